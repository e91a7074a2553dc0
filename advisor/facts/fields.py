"""The fields of municipal work, by the vocabulary of `knowledge/fields.yaml`, and when two names mean the same one."""

from advisor import resources
from advisor.patterns import compiled
from advisor.plan.years import normalise

_EVERY = compiled(r"全|共通|横断|共有|基盤|その他")
_BETWEEN_NAMES = compiled(r"[\s、,，・/／;；]+")


@resources.remembered
def field_aliases() -> dict[str, tuple[str, ...]]:
    """Return the names by which each field is known, by its id."""
    entries = resources.document("knowledge/fields.yaml")["fields"]
    return {entry["id"]: tuple(normalise(alias) for alias in entry["aliases"]) for entry in entries}


def fields_named(text: str) -> list[str]:
    """Return the ids of the fields that a normalised text names."""
    return [field for field, aliases in field_aliases().items() if any(alias in text for alias in aliases)]


def same_field(one: str, other: str) -> bool:
    """Tell whether two names of fields may mean the same: only names that share nothing are told apart."""
    if _EVERY.search(one) or _EVERY.search(other):
        return True
    plain = [normalise(name) for name in (one, other)]
    words = [{word for word in _BETWEEN_NAMES.split(name) if word} for name in plain]
    pairs = [{name[at : at + 2] for at in range(len(name) - 1)} for name in plain]
    known = [set(fields_named(name)) for name in plain]
    return any(left & right for left, right in (words, pairs, known))
