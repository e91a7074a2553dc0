"""Forms typed as lines with one stroke each, between a label and what is told under it: 事業名｜合同授業."""

from advisor.documents.blocks import Pair, Pairs, Text
from advisor.documents.typed_lines import Lines, cells_of
from advisor.documents.words import Words, joined
from advisor.patterns import compiled

_STROKE = "｜"
# What stands above the columns of such a form.
_HEADS = compiled(r"(?:項目|区分|欄|見出し)名?｜(?:内容|記入欄|記載(?:内容|欄)|説明|回答)")
LEAST_LABELS, LONGEST_LABEL = 2, 24


def labels_at(lines: Lines, number: int) -> tuple[Pairs, int] | None:
    """Return the form that begins at a line, and the number of the line behind it.

    A line that begins with its stroke goes on with the one above.
    """
    found: list[tuple[Words, Words]] = []
    while number < len(lines) and _is_label(lines.row(number)):
        start, end = lines.spans[number]
        stroke = lines.text.index(_STROKE, start, end)
        label, told = cells_of(lines.text, [(start, stroke), (stroke + 1, end)])
        if label and not _HEADS.fullmatch(lines.row(number)):
            found.append((label, told))
        elif found and told and not label:
            above, words = found[-1]
            found[-1] = (above, joined((words, told), "\n"))
        number += 1
    if len(found) < LEAST_LABELS:
        return None
    return Pairs(tuple(Pair(label, (Text(told, told),)) for label, told in found)), number


def _is_label(row: str) -> bool:
    label, _, told = row.partition(_STROKE)
    return row.count(_STROKE) == 1 and len(label) <= LONGEST_LABEL and "。" not in label and bool(label or told)
