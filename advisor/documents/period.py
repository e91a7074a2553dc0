"""The period of a plan, from wherever its document tells it."""

import re
from collections.abc import Sequence

from advisor.documents.blocks import Block
from advisor.documents.form import Form, key_of
from advisor.documents.head_lines import NUMBER, texts_of
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.sentences import sentences
from advisor.plan.years import normalise, period_in

# From the first year to the last: 令和8年度～令和10年度.
YEARS = compiled(
    rf"(?:令和|平成|[RHrh]\.?|20)?[ 　]*(?:{NUMBER}|元)[ 　]*(?:年度?)?[ 　]*[～〜~\-－―–−—][ 　]*"
    rf"(?:令和|平成|[RHrh]\.?|20)?[ 　]*{NUMBER}[ 　]*(?:[(（][^()（）]{{4,20}}[)）][ 　]*)?年度"
)
# The years of a title: （R8～R10）, 令和８年度－12年度, 2026-2028.
_ERA = r"(?:令和|[RＲ]\.?|20)"
_IN_A_TITLE = compiled(
    rf"{_ERA}[ 　]*{NUMBER}[ 　]*(?:年度?)?[ 　]*(?:から|[～〜~\-－―–−—])[ 　]*"
    rf"{_ERA}?[ 　]*{NUMBER}(?![0-9０-９])[ 　]*(?:年度?)?"
)
# What is called the period of the plan; and years that only may be it, unless they tell what was (…から５年間に).
_PERIOD = compiled(
    r"計画の?(?:期間|年度|年次)|(?:本|この)計画は.{0,30}年間|対象期間|(?:^|[。、→ 　・])期間(?:は|[ 　:：])|対象年度"
)
_PERHAPS_PERIOD = compiled(
    r"[\d０-９一二三四五六七八九十][ 　]?[かカヶケ箇ヵ]年|年間とする|初年度とし"
    r"|[\d０-９][ 　]?[(（][^()（）]{4,20}[)）][ 　]?年度(?:[のでに、]|まで)"
    r"|年度から[^。]{1,12}年度(?:まで)?(?:[(（][^()（）]*[)）])?(?:で|に|の間に?)(?:進め|取り組|実施|行[いうっ])"
    r"|年度[^。]{0,4}(?:から|より|[～〜~\-－―–−])[^。]{2,24}[\d０-９一二三四五六七八九十][ 　]?年"
    r"(?:間(?!に)|で|の|[、。]|$)"
)
# かわべ情報プラン（令和6年2月・計画期間R6〜R9）
_OF_A_PLAN = compiled(
    r"(?P<name>[^、。「『\s・（）()]*(?<!本)(?<!この)(?:計画|プラン|戦略|構想|大綱|ビジョン|方針|指針))[」』]?[（(][^（）()]*$"
)
LONGEST_PERIOD = 400  # characters within which a text tells the period


def period_told(blocks: Sequence[Block]) -> tuple[int, int] | None:
    """Return the first and the last year of the period, from wherever the document tells it; None where nowhere.

    Years that are said to be the period come before a mere span of years, which may be that of another plan.
    """
    told = [sentence for words in texts_of(blocks) for _, sentence in sentences(words.text[:LONGEST_PERIOD])]
    title = told[0] if told else ""
    for pattern in (_PERIOD, _PERHAPS_PERIOD, YEARS):
        for sentence in told:
            found = period_in(normalise(sentence)) if _tells(pattern, sentence, title) else None
            if found is not None and found[0] < found[1]:
                return found
    return None


def fill_period(form: Form, blocks: Sequence[Block]) -> None:
    """Fill in the period: as it is called one, else as the title tells it, else from years that may be it."""
    title = form.root.words(key_of("title")) or Words(())
    _fill_from_texts(form, blocks, _PERIOD, title.text)
    found = None if key_of("period") in form.root else _IN_A_TITLE.search(title.text)
    if found and period_in(normalise(found.group())):
        form.put("period", title.part(*found.span()))
    _fill_from_texts(form, blocks, _PERHAPS_PERIOD, title.text)


def _fill_from_texts(form: Form, blocks: Sequence[Block], pattern: re.Pattern[str], title: str) -> None:
    for words in texts_of(blocks):
        if key_of("period") not in form.root and pattern.search(words.text):
            _period(form, words, pattern, title)


def _tells(pattern: re.Pattern[str], sentence: str, title: str) -> bool:
    """Tell whether a sentence tells a period, and not, in brackets behind its name, that of another plan."""
    found = pattern.search(sentence)
    other = _OF_A_PLAN.search(sentence, 0, found.start()) if found else None
    return found is not None and (other is None or other["name"].strip() in title)


def _period(form: Form, words: Words, pattern: re.Pattern[str], title: str) -> None:
    for start, sentence in sentences(words.text):
        if _tells(pattern, sentence, title) and period_in(normalise(sentence)):
            form.put("period", words.part(start, start + len(sentence)))
            return
