"""A workbook of twenty sheets for benchmarks: an overview, indicators, and the sheets of eighteen projects."""

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.excel import put_rows, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands
from tests.documents.office.w12_sixty_pages import SUBJECTS, Subject

TITLE = "大柊市第３次情報化総合計画　実施計画"
TASKS = (
    "現状の調査",
    "関係者との協議",
    "仕様の検討",
    "見積りの聴取",
    "調達",
    "設定",
    "職員の研修",
    "試行",
    "評価",
    "見直し",
)


def twenty_sheets(tasks: int = 120) -> bytes:
    """Build the workbook, with so many lines of work below each project."""
    workbook = Workbook()
    overview = workbook.active
    overview.title = "概要"
    put_rows(overview, "A1", [(TITLE,)])
    put_rows(
        overview,
        "A3",
        [
            ("市町村名", "大柊市"),
            ("計画期間", "令和8年度～令和12年度"),
            ("目的", "整えた基盤を、市民と職員の時間を生み出すことに使う。"),
        ],
    )
    for number, subject in enumerate(SUBJECTS, 1):
        _project(workbook.create_sheet(f"{number:02} {subject.name}"), number, subject, tasks)
    indicators = workbook.create_sheet("指標一覧")
    put_rows(indicators, "A1", [("指標", "単位", "現状値", "目標値", "担当課")])
    for row, subject in enumerate(SUBJECTS, 2):
        put_rows(indicators, f"A{row}", [(subject.indicator, subject.unit, row * 7, row * 3, subject.section)])
    return workbook_bytes(workbook)


def _project(sheet: Worksheet, number: int, subject: Subject, tasks: int) -> None:
    put_rows(
        sheet,
        "A1",
        [
            ("事業名", subject.name),
            ("分野", subject.field),
            ("担当課", subject.section),
            ("事業内容", f"{subject.work}を電子的な記録に改め、{subject.users}の負担を減らす"),
            ("運用管理", "未定" if number % 3 == 0 else f"{subject.section}が行う"),
            ("初期費用（千円）", 1000 + number * 310),
        ],
    )
    lines = ((f"令和{8 + row // 48}年{row // 4 % 12 + 1}月", TASKS[row % 10], subject.section) for row in range(tasks))
    put_rows(sheet, "A9", [("時期", "作業", "担当"), *lines])


EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("municipality.name", "大柊市", under="概要!B3"),
        Stands("period", "令和8年度～令和12年度", under="概要!B4"),
        Stands("formulation.purpose", "整えた基盤を、市民と職員の時間を生み出すことに使う", under="概要!B5"),
        Stands("projects.owner", "市民課", of=SUBJECTS[0].name, under="01 おくやみ手続の一括案内事業!B3"),
        Stands("projects.operation", "未定", of=SUBJECTS[2].name, under="03 税の申告予約事業!B5"),
        Stands(
            "projects.cost.initial",
            "1310",
            of=SUBJECTS[0].name,
            under="01 おくやみ手続の一括案内事業!B6",
            means="1310千円",
        ),
        Stands("projects.schedule", "関係者との協議", of=SUBJECTS[0].name, under="01 おくやみ手続の一括案内事業!B11"),
        Stands("evaluation.indicators.baseline", "14", of=SUBJECTS[0].indicator, under="指標一覧!C2", means="14分"),
    ),
    names={
        "projects": tuple(subject.name for subject in SUBJECTS),
        "evaluation.indicators": tuple(subject.indicator for subject in SUBJECTS),
    },
    doubt="For benchmarks first.",
)

SAMPLES = (Sample("x17_twenty_sheets.xlsx", "twenty sheets, for benchmarks", twenty_sheets, EXPECTED),)
