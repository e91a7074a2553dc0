"""In a real browser: the filter, links into what is folded, widths, and accessibility. Skipped where there is none."""

from datetime import date
from pathlib import Path

import pytest

from advisor.language import Language
from advisor.pages.html_report import html_report
from tests.pages.browser import CHROMIUM, axe, found_by_axe, found_out, shown, wider_than_a_phone
from tests.pages.reading import read, views
from tests.pages.samples import review_of_sample

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser is here")

SAMPLE = "half.yaml"
SHORT = "documents/hakui-wall.md"


def page_of(sample: str, language: Language = Language.JAPANESE) -> str:
    return html_report(review_of_sample(sample), language, date(2026, 4, 1))


def test_the_script_runs_under_the_policy_and_a_link_opens_what_is_folded(tmp_path: Path) -> None:
    count = len(review_of_sample(SAMPLE).findings)
    root = read(shown(page_of(SAMPLE), tmp_path, f"en-remark-{count}").partition("\n")[2])
    assert root.all("html")[0].attributes["lang"] == "en"
    (form,) = views(root)["en"].all("form")
    assert "hidden" not in form.attributes
    around, folded = (
        next(e for e in root.walk() if e.id == f"en-remark-{count}").parent,
        views(root)["en"].all("details", "more"),
    )
    assert around is not None
    assert around in folded
    assert "open" in around.attributes


def test_remarks_are_filtered_by_priority_part_and_words_and_counted(tmp_path: Path) -> None:
    told = found_out(page_of(SAMPLE), """
        const view = document.querySelector(".view[lang=ja]"), form = view.querySelector("form");
        const shown = () => ({
          told: form.querySelector("output").textContent,
          remarks: [...view.querySelectorAll(".remark")].filter((e) => e.checkVisibility()).map((e) => +e.id.split("-")[2]),
        });
        const change = (act) => { act(); form.dispatchEvent(new Event("input")); return shown(); };
        const major = form.querySelector("[value=major]"), { part, words } = form.elements;
        const without_major = change(() => { major.checked = false; });
        major.checked = true;
        const of_projects = change(() => { part.value = "事業"; });
        part.value = "";
        const with_words = change(() => { words.value = "Ｂ⑦ 議論"; });
        const with_no_words = change(() => { words.value = "どこにもない言葉"; });
        form.reset();
        await new Promise((done) => setTimeout(done, 10));
        return { without_major, of_projects, with_words, with_no_words, all: shown() };
    """, tmp_path)  # fmt: skip
    findings = review_of_sample(SAMPLE).findings
    others = [number for number, f in enumerate(findings, 1) if f.priority != "major"]
    projects = [number for number, f in enumerate(findings, 1) if f.location.path.startswith("事業")]
    assert told["without_major"] == {
        "remarks": others,
        "told": f"{len(findings)}件のうち{len(others)}件を表示しています。",
    }
    assert told["of_projects"]["remarks"] == projects
    assert [findings[number - 1].code for number in told["with_words"]["remarks"]] == ["B7"]
    assert told["with_no_words"] == {"remarks": [], "told": f"{len(findings)}件のうち0件を表示しています。"}
    assert told["all"]["told"] == f"{len(findings)}件のうち{len(findings)}件を表示しています。"


@pytest.mark.parametrize("sample", ["mine/wall.yaml", "documents/half.docx"])
def test_nothing_is_wider_than_a_phone(sample: str, tmp_path: Path) -> None:
    assert wider_than_a_phone(page_of(sample), tmp_path) == [0, 0]


@pytest.mark.skipif(axe() is None, reason="axe is not installed")
def test_axe_finds_nothing_serious_in_either_language_light_and_dark(tmp_path: Path) -> None:
    found = found_by_axe(page_of(SHORT), tmp_path)
    assert [way["violations"] for way in found] == [[], []]
    assert all(way["passes"] > 20 for way in found)
