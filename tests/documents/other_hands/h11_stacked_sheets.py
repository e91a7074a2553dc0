"""Three forms of a project, one below the other on one sheet, joined in many ways; a cover block above them."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.excel import put, squared, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "若草森市デジタル重点取組（令和８～10年度）"
SHEET = "重点取組シート"
NOTE = "記入にあたっては、原課で分かる範囲で構いません。"

WATER, LIBRARY, FIRE = "水道スマート検針", "図書館の予約本ロッカー", "消防団の出動連絡"
FORMS = (
    {
        "取組名": WATER,
        "整理番号": "重－01",
        "担当部署": "上下水道局 業務課",
        "分野": "インフラ",
        "課題・背景": "検針員14人のうち10人が65歳以上で、豪雪の1～3月は検針ができず概算で請求している。精算の問合せが春に640件ある。",
        "取組の概要": "山間の1,900戸の水道メーターを通信式に替え、毎日の使用量を局で受ける。漏水の疑いも知らせる。",
        "対象・範囲": "令和8年度に鳥越地区320戸で試行し、電波の届き方を確かめる。",
        "維持管理の主体": "業務課（電池の寿命は8年。取替えの費用の見通しは立っていない）",
        "関係者との協議": "検針員とは雇用の継続を含めて協議中",
        "他自治体の例": "県内で先に始めた2市に照会し、積雪1mを超えると受信率が7割に落ちると聞いた",
        "個人情報等": "使用量は個人情報に当たるため、局の閉域網で扱う",
        "財源": "水道事業会計",
        "工程": "R8 試行、R9 960戸、R10 620戸",
        "経費": ((31600, 79400, 51200), (1150, 4300, 7900)),
        "指標": (
            ("概算で請求する戸数", "1,900戸（R6）", "0戸（R10）"),
            ("春の精算の問合せ", "640件（R6）", "60件（R10）"),
        ),
    },
    {
        "取組名": LIBRARY,
        "整理番号": "重－02",
        "担当部署": "教育委員会 図書館",
        "分野": "教育・文化",
        "課題・背景": "図書館は18時に閉まり、勤め帰りの市民が予約した本を受け取れない。受取期限切れが予約の17％を占める。",
        "取組の概要": "駅の通路に24時間使える本の受取ロッカー（60口）を置く。",
        "対象・範囲": "駅前のみ",
        "維持管理の主体": "未定",
        "関係者との協議": "鉄道会社から、通路の使用は1年ごとの許可との回答",
        "他自治体の例": "－",
        "個人情報等": "",
        "財源": "寄附金（見込み）、不足分は調整中",
        "工程": "R8 設計・設置、R9～ 運用",
        "経費": ((9680, 0, 0), (0, 1440, 1440)),
        "指標": (("予約した本の受取期限切れ", "17％（R6）", "5％（R10）"), ("", "", "")),
    },
    {
        "取組名": FIRE,
        "整理番号": "重－03",
        "担当部署": "消防本部 警防課",
        "分野": "防災",
        "課題・背景": "団員612人への連絡は電話の順送りで、全員に届くまで平均23分かかる。",
        "取組の概要": "団員の携帯電話へ一斉に出動を知らせ、参集できる人数を分団長が画面で見る。",
        "対象・範囲": "全9分団",
        "維持管理の主体": "警防課（団員の異動の登録は各分団の庶務）",
        "関係者との協議": "分団長会議（令和7年6月）で了承。ただし電話の順送りも当面残す",
        "他自治体の例": "なし",
        "個人情報等": "団員の電話番号のみ。退団時に消す",
        "財源": "一般財源",
        "工程": "R8.4 契約、R8.7 開始",
        "経費": ((1870, 0, 0), (594, 792, 792)),
        "指標": (
            ("全団員に連絡が届くまでの時間", "平均23分（R6）", "3分（R9）"),
            ("出動時の参集率", "38％（R6）", "55％（R10）"),
        ),
    },
)
HEIGHT, FIRST = 24, 11
TALL = (
    "課題・背景",
    "取組の概要",
    "対象・範囲",
    "維持管理の主体",
    "関係者との協議",
    "他自治体の例",
    "個人情報等",
    "財源",
    "工程",
)


def _top(number: int) -> int:
    return FIRST + HEIGHT * number


def stacked_sheets() -> bytes:
    """Build the workbook."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = SHEET
    squared(sheet, 36)
    put(sheet, "A1:AJ2", TITLE)
    put(sheet, "A3:F3", "作成")
    put(sheet, "G3:R3", "令和７年10月31日")
    put(sheet, "S3:X3", "取りまとめ")
    put(sheet, "Y3:AJ3", "若草森市 経営戦略課")
    put(sheet, "A4:F5", "重点取組とは")
    put(
        sheet,
        "G4:AJ5",
        "第７次若草森市総合計画の実施計画に掲げる事業のうち、市民の生活に早く効く３つを選び、課をまたいで進めるもの。選定は部長会議で行い、採点の基準は設けていない。",
    )
    put(sheet, "A6:F7", "進行管理")
    put(
        sheet,
        "G6:AJ7",
        "四半期ごとに経営戦略課が進み具合を集め、市長が毎年11月の政策会議で続けるかを決める。公表の方法は決めていない。",
    )
    sheet["A9"] = NOTE
    for number, form in enumerate(FORMS):
        _form(sheet, _top(number), form)
    return workbook_bytes(workbook)


