"""durable-rules in its one safe shape.

One flat fact a subject with every value explicit, equality conditions and equality joins only, own fact ids, one
fresh session a plan that is always deleted, gates between the strata, actions that only record. The C module is driven
directly: the package's own host starts threads that cannot be stopped and swallows errors. Rules are spread over
several rule sets, because one fact may not open more than 64 branches.
"""

import itertools
import json
import threading
from collections.abc import Iterable
from functools import cache
from typing import Any

from advisor.engine.conditions import Choice, FactIs, Holds, branches, simple_conditions
from advisor.engine.rules import Rule, RuleBase, Slot, Stratum
from advisor.engine.world import Conclusion, World, reach
from advisor.plan.model import Stage, SubjectKind

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
    return _compiled(base).run(world)


@cache
def _compiled(base: RuleBase) -> "_Compiled":
    return _Compiled(base)


class _Compiled:
    """A rule base as rule sets of the C module."""

    def __init__(self, base: RuleBase) -> None:
        import durable_rules_engine as engine

        self.engine = engine
        self.kinds = {rule.id: rule.derived_kind for rule in base.rules}
        self.asked = _values_asked_for(base)
        self.derived_asked = _derivations_asked_for(base)
        definitions = [named for rule in base.rules for named in _definitions(rule)]
        self.handles = []
        for number in range(0, max(len(definitions), 1), SHARD_SIZE):
            shard = dict(definitions[number : number + SHARD_SIZE])
            shard[_START] = {"all": [{"g": {"kind": "start"}}]}
            self.handles.append(self._create(shard))

    def _create(self, shard: dict[str, Any]) -> Any:
        try:
            return self.engine.create_ruleset(f"advisor{next(_handles)}", json.dumps(shard, ensure_ascii=False))
        except Exception as error:
            for name, definition in shard.items():
                self._blame(name, definition, error)
            raise EngineError(str(error)) from error

    def _blame(self, name: str, definition: Any, error: Exception) -> None:
        """Compile one rule by itself, since the engine's error names none."""
        try:
            handle = self.engine.create_ruleset(f"advisor{next(_handles)}", json.dumps({name: definition}))
        except Exception:
            raise EngineError(f"rule {name.split(_NAME_SEPARATOR)[0]}: {error}") from error
        self.engine.delete_ruleset(handle)

    def run(self, world: World) -> frozenset[Conclusion]:
        """Run one plan through all strata in a session of its own."""
        return _Session(self, world).run()


class _Session:
    def __init__(self, compiled: _Compiled, world: World) -> None:
        self.compiled = compiled
        self.engine = compiled.engine
        self.world = world
        self.kinds = dict(world.subjects)
        self.id = f"T{next(_sessions)}"
        self.fact_numbers = itertools.count()
        self.open: list[tuple[Any, int]] = []
        self.conclusions: set[Conclusion] = set()
        self.derived: set[tuple[str, str, str]] = set()
        self.firings = 0

    def run(self) -> frozenset[Conclusion]:
        try:
            with _lock:
                self._start()
            for stratum in Stratum:
                known = set(self.derived)
                for handle, offset in self.open:
                    self._assert(handle, [_body({"kind": "gate", "n": int(stratum)})])
                    self._drain(handle, offset)
                facts = [
                    _body({"kind": kind, "name": name, "subject": subject})
                    for kind, name, subject in sorted(self.derived - known)
                    if (kind, name, self.kinds[subject]) in self.compiled.derived_asked
                ]
                for handle, _ in self.open:
                    self._assert(handle, facts)
        finally:
            for handle, _ in self.open:
                self.engine.delete_state(handle, self.id)
        return frozenset(self.conclusions)

    def _start(self) -> None:
        """Open the session in every rule set.

        Its first fact fires a rule at once: without one it could not be deleted safely.
        """
        facts = [_body(fact) for fact in _subject_facts(self.world, self.compiled.asked)]
        for handle in self.compiled.handles:
            _, offset = self.engine.assert_fact(handle, self._identified(_body({"kind": "start"})))
            self.open.append((handle, offset))
            self._drain(handle, offset)
            self._assert(handle, facts)

    def _identified(self, body: str) -> str:
        """Return a fact with an id of its own and that of the session, without which the engine makes up its own."""
        return f'{{"id":"T{next(self.fact_numbers)}","sid":"{self.id}",{body[1:]}'

    def _assert(self, handle: Any, bodies: Iterable[str]) -> None:
        """Assert facts; an empty batch would kill the process."""
        texts = [self._identified(body) for body in bodies]
        if not texts:
            return
        code, _ = self.engine.assert_facts(handle, f"[{','.join(texts)}]")
        if code not in (0, 1):  # 1: some fact matches no rule, which is usual
            raise EngineError(f"facts refused with code {code}")

    def _drain(self, handle: Any, offset: int) -> None:
        """Take every firing of a rule set, until it has no more."""
        result = self.engine.start_action_for_state(handle, offset)
        message = result[1] if result else None
        while message:
            ((name, frame),) = json.loads(message).items()
            self._record(name, frame)
            message = self.engine.complete_and_start_action(handle, offset)

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
            kind = self.compiled.kinds[rule]
            self.derived |= {(kind, rule, seen) for seen in reach(subject, self.world.subjects)}


