"""`rules/`: three strata of rules, each rule with the conditions of its conclusions and its tests."""

from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from advisor.engine.conditions import ConditionError, parse_conditions
from advisor.engine.rules import Slot
from advisor.knowledge.models.base import FactName, Filled, PitfallId, Slug, Strict
from advisor.plan.model import Stage, SubjectKind


def _in_the_language(raw: dict[str, Any]) -> dict[str, Any]:
    try:
        parse_conditions([raw])
    except ConditionError as error:
        raise PydanticCustomError("condition-outside-language", "{reason}", {"reason": str(error)}) from None
    return raw


RawCondition = Annotated[dict[str, Any], AfterValidator(_in_the_language)]
RawConditions = Annotated[tuple[RawCondition, ...], Field(min_length=1)]


class Priority(StrEnum):
    """How much a finding matters to the author."""

    MAJOR = "major"
    CONSIDER = "consider"
    CONFIRM = "confirm"
    FORM = "form"


class PitfallVerdict(StrEnum):
    """What a test of a pitfall's rule expects."""

    APPLIES = "applies"
    CONFIRM = "confirm"
    CLEAR = "clear"
    OUT_OF_SCOPE = "out_of_scope"


class DerivedVerdict(StrEnum):
    """What a test of a diagnosis or an advice expects."""

    HOLDS = "holds"
    SILENT = "silent"


class RuleTest(Strict):
    """One example: what differs from a clean plan (facts, or parts of the draft), and what must explain the outcome."""

    name: Filled
    stage: Stage | None = None
    facts: dict[FactName, Filled] | None = None
    given: dict[str, Any] | None = None
    because: tuple[FactName, ...] = ()

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.facts is None and self.given is None:
            raise PydanticCustomError("test-without-change", "no facts, no given")
        return self


class PitfallTest(RuleTest):
    """One example of a pitfall's rule."""

    expect: PitfallVerdict


class DerivedTest(RuleTest):
    """One example of a diagnosis or an advice."""

    expect: DerivedVerdict


class DerivingRule(Strict):
    """A rule that derives: a diagnosis, or an advice."""

    id: Slug
    per: SubjectKind
    holds_when: RawConditions
    tests: tuple[DerivedTest, ...] = ()


class DiagnosisRule(DerivingRule):
    """`rules/diagnoses/*.yaml`: one observation about this plan."""


class AdviceRule(DerivingRule):
    """`rules/advice/*.yaml`: when the action of the same id is proposed."""


class PitfallRule(Strict):
    """`rules/pitfalls/*.yaml`: when the pitfall of the same id is shown, applies, or deserves a question."""

    id: PitfallId
    per: SubjectKind
    due_from: Stage
    priority: Priority
    shown_when: RawConditions | None = None
    applies_when: RawConditions | None = None
    confirm_when: Annotated[RawConditions | None, Field(validate_default=True)] = None
    tests: tuple[PitfallTest, ...] = ()

    @field_validator("confirm_when")
    @classmethod
    def _concludes_something(cls, value: RawConditions | None, info: ValidationInfo) -> RawConditions | None:
        # A slot that failed its own check is not in `data`: it is there, only broken, and has its own defect.
        others = [info.data.get(slot, ()) for slot in (Slot.SHOWN, Slot.APPLIES)]
        if value is None and all(other is None for other in others):
            raise PydanticCustomError("rule-concludes-nothing", "no conditions")
        return value


AnyRule = DiagnosisRule | AdviceRule | PitfallRule
