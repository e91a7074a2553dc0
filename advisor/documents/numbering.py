"""The numbers and signs in front of headings and items: 第１章, １－２, （１）, ①, ア, ■."""

import unicodedata
from typing import NamedTuple

from advisor.patterns import compiled

_D = r"[0-9０-９]{1,3}"
_K = r"[一二三四五六七八九十]{1,3}"
LETTER = r"[A-ZＡ-Ｚ](?:[.．、)）]|(?=　))"
_GAP = r"(?=[ 　\t]|$)"
# What is counted, and no chapter: 第 2 次総合計画.
_COUNTED = r"(?:次|期|回|版|号|位|種|条|四半期|[一二三]?者)"
# A figure with its unit, and no number of what follows: 7 年度）, 5.8 時間（令和.
_NO_FIGURE = (
    r"(?![ 　]*(?:年度(?!別|ごと|毎|計画|割)|[かカヶ箇]所|頭(?!数)|[%％]|[千万億]?円(?!滑)"
    r"|(?:時間|回|件|人|日|分)[(（)）・]))"
)
# Each style with its rank: a heading stands below those of smaller ranks.
_STYLES = tuple(
    (style, rank, compiled(pattern))
    for style, rank, pattern in (
        ("部", 0.0, rf"第\s?(?:{_D}|{_K})\s?部(?=[ 　\t:：]|$)"),
        ("編", 0.5, rf"第\s?(?:{_D}|{_K})\s?編[:：]?"),
        ("章", 1.0, rf"第\s?(?:{_D}|{_K})\s?章[:：]?"),
        ("節", 2.0, rf"第\s?(?:{_D}|{_K})\s?節[:：]?"),
        ("項", 3.0, rf"第\s?(?:{_D}|{_K})\s?項(?=[ 　\t:：]|$)"),
        ("第", 1.5, rf"第\s?(?:{_D}|{_K}){_GAP}(?![ 　]?{_COUNTED})"),
        ("Ⅰ-1", 5.1, rf"[Ⅰ-Ⅻ][ 　]?[.．\-－‐–−ー][ 　]?{_D}[.．、]?{_GAP}?"),
        ("(i)", 6.6, r"[(（][ⅰ-ⅻivx]{1,4}[)）]"),
        ("Ⅰ", 3.5, r"(?:[Ⅰ-Ⅻ]|[IVX]{1,4}(?=[.．、 　]))[.．、]?"),
        ("1-1-1", 5.2, rf"{_D}(?:[.．\-－‐–−ー・]{_D}){{2,3}}[.．]?{_GAP}"),
        ("1-1", 5.0, rf"{_D}(?:[.．\-－‐–−ー・]|[ 　][.．]){_D}[.．]?{_GAP}{_NO_FIGURE}"),
        ("1", 4.0, rf"{_D}(?:[.．、](?![0-9０-９])|{_GAP}{_NO_FIGURE})"),
        ("1)", 6.5, rf"{_D}[)）]"),
        ("一", 3.8, rf"{_K}(?:[、.．]|(?=[ 　\t]+[^ 　\t][^ 　\t]))"),
        ("(一)", 5.8, rf"[(（]{_K}[)）]"),
        ("(1)", 6.0, rf"[(（]{_D}[)）]|[⑴-⒇]"),
        ("その", 6.2, rf"その(?:{_D}|{_K})(?=[ 　\t]|$)"),
        ("①", 7.0, r"[①-⑳]"),
        (
            "Q",
            4.0,
            rf"[QＱ][.．]?[ 　]?(?:{_D})?[.．:：、 　\t]+(?=\S)|(?:設問|質問|問い?)[ 　]?{_D}[.．:：、 　\t]+(?=\S)",
        ),
        ("A", 6.4, rf"{LETTER}(?=[ 　\t]*[^\x00-\x7f])"),
        ("ア", 8.0, r"[アイウエオカキクケコサシスセソロハニホヘト](?:[.．、)）]|(?=[ 　\t]))"),
        ("(ア)", 9.0, r"[(（][アイウエオカキクケコサシスセソ][)）]"),
        ("a", 10.0, r"[a-zａ-ｚ][.．)）]|[(（][a-zａ-ｚ][)）]"),
    )
)
# What any of them begins with: most texts begin otherwise, and need not be tried by each.
_FIRST_SIGNS = frozenset(
    "第その問設質(（0123456789０１２３４５６７８９一二三四五六七八九十ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺアイウエオカキクケコサシスセソロハニホヘト"
    "abcdefghijklmnopqrstuvwxyzａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ"
    "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"
)
_SYMBOL = compiled(r"[■□◆◇●○▼▽▶▷★☆◎※][ 　\t]*")
_BULLET = compiled(r"(?:[・･•‣⁃▪➢✓✔]|[-*+–—－](?=[ 　\t])|[●○◯](?![●○◯〇]))[ 　\t]*(?=\S)")
_GAPS = " 　\t"


class Number(NamedTuple):
    """What stands in front of a text: its style, the rank of that style (None: none by itself), the number, its place.

    `end` is the offset of the words behind it.
    """

    style: str
    rank: float | None
    text: str
    end: int
    start: int = 0


def number_at(text: str, start: int, end: int) -> Number | None:
    """Return the number or sign of a heading at an offset of a text; a sign before a number goes with it."""
    symbol = _SYMBOL.match(text, start, end)
    begin = symbol.end() if symbol else start
    for style, rank, pattern in _STYLES if text[begin : begin + 1] in _FIRST_SIGNS else ():
        found = pattern.match(text, begin, end)
        if found:
            behind = found.end()
            while behind < end and text[behind] in _GAPS:
                behind += 1
            return Number(style, rank, found.group(), behind, found.start())
    return Number(symbol.group()[0], None, "", begin) if symbol else None


def bullet_at(text: str, start: int, end: int) -> int | None:
    """Return the offset behind the mark of a list item, or None where none stands."""
    found = _BULLET.match(text, start, end)
    return found.end() if found else None


def plain_number(text: str) -> str:
    """Return a number as it is compared: digits and signs in NFKC without brackets (（１） is 1, ① is ①)."""
    if len(text) == 1 and "①" <= text <= "⑳":
        return text
    return unicodedata.normalize("NFKC", text).strip("().、 章節項部第")
