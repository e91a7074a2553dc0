"""Lists of projects with how each is measured in some columns of the same row: 事業名｜担当｜指標｜現状｜目標."""

from itertools import takewhile
from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import columns_of, is_year_head, says_nothing
from advisor.documents.form import key_of
from advisor.documents.lexicon import place_of_cell
from advisor.documents.marks import named_in
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_INDICATORS = "evaluation.indicators"
_NAME = compiled(r"(?:成果|評価|活動)?指標(?:名)?|KPI|ものさし|物差し|めやす|目安|何を(?:測|計|数)る?.*")
_BASELINE = compiled(r"現状|基準|実績|当初|現在|いま|今")
_TARGET = compiled(r"目標|目指|めざ|最終|到達")
LEAST_COLUMNS, LEAST_LEFT, LEAST_KEYS = 3, 3, 3


def without_measures(placer: "Placer", table: Table, within: str) -> Table:
    """Return a list of projects without the columns that measure them, which are told first; another table as it is."""
    measured = _measured(table) if not within.startswith("evaluation") else []
    if not measured:
        return table
    left = [number for number in range(len(table.heads)) if number not in measured]
    rest = Table(tuple(table.heads[n] for n in left), tuple(tuple(r[n] for n in left) for r in table.rows), table.group)
    columns = columns_of(rest, within) if len(left) >= LEAST_LEFT else None
    if columns is None or columns.path != "projects" or len(set(filter(None, columns.keys))) < LEAST_KEYS:
        return table
    named = columns.keys.index("name")
    if left[named] > measured[0]:
        return table  # a list of indicators, each with the project that it measures
    for full, row in zip(table.rows, rest.rows, strict=True):
        _tell(placer, [(table.heads[n], full[n]) for n in measured], row[named])
    return rest


def _measured(table: Table) -> list[int]:
    """Return the columns of name and values of an indicator: those below one head, or that stand side by side."""
    heads = [head.text for head in table.heads]
    first = next((n for n, head in enumerate(heads) if n and _NAME.fullmatch(_own(head))), None)
    if first is None:
        return []
    group = heads[first].partition(" ")[0] if " " in heads[first] else ""
    if group:
        run = [first, *takewhile(lambda n: _is_below(heads[n], group), range(first + 1, len(heads)))]
    else:
        run = [first]
        while run[-1] + 1 < len(heads) and _is_value(heads[run[-1] + 1]):
            run.append(run[-1] + 1)
    return run if len(run) >= LEAST_COLUMNS else []


def _own(head: str) -> str:
    """Return what a head says below one that stands across several."""
    return normalise(head).rpartition(" ")[2].strip()


def _is_below(head: str, group: str) -> bool:
    return head.partition(" ")[0] == group


def _is_value(head: str) -> bool:
    plain = normalise(head)
    return bool(_BASELINE.search(plain) or _TARGET.search(plain)) or is_year_head(plain)


def _tell(placer: "Placer", cells: list[tuple[Words, Words]], project: Words) -> None:
    """Begin the indicator that some cells of a row tell; the first value is that of now, the last what is aimed at."""
    (_, name), *values = cells
    if not name or says_nothing(name.text):
        return
    row = placer.form.row(_INDICATORS)
    row.add(key_of(f"{_INDICATORS}.name"), name)
    if project:
        row.add(key_of(f"{_INDICATORS}.projects"), named_in(project).name)
    told = [(head, cell) for head, cell in values if _is_value(_own(head.text))]
    for head, cell in values:
        place = place_of_cell(_own(head.text), _INDICATORS)
        if cell and (head, cell) not in told:
            row.add(key_of(place or f"{_INDICATORS}.notes"), cell, head)
    for number, (head, cell) in enumerate(told):
        if not cell or (says_nothing(cell.text) and 0 < number < len(told) - 1):
            continue
        key = "baseline" if not number else "target" if number == len(told) - 1 else "notes"
        row.add(key_of(f"{_INDICATORS}.{key}"), cell, head)
        own = _own(head.text)
        if key != "notes" and (years_in(own) or is_year_head(own)):
            row.add(key_of(f"{_INDICATORS}.{key}_year"), head)
