"""The files that may hold a configuration, and whether there is any above a folder."""

import os

OWN_FILE, SHARED_FILE = "advisor.toml", "pyproject.toml"


def is_any_above(folder: str) -> bool:
    """Tell whether such a file stands in a folder (an absolute path) or in one above it."""
    while True:
        if any(os.path.isfile(os.path.join(folder, name)) for name in (OWN_FILE, SHARED_FILE)):
            return True
        above = os.path.dirname(folder)
        if above == folder:
            return False
        folder = above
