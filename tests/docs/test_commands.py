"""Every command that the documentation names can be called as it is written."""

import importlib.util
import re
import shlex
from pathlib import Path

import click
import pytest

from advisor.cli.main import cli
from tests.docs.pages import ROOT, blocks, inline_code, name_of, pages

HAND_WRITTEN = [page for page in pages() if "Made by" not in page.read_text("utf-8").split("\n")[0]]


def commands(page: Path) -> list[list[str]]:
    """Return the words of every command on a page: lines of shell blocks, and code in the text that begins like one."""
    lines = [line for block in blocks(page, "sh") for line in block.splitlines()]
    lines += [code for code in inline_code(page) if re.match(r"(?:advisor|python) ", code)]
    parts = [part for line in lines for part in line.split("&&")]
    found = [shlex.split(part, comments=True) for part in parts]
    return [[Path(words[0]).name, *words[1:]] for words in found if words]


def callable_as_written(words: list[str]) -> bool:
    program, *arguments = words
    if program == "advisor":
        return _parses(arguments)
    if program.startswith("python"):
        if arguments[0] == "-m":
            return arguments[1] in ("venv", "pip") or importlib.util.find_spec(arguments[1]) is not None
        return (ROOT / arguments[0]).is_file()
    return program == "pip"


def _parses(arguments: list[str]) -> bool:
    command: click.Command = cli
    name, rest = "advisor", arguments
    while isinstance(command, click.Group) and rest:
        name, *rest = rest
        found = command.get_command(click.Context(command), name)
        if found is None:
            return False
        command = found
    if rest:  # else the text only names the command
        command.make_context(name, list(rest))
    return True


@pytest.mark.parametrize("page", HAND_WRITTEN, ids=name_of)
def test_every_command_exists_and_takes_its_options(page: Path) -> None:
    assert [words for words in commands(page) if not callable_as_written(words)] == []


def test_the_readme_names_every_command() -> None:
    named = {words[1] for words in commands(ROOT / "README.md") if words[0] == "advisor"}
    assert set(cli.list_commands(click.Context(cli))) <= named


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize("name", ["review", "explain", "case"])
def test_every_command_that_speaks_speaks_both_languages(name: str, language: str) -> None:
    assert _parses([name, "--lang", language, *(["plan.yaml"] if name == "review" else [])])


def test_the_test_command_stands_where_the_check_on_a_bare_machine_reads_it() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    expected = '<!-- test -->\n```sh\n.venv/bin/pip install -e ".[dev]" && .venv/bin/python -m pytest\n```'
    assert expected in readme
