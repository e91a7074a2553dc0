"""A plan whose heart is one table 将来像｜問題・課題｜施策・事業｜ＫＰＩ with vertically merged cells, under Ⅰ Ⅱ Ⅲ."""

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.word import blank, document_bytes, header_and_footer, styled, write

TITLE = "凪浜市地域ＩｏＴ実装計画（中間案）"
FOOTER = "凪浜市企画振興部デジタル戦略室　令和7年11月25日版　"

TEXT = """
# Ⅰ　計画の考え方
## １．背景・目的
凪浜市の漁獲量は平成20年の約9,400トンから令和6年の3,850トンに減り、市内の宿泊者数も令和元年の14.2万人に対して令和6年は10.6万人にとどまる。二つの産業に共通するのは、海の様子や客の動きを、経験と電話で確かめている点である。
本計画では、海と港に置いた機器から得られる情報を漁業者と宿の双方が使えるようにし、無駄な出漁と売れ残りを減らすことを目的とする。
## ２．位置付け・期間
「凪浜市総合計画2030」の重点プロジェクト２「稼ぐ港」の実施計画として位置付ける。計画期間は令和８年度から令和11年度までとする。
## ３．体制
デジタル戦略室（室長以下３名、うち１名は民間企業からの派遣で令和９年３月まで）が事務局を担う。検討には、水産課、観光課、凪浜漁業協同組合、凪浜旅館組合、県水産試験場が加わった。漁業協同組合の青年部とは６回、旅館組合とは２回の意見交換を行った。市長への説明は令和７年12月を予定している。
# Ⅱ　地域の概要
人口23,874人、高齢化率40.1％（令和７年９月末）、面積74.6平方キロメートル。湾の入口に３つの漁港があり、漁業経営体は218である。
# Ⅲ　将来像から評価指標までの整理
次の表に、分野ごとの将来像、問題・課題、施策・事業、評価指標を示す。
| 分野 | 将来像 | 問題・課題 | 施策・事業 | ＫＰＩ |
| 漁業 | 令和12年春、漁に出る前に湾内８か所の水温と潮の流れが手元で分かり、若い漁業者も迷わず漁場を選んでいる | 【問題】空振りの出漁が月平均４回あり、燃油代が所得を圧迫している<br>【課題】水温や潮の情報が、個々の船の記憶にしか残っていない | 【施策】海の情報の共有<br>○海況ブイ整備事業<br>・湾内８か所にブイを置き、30分ごとの水温と流れを配信する | 空振りの出漁回数<br>月4.0回（令和６年度）→月1.5回（令和11年度） |
| ^ | ^ | 【問題】水揚げが重なる日に値が崩れる<br>【課題】水揚げの見込みを市場と買受人に伝える決まりがない | 【施策】水揚げ見込みの事前共有<br>○水揚げ予報事業<br>・帰港の２時間前に魚種と量を登録し、買受人に知らせる | １キログラム当たりの平均単価<br>512円（令和６年度）→600円（令和11年度） |
| 観光 | 令和12年春、宿は翌週の客の数を見通して仕入れ、港の朝市は売り切れの時刻まで人でにぎわっている | 【問題】宿の仕入れ過ぎによる食材の廃棄が１軒当たり月86キログラムある<br>【課題】予約の情報が宿ごとに閉じ、港全体の客数が分からない | 【施策】客数の見通しづくり<br>○宿泊見通し共有事業<br>・旅館組合の31軒の予約数を集め、翌週の客数を知らせる | 食材の廃棄量（１軒・月）<br>86kg（令和６年度）→50kg（令和11年度） |
| ^ | ^ | 【問題】朝市の来場者が、雨の日に晴れの日の３割となる<br>【課題】屋根のある場所がなく、開催の判断が当日の朝になる | 【施策】雨天の開催場所の確保<br>・荷さばき所の一角を開放する（ＩＣＴを用いない） | 雨天時の朝市来場者数<br>－（未計測）→1日300人（令和11年度） |
# Ⅳ　事業の進め方
## １．事業ごとの担当と工程
| 事業名 | 担当 | 運用主体 | 令和８年度 | 令和９年度 | 令和10年度 | 令和11年度 |
| 海況ブイ整備事業 | 水産課 | 凪浜漁業協同組合（保守は県水産試験場が助言） | 試験設置２基 | 本設置６基 | 運用 | 運用・更新計画 |
| 水揚げ予報事業 | 水産課 | 未定 | 検討 | 試行 | 本格実施 | → |
| 宿泊見通し共有事業 | 観光課 | 凪浜旅館組合 | 様式の統一 | 試行（10軒） | 全31軒 | → |
## ２．費用と財源
（単位：百万円）
| 事業名 | 初期費用 | 年間運用費 | 財源 |
| 海況ブイ整備事業 | 38.4 | 4.6 | 水産業の国庫補助（１／２）を想定。令和７年10月に県水産課へ要件を照会した |
| 水揚げ予報事業 | 6.2 | 1.1 | 一般財源 |
| 宿泊見通し共有事業 | 3.5 | 0.9 | 一般財源、旅館組合の負担（年30万円） |
ブイは波で流されるおそれがあり、更新の時期は耐用年数の５年を目安とするが、更新に要する費用は見込んでいない。
## ３．見直しの仕組み
毎年５月に、漁業協同組合、旅館組合、市の三者で数値を確かめ、結果を市のホームページに掲載する。
"""

