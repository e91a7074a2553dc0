"""Whatever is written under known keys is found again in the plan, and what is stated is heard."""

from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from advisor.drafts.loading import draft_from_mapping
from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence, scalars
from advisor.plan.building import build_plan
from advisor.plan.format import Element, Kind, plan_format
from advisor.plan.sentences import sentences
from advisor.plan.states import State, declared_state, state_of

PROSE = st.text(alphabet="川水田位人を見る。、「」3,5%", min_size=2, max_size=12).map(lambda text: f"市{text}")
LEAF = st.one_of(
    PROSE,
    PROSE,
    st.sampled_from(["未定", "なし", "", "検討中", "該当しない", "起債を見込む。\n条件は確認中である。"]),
    st.none(),
)
STATE = st.fixed_dictionaries(
    {"状態": st.sampled_from(["未定", "なし", "該当しない", "記載あり"])}, optional={"理由": PROSE}
)


def value_of(element: Element, depth: int = 0) -> st.SearchStrategy[Any]:
    plain = st.one_of(LEAF, st.lists(LEAF, max_size=3), STATE)
    if element.kind is Kind.TEXT or depth > 3:
        return plain | st.dictionaries(PROSE, LEAF, max_size=2)
    record = st.dictionaries(PROSE, LEAF, max_size=3) if element.open else record_of(element, depth + 1)
    if element.kind is Kind.RECORD:
        return record | plain
    return st.one_of(st.lists(record | LEAF, max_size=3), record, plain)


def record_of(element: Element, depth: int = 0) -> st.SearchStrategy[dict[str, Any]]:
    named = [st.tuples(st.sampled_from((c.key, c.names[0])), value_of(c, depth)) for c in element.children]
    return st.lists(st.one_of(named), max_size=4).map(dict)


def heard_below(node: Node) -> Iterator[Scalar]:
    """Yield what a reader should hear: all that is stated, except in mappings that only give a state."""
    if isinstance(node, Scalar):
        if not node.empty and state_of(node) is State.STATED:
            yield node
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from heard_below(item)
    elif declared_state(node) in (None, State.STATED):
        for key, entry in node.entries.items():
            if key != "状態":
                yield from heard_below(entry.value)


def below_known_keys(node: Mapping) -> Iterator[tuple[Element, Node]]:
    for key, entry in node.entries.items():
        element = plan_format().child_named(key)
        assert element is not None
        yield element, entry.value


@settings(max_examples=300, deadline=None)
@given(record_of(plan_format()))
def test_every_value_is_found_in_some_cell_or_statement(mapping: dict[str, Any]) -> None:
    draft = draft_from_mapping(mapping)
    plan = build_plan(draft)
    found = [cell.text for cell in plan.cells] + [statement.text for statement in plan.statements]
    for _, node in below_known_keys(draft.root):
        for scalar in scalars(node):
            assert scalar.empty or any(scalar.text in text for text in found), scalar


@settings(max_examples=300, deadline=None)
@given(record_of(plan_format()))
def test_every_sentence_that_is_stated_is_heard(mapping: dict[str, Any]) -> None:
    draft = draft_from_mapping(mapping)
    heard = [statement.text for statement in build_plan(draft).statements]
    for element, node in below_known_keys(draft.root):
        if element.key == "confirmed":
            continue
        for scalar in heard_below(node):
            for _, sentence in sentences(scalar.text):
                assert any(sentence in text for text in heard), (element.path, scalar)
