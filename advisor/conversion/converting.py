"""Convert a draft: the plan file, and below it the questions that it leaves open."""

from collections.abc import Iterator

from advisor.conversion.writing import PlanWriter
from advisor.drafts.draft import Draft
from advisor.facts.model import OPEN_STANDINGS
from advisor.language import Language
from advisor.plan.model import PLAN_KEY
from advisor.reviewing.building import examine
from advisor.reviewing.subjects import names_of, subject_ref
from advisor.reviewing.wording import concept_of, label_of_fact, place_of_fact, question_of_fact
from advisor.texts import text


def plan_file(draft: Draft, keys: Language, language: Language) -> str:
    """Return a draft as a plan file with Japanese or English keys; what it does not tell is asked for at its end."""
    lines = [f"# {words}" for words in text("convert", "head", file=draft.file).in_(language).split("\n")]
    lines += ["", *PlanWriter(draft, keys, language).lines()]
    asked = list(_questions(draft, language))
    if asked:
        lines += ["", *(f"# {words}" for words in text("convert", "open", count=len(asked)).in_(language).split("\n"))]
        lines += [f"#   {words}" for words in asked]
    return "\n".join(lines) + "\n"


def _questions(draft: Draft, language: Language) -> Iterator[str]:
    """Yield what of the plan is open, each question once, with where its answer belongs and what it is asked of."""
    examined = examine(draft)
    subjects = {subject.key: subject for subject in examined.plan.subjects}
    told: dict[str, list[str]] = {}
    for key, facts in examined.facts.by_subject.items():
        for name, fact in facts.items():
            if fact.value in OPEN_STANDINGS and concept_of(name) is not None:
                told.setdefault(name, []).append(key)
    asked_of_projects = {name.partition(".")[2] for name in told if name.startswith("project.")}
    for name, keys in told.items():
        question = question_of_fact(name)
        if question is None or (name.startswith("plan.") and name.partition(".")[2] in asked_of_projects):
            continue
        refs = [subject_ref(subjects[key]).label for key in keys if key != PLAN_KEY]
        about = text("convert", "about", subjects=names_of(refs)).in_(language) if refs else ""
        place = place_of_fact(name) or label_of_fact(name)
        yield text("convert", "question", place=place, about=about, question=question).in_(language)
