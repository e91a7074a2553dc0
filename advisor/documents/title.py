"""Which words of a document are its title, and what stands above it."""

from collections.abc import Sequence

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.head_lines import TOWN, date_of, texts_of, words_of_block
from advisor.documents.lexicon import bare, is_general
from advisor.documents.text_lines import is_open
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.format import plan_format
from advisor.records import Record

_FORM_NUMBER = compiled(
    r"[(（【]?(?:別紙|別記|別添|参考)?[ 　]*(?:様式|資料|別紙|別添|別記|別表)[ 　]*"
    r"(?:第?[ 　]*[\d０-９一二三四五]+[ 　]*号?)?(?:[-－ー・の][\d０-９]+)?[)）】]?"
    r"(?:[ 　]*[(（][^()（）]{1,12}関係[)）])?"
)
# Whom a letter is sent to, and what a page of a site tells of itself above its text: 本文, 更新日:2025年8月5日.
_OF_A_PAGE = compiled(
    r"(?:各|関係)[^、。]{0,12}(?:様|さま|殿|御中)|[^、。]{1,14}(?:御中|各位|担当者(?:様|さま))"
    r"|(?:ここから)?本文(?:ここから|です。?)?|印刷(?:用ページ)?|(?:最終)?(?:更新日|掲載日|公開日|登録日)[ 　]*[:：].*"
    r"|[^\s:：。]{1,10}[:：]|ページ(?:番号|ID)[ 　]*[:：].*"
    r"|(?:Comments?|Descriptions?|Transcript|Documents?|Contract|by user|on|views?|downloads?|Download)"
    r"|(?:Category|Upload(?:ed)?(?: by)?|Post(?:ed)? on)\b.*|\d{1,5}(?: (?:views?|downloads?))?|[Pp]age \d{1,3}[:：]?"
    r"|(?:TEL|Tel|電話|FAX|ファクス|[EeＥ]-?[Mm]aill?|メール)[ 　]*[:：].*"
)
# What a covering letter calls the plan that it sends: 「みどり町DX計画」の案.
_ITS_DRAFT = compiled(
    r"[「『]([^「」『』\n]{4,40}(?:計画|プラン|構想|戦略|ビジョン))[」』](?:の|\(|（)?(?:素案|原案|案|たたき台|骨子)"
)
_NAMES_PLAN = compiled(r"計画|プラン|構想|戦略|ビジョン|方針|プログラム|提案書|申請書")
# What may follow the word by which a plan is called, at the end of a title that goes over two lines.
_REST_OF_TITLE = compiled(
    r"[^\s　：:、。（(]{0,30}(?:計画|プラン|構想|戦略|ビジョン)(?:書|編)?[ 　]*"
    r"(?:[(（][^()（）]{1,12}[)）]|(?:素|原)?案)?"
)
# What a site puts behind the name of a file: （PDF：400KB）, - city.example.lg.jp.
_OF_A_FILE = compiled(
    r"[ 　]*(?:[\[(（［][^\[\]()（）［］]*(?:PDF|pdf|ＰＤＦ|Word|Excel|[KkMm][Bb]|キロバイト|メガバイト)"
    r"[^\[\]()（）［］]*[\])）］]|[-－–—|｜・·][ 　]*[\w.-]+\.(?:jp|com|net|org)\b.*)$"
)
# How far a paper has come, or who may read it, where that stands alone above the title: 素案, V8, 取扱注意.
_STATUS = compiled(
    r"[(（【〔]?(?:(?:原|素|草|骨子|最終|修正)?案|たたき台|未定稿|取扱注意|部外秘"
    r"|[VvＶｖ](?:er)?[.．]?[ 　]*[\d０-９][\d０-９.．]*|第[\d０-９一二三四五]+版)[)）】〕]?"
)
# The name of a plan, as a line of its own: 第2次みどり町情報化計画（案）.
_PLAN_OF_A_TOWN = compiled(
    r"(?:第[\d０-９一二三四五六七八九十]{1,3}[次期])?[^\s　「『(（#＃:：、。]{1,9}[市町村区]"
    r"(?:[ 　]*[「『][^「」『』]{1,30}[」』])?[^:：、。「」『』]{0,30}"
    r"(?:計画|プラン|構想|戦略|ビジョン)(?:書|編)?[ 　]*(?:[(（][^()（）]{1,24}[)）][ 　]*){0,2}の?(?:(?:素|原)?案)?"
)
# How a memo tells what it is about: …計画（案）について.
_ABOUT = compiled(r"[ 　]*(?:について|に関する件|の件)$")
MOST_HEAD = 8
LONGEST_HEAD = 80
LEAST_CUT = 12  # characters of a title that was cut by the width of the page
MOST_ABOVE = 3  # lines between what stands first on a page and the title itself


