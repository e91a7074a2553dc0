"""A plan written in Excel as if it were Word: one sheet, a heading or a sentence a row, indented by columns."""

from openpyxl import Workbook

from tests.documents.office.excel import put, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "霜降市情報化アクションプラン2026（素案）"
SHEET = "素案"

ROWS: tuple[tuple[str, str], ...] = (
    ("A1", TITLE),
    ("H1", "令和7年9月30日現在"),
    ("A3", "１"),
    ("B3", "計画策定の背景"),
    ("C4", "本市の職員の時間外勤務は令和6年度に延べ61,200時間で、そのうち約3割を税務課と福祉課が占める。"),
    ("C5", "繁忙期に集中する入力と確認の作業を減らすことが、職員を確保するうえでも急がれる。"),
    ("A7", "２"),
    ("B7", "計画の期間"),
    ("C8", "令和8年度～令和9年度"),
    ("A10", "３"),
    ("B10", "推進体制"),
    (
        "C11",
        "行政経営課が取りまとめる。各課の代表による推進会議は、委員が集まれず令和7年度は1回の開催にとどまっている。",
    ),
    ("A13", "４"),
    ("B13", "課題"),
    ("B14", "(1)"),
    ("C14", "税務課では、給与支払報告書の入力に1月から3月で4,300時間を要している。"),
    ("B15", "(2)"),
    ("C15", "福祉課では、申請書の記載の不備が31％あり、電話での確認に時間を取られている。"),
    ("A17", "５"),
    ("B17", "取り組む事業"),
    ("B18", "(1)"),
    ("C18", "給与支払報告書の読取り事業"),
    ("D19", "内容"),
    ("E19", "紙で届く18,000枚を読み取り、職員は読み違いの確認だけを行う"),
    ("D20", "担当"),
    ("E20", "税務課"),
    ("D21", "運用"),
    ("E21", "税務課市民税係（行政経営課が年1回設定を見直す）"),
    ("D22", "経費"),
    ("E22", "初期 4,700千円、運用 年1,100千円"),
    ("B24", "(2)"),
    ("C24", "福祉の申請書の作成支援事業"),
    ("D25", "内容"),
    ("E25", "窓口の画面で問いに答えると申請書ができる仕組みを6種類の申請に用いる"),
    ("D26", "担当"),
    ("E26", "福祉課"),
    ("D27", "運用"),
    ("E27", "調整中"),
    ("D28", "経費"),
    ("E28", "見積り中"),
    ("A30", "６"),
    ("B30", "指標"),
    ("C31", "指標名"),
    ("D31", "現状"),
    ("E31", "目標"),
    ("C32", "給与支払報告書の入力時間"),
    ("D32", "4,300時間（令和6年度）"),
    ("E32", "900時間（令和9年度）"),
    ("C33", "申請書の不備の割合"),
    ("D33", "31％（令和6年度）"),
    ("E33", "8％（令和9年度）"),
    ("H40", "←ここから右は作業用（消さないこと）"),
    ("K41", "61200*0.3"),
)
READING, WRITING = "給与支払報告書の読取り事業", "福祉の申請書の作成支援事業"


def prose_in_cells() -> bytes:
    """Build the plan."""
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = SHEET
    for place, text in ROWS:
        put(sheet, place, text)
    sheet.print_area = "A1:H36"
    return workbook_bytes(workbook)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年9月30日", under=f"{SHEET}!H1"),
        Stands("formulation.background", "そのうち約3割を税務課と福祉課が占める", under=f"{SHEET}!C4"),
        Stands("formulation.background", "職員を確保するうえでも急がれる", under=f"{SHEET}!C5"),
        Stands("period", "令和8年度～令和9年度", under=f"{SHEET}!C8"),
        Stands("formulation.structure", "委員が集まれず令和7年度は1回の開催にとどまっている", under=f"{SHEET}!C11"),
        Stands(
            "issues.problem",
            "給与支払報告書の入力に1月から3月で4,300時間を要している",
            under=f"{SHEET}!C14",
            also=("issues.causes",),
        ),
        Stands("issues.problem", "申請書の記載の不備が31％あり", under=f"{SHEET}!C15", also=("issues.causes",)),
        Stands("projects.content", "職員は読み違いの確認だけを行う", of=READING, under=f"{SHEET}!E19"),
        Stands("projects.owner", "福祉課", of=WRITING, under=f"{SHEET}!E26"),
        Stands(
            "projects.operation", "税務課市民税係（行政経営課が年1回設定を見直す）", of=READING, under=f"{SHEET}!E21"
        ),
        Stands("projects.operation", "調整中", of=WRITING, under=f"{SHEET}!E27"),
        Stands(
            "projects.cost",
            "初期 4,700千円、運用 年1,100千円",
            of=READING,
            under=f"{SHEET}!E22",
            also=("projects.cost.initial",),
        ),
        Stands(
            "projects.cost",
            "見積り中",
            of=WRITING,
            under=f"{SHEET}!E28",
            also=("projects.cost.initial", "projects.cost.total"),
        ),
        Stands(
            "evaluation.indicators.target", "900時間（令和9年度）", of="給与支払報告書の入力時間", under=f"{SHEET}!E32"
        ),
        Stands("evaluation.indicators.baseline", "31％（令和6年度）", of="申請書の不備の割合", under=f"{SHEET}!D33"),
    ),
    never=("←ここから右は作業用（消さないこと）", "61200*0.3"),
    names={"projects": (READING, WRITING), "evaluation.indicators": ("給与支払報告書の入力時間", "申請書の不備の割合")},
    counts={"issues": 2},
    doubt="What lies outside the print area is the author's scratch paper; a reader may keep it as notes, but not as a project.",
)

SAMPLES = (
    Sample(
        "x19_prose_in_cells.xlsx", "prose in one sheet, a heading or a sentence a row; １ (1)", prose_in_cells, EXPECTED
    ),
)
