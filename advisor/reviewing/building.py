"""Review one draft: plan → facts → conclusions → review."""

from collections import Counter

from advisor import resources
from advisor.drafts.draft import Draft
from advisor.engine.rules import RuleBase, Slot, Stratum, load_rules
from advisor.engine.running import Engine, engine_in_use, run_rules
from advisor.engine.trace import Tracer, pitfall_conclusions
from advisor.engine.world import Conclusion, World
from advisor.facts.building import build_facts, world_of
from advisor.facts.hearing import Ear
from advisor.facts.model import FactBase
from advisor.language import Text, listed
from advisor.plan.building import build_plan
from advisor.plan.model import DocumentKind, Plan, Stage
from advisor.records import Record
from advisor.reviewing.actions import actions_of
from advisor.reviewing.cases import fields_of, nearest_cases, rank_cases
from advisor.reviewing.codes import label_of
from advisor.reviewing.domain import is_of_another_kind, is_off_domain
from advisor.reviewing.findings import FindingMaker
from advisor.reviewing.form_findings import form_findings, form_label
from advisor.reviewing.model import (
    Check,
    Finding,
    PlanSummary,
    Priority,
    Review,
    Summary,
    Verdict,
    WaivedFinding,
)
from advisor.reviewing.packs import packs_told
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.progress import progress_of
from advisor.reviewing.selection import EVERYTHING, NOTHING_ASIDE, Aside, Choice
from advisor.reviewing.strengths import strengths_of
from advisor.reviewing.subjects import subject_ref
from advisor.reviewing.verdicts import verdict_of
from advisor.texts import text

NEAREST = 3
MAX_QUESTIONS = 5
_RIGHT_ELSEWHERE = ("unknown-key", "not-placed")
# The code of a wall, and the key of the subject of which it is concluded.
Wall = tuple[str, str]


@resources.remembered
def the_ear() -> Ear:
    """Return the ear that all reviews share."""
    return Ear()


class Examination(Record):
    """A draft as the rules saw it, and what they concluded."""

    plan: Plan
    facts: FactBase
    world: World
    rules: RuleBase
    conclusions: frozenset[Conclusion]


def examine(
    draft: Draft, stage: Stage | None = None, base: RuleBase | None = None, ear: Ear | None = None
) -> Examination:
    """Read a draft and draw every conclusion; `stage`, where given, stands in place of the draft's own."""
    return _examined(build_plan(draft, stage), base or load_rules(), ear or the_ear())


def _examined(plan: Plan, rules: RuleBase, ear: Ear) -> Examination:
    facts = build_facts(plan, ear)
    world = world_of(plan, facts)
    return Examination(plan, facts, world, rules, run_rules(rules, world))


def review_draft(
    draft: Draft,
    stage: Stage | None = None,
    base: RuleBase | None = None,
    choice: Choice = EVERYTHING,
    today: str | None = None,
    brief: bool = False,
) -> Review:
    """Review a draft; `stage`, where given, stands in place of the draft's own.

    Of a `choice` of codes, only these are told and counted; form remarks stay unless codes are asked for. `today` (ISO
    text) is the day by which it is told whether what the draft sets aside still is; the real one where none is given.
    The same draft, rules, stage, choice and day always give the same review; the day counts only for drafts that set
    something aside. A `brief` review tells where which remark stands, in half the time; of all else it tells nothing.
    """
    plan = build_plan(draft, stage)
    if is_off_domain(plan):
        return off_domain_review(plan)
    rules = base or load_rules()
    # A list tells no first actions.
    in_use = rules.up_to(Stratum.PITFALL) if brief else rules
    return review_of(_examined(plan, in_use, the_ear()), choice, today, brief)


def review_of(
    examination: Examination, choice: Choice = EVERYTHING, today: str | None = None, brief: bool = False
) -> Review:
    """Put the conclusions about a draft into a review; `choice`, `today` and `brief` are those of `review_draft`."""
    plan, facts, world, rules, conclusions = examination
    pitfalls = pitfall_conclusions(rules, conclusions)
    fields = fields_of(plan)
    applying = [c.rule for c in pitfalls if c.slot is not Slot.CONFIRM]
    ranking = rank_cases(plan, fields, applying)
    maker = FindingMaker(plan, facts, rules, Tracer(rules, world, conclusions), ranking, fields)
    aside = _set_aside(plan, rules, pitfalls, today)
    told = (c for c in pitfalls if choice.keeps(c.rule) and c not in aside.waivers)
    findings, not_told = maker.make(told, brief)
    findings += [] if choice.wanted else form_findings(plan, aside.remarks)
    review = Review(
        plan=_summary_of(plan, fields),
        engine=engine_in_use(),
        knowledge_digest=resources.digest(),
        packs=packs_told(),
        summary=Summary(_counted(findings), {}, tuple(not_told), tuple(_notes(plan, not_told))),
        findings=tuple(findings),
        waived=_waived(plan, aside, maker, choice),
        waivers_judged_on=aside.judged_on,
    )
    if brief:
        return review
    checklist = tuple(check for check in _checklist(plan, rules, pitfalls, aside) if choice.keeps(check.rule))
    return review._replace(
        summary=review.summary._replace(by_verdict=_verdicts(checklist)),
        strengths=strengths_of(plan, facts),
        checklist=checklist,
        progress=progress_of(plan, facts),
        actions=actions_of(rules, conclusions, findings),
        questions=_questions(findings),
        nearest=nearest_cases(ranking, NEAREST),
        lines=_lines(plan),
        spots=tuple(plan.draft.lines.spots),
    )


