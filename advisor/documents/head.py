"""What stands below the title of a document: date, who wrote it, stage and kind, the municipality and the period."""

import re
from collections.abc import Iterator, Sequence

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.form import Form, key_of
from advisor.documents.head_lines import DATE, NUMBER, TOWN, texts_of, words_of_block
from advisor.documents.lexicon import bare, is_label, place_of_heading, word_for
from advisor.documents.title import LONGEST_HEAD, MOST_HEAD, title_of
from advisor.documents.words import Words, meant
from advisor.patterns import compiled
from advisor.plan.format import elements, plan_format
from advisor.plan.municipality_line import parts_of_line
from advisor.plan.sentences import sentences
from advisor.plan.years import normalise, period_in

# Year and month with a point between them: R7.8, 2025.8.
_IN_POINTS = compiled(
    r"(?:[RHrh令平]\.?|(?:20|２０))[ 　]*[0-9０-９]{1,2}[./．／][ 　]*(?:1[0-2]|１[０-２]|0?[1-9]|[１-９])"
)
# From the first year to the last: 令和8年度～令和10年度.
_YEARS = compiled(
    rf"(?:令和|平成|[RHrh]\.?|20)?[ 　]*(?:{NUMBER}|元)[ 　]*(?:年度?)?[ 　]*[～〜~\-－―–−—][ 　]*"
    rf"(?:令和|平成|[RHrh]\.?|20)?[ 　]*{NUMBER}[ 　]*年度"
)
# Behind a gap, in one line with what stands before it: a label with its value, or a date that ends there.
_TOLD_APART = compiled(rf"(?:[ 　\t]{{2,}}|[　\t])(?=(?P<label>[^\s：:、。]{{2,12}}[：:])|{DATE.pattern}(?:\s|$))")
_YEAR_BEFORE = compiled(r"[\d０-９元年度月日][ 　]*[・、,，～〜~\-－―–−—]$")
_AROUND = " 　（）()：:計画の期間"
# Who wrote it: a town, an office, a body. What names a plan, tells a value or is a sentence is none.
_WRITER = compiled(
    r"(?![^(（]*(?:計画|プラン|構想|戦略|ビジョン|方針|ます|です|ない|[:：※<>《≪|｜%％]))"
    r".*(?:[市町村区都道府県]|[課部室係局会]|本部|役場|役所|事務局|チーム|グループ|センター|担当|長)"
    r"(?:[ 　]*[(（][^()（）]*[)）])?(?:[ 　]*(?:作成|策定|編|まとめ))?"
)
# The office behind a name that might be a heading too: 事務局（企画課）.
_WRITER_ASIDE = compiled(r"[(（][^()（）]*[課部室係局会][)）]$")
_VALUE = compiled(
    r"[^\d０-９]{0,6}[\d０-９][\d０-９,，.．万千]*\s*(?:人|％|%|㎢|km2|k㎡|平方キロメートル|世帯|戸)?(?:[（(][^（）()]*[）)])?"
)
# No town is so small that fewer than a hundred live there: 人口減少に…4つの政策.
_MAY_COUNT_A_TOWN = compiled(r"\D{0,6}(?:\d{3}|\d[\d,.]*[万千]|\d{1,3},\d{3})")
_NAME = compiled(r"[^、。，,（(\s]*")
_IS_TOWN = compiled(r"[市町村区都道府県]|組合|連合|協議会")
_CITIES = ("京都市", "西都市")
_TOWN_LETTERS = frozenset("市町村区")
# What is called the period of the plan; and years that only may be it, unless they tell what was (…から５年間に).
_PERIOD = compiled(
    r"計画の?(?:期間|年度|年次)|(?:本|この)計画は.{0,30}年間|対象期間|(?:^|[。、→ 　・])期間(?:は|[ 　:：])|対象年度"
)
_PERHAPS_PERIOD = compiled(
    r"[\d０-９一二三四五六七八九十][ 　]?[かカヶケ箇ヵ]年|年間とする|初年度とし"
    r"|年度から[^。]{1,12}年度(?:まで)?(?:[(（][^()（）]*[)）])?(?:で|に|の間に?)(?:進め|取り組|実施|行[いうっ])"
    r"|年度[^。]{0,4}(?:から|より|[～〜~\-－―–−])[^。]{2,24}[\d０-９一二三四五六七八九十][ 　]?年"
    r"(?:間(?!に)|で|の|[、。]|$)"
)
# みやざき情報プラン（令和7年3月・計画期間R7〜R10）
_OF_A_PLAN = compiled(
    r"(?P<name>[^、。「『\s・（）()]*(?<!本)(?<!この)(?:計画|プラン|戦略|構想|大綱|ビジョン|方針|指針))[」』]?[（(][^（）()]*$"
)
_SUBTITLE = compiled(r"[～〜~―—─\-－].{2,40}[～〜~―—─\-－]")
_SIGNS = " 　（）()全文段階計画策定実施準備応募概要版"
LONGEST_PERIOD = 400  # characters within which a text tells the period


