"""`facts.yaml` (what is computed of a plan) and `progress.yaml` (by which facts a step of progress is seen)."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from advisor.knowledge.models.base import FactName, Name, Slug, Strict, Words
from advisor.plan.model import SubjectKind


class Asked(Strict):
    """The value that a fact has while its question waits for an answer, and the cells where the answer belongs."""

    value: Name
    cells: Annotated[tuple[str, ...], Field(min_length=1)]


class Told(Strict):
    """The cells of which a fact is computed, in the order in which they are asked.

    `stays` are values that no further answer changes; `never_in_digest` those that silence of a digest never gives;
    `never_alone` those that the only subject of its kind never has, because they come of comparing it with others.
    """

    cells: Annotated[tuple[str, ...], Field(min_length=1)]
    stays: tuple[Name, ...] = ()
    never_in_digest: tuple[Name, ...] = ()
    never_alone: tuple[Name, ...] = ()


class ComputedFact(Strict):
    """One computed fact: whose it is, its closed set of values with their labels, and what to ask where it is open."""

    name: FactName
    per: SubjectKind
    values: Annotated[dict[Name, Words], Field(min_length=1)]
    label: Words
    question: Words | None
    asked: Asked | None = None
    told: Told | None = None

    @field_validator("per")
    @classmethod
    def _agrees_with_name(cls, per: SubjectKind, info: ValidationInfo) -> SubjectKind:
        name = str(info.data.get("name", per))
        if name.split(".")[0] != per:
            raise PydanticCustomError("per-differs", "{name}", {"name": name, "per": str(per)})
        return per


class Facts(Strict):
    """`knowledge/facts.yaml`."""

    facts: Annotated[tuple[ComputedFact, ...], Field(min_length=1)]


class StepSigns(Strict):
    """The facts of which any one in hand shows that a step has begun."""

    step: Slug
    facts: tuple[FactName, ...] = Field(alias="any")


class Progress(Strict):
    """`knowledge/progress.yaml`."""

    steps: Annotated[tuple[StepSigns, ...], Field(min_length=1)]
