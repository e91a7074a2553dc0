"""Two versions of a draft → what became of each remark."""

from collections.abc import Iterator

from advisor.engine.rules import RuleBase, load_rules
from advisor.language import Text
from advisor.plan.model import SubjectKind
from advisor.reviewing.model import Priority
from advisor.revisions.causes import Reasoner
from advisor.revisions.model import CauseKind, Comparison, Difference, Outcome, Pairing, Told, Version
from advisor.revisions.pairing import pairings_of
from advisor.texts import text

_TOLD_ALONE = (SubjectKind.PROJECT, SubjectKind.KPI)


def compare(before: Version, after: Version, rules: RuleBase | None = None) -> Comparison:
    """Return what became of each remark of `before` in `after`, and which remarks are new."""
    pairings = pairings_of(before, after)
    like = {p.before.key: p.after.key for p in pairings if p.before is not None and p.after is not None}
    reasoner = Reasoner(rules or load_rules(), before, after, like)
    found = [*_kept_or_resolved(before, after, like, reasoner), *_new(before, after, like, reasoner)]
    ordered = sorted(found, key=lambda difference: list(Priority).index(difference.told.priority))
    notes = tuple(_notes(before, after, ordered))
    return Comparison(before, after, tuple(ordered), tuple(filter(_is_told, pairings)), notes)


def _kept_or_resolved(
    before: Version, after: Version, like: dict[str, str], reasoner: Reasoner
) -> Iterator[Difference]:
    for old in before.told:
        new = _continued(old, after, like)
        if new is None and any((code, like.get(key)) in after.untold for code in old.codes for key in old.subjects):
            yield Difference(Outcome.OPEN, old, None)
        elif new is None:
            yield Difference(Outcome.RESOLVED, old, None, reasoner.why_resolved(old))
        else:
            causes = reasoner.why_changed(old, new)
            yield Difference(Outcome.CHANGED if causes else Outcome.OPEN, old, new, causes)


def _new(before: Version, after: Version, like: dict[str, str], reasoner: Reasoner) -> Iterator[Difference]:
    continued = {new.id for old in before.told if (new := _continued(old, after, like)) is not None}
    back = {new: old for old, new in like.items()}
    for told in after.told:
        if told.id in continued:
            continue
        if any((code, back.get(key)) in before.untold for code in told.codes for key in told.subjects):
            yield Difference(Outcome.OPEN, None, told)
        else:
            yield Difference(Outcome.NEW, None, told, reasoner.why_new(told))


def _continued(old: Told, after: Version, like: dict[str, str]) -> Told | None:
    """Return the remark of the new version that tells the same wall of the same subject."""
    subjects = {like[key] for key in old.subjects if key in like}
    same = [new for new in after.told if set(new.codes) & set(old.codes) and subjects & set(new.subjects)]
    if not old.facts:  # a remark on form, known by the words that it is about
        same = [new for new in same if new.location.text == old.location.text] or same
    return min(same, key=lambda new: (new.codes[0] != old.codes[0], -len(subjects & set(new.subjects))), default=None)


def _is_told(pairing: Pairing) -> bool:
    """Tell whether a reader should know of a pairing: what is renamed or uncertain, or of weight and new or gone."""
    if pairing.before is None or pairing.after is None:
        thing = pairing.before or pairing.after
        return thing is not None and thing.kind in _TOLD_ALONE
    if not pairing.is_certain:
        return True
    return pairing.before.name != pairing.after.name


def _notes(before: Version, after: Version, differences: list[Difference]) -> Iterator[Text]:
    gone = sum(_has_lost_its_words(difference) for difference in differences)
    if gone:
        yield text("revisions", "note-words-gone", count=gone)
    if before.knowledge != after.knowledge:
        yield text("revisions", "note-knowledge")
    if before.document is not after.document:
        kinds = {"before": before.document, "after": after.document}
        named = {key: text("report", f"document-{kind}") for key, kind in kinds.items()}
        yield text("revisions", "note-document", **named)
    if not before.is_whole or not after.is_whole:
        yield text("revisions", "note-report")
    if before.untold or after.untold:
        yield text("revisions", "note-quiet")


def _has_lost_its_words(difference: Difference) -> bool:
    """Tell whether a remark is resolved only because the draft says nothing on it any more."""
    kinds = {cause.kind for cause in difference.causes}
    return difference.outcome is Outcome.RESOLVED and kinds == {CauseKind.WORDS_GONE}
