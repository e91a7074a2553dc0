"""Open the headings of a document: each leads to a place of the plan form, or begins a row (a project, a measure …)."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Block, Heading, Pairs, Table, Text
from advisor.documents.form import key_of
from advisor.documents.lexicon import (
    chapter_of_text,
    is_general,
    is_name_of_part,
    place_of_cell,
    place_of_heading,
)
from advisor.documents.marks import Named, is_mere_sign, issue_in, named_in, sign_of
from advisor.documents.opened import GROUP, ITEM_RANK, WITHIN_TABLES, Open, closed_from
from advisor.documents.placing_texts import unknown_text
from advisor.documents.reading import ITEM, NO_NUMBER
from advisor.documents.rows import told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# A goal under which measures and projects stand is the picture that they lead to.
_GOAL = compiled(
    r"(?:基本|重点|政策)?(?:目標|方針|の柱)[ 　]?(?:[0-9０-９]{1,2}|[Ⅰ-ⅫA-ZＡ-Ｚ①-⑳一二三四五六七八九])(?=[ 　:：.．])"
)
_TELLS_TROUBLE = compiled(r"ない|いる|不足|困難|低下|減少|遅れ|難し|増加|増え|限界|偏|ばらつき|負担|ず$|できず")
# What is told of what is carried out, and not of an intention; sentences must tell two of these.
_OPERATIONAL = ("projects.owner", "projects.operation", "projects.schedule", "projects.cost", "projects.funding")
LEAST_SPOKEN = LEAST_CELLS = LEAST_NAMED = 2
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
# 収集車配車最適化事業, but not 実施事業.
_CALLED_PROJECT = compiled(r"(?!(?:実施|対象|主要|個別|重点|関連|該当)事業)[^ 　]{4,}(?:事業|プロジェクト)$")
# A heading that is a sentence tells something by itself.
_SENTENCE = compiled(r"(?:ます|です|ません|ました|でした|ない|った|いる|ある|する)[。!！]?$")
_NAMED_BY = ("name", "content")
LOOK_AHEAD = 3000
MOST_BELOW = 60


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
    if heading.style == GROUP:
        placer.stack.append(Open(heading, placer.path))
        return
    if placer.stack and is_general(heading.words.text, "neutral"):
        placer.stack.append(Open(heading, placer.path))
        return
    work = _CALLED_WORK.match(heading.words.text)
    if work and placer.row("projects") is None:
        named = named_in(heading.words.part(work.end()))
        push = _push_measure if work["kind"] == "施策" else _push_project
        push(placer, heading._replace(number=NO_NUMBER), named)
        return
    issue = issue_in(heading.words)
    if issue:
        _push_issue(placer, heading, *issue)
        return
    named = named_in(heading.words)
    told = placer.known_project(named.name)
    if told is not None and placer.row("projects") is None:
        placer.looks_of_projects.add(heading.look)
        placer.named_before[heading.look] += 1
        placer.stack.append(Open(heading, "projects", told, "projects"))
        return
    if named.is_project:
        _push_project(placer, heading, named)
        return
    asked = _ASKS_WHAT.match(heading.words.text) if heading.style == "Q" else None
    if asked and not is_general(asked[1], "asked"):
        _push_project(placer, heading, Named(heading.words.part(*asked.span(1))))
        return
    if _GOAL.match(heading.words.text) or _tells_the_end(placer, heading):
        row = placer.form.row("vision")
        row.add(key_of("vision.field"), heading.words)
        placer.stack.append(Open(heading, "vision", row, "vision"))
        return
    if named.kind == "施策" and named.number and placer.row("projects") is None and placer.path.startswith("vision"):
        _push_measure(placer, heading, named)
        return
    within = placer.path
    if not within and _NUMBERED_WORK.match(heading.words.text) and _is_operational(placer):
        _push_project(placer, heading, named)
        return
    in_project = placer.row("projects") is not None
    if in_project and named.without_ict and not heading.level and heading.rank is None:
        # No part of a project, however its sign stands to those of the projects.
        del placer.stack[next(n for n, opened in enumerate(placer.stack) if opened.row_path == "projects") :]
        _push_measure(placer, heading, named)
        return
    meant = _meant_by_sign(placer, heading.words)
    if meant is not None and within in ("", "projects", "measures") and (not in_project or heading.level):
        _push_project(placer, heading, named_in(meant))
        return
    if not in_project and within in ("projects", "measures") and _begins_row(placer, heading, named):
        _push_row(placer, heading, named)
        return
    place = place_of_heading(heading.words.text, within)
    if in_project:
        own = place_of_cell(heading.words.text, "projects")
        place = own or _IN_PROJECTS.get(place or "", place)
        if not own and place and not place.startswith(("projects", "evaluation")):
            place = None
    if place and place.startswith("issues."):
        place = "issues"
    if place == "measures" and within == "projects" and is_general(heading.words.text, "rows"):
        place = within  # of all projects: 取組どうしのつながり
    if place is None and within == "issues":
        _push_issue_group(placer, heading)
        return
    if place is None and within == "vision" and heading.level < WITHIN_TABLES:
        row = placer.form.row("vision")
        row.add(key_of("vision.field"), heading.words)
        placer.stack.append(Open(heading, "vision", row, "vision"))
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


def _begins_row(placer: "Placer", heading: Heading, named: Named) -> bool:
    """Tell whether an unknown heading among projects or measures is one of them."""
    if named.priority or named.issues or named.kind or named.without_ict:
        return True
    title = heading.words.text
    if is_general(title, "rows") or is_name_of_part(title) or _heads_others(placer, heading):
        return False
    if _stands_beside_signs(placer, heading) or _tells_of_those_told(placer, heading):
        return False
    place = place_of_heading(title, placer.path)
    if _CALLED_PROJECT.search(title) or place is None:
        return True
    numbered = heading.rank is not None or heading.level > 0
    return numbered and (not place.startswith("projects.") or _tells_of_work(placer, heading, placer.at))


def _meant_by_sign(placer: "Placer", title: Words) -> Words | None:
    """Return the name of the measure that a heading means by its sign alone: 【A】の中身 beside 【A】道順づくり."""
    if not is_mere_sign(title.text):
        return None
    sign = sign_of(title.text)
    told = (row.words(key_of(f"measures.{key}")) for row in placer.form.rows.get("measures", ()) for key in _NAMED_BY)
    named = next((words for words in told if words is not None and words.text.startswith(sign)), None)
    return named.part(len(sign)).stripped() if named is not None and len(named.text) > len(sign) else None


def _stands_beside_signs(placer: "Placer", heading: Heading) -> bool:
    """Tell whether headings of the same look before it have what this one lacks: signs (事業ア), issues answered."""
    if sign_of(heading.words.text) or named_in(heading.words).kind:
        return False
    above = [opened._replace(row=None) for opened in placer.stack]
    for block in reversed(placer.blocks[: placer.at]):
        if not isinstance(block, Heading):
            continue
        if block.look == heading.look:
            told = named_in(block.words)
            if sign_of(block.words.text) or told.is_project or (told.issues and not named_in(heading.words).issues):
                return True
        elif closed_from(above, block) < len(above):
            return False
    return False


def _tells_of_those_told(placer: "Placer", heading: Heading) -> bool:
    """Tell whether the projects are told already, and not by headings of this look: this one tells of all of them.

    Below a table of projects stand 試行地区, 日程 and 技術の確認, whatever they are called.
    """
    if not placer.projects or _CALLED_PROJECT.search(heading.words.text):
        return False
    if placer.named_before[heading.look] >= LEAST_NAMED and heading.look not in placer.looks_of_new_projects:
        return True  # a list has told all projects by their names, and this is none of them
    return heading.look not in placer.looks_of_projects and not _has_cells(placer, heading)


def _heads_others(placer: "Placer", heading: Heading) -> bool:
    """Tell whether a heading only groups those below it: one that is no name of a part follows at once."""
    below = placer.blocks[placer.at + 1] if placer.at + 1 < len(placer.blocks) else None
    if placer.blocks[placer.at] is not heading or not isinstance(below, Heading):
        return False
    title = below.words.text
    known = is_name_of_part(title) or place_of_cell(title, "projects") or place_of_heading(title, "projects")
    return not known and closed_from([*placer.stack, Open(heading, "")], below) > len(placer.stack)


def _push_row(placer: "Placer", heading: Heading, named: Named) -> None:
    if named.without_ict or "施策" in named.kind:
        _push_measure(placer, heading, named)
    elif placer.path == "projects" or named.priority or _is_operational(placer):
        _push_project(placer, heading, named)
    else:
        _push_measure(placer, heading, named)


def _has_cells(placer: "Placer", heading: Heading) -> bool:
    """Tell whether below a heading stand cells of a project, each with its name."""
    found = 0
    for block in placer.blocks[placer.at + 1 : placer.at + MOST_BELOW]:
        if isinstance(block, Heading):
            if closed_from([*placer.stack, Open(heading, "")], block) <= len(placer.stack):
                break
            labels = [block.words]
        elif isinstance(block, Pairs):
            labels = [pair.label for pair in block.pairs]
        elif isinstance(block, Table):
            labels = [row[0] for row in (block.heads, *block.rows)] if len(block.heads) == LEAST_CELLS else []
        else:
            labels = [block.label] if block.label is not None else []
        found += sum(bool(label) and place_of_cell(label.text, "projects") is not None for label in labels)
    return found >= LEAST_CELLS


def _is_operational(placer: "Placer") -> bool:
    """Tell whether what follows a heading names who does it, when, or for how much, or what follows one beside it."""
    own = placer.blocks[placer.at]
    if not isinstance(own, Heading):
        return False
    above = [opened._replace(row=None) for opened in placer.stack]
    starts = [placer.at]
    for number, block in enumerate(placer.blocks[placer.at + 1 : placer.at + MOST_BELOW], placer.at + 1):
        if isinstance(block, Heading) and closed_from(above, block) < len(above):
            break
        if isinstance(block, Heading) and block.look == own.look:
            starts.append(number)
    kinds = [named_in(block.words).kind for n in starts[1:] if isinstance(block := placer.blocks[n], Heading)]
    if any("事業" in kind for kind in kinds):
        starts = starts[:1]  # the projects are called so
    return any(_tells_of_work(placer, own, start) for start in starts)


def _tells_of_work(placer: "Placer", own: Heading, start: int) -> bool:
    spoken: set[str] = set()
    for block in placer.blocks[start + 1 : start + MOST_BELOW]:
        if isinstance(block, Heading):
            if block.look == own.look:
                return False
            label = block.words.text
        else:
            label = block.label.text if isinstance(block, Text) and block.label else ""
        labels = [pair.label.text for pair in block.pairs] if isinstance(block, Pairs) else [label]
        if any(name and _is_of_the_work(place_of_cell(name, "projects")) for name in labels):
            return True
        if isinstance(block, Text) and block.label is None:
            spoken |= {place for place, _ in told_sentences("projects", block.words) if _is_of_the_work(place)}
            if len(spoken) >= LEAST_SPOKEN:
                return True
        if isinstance(block, Table) and sum(bool(place_of_cell(r[0].text, "projects")) for r in block.rows if r[0]):
            return True
    return False


def _is_of_the_work(place: str | None) -> bool:
    return place is not None and place.startswith(_OPERATIONAL)


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


def _push_project(placer: "Placer", heading: Heading, named: Named) -> None:
    if not named.number and heading.number:
        named = named._replace(number=heading.number)
    row = placer.told_project(named)
    placer.looks_of_projects.add(heading.look)
    placer.looks_of_new_projects.add(heading.look)
    placer.stack.append(Open(heading, "projects", row, "projects"))


def _push_measure(placer: "Placer", heading: Heading, named: Named) -> None:
    row = placer.form.row("measures")
    row.add(key_of("measures.name"), named.name)
    if named.without_ict:
        row.add(key_of("measures.non_ict"), heading.words)
    if named.priority:
        row.add(key_of("measures.priority"), named.priority)
    if named.issues:
        row.add(key_of("measures.answers"), named.issues)
    placer.stack.append(Open(heading, "measures", row, "measures"))


def _push_issue(placer: "Placer", heading: Heading, number: Words, rest: Words) -> None:
    row = placer.form.row("issues")
    row.add(key_of("issues.id"), number)
    row.add(key_of("issues.problem"), rest)
    placer.stack.append(Open(heading, "issues", row, "issues"))


def _push_issue_group(placer: "Placer", heading: Heading) -> None:
    """Open an unknown heading among the issues: an issue where it tells a trouble, else a group of them."""
    row = None
    if _TELLS_TROUBLE.search(heading.words.text):
        row = placer.form.row("issues")
        row.add(key_of("issues.problem"), heading.words)
    placer.stack.append(Open(heading, "issues", row, "issues" if row else "", is_group=row is None))
