"""Where in a draft a question would be put to its author, and how the file would read with it.

Comments, order and layout stay; nothing is said in the author's place. What the draft admits is kept inside the
question that takes its place.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cache

from advisor.drafts.edits import Edit
from advisor.drafts.lines import Place
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence, scalars
from advisor.explaining.manuscript import Manuscript
from advisor.explaining.tree import Spot, spots
from advisor.facts.concepts import cells_of_concept
from advisor.facts.hearing import MIN_LENGTH
from advisor.facts.model import Fact, FactBase, Standing, Support
from advisor.facts.open_questions import asked_of
from advisor.language import Language, Text
from advisor.patterns import compiled
from advisor.plan.format import Element, elements, fold, plan_format
from advisor.plan.model import PLAN_KEY, Plan, Subject, SubjectKind
from advisor.plan.placeholders import note
from advisor.plan.states import State, state_of
from advisor.plan.years import normalise
from advisor.records import Record
from advisor.reviewing.wording import concept_of, question_of_fact

_NOTES = "notes"
_NAME_WITH_ASIDE = compiled(r"[^（()）。]+(?P<aside>[（(][^（()）]+[）)])\s*")
_SECTIONS = {
    SubjectKind.PROJECT: "projects", SubjectKind.FIELD: "vision", SubjectKind.ISSUE: "issues",
    SubjectKind.MEASURE: "measures", SubjectKind.KPI: "evaluation.indicators",
}  # fmt: skip


@cache
def _names_of_numbers() -> frozenset[str]:
    """Return every name of a key that only numbers a row."""
    return frozenset(fold(name) for e in elements().values() if e.key == "id" for name in (e.key, *e.names))


class Ask(Record):
    """A fact to be settled by a question to the author, and the subject whose it is."""

    fact: str
    subject: str


class Way(StrEnum):
    """How a question comes into a draft, the gentlest first."""

    FILL = "fill"
    INSERT = "insert"
    ADD = "add"
    REWRITE = "rewrite"


class Writing(Record):
    """One question put into a draft: where, in which way, and the changes to the text as it was read.

    `insertion` is the note as it is written, its key included where one is added.
    """

    ask: Ask
    way: Way
    question: Text
    place: Place
    insertion: str
    edits: tuple[Edit, ...]


class Writer:
    """Puts questions into one draft; `language` is that of the questions."""

    def __init__(self, plan: Plan, facts: FactBase, language: Language) -> None:
        self.plan = plan
        self.facts = facts
        self.language = language
        self.manuscript = Manuscript(plan.draft.lines.text, plan.draft.root)
        self.tree = self.manuscript.tree

    def writings(self, ask: Ask) -> tuple[Writing, ...]:
        """Return the changes by which a fact would be asked for; none where there is no question to ask.

        They go together: every place in which the draft admits the wall is to be written anew.
        """
        question = question_of_fact(ask.fact)
        if question is None or (concept_of(ask.fact) is None and asked_of(ask.fact) is None):
            return ()
        fact = self.facts.get(ask.subject, ask.fact)
        if fact.value == Standing.ADMITTED:
            return tuple(self._rewritten(ask, question, fact.support))
        writing = self._written(ask, question, fact)
        return () if writing is None else (writing,)

    def missing_section(self, section: str, question: Text) -> Writing:
        """Return the question put under the heading of a section that the draft lacks."""
        ask = Ask("plan.sections", PLAN_KEY)
        return self._inserted(ask, question, self.tree.root, elements()[section])

    def _note(self, question: Text, old: str = "") -> str:
        return note(question.in_(self.language), self.language, old)

    # What is not there, or not settled

    def _written(self, ask: Ask, question: Text, fact: Fact) -> Writing | None:
        paths = self._paths(ask)
        spot = self._cell(ask, paths)
        if spot is not None:
            return self._into(ask, question, spot)
        subject = self.plan.subject(ask.subject)
        if subject.kind is not SubjectKind.PLAN:
            return self._into_row(ask, question, subject, paths)
        if concept_of(ask.fact) is None:
            told = next((s for support in fact.support if (s := self._spot_at(support.place)) is not None), None)
            if told is not None:
                return self._into(ask, question, told)
        return self._into_plan(ask, question, paths)

    def _paths(self, ask: Ask) -> tuple[str, ...]:
        """Return the places of the form where a fact belongs, the fittest first."""
        concept = concept_of(ask.fact)
        if concept is None:
            asked = asked_of(ask.fact)
            return asked.cells if asked is not None else ()
        about = [path for path, element in elements().items() if concept in element.concepts]
        return tuple(dict.fromkeys((*cells_of_concept(concept), *about)))

    def _cell(self, ask: Ask, paths: tuple[str, ...]) -> Spot | None:
        """Return the cell that the draft already has for a fact, one of its own before one that is also about it.

        What an open cell says of another matter is not to be written over: such a cell is passed by.
        """
        owner = None if ask.subject == PLAN_KEY else ask.subject
        concept = concept_of(ask.fact)
        own = paths if concept is None else cells_of_concept(concept)
        for path in paths:
            for cell in self.plan.cells_of(path, owner):
                spot = self._spot_at(cell.place)
                if spot is not None and (path in own or state_of(spot.value) is State.STATED):
                    return spot
        return None

    def _spot_at(self, place: Place) -> Spot | None:
        return self.tree.value_at(self.plan.draft.lines.offset(place))

    def _into(self, ask: Ask, question: Text, spot: Spot) -> Writing | None:
        """Put a question into a value: in place of one that says nothing, behind one that says something."""
        value = spot.value
        if isinstance(value, Scalar) and value.empty:
            end = self.manuscript.content_end(value)
            gap = " " if end == value.start else ""
            return self._writing(ask, Way.FILL, question, Edit(value.start, end, f'{gap}"{self._note(question)}"'))
        if state_of(value) is not State.STATED:
            open_cell = None if isinstance(value, Scalar) else self._open_cell(value)
            if open_cell is not None:
                return self._into(ask, question, open_cell)
            end, words = self.manuscript.content_end(value), self._note(question, _told_besides(value))
            return self._writing(ask, Way.FILL, question, Edit(value.start, end, f'"{words}"'))
        if isinstance(value, Scalar):
            return self._writing(ask, Way.ADD, question, self.manuscript.behind(value, self._note(question)))
        last = next((s for s in self._scalars_of(value) if state_of(s) is State.STATED), None)
        if last is None:
            return None
        return self._writing(ask, Way.ADD, question, self.manuscript.behind(last, self._note(question)))

    def _open_cell(self, value: Node) -> Spot | None:
        """Return the first cell below a value that says nothing; a list or mapping in brackets is one cell itself."""
        if self.manuscript.text[value.start : value.start + 1] in "{[":
            return None
        open_cells = [s for s in spots(value) if isinstance(s.value, Scalar) and state_of(s.value) is not State.STATED]
        told = [s for s in open_cells if s.entry is None or fold(s.entry.key.text) not in _names_of_numbers()]
        return next(iter(told or open_cells), None)

    def _scalars_of(self, node: Node) -> list[Scalar]:
        return [spot.value for spot in reversed(list(spots(node))) if isinstance(spot.value, Scalar)]

    # A new key

    def _into_row(self, ask: Ask, question: Text, subject: Subject, paths: tuple[str, ...]) -> Writing | None:
        """Put a question under a key of its own in the row of a project, an indicator and the like."""
        spot = self._spot_at(subject.place)
        if spot is None:
            return None
        section = _SECTIONS[subject.kind]
        row = spot.value if isinstance(spot.value, Mapping) else spot.parent
        named = spot.entry is None or elements()[section].child_named(spot.entry.key.text) is not None
        if not isinstance(row, Mapping) or row is self.tree.root or (row is spot.parent and not named):
            return self._into(ask, question, spot)
        inside = [path for path in paths if path.startswith(f"{section}.")] or [f"{section}.{_NOTES}"]
        return self._inserted(ask, question, row, *self._beside(inside[0], section))

    def _into_plan(self, ask: Ask, question: Text, paths: tuple[str, ...]) -> Writing:
        """Put a question under a key of its own in the section where it belongs."""
        path = next((path for path in paths if path in elements()), _NOTES)
        section = path.split(".")[0]
        entry = self._entry(self.tree.root, elements()[section])
        if entry is None:
            return self._inserted(ask, question, self.tree.root, *self._beside(path, ""))
        if isinstance(entry.value, Mapping) and "." in path:
            return self._inserted(ask, question, entry.value, *self._beside(path, section))
        row = entry.value.items[0] if isinstance(entry.value, Sequence) and entry.value.items else None
        if isinstance(row, Mapping) and "." in path:
            return self._inserted(ask, question, row, *self._beside(path, section))
        writing = self._into(ask, question, Spot(row or entry.value, None, entry))
        return writing or self._inserted(ask, question, self.tree.root, elements()[_NOTES])

    def _beside(self, path: str, section: str) -> tuple[Element, tuple[Element, ...]]:
        """Return the element to add below a section, and those to add below that one, down to a path."""
        parts = path.removeprefix(section).lstrip(".").split(".")
        chain = [elements()[".".join(filter(None, (section, *parts[: depth + 1])))] for depth in range(len(parts))]
        return chain[0], tuple(chain[1:])

    def _entry(self, mapping: Mapping, element: Element) -> Entry | None:
        """Return the entry of a mapping that means an element."""
        parent = elements().get(element.path.rpartition(".")[0], plan_format())
        for key, entry in mapping.entries.items():
            child = parent.child_named(key)
            if child is not None and child.path == element.path:
                return entry
        return None

    def _inserted(
        self, ask: Ask, question: Text, mapping: Mapping, element: Element, below: tuple[Element, ...] = ()
    ) -> Writing:
        known = self._entry(mapping, element)
        if known is not None and below and isinstance(known.value, Mapping):
            return self._inserted(ask, question, known.value, below[0], below[1:])
        if known is not None:
            writing = self._into(ask, question, Spot(known.value, mapping, known))
            if writing is not None:
                return writing
        value = f'"{self._note(question)}"'
        if element.path.split(".")[-1] not in ("vision", "issues", "measures", "projects"):
            for inner in reversed(below):
                value = f"{{{self._key(mapping, inner)}: {value}}}"
        line = f"{self._key(mapping, element)}: {value}"
        return self._writing(ask, Way.INSERT, question, self.manuscript.new_entry(mapping, line))

    def _key(self, mapping: Mapping, element: Element) -> str:
        """Return the key as this author would write it: in English or by its label, in quotes where all keys are."""
        english = mapping.entries and all(key.isascii() for key in mapping.entries)
        parent = elements().get(element.path.rpartition(".")[0], plan_format())
        label = element.label.ja if parent.child_named(element.label.ja) == element else element.names[0]
        key = element.key if english else label
        quoted = mapping.entries and all(entry.key.quoted for entry in mapping.entries.values())
        return f'"{key}"' if quoted else key

    # What the draft admits

    def _rewritten(self, ask: Ask, question: Text, supports: tuple[Support, ...]) -> Iterator[Writing]:
        """Put a question in the place of the sentences that admit the wall, kept inside it; one for each value.

        A whole row that was heard as one is left where one of its sentences is found by itself. A name in a list stays,
        and what its brackets say is asked.
        """
        exact: dict[int, dict[tuple[int, int], str]] = {}
        rows: list[tuple[Spot, Support]] = []
        for support in supports:
            spot = self._spot_at(support.place)
            if spot is None or not isinstance(spot.value, Scalar):
                continue
            span = self._sentence(spot.value, support)
            name = _NAME_WITH_ASIDE.fullmatch(spot.value.text) if spot.entry is None else None
            if span is None:
                rows.append((spot, support))
            elif name is not None:
                aside = self.plan.draft.span_of(spot.value, *name.span("aside"))
                exact.setdefault(spot.value.start, {})[aside] = name["aside"][1:-1]
            else:
                exact.setdefault(spot.value.start, {})[span] = support.text
        told = [text for spans in exact.values() for text in spans.values()]
        for spot, support in rows:
            if not any(text.strip("。") in support.text for text in told):
                cells = self._cells_with(spot, support.words)
                exact.setdefault(spot.value.start, {}).update({**dict.fromkeys(cells, ""), cells[0]: support.text})
        for spans in exact.values():
            ordered = sorted(spans)
            words = self._note(question, "。".join(filter(None, (spans[span].strip("。") for span in ordered))))
            edits = [Edit(*ordered[0], words), *(Edit(*span, "") for span in ordered[1:])]
            yield self._writing(ask, Way.REWRITE, question, *edits)

    def _sentence(self, scalar: Scalar, support: Support) -> tuple[int, int] | None:
        """Return where a sentence stands in a value, folded lines included; None where it is more than the value."""
        start = self.plan.draft.index_in(scalar, self.plan.draft.lines.offset(support.place))
        position, wanted = start, [character for character in support.text if not character.isspace()]
        for character in wanted:
            while position < len(scalar.text) and scalar.text[position].isspace():
                position += 1
            if position >= len(scalar.text) or scalar.text[position] != character:
                return None
            position += 1
        return self.plan.draft.span_of(scalar, start, position) if position > start else None

    def _cells_with(self, spot: Spot, words: str) -> list[tuple[int, int]]:
        """Return where the values of a row or list stand that hold some words together, the fullest first."""
        row = spot.parent if spot.parent is not None else spot.value
        plain = normalise(words)
        shares = [(_shared(normalise(value.text), plain), value) for value in self._scalars_of(row) if not value.empty]
        shares.sort(key=lambda share: -share[0])
        told = [value for share, value in shares if share >= MIN_LENGTH] or [shares[0][1]]
        return [self.manuscript.inside(value) for value in told]

    def _writing(self, ask: Ask, way: Way, question: Text, *edits: Edit) -> Writing:
        lines = self.plan.draft.lines
        return Writing(ask, way, question, lines.place(edits[0].start), edits[0].words.strip(" ,\n"), edits)


def _told_besides(value: Node) -> str:
    """Return what an open value says besides being open: when it will be settled, why it is not, where it stands."""
    told = [scalar.text.strip() for scalar in scalars(value) if scalar.text.strip()]
    words = "、".join(told)
    more = len(told) > 1 or state_of(value) is State.UNREADABLE or "(" in normalise(words)
    return words if more else ""


def _shared(one: str, other: str) -> int:
    """Return the length of the longest stretch that two texts share."""
    return SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size
