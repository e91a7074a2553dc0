"""Changes to the text of a draft as hands and programs make them: signs put in, lines lost, moved, indented."""

import random
from collections.abc import Callable

from advisor.plan.format import plan_format

SIGNS = (
    ": ", "- ", "? ", " #", "\n", "\r\n", "\r", "\n  ", "|\n", ">-\n", "|2\n", "&a ", "*a", "!!str ", "---\n",
    "''", '""', "'", '"', "\\", "\\u5ddd", "\\n", "{", "}", "[", "]", ",", "<<: ", "~", "%", "@", "：", "　",
    "－ ", "・", "“", "＃", " #3", "\t", "\u0085", "\u2028", "\ufeff", "𠮷", "が", "。", "、", "「", "」",
    "（", "）", "→", "～", "①", "未定", "なし", "該当しない", "概要版", "応募", "令和8年度", "令和\n99年",
    "平成99年", "令和8～12年度", "1,200千円", "1,\n  200人", "合計", "35.2%", "-5", "9999999999999999999999",
    "北沢町（人口8,412人、高齢化率41.2%）", "10件（令和6年度）→20件（令和12年度）", "／満足度 30％→50％",
    "職員が足りない。", "p1", "i1～i3", "課題②③", "状態: 未定", "はい",
)  # fmt: skip
MOST_CHANGES = 4


def words() -> list[str]:
    """Return what is put in: signs of YAML and of office text, and every key of the plan format, in its line."""
    names = sorted({name for element in plan_format().walk() for name in element.names})
    return [*SIGNS, *(f"\n{name}: " for name in names), *(f"\n  {name}: " for name in names)]


def _insert(text: str, dice: random.Random, known: list[str]) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + dice.choice(known) + text[at + dice.choice((0, 0, 0, 1, 3)) :]


def _delete(text: str, dice: random.Random, known: list[str]) -> str:
    at = dice.randrange(len(text) + 1)
    return text[:at] + text[at + dice.choice((1, 2, 5, 20, 100)) :]


def _copy(text: str, dice: random.Random, known: list[str]) -> str:
    start, at = dice.randrange(len(text) + 1), dice.randrange(len(text) + 1)
    return text[:at] + text[start : start + dice.randrange(1, 200)] + text[at:]


def _change_lines(text: str, dice: random.Random, known: list[str]) -> str:
    lines = text.split("\n")
    first, second = dice.randrange(len(lines)), dice.randrange(len(lines))
    change = dice.randrange(4)
    if change == 0:
        lines[first], lines[second] = lines[second], lines[first]
    elif change == 1:
        lines.insert(second, lines[first])
    elif change == 2:
        lines[first] = dice.choice((" ", "  ", "　", "\t", "- ", "    ")) + lines[first]
    else:
        lines[first] = lines[first][dice.choice((1, 2, 4)) :]
    return "\n".join(lines)


_CHANGES: tuple[Callable[[str, random.Random, list[str]], str], ...] = (_insert, _insert, _delete, _copy, _change_lines)


def changed(text: str, dice: random.Random, known: list[str]) -> str:
    """Return a text with one change or a few; `known` are the words to put in."""
    for _ in range(dice.randrange(1, MOST_CHANGES + 1)):
        text = dice.choice(_CHANGES)(text, dice, known)
    return text
