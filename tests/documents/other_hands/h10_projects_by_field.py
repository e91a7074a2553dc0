"""Projects by field under a header of two rows, with subtotals in 百万円, and targets told in one cell as R6:12% → R11:40%."""

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from tests.documents.office.excel import put, put_rows, with_cached, workbook_bytes
from tests.documents.office.expecting import Expected, Sample, Stands

TITLE = "大鳴滝市 スマート自治体実現プログラム"
SCRATCH = "財政課ヒアリング後に差替え"

BIRTH, GUARD, SENSOR, DRONE, CHAT, MEETING = (
    "母子手帳アプリの刷新",
    "放課後児童クラブの入退室管理",
    "ため池の遠隔監視",
    "被災家屋調査のドローン活用",
    "ＡＩによる電話自動応答",
    "保守契約の一元化",
)
OVERVIEW = (
    ("策定年月", "2025年12月"),
    (
        "策定の趣旨",
        "本市の職員は今後10年で2割減ると見込まれる。増える相談と災害への備えを両立させるため、仕事の進め方を根本から改める。",
    ),
    ("計画の期間", "令和8年度～令和11年度"),
    (
        "推進体制",
        "最高デジタル責任者（副市長）の下、ＤＸ推進室（専任8人）が総括する。室の職員の平均在籍は1.7年と短く、知識が積み上がらないことが悩みである。",
    ),
    ("目指す姿", "令和12年、市民は申請のために仕事を休まず、災害の翌週には罹災証明を手にしている。"),
    ("検証", "ＤＸ推進会議が四半期ごとに進み具合を、外部有識者会議が毎年9月に成果を検証し、結果を公開する。"),
)
COLUMNS = (
    ("A", "番号"),
    ("B", "事業名"),
    ("C", "事業の内容"),
    ("D", "所管"),
    ("E", "稼働後の運用者"),
    ("F", "利用者・現場の意見"),
    ("L", "財源"),
    ("M", "備考"),
)
Row = tuple[str | int | float | None, ...]
GROUPS: tuple[tuple[str, tuple[Row, ...], tuple[float, ...]], ...] = (
    (
        "【子育て】",
        (
            (
                1,
                BIRTH,
                "健診の予約と予防接種の履歴を家族で見られるようにする",
                "こども家庭課",
                "こども家庭課",
                "保健師17人と画面を3回見直した",
                8.8,
                2.4,
                2.4,
                2.4,
                16.0,
                "国庫1/2、市債",
                None,
            ),
            (
                2,
                GUARD,
                "入退室を端末で記録し、保護者に知らせる。出席簿の手書きをやめる",
                "こども家庭課",
                "未定",
                "支援員は人手不足で、説明会に来たのは41人中15人",
                0,
                13.2,
                3.1,
                3.1,
                19.4,
                "検討中",
                "42クラブ",
            ),
        ),
        (8.8, 15.6, 5.5, 5.5, 35.4),
    ),
    (
        "【防災】",
        (
            (
                3,
                SENSOR,
                "ため池36か所に水位計とカメラを置く",
                "農地整備課",
                "水利組合（16組合中12組合と覚書）",
                "残る4組合は費用の負担を理由に保留",
                21.5,
                18.7,
                4.4,
                4.4,
                49.0,
                "県単補助",
                "－",
            ),
            (
                4,
                DRONE,
                "上空の写真から屋根の壊れ方を見て調査班の順路を決める",
                "資産税課",
                "資産税課（操縦は建設業協会と協定）",
                "－",
                3.3,
                0.6,
                0.6,
                0.6,
                5.1,
                "一般財源",
                "令和6年台風の写真で試し、目視と91％一致",
            ),
        ),
        (24.8, 19.3, 5.0, 5.0, 54.1),
    ),
    (
        "【庁内】",
        (
            (
                5,
                CHAT,
                "代表電話の一次応答を自動で行い、担当課へつなぐ",
                "総務課",
                "総務課",
                "交換手2人から、苦情は初めから人が受けるべきとの意見",
                0,
                5.7,
                3.9,
                3.9,
                13.5,
                "一般財源",
                "高齢者から「人と話したい」との声があり、0番で人につながるようにする",
            ),
            (
                6,
                MEETING,
                "課ごとの機器の保守契約（113件）をまとめる。機器の導入は伴わない",
                "契約課",
                None,
                None,
                0,
                0,
                0,
                0,
                0,
                "なし",
                None,
            ),
        ),
        (0, 5.7, 3.9, 3.9, 13.5),
    ),
)
TOTALS = (33.6, 40.6, 14.4, 14.4, 103.0)
INDICATORS = (
    ("子育て", "健診のオンライン予約率", "R6:12% → R11:40%", BIRTH, "健診予約の記録"),
    ("子育て", "児童の所在確認にかかる時間", "R7:1日55分 → R11:1日10分", GUARD, "支援員への調査"),
    ("防災", "ため池の異常に気付くまでの時間", "R6:平均190分 → R10:平均15分", SENSOR, "水利組合の日誌"),
    ("防災", "罹災証明の交付までの日数", "R6:31日 → R11:7日", DRONE, "資産税課の記録"),
    ("庁内", "代表電話の応答率", "R6:78.4% → R11:98%", CHAT, "交換機の記録"),
    ("庁内", "保守契約の件数", "R7:113件 → R11:設定中", MEETING, "契約課"),
)


