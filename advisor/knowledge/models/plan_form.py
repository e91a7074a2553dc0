"""`plan_format.yaml` (the keys of a plan file), `headings.yaml`, `fields.yaml`, `forms.yaml` (the forms to fill in)."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from advisor.knowledge.models.base import (
    Count,
    ElementPath,
    Expression,
    Filled,
    Name,
    Slug,
    SourceNote,
    Strict,
    Words,
    formed,
)
from advisor.plan.format import Kind

Key = Annotated[str, formed(r"[a-z]+(?:_[a-z]+)*", "existing_systems")]


class FormElement(Strict):
    """One key of the plan file."""

    key: Key
    kind: Kind
    names: Annotated[tuple[Filled, ...], Field(min_length=1)]
    label: Words
    help: Words | None = None
    concepts: tuple[Slug, ...] = ()
    children: "tuple[FormElement, ...]" = ()
    main: Key | None = None
    open: bool = False
    choices: dict[Slug, Annotated[tuple[Filled, ...], Field(min_length=1)]] = Field(default_factory=dict)

    @field_validator("main")
    @classmethod
    def _main_is_a_child(cls, main: str | None, info: ValidationInfo) -> str | None:
        children = [child.key for child in info.data.get("children", ())]
        if children and main is not None and main not in children:
            raise PydanticCustomError("main-not-a-child", "{main}", {"main": main, "known": ", ".join(children)})
        return main


class PlanFormat(Strict):
    """`knowledge/plan_format.yaml`."""

    version: Annotated[int, Field(ge=1)]
    elements: Annotated[tuple[FormElement, ...], Field(min_length=1)]


class HeadingWords(Strict):
    """What leads to a place of the plan form; `under` are the places below or from which it does."""

    goes_to: ElementPath
    under: tuple[ElementPath, ...] = ()
    words: Annotated[tuple[Expression, ...], Field(min_length=1)]


class ValueWords(Strict):
    """Words that mean a value: of a document's head, or of a heading that tells of rows in general."""

    value: Filled
    words: Annotated[tuple[Expression, ...], Field(min_length=1)]


class Headings(Strict):
    """`knowledge/headings.yaml`."""

    version: Annotated[int, Field(ge=1)]
    headings: Annotated[tuple[HeadingWords, ...], Field(min_length=1)]
    columns: Annotated[tuple[HeadingWords, ...], Field(min_length=1)]
    tables: Annotated[tuple[HeadingWords, ...], Field(min_length=1)]
    clues: Annotated[tuple[HeadingWords, ...], Field(min_length=1)]
    chapters: Annotated[tuple[HeadingWords, ...], Field(min_length=1)]
    general: Annotated[tuple[ValueWords, ...], Field(min_length=1)]
    stages: Annotated[tuple[ValueWords, ...], Field(min_length=1)]
    documents: Annotated[tuple[ValueWords, ...], Field(min_length=1)]


class PlanField(Strict):
    """One field, with the names by which plans call it and the models of the national roadmap."""

    id: Slug
    name: Words
    aliases: Annotated[tuple[Filled, ...], Field(min_length=1)]
    models: tuple[Filled, ...]


class Fields(Strict):
    """`knowledge/fields.yaml`."""

    source: SourceNote
    note: Words
    fields: Annotated[tuple[PlanField, ...], Field(min_length=1)]


class FormCell(Strict):
    """What a form says beside a place; `fields` are examples that suit one field better, by its id."""

    guidance: Words
    example: Words | None = None
    fields: dict[Slug, Words] = Field(default_factory=dict)


class FormSection(Strict):
    """One sheet or chapter of a form, and the keys at the top of the plan form that stand in it."""

    id: Slug
    title: Words
    elements: Annotated[tuple[Key, ...], Field(min_length=1)]


class Forms(Strict):
    """`knowledge/forms.yaml`."""

    version: Annotated[int, Field(ge=1)]
    words: Annotated[dict[Name, Words], Field(min_length=1)]
    how_to: Annotated[tuple[Words, ...], Field(min_length=1)]
    how_to_text: Annotated[tuple[Words, ...], Field(min_length=1)]
    ready: dict[ElementPath, Count]
    sections: Annotated[tuple[FormSection, ...], Field(min_length=1)]
    cells: Annotated[dict[ElementPath, FormCell], Field(min_length=1)]
