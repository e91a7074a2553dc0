"""Conclusions to findings: one for each family and subject, led by the wall whose town is nearest."""

from collections.abc import Iterable
from typing import Any

from advisor.engine.rules import RuleBase, Slot
from advisor.engine.trace import Ground, Tracer
from advisor.engine.world import Conclusion
from advisor.facts.chain_facts import is_outline, missing_sections
from advisor.facts.model import Fact, FactBase, Standing, Support
from advisor.facts.wording_facts import size_of
from advisor.language import Text
from advisor.patterns import compiled
from advisor.plan.format import plan_format
from advisor.plan.model import PLAN_KEY, Plan
from advisor.reviewing.cases import Likeness, case_refs, walls_of
from advisor.reviewing.chain import chain_of
from advisor.reviewing.codes import label_of
from advisor.reviewing.model import Clearing, Evidence, Finding, Link, Location, Priority, Verdict
from advisor.reviewing.packs import pack_of_wall, practice_of
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.remedies import suited_remedies
from advisor.reviewing.subjects import location_of, names_of, subject_ref
from advisor.reviewing.verdicts import verdict_of
from advisor.reviewing.wording import (
    all_seen,
    concept_of,
    label_of_fact,
    place_of_fact,
    question_of_fact,
    section_of_fact,
    shortened,
    value_text,
)
from advisor.texts import text

MAX_REMEDIES = 4
MAX_CASES = 3
MAX_SEEN = 3  # stretches of the draft that one remark quotes or misses
# Values of facts that only sort a wall among its siblings or say that a question is worth asking.
SORTING_VALUES = ("yes", "several")
_OFFICIAL = compiled(r"[ABC]\d+")


class _Group:
    """Conclusions that one finding will tell: one family, one verdict, the same or overlapping subjects."""

    def __init__(self, family: str, verdict: Verdict) -> None:
        self.family = family
        self.verdict = verdict
        self.members: list[tuple[Conclusion, tuple[Ground, ...]]] = []

    def subjects(self) -> list[str]:
        return list(dict.fromkeys(conclusion.subject for conclusion, _ in self.members))

    def codes(self) -> list[str]:
        return list(dict.fromkeys(conclusion.rule for conclusion, _ in self.members))

    def tells_as(self, grounds: tuple[Ground, ...]) -> bool:
        """Tell whether a conclusion on these grounds says the same: what one project admits is not common to others."""
        first = {(ground.fact, ground.value) for ground in self.members[0][1]}
        return first == {(ground.fact, ground.value) for ground in grounds}


