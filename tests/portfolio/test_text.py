"""The portfolio on a terminal: within its width, nothing broken that belongs together, long lists shortened and said so."""

import re

import pytest

from advisor.language import Language
from advisor.portfolio.gathering import portfolio_of
from advisor.portfolio.text_report import DRAFTS, IN_A_GROUP, WALLS, portfolio_text
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width
from tests.portfolio.drafts import members, portfolio, renamed


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("width", [40, 60, 80])
@pytest.mark.parametrize("count", [1, 3, 8])
def test_the_page_fits_its_width_and_breaks_no_count_from_its_wall(count: int, width: int, language: Language) -> None:
    some = portfolio_of(members()[-count:])
    page = portfolio_text(some, language, width, Paint(), everything=True)
    assert max(map(cell_width, page.splitlines())) <= width
    assert not re.search(r"[A-C]\s*$|^\s*[①-⑳]|^\s*\d+/\d+", re.sub("[█░]", "x", page), re.MULTILINE)
    for group in some.groups if count > 1 else ():
        met = [wall for wall in some.walls if group.meeting(wall.code)]
        for wall in sorted(met, key=lambda wall: -group.meeting(wall.code))[:IN_A_GROUP]:
            assert f"{wall.label} {group.meeting(wall.code)}/{group.read_for(wall.code)}" in page


def test_every_wall_and_draft_is_told_where_everything_is_asked_for() -> None:
    many = portfolio_of(member._replace(municipality=f"第{n}村") for n, member in enumerate(members() * 3))
    assert len(many.members) > DRAFTS + 1
    assert len(many.walls) > WALLS + 1
    whole = portfolio_text(many, Language.JAPANESE, 80, Paint(), everything=True)
    short = portfolio_text(many, Language.JAPANESE, 80, Paint())
    assert all(f"・第{n}村（" in whole for n in range(len(many.members)))
    for wall in many.walls:
        assert f"{wall.members:>3}/{wall.looked_at:<3} {wall.label} {wall.title.ja}" in whole
    told = len(re.findall("^  [█░]+ +\\d+/", short, re.MULTILINE)), len(re.findall("^・第\\d+村", short, re.MULTILINE))
    left_out = [int(count) for count in re.findall("^・ほかに(\\d+)", short, re.MULTILINE)]
    assert told == (WALLS, DRAFTS)
    assert left_out == [len(many.walls) - WALLS, len(many.members) - DRAFTS]


def test_bars_have_one_scale_for_all_walls() -> None:
    page = portfolio_text(portfolio(), Language.ENGLISH, 80, Paint(), everything=True)
    bars = re.findall(r"^  (█+)(░*) *(\d+)/(\d+) ", page, re.MULTILINE)
    assert len(bars) == len(portfolio().walls)
    for full, rest, met, read in bars:
        assert (len(full), len(full + rest)) == tuple(round(20 * int(n) / len(members())) for n in (met, read))


def test_names_and_reasons_are_shown_without_what_a_terminal_would_obey() -> None:
    page = portfolio_text(renamed(lambda n: f"town{n}\x1b[31m\u202e.yaml"), Language.ENGLISH, 80, Paint())
    assert not re.search("[\x1b\u202e]", page)
    assert all(f"town{n}[31m.yaml" in page for n in range(len(members())))
