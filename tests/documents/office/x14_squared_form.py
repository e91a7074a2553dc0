"""An application form on squared paper (方眼紙): forty narrow columns, every label and value a joined range."""

from openpyxl import Workbook

from tests.documents.office.excel import put, squared, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

FORM_TITLE = "地域IoT実装推進　計画策定支援　応募様式"
HINT = "※黄色の欄に記入してください。枠の大きさは変えないでください。"
PLAN = "月待町地域IoT実装計画"

PLACES: tuple[tuple[str, str], ...] = (
    ("A1:AN2", FORM_TITLE),
    ("A3:AN3", HINT),
    ("AD4:AG4", "提出日"),
    ("AH4:AN4", "令和7年12月5日"),
    ("B5:H5", "市町村名"),
    ("I5:T5", "月待町"),
    ("U5:AA5", "担当課・係"),
    ("AB5:AN5", "政策推進課　政策係"),
    ("B6:H6", "計画名（案）"),
    ("I6:AN6", PLAN),
    ("B7:H7", "段階"),
    ("I7:AN7", "☑応募　　□計画策定　　□計画実施準備"),
    ("B8:H8", "人口"),
    ("I8:N8", "10,527人"),
    ("O8:T8", "高齢化率"),
    ("U8:Z8", "38.9％"),
    ("AA8:AF8", "面積"),
    ("AG8:AN8", "88.4㎢"),
    ("B10:AN10", "１．計画策定の背景（どのような困りごとがあるか）"),
    (
        "B11:AN16",
        "町立の温泉施設と体育館など11の公共施設の光熱費が、令和元年度の4,210万円から令和6年度の6,980万円に増えた。"
        "各施設の使用量は毎月の請求書でしか分からず、設備の異常に気付くのは翌月になる。"
        "令和5年の冬には温泉施設のポンプの故障で、2か月で通常の1.6倍の電力を使っていたことが後から判明した。",
    ),
    ("B17:AN17", "２．目指す将来像"),
    (
        "B18:AN20",
        "令和11年度には、施設の職員が毎朝使用量の変化を画面で確かめ、異常に当日気付いている。節約できた費用で利用時間を延ばしている。",
    ),
    ("B21:AN21", "３．問題と課題"),
    ("B22:F24", "問題"),
    ("G22:AN24", "異常に気付くまでに平均26日かかっている（令和5～6年度の不具合9件の記録）"),
    ("B25:F27", "課題"),
    ("G25:AN27", "使用量を毎日測る手段がない。施設ごとに管理者が異なり、比べる人がいない。"),
    ("B28:AN28", "４．策定体制"),
    (
        "B29:AN31",
        "政策推進課、施設を所管する4課、指定管理者2者で検討している。電気設備の資格を持つ職員は町に1人である。町長には令和7年10月に説明し、了承を得た。",
    ),
    ("B33:AN33", "５．取組内容"),
    ("B34:D35", "No."),
    ("E34:L35", "事業名"),
    ("M34:X35", "内容"),
    ("Y34:AC35", "担当"),
    ("AD34:AN35", "導入後の運用"),
    ("B36:D39", "1"),
    ("E36:L39", "公共施設の使用量見える化事業"),
    ("M36:X39", "11施設の電力・水道・燃料の使用量を30分ごとに測り、一つの画面に集める"),
    ("Y36:AC39", "総務課"),
    ("AD36:AN39", "各施設の管理者が毎日確認し、総務課が月1回まとめる"),
    ("B40:D43", "2"),
    ("E40:L43", "温泉施設の設備予防保全事業"),
    ("M40:X43", "ポンプ6台に振動と温度の測定器を付け、故障の兆しを知らせる"),
    ("Y40:AC43", "産業課"),
    ("AD40:AN43", "指定管理者と協議中"),
    ("B45:AN45", "６．成果指標"),
    ("B46:P46", "指標"),
    ("Q46:X46", "現状値（年度）"),
    ("Y46:AF46", "目標値（年度）"),
    ("AG46:AN46", "把握方法"),
    ("B47:P48", "異常に気付くまでの日数"),
    ("Q47:X48", "26日（R5～6）"),
    ("Y47:AF48", "1日（R10）"),
    ("AG47:AN48", "不具合の記録"),
    ("B49:P50", "11施設の光熱費"),
    ("Q49:X50", "6,980万円（R6）"),
    ("Y49:AF50", "6,000万円（R10）"),
    ("AG49:AN50", "決算書"),
    ("B52:H53", "概算事業費"),
    ("I52:V53", "初期 12,400千円"),
    ("W52:AN53", "運用 年1,560千円"),
    ("B54:H55", "財源"),
    ("I54:AN55", "未定（脱炭素に関する国の補助の対象になるかを確認中）"),
    ("B56:H57", "備考"),
    ("I56:AN57", ""),
)
METERS, PUMPS = "公共施設の使用量見える化事業", "温泉施設の設備予防保全事業"


