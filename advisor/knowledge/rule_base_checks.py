"""Everything that is checked about the rules as a whole, in one list."""

from collections.abc import Callable, Iterator

from advisor.knowledge.alike_rules import alike_rules
from advisor.knowledge.always_true import always_true
from advisor.knowledge.circles import circles
from advisor.knowledge.defects import Defect
from advisor.knowledge.idle_parts import idle_parts
from advisor.knowledge.library import Knowledge
from advisor.knowledge.needed_tests import needed_tests
from advisor.knowledge.never_true import never_true
from advisor.knowledge.opposed_actions import opposed_actions
from advisor.knowledge.rule_base import RuleBaseView, view_of

ANALYSES: tuple[Callable[[RuleBaseView], Iterator[Defect]], ...] = (
    circles,
    never_true,
    always_true,
    idle_parts,
    alike_rules,
    opposed_actions,
    needed_tests,
)


def rule_base_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield what the rules together say twice, never, always, or against each other, and what no test shows."""
    view = view_of(knowledge)
    for analysis in ANALYSES:
        yield from analysis(view)
