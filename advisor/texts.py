"""The words of a review, from `knowledge/texts`."""

from advisor import resources
from advisor.language import Text


@resources.remembered
def _texts(name: str) -> dict[str, Text]:
    raw = resources.document(f"knowledge/texts/{name}.yaml")["texts"]
    return {key: Text(**value) for key, value in raw.items()}


def text(name: str, key: str, /, **values: object) -> Text:
    """Return the text `key` of `knowledge/texts/<name>.yaml`, with its places filled. Raises KeyError."""
    found = _texts(name)[key]
    return found.fill(**values) if values else found


def keys_of(name: str) -> tuple[str, ...]:
    """Return the keys of all texts in `knowledge/texts/<name>.yaml`, in the order written."""
    return tuple(_texts(name))
