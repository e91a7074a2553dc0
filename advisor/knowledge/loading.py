"""Read and check one folder tree that holds `knowledge/` and `rules/`, collecting every defect."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from advisor.knowledge.checks import defects_of
from advisor.knowledge.defects import Defect, defect_at
from advisor.knowledge.library import Knowledge
from advisor.knowledge.models.cases import Case
from advisor.knowledge.models.facts import Facts, Progress
from advisor.knowledge.models.lexicon import Concepts, Signs, Topics, Wordings
from advisor.knowledge.models.pitfalls import Pitfall
from advisor.knowledge.models.plan_form import Fields, Forms, Headings, PlanFormat
from advisor.knowledge.models.remedies import Action, Remedy, Strengths
from advisor.knowledge.models.rules import AdviceRule, DiagnosisRule, PitfallRule
from advisor.knowledge.models.source_files import Guidance, Inconsistencies, Sources, Steps, Survey
from advisor.knowledge.models.texts import Texts
from advisor.knowledge.reading import Files, Reading, Tree
from advisor.knowledge.strict_yaml import YamlFile, read_yaml
from advisor.resources import FOLDERS


def load_knowledge(folder: Path) -> Knowledge:
    """Return everything below `folder`/knowledge and `folder`/rules, with all defects.

    A file that is not there is passed over, and so is what can only be checked against it.
    """
    reading = Reading(files_of(folder))
    knowledge = knowledge_in(reading, taught(folder))
    strays = list(_strays(folder, reading))
    return replace(knowledge, defects=tuple(sorted({*reading.defects, *strays, *defects_of(knowledge)})))


def knowledge_in(reading: Tree, taught_concepts: frozenset[str] = frozenset()) -> Knowledge:
    """Return the documents of a tree, not checked yet against each other."""
    return Knowledge(
        pitfalls=reading.shelf("knowledge/pitfalls", Pitfall),
        remedies=reading.shelf("knowledge/remedies", Remedy),
        cases=reading.shelf("knowledge/cases", Case),
        actions=reading.shelf("knowledge/actions", Action),
        wordings=reading.shelf("knowledge/lexicon/patterns", Wordings),
        texts=reading.shelf("knowledge/texts", Texts),
        diagnosis_rules=reading.shelf("rules/diagnoses", DiagnosisRule),
        pitfall_rules=reading.shelf("rules/pitfalls", PitfallRule),
        advice_rules=reading.shelf("rules/advice", AdviceRule),
        sources=reading.single("knowledge/sources.yaml", Sources),
        inconsistencies=reading.single("knowledge/inconsistencies.yaml", Inconsistencies),
        guidance=reading.single("knowledge/guidance.yaml", Guidance),
        survey=reading.single("knowledge/survey.yaml", Survey),
        steps=reading.single("knowledge/steps.yaml", Steps),
        fields=reading.single("knowledge/fields.yaml", Fields),
        plan_format=reading.single("knowledge/plan_format.yaml", PlanFormat),
        headings=reading.single("knowledge/headings.yaml", Headings),
        forms=reading.single("knowledge/forms.yaml", Forms),
        facts=reading.single("knowledge/facts.yaml", Facts),
        progress=reading.single("knowledge/progress.yaml", Progress),
        strengths=reading.single("knowledge/strengths.yaml", Strengths),
        concepts=reading.single("knowledge/lexicon/concepts.yaml", Concepts),
        topics=reading.single("knowledge/lexicon/topics.yaml", Topics),
        signs=reading.single("knowledge/lexicon/signs.yaml", Signs),
        raw=reading.raw,
        taught=taught_concepts,
    )


def data_files(folder: Path) -> dict[str, Path]:
    """Return every YAML file of the data folders by its path below `folder`, in the order of the compiled form."""
    return {
        path.relative_to(folder).as_posix(): path
        for name in FOLDERS
        for path in sorted((folder / name).rglob("*.yaml"))
    }


def files_of(folder: Path) -> Files:
    """Return every YAML file of the data folders, to be read when it is asked for."""
    return {name: partial(_read, path) for name, path in data_files(folder).items()}


def _read(path: Path) -> YamlFile:
    return read_yaml(path.read_bytes())


def taught(folder: Path) -> frozenset[str]:
    """Return the concepts of which some sentences are evidence; a concept's files are named after it."""
    return frozenset(
        path.name.partition(".")[0]
        for path in (folder / "knowledge/lexicon/sentences").glob("*.txt")
        if b"[evidence]" in path.read_bytes()
    )


def _strays(folder: Path, reading: Reading) -> Iterator[Defect]:
    """Yield files that nothing reads: a YAML file in an unknown place, or one that is called `.yml`."""
    for name in [*reading.names(), *misnamed(folder)]:
        if name not in reading.raw:
            yield defect_at(name, 1, "stray-file")


def misnamed(folder: Path) -> Iterator[str]:
    """Yield the files of the data folders that are called `.yml`."""
    for name in FOLDERS:
        for path in (folder / name).rglob("*.yml"):
            yield path.relative_to(folder).as_posix()
