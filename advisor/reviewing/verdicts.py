"""What a conclusion of the engine means to a reader: the wall applies, or is to be confirmed."""

from advisor.engine.rules import Slot
from advisor.reviewing.model import Verdict


def verdict_of(slot: Slot) -> Verdict:
    """Return what a conclusion in a slot of a pitfall says of its subject."""
    return Verdict.CONFIRM if slot is Slot.CONFIRM else Verdict.APPLIES
