"""The six states of a cell, decided once, at reading."""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

from advisor.drafts.nodes import Mapping, Node, Scalar, Sequence
from advisor.patterns import compiled


class State(StrEnum):
    """What a draft says of one cell; "not written" is not "no"."""

    STATED = "stated"
    TENTATIVE = "tentative"
    NONE = "none"
    ABSENT = "absent"
    NOT_APPLICABLE = "not_applicable"
    UNREADABLE = "unreadable"


_ASIDE = r"\s*(?:\([^()]*\))?"
_TRAILING = _ASIDE + r"\s*(?:です|である|の予定|予定|とする)?" + _ASIDE + r"[。.\s]*"
_TENTATIVE = compiled(
    r"(?:現時点では|現在|今後|詳細は|時期は|担当は)?\s*(?:未定|検討中|調整中|協議中|精査中|確認中|作成中|未確定|要調整|要確認"
    r"|要検討|TBD|T\.B\.D\.?|検討する|調整する|協議する|検討予定|調整予定|別途検討|別途協議|追って定める|これから決める"
    r"|(?:まだ|いまだ)?(?:決ま|決め|定ま)って(?:い(?:ない|ません)|おらず)|[^。、]{0,12}(?:返事|回答|見積り?|結果|通知|改正)待ち|決まり次第[^。、]{0,12}"
    r"|[^。、]{0,16}(?:取っ|待っ|詰め|調整し|協議し|検討し)ているところ|未着手"
    r"|後日(?:記入|記載|追記|作成|回答)|(?:記入|記載|追記)予定|今後(?:記入|記載|調整|検討)|見積(?:もり|り)?中"
    r"|undecided|not yet decided|to be (?:decided|confirmed|determined)|under (?:consideration|discussion)|TBC|pending)"
    + _TRAILING,
    re.IGNORECASE,
)
_NONE = compiled(
    r"(?:特に)?(?:なし|無し|無|無い|ない|ありません|該当なし|特段なし|いいえ|none|no)" + _TRAILING, re.IGNORECASE
)
_NOT_APPLICABLE = compiled(
    r"(?:該当しない|対象外|該当せず|適用外|N/A|N\.A\.?|not applicable)" + _TRAILING, re.IGNORECASE
)
# What stands elsewhere cannot be told from here, no more than what cannot be deciphered.
_ELSEWHERE = (
    r"(?:詳細は)?(?:別紙|別添|別表|別冊|別記|資料編|添付資料|上記|前記|前述|下記)(?:資料|様式)?\s*[\d-]*\s*"
    r"(?:の?(?:とおり|通り)|を?参照|に記載|による)|同上|同左|〃|see (?:above|annex|attachment)"
)
_UNREADABLE = compiled(rf"(?:読取不能|判読不能|読み取れない|unreadable|{_ELSEWHERE})" + _TRAILING, re.IGNORECASE)
_WRAPPED = compiled(r"「([^「」]*)」|\[([^\[\]]*)\]|\(([^()]*)\)|<([^<>]*)>")
SPREADSHEET_ERROR = r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)"
_BLANK = compiled(rf"[\s\-‐‑–—―−ー─・_＿.…〇○◯?]*(?:課)?|空欄|空白|未記入|未入力|{SPREADSHEET_ERROR}|#{{3,}}")
_BRIEF = 40  # characters behind a 未定 that do not settle it
STATE_KEYS = ("状態", "state")
REASON_KEYS = ("理由", "予定", "時期", "reason", "説明")


@lru_cache(maxsize=4096)
def state_of_text(text: str) -> State:
    """Decide the state of a value written as text.

    Only a value that says nothing else is tentative or none: 「財源は検討中だが、起債を見込む」 is a statement. "Not
    applicable" needs a reason in brackets, else it counts as a plain none.
    """
    state = _state_of_word(text)
    return State.NONE if state is State.NOT_APPLICABLE and "(" not in _unwrapped(text) else state


def _state_of_word(text: str) -> State:
    plain = _unwrapped(text)
    if _BLANK.fullmatch(plain):
        return State.ABSENT
    first, _, rest = plain.partition("。")
    if rest and len(rest) <= _BRIEF and _TENTATIVE.fullmatch(first):
        return State.TENTATIVE  # 「未定。窓口は商工会に頼みたい。」
    for pattern, state in (
        (_TENTATIVE, State.TENTATIVE),
        (_NOT_APPLICABLE, State.NOT_APPLICABLE),
        (_NONE, State.NONE),
        (_UNREADABLE, State.UNREADABLE),
    ):
        if pattern.fullmatch(plain):
            return state
    return State.STATED


def _unwrapped(text: str) -> str:
    """Normalise a value and take off the brackets around the whole of it: （未定） is 未定."""
    plain = unicodedata.normalize("NFKC", text).strip()
    while found := _WRAPPED.fullmatch(plain):
        plain = found[found.lastindex or 0].strip()
    return plain


def state_of(node: Node) -> State:
    """Decide the state of a value in any form.

    A mapping may name its state itself (`{状態: 未定, 予定: 2026-12}`); "not applicable" needs a reason beside it, else
    it counts as a plain none. An empty list is the author's "none"; an empty value is silence.
    """
    if isinstance(node, Scalar):
        return State.ABSENT if node.empty else state_of_text(node.text)
    if isinstance(node, Sequence):
        if not node.items:
            return State.NONE
        states = [state_of(item) for item in node.items]
    else:
        declared = declared_state(node)
        if declared is not None:
            return declared
        states = [state_of(entry.value) for entry in node.entries.values()]
    for state in (State.STATED, State.TENTATIVE, State.UNREADABLE, State.NOT_APPLICABLE, State.NONE):
        if state in states:
            return state
    return State.ABSENT


def declared_state(node: Mapping) -> State | None:
    """Return the state that a mapping gives itself under 状態, or None where it does not."""
    for key in STATE_KEYS:
        entry = node.entries.get(key)
        if entry is None or not isinstance(entry.value, Scalar):
            continue
        word = entry.value.text
        by_name = {state.value: state for state in State}
        state = by_name.get(word.strip()) or _state_of_word(word)
        if state is State.NOT_APPLICABLE and reason_of(node) is None:
            return State.NOT_APPLICABLE if "(" in _unwrapped(word) else State.NONE
        if state is State.STATED and word.strip() not in ("記載あり", "stated"):
            return None
        return state
    return None


def sets_state_only(node: Node) -> bool:
    """Tell whether a mapping says only that nothing is stated (yet), so that nothing in it is to be heard."""
    return isinstance(node, Mapping) and declared_state(node) not in (None, State.STATED)


def reason_of(node: Mapping) -> str | None:
    """Return the reason or plan written beside a declared state."""
    for key in REASON_KEYS:
        entry = node.entries.get(key)
        if entry is None or not isinstance(entry.value, Scalar) or entry.value.empty:
            continue
        if state_of_text(entry.value.text) is not State.ABSENT:
            return entry.value.text.strip()
    return None
