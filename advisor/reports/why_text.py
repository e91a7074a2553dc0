"""`advisor why` and `advisor why-not` for a terminal: one sentence first, then the tree."""

from collections.abc import Iterator

from advisor.drafts.places import place_in_words
from advisor.explaining.why_not import Way, WhyNot, meaning_asked
from advisor.language import Language, Text
from advisor.plan.model import PLAN_KEY
from advisor.reports.page import Page
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, printable
from advisor.reviewing.cases import case_name
from advisor.reviewing.citations import Citation, citations_of
from advisor.reviewing.codes import label_of
from advisor.reviewing.findings import SORTING_VALUES
from advisor.reviewing.model import Action, Clearing, Finding, Link, LinkKind, Verdict
from advisor.reviewing.packs import pack_of_wall
from advisor.reviewing.pitfalls import pitfall
from advisor.reviewing.wording import label_of_fact
from advisor.texts import text

_BRANCH = "└ "


class WhyPage(Page):
    """A page of explanations."""

    def told(self, key: str, **values: object) -> str:
        """Return words of an explanation, their places filled, without what a terminal would obey."""
        return printable(text("why", key, **values).in_(self.language))

    def part(self, key: str) -> None:
        """Add a heading of an explanation."""
        self.lines += ["", self.paint.style(f"■ {self.told(key)}", "bold")]


def why_page(
    finding: Finding, chain: tuple[Link, ...], actions: tuple[Action, ...], language: Language, width: int,
    paint: Paint, more: str = "see-fix",
) -> str:  # fmt: skip
    """Return why a remark is made: in a sentence, as the tree of its chain, the mechanism and the sources.

    `chain` holds the links of the wall and subjects that were asked about; `more` is the key of what is said of changes
    where none is shown.
    """
    page = WhyPage(language, width, paint)
    code = chain[0].id
    title = Text(**pitfall(code)["title"])
    subjects = page.signs.comma.join(printable(ref.label.in_(language)) for ref in finding.subjects)
    page.title(f"{label_of(code)}{page.signs.gap}{title.in_(language)}{page.signs.aside(subjects)}")
    page.say(_sentence(page, chain[0], title), "")
    page.part("heading-chain")
    for link in chain:
        _tree(page, link, "  ", "")
    page.part("heading-mechanism")
    page.say(page.of(pitfall(code)["why"]))
    page.part("heading-source")
    if pitfall(code)["basis"] != "documented":
        page.say(page.told(f"basis-{pitfall(code)['basis']}"))
    for citation in citations_of(code):
        page.item(_citation(page, citation))
    pack = pack_of_wall(code)
    if pack is not None:
        page.say(printable(text("packs", "of-pack", name=pack.name, title=pack.title).in_(language)))
    answering = [action for action in actions if finding.id in action.answers]
    if answering:
        page.part("heading-action")
    for action in answering:
        page.item(printable(action.title.in_(language)))
    page.part("heading-clears")
    if any(clearing.edits for clearing in finding.clears_when):
        _changes(page, finding.clears_when)
        return page.text()
    for clearing in finding.clears_when:
        page.item(printable(clearing.text.in_(language)))
    page.say(page.told(more, file=finding.location.file, code=code))
    return page.text()


def _changes(page: WhyPage, clearings: tuple[Clearing, ...]) -> None:
    """Add the smallest changes: what to do where, how the file would differ, and what else would change."""
    for number, clearing in enumerate(clearings, start=1):
        page.say(page.paint.style(page.told("change-number", number=number, count=len(clearing.edits)), "bold"))
        page.say(printable(clearing.text.in_(page.language)), "    ")
        for line in clearing.diff.splitlines()[2:]:
            if line[:1] in "+-":
                page.say(printable(line[1:].strip()), "      ", f"    {line[0]} ")
        for key, walls in (("change-closes", clearing.closes), ("change-opens", clearing.opens)):
            if walls:
                labels = page.signs.comma.join(_wall(page, wall) for wall in walls)
                page.say(page.told(key, walls=labels), "    ")
    page.say(page.told("change-note"))


def _wall(page: WhyPage, wall: str) -> str:
    """Return the code of a wall, with the number of the project or the like that it is of."""
    code, _, subject = wall.partition("@")
    number = "" if subject == PLAN_KEY else page.signs.aside(printable(subject.partition(":")[2]))
    return label_of(code) + number


