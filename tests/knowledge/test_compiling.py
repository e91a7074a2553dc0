"""The compiled form is what the program reads, the same bytes every time, and only ever written whole and sound."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from advisor import resources
from advisor.knowledge.__main__ import lines_of, main, run
from advisor.knowledge.compiling import compile_knowledge, is_current, write_compiled
from advisor.language import Language


def said(folder: Path, target: Path, only_check: bool = False) -> tuple[int, list[str]]:
    status, items = run(folder, target, only_check)
    return status, list(lines_of(items, Language.ENGLISH))


def test_a_sound_tree_is_compiled(tree: Path, tmp_path: Path) -> None:
    target = tmp_path / "compiled" / "knowledge.json"
    assert said(tree, target) == (0, ["31 data files were checked. Nothing to mend.", f"{target} was written."])
    assert [path.name for path in target.parent.iterdir()] == ["knowledge.json"]


def test_the_compiled_form_holds_every_document_in_order_with_the_digest(tree: Path) -> None:
    head, *lines = compile_knowledge(tree).form.decode().splitlines()
    store = json.loads(head)
    files = {path.relative_to(tree).as_posix(): path for path in sorted(tree.rglob("*.yaml"))}
    assert list(store) == ["digest", "checksum", "documents"]
    assert store["digest"] == resources.digest_of(files)
    assert list(store["documents"]) == list(files)
    line = lines[list(files).index("rules/advice/ask-the-frontline.yaml")]
    assert json.loads(line) == {
        "id": "ask-the-frontline",
        "per": "plan",
        "holds_when": [{"pitfall": "B12"}],
        "tests": [
            {"name": "現場が加われない", "facts": {"plan.sections-on-board": "none"}, "expect": "holds"},
            {"name": "現場が加わっている", "facts": {"plan.sections-on-board": "stated"}, "expect": "silent"},
        ],
    }


def test_the_program_reads_the_compiled_form_where_it_is_current(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "knowledge.json"
    write_compiled(compile_knowledge(tree), target)
    monkeypatch.setattr(resources, "COMPILED", target)
    monkeypatch.setattr(resources, "data_folder", lambda name: tree / name)
    monkeypatch.setattr(resources, "_store_from_yaml", lambda: pytest.fail("the files were read one by one"))
    resources._store.cache_clear()
    try:
        assert resources.document("knowledge/actions/ask-the-frontline.yaml")["effort"] == "small"
        assert list(resources.documents("rules/pitfalls")) == [
            "rules/pitfalls/B12.yaml",
            "rules/pitfalls/KPI-ORDER.yaml",
            "rules/pitfalls/OWN-MATTER.yaml",
        ]
    finally:
        resources._store.cache_clear()


def test_compiling_again_gives_the_same_bytes(tree: Path, tmp_path: Path) -> None:
    target = tmp_path / "knowledge.json"
    said(tree, target)
    first = target.read_bytes()
    said(tree, target)
    assert target.read_bytes() == first


def test_nothing_is_written_while_there_is_something_to_mend(tree: Path, tmp_path: Path) -> None:
    (tree / "knowledge/lexicon/topics.yaml").write_text("topics: []\n", "utf-8")
    target = tmp_path / "knowledge.json"
    target.write_text("as it was", "utf-8")
    status, lines = said(tree, target)
    assert status == 1
    assert lines == ["knowledge/lexicon/topics.yaml:1: At least 1 is needed here. Add what is missing.", "1 to mend."]
    assert target.read_text("utf-8") == "as it was"


def test_a_check_writes_nothing_and_wants_the_compiled_form_current(tree: Path, tmp_path: Path) -> None:
    target = tmp_path / "knowledge.json"
    stale = f"{target}:1: This is not what the data files say now. Make it anew with python -m advisor.knowledge."
    assert said(tree, target, only_check=True) == (1, [stale, "1 to mend."])
    assert not target.exists()
    said(tree, target)
    assert said(tree, target, only_check=True)[0] == 0
    title = tree / "knowledge/fields.yaml"
    title.write_text(title.read_text("utf-8") + "# a comment counts too\n", "utf-8")
    assert said(tree, target, only_check=True) == (1, [stale, "1 to mend."])


def test_a_failed_writing_leaves_the_old_form_and_no_litter(
    tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "compiled" / "knowledge.json"
    compilation = compile_knowledge(tree)
    write_compiled(compilation, target)

    def full(self: Path, _: Path) -> None:
        raise OSError("no space")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="no space"):
        write_compiled(compilation, target)
    assert list(target.parent.iterdir()) == [target]
    assert is_current(compilation, target)


def test_a_wrong_option_is_told_on_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--cheque"])
    assert ended.value.code == 2
    assert "--cheque" in capsys.readouterr().err


def test_damaged_messages_are_told_by_file(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def damaged(*_: object) -> None:
        raise resources.DamagedKnowledgeError("knowledge/texts/defects.yaml: gone")

    monkeypatch.setattr("advisor.knowledge.__main__.run", damaged)
    assert main([]) == 2
    assert capsys.readouterr().err == "knowledge/texts/defects.yaml: gone\n"


def test_a_review_never_loads_the_verifier() -> None:
    code = "import advisor.reviewing.building, sys; sys.exit('pydantic' in sys.modules or 'advisor.knowledge' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
