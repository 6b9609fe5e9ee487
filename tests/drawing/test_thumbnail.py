"""The small picture for lists: it must look as the PDF does from afar."""

from io import BytesIO
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray
from PIL import Image

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.pictures import read_logo, read_photo
from apbdes_banner.drawing.thumbnail import LONGEST, thumbnail
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Picture, Qr, Scene, Shape, Watermark
from tests.layout.summaries import summary

_AFAR = 10  # pixels that run together

Levels = NDArray[np.int_]


def _seen(picture: Image.Image) -> Levels:
    small = max(picture.width // _AFAR, 1), max(picture.height // _AFAR, 1)
    return np.asarray(picture.convert("RGB").resize(small, Image.Resampling.BOX)).astype(int)


def _off(scene: Scene) -> Levels:
    """How far off the page of the PDF it is, in levels of 255."""
    made = Image.open(BytesIO(thumbnail(scene)))
    page = pypdfium2.PdfDocument(draw_pdf([scene]))[0]
    drawn = page.render(scale=4 * LONGEST / max(page.get_size())).to_pil().resize(made.size, Image.Resampling.BOX)
    found: Levels = np.abs(_seen(made) - _seen(drawn))
    return found


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize(
    ("template", "size"),
    [("warga", "3x2m"), ("warga", "2x3m"), ("warga", "5x1m"), ("ringkas", "2x3m"), ("alur", "3x2m"), ("lembar", "a3")],
)
def test_it_looks_as_the_page_does_from_afar(template: str, size: str, compared: str | None) -> None:
    scene = compose(summary(20, compared=compared), load_template(template), parse_size(size), Fonts())[0]
    off = _off(scene)
    assert off.mean() < 7
    assert off.max() < 34, "no text, dots, code or icon is left out"


def test_it_is_small_and_the_same_each_time() -> None:
    scene = compose(summary(60), load_template("warga"), parse_size("3x2m"), Fonts())[0]
    made = thumbnail(scene)
    assert made == thumbnail(scene)
    assert len(made) < 12_000
    picture = Image.open(BytesIO(made))
    assert (picture.format, picture.size) == ("JPEG", (LONGEST, 134))


def test_logo_photo_code_and_draft_are_there(tmp_path: Path) -> None:
    Image.new("RGB", (300, 400), "#FF0000").save(tmp_path / "logo.png")
    Image.new("RGB", (1600, 900), "#00FF00").save(tmp_path / "foto.jpg")
    scene = compose(
        summary(5), load_template("warga"), parse_size("2x3m"), Fonts(), draft=True,
        logo=read_logo(tmp_path / "logo.png"), photo=read_photo(tmp_path / "foto.jpg"),
    )[0]  # fmt: skip
    assert {Picture, Qr, Watermark} <= set(map(type, scene.marks))
    assert _off(scene).mean() < 12
    pixels = np.asarray(Image.open(BytesIO(thumbnail(scene)))).astype(int)
    pictures = [mark for mark in scene.marks if isinstance(mark, Picture)]
    assert len(pictures) == 2
    for mark in pictures:
        x, y = (round((a + b / 4) * LONGEST / scene.height) for a, b in zip(mark.box[:2], mark.box[2:], strict=True))
        red, green, _ = pixels[y, x]
        assert (green - red if mark.cover else red - green) > 80, "green photo, red logo"
    (tmp_path / "foto.jpg").unlink()
    with pytest.raises(FitError):
        thumbnail(scene)


def test_flows_are_there() -> None:
    scene = compose(summary(20), load_template("alur"), parse_size("3x2m"), Fonts())[0]
    without = [mark for mark in scene.marks if not isinstance(mark, Shape)]
    assert len(without) < len(scene.marks)
    assert _off(scene).max() < 34
