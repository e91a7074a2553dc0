"""The data files of the project are sound, and every rule, pitfall, remedy and town refers to the others both ways."""

import pytest

from advisor import resources
from advisor.engine.conditions import FactIs
from advisor.engine.rules import load_rules
from advisor.facts.model import Standing
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.library import Knowledge
from advisor.knowledge.loading import data_files, load_knowledge
from advisor.knowledge.rule_checks import conditions_of
from advisor.language import Language
from advisor.paths import data_folder

ROOT = data_folder("knowledge").parent


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return load_knowledge(ROOT)


def test_the_data_files_have_no_defects(knowledge: Knowledge) -> None:
    found = [f"{defect.file}:{defect.line}: {defect.message.in_(Language.ENGLISH)}" for defect in knowledge.defects]
    assert found == []


def test_every_data_file_is_read(knowledge: Knowledge) -> None:
    assert set(knowledge.raw) == set(resources.source_files())


def test_the_files_are_those_that_the_program_reads_in_the_same_order() -> None:
    assert list(data_files(ROOT).items()) == list(resources.source_files().items())


def test_the_source_has_its_29_codes_and_seven_towns(knowledge: Knowledge) -> None:
    official = [pitfall.content.id for pitfall in knowledge.pitfalls if pitfall.content.official]
    by_stage = {letter: sum(code.startswith(letter) for code in official) for letter in "ABC"}
    assert by_stage == {"A": 9, "B": 15, "C": 5}
    assert len(list(knowledge.cases)) == 7


def test_the_engine_accepts_every_rule_that_the_verifier_accepts(knowledge: Knowledge) -> None:
    verified = {*knowledge.diagnosis_rules.ids, *knowledge.pitfall_rules.ids, *knowledge.advice_rules.ids}
    assert {rule.id for rule in load_rules().rules} == verified


def test_concepts_are_asked_by_standing_and_some_by_sign(knowledge: Knowledge) -> None:
    values = fact_names(knowledge).values
    assert values["plan.skill"] == values["project.operating-owner"] == set(Standing)
    assert values["field.vision-concrete-sign-where-it-helps"] == {"yes", "no"}
    assert "project.skill" not in values
    assert "plan.training-sign-general" not in values


def test_every_concept_is_asked_by_some_rule(knowledge: Knowledge) -> None:
    asked = set()
    for rule in (*knowledge.diagnosis_rules, *knowledge.pitfall_rules, *knowledge.advice_rules):
        facts = [condition.fact for _, condition in conditions_of(rule.content) if isinstance(condition, FactIs)]
        asked |= {fact.partition(".")[2].split("-sign-")[0] for fact in facts}
    assert knowledge.concepts is not None
    assert {concept.id for concept in knowledge.concepts.content.concepts} - asked == set()
