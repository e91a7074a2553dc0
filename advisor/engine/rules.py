"""Rules as loaded from `rules/`: three strata, each rule about one kind of subject."""

from collections.abc import Iterable, Iterator
from enum import IntEnum, StrEnum
from typing import Any

from advisor import resources
from advisor.engine.conditions import Condition, parse_conditions
from advisor.plan.model import Stage, SubjectKind
from advisor.records import Record


class Stratum(IntEnum):
    """The order of chaining: what is observed, what that leads to, what to do."""

    DIAGNOSIS = 1
    PITFALL = 2
    ADVICE = 3


class Slot(StrEnum):
    """What a rule concludes when its conditions hold.

    SHOWN: the draft itself shows the wall, at whatever stage. APPLIES and CONFIRM: only once the matter is due.
    HOLDS: a diagnosis or an advice is derived.
    """

    SHOWN = "shown_when"
    APPLIES = "applies_when"
    CONFIRM = "confirm_when"
    HOLDS = "holds_when"


class Rule(Record):
    """One rule; `slots` maps each conclusion to the conditions that lead to it (all must hold)."""

    id: str
    stratum: Stratum
    per: SubjectKind
    due_from: Stage
    slots: tuple[tuple[Slot, tuple[Condition, ...]], ...]
    priority: str = "consider"
    tests: tuple[dict[str, Any], ...] = ()
    equivalent: tuple[dict[str, Any], ...] = ()

    def conditions(self, slot: Slot) -> tuple[Condition, ...] | None:
        """Return the conditions of a slot, or None where the rule has none."""
        return dict(self.slots).get(slot)

    @property
    def derived_kind(self) -> str:
        """Return the word by which conditions of a later stratum name what this rule derives."""
        return {Stratum.DIAGNOSIS: "diagnosis", Stratum.PITFALL: "pitfall", Stratum.ADVICE: "advice"}[self.stratum]


class RuleBase:
    """All rules, in the order of stratum and id; two bases are never the same, whatever is in them."""

    __slots__ = ("_by_id", "_earlier", "rules")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(sorted(rules, key=lambda rule: (rule.stratum, rule.id)))
        self._by_id = {rule.id: rule for rule in self.rules}
        self._earlier: dict[Stratum, RuleBase] = {}

    def up_to(self, stratum: Stratum) -> "RuleBase":
        """Return the rules of a stratum and of those before it, always the same base."""
        if stratum not in self._earlier:
            self._earlier[stratum] = RuleBase(rule for rule in self.rules if rule.stratum <= stratum)
        return self._earlier[stratum]

    def of(self, stratum: Stratum) -> Iterator[Rule]:
        """Yield the rules of one stratum, in the order of their ids."""
        return (rule for rule in self.rules if rule.stratum is stratum)

    def rule(self, rule_id: str) -> Rule:
        """Return the rule with this id; raises KeyError."""
        return self._by_id[rule_id]


FOLDERS = {"rules/diagnoses": Stratum.DIAGNOSIS, "rules/pitfalls": Stratum.PITFALL, "rules/advice": Stratum.ADVICE}


def rule_from(raw: dict[str, Any], stratum: Stratum) -> Rule:
    """Make a rule of its data. Raises ConditionError, KeyError or ValueError for what is outside the language."""
    return Rule(
        id=raw["id"],
        stratum=stratum,
        per=SubjectKind(raw["per"]),
        due_from=Stage(raw.get("due_from", "application")),
        slots=tuple((slot, parse_conditions(raw[slot])) for slot in Slot if raw.get(slot)),
        priority=raw.get("priority", "consider"),
        tests=tuple(raw.get("tests", ())),
        equivalent=tuple(raw.get("equivalent", ())),
    )


@resources.remembered
def load_rules() -> RuleBase:
    """Return the rules in force."""
    found = []
    for folder, stratum in FOLDERS.items():
        for path, raw in resources.documents(folder).items():
            try:
                rule = rule_from(raw, stratum)
                # What is switched off can still be named, and never says anything.
                found.append(rule._replace(slots=(), tests=()) if rule.id in resources.switched_off() else rule)
            except (KeyError, ValueError, TypeError) as error:
                raise resources.DamagedKnowledgeError(f"{path}: {error}") from None
    return RuleBase(found)
