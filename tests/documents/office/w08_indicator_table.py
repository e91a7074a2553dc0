"""Indicators under headers of two rows: 指標 | 現状値（年度・値） | 目標値（年度・値）, with groups, 「-」 and 「（定性評価）」."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, styled, write

TITLE = "蓮見市スマート自治体推進計画　後期実施計画"
FOOTER = "蓮見市　スマート自治体推進計画　後期実施計画　Ｐ"

TEXT = """
# ■ 計画の趣旨
蓮見市スマート自治体推進計画（令和4年度～令和9年度）の後期3年間に行う事業と、その成果の測り方を定める。前期の3年間では、行政手続の電子化を64件進めたが、電子申請の割合は平均で11.8％にとどまった。使われない理由を尋ねた窓口アンケート（令和6年7月、486人）では、「あることを知らなかった」が52.1％、「入力が難しい」が23.7％であった。
後期計画では、手続の数を増やすことよりも、使われることに重きを置く。
# ■ 前期の反省と後期の進め方
前期は情報政策課が手続を選び、担当課には完成してから説明したため、案内の文章が実際の受付と合わないものが17件あった。後期は、担当課の窓口職員が案内文を書き、情報政策課が画面を作る順に改める。
# ■ 事業
## □ 事業①　使われる電子申請への作り直し
- 内容　利用の多い20手続について、入力の項目を平均で4割減らし、画面を作り直す。
- 担当課　情報政策課、手続の所管12課
- 運用管理　画面の修正は情報政策課、案内文の更新は所管課が行い、毎年4月に点検する。
- 事業費　令和7年度 5,940千円、令和8年度 5,940千円、令和9年度 2,200千円
## □ 事業②　地区会館でのスマートフォン相談
- 内容　11の地区会館で月2回、職員と市民の手助け役が申請の操作を手伝う。
- 担当課　市民協働課
- 連携先　蓮見市老人クラブ連合会、県立蓮見商業高等学校
- 運用管理　市民協働課
- 事業費　年1,280千円
## □ 事業③　道路の損傷通報と公用車点検の一体化
- 内容　公用車32台に載せた機器で路面の写真を集め、市民の通報と地図の上で重ねる。
- 担当課　土木管理課
- 技術の確認　令和6年度に2台で試したが、夜間と雨天の写真は判定に使えなかった。
- 運用管理　調整中
- 事業費　未定
# ■ 成果指標
表１　成果指標の一覧
| 指標 | 単位 | 現状値 | < | 目標値 | < | 把握方法 |
| ^ | ^ | 年度 | 値 | 年度 | 値 | ^ |
| 【手続】 | < | < | < | < | < | < |
| 電子申請の割合（20手続の平均） | ％ | 令和6年度 | 11.8 | 令和9年度 | 45.0 | 申請の受付記録 |
| 電子申請を途中でやめた人の割合 | ％ | 令和6年度 | 38.2 | 令和9年度 | 15.0 | 画面の利用記録 |
| 窓口の案内の分かりやすさ | － | 令和6年度 | （定性評価） | 令和9年度 | （定性評価） | 窓口モニター8人の聞き取り |
| 【地域】 | < | < | < | < | < | < |
| スマートフォン相談の利用者数 | 人／年 | - | - | 令和9年度 | 2,600 | 相談の記録 |
| 自分で申請できるようになった人の割合 | ％ | 令和7年度に測定 | - | 令和9年度 | 60.0 | 相談後の聞き取り |
| 【道路】 | < | < | < | < | < | < |
| 損傷の通報から応急処置までの日数 | 日 | 令和5年度 | 4.6 | 令和9年度 | 2.0 | 土木管理課の受付簿 |
※　「-」は、後期計画で新たに測るため現状値がないことを示す。
表２　年度ごとの目標
| 指標 | 令和7年度 | 令和8年度 | 令和9年度 |
| ^ | 目標 | 目標 | 目標 |
| 電子申請の割合（20手続の平均） | 20.0％ | 32.0％ | 45.0％ |
| 損傷の通報から応急処置までの日数 | 4.0日 | 3.0日 | 2.0日 |
# ■ 進行管理
スマート自治体推進会議（議長：市長）が9月と3月に開かれ、指標と事業を一つずつ確かめる。市民の意見は窓口モニターから聞く。
"""

FORMS, CLINIC, ROADS = (
    "使われる電子申請への作り直し",
    "地区会館でのスマートフォン相談",
    "道路の損傷通報と公用車点検の一体化",
)


def indicator_table() -> bytes:
    """Build the plan."""
    document = blank()
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("令和7年3月　蓮見市")
    write(document, TEXT, heading=styled)
    header_and_footer(document, "", FOOTER)
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands(
            "formulation.background",
            "電子申請の割合は平均で11.8％にとどまった",
            under="■ 計画の趣旨",
            also=("formulation.purpose",),
        ),
        Stands(
            "formulation.process",
            "案内の文章が実際の受付と合わないものが17件あった",
            under="■ 前期の反省と後期の進め方",
            also=(
                "formulation.background",
                "formulation.structure",
                "issues.problem",
                "formulation.process.what",
                "formulation.notes",
            ),
        ),
        Stands(
            "projects.content",
            "入力の項目を平均で4割減らし、画面を作り直す",
            of=FORMS,
            under="□ 事業①　使われる電子申請への作り直し",
        ),
        Stands("projects.owner", "情報政策課、手続の所管12課", of=FORMS),
        Stands("projects.operation", "案内文の更新は所管課が行い、毎年4月に点検する", of=FORMS),
        Stands("projects.cost", "令和7年度 5,940千円", of=FORMS, also=("projects.cost.yearly", "projects.cost.notes")),
        Stands("projects.partners", "県立蓮見商業高等学校", of=CLINIC),
        Stands("projects.feasibility", "夜間と雨天の写真は判定に使えなかった", of=ROADS),
        Stands("projects.operation", "調整中", of=ROADS),
        Stands(
            "projects.cost",
            "未定",
            of=ROADS,
            also=("projects.cost.total", "projects.cost.initial", "projects.cost.notes"),
        ),
        Stands("evaluation.indicators.unit", "人／年", of="スマートフォン相談の利用者数", under="単位"),
        Stands(
            "evaluation.indicators.baseline",
            "38.2",
            of="電子申請を途中でやめた人の割合",
            under="現状値",
            means="38.2％（令和6年度）",
        ),
        Stands("evaluation.indicators.baseline_year", "令和5年度", of="損傷の通報から応急処置までの日数", under="年度"),
        Stands(
            "evaluation.indicators.target",
            "2,600",
            of="スマートフォン相談の利用者数",
            under="目標値",
            means="2,600人／年（令和9年度）",
        ),
        Stands("evaluation.indicators.target_year", "令和9年度", of="電子申請の割合（20手続の平均）", under="年度"),
        Stands("evaluation.indicators.baseline", "-", of="スマートフォン相談の利用者数", under="現状値"),
        Stands(
            "evaluation.indicators.baseline_year",
            "令和7年度に測定",
            of="自分で申請できるようになった人の割合",
            under="年度",
        ),
        Stands("evaluation.indicators.target", "（定性評価）", of="窓口の案内の分かりやすさ", under="目標値"),
        Stands(
            "evaluation.indicators.method", "窓口モニター8人の聞き取り", of="窓口の案内の分かりやすさ", under="把握方法"
        ),
        Stands("evaluation.indicators.field", "道路", of="損傷の通報から応急処置までの日数", under="【道路】"),
        Stands(
            "evaluation.indicator_basis",
            "後期計画で新たに測るため現状値がないことを示す",
            under="■ 成果指標",
            also=("evaluation.notes", "evaluation.indicators.notes"),
        ),
        Stands("evaluation.pdca", "指標と事業を一つずつ確かめる", under="■ 進行管理"),
    ),
    never=(FOOTER,),
    names={
        "projects": (FORMS, CLINIC, ROADS),
        "evaluation.indicators": (
            "電子申請の割合（20手続の平均）",
            "電子申請を途中でやめた人の割合",
            "窓口の案内の分かりやすさ",
            "スマートフォン相談の利用者数",
            "自分で申請できるようになった人の割合",
            "損傷の通報から応急処置までの日数",
        ),
    },
    doubt="The rows 【手続】 … are groups, no indicators; 表２ tells milestones of two indicators of 表１ and adds none.",
)

SAMPLES = (
    Sample(
        "w08_indicator_table.docx",
        "indicators under headers of two rows, groups and 「-」; ■ □ ①",
        indicator_table,
        EXPECTED,
    ),
)
