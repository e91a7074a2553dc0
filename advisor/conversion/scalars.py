"""Write a text as a value of a plan file so that it is read back as it was."""

import json
from functools import lru_cache

from advisor.drafts.loading import draft_from_text
from advisor.drafts.nodes import Scalar
from advisor.drafts.problems import UnreadableDraftError
from advisor.patterns import compiled

# What no plain value begins with, and what ends or breaks one.
_ODD = compiled(r"^[\s\-?:,\[\]{}#&*!|>'\"%@`=~]|: |:$|\s#|\s$|[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
# What breaks a line in YAML, and in no editor.
_UNSEEN_BREAKS = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "\x7f\x85\u2028\u2029\ufeff"})
_KEPT_IN_BLOCK = compiled(r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]*")


def value_of(text: str, indent: str) -> list[str]:
    """Return a value as lines: the first goes behind its key, the others, of a text of several lines, below it."""
    lines = text.split("\n")
    if len(lines) > 1 and _stands_in_block(text, lines):
        return ["|-", *(indent + line if line else "" for line in lines)]
    return [plain_or_quoted(text)]


@lru_cache(maxsize=4096)
def plain_or_quoted(text: str) -> str:
    """Return a value of one line, in quotes where it would not be read as it is."""
    return text if text and not _ODD.search(text) and _is_read_back(text) else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).translate(_UNSEEN_BREAKS)


def _stands_in_block(text: str, lines: list[str]) -> bool:
    if not text.strip() or lines[0][:1] in ("", " ", "\t", "　") or not lines[-1]:
        return False
    return _KEPT_IN_BLOCK.fullmatch(text) is not None and not any(line != line.rstrip() for line in lines)


def _is_read_back(text: str) -> bool:
    try:
        draft = draft_from_text(f"title: {text}\n", "")
    except UnreadableDraftError:
        return False
    entry = draft.root.entries.get("title")
    told = entry.value if entry is not None else None
    return isinstance(told, Scalar) and told.text == text and not draft.problems and len(draft.root.entries) == 1
