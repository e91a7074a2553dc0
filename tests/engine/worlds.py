"""Random plans as the engine sees them: any number of subjects, any value of any fact."""

import random
from functools import cache

from advisor import resources
from advisor.engine.world import World
from advisor.facts.model import Standing
from advisor.facts.standing import concept_entries
from advisor.plan.model import Stage, SubjectKind

KINDS = (SubjectKind.FIELD, SubjectKind.ISSUE, SubjectKind.MEASURE, SubjectKind.PROJECT, SubjectKind.KPI)


@cache
def domains() -> dict[str, tuple[str, ...]]:
    """Return every fact with its closed set of values."""
    standings = tuple(str(standing) for standing in Standing)
    signs = resources.document("knowledge/lexicon/signs.yaml")["signs"]
    found = {entry["name"]: tuple(entry["values"]) for entry in resources.document("knowledge/facts.yaml")["facts"]}
    for entry in concept_entries():
        scopes = ("plan", "project") if entry["scope"] == "project" else ("plan",)
        for scope in scopes:
            found[f"{scope}.{entry['id']}"] = standings
            if entry["id"] in signs:
                for sign in (*(known["id"] for known in signs[entry["id"]]), "general"):
                    found[f"{scope}.{entry['id']}-sign-{sign}"] = ("yes", "no")
    found["field.vision-concrete"] = standings
    for name in [name for name in found if name.startswith("plan.vision-concrete-sign-")]:
        found[name.replace("plan.", "field.")] = ("yes", "no")
    return found


def random_world(seed: int) -> World:
    """Return the world of one random plan; the same for the same seed."""
    dice = random.Random(seed)
    subjects = [("plan:plan", SubjectKind.PLAN)]
    for kind in KINDS:
        subjects += [(f"{kind}:{number}", kind) for number in range(dice.choice((0, 1, 1, 2, 3)))]
    shared = {name: dice.choice(values) for name, values in domains().items() if name.startswith("plan.")}
    facts = {}
    for key, kind in subjects:
        own = {
            n: dice.choice(values)
            for n, values in domains().items()
            if n.startswith(f"{kind}.") and kind is not SubjectKind.PLAN
        }
        facts[key] = {**shared, **own}
    order = list(subjects)
    dice.shuffle(order)
    return World(dice.choice(list(Stage)), tuple(order), facts)
