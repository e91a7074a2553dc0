"""Write every sample plan as a document, in Markdown and in Word, under headings of its own: `samples/documents/`.

Run: `python scripts/sample_documents.py`; with `--check` it only tells whether the files are as they would be written.
"""

import re
import sys
import zipfile
from io import BytesIO
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import docx
from docx.oxml.ns import qn

from advisor.drafts.loading import read_draft
from benchmarks.rendered_drafts import written

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "samples" / "documents"
FONT = "游明朝"
_HEADING = re.compile(r"(#+) (.+)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_FIXED = (1980, 1, 1, 0, 0, 0)


def sources() -> dict[str, Path]:
    """Return the sample plans by the name of their document."""
    towns = {f"{path.parent.name}-{path.stem}": path for path in sorted((ROOT / "samples").glob("*/*.yaml"))}
    alone = {name: ROOT / "samples" / f"{name}.yaml" for name in ("half", "clean")}
    return {name: path for name, path in {**towns, **alone}.items() if path.parent.name != "packs"}


def word_file(markdown: str) -> bytes:
    """Return a document in Markdown as a Word file, the same each time: styled headings, tables, lists, paragraphs."""
    document = docx.Document()
    normal = document.styles["Normal"]
    normal.font.name = FONT
    normal.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    rows: list[list[str]] = []
    for line in [*markdown.splitlines(), ""]:
        if line.startswith("|"):
            if not set(line) <= set("|- "):
                rows.append([cell.strip() for cell in line.strip("|").split("|")])
            continue
        if rows:
            _table(document, rows)
            rows = []
        heading = _HEADING.fullmatch(line)
        if heading:
            level = len(heading[1]) - 1
            document.add_heading(heading[2], level)
        elif line.startswith("- "):
            document.add_paragraph(line[2:], style="List Bullet")
        elif line.strip():
            _paragraph(document, line)
    return _fixed(document)


def _paragraph(document, line: str) -> None:  # type: ignore[no-untyped-def]
    paragraph = document.add_paragraph()
    at = 0
    for bold in _BOLD.finditer(line):
        paragraph.add_run(line[at : bold.start()])
        paragraph.add_run(bold[1]).bold = True
        at = bold.end()
    paragraph.add_run(line[at:])


def _table(document, rows: list[list[str]]) -> None:  # type: ignore[no-untyped-def]
    table = document.add_table(0, max(map(len, rows)), style="Table Grid")
    for row in rows:
        for cell, words in zip(table.add_row().cells, row, strict=False):
            cell.text = words


def _fixed(document) -> bytes:  # type: ignore[no-untyped-def]
    """Return a Word file whose bytes tell no time."""
    core = document.core_properties
    core.author, core.revision = "", 1
    core.created = core.modified = core.created.replace(2026, 1, 1, hour=0, minute=0, second=0, microsecond=0)
    whole, fixed = BytesIO(), BytesIO()
    document.save(whole)
    with zipfile.ZipFile(whole) as parts, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as made:
        for name in parts.namelist():
            info = zipfile.ZipInfo(name, _FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            made.writestr(info, parts.read(name))
    return fixed.getvalue()


def documents() -> dict[Path, bytes]:
    """Return every document with its bytes."""
    found = {}
    for name, path in sources().items():
        markdown = written(read_draft(str(path)).root, "md").rstrip() + "\n"
        found[FOLDER / f"{name}.md"] = markdown.encode()
        found[FOLDER / f"{name}.docx"] = word_file(markdown)
    return found


def told(content: bytes) -> bytes:
    """Return what a document says; how a Word file is packed may differ between machines."""
    if not content.startswith(b"PK"):
        return content
    with zipfile.ZipFile(BytesIO(content)) as parts:
        return parts.read("word/document.xml")


def main() -> int:
    made = documents()
    stale = [path for path, content in made.items() if not path.exists() or told(path.read_bytes()) != told(content)]
    leftover = [path for path in FOLDER.glob("*") if path not in made]
    if "--check" in sys.argv[1:]:
        for path in (*stale, *leftover):
            print(f"not as written by scripts/sample_documents.py: {path.relative_to(ROOT)}")
        return int(bool(stale or leftover))
    FOLDER.mkdir(exist_ok=True)
    for path in leftover:
        path.unlink()
    for path in stale:
        path.write_bytes(made[path])
        print(f"written: {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
