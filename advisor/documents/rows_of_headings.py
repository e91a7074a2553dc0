"""Open the row that a heading begins: a project, a measure, an issue, a picture of the future."""

from typing import TYPE_CHECKING

from advisor.documents.blocks import Heading
from advisor.documents.form import key_of
from advisor.documents.heads_of_rows import is_operational
from advisor.documents.marks import Named
from advisor.documents.opened import Open
from advisor.documents.words import Words
from advisor.patterns import compiled

if TYPE_CHECKING:
    from advisor.documents.placing import Placer

_TELLS_TROUBLE = compiled(r"ない|いる|不足|困難|低下|減少|遅れ|難し|増加|増え|限界|偏|ばらつき|負担|ず$|できず")


def open_project(placer: "Placer", heading: Heading, named: Named) -> None:
    """Open a project, by its name and number."""
    if not named.number and heading.number:
        named = named._replace(number=heading.number)
    row = placer.told_project(named)
    placer.looks_of_projects.add(heading.look)
    placer.looks_of_new_projects.add(heading.look)
    placer.stack.append(Open(heading, "projects", row, "projects"))


def open_measure(placer: "Placer", heading: Heading, named: Named) -> None:
    """Open a measure, with what its heading tells of it besides its name."""
    row = placer.form.row("measures")
    row.add(key_of("measures.name"), named.name)
    if named.without_ict:
        row.add(key_of("measures.non_ict"), heading.words)
    if named.priority:
        row.add(key_of("measures.priority"), named.priority)
    if named.issues:
        row.add(key_of("measures.answers"), named.issues)
    placer.stack.append(Open(heading, "measures", row, "measures"))


def open_row(placer: "Placer", heading: Heading, named: Named) -> None:
    """Open a project or a measure, whichever the heading begins where it stands."""
    if named.without_ict or "施策" in named.kind:
        open_measure(placer, heading, named)
    elif placer.path == "projects" or named.priority or is_operational(placer):
        open_project(placer, heading, named)
    else:
        open_measure(placer, heading, named)


def open_issue(placer: "Placer", heading: Heading, number: Words, rest: Words) -> None:
    """Open an issue, by its number and its words."""
    row = placer.form.row("issues")
    placer.named_issues += 1
    row.add(key_of("issues.id"), number)
    row.add(key_of("issues.problem"), rest)
    placer.stack.append(Open(heading, "issues", row, "issues"))


def open_issue_group(placer: "Placer", heading: Heading) -> None:
    """Open an unknown heading among the issues: an issue where it tells a trouble, else a group of them."""
    row = None
    if _TELLS_TROUBLE.search(heading.words.text):
        row = placer.form.row("issues")
        row.add(key_of("issues.problem"), heading.words)
    placer.stack.append(Open(heading, "issues", row, "issues" if row else "", is_group=row is None))


def open_picture(placer: "Placer", heading: Heading) -> None:
    """Open a picture of the future, the heading being its field."""
    row = placer.form.row("vision")
    row.add(key_of("vision.field"), heading.words)
    placer.stack.append(Open(heading, "vision", row, "vision"))
