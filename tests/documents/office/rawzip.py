"""Zip files written byte by byte, so that they may be huge inside, lie about themselves, or hold what no tool would write."""

import struct
import zlib
from collections.abc import Iterable
from typing import NamedTuple

_LOCAL = struct.Struct("<4s5H3I2H")
_CENTRAL = struct.Struct("<4s6H3I5H2I")
_END = struct.Struct("<4s4H2IH")
_DATE = 0x5A43  # 2025-02-03
DEFLATED, STORED = 8, 0


class Member(NamedTuple):
    """A member of a zip as it will stand in the file."""

    name: bytes
    data: bytes
    crc: int
    size: int
    method: int = DEFLATED
    flags: int = 0x800
    told_size: int | None = None
    """What the directory says of the size, where that is a lie."""


def stored(name: str, data: bytes, flags: int = 0x800, method: int = STORED) -> Member:
    """Return a member that is not compressed, whatever method it claims."""
    return Member(name.encode(), data, zlib.crc32(data), len(data), method, flags)


def deflated(name: str, data: bytes) -> Member:
    """Return a compressed member."""
    return repeated(name, b"", data, 1, b"")


def repeated(name: str, before: bytes, piece: bytes, times: int, after: bytes, told_size: int | None = None) -> Member:
    """Return a member that unpacks to a piece many times over; the piece is compressed only once."""
    parts = [_flushed(before), _flushed(piece) * times, _last(after)]
    crc = zlib.crc32(before)
    for _ in range(times):
        crc = zlib.crc32(piece, crc)
    size = len(before) + len(piece) * times + len(after)
    return Member(name.encode(), b"".join(parts), zlib.crc32(after, crc), size, told_size=told_size)


def _flushed(data: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush(zlib.Z_FULL_FLUSH)


def _last(data: bytes) -> bytes:
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    return squeeze.compress(data) + squeeze.flush(zlib.Z_FINISH)


def zipped(members: Iterable[Member], overlap: int = 0) -> bytes:
    """Return a zip of the members; the last one may be listed many times more under other names, without its data."""
    body, directory, count, offset = bytearray(), bytearray(), 0, 0
    for member in members:
        offset = len(body)
        body += _local(member) + member.data
        directory += _central(member, offset)
        count += 1
    for number in range(overlap):
        again = member._replace(name=f"word/media/copy{number}.xml".encode())
        directory += _central(again, offset)
        count += 1
    end = _END.pack(b"PK\x05\x06", 0, 0, min(count, 0xFFFF), min(count, 0xFFFF), len(directory), len(body), 0)
    return bytes(body + directory + end)


def _local(member: Member) -> bytes:
    told = member.size if member.told_size is None else member.told_size
    return (
        _LOCAL.pack(
            b"PK\x03\x04",
            20,
            member.flags,
            member.method,
            0,
            _DATE,
            member.crc,
            len(member.data),
            told,
            len(member.name),
            0,
        )
        + member.name
    )


def _central(member: Member, offset: int) -> bytes:
    told = member.size if member.told_size is None else member.told_size
    sizes = (member.crc, len(member.data), told, len(member.name))
    return (
        _CENTRAL.pack(b"PK\x01\x02", 20, 20, member.flags, member.method, 0, _DATE, *sizes, 0, 0, 0, 0, 0, offset)
        + member.name
    )
