"""`remedies/*.yaml` (what a town did), `actions/*.yaml` (what to do next), `strengths.yaml` (what is in hand)."""

from enum import StrEnum
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from advisor.knowledge.models.base import (
    Basis,
    Category,
    Page,
    PitfallId,
    RemedyId,
    Slug,
    Strict,
    TownSize,
    Words,
    check_stage_letter,
)
from advisor.plan.model import Stage


class Needs(Strict):
    """What a remedy asks of a town."""

    people: Words
    time: Words


class Suits(Strict):
    """The towns that a remedy suits; no field named means every field."""

    sizes: Annotated[tuple[TownSize, ...], Field(min_length=1)]
    fields: tuple[Slug, ...]
    note: Words


class Remedy(Strict):
    """What one town did, for which walls, and what it took."""

    id: RemedyId
    case: Slug
    stage: Stage
    category: Category
    page: Page
    title: Words
    what: Words
    answers: tuple[PitfallId, ...]
    related: tuple[PitfallId, ...]
    needs: Needs
    suits: Suits
    warning: Words | None
    basis: Basis

    @field_validator("stage")
    @classmethod
    def _agrees_with_id(cls, stage: Stage, info: ValidationInfo) -> Stage:
        if "id" in info.data:
            check_stage_letter(info.data["id"].split("-")[1], stage)
        return stage


class Effort(StrEnum):
    """How much an action takes."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Action(Strict):
    """One action that answers several findings at once; the advice rule of the same id decides when it is proposed.

    `opposes` names actions that would undo this one, or be undone by it: no plan is to be advised both.
    """

    id: Slug
    title: Words
    text: Words
    effort: Effort
    remedies: tuple[RemedyId, ...]
    opposes: tuple[Slug, ...] = ()


class Strength(Strict):
    """What to say when a concept is shown to be in hand; the weightiest are said first.

    With `only_at_its_place`, only what is told in the concept's own places of the form counts.
    """

    concept: Slug
    only_at_its_place: bool = False
    text: Words
    remedies: tuple[RemedyId, ...]
    weight: Annotated[int, Field(ge=1, le=3)]


class Strengths(Strict):
    """`knowledge/strengths.yaml`."""

    strengths: Annotated[tuple[Strength, ...], Field(min_length=1)]
