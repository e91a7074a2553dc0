"""What stands around the remarks of a memo: good points, questions to expect, progress, and the appendices."""

from collections.abc import Iterator, Sequence
from itertools import takewhile, zip_longest

from lxml.etree import _Element

from advisor.memos.model import CaseNote, Ground, Memo, Progress
from advisor.memos.word.faces import Look
from advisor.memos.word.sheet import Cell, Column, Line, Sheet, Strong

_STRENGTH = (Column(share=0.45), Column(share=0.55))
_SINCE = (Column(56), Column(share=0.4), Column(share=0.6))
_HALVES = (Column(share=1), Column(share=1))
_MOST_PROJECTS = 4  # side by side
_STEP = Column(170)


def strengths(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield the good points, each with the words that show it and their place."""
    if not memo.strengths:
        return
    rows: list[Sequence[Cell]] = [_heads(sheet, "column-strength", "column-words")]
    for point in memo.strengths:
        place = sheet.t("at", place=point.place) if point.place else ""
        told = ((Look.QUOTE, point.words), (Look.CELL, place))
        words = tuple(Line(look, (each,)) for look, each in told if each)
        rows.append(((Line(Look.CELL, (point.text,)),), words))
    yield sheet.chapter(sheet.t("heading-strengths", "report"))
    yield sheet.table(Look.TABLE, _STRENGTH, rows)


def since(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield what has changed since an earlier version, where the memo compares with one."""
    if not memo.compared:
        return
    yield sheet.chapter(sheet.t("heading-since", "memo"))
    yield sheet.paragraph(Look.BODY, memo.compared, keep=bool(memo.since))
    rows: list[Sequence[Cell]] = [_heads(sheet, "column-outcome", "column-remark", "column-cause")]
    for each in memo.since:
        causes = tuple(Line(Look.CELL, (cause,)) for cause in each.causes)
        rows.append(((Line(Look.CELL, (each.outcome,)),), (Line(Look.CELL, (each.title,)),), causes))
    if memo.since:
        yield sheet.table(Look.TABLE, _SINCE, rows)


def expected(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield the questions that finance and reviewers may ask."""
    if not memo.expected:
        return
    number = sheet.lists.numbered()
    yield sheet.chapter(sheet.t("chapter-expected"))
    yield sheet.paragraph(Look.BODY, sheet.t("expected-note"), keep=True)
    for question in memo.expected:
        yield sheet.paragraph(Look.NUMBER, question, list_id=number)


def progress(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield how far each project has come: a table of steps, with some projects side by side."""
    if not memo.progress:
        return
    yield sheet.chapter(sheet.t("heading-progress", "report"))
    yield sheet.paragraph(Look.BODY, memo.legend, keep=True)
    tables = -(-len(memo.progress) // _MOST_PROJECTS)
    size = -(-len(memo.progress) // tables)
    for start in range(0, len(memo.progress), size):
        if start:
            yield sheet.paragraph(Look.NOTE)
        yield _steps_of(memo.progress[start : start + size], sheet)


def _steps_of(projects: Sequence[Progress], sheet: Sheet) -> _Element:
    heads = _heads(sheet, "column-step") + [(Line(Look.LABEL, (each.about,)),) for each in projects]
    rows: list[Sequence[Cell]] = [heads]
    for number, step in enumerate(projects[0].steps):
        signs = [(Line(Look.SIGN, (each.steps[number].sign,)),) for each in projects]
        rows.append([(Line(Look.CELL, (step.name,)),), *signs])
    columns = (_STEP, *[Column(share=1)] * len(projects))
    return sheet.table(Look.TABLE, columns, rows, kept=len(rows))


def towns(memo: Memo, sheet: Sheet) -> dict[str, str]:
    """Return the bookmarks of the towns that have a place in the appendix, by their ids."""
    return {case.id: sheet.bookmark("town", number) for number, case in enumerate(memo.cases, start=1)}


def cases(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield the towns that are cited: who they are, the walls they met, what they did."""
    if not memo.cases:
        return
    bookmarks = towns(memo, sheet)
    yield sheet.chapter(sheet.t("chapter-cases"), anew=True)
    yield sheet.paragraph(Look.NOTE, sheet.t("cases-note"), keep=True)
    for case in memo.cases:
        yield from _case(case, bookmarks[case.id], sheet)


def _case(case: CaseNote, bookmark: str, sheet: Sheet) -> Iterator[_Element]:
    yield sheet.paragraph(Look.PART, sheet.t("case-heading", name=case.name, page=case.page), bookmark=bookmark)
    yield sheet.paragraph(Look.NOTE, case.facts, keep=True)
    yield sheet.paragraph(Look.BODY, case.summary)
    for key, grounds in (("case-walls", case.walls), ("case-remedies", case.remedies)):
        if grounds:
            yield sheet.paragraph(Look.BODY, Strong(sheet.t(key)), keep=True)
        for ground in grounds:
            yield sheet.paragraph(Look.BULLET, _told(ground, case, sheet), list_id=sheet.lists.points)


def _told(ground: Ground, case: CaseNote, sheet: Sheet) -> str:
    """Return what is told of a town with its page; the name stands in the heading."""
    page = ground.town.removeprefix(case.name) or sheet.t("page", "report", page=ground.page)
    return f"{ground.told}{page}"


def checked(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield what was looked at and is fine, two side by side."""
    if not memo.checked:
        return
    pairs = zip_longest(memo.checked[::2], memo.checked[1::2], fillvalue="")
    rows: list[Sequence[Cell]] = [[(Line(Look.CELL, (words,)),) for words in pair] for pair in pairs]
    yield sheet.chapter(sheet.t("chapter-checked"))
    yield sheet.table(Look.FRAME, _HALVES, rows, heads=0)


def set_aside(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield what the author has set aside, with the reasons."""
    if memo.set_aside:
        yield sheet.chapter(sheet.t("heading-waived", "report"))
    for each in memo.set_aside:
        yield sheet.paragraph(Look.BULLET, Strong(each.title), f"\n{each.reason}", list_id=sheet.lists.points)


def limits(memo: Memo, sheet: Sheet) -> Iterator[_Element]:
    """Yield in full what was not checked, and the notes; what a note says as well is said once."""
    texts = [words for words in memo.not_checked if not any(_says_as_well(note, words) for note in memo.notes)]
    texts += memo.notes
    if texts:
        yield sheet.chapter(sheet.t("chapter-limits"))
    for words in texts:
        yield sheet.paragraph(Look.BULLET, words, list_id=sheet.lists.points)


def _says_as_well(note: str, words: str) -> bool:
    """Tell whether a note ends with the greater part of some words: the list of matters that both tell."""
    pairs = zip(reversed(note), reversed(words), strict=False)
    return 2 * len(list(takewhile(lambda pair: pair[0] == pair[1], pairs))) > len(words)


def _heads(sheet: Sheet, *keys: str) -> list[Cell]:
    return [(Line(Look.LABEL, (sheet.t(key),)),) for key in keys]
