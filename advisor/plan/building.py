"""From the tree of a draft to a plan: every value is read where it stands, and nothing that was written is lost."""

from collections.abc import Callable, Iterator

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence, scalars
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.patterns import compiled
from advisor.plan.format import Element, Kind, elements, plan_format
from advisor.plan.head import read_head
from advisor.plan.indicator_lines import indicators_in
from advisor.plan.indicator_rows import indicators_of
from advisor.plan.linking import REFERRING, resolve_links
from advisor.plan.model import (
    PLAN_KEY,
    Cell,
    OpenQuestion,
    Plan,
    Reference,
    Stage,
    Statement,
    Subject,
    SubjectKind,
    subject_key,
)
from advisor.plan.municipality_line import parts_of_line
from advisor.plan.placeholders import notes_in, without_notes
from advisor.plan.plausibility import remarks_on_values
from advisor.plan.references import tokens_in
from advisor.plan.rows import Row, is_state, listed_cells, listed_words, naming_scalar, rows_of
from advisor.plan.sentences import sentences
from advisor.plan.states import STATE_KEYS, State, declared_state, sets_state_only, state_of, state_of_text
from advisor.plan.told_keys import colon_remark, node_told, one_a_line

_SUBJECT_ROWS = {
    "vision": (SubjectKind.FIELD, "f"),
    "issues": (SubjectKind.ISSUE, "i"),
    "measures": (SubjectKind.MEASURE, "m"),
    "projects": (SubjectKind.PROJECT, "p"),
    "evaluation.indicators": (SubjectKind.KPI, "k"),
}
_ELSEWHERE = (
    "formulation",
    "evaluation",
    "evaluation.pdca",
    "finance",
    "projects",
    "projects.cost",
    "vision",
    "municipality",
)
_KEY_WITH_FULL_WIDTH_COLON = compiled(r"([^\s:：]+)：")
SHORTEST_NAME, NAME_LENGTH = 12, 40  # characters of the name of a subject
MOST_LIKENED = 500  # remarks, up to which the known key most like an unknown one is looked for
MAX_SUBJECTS = 300  # several times those of a large plan; the time of a review grows with their square
SENTENCE_LENGTH = 30


def build_plan(draft: Draft, stage: Stage | None = None) -> Plan:
    """Read a draft into a plan; `stage`, where given, stands in place of the draft's own.

    Raises UnreadableDraftError where it tells of more subjects than one plan can have.
    """
    return _Builder(draft).build(stage)


