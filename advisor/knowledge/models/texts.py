"""`knowledge/texts/*.yaml`: the words of reports and messages, by key, with places to fill."""

from string import Formatter
from typing import Annotated

from pydantic import AfterValidator, Field
from pydantic_core import PydanticCustomError

from advisor.knowledge.models.base import Name, Strict, Words


def _places_agree(words: Words) -> Words:
    try:
        places = [
            {name for _, name, _, _ in Formatter().parse(text) if name is not None} for text in (words.ja, words.en)
        ]
    except ValueError as error:
        raise PydanticCustomError("places-broken", "{reason}", {"reason": str(error)}) from None
    if places[0] != places[1]:
        differing = ", ".join(f"{{{name}}}" for name in sorted(places[0] ^ places[1]))
        raise PydanticCustomError("places-differ", "{places}", {"places": differing})
    return words


class Texts(Strict):
    """One file of texts."""

    texts: Annotated[dict[Name, Annotated[Words, AfterValidator(_places_agree)]], Field(min_length=1)]
