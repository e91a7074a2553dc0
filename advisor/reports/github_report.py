"""The report as workflow commands of GitHub Actions, which shows each finding beside the line that it is about."""

from collections.abc import Iterable, Iterator, Sequence

from advisor.drafts.places import place_in_words
from advisor.harmless import harmless
from advisor.language import Language, Text
from advisor.reports.file_names import path_from_here
from advisor.reports.json_report import Unreadable
from advisor.reports.levels import LEVELS, Level
from advisor.reports.punctuation import punctuation
from advisor.reports.told import end_column, title_of
from advisor.reviewing.model import Finding, Location, Review
from advisor.texts import text

# What ends a command, or a property of one, where it stands unescaped; `%` comes first.
_ENDS_COMMAND = (("%", "%25"), ("\r", "%0D"), ("\n", "%0A"))
_ENDS_PROPERTY = (*_ENDS_COMMAND, (":", "%3A"), (",", "%2C"))


def github_report(reviews: Iterable[Review], language: Language) -> str:
    """Return the report on some drafts as workflow commands, in one language."""
    return "".join(github_document((github_fragment(review, language) for review in reviews), language))


def github_document(
    fragments: Iterable[str], language: Language, unreadable: Sequence[Unreadable] = ()
) -> Iterator[str]:
    """Yield the commands of some reviews, then those of the drafts that could not be read."""
    yield from fragments
    title = f"advisor {text('report', 'read-test').in_(language)}"
    for entry in unreadable:
        yield _command(Level.ERROR, entry.message, file=path_from_here(entry.file), title=title)


def github_fragment(review: Review, language: Language) -> str:
    """Return a command for every finding of a review, weightiest first: GitHub shows the first ten of each level."""
    return "".join(_annotation(finding, review, language) for finding in review.findings)


def _annotation(finding: Finding, review: Review, language: Language) -> str:
    def say(words: Text) -> str:
        return words.in_(language)

    lines = [say(finding.message)]
    if finding.location.place.spot is not None:
        lines.insert(0, say(place_in_words(finding.location.place)))
    if finding.suggestion is not None:
        lines.append(say(text("report", "suggest")) + punctuation(language).colon + say(finding.suggestion))
    where = _where(finding.location, review.lines)
    file = path_from_here(finding.location.file)
    title = f"advisor {title_of(finding, language)}"
    return _command(LEVELS[finding.priority], "\n".join(lines), file=file, **where, title=title)


def _where(location: Location, lines: Sequence[str]) -> dict[str, str]:
    """Return line and columns of a place; none for a place in Word or Excel, which has no lines."""
    place = location.place
    if place.spot is not None:
        return {}
    end = end_column(place, lines)
    found = {"line": place.line, "endLine": place.line, "col": place.column, **({"endColumn": end} if end else {})}
    return {name: str(value) for name, value in found.items()}


def _command(level: Level, message: str, **properties: str) -> str:
    told = ",".join(f"{name}={_escaped(value, _ENDS_PROPERTY)}" for name, value in properties.items())
    return f"::{level} {told}::{_escaped(message, _ENDS_COMMAND)}\n"


def _escaped(words: str, signs: Iterable[tuple[str, str]]) -> str:
    said = harmless(words)
    for sign, escaped in signs:
        said = said.replace(sign, escaped)
    return said
