"""The smallest changes to a draft that clear a remark, each tried by examining the changed draft.

A change puts questions into the draft and says nothing in its author's place: a wall is cleared when every fact it
rests on is settled, or asked for in the place where it belongs.
"""

from collections.abc import Iterable, Iterator
from difflib import unified_diff
from itertools import combinations

from advisor.drafts.draft import Draft
from advisor.drafts.loading import draft_from_text
from advisor.drafts.problems import UnreadableDraftError
from advisor.engine.conditions import FactIs, Holds, simple_conditions
from advisor.engine.rules import Rule
from advisor.engine.trace import pitfall_conclusions
from advisor.engine.world import owner_of, reach
from advisor.explaining.inquiry import Inquiry, inquire
from advisor.explaining.remembering import RememberingEar
from advisor.explaining.writing import Ask, Way, Writer, Writing
from advisor.facts.chain_facts import missing_sections
from advisor.facts.signs import without_sign
from advisor.language import Language, Text
from advisor.patterns import compiled
from advisor.plan.model import Stage
from advisor.records import Record
from advisor.reviewing.building import Examination, Wall, examine, off_domain_review, review_draft, the_ear, walls_told
from advisor.reviewing.codes import pitfall_ids
from advisor.reviewing.model import Clearing, DraftEdit, Finding, Location, Review
from advisor.reviewing.selection import EVERYTHING, Choice
from advisor.reviewing.wording import question_of_fact
from advisor.texts import text

