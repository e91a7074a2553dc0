"""`advisor casebook` writes its folder as a whole or not at all, and touches nothing that is not its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from advisor.casebook.folder import LIST, casebook_files, digest_of
from advisor.cli.folders import write_folder
from advisor.cli.output import OutputError
from advisor.language import Language
from tests.cli.processes import ROOT, advisor, environment

SMALL = {"index.html": b"index", "pitfalls/B12.html": b"wall"}


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def listed(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return files with the list that tells them as the casebook's own."""
    return {**files, LIST: "".join(f"{digest_of(content)}  {path}\n" for path, content in files.items()).encode()}


def written(folder: Path, files: dict[str, bytes] = SMALL, force: bool = False) -> dict[str, bytes]:
    write_folder(str(folder), listed(files), force)
    assert [path.name for path in folder.parent.iterdir() if path.name.startswith(".")] == []
    return files_of(folder)


def test_it_writes_both_languages_the_same_bytes_on_every_run_and_says_what_to_open(tmp_path: Path) -> None:
    first = advisor("casebook", "-o", "one", cwd=tmp_path)
    second = advisor("casebook", "-o", "two", cwd=tmp_path, PYTHONHASHSEED="7")
    assert (first.returncode, second.returncode) == (0, 0)
    assert os.path.join("one", "index.html") in first.stdout
    assert files_of(tmp_path / "one") == files_of(tmp_path / "two") == casebook_files(tuple(Language))


@pytest.mark.parametrize("arguments", [["casebook", "--lang", "en"], ["--lang", "英語", "casebook"]])
def test_a_language_that_is_asked_for_stands_alone(arguments: list[str], tmp_path: Path) -> None:
    assert advisor(*arguments, "-o", "book", cwd=tmp_path).returncode == 0
    assert files_of(tmp_path / "book") == casebook_files((Language.ENGLISH,))


def test_a_language_of_the_environment_is_that_of_the_messages_alone(tmp_path: Path) -> None:
    done = advisor("casebook", "-o", "book", cwd=tmp_path, ADVISOR_LANG="en")
    assert "pages written" in done.stdout
    assert files_of(tmp_path / "book") == casebook_files(tuple(Language))


def test_a_casebook_that_nobody_changed_is_renewed_and_its_old_pages_go(tmp_path: Path) -> None:
    book = tmp_path / "book"
    written(book, {**SMALL, "remedies/OLD.html": b"old"})
    (book / ".DS_Store").write_bytes(b"of the system")
    assert written(book, {**SMALL, "index.html": b"new"}) == {
        **listed({**SMALL, "index.html": b"new"}), ".DS_Store": b"of the system"
    }  # fmt: skip
    assert not (book / "remedies").exists()


@pytest.mark.parametrize("name", ["memo.txt", "pitfalls/memo.txt", "index.html"])
def test_other_files_and_changed_pages_are_refused_without_force_and_nothing_is_touched(
    name: str, tmp_path: Path
) -> None:
    book = tmp_path / "book"
    written(book)
    (book / name).write_bytes(b"mine")
    before = files_of(book)
    with pytest.raises(OutputError) as refusal:
        written(book, {"index.html": b"new"})
    assert name in refusal.value.words.ja
    assert files_of(book) == before


def test_with_force_other_files_stay_and_changed_pages_are_written_anew(tmp_path: Path) -> None:
    book = tmp_path / "book"
    written(book, {**SMALL, "old.html": b"old"})
    (book / "memo.txt").write_bytes(b"mine")
    (book / "index.html").write_bytes(b"changed")
    (book / "old.html").write_bytes(b"changed too, and no page any more")
    after = written(book, SMALL, force=True)
    kept = {"memo.txt": b"mine", "old.html": b"changed too, and no page any more"}
    assert after == {**listed(SMALL), **kept}


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize("name", ["index.html", "pitfalls", "index.html/inner", LIST])
def test_what_is_not_its_own_is_never_overwritten(name: str, force: bool, tmp_path: Path) -> None:
    book = tmp_path / "book"
    file = Path(os.path.normpath(book / name))
    file.parent.mkdir(parents=True)
    file.write_bytes(b"mine")
    before = files_of(book)
    with pytest.raises(OutputError):
        written(book, SMALL, force)
    assert files_of(book) == before


def test_a_list_that_names_files_elsewhere_removes_none_of_them(tmp_path: Path) -> None:
    book, outside = tmp_path / "book", tmp_path / "outside.txt"
    outside.write_bytes(b"mine")
    written(book)
    (book / LIST).write_bytes(listed({"../outside.txt": b"mine"})[LIST] + (book / LIST).read_bytes())
    written(book, {"index.html": b"new"}, force=True)
    assert outside.read_bytes() == b"mine"


@pytest.mark.skipif(sys.platform == "win32", reason="making links takes rights on Windows")
def test_nothing_is_written_through_a_link_inside_the_folder(tmp_path: Path) -> None:
    book, elsewhere = tmp_path / "book", tmp_path / "elsewhere"
    book.mkdir()
    elsewhere.mkdir()
    (book / "pitfalls").symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(OutputError):
        written(book, SMALL, force=True)
    assert files_of(elsewhere) == {}


def test_a_failure_halfway_leaves_everything_as_it_was(tmp_path: Path) -> None:
    class Halfway(dict[str, bytes]):
        def items(self) -> Any:
            yield "index.html", b"new"
            raise OSError(28, "No space left on device")

    written(tmp_path / "book")
    for folder in ("book", "new"):
        with pytest.raises(OutputError) as failure:
            write_folder(str(tmp_path / folder), Halfway(), force=True)
        assert "No space left on device" in failure.value.words.ja
    assert [path.name for path in tmp_path.iterdir()] == ["book"]
    assert files_of(tmp_path / "book") == listed(SMALL)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_ctrl_c_leaves_nothing_behind(tmp_path: Path) -> None:
    program = (
        "import os, signal, advisor.cli.folders as folders\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "from advisor.cli.interruption import end_on_interrupt; end_on_interrupt()\n"
        "def content():\n"
        "    yield 'index.html', b'index'\n"
        "    os.kill(os.getpid(), signal.SIGINT)\n"
        "    yield 'other.html', b'other'\n"
        "class Files(dict):\n"
        "    def items(self): return content()\n"
        "folders.write_folder('book', Files(), False)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, env=environment(), check=False, timeout=60, capture_output=True
    )
    assert (done.returncode, list(tmp_path.iterdir())) == (130, [])


@pytest.mark.parametrize(
    ("output", "said"),
    [("", "名前"), ("-", "名前"), ("no-such/book", "見当たりません"), ("file.txt", "ファイルです")],
)
def test_a_folder_that_cannot_be_is_told(output: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "file.txt").write_text("mine", "utf-8")
    done = advisor("casebook", "-o", output, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["file.txt"]


def test_no_page_is_thought_of_in_a_review() -> None:
    program = "import sys, advisor; advisor.review('題名: x'); sys.exit('advisor.casebook' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment(), check=False).returncode == 0
