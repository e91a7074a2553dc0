"""A draft as read from a file, and the way from a stretch of a value back to its place in the file."""

from bisect import bisect_left
from collections.abc import Iterable

from advisor.drafts.alignment import Alignment, align, written_out
from advisor.drafts.lines import Lines, Place
from advisor.drafts.nodes import Mapping, PlacedScalar, Scalar
from advisor.drafts.problems import Problem


class Draft:
    """The tree of one file; `file` is the name to show, `encoding` the one it was read in.

    `is_form` tells that the file itself is the plan form, so that keys and values can be put into it.
    """

    __slots__ = ("_alignments", "encoding", "file", "is_form", "lines", "problems", "root")

    def __init__(
        self,
        file: str,
        root: Mapping,
        lines: Lines,
        encoding: str = "utf-8",
        problems: Iterable[Problem] = (),
        is_form: bool = True,
    ) -> None:
        self.is_form = is_form
        self.file, self.root, self.lines, self.encoding = file, root, lines, encoding
        self.problems = list(problems)
        self._alignments: dict[int, Alignment] = {}

    def place_in(self, scalar: Scalar, start: int, length: int) -> Place:
        """Return the place of `length` characters at `start` of a value; at most to the end of their first line.

        Empty lines before the first of them are passed over.
        """
        characters = len(scalar.text)
        if not characters:
            return self.lines.place(scalar.start)
        first, end = min(start, characters - 1), min(start + max(length, 1), characters)
        if scalar.text[first].isspace():
            told = scalar.text[first:end]
            blank = told[: len(told) - len(told.lstrip())]
            first += len(blank) if "\n" in blank and len(blank) < len(told) else 0
        inside = None if isinstance(scalar, PlacedScalar) else written_out(self.lines.text, scalar)
        if inside is None:
            begins, ends = self._aligned(scalar)
            return self.lines.place_in_line(begins[first], ends[end - 1] - begins[first])
        return self.lines.place_in_line(inside + first, end - first)

    def line_as_read(self, scalar: Scalar, index: int) -> tuple[str, int]:
        """Return the line, as mended, of the character at `index` of a value, and the characters before it."""
        text, offset = self.lines.text, self._aligned(scalar).begins[index]
        start = max(text.rfind("\n", 0, offset), text.rfind("\r", 0, offset)) + 1
        end = min((at for at in (text.find("\n", offset), text.find("\r", offset)) if at >= 0), default=len(text))
        return text[start:end], offset - start

    def span_of(self, scalar: Scalar, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the text read between which some characters of a value stand, at least one."""
        begins, ends = self._aligned(scalar)
        return begins[start], ends[end - 1]

    def index_in(self, scalar: Scalar, offset: int) -> int:
        """Return the number of the first character of a value that stands at an offset of the text read, or behind."""
        return bisect_left(self._aligned(scalar).begins, offset)

    def part_of(self, scalar: Scalar, start: int, end: int) -> Scalar:
        """Return a stretch of a value as a value of its own, which keeps its place in the file."""
        begins, ends = self._aligned(scalar)
        if isinstance(scalar, PlacedScalar):
            text = scalar.text[start:end]
            return PlacedScalar(text, begins[start], ends[end - 1], begins[start:end], ends[start:end])
        part = Scalar(scalar.text[start:end], begins[start], ends[end - 1])
        self._alignments.setdefault(part.start, Alignment(begins[start:end], ends[start:end]))
        return part

    def _aligned(self, scalar: Scalar) -> Alignment:
        if isinstance(scalar, PlacedScalar):
            return Alignment(scalar.begins, scalar.ends)
        known = self._alignments.get(scalar.start)
        if known is None:
            known = self._alignments[scalar.start] = align(self.lines.text, scalar)
        return known
