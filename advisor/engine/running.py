"""Run the rules with the engine that is there."""

from enum import StrEnum

from advisor.engine.durable import is_available, run_durable
from advisor.engine.reference import run_reference
from advisor.engine.rules import RuleBase
from advisor.engine.world import Conclusion, World


class Engine(StrEnum):
    """Which evaluator ran; shown in every report."""

    DURABLE = "durable-rules"
    REFERENCE = "reference"


def engine_in_use() -> Engine:
    """Return the engine that reviews run on here."""
    return Engine.DURABLE if is_available() else Engine.REFERENCE


def run_rules(base: RuleBase, world: World) -> frozenset[Conclusion]:
    """Return the conclusions of the rules for the facts of one plan."""
    return run_durable(base, world) if is_available() else run_reference(base, world)
