"""Files that are no plan, or hardly one: what each holds, made when it is asked for."""

import io
import os
import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from scripts.lexicon_sentences import lexicon_sentences

ROOT = Path(__file__).resolve().parent.parent
HALF = ROOT / "samples" / "half.yaml"
MEBIBYTE = 1024 * 1024
MOST_BYTES = 500_000  # what is read of a draft at most


class Case(NamedTuple):
    """A kind of input, and what makes it at a path (bytes to write there, or None where it made something itself)."""

    name: str
    make: Callable[[Path], bytes | None]


def _text(text: str, times: int = 1) -> Callable[[Path], bytes]:
    return lambda path: (text * times).encode("utf-8")


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
    sentences = [sentence.text for sentence in lexicon_sentences()]
    lines = ["題名: ICTの計画", "備考: |"]
    size = 0
    for number in range(MOST_BYTES):
        lines.append(f"  {number}番目に、{sentences[number % len(sentences)]}")
        size += len(lines[-1].encode("utf-8")) + 1
        if size > MOST_BYTES - 1000:
            break
    return "\n".join(lines).encode("utf-8")


def _unknown_keys(path: Path) -> bytes:
    return ("題名: ICTの計画\n" + "".join(f"知らない項目{n}: 川\n" for n in range(9_000))).encode()


def _projects(count: int) -> bytes:
    sentences = [sentence.text for sentence in lexicon_sentences()]
    rows = "".join(f"  - 内容: 第一に、{sentences[number]}\n" for number in range(count))
    return f"題名: ICTの計画\n事業:\n{rows}".encode()


def _bomb(path: Path) -> bytes:
    steps = (f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 8)}]\n" for n in range(1, 40))
    return ("a0: &a0 [川, 川, 川, 川, 川, 川, 川, 川]\n" + "".join(steps)).encode()


CASES = (
    Case("a plan (to compare)", lambda path: HALF.read_bytes()),
    Case("no such file", _nothing),
    Case("a folder without a draft", _folder),
    Case("no permission to read", _forbidden),
    Case("a link to itself", _link_to_itself),
    Case("empty", _text("")),
    Case("comments only", _text("# 題名\n", 1000)),
    Case("prose, not YAML", _text("本市では大雨のたびに職員が川を見て回っています。\n", 200)),
    Case("a list at the top", _text("- 題名: 計画\n- 備考: 川\n")),
    Case("one value at the top", _text("計画\n")),
    Case("a key written twice", _text("題名: 計画\n備考: 川\n題名: 川\n")),
    Case("a key that is a list", _text("題名: 計画\n? [a, b]\n: 川\n")),
    Case("a tag that makes objects", _text("題名: !!python/object/apply:os.system ['true']\n")),
    Case("a second document", _text("題名: 計画\n---\n題名: 川\n")),
    Case("an alias of itself", _text("題名: &a [*a]\n")),
    Case("an alias bomb (8⁴⁰ values)", _bomb),
    Case("400,000 open brackets", lambda path: b"a: " + b"[" * 400_000),
    Case("900 nested blocks", lambda path: b"a:\n" + b"".join(b" " * n + b"b:\n" for n in range(1, 900))),
    Case("a quote without end, 450 KB", lambda path: ("a: '" + "川" * 150_000).encode()),
    Case("11,000 keys", lambda path: "".join(f"k{n}: v\n" for n in range(11_000)).encode()),
    Case("a NUL", lambda path: HALF.read_bytes().replace("職員".encode(), b"\0", 1)),
    Case("an escape sequence", _text("題名: 計画\x1b[31m\n")),
    Case("UTF-8 that turns into CP932", _mixed),
    Case("UTF-8 cut within a character", lambda path: HALF.read_bytes()[:-100] + b"\xe5\xb7\n"),
    Case("500 KB of random bytes", lambda path: random.Random(1).randbytes(MOST_BYTES)),
    Case("a Word file named .yaml", _word),
    Case("a PDF file named .yaml", lambda path: b"%PDF-1.7\n" + bytes(1000)),
    Case("100 MB of text", _text("川：水\n", 100 * MEBIBYTE // 10)),
    Case("100 MB of zeros", _sparse),
    Case("500 KB of digits on one line", lambda path: "題名: ".encode() + b"1" * (MOST_BYTES - 100)),
    Case("4,900 full-width colons and indents", lambda path: ("題名：計画\n" + "　川：水\n" * 4_900).encode()),
    Case("140 KB of spaces on one line", lambda path: ("題名：計画\n川" + " " * 140_000).encode()),
    Case("500 KB of sentences in one value", _prose),
    Case("300 projects", lambda path: _projects(300)),
    Case("301 projects", lambda path: _projects(301)),
    Case("9,000 keys that no plan has", _unknown_keys),
)
