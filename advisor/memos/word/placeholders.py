"""Placeholders in a template: found however Word has parted their letters, and filled with words of the memo."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from docx.oxml.ns import qn

from advisor.language import Language
from advisor.memos.model import Memo
from advisor.memos.word.words import in_one_line
from advisor.texts import keys_of, text

BODY = "body"
_KEY = "placeholder-"
# Braces as they are typed with or without a Japanese keyboard.
_PLACEHOLDER = re.compile(r"[{｛]{2}([^{}｛｝\n]{1,40})[}｝]{2}")
_LINES = {"date": "label-day", "stage": "label-stage", "period": "label-period", "scope": "label-scope",
          "version": "label-version"}  # fmt: skip


class Found(NamedTuple):
    """A placeholder in a paragraph: where its letters are in the text of it, the name as written, what it means."""

    start: int
    end: int
    written: str
    meaning: str


def values_of(memo: Memo) -> dict[str, str]:
    """Return the words for each placeholder but that of the memo itself; empty where the draft has none."""
    language = memo.language

    def t(key: str, of: str = "memo", **values: object) -> str:
        return text(of, key, **values).in_(language)

    cover = {line.label: line.words for line in memo.cover}
    counts = (t("counted", "word", words=each.short, count=each.remarks) for each in memo.counts)
    words = {name: cover.get(t(label), "") for name, label in _LINES.items()}
    words |= {"title": memo.title, "municipality": memo.municipality, "file": memo.file}
    words["impression"] = ("" if language is Language.JAPANESE else " ").join(memo.impression)
    words["counts"] = t("comma").join(counts)
    return {name: in_one_line(told) for name, told in words.items()}


def names_of(meaning: str) -> tuple[str, ...]:
    """Return the names of a placeholder in both languages."""
    both = text("word", _KEY + meaning)
    return tuple(name for language in Language for name in both.in_(language).split())


def meanings() -> dict[str, str]:
    """Return what each name of a placeholder means."""
    keys = [key.removeprefix(_KEY) for key in keys_of("word") if key.startswith(_KEY)]
    return {_plain(name): key for key in keys for name in names_of(key)}


def found_in(paragraph: Any, known: Mapping[str, str]) -> list[Found]:
    """Return the placeholders of a paragraph in their order; `known` tells what names mean."""
    if not any(brace in (node.text or "") for node in paragraph.iter(qn("w:t")) for brace in "{｛"):
        return []
    whole = "".join(part for _, part in _texts(paragraph))
    return [
        Found(match.start(), match.end(), match[0], known.get(_plain(match[1]), ""))
        for match in _PLACEHOLDER.finditer(whole)
    ]


def fill(paragraph: Any, found: list[Found], values: Mapping[str, str]) -> None:
    """Put words in the place of the placeholders that have any; what is put in is not looked at again."""
    for each in reversed(found):
        words = values.get(each.meaning)
        if words is not None:
            _replace(paragraph, each.start, each.end, words)


def _replace(paragraph: Any, start: int, end: int, words: str) -> None:
    """Put words in the place of some letters, in the look of the first of them."""
    at = 0
    for node, part in _texts(paragraph):
        first, last = max(start - at, 0), min(end - at, len(part))
        at += len(part)
        if node is not None and first < last:
            node.text = part[:first] + words + part[last:]
            node.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            words = ""


def _texts(paragraph: Any) -> Iterator[tuple[Any, str]]:
    """Yield the texts of a paragraph, not those of paragraphs within it; a break is one that no placeholder holds."""
    for node in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br"), qn("w:cr")):
        if next(node.iterancestors(qn("w:p")), None) is not paragraph or node.getparent().tag != qn("w:r"):
            continue
        if node.tag == qn("w:t"):
            yield node, node.text or ""
        else:
            yield None, "\n"


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()
