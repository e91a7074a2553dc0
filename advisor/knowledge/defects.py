"""A defect of the data files: where it is, what it is and how to mend it, in both languages."""

from dataclasses import dataclass
from functools import cache

from advisor.knowledge.strict_yaml import read_yaml
from advisor.language import Text
from advisor.paths import data_folder
from advisor.resources import DamagedKnowledgeError

MESSAGES = "knowledge/texts/defects.yaml"


@dataclass(frozen=True, slots=True, order=True)
class Defect:
    """One thing to mend in one line of a data file; `file` is relative to the folder of `knowledge` and `rules`.

    `code` is the key of the message among the texts.
    """

    file: str
    line: int
    code: str
    message: Text


def defect_at(file: str, line: int, code: str, /, **values: object) -> Defect:
    """Return a defect with its message. Raises KeyError for a code that has no message."""
    return Defect(file, line, code, describe(code, **values))


def describe(code: str, **values: object) -> Text:
    """Return the message of a code, with its places filled. Raises KeyError for a code that has no message."""
    return _messages()[code].fill(**values)


@cache
def _messages() -> dict[str, Text]:
    """Read the messages apart from all other data files: they must be there when any other file is broken."""
    path = data_folder("knowledge") / "texts" / "defects.yaml"
    try:
        yaml_file = read_yaml(path.read_bytes())
        return {code: Text(**texts) for code, texts in yaml_file.data["texts"].items()}
    except (OSError, TypeError, KeyError, AttributeError) as error:
        raise DamagedKnowledgeError(f"{MESSAGES}: {error}") from None
