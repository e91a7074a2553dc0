"""Say in a reader's terms why a text is not YAML: what Japanese office text does to it comes first."""

import re

import yaml

from advisor.drafts.lines import Lines
from advisor.drafts.problems import Problem
from advisor.patterns import compiled

_COLON_IN_VALUE = "colon-in-value"
_LONGEST_LINE = 5_000  # characters of a line in which slips are looked for, the time for which grows with its square
_SLIPS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("tab-indent", compiled(r"^[ 　]*(?P<spot>\t)")),
    ("full-width-colon", compiled(r"^[ 　-]*(?P<key>[^\s:：\"'\[\]{},]+)(?P<spot>：)")),
    ("full-width-space-after-colon", compiled(r"^[ -]*(?P<key>[^\s:]+):(?P<spot>　)")),
    ("no-space-after-colon", compiled(r"^[ -]*(?P<key>[^\s:：\"'\[\]{}]+):(?P<spot>[^\s/])")),
    (
        "starts-with-sign",
        compiled(r"^[ -]*(?:(?P<key>[^\s:]+): +|(?<=- ))(?P<spot>[%@`*&!]|[|>](?![-+0-9]*\s*$))"),
    ),
    ("text-after-quote", compiled(r"^[ -]*(?:(?P<key>[^\s:]+): +)?([\"']).*\2(?P<spot>[^\s,\]}:])")),
    ("quote-not-closed", compiled(r"^[ -]*(?:(?P<key>[^\s:]+): +)?(?P<spot>[\"'])(?:(?!(?P=spot)).)*$")),
    (_COLON_IN_VALUE, compiled(r"^[ -]*(?P<key>[^\s:]+): +[^\"'\[{|>].*?(?P<spot>: )")),
)


def diagnose(lines: Lines, offset: int, error: yaml.MarkedYAMLError) -> Problem:
    """Return the most likely slip at or just above the place where the parser stopped.

    The parser often blames the line after the one at fault, so the line named and the two above are looked at. A quote
    that the parser itself found open to the end explains everything after it.
    """
    context = error.context or ""
    opened = lines.place(error.context_mark.index, 1) if error.context_mark else None
    if "quoted scalar" in context and "escape" in str(error.problem):
        # The Python parser points behind the backslash, the C parser at it.
        return Problem("unknown-escape", lines.place(lines.text.rfind("\\", 0, offset + 1), 1))
    if "quoted scalar" in context and opened:
        return Problem("quote-not-closed", opened)
    in_brackets = "flow" in context and opened is not None
    here = min(lines.place(offset).line, len(lines))
    for number in range(here, max(0, here - 3), -1):
        slip = slip_on(lines, number)
        if slip and not (in_brackets and slip.code == _COLON_IN_VALUE):
            return slip
    if in_brackets:
        return Problem("bracket-not-closed", opened)
    indent = _indent(lines.line(here))
    if indent not in {_indent(line) for line in map(lines.line, range(1, here)) if line.strip()}:
        return Problem("indent-differs", lines.place(lines.start(here) + indent))
    return Problem("not-yaml", lines.place(offset), (("reason", str(error.problem)),))


def _indent(line: str) -> int:
    """Count the spaces in front of a line, those before the text of a list item included."""
    return len(line) - len(line.lstrip(" -"))


def slip_on(lines: Lines, number: int) -> Problem | None:
    """Return the first known slip on a line, or None where it looks well-formed."""
    content = lines.line(number).split(" #")[0]
    if len(content) > _LONGEST_LINE:
        return None
    for code, pattern in _SLIPS:
        found = pattern.match(content)
        if found:
            place = lines.place(lines.start(number) + found.start("spot"), 1)
            return Problem(code, place, (("key", found.groupdict().get("key") or ""), ("sign", found["spot"])))
    return None
