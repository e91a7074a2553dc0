"""What is drawn: the eleven steps of every project, the verdicts, and remarks by part of the plan.

All are tables, so that they are read aloud and printed in black and white as well as seen.
"""

from collections.abc import Iterator

from advisor.pages.markup import Markup, listed, tag
from advisor.pages.shapes import bar, scrolled
from advisor.pages.view import View
from advisor.reviewing.model import Verdict

MAX_NAMED_COLUMNS = 3


def progress_matrix(view: View) -> Iterator[Markup]:
    """Yield the legend and a table: a row for each step, a column for each project."""
    projects = view.memo.progress
    named = len(projects) <= MAX_NAMED_COLUMNS
    heads = [
        tag(
            "th", "" if named else tag("span", str(number), aria_hidden="true"),
            tag("span", project.about, class_=None if named else "unseen"), scope="col",
        )
        for number, project in enumerate(projects, start=1)
    ]  # fmt: skip
    steps = zip(*(project.steps for project in projects), strict=True)
    rows = [
        tag(
            "tr", tag("th", marks[0].name, scope="row"),
            *(
                tag(
                    "td", tag("span", mark.sign, aria_hidden="true"),
                    tag("span", _state(view, mark.state), class_="unseen"), class_=mark.state.replace("_", "-"),
                )
                for mark in marks
            ),
        )
        for marks in steps
    ]  # fmt: skip
    yield tag("p", view.memo.legend, class_="legend")
    if not named:
        yield listed((project.about for project in projects), "ol", class_="columns")
    yield scrolled(
        view.told("progress-table"), tag("thead", tag("tr", tag("th", view.told("step"), scope="col"), *heads)),
        tag("tbody", *rows), "matrix",
    )  # fmt: skip


def _state(view: View, state: str) -> str:
    return view.told(f"state-{state.replace('_', '-')}")


def coverage(view: View) -> Markup:
    """Return how many checks had which verdict, each with a bar."""
    counts = view.review.summary.by_verdict
    total = sum(counts.values())
    rows = [
        tag(
            "tr", tag("th", view.told(f"verdict-{str(verdict).replace('_', '-')}"), scope="row"),
            tag("td", str(counts[str(verdict)]), class_="count"),
            tag("td", bar((("frame", total), ("bar", counts[str(verdict)])), total)),
        )
        for verdict in Verdict if counts[str(verdict)]
    ]  # fmt: skip
    heads = [view.told("verdict"), view.told("count"), view.told("share")]
    head = tag("thead", tag("tr", *(tag("th", word, scope="col") for word in heads)))
    caption = tag("caption", view.told("coverage", total=total))
    return tag("table", caption, head, tag("tbody", *rows), class_="coverage")


def sections_table(view: View) -> Markup:
    """Return the remarks of every part of the plan, a column for each priority, each a link."""
    sections = dict.fromkeys(remark.section for remark in view.memo.remarks)
    counts = [count for count in view.memo.counts if count.remarks]
    heads = [tag("th", tag("span", count.short, class_=f"badge {count.priority}"), scope="col") for count in counts]
    rows = []
    for section in sections:
        cells = []
        for count in counts:
            links = [
                view.link(
                    view.id("remark", remark.number), str(remark.number), class_=f"badge {remark.priority}",
                    aria_label=f"{remark.number} {remark.label} {remark.title}",
                )
                for remark in view.memo.remarks
                if remark.section == section and remark.priority is count.priority
            ]  # fmt: skip
            cells.append(tag("td", *(part for link in links for part in (link, " "))))
        rows.append(tag("tr", tag("th", section, scope="row"), *cells))
    head = tag("thead", tag("tr", tag("th", view.told("section"), scope="col"), *heads))
    return scrolled(view.told("sections-table"), head, tag("tbody", *rows), "parts")
