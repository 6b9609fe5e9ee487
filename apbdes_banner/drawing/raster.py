"""A page of PDF as pixels, in strips: only two of them are ever held, whatever the size of the page.

The picture is made from the PDF itself, so that it shows what the printer will print. A banner of 3 x 2 m at 100 dpi
has 93 million pixels. Each strip is encoded in a second thread while the next one is drawn.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass

import numpy as np
import pypdfium2
import pypdfium2.raw as pdfium
from numpy.typing import NDArray

from apbdes_banner.drawing.boxes import SIDE_LIMIT, most_dpi
from apbdes_banner.errors import UsageError

STRIP_BYTES = 8 << 20  # long enough that walking the page once for each strip costs little
STRIP_ROWS = 512

Pixels = NDArray[np.uint8]


@dataclass(frozen=True)
class Drawn:
    """An open page and its extent in pixels."""

    page: pypdfium2.PdfPage
    width: int
    height: int
    title: str


@contextmanager
def opened(pdf: bytes, dpi: float, *, scale: int = 1, page: int = 0) -> Iterator[Drawn]:
    """A page with its extent at `dpi` dots an inch of the print; the page is drawn at 1 : `scale` of that.

    pdfium is not safe to use from two threads: one call at a time in a process.
    Raises UsageError: "number-wrong" where `dpi` is below 1 or no number, "png-too-large" where a side would be
    longer than SIDE_LIMIT pixels; both say the largest whole dpi that this page allows.
    """
    document = pypdfium2.PdfDocument(pdf)
    try:
        sheet = document[page]
        width, height = (length * scale for length in sheet.get_size())  # points of the print
        most = most_dpi(width / 72 * 25.4, height / 72 * 25.4)
        if not 1 <= dpi < math.inf:
            raise UsageError("number-wrong", option="dpi", value=f"{dpi:g}", least=1, most=most)
        across, down = max(1, round(width * dpi / 72)), max(1, round(height * dpi / 72))
        if max(across, down) > SIDE_LIMIT:
            raise UsageError("png-too-large", dpi=f"{dpi:g}", size=f"{across} × {down}", limit=SIDE_LIMIT, most=most)
        yield Drawn(sheet, across, down, document.get_metadata_value("Title"))
    finally:
        document.close()


def strip_rows(drawn: Drawn, channels: int, step: int = 1) -> int:
    """How many rows a strip has: a multiple of `step` where the page is not lower than that."""
    most = min(STRIP_ROWS, max(1, STRIP_BYTES // (drawn.width * channels)))
    return min(drawn.height, max(1, most // step) * step)


def strips(drawn: Drawn, channels: int = 3, rows: int | None = None) -> Iterator[Pixels]:
    """The page from top to bottom as arrays of (rows, width * channels) bytes: RGB, or 1 channel of grey.

    There are two buffers in turn: a strip holds until the next but one is asked for. A strip is drawn as the whole
    page moved up; pdfium reckons in 32-bit floats, so a pixel in a thousand, on the edge of a shape, may be one level
    of 255 off a render in one piece.
    """
    width, height = drawn.width, drawn.height
    rows = rows or strip_rows(drawn, channels)
    buffers = [np.empty((rows, width * channels), np.uint8) for _ in range(2)]
    for number, top in enumerate(range(0, height, rows)):
        buffer = buffers[number % 2]
        render(drawn, buffer, top, channels)
        yield buffer[: height - top]


def ink_strips(plates: Sequence[Drawn], rows: int) -> Iterator[Pixels]:
    """Four plates, each a page drawn in grey where no ink is white, as strips of CMYK: 255 is full ink."""
    width = plates[0].width
    grey = np.empty((rows, width), np.uint8)
    buffers = [np.empty((rows, width, 4), np.uint8) for _ in range(2)]
    for number, top in enumerate(range(0, plates[0].height, rows)):
        buffer = buffers[number % 2]
        for ink, plate in enumerate(plates):
            render(plate, grey, top, 1)
            np.subtract(255, grey, out=buffer[:, :, ink])
        yield buffer[: plates[0].height - top].reshape(-1, width * 4)


def render(drawn: Drawn, buffer: Pixels, top: int, channels: int) -> None:
    """Draws the rows from `top` on into `buffer`, on white."""
    buffer.fill(255)
    kind = pdfium.FPDFBitmap_Gray if channels == 1 else pdfium.FPDFBitmap_BGR
    flags = pdfium.FPDF_ANNOT | (0 if channels == 1 else pdfium.FPDF_REVERSE_BYTE_ORDER)
    bitmap = pdfium.FPDFBitmap_CreateEx(drawn.width, len(buffer), kind, buffer.ctypes.data, buffer.strides[0])
    if not bitmap:
        raise MemoryError
    pdfium.FPDF_RenderPageBitmap(bitmap, drawn.page, 0, -top, drawn.width, drawn.height, 0, flags)
    pdfium.FPDFBitmap_Destroy(bitmap)


@contextmanager
def picture(
    pages: Sequence[bytes], dpi: float, *, scale: int, page: int, step: int = 1
) -> Iterator[tuple[Drawn, int, int, Iterator[Pixels]]]:
    """The page with its channels, the rows of a strip and the strips: RGB of one PDF, CMYK of the four plates."""
    with ExitStack() as stack:
        drawn = [stack.enter_context(opened(pdf, dpi, scale=scale, page=page)) for pdf in pages]
        channels = 3 if len(drawn) == 1 else 4
        rows = strip_rows(drawn[0], channels, step)
        yield drawn[0], channels, rows, strips(drawn[0], 3, rows) if channels == 3 else ink_strips(drawn, rows)


def encoded(pixels: Iterator[Pixels], encode: Callable[[Pixels], bytes]) -> Iterator[bytes]:
    """`encode` of each strip, in order, in a thread of its own while the next strip is drawn."""
    with ThreadPoolExecutor(max_workers=1) as worker:
        waiting: Future[bytes] | None = None
        for strip in pixels:
            if waiting is not None:
                yield waiting.result()
            waiting = worker.submit(encode, strip)
        if waiting is not None:
            yield waiting.result()