class FindingMaker:
    """Makes the findings of one plan."""

    def __init__(
        self, plan: Plan, facts: FactBase, base: RuleBase, tracer: Tracer, ranking: list[Likeness], fields: list[str]
    ) -> None:
        self.plan = plan
        self.facts = facts
        self.base = base
        self.tracer = tracer
        self.ranking = ranking
        self.fields = fields
        self.outline = is_outline(plan)
        self.order = {subject.key: place for place, subject in enumerate(plan.subjects)}

    def priority_of(self, conclusion: Conclusion) -> Priority:
        """Return how a finding on this conclusion alone would be offered."""
        return self._priority(conclusion.rule, verdict_of(conclusion.slot))

    def title_of(self, conclusion: Conclusion) -> Text:
        """Return the title that a finding on this conclusion alone would have."""
        return _title(pitfall(conclusion.rule), verdict_of(conclusion.slot), self.tracer.grounds(conclusion))

    def make(self, conclusions: Iterable[Conclusion], brief: bool = False) -> tuple[list[Finding], list[Text]]:
        """Return the findings, weightiest first, and the labels of what a digest or an outline does not tell.

        In a `brief` review nothing is said about them.
        """
        told: list[tuple[Conclusion, tuple[Ground, ...]]] = []
        not_told: list[Text] = []
        for conclusion in conclusions:
            grounds = self.tracer.grounds(conclusion)
            if self._is_expected_silence(conclusion, grounds):
                not_told += [label_of_fact(g.fact) for g in grounds if self._is_silent(g)]
            else:
                told.append((conclusion, grounds))
        findings = []
        for group in self._groups(told):
            finding = self._finding(group)
            findings.append(finding if brief else self._explained(finding, group))
        return sorted(findings, key=self._weight), list(dict.fromkeys(not_told))

    def walls_told(self, conclusions: Iterable[Conclusion]) -> frozenset[tuple[str, str]]:
        """Return the walls that the findings of `make` tell, each with the key of its subject."""
        listed = list(conclusions)
        applying = {pitfall(c.rule)["family"] for c in listed if c.slot is not Slot.CONFIRM}
        return frozenset(
            (c.rule, c.subject)
            for c in listed
            if c.slot is not Slot.CONFIRM
            or (pitfall(c.rule)["family"] not in applying and not self._is_expected_silence(c, self.tracer.grounds(c)))
        )

    def _is_expected_silence(self, conclusion: Conclusion, grounds: tuple[Ground, ...]) -> bool:
        """Tell whether a question rests on what a digest leaves out, or on what an outline does not tell yet."""
        if conclusion.slot is not Slot.CONFIRM:
            return False
        if any(self._fact(ground).digest_silence for ground in grounds):
            return True
        return self.outline and all(self._is_silent(ground) for ground in _telling(grounds))

    def _is_silent(self, ground: Ground) -> bool:
        fact = self._fact(ground)
        return fact.digest_silence or (concept_of(fact.name) is not None and fact.value == Standing.ABSENT)

    def _fact(self, ground: Ground) -> Fact:
        return self.facts.get(ground.subject, ground.fact)

    def _groups(self, told: list[tuple[Conclusion, tuple[Ground, ...]]]) -> list[_Group]:
        """Sort conclusions into groups; what only needs confirming is covered where the same family already applies."""
        groups: list[_Group] = []
        ordered = sorted(
            told,
            key=lambda item: (item[0].slot is Slot.CONFIRM, self._code_rank(item[0].rule), self.order[item[0].subject]),
        )
        for conclusion, grounds in ordered:
            verdict = verdict_of(conclusion.slot)
            family = pitfall(conclusion.rule)["family"]
            home = self._home(groups, family, verdict, conclusion, grounds)
            if home is None:
                home = _Group(family, verdict)
                groups.append(home)
            if home.verdict is verdict:
                home.members.append((conclusion, grounds))
        return groups

    def _home(
        self, groups: list[_Group], family: str, verdict: Verdict, conclusion: Conclusion, grounds: tuple[Ground, ...]
    ) -> _Group | None:
        for group in groups:
            if group.family != family:
                continue
            same_rule = conclusion.rule in group.codes() and verdict is group.verdict and group.tells_as(grounds)
            overlap = conclusion.subject in group.subjects() or (
                verdict is Verdict.CONFIRM and group.verdict is Verdict.APPLIES
            )
            if same_rule or overlap:
                return group
        return None

    def _code_rank(self, code: str) -> tuple[int, int, str]:
        """Rank sibling codes: those of the nearest town first, the source's codes before local ids."""
        nearest = next(
            (place for place, likeness in enumerate(self.ranking) if code in walls_of(likeness.case)), len(self.ranking)
        )
        return (0 if _OFFICIAL.fullmatch(code) else 1, nearest, code)

    def _finding(self, group: _Group) -> Finding:
        """Return what a list tells of a finding."""
        conclusion, grounds = group.members[0]
        subjects = [self.plan.subject(key) for key in sorted(group.subjects(), key=self.order.__getitem__)]
        refs = tuple(subject_ref(subject) for subject in subjects)
        return Finding(
            id=f"{conclusion.rule}@{subjects[0].key}",
            code=conclusion.rule,
            label=label_of(conclusion.rule),
            codes=tuple(group.codes()),
            family=group.family,
            priority=self._priority(conclusion.rule, group.verdict),
            verdict=group.verdict,
            subject=refs[0],
            subjects=refs,
            location=self._location(subjects[0].key, grounds),
            title=_title(pitfall(conclusion.rule), group.verdict, grounds),
            rule=conclusion.rule,
            pack=pack.name if (pack := pack_of_wall(conclusion.rule)) else None,
        )

    def _explained(self, finding: Finding, group: _Group) -> Finding:
        """Return a finding with all that is said about it."""
        grounds = group.members[0][1]
        lead = pitfall(finding.rule)
        size = size_of(self.plan.population)
        remedies = suited_remedies([pitfall(code) for code in finding.codes], self.ranking, size, self.fields)
        return finding._replace(
            message=self._message(lead, _grounds_of_codes(group), finding.subjects, group.verdict),
            why=Text(**lead["why"]),
            evidence=self._evidence(group),
            chain=self._chain(group),
            remedies=remedies[:MAX_REMEDIES],
            no_remedy=Text(**lead["no_remedy"]) if lead["no_remedy"] else None,
            cases=case_refs(finding.codes, self.ranking)[:MAX_CASES],
            suggestion=Text(**lead["suggestion"]),
            example=Text(**lead["good"]),
            questions=tuple(Text(**question) for question in lead["questions"]),
            clears_when=_clearings(grounds),
            basis=lead["basis"],
            practice=practice_of(finding.rule),
        )

    def _priority(self, rule: str, verdict: Verdict) -> Priority:
        return Priority.CONFIRM if verdict is Verdict.CONFIRM else Priority(self.base.rule(rule).priority)

    def _evidence(self, group: _Group) -> tuple[Evidence, ...]:
        found: dict[tuple[str, str], Evidence] = {}
        for _, grounds in group.members:
            for ground in grounds:
                fact = self._fact(ground)
                for support in fact.support[:3] or (None,):
                    item = self._evidence_of(fact, support)
                    found.setdefault((fact.name, item.words), item)
        return tuple(found.values())

    def _chain(self, group: _Group) -> tuple[Link, ...]:
        """Return the chain of every wall and subject that a finding tells, that of its first first."""
        proofs = (self.tracer.proof(conclusion) for conclusion, _ in group.members)
        return tuple(chain_of(proof, self.base, self.facts, self.plan.draft.file) for proof in proofs)

    def _evidence_of(self, fact: Fact, support: Support | None) -> Evidence:
        location = None
        if support is not None:
            location = Location(self.plan.draft.file, support.place, support.path, support.text)
        words = support.words if support is not None else ""
        return Evidence(fact.name, label_of_fact(fact.name), fact.value, value_text(fact), shortened(words), location)

    def _location(self, subject: str, grounds: tuple[Ground, ...]) -> Location:
        """Return the first words that the finding rests on, else the mapping where something missing belongs."""
        for ground in grounds:
            for support in self._fact(ground).support:
                return Location(self.plan.draft.file, support.place, support.path, support.text)
        if subject == PLAN_KEY:
            for ground in grounds:
                section = section_of_fact(ground.fact)
                for cell in self.plan.cells_of(section) if section else ():
                    return Location(self.plan.draft.file, cell.place, cell.path, cell.text or cell.heading)
        return location_of(self.plan, self.plan.subject(subject))

    def _message(
        self, lead: dict[str, Any], grounds: tuple[Ground, ...], refs: tuple[Any, ...], verdict: Verdict
    ) -> Text:
        parts = all_seen(self._fact(ground) for ground in grounds)[:MAX_SEEN]
        if any(ground.fact == "plan.sections" for ground in grounds):
            labels = [plan_format().child(section).label for section in missing_sections(self.plan)]
            names = Text("".join(f"「{label.ja}」" for label in labels), ", ".join(f"“{label.en}”" for label in labels))
            parts = [text("review", "missing-sections", names=names)]
        if len(refs) > 1:
            shown = [shortened(ref.name or ref.id) for ref in refs]
            parts.append(text("review", "for-subjects", names=names_of([Text(name, name) for name in shown])))
        if verdict is Verdict.APPLIES:
            parts += [text("review", "usual-wall"), Text(**lead["what"])]
        return Text("".join(part.ja for part in parts), " ".join(part.en for part in parts))

    def _weight(self, finding: Finding) -> tuple[int, int, bool, int, str]:
        weights = list(Priority)
        return (
            weights.index(finding.priority), 0 if finding.verdict is Verdict.APPLIES else 1,
            not _OFFICIAL.fullmatch(finding.code), finding.location.place.line, finding.id,
        )  # fmt: skip


