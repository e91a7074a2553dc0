"""`advisor rules check`: what is to mend in rules and knowledge, in words and as data, for those in force or another folder."""

import json
import shutil
from pathlib import Path

import pytest

from advisor.knowledge.__main__ import lines_of, run
from advisor.language import Language
from tests.cli.processes import advisor

SOUND = Path(__file__).parents[1] / "knowledge" / "tree"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """Return a tree in which one rule asks for what can never be."""
    tree = Path(shutil.copytree(SOUND, tmp_path / "tree"))
    rule = tree / "rules/pitfalls/KPI-ORDER.yaml"
    rule.write_text(rule.read_text("utf-8").replace("order: reversed\n", "order: [reversed, in-order]\n", 1), "utf-8")
    return tree


def test_a_sound_folder_has_nothing_to_mend() -> None:
    done = advisor("rules", "check", str(SOUND), "--lang", "en")
    assert (done.returncode, done.stdout) == (0, "31 data files were checked. Nothing to mend.\n")


@pytest.mark.parametrize("language", list(Language))
def test_a_defect_is_told_as_the_verifier_tells_it(broken: Path, tmp_path: Path, language: Language) -> None:
    done = advisor("rules", "check", str(broken), "--lang", str(language))
    status, said = run(broken, tmp_path / "knowledge.json", only_check=False)
    assert done.returncode == status == 1
    assert done.stdout.splitlines() == list(lines_of(said, language))


def test_as_data_each_defect_has_its_file_line_code_and_message(broken: Path) -> None:
    done = advisor("rules", "check", str(broken), "--format", "json", "--lang", "en")
    assert done.returncode == 1
    document = json.loads(done.stdout)
    assert (document["version"], document["language"], document["files"]) == (1, "en", 31)
    (defect,) = document["defects"]
    assert (defect["file"], defect["line"], defect["code"]) == ("rules/pitfalls/KPI-ORDER.yaml", 6, "fact-always-so")
    assert "plan.indicator-order" in defect["message"]


def test_a_folder_with_rules_alone_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    shutil.copytree(SOUND / "rules", tmp_path / "pack" / "rules")
    assert advisor("rules", "check", str(tmp_path / "pack")).returncode == 0
    rule = tmp_path / "pack/rules/pitfalls/B12.yaml"
    rule.write_text(rule.read_text("utf-8").replace("priority: major", "priority: great"), "utf-8")
    assert advisor("rules", "check", str(tmp_path / "pack")).returncode == 1


@pytest.mark.parametrize(
    ("name", "said"), [("nowhere", "no folder “nowhere”"), ("empty", "neither knowledge nor rules")]
)
def test_what_cannot_be_read_is_told_with_status_2(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "empty").mkdir()
    done = advisor("rules", "check", name, "--lang", "en", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in " ".join(done.stderr.split())
