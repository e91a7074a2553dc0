"""An answer as YAML: the plainest form first, then forms that keep whatever was typed."""

from collections.abc import Iterator, Sequence

from advisor.drafts.quoting import lines_of_block, on_one_line, quoted
from advisor.interview.answers import Answer
from advisor.patterns import compiled
from advisor.plan.states import State

_STROKE = compiled(r"[／|｜\t]")
_LABELLED = compiled(r"\s*(?P<label>[^:：]{1,30}?)\s*[:：]\s*(?P<text>\S.*?)\s*")
_STATE_WORDS = {
    True: {State.TENTATIVE: "undecided", State.NONE: "none"},
    False: {State.TENTATIVE: "未定", State.NONE: "なし"},
}


def forms_of(
    answer: Answer, indent: int, line_end: str, flow: bool, as_rows: bool, english: bool, columns: Sequence[str] = ()
) -> Iterator[str]:
    """Yield the forms in which an answer may stand behind its key or as a value, the one to prefer first.

    `indent` is that of the key; `flow` tells that it stands in brackets, where no line may be broken; `as_rows` that
    each line is a row of a list, whose keys are `columns`; `english` that the keys of the file are.
    """
    if answer.state is State.NOT_APPLICABLE:
        state, reason = ("state: not_applicable", "reason") if english else ("状態: 該当しない", "理由")
        yield from (f"{{{state}, {reason}: {text}}}" for text in _on_one_line(answer.text, flow=True))
        return
    text = answer.text or _STATE_WORDS[english].get(answer.state, "")
    lines = text.split("\n")
    if as_rows and answer.state is State.STATED:
        yield from row_forms(lines, indent, line_end, flow, columns=columns)
    elif not flow and (block := lines_of_block(text)):
        below = " " * (indent + 2)
        yield "|-" + "".join(line_end + (below + line if line else "") for line in block)
    yield from _on_one_line(text, flow)


def row_forms(
    lines: list[str], indent: int, line_end: str, flow: bool, naming: str = "", columns: Sequence[str] = ()
) -> Iterator[str]:
    """Yield the forms of a list with a row for each line, in which `naming` is the key of the line, if it has one.

    A line of as many parts as there are `columns` (「令和7年6月／区長会／聞き取り」) becomes a row with these keys.
    """
    for choice in (0, -1):
        rows = [_row(line, flow, naming, columns, choice) for line in lines]
        if flow:
            yield "[" + ", ".join(f"{{{', '.join(row)}}}" if ": " in row[0] else row[0] for row in rows) + "]"
        else:
            start, below = (f"{line_end}{' ' * (indent + 2)}{sign} " for sign in "- ")
            yield "".join(start + below.join(row) for row in rows)


def _row(line: str, flow: bool, naming: str, columns: Sequence[str], choice: int) -> list[str]:
    """Return what a row holds: keys with values, or the line alone."""
    parts = in_columns(line, len(columns))
    if parts is not None:
        told = [(key, part) for key, part in zip(columns, parts, strict=True) if part]
        return [f"{key}: {_on_one_line(part, flow)[choice]}" for key, part in told]
    words = _on_one_line(line, flow)[choice]
    return [f"{naming}: {words}" if naming else words]


def in_columns(line: str, count: int) -> list[str] | None:
    """Return the parts of a line between strokes, where there are as many as columns and some has words."""
    parts = [part.strip(" 　") for part in _STROKE.split(line)]
    return parts if count > 1 and len(parts) == count and any(parts) else None


def labelled(text: str) -> list[tuple[str, str]]:
    """Return the label and the words of every line; none where some line has no label (令和8年度：540千円)."""
    found = [_LABELLED.fullmatch(line) for line in text.split("\n")]
    return [(f["label"], f["text"]) for f in found if f is not None] if all(found) else []


def labelled_forms(answer: Answer, indent: int, line_end: str, flow: bool) -> Iterator[str]:
    """Yield the forms of an answer in which every line has a label: one key each."""
    pairs = labelled(answer.text)
    if flow or not pairs:
        return
    for choice in (0, -1):
        forms = [[_on_one_line(word, flow)[choice] for word in pair] for pair in pairs]
        yield "".join(f"{line_end}{' ' * (indent + 2)}{label}: {text}" for label, text in forms)


def _on_one_line(text: str, flow: bool) -> tuple[str, str]:
    """Return a text in the plainest way, and in the way that keeps it wherever it stands."""
    return on_one_line(text, in_brackets=flow), quoted(text)
