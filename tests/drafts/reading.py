"""Reading drafts in tests: what is refused, and which words stand at a place."""

import pytest
import yaml

from advisor.drafts.draft import Draft
from advisor.drafts.lines import Place
from advisor.drafts.loading import draft_from_text
from advisor.drafts.problems import Problem, UnreadableDraftError

FILE = "plan.yaml"


def read(text: str) -> Draft:
    return draft_from_text(text, FILE)


def refusal_of(text: str) -> Problem:
    with pytest.raises(UnreadableDraftError) as caught:
        read(text)
    assert caught.value.file == FILE
    return caught.value.problem


def words_at(draft: Draft, place: Place) -> str:
    line = draft.lines.line(place.line)
    return line[place.column - 1 : place.column - 1 + place.length]


def meaning_of(words: str, text: str) -> str:
    """Return what the words of a file mean as the beginning of a text: as written, or with quotes and escapes undone."""
    for written in (words, words.rstrip()):
        if text.startswith(written):
            return written
        for quote in "'\"":
            try:
                meant = yaml.safe_load(quote + written + quote)
            except yaml.YAMLError:
                continue
            if isinstance(meant, str) and meant and text.startswith(meant):
                return meant
    return ""
