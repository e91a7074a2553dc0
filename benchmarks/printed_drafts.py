"""Print drafts as PDF files, take their text out again, and see how many of the codes of the originals are found.

Run: `python -m benchmarks.printed_drafts` (two minutes; LibreOffice and Poppler's `pdftotext` must be installed). Takes
the samples in Word and the documents in `tests/labelled`, these written as Word files with plain tables. The text is
taken twice: in columns, as set on the page (`-layout`), and line by line, much as a viewer copies it.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from docx import Document
from docx.document import Document as WordDocument

from advisor.documents.opening import read_draft
from advisor.reviewing.building import review_draft
from advisor.reviewing.model import Verdict
from benchmarks.labelled_drafts import DRAFTS, codes

SAMPLES = DRAFTS.parent.parent / "samples" / "documents"
WAYS = {"in columns": ["-layout"], "line by line": []}
NEEDED = ("soffice", "pdftotext")
_HEADING, _ITEM, _RULE = re.compile(r"(#+)\s*(.*)"), re.compile(r"[-*] (.*)"), re.compile(r":?-+:?")
MOST_LEVELS = 4


def main() -> None:
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        sys.exit(f"not installed: {', '.join(missing)}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        drafts = [Path(shutil.copy(path, folder)) for path in sorted(SAMPLES.glob("*.docx"))]
        drafts += [as_word(path, folder) for path in sorted(DRAFTS.glob("**/*.md")) if path.name != "README.md"]
        command = ["soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless"]
        subprocess.run(
            [*command, "--convert-to", "pdf", "--outdir", name, *map(str, drafts)], check=True, capture_output=True
        )
        print(f"{len(drafts)} drafts\n{'text':14} {'codes found':>12} {'lost':>6} {'others':>7} {'read alike':>11}")
        for way, options in WAYS.items():
            measured = sum((compared(draft, options) for draft in drafts), Counter())
            print(
                f"{way:14} {measured['found']:12} {measured['lost']:6} {measured['others']:7} "
                f"{measured['alike']:7}/{len(drafts)}"
            )


def as_word(path: Path, folder: Path) -> Path:
    """Write a Markdown draft as a Word file with headings, lists and tables, and return where it is."""
    document, rows = Document(), list[list[str]]()
    for line in [*path.read_text("utf-8").splitlines(), ""]:
        if line.startswith("|"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            rows += [] if all(map(_RULE.fullmatch, cells)) else [cells]
            continue
        add_table(document, rows)
        rows = []
        if heading := _HEADING.match(line):
            document.add_heading(heading[2], min(len(heading[1]), MOST_LEVELS))
        elif item := _ITEM.match(line):
            document.add_paragraph(item[1], style="List Bullet")
        elif line.strip():
            document.add_paragraph(line.strip())
    written = folder / f"{path.parent.name}-{path.stem}.docx"
    document.save(str(written))
    return written


def add_table(document: WordDocument, rows: list[list[str]]) -> None:
    """Add rows as a table; none where there are none."""
    if not rows:
        return
    table = document.add_table(rows=0, cols=max(map(len, rows)), style="Table Grid")
    for row in rows:
        for cell, text in zip(table.add_row().cells, row, strict=False):
            cell.text = text


def compared(draft: Path, options: list[str]) -> Counter[str]:
    """Return how many codes of a draft its printed text finds too, loses, and tells besides."""
    text = draft.with_suffix(".txt")
    subprocess.run(["pdftotext", *options, str(draft.with_suffix(".pdf")), str(text)], check=True)
    written, printed = told(draft), told(text)
    return Counter(
        found=len(written & printed),
        lost=len(written - printed),
        others=len(printed - written),
        alike=written == printed,
    )


def told(path: Path) -> set[str]:
    """Return the codes that a review tells, applying or to be confirmed."""
    review = review_draft(read_draft(str(path)))
    return codes(review, Verdict.APPLIES) | codes(review, Verdict.CONFIRM)


if __name__ == "__main__":
    main()
