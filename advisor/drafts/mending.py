"""Read a draft in spite of what office text did to its YAML, where only one correction is possible.

Places keep referring to the file as its author wrote it. A text that needs no mending never comes here.
"""

import re
from collections.abc import Iterator
from itertools import product

from advisor.drafts.draft import Draft
from advisor.drafts.edits import Edits
from advisor.drafts.lines import Lines, Place
from advisor.drafts.nodes import Mapping, Node, Scalar
from advisor.drafts.office_lines import OfficeLines, Widths
from advisor.drafts.office_values import quoted
from advisor.drafts.problems import Problem, UnreadableDraftError
from advisor.drafts.yaml_reader import read_mapping

MAX_LENGTH, MAX_LINES = 150_000, 5_000  # several times the longest plan, and mended while a reader waits
_FULL_WIDTHS = (2, 1)
_TAB_WIDTHS = (4, 2, 8, 1)
_VALUE = re.compile(r"[ 　\t]*(?:- +)*(?:[^\s:]+: +)?(?P<value>\S.*?)\s*$")
_TO_QUOTE = ("starts-with-sign", "tag", "unknown-alias")
_CLOSING = {"[": "]", "{": "}"}


def mend(text: str, file: str) -> Draft | None:
    """Return the draft that a text with slips was meant to be; None where nothing, or more than one, can be meant."""
    return _mended(text, file)[0]


def mend_or_refuse(text: str, file: str, refusal: UnreadableDraftError) -> Draft:
    """Return the draft that a text was meant to be.

    Raises the refusal, with the corrected line where one is plain, or what still keeps the mended text from being read.
    """
    lines = Lines(text)
    draft, edits, later = _mended(text, file)
    if draft is not None:
        return draft
    problem = refusal.problem
    corrected = ""
    if edits is not None and problem.place is not None:
        mended, origins = edits.apply()
        cured = edits.mended_lines()
        if later is not None and problem.place.line in cured:
            problem = _in_the_file(later, mended, Lines(mended, text, origins))
        if problem.place is not None and problem.place.line in cured:
            corrected = Lines(mended).line(problem.place.line)
    if problem.place is not None:
        written = lines.line(problem.place.line)
        corrected = corrected or problem.corrected or _proposal(problem, written)
        problem = problem._replace(corrected="" if corrected == written else corrected)
        raise UnreadableDraftError(problem, file, written) from None
    raise UnreadableDraftError(problem, file) from None


def _mended(text: str, file: str) -> tuple[Draft | None, Edits | None, Problem | None]:
    """Return the only draft that a text can be mended to, the likeliest changes, and what they leave unreadable."""
    if len(text) > MAX_LENGTH or text.count("\n") > MAX_LINES:
        return None, None, None
    drafts: dict[object, Draft] = {}
    likeliest: Edits | None = None
    refusal: Problem | None = None
    for widths in _widths(text):
        walk = OfficeLines(text, widths)
        edits = walk.walk()
        mended, origins = edits.apply()
        try:
            root, reading = read_mapping(mended)
        except UnreadableDraftError as error:
            if likeliest is None:
                likeliest, refusal = edits, error.problem
        else:
            lines = Lines(mended, text, origins)
            problems = edits.remarks()
            problems += (_in_the_file(problem, mended, lines) for problem in reading.problems)
            drafts.setdefault(_words(root), Draft(file, root, lines, problems=problems))
        likeliest = likeliest or edits
        if not walk.odd_indent:
            break
    return (next(iter(drafts.values())) if len(drafts) == 1 else None), likeliest, refusal


def _widths(text: str) -> Iterator[Widths]:
    """Yield how wide the odd spaces of a text may be, the usual width first."""
    full = _FULL_WIDTHS if "　" in text else _FULL_WIDTHS[:1]
    tab = _TAB_WIDTHS if "\t" in text else _TAB_WIDTHS[:1]
    yield from (Widths(*pair) for pair in product(full, tab))


def _words(node: Node) -> object:
    """Return what a tree says, without places and spaces: two readings that say the same are one."""
    if isinstance(node, Scalar):
        return "".join(node.text.split())
    if isinstance(node, Mapping):
        return tuple((key, _words(entry.value)) for key, entry in node.entries.items())
    return ("-", *(_words(item) for item in node.items))


def _in_the_file(problem: Problem, mended: str, lines: Lines) -> Problem:
    """Return a problem of the mended text with its place in the file."""
    if problem.place is None:
        return problem
    offset = Lines(mended).start(problem.place.line) + problem.place.column - 1
    return problem._replace(place=lines.place(offset, problem.place.length))


def _proposal(problem: Problem, written: str) -> str:
    """Return the line at fault as it might be meant, or nothing where that is not plain."""
    place = problem.place or Place(1, 1)
    start = place.column - 1
    if problem.code in _TO_QUOTE:
        value = _VALUE.match(written)
        if value is None or value.start("value") != start or value["value"].startswith("!!"):
            return ""
        return written[:start] + quoted(value["value"])
    if problem.code == "quote-not-closed":
        return written.rstrip() + written[start : start + 1]
    if problem.code == "bracket-not-closed" and start < len(written) and not written.rstrip().endswith(("[", "{", ",")):
        return written.rstrip() + _CLOSING.get(written[start], "")
    if problem.code == "unknown-escape" and "'" not in written:
        return written.replace('"', "'")
    return ""
