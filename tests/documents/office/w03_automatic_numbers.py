"""A plan numbered by Word itself: 第1章, 1-1, (1) and ① stand in no text, and headings are styles with Japanese ids."""

from docx.document import Document as Doc
from docx.oxml.ns import qn

from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.numbering import define, number, number_style, restart
from tests.documents.office.word import blank, document_bytes, write

TITLE = "樺ノ沢町デジタル化推進計画"
HEADINGS, ITEMS, BULLETS = 90, 91, 92

TEXT = """
# はじめに
## 計画策定の背景と目的
樺ノ沢町では、町の中心部にあった最後の食料品店が令和5年3月に閉店し、車を持たない世帯の買物が大きく変わった。令和6年度に町が行った高齢者実態調査（回答1,106人）では、「日々の買物に困っている」と答えた人が38.4％にのぼり、3年前の17.9％から倍以上になっている。
また、一人暮らしの高齢者は町全体で612人となり、民生委員24人による月1回の訪問では、体調の変化に気付くまでに日数がかかる。令和6年の冬には、訪問の間に体調を崩し、発見が5日後となった例があった。
この計画は、買物と見守りの二つについて、地域の人の手と情報通信技術を組み合わせ、住み慣れた家で暮らし続けられる町をつくることを目的とする。
## 上位計画との関係
第５次樺ノ沢町総合計画の基本目標３「支え合って暮らす町」及び第９期樺ノ沢町高齢者福祉計画の重点施策２「見守りの重層化」を、デジタルの面から具体化する。
## 計画期間
令和８年度から令和１０年度まで
## 策定の体制と経過
計画は健康福祉課が事務局となり、商工観光課、総務課、町社会福祉協議会、町商工会とともに「暮らし支援検討会」で検討した。検討会の座長は健康福祉課長が務め、課の間で意見が分かれたときの決め方は設けていない。
検討会は令和７年５月から９月まで４回開いた。７月には民生委員24人全員と意見を交わし、「通知が夜中に来ても自分は駆けつけられない」「訪問を減らす口実にしないでほしい」との声を受けて、通知の受け手を町の委託先に改め、訪問の回数は減らさないこととした。
# 町の姿
人口6,415人、世帯数2,702世帯、高齢化率46.2％（いずれも令和７年３月末）。面積は98.7㎢で、町の東西に走る谷に沿って集落が点在する。商店は移動販売を含めて９軒、町営バスは１日４往復である。
# 目指す姿
## 買物
令和11年３月、どの集落に住んでいても、週に２回は手に取って選べる買物の機会がある。
## 見守り
令和11年３月、一人暮らしの高齢者の異変に、民生委員、家族、町のいずれかが24時間以内に気付いている。
# 現状と課題
## 買物
### 現状
移動販売車は１台で、18集落のうち11集落を週１回巡る。残る７集落には訪問がない（令和７年６月、商工観光課調べ）。
### 課題
#### 巡回の順番が長年の慣れで決まっており、利用の多い集落と少ない集落の差が分かる記録がない。
#### 次に来る時刻が天候や道路工事で変わっても、利用者に知らせる手段がない。
#### 運転手が一人で、休むと販売が止まる。
## 見守り
### 現状
見守りは、月１回の民生委員の訪問と、町が貸し出す緊急通報装置（設置86台）で行っている。
### 課題
#### 訪問の記録が紙の手帳にあり、交代のときに引き継がれない。
#### 緊急通報装置は本人が押せないと役に立たず、令和６年度に異変を知らせた７件のうち本人の通報は２件だった。
# 施策と事業
## 施策
- 巡回の順番と時刻を記録に基づいて組み直す（買物の課題①②に対応）
- 運転手の育成と、集落の空き店舗を使った月２回の市（買物の課題③に対応。ＩＣＴを用いない）
- 家の中の動きから異変に気付く仕組みを足す（見守りの課題②に対応）
- 訪問記録の様式をそろえ、引継ぎを制度にする（見守りの課題①に対応。ＩＣＴを用いない）
## 事業
### 移動販売見える化事業
内容：移動販売車に位置の発信機を付け、到着の見込みを防災行政無線の戸別受信機と電話の自動音声で知らせる。売上と利用人数を集落ごとに記録し、３か月ごとに巡回の順番を見直す。
担当：商工観光課
連携先：町商工会、移動販売を営む樺ノ沢商店会
現場との協議：商店会とは令和７年８月に、記録をレジの操作１回で済ませることを条件に合意した。
運用：機器は町が所有し、商工会が日々の運用と問合せを受け持つ（年間の委託料を計上）。
経費：初期1,480千円、運用 年324千円
### 暮らしの異変気付き事業
内容：希望する一人暮らしの世帯200戸に、電力の使い方から異変を推し量る機器を置く。家の改修が要らず、カメラやマイクを用いない方式とする。
担当：健康福祉課
先行事例：県内の真砂谷町（人口5,100人）が令和５年度から120戸で用い、気付くまでの日数を平均2.8日から0.9日に縮めた。本町は戸数が多いため、通知を受ける体制を厚くする。
技術の確認：令和７年７月に４戸で３週間試し、外出と異変の取り違えが延べ６回あった。判定の条件を変えて令和７年11月に再び試す。
個人情報：電力の使用量は暮らしぶりが分かる情報であるため、本人の書面による同意を得て、家族への提供の範囲を選べるようにする。
運用：夜間を含む通知の受け手は町が委託する見守り窓口とするが、委託先は決まっていない。
経費：初期5,200千円、運用 年2,160千円
財源：初期費用は過疎対策の起債を充てる。運用費用は、利用者負担（月300円）と一般財源による。
# 進行管理
## 成果指標
| 指標 | 基準値 | 目標値 | 把握の方法 |
| 日々の買物に困っている高齢者の割合 | 38.4％（令和６年度） | 20％以下（令和１０年度） | 高齢者実態調査（毎年６月） |
| 週２回以上の買物の機会がある集落 | 3集落（令和７年度） | 18集落（令和１０年度） | 巡回の記録 |
| 異変に24時間以内に気付いた割合 | 未把握 | 90％（令和１０年度） | 見守り窓口の記録 |
## 評価の体制
暮らし支援検討会が半年ごとに進み具合を確かめ、毎年10月に高齢者福祉計画の推進委員会（学識者、介護事業者、町民代表）の評価を受ける。
"""

