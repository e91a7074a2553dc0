"""YAML as people write it, generated: values in every style, nested in every way."""

from hypothesis import strategies as st

WORDS = "川と水田の水位を離れた場所から確かめる。「人」は（3,214人）です、・IoT-5%𠮷々〇ア－"
SIGNS = WORDS + " '\"\\:#-|>&*!{}[]%@`　"
_SAFE = st.text(alphabet="川水田位離場所確人町IoT59、。「」（）𠮷ー", min_size=1, max_size=12)
_QUOTABLE = st.text(alphabet=SIGNS, min_size=1, max_size=16).filter(lambda text: text.strip(" "))
_LINE = st.tuples(_SAFE, st.text(alphabet=SIGNS, max_size=10)).map("".join).map(str.rstrip)


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


@st.composite
def _double(draw: st.DrawFn) -> str:
    pieces = []
    for character in draw(_QUOTABLE):
        escaped = draw(st.integers(0, 4)) == 0 or character in '"\\'
        if not escaped:
            pieces.append(character)
        elif character in '"\\':
            pieces.append("\\" + character)
        else:
            pieces.append(f"\\U{ord(character):08x}" if ord(character) > 0xFFFF else f"\\u{ord(character):04X}")
    return '"' + "".join(pieces) + '"'


_PLAIN = st.lists(_SAFE, min_size=1, max_size=3).map(" ".join)
_ON_ONE_LINE = st.one_of(_PLAIN, _QUOTABLE.map(_single), _double())


@st.composite
def _on_several_lines(draw: st.DrawFn, indent: int) -> str:
    """Return a literal or folded block, or plain or quoted text going on below, with its line ends."""
    margin = "\n" + " " * (indent + 2)
    lines = draw(st.lists(_LINE, min_size=1, max_size=3))
    kind = draw(st.sampled_from(["literal", "folded", "plain", "single", "double"]))
    if kind in ("literal", "folded"):
        header = ("|" if kind == "literal" else ">") + draw(st.sampled_from(["", "-", "+", "2", "2-"]))
        comment = draw(st.sampled_from(["", " # 2の注"]))
        return header + comment + margin + margin.join(lines)
    safe = draw(st.lists(_SAFE, min_size=2, max_size=3))
    start = draw(st.sampled_from(["", margin]))
    if kind == "plain":
        return start.rstrip(" ") + (margin if start else "").lstrip("\n") + margin.join(safe)
    quote = "'" if kind == "single" else '"'
    return quote + margin.join(safe) + quote


@st.composite
def _flow(draw: st.DrawFn, names: tuple[str, ...]) -> str:
    values = draw(st.lists(_ON_ONE_LINE.map(_flow_safe), min_size=1, max_size=3))
    if draw(st.booleans()):
        return "[" + ", ".join(values) + "]"
    pairs = [f"{name}: {value}" for name, value in zip(names, values, strict=False)]
    return "{" + ", ".join(pairs) + "}"


def _flow_safe(value: str) -> str:
    return value if value[0] in "'\"" else value.replace(",", "、")


@st.composite
def values(draw: st.DrawFn, indent: int, names: tuple[str, ...]) -> str:
    """Return one value to stand behind `key: ` at an indent."""
    anchored = draw(st.sampled_from(["", "", "", "!!str "]))
    kind = draw(st.integers(0, 4))
    if kind <= 1:
        return anchored + draw(_ON_ONE_LINE)
    if kind == 2:
        return draw(_on_several_lines(indent))
    if kind == 3:
        return draw(_flow(names))
    margin = "\n" + " " * (indent + 2)
    return "".join(f"{margin}- {item}" for item in draw(st.lists(_ON_ONE_LINE, min_size=1, max_size=3)))


@st.composite
def drafts(draw: st.DrawFn, keys: tuple[str, ...], section: str, section_keys: tuple[str, ...]) -> str:
    """Return a draft with some of the keys, and a section that holds some more."""
    line_end = draw(st.sampled_from(["\n", "\r\n"]))
    lines = [f"{key}: {draw(values(0, section_keys))}" for key in draw(st.lists(st.sampled_from(keys), unique=True))]
    inner = draw(st.lists(st.sampled_from(section_keys), unique=True, min_size=1))
    lines.append(f"{section}:")
    for key in inner:
        quoted = draw(st.sampled_from([key, f'"{key}"', f"'{key}'"]))
        lines.append(f"  {quoted}: {draw(values(2, section_keys))}")
    return ("\n".join(lines) + "\n").replace("\n", line_end)
