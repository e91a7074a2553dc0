"""`rules/`: three strata of rules, each rule with the conditions of its conclusions and its tests."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Any, Self

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from advisor.engine.conditions import ConditionError, parse_conditions
from advisor.engine.rules import Slot
from advisor.knowledge.models.base import FactName, Filled, PitfallId, Slug, Strict, Words
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
    """One test: what differs from a clean plan (facts, or parts of the draft), and what must explain the outcome.

    With `each`, it is one test for each of several changes; with `across`, a table over all values of a fact or stages.
    """

    name: Filled
    stage: Stage | None = None
    facts: dict[FactName, Filled] | None = None
    given: dict[str, Any] | None = None
    each: Annotated[tuple[dict[FactName, Filled], ...] | None, Field(min_length=2)] = None
    across: Filled | None = None
    because: tuple[FactName, ...] = ()

    @model_validator(mode="after")
    def _changes_something(self) -> Self:
        if self.facts is None and self.given is None and self.each is None and self.across is None:
            raise PydanticCustomError("test-without-change", "no facts, no given")
        return self

    def expects(self, expect: StrEnum | None, verdicts: Mapping[Any, tuple[str, ...]] | None) -> None:
        """Refuse a test that does not say what it expects in its own form, or says it in two."""
        if (self.across is None) is (expect is None) or (self.across is None) is not (verdicts is None):
            raise PydanticCustomError("test-without-verdict", "no verdict")
        if self.across is not None and self.each is not None:
            raise PydanticCustomError("test-of-two-forms", "each and across")


class PitfallTest(RuleTest):
    """One test of a pitfall's rule."""

    expect: PitfallVerdict | None = None
    verdicts: dict[PitfallVerdict, tuple[Filled, ...]] | None = None

    @model_validator(mode="after")
    def _expects_something(self) -> Self:
        self.expects(self.expect, self.verdicts)
        return self


class DerivedTest(RuleTest):
    """One test of a diagnosis or an advice."""

    expect: DerivedVerdict | None = None
    verdicts: dict[DerivedVerdict, tuple[Filled, ...]] | None = None

    @model_validator(mode="after")
    def _expects_something(self) -> Self:
        self.expects(self.expect, self.verdicts)
        return self


class EquivalentMutant(Strict):
    """A change of the rule that no draft can tell from it, by the name that `advisor rules mutate --list` gives."""

    mutant: Filled
    reason: Words


class DerivingRule(Strict):
    """A rule that derives: a diagnosis, or an advice."""

    id: Slug
    per: SubjectKind
    holds_when: RawConditions
    tests: tuple[DerivedTest, ...] = ()
    equivalent: tuple[EquivalentMutant, ...] = ()


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
    equivalent: tuple[EquivalentMutant, ...] = ()

    @field_validator("confirm_when")
    @classmethod
    def _concludes_something(cls, value: RawConditions | None, info: ValidationInfo) -> RawConditions | None:
        # A slot that failed its own check is not in `data`: it is there, only broken, and has its own defect.
        others = [info.data.get(slot, ()) for slot in (Slot.SHOWN, Slot.APPLIES)]
        if value is None and all(other is None for other in others):
            raise PydanticCustomError("rule-concludes-nothing", "no conditions")
        return value


AnyRule = DiagnosisRule | AdviceRule | PitfallRule
