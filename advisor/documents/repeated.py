"""Lines of a text that are told by their fellows: those at the head of each page, and headings in round brackets."""

from collections import Counter
from collections.abc import Iterable, Sequence

from advisor.patterns import compiled

NO_ROWS: frozenset[str] = frozenset()
LEAST_RUNNING, MOST_RUNNING = 6, 40
LEAST_BRACKETED = 2
_STOPS = frozenset("。．！？!?.」』】")
# A heading in round brackets, and what stands so without being one: a unit, a date, a remark.
_IN_ROUND = compiled(r"[(（][^()（）。]{2,20}[)）]")
_ASIDE_ALONE = compiled(
    r"単位|案[)）]|円[)）]|[)）:：]、|年|月|ページ|頁|注|略|参照|抜粋|版[)）]|以上|続[くき]|記録|作成|提出|出典|資料|様式|別紙|[0-9０-９]"
)


def running_heads(rows: Sequence[str]) -> frozenset[str]:
    """Return the lines that stand at the head of each page: short ones that begin as the first and come again."""
    first = next((row for row in rows if row), "")[:LEAST_RUNNING]
    if len(first) < LEAST_RUNNING or first[0] in "#＃|":
        return NO_ROWS
    alike = Counter(row for row in rows if row.startswith(first) and len(row) <= MOST_RUNNING)
    return frozenset(row for row, count in alike.items() if count > 1 and row[-1] not in _STOPS)


def heads_in_brackets(rows: Iterable[str]) -> frozenset[str]:
    """Return the lines that are words in round brackets and nothing besides, where several are no mere asides."""
    found = {
        row for row in rows if row[:1] in ("（", "(") and _IN_ROUND.fullmatch(row) and not _ASIDE_ALONE.search(row)
    }
    return frozenset(found) if len(found) >= LEAST_BRACKETED else NO_ROWS
