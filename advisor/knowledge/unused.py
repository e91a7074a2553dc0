"""What nothing makes use of: facts, diagnoses, entries of the lexicon, strengths, remedies, towns, texts.

Only told where every file could be read: what cannot be read may use anything.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from advisor.knowledge import program_words
from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Knowledge
from advisor.knowledge.uses import Uses

_SIGN = "-sign-"


def unused_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield entries that could go without any plan being told anything else."""
    uses = Uses(knowledge)
    if not uses.complete:
        return
    if uses.has_rules:
        yield from _facts(knowledge, uses)
        yield from _diagnoses(knowledge, uses)
        yield from _concepts_and_signs(knowledge, uses)
    yield from _topics(knowledge)
    if knowledge.pitfalls.ids:
        yield from _remedies_and_cases(knowledge, uses)
    yield from _strengths(knowledge)
    yield from _texts(knowledge)


def _facts(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    used = uses.facts | uses.named_under("knowledge/progress.yaml", "any")
    for place, fact in enumerate(k.facts.content.facts if k.facts else ()):
        if k.facts and fact.name not in used and fact.name not in program_words.words("facts"):
            yield k.facts.defect(("facts", place, "name"), "unused-fact", name=fact.name)


def _diagnoses(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    for rule in k.diagnosis_rules:
        if rule.content.id not in uses.derived["diagnosis"]:
            yield rule.defect(("id",), "unused-diagnosis", id=rule.content.id)


def _concepts_and_signs(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    """Yield concepts and signs of which no fact is asked; a strength and a step of progress ask for a concept too."""
    asked = uses.facts | uses.named_under("knowledge/progress.yaml", "any")
    names = {fact.partition(".")[2] for fact in asked}
    concepts = {name.partition(_SIGN)[0] for name in names} | uses.named_under("knowledge/strengths.yaml", "concept")
    for place, concept in enumerate(k.concepts.content.concepts if k.concepts else ()):
        if k.concepts and concept.id not in concepts:
            yield k.concepts.defect(("concepts", place, "id"), "unused-concept", id=concept.id)
    for concept_id, signs in (k.signs.content.signs if k.signs else {}).items():
        for place, sign in enumerate(signs):
            if k.signs and f"{concept_id}{_SIGN}{sign.id}" not in names:
                yield k.signs.defect(("signs", concept_id, place), "unused-sign", id=sign.id, concept=concept_id)


def _topics(k: Knowledge) -> Iterator[Defect]:
    for place, topic in enumerate(k.topics.content.topics if k.topics else ()):
        if k.topics and topic.id not in program_words.words():
            yield k.topics.defect(("topics", place), "unused-topic", id=topic.id)


def _remedies_and_cases(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    """Yield remedies that only their own town names, and towns that no citation and no remedy leads to."""
    named = uses.named_under("knowledge/pitfalls/", "remedies", "related_remedies")
    named |= uses.named_under("knowledge/actions/", "remedies") | uses.named_under("knowledge/strengths", "remedies")
    for remedy in k.remedies:
        if remedy.content.id not in named:
            yield remedy.defect(("id",), "unused-remedy", id=remedy.content.id)
    towns = uses.named_under("knowledge/pitfalls/", "case") | uses.named_under("knowledge/remedies/", "case")
    for case in k.cases:
        if case.content.id not in towns:
            yield case.defect(("id",), "unused-case", id=case.content.id)


def _strengths(k: Knowledge) -> Iterator[Defect]:
    """Yield strengths that no plan can show, since no sentence and no wording is heard as evidence of the concept."""
    for place, strength in enumerate(k.strengths.content.strengths if k.strengths else ()):
        wordings = k.wordings.get(strength.concept)
        if k.strengths and strength.concept not in k.taught and (wordings is None or not wordings.evidence):
            yield k.strengths.defect(("strengths", place, "concept"), "unused-strength", id=strength.concept)


def _texts(k: Knowledge) -> Iterator[Defect]:
    for document in k.texts:
        for key in document.content.texts:
            if not program_words.named(key):
                yield document.defect(("texts", key), "unused-text", key=key, file=PurePosixPath(document.file).name)
