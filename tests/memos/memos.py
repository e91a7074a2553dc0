"""Memos to write: of the samples, and such in which every text is another one."""

from collections.abc import Iterator
from functools import cache
from itertools import cycle
from pathlib import Path
from typing import Any, TypeVar

from advisor.drafts.loading import read_draft
from advisor.language import Language
from advisor.memos.building import memo_of
from advisor.memos.model import Memo, SetAside
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Review

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = tuple(
    path.relative_to(ROOT / "samples").as_posix()
    for pattern in ("*.yaml", "*/wall.yaml", "*/final.yaml")
    for path in sorted((ROOT / "samples").glob(pattern))
)
DAY = "2026-11-20"
# What the project itself says, and what no reader sees; no draft can change it.
OWN = frozenset({"id", "case", "code", "state", "label", "short", "sign", "priority_words", "effort", "legend"})
T = TypeVar("T")


@cache
def _review(sample: str) -> Review:
    return review_draft(read_draft(str(ROOT / "samples" / sample)))


@cache
def memo(sample: str, language: Language = Language.JAPANESE) -> Memo:
    """Return the memo on a sample."""
    return memo_of(_review(sample), language, DAY)._replace(file=f"samples/{sample}")


def short_memo() -> Memo:
    """Return a memo that has something of everything, and little of each."""
    full = memo("half.yaml")
    remarks = (full.remarks[0], full.remarks[-2], full.remarks[-1])
    aside = (SetAside("A① 情報産業と話せる職員の不足", "別の計画で扱うため"),)
    return full._replace(remarks=remarks, main=1, cases=full.cases[:2], checked=full.checked[:3], set_aside=aside)


def with_texts(value: T, texts: list[str]) -> T:
    """Return a memo in which every text is one of `texts`, in turn; what is the project's own stays."""
    return _replaced(value, cycle(texts))  # type: ignore[no-any-return]


def _replaced(value: Any, texts: Iterator[str], field: str = "") -> Any:
    if type(value) is str:
        return value if field in OWN else next(texts)
    if hasattr(value, "_fields"):
        return type(value)(*(_replaced(part, texts, name) for name, part in zip(value._fields, value, strict=True)))
    return tuple(_replaced(part, texts) for part in value) if type(value) is tuple else value


def texts_of(value: Any) -> Iterator[str]:
    """Yield all texts for a reader in a record, or in what a memo holds."""
    if type(value) is str:
        yield value
    elif hasattr(value, "_fields"):
        for name, part in zip(value._fields, value, strict=True):
            if name not in OWN:
                yield from texts_of(part)
    elif type(value) is tuple:
        for part in value:
            yield from texts_of(part)
