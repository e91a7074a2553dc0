"""What the conditions of a rule come to: alternatives over facts, diagnoses and pitfalls replaced by what they rest on.

An alternative names values of facts that the rule's subject sees, and other subjects that must be there: a diagnosis
about a project, asked by a rule about the plan, holds where some project has its facts.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import product

from advisor.engine.conditions import Condition, FactIs, Holds, parse_conditions
from advisor.engine.rules import Slot
from advisor.knowledge.boxes import Box, meet
from advisor.knowledge.library import Document, Knowledge, Shelf
from advisor.knowledge.models.rules import AnyRule, PitfallRule
from advisor.plan.model import Stage, SubjectKind
from advisor.records import Record

STAGE_FACT = "plan.stage"
MAX_ALTERNATIVES = 2_000


class Other(Record):
    """A subject, other than the rule's own, that must be there with these facts."""

    kind: SubjectKind
    box: Box


class Alternative(Record):
    """One way in which conditions can hold."""

    own: Box
    others: tuple[Other, ...] = ()


Meaning = tuple[Alternative, ...]
ANYTHING = Alternative({})
NEVER: Meaning = ()


class Meanings:
    """The meanings of all rules; None for conditions that name what is not there, or have too many alternatives."""

    def __init__(self, knowledge: Knowledge, values: Mapping[str, frozenset[str]]) -> None:
        self._shelves: dict[str, Shelf[AnyRule]] = {
            "diagnosis": knowledge.diagnosis_rules,
            "pitfall": knowledge.pitfall_rules,
        }
        self._values = values
        self._derived: dict[tuple[str, str], Meaning | None] = {}

    def of_slot(self, rule: AnyRule, slot: Slot) -> Meaning | None:
        """Return what a slot of a rule comes to, its due stage left aside; never for a slot that the rule lacks."""
        raw = getattr(rule, slot, None)
        return self.of(parse_conditions(raw), rule.per) if raw else NEVER

    def of(self, conditions: Iterable[Condition], per: SubjectKind, beside: Meaning = (ANYTHING,)) -> Meaning | None:
        """Return what conditions come to that must all hold, beside something else, asked about one kind of subject."""
        whole = beside
        for condition in conditions:
            part = self._of_one(condition, per)
            if part is None or len(whole) * len(part) > MAX_ALTERNATIVES:
                return None
            whole = both(whole, part)
        return whole

    def concluded(self, rule: AnyRule, slots: Iterable[Slot]) -> Meaning | None:
        """Return when a rule draws one of some conclusions, its due stage heeded."""
        whole: Meaning = NEVER
        for slot in slots:
            part = self.of_slot(rule, slot)
            if part is None:
                return None
            whole += part if slot not in WAITING else both(part, due(rule))
        return whole

    def derived(self, kind: str, name: str) -> Meaning | None:
        """Return when a diagnosis or pitfall is derived."""
        key = (kind, name)
        if key not in self._derived:
            self._derived[key] = None  # whoever rests on itself has no meaning
            document = self._shelves[kind].documents.get(name)
            self._derived[key] = self.concluded(document.content, DERIVING) if document else None
        return self._derived[key]

    def document(self, condition: Holds) -> Document[AnyRule] | None:
        """Return the rule that a condition names, or None where there is none."""
        return self._shelves[condition.kind].documents.get(condition.name)

    def _of_one(self, condition: Condition, per: SubjectKind) -> Meaning | None:
        if isinstance(condition, FactIs):
            known = self._values.get(condition.fact)
            in_sight = condition.fact.split(".")[0] in (SubjectKind.PLAN, per)
            if known is None or not in_sight or not known.issuperset(condition.values):
                return None
            return (Alternative({condition.fact: frozenset(condition.values)}),)
        if isinstance(condition, Holds):
            document = self.document(condition)
            meaning = self.derived(condition.kind, condition.name)
            return None if document is None or meaning is None else seen_from(per, document.content.per, meaning)
        parts = [self._of_one(member, per) for member in condition.conditions]
        known_parts = [part for part in parts if part is not None]
        return tuple(a for part in known_parts for a in part) if len(known_parts) == len(parts) else None


WAITING = (Slot.APPLIES, Slot.CONFIRM)
DERIVING = (Slot.SHOWN, Slot.APPLIES, Slot.HOLDS)


def due(rule: AnyRule) -> Meaning:
    """Return at which stages of the plan a rule is due."""
    if not isinstance(rule, PitfallRule):
        return (ANYTHING,)
    return (Alternative({STAGE_FACT: frozenset(str(s) for s in Stage if s.reaches(rule.due_from))}),)


def seen_from(per: SubjectKind, own: SubjectKind, meaning: Meaning) -> Meaning | None:
    """Return what is derived about one kind of subject as a rule about another sees it; None where it cannot."""
    if own in (per, SubjectKind.PLAN):
        return meaning
    if per is not SubjectKind.PLAN:
        return None
    return tuple(Alternative(*_from_afar(own, alternative)) for alternative in meaning)


def _from_afar(own: SubjectKind, alternative: Alternative) -> tuple[Box, tuple[Other, ...]]:
    of_plan = {fact: values for fact, values in alternative.own.items() if fact.split(".")[0] == SubjectKind.PLAN}
    of_own = {fact: values for fact, values in alternative.own.items() if fact not in of_plan}
    return of_plan, (*alternative.others, Other(own, of_own))


def both(left: Meaning, right: Meaning) -> Meaning:
    """Return when two meanings hold at once."""
    return tuple(_merged(left, right))


def _merged(left: Meaning, right: Meaning) -> Iterator[Alternative]:
    for one, two in product(left, right):
        own = meet(one.own, two.own)
        if own is not None:
            yield Alternative(own, (*one.others, *two.others))


def rules_of(knowledge: Knowledge) -> tuple[Document[AnyRule], ...]:
    """Return all rules, in the order of strata and ids."""
    return (*knowledge.diagnosis_rules, *knowledge.pitfall_rules, *knowledge.advice_rules)


def slots_of(rule: AnyRule) -> Iterator[tuple[Slot, tuple[Condition, ...]]]:
    """Yield the slots that a rule has, with their conditions."""
    for slot in Slot:
        raw = getattr(rule, slot, None)
        if raw:
            yield slot, parse_conditions(raw)
