"""`docs/README.md`: what stands where."""

import re

from advisor.reviewing.cases import cases
from advisor.reviewing.codes import label_of, pitfall_ids
from advisor.reviewing.pitfalls import pitfall
from scripts.doc_pages.markdown import link, page, plain, table

_OFFICIAL = re.compile(r"[ABC]\d+")
_INTRO = """# Documentation

For whoever uses it: [command-line.md](command-line.md), every command, option and setting, and the exit statuses.

For whoever works on this project:

- [architecture.md](architecture.md): how it is built, why, and where to change what
- [writing-rules.md](writing-rules.md): a rule in an hour
- [adding-a-casebook.md](adding-a-casebook.md): new sources, towns, pitfalls and remedies
- [hearing.md](hearing.md): how sentences are understood, and how to teach it more
- [reliability.md](reliability.md): what is promised whatever the input, how it is checked, and the figures measured

Reference, made from the data by `python scripts/generate_docs.py`:

- [coverage.md](coverage.md): which passage of the source is recognised by which rule
- [facts.md](facts.md): every fact that a rule may name
- a page for every wall and every town, below
"""


def index_page() -> str:
    """Return the index of the documentation."""
    official = [wall for wall in pitfall_ids() if _OFFICIAL.fullmatch(wall)]
    local = [wall for wall in pitfall_ids() if wall not in official]
    towns = [
        [
            link(plain(document["name"]["ja"]), f"cases/{case}.md"),
            plain(document["name"]["en"]),
            plain(document["summary"]["ja"]),
        ]
        for case, document in cases().items()
    ]
    lines = [
        _INTRO,
        "## 事例 / Towns",
        *table(["団体", "town", "概要"], towns),
        "## 番号のある壁 / Walls with a code of the source",
        *table(["番号", "壁", "wall"], map(_line, official)),
        "## 番号のない壁・構成の観点 / Walls without a code and points of structure",
        *table(["ID", "壁", "wall"], map(_line, local)),
    ]
    return page(lines)


def _line(wall: str) -> list[str]:
    title = pitfall(wall)["title"]
    return [link(label_of(wall), f"pitfalls/{wall}.md"), plain(title["ja"]), plain(title["en"])]
