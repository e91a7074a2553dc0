"""durable-rules in its one safe shape.

One flat fact a subject with every value explicit, equality conditions and equality joins only, own fact ids, one
fresh session a plan that is always deleted, actions that only record. The C module is driven directly: the package's
own host starts threads that cannot be stopped and swallows errors. A rule set holds rules of one stratum, and hears of
a plan only when all that earlier strata conclude is known. It holds few, because one fact may not open more than 64
branches, and is told only of the kinds of subject that its rules are about.
"""

import itertools
import json
import threading
from collections.abc import Container, Iterable, Iterator
from functools import cache
from typing import Any

from advisor.engine.conditions import Choice, FactIs, Holds, branches, simple_conditions
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach
from advisor.plan.model import Stage, SubjectKind
from advisor.records import Record

SHARD_SIZE = 60
MAX_PATTERNS = 14
MAX_FIRINGS = 20_000
_NAME_SEPARATOR = "|"
_START = "start"
_sessions = itertools.count()
_handles = itertools.count()
_lock = threading.Lock()


class EngineError(RuntimeError):
    """durable-rules refused a fact or a rule; the message names the rule or subject where that is known."""


@cache
def is_available() -> bool:
    """Tell whether durable-rules can be imported on this Python."""
    try:
        import durable_rules_engine  # noqa: F401
    except ImportError:
        return False
    return True


def run_durable(base: RuleBase, world: World) -> frozenset[Conclusion]:
    """Return every conclusion that the rules draw from the facts of a plan. Raises EngineError."""
    return _Session(base, world).run()


class _Branch(Record):
    """One rule of the engine: one slot of a rule of ours, with one choice among its `any`s."""

    name: str
    stratum: Stratum
    kind: SubjectKind
    definition: dict[str, Any]
    conditions: tuple[FactIs | Holds, ...]


class _RuleSet(Record):
    """Branches of a stratum as the C module holds them, the kinds of subject they are about, and what they ask for.

    With equality alone, no value that no condition names can make a rule fire.
    """

    handle: Any
    stratum: Stratum
    kinds: frozenset[SubjectKind]
    values: frozenset[tuple[str, str]]
    derived: frozenset[tuple[str, str]]


@cache
def _rule_sets(base: RuleBase) -> tuple[_RuleSet, ...]:
    """Return the rules in the C module, where they stay as long as the process; few rule sets, each of few kinds."""
    kinds = list(SubjectKind)
    listed = [branch for rule in base.rules for branch in _branches_of(rule)]
    listed.sort(key=lambda branch: (branch.stratum, kinds.index(branch.kind)))
    return tuple(
        _rule_set(stratum, branches_of_it[start : start + SHARD_SIZE])
        for stratum, found in itertools.groupby(listed, key=lambda branch: branch.stratum)
        for branches_of_it in [list(found)]
        for start in range(0, len(branches_of_it), SHARD_SIZE)
    )


def _rule_set(stratum: Stratum, listed: list[_Branch]) -> _RuleSet:
    definitions = {branch.name: branch.definition for branch in listed}
    definitions[_START] = {"all": [{"g": {"kind": "start"}}]}
    asked = {condition for branch in listed for condition in branch.conditions}
    return _RuleSet(
        _created(definitions),
        stratum,
        frozenset(branch.kind for branch in listed),
        frozenset((c.fact, value) for c in asked if isinstance(c, FactIs) for value in c.values),
        frozenset((c.kind, c.name) for c in asked if isinstance(c, Holds)),
    )


def _created(definitions: dict[str, Any]) -> Any:
    import durable_rules_engine as engine

    def create(chosen: dict[str, Any]) -> Any:
        return engine.create_ruleset(f"advisor{next(_handles)}", json.dumps(chosen, ensure_ascii=False))

    try:
        return create(definitions)
    except Exception as error:
        for name, definition in definitions.items():  # one by one, since the engine's error names no rule
            try:
                engine.delete_ruleset(create({name: definition}))
            except Exception:
                raise EngineError(f"rule {name.split(_NAME_SEPARATOR)[0]}: {error}") from error
        raise EngineError(str(error)) from error


