"""Open the headings of a document: each leads to a place of the plan form, or begins a row (a project, a measure …)."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.heads_of_rows import begins_row, is_operational, meant_by_sign
from advisor.documents.lexicon import chapter_of_text, is_general, is_name_of_part, place_of_cell, place_of_heading
from advisor.documents.marks import Named, issue_in, named_in
from advisor.documents.opened import GROUP, ITEM_RANK, WITHIN_TABLES, Open, closed_from
from advisor.documents.placing_texts import unknown_text
from advisor.documents.reading import ITEM, NO_NUMBER
from advisor.documents.rows_of_headings import (
    open_issue,
    open_issue_group,
    open_measure,
    open_picture,
    open_project,
    open_row,
)
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# A goal under which measures and projects stand is the picture that they lead to.
_GOAL = compiled(
    r"(?:基本|重点|政策)?(?:目標|方針|の柱)[ 　]?(?:[0-9０-９]{1,2}|[Ⅰ-ⅫA-ZＡ-Ｚ①-⑳一二三四五六七八九])(?=[ 　:：.．])"
)
_IN_PROJECTS = {
    "finance": "projects.cost.notes",
    "finance.funding": "projects.funding",
    "finance.running": "projects.cost.running",
    "finance.effect": "projects.effect",
    "formulation.structure": "projects.people",
    "formulation.advisers": "projects.partners",
    "formulation.people": "projects.people",
    "measures.non_ict": "projects.notes",
}
# A question what is done in a project: 見守りの電話では、何をするのですか.
_ASKS_WHAT = compiled(
    r"(.{3,30}?)(?:では|は|って)[、，]?(?:何|なに|どんなこと|どのようなこと)を(?:する|やる|行う|始める|します|行います)"
)
# Lists in which an item is told by itself, whatever stands below it.
_LISTED = ("projects", "measures", "evaluation", "finance")
# What is carried out, by its number, below no chapter: 取組① 鹿の通り道カメラ.
_NUMBERED_WORK = compiled(
    r"[(（【〔\[]?(?:重点|個別|実施)?(?:取組|取り組み)[ 　]*(?:[0-9０-９]{1,2}|[①-⑳])(?![0-9０-９年月日])"
)
# What a place, a time or a trade is like in some month: 令和11年3月の浜.
_AT_A_TIME = compiled(r"((?:令和|R)?\s?\d{1,4}年(?:度)?\s?(?:\d{1,2}月|末))の.{1,8}")
# What it is, and behind a gap what it is called: 主な取組　乗合交通の予約, 具体的な施策　交通の再編.
_CALLED_WORK = compiled(
    r"(?:主な|主要な?|具体的な|個別の?|重点)(?P<kind>取組|取り組み|事業|プロジェクト|施策)"
    r"(?:[ 　]+|[ 　]*[:：][ 　]*)(?=[^ 　])(?!.*(?:内容|概要|一覧|について)$)"
)
# A heading that is a sentence tells something by itself.
_SENTENCE = compiled(r"(?:ます|です|ません|ました|でした|ない|った|いる|ある|する)[。!！]?$")
LOOK_AHEAD = 3000


def as_text(placer: "Placer", heading: Heading) -> Block:
    """Return what only looks like a heading as a text: a single numbered item with nothing below it."""
    called = named_in(heading.words).is_project
    if heading.style.startswith(ITEM) and placer.path.split(".")[0] in _LISTED and not called:
        return Text(heading.words, heading.words, "・")
    below = placer.blocks[placer.at + 1] if placer.at + 1 < len(placer.blocks) else None
    small = not heading.level and not heading.run_in and (heading.rank is None or heading.rank >= ITEM_RANK)
    if not small or not isinstance(below, Heading | None) or is_name_of_part(heading.words.text):
        return heading
    if called:
        return heading
    above = [o for o in placer.stack if o.heading.style != heading.style or o.heading.level]
    deeper = isinstance(below, Heading) and not below.level and (below.rank or 0) > (heading.rank or 0)
    if isinstance(below, Heading) and deeper and all(o.heading.style != below.style for o in above):
        return heading
    within = above[-1].path if above else ""
    if within in ("", "projects", "measures", "issues", "vision"):
        return heading
    return Text(heading.words, heading.words, heading.number.text or heading.style)


def open_heading(placer: "Placer", heading: Heading) -> None:
    """Open a heading where it leads, and close those that it stands beside or above."""
    placer.close_for(heading)
    named = named_in(heading.words)
    if not any(opens(placer, heading, named) for opens in _OPENERS):
        _open_place(placer, heading)


def _opens_group(placer: "Placer", heading: Heading, _: Named) -> bool:
    """Open a heading that only stands across others, or says nothing of its own (概要)."""
    says_nothing = bool(placer.stack) and is_general(heading.words.text, "neutral")
    if heading.style != GROUP and not says_nothing:
        return False
    placer.stack.append(Open(heading, placer.path))
    return True


def _opens_called_work(placer: "Placer", heading: Heading, _: Named) -> bool:
    """Open what a heading calls behind what it is: 主な取組　乗合交通の予約."""
    work = _CALLED_WORK.match(heading.words.text)
    if not work or placer.row("projects") is not None:
        return False
    opens = open_measure if work["kind"] == "施策" else open_project
    opens(placer, heading._replace(number=NO_NUMBER), named_in(heading.words.part(work.end())))
    return True


def _opens_issue(placer: "Placer", heading: Heading, _: Named) -> bool:
    issue = issue_in(heading.words)
    if issue:
        open_issue(placer, heading, *issue)
    return bool(issue)


def _opens_known_project(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Open a project anew that was told before, to tell more of it."""
    told = placer.known_project(named.name)
    if told is None or placer.row("projects") is not None:
        return False
    placer.looks_of_projects.add(heading.look)
    placer.named_before[heading.look] += 1
    placer.stack.append(Open(heading, "projects", told, "projects"))
    return True


