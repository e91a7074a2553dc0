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
_GOES_ON = (",", "[", "{")
_COLON = compiled(r"^[ 　-]*[^\s:：]+[ 　]?[:：]")
_OTHER_SIGN = compiled(r"(?P<key>[^\s:：;；、。]{1,20})[ 　]*[;；][ 　]*(?P<value>[^:：]*)")
_SHORT_NAME = compiled(r"[^:：;；、。]{1,20}")
_KEY_ALONE = compiled(r":[ \t]*(?:#.*)?$")
_RUNNING_TEXT = compiled(r"[・●※◆■]|\S*。$")
_PLAIN_VALUE = compiled(r"^[ -]*[^\s:：]+: +[^\"'\[{|>&*!#\s]")


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
    if "flow node" in context and error.context_mark:
        at = error.context_mark.index  # the parser names what it could not read, not the bracket around it
        bracket = max(lines.text.rfind("{", 0, at + 1), lines.text.rfind("[", 0, at + 1))
        opened = lines.place(bracket, 1) if bracket >= 0 else None
    keyless = _line_without_colon(lines, offset, error)
    if keyless is not None:
        return slip_on(lines, keyless) or _no_colon(lines, keyless)
    in_brackets = "flow" in context and opened is not None
    here = min(lines.place(offset).line, len(lines))
    if in_brackets and opened and opened.line < here and not lines.line(opened.line).rstrip().endswith(_GOES_ON):
        return Problem("bracket-not-closed", opened)
    for number in range(here, max(0, here - 3), -1):
        slip = slip_on(lines, number)
        if slip and not (in_brackets and slip.code == _COLON_IN_VALUE):
            return slip
    if in_brackets:
        return Problem("bracket-not-closed", opened)
    indent = _indent(lines.line(here))
    if indent not in {_indent(line) for line in map(lines.line, range(1, here)) if line.strip()}:
        return Problem("indent-differs", lines.place(lines.start(here) + indent))
    return Problem("not-yaml", lines.place(offset))


def _line_without_colon(lines: Lines, offset: int, error: yaml.MarkedYAMLError) -> int | None:
    """Return the line that has to begin with a key and a colon and has none, where that is what the parser missed.

    Where a key was begun the parser says so; keys below a line without a colon it only finds to be out of place.
    """
    if "simple key" in (error.context or "") and error.context_mark:
        return lines.place(error.context_mark.index).line
    if not str(error.problem).startswith("mapping values are not allowed"):
        return None
    here = min(lines.place(offset).line, len(lines))
    above = _above(lines, here)
    if not above or _COLON.search(lines.line(above)) or _depth(lines, here) < _depth(lines, above):
        return None
    return above if _begins_a_value(lines, above) else None


def _above(lines: Lines, number: int) -> int:
    """Return the next line above that is not blank, 0 where there is none."""
    return next((above for above in range(number - 1, 0, -1) if lines.line(above).strip()), 0)


def _begins_a_value(lines: Lines, number: int) -> bool:
    """Tell whether a line is the first below a key without a value, or the first of all, or a list item."""
    above = _above(lines, number)
    return not above or lines.line(number).lstrip().startswith("- ") or _KEY_ALONE.search(lines.line(above)) is not None


def _has_children(lines: Lines, number: int) -> bool:
    """Tell whether what stands below a line hangs on it, and on no line above of which it might be the rest."""
    above = _above(lines, number)
    below = next((below for below in range(number + 1, len(lines) + 1) if lines.line(below).strip()), number)
    depth = _depth(lines, below)
    return depth > _depth(lines, number) and not (above and _depth(lines, above) == depth)


def _depth(lines: Lines, number: int) -> int:
    return _indent(lines.line(number))


def _no_colon(lines: Lines, number: int) -> Problem:
    row = lines.line(number)
    indent = _indent(row)
    words = row[indent:].split(" #")[0].rstrip()
    place = lines.place(lines.start(number) + indent, len(words))
    return Problem("no-colon", place, (("words", words),), _with_colon(lines, number, words))


def _with_colon(lines: Lines, number: int, words: str) -> str:
    """Return a line without a colon as it was meant, or nothing where it may be a key as well as text that goes on."""
    row = lines.line(number)
    lead = row[: _indent(row)]
    other = _OTHER_SIGN.fullmatch(words)
    if other:
        return f"{lead}{other['key']}: {other['value']}".rstrip()
    if _SHORT_NAME.fullmatch(words) and (_has_children(lines, number) or _begins_a_value(lines, number)):
        return f"{lead}{words}:"
    above = _above(lines, number)
    goes_on = above and _PLAIN_VALUE.match(lines.line(above)) and _RUNNING_TEXT.match(words)
    return f"{' ' * _depth(lines, above)}  {row[len(lead) :]}" if goes_on else ""


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
