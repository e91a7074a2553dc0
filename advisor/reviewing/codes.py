"""Codes in every spelling: B12, Ｂ１２, b⑫ and B⑫ are one id."""

import re
import unicodedata
from functools import cache

from advisor import resources
from advisor.patterns import compiled

_OFFICIAL = compiled(r"([ABC])(\d{1,2})")
_CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


@resources.remembered
def pitfall_ids() -> tuple[str, ...]:
    """Return every pitfall's id: the source's codes in its order, then the local ids."""
    ids = [document["id"] for document in resources.documents("knowledge/pitfalls").values()]
    return tuple(sorted(ids, key=_order))


def _order(code: str) -> tuple[bool, str, int]:
    match = _OFFICIAL.fullmatch(code)
    return (match is None, match[1] if match else code, int(match[2]) if match else 0)


@cache
def label_of(code: str) -> str:
    """Return how a code is shown: B12 as B⑫; a local id as it is, so that it never looks official."""
    match = _OFFICIAL.fullmatch(code)
    return f"{match[1]}{_CIRCLED[int(match[2])]}" if match else code


def resolve_code(written: str) -> str | None:
    """Return the id that a spelling means, or None."""
    plain = unicodedata.normalize("NFKC", written).strip().upper().replace("_", "-").strip("【】[]() ")
    match = re.fullmatch(r"([ABC])\s*-?\s*0?(\d{1,2})", plain)
    wanted = f"{match[1]}{match[2]}" if match else plain
    return wanted if wanted in pitfall_ids() else None


def nearest_code(written: str) -> str | None:
    """Return the known id most like an unknown one, as it is shown, or None."""
    from difflib import get_close_matches  # only where a code is unknown

    plain = unicodedata.normalize("NFKC", written).strip().upper()
    if re.fullmatch(r"[A-Z]\d*", plain):
        return None  # every code of the source would be as near as the next
    close = get_close_matches(plain, pitfall_ids(), n=1, cutoff=0.6)
    return label_of(close[0]) if close else None
