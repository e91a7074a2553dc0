"""How the files of many drafts are named where they stand side by side."""

import os
from collections.abc import Sequence


def common_folder(files: Sequence[str]) -> str:
    """Return the folder that all files are in, "" where there is none, as with standard input."""
    try:
        return os.path.commonpath([os.path.dirname(file) for file in files])
    except ValueError:  # no files, or on several drives, or named in several ways
        return ""


def below_common_folder(files: Sequence[str]) -> tuple[str, ...]:
    """Return the path of each file below the folder that all are in."""
    folder = common_folder(files)
    return tuple(os.path.relpath(file, folder) if folder else file for file in files)
