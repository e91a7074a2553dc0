"""What `docs/architecture.md` says of the packages is true of the code."""

import re

import pytest

from tests.docs.pages import ROOT

PACKAGE = ROOT / "advisor"
BOTTOM = {
    "errors",
    "harmless",
    "language",
    "markdown",
    "needed_parts",
    "packs",
    "paths",
    "patterns",
    "records",
    "resources",
    "sieve",
    "texts",
}
_ROW = re.compile(r"^\| `(\w+)` \| [^|]+ \|([^|]*)\|$", re.MULTILINE)
TABLE = {
    name: set(re.findall(r"`(\w+)`", cell))
    for name, cell in _ROW.findall((ROOT / "docs" / "architecture.md").read_text("utf-8"))
}


def imported(package: str) -> set[str]:
    """Return the parts of advisor that a package imports, itself left out."""
    names: set[str] = set()
    for path in (PACKAGE / package).rglob("*.py"):
        text = path.read_text("utf-8")
        names |= set(re.findall(r"^\s*(?:from|import) advisor\.(\w+)", text, re.MULTILINE))
        for listed in re.findall(r"^\s*from advisor import ([\w, ]+)", text, re.MULTILINE):
            names |= {name.strip() for name in listed.split(",")}
    return names - {package, "__version__"}


def importing(module: str) -> set[str]:
    """Return the files of advisor that import a module of another project."""
    pattern = re.compile(rf"^\s*(?:from|import) {module}\b", re.MULTILINE)
    files = (path for path in PACKAGE.rglob("*.py") if pattern.search(path.read_text("utf-8")))
    return {path.relative_to(PACKAGE).as_posix() for path in files}


def test_the_table_lists_every_package() -> None:
    assert TABLE.keys() == {path.parent.name for path in PACKAGE.glob("*/__init__.py")}


@pytest.mark.parametrize("package", TABLE)
def test_a_package_imports_what_the_table_says(package: str) -> None:
    assert imported(package) - BOTTOM == TABLE[package]


def test_imports_go_one_way() -> None:
    order = list(TABLE)
    for package, names in TABLE.items():
        assert all(order.index(name) < order.index(package) for name in names), package


def test_only_the_command_that_checks_knowledge_and_calls_with_packs_import_the_verifier() -> None:
    """The latter do so when a pack is given: `tests/packs/test_packs_in_use.py`."""
    assert {path for path in importing(r"advisor\.knowledge") if not path.startswith("knowledge/")} == {
        "api.py", "cli/packs.py", "cli/rules_check.py",
    }  # fmt: skip


def test_the_rule_engine_and_the_schema_library_stay_in_their_places() -> None:
    assert importing("durable_rules_engine") == {"engine/durable.py"}
    assert {path.split("/")[0] for path in importing("pydantic")} == {"knowledge"}
