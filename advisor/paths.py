"""Where the data folders stand: inside an installed package, or beside it in a checkout."""

import os
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PACKAGE = os.path.dirname(os.path.abspath(__file__))
COMPILED_FOLDER = os.path.join(PACKAGE, "compiled")


@cache
def data_folder(name: str) -> "Path":
    """Return the folder `rules`, `knowledge` or `samples`.

    Raises FileNotFoundError, naming the places looked at, where the installation is damaged.
    """
    from pathlib import Path  # a review does without it, and starts sooner

    candidates = (Path(PACKAGE) / "_data" / name, Path(PACKAGE).parent / name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    looked = ", ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(f"{name}: {looked}")
