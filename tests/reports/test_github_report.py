"""The report as workflow commands, read as the runner of GitHub Actions reads them."""

import re
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings

from advisor.language import Language
from advisor.reports.github_report import github_document, github_report
from advisor.reports.json_report import Unreadable
from advisor.reviewing.model import Priority
from tests.reports.told import HOSTILE, hostile, of_samples

LEVELS = {Priority.MAJOR: "error", Priority.CONSIDER: "warning", Priority.CONFIRM: "notice", Priority.FORM: "notice"}


class Command(NamedTuple):
    level: str
    properties: dict[str, str]
    message: str


def read(line: str) -> Command:
    """Return a command as the runner takes it: properties between the name and the next `::`, parted by commas."""
    match = re.fullmatch(r"::(\w+) (.*?)::(.*)", line)
    assert match is not None, line
    pairs = [part.split("=", 1) for part in match[2].split(",")]
    return Command(match[1], {name: unescaped(value) for name, value in pairs}, unescaped(match[3]))


def unescaped(value: str) -> str:
    for code, sign in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(code, sign)
    return value


@pytest.mark.parametrize("language", Language)
def test_each_finding_is_one_command_at_its_place(language: Language) -> None:
    for file, review in of_samples().items():
        commands = list(map(read, github_report([review], language).splitlines()))
        for command, finding in zip(commands, review.findings, strict=True):
            assert command.level == LEVELS[finding.priority]
            assert finding.message.in_(language) in command.message
            assert finding.label in command.properties["title"]
            assert Path(command.properties["file"]).name == Path(finding.location.file).name
            if Path(file).suffix in (".docx", ".xlsx"):
                assert set(command.properties) == {"file", "title"}
            else:
                place = finding.location.place
                told = (command.properties["line"], command.properties["col"])
                assert told == (str(place.line), str(place.column))
                assert int(command.properties.get("endColumn", place.column)) <= len(review.lines[place.line - 1]) + 1


@settings(max_examples=25, deadline=None)
@given(HOSTILE)
def test_nothing_in_a_draft_ends_a_command_or_begins_one(words: str) -> None:
    review = hostile(words)
    lines = github_report([review], Language.JAPANESE).splitlines()
    assert len(lines) == len(review.findings)
    for line in lines:
        command = read(line)
        assert command.level in LEVELS.values()
        assert set(command.properties) <= {"file", "line", "endLine", "col", "endColumn", "title"}
        assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff\u202e]", line)


def test_a_name_with_signs_of_a_command_is_read_as_it_was_given() -> None:
    entry = Unreadable("案:1,2%3A.yaml", "読めません\n::error::100%")
    (line,) = "".join(github_document([], Language.JAPANESE, [entry])).splitlines()
    command = read(line)
    assert (command.level, command.properties["file"], command.message) == ("error", *entry)
