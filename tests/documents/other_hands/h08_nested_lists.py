"""Everything is an automatically numbered list of four levels, one small table only; no heading style at all."""

from docx.shared import Pt

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.numbering import define, number
from tests.documents.office.word import blank, document_bytes, write

TITLE = "榛原台町デジタル・トランスフォーメーション推進方針及び実施計画"

OUTLINE = """
0 方針の前提
1 策定の趣旨
2 本町では、平成の大合併で庁舎が３つに分かれ、決裁文書を車で運ぶ「文書便」が今も一日２往復している。
2 国は令和７年度末までに基幹業務の標準化を求めており、これを機に庁舎間の仕事を組み直す。
1 計画の期間
2 令和７年１０月から令和１０年９月まで
1 上位計画等
2 榛原台町第２次長期総合計画（後期）の「効率的な行財政運営」
2 榛原台町行政改革大綱
1 策定の体制及び経過
2 総務課行革係を事務局とし、若手職員のワーキンググループ（１１人）が素案を作成した。
2 ワーキンググループは勤務時間外に集まることが多く、管理職の理解を得られない所属もあった。
2 令和７年５月、各庁舎の窓口職員３２人に面接調査を行った。
0 現状の問題及びその要因
1 庁舎間の移動
2 問題：課長級が会議のために費やす移動時間は１人当たり月６．８時間である。
2 要因：会議室の予約から資料の配布まで対面を前提としている。
1 窓口の案内
2 問題：担当の課が別の庁舎にあり、来庁者の１４％が出直しとなっている。
2 要因：受付の職員が、手続の場所を一覧する手段を持たない。
1 外国籍の住民への対応
2 問題：６３０人が住み、通訳の手配に平均３日を要する。
2 要因：庁内に話せる職員がいない。
0 到達を目指す状態
1 令和１０年９月において、来庁者は最寄りの庁舎で用件を終える。
1 令和１０年９月において、課長は移動に使っていた時間を部下との面談に充てる。
0 実施する取組
1 遠隔窓口の設置
2 内容
3 ３庁舎に画面と書画装置を置き、別の庁舎の担当課と話しながら手続をする。
3 多言語の通訳事業者とも同じ画面でつなぐ。
2 所管
3 住民課
2 管理及び保守
3 総務課行革係が行う。ただし、機器の不具合の一次受付は未定である。
2 関係者との調整
3 窓口職員への説明は済んだが、委託先の通訳事業者は決まっていない。
2 セキュリティ
3 画面の内容は保存せず、書画装置は閉域の回線に置く。
2 経費
3 初期：９８０万円
3 経常：年１６５万円
2 財源
3 デジタル関係の国の交付金（補助率２分の１）。採択に至らなかった場合は設置を２庁舎とする。
2 日程
3 令和８年１月　仕様の確定
3 令和８年７月　運用の開始
1 文書便の廃止と電子決裁
2 内容
3 決裁の９割を電子で行い、文書便を週２回に減らす。
2 所管
3 総務課文書係
2 管理及び保守
3 文書管理システムの事業者（長期契約）
2 既存のシステム
3 現行のグループウェアは令和９年３月に契約が切れる。移行するデータの範囲は検討していない。
2 やめる仕事
3 文書便の運転業務（週１０往復のうち８往復）及び回覧の押印
2 経費
3 初期：２，２４０万円
3 経常：年５１０万円
2 財源
3 検討中
2 日程
3 令和９年４月　切替え
0 成果の指標
1 出直しとなった来庁者の割合：１４％（令和６年度）から３％（令和１０年度）へ
1 課長級の会議のための移動時間：月６．８時間（令和６年度）から月２時間（令和１０年度）へ
1 電子決裁率：０％（令和６年度）から９０％（令和１０年度）へ
0 推進及び評価
1 推進の体制
2 町長を本部長、副町長を副本部長とする本部が決定し、各課の推進員が実行する。
1 評価
2 本部は半期ごとに指標を点検する。
2 町民代表を含む行政改革審議会の意見を年１回聴き、その要旨を公表する。
1 計画の変更
2 情勢の変化により、本部の決定をもって変更する。
"""

YEARS = """
（参考）経費の見込み（単位：万円）
| 取組 | 令和７年度 | 令和８年度 | 令和９年度 | 令和１０年度（９月まで） |
| 遠隔窓口の設置 | ９８０ | １２４ | １６５ | ８３ |
| 文書便の廃止と電子決裁 | － | ２，２４０ | ５１０ | ２５５ |
"""

LEVELS = (
    ("upperRoman", "%1"),
    ("decimalFullWidth", "%2．"),
    ("aiueoFullWidth", "（%3）"),
    ("decimalEnclosedCircle", "%4"),
)
WINDOW, PAPER = "遠隔窓口の設置", "文書便の廃止と電子決裁"


