"""Tables that are set in columns by blanks alone are read by where their cells stand."""

from unicodedata import east_asian_width

from hypothesis import given
from hypothesis import strategies as st

from advisor.documents.tables import table_at
from advisor.documents.typed_lines import Lines
from tests.documents.typed import plan_of

HEADS = ("指標", "現状値", "目標値", "測り方")
_cell = st.text("現状町人口減少率件数年度abc0123456789%％", min_size=1, max_size=9)
_rows = st.lists(st.tuples(*[_cell] * len(HEADS)), min_size=2, max_size=6)
_further = st.lists(st.integers(4, 9), min_size=len(HEADS), max_size=len(HEADS))
_empty = st.lists(st.integers(0, len(HEADS) - 1), min_size=6, max_size=6)


def width(text: str) -> int:
    return sum(2 if east_asian_width(sign) in "WFA" else 1 for sign in text)


def set_in_columns(rows: list[tuple[str, ...]], gaps: list[int], blank: str) -> list[str]:
    """Return rows as lines whose cells begin at the same places; as much of the gaps as can be is `blank`."""
    widths = [max(map(width, column)) + gap for column, gap in zip(zip(*rows, strict=True), gaps, strict=True)]
    lines = []
    for row in rows:
        padded = ""
        for cell, wide in zip(row, widths, strict=True):
            room = wide - width(cell)
            padded += cell + blank * (room // width(blank)) + " " * (room % width(blank))
        lines.append(padded.rstrip(" 　"))
    return lines


def read(lines: list[str]) -> list[tuple[str, ...]]:
    text = "\n".join(lines)
    spans, at = [], 0
    for line in lines:
        spans.append((at + len(line) - len(line.lstrip(" 　")), at + len(line)))
        at += len(line) + 1
    found = table_at(Lines(text, spans), 0)
    assert found is not None
    table, behind = found
    assert behind == len(lines)
    return [tuple(words.text for words in row) for row in (table.heads, *table.rows)]


@given(_rows, _further, st.sampled_from(" 　"), _empty)
def test_what_is_set_in_columns_is_read_back(
    rows: list[tuple[str, ...]], gaps: list[int], blank: str, empty: list[int]
) -> None:
    told = [
        tuple("" if n and n == out else cell for n, cell in enumerate(r)) for r, out in zip(rows, empty, strict=False)
    ]
    whole = [HEADS, *told]
    assert read(set_in_columns(whole, gaps, blank)) == whole


def test_one_blank_between_cells_is_enough_below_heads_that_stand_apart() -> None:
    assert read(["指標      現状値    目標値", "到着率    55%(H30)  80%(R3)", "迷った数  3.4回平均 1.0回"])[2] == (
        "迷った数",
        "3.4回平均",
        "1.0回",
    )


def test_a_line_without_its_first_cell_goes_on_with_the_row_above() -> None:
    lines = [
        "指標      現状値    測り方",
        "到着率    55%       毎年の",
        "                    調査",
        "迷った数  3回       同上",
    ]
    assert read(lines)[1:] == [("到着率", "55%", "毎年の調査"), ("迷った数", "3回", "同上")]


def test_indicators_set_in_columns_are_indicators_of_the_plan() -> None:
    plan = plan_of(
        "山田市地域IoT実装計画\n\n第１章　目標と見直し\n\n"
        "　　指標　　　　　　　　現状値　　　　　　　目標値　　　　　　　測り方\n"
        "　　歩いて着いた割合　　55％（平成30年度）　80％（平成33年度）　毎年の調査\n"
        "　　所要時間の比　　　　1.7倍（平成30年度） 1.2倍（平成33年度） 同上\n\n"
        "　　委員会が毎月見る。\n"
    )
    assert [indicator.name for indicator in plan.indicators] == ["歩いて着いた割合", "所要時間の比"]


def test_a_line_that_closes_a_bracket_goes_on_with_the_row_above_though_all_its_cells_are_filled() -> None:
    lines = [
        "指標      現状値        目標値        測り方",
        "通報から一次  5.8 日（2024 3.0 日（2028 受付簿を月次",
        "対応までの平  年度）        年度）        集計",
        "均日数",
        "記録作成時間  46 分（2024  20 分（2028  毎年１月に",
        "（１件）    年度）        年度）        実測",
    ]
    assert read(lines)[1:] == [
        ("通報から一次対応までの平均日数", "5.8 日（2024年度）", "3.0 日（2028年度）", "受付簿を月次集計"),
        ("記録作成時間（１件）", "46 分（2024年度）", "20 分（2028年度）", "毎年１月に実測"),
    ]
