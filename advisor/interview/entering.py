"""Enter an answer into a plan file: nothing that stands in it is changed, and what was entered is read again."""

from collections.abc import Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.edits import Edit
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.explaining.manuscript import Manuscript
from advisor.interview.answers import Answer
from advisor.interview.cells import SECTIONS, FormCell, columns_of, kind_of
from advisor.interview.reading_back import reads_back
from advisor.interview.words import forms_of, labelled_forms, row_forms
from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.plan.model import PLAN_KEY, Plan
from advisor.plan.rows import LISTS_OF_NAMES
from advisor.plan.states import State, state_of
from advisor.records import Record

# The key under which a line names a new row; an indicator is a line of its own.
_NAMING = {"vision": "field", "issues": "problem", "measures": "name", "projects": "name"}


class _Gap(Record):
    """Where an answer can go: behind the key of an entry that says nothing, or under new keys of a mapping.

    A row that is one plain text becomes a mapping by the key of what it says.
    """

    holder: Mapping | Scalar
    entry: Entry | None
    new: tuple[Element, ...]


class Sheet:
    """One plan file to enter answers into."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.draft: Draft = plan.draft
        self.manuscript = Manuscript(self.draft.lines.text, self.draft.root)
        keys = self.draft.root.entries
        self.english = bool(keys) and all(key.isascii() for key in keys)

    def has_room_for(self, cell: FormCell) -> bool:
        """Tell whether the file has a place where an answer can be entered without changing what stands there."""
        return self._gap(cell) is not None

    def with_answer(self, cell: FormCell, answer: Answer) -> str | None:
        """Return the whole file with an answer; None where it has no room, or would not be read as typed."""
        gap = self._gap(cell)
        for edits in () if gap is None else self._edits(gap, cell, answer):
            text = self._text_with(edits)
            if reads_back(self.plan, text, cell, answer):
                return text
        return None

    # Where

    def _gap(self, cell: FormCell) -> _Gap | None:
        section = SECTIONS.get(kind_of(cell.element), "") if cell.subject != PLAN_KEY else ""
        holder: Node | None = self.draft.root if not section else self.row_of(cell.subject)
        parts = cell.element.removeprefix(section).lstrip(".").split(".")
        paths = [".".join(filter(None, (section, *parts[: depth + 1]))) for depth in range(len(parts))]
        chain = tuple(elements()[path] for path in paths)
        if isinstance(holder, Scalar):
            return _Gap(holder, None, chain)
        for depth, element in enumerate(chain):
            if not isinstance(holder, Mapping):
                return None
            entry = entry_of(holder, element)
            if entry is None:
                return _Gap(holder, None, chain[depth:])
            if state_of(entry.value) is State.ABSENT and isinstance(entry.value, Scalar):
                return _Gap(holder, entry, chain[depth + 1 :])
            holder = entry.value
        return None

    def row_of(self, subject: str) -> Mapping | Scalar | None:
        """Return the row of a subject; a plain text only where it is a whole item of a list."""
        spot = self.manuscript.tree.value_at(self.draft.lines.offset(self.plan.subject(subject).place))
        if spot is None:
            return None
        value, parent = spot.value, spot.parent
        if isinstance(value, Mapping):
            return value
        if isinstance(parent, Mapping) and parent is not self.draft.root:
            return parent
        line = self.plan.subject(subject).place.line
        alone = sum(other.place.line == line for other in self.plan.subjects) == 1
        whole = isinstance(parent, Sequence) and isinstance(value, Scalar) and alone
        return value if whole and isinstance(value, Scalar) and "\n" not in self._words(value) else None

    def _words(self, scalar: Scalar) -> str:
        return self.manuscript.text[scalar.start : self.manuscript.content_end(scalar)]

    # How

    def _edits(self, gap: _Gap, cell: FormCell, answer: Answer) -> Iterator[tuple[Edit, ...]]:
        if isinstance(gap.holder, Scalar):
            yield from self._beside_text(gap.holder, gap.new, cell, answer)
            return
        flow = self._is_flow(gap.holder)
        if gap.entry is None:
            indent = self._indent_of(gap.holder)
            for words in self._under_keys(gap.holder, gap.new, cell, answer, indent, flow):
                yield (self.manuscript.entry_behind(gap.holder, _before(gap.holder, gap.new[0]), words),)
            return
        value = gap.entry.value
        end = self.manuscript.content_end(value)
        indent = self.manuscript.column(gap.entry.key.start)
        if gap.new:
            inner = indent + 2
            break_ = "" if flow else self._line_end + " " * inner
            for words in self._under_keys(gap.holder, gap.new, cell, answer, inner, flow):
                yield (self._behind_key(value.start, end, f"{{{words}}}" if flow else break_ + words),)
            return
        for words in self._forms(cell, answer, indent, flow):
            yield (self._behind_key(value.start, end, words),)

    def _behind_key(self, start: int, end: int, words: str) -> Edit:
        """Put a value behind a key, in place of the sign that it was blank by, if any; rows stand below a comment."""
        text = self.manuscript.text
        if words[0] not in "\r\n":
            return Edit(start, end, words if end > start and text[start - 1] == " " else f" {words}")
        ends = [at for sign in "\r\n" if (at := text.find(sign, end)) >= 0]
        line_end = min(ends, default=len(text))
        return Edit(line_end, line_end, words) if end == start else Edit(start, end, words)

    def _under_keys(
        self, near: Mapping, chain: tuple[Element, ...], cell: FormCell, answer: Answer, indent: int, flow: bool
    ) -> Iterator[str]:
        """Yield an answer under a new key, or under keys one below the other."""
        key = self._key(near, chain[0])
        if len(chain) == 1:
            for words in self._forms(cell, answer, indent, flow):
                yield f"{key}:{words}" if words[0] in "\r\n" else f"{key}: {words}"
            return
        for words in self._under_keys(near, chain[1:], cell, answer, indent + 2, flow):
            yield f"{key}: {{{words}}}" if flow else f"{key}:{self._line_end}{' ' * (indent + 2)}{words}"

    def _beside_text(
        self, row: Scalar, chain: tuple[Element, ...], cell: FormCell, answer: Answer
    ) -> Iterator[tuple[Edit, ...]]:
        """Yield an answer beside the text of a row: 「- 見守り」 becomes 「- 内容: 見守り」 with a key below it."""
        section = elements()[SECTIONS[kind_of(cell.element)]]
        name, end = self._key(self.draft.root, section.child(section.main)), self.manuscript.content_end(row)
        flow = self.manuscript.in_brackets(row)
        indent = self.manuscript.column(row.start)
        for words in self._under_keys(self.draft.root, chain, cell, answer, indent, flow):
            behind = f", {words}}}" if flow else f"{self._line_end}{' ' * indent}{words}"
            yield Edit(row.start, row.start, f"{{{name}: " if flow else f"{name}: "), Edit(end, end, behind)

    def _forms(self, cell: FormCell, answer: Answer, indent: int, flow: bool) -> Iterator[str]:
        element = elements()[cell.element]
        if element.path in _NAMING and answer.state is State.STATED:
            naming = self._key(self.draft.root, element.child(_NAMING[element.path]))
            yield from row_forms(answer.text.split("\n"), indent, self._line_end, flow, naming)
            return
        if element.open:
            yield from labelled_forms(answer, indent, self._line_end, flow)
        as_rows = element.kind is Kind.ROWS or ("\n" in answer.text and element.path in LISTS_OF_NAMES)
        columns = [self._key(self.draft.root, child) for child in columns_of(element)]
        yield from forms_of(answer, indent, self._line_end, flow, as_rows, self.english, columns)

    def _key(self, mapping: Mapping, element: Element) -> str:
        """Return the key as this author would write it: in English or by its label, in quotes where all keys are."""
        entries = mapping.entries or self.draft.root.entries
        parent = elements().get(element.path.rpartition(".")[0], plan_format())
        label = element.label.ja if parent.child_named(element.label.ja) == element else element.names[0]
        key = element.key if entries and all(key.isascii() for key in entries) else label
        return f'"{key}"' if entries and all(entry.key.quoted for entry in entries.values()) else key

    def _is_flow(self, mapping: Mapping) -> bool:
        return self.manuscript.text[mapping.start : mapping.start + 1] == "{"

    def _indent_of(self, mapping: Mapping) -> int:
        return self.manuscript.column(next(iter(mapping.entries.values())).key.start) if mapping.entries else 0

    @property
    def _line_end(self) -> str:
        return self.manuscript.line_end()

    def _text_with(self, edits: tuple[Edit, ...]) -> str:
        lines = self.draft.lines
        whole = lines.written
        for start, end, words in sorted(edits, reverse=True):
            whole = whole[: lines.written_offset(start)] + words + whole[lines.written_offset(end) :]
        return whole


def entry_of(mapping: Mapping, element: Element) -> Entry | None:
    """Return the entry of a mapping that means an element."""
    parent = elements().get(element.path.rpartition(".")[0], plan_format())
    for key, entry in mapping.entries.items():
        child = parent.child_named(key)
        if child is not None and child.path == element.path:
            return entry
    return None


def _before(mapping: Mapping, element: Element) -> Entry | None:
    """Return the entry behind which a new key stands in the order of the form; None where it is the first."""
    parent = elements().get(element.path.rpartition(".")[0], plan_format())
    order = {child.path: place for place, child in enumerate(parent.children)}
    known = [(child, entry) for key, entry in mapping.entries.items() if (child := parent.child_named(key))]
    earlier = [(order[child.path], entry) for child, entry in known if order[child.path] < order[element.path]]
    return max(earlier, key=lambda pair: pair[0])[1] if earlier else None
