"""How far a long batch has come: one line on standard error, and only where somebody watches it."""

import sys

from advisor.language import Language
from advisor.texts import text

FROM = 20
_ERASE = "\r\x1b[K"


class Progress:
    """Shows how many of `total` drafts are done; shows nothing for few, or without a terminal to show it on."""

    def __init__(self, total: int, language: Language, wanted: bool) -> None:
        self.total, self.language, self.done = total, language, 0
        self.shown = wanted and total > FROM and sys.stderr.isatty()

    def step(self) -> None:
        """Count one more draft."""
        self.done += 1
        if self.shown:
            line = text("cli", "progress", done=self.done, total=self.total).in_(self.language)
            sys.stderr.write(_ERASE + (line if self.done < self.total else ""))
            sys.stderr.flush()

    def clear(self) -> None:
        """Make room for a message."""
        if self.shown:
            sys.stderr.write(_ERASE)
            sys.stderr.flush()