def walls_told(examination: Examination, choice: Choice = EVERYTHING, today: str | None = None) -> frozenset[Wall]:
    """Return the walls that the remarks of `review_of` tell, in a fraction of its time."""
    plan, facts, world, rules, conclusions = examination
    pitfalls = pitfall_conclusions(rules, conclusions)
    aside = _set_aside(plan, rules, pitfalls, today)
    maker = FindingMaker(plan, facts, rules, Tracer(rules, world, conclusions), [], [])
    return maker.walls_told(c for c in pitfalls if choice.keeps(c.rule) and c not in aside.waivers)


def off_domain_review(plan: Plan) -> Review:
    """Return the review of what is no plan of this kind, or tells nothing of one: what its form may lack, no wall."""
    nothing = not is_of_another_kind(plan)
    notes = (text("review", "nothing-told" if nothing else "off-domain"),)
    # What another kind of document tells, and under which keys, is right where it is.
    elsewhere = () if nothing else _RIGHT_ELSEWHERE
    findings = [finding for finding in form_findings(plan) if form_label(finding.code) not in elsewhere]
    return Review(
        plan=_summary_of(plan, []), engine=engine_in_use(), knowledge_digest=resources.digest(),
        summary=Summary(_counted(findings), {str(v): 0 for v in Verdict}, (), notes), findings=tuple(findings),
        lines=_lines(plan), spots=tuple(plan.draft.lines.spots), packs=packs_told(),
    )  # fmt: skip


def _summary_of(plan: Plan, fields: list[str]) -> PlanSummary:
    return PlanSummary(
        file=plan.draft.file, title=plan.title, municipality=plan.municipality, stage=plan.stage,
        document=plan.document, period=plan.period, population=plan.population, fields=tuple(fields),
        encoding=plan.draft.encoding,
    )  # fmt: skip


def _set_aside(plan: Plan, base: RuleBase, pitfalls: list[Conclusion], today: str | None) -> Aside:
    if not plan.waivers:
        return NOTHING_ASIDE
    from advisor.reviewing.waiving import real_today, set_aside  # only for drafts that set something aside

    return set_aside(plan, base, pitfalls, today or real_today())


def _waived(plan: Plan, aside: Aside, maker: FindingMaker, choice: Choice) -> tuple[WaivedFinding, ...]:
    if not aside.waivers:
        return ()
    from advisor.reviewing.waiving import waived_findings

    return waived_findings(plan, aside, maker, choice)


def _checklist(plan: Plan, base: RuleBase, pitfalls: list[Conclusion], aside: Aside) -> tuple[Check, ...]:
    """Return a verdict of every pitfall rule for every subject it is about."""
    concluded = {(c.rule, c.subject): c for c in pitfalls}
    refs = {subject.key: subject_ref(subject) for subject in plan.subjects}
    checks = []
    for rule in (rule for rule in base.of(Stratum.PITFALL) if rule.slots):
        label, title = label_of(rule.id), Text(**pitfall(rule.id)["title"])
        unless_met = Verdict.CLEAR if plan.stage.reaches(rule.due_from) else Verdict.OUT_OF_SCOPE
        for subject in plan.subjects_of(rule.per):
            conclusion = concluded.get((rule.id, subject.key))
            verdict = unless_met
            if conclusion is not None:
                verdict = Verdict.WAIVED if conclusion in aside.waivers else verdict_of(conclusion.slot)
            checks.append(Check(rule.id, label, title, refs[subject.key], verdict))
    return tuple(checks)


def _counted(findings: list[Finding]) -> dict[str, int]:
    counts = Counter(str(finding.priority) for finding in findings)
    return {str(priority): counts[str(priority)] for priority in Priority}


def _verdicts(checklist: tuple[Check, ...]) -> dict[str, int]:
    counts = Counter(str(check.verdict) for check in checklist)
    return {str(verdict): counts[str(verdict)] for verdict in Verdict}


def _notes(plan: Plan, not_told: list[Text]) -> list[Text]:
    notes = []
    if not plan.stage_stated:
        notes.append(text("review", "stage-assumed"))
    if plan.draft.encoding not in ("utf-8", "ascii"):
        notes.append(text("review", "encoding-note", encoding=plan.draft.encoding))
    if engine_in_use() is Engine.REFERENCE:
        notes.append(text("review", "engine-note"))
    if resources.packs_in_use():
        titles = [pack.title for pack in resources.packs_in_use()]
        packs = Text("、".join(f"「{title.ja}」" for title in titles), ", ".join(f"“{title.en}”" for title in titles))
        notes.append(text("packs", "note", packs=packs))
    if not_told:
        note = "digest-note" if plan.document is DocumentKind.DIGEST else "outline-note"
        notes.append(text("review", note, labels=listed(not_told)))
    return notes


def _questions(findings: list[Finding]) -> tuple[Text, ...]:
    """Return the questions to be ready for: the first of each of the weightiest findings."""
    firsts = [finding.questions[0] for finding in findings if finding.questions]
    return tuple(dict.fromkeys(firsts))[:MAX_QUESTIONS]


def _lines(plan: Plan) -> tuple[str, ...]:
    lines = plan.draft.lines
    return tuple(lines.line(number) for number in range(1, len(lines) + 1))