def squared_form() -> bytes:
    """Build the form."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = "様式1"
    squared(sheet, 40)
    for place, text in PLACES:
        put(sheet, place, text or None)
    sheet.oddHeader.right.text = "様式1（応募用）"
    sheet.print_area = "A1:AN57"
    return workbook_bytes(workbook)


EXPECTED = Expected(
    title=PLAN,
    stands=(
        Stands("written", "令和7年12月5日", under="様式1!AH4"),
        Stands("stage", "☑応募", under="様式1!I7"),
        Stands("municipality.name", "月待町", under="様式1!I5"),
        Stands("municipality.population", "10,527人", under="様式1!I8"),
        Stands("municipality.ageing_rate", "38.9％", under="様式1!U8"),
        Stands("municipality.area", "88.4㎢", under="様式1!AG8"),
        Stands("formulation.drafting_body", "政策推進課　政策係", under="様式1!AB5", also=("formulation.structure",)),
        Stands("formulation.background", "設備の異常に気付くのは翌月になる", under="様式1!B11"),
        Stands("vision.picture", "異常に当日気付いている", under="様式1!B18"),
        Stands("issues.problem", "異常に気付くまでに平均26日かかっている", under="様式1!G22"),
        Stands("issues.causes", "施設ごとに管理者が異なり、比べる人がいない", under="様式1!G25"),
        Stands(
            "formulation.structure",
            "電気設備の資格を持つ職員は町に1人である",
            under="様式1!B29",
            also=("formulation.people",),
        ),
        Stands(
            "formulation.structure",
            "町長には令和7年10月に説明し、了承を得た",
            under="様式1!B29",
            also=("formulation.agreement",),
        ),
        Stands("projects.content", "一つの画面に集める", of=METERS, under="様式1!M36"),
        Stands("projects.owner", "総務課", of=METERS, under="様式1!Y36"),
        Stands(
            "projects.operation", "各施設の管理者が毎日確認し、総務課が月1回まとめる", of=METERS, under="様式1!AD36"
        ),
        Stands("projects.operation", "指定管理者と協議中", of=PUMPS, under="様式1!AD40"),
        Stands("evaluation.indicators.baseline", "6,980万円（R6）", of="11施設の光熱費", under="様式1!Q49"),
        Stands("evaluation.indicators.target", "1日（R10）", of="異常に気付くまでの日数", under="様式1!Y47"),
        Stands("evaluation.indicators.method", "決算書", of="11施設の光熱費", under="様式1!AG49"),
        Stands("finance.cost", "初期 12,400千円", under="様式1!I52", also=("projects.cost.initial", "projects.cost")),
        Stands(
            "finance.running", "運用 年1,560千円", under="様式1!W52", also=("finance.cost", "projects.cost.running")
        ),
        Stands(
            "finance.funding",
            "未定（脱炭素に関する国の補助の対象になるかを確認中）",
            under="様式1!I54",
            also=("projects.funding",),
        ),
    ),
    never=(HINT, "様式1（応募用）", "□計画策定", "どのような困りごとがあるか"),
    names={
        "projects": (METERS, PUMPS),
        "evaluation.indicators": ("異常に気付くまでの日数", "11施設の光熱費"),
    },
    counts={"issues": 1, "vision": 1},
    doubt="The title across the top is the form's, not the plan's. 「□計画策定」 is a box not ticked.",
)

SAMPLES = (
    Sample("x14_squared_form.xlsx", "form on squared paper, labels left of and above values", squared_form, EXPECTED),
)
