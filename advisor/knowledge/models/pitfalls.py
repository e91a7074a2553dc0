"""`knowledge/pitfalls/*.yaml`: a wall that a plan can run into, told so that the author can act on it."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from advisor.knowledge.models.base import (
    Basis,
    Category,
    Filled,
    InconsistencyId,
    Page,
    PassageId,
    PitfallId,
    RemedyId,
    Slug,
    Strict,
    Words,
    check_stage_letter,
)
from advisor.plan.model import Stage

MAX_TITLE = 24


class PitfallKind(StrEnum):
    """What the passage is: a wall, or an action, remedy or intention told beside it; else guidance or practice."""

    WALL = "wall"
    ACTION = "action"
    REMEDY = "remedy"
    INTENTION = "intention"
    GUIDANCE = "guidance"
    PRACTICE = "practice"


class Citation(Strict):
    """Where a claim comes from: a passage of a town's pages, a page, or a section of a document."""

    document: Slug
    page: Page | None = None
    case: Slug | None = None
    passage: PassageId | None = None
    section: Filled | None = None

    @model_validator(mode="after")
    def _points_somewhere(self) -> Self:
        if self.page is None and self.section is None:
            raise PydanticCustomError("citation-without-place", "no page, no section")
        if self.passage is not None and (self.case is None or self.page is None):
            raise PydanticCustomError("passage-without-case", "{passage}", {"passage": self.passage})
        return self


class Pitfall(Strict):
    """One pitfall."""

    id: PitfallId
    kind: PitfallKind
    stage: Stage
    category: Category
    family: Slug
    title: Words
    what: Words
    why: Words
    good: Words
    suggestion: Words
    questions: Annotated[tuple[Words, ...], Field(min_length=1, max_length=3)]
    basis: Basis
    citations: Annotated[tuple[Citation, ...], Field(min_length=1)]
    remedies: tuple[RemedyId, ...]
    related_remedies: tuple[RemedyId, ...]
    no_remedy: Words | None
    resolves: tuple[InconsistencyId, ...]

    @property
    def official(self) -> bool:
        """Tell whether the code belongs to the source document; local ids hold no figures."""
        return self.id[1:].isdigit()

    @field_validator("stage")
    @classmethod
    def _agrees_with_code(cls, stage: Stage, info: ValidationInfo) -> Stage:
        code = str(info.data.get("id", ""))
        if code[1:].isdigit():
            check_stage_letter(code[0], stage)
        return stage

    @field_validator("title")
    @classmethod
    def _is_short(cls, title: Words) -> Words:
        if len(title.ja) > MAX_TITLE:
            raise PydanticCustomError("title-too-long", "{length}", {"length": len(title.ja), "limit": MAX_TITLE})
        return title

    @field_validator("no_remedy")
    @classmethod
    def _says_when_none_is_documented(cls, no_remedy: Words | None, info: ValidationInfo) -> Words | None:
        if "remedies" in info.data and not info.data["remedies"] and no_remedy is None:
            raise PydanticCustomError("no-remedy-missing", "no remedy")
        if info.data.get("remedies") and no_remedy is not None:
            raise PydanticCustomError("no-remedy-beside-remedies", "remedies and none")
        return no_remedy
