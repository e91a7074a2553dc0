"""From a plan to its facts, and from the facts to what the engine sees."""

from itertools import chain

from advisor.engine.world import World
from advisor.facts.budget_facts import budget_facts
from advisor.facts.chain_facts import chain_facts
from advisor.facts.hearing import Ear
from advisor.facts.indicator_facts import indicator_facts
from advisor.facts.listening import listen
from advisor.facts.model import FactBase
from advisor.facts.open_questions import settle_for_now
from advisor.facts.standing import standing_facts
from advisor.facts.vision_chain_facts import vision_chain_facts
from advisor.facts.wording_facts import wording_facts
from advisor.plan.model import PLAN_KEY, Plan


def build_facts(plan: Plan, ear: Ear) -> FactBase:
    """Return all facts of a plan."""
    base = FactBase()
    heard = listen(plan, ear)
    sources = (
        standing_facts(plan, heard), wording_facts(plan),
        indicator_facts(plan), budget_facts(plan), vision_chain_facts(plan), chain_facts(plan),
    )  # fmt: skip
    for fact in chain.from_iterable(sources):
        base.add(fact)
    settle_for_now(plan, base)
    return base


def world_of(plan: Plan, base: FactBase) -> World:
    """Return the plan as the engine sees it: every subject with its own facts and those of the plan."""
    shared = {name: fact.value for name, fact in base.by_subject.get(PLAN_KEY, {}).items()}
    facts = {}
    for subject in plan.subjects:
        own = {name: fact.value for name, fact in base.by_subject.get(subject.key, {}).items()}
        facts[subject.key] = {**shared, **own}
    return World(plan.stage, tuple((s.key, s.kind) for s in plan.subjects), facts)
