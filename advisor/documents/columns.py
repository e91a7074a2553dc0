"""Which list of the plan form a table fills, and which of its columns is which cell."""

from collections.abc import Sequence
from typing import NamedTuple

from advisor.documents.blocks import Table
from advisor.documents.lexicon import is_label, is_label_of_cell, place_of_cell
from advisor.documents.marks import is_numbers, named_in
from advisor.documents.words import Piece, Words, joined
from advisor.patterns import compiled
from advisor.plan.amounts import unit_of_money
from advisor.plan.years import normalise, years_in

_INDICATORS = "evaluation.indicators"
_LISTS = (
    _INDICATORS,
    "formulation.process",
    "formulation.parent_plans",
    "vision.current",
    "vision",
    "issues",
    "measures",
    "projects",
)
# Columns without which a table is no such list: one of each group.
_NEEDED = {
    "evaluation.indicators": (("name",), ("target", "baseline")),
    "formulation.process": (("when",), ("what",)),
    "formulation.parent_plans": (("name",), ("relation",)),
    "vision.current": (("value",), ("content",)),
    "vision": (("picture",), ("field", "reason")),
    "issues": (("causes", "problem"), ("causes", "problem", "method")),
    "measures": (("content", "non_ict"), ("answers", "non_ict", "precedents", "notes")),
    "projects": (
        ("name",),
        ("id", "content", "owner", "schedule", "cost", "operation", "priority", "funding", "effect", "feasibility"),
    ),
}
_TOTAL = compiled(r"[合小]?計|総額|総計|合計額|全体|累計")
_AMOUNT = compiled(r"[▲△\-−]?[\d,]+(?:\.\d+)?\s*(?:千円|百万円|万円|円)?(?:\(.*\))?|[-―—－ー]?")
_PART_OF_YEAR = compiled(r"[上下前後]半?期$|[春夏秋冬]$|第?[1-4]四半期$|[1-4]Q$|Q[1-4]$|以降$|から$|[～~]$")
# A value with its year: 14日（令和6年度）.
_DATED = compiled(r"[^。、\d]{0,12}\d[\d,.:時分]*[^。\d]{0,12}[(（][^()（）]*(?:年|[RH]\d)[^()（）]*[)）]$")
# A year without its era: 10年度.
BARE_YEAR = compiled(r"[1-9]\d?年度末?")
_TARGET_ALONE, _VALUE_OF_TARGET = compiled(r"(?:到達|達成|数値)?目標"), compiled(r"(?:目標|到達|達成)(?:値|数|水準)")
_CAUSES = compiled(r"原因|要因|わけ")
_OTHERS = compiled(
    r"(?:他の?|先進の?|参考(?:と|に)した)?(?:市町村?|町村?|自治体|団体|産地|都市|地域|先進地|視察先|事例)(?:名|の名前)?"
)
_ANY_CONTENT = compiled(r"(?:主な)?内容|事項|概要")
_NAMES_A_PLAN = compiled(r"(?:計画|ビジョン|プラン|戦略|大綱|構想|方針|指針)(?:\([^()]*\))?$")
_OF_NOW = ("vision.current", "characteristics", "issues")
LEAST_DATED = 2
_GAP = compiled(
    r"(?:あるべき|ありたい|目指す|めざす|望ましい|望む)(?:姿|すがた|水準)|差(?:異|分)?|ギャップ|開き|ひらき|(?:隔|へだ)たり|(?:問題|課題)[(（].{0,4}差[)）]"
)
_DASH = compiled(r"[\s\-‐–―—－ー・]*")
_DIGIT = compiled(r"\d")
_UNIT = compiled(r"千円|百万円|万円|円")


class Columns(NamedTuple):
    """A list of the form, and for every column the key of its cell there, None where it is none."""

    path: str
    keys: tuple[str | None, ...]


def columns_of(table: Table, within: str) -> Columns | None:
    """Return what a table lists, told by its heads and by the heading above it; None where they do not tell."""
    best: tuple[int, Columns] | None = None
    for path in _LISTS:
        keys = tuple(_named_by_shape(table, _keys(table, path)) if path == _INDICATORS else _keys(table, path))
        if path == "projects":
            keys = _named_as_measures(_answers_by_number(table, keys))
        if path == "measures":
            keys = tuple(None if _tells_causes(table, n) and key == "answers" else key for n, key in enumerate(keys))
        found = {key for key in keys if key}
        own = within == path and len(found) > 1
        if not own and not all(found & set(group) for group in _NEEDED[path]):
            continue
        if path == "issues" and (_is_of_the_present(table) or _only_points(table, keys) or _is_of_others(table)):
            continue
        if path == "issues" and not within.startswith("issues") and not _names_troubles(table, keys):
            continue
        if path == _INDICATORS and tells_a_gap(table):
            continue
        if path in ("projects", "measures") and _is_of_what_there_is(table, keys, path, within):
            continue
        near = within == path or path.startswith(f"{within}.") or within.startswith(f"{path}.")
        related = near or within.split(".")[0] == path.split(".")[0]
        score = 2 * len(found) + 3 * near + related + 2 * _certain(path, table)
        score += 8 * (path == "projects" and _is_of_work(found, table))
        if best is None or score > best[0]:
            best = score, Columns(path, keys)
    return best[1] if best else None


