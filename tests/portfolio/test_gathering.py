"""Many drafts side by side: every count can be counted again, and nobody is ranked."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from advisor.documents.opening import read_draft
from advisor.language import Language
from advisor.portfolio.gathering import member_of, portfolio_of
from advisor.portfolio.json_report import portfolio_json
from advisor.portfolio.model import Dimension, Portfolio
from advisor.portfolio.text_report import portfolio_text
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Priority, Review

SAMPLES = Path(__file__).resolve().parents[2] / "samples"
FILES = sorted([*SAMPLES.glob("*/wall.yaml"), SAMPLES / "half.yaml", SAMPLES / "clean.yaml"])


@pytest.fixture(scope="module")
def reviews() -> Sequence[Review]:
    return [review_draft(read_draft(str(file))) for file in FILES]


@pytest.fixture(scope="module")
def portfolio(reviews: Sequence[Review]) -> Portfolio:
    return portfolio_of(map(member_of, reviews))


def test_a_wall_is_met_by_as_many_drafts_as_have_a_remark_on_it(
    portfolio: Portfolio, reviews: Sequence[Review]
) -> None:
    assert portfolio.walls
    for wall in portfolio.walls:
        of_it = [r for r in reviews if any(wall.code in f.codes for f in r.findings if f.priority is not Priority.FORM)]
        assert wall.members == len(of_it) == sum(count for _, count in wall.by_priority)
        assert wall.members <= wall.looked_at <= len(reviews)
    counts = [wall.members for wall in portfolio.walls]
    assert counts == sorted(counts, reverse=True)


def test_every_draft_is_in_one_group_of_each_kind_and_in_one_for_each_of_its_fields(portfolio: Portfolio) -> None:
    for member in portfolio.members:
        own = [group for group in portfolio.groups if member in group.members]
        for dimension in (Dimension.STAGE, Dimension.SIZE):
            assert len([group for group in own if group.dimension is dimension]) == 1
        fields = [group.key for group in own if group.dimension is Dimension.FIELD]
        assert set(fields) == (set(member.fields) or {"none"})
    for wall in portfolio.walls:
        stages = [group for group in portfolio.groups if group.dimension is Dimension.STAGE]
        assert sum(group.meeting(wall.code) for group in stages) == wall.members


def test_drafts_stand_in_the_order_given(reviews: Sequence[Review]) -> None:
    turned = portfolio_of(map(member_of, reversed(reviews)))
    assert [member.file for member in turned.members] == [review.plan.file for review in reversed(reviews)]
    assert {w.code: w.members for w in turned.walls} == {
        w.code: w.members for w in portfolio_of(map(member_of, reviews)).walls
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [40, 80])
def test_the_page_fits_its_width_and_the_json_tells_the_same(
    portfolio: Portfolio, language: Language, width: int
) -> None:
    page = portfolio_text(portfolio, language, width, Paint())
    assert max(map(cell_width, page.splitlines())) <= width
    document = json.loads(portfolio_json(portfolio, language))
    assert [wall["drafts"] for wall in document["walls"]] == [wall.members for wall in portfolio.walls]
    for wall in portfolio.walls:
        assert wall.label in page


def test_a_draft_that_cannot_be_read_is_told_of() -> None:
    page = portfolio_text(portfolio_of((), [("x.yaml", "x.yaml: empty\x1b[31m")]), Language.ENGLISH, 80, Paint())
    assert "x.yaml: empty" in page
    assert "\x1b" not in page
