"""A picture of text on paper or a screen, in few colours: a tenth of the bytes, and as good to read."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {2: 3, 6: 4}  # by the kind of colour that a PNG names: RGB, and RGB with transparency
_STEP = 17  # 16 shades of red, green and blue for the edges of letters; areas keep their colour
_AREA = 500  # a colour of more than one in so many dots is that of an area
_MOST_COLOURS = 256

Colour = tuple[int, int, int]


def small_png(png: bytes) -> bytes:
    """Return a PNG of 8 bits a channel as one with a palette of 256 colours at most; transparency is not kept.

    Raises ValueError for a PNG of another kind.
    """
    width, height, rows = _pixels(png)
    found = Counter(colour for row in rows for colour in row)
    shade = {colour: colour if count * _AREA > width * height else _shade(colour) for colour, count in found.items()}
    shades = [[shade[colour] for colour in row] for row in rows]
    counts = Counter(colour for row in shades for colour in row)
    palette = sorted(sorted(counts), key=lambda colour: -counts[colour])[:_MOST_COLOURS]
    place = {colour: palette.index(_nearest(colour, palette)) for colour in counts}
    data = b"".join(b"\0" + bytes(place[colour] for colour in row) for row in shades)
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    parts = ((b"IHDR", head), (b"PLTE", bytes(sum(palette, ()))), (b"IDAT", zlib.compress(data, 9)), (b"IEND", b""))
    return SIGNATURE + b"".join(_part(name, content) for name, content in parts)


def _shade(colour: Colour) -> Colour:
    red, green, blue = ((channel + _STEP // 2) // _STEP * _STEP for channel in colour)
    return red, green, blue


def _nearest(colour: Colour, palette: list[Colour]) -> Colour:
    return min(palette, key=lambda other: sum((a - b) ** 2 for a, b in zip(colour, other, strict=True)))


def _part(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _pixels(png: bytes) -> tuple[int, int, list[list[Colour]]]:
    """Return width, height and the colours of every row."""
    parts = list(_parts(png))
    width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", dict(parts)[b"IHDR"])
    if depth != 8 or kind not in _CHANNELS or interlaced:
        raise ValueError("only PNG in RGB with 8 bits a channel, not interlaced")
    channels = _CHANNELS[kind]
    data = zlib.decompress(b"".join(content for name, content in parts if name == b"IDAT"))
    rows, before = [], bytes(width * channels)
    for start in range(0, len(data), width * channels + 1):
        line = data[start + 1 : start + 1 + width * channels]
        before = _unfiltered(data[start], line, before, channels)
        rows.append([(before[n], before[n + 1], before[n + 2]) for n in range(0, len(before), channels)])
    return width, height, rows


def _parts(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += length + 12


def _unfiltered(kind: int, line: bytes, above: bytes, channels: int) -> bytes:
    """Return a row as it was before the filter of PNG `kind` (0 to 4) told it by its neighbours."""
    row = bytearray(line)
    for n, byte in enumerate(line):
        left, corner = (row[n - channels], above[n - channels]) if n >= channels else (0, 0)
        guess = (0, left, above[n], (left + above[n]) // 2, 0)[kind] if kind < 4 else _paeth(left, above[n], corner)
        row[n] = (byte + guess) & 0xFF
    return bytes(row)


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda known: abs(guess - known))