def read_head_of(form: Form, blocks: Sequence[Block]) -> int:
    """Fill in title and what stands below it; return the number of the first block behind the head."""
    title = title_of(blocks)
    for date in title.dates:
        form.put("written", date)
    if title.words is None:
        return 0
    form.put("title", title.words)
    if title.town is not None:
        place_town(form, title.town)
    _town(form, title.words, blocks)
    for line in title.above:
        form.put("notes", line)
    if title.in_a_letter:
        return 0
    head: list[Words] = [title.words]
    behind = title.behind
    for block in blocks[title.behind : title.behind + MOST_HEAD]:
        words = words_of_block(block)
        short = words is not None and len(words.text) <= LONGEST_HEAD and not words.text.endswith("。")
        surely_below = isinstance(block, Heading) and (block.level > 0 or block.rank is not None or block.run_in)
        surely_below = surely_below and not (words and _SUBTITLE.fullmatch(words.text))
        named = isinstance(block, Heading) and is_label(block.words.text) and not _WRITER_ASIDE.search(block.words.text)
        surely_below = surely_below or named
        if words is None or not short or surely_below:
            break
        if isinstance(block, Text):
            for part in _told_apart(block):
                _line(form, part, part.whole)
        else:
            _line(form, block, words)
        head.append(words)
        behind += 1
    _stage_and_kind(form, head)
    return behind


def _told_apart(line: Text) -> Iterator[Text]:
    """Yield what a line of the head tells behind gaps: 作成：企画課　令和8年11月　計画期間：令和9年度～令和11年度."""
    start = len(line.whole.text) - len(line.words.text)
    gaps = [gap for gap in _TOLD_APART.finditer(line.whole.text) if gap.start() > start]
    ends = [gap.start() for gap in gaps] + [len(line.whole.text)]
    yield line._replace(words=line.words.part(0, ends[0] - start), whole=line.whole.part(0, ends[0]))
    for gap, end in zip(gaps, ends[1:], strict=True):
        whole = line.whole.part(gap.end(), end)
        label = gap.group("label") or ""
        told = whole.part(len(label)).stripped()
        yield Text(told, whole, label=whole.part(0, len(label) - 1) if label else None)


def _line(form: Form, block: Block, words: Words) -> None:
    label = block.label if isinstance(block, Text) else None
    element = plan_format().child_named(bare(label.text)) if label else None
    if isinstance(block, Text) and element is not None and element.kind == "text":
        unknown = element.path == "stage" and not word_for("stages", block.words.text)
        form.put("notes" if unknown else element.path, block.whole if unknown else block.words, label)
        return
    place = place_of_heading(label.text) or "" if label and is_label(label.text) else ""
    if isinstance(block, Text) and place.startswith("municipality"):
        place_town(form, block.words)
        return
    if isinstance(block, Text) and place.startswith("formulation.") and elements()[place].kind == "text":
        form.put(place, block.words, label)
        return
    years = _YEARS.search(words.text)
    if years and key_of("period") not in form.root and period_in(normalise(years.group())):
        form.put("period", words.part(*years.span()).stripped())
        words = Words((*words.part(0, years.start()).pieces, *words.part(years.end()).pieces)).stripped(_AROUND)
        if not words:
            return
    date = DATE.search(words.text)
    if date and _stands_for_itself(date) and key_of("written") not in form.root:
        form.put("written", words.part(*date.span()).stripped())
        words = Words((*words.part(0, date.start()).pieces, *words.part(date.end()).pieces)).stripped()
    if not words.stripped(_SIGNS):
        return
    if _WRITER.fullmatch(words.text.strip()):
        form.put("formulation.drafting_body", words)
    else:
        form.put("notes", words)


