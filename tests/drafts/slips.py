"""Small plans, well-formed and with the slips of office text, that mean the same."""

from dataclasses import dataclass

from hypothesis import strategies as st

TEXT = st.sampled_from(
    [
        "川と水田を見守る。",
        "職員が足りない（312人）。",
        "5%を目指す。",
        "「見守り」を続ける。",
        "対象：全世帯",
        "A社と組む。",
        "未定",
    ]
)
SIGNED = st.sampled_from(
    ["*印は推計である。", "%で表す。", "@窓口へ送る。", "!重要である。", "&印は共同実施。", ">50%を目指す。"]
)
KEYS = ("背景", "目的", "責任者", "情報部門", "用語")


@dataclass(frozen=True)
class Row:
    """One line of a plan: its level, whether it is an item of a list, its key (or none) and its value."""

    level: int
    item: bool
    key: str
    value: str


@st.composite
def plans(draw: st.DrawFn) -> list[Row]:
    """Return the lines of a plan with a section, a list and projects."""
    rows = [Row(0, False, "題名", "川の計画"), Row(0, False, "計画の策定", "")]
    rows += [
        Row(1, False, key, draw(TEXT | SIGNED))
        for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    ]
    rows.append(Row(1, False, "参加部署", ""))
    rows += [Row(2, True, "", draw(TEXT.filter(lambda text: "：" not in text))) for _ in range(draw(st.integers(1, 3)))]
    rows.append(Row(0, False, "事業", ""))
    for number in range(draw(st.integers(1, 2))):
        rows.append(Row(1, True, "名称", f"事業{number}"))
        rows += [Row(2, False, key, draw(TEXT | SIGNED)) for key in ("内容", "財源")]
    return [*rows, Row(0, False, "備考", draw(TEXT))]


def well_formed(rows: list[Row]) -> str:
    """Return the plan as YAML."""
    return "".join(
        f"{'  ' * row.level}{'- ' if row.item else ''}{_key(row.key, ': ')}{_quoted(row.value)}\n" for row in rows
    )


def _key(key: str, colon: str) -> str:
    return f"{key}{colon}" if key else ""


def _quoted(value: str) -> str:
    return f'"{value}"' if value and value[0] in "*%@!&>" else value


@st.composite
def with_slips(draw: st.DrawFn, rows: list[Row]) -> str:
    """Return the same plan as office text: each line with slips of its own, the indents with the same throughout."""
    indent = draw(st.sampled_from(["  ", "　", "\t"]))
    lines = []
    for row in rows:
        mark = (
            draw(st.sampled_from(["- ", "－ ", "－　", "・", "-　"]))
            if row.item and not row.key
            else "- "
            if row.item
            else ""
        )
        colons = [": ", "：", "： ", "：　", ":　"] + ([":"] if not row.value.startswith(("/", " ")) else [])
        colon = draw(st.sampled_from(colons if row.value else [":", "："]))
        # Beside a first key with a full-width colon the reader needs a sister with a proper one to know it for a key.
        colon = ": " if row.item or (row.key in ("内容", "参加部署") and row.value) else colon
        value = row.value if draw(st.booleans()) else _quoted(row.value)
        lines.append(f"{indent * row.level}{mark}{_key(row.key, colon)}{value}\n")
    return "".join(lines)
