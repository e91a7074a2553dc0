"""Small rule bases made up for the tests, on facts that exist."""

from typing import Any

from advisor.engine.rules import RuleBase, Stratum, rule_from

TRAINING, SYSTEM = "plan.training", "project.information-system"
CLEAN = {"name": "clean", "facts": {}, "expect": "clear"}
DIAGNOSIS = {
    "id": "system-without-training",
    "per": "project",
    "holds_when": [{SYSTEM: "yes"}, {TRAINING: ["absent", "none"]}],
}


def pitfall(**changes: Any) -> dict[str, Any]:
    """Return a pitfall's rule that shows admitted walls, applies through a diagnosis, and asks about the rest."""
    return {
        "id": "STAFF-TRAINING",
        "per": "project",
        "due_from": "preparation",
        "shown_when": [{"any": [{TRAINING: "admitted"}, {"plan.skill": ["admitted", "none"]}]}],
        "applies_when": [{"diagnosis": "system-without-training"}],
        "confirm_when": [{TRAINING: ["tentative", "unreadable"]}],
        "tests": [CLEAN],
        **changes,
    }


def base_of(raw: dict[str, Any]) -> RuleBase:
    """Return a base of one pitfall's rule and the diagnosis."""
    return RuleBase((rule_from(DIAGNOSIS, Stratum.DIAGNOSIS), rule_from(raw, Stratum.PITFALL)))
