"""Everything that is checked across files, in one list."""

from collections.abc import Callable, Iterator

from advisor.knowledge.citations import citation_defects
from advisor.knowledge.defects import Defect
from advisor.knowledge.lexicon_checks import lexicon_defects
from advisor.knowledge.library import Knowledge
from advisor.knowledge.references import reference_defects
from advisor.knowledge.repeats import repeat_defects
from advisor.knowledge.rule_checks import rule_defects

CHECKS: tuple[Callable[[Knowledge], Iterator[Defect]], ...] = (
    reference_defects,
    citation_defects,
    rule_defects,
    lexicon_defects,
    repeat_defects,
)


def defects_of(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield what does not fit together."""
    for check in CHECKS:
        yield from check(knowledge)
