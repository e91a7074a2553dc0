"""Whether every condition of a rule can hold: a fact in sight, a value it may have, a rule of an earlier stratum."""

from collections.abc import Iterator

from advisor.engine.conditions import FactIs, Holds, Simple, parse_conditions
from advisor.engine.rules import Slot
from advisor.knowledge.defects import Defect
from advisor.knowledge.fact_names import FactNames, fact_names
from advisor.knowledge.library import Document, Knowledge, Shelf
from advisor.knowledge.models.rules import AdviceRule, AnyRule, DerivedTest, DiagnosisRule, PitfallRule, PitfallTest
from advisor.knowledge.strict_yaml import Path
from advisor.plan.model import Stage, SubjectKind

_EARLIER: dict[type[AnyRule], tuple[str, ...]] = {
    DiagnosisRule: (),
    PitfallRule: ("diagnosis",),
    AdviceRule: ("diagnosis", "pitfall"),
}


def rule_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield every condition that can never hold as it is written, and ids that two strata share."""
    names = fact_names(knowledge)
    rules: tuple[Document[AnyRule], ...] = (
        *knowledge.diagnosis_rules,
        *knowledge.pitfall_rules,
        *knowledge.advice_rules,
    )
    for rule in rules:
        for path, condition in conditions_of(rule.content):
            if isinstance(condition, FactIs):
                yield from _fact(rule, path, condition, names)
            else:
                yield from _derived(rule, path, condition, knowledge)
        yield from _tests(rule, names)
    for advice in knowledge.advice_rules:
        if advice.content.id in knowledge.diagnosis_rules:
            yield advice.defect(("id",), "id-in-two-strata", id=advice.content.id)


def conditions_of(rule: AnyRule) -> Iterator[tuple[Path, Simple]]:
    """Yield every condition of a rule with its path in the file, those inside `any` included."""
    for slot in Slot:
        for place, raw in enumerate(getattr(rule, slot, None) or ()):
            ((key, value),) = raw.items()
            here: Path = (slot.value, place)
            entries = [((*here, key, row), entry) for row, entry in enumerate(value)] if key == "any" else [(here, raw)]
            for path, entry in entries:
                (condition,) = parse_conditions([entry])
                assert isinstance(condition, FactIs | Holds)
                yield (*path, *entry), condition


def _fact(rule: Document[AnyRule], path: Path, condition: FactIs, names: FactNames) -> Iterator[Defect]:
    values = names.values.get(condition.fact)
    if values is None:
        if names.complete:
            yield rule.defect(path, "unknown-fact", name=condition.fact)
        return
    owner = condition.fact.split(".")[0]
    if owner not in (SubjectKind.PLAN, rule.content.per):
        yield rule.defect(path, "fact-out-of-sight", name=condition.fact, per=rule.content.per)
    for value in condition.values:
        if value not in values:
            yield rule.defect(path, "unknown-value", name=condition.fact, value=value, known=", ".join(sorted(values)))


def _derived(rule: Document[AnyRule], path: Path, condition: Holds, k: Knowledge) -> Iterator[Defect]:
    shelves: dict[str, Shelf[DiagnosisRule | PitfallRule]] = {
        "diagnosis": k.diagnosis_rules,
        "pitfall": k.pitfall_rules,
    }
    shelf = shelves[condition.kind]
    if condition.kind not in _EARLIER[type(rule.content)]:
        yield rule.defect(path, "not-an-earlier-stratum", kind=condition.kind, name=condition.name)
    elif condition.name not in shelf:
        yield rule.defect(path, "unknown-derived", kind=condition.kind, name=condition.name)
    else:
        deriving = shelf.get(condition.name)
        own, per = deriving.per if deriving else SubjectKind.PLAN, rule.content.per
        if own != per and SubjectKind.PLAN not in (own, per):
            yield rule.defect(path, "derived-out-of-sight", name=condition.name, own=own, per=per)


def _tests(rule: Document[AnyRule], names: FactNames) -> Iterator[Defect]:
    tests: tuple[PitfallTest | DerivedTest, ...] = rule.content.tests
    for place, test in enumerate(tests):
        here: Path = ("tests", place)
        yield from _changes(rule, (*here, "facts"), test.facts or {}, names)
        for row, change in enumerate(test.each or ()):
            yield from _changes(rule, (*here, "each", row), change, names)
        if test.across is not None and test.verdicts is not None:
            told = [
                ((*here, "verdicts", v, row), value)
                for v, all_ in test.verdicts.items()
                for row, value in enumerate(all_)
            ]
            yield from _table(rule, (*here, "across"), test.across, told, names)
        for row, fact in enumerate(test.because):
            if names.complete and fact not in names.values:
                yield rule.defect((*here, "because", row), "unknown-fact", name=fact)


def _changes(rule: Document[AnyRule], path: Path, facts: dict[str, str], names: FactNames) -> Iterator[Defect]:
    for name, value in facts.items():
        known = names.values.get(name)
        if known is not None and value not in known:
            yield rule.defect((*path, name), "unknown-value", name=name, value=value, known=", ".join(sorted(known)))
        elif known is None and names.complete:
            yield rule.defect((*path, name), "unknown-fact", name=name)


def _table(
    rule: Document[AnyRule], path: Path, across: str, told: list[tuple[Path, str]], names: FactNames
) -> Iterator[Defect]:
    """Yield what a table over the values of a fact, or over the stages, says of none, twice, or not at all."""
    known = frozenset(map(str, Stage)) if across == "stage" else names.values.get(across)
    if known is None:
        if names.complete:
            yield rule.defect(path, "unknown-fact", name=across)
        return
    seen: set[str] = set()
    for place, value in told:
        if value not in known:
            yield rule.defect(place, "unknown-value", name=across, value=value, known=", ".join(sorted(known)))
        elif value in seen:
            yield rule.defect(place, "value-twice-in-table", name=across, value=value)
        seen.add(value)
    if known - seen:
        yield rule.defect(path, "table-incomplete", name=across, missing=", ".join(sorted(known - seen)))
