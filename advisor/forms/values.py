"""A value as two fields of a form: the state chosen and the text written; and back."""

from advisor.drafts.nodes import Entry, Mapping, Node, Scalar, Sequence
from advisor.forms.line import Line
from advisor.forms.text_read import TextRead
from advisor.forms.words import StateWord, state_word
from advisor.language import Language
from advisor.plan.states import REASON_KEYS, STATE_KEYS, State, state_of_text
from advisor.records import Record

EMPTY_LIST, EMPTY_TEXT = "[]", '""'  # as a plan file writes them
_STATE_KEY = STATE_KEYS[0]
_REASON, _PLANNED = "理由", "予定"


class Fields(Record):
    """The state chosen and the text written."""

    state: str
    text: str


def fields_of(node: Node, language: Language) -> Fields | None:
    """Return a value as two fields; None for what does not fit into them: lists and mappings of several values."""
    if isinstance(node, Scalar):
        return _fields_of_text(node, language)
    if isinstance(node, Sequence):
        return None if node.items else Fields(StateWord.NONE.in_(language), EMPTY_LIST)
    if not node.entries:
        return Fields(StateWord.STATED.in_(language), "")
    return _fields_of_state(node)


def _fields_of_text(scalar: Scalar, language: Language) -> Fields:
    text = scalar.text
    if scalar.empty or not text.strip():
        return Fields(StateWord.BLANK.in_(language), "" if scalar.empty else text or EMPTY_TEXT)
    if any(text == word.in_(language) for word in StateWord if word.stands_alone):
        return Fields(text, "")
    stated = state_of_text(text) is State.STATED
    return Fields(StateWord.STATED.in_(language) if stated or text == EMPTY_LIST else "", text)


def _fields_of_state(node: Mapping) -> Fields | None:
    """Return the fields of `{状態: 未定, 予定: 2026-12}`, where both are written in the words and order of a form."""
    if len(node.entries) != 2:
        return None
    (key, state), (reason_key, reason) = node.entries.items()
    if key not in STATE_KEYS or reason_key not in REASON_KEYS:
        return None
    word = state_word(state.value.text) if isinstance(state.value, Scalar) else None
    if word is None or not word.stands_alone or not isinstance(reason.value, Scalar) or not reason.value.text.strip():
        return None
    if reason.value.empty or (word is StateWord.NONE and reason.value.text == EMPTY_LIST):
        return None
    return Fields(state.value.text, reason.value.text)  # type: ignore[union-attr]  # a scalar, as seen above


def node_of(line: Line, read: TextRead) -> Node:
    """Return the value that a line means, its words taken into the text read."""
    word = state_word(line.state)
    if not line.state.strip() or word in (StateWord.STATED, StateWord.BLANK):
        if line.text.strip() or (line.text and word is StateWord.BLANK):
            is_none = word is StateWord.BLANK and line.text == EMPTY_TEXT
            return read.take("" if is_none else line.text, line.text_spot)
        return Mapping({}, read.end, read.end) if word is StateWord.STATED else Scalar("", read.end, read.end)
    if not line.text.strip():
        return read.take(line.state, line.state_spot)
    if word is StateWord.NONE and line.text == EMPTY_LIST:
        return Sequence([], read.end, read.end)
    reason_key = _PLANNED if word is StateWord.UNDECIDED else _REASON
    chosen, reason = read.take(line.state, line.state_spot), read.take(line.text, line.text_spot)
    told = {_STATE_KEY: chosen, reason_key: reason}
    entries = {key: Entry(read.unwritten(key, value.start), value) for key, value in told.items()}
    return Mapping(entries, chosen.start, reason.end)
