"""The drafts below a folder; the folder of a pack holds none."""

from pathlib import Path


def drafts_below(folder: Path) -> list[Path]:
    """Return every draft below a folder, sorted by path."""
    packs = [head.parent for head in folder.rglob("pack.yaml")]
    return sorted(path for path in folder.rglob("*.yaml") if not any(path.is_relative_to(pack) for pack in packs))
