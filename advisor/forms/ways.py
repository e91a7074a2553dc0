"""The way to a value below a key that the plan form does not know, in one line of text.

A single key is the way itself, so that an author can write one: 「令和8年度」. Deeper ones are parted by ＞, items of a
list are numbered from 0: 「財源の内訳＞[1]＞名称」. A ~ before a figure stands for a sign that has a meaning here.
"""

from advisor.drafts.yaml_reader import MAX_DEPTH
from advisor.patterns import compiled

Step = str | int
_PART = "＞"
_INDEX = compiled(r"\[(\d{1,6})\]")
_SIGNS = {"~": "~0", _PART: "~1", "[": "~2"}
_CODED = compiled(r"~([012])")


def way_text(steps: tuple[Step, ...]) -> str:
    """Return a way as text."""
    return _PART.join(f"[{step}]" if isinstance(step, int) else _coded(step) for step in steps)


def steps_of(text: str) -> tuple[Step, ...]:
    """Return the way that a text tells; one of more steps than any draft has is a key."""
    parts = text.split(_PART)
    if len(parts) > MAX_DEPTH:
        return (text.strip(),)
    steps: list[Step] = []
    for part in parts:
        index = _INDEX.fullmatch(part.strip())
        steps.append(int(index[1]) if index else _CODED.sub(lambda found: "~＞["[int(found[1])], part.strip()))
    return tuple(steps)


def _coded(key: str) -> str:
    plain = key.replace("~", _SIGNS["~"]).replace(_PART, _SIGNS[_PART])
    return _SIGNS["["] + plain[1:] if plain.startswith("[") else plain
