"""Why a remark is told no more, newly or otherwise: what of the draft it rests on reads differently."""

from collections.abc import Iterable, Iterator

from advisor.engine.conditions import FactIs, simple_conditions
from advisor.engine.rules import RuleBase
from advisor.facts.model import Fact, Standing
from advisor.facts.signs import without_sign
from advisor.language import Text
from advisor.plan.model import PLAN_KEY
from advisor.reviewing.chain import MAX_WORDS_SHOWN
from advisor.reviewing.model import Location
from advisor.reviewing.wording import label_of_fact, shortened, value_text
from advisor.revisions.model import Cause, CauseKind, Saying, Told, Version
from advisor.texts import text

MAX_CAUSES = 3
_MAX_WORDS = 2


class Reasoner:
    """Finds the causes of what became of remarks; `like` maps a subject of the old version to that of the new one."""

    def __init__(self, rules: RuleBase, before: Version, after: Version, like: dict[str, str]) -> None:
        self.rules, self.before, self.after, self.like = rules, before, after, like
        self._back = {new: old for old, new in like.items()}
        self._known = {rule.id for rule in rules.rules}
        self._text_before = {thing.key: thing.text for thing in before.things}
        self._text_after = {thing.key: thing.text for thing in after.things}

    def why_resolved(self, told: Told) -> tuple[Cause, ...]:
        """Return why a remark is told no more."""
        if not told.facts:
            return (self._on_form(told, is_new=False),)
        gone = [key for key in told.subjects if key not in self.like]
        if len(gone) == len(told.subjects):
            return (Cause(CauseKind.SUBJECT_GONE, text("revisions", "cause-gone", about=told.about)),)
        now = [(code, self.like[key]) for code in told.codes for key in told.subjects if key in self.like]
        if any(wall in self.after.aside for wall in now):
            return (Cause(CauseKind.SET_ASIDE, text("revisions", "cause-aside")),)
        return self._by_words(told, self._pairs_of(told, self.before)) or self._otherwise(told, self.after)

    def why_new(self, told: Told) -> tuple[Cause, ...]:
        """Return why a remark is told that was not."""
        if not told.facts:
            return (self._on_form(told, is_new=True),)
        if all(key not in self._back for key in told.subjects):
            return (Cause(CauseKind.SUBJECT_NEW, text("revisions", "cause-new", about=told.about)),)
        was = [(code, self._back[key]) for code in told.codes for key in told.subjects if key in self._back]
        if any(wall in self.before.aside for wall in was):
            return (Cause(CauseKind.SET_ASIDE_NO_MORE, text("revisions", "cause-aside-no-more")),)
        return self._by_words(told, self._pairs_of(told, self.after)) or self._otherwise(told, self.before)

    def why_changed(self, old: Told, new: Told) -> tuple[Cause, ...]:
        """Return why a remark that stays is told otherwise; empty where it is not."""
        pairs = [*self._pairs_of(old, self.before), *self._pairs_of(new, self.after)]
        words = self._by_words(new, dict.fromkeys(pairs))
        same = (old.verdict, old.priority) == (new.verdict, new.priority)
        if words:
            return words
        if not same:
            return self._otherwise(new, self.before)
        left = self._named(self.before, [key for key in old.subjects if self.like.get(key) not in new.subjects])
        came = self._named(self.after, [key for key in new.subjects if self._back.get(key) not in old.subjects])
        return (
            *(Cause(CauseKind.SUBJECT_GONE, text("revisions", "cause-left-out", about=about)) for about in left),
            *(Cause(CauseKind.SUBJECT_NEW, text("revisions", "cause-added", about=about)) for about in came),
        )

    def _named(self, version: Version, keys: Iterable[str]) -> list[Text]:
        labels = {thing.key: thing.label for thing in version.things}
        return [labels[key] for key in keys if key in labels]

    def _on_form(self, told: Told, is_new: bool) -> Cause:
        """Return the cause of a remark on form, which rests on the words at its place alone."""
        saying = Saying(told.title, told.location.text, told.location)
        first = Text(*(words.partition("\n")[0] for words in told.message))
        words = first if is_new else text("revisions", "cause-left")
        return Cause(CauseKind.WORDS, words, None if is_new else saying, saying if is_new else None)

    def _pairs_of(self, told: Told, version: Version) -> Iterator[tuple[str, str, str]]:
        """Yield the facts that a remark hangs on: name, subject before, subject now."""
        is_old = version is self.before
        for key, name in told.facts:
            pair = self._pair(key, is_old)
            if pair is not None:
                yield name, *pair
        for name in dict.fromkeys(name for code in told.codes for name in self._facts_of(code, frozenset())):
            for key in told.subjects:
                owner = PLAN_KEY if name.startswith("plan.") else key
                pair = self._pair(owner, is_old)
                if pair is not None:
                    yield name, *pair

    def _pair(self, key: str, is_old: bool) -> tuple[str, str] | None:
        other = (self.like if is_old else self._back).get(key)
        return None if other is None else (key, other) if is_old else (other, key)

    def _facts_of(self, rule: str, seen: frozenset[str]) -> Iterator[str]:
        """Yield the facts on which a rule rests, through the diagnoses before it."""
        if rule in seen or rule not in self._known:
            return
        for _, conditions in self.rules.rule(rule).slots:
            for condition in simple_conditions(conditions):
                if isinstance(condition, FactIs):
                    yield without_sign(condition.fact)
                else:
                    yield from self._facts_of(condition.name, seen | {rule})

    def _by_words(self, told: Told, pairs: Iterable[tuple[str, str, str]]) -> tuple[Cause, ...]:
        """Return the facts that read differently: those whose meaning is another, else those whose words are."""
        other_meaning: list[Cause] = []
        other_words: list[Cause] = []
        for name, old_key, new_key in dict.fromkeys(pairs):
            old = self.before.facts.get(old_key, {}).get(name)
            new = self.after.facts.get(new_key, {}).get(name)
            if (old is None and not self.before.is_whole) or (new is None and not self.after.is_whole):
                continue
            if (old is None or new is None) or (_words(old) == _words(new) and old.value == new.value):
                continue
            if self.before.document is not self.after.document and self._stands_in_both(old, new, old_key, new_key):
                continue
            cause = self._cause(name, old, new)
            (other_meaning if old.value != new.value else other_words).append(cause)
        return tuple(dict.fromkeys(other_meaning or other_words))[:MAX_CAUSES]

    def _stands_in_both(self, old: Fact, new: Fact, old_key: str, new_key: str) -> bool:
        """Tell whether all words that two facts rest on stand in both versions, and are only taken otherwise."""
        texts = self._text_before.get(old_key, ""), self._text_after.get(new_key, "")
        return all(support.text in text for support in (*old.support, *new.support) for text in texts)

    def _cause(self, name: str, old: Fact, new: Fact) -> Cause:
        label = label_of_fact(name)
        key = "cause-value" if old.value != new.value else "cause-words"
        words = text("revisions", key, label=label, before=value_text(old), after=value_text(new))
        before, after = _saying(old, self.before.file), _saying(new, self.after.file)
        if old.value == new.value:
            return Cause(CauseKind.WORDS, words, before, after)
        # Where there are no words, the sentence has told what that means.
        told = [saying if saying.location is not None else None for saying in (before, after)]
        kind = CauseKind.WORDS_GONE if new.value == Standing.ABSENT else CauseKind.WORDS
        return Cause(kind, words, *told)

    def _otherwise(self, told: Told, other: Version) -> tuple[Cause, ...]:
        """Return a cause that is not in the words of the draft."""
        if self.before.stage is not self.after.stage:
            stages = {
                "before": text("report", f"stage-{self.before.stage}"),
                "after": text("report", f"stage-{self.after.stage}"),
            }
            return (Cause(CauseKind.STAGE, text("revisions", "cause-stage", **stages)),)
        if self.before.document is not self.after.document:
            return (Cause(CauseKind.DOCUMENT, text("revisions", "cause-document")),)
        if self.before.knowledge != self.after.knowledge:
            return (Cause(CauseKind.KNOWLEDGE, text("revisions", "cause-knowledge")),)
        sister = next((t for t in other.told if t.family == told.family and t.codes != told.codes), None)
        if sister is not None:
            about = text("revisions", "cause-covered", label=sister.label, title=sister.title)
            return (Cause(CauseKind.COVERED, about),)
        return (Cause(CauseKind.UNTOLD, text("revisions", "cause-untold")),)


def _words(fact: Fact) -> tuple[str, ...]:
    """Return the words that a fact rests on, as far as a report tells them."""
    told = (shortened(support.words) for support in fact.support[:MAX_WORDS_SHOWN])
    return tuple(words for words in told if words)


def _saying(fact: Fact, file: str) -> Saying:
    """Return what a fact says: its meaning, and the first words that it rests on."""
    told = [support for support in fact.support if support.text.strip()][:_MAX_WORDS]
    meaning = value_text(fact)
    if not told:
        return Saying(meaning, "", None)
    first = told[0]
    words = " / ".join(dict.fromkeys(shortened(support.words) for support in told))
    return Saying(meaning, words, Location(file, first.place, first.path, first.text))
