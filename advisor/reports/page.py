"""A page of a terminal: lines under headings, broken at its width."""

from advisor.language import Language, Text
from advisor.reports.paint import Paint
from advisor.reports.punctuation import punctuation
from advisor.reports.wrapping import cell_width, wrapped
from advisor.texts import text


class Page:
    """Lines of a page under headings; `own_texts` names the catalogue that holds its words."""

    own_texts = "cli"

    def __init__(self, language: Language, width: int, paint: Paint | None = None) -> None:
        self.language = language
        self.width = width
        self.signs = punctuation(language)
        self.paint = paint or Paint()
        self.lines: list[str] = []

    def word(self, key: str, **values: object) -> str:
        """Return words of the page, their places filled."""
        return text(self.own_texts, key, **values).in_(self.language)

    def of(self, raw: dict[str, str]) -> str:
        """Return a text of the knowledge."""
        return Text(raw["ja"], raw["en"]).in_(self.language)

    def title(self, words: str) -> None:
        """Add a title."""
        self.lines += [self.paint.style(line, "bold") for line in wrapped(words, self.width)]

    def heading(self, key: str, **values: object) -> None:
        """Add a heading, after an empty line."""
        first, *others = wrapped(f"■ {self.word(key, **values)}", self.width)
        self.lines += ["", self.paint.style(first, "bold"), *(self.paint.style(f"  {o}", "bold") for o in others)]

    def say(self, words: str, indent: str = "  ", first: str | None = None) -> None:
        """Add words under an indent; `first` stands before their first line."""
        for number, line in enumerate(wrapped(words, self.width - cell_width(indent))):
            self.lines.append((first if number == 0 and first is not None else indent) + line)

    def item(self, words: str) -> None:
        """Add an item of a list."""
        self.say(words, "  ", "・")

    def text(self) -> str:
        """Return the page."""
        return "\n".join(self.lines)