MAX_CHANGES = 3
MAX_SIZE = 12
_SECTIONS = "plan.sections"
_KANA = compiled(r"[ぁ-んァ-ヶ]")
# A line with its end, as other programs count lines: form feeds and the like end none.
_LINES = compiled(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


class Change(Record):
    """Questions to put into a draft that together clear a remark, and the walls that are then told no more or newly."""

    writings: tuple[Writing, ...]
    text: str
    closes: tuple[Wall, ...]
    opens: tuple[Wall, ...]


class _Option(Record):
    """Questions that clear some walls by themselves."""

    writings: tuple[Writing, ...]
    clears: frozenset[Wall]


class Changer:
    """Looks for changes to one draft; the questions put into it are in its own language."""

    def __init__(self, inquiry: Inquiry) -> None:
        self.inquiry = inquiry
        self.examination = inquiry.examination
        self.draft = inquiry.plan.draft
        keys_in_english = all(key.isascii() for key in self.draft.root.entries)
        japanese = not keys_in_english or _KANA.search(self.draft.lines.text) is not None
        language = Language.JAPANESE if japanese else Language.ENGLISH
        self.writer = Writer(inquiry.plan, self.examination.facts, language)
        self.ear = RememberingEar(the_ear())
        self.walls_told = self._told(self.examination)
        self._tried: dict[tuple[Writing, ...], Examination | None] = {}

    def changes(self, finding: Finding) -> list[Change]:
        """Return up to three smallest changes that clear a remark, the cheapest first.

        Nothing is put into a document: where its author would answer, only its author can tell.
        """
        if not self.draft.is_form:
            return []
        wanted = frozenset((link.id, link.subject) for link in finding.chain)
        options = list(self._options(wanted))
        found: list[Change] = []
        for writings in _covers(options, wanted):
            left = self._walls_with(writings)
            if left is not None and not wanted & left:
                found.append(self._change(writings, wanted))
                if len(found) == MAX_CHANGES:
                    break
        return found

    def _options(self, wanted: frozenset[Wall]) -> Iterator[_Option]:
        """Yield what clears some of the walls: single questions, and pairs where no single one does."""
        singles: dict[Wall, list[tuple[Writing, ...]]] = {}
        cleared: set[Wall] = set()
        for wall in sorted(wanted):
            singles[wall] = [w for ask in self._asks(wall) if (w := self._writings(ask))]
        for writings in dict.fromkeys(w for listed in singles.values() for w in listed):
            clears = self._cleared(writings, wanted)
            cleared |= clears
            if clears:
                yield _Option(writings, clears)
        for wall in sorted(wanted - cleared):
            for one, other in combinations(singles[wall], 2):
                both = tuple(dict.fromkeys((*one, *other)))
                clears = self._cleared(both, wanted)
                if clears:
                    yield _Option(both, clears)

    def _asks(self, wall: Wall) -> list[Ask]:
        """Return every fact that a wall rests on."""
        code, subject = wall
        return list(dict.fromkeys(self._facts_behind(self.examination.rules.rule(code), subject)))

    def _facts_behind(self, rule: Rule, subject: str) -> Iterator[Ask]:
        world = self.examination.world
        for _, conditions in rule.slots:
            for condition in simple_conditions(conditions):
                if isinstance(condition, FactIs):
                    if world.facts[subject].get(condition.fact) in condition.values:
                        yield Ask(without_sign(condition.fact), owner_of(condition.fact, subject))
                else:
                    yield from self._facts_behind_derived(condition, subject)

    def _facts_behind_derived(self, condition: Holds, subject: str) -> Iterator[Ask]:
        rule = self.examination.rules.rule(condition.name)
        for conclusion in sorted(self.examination.conclusions):
            if conclusion.rule == rule.id and subject in reach(conclusion.subject, self.examination.world.subjects):
                yield from self._facts_behind(rule, conclusion.subject)

    def _writings(self, ask: Ask) -> tuple[Writing, ...]:
        if ask.fact == _SECTIONS:
            question = question_of_fact(_SECTIONS)
            sections = missing_sections(self.inquiry.plan)
            return tuple(self.writer.missing_section(s, question) for s in sections) if question else ()
        return self.writer.writings(ask)

    def _cleared(self, writings: tuple[Writing, ...], wanted: frozenset[Wall]) -> frozenset[Wall]:
        left = self._walls_with(writings)
        return frozenset() if left is None else wanted - left

    def _walls_with(self, writings: tuple[Writing, ...]) -> frozenset[Wall] | None:
        """Return the walls of the draft once changed; None where it could not be read any more."""
        changed = self._examined_with(writings)
        return None if changed is None else walls_of(changed)

    def _examined_with(self, writings: tuple[Writing, ...]) -> Examination | None:
        key = tuple(sorted(writings))
        if key not in self._tried:
            try:
                changed = draft_from_text(self._text_with(writings), self.draft.file)
                stage = self.inquiry.plan.stage
                self._tried[key] = examine(changed, stage, self.examination.rules, self.ear)
            except UnreadableDraftError:
                self._tried[key] = None
        return self._tried[key]

    def _text_with(self, writings: Iterable[Writing]) -> str:
        """Return the file as its author wrote it, with some questions put into it."""
        lines = self.draft.lines
        whole = lines.written
        edits = dict.fromkeys(edit for writing in writings for edit in writing.edits)
        in_order = sorted(edits, key=lambda edit: edit.start)  # those at one place stay as they came
        for start, end, words in in_order[::-1]:
            whole = whole[: lines.written_offset(start)] + words + whole[lines.written_offset(end) :]
        return whole

    def _told(self, examination: Examination) -> frozenset[Wall]:
        return walls_told(examination, self.inquiry.choice, self.inquiry.today)

    def _change(self, writings: tuple[Writing, ...], wanted: frozenset[Wall]) -> Change:
        changed = self._examined_with(writings)
        told = self.walls_told if changed is None else self._told(changed)
        closes, opens = self.walls_told - told - wanted, told - self.walls_told
        writings = tuple({writing.edits: writing for writing in reversed(writings)}.values())[::-1]
        return Change(writings, self._text_with(writings), _in_order(closes), _in_order(opens))

    def diff(self, change: Change) -> str:
        """Return a change as a unified diff of the file."""
        before, after = (_LINES.findall(text) for text in (self.draft.lines.written, change.text))
        name = self.draft.file
        lines = unified_diff(before, after, name, name, n=1)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)

    def clearings(self, finding: Finding) -> tuple[Clearing, ...]:
        """Return the smallest changes that clear a remark, as a review tells them; what it told before for none."""
        return tuple(self._clearing(change) for change in self.changes(finding)) or finding.clears_when

    def _clearing(self, change: Change) -> Clearing:
        edits = tuple(self._edit(writing) for writing in change.writings)
        alike: dict[tuple[str, Text], dict[int, None]] = {}
        for edit in edits:
            alike.setdefault((edit.way, edit.question), {})[edit.location.place.line] = None
        texts = [
            text("why", f"edit-{way}", line=_listed(lines), question=question)
            for (way, question), lines in alike.items()
        ]
        whole = Text("".join(words.ja for words in texts), " ".join(words.en for words in texts))
        closes, opens = ((f"{code}@{subject}" for code, subject in walls) for walls in (change.closes, change.opens))
        return Clearing(edits[0].fact, whole, edits, self.diff(change), tuple(closes), tuple(opens))

    def _edit(self, writing: Writing) -> DraftEdit:
        line = self.draft.lines.line(writing.place.line)
        location = Location(self.draft.file, writing.place, "", line.strip())
        ask = writing.ask
        return DraftEdit(ask.fact, ask.subject, str(writing.way), writing.question, location, writing.insertion)


