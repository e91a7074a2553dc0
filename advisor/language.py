"""The two languages a reader may choose, and a text that exists in both."""

from collections.abc import Iterable
from enum import StrEnum

from advisor.records import Record


class Language(StrEnum):
    """A language of the output."""

    JAPANESE = "ja"
    ENGLISH = "en"


class Text(Record):
    """One text in both languages; which of them is shown is decided where it is shown."""

    ja: str
    en: str

    def in_(self, language: Language) -> str:
        """Return the text in the language asked for."""
        return self.ja if language is Language.JAPANESE else self.en

    def fill(self, **values: object) -> "Text":
        """Return the text with its `{name}` places filled; a `Text` fills each language with its own words."""
        ja = en = values
        for name, value in values.items():
            if isinstance(value, Text):
                ja, en = {**ja, name: value.ja}, {**en, name: value.en}
        return Text(self.ja.format_map(ja), self.en.format_map(en))


def listed(texts: Iterable[Text]) -> Text:
    """Return texts as a list in one line, as each language writes it."""
    named = list(texts)
    return Text("、".join(each.ja for each in named), ", ".join(each.en for each in named))