def nested_lists() -> bytes:
    """Build the plan."""
    document = blank("ＭＳ 明朝", 10.5)
    define(document, 41, LEVELS)
    document.add_paragraph().add_run(TITLE).font.size = Pt(14)
    document.add_paragraph("令和７年９月２４日　榛原台町行政改革推進本部決定")
    for line in OUTLINE.strip().splitlines():
        level, text = line.split(" ", 1)
        number(document.add_paragraph(text), 41, int(level))
    write(document, YEARS)
    document.add_paragraph("附　則　この計画は、令和７年１０月１日から施行する。")
    return document_bytes(document)


YEARLY = ("projects.cost", "finance.cost")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年９月２４日"),
        Stands("municipality.name", "榛原台町"),
        Stands("period", "令和７年１０月から令和１０年９月まで", under="計画の期間"),
        Stands(
            "formulation.background",
            "「文書便」が今も一日２往復している",
            under="策定の趣旨",
            also=("formulation.purpose",),
        ),
        Stands(
            "formulation.parent_plans",
            "榛原台町行政改革大綱",
            under="上位計画等",
            also=("formulation.parent_plans.name",),
        ),
        Stands(
            "formulation.structure",
            "管理職の理解を得られない所属もあった",
            under="策定の体制及び経過",
            also=("formulation.process", "formulation.process.what", "formulation.agreement", "formulation.people"),
        ),
        Stands(
            "formulation.process",
            "各庁舎の窓口職員３２人に面接調査を行った",
            under="策定の体制及び経過",
            also=("formulation.process.what", "formulation.structure", "issues.method"),
        ),
        Stands("issues.problem", "来庁者の１４％が出直しとなっている", under="窓口の案内"),
        Stands("issues.causes", "受付の職員が、手続の場所を一覧する手段を持たない", under="窓口の案内"),
        Stands("issues.causes", "庁内に話せる職員がいない", under="外国籍の住民への対応"),
        Stands("vision.picture", "来庁者は最寄りの庁舎で用件を終える", under="到達を目指す状態"),
        Stands("vision.picture", "課長は移動に使っていた時間を部下との面談に充てる", under="到達を目指す状態"),
        Stands("projects.content", "別の庁舎の担当課と話しながら手続をする", of=WINDOW, under="内容"),
        Stands("projects.content", "多言語の通訳事業者とも同じ画面でつなぐ", of=WINDOW, under="内容"),
        Stands("projects.owner", "住民課", of=WINDOW, under="所管"),
        Stands("projects.operation", "機器の不具合の一次受付は未定である", of=WINDOW, under="管理及び保守"),
        Stands("projects.frontline", "委託先の通訳事業者は決まっていない", of=WINDOW, under="関係者との調整"),
        Stands("projects.security", "書画装置は閉域の回線に置く", of=WINDOW, under="セキュリティ"),
        Stands("projects.cost.initial", "９８０万円", of=WINDOW, under="経費", also=("projects.cost",)),
        Stands("projects.cost.running", "年５１０万円", of=PAPER, under="経費", also=("projects.cost",)),
        Stands(
            "projects.funding",
            "採択に至らなかった場合は設置を２庁舎とする",
            of=WINDOW,
            under="財源",
            also=("projects.fallback",),
        ),
        Stands("projects.schedule", "令和８年７月　運用の開始", of=WINDOW, under="日程"),
        Stands(
            "projects.existing_systems",
            "移行するデータの範囲は検討していない",
            of=PAPER,
            under="既存のシステム",
            also=("projects.standards",),
        ),
        Stands("projects.burden", "文書便の運転業務（週１０往復のうち８往復）", of=PAPER, under="やめる仕事"),
        Stands("projects.funding", "検討中", of=PAPER, under="財源"),
        Stands("projects.cost.yearly", "２，２４０", of=PAPER, under="令和８年度", means="2,240万円", also=YEARLY),
        Stands(
            "evaluation.indicators.baseline",
            "１４％（令和６年度）",
            of="出直しとなった来庁者の割合",
            under="成果の指標",
        ),
        Stands("evaluation.indicators.target", "９０％（令和１０年度）", of="電子決裁率", under="成果の指標"),
        Stands(
            "formulation.structure",
            "各課の推進員が実行する",
            under="推進の体制",
            also=("evaluation.pdca", "evaluation.pdca.body"),
        ),
        Stands(
            "evaluation.pdca",
            "行政改革審議会の意見を年１回聴き",
            under="評価",
            also=(
                "evaluation.pdca.notes",
                "evaluation.pdca.body",
                "evaluation.pdca.when",
                "evaluation.pdca.publication",
                "evaluation.notes",
            ),
        ),
    ),
    names={
        "projects": (WINDOW, PAPER),
        "evaluation.indicators": ("出直しとなった来庁者の割合", "課長級の会議のための移動時間", "電子決裁率"),
    },
    counts={"issues": 3, "vision": 2},
    doubt="「実施する取組」 are projects, not measures, as they have sections in charge, costs and dates.",
)

SAMPLES = (
    Sample(
        "h08_nested_lists.docx",
        "one list of four levels numbered by Word, Ⅰ １． （ア） ①, no heading style",
        nested_lists,
        EXPECTED,
    ),
)
