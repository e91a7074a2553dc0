"""The plan file shown in the README is read as it is meant."""

from advisor.drafts.loading import draft_from_text
from advisor.plan.building import build_plan
from advisor.plan.model import DocumentKind, Plan, Stage, SubjectKind
from advisor.plan.states import State
from tests.docs.pages import ROOT, blocks


def plan() -> Plan:
    (example,) = blocks(ROOT / "README.md", "yaml")
    return build_plan(draft_from_text(example, "README.md"))


def test_every_key_of_the_example_is_known() -> None:
    assert plan().remarks == []


def test_head_rows_and_links_of_the_example_are_understood() -> None:
    example = plan()
    assert (example.stage, example.document, example.period) == (Stage.FORMULATION, DocumentKind.FULL, (2026, 2028))
    kinds = (SubjectKind.FIELD, SubjectKind.ISSUE, SubjectKind.MEASURE, SubjectKind.PROJECT, SubjectKind.KPI)
    assert [len(example.subjects_of(kind)) for kind in kinds] == [1, 1, 1, 1, 1]
    assert example.links["measure:m1"] == ("issue:i1",)
    assert example.links["project:p1"] == ("measure:m1",)
    assert example.indicators[0].targets[0].year == 2028


def test_the_states_of_the_example_are_those_the_table_names() -> None:
    example = plan()
    states = {cell.element: cell.state for cell in example.cells}
    assert states["formulation.advisers"] is State.TENTATIVE
    assert states["measures.non_ict"] is State.NONE
    assert states["projects.funding"] is State.TENTATIVE
