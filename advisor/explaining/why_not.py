"""Why a wall is not told of a subject: set aside, not due, still open, clear, or told by another remark."""

from enum import StrEnum

from advisor.drafts.places import place_in_words
from advisor.engine.conditions import AnyOf, Condition, FactIs, Holds, Simple, simple_conditions
from advisor.engine.reference import slots_due
from advisor.engine.rules import Rule, Slot, Stratum
from advisor.engine.trace import Tracer, pitfall_conclusions
from advisor.engine.what_if import Assignment, WhatIf
from advisor.engine.world import Conclusion
from advisor.facts.model import Standing
from advisor.facts.signs import concept_and_sign, is_sign
from advisor.language import Text
from advisor.plan.model import PLAN_KEY, SubjectKind
from advisor.records import Record
from advisor.reviewing.building import Examination
from advisor.reviewing.codes import label_of
from advisor.reviewing.model import Finding, Review, SubjectRef, Verdict
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.subjects import subject_ref
from advisor.reviewing.verdicts import verdict_of
from advisor.reviewing.wording import label_of_fact, meaning_of, place_of_fact, question_of_fact, value_text
from advisor.texts import text


class Answer(StrEnum):
    """Why a wall is not told of a subject; TOLD: it is."""

    TOLD = "told"
    WAIVED = "waived"
    OUT_OF_SCOPE = "out_of_scope"
    OPEN = "open"
    CLEAR = "clear"
    COVERED = "covered"


class Checked(Record):
    """One condition of a rule, whether it holds, and how things are where it does not."""

    text: Text
    holds: bool
    now: Text | None = None


class Way(Record):
    """One way for a rule to conclude: its conditions, and the fewest facts to change.

    Where no change of facts is enough (None), `lacking` names what the draft has none of.
    """

    verdict: Verdict
    conditions: tuple[Checked, ...]
    changes: tuple[Assignment, ...] | None
    lacking: tuple[SubjectKind, ...] = ()


class OpenCell(Record):
    """What the draft would have to tell: the question, and where it belongs (None: anywhere)."""

    fact: str
    question: Text | None
    place: Text | None


class WhyNot(Record):
    """The answer for one rule and subject, first in a sentence.

    `ways` stands where the rule is clear, with the nearest to concluding first; `cells` where it is open; `finding` is
    the id of the remark that tells the wall, or covers it.
    """

    code: str
    subject: SubjectRef
    answer: Answer
    sentence: Text
    ways: tuple[Way, ...] = ()
    cells: tuple[OpenCell, ...] = ()
    finding: str = ""


def why_not(examination: Examination, review: Review, code: str) -> list[WhyNot]:
    """Return the answer of a pitfall's rule for every subject that it is about; one answer where there is none."""
    rule = examination.rules.rule(code)
    subjects = examination.plan.subjects_of(rule.per)
    if not subjects:
        nothing = text("why", "no-subject", kind=text("why", f"kind-{rule.per}"))
        plan = subject_ref(examination.plan.subject(PLAN_KEY))
        return [WhyNot(code, plan, Answer.OUT_OF_SCOPE, nothing)]
    questioner = _Questioner(examination, review)
    return [questioner.answer(rule, subject_ref(subject), subject.key) for subject in subjects]


