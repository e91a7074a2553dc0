"""The rows of the new list: its remarks with what the town entered, then the earlier rows that no remark answers to."""

from collections.abc import Iterator
from functools import cache

from advisor.language import Language
from advisor.memos.excel.columns import OF_TOWN, Column, heading, plain
from advisor.memos.excel.matching import NO_ID, Match, has_own_id, matches, traits_of_remark, traits_of_row
from advisor.memos.excel.model import EarlierList, EarlierRow, Row, Standing
from advisor.memos.excel.wording import sign_of, signs_of, words_of_remark
from advisor.memos.model import Memo, Remark
from advisor.office.stored import StoredCell
from advisor.reviewing.model import Priority
from advisor.texts import text

_BLANK = EarlierRow("", (), {}, {}, ())
# The columns that a new review words otherwise only where the remark itself has changed.
_PROSE = (Column.KIND, Column.CURRENT, Column.POINT, Column.BASIS, Column.PROPOSAL)


def rows_of(memo: Memo, earlier: EarlierList | None) -> tuple[Row, ...]:
    """Return the rows of a list, in the order in which they are written."""
    return tuple(_Merger(memo, earlier).rows())


class _Merger:
    def __init__(self, memo: Memo, earlier: EarlierList | None) -> None:
        self.memo, self.earlier, self.language = memo, earlier, memo.language
        self.words = [words_of_remark(remark, memo.language) for remark in memo.remarks]
        kept, headings = text("list", "kept"), earlier.own_headings if earlier is not None else ()
        self.kept = next((head for head in headings if head in (kept.ja, kept.en)), kept.in_(memo.language))

    def rows(self) -> Iterator[Row]:
        if self.earlier is None:
            yield from (self._row(at, None, _BLANK) for at in range(len(self.memo.remarks)))
            return
        # Rows that are known to be of remarks come first, and among them those that still stood.
        olds = sorted(self.earlier.rows, key=lambda row: (not has_own_id(row), _was_resolved(row)))
        found = matches(
            [traits_of_row(row) for row in olds],
            [traits_of_remark(remark, words) for remark, words in zip(self.memo.remarks, self.words, strict=True)],
            [_is_of_remark(row) and (has_own_id(row) or not self.earlier.has_ids) for row in olds],
        )
        for at in range(len(self.memo.remarks)):
            match = found.get(at)
            row = olds[match.earlier] if match is not None else _BLANK
            yield self._row(at, _standing(match, row), row)
        taken = [olds[match.earlier] for match in found.values()]
        known = {_told_by(row) for row in taken}
        left = [row for row in self.earlier.rows if not any(row is each for each in taken)]
        for standing in (Standing.RESOLVED, Standing.UNCLEAR, Standing.ADDED):
            yield from (
                self._left_row(row, standing) for row in left if self._standing_without_remark(row, known) is standing
            )

    def _row(self, at: int, standing: Standing | None, earlier: EarlierRow) -> Row:
        remark, words = self.memo.remarks[at], self.words[at]
        cells = {column: StoredCell(told, told) for column, told in words.items() if told}
        cells[Column.NUMBER] = StoredCell(str(remark.number), remark.number)
        cells.update({column: earlier.cells[column] for column in OF_TOWN if column in earlier.cells})
        own = dict(earlier.own)
        self._keep(own, [*self._edits(earlier, words), *self._comments(earlier)])
        if standing is not None:
            cells[Column.COMPARISON] = self._comparison(standing, earlier, remark)
        return Row(standing, remark.id, signs_of(words), cells, own)

    def _left_row(self, row: EarlierRow, standing: Standing) -> Row:
        """Return a row without a remark: as it stood, under no number that a remark of the new list may have."""
        cells, own = dict(row.cells), dict(row.own)
        number = row.shown(Column.NUMBER).strip()
        if standing is not Standing.ADDED and number.isdecimal():
            told = text("list", "old-number", number=number).in_(self.language)
            cells[Column.NUMBER] = StoredCell(told, told)
        cells[Column.COMPARISON] = _told(standing.in_(self.language))
        self._keep(own, list(self._comments(row)))
        name = {Standing.RESOLVED: row.id, Standing.UNCLEAR: NO_ID}.get(standing, "")
        return Row(standing, name, row.signs if standing is Standing.RESOLVED else (), cells, own)

    def _standing_without_remark(self, row: EarlierRow, known: set[tuple[str, ...]]) -> Standing:
        """Return how a row without a remark stands; `known` is what other rows say, of which it may be a copy."""
        assert self.earlier is not None
        if has_own_id(row):
            return Standing.ADDED if _told_by(row) in known and not _was_resolved(row) else Standing.RESOLVED
        lost_its_id = row.id or not self.earlier.has_ids
        return Standing.UNCLEAR if lost_its_id and _is_of_remark(row) else Standing.ADDED

    def _edits(self, earlier: EarlierRow, words: dict[Column, str]) -> Iterator[str]:
        """Yield what people wrote over the words of a remark, which are now written anew."""
        signs = earlier.written if has_own_id(earlier) else {}
        for column, told in words.items():
            shown = earlier.shown(column)
            changed = signs[column] != sign_of(shown) if column in signs else column in _PROSE
            if shown and changed and plain(shown) != plain(told):
                yield text("list", "kept-edit", head=heading(column, self.language), words=shown).in_(self.language)

    def _comments(self, row: EarlierRow) -> Iterator[str]:
        for place, words in row.comments:
            head = heading(place, self.language) if isinstance(place, Column) else place
            yield text("list", "kept-comment", head=head, words=words).in_(self.language)

    def _keep(self, own: dict[str, StoredCell], lines: list[str]) -> None:
        """Put lines into the column for what was written into the list, below those that stand there already."""
        if lines:
            head = self.kept
            before = [own[head].shown] if head in own else []
            own[head] = _told("\n".join([*before, *(line for line in lines if line not in "\n".join(before))]))

    def _comparison(self, standing: Standing, earlier: EarlierRow, remark: Remark) -> StoredCell:
        words = standing.in_(self.language)
        number = earlier.shown(Column.NUMBER).strip()
        if number.isdecimal() and number != str(remark.number):
            words = text("list", "number-before", standing=words, number=number).in_(self.language)
        return _told(words)


def _standing(match: Match | None, row: EarlierRow) -> Standing:
    if match is None:
        return Standing.NEW
    if not match.is_certain:
        return Standing.UNSURE
    return Standing.AGAIN if _was_resolved(row) else Standing.OPEN


def _was_resolved(row: EarlierRow) -> bool:
    return row.shown(Column.COMPARISON).strip() in {Standing.RESOLVED.in_(language) for language in Language}


def _told_by(row: EarlierRow) -> tuple[str, ...]:
    return row.id, *(plain(row.shown(column)) for column in (Column.CURRENT, Column.POINT))


def _is_of_remark(row: EarlierRow) -> bool:
    """Tell whether a row bears an id, or one of our priorities, as rows of remarks do."""
    return bool(row.id) or row.shown(Column.PRIORITY).strip() in _priorities()


@cache
def _priorities() -> frozenset[str]:
    words = (text("report", f"short-{priority}") for priority in Priority)
    return frozenset(each.in_(language) for each in words for language in Language)


def _told(words: str) -> StoredCell:
    return StoredCell(words, words)
