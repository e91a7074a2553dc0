"""Which row of an earlier list is which remark of the new one.

What a row says outweighs its id: an id names a project by its place where the draft gives it no number of its own, and
ids and rows come apart where only some columns were sorted. So rows that say the same are found first, then those of
the same wall and subject, then those of the same wall on the same words, then those of the same id.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from advisor.memos.excel.columns import Column, plain
from advisor.memos.excel.model import EarlierRow
from advisor.memos.excel.wording import sign_of
from advisor.memos.model import Remark
from advisor.records import Record

NO_ID = "?"
_QUOTED = re.compile(r"[「“](.+)[」”]")
_BY_NUMBER = re.compile(r".*@(?:\d+|\w+:\d+)")  # the id of what has no name: its place in the draft
_OF_FORM = re.compile(r".*@\d+")
_WITH_SUBJECT = 3


class Traits(Record):
    """What a row is known by, as it is compared; `id` is "" where it is missing or belongs to another row."""

    id: str
    code: str
    about: str
    place: str
    current: str
    point: str


class Match(Record):
    """The place of a row among the earlier ones, and whether it is certain that it is the same remark."""

    earlier: int
    is_certain: bool


def traits_of_remark(remark: Remark, words: Mapping[Column, str]) -> Traits:
    """Return what a remark of the new list is known by."""
    return _traits(remark.id, lambda column: words.get(column, ""))


def traits_of_row(row: EarlierRow) -> Traits:
    """Return what an earlier row is known by."""
    return _traits(row.id if has_own_id(row) else "", row.shown)


def has_own_id(row: EarlierRow) -> bool:
    """Tell whether the id in a row is its own: of what it says, at least something is as it was written."""
    if row.id in ("", NO_ID):
        return False
    written = row.written
    compared = [column for column in (Column.CURRENT, Column.POINT, Column.PROPOSAL) if row.shown(column)]
    return not written or not compared or any(sign_of(row.shown(c)) == written.get(c) for c in compared)


def matches(earlier: Sequence[Traits], new: Sequence[Traits], of_remarks: Sequence[bool]) -> dict[int, Match]:
    """Return for remarks of the new list, by their place, the earlier rows that are theirs.

    Where several rows say the same, the first is taken. `of_remarks` tells of each earlier row whether it may be known
    by wall and subject alone: a row that was added by hand may not.
    """
    found: dict[int, Match] = {}

    def pair(key: Callable[[Traits], tuple[str, ...] | None], among: Iterable[int], alone: bool = False) -> None:
        taken = {match.earlier for match in found.values()}
        olds = _groups(((at, earlier[at]) for at in among if at not in taken), key)
        news = _groups(((at, traits) for at, traits in enumerate(new) if at not in found), key)
        for name, places in news.items():
            rows = olds.get(name, [])
            if alone and (len(places), len(rows)) != (1, 1):
                continue
            is_certain = len(places) == 1 or len(places) == len(rows)
            for place, row in zip(places, rows, strict=False):
                found[place] = Match(row, is_certain)

    everywhere = range(len(earlier))
    known = [at for at in everywhere if of_remarks[at]]
    pair(lambda t: (t.code, t.about, t.place, t.current, t.point) if t.point else None, everywhere)
    pair(lambda t: (t.code, t.about, t.current, t.point) if t.point else None, everywhere)
    pair(lambda t: (t.code, t.about, t.current) if t.current else None, everywhere)
    pair(lambda t: (t.about, t.current, t.point) if t.point else None, everywhere)
    pair(lambda t: (t.code, t.about) if t.code and not _OF_FORM.fullmatch(t.id) else None, known)
    # A project of another name and number, where it says the same.
    pair(lambda t: (t.code, t.current) if t.code and t.current else None, known, alone=True)
    pair(lambda t: (t.id,) if t.id and not _OF_FORM.fullmatch(t.id) else None, known)
    return {place: _doubted(match, earlier[match.earlier], new[place]) for place, match in found.items()}


def _doubted(match: Match, earlier: Traits, new: Traits) -> Match:
    """Take certainty from a match of another subject that only its words or a mere number speak for."""
    is_other = earlier.about != new.about
    by_words = is_other and earlier.id != new.id
    by_number = is_other and earlier.current != new.current and _BY_NUMBER.fullmatch(new.id)
    return match._replace(is_certain=False) if by_words or by_number else match


def _groups(
    rows: Iterable[tuple[int, Traits]], key: Callable[[Traits], tuple[str, ...] | None]
) -> dict[tuple[str, ...], list[int]]:
    found: dict[tuple[str, ...], list[int]] = {}
    for at, traits in rows:
        name = key(traits)
        if name is not None:
            found.setdefault(name, []).append(at)
    return found


def _traits(name: str, shown: Callable[[Column], str]) -> Traits:
    place = [line for line in shown(Column.PLACE).splitlines() if line.strip()]
    about = place[1] if len(place) >= _WITH_SUBJECT else ""
    quoted = _QUOTED.search(about)
    code = re.split(r"[\n（( ]", shown(Column.KIND).strip(), maxsplit=1)[0]
    return Traits(
        name, plain(code), plain(quoted[1] if quoted else about), plain(" ".join(place)),
        plain(shown(Column.CURRENT)), plain(shown(Column.POINT)),
    )  # fmt: skip
