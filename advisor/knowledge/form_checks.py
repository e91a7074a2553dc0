"""Whether the forms to fill in have words for every place of the plan form, and for nothing else."""

from collections.abc import Iterator

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, Knowledge
from advisor.knowledge.models.plan_form import FormElement, Forms
from advisor.plan.format import Kind


def form_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield places without guidance, an example or a section, and words for places or fields that there are not."""
    if knowledge.forms is None or knowledge.plan_format is None:
        return
    forms, top = knowledge.forms, knowledge.plan_format.content.elements
    elements = dict(_walk(top, ""))
    yield from _unknown(forms, elements)
    yield from _sections(forms, [element.key for element in top])
    for path, element in elements.items():
        cell = forms.content.cells.get(path)
        if cell is None:
            yield forms.defect(("cells",), "cell-without-guidance", id=path)
        elif cell.example is None and (element.kind is Kind.TEXT or element.open):
            yield forms.defect(("cells", path), "cell-without-example", id=path)
    known = {field.id for field in knowledge.fields.content.fields} if knowledge.fields else None
    for path, cell in forms.content.cells.items():
        for field in cell.fields:
            if known is not None and field not in known:
                yield forms.defect(("cells", path, "fields", field), "unknown-field", id=field)


def _walk(elements: tuple[FormElement, ...], parent: str) -> Iterator[tuple[str, FormElement]]:
    for element in elements:
        path = f"{parent}.{element.key}" if parent else element.key
        yield path, element
        yield from _walk(element.children, path)


def _unknown(forms: Document[Forms], elements: dict[str, FormElement]) -> Iterator[Defect]:
    for path in forms.content.cells:
        if path not in elements:
            yield forms.defect(("cells", path), "unknown-cell", id=path)
    for path in forms.content.ready:
        if path not in elements:
            yield forms.defect(("ready", path), "unknown-cell", id=path)


def _sections(forms: Document[Forms], keys: list[str]) -> Iterator[Defect]:
    """Yield keys at the top that stand in no section or in two, and such as there are not."""
    placed: set[str] = set()
    for number, section in enumerate(forms.content.sections):
        for row, key in enumerate(section.elements):
            path = ("sections", number, "elements", row)
            if key not in keys:
                yield forms.defect(path, "unknown-cell", id=key)
            elif key in placed:
                yield forms.defect(path, "cell-in-two-sections", id=key)
            placed.add(key)
    for key in keys:
        if key not in placed:
            yield forms.defect(("sections",), "cell-in-no-section", id=key)
