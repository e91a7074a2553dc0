"""What a memo tells of the changes since an earlier version."""

from os.path import basename

from advisor.language import Language
from advisor.memos.model import Since
from advisor.plan.model import SubjectKind
from advisor.revisions.model import Comparison, Outcome, Pairing
from advisor.revisions.wording import pairing_in_words, titled, told_cause
from advisor.texts import text

_TOLD = (Outcome.RESOLVED, Outcome.CHANGED, Outcome.NEW)


def compared_in_words(comparison: Comparison, language: Language) -> str:
    """Return with which version a memo compares, how much has changed, and what it rests on."""
    counts = {str(outcome): len(comparison.of(outcome)) for outcome in Outcome}
    sentences = [
        text("memo", "compared", file=basename(comparison.before.file), counts=text("revisions", "counts", **counts)),
        *comparison.notes,
    ]
    told = [sentence.in_(language) for sentence in sentences]
    told += [pairing_in_words(pairing, language) for pairing in comparison.pairings if _is_of_weight(pairing)]
    return ("" if language is Language.JAPANESE else " ").join(told)


def _is_of_weight(pairing: Pairing) -> bool:
    thing = pairing.before or pairing.after
    both = pairing.before is not None and pairing.after is not None
    return both or (thing is not None and thing.kind is SubjectKind.PROJECT)


def since_of(comparison: Comparison, language: Language) -> tuple[Since, ...]:
    """Return what is resolved, changed or new, in this order, each with its causes."""
    return tuple(
        Since(
            outcome=text("revisions", f"short-{outcome}").in_(language), title=titled(difference.told, language),
            causes=tuple(line for cause in difference.causes for line in told_cause(cause, language)),
            is_gone=outcome is Outcome.RESOLVED,
        )
        for outcome in _TOLD
        for difference in comparison.of(outcome)
    )  # fmt: skip


def standings_of(comparison: Comparison, language: Language) -> dict[str, str]:
    """Return by the id of each remark what became of it, in a word."""
    return {
        difference.after.id: text("revisions", f"short-{difference.outcome}").in_(language)
        for difference in comparison.differences
        if difference.after is not None
    }
