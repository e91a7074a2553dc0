"""Whether the patterns of a pack are bound to be quick: a regular expression is data, but a slow one holds up a review.

Nothing is measured. A pattern is short, and the ways in which its repeats can be tried at one place of a sentence,
multiplied, are few; a repeat without an end counts as many. So `.{0,20}` may stand three times, `.*` once, and neither
`(.+)+` nor `(あ|い)*` at all.
"""

from collections.abc import Iterator
from re import _parser  # type: ignore[attr-defined]
from typing import Any

from advisor.knowledge.defects import Defect
from advisor.knowledge.library import Document, JoinedDocument, Knowledge
from advisor.knowledge.strict_yaml import Path

MAX_LENGTH = 600
MAX_WAYS = 20_000
# No sentence is taken to repeat anything more often.
_ENDLESS = 300
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_BACK = ("GROUPREF", "GROUPREF_EXISTS")
_Ways = tuple[float, bool]


def pattern_limit_defects(knowledge: Knowledge) -> Iterator[Defect]:
    """Yield the patterns of packs that are too long, or could take too long."""
    for document, path, pattern in _patterns(knowledge):
        if _is_of_pack(document, path):
            code = trouble_of(pattern)
            if code:
                yield document.defect(path, code, most=MAX_LENGTH)


def trouble_of(pattern: str) -> str | None:
    """Return the code of what is wrong with a pattern, or None where it is bound to be quick."""
    if len(pattern) > MAX_LENGTH:
        return "pattern-too-long"
    ways, _ = _ways_of(_parser.parse(pattern))
    return "pattern-too-slow" if ways > MAX_WAYS else None


def _ways_of(parsed: Any) -> _Ways:
    """Return in how many ways the repeats of a parsed pattern can be tried, and whether it holds any choice."""
    ways, chooses = 1.0, False
    for operation, argument in parsed:
        own, choice = _ways_of_one(str(operation), argument)
        ways, chooses = min(ways * own, 1e12), chooses or choice
    return ways, chooses


def _ways_of_one(operation: str, argument: Any) -> _Ways:
    if operation in _REPEATS:
        least, most = int(argument[0]), min(int(argument[1]), _ENDLESS)
        own, chooses = _ways_of(argument[2])
        if most <= 1:
            return own, True
        # What chooses inside a repeat chooses anew each time.
        return (max(own, 2.0) ** min(most, 50) if chooses else most - least + 1.0), chooses or least < most
    if operation in _BACK:
        return _ENDLESS, True
    inner = [_ways_of(part) for part in _parts(argument)]
    return max((ways for ways, _ in inner), default=1.0), len(inner) > 1 or any(chooses for _, chooses in inner)


def _parts(argument: Any) -> Iterator[Any]:
    """Yield the patterns inside an argument of the parsed form: of a group, a choice, a look around."""
    if isinstance(argument, _parser.SubPattern):
        yield argument
    elif isinstance(argument, (tuple, list)):
        for item in argument:
            yield from _parts(item)


def _is_of_pack(document: Document[Any], path: Path) -> bool:
    if isinstance(document, JoinedDocument):
        assert document.above is not None
        return document.where(path).file == document.above.where(()).file
    return bool(document.origin)


def _patterns(k: Knowledge) -> Iterator[tuple[Document[Any], Path, str]]:
    for wordings in k.wordings:
        for key in ("evidence", "wall", "silent"):
            for place, wording in enumerate(getattr(wordings.content, key)):
                yield wordings, (key, place, "pattern"), wording.pattern
    for place, topic in enumerate(k.topics.content.topics if k.topics else ()):
        assert k.topics is not None
        yield k.topics, ("topics", place, "pattern"), topic.pattern
    for concept, signs in k.signs.content.signs.items() if k.signs else ():
        for place, sign in enumerate(signs):
            assert k.signs is not None
            yield k.signs, ("signs", concept, place, "pattern"), sign.pattern
