"""A workbook of 個票: a cover, one sheet a project, and a sheet with an example of how to fill one in."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.excel import put, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "栗平町DX実施計画"
LABELS = {
    "事業名": "C3:H3",
    "分野": "C4:E4",
    "担当課": "G4:H4",
    "解決する課題": "C5:H6",
    "事業の内容": "C7:H9",
    "導入後の運用": "C10:H10",
    "関係者との協議": "C11:H11",
    "技術の確認": "C12:H12",
    "財源": "C13:H13",
    "工程": "C14:H14",
}
LABEL_PLACES = {
    "事業名": "B3",
    "分野": "B4",
    "担当課": "F4",
    "解決する課題": "B5:B6",
    "事業の内容": "B7:B9",
    "導入後の運用": "B10",
    "関係者との協議": "B11",
    "技術の確認": "B12",
    "財源": "B13",
    "工程": "B14",
}
RIVER, SCHOOL, EXAMPLE = "簡易水位計による用水管理", "放課後の居場所の入退室連絡", "○○通知システム整備事業"

SHEETS = {
    "個票1": (
        (RIVER, "農業", "農林振興課", "用水の取合いが続き、見回りに1日4時間を要する", "用水路14か所に水位計を置き、水番が家から確認する", "土地改良区", "水番12人と令和7年7月に現地で位置を決めた", "2か所で60日試し、欠測は3日だった", "県の土地改良の補助（1/2）、土地改良区の負担金", "R8 6か所、R9 8か所"),
        ((4200, 0), (5600, 480), (0, 900)),
        ("水番の見回り時間", "1日4.0時間（R7）", "1日1.5時間（R10）"),
    ),
    "個票2": (
        (SCHOOL, "子育て", "教育課", "児童が着いたかどうかを保護者が電話で尋ねている（1日平均31件）", "入退室をカードで記録し、保護者に知らせる。名簿は紙でも残す", "検討中", "支援員9人とは未協議", "", "一般財源", "R8 試行（1か所）"),
        ((860, 120), (0, 240), (0, 240)),
        ("保護者からの電話", "1日31件（R7）", "1日5件（R9）"),
    ),
    "記入例": (
        (EXAMPLE, "○○", "○○課", "○○のため△△ができない（数値を入れて具体的に）", "何を、いくつ、どこに置くかを書く", "○○課○○係", "○○団体と令和○年○月に協議", "○か所で試行し○○を確認", "○○補助金", "R8 設計、R9 導入"),
        ((9999, 0), (0, 999), (0, 999)),
        ("○○の時間", "○時間（R7）", "○時間（R10）"),
    ),
}  # fmt: skip


def sheet_a_project() -> bytes:
    """Build the workbook."""
    workbook = Workbook()
    cover = workbook.active
    cover.title = "表紙"
    put(cover, "B4:H6", TITLE)
    put(cover, "B8:H8", "令和8年度～令和10年度")
    put(cover, "B10:H10", "令和7年12月　栗平町企画財政課")
    for name, (values, costs, indicator) in SHEETS.items():
        _sheet(workbook.create_sheet(name), values, costs, indicator)
    return workbook_bytes(workbook)


def _sheet(
    sheet: Worksheet, values: tuple[str, ...], costs: tuple[tuple[int, int], ...], indicator: tuple[str, ...]
) -> None:
    put(sheet, "B1:H1", "事業個票")
    for (label, place), value in zip(LABELS.items(), values, strict=True):
        put(sheet, LABEL_PLACES[label], label)
        put(sheet, place, value or None)
    put(sheet, "B16:B18", "事業費（千円）")
    put(sheet, "C16", "区分")
    put(sheet, "C17", "初期費用")
    put(sheet, "C18", "運用費用")
    for column, year, (initial, running) in zip("DEF", ("R8", "R9", "R10"), costs, strict=True):
        put(sheet, f"{column}16", year)
        put(sheet, f"{column}17", initial, "#,##0")
        put(sheet, f"{column}18", running, "#,##0")
    for place, text in zip(("B20", "C20:E20", "F20:G20", "H20"), ("", "指標", "現状値", "目標値"), strict=True):
        put(sheet, place, text or None)
    for place, text in zip(("B21", "C21:E21", "F21:G21", "H21"), ("成果指標", *indicator), strict=True):
        put(sheet, place, text)


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "令和7年12月", under="表紙!B10"),
        Stands("municipality.name", "栗平町", under="表紙!B10"),
        Stands("period", "令和8年度～令和10年度", under="表紙!B8"),
        Stands("projects.field", "農業", of=RIVER, under="個票1!C4"),
        Stands("projects.owner", "農林振興課", of=RIVER, under="個票1!G4"),
        Stands(
            "projects.answers",
            "用水の取合いが続き、見回りに1日4時間を要する",
            of=RIVER,
            under="個票1!C5",
            also=("issues.problem",),
        ),
        Stands("projects.content", "用水路14か所に水位計を置き、水番が家から確認する", of=RIVER, under="個票1!C7"),
        Stands("projects.operation", "土地改良区", of=RIVER, under="個票1!C10"),
        Stands("projects.frontline", "水番12人と令和7年7月に現地で位置を決めた", of=RIVER, under="個票1!C11"),
        Stands("projects.feasibility", "2か所で60日試し、欠測は3日だった", of=RIVER, under="個票1!C12"),
        Stands("projects.funding", "県の土地改良の補助（1/2）、土地改良区の負担金", of=RIVER, under="個票1!C13"),
        Stands("projects.schedule", "R8 6か所、R9 8か所", of=RIVER, under="個票1!C14"),
        Stands(
            "projects.cost.initial",
            "5600",
            of=RIVER,
            under="個票1!E17",
            means="5,600千円",
            also=("projects.cost.yearly", "projects.cost"),
        ),
        Stands(
            "projects.cost.running",
            "900",
            of=RIVER,
            under="個票1!F18",
            means="900千円",
            also=("projects.cost.yearly", "projects.cost"),
        ),
        Stands("projects.operation", "検討中", of=SCHOOL, under="個票2!C10"),
        Stands("projects.frontline", "支援員9人とは未協議", of=SCHOOL, under="個票2!C11"),
        Stands("evaluation.indicators.baseline", "1日31件（R7）", of="保護者からの電話", under="個票2!F21"),
        Stands("evaluation.indicators.target", "1日1.5時間（R10）", of="水番の見回り時間", under="個票1!H21"),
        Stands("evaluation.indicators.projects", RIVER, of="水番の見回り時間", under="個票1!C3"),
    ),
    never=(EXAMPLE, "何を、いくつ、どこに置くかを書く", "○○の時間", "9999"),
    names={"projects": (RIVER, SCHOOL), "evaluation.indicators": ("水番の見回り時間", "保護者からの電話")},
    doubt="The check of the technique of 個票2 is an empty cell: absent. The sheet 記入例 is an example, no project.",
)

SAMPLES = (Sample("x16_sheet_a_project.xlsx", "one sheet a project, beside a sheet 記入例", sheet_a_project, EXPECTED),)
