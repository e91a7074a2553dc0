"""The sections of a page in one language, in the order in which they are read; what has nothing to tell is left out."""

from collections.abc import Callable

from advisor.language import Language
from advisor.memos.model import Count, FirstAction
from advisor.pages.draft import draft_text
from advisor.pages.filtering import filter_form
from advisor.pages.markup import Markup, definitions, listed, tag, together
from advisor.pages.page_view import Section
from advisor.pages.pictures import coverage, progress_matrix, sections_table
from advisor.pages.remarks import remarks_by_priority
from advisor.pages.towns import nearest, towns
from advisor.pages.view import View
from advisor.reviewing.model import Action, Strength

_THREE = 3


def whole_view(view: View) -> Markup:
    """Return the page in one language: its head, contents and sections."""
    return view.page(page_title(view), _head(view), (part(view) for part in _PARTS))


def page_title(view: View) -> str:
    """Return the title of the page."""
    return view.told("page-title", title=view.memo.title)


def _head(view: View) -> Markup:
    cover = ((line.label, line.words) for line in view.memo.cover[1:])  # the first is the title, which heads the page
    kicker = tag("p", view.told("kicker"), class_="kicker")
    return tag("div", kicker, view.heading(1, view.memo.title), definitions(cover), class_="head")


def _overview(view: View) -> Section:
    gap = "" if view.language is Language.JAPANESE else " "
    impression = tag("p", gap.join(view.memo.impression), class_="impression")
    tiles = listed((_tile(view, count) for count in view.memo.counts), class_="tiles")
    offline = tag("p", view.told("offline", "report"), class_="quiet")
    return Section("overview", view.told("heading-overview"), together(impression, tiles, offline))


def _tile(view: View, count: Count) -> Markup:
    badge = tag("span", count.short, class_=f"badge {count.priority}")
    told = tag("span", view.told("pieces", count=count.remarks))
    return view.link(view.id("priority", count.priority), badge, told) if count.remarks else tag("span", badge, told)


def _first(view: View) -> Section:
    actions = zip(view.memo.first, view.review.actions, strict=True)
    key = "heading-first" if len(view.memo.first) == _THREE else "heading-first-few"
    return Section("first", view.told(key, "report"), listed((_action(view, *pair) for pair in actions), "ol"))


def _action(view: View, first: FirstAction, action: Action) -> Markup:
    links = (view.remark_link(finding) for finding in action.answers)
    answers = tag("p", tag("span", view.told("answers")), links, tag("span", first.effort), class_="answers")
    return together(view.heading(3, first.title), tag("p", first.text), answers)


def _good(view: View) -> Section:
    points = enumerate(view.review.strengths, start=1)
    return Section("good", view.told("heading-strengths", "report"), listed(_point(view, *pair) for pair in points))


def _point(view: View, number: int, strength: Strength) -> Markup:
    where = tag("span", view.quote(strength.words), " ", view.place_link(strength.location.place), class_="where")
    return tag("div", view.say(strength.text), where, id=view.id("good", number))


def _remarks(view: View) -> Section:
    groups = list(remarks_by_priority(view))
    content = together(sections_table(view), filter_form(view), groups) if groups else Markup()
    return Section("remarks", view.told("heading-findings", "report"), content)


def _questions(view: View) -> Section:
    return Section("questions", view.told("heading-questions", "report"), listed(view.memo.expected))


def _progress(view: View) -> Section:
    content = together(*progress_matrix(view)) if view.memo.progress else Markup()
    return Section("progress", view.told("heading-progress", "report"), content)


def _coverage(view: View) -> Section:
    checked = view.memo.checked
    summary = tag("summary", view.told("checked", count=len(checked)))
    content = together(
        coverage(view), tag("details", summary, listed(checked)) if checked else None,
        view.heading(3, view.told("heading-not-checked")), listed(view.memo.not_checked),
    )  # fmt: skip
    return Section("coverage", view.told("heading-coverage"), content if view.review.checklist else Markup())


def _set_aside(view: View) -> Section:
    rows = zip(view.memo.set_aside, view.review.waived, strict=True)
    items = listed(
        (view.place_link(waived.location.place, aside.title), tag("p", aside.reason, class_="where"))
        for aside, waived in rows
    )
    judged = tag("p", view.told("waivers-judged", "report", today=view.review.waivers_judged_on), class_="quiet")
    return Section("aside", view.told("heading-waived", "report"), together(items, judged) if items else Markup())


def _draft(view: View) -> Section:
    notes = tag("p", view.told("draft-note")), tag("p", view.told("draft-on-paper"), class_="on-paper")
    return Section("draft-text", view.told("heading-draft"), together(notes, draft_text(view)))


def _towns(view: View) -> Section:
    told = list(towns(view))
    content = together(tag("p", view.told("towns-note")), told) if told else Markup()
    return Section("towns", view.told("heading-towns"), content)


def _nearest(view: View) -> Section:
    return Section("nearest", view.told("heading-nearest", "report"), nearest(view))


def _notes(view: View) -> Section:
    return Section("notes", view.told("heading-notes", "report"), listed(view.memo.notes))


_PARTS: tuple[Callable[[View], Section], ...] = (
    _overview, _first, _good, _remarks, _questions, _progress, _coverage, _set_aside, _draft, _towns, _nearest, _notes,
)  # fmt: skip
