"""Every remark can be followed back to the draft, and what it is said to rest on makes it appear by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from advisor.engine.reference import run_reference
from advisor.engine.world import World
from advisor.facts.building import world_of
from advisor.reviewing.citations import citations_of
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.model import Link, LinkKind
from tests.explaining.samples import SAMPLES, inquiry_into


def links_of(link: Link) -> Iterator[Link]:
    yield link
    for part in link.because:
        yield from links_of(part)


def verdict_in(world: World, code: str, subject: str, base: object) -> set[str]:
    found = {c.slot for c in run_reference(base, world) if (c.rule, c.subject) == (code, subject)}
    return {"confirm" if slot.value == "confirm_when" else "applies" for slot in found}


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_facts_of_a_chain_suffice_and_none_of_them_is_idle(path: Path) -> None:
    inquiry = inquiry_into(path)
    base, world = inquiry.examination.rules, inquiry.examination.world
    for finding in inquiry.review.findings:
        for link in finding.chain:
            facts = {(part.subject, part.id): part.value for part in links_of(link) if part.kind is LinkKind.FACT}
            assert facts, finding.id
            assert link.value in verdict_in(only(world, facts), link.id, link.subject, base)
            for left_out in facts:
                rest = {key: value for key, value in facts.items() if key != left_out}
                assert link.value not in verdict_in(only(world, rest), link.id, link.subject, base)


def only(world: World, kept: dict[tuple[str, str], str]) -> World:
    """Return a world in which nothing is known but the facts kept; every subject sees those of the plan."""
    facts: dict[str, dict[str, str]] = {key: {} for key, _ in world.subjects}
    for (subject, name), value in kept.items():
        for key in facts if name.startswith("plan.") else (subject,):
            facts[key][name] = value
    return world._replace(facts=facts)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_the_words_of_a_chain_stand_where_it_says(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    for finding in inquiry_into(path).review.findings:
        for link in finding.chain:
            for part in links_of(link):
                if part.kind is LinkKind.WORDS:
                    assert part.location is not None
                    place = part.location.place
                    shown = lines[place.line - 1][place.column - 1 : place.column - 1 + place.length]
                    first = part.location.text.split("\n")[0][:4]
                    assert first.strip()[:2] in shown or shown[:2] in part.location.text or not first.strip()


def test_a_chain_leads_through_the_diagnosis_to_the_words() -> None:
    half = inquiry_into(next(path for path in SAMPLES if path.stem == "half"))
    (link,) = {link for f in half.review.findings for link in f.chain if link.id == "A5"}
    assert link.because[0].kind is LinkKind.DIAGNOSIS
    assert {part.kind for part in links_of(link)} == set(LinkKind)


def test_facts_are_as_the_engine_saw_them() -> None:
    inquiry = inquiry_into(SAMPLES[0])
    assert world_of(inquiry.plan, inquiry.examination.facts) == inquiry.examination.world


def test_every_section_that_is_cited_has_a_title() -> None:
    for code in pitfall_ids():
        for citation in citations_of(code):
            assert not citation.section or citation.section_title, code
