"""Projects told in the lines of a list (①積雪カメラ（担当：建設課、880千円）), or by a label (事業名：積雪カメラ)."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Heading, Text
from advisor.documents.columns import is_total
from advisor.documents.form import Record, key_of
from advisor.documents.lexicon import is_general, is_label_of_cell, place_of_cell
from advisor.documents.marks import Named
from advisor.documents.rows import fill_row
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.amounts import unit_of_money
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# A title of its own, as a sheet of one project has it; 名称 alone may be that of anything.
NAME_OF_PROJECT = compiled(
    r"(?:申請|提案|実施|対象|補助|応募|交付対象)?(?:する)?(?:事業|取組|取り組み|プロジェクト|施策事業)"
    r"(?:(?:の)?名称?|[ 　]?(?:[0-9０-９]{1,2}|[①-⑳A-ZＡ-Ｚ]))?"
    r"|(?:個別の?|事業)?(?:個票|票|カード|シート)の?(?:題名?|名[称前]?)"
)
_ASIDE = compiled(r"[(（〔［\[]([^()（）〔〕［］\[\]]+)[)）〕］\]][ 　]*$")
_BETWEEN = compiled(r"[、，／;；]|,(?!\d)")
_LABEL = compiled(r"([^:：]{1,12})[:：][ 　]*(?=\S)")
_SECTION = compiled(r".{1,16}[課係室局]")
_NOUN_ENDS = compiled(r"[一-龠々ァ-ヶーA-Za-zＡ-Ｚａ-ｚ0-9０-９)）」』]$")
_TELLS = compiled(r"[。、→⇒]")
_STYLE = "form"
_FOOTNOTE = ("※", "＊", "*", "注")
# A project that is named within a sentence: 課題１には事業その１「見守り」で応える.
_IN_PROSE = compiled(
    r"(?:課題[ 　]?(?P<issue>[0-9０-９]{1,2}|[①-⑳ア-ンA-ZＡ-Ｚ])(?:に(?:は|対しては)?|へは)?[、，]?)?"
    r"(?P<called>(?P<kind>事業|取組|取り組み|プロジェクト|施策)(?:その)?[ 　]?"
    r"(?P<id>[0-9０-９]{1,2}|[①-⑳ア-ンA-ZＡ-Ｚ]))[ 　]*"
    r"[「『](?P<name>[^「」『』。]{3,40})[」』]"
)
_TELLS_WHEN = compiled(r"(?:令和|R|20)\s?\d{1,2}年(?:度)?(?:の?\d{1,2}月)?(?:に|から|より|までに)")
MOST_NAME = 40
LEAST_PARTS = 2  # items of a list that are called like parts of a project: so is another
LABEL_LEVEL = 88  # below any heading of the document
_NO_NUMBER = Words(())


def begin_project_of_label(placer: "Placer", label: Words, words: Words) -> bool:
    """Begin the project that a line names by its label; tell whether it does."""
    kind = normalise(label.text).strip()
    names = NAME_OF_PROJECT.fullmatch(kind) is not None and kind not in ("取組", "取り組み")
    if not names or len(words.text) > MOST_NAME or "。" in words.text or len(years_in(normalise(words.text))) > 1:
        return False
    if placer.path.split(".")[0] not in ("", "projects"):
        return False
    row = placer.project_named(words)
    placer.begin(Heading(words, _STYLE, None, _NO_NUMBER, LABEL_LEVEL), "projects", row)
    return True


def begin_project_of_heading(placer: "Placer", block: Text) -> bool:
    """Begin the project that is named below a heading of its own (事業名); the headings beside it tell of it."""
    heading, words = placer.heading, block.whole
    if heading is None or placer.row("projects") is not None or placer.path.split(".")[0] not in ("", "projects"):
        return False
    title = normalise(heading.text).strip()
    if not title.endswith(("名", "名称")) or NAME_OF_PROJECT.fullmatch(title) is None:
        return False
    if len(words.text) > MOST_NAME or "。" in words.text:
        return False
    row = placer.project_named(words)
    for depth in range(max(0, len(placer.stack) - 2), len(placer.stack)):
        placer.stack[depth] = placer.stack[depth]._replace(path="projects", row=row, row_path="projects")
    return True


def begin_projects_in_prose(placer: "Placer", words: Words) -> bool:
    """Begin the projects that a paragraph names by number and name; tell whether it names any.

    課題１には事業その１「見守り」で応える。 From then on, 事業その１では… tells of it.
    """
    # Where measures are told, 施策１ is one of them, unless sentences tell when and where it is done.
    carried_out = placer.path == "projects" or _TELLS_WHEN.search(normalise(words.text)) is not None
    found = [one for one in _IN_PROSE.finditer(words.text) if carried_out or one["kind"] != "施策"]
    for named in found:
        row = placer.told_project(Named(words.part(*named.span("name")), "事業", words.part(*named.span("id"))))
        placer.call_project(row, named["called"])
        if named["issue"] and _is_told(placer, named["issue"]):
            row.add(key_of("projects.answers"), words.part(*named.span("issue")))
    return bool(found)


def _is_told(placer: "Placer", number: str) -> bool:
    told = (row.words(key_of("issues.id")) for row in placer.form.rows.get("issues", ()))
    return any(words is not None and normalise(words.text) == normalise(number) for words in told)


def place_listed_project(placer: "Placer", block: Text) -> bool:
    """Take up a line of a list below the heading of the projects as a project; tell whether it is one.

    A project is called by a noun. What stands behind it in brackets, or behind a colon, is told of it.
    """
    heading = placer.heading
    if (
        not block.mark
        or block.mark.startswith(_FOOTNOTE)
        or placer.row("projects") is not None
        or (heading and is_general(heading.text, "items"))
        or _stands_beside_parts(placer, block)
    ):
        return False
    told = block.words if block.label is not None else None
    name = block.label or block.words
    aside = _ASIDE.search(name.text)
    inner = name.part(*aside.span(1)) if aside else None
    name = name.part(0, aside.start()).stripped() if aside else name
    if not is_name_of_project(name.text):
        return False
    project = placer.project_named(name)
    if inner is not None:
        for part in _parts(inner):
            _fill(project, part)
    if told is not None:
        fill_row(project, "projects", told, None)
    return True


def _stands_beside_parts(placer: "Placer", block: Text) -> bool:
    """Tell whether the items before it in its list are called like parts of a project (現場の手間, 調達)."""
    parts = 0
    for before in reversed(placer.blocks[: placer.at]):
        if not isinstance(before, Text) or before.mark != block.mark or before.label is None:
            break
        parts += is_label_of_cell(before.label.text)
    return block.label is not None and parts >= LEAST_PARTS


def is_name_of_project(text: str) -> bool:
    """Tell whether words may be the name of a project: a noun, and no part of a plan."""
    if not text or len(text) > MOST_NAME or _TELLS.search(text) or not _NOUN_ENDS.search(text):
        return False
    return not is_total(text) and not is_label_of_cell(text)


def _parts(words: Words) -> list[Words]:
    starts = [0, *(found.end() for found in _BETWEEN.finditer(words.text))]
    ends = [*(found.start() for found in _BETWEEN.finditer(words.text)), len(words.text)]
    return [words.part(start, end).stripped() for start, end in zip(starts, ends, strict=True)]


def _fill(project: Record, words: Words) -> None:
    """Put a word or two told in brackets where they belong: who, when, for how much."""
    label = _LABEL.match(words.text)
    own = place_of_cell(label[1], "projects") if label else None
    plain = normalise(words.text)
    if label and own:
        fill_row(project, own, words.part(label.end()), words.part(*label.span(1)))
    elif _SECTION.fullmatch(words.text):
        fill_row(project, "projects.owner", words, None)
    elif unit_of_money(plain) is not None:
        fill_row(project, "projects.cost", words, None)
    elif years_in(plain):
        fill_row(project, "projects.schedule", words, None)
    elif words:
        fill_row(project, "projects.notes", words, None)
