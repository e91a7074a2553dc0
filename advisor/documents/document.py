"""Read a document (Markdown or plain office text) as a draft of a plan."""

from advisor.documents.blocks import Block, Heading, Table, Text
from advisor.documents.form import Form
from advisor.documents.head import fill_facts_of_the_town, read_head_of
from advisor.documents.lexicon import is_label
from advisor.documents.linking import link_projects
from advisor.documents.placing import Placer
from advisor.documents.reading import Reader
from advisor.documents.words import Words
from advisor.drafts.draft import Draft
from advisor.drafts.lines import Lines
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.patterns import compiled

_CONTROL = compiled("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
MAX_PARTS = 10_000  # headings, paragraphs and rows of tables; the longest plan has some two thousand
SHOWN_LINES = 12


def draft_from_document(text: str, file: str) -> Draft:
    """Read a document into the tree that a plan file would have.

    Raises UnreadableDraftError for what is empty, holds characters of no text, or has too many parts.
    """
    text = text.lstrip("\ufeff")
    lines = Lines(text)
    if not text.strip():
        raise UnreadableDraftError(Problem("empty-document", None), file)
    control = _CONTROL.search(text)
    if control:
        values = (("character", f"U+{ord(control.group()):04X}"),)
        raise UnreadableDraftError(Problem("control-character", lines.place(control.start(), 1), values), file)
    form = Form()
    blocks = _blocks(text, lines, file)
    first = read_head_of(form, blocks)
    placer = Placer(form, blocks[first:])
    placer.place_all()
    link_projects(form, placer.projects)
    fill_facts_of_the_town(form, blocks)
    problems = [_not_placed(lines, placer.unplaced)] if placer.unplaced else []
    return Draft(file, form.node(), lines, problems=problems, is_form=False)


def _blocks(text: str, lines: Lines, file: str) -> list[Block]:
    found: list[Block] = []
    parts = 0
    for block in Reader(text, is_label).blocks():
        if isinstance(block, (Heading, Text)) and not block.words:
            continue
        found.append(block)
        parts += len(block.rows) if isinstance(block, Table) else 1
        if parts > MAX_PARTS:
            values = (("limit", f"{MAX_PARTS:,}"),)
            raise UnreadableDraftError(Problem("too-many-parts", None, values), file)
    return found


def _not_placed(lines: Lines, unplaced: list[Words]) -> Problem:
    """Return the remark on the texts of which could not be told where they belong."""
    numbers = list(dict.fromkeys(lines.place(words.start).line for words in unplaced))
    shown = "、".join(str(number) for number in numbers[:SHOWN_LINES]) + ("…" if len(numbers) > SHOWN_LINES else "")
    first = unplaced[0]
    place = lines.place(first.start, min(first.end - first.start, len(first.text)))
    return Problem("not-placed", place, (("lines", shown), ("count", str(len(unplaced)))))