class _Session:
    """One plan on its way through all strata."""

    def __init__(self, base: RuleBase, world: World) -> None:
        import durable_rules_engine as engine

        self.engine = engine
        self.base = base
        self.world = world
        self.due = {f"due_{stage}": "yes" if world.stage.reaches(stage) else "no" for stage in Stage}
        self.id = f"T{next(_sessions)}"
        self.fact_numbers = itertools.count()
        self.open: list[_RuleSet] = []
        self.conclusions: set[Conclusion] = set()
        self.derived: set[tuple[str, str, str]] = set()
        self.firings = 0

    def run(self) -> frozenset[Conclusion]:
        try:
            for _, rule_sets in itertools.groupby(_rule_sets(self.base), key=lambda rule_set: rule_set.stratum):
                derived = sorted(self.derived)
                for rule_set in rule_sets:
                    self._run(rule_set, derived)
        finally:
            for rule_set in self.open:
                self.engine.delete_state(rule_set.handle, self.id)
        return frozenset(self.conclusions)

    def _run(self, rule_set: _RuleSet, derived: list[tuple[str, str, str]]) -> None:
        """Open the session in a rule set, tell it what it asks for, and take what it concludes.

        Its first fact fires a rule at once: without one it could not be deleted safely.
        """
        subjects = [(key, kind) for key, kind in self.world.subjects if kind in rule_set.kinds]
        if not subjects:
            return
        with _lock:
            _, offset = self.engine.assert_fact(rule_set.handle, self._identified(_body({"kind": _START})))
            self.open.append(rule_set)
        self._drain(rule_set, offset)
        facts = [*self._subject_facts(rule_set, subjects), *_derived_facts(rule_set, dict(subjects), derived)]
        code, _ = self.engine.assert_facts(rule_set.handle, f"[{','.join(self._identified(fact) for fact in facts)}]")
        if code not in (0, 1):  # 1: some fact matches no rule, which is usual
            raise EngineError(f"facts refused with code {code}")
        self._drain(rule_set, offset)

    def _subject_facts(self, rule_set: _RuleSet, subjects: list[tuple[str, SubjectKind]]) -> Iterator[str]:
        """Yield one flat fact a subject, with the values that a rule asks for.

        What is due at the plan's stage stands in it as `due_<stage>`.
        """
        for key, kind in subjects:
            seen = rule_set.values & self.world.facts[key].items()
            yield _body({"kind": str(kind), "key": key, **self.due, **{_field(fact): value for fact, value in seen}})

    def _identified(self, body: str) -> str:
        """Return a fact with an id of its own and that of the session, without which the engine makes up its own."""
        return f'{{"id":"T{next(self.fact_numbers)}","sid":"{self.id}",{body[1:]}'

    def _drain(self, rule_set: _RuleSet, offset: int) -> None:
        """Take every firing of a rule set, until it has no more."""
        result = self.engine.start_action_for_state(rule_set.handle, offset)
        message = result[1] if result else None
        while message:
            ((name, frame),) = json.loads(message).items()
            self._record(name, frame)
            message = self.engine.complete_and_start_action(rule_set.handle, offset)

    def _record(self, name: str, frame: dict[str, Any]) -> None:
        self.firings += 1
        if self.firings > MAX_FIRINGS:
            raise EngineError(f"more than {MAX_FIRINGS} firings, last {name}")
        if name == _START:
            return
        rule, slot_name, _ = name.split(_NAME_SEPARATOR)
        subject, slot = frame["s"]["key"], Slot(slot_name)
        self.conclusions.add(Conclusion(rule, subject, slot))
        if slot is not Slot.CONFIRM:
            kind = self.base.rule(rule).derived_kind
            self.derived |= {(kind, rule, seen) for seen in reach(subject, self.world.subjects)}


_body = json.JSONEncoder(ensure_ascii=False).encode


def _derived_facts(
    rule_set: _RuleSet, subjects: Container[str], derived: Iterable[tuple[str, str, str]]
) -> Iterator[str]:
    """Yield what was derived about some subjects and is asked for in a rule set."""
    for kind, name, subject in derived:
        if subject in subjects and (kind, name) in rule_set.derived:
            yield _body({"kind": kind, "name": name, "subject": subject})


def _field(fact: str) -> str:
    """Return the field name of a fact: the engine reads a dot as nesting."""
    return fact.replace(".", "_").replace("-", "_")


def _branches_of(rule: Rule) -> Iterator[_Branch]:
    """Yield the engine's rules for one rule: one for each slot and each choice among its `any`s."""
    for slot, conditions in rule.slots:
        for number, branch in enumerate(branches(conditions)):
            name = _NAME_SEPARATOR.join((rule.id, slot, str(number)))
            patterns = list(_patterns(rule, slot, branch))
            if len(patterns) > MAX_PATTERNS:
                raise EngineError(f"rule {rule.id}: {len(patterns)} patterns, at most {MAX_PATTERNS}")
            yield _Branch(name, rule.stratum, rule.per, {"all": patterns}, tuple(simple_conditions(conditions)))


def _patterns(rule: Rule, slot: Slot, branch: tuple[Choice, ...]) -> Iterable[dict[str, Any]]:
    tests: list[dict[str, Any]] = [{"kind": str(rule.per)}]
    if slot in (Slot.APPLIES, Slot.CONFIRM):
        tests.append({f"due_{rule.due_from}": "yes"})
    values = ([(f.fact, value) for f in choice if isinstance(f, FactIs) for value in f.values] for choice in branch)
    tests += [_one_of([(_field(fact), value) for fact, value in found]) for found in values if found]
    yield {"s": {"$and": tests} if len(tests) > 1 else tests[0]}
    derived = ([holds for holds in choice if isinstance(holds, Holds)] for choice in branch)
    for number, alternatives in enumerate(filter(None, derived)):
        names = _one_of([("name", holds.name) for holds in alternatives])
        yield {f"d{number}": {"$and": [{"kind": alternatives[0].kind}, names, {"subject": {"s": "key"}}]}}


def _one_of(alternatives: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the test that one of some fields has the value beside it."""
    tests = [{field: value} for field, value in alternatives]
    return tests[0] if len(tests) == 1 else {"$or": tests}
