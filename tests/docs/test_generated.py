"""The generated pages say what the knowledge and the rules say."""

import re
from pathlib import Path

import pytest

from advisor.reviewing.cases import cases
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.remedies import remedies
from scripts.generate_docs import generated, main
from tests.docs.pages import ROOT

PAGES = generated()


def test_every_generated_page_is_current(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["--check"])
    assert status == 0, capsys.readouterr().out


def test_a_second_making_gives_the_same_bytes() -> None:
    assert generated() == PAGES


@pytest.mark.parametrize("folder", ["docs", "docs/en"])
def test_every_wall_every_remedy_and_every_town_has_a_page_in_each_language(folder: str) -> None:
    assert f"{folder}/casebook.md" in PAGES
    assert {f"{folder}/pitfalls/{wall}.md" for wall in pitfall_ids()} <= PAGES.keys()
    assert {f"{folder}/remedies/{name}.md" for name in remedies()} <= PAGES.keys()
    assert {f"{folder}/cases/{case}.md" for case in cases()} <= PAGES.keys()


@pytest.mark.parametrize("folder", ["docs", "docs/en"])
def test_every_passage_has_a_place_of_its_own_on_its_towns_page(folder: str) -> None:
    for case, document in cases().items():
        passages = [wall["passage"] for wall in document["walls"]] + document["remedies"]
        found = re.findall(r'<a id="([^"]+)"></a>', PAGES[f"{folder}/cases/{case}.md"])
        assert {passage.lower() for passage in passages} == set(found), case
        assert len(found) == len(set(found)), case


def test_every_remedy_and_the_walls_that_it_answers_lead_to_one_another() -> None:
    for name, remedy in remedies().items():
        for wall in (*remedy["answers"], *remedy["related"]):
            assert f"(../remedies/{name}.md)" in PAGES[f"docs/pitfalls/{wall}.md"], (name, wall)
            assert f"(../pitfalls/{wall}.md)" in PAGES[f"docs/remedies/{name}.md"], (name, wall)


def test_the_two_passages_that_tell_no_wall_are_listed_with_the_reason() -> None:
    section = PAGES["docs/coverage.md"].split("## Passages that tell no wall")[1].split("##")[0]
    assert re.findall(r"`([A-Z]{3}-[ABC]-W\d+)`", section) == ["HAK-A-W2", "UKI-B-W2"]
    assert section.count("Not a wall") == 2


def test_a_page_left_over_or_changed_by_hand_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = {**PAGES, "docs/facts.md": "changed\n", "docs/pitfalls/NEW.md": "new\n"}
    del changed["docs/pitfalls/A1.md"]
    monkeypatch.setattr("scripts.generate_docs.generated", lambda: changed)
    assert main(["--check"]) == 1
    said = capsys.readouterr().out
    assert "docs/facts.md: stale" in said
    assert "docs/pitfalls/NEW.md: missing" in said
    assert "docs/pitfalls/A1.md: left over" in said
    assert not (ROOT / "docs" / "pitfalls" / "NEW.md").exists()


@pytest.mark.parametrize("name", ["docs/en/pitfalls/GONE.md", "docs/remedies/below/GONE.md", "docs/gone.md"])
def test_a_page_that_nothing_makes_any_more_is_named_and_removed(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("scripts.generate_docs.ROOT", tmp_path)
    monkeypatch.setattr("scripts.generate_docs.generated", lambda: {"docs/facts.md": PAGES["docs/facts.md"]})
    by_hand = tmp_path / "docs" / "by-hand.md"
    for path in (tmp_path / name, by_hand):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGES["docs/facts.md"] if path != by_hand else "# By hand\n", "utf-8")
    assert main(["--check"]) == 1
    assert f"{name}: left over" in capsys.readouterr().out
    assert main([]) == 0
    assert not (tmp_path / name).exists()
    assert by_hand.exists()
    assert main(["--check"]) == 0
