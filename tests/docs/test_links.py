"""Every link of the documentation leads somewhere."""

import re
from pathlib import Path

import pytest

from tests.docs.pages import ROOT, name_of, pages, without_code

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_ANCHOR = re.compile(r'<a id="([^"]+)"></a>')
_HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def places(page: Path) -> set[str]:
    """Return what links may name on a page: its anchors, and its headings as GitHub spells them."""
    text = page.read_text("utf-8")
    headings = {re.sub(r"[^\w\- ]", "", title.strip().lower()).replace(" ", "-") for title in _HEADING.findall(text)}
    return {*_ANCHOR.findall(text), *headings}


@pytest.mark.parametrize("page", pages(), ids=name_of)
def test_every_link_to_the_repository_resolves(page: Path) -> None:
    broken = []
    for link in _LINK.findall(without_code(page).replace("](<", "](")):
        if re.match(r"\w+:", link):
            continue
        path, _, place = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.is_relative_to(ROOT) or not target.exists() or (place and place not in places(target)):
            broken.append(link)
    assert broken == []
