"""Colours and links of a terminal, where it has them; plain text everywhere else."""

import os

from advisor.records import Record
from advisor.reviewing.model import Priority

_CODES = {"bold": "1", "dim": "2", "red": "31", "yellow": "33", "cyan": "36", "green": "32"}
_BY_PRIORITY = {Priority.MAJOR: "red", Priority.CONSIDER: "yellow", Priority.CONFIRM: "cyan", Priority.FORM: "dim"}


class Paint(Record):
    """Puts colour and links on words; without them it hands the words back. Links are for a terminal alone."""

    colour: bool = False
    links: bool = False

    def style(self, words: str, *styles: str) -> str:
        """Return words in some styles: bold, dim, red, yellow, cyan, green."""
        if not self.colour or not words:
            return words
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{words}\x1b[0m"

    def priority(self, words: str, priority: Priority) -> str:
        """Return words in the colour of a priority."""
        return self.style(words, _BY_PRIORITY[priority], "bold")

    def link(self, words: str, file: str) -> str:
        """Return words that open a file where they are clicked on."""
        if not self.links or not words or not os.path.isfile(file):
            return words
        from pathlib import Path  # only a terminal that has links needs it

        plain = words.lstrip(" ")
        indent = words[: len(words) - len(plain)]
        return f"{indent}\x1b]8;;{Path(file).absolute().as_uri()}\x1b\\{plain}\x1b]8;;\x1b\\"
