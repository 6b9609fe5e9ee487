"""The PNG shows what the PDF shows, whole and valid, in memory that does not grow with the page."""

import io
import struct
import subprocess
import sys
import threading
import zlib
from collections.abc import Callable
from typing import BinaryIO

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner import messages
from apbdes_banner.drawing import png, raster
from apbdes_banner.drawing.png import write_png
from apbdes_banner.errors import UsageError

Draw = Callable[[Canvas], None]


def page_of(draw: Draw, width: float, height: float, title: str = "Desa Contoh") -> bytes:
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width, height), invariant=1)
    canvas.setTitle(title)
    draw(canvas)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


def drawing(canvas: Canvas) -> None:
    """Round boxes, dots, sloping lines, small and large text: everything that a strip's edge may cut."""
    width, height = canvas._pagesize
    canvas.setFillColorRGB(0.96, 0.95, 0.92)
    canvas.rect(0, 0, width, height, stroke=0, fill=1)
    for number in range(12):
        canvas.setFillColorRGB(number / 12, 0.3, 0.6)
        canvas.roundRect(7.3 * number, 11.7 * number, 60.1, 9.9, 3, stroke=0, fill=1)
        canvas.circle(90 + 3.1 * number, 5 + 9.7 * number, 4.3, stroke=1, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        canvas.setFont("Helvetica", 7)
        canvas.drawString(8, 2 + 10.3 * number, f"Rp {number * 1234567}")
    canvas.setFont("Times-Bold", 70)
    canvas.drawString(10, 20, "2026")
    canvas.line(0, 0, width, height)


def boxes(canvas: Canvas) -> None:
    """Whole pixels at 72 dpi only."""
    for number in range(20):
        canvas.setFillColorRGB(number / 20, 1 - number / 20, number % 2)
        canvas.rect(number * 3, number * 5, 30, 7, stroke=0, fill=1)


def noise(canvas: Canvas) -> None:
    """A picture that no packing makes small."""
    colours = np.random.default_rng(1).integers(0, 256, (400, 300, 3), np.uint8)
    canvas.drawImage(ImageReader(Image.fromarray(colours)), 0, 0, 300, 400)


def made(pdf: bytes, dpi: float = 72) -> bytes:
    out = io.BytesIO()
    write_png(pdf, out, dpi)
    return out.getvalue()


def pixels(data: bytes) -> NDArray[np.uint8]:
    with Image.open(io.BytesIO(data)) as image:
        assert image.mode == "RGB"
        return np.asarray(image)


def whole_render(pdf: bytes, dpi: float) -> NDArray[np.uint8]:
    """The page by pypdfium2's own helper, in one piece."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return np.array(document[0].render(scale=dpi / 72, rev_byteorder=True).to_numpy())
    finally:
        document.close()


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Kind and data of each chunk; the checksums must hold."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = [], 8
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        kind, body = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        assert struct.unpack_from(">I", data, at + 8 + length) == (zlib.crc32(kind + body),)
        found.append((kind, body))
        at += 12 + length
    return found


@pytest.mark.parametrize("dpi", [72, 96, 144, 288])
def test_a_page_of_one_strip_equals_the_render_in_one_piece(dpi: float) -> None:
    pdf = page_of(drawing, 150, 120)
    assert np.array_equal(pixels(made(pdf, dpi)), whole_render(pdf, dpi))


@pytest.mark.parametrize("rows", [1, 2, 7, 64, 119, 120, 121])
def test_strips_of_any_height_join_without_a_seam(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", rows)
    pdf = page_of(boxes, 99, 120)
    assert np.array_equal(pixels(made(pdf)), whole_render(pdf, 72))


@pytest.mark.parametrize("rows", [1, 13, 100])
def test_cut_curves_and_letters_differ_by_less_than_the_eye_sees(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", rows)
    pdf = page_of(drawing, 150, 120)
    difference = np.abs(pixels(made(pdf, 144)).astype(int) - whole_render(pdf, 144))
    assert difference.max() <= 16  # of 255
    assert (difference > 1).mean() < 0.0005
    assert (difference > 0).mean() < 0.01


def test_a_wide_page_gets_lower_strips_so_that_memory_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = page_of(boxes, 99, 120)
    monkeypatch.setattr(raster, "STRIP_BYTES", 99 * 3 * 10)
    with raster.opened(pdf, 72) as drawn:
        heights = [len(strip) for strip in raster.strips(drawn)]
    assert heights == [10] * 12
    monkeypatch.setattr(raster, "STRIP_BYTES", 1)  # less than a row: one row at a time
    assert np.array_equal(pixels(made(pdf)), whole_render(pdf, 72))


@pytest.mark.parametrize(("width", "height"), [(1, 1), (2, 1), (1, 3), (0.2, 0.2), (5, 257), (301, 2)])
def test_tiny_and_odd_pages(width: float, height: float) -> None:
    shape = pixels(made(page_of(boxes, width, height))).shape
    assert shape == (max(1, round(height)), max(1, round(width)), 3)


def test_the_file_is_valid_to_the_last_byte() -> None:
    data = made(page_of(drawing, 150, 119), 144)
    with Image.open(io.BytesIO(data)) as image:
        image.verify()
    parts = chunks(data)
    assert parts[0][0] == b"IHDR"
    assert parts[-1] == (b"IEND", b"")
    rows = zlib.decompress(b"".join(body for kind, body in parts if kind == b"IDAT"))  # Adler-32 is checked here
    assert len(rows) == 238 * (1 + 300 * 3)


def test_pieces_are_written_as_they_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", 50)
    pieces = [len(body) for kind, body in chunks(made(page_of(noise, 300, 400))) if kind == b"IDAT"]
    assert len(pieces) >= 3
    assert max(pieces) <= sum(pieces) / 2


@pytest.mark.parametrize(("dpi", "density"), [(72, 2835), (100, 3937), (150, 5906), (72.5, 2854)])
def test_the_dpi_is_written(dpi: float, density: int) -> None:
    data = made(page_of(boxes, 50, 50), dpi)
    assert dict(chunks(data))[b"pHYs"] == struct.pack(">IIB", density, density, 1)
    with Image.open(io.BytesIO(data)) as image:
        assert image.info["dpi"] == pytest.approx((dpi, dpi), abs=0.02)


@pytest.mark.parametrize("title", ["Desa Contoh", "Gampông Ujong é", "Desa 村"])
def test_the_title_and_no_clock(title: str) -> None:
    pdf = page_of(boxes, 50, 50, title)
    data = made(pdf)
    kinds = {kind for kind, _ in chunks(data)}
    assert kinds <= {b"IHDR", b"sRGB", b"pHYs", b"tEXt", b"iTXt", b"IDAT", b"IEND"}
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert image.text == {"Title": title, "Software": "apbdes-banner"}  # type: ignore[attr-defined]


def test_the_same_bytes_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", 9)
    pdf = page_of(drawing, 150, 120)
    assert len({made(pdf, 100) for _ in range(5)}) == 1


def test_trim_and_bleed_boxes_do_not_crop() -> None:
    def boxed(canvas: Canvas) -> None:
        canvas.setTrimBox((10, 10, 80, 60))
        canvas.setBleedBox((5, 5, 85, 65))
        boxes(canvas)

    plain, trimmed = page_of(boxes, 90, 70), page_of(boxed, 90, 70)
    assert b"TrimBox" in trimmed
    assert np.array_equal(pixels(made(trimmed)), pixels(made(plain)))


def test_only_the_first_page_on_white_ground() -> None:
    def two(canvas: Canvas) -> None:
        canvas.showPage()
        canvas.rect(0, 0, 99, 99, fill=1)

    assert (pixels(made(page_of(two, 40, 30))) == 255).all()


def test_without_igzip_the_standard_library_does_it(monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = page_of(drawing, 150, 120)
    with_igzip = made(pdf, 144)
    monkeypatch.setitem(sys.modules, "isal", None)  # the import fails as where it is not installed
    without = made(pdf, 144)
    assert type(png.deflater()) is type(zlib.compressobj())
    assert without != with_igzip
    assert np.array_equal(pixels(without), pixels(with_igzip))


@pytest.mark.parametrize("dpi", [0, -72, 0.5, float("nan"), float("inf")])
def test_a_dpi_that_is_none(dpi: float) -> None:
    out = io.BytesIO()
    with pytest.raises(UsageError) as failure:
        write_png(page_of(boxes, 720, 360), out, dpi)
    assert failure.value.id == "number-wrong"
    assert out.getvalue() == b""
    assert "1 sampai 3000," in messages.text("errors.number-wrong", "id", **failure.value.params)


@pytest.mark.parametrize(("width", "height"), [(14400, 100), (100, 14400)])
def test_too_many_pixels_says_which_dpi_would_do(width: float, height: float) -> None:
    pdf = page_of(boxes, width, height)
    out = io.BytesIO()
    with pytest.raises(UsageError) as failure:
        write_png(pdf, out, 200)
    assert failure.value.id == "png-too-large"
    assert failure.value.params["most"] == 150
    assert out.getvalue() == b""
    for lang in ("id", "en"):
        assert "--dpi 150" in messages.text("errors.png-too-large", lang, **failure.value.params)
    write_png(pdf, out, 150)
    assert max(struct.unpack(">II", out.getvalue()[16:24])) == 30_000


class Broken:
    """Takes some data, then fails: the same for writing and for deflating."""

    def __init__(self, failure: Exception, good: int) -> None:
        self.failure, self.good = failure, good

    def take(self, data: object, /) -> bytes:
        self.good -= 1
        if self.good < 0:
            raise self.failure
        return b"x"

    write = compress = take


@pytest.mark.parametrize("good", [0, 1, 3])
def test_a_failure_of_the_second_thread_comes_out(monkeypatch: pytest.MonkeyPatch, good: int) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", 10)
    monkeypatch.setattr(png, "deflater", lambda: Broken(ArithmeticError("deflate"), good))
    threads = threading.active_count()
    with pytest.raises(ArithmeticError, match="deflate"):
        made(page_of(drawing, 150, 120))
    assert threading.active_count() == threads


@pytest.mark.parametrize("good", [0, 5, 17, 21])
def test_a_target_that_fails_or_is_closed(monkeypatch: pytest.MonkeyPatch, good: int) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", 50)
    pdf = page_of(noise, 300, 400)
    threads = threading.active_count()
    target: BinaryIO = Broken(OSError(28, "No space left on device"), good)  # type: ignore[assignment]
    with pytest.raises(OSError, match="No space"):
        write_png(pdf, target, 72)
    closed = io.BytesIO()
    closed.close()
    with pytest.raises(ValueError, match="closed"):
        write_png(pdf, closed, 72)
    assert threading.active_count() == threads


PEAK = """
import sys
from apbdes_banner.drawing.png import write_png
with open(sys.argv[1], "rb") as source, open(sys.argv[2], "wb") as target:
    write_png(source.read(), target, float(sys.argv[3]))
# Not ru_maxrss: after fork and exec that starts from the parent's size.
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_page(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("peak")
    width, height = 3000 / 25.4 * 72, 2000 / 25.4 * 72

    def banner(canvas: Canvas) -> None:
        canvas.scale(width / 150, height / 120)
        canvas._pagesize = (150, 120)
        drawing(canvas)
        canvas._pagesize = (width, height)

    (folder / "a.pdf").write_bytes(page_of(banner, width, height))

    def peak(dpi: int) -> float:
        command = [sys.executable, "-c", PEAK, str(folder / "a.pdf"), str(folder / "a.png"), str(dpi)]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout) / 1024

    usual = peak(72)  # 8504 x 5669 pixels, 145 MB in one piece
    assert usual < 110
    assert peak(144) < usual + 15
