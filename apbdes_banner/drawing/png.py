"""A page of PDF becomes a PNG, for screens and for sharing: RGB, its strips encoded as they are drawn (raster.py)."""

import struct
import zlib
from typing import BinaryIO, Protocol

import numpy as np

from apbdes_banner.drawing.raster import Pixels, encoded, opened, strips

LEVEL = 2  # of igzip (its next one takes ten times as long for no gain) and of zlib
CHANNELS = 3
UP = 2  # the PNG filter "difference to the row above": flat colours and straight edges become zeros


class _Deflater(Protocol):
    def compress(self, data: memoryview, /) -> bytes: ...

    def flush(self) -> bytes: ...


def write_png(pdf: bytes, target: BinaryIO, dpi: float, *, scale: int = 1, page: int = 0) -> None:
    """Write a page of `pdf` as an RGB PNG of `dpi` dots an inch of what is printed, its whole page box.

    `scale` 2: the page is drawn at half the size of the print; the dots count at real size. `target` is written from
    front to back and stays open. The same input gives the same bytes on the same machine, and the same pixels on any.
    Raises UsageError before anything is written, as `raster.opened` does.
    """
    with opened(pdf, dpi, scale=scale, page=page) as drawn:
        target.write(b"\x89PNG\r\n\x1a\n")
        _chunk(target, b"IHDR", struct.pack(">IIBBBBB", drawn.width, drawn.height, 8, 2, 0, 0, 0))  # 8 bits, RGB
        _chunk(target, b"sRGB", b"\0")
        density = round(dpi / 0.0254)  # pixels per metre
        _chunk(target, b"pHYs", struct.pack(">IIB", density, density, 1))
        _text(target, "Title", drawn.title)
        _text(target, "Software", "apbdes-banner")
        encoder = _Encoder(drawn.width)
        for piece in encoded(strips(drawn), encoder.encode):
            _chunk(target, b"IDAT", piece)
        _chunk(target, b"IDAT", encoder.finish())
        _chunk(target, b"IEND", b"")


class _Encoder:
    """One zlib stream of filtered rows, in pieces. The thread that calls it may change, the order must not."""

    def __init__(self, width: int) -> None:
        self._above: Pixels = np.zeros(width * CHANNELS, np.uint8)
        self._filtered: Pixels = np.empty((0, 0), np.uint8)
        self._deflater = deflater()

    def encode(self, strip: Pixels) -> bytes:
        """The next bytes of the stream; may be none, what is held back comes with a later piece."""
        if len(self._filtered) < len(strip):
            self._filtered = np.empty((len(strip), 1 + strip.shape[1]), np.uint8)
            self._filtered[:, 0] = UP
        filtered = self._filtered[: len(strip)]
        np.subtract(strip[0], self._above, out=filtered[0, 1:])
        np.subtract(strip[1:], strip[:-1], out=filtered[1:, 1:])
        self._above[:] = strip[-1]
        return self._deflater.compress(filtered.data)

    def finish(self) -> bytes:
        return self._deflater.flush()


def deflater() -> _Deflater:
    """igzip, eight times as fast as zlib on such pictures; zlib where there is no wheel of it for the machine."""
    try:
        from isal import isal_zlib
    except ImportError:
        return zlib.compressobj(LEVEL)
    compressor: _Deflater = isal_zlib.compressobj(LEVEL)
    return compressor


def _text(target: BinaryIO, keyword: str, text: str) -> None:
    """A tEXt chunk, or iTXt where the text is not Latin-1; nothing where there is no text."""
    if not text:
        return
    try:
        _chunk(target, b"tEXt", keyword.encode() + b"\0" + text.encode("latin-1"))
    except UnicodeEncodeError:
        _chunk(target, b"iTXt", keyword.encode() + b"\0\0\0\0\0" + text.encode())


def _chunk(target: BinaryIO, kind: bytes, data: bytes) -> None:
    """Length, kind, data, checksum (PNG 1.2, section 3.2). An IDAT without data is left out."""
    if kind == b"IDAT" and not data:
        return
    target.write(struct.pack(">I", len(data)) + kind)
    target.write(data)
    target.write(struct.pack(">I", zlib.crc32(data, zlib.crc32(kind))))
