"""A plan kept in a workbook: 概要, 課題一覧, 事業一覧, KPI, 年度別経費, a hidden list, notes, formulas and number formats."""

from datetime import date

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.excel import put, put_rows, with_cached, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "藍川市デジタル実装計画"
REMARK = "財政課：積算の根拠を別に出してください"
CHOICES = ("着手前に要協議", "即時着手", "翌年度送り")
YEN, PERCENT, ERA = '#,##0"千円"', "0.0%", '[$-411]ggge"年"m"月"d"日"'

BUS, FLOODS, ARCHIVE = "バス停の発車案内事業", "地下道の冠水監視事業", "公文書の検索事業"
OVERVIEW = (
    ("計画名", TITLE),
    ("団体名", "藍川市"),
    ("作成日", date(2025, 10, 1)),
    ("計画期間", "令和8年度～令和10年度"),
    ("人口", 92417),
    ("高齢化率", 0.297),
    (
        "背景",
        "路線バスの利用は5年で22％減り、「いつ来るか分からない」が理由の1位である。\n市内7か所の地下道は大雨のたびに通行止めの判断が遅れている。",
    ),
    ("目的", "待つ不安と水の危険を減らし、公文書を探す時間を短くする。"),
    ("策定体制", "デジタル改革課（課長以下6人）が事務局。交通政策課、道路維持課、総務課が作業部会に参加。"),
    ("上位計画", "藍川市基本構想2035　政策4「移動しやすいまち」"),
)
ISSUES = (
    ("番号", "分野", "あるべき姿", "現状", "問題", "課題（原因）", "把握方法"),
    (
        "K-1",
        "交通",
        "発車の5分前に家を出られる",
        "平均で9.8分待つ",
        "待ち時間が読めず利用が減る",
        "遅れを知らせる方法がない",
        "乗降調査（令和7年5月）",
    ),
    ("K-2", "防災", "浸水10分以内に通行止め", "平均34分", "車が進入する", "水位を人が見に行く", "道路維持課の記録"),
    (
        "K-3",
        "庁内",
        "文書を1分で探せる",
        "平均11分",
        "窓口で市民を待たせる",
        "題名の付け方が課ごとに違う",
        "3課で40件を計測",
    ),
)
PROJECTS = (
    (
        "事業番号",
        "対応課題",
        "事業名",
        "事業内容",
        "所管課",
        "運用管理",
        "現場との調整",
        "先行事例",
        "個人情報",
        "初期費用",
        "運用費（年）",
        "財源",
        "開始日",
        "区分",
    ),
    (
        "J-1",
        "K-1",
        BUS,
        "バス停28か所に発車までの時間を表示し、画面でも見られるようにする",
        "交通政策課",
        "バス事業者",
        "運転士の代表と令和7年8月に協議",
        "県内2市",
        "扱わない",
        24600,
        3180,
        "国庫補助（1/3）を申請予定、残りは市債",
        date(2026, 10, 1),
        CHOICES[1],
    ),
    (
        "J-2",
        "K-2",
        FLOODS,
        "7か所に水位計と表示板を置き、深さ10cmで自動で知らせる",
        "道路維持課",
        "道路維持課",
        "警察署と協議済み",
        "なし",
        "扱わない",
        38500,
        2240,
        "未定",
        date(2027, 6, 1),
        CHOICES[0],
    ),
    (
        "J-3",
        "K-3",
        ARCHIVE,
        "題名の付け方を統一し、全文から探せるようにする",
        "総務課",
        None,
        "各課の文書主任52人に説明予定",
        "－",
        "閲覧の権限を課ごとに分ける",
        9900,
        1320,
        "一般財源",
        date(2026, 4, 1),
        CHOICES[1],
    ),
)
INDICATORS = (
    ("交通政策課", "バスの待ち時間", "分", "R7", 9.8, "R10", 4, BUS),
    ("交通政策課", "発車案内を見る人の割合", "％", "R7", 0, "R10", 0.35, BUS),
    ("道路維持課", "通行止めまでの時間", "分", "R6", 34, "R10", 10, FLOODS),
    ("総務課", "文書を探す時間", "分", "R7", 11, "R9", 1, ARCHIVE),
)


