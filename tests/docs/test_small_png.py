"""The pictures of the documentation lose bytes, not what they show."""

import struct
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.doc_pages.small_png import SIGNATURE, small_png

Rows = list[list[tuple[int, int, int]]]
CHANNELS = 3


@st.composite
def pictures(draw: st.DrawFn) -> Rows:
    width = draw(st.integers(1, 9))
    colour = st.tuples(*[st.integers(0, 255)] * CHANNELS)
    return draw(st.lists(st.lists(colour, min_size=width, max_size=width), min_size=1, max_size=9))


def part(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def png_of(rows: Rows, kinds: list[int]) -> bytes:
    """Return a PNG in which every row is told by one of the five filters, in turn."""
    told, above = b"", bytes(len(rows[0]) * CHANNELS)
    for number, colours in enumerate(rows):
        kind, row = kinds[number % len(kinds)], bytes(sum(colours, ()))
        left = bytes(CHANNELS) + row[:-CHANNELS]
        corner = bytes(CHANNELS) + above[:-CHANNELS]
        guesses = [guess(kind, *known) for known in zip(left, above, corner, strict=True)]
        told += bytes([kind]) + bytes((byte - by) % 256 for byte, by in zip(row, guesses, strict=True))
        above = row
    head = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0)
    return SIGNATURE + part(b"IHDR", head) + part(b"IDAT", zlib.compress(told)) + part(b"IEND", b"")


def guess(kind: int, left: int, above: int, corner: int) -> int:
    if kind == 4:
        aim = left + above - corner
        distances = [abs(aim - left), abs(aim - above), abs(aim - corner)]
        return (left, above, corner)[distances.index(min(distances))]
    return [0, left, above, (left + above) // 2][kind]


def colours_of(png: bytes) -> Rows:
    """Return the colours of a PNG with a palette and no filters."""
    parts, at = {}, len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        parts[png[at + 4 : at + 8]] = png[at + 8 : at + 8 + length]
        at += length + 12
    width, height = struct.unpack(">II", parts[b"IHDR"][:8])
    palette = [tuple(parts[b"PLTE"][n : n + 3]) for n in range(0, len(parts[b"PLTE"]), 3)]
    data = zlib.decompress(parts[b"IDAT"])
    rows = [data[n * (width + 1) : (n + 1) * (width + 1)] for n in range(height)]
    assert all(row[0] == 0 for row in rows)
    return [[(r, g, b) for r, g, b in (palette[place] for place in row[1:])] for row in rows]


@given(pictures(), st.lists(st.integers(0, 4), min_size=1, max_size=9))
def test_a_picture_of_few_colours_keeps_each(rows: Rows, kinds: list[int]) -> None:
    assert colours_of(small_png(png_of(rows, kinds))) == rows


def test_a_picture_of_many_colours_keeps_its_areas_and_nearly_all_else() -> None:
    area = [(255, 253, 231)] * 64
    many = [[(n * 4, m * 4, (n + m) * 2) for n in range(64)] for m in range(63)]
    shown = colours_of(small_png(png_of([area, *many], [0])))
    assert shown[0] == area
    assert len({colour for row in shown for colour in row}) <= 256
    pairs = [pair for row, told in zip(many, shown[1:], strict=True) for pair in zip(row, told, strict=True)]
    assert max(abs(a - b) for one, other in pairs for a, b in zip(one, other, strict=True)) < 40


def test_a_picture_of_another_kind_is_refused() -> None:
    gray = SIGNATURE + part(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + part(b"IEND", b"")
    with pytest.raises(ValueError, match="RGB"):
        small_png(gray)
