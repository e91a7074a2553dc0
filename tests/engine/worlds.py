"""Random plans as the engine sees them: any number of subjects, any value of any fact."""

import random

from advisor.engine.world import World
from advisor.plan.model import Stage, SubjectKind
from advisor.proving.fact_values import fact_values

KINDS = (SubjectKind.FIELD, SubjectKind.ISSUE, SubjectKind.MEASURE, SubjectKind.PROJECT, SubjectKind.KPI)


def random_world(seed: int) -> World:
    """Return the world of one random plan; the same for the same seed."""
    dice = random.Random(seed)
    subjects = [("plan:plan", SubjectKind.PLAN)]
    for kind in KINDS:
        subjects += [(f"{kind}:{number}", kind) for number in range(dice.choice((0, 1, 1, 2, 3)))]
    shared = {name: dice.choice(values) for name, values in fact_values().items() if name.startswith("plan.")}
    facts = {}
    for key, kind in subjects:
        own = {
            n: dice.choice(values)
            for n, values in fact_values().items()
            if n.startswith(f"{kind}.") and kind is not SubjectKind.PLAN
        }
        facts[key] = {**shared, **own}
    order = list(subjects)
    dice.shuffle(order)
    return World(dice.choice(list(Stage)), tuple(order), facts)