def _opens_named_project(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Open what a heading calls a project, or asks about as one."""
    if named.is_project:
        open_project(placer, heading, named)
        return True
    asked = _ASKS_WHAT.match(heading.words.text) if heading.style == "Q" else None
    if not asked or is_general(asked[1], "asked"):
        return False
    open_project(placer, heading, Named(heading.words.part(*asked.span(1))))
    return True


def _opens_goal(placer: "Placer", heading: Heading, _: Named) -> bool:
    """Open a goal, or a chapter called by the time when the plan ends, as a picture of the future."""
    is_goal = _GOAL.match(heading.words.text) is not None or _tells_the_end(placer, heading)
    if is_goal:
        open_picture(placer, heading)
    return is_goal


def _opens_measure_below_a_goal(placer: "Placer", heading: Heading, named: Named) -> bool:
    is_measure = named.kind == "施策" and bool(named.number) and placer.path.startswith("vision")
    if not is_measure or placer.row("projects") is not None:
        return False
    open_measure(placer, heading, named)
    return True


def _opens_numbered_work(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Open a project that stands below no chapter, by its number and what is told of it."""
    if placer.path or not _NUMBERED_WORK.match(heading.words.text) or not is_operational(placer):
        return False
    open_project(placer, heading, named)
    return True


def _opens_measure_without_ict(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Open what is done without ICT; it is no part of a project, however its sign stands to those of the projects."""
    if placer.row("projects") is None or not named.without_ict or heading.level or heading.rank is not None:
        return False
    del placer.stack[next(n for n, opened in enumerate(placer.stack) if opened.row_path == "projects") :]
    open_measure(placer, heading, named)
    return True


def _opens_row(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Open a project or a measure that only its place among them, its sign or what stands below it shows to be one."""
    in_project, within = placer.row("projects") is not None, placer.path
    meant = meant_by_sign(placer, heading.words)
    if meant is not None and within in ("", "projects", "measures") and (not in_project or heading.level):
        open_project(placer, heading, named_in(meant))
        return True
    if in_project or within not in ("projects", "measures") or not begins_row(placer, heading, named):
        return False
    open_row(placer, heading, named)
    return True


# In the order in which they are asked; the first that knows a heading opens it.
_OPENERS = (
    _opens_group,
    _opens_called_work,
    _opens_issue,
    _opens_known_project,
    _opens_named_project,
    _opens_goal,
    _opens_measure_below_a_goal,
    _opens_numbered_work,
    _opens_measure_without_ict,
    _opens_row,
)


def _open_place(placer: "Placer", heading: Heading) -> None:
    """Open a heading that begins no row of its own: at the place it means, or within what stands open."""
    within, in_project = placer.path, placer.row("projects") is not None
    place = _place_meant(heading.words.text, within, in_project)
    if place is None and within == "issues":
        open_issue_group(placer, heading)
        return
    if place is None and within == "vision" and heading.level < WITHIN_TABLES:
        open_picture(placer, heading)
        return
    named_place = place is not None
    if place is None and within == "measures" and placer.projects and not in_project:
        within = "projects"  # what is told of the projects, and no measure of its own
    if place is None and not within and heading.level < WITHIN_TABLES:
        place = chapter_of_text(_text_below(placer, heading))
    placer.stack.append(Open(heading, place or within, is_group=not named_place and len(placer.stack) > 0))
    is_empty = _is_empty(placer)
    tells = is_empty or _SENTENCE.search(heading.words.text)
    known = named_place and (not is_empty or is_name_of_part(heading.words.text))
    if tells and not known and heading.level < WITHIN_TABLES:
        unknown_text(placer, heading.words)


def _place_meant(title: str, within: str, in_project: bool) -> str | None:
    """Return the place of the form that a title means where it stands, or None."""
    place = place_of_heading(title, within)
    if in_project:
        own = place_of_cell(title, "projects")
        place = own or _IN_PROJECTS.get(place or "", place)
        if not own and place and not place.startswith(("projects", "evaluation")):
            return None
    if place and place.startswith("issues."):
        return "issues"
    if place == "measures" and within == "projects" and is_general(title, "rows"):
        return within  # of all projects: 取組どうしのつながり
    return place


def _tells_the_end(placer: "Placer", heading: Heading) -> bool:
    """Tell whether a chapter is called by the time when the plan ends: 令和11年3月の浜."""
    found = _AT_A_TIME.fullmatch(normalise(heading.words.text).strip())
    at = years_in(found[1]) if found else []
    late = bool(at and placer.period and at[0].value >= placer.period[1])
    return late and heading.level < WITHIN_TABLES and not placer.path


def _is_empty(placer: "Placer") -> bool:
    """Tell whether nothing stands below the heading at hand."""
    below = placer.blocks[placer.at + 1] if placer.at + 1 < len(placer.blocks) else None
    return below is None or (isinstance(below, Heading) and closed_from(placer.stack, below) < len(placer.stack))


def _text_below(placer: "Placer", heading: Heading) -> str:
    found, length = [heading.words.text], 0
    for block in placer.blocks[placer.at + 1 : placer.at + 200]:
        if isinstance(block, Heading) and block.look == heading.look:
            break
        text = block.whole.text if isinstance(block, Text) else ""
        found.append(text)
        length += len(text)
        if length > LOOK_AHEAD:
            break
    return "\n".join(found)
