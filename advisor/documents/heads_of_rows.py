"""Tell whether a heading begins a row, a project or a measure: by what it is called and by what stands below it."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Heading, Pairs, Table, Text
from advisor.documents.form import key_of
from advisor.documents.lexicon import is_general, is_name_of_part, place_of_cell, place_of_heading
from advisor.documents.marks import Named, is_mere_sign, named_in, sign_of
from advisor.documents.opened import Open, closed_from
from advisor.documents.rows import told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# What is told of what is carried out, and not of an intention; sentences must tell two of these.
_OPERATIONAL = ("projects.owner", "projects.operation", "projects.schedule", "projects.cost", "projects.funding")
LEAST_SPOKEN = LEAST_CELLS = LEAST_NAMED = 2
MOST_BELOW = 60
# 収集車配車最適化事業, but not 実施事業.
_CALLED_PROJECT = compiled(r"(?!(?:実施|対象|主要|個別|重点|関連|該当)事業)[^ 　]{4,}(?:事業|プロジェクト)$")
_NAMED_BY = ("name", "content")


def begins_row(placer: "Placer", heading: Heading, named: Named) -> bool:
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


def meant_by_sign(placer: "Placer", title: Words) -> Words | None:
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


def is_operational(placer: "Placer") -> bool:
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
