"""A page of PDF becomes a JPG, its strips encoded one by one by Pillow and joined, so that memory stays flat.

A strip is a whole number of rows of blocks, and a restart marker stands between two of them: there the decoder begins
anew, just as each strip's encoder did (ITU T.81, B.2.1 and F.1.1.5.3). All have the same tables.
"""

import struct
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import BinaryIO

from PIL import Image

from apbdes_banner.drawing.raster import Pixels, encoded, picture

QUALITY = 92  # and no colour at half resolution: thin letters on colour would fray
_BLOCK = 8
_MOST_BLOCKS = 65_535  # between two restart markers
_SOF, _SOS, _APP2, _DRI = 0xC0, 0xDA, 0xE2, 0xDD
_PROFILE_PART = 65_519 - 14


def write_jpg(
    pages: Sequence[bytes], target: BinaryIO, dpi: float, *, profile: bytes, scale: int = 1, page: int = 0
) -> None:
    """Write a page as a JPG of `dpi` dots an inch of the print; arguments as of `tiff.write_tiff`.

    CMYK is written as Adobe does, inverted and marked so. Raises UsageError before anything is written.
    """
    with picture(pages, dpi, scale=scale, page=page, step=_BLOCK) as (drawn, channels, rows, strips):
        across = -(-drawn.width // _BLOCK)
        assert across * -(-rows // _BLOCK) <= _MOST_BLOCKS  # strips of 8 MB hold fewer
        mode = "RGB" if channels == 3 else "CMYK"

        def encode(strip: Pixels) -> bytes:
            out = BytesIO()
            image = Image.frombuffer(mode, (drawn.width, len(strip)), strip.tobytes(), "raw", mode, 0, 1)
            image.save(out, "JPEG", quality=QUALITY, subsampling=0, dpi=(round(dpi), round(dpi)))
            return out.getvalue()

        for number, whole in enumerate(encoded(strips, encode)):
            head, body = _parts(whole)
            if number == 0:
                _head(target, head, drawn.height, across * -(-rows // _BLOCK), profile)
            else:
                target.write(bytes((0xFF, 0xD0 + (number - 1) % 8)))
            target.write(body)
        target.write(b"\xff\xd9")


def _parts(whole: bytes) -> tuple[list[tuple[int, bytes]], bytes]:
    """The segments of a JPG up to the start of its scan, and the scan without the end marker."""
    segments, at = [], 2
    while True:
        kind, (length,) = whole[at + 1], struct.unpack_from(">H", whole, at + 2)
        segments.append((kind, whole[at + 4 : at + 2 + length]))
        at += 2 + length
        if kind == _SOS:
            return segments, whole[at:-2]


def _head(target: BinaryIO, segments: list[tuple[int, bytes]], height: int, blocks: int, profile: bytes) -> None:
    """Everything before the scan: the segments of the first strip with the height of the whole, and the profile."""
    target.write(b"\xff\xd8")
    for kind, data in segments:
        if kind == _SOF:
            data = data[:1] + struct.pack(">H", height) + data[3:]
            for part in _profile_parts(profile):
                _segment(target, _APP2, part)
        if kind == _SOS:
            _segment(target, _DRI, struct.pack(">H", blocks))
        _segment(target, kind, data)


def _profile_parts(profile: bytes) -> Iterator[bytes]:
    """The profile in numbered parts (ICC.1, annex B.4)."""
    pieces = [profile[i : i + _PROFILE_PART] for i in range(0, len(profile), _PROFILE_PART)]
    for number, piece in enumerate(pieces, 1):
        yield b"ICC_PROFILE\0" + bytes((number, len(pieces))) + piece


def _segment(target: BinaryIO, kind: int, data: bytes) -> None:
    target.write(bytes((0xFF, kind)) + struct.pack(">H", len(data) + 2) + data)