def workbook() -> bytes:
    """Build the workbook."""
    made = Workbook()
    _overview(made.active)
    _issues(made.create_sheet("課題一覧"))
    _projects(made.create_sheet("事業一覧"))
    _indicators(made.create_sheet("KPI"))
    _costs(made.create_sheet("年度別経費"))
    hidden = made.create_sheet("リスト")
    put_rows(hidden, "A1", [(choice,) for choice in CHOICES])
    hidden.sheet_state = "hidden"
    return with_cached(
        workbook_bytes(made), 5, {"F4": "31960", "F5": "42980", "F6": "12540", "C7": "34500", "F7": "87480"}
    )


def _overview(sheet: Worksheet) -> None:
    sheet.title = "概要"
    put(sheet, "B2:D2", "計画の概要")
    for row, (label, value) in enumerate(OVERVIEW, 4):
        put(sheet, f"B{row}", label)
        put(sheet, f"C{row}:D{row}", value)
    sheet["C6"].number_format, sheet["C8"].number_format, sheet["C9"].number_format = ERA, '#,##0"人"', PERCENT


def _issues(sheet: Worksheet) -> None:
    put(sheet, "A1:G1", "課題一覧")
    put_rows(sheet, "A3", ISSUES)


def _projects(sheet: Worksheet) -> None:
    """One project a row, from the second column on, with an empty row in the middle."""
    put(sheet, "B1", "事業一覧（令和7年10月時点）")
    put_rows(sheet, "B3", PROJECTS[:3])
    put_rows(sheet, "B7", PROJECTS[3:])
    for row in (4, 5, 7):
        sheet[f"K{row}"].number_format = sheet[f"L{row}"].number_format = YEN
        sheet[f"N{row}"].number_format = "yyyy/m/d"
    sheet["K5"].comment = Comment(REMARK, "財政課")
    choice = DataValidation(type="list", formula1="リスト!$A$1:$A$3")
    choice.add("O4:O20")
    sheet.add_data_validation(choice)
    sheet.freeze_panes = "E4"


def _indicators(sheet: Worksheet) -> None:
    """The section in charge stands first, and the header has two rows."""
    for place, text in (
        ("A1:A2", "担当"),
        ("B1:B2", "指標"),
        ("C1:C2", "単位"),
        ("D1:E1", "現状値"),
        ("F1:G1", "目標値"),
        ("H1:H2", "対応する事業"),
        ("D2", "年度"),
        ("E2", "値"),
        ("F2", "年度"),
        ("G2", "値"),
    ):
        put(sheet, place, text)
    put_rows(sheet, "A3", INDICATORS)
    sheet["E4"].number_format = sheet["G4"].number_format = PERCENT
    put(sheet, "A8:H8", "評価：デジタル推進会議（市長、外部委員3人）が毎年8月に行い、市ホームページで公表する。")


