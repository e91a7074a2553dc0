"""How a Word form is told apart and read back: by the tags of its content controls, and by its styles.

A line of a form is a row of a table. Each of its controls is tagged with what it holds and the place of the line, so
that a row from which one was deleted still knows where it belongs. Word allows a tag 64 characters.
"""

from enum import StrEnum


class Tag(StrEnum):
    """What a content control holds, as its tag begins."""

    KEY = "advisor-key:"
    STATE = "advisor-state:"
    VALUE = "advisor-value:"


class Style(StrEnum):
    """The styles of what explains a form, by their ids, which are the same in both languages."""

    LABEL = "AdvisorLabel"
    GUIDANCE = "AdvisorGuidance"
    EXAMPLE = "AdvisorExample"
    HOW_TO = "AdvisorHowTo"


HEADINGS = ("Title", "Heading1", "Heading2", "Heading3")
PLACEHOLDER_STYLE = "PlaceholderText"
