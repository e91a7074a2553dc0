"""Make the pictures of `docs/pictures/`: what advisor writes of a sample, as LibreOffice and Chromium show it.

Run `python scripts/pictures.py` after a form has changed its looks, and look at every picture before it is committed.
It needs LibreOffice (`soffice`), poppler (`pdftotext`, `pdftoppm`), Chromium (`chromium`) and a Japanese font, such as
Noto Sans CJK JP. No test runs it: programs of another version, or other fonts, draw other pictures.
"""

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from advisor.reviewing.codes import label_of
from scripts.doc_pages.excerpt import DRAFT, SHOWN_WALL
from scripts.doc_pages.small_png import small_png

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
DAY = "2026-04-01"  # a picture made again is the same on any day
COVER_PAGE = 1
MOST_BYTES = 150_000
_DOTS = 90  # an inch; a page across is wider, and has smaller letters
_DOTS_ACROSS = 120
TOWNS = "samples/*/wall.yaml"
_TOP_OF_LIST = (1400, 570)  # width and height (pixels)
_DESKTOP, _PHONE = (1100, 960), (390, 844)
_CHROMIUM = (
    "chromium", "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars",
)  # fmt: skip


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        for picture, png in pictures(Path(name)):
            small = small_png(png)
            if len(small) > MOST_BYTES:
                raise SystemExit(f"{picture} has {len(small):,} bytes, more than {MOST_BYTES:,}")
            (PICTURES / picture).write_bytes(small)
            print(f"written: docs/pictures/{picture} ({len(small):,} bytes)")


def pictures(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Yield every picture by its name; `folder` takes what they are made from."""
    memo, remarks, page = folder / "memo.docx", folder / "list.xlsx", folder / "page.html"
    outputs = [part for file in (memo, remarks, page) for part in ("-o", str(file))]
    _run(sys.executable, "-m", "advisor", "review", DRAFT, "--exit-zero", "--isolated", "--date", DAY, *outputs)
    _run("soffice", f"-env:UserInstallation={(folder / 'office').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), str(memo), str(remarks))  # fmt: skip
    paper, across = memo.with_suffix(".pdf"), remarks.with_suffix(".pdf")
    number, remark = _place_headed(paper, label_of(SHOWN_WALL))
    yield "memo-cover.png", _of_paper(paper, COVER_PAGE, _DOTS)
    yield "memo-remark.png", _of_paper(paper, number, _DOTS)
    yield "list.png", _of_paper(across, 1, _DOTS_ACROSS, _TOP_OF_LIST)
    yield "page.png", _of_screen(page.as_uri(), _DESKTOP, folder)
    yield "page-phone.png", _of_screen(f"{page.as_uri()}#ja-remark-{remark}", _PHONE, folder)
    many = folder / "portfolio.html"
    _run(sys.executable, "-m", "advisor", "portfolio", TOWNS, "--isolated", "-o", str(many))
    yield "portfolio.png", _of_screen(many.as_uri(), _DESKTOP, folder)


def _place_headed(pdf: Path, label: str) -> tuple[int, str]:
    """Return the page on which the remark on a wall begins, and its number, which stands in the heading before it."""
    pages = _run("pdftotext", "-layout", str(pdf), "-").decode().split("\f")
    found = ((n, re.search(rf"^ *(\d+) +{label} ", page, re.MULTILINE)) for n, page in enumerate(pages, 1))
    return next((n, heading[1]) for n, heading in found if heading)


def _of_paper(pdf: Path, page: int, dots: int, cut: tuple[int, int] | None = None) -> bytes:
    """Return a page at so many dots an inch; `cut` takes its upper left part alone (pixels)."""
    part = ["-x", "0", "-y", "0", "-W", str(cut[0]), "-H", str(cut[1])] if cut else []
    return _run("pdftoppm", "-png", "-r", str(dots), "-f", str(page), "-l", str(page), *part, str(pdf))


def _of_screen(address: str, size: tuple[int, int], folder: Path) -> bytes:
    """Return what a window of some width and height (pixels) shows.

    The page stands in a frame, because Chromium leaves a picture of a place further down in a page empty.
    """
    picture, frame = folder / "screen.png", folder / "frame.html"
    frame.write_text(f'<body style="margin: 0"><iframe src="{address}" style="border: 0; width: 100vw; height: 100vh">')
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []  # Chromium has none for root
    _run(*_CHROMIUM, *sandbox, f"--user-data-dir={folder / 'browser'}", f"--window-size={size[0]},{size[1]}",
         f"--screenshot={picture}", frame.as_uri())  # fmt: skip
    return picture.read_bytes()


def _run(*command: str) -> bytes:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr.decode(errors='replace')}")
    return done.stdout


if __name__ == "__main__":
    main()
