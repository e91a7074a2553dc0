"""What an author's answer means: words for the cell, a state of it, or a wish to go on or to leave."""

import unicodedata
from enum import StrEnum

from advisor.patterns import compiled
from advisor.plan.states import State, state_of_text
from advisor.records import Record


class Wish(StrEnum):
    """What an author may type in place of an answer: to put off one question, or the same one for every row."""

    SKIP = "skip"
    SKIP_ROWS = "skip-rows"
    LEAVE = "leave"


class Answer(Record):
    """What is to stand in a cell: its state, and the words; of what does not apply, the words are the reason."""

    state: State
    text: str


_LEAVE = compiled(r"q|quit|exit|bye|やめる|やめます|終わる|終わり|終了|中断|おわり")
_SKIP = compiled(r"[\s\-‐‑–—―−ー─]*|s|skip|later|あとで|後で|あと|後|飛ばす|とばす|スキップ|次|次へ|パス")
_SKIP_ROWS = compiled(
    r"ss|skip all|all later|(?:すべて|全て|全部|まとめて|どれも)(?:あとで|後で|あと|後|飛ばす|とばす|スキップ|パス)"
)
_TENTATIVE = compiled(
    r"みてい|未だ|まだ|まだです|まだ決まって(?:い)?(?:ない|ません)|決まって(?:い)?(?:ない|ません)|決めて(?:い)?(?:ない|ません)"
    r"|決めていない|これから|これからです|わからない|分からない|わかりません|分かりません|不明|検討します|検討しています"
    r"|not yet|don'?t know|unknown|open|tentative"
)
_NONE = compiled(r"なしです|無しです|ないです|無いです|ナシ|ゼロ|特になし|特に(?:ない|無い|ありません)|nothing|nope")
_NOT_APPLICABLE = compiled(
    r"(?:該当|がいとう|当てはまら|あてはまら|関係)(?:し|が|は)?(?:ない|ません|ず)(?:です)?|対象外(?:です)?"
    r"|n/?a|not applicable|does not apply"
)
_WITH_REASON = compiled(r"(?P<word>[^(:、,]+?)\s*(?:\((?P<bracketed>.+)\)|[:、,]\s*(?P<behind>.+))[。.]?")


def wish_of(line: str) -> Wish | None:
    """Return what a line wishes that is no answer, or None."""
    plain = _folded(line)
    if _SKIP.fullmatch(plain):
        return Wish.SKIP
    if _SKIP_ROWS.fullmatch(plain):
        return Wish.SKIP_ROWS
    return Wish.LEAVE if _LEAVE.fullmatch(plain) else None


def is_whole(line: str) -> bool:
    """Tell whether a first line is the whole answer, so that no further line is waited for."""
    return wish_of(line) is not None or answer_of(line).state not in (State.STATED, State.ABSENT)


def answer_of(text: str) -> Answer:
    """Return what a typed text means. What does not apply has its reason for words, empty where none was given.

    未定 and なし are kept in the author's own words where the plan form understands them, else put into its words.
    """
    plain = _folded(text)
    if _NOT_APPLICABLE.fullmatch(plain):
        return Answer(State.NOT_APPLICABLE, "")
    found = _WITH_REASON.fullmatch(unicodedata.normalize("NFKC", text).strip())
    if found and _NOT_APPLICABLE.fullmatch(_folded(found["word"])):
        return Answer(State.NOT_APPLICABLE, (found["bracketed"] or found["behind"]).strip())
    if _TENTATIVE.fullmatch(plain):
        return Answer(State.TENTATIVE, "")
    if _NONE.fullmatch(plain):
        return Answer(State.NONE, "")
    return Answer(state_of_text(text), text)


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip().strip("「」『』\"'").rstrip("。.!")
    return plain.lower()
