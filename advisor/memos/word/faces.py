"""The styles of a memo: their names in Word, and how each looks where a document does not say so itself."""

from enum import StrEnum

from advisor.records import Record


class Look(StrEnum):
    """A style of a memo, by its name in Word; a template may have its own under the same name."""

    TITLE = "Title"
    CHAPTER = "Heading 1"
    PART = "Heading 2"
    REMARK = "Heading 3"
    BODY = "Memo Body"
    NOTE = "Memo Note"
    COVER = "Memo Cover"
    COVER_HEADING = "Memo Cover Heading"
    CELL = "Memo Cell"
    LABEL = "Memo Label"
    QUOTE = "Memo Quote"
    SIGN = "Memo Sign"
    FOOT = "Memo Foot"
    BULLET = "Memo List Bullet"
    NUMBER = "Memo List Number"
    COVER_BULLET = "Memo Cover Bullet"
    COVER_NUMBER = "Memo Cover List Number"
    CELL_BULLET = "Memo Cell Bullet"
    STRONG = "Memo Strong"
    LINK = "Memo Link"
    TABLE = "Memo Table"
    FRAME = "Memo Frame"


class Face(Record):
    """How a paragraph looks; sizes in points. `line` is the exact height of a line, `hanging` the room for a number."""

    size: float
    line: float
    before: float = 0
    after: float = 0
    bold: bool = False
    hanging: float = 0
    keeps_next: bool = False
    level: int = 0
    centred: bool = False
    ruled: bool = False


# Lines of exact height: a Japanese font otherwise takes two lines of the grid in one program and one in another.
FACES = {
    Look.TITLE: Face(18, 26, after=6, bold=True, keeps_next=True, centred=True),
    Look.CHAPTER: Face(14, 22, before=18, after=8, bold=True, keeps_next=True, level=1, ruled=True),
    Look.PART: Face(12, 18, before=12, after=6, bold=True, keeps_next=True, level=2),
    Look.REMARK: Face(11, 17, before=12, after=4, bold=True, keeps_next=True, level=3),
    Look.BODY: Face(10.5, 17, after=4),
    Look.NOTE: Face(9, 14, after=6),
    Look.COVER: Face(10, 15, after=2),
    Look.COVER_HEADING: Face(11, 16, before=9, after=4, bold=True, keeps_next=True, ruled=True),
    Look.CELL: Face(9.5, 15),
    Look.LABEL: Face(9, 15, bold=True),
    Look.QUOTE: Face(9.5, 15),
    Look.SIGN: Face(11, 15, centred=True),
    Look.FOOT: Face(8, 12, centred=True),
    Look.BULLET: Face(10.5, 17, after=2, hanging=14),
    Look.NUMBER: Face(10.5, 17, after=3, hanging=21),
    Look.COVER_BULLET: Face(10, 15, after=2, hanging=12),
    Look.COVER_NUMBER: Face(10, 15, after=4, hanging=20),
    Look.CELL_BULLET: Face(9.5, 15, hanging=11),
}
HEADINGS = (Look.TITLE, Look.CHAPTER, Look.PART, Look.REMARK)
LETTERS = (Look.STRONG, Look.LINK)
TABLES = (Look.TABLE, Look.FRAME)
CELL_SIDE, CELL_TOP = 5.0, 2.0  # points between the lines of a table and its words
RULE = 0.5  # points of a thin line


def height_of(look: Look, lines: int) -> float:
    """Return the height of a paragraph of so many lines, with what stands around it, in points."""
    face = FACES[look]
    return face.before + lines * face.line + face.after
