"""A municipality told in one line: 「北沢町（人口8,412人、高齢化率41.2%）」."""

import re
from collections.abc import Iterator

from advisor.patterns import compiled
from advisor.plan.format import Element

_NAME = compiled(r"[\s「『]*([^\s「『（(、,，／/。:：][^（(、,，／/。:：\n]*?)\s*(?=[（(、,，／/。:：\n]|$)")
_PIECE = r"[^\s、；;／/。()（）,，]|[,，](?=\d)|[（(][^()（）]*[)）]"
_VALUE = rf"[はがの：:\s]*((?:{_PIECE})*?\d(?:{_PIECE})*)"
_PEOPLE = compiled(r"[（(]\s*((?:約\s*)?\d[\d,，.．]*\s*[万千]?[\d,，]*\s*人)(?=[)）、,，\s])")
_FIGURES = ("population", "ageing_rate", "area", "households")
# People of a kind, or of another time, who are not those of the town: 流入人口, 生産年齢人口, 将来人口.
_OF_A_KIND = "".join(
    f"(?<!{kind})"
    for kind in (
        "流入",
        "流出",
        "交流",
        "関係",
        "昼間",
        "夜間",
        "年少",
        "年齢",
        "老年",
        "高齢",
        "就業",
        "労働力",
        "将来",
        "観光",
        "展望",
        "推計",
        "者",
    )
)
OWN_POPULATION = compiled(f"{_OF_A_KIND}人口")
LONGEST_LINE = 400


def parts_of_line(municipality: Element, line: str) -> Iterator[tuple[str, int, int]]:
    """Yield the key, start and end of name and figures in a line; nothing where it has no figures: it is all a name."""
    line = line[:LONGEST_LINE]
    figures = list(_figures(municipality, line))
    if not figures:
        return
    labels = "|".join(name for key in _FIGURES for name in municipality.child(key).names)
    name = _NAME.match(re.split(labels, line, maxsplit=1)[0])
    if name:
        yield "name", name.start(1), name.end(1)
    yield from figures


def _figures(municipality: Element, line: str) -> Iterator[tuple[str, int, int]]:
    for key in _FIGURES:
        labels = "|".join(sorted(municipality.child(key).names, key=len, reverse=True))
        found = re.search(f"{_OF_A_KIND if key == 'population' else ''}(?:{labels})(?!密度|減){_VALUE}", line)
        if not found and key == "population":
            found = _PEOPLE.search(line)
        if found:
            yield key, found.start(1), found.end(1)