def _in_order(walls: Iterable[Wall]) -> tuple[Wall, ...]:
    return tuple(sorted(walls, key=lambda wall: (pitfall_ids().index(wall[0]), wall[1])))


def _listed(lines: Iterable[int]) -> Text:
    return Text("、".join(map(str, lines)), ", ".join(map(str, lines)))


def review_with_changes(
    draft: Draft, stage: Stage | None = None, choice: Choice = EVERYTHING, today: str | None = None
) -> Review:
    """Review a draft as `review_draft` does, every finding telling the smallest changes that clear it."""
    if not draft.is_form:
        return review_draft(draft, stage, choice=choice, today=today)
    inquiry = inquire(draft, stage, choice, today)
    if inquiry.off_domain:
        return off_domain_review(inquiry.plan)
    changer = Changer(inquiry)
    told = tuple(f._replace(clears_when=changer.clearings(f)) if f.chain else f for f in inquiry.review.findings)
    return inquiry.review._replace(findings=told)


def walls_of(examination: Examination) -> frozenset[Wall]:
    """Return the walls that apply or need confirming, each with its subject."""
    found = pitfall_conclusions(examination.rules, examination.conclusions)
    return frozenset((conclusion.rule, conclusion.subject) for conclusion in found)


def _cost(writings: Iterable[Writing]) -> tuple[int, int]:
    """Return how much a change asks of the author: places to write at, and how gentle the ways are."""
    listed = list(writings)
    return len({writing.place for writing in listed}), sum(list(Way).index(writing.way) for writing in listed)


def _covers(options: list[_Option], wanted: frozenset[Wall]) -> Iterator[tuple[Writing, ...]]:
    """Yield the sets of options that clear all walls together and hold nothing idle, the cheapest first."""
    found: list[tuple[Writing, ...]] = []
    ordered = sorted(options, key=lambda option: _cost(option.writings))
    for size in range(1, min(len(wanted), len(ordered), MAX_SIZE) + 1):
        for chosen in combinations(ordered, size):
            covered = [option.clears for option in chosen]
            if frozenset().union(*covered) == wanted and all(
                frozenset().union(*covered[:place], *covered[place + 1 :]) != wanted for place in range(size)
            ):
                found.append(tuple(dict.fromkeys(w for option in chosen for w in option.writings)))
    yield from sorted(dict.fromkeys(found), key=_cost)
