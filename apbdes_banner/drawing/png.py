"""A page of PDF becomes a PNG: rasterised in strips, each encoded in a second thread while the next one is drawn.

The picture is made from the PDF itself, so that it shows what the printer will print. A banner of 3 x 2 m at 100 dpi
has 93 million pixels: only two strips of it are ever held, whatever the size of the page.
"""

import math
import struct
import zlib
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import BinaryIO, Protocol

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from apbdes_banner.errors import UsageError

SIDE_LIMIT = 30_000  # pixels; what print shops take (and what Photoshop opens)
STRIP_BYTES = 8 << 20  # long enough that walking the page once for each strip costs little
STRIP_ROWS = 512
LEVEL = 2  # of igzip (its next one takes ten times as long for no gain) and of zlib
CHANNELS = 3
UP = 2  # the PNG filter "difference to the row above": flat colours and straight edges become zeros

Pixels = NDArray[np.uint8]


class _Deflater(Protocol):
    def compress(self, data: memoryview, /) -> bytes: ...

    def flush(self) -> bytes: ...


def write_png(pdf: bytes, target: BinaryIO, dpi: float) -> None:
    """Write page 1 of `pdf` as an RGB PNG of `dpi` dots an inch of page, its whole page box (bleed included).

    `target` is written from front to back and stays open. The same input gives the same bytes on the same machine,
    and the same pixels on any. A strip is drawn as the whole page moved up; pdfium reckons in 32-bit floats, so a
    pixel in a thousand, on the edge of a shape, may be one level of 255 off a render in one piece.
    pdfium is not safe to use from two threads: one call at a time in a process.

    Raises UsageError before anything is written: "number-wrong" where `dpi` is below 1 or no number, "png-too-large"
    where a side would be longer than SIDE_LIMIT pixels; both say the largest whole dpi that this page allows.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        page = document[0]
        width, height = _size(page, dpi)
        target.write(b"\x89PNG\r\n\x1a\n")
        _chunk(target, b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))  # 8 bits, RGB
        _chunk(target, b"sRGB", b"\0")
        density = round(dpi / 0.0254)  # pixels per metre
        _chunk(target, b"pHYs", struct.pack(">IIB", density, density, 1))
        _text(target, "Title", document.get_metadata_value("Title"))
        _text(target, "Software", "apbdes-banner")
        encoder = _Encoder(width)
        with ThreadPoolExecutor(max_workers=1) as worker:
            encoded: Future[bytes] | None = None
            for strip in _strips(page, width, height):
                if encoded is not None:
                    _chunk(target, b"IDAT", encoded.result())
                encoded = worker.submit(encoder.encode, strip)
            if encoded is not None:
                _chunk(target, b"IDAT", encoded.result())
        _chunk(target, b"IDAT", encoder.finish())
        _chunk(target, b"IEND", b"")
    finally:
        document.close()


def _size(page: pypdfium2.PdfPage, dpi: float) -> tuple[int, int]:
    """Width and height in pixels, each at least 1."""
    width, height = page.get_size()  # points
    most = math.floor(SIDE_LIMIT * 72 / max(width, height))
    if not 1 <= dpi < math.inf:
        raise UsageError("number-wrong", option="dpi", value=f"{dpi:g}", least=1, most=most)
    pixels = max(1, round(width * dpi / 72)), max(1, round(height * dpi / 72))
    if max(pixels) > SIDE_LIMIT:
        size = f"{pixels[0]} × {pixels[1]}"
        raise UsageError("png-too-large", dpi=f"{dpi:g}", size=size, limit=SIDE_LIMIT, most=most)
    return pixels


def _strips(page: pypdfium2.PdfPage, width: int, height: int) -> Iterator[Pixels]:
    """The page from top to bottom as arrays of (rows, width * 3) RGB bytes.

    There are two buffers in turn: a strip holds until the next but one is asked for.
    """
    rows = min(height, STRIP_ROWS, max(1, STRIP_BYTES // (width * CHANNELS)))
    buffers = [np.empty((rows, width * CHANNELS), np.uint8) for _ in range(2)]
    flags = pdfium.FPDF_REVERSE_BYTE_ORDER | pdfium.FPDF_ANNOT
    for number, top in enumerate(range(0, height, rows)):
        buffer = buffers[number % 2]
        buffer.fill(255)
        bitmap = pdfium.FPDFBitmap_CreateEx(width, rows, pdfium.FPDFBitmap_BGR, buffer.ctypes.data, buffer.strides[0])
        if not bitmap:
            raise MemoryError
        pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, -top, width, height, 0, flags)
        pdfium.FPDFBitmap_Destroy(bitmap)
        yield buffer[: height - top]


class _Encoder:
    """One zlib stream of filtered rows, in pieces. The thread that calls it may change, the order must not."""

    def __init__(self, width: int) -> None:
        self._above: Pixels = np.zeros(width * CHANNELS, np.uint8)
        self._filtered: Pixels = np.empty((0, 0), np.uint8)
        self._deflater = _deflater()

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


def _deflater() -> _Deflater:
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