def _telling(grounds: tuple[Ground, ...]) -> list[Ground]:
    """Leave out grounds that only sort a wall among its siblings or say that a question is worth asking."""
    kept = [g for g in grounds if g.value not in SORTING_VALUES]
    return kept or list(grounds)


def _grounds_of_codes(group: _Group) -> tuple[Ground, ...]:
    """Return what each wall of a group rests on, that of the first first."""
    firsts = {conclusion.rule: grounds for conclusion, grounds in reversed(group.members)}
    return tuple(ground for code in group.codes() for ground in _telling(firsts[code]))


def _title(lead: dict[str, Any], verdict: Verdict, grounds: tuple[Ground, ...]) -> Text:
    """Return the wall's title; where it is only asked about, the matter: a question must not assert the wall."""
    if verdict is Verdict.CONFIRM and grounds:
        return text("review", "confirm-title", matter=label_of_fact(_telling(grounds)[0].fact))
    return Text(**lead["title"])


def _clearings(grounds: tuple[Ground, ...]) -> tuple[Clearing, ...]:
    """Return what would clear a finding: an answer to the question of the first fact that it rests on."""
    result = []
    for ground in _telling(grounds)[:1]:
        label, question = label_of_fact(ground.fact), question_of_fact(ground.fact)
        place = place_of_fact(ground.fact)
        if question is not None and place is not None:
            result.append(Clearing(ground.fact, text("review", "clears-at", place=place, question=question)))
        elif question is not None:
            result.append(Clearing(ground.fact, text("review", "clears", label=label, question=question)))
        else:
            result.append(Clearing(ground.fact, text("review", "clears-plain", label=label)))
    return tuple(result)
