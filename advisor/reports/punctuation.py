"""The signs between words, in the two languages."""

from advisor.language import Language
from advisor.records import Record


class Punctuation(Record):
    """What stands between items, after a label, round an aside, and between columns."""

    comma: str
    colon: str
    open: str
    close: str
    gap: str

    def aside(self, words: str) -> str:
        """Return words in brackets."""
        return f"{self.open}{words}{self.close}"


_SIGNS = {
    Language.JAPANESE: Punctuation("、", "：", "（", "）", "　"),
    Language.ENGLISH: Punctuation(", ", ": ", " (", ") ", "  "),
}


def punctuation(language: Language) -> Punctuation:
    """Return the signs of a language."""
    return _SIGNS[language]
