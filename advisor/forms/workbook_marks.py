"""How a workbook of forms is told apart and read back: a hidden first row and a hidden first column.

The first cell of a sheet says what the sheet is. On a sheet to fill in, the first row names the columns, so that one
may be put between them; the first column gives each row its place. A row of the tool that is no line of the form has
`OWN` there; rows that people add have nothing.
"""

import re
from enum import StrEnum

from advisor.forms.office_text import fit_for_office

FORM_SHEET, COVER_SHEET, CHOICES_SHEET = "advisor-form", "advisor-cover", "advisor-choices"
OWN = "-"
_CODE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_LIKE_A_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_CODED_SIGN = "_x005F_"


class Column(StrEnum):
    """The columns of a sheet to fill in, in their order, as the first row names them."""

    PLACE = FORM_SHEET
    ITEM = "item"
    STATE = "state"
    VALUE = "value"
    GUIDANCE = "guidance"
    EXAMPLE = "example"


def coded(text: str) -> str:
    """Return a text so that Excel, which takes `_x0041_` for a character, shows it as it is."""
    return _LIKE_A_CODE.sub(_CODED_SIGN, text)


def decoded(text: str) -> str:
    """Return the text that Excel shows for a stored one, without signs that no text has."""
    return fit_for_office(_CODE.sub(lambda found: chr(int(found[1], 16)), text))
