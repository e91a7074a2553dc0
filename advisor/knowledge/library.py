"""All data files of one folder tree, read and typed: what the checks walk over."""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any, Generic, TypeVar

from advisor.knowledge.defects import Defect, defect_at
from advisor.knowledge.models.base import Strict
from advisor.knowledge.models.cases import Case
from advisor.knowledge.models.facts import Facts, Progress
from advisor.knowledge.models.lexicon import Concepts, Signs, Topics, Wordings
from advisor.knowledge.models.pitfalls import Pitfall
from advisor.knowledge.models.plan_form import Fields, Forms, Headings, PlanFormat
from advisor.knowledge.models.remedies import Action, Remedy, Strengths
from advisor.knowledge.models.rules import AdviceRule, DiagnosisRule, PitfallRule
from advisor.knowledge.models.source_files import Guidance, Inconsistencies, Sources, Steps, Survey
from advisor.knowledge.models.texts import Texts
from advisor.knowledge.strict_yaml import Path, YamlFile
from advisor.records import Record

M = TypeVar("M", bound=Strict, covariant=True)


class Where(Record):
    """A line of a file, the file as messages name it."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Document(Generic[M]):
    """One data file: its name, what it says, and the way from a part of it to a line.

    `file` is its name below the folder of `knowledge` and `rules`, `origin` the folder of the pack that it is of; empty
    for one of the project's own.
    """

    file: str
    content: M
    yaml_file: YamlFile
    origin: str = ""

    def where(self, path: Path) -> Where:
        """Return the file and line of the part of the document at `path`."""
        return Where(f"{self.origin}/{self.file}" if self.origin else self.file, self.yaml_file.line(path))

    def defect(self, path: Path, code: str, /, **values: object) -> Defect:
        """Return a defect of the part of the file at `path`."""
        return defect_at(*self.where(path), code, **values)


@dataclass(frozen=True)
class JoinedDocument(Document[M]):
    """A document to which a pack adds entries, as one: `below` without them, `above` what the pack adds."""

    below: Document[Any] | None = None
    above: Document[Any] | None = None

    def where(self, path: Path) -> Where:
        """Return the file and line of a part: that of the pack for what only the pack has."""
        assert self.below is not None
        assert self.above is not None
        before, added = self.below.yaml_file.data, self.above.yaml_file.data
        for depth, part in enumerate(path):
            if isinstance(before, list) and isinstance(added, list) and isinstance(part, int):
                if part < len(before):
                    break
                return self.above.where((*path[:depth], part - len(before), *path[depth + 1 :]))
            if not isinstance(before, dict) or not isinstance(added, dict) or part not in added:
                break
            if part not in before:
                return self.above.where(path)
            before, added = before[part], added[part]
        return self.below.where(path)


@dataclass(frozen=True, slots=True)
class Shelf(Generic[M]):
    """The documents of one folder by id. `ids` holds those of broken files too: naming one is no second defect."""

    documents: dict[str, Document[M]] = field(default_factory=dict)
    ids: frozenset[str] = frozenset()

    def __contains__(self, document_id: object) -> bool:
        return document_id in self.ids

    def __iter__(self) -> Iterator[Document[M]]:
        return iter(self.documents.values())

    def get(self, document_id: str | None) -> M | None:
        """Return the content of a document, or None where there is none or it is broken."""
        document = self.documents.get(document_id or "")
        return document.content if document else None


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Everything under `knowledge/` and `rules/`; None for a single file that is missing or broken.

    `raw` holds every file as plain data by its path, `taught` the concepts of which sentences teach how it sounds that
    they are in hand, `defects` all that was found, in the order of files and lines.
    """

    pitfalls: Shelf[Pitfall]
    remedies: Shelf[Remedy]
    cases: Shelf[Case]
    actions: Shelf[Action]
    wordings: Shelf[Wordings]
    texts: Shelf[Texts]
    diagnosis_rules: Shelf[DiagnosisRule]
    pitfall_rules: Shelf[PitfallRule]
    advice_rules: Shelf[AdviceRule]
    sources: Document[Sources] | None
    inconsistencies: Document[Inconsistencies] | None
    guidance: Document[Guidance] | None
    survey: Document[Survey] | None
    steps: Document[Steps] | None
    fields: Document[Fields] | None
    plan_format: Document[PlanFormat] | None
    headings: Document[Headings] | None
    forms: Document[Forms] | None
    facts: Document[Facts] | None
    progress: Document[Progress] | None
    strengths: Document[Strengths] | None
    concepts: Document[Concepts] | None
    topics: Document[Topics] | None
    signs: Document[Signs] | None
    raw: dict[str, Any]
    taught: frozenset[str] = frozenset()
    defects: tuple[Defect, ...] = ()

    def documents(self) -> Iterator[Document[Any]]:
        """Yield every file that is what it should be."""
        for part in fields(self):
            value = getattr(self, part.name)
            if isinstance(value, Document):
                yield value
            elif isinstance(value, Shelf):
                yield from value
