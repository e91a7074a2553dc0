"""The headings that are open where a document is being read."""

from typing import NamedTuple

from advisor.documents.blocks import Heading
from advisor.documents.form import Record

GROUP = "group"  # the style of a row that stands across a list
ITEM_RANK = 6.5  # numbers of this rank and greater (1), ①, ア) may be those of items
SECTION_RANK = 4.0  # numbers of lesser rank (第1章, 一) are those of chapters
WITHIN_TABLES = 80  # from this level on, headings stand in tables and close none outside


class Open(NamedTuple):
    """A heading whose text is being read: where it leads, and the row (of a project, a measure …) it begins."""

    heading: Heading
    path: str
    row: Record | None = None
    row_path: str = ""
    is_group: bool = False


def closed_from(stack: list[Open], heading: Heading) -> int:
    """Return the depth from which on open headings stand beside or below a new one; the whole depth for none."""
    # Where chapters are numbered and only what stands below them is styled, numbers rank above styles.
    leveled = any(0 < opened.heading.level < heading.level for opened in stack)
    found = (depth for depth, opened in enumerate(stack) if _is_beside(opened.heading, heading, leveled))
    return next(found, len(stack))


def _is_beside(above: Heading, heading: Heading, leveled: bool) -> bool:
    if heading.level >= WITHIN_TABLES:
        return above.level >= heading.level
    if heading.level > 1 and not leveled and not above.level:
        return above.rank is None or above.rank >= SECTION_RANK
    if heading.level:
        return not above.level or above.level >= heading.level
    if heading.rank is not None and heading.rank < SECTION_RANK and above.level > 1:
        return True
    if heading.rank is not None and above.style == heading.style:
        return True
    if heading.rank is not None and above.rank is not None and not above.level:
        return above.rank >= heading.rank
    return above.style == heading.style and not above.level