def _layout() -> tuple[dict[str, int], list[int], int]:
    """Return the row of each project, those of the subtotals, and that of the total."""
    rows, subtotals, row = {}, [], 5
    for _, projects, _ in GROUPS:
        row += 1  # the name of the group
        for project in projects:
            rows[str(project[1])] = row
            row += 1
        subtotals.append(row)
        row += 1
    return rows, subtotals, row


ROW, SUBTOTALS, TOTAL = _layout()
LINE = {row[1]: number for number, row in enumerate(INDICATORS, 5)}


def projects_by_field() -> bytes:
    """Build the workbook."""
    workbook = Workbook()
    _overview(workbook.active)
    cached = _projects(workbook.create_sheet("事業一覧"))
    _indicators(workbook.create_sheet("指標一覧"))
    return with_cached(workbook_bytes(workbook), 2, cached)


def _overview(sheet: Worksheet) -> None:
    sheet.title = "プログラムの骨子"
    put(sheet, "A1:F1", TITLE)
    sheet["A1"].font = Font(size=14, bold=True)
    for row, (label, text) in enumerate(OVERVIEW, 3):
        put(sheet, f"A{row}", label)
        put(sheet, f"B{row}:F{row}", text)


def _projects(sheet: Worksheet) -> dict[str, str]:
    """Write groups of projects, each with its subtotal; return what the formulas come to."""
    put(sheet, "A1", "事業一覧表")
    sheet["L2"] = "（単位：百万円）"
    for column, label in COLUMNS:
        put(sheet, f"{column}3:{column}4", label)
    put(sheet, "G3:K3", "年度別事業費")
    put_rows(sheet, "G4", [("R8", "R9", "R10", "R11", "計")])
    cached: dict[str, str] = {}
    row = 5
    for (name, projects, sums), subtotal in zip(GROUPS, SUBTOTALS, strict=True):
        put(sheet, f"A{row}:M{row}", name)
        put_rows(sheet, f"A{row + 1}", [project[:10] for project in projects])
        for line, project in enumerate(projects, row + 1):
            put(sheet, f"K{line}", f"=SUM(G{line}:J{line})")
            put_rows(sheet, f"L{line}", [project[11:]])
            cached[f"K{line}"] = str(project[10])
        put(sheet, f"A{subtotal}:F{subtotal}", "小計")
        for column, value in zip("GHIJK", sums, strict=True):
            put(sheet, f"{column}{subtotal}", f"=SUM({column}{row + 1}:{column}{subtotal - 1})")
            cached[f"{column}{subtotal}"] = str(value)
        row = subtotal + 1
    put(sheet, f"A{TOTAL}:F{TOTAL}", "合　計")
    for column, value in zip("GHIJK", TOTALS, strict=True):
        put(sheet, f"{column}{TOTAL}", "=" + "+".join(f"{column}{subtotal}" for subtotal in SUBTOTALS))
        cached[f"{column}{TOTAL}"] = str(value)
    for line in sheet[f"G5:K{TOTAL}"]:
        for cell in line:
            cell.number_format = "#,##0.0"
    sheet[f"A{TOTAL + 2}"] = "※事業費は現時点の見込み。令和12年度以降は毎年度14百万円程度の維持費が続く。"
    sheet.oddFooter.center.text = f"{SCRATCH}　&P"
    return cached


def _indicators(sheet: Worksheet) -> None:
    put(sheet, "A1", "指標一覧")
    sheet["A2"] = "※「R6:12%」は令和6年度の実績が12％であることを示す。"
    put_rows(sheet, "A4", [("分野", "指標", "現状と目標", "関連事業", "把握の方法"), *INDICATORS])


def _project(name: str, column: str) -> str:
    return f"事業一覧!{column}{ROW[name]}"


def _line(name: str, column: str) -> str:
    return f"指標一覧!{column}{LINE[name]}"


