"""The forms by which a page is filtered; they appear only where the script that answers them runs."""

from advisor.pages.markup import Child, Markup, tag
from advisor.pages.page_view import PageView
from advisor.pages.view import View


def filter_form(view: View) -> Markup:
    """Return the form: priorities, part of the plan, words, and how many remarks are shown."""
    sections = dict.fromkeys(remark.section for remark in view.memo.remarks)
    part = view.id("part")
    options = (tag("option", section, value=section) for section in sections)
    total = len(view.memo.remarks)
    boxes = (
        tag(
            "label", tag("input", type="checkbox", name="priority", value=str(count.priority), checked=True),
            " ", count.short, " ", tag("span", str(count.remarks), class_="quiet"),
        )
        for count in view.memo.counts if count.remarks
    )  # fmt: skip
    return filter_frame(
        view, total,
        tag("fieldset", tag("legend", view.told("filter-priority")), *boxes),
        tag(
            "div", tag("label", view.told("filter-part"), for_=part),
            tag("select", tag("option", view.told("filter-all-parts"), value=""), *options, id=part, name="part"),
        ),
    )  # fmt: skip


def filter_frame(view: PageView, total: int, *choices: Child) -> Markup:
    """Return a form with some choices, a field for words, a way back to all, and how many of `total` are shown."""
    search = view.id("search")
    return tag(
        "form", choices,
        tag(
            "div", tag("label", view.told("filter-words"), for_=search),
            tag("input", type="search", id=search, name="words"),
        ),
        tag("button", view.told("filter-reset"), type="reset"),
        tag(
            "output", view.told("filter-shown", shown=total, total=total),
            data_told=view.told("filter-shown", shown="{shown}", total="{total}"),
        ),
        class_="filter", aria_label=view.told("filter"), autocomplete="off", hidden=True,
    )  # fmt: skip