def _sentence(page: WhyPage, link: Link, title: Text) -> str:
    """Return why in one sentence: the first words that the chain rests on, else the silence."""
    verdict = "because" if link.value == Verdict.APPLIES else "asked"
    values = {"label": label_of(link.id), "title": title}
    words = next(_all(link, LinkKind.WORDS), None)
    if words is not None and words.location is not None:
        place = place_in_words(words.location.place)
        return page.told(f"{verdict}-words", place=place, words=words.value, **values)
    facts = list(_all(link, LinkKind.FACT))
    fact = next((fact for fact in facts if fact.value not in SORTING_VALUES), facts[0] if facts else None)
    return page.told(f"{verdict}-silence", fact=fact.text if fact else title, **values)


def _all(link: Link, kind: LinkKind) -> Iterator[Link]:
    """Yield the links of a kind, the nearest branch first."""
    if link.kind is kind:
        yield link
    for part in link.because:
        yield from _all(part, kind)


def _tree(page: WhyPage, link: Link, indent: str, branch: str) -> None:
    words = printable(link.text.in_(page.language))
    if link.kind is LinkKind.WORDS and link.location is not None:
        words = page.told("place-words", place=place_in_words(link.location.place), words=words)
    page.say(words, indent + " " * cell_width(branch), indent + branch)
    # A fact and the sign by which it was told are one thing to a reader.
    told = {(part.text, part.because and part.because[0].text): part for part in reversed(link.because)}
    for part in reversed(told.values()):
        _tree(page, part, indent + " " * cell_width(branch) if branch else indent, _BRANCH)


def _citation(page: WhyPage, citation: Citation) -> str:
    parts = [citation.title.in_(page.language)]
    if citation.page:
        parts.append(page.word("page", page=citation.page))
    elif citation.section:
        parts.append(page.told("citation-section", name=citation.section_title or citation.section))
    if citation.case:
        town = case_name(citation.case).in_(page.language)
        parts.append(town + page.signs.aside(page.told("more-case", case=citation.case)))
    return page.signs.gap.join(parts)


def why_not_page(answers: list[WhyNot], language: Language, width: int, paint: Paint) -> str:
    """Return why a wall is not told, subject by subject."""
    page = WhyPage(language, width, paint)
    code = answers[0].code
    page.title(f"{label_of(code)}{page.signs.gap}{page.of(pitfall(code)['title'])}")
    for answer in answers:
        page.lines.append("")
        subject = printable(answer.subject.label.in_(language))
        verdict = page.told(f"answer-{answer.answer}")
        page.say(f"{subject}{page.signs.colon}{page.paint.style(verdict, 'bold')}", "  ", "■ ")
        page.say(printable(answer.sentence.in_(language)))
        for cell in answer.cells:
            place = cell.place or label_of_fact(cell.fact)
            question = cell.question or label_of_fact(cell.fact)
            page.say(page.told("cell", place=place, question=question), "    ", "  ・")
        for way in answer.ways:
            _way(page, way)
        if answer.ways:
            _nearest(page, answer.ways[0])
    return page.text()


def _way(page: WhyPage, way: Way) -> None:
    page.say(page.told(f"way-{way.verdict}") + page.signs.colon, "  ")
    for condition in way.conditions:
        page.say(printable(condition.text.in_(page.language)), "      ", "    ✓ " if condition.holds else "    ✗ ")
        if condition.now is not None:
            page.lines += [page.paint.style(line, "dim") for line in _now(page, condition.now)]


def _nearest(page: WhyPage, way: Way) -> None:
    if way.changes is None:
        for kind in way.lacking:
            page.say(page.told("no-subject", kind=text("why", f"kind-{kind}")))
        return
    changes = [
        text("why", "change", label=label_of_fact(fact), value=meaning_asked(fact, value))
        for fact, _, value in way.changes
    ]
    listed = page.signs.comma.join(change.in_(page.language) for change in changes)
    page.say(page.told("nearest", changes=listed))


def _now(page: WhyPage, now: Text) -> list[str]:
    inner = WhyPage(page.language, page.width, page.paint)
    inner.say(inner.told("now", now=now), "        ")
    return inner.lines