def _body(fact: dict[str, Any]) -> str:
    return json.dumps(fact, ensure_ascii=False)


def _values_asked_for(base: RuleBase) -> frozenset[tuple[str, str]]:
    """Return every fact and value that some condition names: with equality alone, no other can make a rule fire."""
    conditions = (c for rule in base.rules for _, listed in rule.slots for c in simple_conditions(listed))
    return frozenset((c.fact, value) for c in conditions if isinstance(c, FactIs) for value in c.values)


def _derivations_asked_for(base: RuleBase) -> frozenset[tuple[str, str, SubjectKind]]:
    """Return every diagnosis and pitfall that a condition names, with the kind of subject that its rule is about."""
    return frozenset(
        (condition.kind, condition.name, rule.per)
        for rule in base.rules
        for _, listed in rule.slots
        for condition in simple_conditions(listed)
        if isinstance(condition, Holds)
    )


def _subject_facts(world: World, asked: frozenset[tuple[str, str]]) -> Iterable[dict[str, Any]]:
    """Yield one flat fact a subject, with the values that a rule asks for.

    What is due at the plan's stage stands in it as `due_<stage>`.
    """
    due = {f"due_{stage}": "yes" if world.stage.reaches(stage) else "no" for stage in Stage}
    for key, kind in world.subjects:
        values = {_field(fact): value for fact, value in asked & world.facts[key].items()}
        yield {"kind": str(kind), "key": key, **due, **values}


def _field(fact: str) -> str:
    """Return the field name of a fact: the engine reads a dot as nesting."""
    return fact.replace(".", "_").replace("-", "_")


def _definitions(rule: Rule) -> Iterable[tuple[str, dict[str, Any]]]:
    """Yield the engine's rules for one rule: one for each slot and each choice among its `any`s."""
    for slot, conditions in rule.slots:
        for number, branch in enumerate(branches(conditions)):
            name = _NAME_SEPARATOR.join((rule.id, slot, str(number)))
            patterns = list(_patterns(rule, slot, branch))
            if len(patterns) > MAX_PATTERNS:
                raise EngineError(f"rule {rule.id}: {len(patterns)} patterns, at most {MAX_PATTERNS}")
            yield name, {"all": patterns}


def _patterns(rule: Rule, slot: Slot, branch: tuple[Choice, ...]) -> Iterable[dict[str, Any]]:
    yield {"gate": {"$and": [{"kind": "gate"}, {"n": int(rule.stratum)}]}}
    tests: list[dict[str, Any]] = [{"kind": str(rule.per)}]
    if slot in (Slot.APPLIES, Slot.CONFIRM):
        tests.append({f"due_{rule.due_from}": "yes"})
    tests += [_value_test(facts) for facts in branch if not isinstance(facts, Holds)]
    yield {"s": {"$and": tests} if len(tests) > 1 else tests[0]}
    for number, condition in enumerate(c for c in branch if isinstance(c, Holds)):
        join = [{"kind": condition.kind}, {"name": condition.name}, {"subject": {"s": "key"}}]
        yield {f"d{number}": {"$and": join}}


def _value_test(facts: tuple[FactIs, ...]) -> dict[str, Any]:
    tests = [{_field(fact.fact): value} for fact in facts for value in fact.values]
    return tests[0] if len(tests) == 1 else {"$or": tests}
