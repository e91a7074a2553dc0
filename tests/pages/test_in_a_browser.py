"""In a real browser: the filter, links into what is folded, widths, and accessibility. Skipped where there is none."""

import json
from datetime import date
from importlib.util import find_spec
from pathlib import Path

import pytest

from advisor.language import Language
from advisor.pages.html_report import html_report
from tests.pages.browser import CHROMIUM, found_out, shown
from tests.pages.reading import read, views
from tests.pages.samples import review_of_sample

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no browser is here")

SAMPLE = "half.yaml"
SHORT = "documents/hakui-wall.md"
NARROW, WIDE = 360, 1280
# Opens the page in frames of some widths, so that several can be looked at in one run.
FRAMES = """
const page = document.documentElement.outerHTML.replace(/<script type="module">[^]*<\\/script>/, "");
const opened = async (width, language, theme) => {
  const frame = document.createElement("iframe");
  frame.style = `width: ${width}px; height: 900px; border: 0`;
  const loaded = new Promise((done) => frame.addEventListener("load", done));
  frame.srcdoc = page;
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  for (const choice of [`language-${language}`, `theme-${theme}`]) inner.getElementById(choice).click();
  for (const part of inner.querySelectorAll("details")) part.open = true;
  return frame;
};
"""


def page_of(sample: str, language: Language = Language.JAPANESE) -> str:
    return html_report(review_of_sample(sample), language, date(2026, 4, 1))


def axe() -> str | None:
    """Return the script of axe as a text of JavaScript, where the package that carries it is installed."""
    spec = find_spec("axe_core_python")
    place = spec.submodule_search_locations[0] if spec and spec.submodule_search_locations else None
    script = (Path(place) / "axe.min.js").read_text("utf-8") if place else None
    return json.dumps(script).replace("</", r"<\/") if script else None


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
        const with_words = change(() => { words.value = "Ｂ⑨ 先行"; });
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
    assert [findings[number - 1].code for number in told["with_words"]["remarks"]] == ["B9"]
    assert told["with_no_words"] == {"remarks": [], "told": f"{len(findings)}件のうち0件を表示しています。"}
    assert told["all"]["told"] == f"{len(findings)}件のうち{len(findings)}件を表示しています。"


@pytest.mark.parametrize("sample", ["mine/wall.yaml", "documents/half.docx"])
def test_nothing_is_wider_than_a_phone(sample: str, tmp_path: Path) -> None:
    wider = found_out(page_of(sample), FRAMES + f"""
        const wider = [];
        for (const language of ["ja", "en"]) {{
          const root = (await opened({NARROW}, language, "auto")).contentDocument.documentElement;
          wider.push(root.scrollWidth - root.clientWidth);
        }}
        return wider;
    """, tmp_path)  # fmt: skip
    assert wider == [0, 0]


@pytest.mark.skipif(axe() is None, reason="axe is not installed")
def test_axe_finds_nothing_serious_in_either_language_light_and_dark(tmp_path: Path) -> None:
    ways = [[NARROW, "ja", "dark"], [WIDE, "en", "light"]]
    found = found_out(page_of(SHORT), FRAMES + f"""
        const found = [];
        for (const [width, language, theme] of {json.dumps(ways)}) {{
          const inner = (await opened(width, language, theme)).contentWindow;
          inner.eval({axe()});
          const {{ violations, passes }} = await inner.axe.run(inner.document);
          found.push({{ passes: passes.length, violations: violations.map((v) => [v.impact, v.id, v.nodes[0].html]) }});
        }}
        return found;
    """, tmp_path)  # fmt: skip
    assert [way["violations"] for way in found] == [[]] * len(ways)
    assert all(way["passes"] > 20 for way in found)