def _form(sheet: Worksheet, top: int, form: dict[str, object]) -> None:
    for label, value, label_place, place in (
        ("取組名", form["取組名"], f"A{top}:F{top}", f"G{top}:X{top}"),
        ("整理番号", form["整理番号"], f"Y{top}:AC{top}", f"AD{top}:AJ{top}"),
        ("担当部署", form["担当部署"], f"A{top + 1}:F{top + 1}", f"G{top + 1}:X{top + 1}"),
        ("分野", form["分野"], f"Y{top + 1}:AC{top + 1}", f"AD{top + 1}:AJ{top + 1}"),
    ):
        put(sheet, label_place, label)
        put(sheet, place, value)
    for row, label in enumerate(TALL, top + 2):
        put(sheet, f"A{row}:F{row}", label)
        put(sheet, f"G{row}:AJ{row}", form[label] or None)
    base = top + 11
    put(sheet, f"A{base}:F{base + 2}", "経費\n（千円）")
    put(sheet, f"G{base}:L{base}", None)
    for label, row in (("初期経費", base + 1), ("経常経費", base + 2)):
        put(sheet, f"G{row}:L{row}", label)
    for column, (left, right) in enumerate((("M", "T"), ("U", "AB"), ("AC", "AJ"))):
        put(sheet, f"{left}{base}:{right}{base}", f"令和{'８９'[column] if column < 2 else '10'}年度")
        for row, costs in enumerate(form["経費"], base + 1):
            put(sheet, f"{left}{row}:{right}{row}", costs[column], "#,##0")
    base += 3
    put(sheet, f"A{base}:F{base + 2}", "成果指標")
    for row, cells in enumerate((("指標", "基準値", "目標値"), *form["指標"]), base):
        for place, text in zip((f"G{row}:T{row}", f"U{row}:AB{row}", f"AC{row}:AJ{row}"), cells, strict=True):
            put(sheet, place, text or None)


def _at(project: str, down: int, column: str = "G") -> str:
    number = (WATER, LIBRARY, FIRE).index(project)
    return f"{SHEET}!{column}{_top(number) + down}"


