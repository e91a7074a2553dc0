"""Drafts of hands that have seen neither rules nor lexicon: complete ones are left in peace, walls are told."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from advisor.documents.opening import read_draft
from advisor.plan.building import build_plan
from advisor.plan.model import SubjectKind
from advisor.plan.years import normalise
from advisor.reviewing.building import review_draft
from advisor.reviewing.codes import resolve_code
from advisor.reviewing.model import Priority, Verdict

HANDS = Path(__file__).resolve().parents[1] / "labelled" / "hands"
DRAFTS = sorted(p for p in HANDS.iterdir() if p.suffix in (".md", ".docx", ".xlsx") and p.name != "README.md")
# Bullets, prose, tables and residents' words, each in a manner of its own: some of it is not understood yet.
MANNERS = "g"
LEAST_FOUND, LEAST_FOUND_IN_MANNERS = 0.87, 0.6


def key_of(path: Path) -> dict[str, Any]:
    key: dict[str, Any] = yaml.safe_load(path.with_suffix(".answer.yaml").read_text("utf-8"))
    return key


def codes_told(path: Path) -> dict[Verdict, set[str]]:
    told: dict[Verdict, set[str]] = {Verdict.APPLIES: set(), Verdict.CONFIRM: set()}
    for finding in review_draft(read_draft(str(path))).findings:
        if finding.priority is not Priority.FORM:
            told[finding.verdict] |= set(finding.codes)
    return told


@pytest.mark.parametrize("path", DRAFTS, ids=lambda path: path.stem)
def test_nothing_is_told_that_the_draft_clears(path: Path) -> None:
    told = codes_told(path)
    unwanted = {resolve_code(entry["code"]) for entry in key_of(path).get("must_not") or ()}
    assert not unwanted & (told[Verdict.APPLIES] | told[Verdict.CONFIRM])


@pytest.mark.parametrize(
    "path", [p for p in DRAFTS if not key_of(p).get("expect") and p.stem[0] != MANNERS], ids=lambda path: path.stem
)
def test_a_complete_draft_gets_no_remark(path: Path) -> None:
    assert codes_told(path) == {Verdict.APPLIES: set(), Verdict.CONFIRM: set()}


@pytest.mark.parametrize(("manners", "least"), [(False, LEAST_FOUND), (True, LEAST_FOUND_IN_MANNERS)])
def test_most_walls_are_told(manners: bool, least: float) -> None:
    found = wanted = 0
    for path in DRAFTS:
        if (path.stem[0] == MANNERS) is not manners:
            continue
        told = codes_told(path)[Verdict.APPLIES]
        for entry in key_of(path).get("expect") or ():
            if entry["sureness"] == "must":
                codes = {resolve_code(code) for code in (entry["code"], *(entry.get("accept_also") or ()))}
                wanted, found = wanted + 1, found + bool(codes & told)
    assert found >= least * wanted


def without_notes(name: str) -> str:
    return re.sub(r"[(（][^()（）]*[)）]$", "", name)


def bare(name: str) -> str:
    return "".join(normalise(name).split())


WITH_STRUCTURE = [path for path in DRAFTS if key_of(path).get("structure")]


@pytest.mark.parametrize("path", WITH_STRUCTURE, ids=lambda path: path.stem)
def test_projects_issues_and_indicators_are_read_as_their_author_tells_them(path: Path) -> None:
    plan, told = build_plan(read_draft(str(path))), key_of(path)["structure"]
    projects = {bare(without_notes(project.name)) for project in plan.subjects_of(SubjectKind.PROJECT)}
    wanted = {bare(name) for name in told["projects"]}
    assert all(any(name in one or one in name for one in wanted) for name in projects), "a project is invented"
    everything = bare("".join([*(s.text for s in plan.statements), *(s.name for s in plan.subjects)]))
    # An author may tell the number with the name: 事業Ａ 水位の見張り.
    assert all(name in everything or any(one in name for one in projects) for name in wanted)
    issues = bare("".join(s.text for s in plan.statements if s.element.startswith("issues.")))
    assert all(bare(name) in issues for name in told["issues"])
    indicators = {bare(indicator.name) for indicator in plan.indicators}
    assert len(indicators) == len(told["indicators"])
    assert all(any(bare(one["name"]) in name for name in indicators) for one in told["indicators"])
