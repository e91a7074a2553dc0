"""Read a document (Markdown or plain office text) as a draft of a plan."""

from collections.abc import Iterable, Sequence
from functools import partial

from advisor import language
from advisor.documents.blocks import Block, Heading, Pairs, Table, Text
from advisor.documents.contents import without_contents
from advisor.documents.form import Form
from advisor.documents.head import read_head_of
from advisor.documents.left_over import left_over
from advisor.documents.lexicon import is_label_of_cell
from advisor.documents.linking import (
    issues_of_projects,
    link_projects,
    set_aside_how_issues_were_found,
    set_aside_name_of_all,
    set_aside_what_is_called_none,
)
from advisor.documents.lost_tables import keep_lost, without_lost_tables
from advisor.documents.period import fill_period, period_told
from advisor.documents.placing import Placer
from advisor.documents.radicals import usual
from advisor.documents.reading import Reader
from advisor.documents.spacing import closed_up, is_spaced_apart
from advisor.documents.town import fill_town
from advisor.documents.words import Words
from advisor.drafts.draft import Draft
from advisor.drafts.lines import Lines
from advisor.drafts.places import place_in_short
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.patterns import compiled

_CONTROL = compiled("[\x00-\x08\x0b\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
MAX_PARTS = 10_000  # headings, paragraphs and rows of tables; the longest plan has some two thousand
SHOWN_PLACES = 12
LEAST_TOLD = 12
# Kana are in whatever says more than a name; a footnote and the greeting of a letter tell nothing of a plan.
_KANA = compiled(r"[ぁ-ん]")
_FOOTNOTE, _GREETING = "※", ("お疲れさまです", "お疲れさまです。")


def draft_from_document(text: str, file: str) -> Draft:
    """Read a document into the tree that a plan file would have.

    Raises UnreadableDraftError for what is empty, holds characters of no text, or has too many parts.
    """
    text = usual(text.lstrip("\ufeff"))
    lines = Lines(text)
    if not text.strip():
        raise UnreadableDraftError(Problem("empty-document", None), file)
    control = _CONTROL.search(text)
    if control:
        values = (("character", f"U+{ord(control.group()):04X}"),)
        raise UnreadableDraftError(Problem("control-character", lines.place(control.start(), 1), values), file)
    blocks = without_lost_tables(Reader(text, is_label_of_cell).blocks())
    return draft_of_blocks(map(closed_up, blocks) if is_spaced_apart(text) else blocks, lines, file)


def draft_of_blocks(found: Iterable[Block], lines: Lines, file: str, left_out: Sequence[Problem] = ()) -> Draft:
    """Put the blocks of a document into the tree that a plan file would have.

    `left_out` tells what of the file was not read. Raises UnreadableDraftError where there are too many parts.
    """
    form = Form()
    blocks = list(without_contents(_counted(found, file)))
    first = read_head_of(form, blocks)
    placer = Placer(form, blocks[first:], partial(period_told, blocks))
    placer.place_all()
    link_projects(form, placer.projects)
    issues_of_projects(form, placer.projects)
    set_aside_how_issues_were_found(form)
    set_aside_what_is_called_none(form, placer.issues_without_name, placer.named_issues)
    set_aside_name_of_all(form)
    fill_town(form, blocks)
    fill_period(form, blocks)
    keep_lost(form, placer.lost)
    forgotten = list(left_over(blocks, form, len(lines.text)))
    for words, _ in forgotten:
        form.put("notes", words)
    nowhere = (*placer.unplaced, *(words for words, is_heading in forgotten if not is_heading))
    unplaced = [*filter(_tells, nowhere), *placer.lost[:1]]
    problems = [*left_out, *([_not_placed(lines, unplaced)] if unplaced else [])]
    return Draft(file, form.node(), lines, problems=problems, is_form=False)


def _counted(blocks: Iterable[Block], file: str) -> list[Block]:
    """Return the blocks that hold words."""
    found: list[Block] = []
    parts = 0
    for block in blocks:
        if isinstance(block, (Heading, Text)) and not any(map(str.isalnum, block.words.text)):
            continue  # nothing, or what leads the eye to the number of a page
        found.append(block)
        parts += len(block.rows) if isinstance(block, Table) else len(block.pairs) if isinstance(block, Pairs) else 1
        if parts > MAX_PARTS:
            values = (("limit", f"{MAX_PARTS:,}"),)
            raise UnreadableDraftError(Problem("too-many-parts", None, values), file)
    return found


def _tells(words: Words) -> bool:
    """Tell whether a text that was not placed is more than a label, a date, a link or a line of a list."""
    text = words.text
    beside = text.startswith(_FOOTNOTE) or text.endswith(_GREETING)
    return len(text) >= LEAST_TOLD and not beside and _KANA.search(text) is not None


def _not_placed(lines: Lines, unplaced: list[Words]) -> Problem:
    """Return the remark on the texts of which could not be told where they belong."""
    places = list(dict.fromkeys(lines.place(words.start) for words in unplaced))
    told = [place_in_short(place) for place in dict.fromkeys(place._replace(column=1) for place in places)]
    named = language.listed(told[:SHOWN_PLACES])
    shown = language.Text(f"{named.ja}…", f"{named.en}…") if len(told) > SHOWN_PLACES else named
    first = unplaced[0]
    place = lines.place(first.start, min(first.end - first.start, len(first.text)))
    return Problem("not-placed", place, (("places", shown), ("count", str(len(unplaced)))))
