"""Tables that lead from the vision to the indicators: 将来像｜問題・課題｜施策・事業｜KPI, a column for each list."""

from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING

from advisor.documents.blocks import Table
from advisor.documents.columns import says_nothing
from advisor.documents.form import Record, key_of
from advisor.documents.indicators import add_indicator
from advisor.documents.lexicon import place_of_heading
from advisor.documents.marks import is_numbers, named_in
from advisor.documents.numbering import bullet_at, number_at
from advisor.documents.rows import fill_row
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

# A value of an indicator in a line of its own: 現状値：1,200人.
_VALUE_OF = compiled(r"(?:現状|現在|基準|目標|到達|最終)値?(?:[(（][^()（）]*[)）])?[ 　:：]+")
LEAST_LISTS = 3
_PARTS = compiled(r"[・／/、]|と|及び")
_TAG = compiled(
    r"[【〔\[(（](問題|課題|原因|施策|取組|事業)[点]?[】〕\])）][ 　]*|(問題|課題|原因|施策|取組|事業)[:：][ 　]*"
)
_VALUES = compiled(r"[→⇒➡]|->")
_ENDS = "。．」』）)"
_SMALL_MARKS = "・･-－"  # of what belongs to a line with a greater mark


class Role(StrEnum):
    """What a column tells."""

    FIELD = "field"
    VISION = "vision"
    PROBLEM = "problem"
    ISSUES = "issues"
    MEASURES = "measures"
    PROJECTS = "projects"
    INDICATORS = "indicators"


_OF_LISTS = {
    "vision": Role.VISION,
    "issues": Role.ISSUES,
    "measures": Role.MEASURES,
    "projects": Role.PROJECTS,
    "evaluation.indicators": Role.INDICATORS,
    "evaluation": Role.INDICATORS,
}
_TAGGED = {"問題": Role.PROBLEM, "課題": Role.ISSUES, "原因": Role.ISSUES, "施策": Role.MEASURES, "取組": Role.MEASURES}


def roles_of(table: Table) -> list[frozenset[Role]] | None:
    """Return what each column tells; None for a table that does not lead through three lists at least."""
    roles = [_roles_of_column(table, number) for number in range(len(table.heads))]
    told = {role for found in roles for role in found if role not in (Role.FIELD, Role.PROBLEM)}
    leads = Role.VISION in told or (Role.ISSUES in told and Role.INDICATORS in told)
    several = sum(Role.INDICATORS in found for found in roles) > 1
    return roles if len(told) >= LEAST_LISTS and leads and not several and all(roles) else None


def _roles_of_column(table: Table, number: int) -> frozenset[Role]:
    """Return what a column tells by its head; one that leads from values to values tells indicators."""
    roles = frozenset(_roles(table.heads[number].text))
    cells = [row[number].text for row in table.rows if row[number]]
    leads = bool(cells) and sum(_VALUES.search(cell) is not None for cell in cells) * 3 >= 2 * len(cells)
    return frozenset({Role.INDICATORS}) if leads and roles <= {Role.VISION} else roles


def _roles(head: str) -> Iterator[Role]:
    if normalise(head).strip() in ("分野", "分野名"):
        yield Role.FIELD
        return
    for part in _PARTS.split(head):
        plain = normalise(part).strip()
        if plain in ("問題", "問題点"):
            yield Role.PROBLEM
        elif (place := place_of_heading(part)) in _OF_LISTS:
            yield _OF_LISTS[place or ""]


def place_chain(placer: "Placer", table: Table, roles: list[frozenset[Role]]) -> None:
    """Place the rows; a cell that goes on from the row above is told once."""
    chain = _Chain(placer)
    before: tuple[Words, ...] = tuple(Words(()) for _ in table.heads)
    for cells in table.rows:
        for found, cell, above in zip(roles, cells, before, strict=True):
            if cell and cell is not above:
                chain.tell(found, cell)
        before = cells


