"""Many drafts side by side: every count can be counted again, and nobody is ranked."""

import json
import os

from hypothesis import given
from hypothesis import strategies as st

from advisor.language import Language
from advisor.portfolio.gathering import portfolio_of
from advisor.portfolio.json_report import portfolio_json
from advisor.portfolio.model import Dimension
from advisor.portfolio.naming import below_common_folder, common_folder
from advisor.reviewing.model import Priority
from tests.portfolio.drafts import members, portfolio, reviews


def test_a_wall_is_met_by_as_many_drafts_as_have_a_remark_on_it() -> None:
    assert portfolio().walls
    for wall in portfolio().walls:
        of_it = [
            r for r in reviews() if any(wall.code in f.codes for f in r.findings if f.priority is not Priority.FORM)
        ]
        assert wall.members == len(of_it) == sum(count for _, count in wall.by_priority)
        assert wall.members <= wall.looked_at <= len(reviews())
    counts = [wall.members for wall in portfolio().walls]
    assert counts == sorted(counts, reverse=True)


def test_every_draft_is_in_one_group_of_each_kind_and_in_one_for_each_of_its_fields() -> None:
    for member in portfolio().members:
        own = [group for group in portfolio().groups if member in group.members]
        for dimension in (Dimension.STAGE, Dimension.SIZE):
            assert len([group for group in own if group.dimension is dimension]) == 1
        fields = [group.key for group in own if group.dimension is Dimension.FIELD]
        assert set(fields) == (set(member.fields) or {"none"})
    stages = portfolio().groups_by(Dimension.STAGE)
    for wall in portfolio().walls:
        assert sum(group.meeting(wall.code) for group in stages) == wall.members


def test_drafts_stand_in_the_order_given() -> None:
    turned = portfolio_of(reversed(members()))
    assert [member.file for member in turned.members] == [review.plan.file for review in reversed(reviews())]
    assert {w.code: w.members for w in turned.walls} == {w.code: w.members for w in portfolio().walls}


def test_the_json_tells_every_count() -> None:
    document = json.loads(portfolio_json(portfolio(), Language.JAPANESE))
    assert [wall["drafts"] for wall in document["walls"]] == [wall.members for wall in portfolio().walls]
    assert [entry["file"] for entry in document["drafts"]] == [member.file for member in members()]


SEGMENTS = st.lists(st.sampled_from(["a", "b", "..", "c.yaml", "日本"]), min_size=1, max_size=4)


@given(st.lists(SEGMENTS.map("/".join), min_size=1, max_size=5), st.sampled_from(["", "/top/"]))
def test_a_file_is_named_by_its_way_from_the_folder_that_all_are_in(files: list[str], start: str) -> None:
    files = [start + file for file in files]
    folder = common_folder(files)
    for file, short in zip(files, below_common_folder(files), strict=True):
        assert os.path.abspath(os.path.join(folder, short)) == os.path.abspath(file)
    assert below_common_folder(["-", "/top/a.yaml"]) == ("-", "/top/a.yaml")
