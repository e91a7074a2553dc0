"""`advisor ask` in a pipe: what is asked, what stands in the file afterwards, and how it ends."""

import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.cli.processes import CLEAN, HALF, advisor, command, environment

BEGINNING = ["北沢町地域IoT実装計画", "2", "福祉", "農業", "", "見守り通知", "わなの通知", ""]


def typed(*lines: str, encoding: str = "utf-8") -> bytes:
    return "".join(f"{line}\n" for line in lines).encode(encoding)


def ask(folder: Path, *lines: str, name: str = "plan.yaml", options: tuple[str, ...] = ()) -> str:
    done = advisor("ask", *options, name, cwd=folder, input=typed(*lines), PYTHONPATH=environment()["PYTHONPATH"])
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def plan_in(folder: Path, name: str = "plan.yaml") -> dict[str, object]:
    return dict(yaml.safe_load((folder / name).read_text("utf-8")))


def test_a_plan_is_begun_from_nothing(tmp_path: Path) -> None:
    out = ask(tmp_path, *BEGINNING)
    assert plan_in(tmp_path) == {
        "題名": "北沢町地域IoT実装計画", "段階": "計画策定",
        "将来像": [{"分野": "福祉"}, {"分野": "農業"}],
        "事業": [{"事業名": "見守り通知"}, {"事業名": "わなの通知"}],
    }  # fmt: skip
    assert "お尋ねするわけ" in out
    assert os.listdir(tmp_path) == ["plan.yaml"]


