"""The settings in force, as a table."""

from collections.abc import Iterable

from advisor.language import Language
from advisor.reports.paint import Paint
from advisor.reports.wrapping import cell_width, printable
from advisor.reviewing.codes import label_of
from advisor.texts import text


def settings_table(rows: Iterable[tuple[str, object, str, str]], heading: str, language: Language, paint: Paint) -> str:
    """Return lines of name, value and origin; an origin is a kind (default, file …) with the place in it."""
    cells = [(name, _value(value, language), _origin(source, where, language)) for name, value, source, where in rows]
    names = max(cell_width(name) for name, _, _ in cells)
    values = max(cell_width(value) for _, value, _ in cells)
    lines = [paint.style(printable(heading), "bold")] if heading else []
    for name, value, origin in cells:
        gap = " " * (values - cell_width(value))
        lines.append(f"{name}{' ' * (names - cell_width(name))}  {value}{gap}  {paint.style(origin, 'dim')}")
    return "\n".join(lines) + "\n"


def _value(value: object, language: Language) -> str:
    if isinstance(value, tuple):
        value = ",".join(label_of(code) for code in value)
    if isinstance(value, bool):
        return str(value).lower()
    return text("cli", "no-value").in_(language) if value in (None, "") else printable(str(value))


def _origin(source: str, where: str, language: Language) -> str:
    return text("cli", f"origin-{source}", where=printable(where)).in_(language)