class _Chain:
    """What the row at hand belongs to."""

    def __init__(self, placer: "Placer") -> None:
        self.placer = placer
        self.field: Words | None = None
        self.issue: Words | None = None
        self.measure: Words | None = None
        self.project: Words | None = None

    def tell(self, roles: frozenset[Role], cell: Words) -> None:
        """Take up what a cell tells, line by line where the column tells of several lists."""
        if Role.FIELD in roles:
            self.field = cell
        elif Role.VISION in roles:
            self._row("vision", "picture", cell)
        elif Role.INDICATORS in roles:
            self._indicators(cell)
        elif roles & {Role.PROBLEM, Role.ISSUES}:
            self._issues(cell, Role.PROBLEM if roles == {Role.PROBLEM} else Role.ISSUES)
        else:
            self._answers(cell, roles)

    def _row(self, path: str, key: str, words: Words) -> Record:
        row = self.placer.form.row(path)
        if self.field is not None:
            row.add(key_of(f"{path}.field"), self.field)
        row.add(key_of(f"{path}.{key}"), words)
        return row

    def _issues(self, cell: Words, role: Role) -> None:
        if is_numbers(cell.text):
            self.issue = cell  # told elsewhere, and here only named
            return
        row: Record | None = None
        for tag, words in _tagged(cell):
            kind = _TAGGED.get(tag, role)
            if row is None or kind is Role.PROBLEM:
                row = self._row("issues", "problem" if kind is Role.PROBLEM else "causes", words)
                self.issue = words
            else:
                row.add(key_of("issues.causes"), words)

    def _answers(self, cell: Words, roles: frozenset[Role]) -> None:
        """Take up measures and projects; of a column of both, what is tagged or marked below a measure is a project."""
        told_measure = False
        project: Record | None = None
        lines = list(_tagged(cell))
        marks = {words.text[0] for _, words in lines if bullet_at(words.text, 0, len(words.text)) is not None}
        marked = bool(marks) or any(tag for tag, _ in lines)
        for tag, words in lines:
            mark = bullet_at(words.text, 0, len(words.text))
            sign = number_at(words.text, 0, len(words.text))
            start = mark if mark is not None else sign.end if sign and sign.end < len(words.text) else 0
            name = words.part(start)
            is_detail = not start or (words.text[0] in _SMALL_MARKS and len(marks) > 1)
            if project is not None and marked and not tag and is_detail:
                fill_row(project, "projects", name, None)
                continue
            if told_measure and project is None and words.text[0] in _SMALL_MARKS and "事業" not in name.text:
                self._detail(name)
                continue
            is_measure = _TAGGED.get(tag) is Role.MEASURES or roles == {Role.MEASURES}
            if not is_measure and len(roles) > 1:
                is_measure = tag != "事業" and "事業" not in name.text and not told_measure
            if says_nothing(name.text):
                continue
            if is_measure:
                row = self._row("measures", "content", name)
                if self.issue is not None:
                    row.add(key_of("measures.answers"), self.issue)
                self.measure, told_measure, project = name, True, None
            else:
                project = self._project(name)

    def _detail(self, words: Words) -> None:
        """Add what a line below a measure tells of it."""
        row = self.placer.form.rows["measures"][-1]
        key = "non_ict" if named_in(words).without_ict else "content"
        row.add(key_of(f"measures.{key}"), words)

    def _project(self, name: Words) -> Record:
        row = self.placer.project_named(name)
        self.project = named_in(name).name
        for key, words in (("measure", self.measure), ("field", self.field)):
            if words is not None and key_of(f"projects.{key}") not in row:
                row.add(key_of(f"projects.{key}"), words)
        return row

    def _indicators(self, cell: Words) -> None:
        for words in _indicators_in(cell):
            row = add_indicator(self.placer.form, words)
            for key, told in (("field", self.field), ("projects", self.project)):
                if told is not None:
                    row.add(key_of(f"evaluation.indicators.{key}"), told)


def _lines(cell: Words) -> Iterator[Words]:
    at = 0
    for line in cell.text.split("\n"):
        words = cell.part(at, at + len(line)).stripped()
        at += len(line) + 1
        if words:
            yield words


def _tagged(cell: Words) -> Iterator[tuple[str, Words]]:
    """Yield the lines of a cell, each with the tag before it; a line that goes on is put together with the next."""
    open_tag, open_words = "", Words(())
    for words in _lines(cell):
        found = _TAG.match(words.text)
        starts = found or bullet_at(words.text, 0, len(words.text)) is not None or not open_words
        if not starts and open_words.text[-1:] not in _ENDS and len(open_words.text) > 20:
            open_words = joined((open_words, words), "")
            continue
        if open_words:
            yield open_tag, open_words
        open_tag = (found[1] or found[2]) if found else ""
        open_words = words.part(found.end()) if found else words
    if open_words:
        yield open_tag, open_words


def _indicators_in(cell: Words) -> Iterator[Words]:
    """Yield the indicators of a cell; where the values stand in a line of their own, name and values together."""
    name: Words | None = None
    values: list[Words] = []
    for words in _lines(cell):
        start = bullet_at(words.text, 0, len(words.text)) or 0
        line = words.part(start)
        lead = _VALUE_OF.match(normalise(line.text)) if name is not None else None
        if lead:
            values.append(line.part(lead.end()))
            continue
        if name is not None and values:
            yield _with_values(name, values)
            name, values = None, []
        if _VALUES.search(line.text) and name is not None and len(_VALUES.split(line.text)[0]) < 16:
            yield joined((name, line), " ")
            name = None
            continue
        if name is not None:
            yield name
        name = line
    if name is not None:
        yield _with_values(name, values) if values else name


def _with_values(name: Words, values: list[Words]) -> Words:
    """Return an indicator as one line: 歩行者数　1,200人（令和6年度）→1,500人（令和10年度）."""
    return joined((name, joined(values, "→")), "　")