YEARLY = ("finance.cost", "projects.cost")
EXPECTED = Expected(
    title=TITLE,
    stands=(
        Stands("written", "2025年12月", under="プログラムの骨子!B3"),
        Stands("municipality.name", "大鳴滝市", under="プログラムの骨子!A1"),
        Stands(
            "formulation.background",
            "本市の職員は今後10年で2割減ると見込まれる",
            under="プログラムの骨子!B4",
            also=("formulation.purpose",),
        ),
        Stands("period", "令和8年度～令和11年度", under="プログラムの骨子!B5"),
        Stands(
            "formulation.structure",
            "室の職員の平均在籍は1.7年と短く、知識が積み上がらない",
            under="プログラムの骨子!B6",
            also=("formulation.people", "formulation.ict_section"),
        ),
        Stands("vision.picture", "災害の翌週には罹災証明を手にしている", under="プログラムの骨子!B7"),
        Stands(
            "evaluation.pdca",
            "外部有識者会議が毎年9月に成果を検証し",
            under="プログラムの骨子!B8",
            also=("evaluation.pdca.body", "evaluation.pdca.when", "evaluation.pdca.notes", "evaluation.notes"),
        ),
        Stands(
            "projects.content",
            "健診の予約と予防接種の履歴を家族で見られるようにする",
            of=BIRTH,
            under=_project(BIRTH, "C"),
        ),
        Stands("projects.owner", "農地整備課", of=SENSOR, under=_project(SENSOR, "D")),
        Stands("projects.operation", "未定", of=GUARD, under=_project(GUARD, "E")),
        Stands("projects.operation", "水利組合（16組合中12組合と覚書）", of=SENSOR, under=_project(SENSOR, "E")),
        Stands("projects.frontline", "説明会に来たのは41人中15人", of=GUARD, under=_project(GUARD, "F")),
        Stands("projects.frontline", "残る4組合は費用の負担を理由に保留", of=SENSOR, under=_project(SENSOR, "F")),
        Stands("projects.frontline", "－", of=DRONE, under=_project(DRONE, "F")),
        Stands(
            "projects.burden",
            "出席簿の手書きをやめる",
            of=GUARD,
            under=_project(GUARD, "C"),
            also=("projects.content",),
        ),
        Stands("projects.cost.yearly", "13.2", of=GUARD, under=_project(GUARD, "H"), means="13.2百万円", also=YEARLY),
        Stands("projects.cost.yearly", "21.5", of=SENSOR, under=_project(SENSOR, "G"), means="21.5百万円", also=YEARLY),
        Stands(
            "projects.cost.total",
            "49",
            of=SENSOR,
            under=_project(SENSOR, "K"),
            means="49.0百万円",
            also=(*YEARLY, "projects.cost.yearly"),
        ),
        Stands("projects.funding", "国庫1/2、市債", of=BIRTH, under=_project(BIRTH, "L")),
        Stands("projects.funding", "検討中", of=GUARD, under=_project(GUARD, "L")),
        Stands("projects.field", "防災", of=DRONE, under="事業一覧!A9"),
        Stands(
            "projects.feasibility",
            "令和6年台風の写真で試し、目視と91％一致",
            of=DRONE,
            under=_project(DRONE, "M"),
            also=("projects.notes",),
        ),
        Stands(
            "projects.notes",
            "0番で人につながるようにする",
            of=CHAT,
            under=_project(CHAT, "M"),
            also=("projects.fallback", "projects.frontline"),
        ),
        Stands("projects.funding", "なし", of=MEETING, under=_project(MEETING, "L")),
        Stands("finance.cost", "40.6", under=f"事業一覧!H{TOTAL}", means="40.6百万円"),
        Stands(
            "finance.running",
            "令和12年度以降は毎年度14百万円程度の維持費が続く",
            under=f"事業一覧!A{TOTAL + 2}",
            also=("finance.notes", "finance.cost", "notes"),
        ),
        Stands(
            "evaluation.indicators.baseline",
            "R6:12%",
            of="健診のオンライン予約率",
            under=_line("健診のオンライン予約率", "C"),
            means="12%（R6）",
        ),
        Stands(
            "evaluation.indicators.target",
            "R11:40%",
            of="健診のオンライン予約率",
            under=_line("健診のオンライン予約率", "C"),
            means="40%（R11）",
        ),
        Stands(
            "evaluation.indicators.target",
            "R10:平均15分",
            of="ため池の異常に気付くまでの時間",
            under=_line("ため池の異常に気付くまでの時間", "C"),
            means="平均15分（R10）",
        ),
        Stands("evaluation.indicators.target", "設定中", of="保守契約の件数", under=_line("保守契約の件数", "C")),
        Stands(
            "evaluation.indicators.method", "交換機の記録", of="代表電話の応答率", under=_line("代表電話の応答率", "E")
        ),
        Stands(
            "evaluation.indicators.projects",
            DRONE,
            of="罹災証明の交付までの日数",
            under=_line("罹災証明の交付までの日数", "D"),
        ),
        Stands(
            "evaluation.indicators.field",
            "子育て",
            of="児童の所在確認にかかる時間",
            under=_line("児童の所在確認にかかる時間", "A"),
        ),
    ),
    never=(SCRATCH, "SUM(G6:J6)"),
    names={
        "projects": (BIRTH, GUARD, SENSOR, DRONE, CHAT, MEETING),
        "evaluation.indicators": tuple(row[1] for row in INDICATORS),
    },
    doubt=(
        "【子育て】 … and 小計 are no projects; 保守契約の一元化 is one without ICT. "
        "「R6:12%」 may be told with its year apart. Its operation is an empty cell: absent, not 「なし」."
    ),
)

SAMPLES = (
    Sample(
        "h10_projects_by_field.xlsx",
        "事業一覧 with two header rows, groups and subtotals in 百万円; targets in one cell",
        projects_by_field,
        EXPECTED,
    ),
)
