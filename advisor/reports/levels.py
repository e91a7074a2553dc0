"""How weighty a finding is, in the three levels that code-scanning services know."""

from enum import StrEnum

from advisor.reviewing.model import Priority


class Level(StrEnum):
    """A level, weightiest first. By default a run ends with status 1 for an error alone."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"

    @property
    def in_sarif(self) -> str:
        """The name that SARIF has for it."""
        return "note" if self is Level.NOTICE else str(self)


LEVELS = {
    Priority.MAJOR: Level.ERROR,
    Priority.CONSIDER: Level.WARNING,
    Priority.CONFIRM: Level.NOTICE,
    Priority.FORM: Level.NOTICE,
}
