"""`knowledge/cases/*.yaml`: one town, as the source tells it; what it does not tell stays empty."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from advisor.knowledge.models.base import (
    Date,
    Filled,
    InconsistencyId,
    Page,
    PassageId,
    PitfallId,
    RemedyId,
    Slug,
    Strict,
    Words,
    Year,
)


class MunicipalityKind(StrEnum):
    """The kind of a municipality."""

    CITY = "city"
    TOWN = "town"
    VILLAGE = "village"


class Pages(Strict):
    """The pages of the source that tell a town; `preparation` where that stage stands on a page of its own."""

    overview: Page
    walls: Page
    preparation: Page | None = None

    @property
    def all(self) -> frozenset[int]:
        """Return every page."""
        return frozenset(page for page in (self.overview, self.walls, self.preparation) if page is not None)


class Period(Strict):
    """First and last fiscal year of a plan."""

    first: Year = Field(alias="from")
    last: Year = Field(alias="to")


class TownPlan(Strict):
    """The plan as a document, and who made it and carries it out."""

    title: Filled | None
    period: Period
    drafting: tuple[Filled, ...]
    implementing: tuple[Filled, ...]


class Population(Strict):
    """Number of residents, with its date."""

    value: Annotated[int, Field(gt=0)]
    as_of: Date


class AgeingRate(Strict):
    """Share of residents of 65 and over, in per cent, with its date."""

    value: Annotated[float, Field(gt=0, lt=100)]
    as_of: Date


class Vision(Strict):
    """The vision of one field."""

    field: Slug
    ja: Filled
    en: Filled


class Project(Strict):
    """One project, and how far it had come at the end of the planning year."""

    name: Filled
    field: Slug
    content: Words
    consultation_started: bool
    funding_started: bool


class Kpi(Strict):
    """One indicator with its figures as printed."""

    name: Filled
    field: Slug
    baseline: Filled
    baseline_year: Year | None
    target: Filled
    target_year: Year | None
    note: Words | None


class BudgetLine(Strict):
    """One amount that the source tells, with the passage it stands in."""

    what: Words
    amount: Filled
    page: Page
    passage: PassageId


class Wall(Strict):
    """One passage that tells a wall; `pitfall` is null for a passage that turned out to be none."""

    passage: PassageId
    pitfall: PitfallId | None
    page: Page
    ja: Filled
    en: Filled
    note: Words | None = None


class Case(Strict):
    """One town."""

    id: Slug
    name: Words
    reading: Filled
    aliases: tuple[Filled, ...]
    prefecture: Words
    kind: MunicipalityKind
    pages: Pages
    plan: TownPlan
    population: Population
    ageing_rate: AgeingRate
    area_km2: Annotated[float, Field(gt=0)]
    fields: Annotated[tuple[Slug, ...], Field(min_length=1)]
    summary: Words
    visions: tuple[Vision, ...]
    projects: tuple[Project, ...]
    kpis: tuple[Kpi, ...]
    budget: tuple[BudgetLine, ...]
    walls: Annotated[tuple[Wall, ...], Field(min_length=1)]
    remedies: tuple[RemedyId, ...]
    voice: Words
    keywords: tuple[Filled, ...]
    not_in_source: tuple[Slug, ...]
    resolves: tuple[InconsistencyId, ...]
