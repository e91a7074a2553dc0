"""`advisor memo`: the consultant's set, written whole, never over anything unasked."""

from pathlib import Path

import docx
import openpyxl
import pytest

from advisor.cli.memo import _targets
from advisor.cli.options import Form
from advisor.cli.targets import TargetError
from tests.cli.processes import HALF, WALL, advisor, copies


def test_a_memo_and_a_list_are_written_beside_each_other(tmp_path: Path) -> None:
    done = advisor("memo", HALF, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    assert "half-memo.docx" in done.stderr
    assert docx.Document(str(tmp_path / "half-memo.docx")).paragraphs
    assert openpyxl.load_workbook(tmp_path / "half-memo.xlsx").sheetnames
    again = advisor("memo", HALF, cwd=tmp_path)
    assert again.returncode == 2
    assert "--force" in again.stderr


def test_what_the_town_entered_is_kept_in_the_next_list_and_the_same_call_gives_the_same_bytes(tmp_path: Path) -> None:
    advisor("memo", HALF, "-o", "m.docx", "--date", "2026-04-01", cwd=tmp_path)
    file = tmp_path / "m.xlsx"
    book = openpyxl.load_workbook(file)
    sheet = book.worksheets[0]
    head = next(row for row in sheet.iter_rows() if any(cell.value == "担当" for cell in row))
    owner = next(cell for cell in head if cell.value == "担当")
    sheet.cell(owner.row + 1, owner.column).value = "企画課 山田"
    book.save(file)
    memo = (tmp_path / "m.docx").read_bytes()
    done = advisor("memo", HALF, "-o", "m.docx", "--update", "m.xlsx", "--force", "--date", "2026-04-01", cwd=tmp_path)
    assert done.returncode == 0
    words = [str(cell.value) for row in openpyxl.load_workbook(file).worksheets[0].iter_rows() for cell in row]
    assert words.count("企画課 山田") == 1
    assert "継続" in words
    assert (tmp_path / "m.docx").read_bytes() == memo


def test_a_template_is_filled_and_a_bad_one_is_told_with_nothing_written(tmp_path: Path) -> None:
    template = docx.Document()
    template.add_paragraph("{{文書名}}について（担当：{{記入者}}）")
    template.save(str(tmp_path / "letter.docx"))
    done = advisor("memo", HALF, "-o", "m.docx", "--template", "letter.docx", "--since", WALL, cwd=tmp_path)
    assert done.returncode == 0
    assert "記入者" in done.stderr.replace("\n", "")
    first = docx.Document(str(tmp_path / "m.docx")).paragraphs[0].text
    assert first.startswith("奥槙村地域IoT実装計画")
    (tmp_path / "bad.docx").write_bytes(b"no template")
    refused = advisor("memo", HALF, "-o", "n.docx", "--template", "bad.docx", cwd=tmp_path)
    assert (refused.returncode, (tmp_path / "n.docx").exists(), (tmp_path / "n.xlsx").exists()) == (2, False, False)


def test_several_drafts_go_to_a_folder_each_with_a_name_of_its_own() -> None:
    memos, lists = _targets("out/", ["a/plan.yaml", "b/plan.docx"], None)
    assert (memos.form, lists.form) == (Form.WORD, Form.EXCEL)
    assert [Path(name).name for name in memos.of_each] == ["plan-memo.docx", "plan-2-memo.docx"]
    assert [Path(name).stem for name in lists.of_each] == [Path(name).stem for name in memos.of_each]
    with pytest.raises(TargetError):
        _targets("memo.docx", ["a.yaml", "b.yaml"], None)
    with pytest.raises(TargetError):
        _targets("memo.pdf", ["a.yaml"], None)


def test_what_was_written_to_be_handed_on_is_no_draft(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_bytes(Path(HALF).read_bytes())
    advisor("memo", "plan.yaml", cwd=tmp_path)
    assert advisor("review", ".", "--concise", cwd=tmp_path).stdout == (
        advisor("review", "plan.yaml", "--concise", cwd=tmp_path).stdout
    )
    for name in ("plan-memo.docx", "plan-memo.xlsx"):
        refused = advisor("review", name, cwd=tmp_path)
        assert (refused.returncode, refused.stdout) == (2, "")


def test_memos_beside_their_drafts_are_no_drafts_of_the_folder(tmp_path: Path) -> None:
    copies(tmp_path, 1)
    for _ in range(2):
        assert advisor("memo", ".", "--force", cwd=tmp_path).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "plan000-memo.docx",
        "plan000-memo.xlsx",
        "plan000.yaml",
    ]
