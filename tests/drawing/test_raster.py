"""TIFF and JPG: the same pixels as the page, strip by strip, with dpi and profile, RGB or the four plates."""

import io
import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image

from apbdes_banner.drawing import raster
from apbdes_banner.drawing.colours import Plate, inks_of
from apbdes_banner.drawing.jpg import write_jpg
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.png import write_png
from apbdes_banner.drawing.profiles import ink_profile, screen_profile
from apbdes_banner.drawing.tiff import write_tiff
from apbdes_banner.errors import UsageError
from tests.drawing.printed import edges_of, scene_of
from tests.drawing.test_png import boxes, drawing, page_of, whole_render

Write = Callable[..., None]
WRITERS = pytest.mark.parametrize("write", [write_tiff, write_jpg], ids=["tiff", "jpg"])


def made(write: Write, pages: list[bytes], dpi: float = 72, **how: int) -> Image.Image:
    out = io.BytesIO()
    profile = screen_profile() if len(pages) == 1 else ink_profile()
    write(pages, out, dpi, profile=profile, **how)
    image = Image.open(out)
    image.load()
    assert image.info["icc_profile"] == profile
    return image


@pytest.mark.parametrize("rows", [1, 7, 64, 119, 512])
def test_a_tiff_is_the_page_to_the_pixel(monkeypatch: pytest.MonkeyPatch, rows: int) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", rows)
    pdf = page_of(boxes, 99, 120)
    image = made(write_tiff, [pdf])
    assert (image.format, image.mode) == ("TIFF", "RGB")
    assert np.array_equal(np.asarray(image), whole_render(pdf, 72))


@pytest.mark.parametrize("rows", [8, 16, 40, 512])
@pytest.mark.parametrize(("width", "height"), [(150, 123), (8, 8), (9, 65), (640, 31)])
def test_a_jpg_in_strips_is_the_jpg_in_one_piece(
    monkeypatch: pytest.MonkeyPatch, rows: int, width: int, height: int
) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", rows)
    pdf = page_of(boxes, width, height)
    whole = io.BytesIO()
    Image.fromarray(whole_render(pdf, 72)).save(whole, "JPEG", quality=92, subsampling=0)
    image = made(write_jpg, [pdf])
    assert (image.format, image.mode, image.size) == ("JPEG", "RGB", (width, height))
    assert np.array_equal(np.asarray(image), np.asarray(Image.open(whole)))


def test_more_than_eight_strips_number_their_marks_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(raster, "STRIP_ROWS", 8)
    pdf = page_of(drawing, 150, 200)
    far = np.abs(np.asarray(made(write_jpg, [pdf])).astype(int) - whole_render(pdf, 72))
    assert far.mean() < 3


@WRITERS
@pytest.mark.parametrize("dpi", [72, 100, 144])
def test_the_dpi_is_written_and_colours_are_not_halved(write: Write, dpi: float) -> None:
    image = made(write, [page_of(boxes, 50, 50)], dpi)
    assert image.info["dpi"] == pytest.approx((dpi, dpi), abs=0.01)
    if image.format == "JPEG":
        assert [layer[1:3] for layer in image.layer] == [(1, 1)] * 3  # type: ignore[attr-defined]


@WRITERS
def test_a_page_at_half_size_gives_the_pixels_of_the_real_one(write: Write) -> None:
    image = made(write, [page_of(boxes, 100, 60)], 36, scale=2)
    assert image.size == (100, 60)
    assert image.info["dpi"] == pytest.approx((36, 36))
    out = io.BytesIO()
    write_png(page_of(boxes, 100, 60), out, 36, scale=2)
    assert Image.open(out).size == (100, 60)


@WRITERS
def test_too_many_pixels_are_refused_before_anything_is_written(write: Write) -> None:
    out = io.BytesIO()
    with pytest.raises(UsageError) as told:
        write([page_of(boxes, 720, 360)], out, 200, profile=b"", scale=20)
    assert told.value.id == "png-too-large"
    assert told.value.params["most"] == 150
    assert out.getvalue() == b""


@WRITERS
def test_four_plates_make_cmyk_with_the_inks_of_the_design(write: Write) -> None:
    scene = scene_of("A3")
    edges = edges_of("A3").without_marks()
    plates = [draw_pdf([scene], paint=Plate(ink), edges=edges) for ink in range(4)]
    image = made(write, plates, 50)
    assert image.mode == "CMYK"
    assert image.size == tuple(round((side + 6) / 25.4 * 50) for side in (420, 297))
    band = [round(255 * ink) for ink in inks_of("#0E3B43")]
    assert image.getpixel((1, 1)) == pytest.approx(band, abs=2)  # in the bleed
    paper = [round(255 * ink) for ink in inks_of("#F6F3EA")]
    assert image.getpixel((2, image.height // 2)) == pytest.approx(paper, abs=2)
    total = np.asarray(image).astype(int).sum(axis=2)
    assert total.max() <= 255 * (2.5 if write is write_tiff else 2.7)  # a JPG rings at edges
    assert np.percentile(total, 99.9) <= 255 * 2.5


@WRITERS
def test_memory_does_not_grow_with_the_page(write: Write) -> None:
    pdf = page_of(boxes, 720, 720)
    sizes = []
    for dpi in (400, 800):  # 48 and 192 MB of pixels
        tracemalloc.start()
        with open("/dev/null", "wb") if write is write_jpg else io.BytesIO() as out:
            write([pdf], out, dpi, profile=screen_profile())
        sizes.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert sizes[1] < 60e6
    assert sizes[1] < 2 * sizes[0]


@WRITERS
def test_the_same_bytes_each_time(write: Write) -> None:
    pdf, files = page_of(drawing, 150, 120), set()
    for _ in range(2):
        out = io.BytesIO()
        write([pdf], out, 100, profile=screen_profile())
        files.add(out.getvalue())
    assert len(files) == 1