P1, P2 = "移動販売見える化事業", "暮らしの異変気付き事業"


def automatic_numbers() -> bytes:
    """Build the plan."""
    document = blank()
    _name_styles_as_japanese_word_does(document)
    define(document, HEADINGS, (("decimal", "第%1章"), ("decimal", "%1-%2"), ("decimal", "(%3)")))
    define(document, ITEMS, (("decimalEnclosedCircle", "%1"),))
    define(document, BULLETS, (("bullet", "●"),))
    for level in (0, 1):
        number_style(document, f"Heading {level + 1}", HEADINGS, level)
    document.add_paragraph(TITLE, style="Title")
    document.add_paragraph("令和７年10月　樺ノ沢町")
    items = {"key": ITEMS}

    def heading(document: Doc, level: int, text: str) -> None:
        if level == 4:
            number(document.add_paragraph(text), items["key"])
            return
        if level == 3:  # no style at all: only the number makes it a heading
            number(document.add_paragraph(text), HEADINGS, 2)
            items["key"] = items["key"] + 10
            restart(document, ITEMS, items["key"])
            return
        document.add_paragraph(text, style=f"Heading {level}")

    write(document, TEXT, heading, item=lambda document, text: number(document.add_paragraph(text), BULLETS))
    return document_bytes(document)


