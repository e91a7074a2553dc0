"""Zip packages whose bytes are the same at every run, and packages with a part changed."""

import re
from collections.abc import Callable, Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_WHEN = (2025, 2, 3, 9, 0, 0)
_STAMP = re.compile(rb"(<dcterms:(?:modified|created)[^>]*>)[^<]*")


def packed(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip of the members in their order, with one date for all."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, data in members:
            package.writestr(_info(name), data)
    return out.getvalue()


def unpacked(data: bytes) -> list[tuple[str, bytes]]:
    """Return the members of a zip in their order."""
    with ZipFile(BytesIO(data)) as package:
        return [(info.filename, package.read(info)) for info in package.infolist()]


def saved(save: Callable[[BytesIO], None]) -> bytes:
    """Save an office document and return its bytes without the time of saving."""
    out = BytesIO()
    save(out)
    return packed((name, _unstamped(name, data)) for name, data in unpacked(out.getvalue()))


def changed(data: bytes, parts: Mapping[str, Callable[[bytes], bytes]]) -> bytes:
    """Return a package in which some parts are rewritten."""
    return packed((name, parts[name](part) if name in parts else part) for name, part in unpacked(data))


def with_parts(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """Return a package with parts added or replaced."""
    members = dict(unpacked(data))
    return packed((members | dict(parts)).items())


def _info(name: str) -> ZipInfo:
    info = ZipInfo(name, _WHEN)
    info.compress_type = ZIP_DEFLATED
    return info


def _unstamped(name: str, data: bytes) -> bytes:
    return _STAMP.sub(rb"\g<1>2025-02-03T09:00:00Z", data) if name == "docProps/core.xml" else data
