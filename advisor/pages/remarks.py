"""The remarks: by priority, the main ones unfolded, each with its grounds and its way to the draft."""

from collections.abc import Iterator

from advisor.memos.model import Count, Ground, Remark
from advisor.pages.chain import chain
from advisor.pages.markup import Child, Markup, definitions, listed, tag
from advisor.pages.view import View
from advisor.reviewing.model import Finding
from advisor.reviewing.wording import shortened


def remarks_by_priority(view: View) -> Iterator[Markup]:
    """Yield a group for each priority of which there are remarks; what goes beyond the main ones is folded."""
    for count in view.memo.counts:
        group = [(remark, finding) for remark, finding in view.remarks() if remark.priority is count.priority]
        if group:
            yield tag("div", *_group(view, count, group), class_="group", id=view.id("priority", count.priority))


def _group(view: View, count: Count, group: list[tuple[Remark, Finding]]) -> Iterator[Markup]:
    told = view.told("group", words=count.words, count=count.remarks)
    yield view.heading(3, told)
    main = [article(view, *pair) for pair in group if pair[0].number <= view.memo.main]
    rest = [article(view, *pair) for pair in group if pair[0].number > view.memo.main]
    yield from main
    if rest:
        key = "more" if main else "more-alone"
        yield tag("details", tag("summary", view.told(key, count=len(rest))), *rest, class_="more")


def article(view: View, remark: Remark, finding: Finding) -> Markup:
    """Return one remark."""
    return tag(
        "article", *_parts(view, remark, finding), class_=f"remark {remark.priority}",
        id=view.id("remark", remark.number), data_priority=str(remark.priority), data_section=remark.section,
    )  # fmt: skip


def _parts(view: View, remark: Remark, finding: Finding) -> Iterator[Markup]:
    also = view.told("also-codes", "report", codes=remark.also) if remark.also else ""
    yield view.heading(
        4, tag("span", str(remark.number), class_=f"badge {remark.priority}"), " ",
        tag("span", remark.priority_words, " ", class_="unseen"), tag("span", remark.label, " ", remark.title),
    )  # fmt: skip
    where = [remark.section, remark.about, also]
    yield tag(
        "p", view.place_link(finding.location.place), *(tag("span", part) for part in where if part), class_="where"
    )
    if remark.current and remark.current.rstrip("。") not in remark.message:
        current = shortened(remark.current)  # where something is missing, it may be a whole chapter
        yield tag("blockquote", tag("p", current, lang=view.language_of(current)))
    yield tag("p", remark.message)
    yield definitions((
        (view.told("why", "report"), remark.why),
        (view.told("suggest", "report"), remark.suggestion),
        (view.told("example", "report"), tag("p", remark.example, class_="example") if remark.example else None),
        (view.told("grounds", "report"), remark.origin),
    ))  # fmt: skip
    yield from _folded(view, remark, finding)


def _folded(view: View, remark: Remark, finding: Finding) -> Iterator[Markup]:
    grounds = [_ground(view, ground) for ground in remark.grounds]
    remedies = [_ground(view, remark.remedy)] if remark.remedy else []
    remedies += [tag("p", remark.no_remedy)] if remark.no_remedy else []
    told = ((view.told("case", "report"), grounds), (view.told("remedy", "report"), remedies))
    if grounds or remedies:
        yield _details(view.told("cases-and-remedies"), definitions(told))
    if finding.chain:
        yield _details(view.told("heading-chain", "why"), chain(view, finding.chain))
    clears = ((view.told("asked"), listed(remark.questions)), (view.told("clears"), listed(remark.clears)))
    if remark.questions or remark.clears:
        yield _details(view.told("questions-and-clearing" if remark.questions else "clears"), definitions(clears))


def _ground(view: View, ground: Ground) -> Markup:
    town = view.link(view.id("town", ground.case), ground.town) if ground.case else tag("span", ground.town)
    return tag("p", town, view.told("colon"), ground.told)


def _details(summary: str, *children: Child) -> Markup:
    return tag("details", tag("summary", summary), *children)
