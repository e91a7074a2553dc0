"""What can be wrong with a draft as a file: one class, so that every reader speaks alike."""

from advisor import resources
from advisor.drafts.lines import Place
from advisor.language import Language, Text
from advisor.records import Record


class Problem(Record):
    """One trouble in a file: `code` names the message in `knowledge/texts/problems.yaml`, `values` fill it.

    `place` is None where the whole file is meant. `corrected` is the line as it would be written, empty where there is
    not one obvious way; `mended` tells that the draft was read in that form.
    """

    code: str
    place: Place | None
    values: tuple[tuple[str, str | Text], ...] = ()
    corrected: str = ""
    mended: bool = False


class UnreadableDraftError(Exception):
    """The draft cannot be read; `problem` says what, where and how to mend it, `written` is the line at fault."""

    def __init__(self, problem: Problem, file: str = "", written: str = "") -> None:
        super().__init__(problem.code)
        self.problem = problem
        self.file = file
        self.written = written

    def in_(self, language: Language) -> str:
        """Return which file, where, what, and how to mend it, in one line."""
        raw = resources.document("knowledge/texts/problems.yaml")["texts"][self.problem.code]
        place = self.problem.place
        where = self.file
        if place is not None and place.spot is None:
            where = f"{self.file}:{place.line}:{place.column}"
        elif place is not None:
            from advisor.drafts.places import place_in_words

            where = f"{self.file} {place_in_words(place).in_(language)}"
        return f"{where}: {Text(**raw).fill(**dict(self.problem.values)).in_(language)}"

    def __str__(self) -> str:
        return self.in_(Language.JAPANESE)
