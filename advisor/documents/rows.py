"""Sentences to the cells they speak of."""

from collections.abc import Iterator

from advisor.documents.form import Record, key_of, leaf_of
from advisor.documents.lexicon import place_of_sentence
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.sentences import sentences

_GOES_ON = compiled(r"(?:この|その|それ|これ|また、|なお|同[^じ意時]|ただし|うち)")
# What a term means says nothing of the plan, whatever it speaks of.
_TERMS = "formulation.terms"
# What was done before, and how it went, is no part of what is planned.
_BACKGROUND, _TELLS_THE_PAST = "formulation.background", compiled(r"(?:た|ました|でした)[。)）]*$")
# Lists in which every sentence is a row of its own.
_ROWS_OF_SENTENCES = ("formulation.process", "formulation.parent_plans")


def told_sentences(path: str, words: Words) -> Iterator[tuple[str, Words]]:
    """Yield a text in stretches, each with the place it speaks of: `path` where it speaks of no other.

    A sentence that takes up the one before stays with it.
    """
    if path == _TERMS:
        yield path, words
        return
    found: list[tuple[str, int, int]] = []
    for start, sentence in sentences(words.text):
        stays = path == _BACKGROUND and _TELLS_THE_PAST.search(sentence) is not None
        place = path if stays else place_of_sentence(sentence, path)
        if place is None:
            place = found[-1][0] if found and _GOES_ON.match(sentence) else path
        end = start + len(sentence)
        if found and found[-1][0] == place and place not in _ROWS_OF_SENTENCES:
            found[-1] = place, found[-1][1], end
        else:
            found.append((place, start, end))
    if len(found) == 1 and found[0][0] not in _ROWS_OF_SENTENCES:
        yield found[0][0], words
        return
    for place, start, end in found:
        yield place, words.part(start, end)


def fill_row(row: Record, path: str, words: Words, heading: Words | None) -> None:
    """Put a text into a row of projects: under its heading, else each sentence where it speaks of."""
    if path != "projects":
        _put(row, path, words, heading)
        return
    for place, told in told_sentences("projects", words):
        _put(row, "projects.content" if place == "projects" else place, told, None)


def _put(row: Record, path: str, words: Words, heading: Words | None) -> None:
    leaf = leaf_of(path)
    if leaf != path:
        path, heading = leaf, None
    keys = path.split(".")
    record = row
    for depth in range(2, len(keys)):
        record = record.record(key_of(".".join(keys[:depth])))
    record.add(key_of(path), words, heading)