def _named_by_shape(table: Table, keys: list[str | None]) -> list[str | None]:
    """Return the columns of indicators, told by what stands beside a known one.

    Beside a value of now, a single year is that of the target; what stands first and is called otherwise is the name.
    """
    if (dated := _dated_columns(table)) is not None:
        for key, number in zip(("baseline", "target"), dated, strict=True):
            keys = [None if known == key else known for known in keys]
            keys[number] = key
    told = set(keys)
    if "baseline" not in told and "target" not in told:
        return keys
    heads = [head.text for head in table.heads]
    open_years = [n for n, key in enumerate(keys) if n and key in (None, "target_year") and is_year_head(heads[n])]
    if keys[0] == "target" and "baseline" in told and _TARGET_ALONE.fullmatch(normalise(heads[0]).strip()):
        # What is aimed at, and its value in a column of its own: 目標｜現状値｜目標値.
        values = [n for n, head in enumerate(heads) if n and _VALUE_OF_TARGET.match(normalise(head).strip())]
        if len(values) == 1:
            keys[values[0]] = "target"
        if len(values or open_years) == 1:
            keys[0] = "name"
            told = set(keys)
    if "target" not in told and len(open_years) == 1:
        keys[open_years[0]] = "target"
    if "name" not in told and keys[0] is None and {"baseline", "target"} <= set(keys) and _holds_figures(table, keys):
        keys[0] = "name"
    return keys


