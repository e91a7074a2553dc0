"""The municipality of a document: its name from the title, its people and the like from wherever they are told."""

from collections.abc import Sequence

from advisor.documents.blocks import Block
from advisor.documents.form import Form, key_of
from advisor.documents.head_lines import TOWN, texts_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.format import elements
from advisor.plan.municipality_line import OWN_POPULATION, parts_of_line
from advisor.plan.sentences import sentences
from advisor.plan.years import normalise

_VALUE = compiled(
    r"[^\d０-９]{0,6}[\d０-９][\d０-９,，.．万千]*\s*(?:人|％|%|㎢|km2|k㎡|平方キロメートル|世帯|戸)?(?:[（(][^（）()]*[）)])?"
)
# No town is so small that fewer than a hundred live there: 人口減少に…4つの政策.
_MAY_COUNT_A_TOWN = compiled(r"\D{0,6}(?:\d{3}|\d[\d,.]*[万千]|\d{1,3},\d{3})")
_PEOPLE = compiled(
    r"(?:^|[の、　 総])人口(?:は|が)[^。]*?(?P<people>[\d０-９][\d０-９,，]{2,}[ 　]?人)(?!当|に)[^\d０-９]*$"
)
_NOT_NOW = compiled(r"推計|見込|予測|将来|まで(?:に|減)|目標|維持")
_NAME = compiled(r"[^、。，,（(\s]*")
_IS_TOWN = compiled(r"[市町村区都道府県]|組合|連合|協議会")
_CITIES = ("京都市", "西都市")
# A name behind these stands apart from what is before it; and what is a town to those who live there.
_BEGINS_ANEW = compiled(r"[\s　―—–\-－～〜~:：】」』）)（(「『]+")
_TAG = compiled(r"【[^】]*】[ 　]*")
_NOT_BY_NAME = compiled(
    r"(?:本|当|わが|我が|この|その|各|他|近隣|隣|全|.*(?:たち|みんな|住民|明日|未来)の|.*(?:豊か|元気|すてき)な)[市町村区]"
)
_TOWN_LETTERS = frozenset("市町村区")
MOST_BEFORE = 60  # characters before the word in a text that tells the population


def place_town(form: Form, words: Words) -> None:
    """Place what a document tells under the name of the municipality."""
    if "人口" in words.text:
        _population(form, words)
    record = form.record("municipality")
    name = _NAME.match(words.text)
    if name and key_of("municipality.name") not in record and _IS_TOWN.search(name.group()):
        record.add(key_of("municipality.name"), words.part(0, name.end()))
    if words.text != (told.text if (told := record.words(key_of("municipality.name"))) else ""):
        record.add(key_of("municipality.other"), words)


def fill_town(form: Form, blocks: Sequence[Block]) -> None:
    """Fill in population and the like from wherever the document tells them."""
    for words in texts_of(blocks):
        if "人口" in words.text and _population(form, words):
            return
    _population_in_prose(form, blocks)


def town_of_title(form: Form, title: Words, blocks: Sequence[Block]) -> None:
    """Take the name of the municipality from the title: the longest beginning that is told again elsewhere.

    It may begin otherwise, 「つながる朝　― みどり町の連絡計画」: what stands behind a sign counts if it is told again.
    """
    if key_of("municipality") in form.root:
        return
    texts = [words.text for words in texts_of(blocks[1:200])]
    start = tag.end() if (tag := _TAG.match(title.text)) else 0
    for begin in (start, *(sign.end() for sign in _BEGINS_ANEW.finditer(title.text))):
        names = _towns_at(title.text, begin)
        again = [name for name in names if any(name in text for text in texts)]
        if again or (names and begin == start):
            name = (again or names[:1])[-1]
            at = title.text.index(name, begin)
            form.record("municipality").add(key_of("municipality.name"), title.part(at, at + len(name)))
            return


def _towns_at(title: str, begin: int) -> list[str]:
    """Return what may be the name of a municipality from there on, the shortest first."""
    found = TOWN.match(title, begin)
    if not found or _NOT_BY_NAME.match(found["name"]):
        return []
    if found["name"].endswith("都市") and not found["name"].endswith(_CITIES):
        return []  # 田園都市, 中核都市: kinds of cities
    ends = [found.end()]
    ends += [at + 1 for at in range(found.end(), min(found.end() + 4, len(title))) if title[at] in _TOWN_LETTERS]
    return [title[found.start("name") : end] for end in ends]


def _population(form: Form, words: Words) -> bool:
    named = OWN_POPULATION.search(words.text)
    start = named.start() if named else MOST_BEFORE + 1
    if start > MOST_BEFORE or key_of("municipality.population") in form.record("municipality"):
        return False
    municipality = elements()["municipality"]
    parts = [part for part in parts_of_line(municipality, words.text[start:]) if part[0] != "name"]
    counted = [words.text[start + low : start + high] for key, low, high in parts if key == "population"]
    if not counted or not _MAY_COUNT_A_TOWN.match(normalise(counted[0])):
        return False
    record = form.record("municipality")
    for key, low, high in parts:
        figure = _VALUE.match(words.text[start + low : start + high])
        high = low + figure.end() if figure else high
        record.add(key_of(f"municipality.{key}"), words.part(start + low, start + high))
    return True


def _population_in_prose(form: Form, blocks: Sequence[Block]) -> None:
    """Fill in how many people a sentence says to live there in the end: 人口は減り続け、令和７年は8,412人となった。"""
    for words in texts_of(blocks):
        for start, sentence in sentences(words.text) if "人口" in words.text else ():
            found = None if _NOT_NOW.search(sentence) else _PEOPLE.search(sentence)
            if found is None:
                continue
            record, key = form.record("municipality"), key_of("municipality.population")
            if key not in record:
                record.add(key, words.part(start + found.start("people"), start + found.end("people")))
            return
