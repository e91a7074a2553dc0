"""What a project belongs to: the measure that names it, 「見守りの整備（事業１）」, and the issue that it answers."""

from advisor.documents.form import Form, Record, key_of
from advisor.documents.marks import Named, is_numbers
from advisor.documents.words import Words
from advisor.patterns import compiled
from advisor.plan.years import normalise

_MENTION = compiled(r"事業\s?(\d{1,2}|[①-⑳ア-ン])")
_TOLD = ("measures.content", "measures.name", "measures.notes")
# Who was asked, and how often it was gone through.
_HOW = compiled(r"\d\s?回|(?:聞き取り|話し?合い|座談会|調査|確認|見直し|整理)(?:を|し|$)|ツリー|樹形図|系統図")
LEAST_ISSUE, LEAST_ROWS = 6, 2


def link_projects(form: Form, projects: list[tuple[Named, Record]]) -> None:
    """Give projects the measures that name them."""
    for measure in form.rows.get("measures", ()):
        told = [words for path in _TOLD if (words := measure.words(key_of(path))) is not None]
        name = measure.words(key_of("measures.name")) or measure.words(key_of("measures.content"))
        if name is None:
            continue
        mentioned = {number for words in told for number in _MENTION.findall(normalise(words.text))}
        for named, row in projects:
            key = key_of("projects.measure")
            if named.number and normalise(named.number.text) in mentioned:
                row.add(key, name)


def issues_of_projects(form: Form, projects: list[tuple[Named, Record]]) -> None:
    """Take for the issues what projects answer, where a document tells them in words and nowhere else.

    A single text below a heading of issues may tell how they were found.
    """
    rows = form.rows.get("issues", [])
    if len(rows) > 1 or not all(map(_tells_how, rows)):
        return
    told: dict[str, Words] = {}
    for _, row in projects:
        for value in row.values.get(key_of("projects.answers"), ()):
            if isinstance(value, Words):
                told.setdefault(normalise(value.text).strip(), value)
    if not told or any(is_numbers(text) or len(text) < LEAST_ISSUE for text in told):
        return
    for row in list(rows):
        _no_issue(form, row)
    for words in told.values():
        form.row("issues").add(key_of("issues.problem"), words)


def set_aside_what_is_called_none(form: Form, without_name: list[Record], named: int) -> None:
    """Tell beside the issues that are called so (課題①), or listed, what stands among them without being one."""
    for row in without_name if named >= LEAST_ROWS else ():
        if row in form.rows["issues"] and key_of("issues.problem") not in row:
            _no_issue(form, row, "formulation.process" if _tells_how(row) else "notes")


def set_aside_name_of_all(form: Form) -> None:
    """Take for no project what a form of application gives as its name, above the numbered works that it is made of."""
    rows = form.rows.get("projects", [])
    if len(rows) <= LEAST_ROWS or not set(rows[0].values) <= {key_of("projects.name"), key_of("projects.field")}:
        return
    if all(key_of("projects.id") in row for row in rows[1:]):
        first = rows.pop(0)
        form.root.values[key_of("projects")].remove(first)
        for words in _words_of(first):
            form.put("notes", words)


def set_aside_how_issues_were_found(form: Form) -> None:
    """Take for no issue what stands above numbered ones without a number, and tells how they were found."""
    rows = form.rows.get("issues", [])
    first = next((place for place, row in enumerate(rows) if key_of("issues.id") in row), 0)
    if len(rows) - first < LEAST_ROWS:
        return
    for row in rows[:first]:
        if _tells_how(row) and key_of("issues.problem") not in row:
            _no_issue(form, row)


def _tells_how(row: Record) -> bool:
    """Tell whether what was taken for an issue tells how issues were found."""
    return _HOW.search(normalise("".join(words.text for words in _words_of(row)))) is not None


def _words_of(row: Record) -> list[Words]:
    return [value for values in row.values.values() for value in values if isinstance(value, Words)]


def _no_issue(form: Form, row: Record, told_in: str = "formulation.process") -> None:
    """Tell elsewhere what was taken for an issue."""
    form.root.values[key_of("issues")].remove(row)
    form.rows["issues"].remove(row)
    for words in _words_of(row):
        form.put(told_in, words)
