"""Excerpts of a draft with comments in it, in Word and as a plan file: those on the wall that is shown everywhere."""

import re
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from advisor.annotating.annotating import annotated
from advisor.documents.opening import draft_of_bytes
from advisor.language import Language
from advisor.office.packages import xml_root
from advisor.office.word_styles import W
from advisor.reviewing.building import review_draft
from advisor.reviewing.codes import label_of
from scripts.doc_pages.excerpt import DRAFT, SHOWN_WALL

WORD_DRAFT = "samples/documents/half.docx"


def commented_word(language: Language) -> str:
    """Return the paragraph of the draft in Word, the words in ⟦ ⟧ that the comment is on, and the comment below."""
    with zipfile.ZipFile(BytesIO(_annotated(WORD_DRAFT, language))) as archive:
        body, comments = (xml_root(archive.read(f"word/{name}.xml")) for name in ("document", "comments"))
    comment = next(found for found in comments if label_of(SHOWN_WALL) in _words(found[0]))
    number = comment.get(f"{W}id")
    paragraph = next(
        found for found in body.iter(f"{W}p")
        if any(mark.get(f"{W}id") == number for mark in found.iter(f"{W}commentRangeStart"))
    )  # fmt: skip
    marked = "".join(_marked(paragraph, str(number)))
    return "\n".join([marked, "", *(f"    {_words(part)}" for part in comment)])


def commented_plan_file(language: Language) -> str:
    """Return the lines of the comment in the plan file, and the line that it is about."""
    lines = _annotated(DRAFT, language).decode().splitlines()
    start = next(n for n, line in enumerate(lines) if line.lstrip().startswith("#") and label_of(SHOWN_WALL) in line)
    end = next(n for n in range(start, len(lines)) if not lines[n].lstrip().startswith("#"))
    return "\n".join(lines[start : end + 1])


def _annotated(file: str, language: Language) -> bytes:
    data = Path(file).read_bytes()
    draft = draft_of_bytes(data, file)
    return annotated(data, draft, review_draft(draft), language)


def _words(part: Any) -> str:
    return re.sub(r"\s+", " ", "".join(found.text or "" for found in part.iter(f"{W}t")))


def _marked(paragraph: Any, number: str) -> Iterator[str]:
    for element in paragraph.iter():
        if element.tag == f"{W}t":
            yield element.text or ""
        elif element.get(f"{W}id") == number:
            yield {f"{W}commentRangeStart": "⟦", f"{W}commentRangeEnd": "⟧"}.get(element.tag, "")
