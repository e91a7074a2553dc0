"""Files that are no plan, or hardly one: what each holds, made when it is asked for."""

import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.generated_plans import PlanMaker

ROOT = Path(__file__).resolve().parent.parent
HALF = ROOT / "samples" / "half.yaml"
MEBIBYTE = 1024 * 1024
MOST_BYTES = 5_000_000  # what is read of a draft at most


class Case(NamedTuple):
    """A kind of input, and what makes it at a path (bytes to write there, or None where it made something itself)."""

    name: str
    make: Callable[[Path], bytes | None]


def _text(text: str) -> Callable[[Path], bytes]:
    return lambda path: text.encode("utf-8")


def _folder(path: Path) -> None:
    path.mkdir()


def _nothing(path: Path) -> None:
    pass


def _forbidden(path: Path) -> None:
    path.write_bytes(HALF.read_bytes())
    path.chmod(0)


def _link_to_itself(path: Path) -> None:
    os.symlink(path, path)


def _sparse(path: Path) -> None:
    with path.open("wb") as stream:
        stream.truncate(100 * MEBIBYTE)


def _word(path: Path) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        package.writestr("word/document.xml", "<w:document/>")
    return stream.getvalue()


def _mixed(path: Path) -> bytes:
    lines = HALF.read_text("utf-8").splitlines(keepends=True)
    return "".join(lines[:60]).encode("utf-8") + "".join(lines[60:]).encode("cp932", "replace")


def _prose(path: Path) -> bytes:
    sentences = PlanMaker().sentences
    lines = ["題名: 川の計画", "備考: |"]
    size = 0
    for number in range(MOST_BYTES):
        lines.append(f"  {number}番目に、{sentences[number % len(sentences)]}")
        size += len(lines[-1].encode("utf-8")) + 1
        if size > MOST_BYTES - 1000:
            break
    return "\n".join(lines).encode("utf-8")


def _values(path: Path) -> bytes:
    maker = PlanMaker()
    rows = "".join(f"  - 内容: {sentence}\n" for sentence in maker.sentences for _ in range(5))
    return ("題名: 川の計画\n事業:\n" + rows).encode("utf-8")[: MOST_BYTES // 8].rpartition(b"\n")[0]


_BOMB = "a0: &a0 [川, 川, 川, 川, 川, 川, 川, 川]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 40)
)
CASES = (
    Case("a plan (to compare)", lambda path: HALF.read_bytes()),
    Case("no such file", _nothing),
    Case("a folder without a draft", _folder),
    Case("no permission to read", _forbidden),
    Case("a link to itself", _link_to_itself),
    Case("empty", _text("")),
    Case("comments only", _text("# 題名\n" * 1000)),
    Case("prose, not YAML", _text("本市では大雨のたびに職員が川を見て回っています。\n" * 200)),
    Case("a list at the top", _text("- 題名: 計画\n- 備考: 川\n")),
    Case("one value at the top", _text("計画\n")),
    Case("a key written twice", _text("題名: 計画\n備考: 川\n題名: 川\n")),
    Case("a key that is a list", _text("題名: 計画\n? [a, b]\n: 川\n")),
    Case("a tag that makes objects", _text("題名: !!python/object/apply:os.system ['true']\n")),
    Case("a second document", _text("題名: 計画\n---\n題名: 川\n")),
    Case("an alias of itself", _text("題名: &a [*a]\n")),
    Case("an alias bomb (8⁴⁰ values)", _text(_BOMB)),
    Case("400,000 open brackets", _text("a: " + "[" * 400_000)),
    Case("1,000 nested blocks", _text("a:\n" + "".join(" " * n + "b:\n" for n in range(1, 1000)))),
    Case("a quote without end, 3 MB", _text("a: '" + "川" * 1_000_000)),
    Case("110,000 keys", _text("".join(f"k{n}: v\n" for n in range(110_000)))),
    Case("a NUL", lambda path: HALF.read_bytes().replace("職員".encode(), b"\0", 1)),
    Case("an escape sequence", _text("題名: 計画\x1b[31m\n")),
    Case("UTF-8 that turns into CP932", _mixed),
    Case("UTF-8 cut within a character", lambda path: HALF.read_bytes()[:-100] + b"\xe5\xb7\n"),
    Case("1 MB of random bytes", lambda path: random.Random(1).randbytes(MEBIBYTE)),
    Case("a Word file named .yaml", _word),
    Case("a PDF file named .yaml", lambda path: b"%PDF-1.7\n" + bytes(1000)),
    Case("100 MB of text", lambda path: "川：水\n".encode() * (100 * MEBIBYTE // 10)),
    Case("100 MB of zeros", _sparse),
    Case("5 MB on one line", _text("題名: " + "1" * (MOST_BYTES - 100))),
    Case("150 KB of full-width slips", _text("題名：計画\n" + "　川：水\n" * 4_900)),
    Case("140 KB of spaces on one line", _text("題名：計画\n川" + " " * 140_000)),
    Case("5 MB of sentences in one value", _prose),
    Case("600 KB of projects", _values),
)
