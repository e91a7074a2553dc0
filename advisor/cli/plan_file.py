"""A plan file that is written into while its author works: read anew each time, and replaced as a whole."""

import os

from advisor.cli.output import replace_file
from advisor.drafts.encoding import decode, encode
from advisor.drafts.loading import bytes_of, named
from advisor.records import Record


class Written(Record):
    """What a file holds: its bytes, and the text and encoding that they were read in."""

    data: bytes = b""
    text: str = ""
    encoding: str = "utf-8"


class PlanFile:
    """One plan file by its name; one that there is not yet counts as empty."""

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def exists(self) -> bool:
        """Whether there is a file, or something else, of this name."""
        return os.path.lexists(self.name)

    def read(self) -> Written:
        """Return what the file holds now. Raises UnreadableDraftError for what cannot be read as text."""
        data = bytes_of(self.name) if self.exists else b""
        if not data:
            return Written()
        with named(self.name):
            return Written(data, *decode(data))

    def write(self, text: str, written: Written) -> None:
        """Put a text in place of what the file held, in its encoding.

        Raises UnicodeEncodeError for a character that the encoding lacks, OutputError where it cannot be written.
        """
        replace_file(self.name, encode(text, written.encoding, written.data))