def _name_styles_as_japanese_word_does(document: Doc) -> None:
    """Word in Japanese gives the heading styles the ids 1 to 9, with the names `heading 1` to `heading 9`."""
    for node in document.styles.element.iter():
        for name in (qn("w:styleId"), qn("w:val")):
            value = node.get(name, "")
            if value.startswith("Heading") and value[7:].isdigit():
                node.set(name, value[7:])


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年10月"),
        Stands("municipality.name", "樺ノ沢町"),
        Stands("municipality.population", "人口6,415人", under="町の姿", also=("characteristics",)),
        Stands("period", "令和８年度から令和１０年度まで", under="計画期間"),
        Stands("formulation.background", "最後の食料品店が令和5年3月に閉店し", under="計画策定の背景と目的"),
        Stands(
            "formulation.purpose",
            "住み慣れた家で暮らし続けられる町をつくることを目的とする",
            under="計画策定の背景と目的",
            also=("formulation.background",),
        ),
        Stands(
            "formulation.parent_plans",
            "重点施策２「見守りの重層化」を、デジタルの面から具体化する",
            under="上位計画との関係",
            also=("formulation.parent_plans.name", "formulation.parent_plans.relation"),
        ),
        Stands(
            "formulation.structure",
            "意見が分かれたときの決め方は設けていない",
            under="策定の体制と経過",
            also=("formulation.process.what", "formulation.process"),
        ),
        Stands(
            "formulation.process",
            "訪問の回数は減らさないこととした",
            under="策定の体制と経過",
            also=("formulation.process.what", "formulation.structure"),
        ),
        Stands("vision.picture", "週に２回は手に取って選べる買物の機会がある", of="買物", under="買物"),
        Stands("vision.current", "残る７集落には訪問がない", of="買物", under="現状"),
        Stands(
            "issues.causes", "運転手が一人で、休むと販売が止まる", of="買物", under="課題", also=("issues.problem",)
        ),
        Stands(
            "issues.causes",
            "緊急通報装置は本人が押せないと役に立たず",
            of="見守り",
            under="課題",
            also=("issues.problem",),
        ),
        Stands("measures.content", "巡回の順番と時刻を記録に基づいて組み直す", under="施策"),
        Stands(
            "measures.non_ict",
            "運転手の育成と、集落の空き店舗を使った月２回の市",
            under="施策",
            also=("measures.content",),
        ),
        Stands("measures.answers", "見守りの課題②に対応", under="施策", also=("measures.content",)),
        Stands("projects.content", "売上と利用人数を集落ごとに記録し", of=P1, under=P1),
        Stands("projects.owner", "商工観光課", of=P1, under=P1),
        Stands("projects.frontline", "記録をレジの操作１回で済ませることを条件に合意した", of=P1, under=P1),
        Stands("projects.operation", "商工会が日々の運用と問合せを受け持つ", of=P1, under=P1),
        Stands("projects.cost", "初期1,480千円、運用 年324千円", of=P1, under=P1, also=("projects.cost.initial",)),
        Stands("projects.precedents", "気付くまでの日数を平均2.8日から0.9日に縮めた", of=P2, under=P2),
        Stands("projects.feasibility", "外出と異変の取り違えが延べ６回あった", of=P2, under=P2),
        Stands("projects.security", "本人の書面による同意を得て", of=P2, under=P2),
        Stands("projects.operation", "委託先は決まっていない", of=P2, under=P2),
        Stands("projects.funding", "初期費用は過疎対策の起債を充てる", of=P2, under=P2),
        Stands("evaluation.indicators.baseline", "未把握", of="異変に24時間以内に気付いた割合", under="基準値"),
        Stands(
            "evaluation.indicators.target",
            "18集落（令和１０年度）",
            of="週２回以上の買物の機会がある集落",
            under="目標値",
        ),
        Stands("evaluation.pdca", "暮らし支援検討会が半年ごとに進み具合を確かめ", under="評価の体制"),
    ),
    names={
        "projects": (P1, P2),
        "evaluation.indicators": (
            "日々の買物に困っている高齢者の割合",
            "週２回以上の買物の機会がある集落",
            "異変に24時間以内に気付いた割合",
        ),
        "vision": ("買物", "見守り"),
    },
    counts={"measures": 4},
    doubt="Issues may be read as two (one a field) or five (one an item ① ② ③); the measures cite them by their automatic numbers.",
)

SAMPLES = (
    Sample(
        "w03_automatic_numbers.docx",
        "plan numbered by Word: 第1章, 1-1, (1), ① stand in no text",
        automatic_numbers,
        EXPECTED,
    ),
)
