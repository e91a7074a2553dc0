"""Read and check one folder tree that holds `knowledge/` and `rules/`, collecting every defect."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, TypeVar

from advisor.knowledge.checks import defects_of
from advisor.knowledge.defects import Defect, defect_at
from advisor.knowledge.library import Document, Knowledge, Shelf
from advisor.knowledge.models.base import Strict
from advisor.knowledge.models.cases import Case
from advisor.knowledge.models.facts import Facts, Progress
from advisor.knowledge.models.lexicon import Concepts, Signs, Topics, Wordings
from advisor.knowledge.models.pitfalls import Pitfall
from advisor.knowledge.models.plan_form import Fields, Headings, PlanFormat
from advisor.knowledge.models.remedies import Action, Remedy, Strengths
from advisor.knowledge.models.rules import AdviceRule, DiagnosisRule, PitfallRule
from advisor.knowledge.models.source_files import Guidance, Inconsistencies, Sources, Steps, Survey
from advisor.knowledge.models.texts import Texts
from advisor.knowledge.strict_yaml import read_yaml
from advisor.knowledge.validation import model_of
from advisor.resources import FOLDERS

M = TypeVar("M", bound=Strict)


def load_knowledge(folder: Path) -> Knowledge:
    """Return everything below `folder`/knowledge and `folder`/rules, with all defects.

    A file that is not there is passed over, and so is what can only be checked against it.
    """
    reading = _Reading(folder)
    knowledge = Knowledge(
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
        facts=reading.single("knowledge/facts.yaml", Facts),
        progress=reading.single("knowledge/progress.yaml", Progress),
        strengths=reading.single("knowledge/strengths.yaml", Strengths),
        concepts=reading.single("knowledge/lexicon/concepts.yaml", Concepts),
        topics=reading.single("knowledge/lexicon/topics.yaml", Topics),
        signs=reading.single("knowledge/lexicon/signs.yaml", Signs),
        raw=reading.raw,
        taught=_taught(folder),
    )
    reading.report_strays()
    return replace(knowledge, defects=tuple(sorted({*reading.defects, *defects_of(knowledge)})))


def data_files(folder: Path) -> dict[str, Path]:
    """Return every YAML file of the data folders by its path below `folder`, in the order of the compiled form."""
    return {
        path.relative_to(folder).as_posix(): path
        for name in FOLDERS
        for path in sorted((folder / name).rglob("*.yaml"))
    }


def _taught(folder: Path) -> frozenset[str]:
    """Return the concepts of which some sentences are evidence; a concept's files are named after it."""
    return frozenset(
        path.name.partition(".")[0]
        for path in (folder / "knowledge/lexicon/sentences").glob("*.txt")
        if b"[evidence]" in path.read_bytes()
    )


class _Reading:
    """One pass over the files of a tree."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files = data_files(folder)
        self.raw: dict[str, Any] = {}
        self.defects: list[Defect] = []

    def shelf(self, folder: str, model: type[M]) -> Shelf[M]:
        names = [name for name in self._files if PurePosixPath(name).parent.as_posix() == folder]
        documents = {PurePosixPath(name).stem: self.single(name, model) for name in names}
        return Shelf({stem: found for stem, found in documents.items() if found}, frozenset(documents))

    def single(self, name: str, model: type[M]) -> Document[M] | None:
        """Return a file as a document; None where it is missing, or too broken to judge what refers to it."""
        path = self._files.get(name)
        if path is None:
            return None
        yaml_file = read_yaml(path.read_bytes())
        self.raw[name] = yaml_file.data
        for slip in yaml_file.slips:
            self.defects.append(defect_at(name, slip.line, slip.code, **dict(slip.values)))
        if yaml_file.data is None:
            return None
        content, faults = model_of(model, yaml_file.data)
        for fault in faults:
            self.defects.append(Defect(name, yaml_file.line(fault.path), fault.code, fault.message))
        if content is None:
            return None
        document = Document(name, content, yaml_file)
        stem = PurePosixPath(name).stem
        own_id = getattr(content, "id", stem)
        if own_id != stem:
            self.defects.append(document.defect(("id",), "id-not-file-name", id=own_id, name=stem))
        return None if yaml_file.slips or own_id != stem else document

    def report_strays(self) -> None:
        """Note files that nothing reads: a YAML file in an unknown place, or one that is called `.yml`."""
        for name in [*self._files, *self._misnamed()]:
            if name not in self.raw:
                self.defects.append(defect_at(name, 1, "stray-file"))

    def _misnamed(self) -> Iterator[str]:
        for folder in FOLDERS:
            for path in (self._folder / folder).rglob("*.yml"):
                yield path.relative_to(self._folder).as_posix()
