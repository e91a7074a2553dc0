"""One line of a form: the place of the plan form that it is for, and what its author wrote there.

A place is a path of the plan form (`projects.owner`) with one of four endings:

| ending | what the line is for |
| --- | --- |
| none | the value of that key itself |
| `[]` | the next item of the list there: its text, or nothing, and then the lines of the item follow |
| `/` | a key that the plan form does not know, in the mapping there; the label of the line names it |
| `[]/` | the same, in the item begun last |

Places are relative to the items begun before, so that a copied block of lines is one more item, and a copied line one
more text. They stand where no author changes them by chance; labels may be changed at will.
"""

from enum import StrEnum

from advisor.drafts.lines import Spot
from advisor.records import Record

WHOLE = Spot()


class Ending(StrEnum):
    """What a line is for, by the ending of its place."""

    VALUE = ""
    ITEM = "[]"
    LOOSE = "/"
    LOOSE_IN_ITEM = "[]/"


class Line(Record):
    """One line: `label` as its author reads it, `state` the word chosen, `text` what is filled in.

    The spots tell where the three stand in an office file.
    """

    path: str
    ending: Ending
    label: str
    state: str = ""
    text: str = ""
    label_spot: Spot = WHOLE
    state_spot: Spot = WHOLE
    text_spot: Spot = WHOLE

    @property
    def place(self) -> str:
        """The place as it is written into a form."""
        return self.path + self.ending

    @property
    def blank(self) -> bool:
        """Tell whether nothing was chosen or written; a blank typed by chance is nothing."""
        return not self.state.strip() and not self.text.strip()


def parted(place: str) -> tuple[str, Ending]:
    """Return the path and the ending of a place as it is written into a form."""
    for ending in (Ending.LOOSE_IN_ITEM, Ending.LOOSE, Ending.ITEM):
        if place.endswith(ending):
            return place.removesuffix(ending), ending
    return place, Ending.VALUE
