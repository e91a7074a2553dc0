"""Which file was meant by a name that there is not."""

import os
from difflib import get_close_matches

from advisor.cli.files import ENDINGS


def near_file(name: str) -> str | None:
    """Return the file beside it that a name most likely means: another ending first, then a slip; None for none."""
    folder, written = os.path.split(name)
    stem, ending = os.path.splitext(written)
    try:
        beside = sorted(os.listdir(folder or "."))
    except (OSError, ValueError):
        return None
    endings = {*ENDINGS, ending.lower()}
    drafts = [file for file in beside if file[:1] != "." and os.path.splitext(file)[1].lower() in endings]
    stems = {os.path.splitext(file)[0]: file for file in drafts}  # an ending alike makes no name alike
    near = [name for name in (written, stem) if name in stems] or get_close_matches(stem, stems, n=1)
    return os.path.join(folder, stems[near[0]]) if near else None