BUOY, CATCH, INNS = "海況ブイ整備事業", "水揚げ予報事業", "宿泊見通し共有事業"


def chain_table() -> bytes:
    """Build the plan."""
    document = blank("游明朝")
    document.add_paragraph(TITLE, style="Title")
    write(document, TEXT, heading=styled)
    header_and_footer(document, "", FOOTER)
    return document_bytes(document)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("formulation.background", "経験と電話で確かめている点である", under="１．背景・目的"),
        Stands(
            "formulation.purpose",
            "無駄な出漁と売れ残りを減らすことを目的とする",
            under="１．背景・目的",
            also=("formulation.background",),
        ),
        Stands(
            "period", "令和８年度から令和11年度まで", under="２．位置付け・期間", also=("formulation.parent_plans",)
        ),
        Stands("formulation.structure", "うち１名は民間企業からの派遣で令和９年３月まで", under="３．体制"),
        Stands(
            "formulation.structure",
            "市長への説明は令和７年12月を予定している",
            under="３．体制",
            also=("formulation.agreement", "formulation.next_steps"),
        ),
        Stands("municipality.population", "人口23,874人", under="Ⅱ　地域の概要", also=("characteristics",)),
        Stands("vision.picture", "若い漁業者も迷わず漁場を選んでいる", of="漁業", under="将来像"),
        Stands("vision.picture", "翌週の客の数を見通して仕入れ", of="観光", under="将来像"),
        Stands(
            "issues.problem", "空振りの出漁が月平均４回あり、燃油代が所得を圧迫している", of="漁業", under="問題・課題"
        ),
        Stands(
            "issues.causes",
            "水温や潮の情報が、個々の船の記憶にしか残っていない",
            of="漁業",
            under="問題・課題",
            also=("issues.problem",),
        ),
        Stands("issues.problem", "水揚げが重なる日に値が崩れる", of="漁業", under="問題・課題"),
        Stands(
            "issues.causes",
            "予約の情報が宿ごとに閉じ、港全体の客数が分からない",
            of="観光",
            under="問題・課題",
            also=("issues.problem",),
        ),
        Stands("measures.name", "水揚げ見込みの事前共有", under="施策・事業", also=("measures.content",)),
        Stands(
            "measures.non_ict",
            "荷さばき所の一角を開放する（ＩＣＴを用いない）",
            under="施策・事業",
            also=("measures.content",),
        ),
        Stands(
            "projects.content",
            "湾内８か所にブイを置き、30分ごとの水温と流れを配信する",
            of=BUOY,
            under="施策・事業",
            also=("measures.content",),
        ),
        Stands(
            "projects.content",
            "帰港の２時間前に魚種と量を登録し",
            of=CATCH,
            under="施策・事業",
            also=("measures.content",),
        ),
        Stands("projects.owner", "観光課", of=INNS, under="担当"),
        Stands("projects.operation", "凪浜漁業協同組合（保守は県水産試験場が助言）", of=BUOY, under="運用主体"),
        Stands("projects.operation", "未定", of=CATCH, under="運用主体"),
        Stands("projects.schedule", "試行（10軒）", of=INNS, under="令和９年度"),
        Stands("projects.cost.initial", "38.4", of=BUOY, under="初期費用", means="38.4百万円"),
        Stands("projects.cost.running", "0.9", of=INNS, under="年間運用費", means="0.9百万円"),
        Stands("projects.funding", "令和７年10月に県水産課へ要件を照会した", of=BUOY, under="財源"),
        Stands(
            "finance.notes",
            "更新に要する費用は見込んでいない",
            under="２．費用と財源",
            also=("finance.running", "finance.cost", "finance.funding"),
        ),
        Stands("evaluation.indicators.baseline", "月4.0回（令和６年度）", of="空振りの出漁回数", under="ＫＰＩ"),
        Stands("evaluation.indicators.target", "50kg（令和11年度）", of="食材の廃棄量（１軒・月）", under="ＫＰＩ"),
        Stands("evaluation.indicators.baseline", "－（未計測）", of="雨天時の朝市来場者数", under="ＫＰＩ"),
        Stands("evaluation.indicators.field", "漁業", of="１キログラム当たりの平均単価", under="分野"),
        Stands(
            "evaluation.pdca", "毎年５月に、漁業協同組合、旅館組合、市の三者で数値を確かめ", under="３．見直しの仕組み"
        ),
    ),
    never=(FOOTER,),
    names={
        "projects": (BUOY, CATCH, INNS),
        "vision": ("漁業", "観光"),
        "evaluation.indicators": (
            "空振りの出漁回数",
            "１キログラム当たりの平均単価",
            "食材の廃棄量（１軒・月）",
            "雨天時の朝市来場者数",
        ),
    },
    counts={"issues": 4, "measures": 4},
    doubt="The picture of a field stands once in a merged cell and counts once, though two rows share it.",
)

SAMPLES = (
    Sample(
        "w04_chain_table.docx",
        "plan around one chain table with vertically merged cells, under Ⅰ １．",
        chain_table,
        EXPECTED,
    ),
)
