"""The towns that a page cites, told in the page itself, so that every link leads somewhere without a network."""

from collections.abc import Iterator

from advisor.memos.model import CaseNote, Ground
from advisor.pages.markup import Markup, listed, tag
from advisor.pages.view import View
from advisor.reviewing.model import CaseRef


def towns(view: View) -> Iterator[Markup]:
    """Yield an article for each town that is cited, with ways back to the remarks that cite it."""
    for note in view.memo.cases:
        yield tag("article", *_parts(view, note), class_="town", id=view.id("town", note.id))


def _parts(view: View, note: CaseNote) -> Iterator[Markup]:
    yield view.heading(3, view.told("town", "memo", name=note.name, page=note.page))
    yield tag("p", note.facts, class_="where")
    yield tag("p", note.summary)
    yield from _grounds(view, "town-walls", note.walls)
    yield from _grounds(view, "town-remedies", note.remedies)
    citing = [
        view.remark_link(remark.id)
        for remark in view.memo.remarks
        if note.id in {*(ground.case for ground in remark.grounds), remark.remedy.case if remark.remedy else ""}
    ]
    links = [part for link in citing for part in (view.told("comma", "memo"), link)][1:]
    yield tag("p", view.told("cited-by"), *links, class_="back")


def _grounds(view: View, key: str, grounds: tuple[Ground, ...]) -> Iterator[Markup]:
    if grounds:
        yield view.heading(4, view.told(key))
        yield listed((ground.told, view.told("aside", "memo", words=_page(view, ground))) for ground in grounds)


def _page(view: View, ground: Ground) -> str:
    return view.told("page", "report", page=ground.page)


def nearest(view: View) -> Markup:
    """Return the towns most like this one, with the reasons; of those that are cited the page tells more elsewhere."""
    return listed(_likeness(view, case) for case in view.review.nearest if case.reasons)


def _likeness(view: View, case: CaseRef) -> Iterator[Markup | str]:
    cited = any(note.id == case.id for note in view.memo.cases)
    name = view.told("town", "memo", name=case.municipality, page=case.page)
    yield view.link(view.id("town", case.id), name) if cited else tag("strong", name)
    yield view.told("colon") + view.told("comma", "memo").join(view.say(reason) for reason in case.reasons)
    if not cited:
        yield tag("p", view.say(case.story))