COST = ("projects.cost.yearly", "projects.cost")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和７年10月31日", under=f"{SHEET}!G3"),
        Stands("municipality.name", "若草森市", under=f"{SHEET}!Y3"),
        Stands(
            "formulation.drafting_body", "若草森市 経営戦略課", under=f"{SHEET}!Y3", also=("formulation.structure",)
        ),
        Stands(
            "formulation.field_selection",
            "選定は部長会議で行い、採点の基準は設けていない",
            under=f"{SHEET}!G4",
            also=(
                "formulation.notes",
                "formulation.background",
                "formulation.purpose",
                "notes",
                "formulation.terms",
                "formulation.parent_plans",
            ),
        ),
        Stands(
            "evaluation.pdca",
            "公表の方法は決めていない",
            under=f"{SHEET}!G6",
            also=("evaluation.pdca.publication", "evaluation.pdca.notes", "evaluation.notes"),
        ),
        Stands("projects.id", "重－01", of=WATER, under=_at(WATER, 0, "AD")),
        Stands("projects.owner", "上下水道局 業務課", of=WATER, under=_at(WATER, 1)),
        Stands("projects.field", "教育・文化", of=LIBRARY, under=_at(LIBRARY, 1, "AD")),
        Stands(
            "projects.answers",
            "豪雪の1～3月は検針ができず概算で請求している",
            of=WATER,
            under=_at(WATER, 2),
            also=("issues.problem", "issues.causes"),
        ),
        Stands(
            "projects.answers",
            "全員に届くまで平均23分かかる",
            of=FIRE,
            under=_at(FIRE, 2),
            also=("issues.problem", "issues.causes"),
        ),
        Stands("projects.content", "毎日の使用量を局で受ける", of=WATER, under=_at(WATER, 3)),
        Stands(
            "projects.content",
            "駅の通路に24時間使える本の受取ロッカー（60口）を置く",
            of=LIBRARY,
            under=_at(LIBRARY, 3),
        ),
        Stands(
            "projects.pilot",
            "令和8年度に鳥越地区320戸で試行し、電波の届き方を確かめる",
            of=WATER,
            under=_at(WATER, 4),
            also=("projects.content", "projects.feasibility"),
        ),
        Stands("projects.operation", "取替えの費用の見通しは立っていない", of=WATER, under=_at(WATER, 5)),
        Stands("projects.operation", "未定", of=LIBRARY, under=_at(LIBRARY, 5)),
        Stands(
            "projects.frontline",
            "検針員とは雇用の継続を含めて協議中",
            of=WATER,
            under=_at(WATER, 6),
            also=("projects.partners",),
        ),
        Stands(
            "projects.frontline",
            "鉄道会社から、通路の使用は1年ごとの許可との回答",
            of=LIBRARY,
            under=_at(LIBRARY, 6),
            also=("projects.partners",),
        ),
        Stands(
            "projects.frontline",
            "ただし電話の順送りも当面残す",
            of=FIRE,
            under=_at(FIRE, 6),
            also=("projects.partners",),
        ),
        Stands("projects.precedents", "積雪1mを超えると受信率が7割に落ちると聞いた", of=WATER, under=_at(WATER, 7)),
        Stands("projects.precedents", "－", of=LIBRARY, under=_at(LIBRARY, 7)),
        Stands("projects.precedents", "なし", of=FIRE, under=_at(FIRE, 7)),
        Stands("projects.security", "退団時に消す", of=FIRE, under=_at(FIRE, 8)),
        Stands("projects.funding", "寄附金（見込み）、不足分は調整中", of=LIBRARY, under=_at(LIBRARY, 9)),
        Stands("projects.schedule", "R8.4 契約、R8.7 開始", of=FIRE, under=_at(FIRE, 10)),
        Stands("projects.cost.initial", "79400", of=WATER, under=_at(WATER, 12, "U"), means="79,400千円", also=COST),
        Stands("projects.cost.running", "1440", of=LIBRARY, under=_at(LIBRARY, 13, "AC"), means="1,440千円", also=COST),
        Stands("projects.cost.running", "594", of=FIRE, under=_at(FIRE, 13, "M"), means="594千円", also=COST),
        Stands("evaluation.indicators.baseline", "1,900戸（R6）", of="概算で請求する戸数", under=_at(WATER, 15, "U")),
        Stands("evaluation.indicators.target", "60件（R10）", of="春の精算の問合せ", under=_at(WATER, 16, "AC")),
        Stands(
            "evaluation.indicators.target", "3分（R9）", of="全団員に連絡が届くまでの時間", under=_at(FIRE, 15, "AC")
        ),
        Stands("evaluation.indicators.projects", FIRE, of="出動時の参集率", under=_at(FIRE, 0)),
    ),
    never=(NOTE,),
    names={
        "projects": (WATER, LIBRARY, FIRE),
        "evaluation.indicators": (
            "概算で請求する戸数",
            "春の精算の問合せ",
            "予約した本の受取期限切れ",
            "全団員に連絡が届くまでの時間",
            "出動時の参集率",
        ),
    },
    doubt="The empty 個人情報等 of the library is absent; the empty second row of its indicators is none.",
)

SAMPLES = (
    Sample("h11_stacked_sheets.xlsx", "three 個票 one below the other on one squared sheet", stacked_sheets, EXPECTED),
)
