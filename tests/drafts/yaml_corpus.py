"""YAML of every kind, generated with its meaning: all styles, blocks in brackets, anchors, tags, comments, directives."""

from typing import Any

from hypothesis import strategies as st

Meaning = str | list[Any] | dict[str, Any]
Written = tuple[str, Meaning]
"""What stands behind `key:`, its first space or line end included, and what it means."""

WORDS = [
    "川",
    "水田",
    "stage",
    "3,214人",
    "10:30",
    "0o14",
    "yes",
    "~x",
    "1e3",
    "2026-04-01",
    "a-b",
    "https://example.jp/a#b",
]
KEYS = ["題名", "背景", "key", "a b", "12", "複合 キー", "x.y"]
_WORD = st.sampled_from(WORDS)
_COMMENT = st.sampled_from(["", "", " # 注", "   # a: b"])
_PROPERTY = st.sampled_from(["", "", "", "!!str ", "! ", "&a1 ", "&b !!str "])


@st.composite
def one_line(draw: st.DrawFn, in_flow: bool) -> Written:
    """Return a scalar on one line, plain or in quotes."""
    words = " ".join(draw(st.lists(_WORD, min_size=1, max_size=3)))
    style = draw(st.sampled_from(["plain", "single", "double", "escaped"]))
    if style == "plain" and not (in_flow and set(words) & set(",:")):
        return words, words
    if style == "escaped":
        return '"' + "".join(f"\\u{ord(character):04x}" for character in words) + '\\t\\""', words + '\t"'
    if style == "single":
        return "'it''s " + words + "'", "it's " + words
    return f'"{words}: #"', f"{words}: #"


@st.composite
def flow(draw: st.DrawFn, depth: int) -> Written:
    """Return a collection in brackets or braces, on one line."""
    size = draw(st.integers(0, 3))
    items = [draw(one_line(True) if depth > 1 or draw(st.booleans()) else flow(depth + 1)) for _ in range(size)]
    comma = draw(st.sampled_from([", ", " , ", ","])) if not any(text[-1:].isdigit() for text, _ in items) else ", "
    if draw(st.booleans()):
        return "[" + comma.join(text for text, _ in items) + draw(
            st.sampled_from(["", ",", " "]) if items else st.just("")
        ) + "]", [meaning for _, meaning in items]
    keys = draw(st.permutations(KEYS))
    pairs = list(zip(keys, items, strict=False))
    return "{" + ", ".join(f"{key}: {text}" for key, (text, _) in pairs) + "}", {
        key: meaning for key, (_, meaning) in pairs
    }


@st.composite
def block_scalar(draw: st.DrawFn, indent: int) -> Written:
    """Return a literal or folded block with any way of ending it."""
    lines = [" ".join(draw(st.lists(_WORD, min_size=1, max_size=2))) for _ in range(draw(st.integers(1, 3)))]
    folded, chomp = draw(st.booleans()), draw(st.sampled_from(["", "-", "+"]))
    margin = " " * (indent + draw(st.integers(1, 3)))
    text = f" {'>' if folded else '|'}{chomp}{draw(_COMMENT)}\n" + "\n".join(margin + line for line in lines)
    ending = "" if chomp == "-" else "\n"
    return text, " ".join(lines) + ending if folded else "\n".join(lines) + ending


@st.composite
def value(draw: st.DrawFn, indent: int, depth: int = 0, in_list: bool = False) -> Written:
    """Return any value to stand behind a key at an indent."""
    kind = draw(st.integers(0, 7 if depth < 3 else 4))
    if kind <= 2:
        text, meaning = draw(one_line(False))
        return f" {draw(_PROPERTY)}{text}{draw(_COMMENT)}", meaning
    if kind == 3:
        text, meaning = draw(flow(0))
        return f" {text}{draw(_COMMENT)}", meaning
    if kind == 4:
        return draw(block_scalar(indent))
    if kind == 5:
        step = draw(st.integers(1, 4))
        text, meaning = draw(mapping(indent + step, depth + 1))
        return f"{draw(_COMMENT)}\n{text}", meaning
    if kind == 6:
        step = draw(st.integers(1 if in_list else 0, 3))
        items = [draw(value(indent + step, depth + 1, in_list=True)) for _ in range(draw(st.integers(1, 3)))]
        lines = [f"{' ' * (indent + step)}-{text}" for text, _ in items]
        return draw(_COMMENT) + "\n" + "\n".join(lines), [meaning for _, meaning in items]
    margin = "\n" + " " * (indent + 2)
    words = [draw(st.sampled_from(["open", "data", "plan"])) for _ in range(draw(st.integers(2, 4)))]
    quote = draw(st.sampled_from(["", "'", '"']))
    return " " + quote + margin.join(words) + quote, " ".join(words)


@st.composite
def mapping(draw: st.DrawFn, indent: int, depth: int = 0) -> Written:
    """Return a mapping with its keys plain, in quotes or behind a question mark."""
    lines, meaning = [], {}
    for key in draw(st.lists(st.sampled_from(KEYS), min_size=1, max_size=4, unique=True)):
        text, meaning[key] = draw(value(indent, depth))
        named = draw(st.sampled_from([key, key, f'"{key}"', f"'{key}'", f"? {key}\n{' ' * indent}"]))
        lines.append(
            f"{' ' * indent}{named}{draw(st.sampled_from([':', ' :']) if named[0] != '?' else st.just(':'))}{text}"
        )
    between = draw(st.sampled_from(["\n", "\n\n", "\n# 注\n"]))
    return between.join(lines), meaning


@st.composite
def documents(draw: st.DrawFn) -> Written:
    """Return a whole document, with or without directive and marks."""
    text, meaning = draw(mapping(0))
    head = draw(st.sampled_from(["", "# 案\n", "---\n", "%YAML 1.1\n---\n", "--- # 案\n"]))
    return head + text + draw(st.sampled_from(["\n", "\n...\n", ""])), meaning


FEATURES = st.sampled_from(
    ["key: *a1", "key: *none", "key: !x y", "key: !!int 3", "key: !!set {a, b}", "? [a, b]\n: c", "? |\n  a\n: b", "<<: {a: b}",
     "--- x", "...\n---\na: b", "key: &a1", "- a", "key: [a: b]", "key: {a}", "? a", ": b", "key: [\n a,\n b\n]", "%TAG ! tag:x,2000:\n---\na: !b c",
     "key: 'a\n\n\n b'", "key: |9\n a", "key: >2-\n   a\n  b", "key:\t a", "- - - a", "key: \"\\x41\\N\\_\"", "key: @a", "key: `a`"]
)  # fmt: skip
