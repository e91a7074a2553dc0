"""Put the texts of a document into the plan form: each under its heading, each sentence where it speaks of."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Heading, Text
from advisor.documents.form import Record, key_of
from advisor.documents.indicator_lines import (
    LEADS_TO_VALUE,
    add_indicator_here,
    is_indicator,
    line_of_target,
    names_next,
    tell_indicators,
    with_name_above,
)
from advisor.documents.indicators import add_indicator, are_heads, leads_from_figure_to_figure
from advisor.documents.lexicon import (
    chapter_of_text,
    is_label,
    is_label_of_cell,
    place_of_cell,
    place_of_heading,
)
from advisor.documents.listed_projects import (
    begin_project_of_heading,
    begin_project_of_label,
    begin_projects_in_prose,
    place_listed_project,
)
from advisor.documents.marks import issue_in, named_in
from advisor.documents.opened import closed_from
from advisor.documents.placing_the_way import (
    add_current,
    add_picture,
    begin_field,
    place_on_the_way,
    problem_or_issue,
)
from advisor.documents.rows import fill_row, told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.sentences import sentences
from advisor.plan.states import REASON_KEYS, STATE_KEYS
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# Where something was taken from: of use where figures stand, and a note elsewhere; so is the unit over a table.
_SOURCE = compiled(
    r"[(（【\[※*]*(?:(?:出典|出所|引用元?|参考(?:文献|URL))[)）】\]]?[ 　]*[:：]|単位[ 　]*[:：].{1,12}$)"
)
_ABOUT_FIGURES = ("vision.current", "characteristics", "evaluation")
_TAG = compiled(r"[（(【〔\[](問題|課題|原因)点?[）)】〕\]][ 　:：]*|(?:問題|課題|原因)点?[:：][ 　]*")
_FIGURE = compiled(r"\d")
_NUMBER = r"(?:[0-9０-９]{1,2}|[①-⑳ア-ンA-ZＡ-Ｚ])"
_ANSWERED = compiled(rf"(?:課題|原因)[ 　]?(?P<issues>{_NUMBER}(?:[・、,と]{_NUMBER})*)[ 　]*[→⇒][ 　]*(?P<told>\S.*)")
# What is done about an issue, told in a sentence that begins with its number: 課題オは、相談員で対応する.
_DEALT_WITH = compiled(
    rf"(?:課題|原因)[ 　]?(?P<issues>{_NUMBER}(?:(?:[・、,，]|と|及び)[ 　]?(?:課題|原因)?[ 　]?{_NUMBER})*)"
    r"(?:は|へは|には|については|に対しては|に対して)[、，]?"
    r"(?=.*(?:充て|あて|対応|扱|助成|補助|行[うい]|減ら|見直|取り組|進め|配置|設け|改め|解決))"
)
# Among measures, what another town does, or what is told of all of them.
_NO_MEASURE = compiled(r"[^\n]*[一-龠ァ-ヶ]{1,6}[市町村区]\(人口|(?:順番?|順序|優先順位|優先度|備考|注|留意点?):")
_NAMED_INDICATOR = compiled(
    r"(?:成果)?(?:指標|KPI|KGI|ＫＰＩ)[ 　]?(?:[A-ZＡ-Ｚア-ン①-⑳]|[0-9０-９]{1,2})(?=[ 　:：.．、)）])"
)
_NOWHERE = "notes"  # where texts of no known place are kept
_ROWS = ("projects", "measures", "issues")


def place_text(placer: "Placer", block: Text) -> None:
    """Place a paragraph or an item of a list."""
    if block.lost:
        placer.lost.append(block.words)
        return
    if begin_project_of_heading(placer, block):
        return
    if _SOURCE.match(block.whole.text) and not placer.path.startswith(_ABOUT_FIGURES):
        placer.form.put("notes", block.whole)
        return
    if _tells_answer(placer, block):
        return
    issue = issue_in(block.words) or issue_in(block.whole)
    if issue and not placer.row("projects") and not placer.row("measures"):
        row = placer.form.row("issues")
        placer.named_issues += 1
        told_as = "problem" if block.whole.text.lstrip(" 　・").startswith("問題") else "causes"
        row.add(key_of("issues.id"), issue[0])
        row.add(key_of(f"issues.{told_as}"), issue[1])
        return
    if _told_issue(placer, block) or _tells_what_is_done(placer, block):
        return
    if placer.path.startswith("evaluation") and are_heads(block.whole.text):
        placer.form.put("evaluation.notes", block.whole)
        return
    if (target := line_of_target(placer, block)) is not None:
        add_indicator_here(placer, target)
        return
    if block.label is not None and _labelled(placer, block.label, block):
        return
    words = block.words if block.label is None else block.whole
    path = placer.path
    if path.startswith("evaluation"):
        if names_next(placer, block):
            return
        words = with_name_above(placer, block, words)
    project, measure = placer.row("projects"), placer.row("measures")
    if project is not None and path.startswith("projects"):
        fill_row(project, path, words, placer.heading)
    elif path in ("projects", "measures") and placer.row("measures") is None and begin_projects_in_prose(placer, words):
        placer.plain(path, words)
    elif path == "projects" and place_listed_project(placer, block):
        return
    elif path == "projects" and (spoken := placer.project_spoken_of(words)) is not None:
        fill_row(spoken, path, words, None)
    elif measure is not None and path == "measures":
        _of_measure(placer, measure, words)
    elif path == "measures" and (block.mark or _stands_for_itself(placer)):
        _listed_measure(placer, words)
    elif path.startswith("evaluation") and is_indicator(placer, block, words):
        add_indicator(placer.form, words)
    elif path.startswith("evaluation") and tell_indicators(placer, words):
        return
    elif _NAMED_INDICATOR.match(words.text) and leads_from_figure_to_figure(words):
        add_indicator(placer.form, words)
    elif path.split(".")[0] in ("vision", "issues"):
        place_on_the_way(placer, path, block, words)
    elif path.split(".")[0] != "projects" and leads_from_figure_to_figure(words):
        add_indicator(placer.form, words)
    elif path.startswith("finance") and placer.heading is not None and _is_year(placer.heading.text):
        placer.form.record("finance.cost").add(placer.heading.text, words, placer.heading)
    elif path:
        placer.plain(path, words)
    else:
        unknown_text(placer, words)


def _told_issue(placer: "Placer", block: Text) -> bool:
    """Place a problem or an issue that is tagged as one: （問題）…, 課題：…."""
    tag = _TAG.match(block.whole.text)
    if not tag or placer.path.split(".")[0] not in ("issues", "vision") or placer.row("projects") is not None:
        return False
    problem_or_issue(placer, "problem" if tag[1] == "問題" else "causes", block.whole.part(tag.end()))
    return True


def _tells_answer(placer: "Placer", block: Text) -> bool:
    """Place a line that points from issues to what answers them: 課題１・２　→　事業Ａ."""
    line = block.whole
    found = _ANSWERED.fullmatch(line.text)
    if not found or placer.row("projects") is not None or placer.path.split(".")[0] not in ("measures", "projects"):
        return False
    row = placer.form.row("measures")
    row.add(key_of("measures.answers"), line.part(*found.span("issues")))
    row.add(key_of("measures.content"), line.part(*found.span("told")))
    return True


def _tells_what_is_done(placer: "Placer", block: Text) -> bool:
    """Place a paragraph whose sentences tell what is done about issues, by their numbers."""
    if placer.row("projects") is not None or placer.path.split(".")[0] not in ("", "issues", "measures"):
        return False
    whole = block.whole
    parts = [whole.part(start, start + len(sentence)) for start, sentence in sentences(whole.text)]
    told = [_DEALT_WITH.match(part.text) for part in parts]
    if not any(told):
        return False
    for part, found in zip(parts, told, strict=True):
        if found is None:
            placer.form.put("notes", part)
            continue
        row = placer.form.row("measures")
        row.add(key_of("measures.answers"), part.part(*found.span("issues")))
        row.add(key_of("measures.content"), part)
    return True


def _tells_why(placer: "Placer", label: Words) -> bool:
    """Tell whether a label goes on from how a cell stands: 予定 below 状態：未定."""
    before = placer.blocks[placer.at - 1] if placer.at else None
    told = before.label.text if isinstance(before, Text) and before.label else ""
    return label.text in REASON_KEYS and told in STATE_KEYS


def _labelled(placer: "Placer", label: Words, block: Text) -> bool:
    if _tells_why(placer, label):
        return False
    if begin_project_of_label(placer, label, block.words):
        return True
    project = placer.row("projects")
    if project is not None and placer.path.startswith("projects.cost") and _cost(placer, project, label, block.words):
        return True
    for row_path in _ROWS:
        row = placer.row(row_path)
        place = place_of_cell(label.text, row_path) if row is not None else None
        if row is not None and place:
            fill_row(row, place, block.words, label)
            return True
    if placer.path.startswith("vision") and place_of_cell(label.text, "vision") == "vision.field":
        begin_field(placer, block.words)
        return True
    place = place_of_heading(label.text, placer.path)
    if place in ("vision.current", "vision.picture"):
        add_current(placer, block.words) if place == "vision.current" else add_picture(placer, block.words)
        return True
    if place in ("issues", "vision") and not placer.path.startswith(("measures", "projects")) and is_label(label.text):
        add_picture(placer, block.words) if place == "vision" else problem_or_issue(placer, "causes", block.words)
        return True
    if place is None or place.split(".")[0] in ("issues", "measures") or place in ("projects", "vision"):
        return False
    leads = LEADS_TO_VALUE.search(block.words.text) and (place or "").startswith("evaluation")
    figures = is_label(label.text) and _FIGURE.search(normalise(block.words.text))
    whole = block.words.text.rstrip().endswith("。")
    if figures and not whole and (leads or place == "evaluation.indicators"):
        add_indicator_here(placer, block.words)
        return True
    if (place == "evaluation" and not is_label(label.text)) or place == "evaluation.indicators":
        return False
    # A label that only reminds of a place is part of what is told there.
    told = block.words if is_label_of_cell(label.text) else block.whole
    placer.plain("evaluation.pdca" if place == "evaluation" else place, told, label)
    return True


def _stands_for_itself(placer: "Placer") -> bool:
    """Tell whether a paragraph is all that its heading tells: no list, table or heading below goes into it."""
    if placer.at == 0 or not isinstance(placer.blocks[placer.at - 1], Heading) or not placer.stack:
        return False
    behind = placer.blocks[placer.at + 1] if placer.at + 1 < len(placer.blocks) else None
    return behind is None or (isinstance(behind, Heading) and closed_from(placer.stack, behind) < len(placer.stack))


def _cost(placer: "Placer", project: Record, label: Words, words: Words) -> bool:
    place = place_of_cell(label.text, "projects.cost")
    years = years_in(normalise(label.text)) if len(normalise(label.text)) == len(label.text) else []
    if years:
        yearly = project.record(key_of("projects.cost")).record(key_of("projects.cost.yearly"))
        year = label.part(years[0].start)
        yearly.add(year.text, words, year)
        return True
    if place is None or place == "projects.cost.yearly":
        return False
    fill_row(project, place, words, label)
    return True


def _listed_measure(placer: "Placer", words: Words) -> None:
    """Begin a measure from an item of a list below the heading of the measures; what others do, or a label, is none."""
    if (place_of_heading(words.text) or "").endswith(".precedents") or _NO_MEASURE.match(normalise(words.text)):
        placer.plain("measures", words)
        return
    named = named_in(words)
    row = placer.form.row("measures")
    if named.without_ict:
        row.add(key_of("measures.non_ict"), words)
    else:
        row.add(key_of("measures.content"), named.name)
    if named.issues:
        row.add(key_of("measures.answers"), named.issues)
    if named.priority:
        row.add(key_of("measures.priority"), named.priority)


def _of_measure(placer: "Placer", row: Record, words: Words) -> None:
    for place, told in told_sentences("measures", words):
        row.add(key_of("measures.content" if place == "measures" else place), told)


def unknown_text(placer: "Placer", words: Words) -> None:
    """Place a text below no known heading where its words tell; else keep it as a note that was not understood."""
    place = chapter_of_text(words.text)
    if place and elements()[place].kind != "rows":
        placer.plain(place, words)
        return
    for spoken, told in told_sentences(_NOWHERE, words):
        if spoken != _NOWHERE:
            placer.form.put(spoken, told)
        else:
            placer.unplaced.append(told)
            placer.form.put("notes", told)


def _is_year(title: str) -> bool:
    plain = normalise(title)
    return len(plain) < 16 and bool(years_in(plain)) and "以降" not in plain
