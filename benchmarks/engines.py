"""The engine: durable-rules, the reference evaluator and a plain function, on the rules and on copies of them.

Run: `python -m benchmarks.engines`. A copy of the rules has other ids, its conditions the same facts, and its diagnoses
chain among themselves; the plain function is the rules written out as one Python function, without any evaluator.
"""

from advisor.drafts.loading import read_draft
from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds, Simple
from advisor.engine.durable import is_available, run_durable
from advisor.engine.reference import run_reference
from advisor.engine.rules import Rule, RuleBase, Slot, load_rules
from advisor.engine.world import Conclusion, World
from advisor.facts.building import build_facts, world_of
from advisor.paths import data_folder
from advisor.plan.building import build_plan
from advisor.plan.model import PLAN_KEY
from advisor.reviewing.building import the_ear
from benchmarks.measuring import seconds_of

TIMES = (1, 3, 10)


def copies(base: RuleBase, count: int) -> RuleBase:
    """Return the rules and copies of them, `count` in all, each with ids of its own."""
    rules = [rule for number in range(count) for rule in (_copy(rule, number) for rule in base.rules)]
    return RuleBase(tuple(sorted(rules, key=lambda rule: (rule.stratum, rule.id))))


def _copy(rule: Rule, number: int) -> Rule:
    if number == 0:
        return rule
    slots = tuple((slot, tuple(_renamed(c, number) for c in conditions)) for slot, conditions in rule.slots)
    return Rule(f"{rule.id}-{number}", rule.stratum, rule.per, rule.due_from, slots, rule.priority)


def _renamed(condition: Condition, number: int) -> Condition:
    if isinstance(condition, AnyOf):
        return AnyOf(tuple(_renamed_simple(simple, number) for simple in condition.conditions))
    return _renamed_simple(condition, number)


def _renamed_simple(condition: Simple, number: int) -> Simple:
    return Holds(condition.kind, f"{condition.name}-{number}") if isinstance(condition, Holds) else condition


def plain_function(base: RuleBase) -> object:
    """Return the rules as one Python function of a world: `if`s over the facts, nothing interpreted."""
    lines = ["def run(world):", " found, derived = [], set()", " subjects = world.subjects"]
    for rule in base.rules:
        kind = rule.derived_kind
        lines += [" for key, kind in subjects:", f"  if kind == {str(rule.per)!r}:", "   facts = world.facts[key]"]
        for slot, conditions in rule.slots:
            tests = [_source(condition) for condition in conditions]
            if slot in (Slot.APPLIES, Slot.CONFIRM):
                tests.insert(0, f"world.stage.reaches({str(rule.due_from)!r})")
            lines.append(f"   if {' and '.join(tests)}:")
            lines.append(f"    found.append(({rule.id!r}, key, {str(slot)!r}))")
            if slot is not Slot.CONFIRM:
                lines.append(f"    derived.add(({kind!r}, {rule.id!r}, key))")
                lines.append(f"    derived.add(({kind!r}, {rule.id!r}, {PLAN_KEY!r}))")
                lines.append(f"    if key == {PLAN_KEY!r}:")
                lines.append(f"     derived.update(({kind!r}, {rule.id!r}, other) for other, _ in subjects)")
    lines.append(" return found")
    names: dict[str, object] = {}
    exec(compile("\n".join(lines), "<rules>", "exec"), names)
    return names["run"]


def _source(condition: Condition) -> str:
    if isinstance(condition, AnyOf):
        return "(" + " or ".join(_source(simple) for simple in condition.conditions) + ")"
    if isinstance(condition, FactIs):
        return f"facts.get({condition.fact!r}) in {condition.values!r}"
    return f"({condition.kind!r}, {condition.name!r}, key) in derived"


def world_of_sample(name: str) -> World:
    """Return a sample plan as the engine sees it."""
    plan = build_plan(read_draft(str(data_folder("samples") / name)))
    return world_of(plan, build_facts(plan, the_ear()))


def main() -> None:
    world, rules = world_of_sample("half.yaml"), load_rules()
    print(f"half.yaml: {len(world.subjects)} subjects; milliseconds a plan, best of several")
    print(f"{'':12} {'rules':>6} {'durable-rules':>14} {'reference':>10} {'function':>9} {'durable/reference':>18}")
    for times in TIMES:
        base = copies(rules, times)
        function = plain_function(base)
        assert callable(function)
        expected = run_reference(base, world)
        assert {Conclusion(rule, key, Slot(slot)) for rule, key, slot in function(world)} == expected
        reference = seconds_of(lambda base=base: run_reference(base, world)) * 1000
        plain = seconds_of(lambda function=function: function(world)) * 1000
        durable = float("nan")
        if is_available():
            assert run_durable(base, world) == expected
            durable = seconds_of(lambda base=base: run_durable(base, world)) * 1000
        print(
            f"{times:>10} × {len(base.rules):6} {durable:14.2f} {reference:10.2f} {plain:9.2f} "
            f"{durable / reference:18.1f}"
        )


if __name__ == "__main__":
    main()
