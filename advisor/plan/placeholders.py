"""Questions left in a draft for its author to answer: `〔要記入：どの課が受け持ちますか〕`.

Such a note may stand alone in a cell or behind words of the author. It is no statement of the plan: nothing is heard in
it, and whatever else stands in the cell is read without it.
"""

from collections.abc import Iterator

from advisor.language import Language
from advisor.patterns import compiled
from advisor.records import Record

_SIGN = "〔"
_NOTE = compiled(r"〔\s*(?:要記入|[Tt]o write)\s*[:：]\s*([^〔〕]*)〕")
_OLD_WORDS = compiled(r"(?s:(?:（今の記載：|\s*\(so far：).*$)")
# Signs that would end a quoted or a plain value of YAML, or the note itself.
_UNSAFE = str.maketrans({'"': "”", "'": "’", "\\": "＼", "〔": "（", "〕": "）", "\n": " ", "#": "", ":": "："})


class Note(Record):
    """One question in a text, with its offsets."""

    question: str
    start: int
    end: int


def notes_in(text: str) -> Iterator[Note]:
    """Yield the questions left in a text, in the order written."""
    if _SIGN in text:
        for found in _NOTE.finditer(text):
            yield Note(_OLD_WORDS.sub("", found[1]).strip(), *found.span())


def without_notes(text: str) -> str:
    """Return a text with blanks in place of its notes, so that every other character keeps its offset."""
    if _SIGN not in text:
        return text
    return _NOTE.sub(lambda found: " " * len(found.group()), text)


def note(question: str, language: Language, old_words: str = "") -> str:
    """Return a question as it stands in a draft, safe in any value; `old_words` are those it stands in place of."""
    plain = bare_question(question)
    old = old_words.translate(_UNSAFE).strip().rstrip("。.").replace("。", "．")
    if language is Language.JAPANESE:
        return f"〔要記入：{plain}{f'（今の記載：{old}）' if old else ''}〕"
    return f"〔To write：{plain}{f' (so far：{old})' if old else ''}〕"


def bare_question(question: str) -> str:
    """Return a question in the form in which one left in a draft equals the one that the knowledge asks."""
    return question.translate(_UNSAFE).strip().rstrip("。.")
