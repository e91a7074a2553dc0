"""Ctrl-C, a reader that has gone, a disk that is full: nothing half-written, no traceback, the right status."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.cli.processes import HALF, ROOT, advisor, command, copies, environment

pytestmark = pytest.mark.usefixtures("heeded_interrupts")


def children(pid: int) -> set[int]:
    """Return the processes that one process has started."""
    found = set()
    for entry in Path("/proc").iterdir():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
        except (OSError, NotADirectoryError):
            continue
        if entry.name.isdecimal() and fields[1] == str(pid) and fields[0] != "Z":
            found.add(int(entry.name))
    return found


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_everything_at_once_and_leaves_nothing_behind(tmp_path: Path, jobs: str) -> None:
    copies(tmp_path / "drafts", 300)
    output = tmp_path / "out" / "review.json"
    output.parent.mkdir()
    arguments = command("review", "--jobs", jobs, "--format", "json", "-o", str(output), str(tmp_path / "drafts"))
    process = subprocess.Popen(arguments, stderr=subprocess.PIPE, env=environment())
    waited = time.monotonic() + 20
    while not any(file.stat().st_size for file in output.parent.iterdir()) and time.monotonic() < waited:
        time.sleep(0.02)
    workers = children(process.pid)
    assert len(workers) == (0 if jobs == "1" else int(jobs))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=10)
    assert time.monotonic() - began < 3
    assert process.returncode == 130
    assert b"Traceback" not in err
    assert list(output.parent.iterdir()) == []
    assert not any(Path(f"/proc/{worker}").exists() for worker in workers)


def test_a_reader_that_has_read_enough_is_no_error(tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        process = subprocess.Popen(
            command("review", "--jobs", jobs, *copies(tmp_path, 20)),
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment(),
        )  # fmt: skip
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=20) == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
@pytest.mark.parametrize("arguments", [("review", HALF), ("explain",), ("case", "hakui"), ("schema",), ("--help",)])
def test_a_full_disk_is_told(arguments: tuple[str, ...]) -> None:
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            command(*arguments), stdout=full, stderr=subprocess.PIPE, env=environment(), check=False, text=True
        )
    assert done.returncode == 2
    assert "標準出力に書き出せません" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_device_is_written_to_and_never_replaced() -> None:
    done = advisor("review", "-o", "/dev/full", HALF)
    assert done.returncode == 2
    assert "/dev/full" in done.stderr
    assert Path("/dev/full").is_char_device()
    assert advisor("review", "-o", "/dev/null", "--exit-zero", HALF).returncode == 0
    assert Path("/dev/null").is_char_device()


def test_a_report_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    no_folder = advisor("review", "-o", str(tmp_path / "no" / "review.txt"), HALF)
    assert no_folder.returncode == 2
    assert "フォルダーが見当たりません" in no_folder.stderr
    a_folder = advisor("review", "-o", str(tmp_path), HALF)
    assert a_folder.returncode == 2
    if os.geteuid() != 0:
        tmp_path.chmod(0o500)
        assert advisor("review", "-o", str(tmp_path / "review.txt"), HALF).returncode == 2
        tmp_path.chmod(0o700)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="a terminal sends Ctrl-C to a group of processes")
@pytest.mark.parametrize("jobs", ["1", "4"])
def test_ctrl_c_at_any_instant_ends_quietly(tmp_path: Path, jobs: str) -> None:
    copies(tmp_path / "drafts", 40)
    for instant in range(10):
        process = subprocess.Popen(
            command("review", "--jobs", jobs, str(tmp_path / "drafts")),
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment(), start_new_session=True,
        )  # fmt: skip
        time.sleep(0.1 + 0.04 * instant)
        os.killpg(process.pid, signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert (process.returncode, err) == (130, b""), instant


def test_ctrl_c_while_modules_are_imported_is_as_quiet(tmp_path: Path) -> None:
    (tmp_path / "interrupting.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n", "utf-8")
    line = "from advisor.cli.start import run; run()"
    (tmp_path / "click.py").write_text("import interrupting\n", "utf-8")
    done = subprocess.run(
        [sys.executable, "-c", line], cwd=tmp_path, capture_output=True, check=False,
        env=environment(PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}"),
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


def test_a_process_that_is_to_ignore_ctrl_c_does() -> None:
    line = (
        "import os, signal; signal.signal(signal.SIGINT, signal.SIG_IGN); from advisor.cli.start import run;"
        "from advisor.cli import console; console.prepare_streams = lambda: os.kill(os.getpid(), signal.SIGINT);"
        "run()"
    )
    done = subprocess.run([sys.executable, "-c", line], capture_output=True, check=False, env=environment(), cwd=ROOT)
    assert done.returncode == 2  # no command was given
