"""What stands below the title of a document: date, who wrote it, stage and kind, the municipality and the period."""

import re
from collections.abc import Iterator, Sequence

from advisor.documents.blocks import Block, Heading, Text
from advisor.documents.form import Form, key_of
from advisor.documents.head_lines import DATE, words_of_block
from advisor.documents.lexicon import bare, is_label, place_of_heading, word_for
from advisor.documents.period import YEARS
from advisor.documents.title import LONGEST_HEAD, MOST_HEAD, title_of
from advisor.documents.town import place_town, town_of_title
from advisor.documents.words import Words, meant
from advisor.patterns import compiled
from advisor.plan.format import elements, plan_format
from advisor.plan.years import normalise, period_in

# Year and month with a point between them: R7.8, 2025.8.
_IN_POINTS = compiled(
    r"(?:[RHrh令平]\.?|(?:20|２０))[ 　]*[0-9０-９]{1,2}[./．／][ 　]*(?:1[0-2]|１[０-２]|0?[1-9]|[１-９])"
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
_SUBTITLE = compiled(r"[～〜~―—─\-－].{2,40}[～〜~―—─\-－]")
_SIGNS = " 　（）()全文段階計画策定実施準備応募概要版"


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
    town_of_title(form, title.words, blocks)
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
    years = YEARS.search(words.text)
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
