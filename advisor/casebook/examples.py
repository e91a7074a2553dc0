"""Sentences that show a wall: those of the tests in its rule, which are held to make the rule conclude."""

from collections.abc import Iterator
from typing import Any

from advisor.engine.rules import Rule
from advisor.records import Record

_SHOWN = 2
_END = "。"


class Example(Record):
    """A sentence of a draft, with the keys of the plan file under which it stands."""

    keys: tuple[str, ...]
    words: str


def examples_of(rule: Rule) -> list[Example]:
    """Return up to two sentences, each of which shows the wall alone; figures and bare words are no examples."""
    found = []
    for test in rule.tests:
        if test.get("expect") == "applies" and test.get("given"):
            told = list(_sentences(test["given"], ()))
            found += told if len(told) == 1 and told[0].words.endswith(_END) else []
    return list(dict.fromkeys(found))[:_SHOWN]


def _sentences(given: Any, keys: tuple[str, ...]) -> Iterator[Example]:
    if isinstance(given, dict):
        for key, value in given.items():
            if key != "番号":
                yield from _sentences(value, (*keys, key))
    elif isinstance(given, list):
        for value in given:
            yield from _sentences(value, keys)
    else:
        yield Example(keys, str(given))
