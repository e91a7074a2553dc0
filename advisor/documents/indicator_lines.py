"""Lines of a document that tell an indicator: its name, its values in the line below, its target alone."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Heading, Text
from advisor.documents.indicators import add_indicator, give_project, has_two_values, told_in_prose
from advisor.documents.lexicon import is_label, place_of_cell
from advisor.documents.targets import INDICATORS, is_numbered, target_told
from advisor.documents.words import Words, joined
from advisor.patterns import compiled
from advisor.plan.sentences import sentences
from advisor.plan.years import normalise

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

LEADS_TO_VALUE = compiled(r"[→⇒➡]|->|から.*(?:へ|に)$")
_AMOUNT = compiled(r"[\d一二三四五六七八九十百千]")
# Values without the name of what they measure: 31%(令和6年度)→10%以下(令和10年度).
_LEAD = r"(?:現状|現在|基準|今|いま|当初)値?[ 　:：]*"
_LEADS = compiled(_LEAD)
_ONLY_VALUES = compiled(rf"(?:{_LEAD})?(?:約|年|月|一日|平均|延べ)?[ ]?\d[^→⇒。]{{0,40}}(?:→|⇒)[^→⇒。]{{0,8}}\d")
# Steps with their months are no values: 6月に公表→9月に見直し.
_ONLY_DATES = compiled(r"\d{1,2}月[^→⇒\d]*(?:→|⇒)[^→⇒\d]*(?:\d{1,2}月|[^\d]*$)")
_STEPS = compiled(r"(?:→|⇒)\s*(?:翌年)?\d{1,2}\s?月")
_DATED_VALUE = compiled(r"\d[^→⇒。]{0,20}[(（][^()（）]*\d[^()（）]*[)）]\s*(?:→|⇒)")
LEAST_TOLD, LONGEST_NAME = 2, 50


def line_of_target(placer: "Placer", block: Text) -> Words | None:
    """Return a line that gives an indicator with its target alone, below their heading or numbered as one."""
    label = block.label.text if block.label is not None else ""
    line = block.whole.part(max(block.whole.text.find(label), 0)) if label else block.words
    if placer.path != INDICATORS and not is_numbered(line):
        return None
    told = target_told(line)
    if told is None or (label == told[0].text and (is_label(label) or place_of_cell(label, INDICATORS))):
        return None
    return line


def add_indicator_here(placer: "Placer", words: Words) -> None:
    """Add an indicator, of the project that is open."""
    give_project(add_indicator(placer.form, words), placer.row("projects"))


def names_next(placer: "Placer", block: Text) -> bool:
    """Tell whether a line is the name of an indicator whose values stand in the line below it."""
    if block.label is not None or len(block.whole.text) > LONGEST_NAME:
        return False
    if placer.at + 1 >= len(placer.blocks) or any(sign in block.whole.text for sign in "→⇒。"):
        return False
    below = placer.blocks[placer.at + 1]
    return isinstance(below, Text) and _ONLY_VALUES.match(normalise(below.whole.text)) is not None


def with_name_above(placer: "Placer", block: Text, words: Words) -> Words:
    """Return the values of an indicator behind its name, where that stands in the line above."""
    above = placer.blocks[placer.at - 1] if placer.at else None
    if not isinstance(above, Text | Heading) or not _ONLY_VALUES.match(normalise(block.whole.text)):
        return words
    name = above.whole if isinstance(above, Text) else above.words
    if len(name.text) > LONGEST_NAME or any(sign in name.text for sign in "→⇒。"):
        return words
    lead = _LEADS.match(block.whole.text)
    return joined((name, block.whole.part(lead.end() if lead else 0)), "　")


def is_indicator(placer: "Placer", block: Text, words: Words) -> bool:
    """Tell whether a text below the heading of the indicators is one: values, or an item of a list."""
    plain = normalise(words.text[:400])
    if _ONLY_DATES.match(plain) or (_STEPS.search(plain) and not _DATED_VALUE.search(plain)):
        return False
    is_sentence = plain.rstrip().endswith("。")
    if LEADS_TO_VALUE.search(plain) and _AMOUNT.search(plain) and not is_sentence:
        return True
    if placer.path == INDICATORS and ((has_two_values(plain) and not is_sentence) or told_in_prose(words) is not None):
        return True
    listed = bool(block.mark) and placer.path == INDICATORS
    return listed and "。" not in plain


def tell_indicators(placer: "Placer", words: Words) -> bool:
    """Take up the indicators that sentences of a paragraph tell, each by itself; tell whether two at least do."""
    parts = [words.part(start, start + len(sentence)) for start, sentence in sentences(words.text)]
    told = [told_in_prose(part) is not None for part in parts]
    if sum(told) < LEAST_TOLD:
        return False
    for part, tells in zip(parts, told, strict=True):
        add_indicator(placer.form, part) if tells else placer.plain("evaluation", part)
    return True