class _Builder:
    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.plan = Plan(draft)
        self.plan.remarks.extend(draft.problems)
        self.root = plan_format()

    def build(self, stage: Stage | None) -> Plan:
        title_place = self._title_place()
        self.plan.subjects.append(Subject(SubjectKind.PLAN, "plan", "", title_place, "", PLAN_KEY))
        self.plan.place = title_place
        self._record(self.root, self.draft.root, PLAN_KEY, "")
        read_head(self.plan, stage)
        self.plan.indicators.extend(indicators_of(self.plan))
        resolve_links(self.plan)
        self.plan.remarks[:] = one_a_line([*self.plan.remarks, *remarks_on_values(self.plan)])
        return self.plan

    def _title_place(self) -> Place:
        for key, entry in self.draft.root.entries.items():
            element = self.root.child_named(key)
            if element is not None and element.key == "title":
                return self._key_place(entry)
        return self.draft.lines.place(0)

    def _key_place(self, entry: Entry) -> Place:
        return self.draft.place_in(entry.key, 0, len(entry.key.text))

    def _value_place(self, node: Node) -> Place:
        if isinstance(node, Scalar):
            return self.draft.place_in(node, 0, len(node.text))
        return self.draft.lines.place(node.start)

    # Walking the tree

    def _record(self, element: Element, node: Mapping, subject: str, path: str) -> None:
        for key, entry in node.entries.items():
            child = element.child_named(key)
            here = f"{path}.{key}" if path else key
            if child is not None:
                self._element(child, entry, subject, here)
            elif key in STATE_KEYS and declared_state(node) is State.STATED:
                continue
            elif element.open:
                self._text(element, entry.value, subject, here, key)
            else:
                self._unknown_key(element, key, entry, subject, here)

    def _unknown_key(self, element: Element, key: str, entry: Entry, subject: str, path: str) -> None:
        """Read what stands under an unknown key: as the element of that name elsewhere, else as prose."""
        elsewhere = element_elsewhere(key)
        if elsewhere is not None:
            self._element(elsewhere, entry, subject, path)
            return
        nearest = element.nearest_name(key) if len(self.plan.remarks) < MOST_LIKENED else None
        code = "unknown-key-near" if nearest else "unknown-key"
        values = (("key", entry.key.text.strip()), ("nearest", nearest or ""))
        self.plan.remarks.append(Problem(code, self._key_place(entry), values))
        likely = element.child_named(nearest) if nearest else None
        shown = likely or element
        self._statements(shown.path if likely else "", entry.value, subject, path, key)

    def _element(self, element: Element, entry: Entry, subject: str, path: str) -> None:
        node = entry.value
        # In a document a colon is a sign like any other; only a plan file has keys.
        if self.draft.is_form and element.kind is not Kind.TEXT:
            node = node_told(self.draft, node, self._is_key_of(element), self.plan.remarks)
        node = listed_cells(self.draft, element, node)
        if node is not entry.value:
            entry = Entry(entry.key, node)
        if element.path == "confirmed":
            self._cell(element, node, subject, path, entry)
            self._waivers(element, node, path)
        elif element.kind is Kind.ROWS:
            self._rows(element, entry, subject, path)
        elif element.kind is Kind.RECORD and isinstance(node, Mapping) and not is_state(element, node):
            self._cell(element, node, subject, path, entry)
            self._record(element, node, subject, path)
        else:
            if self.draft.is_form:
                self._remark_on_colon(element, node)
            self._cell(element, node, subject, path, entry)
            if element.path == "municipality" and isinstance(node, Scalar):
                self._municipality_line(element, node, subject, path, entry)
            self._statements(element.path, node, subject, path, entry.key.text.strip())

    def _waivers(self, element: Element, node: Node, path: str) -> None:
        """Read what the author sets aside. It speaks about remarks, not about the plan: none of it is a statement."""
        if state_of(node) not in (State.ABSENT, State.NONE):
            from advisor.plan.waivers import read_waivers  # only for drafts that set something aside

            read_waivers(self.plan, element, node, path)

    def _is_key_of(self, element: Element) -> Callable[[str], bool]:
        """Return what tells a key of an element by its name; a mapping that is open to any key has any."""
        return lambda name: element.open or element.child_named(name) is not None

    def _remark_on_colon(self, element: Element, node: Node) -> None:
        """Remark on a key of a record that YAML took for text, because a full-width colon follows it."""
        found = _KEY_WITH_FULL_WIDTH_COLON.match(node.text) if isinstance(node, Scalar) else None
        if found and isinstance(node, Scalar) and element.child_named(found[1]):
            self.plan.remarks.append(colon_remark(self.draft, node, found[1], found.end() - 1, mended=False))

    def _text(self, element: Element, node: Node, subject: str, path: str, heading: str) -> None:
        text = " ".join(without_notes(scalar.text) for scalar in scalars(node) if not scalar.empty)
        self.plan.add_cell(Cell(element.path, subject, state_of(node), text, self._value_place(node), path, heading))
        self._statements(element.path, node, subject, path, heading)

    def _cell(self, element: Element, node: Node, subject: str, path: str, entry: Entry) -> None:
        state = state_of(node)
        text = "\n".join([without_notes(scalar.text) for scalar in scalars(node) if not scalar.empty])
        filled = isinstance(node, Scalar) and bool(text.strip())
        place = self._value_place(node) if filled else self._key_place(entry)
        heading = entry.key.text.strip()
        self.plan.add_cell(Cell(element.path, subject, state, text, place, path, heading))
        if element.path in REFERRING and state is State.STATED:
            self._references(element, node, subject, heading)

    def _municipality_line(self, element: Element, node: Scalar, subject: str, path: str, entry: Entry) -> None:
        for key, start, end in parts_of_line(element, node.text):
            place = self.draft.place_in(node, start, end - start)
            text, heading = node.text[start:end], entry.key.text.strip()
            self.plan.add_cell(Cell(element.child(key).path, subject, state_of_text(text), text, place, path, heading))

    def _references(self, element: Element, node: Node, subject: str, heading: str) -> None:
        for scalar in scalars(node):
            for token in tokens_in(without_notes(scalar.text)):
                place = self.draft.place_in(scalar, token.start, token.length)
                self.plan.references.append(Reference(token.text, place, element.path, subject, heading))

    def _rows(self, element: Element, entry: Entry, subject: str, path: str) -> None:
        self._cell(element, entry.value, subject, path, entry)
        known = _SUBJECT_ROWS.get(element.path)
        for number, (index, row) in enumerate(self._single_rows(element, entry.value), start=1):
            here = f"{path}[{index}]"
            if isinstance(row.node, Scalar) and self._says_nothing(element, row.node, subject, here):
                continue
            owner = self._subject(element, *known, row, number, here) if known else subject
            if isinstance(row.node, Mapping) and not is_state(element, row.node):
                before = len(self.plan.statements)
                self._record(element, row.node, owner, here)
                if not known:
                    self._join_row(element, row.node, owner, here, before)
            else:
                self._plain_row(element, row.node, owner, here, entry)

    def _says_nothing(self, element: Element, node: Scalar, subject: str, path: str) -> bool:
        """Tell whether a row is none: blank, not stated, or a mere question, which is noted."""
        if node.empty or state_of(node) is not State.STATED:
            return True
        if without_notes(node.text).strip():
            return False
        self._questions(element.path, node, subject, path)
        return True

    def _single_rows(self, element: Element, node: Node) -> Iterator[tuple[int, Row]]:
        """Yield the rows with their place in the list; a line that tells several indicators is as many rows."""
        for index, row in enumerate(rows_of(element, node)):
            if element.path == "evaluation.indicators" and isinstance(row.node, Scalar):
                for start, end in indicators_in(row.node.text):
                    whole = end - start == len(row.node.text)
                    yield index, row if whole else Row(self.draft.part_of(row.node, start, end), row.name, row.key)
            else:
                yield index, row

    def _plain_row(self, element: Element, node: Node, owner: str, path: str, entry: Entry) -> None:
        target = element.child(element.main) if element.main else element
        heading = entry.key.text.strip()
        text = "\n".join(without_notes(scalar.text) for scalar in scalars(node))
        if target is not element:
            place = self._value_place(node)
            self.plan.add_cell(Cell(target.path, owner, state_of(node), text, place, path, heading))
        self._statements(target.path, node, owner, path, heading)

    def _subject(self, element: Element, kind: SubjectKind, letter: str, row: Row, index: int, path: str) -> str:
        node = row.node
        own_id = row.name or f"{letter}{index}"
        name = row.name
        place = self._row_place(row)
        if len(self.plan.subjects) > MAX_SUBJECTS:
            values = (("limit", f"{MAX_SUBJECTS:,}"),)
            raise UnreadableDraftError(Problem("too-many-subjects", place, values), self.draft.file)
        if isinstance(node, Mapping):
            for key, entry in node.entries.items():
                child = element.child_named(key)
                is_id = child is not None and child.key == "id"
                if is_id and isinstance(entry.value, Scalar) and not entry.value.empty:
                    own_id = entry.value.text.strip()
            named = naming_scalar(element, node, row.name)
            name = named.text if named is not None else row.name
            if named is not None:
                place = self._value_place(named)
        elif isinstance(node, Scalar) and row.name.isascii():
            name = node.text.strip().split("\n")[0]
            place = self._value_place(node)
        taken = {subject.id for subject in self.plan.subjects if subject.kind is kind}
        unique = own_id if own_id not in taken else f"{own_id}#{index}"
        subject = Subject(
            kind, unique, _short_name(without_notes(name).strip()), place, path, subject_key(kind, unique)
        )
        self.plan.subjects.append(subject)
        return subject.key

    def _row_place(self, row: Row) -> Place:
        """Return where a row begins: at the key that names it, else at its first key or its value."""
        if row.key is not None:
            return self.draft.place_in(row.key, 0, len(row.key.text))
        if isinstance(row.node, Mapping) and row.node.entries:
            return self._key_place(next(iter(row.node.entries.values())))
        return self._value_place(row.node)

    # Statements

    def _statements(self, element: str, node: Node, subject: str, path: str, heading: str) -> None:
        if isinstance(node, Mapping):
            if sets_state_only(node):
                return
            declared = declared_state(node) is State.STATED
            for key, entry in node.entries.items():
                if not (declared and key in STATE_KEYS):
                    self._statements(element, entry.value, subject, f"{path}.{key}", f"{heading}／{key}")
        elif isinstance(node, Sequence) and (listed := listed_words(node)):
            for index, item in enumerate(node.items):
                if isinstance(item, Scalar):
                    self._questions(element, item, subject, f"{path}[{index}]")
            pieces = [(scalar, *piece) for scalar in listed for piece in sentences(without_notes(scalar.text))]
            if pieces:
                first, start, words = pieces[0]
                text = "、".join(words for _, _, words in pieces)
                place = self.draft.place_in(first, start, len(words))
                self.plan.statements.append(Statement(text, place, element, heading, subject, path))
        elif isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                self._statements(element, item, subject, f"{path}[{index}]", heading)
        elif not node.empty and state_of(node) is State.STATED:
            self._questions(element, node, subject, path)
            for start, sentence in sentences(without_notes(node.text)):
                place = self.draft.place_in(node, start, len(sentence))
                self.plan.statements.append(Statement(_unfolded(sentence), place, element, heading, subject, path))

    def _questions(self, element: str, node: Scalar, subject: str, path: str) -> None:
        """Note the questions that were left in a value for its author to answer."""
        for left in notes_in(node.text):
            place = self.draft.place_in(node, left.start, left.end - left.start)
            self.plan.questions.append(OpenQuestion(left.question, subject, element, place, path))
            self.plan.remarks.append(Problem("left-to-write", place, (("question", left.question),)))

    def _join_row(self, element: Element, node: Mapping, subject: str, path: str, before: int) -> None:
        """Put the row of a table in as one statement: its cells (when, with whom, what) speak only together.

        Cells that are sentences of their own stay beside it.
        """
        stated = [scalar for scalar in scalars(node) if not scalar.empty and state_of(scalar) is State.STATED]
        texts = [scalar for scalar in stated if without_notes(scalar.text).strip()]
        if len(texts) < 2:
            return
        own = [s for s in self.plan.statements[before:] if s.text.endswith("。") or len(s.text) > SENTENCE_LENGTH]
        place = self.draft.place_in(texts[0], 0, len(texts[0].text))
        joined = "　".join(_unfolded(without_notes(scalar.text)).strip("。") for scalar in texts)
        row = Statement(joined, place, element.path, element.label.ja, subject, path)
        self.plan.statements[before:] = [row, *own]


def _unfolded(text: str) -> str:
    """Join the lines of a block into one."""
    pieces = [piece.strip(" 　") for piece in text.split("\n")]
    return "".join(pieces)


def element_elsewhere(key: str) -> Element | None:
    """Return the element that a key means which its own place does not know, by the name it has in another."""
    for path in _ELSEWHERE:
        child = elements()[path].child_named(key)
        if child is not None and child.key not in ("id", "notes", "field", "name", "when", "content", "other"):
            return child
    return None


def _short_name(name: str) -> str:
    """Return what a subject is called: of a sentence its first clause, and never more than a line can bear."""
    if len(name) <= NAME_LENGTH:
        return name
    ends = (name.find(sign, SHORTEST_NAME, NAME_LENGTH) for sign in "。、")
    cut = min((end for end in ends if end >= 0), default=-1)
    return name[: cut if cut >= 0 else NAME_LENGTH]
