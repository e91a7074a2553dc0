"""Where the data folders stand: inside an installed package, or beside it in a checkout."""

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


@cache
def data_folder(name: str) -> Path:
    """Return the folder `rules`, `knowledge` or `samples`.

    Raises FileNotFoundError, naming the places looked at, where the installation is damaged.
    """
    candidates = (PACKAGE / "_data" / name, PACKAGE.parent / name)
    for folder in candidates:
        if folder.is_dir():
            return folder
    looked = ", ".join(str(folder) for folder in candidates)
    raise FileNotFoundError(f"{name}: {looked}")
