"""Tables of contents: they name the chapters of a plan with their pages, and say nothing of the plan."""

from collections.abc import Iterable, Iterator

from advisor.documents.blocks import Block, Heading, Table, Text
from advisor.patterns import compiled

_TITLE = compiled(r"[〈<《【\[]?(?:目[ 　]*次|もくじ|[Cc]ontents|CONTENTS)[〉>》】\]]?")
_PAGE_HEAD = compiled(r"[頁]|ページ(?:番号)?|[Pp]age|[PpＰｐ][.．]?")
_PAGE = compiled(r"[-－―‐–—Pp.．\s]*[0-9０-９]{1,3}[-－―‐–—\s]*")
# A line that ends in the number of a page, behind a gap or dots.
_LINE = compiled(r".{1,60}[ 　\t.．…‥・]+[0-9０-９]{1,3}")
LEAST_ROWS = 3


def without_contents(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks that are no table of contents: below such a title, or with pages under a head that says so."""
    below_title = False
    for block in blocks:
        if isinstance(block, Heading):
            below_title = _TITLE.fullmatch(block.words.text.strip()) is not None
            if not below_title:
                yield block
        elif not _is_of_contents(block, below_title):
            yield block


def _is_of_contents(block: Block, below_title: bool) -> bool:
    if isinstance(block, Table):
        return _lists_pages(block, below_title)
    return below_title and isinstance(block, Text) and _LINE.fullmatch(block.whole.text.strip()) is not None


def _lists_pages(table: Table, below_title: bool) -> bool:
    """Tell whether the last column of a table holds numbers of pages, never smaller than the one above."""
    said = bool(table.heads) and _PAGE_HEAD.fullmatch(table.heads[-1].text.strip()) is not None
    if len(table.rows) < LEAST_ROWS or len(table.heads) < 2 or not (said or below_title):
        return False
    pages = [row[-1].text for row in table.rows if row[-1]]
    if not all(map(_PAGE.fullmatch, pages)):
        return False
    numbers = [int("".join(filter(str.isdigit, page))) for page in pages]
    return numbers == sorted(numbers)
