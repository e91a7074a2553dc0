"""What nothing makes use of: facts, diagnoses, entries of the lexicon, strengths, remedies, towns, texts.

Only told where every file could be read: what cannot be read may use anything. What a misspelt name may have meant is
passed over: the name has a defect of its own.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from advisor.facts.signs import sign_name, without_sign
from advisor.knowledge import program_words
from advisor.knowledge.defects import Defect
from advisor.knowledge.fact_names import fact_names
from advisor.knowledge.library import Knowledge
from advisor.knowledge.uses import Uses, meant


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
    yield from _texts(knowledge, uses)


def _facts(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    """Yield facts that are computed for nothing: to compute one is no use of it, nor is asking the author for it."""
    used = uses.facts | uses.named_under("knowledge/progress.yaml", "any")
    dangling = used - fact_names(k).values.keys()
    for place, fact in enumerate(k.facts.content.facts if k.facts else ()):
        unused = fact.name not in used and fact.name not in program_words.words("facts", "interview")
        if k.facts and unused and not meant(fact.name, dangling):
            yield k.facts.defect(("facts", place, "name"), "unused-fact", name=fact.name)


def _diagnoses(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    used = uses.derived["diagnosis"]
    for rule in k.diagnosis_rules:
        own = rule.content.id
        if own not in used and not meant(own, used - k.diagnosis_rules.ids):
            yield rule.defect(("id",), "unused-diagnosis", id=own)


def _concepts_and_signs(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    """Yield concepts and signs of which no fact is asked; a strength and a step of progress ask for a concept too."""
    asked = uses.facts | uses.named_under("knowledge/progress.yaml", "any")
    names = {fact.partition(".")[2] for fact in asked}
    dangling = {fact.partition(".")[2] for fact in asked - fact_names(k).values.keys()}
    known = {concept.id for concept in k.concepts.content.concepts} if k.concepts else set()
    used = {without_sign(name) for name in names} | uses.named_under("knowledge/strengths.yaml", "concept")
    for place, concept in enumerate(k.concepts.content.concepts if k.concepts else ()):
        if k.concepts and concept.id not in used and not meant(concept.id, dangling | (used - known)):
            yield k.concepts.defect(("concepts", place, "id"), "unused-concept", id=concept.id)
    for concept_id, signs in (k.signs.content.signs if k.signs else {}).items():
        for place, sign in enumerate(signs):
            name = sign_name(concept_id, sign.id)
            if k.signs and concept_id in known and name not in names and not meant(name, dangling):
                yield k.signs.defect(("signs", concept_id, place), "unused-sign", id=sign.id, concept=concept_id)


def _topics(k: Knowledge) -> Iterator[Defect]:
    for place, topic in enumerate(k.topics.content.topics if k.topics else ()):
        if k.topics and topic.id not in program_words.words():
            yield k.topics.defect(("topics", place), "unused-topic", id=topic.id)


def _remedies_and_cases(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    """Yield remedies that no wall, action or strength has to do with, and towns that nothing leads to."""
    named = uses.named_under("knowledge/pitfalls/", "remedies", "related_remedies")
    named |= uses.named_under("knowledge/actions/", "remedies") | uses.named_under("knowledge/strengths", "remedies")
    for remedy in k.remedies:
        names = (*remedy.content.answers, *remedy.content.related)
        if remedy.content.id not in named and not names and not meant(remedy.content.id, named - k.remedies.ids):
            yield remedy.defect(("id",), "unused-remedy", id=remedy.content.id)
    towns = uses.named_under("knowledge/pitfalls/", "case") | uses.named_under("knowledge/remedies/", "case")
    for case in k.cases:
        if case.content.id not in towns and not meant(case.content.id, towns - k.cases.ids):
            yield case.defect(("id",), "unused-case", id=case.content.id)


def _strengths(k: Knowledge) -> Iterator[Defect]:
    """Yield strengths that no plan can show, since no sentence and no wording is heard as evidence of the concept."""
    known = {concept.id for concept in k.concepts.content.concepts} if k.concepts else set()
    for place, strength in enumerate(k.strengths.content.strengths if k.strengths else ()):
        wordings = k.wordings.get(strength.concept)
        heard = strength.concept in k.taught or (wordings is not None and bool(wordings.evidence))
        if k.strengths and strength.concept in known and not heard:
            yield k.strengths.defect(("strengths", place, "concept"), "unused-strength", id=strength.concept)


def _texts(k: Knowledge, uses: Uses) -> Iterator[Defect]:
    of_data = uses.words_but_texts()
    for document in k.texts:
        for key in document.content.texts:
            if not program_words.named(key, of_data):
                yield document.defect(("texts", key), "unused-text", key=key, file=PurePosixPath(document.file).name)
