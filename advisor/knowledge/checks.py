"""Everything that is checked across files, in one list."""

from collections.abc import Callable, Iterator

from advisor.knowledge.citations import citation_defects
from advisor.knowledge.claims import claim_defects
from advisor.knowledge.defects import Defect
from advisor.knowledge.form_checks import form_defects
from advisor.knowledge.lexicon_checks import lexicon_defects
from advisor.knowledge.library import Knowledge
from advisor.knowledge.references import reference_defects
from advisor.knowledge.repeats import repeat_defects
from advisor.knowledge.rule_base_checks import rule_base_defects
from advisor.knowledge.rule_checks import rule_defects
from advisor.knowledge.translations import translation_defects
from advisor.knowledge.unused import unused_defects

CHECKS: tuple[Callable[[Knowledge], Iterator[Defect]], ...] = (
    reference_defects,
    citation_defects,
    claim_defects,
    rule_defects,
    rule_base_defects,
    lexicon_defects,
    form_defects,
    repeat_defects,
    translation_defects,
    unused_defects,
)


def defects_of(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield what does not fit together."""
    for check in CHECKS:
        yield from check(knowledge)
