"""Tables that set projects side by side: a column for each, and down the side what is told of all of them."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import cell_told, is_total, project_columns, says_nothing, unit_told
from advisor.documents.form import Record, key_of
from advisor.documents.indicators import give_project
from advisor.documents.lexicon import is_label_of_cell, place_of_cell, place_of_heading
from advisor.documents.listed_projects import MOST_NAME
from advisor.documents.marks import named_in
from advisor.documents.money import with_unit
from advisor.documents.rows import fill_row, told_sentences
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise, years_in

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_CAUSE = compiled(r"原因|要因|[訳元根]|わけ|なぜ|どうして")
# What may stand over the labels, and a project that is called by its number alone.
_CORNER = compiled(r"項目名?|区分|事項|内容|欄")
_NUMBERED = compiled(
    r"(?:事業|取組|取り組み|プロジェクト|PJ|ＰＪ)(?:その)?[ 　]?(?:[0-9０-９]{1,2}|[①-⑳ア-ンA-ZＡ-Ｚ])"
)
_WORDS = compiled(r"[一-龠々ァ-ヶぁ-ん]{2,}")
_INDICATORS = "evaluation.indicators"
# What stands besides the cells of projects where they are compared.
_BESIDE = ("issues", "vision", "evaluation")
# Over the columns of a list of people.
_OF_PEOPLE = compiled(r"氏名|お?名前|所属|役職|職名|肩書|委員名?")
LEAST_COMPARED, LEAST_CELLS, MOST_YEAR = 2, 3, 12


def compared_columns(table: Table) -> list[int]:
    """Return the columns that are each one project; none for a table that does not compare projects."""
    if any(_OF_PEOPLE.match(head.text.strip()) for head in table.heads):
        return []
    known = project_columns(table)
    if known:
        return known
    names = [n for n, head in enumerate(table.heads) if n and _may_be_name(head.text)]
    labels = [row[0].text for row in table.rows if row[0]]
    if len(names) < LEAST_COMPARED or not labels:
        return []
    corner = table.heads[0].text.strip()
    numbered = all(_NUMBERED.fullmatch(table.heads[n].text.strip()) for n in names)
    if corner and not (numbered and _CORNER.fullmatch(corner)):
        return []
    if len(names) + 1 < len(table.heads):
        return []
    told = sum(place_of_cell(label, "projects") is not None for label in labels)
    beside = sum((place_of_heading(label) or "").startswith(_BESIDE) for label in labels)
    return names if told >= LEAST_CELLS and 3 * (told + beside) >= 2 * len(labels) else []


def _may_be_name(head: str) -> bool:
    """Tell whether a head may be the name of a project: short, no part of a plan, no figure, no year and no total."""
    if _NUMBERED.fullmatch(head.strip()):
        return True
    if not head or len(head) > MOST_NAME or "。" in head or is_total(head) or is_label_of_cell(head):
        return False
    return not years_in(normalise(head)) and _WORDS.search(head) is not None


def projects_by_column(placer: "Placer", table: Table, named: list[int]) -> None:
    """Read a table whose columns are projects and whose rows are what is told of each."""
    for number in named:
        column = _Column(placer, table.heads[number])
        for row, below in zip(table.rows, [*(row[0] for row in table.rows[1:]), Words(())], strict=True):
            if row[number] and not says_nothing(row[number].text):
                column.tell(row[0], row[number], _is_year(below) and not _is_year(row[0]))


def _is_year(label: Words) -> bool:
    plain = normalise(label.text).strip()
    return len(plain) <= MOST_YEAR and bool(years_in(plain))


class _Column:
    """One project, and the issue and the indicator that its column told last."""

    def __init__(self, placer: "Placer", name: Words) -> None:
        self.placer, self.name = placer, name
        self.project = placer.project_named(name)
        self.issue: Record | None = None
        self.indicator: Record | None = None

    def tell(self, label: Words, cell: Words, above_years: bool) -> None:
        """Put a cell where its label leads: to the project, its issue, its vision or its indicator.

        What is called otherwise and stands above years is an indicator, whose values the years tell.
        """
        if label and self.indicator is not None and self._of_indicator(self.indicator, label, cell):
            return
        self.indicator = None
        own = place_of_cell(label.text, "projects") if label else None
        place = place_of_heading(label.text) or "" if label else ""
        if place == _INDICATORS or (above_years and not own):
            self.indicator = self.placer.form.row(_INDICATORS)
            self.indicator.add(key_of(f"{_INDICATORS}.name"), cell)
            give_project(self.indicator, self.project)
        elif own in ("projects.feasibility", "projects.content"):
            _own_cell(self.project, own, cell, label)
        elif own:
            words = with_unit(cell, unit_told([label.text])) if own.startswith("projects.cost") else cell
            fill_row(self.project, own, words, label)
        elif place.startswith("issues"):
            key = "causes" if _CAUSE.search(label.text) else "problem"
            self.issue = self.issue or self.placer.form.row("issues")
            self.issue.add(key_of(f"issues.{key}"), cell)
        elif place.startswith("vision"):
            vision = self.placer.form.row("vision")
            vision.add(key_of("vision.field"), named_in(self.name).name)
            vision.add(key_of("vision.current" if place.startswith("vision.current") else "vision.picture"), cell)
        else:
            fill_row(self.project, "projects.notes", cell_told(label, cell) if label else cell, None)

    def _of_indicator(self, indicator: Record, label: Words, cell: Words) -> bool:
        """Put a cell below an indicator that tells its value, now or aimed at, or how it is measured."""
        if _is_year(label):
            baseline = key_of(f"{_INDICATORS}.baseline")
            key = "target" if baseline in indicator else "baseline"
            indicator.add(key_of(f"{_INDICATORS}.{key}"), cell)
            indicator.add(key_of(f"{_INDICATORS}.{key}_year"), label)
            return True
        place = place_of_cell(label.text, _INDICATORS)
        if place in (None, f"{_INDICATORS}.name", f"{_INDICATORS}.projects"):
            return False
        indicator.add(key_of(place or ""), cell, label)
        return True


def _own_cell(project: Record, place: str, cell: Words, label: Words) -> None:
    """Fill a cell, save for a sentence in it that tells what else will do (代替策)."""
    for spoken, told in told_sentences("projects", cell):
        other = spoken == "projects.fallback"
        fill_row(project, spoken if other else place, told, None if other else label)
