"""`docs/formats.md` and the hook for pre-commit: whoever follows them gets what they say."""

import re

import click
import pytest
import yaml
from markdown_it import MarkdownIt

from advisor.cli.main import cli
from advisor.cli.options import FORMATS
from scripts.doc_pages.small_png import SIGNATURE
from scripts.pictures import MOST_BYTES
from tests.docs.pages import ROOT, pages

PAGE = (ROOT / "docs" / "formats.md").read_text("utf-8")
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))


def block(name: str) -> dict[str, object]:
    """Return the YAML that stands behind a mark on the page."""
    found = re.search(rf"<!-- {name} -->\n```yaml\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    assert found is not None
    content = yaml.safe_load(found[1])
    assert isinstance(content, dict)
    return content


def parses(words: list[str]) -> bool:
    program, name, *arguments = words
    command = cli.get_command(click.Context(cli), name)
    assert program == "advisor"
    assert command is not None
    command.make_context(name, [*arguments, "plan.yaml"])
    return True


def test_the_hook_is_what_pre_commit_asks_for() -> None:
    assert {"id", "name", "entry", "language", "files"} <= set(HOOK)
    assert (HOOK["id"], HOOK["language"]) == ("advisor-review", "python")
    assert parses(HOOK["entry"].split())


@pytest.mark.parametrize(
    ("file", "is_taken"),
    [
        ("plan.yaml", True), ("drafts/plan.yml", True), ("town_plan.xlsx", True), ("uki-plan.yaml", True),
        ("宇城市地域IoT実装計画（案）.docx", True), ("案/計画.YAML", True), ("plan-2026.docx", True),
        ("README.md", False), ("explanation.yaml", False), (".github/workflows/ci.yml", False), ("plan.py", False),
        ("planet.yaml", False), ("計画/別紙.yaml", False), ("advisor.toml", False), ("plans/notes.txt", False),
    ],
)  # fmt: skip
def test_the_hook_takes_files_that_are_named_after_a_plan(file: str, is_taken: bool) -> None:
    assert bool(re.search(HOOK["files"], file)) is is_taken


def test_the_examples_of_the_page_fit_the_hook_and_the_command_line() -> None:
    (repository,) = block("hook")["repos"]  # type: ignore[misc]
    (used,) = repository["hooks"]
    assert used["id"] == HOOK["id"]
    assert parses([*HOOK["entry"].split(), *used["args"]])
    workflow = block("workflow")
    assert set(workflow) >= {"name", "permissions", "jobs"}


def test_every_form_is_in_the_table_and_has_a_section_that_shows_it() -> None:
    rows = re.findall(r"^\| \[(\w+)\]\(#\w+\)", PAGE, re.MULTILINE)
    assert set(rows) == {*FORMATS, "comments"}
    for form in (*rows, "since", "diff", "portfolio"):
        section = PAGE.split(f"\n## {form}\n")[1].split("\n## ")[0]
        excerpts = re.findall(r"<!-- excerpt: [\w-]+ -->\n```\w*\n(.+?)\n```", section, re.DOTALL)
        assert excerpts or "](pictures/" in section or "README.md#" in section, form
        assert all(len(excerpt.splitlines()) <= 60 for excerpt in excerpts)


def test_every_picture_is_shown_and_small() -> None:
    shown = {
        name
        for page in pages()
        for name in re.findall(r"!\[[^\]]+\]\([^)]*pictures/([^)]+)\)", page.read_text("utf-8"))
    }
    files = list((ROOT / "docs" / "pictures").iterdir())
    assert {file.name for file in files} == shown
    for file in files:
        assert file.read_bytes().startswith(SIGNATURE)
        assert file.stat().st_size <= MOST_BYTES, file.name


def test_no_excerpt_ends_its_block() -> None:
    fences = [token for token in MarkdownIt().parse(PAGE) if token.type == "fence"]
    assert len(fences) == len(re.findall(r"^```\w+$", PAGE, re.MULTILINE))
