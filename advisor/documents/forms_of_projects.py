"""Forms that tell of several projects, one behind the other: each becomes a form of its own."""

from itertools import pairwise

from advisor.documents.blocks import Pair, Pairs, Text
from advisor.documents.listed_projects import NAME_OF_PROJECT
from advisor.documents.words import meant
from advisor.patterns import compiled

_NAME = compiled(r"(?:名称|名前|呼び名|題名?|名)")
_NAME_IN_FULL = "事業名"
# The group of one project: 事業(1), 取組②, プロジェクトA.
_NUMBERED = compiled(
    r"[ 　]*(?:個別|実施|重点)?(?:事業|取組|取り組み|プロジェクト|施策)[ 　]*(?:その)?[(（【]?"
    r"(?:[0-9０-９]{1,2}|[①-⑳A-ZＡ-Ｚア-ン一二三四五六七八九])[)）】]?[ 　]*"
)


# That of the line of the form itself: 16 取組その1.
_NUMBER = compiled(r"^[0-9０-９]{1,2}[.．、)）]?[ 　]+")


def by_project(form: Pairs) -> list[Pairs]:
    """Return the parts of a form that each name one project; the form itself where it names no more than one."""
    if any(pair.is_group for pair in form.pairs):
        return _by_group(form)
    named = [n for n, pair in enumerate(form.pairs) if names_project(pair)]
    labels = [pair.label.text for pair in form.pairs]
    if len(named) < 2:
        return [form]
    # What comes with every project and stands before its name, such as its number, belongs to it.
    lead = next((n for n in range(named[0]) if labels[n] and labels.count(labels[n]) == len(named)), named[0])
    starts = [n for n, label in enumerate(labels) if label == labels[lead]]
    if len(starts) != len(named):
        return [form]
    return [Pairs(form.pairs[low:high]) for low, high in pairwise(sorted({0, *starts, len(labels)}))]


def _by_group(form: Pairs) -> list[Pairs]:
    """Part a form where a group is numbered as a project (事業(1)); what stands beside 名称 in it is its name."""
    parts: list[list[Pair]] = [[]]
    within = False
    for pair in form.pairs:
        begins = pair.is_group and _NUMBERED.fullmatch(_NUMBER.sub("", pair.label.text)) is not None
        if begins or (within and pair.is_group):
            parts.append([pair] if pair.label and not begins else [])
            within = begins
        elif within and _NAME.fullmatch(pair.label.text.strip()):
            label = meant(_NAME_IN_FULL, pair.label.start, pair.label.end)
            parts[-1].append(pair._replace(label=label))
        else:
            parts[-1].append(pair)
    return [Pairs(tuple(part)) for part in parts if part]


def names_project(pair: Pair) -> bool:
    """Tell whether the label of a pair is that of a project's name, and its name stands beside it."""
    only = pair.blocks[0] if len(pair.blocks) == 1 else None
    return NAME_OF_PROJECT.fullmatch(pair.label.text.strip()) is not None and isinstance(only, Text)
