"""Names of files, as other programs ask for them."""

import os
from pathlib import Path
from urllib.parse import quote


def path_from_here(file: str, folder: str | None = None) -> str:
    """Return the path of a file from the folder that one works in, with slashes; of one elsewhere, as it was given."""
    here = folder or os.getcwd()
    whole = os.path.normpath(os.path.join(here, file))
    inside = whole.startswith(here.rstrip(os.sep) + os.sep)
    return (os.path.relpath(whole, here) if inside else file).replace(os.sep, "/")


def address_from_here(file: str, folder: str | None = None) -> str:
    """Return `path_from_here` as an address, percent-encoded; of the scheme `file` where it cannot be relative."""
    path = path_from_here(file, folder)
    if os.path.isabs(path):
        return Path(path).as_uri()
    try:
        return quote(os.fsencode(path), safe="/")
    except UnicodeEncodeError:  # no file can have such a name
        return quote(path, safe="/", errors="replace")