class _Questioner:
    def __init__(self, examination: Examination, review: Review) -> None:
        self.examination = examination
        self.review = review
        self.what_if = WhatIf(examination.rules, examination.world, examination.conclusions)
        strongest = pitfall_conclusions(examination.rules, examination.conclusions)
        self.strongest = {(c.rule, c.subject): c for c in strongest}

    def answer(self, rule: Rule, subject: SubjectRef, key: str) -> WhyNot:
        finding = self._telling(rule.id, subject)
        conclusion = self.strongest.get((rule.id, key))
        if finding is not None and finding.code == rule.id:
            return WhyNot(
                rule.id, subject, Answer.TOLD, text("why", "told", label=label_of(rule.id)), finding=finding.id
            )
        if finding is not None:
            sentence = text("why", "covered", label=finding.label, title=finding.title)
            return WhyNot(rule.id, subject, Answer.COVERED, sentence, finding=finding.id)
        waived = next((w for w in self.review.waived if (w.code, w.subject) == (rule.id, subject)), None)
        if waived is not None:
            given, told = waived.reason_text, waived.explanation
            reason = Text(f"{given.ja}（{told}）", f"{given.en} ({told})")
            place = place_in_words(waived.location.place)
            sentence = text("why", "waived", until=waived.until, reason=reason, place=place)
            return WhyNot(rule.id, subject, Answer.WAIVED, sentence)
        if conclusion is not None:
            return self._not_told(rule, subject, conclusion)
        plan = self.examination.plan
        if not plan.stage.reaches(rule.due_from):
            stages = {"due": text("report", f"stage-{rule.due_from}"), "stage": text("report", f"stage-{plan.stage}")}
            return WhyNot(rule.id, subject, Answer.OUT_OF_SCOPE, text("why", "not-due", **stages))
        ways = sorted((self._way(rule, slot, key) for slot in slots_due(rule, plan.stage)), key=_distance)
        return WhyNot(rule.id, subject, Answer.CLEAR, text("why", "clear"), ways=tuple(ways))

    def _telling(self, code: str, subject: SubjectRef) -> Finding | None:
        told = [f for f in self.review.findings if code in f.codes and subject in f.subjects]
        return min(told, key=lambda finding: finding.code != code, default=None)

    def _not_told(self, rule: Rule, subject: SubjectRef, conclusion: Conclusion) -> WhyNot:
        """Answer for a wall that was concluded: another remark of its family tells it, or the draft cannot tell yet."""
        family = pitfall(rule.id)["family"]
        sister = next((f for f in self.review.findings if f.family == family and f.verdict is Verdict.APPLIES), None)
        if sister is not None:
            key = "covered-elsewhere" if sister.code == rule.id else "covered"
            about = _joined([subject.label for subject in sister.subjects])
            sentence = text("why", key, label=sister.label, title=sister.title, subject=about)
            return WhyNot(rule.id, subject, Answer.COVERED, sentence, finding=sister.id)
        tracer = Tracer(self.examination.rules, self.examination.world, self.examination.conclusions)
        facts = dict.fromkeys(ground.fact for ground in tracer.grounds(conclusion))
        cells = tuple(OpenCell(fact, question_of_fact(fact), place_of_fact(fact)) for fact in facts)
        return WhyNot(rule.id, subject, Answer.OPEN, text("why", "open"), cells=cells)

    def _way(self, rule: Rule, slot: Slot, key: str) -> Way:
        conditions = rule.conditions(slot) or ()
        checked = tuple(self._checked(condition, key) for condition in conditions)
        changes = self.what_if.changes(rule, slot, key)
        return Way(verdict_of(slot), checked, changes, self._lacking(conditions) if changes is None else ())

    def _lacking(self, conditions: tuple[Condition, ...]) -> tuple[SubjectKind, ...]:
        asked = (c for c in simple_conditions(conditions) if isinstance(c, Holds))
        kinds = dict.fromkeys(self.examination.rules.rule(condition.name).per for condition in asked)
        return tuple(kind for kind in kinds if not self.examination.plan.subjects_of(kind))

    def _checked(self, condition: Condition, key: str) -> Checked:
        members: tuple[Simple, ...] = condition.conditions if isinstance(condition, AnyOf) else (condition,)
        words = [self._condition(member) for member in members]
        joined = words[0] if len(set(words)) == 1 else text("why", "any-of", conditions=_joined(words))
        if self.what_if.holds(condition, key):
            return Checked(joined, True)
        facts = [member.fact for member in members if isinstance(member, FactIs)]
        return Checked(joined, False, _joined([self._as_it_is(fact, key) for fact in facts]) if facts else None)

    def _condition(self, condition: Simple) -> Text:
        if isinstance(condition, FactIs):
            values = [meaning_asked(condition.fact, value) for value in condition.values]
            return text("why", "condition", label=label_of_fact(condition.fact), values=_joined(values))
        if self.examination.rules.rule(condition.name).stratum is Stratum.DIAGNOSIS:
            return text("diagnoses", condition.name)
        return Text(**pitfall(condition.name)["title"])

    def _as_it_is(self, fact: str, key: str) -> Text:
        concept, sign = concept_and_sign(fact)
        standing = self.examination.facts.get(key, concept)
        if sign and standing.value == Standing.ADMITTED:
            return text("why", "sign-missing")
        return value_text(standing)


def meaning_asked(fact: str, value: str) -> Text:
    """Return what a value would mean that a rule asks of a fact: of a sign, that words of this wall admit it."""
    return text("why", "sign-found") if is_sign(fact) and value == "yes" else meaning_of(fact, value)


def _joined(parts: list[Text]) -> Text:
    unique = list(dict.fromkeys(parts))
    return Text("／".join(part.ja for part in unique), " / ".join(part.en for part in unique))


def _distance(way: Way) -> tuple[bool, int, bool]:
    """Sort ways by how few facts would have to change."""
    return way.changes is None, len(way.changes or ()), way.verdict is Verdict.CONFIRM
