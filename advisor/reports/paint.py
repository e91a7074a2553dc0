"""Colours and links of a terminal, where it has them; plain text everywhere else."""

from typing import NamedTuple

from advisor.review.model import Priority

_CODES = {"bold": "1", "dim": "2", "red": "31", "yellow": "33", "cyan": "36", "green": "32"}
_BY_PRIORITY = {Priority.MAJOR: "red", Priority.CONSIDER: "yellow", Priority.CONFIRM: "cyan", Priority.FORM: "dim"}


class Paint(NamedTuple):
    """Puts colour on words; without colour it hands them back."""

    colour: bool = False

    def style(self, words: str, *styles: str) -> str:
        """Return words in some styles: bold, dim, red, yellow, cyan, green."""
        if not self.colour or not words:
            return words
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{words}\x1b[0m"

    def priority(self, words: str, priority: Priority) -> str:
        """Return words in the colour of a priority."""
        return self.style(words, _BY_PRIORITY[priority], "bold")
