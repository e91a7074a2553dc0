"""An interview asks less than half of the cells, and comes to the verdicts of the full plan."""

from pathlib import Path
from statistics import mean

import pytest

from advisor.drafts.loading import draft_from_text, read_draft
from advisor.interview.session import Session
from advisor.language import Language
from advisor.reviewing.building import Wall, examine
from advisor.reviewing.model import Verdict
from tests.interview.full_plans import (
    ROOT,
    SAMPLES,
    Author,
    Interviewed,
    converse,
    interviewed,
    name_of,
    skeleton,
    verdicts,
)  # fmt: skip

CLEAN, HALF = ROOT / "samples" / "clean.yaml", ROOT / "samples" / "half.yaml"
MOST_OF_A_SAMPLE = 0.4
SHORT = ROOT / "samples" / "yasugi" / "wall.yaml"
MANY_PROJECTS = ROOT / "samples" / "shijonawate" / "wall.yaml"


def differing(done: Interviewed) -> dict[Wall, Verdict]:
    """Return the verdicts of the full plan to which an interview has not come."""
    full, after = verdicts(done.full), verdicts(done.after)
    assert full.keys() == after.keys()
    return {wall: verdict for wall, verdict in full.items() if verdict != after[wall]}


def test_less_than_half_of_the_cells_lead_to_the_verdicts_of_the_full_plan() -> None:
    """A cell is one question that the form offers for the parts of a plan; a list of meetings counts as one.

    Where the author can tell something of no project, the question is put off for all of them together.
    One test over all samples, since each interview takes a second or two; `benchmarks/interviews.py` takes the
    labelled plans as well, and an author who puts off one by one.
    """
    shares = {}
    for path in SAMPLES:
        done = interviewed(path, together=True)
        assert len(done.asked) == len(set(done.asked)), name_of(path)
        assert not differing(done), name_of(path)
        shares[name_of(path)] = len(done.asked) / done.offered
    assert mean(shares.values()) <= MOST_OF_A_SAMPLE, shares


def test_putting_off_for_all_projects_at_once_loses_nothing() -> None:
    singly, together = interviewed(MANY_PROJECTS), interviewed(MANY_PROJECTS, together=True)
    assert not differing(together)
    assert together.text == singly.text
    assert len(together.asked) < 0.7 * len(singly.asked)


def test_going_on_after_any_interruption_gives_the_same_file() -> None:
    path = SHORT
    full = examine(read_draft(str(path)))
    author, text, before = Author(full.plan), skeleton(full.plan), ""
    while text != before:
        session, before = Session(path.name, text, Language.JAPANESE), text
        while text == before and session.questions():
            _, text = converse(session, author, text, most=1)
    assert text == interviewed(path).text


def test_nothing_is_asked_where_nothing_can_change() -> None:
    done = interviewed(CLEAN)
    assert len(done.asked) > 0
    assert Session("plan.yaml", done.text, Language.JAPANESE).questions() == []


@pytest.mark.parametrize("path", [SHORT, HALF], ids=name_of)
def test_every_question_tells_which_walls_hang_on_it(path: Path) -> None:
    session = Session("plan.yaml", skeleton(interviewed(path).full.plan), Language.JAPANESE)
    assert all(question.walls for question in session.questions())


def test_what_is_written_is_a_plan_file_without_a_fault() -> None:
    for path in (SHORT, CLEAN, HALF):
        assert not draft_from_text(interviewed(path).text, path.name).problems
