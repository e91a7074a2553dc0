"""The remarks as comments above the lines of a plan file; nothing that the file says changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from advisor.annotating.notes import CannotAnnotateError, Note
from advisor.drafts.draft import Draft
from advisor.drafts.encoding import encode
from advisor.drafts.nodes import scalars
from advisor.language import Language
from advisor.reports.wrapping import printable, wrapped
from advisor.texts import text

WIDTH = 96
_QUOTED = 30  # characters of the draft's words
_UNKNOWN = "〓"


def annotated_plan_file(data: bytes, draft: Draft, notes: Iterable[Note], language: Language) -> bytes:
    """Return the bytes of a plan file with every note above the line that it is about, in the file's own encoding.

    Raises CannotAnnotateError for JSON, which has no comments, and for what is no plan file.
    """
    if not draft.is_form or draft.lines.written.lstrip().startswith(("{", "[")):
        raise CannotAnnotateError(draft.file)
    written, lines = draft.lines.written, draft.lines
    end_of_line = "\r\n" if "\r\n" in written else "\n"
    values = [
        (_whole_line(written, scalar.start, draft), lines.written_offset(scalar.end)) for scalar in scalars(draft.root)
    ]
    above: dict[int, list[Note]] = defaultdict(list)
    for note in notes:
        offset = 0 if note.place is None else lines.start(note.place.line)
        above[_outside(offset, values)].append(note)
    pieces, last = [], 0
    for offset in sorted(above):
        line = written[offset:].partition("\n")[0]
        indent = line[: len(line) - len(line.lstrip(" "))]
        pieces += [written[last:offset], *_comments(above[offset], indent, end_of_line, language)]
        last = offset
    whole = "".join([*pieces, written[last:]])
    return encode(_encodable(whole, draft.encoding), draft.encoding, data)


def _whole_line(written: str, start: int, draft: Draft) -> int:
    """Return the offset at which the line begins on which a value begins."""
    offset = draft.lines.written_offset(start)
    return max(written.rfind("\n", 0, offset), written.rfind("\r", 0, offset)) + 1


def _outside(offset: int, values: Iterable[tuple[int, int]]) -> int:
    """Return the beginning of a line at or above an offset that lies within no value of several lines."""
    return next((start for start, end in values if start < offset < end), offset)


def _comments(notes: Iterable[Note], indent: str, end_of_line: str, language: Language) -> Iterator[str]:
    for note in notes:
        yield from _commented(note.heading, "", indent, end_of_line)
        if note.place is not None:
            column = note.place.column - 1
            words = note.line[column : column + note.place.length]
            shown = words if len(words) <= _QUOTED else words[:_QUOTED] + "…"
            if shown:
                yield from _commented(text("memo", "note-place", words=shown).in_(language), "  ", indent, end_of_line)
        for paragraph in note.paragraphs:
            yield from _commented(paragraph, "  ", indent, end_of_line)


def _commented(words: str, lead: str, indent: str, end_of_line: str) -> Iterator[str]:
    for line in wrapped(printable(words), WIDTH):
        yield f"{indent}# {lead}{line}{end_of_line}"


def _encodable(whole: str, encoding: str) -> str:
    """Return a text with a sign in place of each character that an encoding lacks; only comments have such."""
    try:
        whole.encode(encoding)
    except UnicodeEncodeError:
        return "".join(sign if _has(encoding, sign) else _UNKNOWN for sign in whole)
    return whole


def _has(encoding: str, sign: str) -> bool:
    try:
        sign.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
