"""Packs for tests: the sample, and copies of it with one change."""

import shutil
from pathlib import Path
from typing import Any

from tests.docs.pages import ROOT

SAMPLE = ROOT / "samples" / "packs" / "review-practice"


def copy_of_sample(folder: Path) -> Path:
    """Return a copy of the sample pack in a folder."""
    return Path(shutil.copytree(SAMPLE, folder / "pack"))


def changed(pack: Path, change: dict[str, Any]) -> Path:
    """Apply one change to a pack: other text in a file, a new file, or a file less."""
    path = pack / change["file"]
    if "bytes" in change:
        path.write_bytes(change["bytes"].encode("latin-1"))
    elif "replace" in change:
        text = (pack / change.get("content-of", change["file"])).read_text("utf-8")
        assert change["replace"] in text
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.replace(change["replace"], change["by"]), "utf-8")
    elif change["content"] is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(change["content"], "utf-8")
    return pack


def small_pack(folder: Path, name: str, files: dict[str, str] | None = None, switch_off: str = "[]") -> str:
    """Write a pack with a head and some files; return its folder."""
    head = f"name: {name}\ntitle: {{ja: 自前, en: own}}\nswitch_off: {switch_off}\n"
    for path, content in {"pack.yaml": head, **(files or {})}.items():
        file = folder / name / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, "utf-8")
    return str(folder / name)
