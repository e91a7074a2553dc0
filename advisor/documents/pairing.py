"""Put the labels and values of a form into the plan form: each value as if its label were a heading."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Block, Heading, Pair, Pairs, Text
from advisor.documents.form import Record, key_of
from advisor.documents.forms_of_projects import by_project, names_project
from advisor.documents.indicator_tables import add_values
from advisor.documents.indicators import add_indicator
from advisor.documents.lexicon import place_of_cell, place_of_heading
from advisor.documents.placing_the_way import problem_or_issue
from advisor.documents.rows import fill_row
from advisor.documents.title import is_paper
from advisor.documents.words import Piece, Words, joined
from advisor.patterns import compiled

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# Below any heading of the document.
GROUP_LEVEL, LABEL_LEVEL = 89, 90
SHEET_LEVEL = 2  # of the title of a sheet, below the name of the sheet
_STYLE = "form"
_NO_NUMBER = Words(())
_ISSUE = compiled(r"(問題|課題|原因)(?:点|名)?(?:[(（].*[)）])?")
# A tick beside what it chooses; a filled square or a レ is one only among open boxes.
_TICK = r"[☑✓✔☒■]|(?<![ァ-ヶー])レ(?![ァ-ヶー])"
_TICKED = compiled(rf"(?:{_TICK})[ 　]?((?:(?!{_TICK})[^□☐\n])+)")
_HAS_BOXES = compiled(r"[☑✓✔☒□☐]")
# What the author adds behind the boxes: ☑申請する　□使わない　（県の補助を使う）.
_TOLD_BESIDE = compiled(r"[(（]([^()（）]{4,})[)）][ 　]*$")
_OPEN_BOX = compiled(r"[ 　]*[□☐][^☑✓✔☒■]*$")
LEAST_CELLS = 2
_INDICATORS = "evaluation.indicators"
_OF_BOTH = compiled(r"数?値|水準|推移|数字|現状(?:値)?[と・／/及び]+目標(?:値)?")
_BOTH = compiled(r"(?:現状|基準).*目標")
_VALUES = compiled(r"現状|基準|目標値")
# What shows that a form of one project is that of the whole plan, and what it tells of the plan then.
_OF_THE_TOWN = ("municipality", "title", "stage")
_ABOUT_THE_PLAN = (
    *_OF_THE_TOWN,
    "written",
    "period",
    "vision",
    "issues",
    "formulation.parent_plans",
    "formulation.background",
    "formulation.drafting_body",
)
# What 担当部署 and the like mean where no project is open.
_OF_THE_PLAN = {"projects.owner": "formulation.drafting_body"}


def place_pairs(placer: "Placer", form: Pairs) -> None:
    """Place a form; one that names a project and tells of it is that project."""
    for part in by_project(form):
        _place_part(placer, part)


def _place_part(placer: "Placer", form: Pairs) -> None:
    depth = len(placer.stack)
    project = _project(placer, form)
    is_whole = project is not None and any(_is_whole(pair) for pair in form.pairs)
    indicator: Record | None = None
    for pair in form.pairs:
        if is_whole and not pair.is_group and _means(pair, _ABOUT_THE_PLAN):
            within, placer.stack[depth:] = placer.stack[depth:], []
            _pair(placer, pair)
            placer.stack[depth:] = within
            continue
        told = _indicator(placer, pair, indicator)
        if told is not None:
            indicator = told
        elif pair.is_group and not pair.label:
            placer.close_for(Heading(pair.label, _STYLE, None, _NO_NUMBER, GROUP_LEVEL))
        elif pair.is_group:
            placer.place(Heading(pair.label, _STYLE, None, _NO_NUMBER, GROUP_LEVEL))
        elif not pair.label:
            for block in pair.blocks:
                placer.place(block)
        elif pair.blocks and pair is not project:
            _pair(placer, pair)
    # What stands below the form of a project, on its own sheet, still tells of it, unless the project closed the sheet.
    over = placer.stack[depth - 1 : depth] if depth else []
    goes_on = project is not None and not is_whole and any(opened.heading.level == SHEET_LEVEL for opened in over)
    del placer.stack[depth + goes_on :]


def _is_whole(pair: Pair) -> bool:
    """Tell whether a label shows that a form is that of the whole plan: it tells the town, or what is aimed at."""
    return _means(pair, _OF_THE_TOWN) or (bool(pair.label) and place_of_heading(pair.label.text) == "vision")


def _means(pair: Pair, places: tuple[str, ...]) -> bool:
    """Tell whether a label means one of some places of the plan as a whole."""
    return bool(pair.label) and (place_of_heading(pair.label.text) or "").startswith(places)


def _project(placer: "Placer", form: Pairs) -> Pair | None:
    """Begin the project that a form is about; return the pair that names it."""
    named = next(filter(names_project, form.pairs), None)
    told = sum(place_of_cell(pair.label.text, "projects") is not None for pair in form.pairs if pair.label)
    if named is None or told <= LEAST_CELLS:
        return None
    words = _short(named) or _NO_NUMBER
    row = placer.project_named(words)
    placer.begin(Heading(words, _STYLE, None, _NO_NUMBER, GROUP_LEVEL - 1), "projects", row)
    return named


def _indicator(placer: "Placer", pair: Pair, before: Record | None) -> Record | None:
    """Take up an indicator told by labels (成果指標, 現状値, 目標値); None for a pair of another kind."""
    words = _short(pair)
    values = [block.words for block in pair.blocks if isinstance(block, Text)]
    if before is not None and len(values) > 1 and _OF_BOTH.fullmatch(pair.label.text):
        add_values(before, values)
        return before
    if words is None or "\n" in words.text or words.text.rstrip().endswith("。"):
        return None
    if place_of_heading(pair.label.text) == _INDICATORS and not _VALUES.search(pair.label.text):
        if "、" in words.text and not any(map(str.isdigit, words.text)):
            placer.form.put("evaluation.notes", words)  # names of several, told in full elsewhere
            return Record()
        row = add_indicator(placer.form, words)
        if placer.projects and placer.row("projects") is placer.projects[-1][1]:
            row.add(key_of(f"{_INDICATORS}.projects"), placer.projects[-1][0].name)
        return row
    if before is None:
        return None
    key = place_of_cell(pair.label.text, _INDICATORS)
    if _BOTH.search(pair.label.text):
        name = before.values[key_of(f"{_INDICATORS}.name")]
        name[0] = joined((told for told in (*name, words) if isinstance(told, Words)), " ")
    elif key is not None and place_of_cell(pair.label.text, "projects") is None:
        before.add(key_of(key), words, pair.label)
    else:
        return None
    return before


def _short(pair: Pair) -> Words | None:
    only = pair.blocks[0] if len(pair.blocks) == 1 else None
    return only.words if isinstance(only, Text) else None


def _pair(placer: "Placer", pair: Pair) -> None:
    project: Record | None = placer.row("projects")
    own = place_of_cell(pair.label.text, "projects") if project is not None else None
    words = _short(pair)
    if words is not None and _HAS_BOXES.search(words.text) and _TICKED.search(words.text):
        words = _chosen(words)
        pair = pair._replace(blocks=(Text(words, words),))
    elif words is not None and _OPEN_BOX.match(words.text):
        return  # boxes of which none is ticked
    if project is not None and own and words is not None:
        fill_row(project, own, words, pair.label)
        return
    if words is not None and not own and place_of_heading(pair.label.text) == "written":
        placer.form.put("written" if key_of("written") not in placer.form.root else "notes", words, pair.label)
        return
    issue = _ISSUE.fullmatch(pair.label.text.strip())
    if issue and words is not None and project is None:
        problem_or_issue(placer, "problem" if issue[1] == "問題" else "causes", words)
        return
    of_plan = _OF_THE_PLAN.get(place_of_heading(pair.label.text) or "") if project is None else None
    if of_plan and words is not None and not placer.path:
        placer.form.put(of_plan, words, pair.label)
        return
    if words is not None and place_of_heading(pair.label.text) == "title":
        if is_paper(placer.form.root.words(key_of("title"))):
            placer.form.put("notes", words, pair.label)
        else:
            placer.form.replace("title", words)
        return
    before = placer.path
    placer.place(Heading(pair.label, _STYLE, None, _NO_NUMBER, LABEL_LEVEL))
    unknown, depth = placer.path == before, len(placer.stack) - 1
    for block in pair.blocks:
        placer.place(_with_label(pair.label, block) if unknown else block)
    del placer.stack[depth:]


def _chosen(words: Words) -> Words:
    """Return what is ticked among boxes: of 「☑応募　□計画策定」 応募. What is added behind them stays."""
    ticked = [words.part(*found.span(1)).stripped() for found in _TICKED.finditer(words.text)]
    aside = _TOLD_BESIDE.search(words.text)
    if aside and not any(aside.group() in part.text for part in ticked):
        ticked.append(words.part(*aside.span(1)).stripped())
    return joined(ticked, "、")


def _with_label(label: Words, block: Block) -> Block:
    """Put the label before a text that stands beside it, where the label itself leads nowhere."""
    if not isinstance(block, Text):
        return block
    told = Words((*label.pieces, Piece("：", label.end, label.end), *block.words.pieces))
    return block._replace(words=told, whole=told)
