"""Lines that are none of the words of a text: page numbers, contents, frames, instructions, what stands before it."""

import re
from collections.abc import Sequence

from advisor.documents.tables import is_frame
from advisor.patterns import compiled
from advisor.records import Record

# What a program wants to know of a Markdown file, before its text: lines of keys between two rules.
_FRONT_MATTER = compiled(
    r"---[ \t]*(?:\r\n|\n|\r)(?:(?:[A-Za-z_][\w-]*:|[ \t-]).*(?:\r\n|\n|\r)){1,40}?---[ \t]*$", re.MULTILINE
)
_FRONT_TITLE = compiled(r"^title:[ \t]*[\"']?(?P<title>[^\"'\r\n]+)", re.MULTILINE)
_RULE = compiled(r"(?:[-_*=─━―—－＿][ 　\t]*){3,}")
# A page number alone; a line of a table of contents, by dots or, where several stand together, by tabs.
_DASHES = r"[-－―‐–—ー~～\s]*"
_PAGE_NUMBER = compiled(
    rf"{_DASHES}[\d０-９]{{1,3}}(?:[ 　]*[/／][ 　]*[\d０-９]{{1,3}})?{_DASHES}"
    r"|[Pp](?:age)?[.．]?[ 　]?[\d０-９]{1,3}:?"
)
_LEADERS = "[.．…‥・·•⋯][ 　]?"
_OF_CONTENTS = compiled(
    rf"[<＜〈【]?目[ 　]*次[>＞〉】]?|(?:.*?[^.…‥・·•⋯\s][ 　]*)?(?:{_LEADERS}){{3,}}[ 　\t]*(?:[-－―‐–—ー−][ 　]*)?"
    r"[\d０-９]{1,3}(?:[ 　]*[-－―‐–—ー−])?"
)
# So many dots before a number tell it by themselves, however long the line is.
_DOTTED = compiled(rf"(?:{_LEADERS}){{9,}}[ 　\t]*(?:[-－―‐–—ー−][ 　]*)?[\d０-９]{{1,3}}[ 　\t]*[-－―‐–—ー−]?$")
_PAGE_ENDS = frozenset("0123456789０１２３４５６７８９-－―‐–—ー−")
_TABBED = compiled(r"[^\t。]{1,40}\t+[\d０-９]{1,3}")
# Where a link by name leads to.
_LINK_TARGET = compiled(r"\[[^\[\]]{1,60}\]:[ 　\t]*(?:https?://|/|\.|#)\S*(?:[ 　\t]+[\"'(].*)?")
# What a form asks of those who fill it in.
_INSTRUCTION = compiled(
    r"(?:※|[(（]注[)）]|注[:：]|【(?:注|記入)[^】]*】)(?:.*(?:記入|記載|変更|提出|添付|様式|記入欄|選択)"
    r".*(?:ください|下さい|構いません|不要です)|.*(?:記入|記載)(?:する|の)?こと)[。．]?"
    r"|[(（【〔\[](?:記[載入]|書き方の?)?例[)）】〕\]].*|(?:記[載入]|書き方の)例[:：].*"
)
LEAST_TABBED, MOST_CONTENTS, MOST_DOTTED = 3, 120, 300


class FrontMatter(Record):
    """What stands before a Markdown text: the offset at which it ends, and the offsets of the title that it tells."""

    end: int
    title: tuple[int, int] | None


def front_matter(text: str) -> FrontMatter | None:
    """Return what a program wants to know of a Markdown file, where a text begins with it."""
    found = _FRONT_MATTER.match(text)
    if found is None:
        return None
    title = _FRONT_TITLE.search(text, 0, found.end())
    return FrontMatter(found.end(), title.span("title") if title else None)


def is_page_number(row: str) -> bool:
    """Tell whether a line is the number of a page."""
    return len(row) < MOST_CONTENTS and _PAGE_NUMBER.fullmatch(row) is not None


def is_tabbed_contents(row: str, near: Sequence[str]) -> bool:
    """Tell whether a line belongs to a table of contents by its tab, with the lines `near` it, itself among them."""
    if not _TABBED.fullmatch(row):
        return False
    tabbed = [len(r) < MOST_CONTENTS and bool(_TABBED.fullmatch(r) or _OF_CONTENTS.fullmatch(r)) for r in near]
    runs = (tabbed[at : at + LEAST_TABBED] for at in range(len(tabbed) - LEAST_TABBED + 1))
    return any(len(run) == LEAST_TABBED and all(run) for run in runs)


def is_no_text(row: str) -> bool:
    """Tell whether a line is a frame, a rule, part of a table of contents, or tells how to fill in a form."""
    rule = _RULE.fullmatch(row) is not None and not row.startswith("=")
    if rule or is_frame(row) or row.startswith("```"):
        return True
    if len(row) > MOST_CONTENTS:
        return len(row) <= MOST_DOTTED and row[-1] in _PAGE_ENDS and _DOTTED.search(row) is not None
    return any(pattern.fullmatch(row) for pattern in (_OF_CONTENTS, _INSTRUCTION, _LINK_TARGET))
