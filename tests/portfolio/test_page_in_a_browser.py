"""The page of many drafts in a real browser: drafts are chosen, walls unfold, widths, accessibility, paper."""

from functools import cache
from pathlib import Path

import pytest

from advisor.language import Language
from advisor.portfolio.gathering import portfolio_of
from advisor.portfolio.html_page import portfolio_html
from tests.pages.browser import CHROMIUM, axe, found_by_axe, found_out, shown, wider_than_a_phone
from tests.pages.reading import read, views
from tests.portfolio.drafts import UNREADABLE, members, portfolio, standing

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser is here")


@cache
def page() -> str:
    return portfolio_html(portfolio(), Language.JAPANESE)


def test_the_script_runs_under_the_policy_and_a_link_unfolds_its_wall(tmp_path: Path) -> None:
    code = portfolio().walls[-1].code
    view = views(read(shown(page(), tmp_path, f"en-wall-{code}").partition("\n")[2]))["en"]
    assert "hidden" not in view.all("form")[0].attributes
    wall = next(element for element in view.all("details", "wall") if element.id == f"en-wall-{code}")
    assert wall.parent is not None
    assert "open" in wall.attributes
    assert "open" in wall.parent.attributes


def test_drafts_are_chosen_by_stage_field_size_and_words_and_counted_again(tmp_path: Path) -> None:
    told = found_out(page(), """
        const view = document.querySelector(".view[lang=ja]"), form = view.querySelector("form");
        const table = view.querySelector(".drafts"), [names, counts] = table.tHead.rows;
        const seen = (elements) => [...elements].filter((e) => e.checkVisibility());
        const shown = () => ({
          told: form.querySelector("output").textContent,
          drafts: seen(table.tBodies[0].rows).map((row) => +row.cells[0].id.split("-")[2]),
          walls: seen(names.cells).slice(1).map((cell) => cell.querySelector("a").hash.split("-wall-")[1]),
          counts: seen(counts.cells).slice(1).map((cell) => +cell.textContent),
        });
        const after = async (choices) => {
          form.reset();
          for (const [name, value] of Object.entries(choices)) form.elements[name].value = value;
          form.dispatchEvent(new Event("input"));
          return shown();
        };
        const found = {
          stage: await after({ stage: "formulation" }), field: await after({ field: "agriculture" }),
          size: await after({ size: "large" }), words: await after({ words: "ａ⑧" }),
          nothing: await after({ words: "どこにもない言葉" }),
        };
        form.reset();
        await new Promise((done) => setTimeout(done, 10));
        return { ...found, all: shown() };
    """, tmp_path)  # fmt: skip
    expected = {
        "stage": lambda m: m.stage == "formulation", "field": lambda m: "agriculture" in m.fields,
        "size": lambda m: m.size == "large", "words": lambda m: standing(m, "A8") not in ("", "unread"),
        "nothing": lambda m: False, "all": lambda m: True,
    }  # fmt: skip
    total = len(members())
    for choice, fits in expected.items():
        chosen = [number for number, member in enumerate(members(), 1) if fits(member)]
        assert told[choice]["drafts"] == chosen, choice
        assert told[choice]["told"] == f"{total}件のうち{len(chosen)}件を表示しています。"
        own = [members()[number - 1] for number in chosen]
        counts = {w.code: sum(standing(m, w.code) not in ("", "unread") for m in own) for w in portfolio().walls}
        met = {code: count for code, count in counts.items() if count}
        assert dict(zip(told[choice]["walls"], told[choice]["counts"], strict=True)) == met, choice
    assert all(0 < len(told[choice]["drafts"]) < total for choice in ("stage", "field", "size", "words"))


def test_heads_and_names_stay_in_sight_however_the_table_is_moved(tmp_path: Path) -> None:
    moved, heads, names = found_out(page(), """
        const frame = document.querySelector(".view[lang=ja] .drafts").parentElement;
        const { tHead, tBodies } = frame.firstElementChild;
        frame.scrollTo(150, 150);
        const { left, top } = frame.getBoundingClientRect(), name = tBodies[0].rows[8].cells[0];
        return [
          [frame.scrollLeft, frame.scrollTop], tHead.getBoundingClientRect().top - top,
          name.getBoundingClientRect().left - left,
        ];
    """, tmp_path)  # fmt: skip
    assert moved == [150, 150]
    assert (heads, names) == (pytest.approx(0, abs=1.5), pytest.approx(0, abs=1.5))


def test_nothing_is_wider_than_a_phone(tmp_path: Path) -> None:
    assert wider_than_a_phone(page(), tmp_path) == [0, 0]


@pytest.mark.skipif(axe() is None, reason="axe is not installed")
def test_axe_finds_nothing_serious_in_either_language_light_and_dark(tmp_path: Path) -> None:
    found = found_by_axe(portfolio_html(portfolio_of(members()[-2:], UNREADABLE), Language.JAPANESE), tmp_path)
    assert [way["violations"] for way in found] == [[], []]
    assert all(way["passes"] > 20 for way in found)
