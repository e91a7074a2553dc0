"""Put the rows of a table of indicators into the plan form, whether it has heads, years for heads, or none."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import (
    BARE_YEAR,
    Columns,
    cell_told,
    columns_of,
    row_told,
    tells_a_gap,
)
from advisor.documents.form import Record, key_of
from advisor.documents.indicators import give_project
from advisor.documents.lexicon import place_of_cell
from advisor.documents.numbering import number_at
from advisor.documents.words import Piece, Words
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_FIGURE = compiled(r"\d")
_MARKS = compiled(r"[●○◎◯◇◆□■△▲☆★→⇒➡⇨―—ー\-－＝=〃]+|実施|継続|開始|完了")
_BASELINE = compiled(r"現状|基準|実績|当初|現在|策定時")
_TARGET = compiled(r"目標|最終|到達")
_ASIDE = compiled(r"[(（]([^()（）]*)[)）]")
# One indicator told as a small form: its label, and what stands before a value of it.
_NAME = compiled(r"(?:成果|評価)?指標名?|KPI|ものさし|物差し|測るもの")
_LEAD = compiled(
    r"((?:現状|基準|いま|現在|実績|目標|到達)値?(?:[(（][^()（）]*[)）])?"
    r"|(?:令和|平成|[RH])?[ 　]?[\d０-９]{1,4}年度?末?)[ 　:：]+"
)
LEAST_COLUMNS, LEAST_VALUES = 3, 2
_ICT = compiled(r"(?:ICT|IoT|AI|RPA|デジタル|システム|アプリ)", 2)


def tells_two_values(table: Table) -> bool:
    """Tell whether each row is a name with two figures behind it, whatever the heads are called."""
    rows = table.rows or (table.heads,)
    return len(table.heads) > 2 and all(
        row[0] and all(row[n] and _FIGURE.search(normalise(row[n].text)) for n in (1, 2)) for row in rows
    )


def indicators_without_heads(placer: "Placer", table: Table) -> None:
    """Read rows of name, present value and target; the first row is one of them where it tells figures too."""
    figures = all(head and _FIGURE.search(normalise(head.text)) for head in table.heads[1:3])
    own = figures and bool(table.heads[0]) and not years_in(normalise(table.heads[1].text).strip()[:6])
    for cells in (table.heads, *table.rows) if own else table.rows:
        row = placer.form.row("evaluation.indicators")
        mark = number_at(cells[0].text, 0, len(cells[0].text))
        name = cells[0].part(mark.end) if mark and mark.end < len(cells[0].text) else cells[0]
        for key, words in zip(("name", "baseline", "target"), (name, *cells[1:3]), strict=True):
            row.add(key_of(f"evaluation.indicators.{key}"), words)
        give_project(row, placer.row("projects"))
        for head, cell in zip(table.heads[3:], cells[3:], strict=True):
            if cell:
                row.add(key_of("evaluation.indicators.notes"), cell_told(head, cell) if not own else cell)


def tells_targets(columns: Columns) -> bool:
    """Tell whether a table is one of indicators, with their values in columns of their own."""
    return columns.path == "evaluation.indicators" and bool({"baseline", "target"} & set(columns.keys))


def lists_indicators(table: Table, within: str) -> bool:
    """Tell whether a table with years for heads lists indicators, by its heads or by the heading above it."""
    heads = normalise(" ".join(head.text for head in table.heads))
    if tells_a_gap(table) or _tells_marks(table):
        return False
    return bool((within.startswith("evaluation") and "事業名" not in heads) or "指標" in heads or "KPI" in heads)


def _tells_marks(table: Table) -> bool:
    """Tell whether nothing but signs stands below the years: when something is done, and no values (● ○ →)."""
    cells = [cell.text.strip() for row in table.rows for cell in row[1:] if cell]
    return bool(cells) and all(map(_MARKS.fullmatch, cells))


def indicators_by_year(placer: "Placer", table: Table, years: list[int]) -> None:
    """Read a table of indicators whose columns are years: the earliest is the baseline, the latest the target.

    Beside a column of values now (現状｜令和８年度｜令和10年度), all years are of what is aimed at.
    """
    columns = columns_of(table, "evaluation.indicators")
    if columns is None or columns.path != "evaluation.indicators":
        columns = Columns("evaluation.indicators", (None,) * len(table.heads))
    told = {number: _year_of(table.heads[number]) for number in years}
    in_order = sorted(years, key=lambda number: told[number]) if all(told.values()) else years
    has_now = "baseline" in {key for number, key in enumerate(columns.keys) if number not in years}
    earliest = None if has_now else in_order[0]
    first = next((n for n in years if _BASELINE.search(table.heads[n].text)), earliest)
    last = next((n for n in reversed(years) if _TARGET.search(table.heads[n].text)), in_order[-1])
    for cells in table.rows:
        if not any(cells):
            continue
        if not cells[0]:
            placer.form.put("evaluation.notes", row_told(table, cells))
            continue
        again = _indicator_told(placer, cells[0])
        if again is not None:
            again.add(key_of("evaluation.indicators.notes"), row_told(table, (Words(()), *cells[1:])))
            continue
        row = placer.form.row("evaluation.indicators")
        for number, (head, cell) in enumerate(zip(table.heads, cells, strict=True)):
            key = columns.keys[number] or ("name" if number == 0 and "name" not in columns.keys else None)
            if number in years:
                key = "baseline" if number == first else "target" if number == last else None
            if cell:
                fill_cell(row, "evaluation.indicators", key, head, cell)
            if cell and number in (first, last) and not row.words(key_of(f"evaluation.indicators.{key}_year")):
                row.add(key_of(f"evaluation.indicators.{key}_year"), _with_era(head))


def indicator_beside_labels(placer: "Placer", table: Table) -> bool:
    """Read one indicator as a small form, its name across several cells; tell whether it is one.

    指標｜待ち時間｜待ち時間 above 値｜現状 40分｜令和10年度 10分.
    """
    if len(table.heads) < LEAST_COLUMNS or not table.rows or not _NAME.fullmatch(normalise(table.heads[0].text)):
        return False
    name = table.heads[1]
    below = [n for n, head in enumerate(table.heads) if n and head and head.text == name.text]
    values = [table.rows[0][n] for n in below if table.rows[0][n]]
    if len(below) < LEAST_VALUES or not values:
        return False
    if not all(_FIGURE.search(normalise(value.text)) or _LEAD.match(value.text) for value in values):
        return False
    row = placer.form.row("evaluation.indicators")
    row.add(key_of("evaluation.indicators.name"), name)
    add_values(row, values)
    for number, head in enumerate(table.heads):
        if number > below[-1] and table.rows[0][number]:
            place = place_of_cell(head.text, "evaluation.indicators") or "evaluation.indicators.notes"
            row.add(key_of(place), table.rows[0][number], head or None)
    for cells in table.rows[1:]:
        row.add(key_of("evaluation.indicators.notes"), row_told(Table(tuple(Words(()) for _ in cells), ()), cells))
    give_project(row, placer.row("projects"))
    return True


def add_values(row: Record, values: Sequence[Words]) -> None:
    """Add the values of an indicator, each behind the word or year that says which it is: 現状 40分."""
    for number, value in enumerate(values):
        lead = _LEAD.match(value.text)
        now = _BASELINE.search(lead[1]) if lead and not _TARGET.search(lead[1]) else None
        key = "baseline" if now or (not lead and not number and len(values) > 1) else "target"
        row.add(key_of(f"evaluation.indicators.{key}"), value.part(lead.end() if lead else 0))
        if lead and years_in(normalise(lead[1])):
            row.add(key_of(f"evaluation.indicators.{key}_year"), value.part(*lead.span(1)))


def _year_of(head: Words) -> int:
    """Return the year that a head tells; 0 for none."""
    plain = normalise(_with_era(head).text)
    found = years_in(plain) or years_in(f"{plain}年度")
    return found[0].value if found else 0


def _indicator_told(placer: "Placer", name: Words) -> Record | None:
    """Return the indicator of this name, where another table has told it already."""
    plain = normalise(name.text).strip()
    rows = placer.form.rows.get("evaluation.indicators", [])
    told = ((row, row.words(key_of("evaluation.indicators.name"))) for row in rows)
    return next((row for row, words in told if plain and words and normalise(words.text).strip() == plain), None)


def _with_era(year: Words) -> Words:
    """Return a year without its era (10年度) with the one of today before it."""
    if not BARE_YEAR.fullmatch(normalise(year.text).strip()):
        return year
    return Words((Piece("令和", year.start, year.start), *year.pieces))


def fill_cell(row: Record, path: str, key: str | None, head: Words, cell: Words) -> None:
    """Put a cell of a table into a row; one whose head means nothing there goes to the notes, with its head."""
    if key is None:
        keys = {child.key for child in elements()[path].children}
        key = next((name for name in ("notes", "what", "relation", "content", "method") if name in keys), "notes")
        if not head:
            row.add(key_of(f"{path}.{key}"), cell)
            return
        row.add(key_of(f"{path}.{key}"), cell_told(head, cell))
        return
    if path == "measures" and key == "notes" and not _ICT.search(normalise(cell.text)):
        key = "non_ict"
    within, _, _ = key.rpartition(".")
    place = row.record(key_of(f"{path}.{within}")) if within else row  # 現状 of a vision holds cells of its own
    place.add(key_of(f"{path}.{key}"), cell, head or None)
    if path == "evaluation.indicators" and key in ("baseline", "target"):
        aside = _ASIDE.search(head.text)
        year = _with_era(head.part(*aside.span(1)) if aside else head)
        if years_in(normalise(year.text)) and not years_in(normalise(cell.text)):
            row.add(key_of(f"{path}.{key}_year"), year)