def _answers_by_number(table: Table, keys: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """Return the columns of projects; what gives numbers alone in place of a content names issues (対応 ②③)."""
    if "answers" in keys or "content" not in keys:
        return keys
    column = keys.index("content")
    told = [row[column].text.strip() for row in table.rows if row[column] and not says_nothing(row[column].text)]
    told = [text for text in told if text not in ("全体", "全て", "すべて")]
    if not told or not all(map(is_numbers, told)):
        return keys
    return (*keys[:column], "answers", *keys[column + 1 :])


def _named_as_measures(keys: tuple[str | None, ...]) -> tuple[str | None, ...]:
    """Return the columns of projects that are called measures, but have who carries them out and what they cost."""
    told = {key.split(".")[0] for key in keys if key}
    if "name" in told or keys.count("measure") != 1 or not {"owner", "cost"} <= told:
        return keys
    return tuple("name" if key == "measure" else key for key in keys)


def _dated_columns(table: Table) -> tuple[int, int] | None:
    """Return the columns of values now and aimed at, where each value tells its year.

    14日（令和6年度）｜7日（令和10年度）.
    """
    years = {
        number: [[year.value for year in years_in(normalise(row[number].text))] for row in table.rows]
        for number in range(1, len(table.heads))
        if table.rows and all(_DATED.match(normalise(row[number].text).strip()) for row in table.rows)
    }
    columns = list(years)
    if len(columns) != LEAST_DATED or len(table.rows) < LEAST_DATED:
        return None
    first, second = columns
    pairs = zip(years[first], years[second], strict=True)
    return (first, second) if all(max(now) < max(then) for now, then in pairs if now and then) else None


def _tells_causes(table: Table, number: int) -> bool:
    """Tell whether a column is called one of causes and tells them, not their numbers."""
    told = [row[number].text for row in table.rows if row[number]]
    return _CAUSES.match(normalise(table.heads[number].text).strip()) is not None and not all(map(is_numbers, told))


def _only_points(table: Table, keys: Sequence[str | None]) -> bool:
    """Tell whether issues are only named by their numbers, beside what is told of their answers."""
    columns = [n for n, key in enumerate(keys) if key in ("id", "problem", "causes")]
    told = [row[n].text for row in table.rows for n in columns if row[n]]
    return len(keys) > len(columns) + 1 and bool(told) and all(map(is_numbers, told))


def _is_of_others(table: Table) -> bool:
    """Tell whether each row is of another town, whose troubles are not those of this plan."""
    return bool(table.heads) and _OTHERS.fullmatch(normalise(table.heads[0].text).strip()) is not None


def _names_troubles(table: Table, keys: Sequence[str | None]) -> bool:
    """Tell whether a head names problems or causes, and not any 内容."""
    told = (table.heads[n].text for n, key in enumerate(keys) if key in ("problem", "causes"))
    return any(not _ANY_CONTENT.fullmatch(normalise(head).strip()) for head in told)


def _holds_figures(table: Table, keys: list[str | None]) -> bool:
    values = [row[n].text for row in table.rows for n, key in enumerate(keys) if key in ("baseline", "target")]
    return bool(values) and 4 * sum(_DIGIT.search(normalise(value)) is not None for value in values) >= 3 * len(values)


def _is_of_work(keys: set[str], table: Table) -> bool:
    """Tell whether a list names who carries out each of its rows, and when or for how much: it lists projects."""
    told = {key.split(".")[0] for key in keys}
    return {"name", "owner"} <= told and bool(
        told & {"cost", "schedule", "funding", "operation"} or year_columns(table)
    )


def _is_of_what_there_is(table: Table, keys: Sequence[str | None], path: str, within: str) -> bool:
    """Tell whether a table lists plans, or below the present what is there now, and nothing that is to be done."""
    named = [row[keys.index("name")].text.strip() for row in table.rows] if "name" in keys else []
    plans = sum(_NAMES_A_PLAN.search(normalise(name)) is not None for name in named)
    if len(named) > 1 and 3 * plans >= 2 * len(named):
        return True
    return within.startswith(_OF_NOW) and not (_certain(path, table) or {"answers", "non_ict"} & set(keys))


def _is_of_the_present(table: Table) -> bool:
    """Tell whether a table sets the present beside what is aimed at."""
    keys = set(_keys(table, "vision.current"))
    causes = {key for key in _keys(table, "issues") if key in ("causes", "id")}
    return {"value", "content"} <= keys and not causes


def tells_a_gap(table: Table) -> bool:
    """Tell whether a table sets the present beside what is aimed at, and tells by how much they differ."""
    return any(_GAP.fullmatch(normalise(head.text).strip()) for head in table.heads)


def _keys(table: Table, path: str) -> list[str | None]:
    keys: list[str | None] = []
    for head in table.heads:
        place = place_of_cell(head.text, path) if head else None
        key = place.removeprefix(f"{path}.") if place else None
        keys.append(key if key != "content" or path != "vision.current" or key not in keys else "content")
    return keys


def _certain(path: str, table: Table) -> bool:
    heads = normalise(" ".join(head.text for head in table.heads))
    signs = {
        "evaluation.indicators": ("目標", "KPI", "指標"),
        "projects": ("事業",),
        "measures": ("施策", "取組", "対策"),
        "vision.current": ("姿", "将来像", "差"),
        "formulation.process": ("参加", "時期"),
        "formulation.parent_plans": ("計画",),
        "issues": ("原因", "要因"),
        "vision": ("分野",),
    }
    return any(sign in heads for sign in signs[path])


def year_columns(table: Table) -> list[int]:
    """Return the columns whose heads are years or totals, where two years at least are."""
    found = [number for number, head in enumerate(table.heads) if head and is_year_head(head.text)]
    if len(found) < 2:
        return []
    totals = [n for n, head in enumerate(table.heads) if _TOTAL.fullmatch(normalise(head.text).strip())]
    return sorted(set(found) | {number for number in totals if number > 0})


def is_year_head(head: str) -> bool:
    """Tell whether the head of a column is a year, or a part of one."""
    plain = _PART_OF_YEAR.sub("", normalise(head).strip())
    return len(plain) <= 16 and bool(years_in(plain) or years_in(f"{plain}年度") or BARE_YEAR.fullmatch(plain))


def holds_amounts(table: Table, columns: list[int]) -> bool:
    """Tell whether most cells of some columns are amounts."""
    cells = [normalise(row[number].text).strip() for row in table.rows for number in columns]
    return bool(cells) and sum(_AMOUNT.fullmatch(cell) is not None for cell in cells) * 10 >= 7 * len(cells)


def is_total(text: str) -> bool:
    """Tell whether the label of a row or column names a total."""
    return _TOTAL.fullmatch(normalise(text).strip()) is not None


def says_nothing(text: str) -> bool:
    """Tell whether a cell is empty, or holds no more than the dash that stands for nothing."""
    return _DASH.fullmatch(text) is not None


def unit_told(texts: list[str]) -> str:
    """Return the unit of money that stands over a table (千円), the nearest first; empty where none does."""
    for text in texts:
        plain = normalise(text[-200:])
        if unit_of_money(plain) is not None:
            found = _UNIT.search(plain)
            return found.group() if found else ""
    return ""


def project_columns(table: Table) -> list[int]:
    """Return the columns whose heads name projects, where the rows are what is told of each."""
    named = [n for n, head in enumerate(table.heads) if n and head and named_in(head).is_project]
    told = sum(is_label(row[0].text) and place_of_cell(row[0].text, "projects") is not None for row in table.rows)
    if named and told:
        return named
    heads = [n for n, head in enumerate(table.heads) if n and head]
    if any(is_label_of_cell(table.heads[n].text) for n in heads):
        return []
    return heads if told > 2 and told * 2 > len(table.rows) else []


def cell_told(head: Words, cell: Words) -> Words:
    """Return a cell as a text of its own, behind its head."""
    return row_told(Table((head,), ()), (cell,))


def row_told(table: Table, row: tuple[Words, ...]) -> Words:
    """Return a row of a table that is no list of the form as one text, each cell behind its head."""
    cells = []
    for head, cell in zip(table.heads, row, strict=True):
        if cell:
            lead = f"{head.text}：" if head else ""
            cells.append(Words((Piece(lead, cell.start, cell.start), *cell.pieces)))
    return joined(cells, "／")
