"""What a text touches: topics by which a question becomes worth asking."""

import re

from advisor import resources
from advisor.patterns import compiled


def topics() -> list[str]:
    """Return the names of all topics."""
    return [topic["id"] for topic in resources.document("knowledge/lexicon/topics.yaml")["topics"]]


@resources.remembered
def _topic(name: str) -> re.Pattern[str]:
    raw = resources.document("knowledge/lexicon/topics.yaml")["topics"]
    return compiled(next(topic["pattern"] for topic in raw if topic["id"] == name))


def touches(text: str, topic: str) -> bool:
    """Tell whether a normalised text touches a topic."""
    return bool(_topic(topic).search(text))


def first_words(text: str, topic: str) -> str:
    """Return the words by which a text touches a topic, or an empty string."""
    found = _topic(topic).search(text)
    return found.group() if found else ""