class Title(Record):
    """The title of a document, None where it has none, and the number of the first block `behind` it.

    `above` it may stand what else is told of the paper, a `town` alone, and `dates`. A title told in a letter stands
    among words that are still to be read.
    """

    words: Words | None
    behind: int = 0
    dates: tuple[Words, ...] = ()
    town: Words | None = None
    above: tuple[Words, ...] = ()
    in_a_letter: bool = False


def title_of(blocks: Sequence[Block]) -> Title:
    """Return the title of a document, without what a site adds to the name of a file."""
    title = _title_of(blocks)
    if title.words is None or len(title.words.text) > LONGEST_HEAD:
        return title
    added = _OF_A_FILE.search(title.words.text)
    if added is None or not added.start():
        return title
    return title._replace(words=title.words.part(0, added.start()))


def _title_of(blocks: Sequence[Block]) -> Title:
    start = next((number for number, block in enumerate(blocks) if not _stands_above(block)), None)
    if start is None:
        return Title(None)
    dates = tuple(date for block in blocks[:start] if (date := date_of(block)) is not None)
    start = next((n for n, b in enumerate(blocks[: start + MOST_HEAD]) if is_paper(words_of_block(b))), start)
    first = blocks[start]
    if isinstance(first, Heading) and (first.rank is None or first.level == 1) and not first.run_in:
        words = first.words
    elif isinstance(first, Text) and len(first.whole.text) <= LONGEST_HEAD and not _is_sentence(first.whole.text):
        words = first.whole if first.label is None or bare(first.label.text) not in _titles() else first.words
    else:
        told = _told_in_a_letter(blocks[: start + MOST_HEAD])
        return Title(told, dates=dates, in_a_letter=True)
    below = words_of_block(blocks[start + 1]) if start + 1 < len(blocks) else None
    if TOWN.fullmatch(words.text) and below is not None and _NAMES_PLAN.search(below.text[:LONGEST_HEAD]):
        return Title(below, start + 2, dates, town=words)  # on a cover the name of the town may stand over the title
    if below is not None and _goes_on(words.text, below.text):
        return Title(words + below, start + 2, dates)
    own = None if _NAMES_PLAN.search(words.text) else _name_below(blocks, start + 1)
    if own is None:
        return Title(words, start + 1, dates)
    named = _without_about(words_of_block(blocks[own]))
    above = [words_of_block(block) for block in blocks[start:own]]
    return Title(named, own + 1, dates, above=tuple(line for line in above if line is not None))


def _name_below(blocks: Sequence[Block], start: int) -> int | None:
    """Return where the name of a plan stands a few lines below the first of a page, which gives none: 配布資料."""
    for number, block in enumerate(blocks[start : start + MOST_ABOVE], start):
        words = words_of_block(block)
        if words is None or _is_sentence(words.text) or (isinstance(block, Heading) and block.rank is not None):
            return None
        if len(words.text) <= LONGEST_HEAD and _PLAN_OF_A_TOWN.fullmatch(_ABOUT.sub("", words.text)):
            return number
    return None


def _without_about(words: Words | None) -> Words | None:
    found = _ABOUT.search(words.text) if words is not None else None
    return words.part(0, found.start()) if words is not None and found else words


def _told_in_a_letter(blocks: Sequence[Block]) -> Words | None:
    """Return the title that a covering letter gives to the plan it sends: 「みどり町DX計画」の案をまとめました."""
    for words in texts_of(blocks):
        found = _ITS_DRAFT.search(words.text)
        if found:
            return words.part(*found.span(1))
    return None


def _is_sentence(line: str) -> bool:
    return line.endswith("。") and not is_open(line)


def _goes_on(title: str, below: str) -> bool:
    """Tell whether a title was cut by the width of the page: within brackets, or before the word 計画."""
    if len(below) > LONGEST_HEAD:
        return False
    return is_open(title) != is_open(f"{title}{below}") or (
        len(title) >= LEAST_CUT and not _NAMES_PLAN.search(title) and _REST_OF_TITLE.fullmatch(below) is not None
    )


def is_paper(words: Words | None) -> bool:
    """Tell whether words are the name of a business paper, however far its letters stand apart: 御 見 積 書."""
    return words is not None and is_general("".join(words.text[:LONGEST_HEAD].split()), "papers")


def _stands_above(block: Block) -> bool:
    """Tell whether a line above the title gives no more than the number of a form (様式第１号), a date or a status."""
    words = words_of_block(block)
    if words is None or len(words.text) > LONGEST_HEAD:
        return False
    line = _OF_A_FILE.sub("", words.text).strip()
    alone = any(pattern.fullmatch(line) for pattern in (_FORM_NUMBER, _STATUS, _OF_A_PAGE))
    return alone or date_of(block) is not None


def _titles() -> tuple[str, ...]:
    element = plan_format().child("title")
    return tuple(bare(name) for name in (element.label.ja, *element.names))
