"""What the source holds besides towns: documents, inconsistencies, guidance, the survey, the steps of progress."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from advisor.knowledge.models.base import (
    Basis,
    Count,
    Date,
    Filled,
    InconsistencyId,
    PitfallId,
    Slug,
    SourceNote,
    Strict,
    Words,
    Year,
)
from advisor.plan.model import Stage


class DocumentRole(StrEnum):
    """Whether a document is the source, or general practice of reviewing plans."""

    SOURCE = "source"
    PRACTICE = "practice"


class Reference(Strict):
    """One page or file that a section of general practice draws on; `mark` tells how far it was seen."""

    title: Words
    address: Filled | None
    mark: Slug


class Section(Strict):
    """One section of a document that citations may name."""

    section: Filled
    title: Words
    sources: tuple[Reference, ...] = ()


class SourceDocument(Strict):
    """One document that citations may name."""

    id: Slug
    kind: DocumentRole
    title: Words
    publisher: Words | None
    published: Date | None
    terms: Words
    marks: dict[Slug, Words] = Field(default_factory=dict)
    sections: tuple[Section, ...]


class Sources(Strict):
    """`knowledge/sources.yaml`."""

    documents: Annotated[tuple[SourceDocument, ...], Field(min_length=1)]


class Inconsistency(Strict):
    """A place where the source contradicts itself, and how we read it."""

    id: InconsistencyId
    says: Words
    resolution: Words


class Inconsistencies(Strict):
    """`knowledge/inconsistencies.yaml`."""

    source: SourceNote
    inconsistencies: tuple[Inconsistency, ...]


class GuidanceKind(StrEnum):
    """What a piece of guidance tells."""

    STRUCTURE = "structure"
    SECTION = "section"
    FLOW = "flow"
    METHOD = "method"
    DEFINITION = "definition"
    CONTEXT = "context"


class GuidanceEntry(Strict):
    """One piece of guidance, with the pitfalls of those who miss it."""

    id: Slug
    kind: GuidanceKind
    title: Words
    text: Words
    pitfalls: tuple[PitfallId, ...]


class Guidance(Strict):
    """`knowledge/guidance.yaml`."""

    source: SourceNote
    guidance: tuple[GuidanceEntry, ...]


class SurveyYear(Strict):
    """Another year of the survey, of which only the number of answers is known."""

    year: Year
    n: Count


class SurveyBlock(Strict):
    """A group of survey items."""

    id: Slug
    name: Words


class SurveyFigure(Strict):
    """One item of the survey; `count` is null where only the share is printed."""

    id: Slug
    label: Words
    percent: Annotated[float, Field(ge=0, le=100)]
    count: Count | None
    block: Slug
    pitfalls: tuple[PitfallId, ...]


class Survey(Strict):
    """`knowledge/survey.yaml`."""

    source: SourceNote
    year: Year
    fiscal_year: Words
    n: Count
    title: Words
    note: Words
    other_years: tuple[SurveyYear, ...]
    blocks: tuple[SurveyBlock, ...]
    figures: tuple[SurveyFigure, ...]


class Phase(StrEnum):
    """Whether a step belongs to the plan or to carrying it out."""

    PLAN = "plan"
    EXECUTION = "execution"


class Benchmark(Strict):
    """How many of the projects of the seven towns had started a step; null where the source does not show it."""

    projects: Count
    started: Count | None


class Step(Strict):
    """One of the steps of progress; `due_from` is null for what no plan owes."""

    id: Slug
    name: Words
    phase: Phase
    due_from: Stage | None
    benchmark: Benchmark
    note: Words


class Steps(Strict):
    """`knowledge/steps.yaml`."""

    as_of: Date
    note: Words
    source: SourceNote
    due_from_basis: Basis
    steps: Annotated[tuple[Step, ...], Field(min_length=1)]