def _costs(sheet: Worksheet) -> None:
    put(sheet, "A1", "年度別経費")
    put(sheet, "F1", "単位：千円")
    put_rows(sheet, "A3", [("番号", "事業", "令和8年度", "令和9年度", "令和10年度", "計")])
    rows = (("J-1", BUS, 24600, 4180, 3180), ("J-2", FLOODS, 0, 40740, 2240), ("J-3", ARCHIVE, 9900, 1320, 1320))
    for row, values in enumerate(rows, 4):
        put_rows(sheet, f"A{row}", [(*values, f"=SUM(C{row}:E{row})")])
    put_rows(sheet, "B7", [("合計", "=SUM(C4:C6)", None, None, "=SUM(F4:F6)")])
    for line in sheet["C4:F7"]:
        for cell in line:
            cell.number_format = "#,##0"


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "45931", under="概要!C6", means="令和7年10月1日"),
        Stands("municipality.name", "藍川市", under="概要!C5"),
        Stands("municipality.population", "92417", under="概要!C8", means="92,417人"),
        Stands("municipality.ageing_rate", "0.297", under="概要!C9", means="29.7%"),
        Stands("period", "令和8年度～令和10年度", under="概要!C7"),
        Stands("formulation.background", "「いつ来るか分からない」が理由の1位である", under="概要!C10"),
        Stands("formulation.purpose", "待つ不安と水の危険を減らし", under="概要!C11"),
        Stands("formulation.structure", "デジタル改革課（課長以下6人）が事務局", under="概要!C12"),
        Stands(
            "formulation.parent_plans",
            "藍川市基本構想2035　政策4「移動しやすいまち」",
            under="概要!C13",
            also=("formulation.parent_plans.name",),
        ),
        Stands("issues.id", "K-2", of="防災", under="課題一覧!A5"),
        Stands("issues.problem", "待ち時間が読めず利用が減る", of="交通", under="課題一覧!E4"),
        Stands("issues.causes", "題名の付け方が課ごとに違う", of="庁内", under="課題一覧!F6"),
        Stands("issues.method", "3課で40件を計測", of="庁内", under="課題一覧!G6"),
        Stands("vision.picture", "浸水10分以内に通行止め", of="防災", under="課題一覧!C5", also=("issues.vision",)),
        Stands(
            "vision.current",
            "平均34分",
            of="防災",
            under="課題一覧!D5",
            also=("issues.notes", "issues.problem", "vision.current.content", "vision.current.value"),
        ),
        Stands("projects.id", "J-2", of=FLOODS, under="事業一覧!B5"),
        Stands("projects.answers", "K-3", of=ARCHIVE, under="事業一覧!C7"),
        Stands("projects.content", "題名の付け方を統一し、全文から探せるようにする", of=ARCHIVE, under="事業一覧!E7"),
        Stands("projects.owner", "道路維持課", of=FLOODS, under="事業一覧!F5"),
        Stands("projects.operation", "バス事業者", of=BUS, under="事業一覧!G4"),
        Stands("projects.frontline", "各課の文書主任52人に説明予定", of=ARCHIVE, under="事業一覧!H7"),
        Stands("projects.precedents", "なし", of=FLOODS, under="事業一覧!I5"),
        Stands("projects.security", "閲覧の権限を課ごとに分ける", of=ARCHIVE, under="事業一覧!J7"),
        Stands("projects.cost.initial", "24600", of=BUS, under="事業一覧!K4", means="24,600千円"),
        Stands("projects.cost.running", "1320", of=ARCHIVE, under="事業一覧!L7", means="1,320千円"),
        Stands("projects.funding", "未定", of=FLOODS, under="事業一覧!M5"),
        Stands("projects.schedule", "46296", of=BUS, under="事業一覧!N4", means="2026/10/1"),
        Stands(
            "projects.cost.yearly",
            "40740",
            of=FLOODS,
            under="年度別経費!D5",
            means="40,740千円",
            also=("finance.cost",),
        ),
        Stands(
            "projects.cost.total",
            "31960",
            of=BUS,
            under="年度別経費!F4",
            means="31,960千円",
            also=("projects.cost.yearly", "finance.cost"),
        ),
        Stands("finance.cost", "34500", under="年度別経費!C7", means="34,500千円"),
        Stands("evaluation.indicators.owner", "総務課", of="文書を探す時間", under="KPI!A6"),
        Stands("evaluation.indicators.baseline", "34", of="通行止めまでの時間", under="KPI!E5", means="34分（R6）"),
        Stands("evaluation.indicators.target", "0.35", of="発車案内を見る人の割合", under="KPI!G4", means="35.0%"),
        Stands("evaluation.indicators.target_year", "R9", of="文書を探す時間", under="KPI!F6"),
        Stands("evaluation.indicators.unit", "分", of="バスの待ち時間", under="KPI!C3"),
        Stands("evaluation.indicators.projects", FLOODS, of="通行止めまでの時間", under="KPI!H5"),
        Stands(
            "evaluation.pdca", "毎年8月に行い、市ホームページで公表する", under="KPI!A8", also=("evaluation.notes",)
        ),
    ),
    never=(REMARK, "翌年度送り", "SUM(C4:E4)"),
    names={
        "projects": (BUS, FLOODS, ARCHIVE),
        "evaluation.indicators": tuple(row[1] for row in INDICATORS),
    },
    counts={"issues": 3},
    doubt="The operation of J-3 is an empty cell: absent, not 「なし」. The list of choices on the hidden sheet is no content.",
)

SAMPLES = (
    Sample("x15_workbook.xlsx", "plan in six sheets, with formulas, formats and a hidden list", workbook, EXPECTED),
)
