"""How a text is laid out, by where it goes: on a screen as that is, in a file always alike."""

from advisor.cli.common import FILE_WIDTH, paint_for, terminal_width
from advisor.cli.targets import is_file
from advisor.records import Record
from advisor.reports.paint import Paint


class Look(Record):
    """The width (cells) and the colours of a text."""

    width: int
    paint: Paint


IN_FILE = Look(FILE_WIDTH, Paint())


def look_for(output: str | None, color: str = "auto") -> Look:
    """Return the look of what goes to a file, or to the screen; `color` is what was asked for."""
    return IN_FILE if is_file(output) else Look(terminal_width(), paint_for(color))
