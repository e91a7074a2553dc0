"""The numbers that Word puts before paragraphs by itself; the text of the file does not hold them."""

from typing import Any

from advisor.office.word_styles import W, whole_number
from advisor.patterns import compiled
from advisor.records import Record

_LEVEL = compiled(r"%([1-9])")
_SYMBOLS = compiled("[\ue000-\uf8ff●○■□◆◇➢✓·•o]")
_KANJI = "〇一二三四五六七八九"
_SIGNS = {
    "aiueo": "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン",
    "iroha": "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス",
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "upperRoman": "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ",
    "lowerRoman": "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ",
}
_ALIKE = {"aiueoFullWidth": "aiueo", "irohaFullWidth": "iroha", "decimalEnclosedCircleChinese": "decimalEnclosedCircle"}
BULLET = "・"


class _Level(Record):
    form: str
    text: str
    start: int


class Numbers:
    """Counts the paragraphs of each numbering of a file, in their order."""

    def __init__(self, root: Any | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._list_of: dict[str, str] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstract = {
            entry.get(f"{W}abstractNumId", ""): {
                whole_number_of(level): _level(level) for level in entry.findall(f"{W}lvl")
            }
            for entry in root.findall(f"{W}abstractNum")
        }
        for entry in root.findall(f"{W}num"):
            name, of = entry.get(f"{W}numId", ""), entry.find(f"{W}abstractNumId")
            self._list_of[name] = of.get(f"{W}val", "") if of is not None else ""
            self._levels[name] = dict(abstract.get(self._list_of[name], {}))
            for other in entry.findall(f"{W}lvlOverride"):
                level = other.find(f"{W}lvl")
                if level is not None:
                    self._levels[name][whole_number_of(other)] = _level(level)
                if other.find(f"{W}startOverride") is not None:
                    self._list_of[name] = f"{self._list_of[name]}/{name}"

    def next(self, numbering: tuple[str, int] | None) -> str:
        """Return the number of the next paragraph of a numbering, with a gap behind it; empty where it has none."""
        if numbering is None or numbering[0] not in self._levels:
            return ""
        name, depth = numbering
        level = self._levels[name].get(depth)
        if level is None or level.form == "none":
            return ""
        if level.form == "bullet":
            return BULLET
        counts = self._counts.setdefault(self._list_of[name], {})
        counts[depth] = counts.get(depth, level.start - 1) + 1
        for below in [known for known in counts if known > depth]:
            del counts[below]

        def shown(at: int) -> str:
            known = self._levels[name].get(at)
            return _written(known.form, counts.get(at, known.start)) if known else ""

        return _LEVEL.sub(lambda found: shown(int(found[1]) - 1), level.text).strip() + " "


def whole_number_of(level: Any) -> int:
    """Return which level an entry is of."""
    value = level.get(f"{W}ilvl", "0")
    return int(value) if value.isdecimal() else 0


def _level(level: Any) -> _Level:
    form, text = level.find(f"{W}numFmt"), level.find(f"{W}lvlText")
    words = text.get(f"{W}val", "") if text is not None else ""
    kind = form.get(f"{W}val", "decimal") if form is not None else "decimal"
    if kind == "bullet" or (_SYMBOLS.fullmatch(words) and "%" not in words):
        return _Level("bullet", words, 1)
    return _Level(kind if words else "none", words, whole_number(level.find(f"{W}start"), 1))


def _written(form: str, number: int) -> str:
    signs = _SIGNS.get(_ALIKE.get(form, form))
    if signs and 1 <= number <= len(signs):
        return signs[number - 1]
    if form in ("japaneseCounting", "ideographDigital", "chineseCounting", "japaneseLegal", "chineseCountingThousand"):
        tens, ones = divmod(number, 10)
        return ("" if not tens else "十" if tens == 1 else _KANJI[tens % 10] + "十") + (_KANJI[ones] if ones else "")
    return str(number)
