"""A page of PDF becomes a TIFF, as print shops take it: strips deflated as they are drawn, dpi and profile in it.

Written here and not by Pillow, which would hold the whole picture; a TIFF of strips is little more than a list of where
they lie (TIFF 6.0; deflate and predictor after Adobe's supplement 2).
"""

import struct
from collections.abc import Sequence
from typing import BinaryIO

import numpy as np

from apbdes_banner.drawing.png import deflater
from apbdes_banner.drawing.raster import Pixels, encoded, picture

_SHORT, _LONG, _RATIONAL, _ASCII, _UNDEFINED = 3, 4, 5, 2, 7
_RGB, _SEPARATED = 2, 5
_ADOBE_DEFLATE, _HORIZONTAL = 8, 2


def write_tiff(
    pages: Sequence[bytes], target: BinaryIO, dpi: float, *, profile: bytes, scale: int = 1, page: int = 0
) -> None:
    """Write a page as a TIFF of `dpi` dots an inch of the print (`scale` as in write_png).

    `pages`: one PDF, for RGB, or its four plates, for CMYK. `profile` is the ICC profile of those colours. `target`
    must be seekable. Raises UsageError before anything is written, as `raster.opened` does.
    """
    with picture(pages, dpi, scale=scale, page=page) as (drawn, channels, rows, strips):
        target.write(struct.pack("<2sHI", b"II", 42, 0))
        offsets, lengths = [], []
        for piece in encoded(strips, lambda strip: _packed(strip, channels)):
            offsets.append(target.tell())
            lengths.append(len(piece))
            target.write(piece)
        density = struct.pack("<II", round(dpi * 1000), 1000)
        entries: list[tuple[int, int, int, bytes]] = [
            _longs(256, [drawn.width]),
            _longs(257, [drawn.height]),
            _shorts(258, [8] * channels),
            _shorts(259, [_ADOBE_DEFLATE]),
            _shorts(262, [_RGB if channels == 3 else _SEPARATED]),
            _longs(273, offsets),
            _shorts(277, [channels]),
            _longs(278, [rows]),
            _longs(279, lengths),
            (282, _RATIONAL, 1, density),
            (283, _RATIONAL, 1, density),
            _shorts(284, [1]),  # the channels of a pixel together
            _shorts(296, [2]),  # dots per inch
            _text(305, "apbdes-banner"),
            _shorts(317, [_HORIZONTAL]),
            (34675, _UNDEFINED, len(profile), profile),
        ]
        if drawn.title:
            entries.append(_text(270, drawn.title))
        if channels == 4:
            entries.append(_shorts(332, [1]))  # cyan, magenta, yellow, black
        _directory(target, sorted(entries))


def _packed(strip: Pixels, channels: int) -> bytes:
    """Differences to the pixel on the left, deflated."""
    pixels = strip.reshape(len(strip), -1, channels)
    steps = np.empty_like(pixels)
    steps[:, 0] = pixels[:, 0]
    np.subtract(pixels[:, 1:], pixels[:, :-1], out=steps[:, 1:])
    packer = deflater()
    return packer.compress(steps.data) + packer.flush()


def _shorts(tag: int, values: Sequence[int]) -> tuple[int, int, int, bytes]:
    return tag, _SHORT, len(values), struct.pack(f"<{len(values)}H", *values)


def _longs(tag: int, values: Sequence[int]) -> tuple[int, int, int, bytes]:
    return tag, _LONG, len(values), struct.pack(f"<{len(values)}I", *values)


def _text(tag: int, text: str) -> tuple[int, int, int, bytes]:
    data = text.encode("ascii", "replace") + b"\0"
    return tag, _ASCII, len(data), data


def _directory(target: BinaryIO, entries: Sequence[tuple[int, int, int, bytes]]) -> None:
    """The list of tags at the end, and where it lies into the header."""
    start = target.tell() + target.tell() % 2
    target.write(b"\0" * (start - target.tell()))
    after = start + 2 + 12 * len(entries) + 4
    table, beyond = struct.pack("<H", len(entries)), b""
    for tag, kind, count, data in entries:
        table += struct.pack("<HHI", tag, kind, count)
        if len(data) <= 4:
            table += data.ljust(4, b"\0")
        else:
            table += struct.pack("<I", after + len(beyond))
            beyond += data + b"\0" * (len(data) % 2)
    target.write(table + struct.pack("<I", 0) + beyond)
    target.seek(4)
    target.write(struct.pack("<I", start))
    target.seek(0, 2)
