"""`advisor new` writes a form and never writes over anything."""

from pathlib import Path

import pytest

from advisor.documents.opening import read_draft
from advisor.plan.building import build_plan
from tests.cli.processes import CLEAN, HALF, advisor
from tests.forms.carrying import essence, from_excel, from_word


@pytest.mark.parametrize("ending", ["xlsx", "docx", "yaml", "yml", "XLSX"])
@pytest.mark.parametrize(("lang", "said"), [("ja", "記入用紙を書き出しました"), ("en", "The form was written")])
def test_a_form_is_written_and_told_of(ending: str, lang: str, said: str, tmp_path: Path) -> None:
    done = advisor("new", f"plan.{ending}", "--lang", lang, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert said in done.stdout.replace("\n", "").replace("  ", " ") or said in done.stdout
    assert [path.name for path in tmp_path.iterdir()] == [f"plan.{ending}"]


def test_a_plan_is_put_into_each_form(tmp_path: Path) -> None:
    for ending in ("xlsx", "docx", "yaml"):
        assert advisor("new", f"plan.{ending}", "--from", CLEAN, cwd=tmp_path).returncode == 0
    clean = essence(read_draft(CLEAN))
    assert essence(from_excel((tmp_path / "plan.xlsx").read_bytes())) == clean
    assert essence(from_word((tmp_path / "plan.docx").read_bytes())) == clean
    assert essence(read_draft(str(tmp_path / "plan.yaml"))) == clean


def test_stage_and_fields_are_filled_in(tmp_path: Path) -> None:
    done = advisor("new", "plan.xlsx", "--stage", "応募", "--field", "防災", "--field", "わが町の分野", cwd=tmp_path)
    assert done.returncode == 0
    plan = build_plan(from_excel((tmp_path / "plan.xlsx").read_bytes()))
    assert (plan.stage.value, plan.stage_stated, plan.fields) == ("application", True, ["防災", "わが町の分野"])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["there.xlsx"], "既にあります"),
        (["--lang", "en", "there.xlsx"], "exists already"),
        (["plan.pdf"], "形が分かりません"),
        (["plan"], "形が分かりません"),
        (["nowhere/plan.xlsx"], "フォルダー"),
        (["plan.xlsx", "--from", "nothing.yaml"], "見当たりません"),
        (["plan.xlsx", "--field", " "], "--field"),
        (["plan.xlsx", "--stage", "完了"], "完了"),
    ],
)
def test_what_cannot_be_written_is_told_and_nothing_is_touched(arguments: list[str], said: str, tmp_path: Path) -> None:
    (tmp_path / "there.xlsx").write_bytes(b"of somebody")
    done = advisor("new", *arguments, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr.replace("\n", "")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"there.xlsx": b"of somebody"}


def test_a_link_to_nothing_is_a_name_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "plan.xlsx").symlink_to(tmp_path / "elsewhere.xlsx")
    assert advisor("new", "plan.xlsx", cwd=tmp_path).returncode == 2
    assert not (tmp_path / "elsewhere.xlsx").exists()


@pytest.mark.parametrize("ending", ["xlsx", "docx"])
def test_a_filled_form_is_reviewed_with_the_places_of_its_cells(ending: str, tmp_path: Path) -> None:
    form = str(tmp_path / f"plan.{ending}")
    assert advisor("new", form, "--from", HALF).returncode == 0
    assert essence(read_draft(form)) == essence(read_draft(HALF))
    told = advisor("review", "--concise", form).stdout.splitlines()
    of_plan_file = advisor("review", "--concise", HALF).stdout.splitlines()
    assert sorted(line.partition(": ")[2] for line in told) == sorted(line.partition(": ")[2] for line in of_plan_file)
    assert all(("!D" if ending == "xlsx" else "表") in line or ":1:" in line for line in told[:5])


@pytest.mark.parametrize("ending", ["xlsx", "docx"])
def test_a_form_comes_back_as_a_plan_file(ending: str, tmp_path: Path) -> None:
    form, plan = str(tmp_path / f"plan.{ending}"), str(tmp_path / "plan.yaml")
    assert advisor("new", form, "--from", CLEAN).returncode == 0
    assert advisor("new", plan, "--from", form).returncode == 0
    assert essence(read_draft(plan)) == essence(read_draft(CLEAN))
