"""The words that can be chosen for a value: those of the plan form, or the fields."""

from advisor.forms.guidance import field_names
from advisor.language import Language
from advisor.plan.format import Element

_FIELD = "field"


def value_choices(element: Element, language: Language) -> list[str]:
    """Return the words to choose from in the language of a form; none where a value is written freely."""
    if element.choices and language is Language.JAPANESE:
        return [names[0] for _, names in element.choices]
    if element.choices:
        return [next(filter(str.isascii, names), value) for value, names in element.choices]
    return [name.in_(language) for name in field_names().values()] if element.key == _FIELD else []
