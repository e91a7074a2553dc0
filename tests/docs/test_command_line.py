"""`docs/command-line.md` says what the commands do: their options, their settings, their exit statuses."""

import re
import shlex

import click
import pytest

from advisor.cli.help import options_of
from advisor.cli.main import cli
from advisor.cli.options import SETTINGS
from advisor.language import Language
from advisor.reports.wrapping import cell_width
from tests.cli.processes import advisor
from tests.docs.pages import ROOT

PAGE = (ROOT / "docs" / "command-line.md").read_text("utf-8")


def command_named(name: str) -> click.Command:
    """Return a command by what is written after `advisor`; `advisor` is the whole."""
    command: click.Command = cli
    for part in name.split() if name != "advisor" else ():
        assert isinstance(command, click.Group)
        found = command.get_command(click.Context(command), part)
        assert found is not None
        command = found
    return command


def names_below(group: click.Group, before: str = "") -> list[str]:
    names = []
    for part in group.list_commands(click.Context(group)):
        names.append(before + part)
        command = command_named(before + part)
        names += names_below(command, f"{before}{part} ") if isinstance(command, click.Group) else []
    return names


COMMANDS = ["advisor", *names_below(cli)]


def documented(name: str) -> set[str]:
    """Return the options that the page lists for a command, as the help page writes them."""
    table = re.search(rf"<!-- options: {name} -->\n(.*?)<!-- end -->", PAGE, re.DOTALL)
    assert table is not None, name
    return {row.replace("\\|", "|") for row in re.findall(r"^\| `(-.*?)` \|", table[1], re.MULTILINE)}


def shown(name: str, language: str = "en") -> str:
    return advisor(*([] if name == "advisor" else name.split()), "--help", ADVISOR_LANG=language).stdout


@pytest.mark.parametrize("name", COMMANDS)
def test_every_option_of_the_help_page_is_documented_and_the_other_way_round(name: str) -> None:
    of_help = {line[2:].split("  ")[0] for line in shown(name).splitlines() if line.startswith("  -")}
    assert of_help == documented(name)


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", COMMANDS)
def test_a_help_page_fits_80_columns_speaks_one_language_and_shows_examples(name: str, language: str) -> None:
    page = shown(name, language)
    assert max(cell_width(line) for line in page.splitlines()) <= 80
    assert ("例：" if language == "ja" else "Examples:") in page
    prose = [line for line in page.splitlines() if not line.startswith("  advisor ")]  # examples may use either
    assert any(re.search(r"[ぁ-ん]", line) for line in prose) is (language == "ja")


def test_every_option_has_words_in_both_languages() -> None:
    group = click.Context(cli)
    for name in COMMANDS:
        command = command_named(name)
        for japanese, english in zip(*(options_of(command, group, language) for language in Language), strict=True):
            assert japanese[1] != english[1]


def test_every_setting_is_documented_with_its_variable() -> None:
    rows = re.findall(r"^\| `([\w-]+)` \| .* \| `(ADVISOR_\w+)` \| (yes)? ?\|$", PAGE, re.MULTILINE)
    assert [(row[0], row[1], bool(row[2])) for row in rows] == [
        (setting.name, setting.variable, setting.per_draft) for setting in SETTINGS.values()
    ]


def test_the_exit_statuses_are_as_documented() -> None:
    table = PAGE.partition("<!-- exit statuses -->")[2].partition("\n## ")[0]
    rows = re.findall(r"^\| (\d+) \| ([^|]+) \| (?:`(.+)`)? ?\|$", table, re.MULTILINE)
    assert {status for status, _, _ in rows} == {"0", "1", "2", "130"}  # Ctrl-C and damage have tests of their own
    examples = [(status, command) for status, _, command in rows if command]
    assert {status for status, _ in examples} == {"0", "1", "2"}
    for status, command in examples:
        done = advisor(*shlex.split(command)[1:], cwd=ROOT)
        assert (done.returncode, command) == (int(status), command)
        for form in ("concise", "json"):
            again = advisor(*shlex.split(command)[1:], "--format", form, cwd=ROOT)
            assert again.returncode == done.returncode