def test_an_empty_file_with_comments_keeps_them(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("# 企画課のメモ", "utf-8")
    ask(tmp_path, "北沢町計画")
    assert (tmp_path / "plan.yaml").read_text("utf-8") == "# 企画課のメモ\n題名: 北沢町計画\n"


def test_english_is_written_with_english_keys(tmp_path: Path) -> None:
    out = ask(tmp_path, "ICT plan", "formulation", "welfare", "", "q", options=("--lang", "en"))
    assert plan_in(tmp_path) == {"title": "ICT plan", "stage": "formulation", "vision": [{"field": "welfare"}]}
    assert "same command goes on" in out


def test_a_slip_in_the_name_is_pointed_out(tmp_path: Path) -> None:
    shutil.copyfile(HALF, tmp_path / "plan.yaml")
    assert "「plan.yaml」のことでしたら" in ask(tmp_path, "q", name="plam.yaml")
    assert os.listdir(tmp_path) == ["plan.yaml"]


def test_nothing_is_written_where_nothing_is_answered(tmp_path: Path) -> None:
    for lines in ((), ("q",), ("やめる",)):
        assert "何も書き込んでいません" in ask(tmp_path, *lines)
        assert os.listdir(tmp_path) == []


def test_the_same_command_goes_on_where_it_was_left(tmp_path: Path) -> None:
    ask(tmp_path, BEGINNING[0], "q")
    second = ask(tmp_path, *BEGINNING[1:])
    assert "1問目" in second
    assert "段階" in second.split("1問目")[1].split("\n")[0]
    at_once = tmp_path / "other"
    at_once.mkdir()
    ask(at_once, *BEGINNING)
    assert (at_once / "plan.yaml").read_bytes() == (tmp_path / "plan.yaml").read_bytes()


def test_everything_that_stood_in_a_draft_stays(tmp_path: Path) -> None:
    shutil.copyfile(HALF, tmp_path / "plan.yaml")
    before = (tmp_path / "plan.yaml").read_text("utf-8").splitlines()
    out = ask(tmp_path, "令和10年度に300万円: 半減 #1", "", "未定", "なし", "該当しない", "機器がないため", "", "q")
    after = iter((tmp_path / "plan.yaml").read_text("utf-8").splitlines())
    assert all(any(line in other for other in after) for line in before)
    assert out.count("→ 書き込みました") == 4
    text = (tmp_path / "plan.yaml").read_text("utf-8")
    assert "理由: 機器がないため" in text
    assert '"令和10年度に300万円: 半減 #1"' in text


def test_a_complete_plan_is_asked_nothing(tmp_path: Path) -> None:
    shutil.copyfile(CLEAN, tmp_path / "plan.yaml")
    assert "判断が変わりうる質問はありません" in ask(tmp_path)
    assert (tmp_path / "plan.yaml").read_bytes() == Path(CLEAN).read_bytes()


def test_what_was_put_off_is_offered_again(tmp_path: Path) -> None:
    shutil.copyfile(HALF, tmp_path / "plan.yaml")
    out = ask(tmp_path, *[""] * 60)
    assert "後に回した質問が" in out
    assert (tmp_path / "plan.yaml").read_bytes() == Path(HALF).read_bytes()


def test_the_same_question_is_put_off_for_all_projects_at_once(tmp_path: Path) -> None:
    projects = "".join(f"  - 事業名: {name}\n" for name in ("見守り通知", "わなの通知", "水位計"))
    (tmp_path / "plan.yaml").write_text(
        f"題名: 町のICT計画\n段階: 計画実施準備\n将来像: [{{分野: 福祉}}]\n事業:\n{projects}", "utf-8"
    )
    singly, together = ask(tmp_path, *["s"] * 200), ask(tmp_path, *["ss"] * 200)
    assert "ほかの2件についても" in singly
    assert "→ 3件まとめて後に回します。" in together
    asked = [int(re.findall(r"(\d+)問目", out)[-1]) for out in (singly, together)]
    assert asked[1] < asked[0] * 0.7


def test_the_questions_are_listed_without_asking(tmp_path: Path) -> None:
    shutil.copyfile(HALF, tmp_path / "plan.yaml")
    out = ask(tmp_path, options=("--list", "--limit", "2"))
    assert [f"\n{number}. " in out for number in (1, 2, 3)] == [True, True, False]
    assert (tmp_path / "plan.yaml").read_bytes() == Path(HALF).read_bytes()


def test_a_limit_ends_the_sitting(tmp_path: Path) -> None:
    out = ask(tmp_path, *BEGINNING, options=("--limit", "1"))
    assert plan_in(tmp_path) == {"題名": BEGINNING[0]}
    assert "2問目" not in out


@pytest.mark.parametrize("encoding", ["cp932", "utf-8-sig", "utf-16"])
def test_a_file_keeps_its_encoding_and_answers_may_have_another(tmp_path: Path, encoding: str) -> None:
    text = Path(HALF).read_text("utf-8")
    (tmp_path / "plan.yaml").write_bytes(text.encode(encoding))
    done = advisor("ask", "plan.yaml", cwd=tmp_path, input=typed("300万円である。", "", "q", encoding="cp932"))
    assert done.returncode == 0
    written = (tmp_path / "plan.yaml").read_bytes().decode(encoding)
    assert written == text.replace(
        "      目標値:\n      目標年度:\n      事業: p2",
        "      目標値: 300万円である。\n      目標年度:\n      事業: p2",
    )


def test_a_sign_that_the_encoding_lacks_is_told_and_nothing_lost(tmp_path: Path) -> None:
    data = Path(HALF).read_text("utf-8").encode("cp932")
    (tmp_path / "plan.yaml").write_bytes(data)
    assert "cp932" in ask(tmp_path, "😀", "", "q")
    assert (tmp_path / "plan.yaml").read_bytes() == data


@pytest.mark.parametrize("encoding", ["cp932", "ascii"])
def test_a_console_that_lacks_signs_does_not_stop_it(tmp_path: Path, encoding: str) -> None:
    done = advisor("ask", "plan.yaml", cwd=tmp_path, input=typed("町の計画", "?", "2", "q"), encoding=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert plan_in(tmp_path) == {"題名": "町の計画", "段階": "計画策定"}


@pytest.mark.parametrize("name", ["plan.md", "plan.txt", "plan.docx", "plan.xlsx", "-", "none/plan.yaml"])
def test_what_is_no_plan_file_is_refused_kindly(tmp_path: Path, name: str) -> None:
    done = advisor("ask", name, cwd=tmp_path, input=b"q\n")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.strip()
    assert "Traceback" not in done.stderr
    assert os.listdir(tmp_path) == []


def test_a_broken_draft_is_told_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "plan.yaml").write_text("題名: [a\n", "utf-8")
    done = advisor("ask", "plan.yaml", cwd=tmp_path, input=b"q\n")
    assert done.returncode == 2
    assert (tmp_path / "plan.yaml").read_text("utf-8") == "題名: [a\n"


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.usefixtures("heeded_interrupts")
def test_an_interruption_keeps_every_answer_that_was_given(tmp_path: Path) -> None:
    process = subprocess.Popen(
        command("ask", "plan.yaml"), cwd=tmp_path, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(typed("町の計画"))
    process.stdin.flush()
    while "2問目".encode() not in process.stdout.readline():
        pass
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == 130
    assert plan_in(tmp_path) == {"題名": "町の計画"}
    assert os.listdir(tmp_path) == ["plan.yaml"]


def test_the_wish_to_leave_behind_an_answer_ends_the_sitting_and_is_no_part_of_the_answer(tmp_path: Path) -> None:
    shutil.copyfile(HALF, tmp_path / "plan.yaml")
    out = ask(tmp_path, "避難所の職員12人に聞き取った", "q", "この行は読まれない")
    text = (tmp_path / "plan.yaml").read_text("utf-8")
    assert out.count("→ 書き込みました") == 1
    assert "避難所の職員12人に聞き取った" in text
    assert not re.search(r"^\s*q\s*$", text, re.MULTILINE)
    assert "この行は読まれない" not in text
