"""What stands in a form before anybody has filled it in: the stage, and the fields of the vision."""

from collections.abc import Iterable
from typing import Any

from advisor.drafts.draft import Draft
from advisor.drafts.loading import draft_from_mapping
from advisor.forms.guidance import field_names
from advisor.language import Language
from advisor.plan.format import elements


def started(language: Language, stage: str | None, fields: Iterable[str]) -> Draft | None:
    """Return a draft that tells a stage, by its canonical name, and fields, as they are called; None without either."""
    mapping: dict[str, Any] = {}
    if stage is not None:
        names = dict(elements()["stage"].choices)[stage]
        mapping[_label("stage", language)] = names[0] if language is Language.JAPANESE else stage
    rows = [{_label("vision.field", language): _called(field, language)} for field in fields]
    if rows:
        mapping[_label("vision", language)] = rows
    return draft_from_mapping(mapping) if mapping else None


def _called(field: str, language: Language) -> str:
    """Return a field as it is called in the language of the form, where only its id was given."""
    name = field_names().get(field)
    return name.in_(language) if name is not None else field


def _label(path: str, language: Language) -> str:
    return elements()[path].label.in_(language)
