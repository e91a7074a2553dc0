"""What all models share: strictness, the forms of ids, words in both languages, and the closed sets of the domain."""

import re
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field
from pydantic_core import PydanticCustomError


class Strict(BaseModel):
    """A mapping with exactly the keys and types named. Custom errors are codes of `texts/defects.yaml`."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


def formed(pattern: str, example: str) -> AfterValidator:
    """Return a check that a text has a form; the example tells the author which."""
    expression = re.compile(pattern)

    def check(value: str) -> str:
        if not expression.fullmatch(value):
            raise PydanticCustomError("wrong-form", "{value}", {"value": value, "example": example})
        return value

    return AfterValidator(check)


def _not_blank(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("empty-text", "empty")
    return value


def _compiles(value: str) -> str:
    try:
        re.compile(value)
    except (re.error, OverflowError, RecursionError) as error:  # too large a repeat, too many brackets
        raise PydanticCustomError("regex-broken", "{reason}", {"reason": str(error)}) from None
    return value


Filled = Annotated[str, AfterValidator(_not_blank)]
Expression = Annotated[str, AfterValidator(_not_blank), AfterValidator(_compiles)]
Slug = Annotated[str, formed(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", "talk-with-finance")]
PitfallId = Annotated[str, formed(r"[ABC]\d{1,2}|[A-Z]+(?:-[A-Z]+)*", "B12, KPI-BASELINE")]
RemedyId = Annotated[str, formed(r"[A-Z]{3}-[ABC]-R\d{1,2}", "HAK-B-R1")]
PassageId = Annotated[str, formed(r"[A-Z]{3}-[ABC]-[WR]\d{1,2}", "HAK-B-W1")]
InconsistencyId = Annotated[str, formed(r"X\d{1,2}", "X6")]
FactName = Annotated[
    str, formed(r"(?:plan|field|issue|measure|project|kpi)\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*", "kpi.baseline")
]
# What the program composes or compares as it is may hold `_`, as the members of closed sets do: `not_applicable`.
Name = Annotated[str, formed(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", "heading-why")]
ElementPath = Annotated[str, formed(r"[a-z_]+(?:\.[a-z_]+)*", "projects.cost.running")]
Date = Annotated[str, formed(r"\d{4}(?:-\d{2}){0,2}", '"2019-04"')]
Year = Annotated[int, Field(ge=1900, le=2100)]
Page = Annotated[int, Field(ge=1)]
Count = Annotated[int, Field(ge=0)]
_STAGE_OF_LETTER = {"A": "application", "B": "formulation", "C": "preparation"}


class Words(Strict):
    """A text that the reader sees, in Japanese and English."""

    ja: Filled
    en: Filled


class Category(StrEnum):
    """The matter that a wall or a remedy is about, as the source sorts them."""

    EXPERTISE = "expertise"
    INFORMATION = "information"
    ORGANISATION = "organisation"
    FIELD_SELECTION = "field-selection"
    VISION = "vision"
    ISSUES = "issues"
    MEASURES = "measures"
    CONSENSUS = "consensus"
    INDICATORS = "indicators"
    BUDGET = "budget"
    FEASIBILITY = "feasibility"
    OPERATION = "operation"
    OTHER = "other"


class Basis(StrEnum):
    """What a claim rests on: the source tells it, we infer it, or it is general practice of reviewing plans."""

    DOCUMENTED = "documented"
    INFERRED = "inferred"
    PRACTICE = "practice"


class SourceNote(Strict):
    """The document (and section of it) that a whole file is drawn from."""

    document: Slug
    section: Filled | None = None


TownSize = Literal["small", "medium", "large"]


def check_stage_letter(letter: str, stage: str) -> None:
    """Raise the custom error `stage-differs` where the letter of an id and a stage do not agree (A, B, C in order)."""
    expected = _STAGE_OF_LETTER[letter]
    if stage != expected:
        raise PydanticCustomError("stage-differs", "{stage}", {"stage": stage, "expected": expected, "letter": letter})
