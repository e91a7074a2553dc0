"""What a text touches: topics by which a question becomes worth asking."""

import re
from functools import cache

from advisor import resources


@cache
def _topics() -> dict[str, re.Pattern[str]]:
    raw = resources.document("knowledge/lexicon/topics.yaml")["topics"]
    return {topic["id"]: re.compile(topic["pattern"]) for topic in raw}


def touches(text: str, topic: str) -> bool:
    """Tell whether a normalised text touches a topic."""
    return bool(_topics()[topic].search(text))


def first_words(text: str, topic: str) -> str:
    """Return the words by which a text touches a topic, or an empty string."""
    found = _topics()[topic].search(text)
    return found.group() if found else ""
