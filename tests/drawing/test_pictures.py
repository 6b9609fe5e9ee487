"""Logos: looked at in time, upright, opaque, not larger than print needs."""

from pathlib import Path

import pypdfium2 as pdfium
import pytest
from PIL import Image

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.pictures import flattened, read_logo
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Picture
from tests.layout.contract import problems
from tests.layout.summaries import summary

WARGA, FONTS = load_template("warga"), Fonts()


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    """A red disc on nothing, higher than wide."""
    picture = Image.new("RGBA", (300, 400), (0, 0, 0, 0))
    picture.paste((255, 0, 0, 255), (100, 100, 200, 300))
    path = tmp_path / "lambang désa.png"
    picture.save(path)
    return path


def test_a_logo_stands_in_the_heading_in_its_own_proportions(logo: Path) -> None:
    scene = compose(summary(12), WARGA, parse_size("3x2m"), FONTS, logo=read_logo(logo))[0]
    assert problems(scene, WARGA, FONTS) == []
    (picture,) = [mark for mark in scene.marks if isinstance(mark, Picture)]
    assert picture.box.width / picture.box.height == pytest.approx(300 / 400)
    pdf = draw_pdf([scene])
    assert b"/SMask" not in pdf
    page = pdfium.PdfDocument(pdf)[0].render(scale=0.1).to_pil()
    x, y = (
        round(v * 0.1 * 72 / 25.4)
        for v in (picture.box.x + picture.box.width / 2, picture.box.y + picture.box.height / 2)
    )
    red, green, blue = page.getpixel((x, y))
    assert red > 200 > 60 > max(green, blue)


def test_what_is_transparent_shows_the_ground(logo: Path) -> None:
    picture = flattened(str(logo), "#0E3B43")
    assert picture.mode == "RGB"
    assert picture.getpixel((1, 1)) == (0x0E, 0x3B, 0x43)


def test_a_photograph_lying_on_its_side_stands_up(tmp_path: Path) -> None:
    path = tmp_path / "foto.jpg"
    picture = Image.new("RGB", (400, 200), "white")
    exif = picture.getexif()
    exif[0x0112] = 6  # turned a quarter
    picture.save(path, exif=exif)
    logo = read_logo(path)
    assert (logo.width, logo.height) == (200, 400)
    assert flattened(str(path), "#FFFFFF").size == (200, 400)


def test_a_grey_picture_of_16_bits_keeps_its_greys(tmp_path: Path) -> None:
    picture = Image.new("I;16", (3, 1))
    for x, level in enumerate((0, 0x8080, 0xFFFF)):
        picture.putpixel((x, 0), level)
    picture.save(tmp_path / "grey.png")
    shown = flattened(str(tmp_path / "grey.png"), "#FFFFFF")
    assert [shown.getpixel((x, 0)) for x in range(3)] == [(0, 0, 0), (128, 128, 128), (255, 255, 255)]


def test_a_huge_picture_is_made_smaller(tmp_path: Path) -> None:
    path = tmp_path / "besar.png"
    Image.new("L", (4000, 1000)).save(path)
    assert flattened(str(path), "#FFFFFF").size == (1200, 300)


@pytest.mark.parametrize(
    ("name", "content", "id"), [("x.png", b"no picture", "logo-kind"), ("y.png", None, "logo-missing")]
)
def test_bad_logos(tmp_path: Path, name: str, content: bytes | None, id: str) -> None:
    path = tmp_path / name
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FitError) as caught:
        read_logo(path)
    assert caught.value.id == id
