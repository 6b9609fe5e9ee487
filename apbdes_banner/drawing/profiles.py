"""ICC profiles to go with the colours: sRGB for RGB files, the mixing of inks.py for CMYK files.

The profile of the inks is an output profile of version 2 in the form of tables (ICC.1:2001-04, 6.3.3.3 and 6.5.7), made
anew from the same formula as the colours themselves: whoever converts with it gets the colours that were meant. It
describes no machine: it is made from the aims of ISO 12647-2 for coated paper.
"""

import struct
from functools import cache, lru_cache

import numpy as np
from PIL import ImageCms

from apbdes_banner.drawing.inks import PAPER, Rows, inks_of_lab, lab_of_inks, xyz_of_lab

DESCRIPTION = "Coated, aims of ISO 12647-2, ink 250 % (apbdes-banner)"
_COPYRIGHT = "Made by formula. No rights reserved (CC0 1.0)."
_INK_NODES, _LAB_NODES = 9, 17
_DATE = (2000, 1, 1, 0, 0, 0)  # like the PDF: not by the clock
_ONE = 65535
_STILL_REACHED = 5.0  # difference in Lab up to which a colour counts as printable


@cache
def screen_profile() -> bytes:
    """sRGB as LittleCMS makes it, dated as everything else."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:24] + struct.pack(">6H", *_DATE) + made[36:]


@cache
def ink_profile() -> bytes:
    """The profile of inks.py; about 120 KB, half a second."""
    steps = np.linspace(0, 1, _INK_NODES)
    inks = np.stack([axis.ravel() for axis in np.meshgrid(steps, steps, steps, steps, indexing="ij")], axis=1)
    to_lab = _table(4, 3, _INK_NODES, _lab_words(lab_of_inks(inks)))
    lab = _lab_nodes()
    nearest = inks_of_lab(lab)
    to_inks = _table(3, 4, _LAB_NODES, nearest * _ONE)
    missed = np.linalg.norm(lab_of_inks(nearest) - lab, axis=1)
    gamut = _table(3, 1, _LAB_NODES, np.where(missed > _STILL_REACHED, _ONE, 0)[:, None])
    white = xyz_of_lab(PAPER[None])[0]
    return _assembled(
        [
            (b"desc", _description(DESCRIPTION)),
            (b"cprt", b"text\0\0\0\0" + _COPYRIGHT.encode() + b"\0"),
            (b"wtpt", b"XYZ \0\0\0\0" + b"".join(_fixed(value) for value in white)),
            *((tag, to_lab) for tag in (b"A2B0", b"A2B1", b"A2B2")),
            *((tag, to_inks) for tag in (b"B2A0", b"B2A1", b"B2A2")),
            (b"gamt", gamut),
        ]
    )


@lru_cache(maxsize=1)
def _lab_nodes() -> Rows:
    """The colours at the nodes of the table from Lab, L changing slowest; L up to 100."""
    words = np.linspace(0, _ONE, _LAB_NODES)
    light, green, blue = (axis.ravel() for axis in np.meshgrid(words, words, words, indexing="ij"))
    return np.stack([np.minimum(light / 0xFF00 * 100, 100), green / 256 - 128, blue / 256 - 128], axis=1)


def _lab_words(lab: Rows) -> Rows:
    """Lab as version 2 writes it in 16 bits."""
    return np.stack([lab[:, 0] / 100 * 0xFF00, (lab[:, 1] + 128) * 256, (lab[:, 2] + 128) * 256], axis=1)


def _table(inputs: int, outputs: int, nodes: int, values: Rows) -> bytes:
    """A lut16Type with straight curves."""
    head = b"mft2\0\0\0\0" + struct.pack(">4B", inputs, outputs, nodes, 0)
    matrix = b"".join(_fixed(float(value)) for value in np.eye(3).ravel())
    straight = struct.pack(">2H", 0, _ONE)
    words = np.clip(np.rint(values), 0, _ONE).astype(">u2").tobytes()
    return head + matrix + struct.pack(">2H", 2, 2) + straight * inputs + words + straight * outputs


def _fixed(value: float) -> bytes:
    return struct.pack(">i", round(value * 65536))


def _description(text: str) -> bytes:
    data = text.encode("ascii") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(data)) + data + b"\0" * 8 + b"\0" * 3 + b"\0" * 67


def _assembled(tags: list[tuple[bytes, bytes]]) -> bytes:
    """Header, list of tags and their data, equal data once."""
    at = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    places: dict[bytes, int] = {}
    for name, data in tags:
        if data not in places:
            places[data] = at + len(body)
            body += data + b"\0" * (-len(data) % 4)
        table += name + struct.pack(">2I", places[data], len(data))
    d50 = b"".join(_fixed(value) for value in (0.9642, 1.0, 0.8249))
    header = struct.pack(">I4sI4s4s4s", at + len(body), b"\0" * 4, 0x02400000, b"prtr", b"CMYK", b"Lab ")
    header += struct.pack(">6H4s", *_DATE, b"acsp") + b"\0" * 28 + d50
    return header.ljust(128, b"\0") + table + body
