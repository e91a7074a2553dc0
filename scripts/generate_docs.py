"""Write the pages of `docs/` that are made from `knowledge/` and `rules/`, the tables of `docs/command-line.md`, the
excerpts of `README.md` and of `docs/formats.md`, and the JSON Schema of the report.

Run `python scripts/generate_docs.py` after either has changed. With `--check` it writes nothing, names every page that
is missing, stale or left over, and ends with status 1 where there is one.
"""

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from advisor.reports.report_schema import SCHEMA_FILE, schema_text
from scripts.doc_pages.coverage_page import coverage_page
from scripts.doc_pages.docs_pages import FOLDERS, casebook_pages
from scripts.doc_pages.excerpt import with_excerpts
from scripts.doc_pages.facts_page import facts_page
from scripts.doc_pages.format_excerpts import with_format_excerpts
from scripts.doc_pages.markdown import NOTICE
from scripts.doc_pages.option_tables import with_option_tables

ROOT = Path(__file__).resolve().parent.parent
COMMAND_LINE = "docs/command-line.md"  # hand-written, with tables made
FORMATS = "docs/formats.md"  # hand-written, with excerpts made


def generated() -> dict[str, str]:
    """Return every generated page by its path below the repository."""
    pages = {**casebook_pages(), "docs/coverage.md": coverage_page(), "docs/facts.md": facts_page()}
    pages[COMMAND_LINE] = with_option_tables((ROOT / COMMAND_LINE).read_text("utf-8"))
    pages["README.md"] = with_excerpts((ROOT / "README.md").read_text("utf-8"), ROOT)
    pages[FORMATS] = with_format_excerpts((ROOT / FORMATS).read_text("utf-8"), ROOT)
    pages[SCHEMA_FILE.relative_to(ROOT).as_posix()] = schema_text()
    return pages


def left_over(pages: dict[str, str]) -> list[str]:
    """Return the files of the folders that hold generated pages alone, and any page that says it is made, in vain."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*") if path.is_file()]
    found += [path for path in (ROOT / "docs").glob("*.md") if path.read_text("utf-8").startswith(NOTICE)]
    return sorted({path.relative_to(ROOT).as_posix() for path in found} - set(pages))


def differing(pages: dict[str, str]) -> dict[str, str]:
    """Return the pages that do not stand as they should, with what is the matter."""
    found = {}
    for name, content in pages.items():
        path = ROOT / name
        if not path.exists():
            found[name] = "missing"
        elif path.read_bytes() != content.encode("utf-8"):
            found[name] = "stale"
    return found


def write(pages: dict[str, str]) -> None:
    """Write the pages that differ and remove those left over."""
    for name in differing(pages):
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(pages[name], "utf-8", newline="\n")
        print(f"written: {name}")
    for name in left_over(pages):
        (ROOT / name).unlink()
        print(f"removed: {name}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--check", action="store_true", help="write nothing; status 1 where a page is not as it should be"
    )
    pages = generated()
    if not parser.parse_args(arguments).check:
        write(pages)
        return 0
    wrong = {**differing(pages), **dict.fromkeys(left_over(pages), "left over")}
    for name, what in wrong.items():
        print(f"{name}: {what}; run `python scripts/generate_docs.py`")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
