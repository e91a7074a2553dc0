"""The words of a form in both languages, from `knowledge/forms.yaml`: states, headings, marks."""

from enum import StrEnum
from functools import cache

from advisor import resources
from advisor.language import Language, Text

FORMS = "knowledge/forms.yaml"


class StateWord(StrEnum):
    """What can be chosen as the state of a line."""

    STATED = "stated"
    UNDECIDED = "undecided"
    NONE = "none"
    NOT_APPLICABLE = "not-applicable"
    BLANK = "left-blank"

    @property
    def stands_alone(self) -> bool:
        """Tell whether the word says all there is to say, so that no text need stand beside it."""
        return self in (StateWord.UNDECIDED, StateWord.NONE, StateWord.NOT_APPLICABLE)

    def in_(self, language: Language) -> str:
        """Return the word as a form shows it."""
        return word(f"state-{self}").in_(language)


@cache
def word(key: str) -> Text:
    """Return words of a form by their key; raises KeyError."""
    return Text(**resources.document(FORMS)["words"][key])


def state_word(text: str) -> StateWord | None:
    """Return which state a word of either language means, or None."""
    return _state_words().get(text.strip())


@cache
def _state_words() -> dict[str, StateWord]:
    return {each.in_(language): each for each in StateWord for language in Language}
