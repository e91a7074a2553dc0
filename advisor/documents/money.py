"""Tables of cost by year: rows to the projects they name, totals and the rest to the plan."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import is_total
from advisor.documents.form import Record, key_of
from advisor.documents.lexicon import is_general, place_of_cell
from advisor.documents.marks import Named
from advisor.documents.numbering import number_at, plain_number
from advisor.documents.words import Piece, Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_BARE = compiled(r"[▲△\-−]?[\d,]+(?:\.\d+)?")
_MONEY = compiled(r"[約▲△\-−]*[\d,]+(?:\.\d+)?(?:億|百万|千万|万|千)?円(?:程度)?")
_DASH = compiled(r"[-―—－ー\s]*")
_GAP = compiled(r"[ 　\t]+|[:：]")
LEAST_NAME = LEAST_KNOWN = 2


def names_projects(table: Table) -> bool:
    """Tell whether the head over the names of the rows says that they are projects: 事業名."""
    return bool(table.heads[0]) and place_of_cell(table.heads[0].text, "projects") == "projects.name"


def tells_costs_of_known(placer: "Placer", table: Table) -> bool:
    """Tell whether several rows begin with kind and number of a project that is told already: 事業1 機器."""
    told = [_project_of(placer, row[0].text, None)[0] for row in table.rows if row[0]]
    return LEAST_KNOWN * sum(row is not None for row in told) >= len(told) > 0 and placer.row("projects") is None


def place_costs_of_projects(placer: "Placer", table: Table, years: list[int], unit: str) -> None:
    """Place a table whose rows are called projects, which they are where the document names none elsewhere."""
    if not placer.projects:
        for row in table.rows:
            if row[0] and not is_total(row[0].text) and not is_general(row[0].text, "names"):
                placer.project_named(row[0])
    place_costs(placer, table, years, unit)


def place_costs(placer: "Placer", table: Table, years: list[int], unit: str) -> None:
    """Place a table whose columns are years; `unit` is the unit told over it (千円)."""
    labels = [number for number in range(len(table.heads)) if number not in years]
    open_project = placer.row("projects")
    current: Record | None = None
    for row in table.rows:
        words = [row[number] for number in labels if row[number]]
        amounts = [
            (table.heads[n], with_unit(row[n], unit)) for n in years if row[n] and not _DASH.fullmatch(row[n].text)
        ]
        label = " ".join(word.text for word in words)
        heading = words[0] if words else None
        project, item = _project_of(placer, label, open_project)
        if project is not None or (words and row[0]):
            current = project
        owner, told = (current if project is not None or not row[0] else None), item
        if owner is None:
            owner, told = open_project, label
        if owner is not None:
            yearly = owner.record(key_of("projects.cost")).record(key_of("projects.cost.yearly"))
            for head, amount in amounts:
                _put(yearly, head, told, amount)
        elif is_total(label):
            for head, amount in amounts:
                placer.form.record("finance.cost").add(head.text, amount, head)
        elif heading is not None and _is_funding(placer, heading.text):
            placer.form.put("finance.funding", _told(heading, amounts))
        else:
            record = placer.form.record("finance.cost").record(label or "内訳", heading)
            for head, amount in amounts:
                record.add(head.text, amount, head)


def _is_funding(placer: "Placer", label: str) -> bool:
    """Tell whether a row of amounts is one of a source of money."""
    place = place_of_cell(label, "projects") or ""
    return placer.path.startswith("finance.funding") or place.startswith("projects.funding")


def _told(label: Words, amounts: list[tuple[Words, Words]]) -> Words:
    """Return a row as one text: 国庫補助金：令和８年度 3,300千円／令和９年度 0千円."""
    pieces = [*label.pieces]
    for number, (head, amount) in enumerate(amounts):
        lead = f"{'／' if number else '：'}{head.text} "
        pieces += (Piece(lead, amount.start, amount.start), *amount.pieces)
    return Words(pieces)


def place_of_year(project: Record, year: Words, cell: Words, unit: str) -> None:
    """Place what a list of projects tells under a year: an amount among the costs, words in the schedule."""
    amount = with_unit(cell, unit)
    if _MONEY.fullmatch(normalise(amount.text).strip()):
        project.record(key_of("projects.cost")).record(key_of("projects.cost.yearly")).add(year.text, amount, year)
    else:
        told = Words((Piece(f"{year.text}：", cell.start, cell.start), *cell.pieces))
        project.add(key_of("projects.schedule"), told)


def _put(yearly: Record, head: Words, item: str, amount: Words) -> None:
    if item:
        yearly.record(head.text, head).add(item, amount)
    else:
        yearly.add(head.text, amount, head)


def with_unit(cell: Words, unit: str) -> Words:
    """Return a bare amount with the unit that is told over the table; other words as they are."""
    return cell.with_suffix(unit) if unit and _BARE.fullmatch(normalise(cell.text).strip()) else cell


def _project_of(placer: "Placer", label: str, open_project: Record | None) -> tuple[Record | None, str]:
    """Return the project that the label of a row names, and what the row tells of it (初期, 保守)."""
    plain = normalise(label).strip()
    mark = number_at(label, 0, len(label))
    for named, row in placer.projects:
        for name in _names(named):
            if plain.startswith(name):
                return row, _item(plain[len(name) :])
    body = normalise(label[mark.end :]).strip() if mark and mark.text else plain
    first = _GAP.split(body, maxsplit=1)[0]
    for named, row in placer.projects:
        name = _short(named)
        if body.startswith(name):
            return row, _item(body[len(name) :])
        if len(first) >= LEAST_NAME and name.startswith(first) and (mark or len(first) > 3):
            return row, _item(body[len(first) :])
    if mark and mark.text and open_project is None and len(first) >= LEAST_NAME:
        number = plain_number(mark.text)
        for named, row in placer.projects:
            numbered = named.number is not None and plain_number(named.number.text) == number
            if numbered and any(first[at : at + LEAST_NAME] in _short(named) for at in range(len(first) - 1)):
                return row, _item(body[len(first) :])
    return None, ""


def _names(named: Named) -> list[str]:
    """Return how a project may be called: by its whole name, or by kind and number (事業1)."""
    names = [normalise(named.name.text)]
    if named.kind and named.number:
        names.append(normalise(f"{named.kind}{named.number.text}"))
    return names


def _short(named: Named) -> str:
    """Return the name of a project without its kind and number."""
    text = normalise(named.name.text)
    head = normalise(f"{named.kind}{named.number.text}") if named.kind and named.number else ""
    return text.removeprefix(head).strip(" 　:.") if head else text


def _item(rest: str) -> str:
    return rest.strip(" 　:・-/／()（）").replace(".", "・")