def _stands_for_itself(date: re.Match[str]) -> bool:
    """Tell whether a date in a line is no part of a span or a list of years (平成24・25年度)."""
    before = date.string[: date.start()].rstrip(" 　")
    told = "年" in date.group() or "月" in date.group() or _IN_POINTS.match(date.group()) is not None
    return told and not _YEAR_BEFORE.search(before)


def _stage_and_kind(form: Form, head: list[Words]) -> None:
    """Fill in stage and kind where the head names them; the surest words count, wherever they stand in it."""
    for path, part in (("stage", "stages"), ("document", "documents")):
        found = [(value, words) for words in head if (value := word_for(part, words.text))]
        if found and key_of(path) not in form.root:
            (_, meaning, start, end), words = min(found, key=lambda item: item[0][0])
            spot = words.part(start, end)
            form.put(path, meant(meaning, spot.start, spot.end))


def _town(form: Form, title: Words, blocks: Sequence[Block]) -> None:
    """Take the name of the municipality from the title: the longest beginning that is told again elsewhere."""
    if key_of("municipality") in form.root:
        return
    begin = found.start("name") if (found := TOWN.match(title.text)) else 0
    names = [title.text[begin:end] for end in _town_ends(title.text)]
    if not names:
        return
    texts = [words.text for words in texts_of(blocks[1:200])]
    again = [name for name in names if any(name in text for text in texts)]
    name = (again or names[:1])[-1]
    form.record("municipality").add(key_of("municipality.name"), title.part(begin, begin + len(name)))


def _town_ends(title: str) -> list[int]:
    found = TOWN.match(title)
    if not found:
        return []
    if found["name"].endswith("都市") and not found["name"].endswith(_CITIES):
        return []  # 田園都市, 中核都市: kinds of cities
    ends = [found.end()]
    ends += [at + 1 for at in range(found.end(), min(found.end() + 4, len(title))) if title[at] in _TOWN_LETTERS]
    return ends


def period_told(blocks: Sequence[Block]) -> tuple[int, int] | None:
    """Return the first and the last year of the period, from wherever the document tells it; None where nowhere.

    Years that are said to be the period come before a mere span of years, which may be that of another plan.
    """
    told = [sentence for words in texts_of(blocks) for _, sentence in sentences(words.text[:LONGEST_PERIOD])]
    title = told[0] if told else ""
    for pattern in (_PERIOD, _PERHAPS_PERIOD, _YEARS):
        for sentence in told:
            found = period_in(normalise(sentence)) if _tells(pattern, sentence, title) else None
            if found is not None and found[0] < found[1]:
                return found
    return None


def _tells(pattern: re.Pattern[str], sentence: str, title: str) -> bool:
    """Tell whether a sentence tells a period, and not, in brackets behind its name, that of another plan."""
    found = pattern.search(sentence)
    other = _OF_A_PLAN.search(sentence, 0, found.start()) if found else None
    return found is not None and (other is None or other["name"].strip() in title)


def fill_facts_of_the_town(form: Form, blocks: Sequence[Block]) -> None:
    """Fill in population and the like, and the period, from wherever the document tells them."""
    told = False
    for words in texts_of(blocks):
        if not told and "人口" in words.text:
            told = _population(form, words)
    title = form.root.words(key_of("title"))
    for pattern in (_PERIOD, _PERHAPS_PERIOD):
        for words in texts_of(blocks):
            if key_of("period") not in form.root and pattern.search(words.text):
                _period(form, words, pattern, title.text if title else "")


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


def _population(form: Form, words: Words) -> bool:
    start = words.text.index("人口")
    if start > 60 or key_of("municipality.population") in form.record("municipality"):
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


def _period(form: Form, words: Words, pattern: re.Pattern[str], title: str) -> None:
    for start, sentence in sentences(words.text):
        if _tells(pattern, sentence, title) and period_in(normalise(sentence)):
            form.put("period", words.part(start, start + len(sentence)))
            return
