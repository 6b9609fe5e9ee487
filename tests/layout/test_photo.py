"""A photograph of a project: large where there is room, cropped not stretched, upright, and never an empty box."""

import io
from dataclasses import replace

import pypdfium2 as pdfium
import pytest
from PIL import Image

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.pictures import covering, jpeg, read_photo
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Picture
from tests.layout.contract import problems
from tests.layout.summaries import summary

WARGA, FONTS = load_template("warga"), Fonts()


@pytest.fixture
def photo(tmp_path):
    """Sky over earth with a red post in the middle, lying on its side as a telephone writes it."""
    picture = Image.new("RGB", (1200, 800), (120, 180, 230))
    picture.paste((70, 120, 60), (0, 400, 1200, 800))
    picture.paste((220, 20, 20), (560, 100, 640, 700))
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "jalan.jpg"
    picture.rotate(90, expand=True).save(path, exif=exif, quality=95)
    return path


def pictures(page):
    return [mark for mark in page.marks if isinstance(mark, Picture)]


@pytest.mark.parametrize(("size", "count", "detail"), [("2x3m", 5, True), ("2x3m", 8, True), ("3x2m", 5, False)])
@pytest.mark.parametrize("compared", [None, "anggaran"])
def test_it_stands_where_there_is_room_and_every_rule_holds(photo, size, count, detail, compared):
    whole = summary(count, detail=detail, compared=compared)
    caption = "Rabat beton Dusun Krajan, selesai bulan Agustus"
    [page] = compose(whole, WARGA, parse_size(size), FONTS, photo=read_photo(photo, caption))
    assert problems(page, WARGA, FONTS) == []
    if compared and detail:
        return  # three columns of figures may leave no room
    [picture] = pictures(page)
    assert min(picture.box.width, picture.box.height) > 300
    assert "note" not in page.facts
    assert caption in " ".join(text.text for text in page.texts() if text.panel == "photo")


@pytest.mark.parametrize("template", ["warga", "ringkas"])
def test_where_there_is_none_it_is_told_and_nothing_moves(photo, template):
    chosen = load_template(template)
    [without] = compose(summary(80), chosen, parse_size("4x3m"), FONTS)
    [page] = compose(summary(80), chosen, parse_size("4x3m"), FONTS, photo=read_photo(photo))
    assert page.facts["note"] == "photo-left-out"
    assert page.marks == without.marks
    assert pictures(page) == []


def test_no_photo_no_place_for_it():
    [page] = compose(summary(5), WARGA, parse_size("2x3m"), FONTS)
    assert "photo" not in {panel.name for panel in page.panels}
    assert "note" not in page.facts


def test_it_is_upright_and_cropped_around_its_middle(photo):
    read = read_photo(photo)
    assert (read.width, read.height) == (1200, 800)
    for width, height in ((900, 600), (500, 900), (1500, 500)):
        shown = covering(str(photo), "#FFFFFF", width, height)
        assert shown.width / shown.height == pytest.approx(width / height, rel=0.01)
        red, green, _ = shown.getpixel((shown.width // 2, shown.height // 2))
        assert red > 150 > green  # the post
        assert shown.getpixel((3, 3))[2] > 200  # the sky
        assert shown.getpixel((3, shown.height - 4))[2] < 100  # the earth


def test_no_more_pixels_than_print_needs_and_none_made_up(photo):
    assert covering(str(photo), "#FFFFFF", 100, 50).size == (591, 295)  # 150 dpi
    assert covering(str(photo), "#FFFFFF", 3000, 2000).size == (1200, 800)


def test_the_pdf_carries_it_as_jpeg(photo):
    [page] = compose(summary(5), WARGA, parse_size("2x3m"), FONTS, photo=read_photo(photo))
    pdf = draw_pdf([page])
    assert pdf.count(b"/DCTDecode") == 1
    assert b"/SMask" not in pdf
    [picture] = pictures(page)
    drawn = pdfium.PdfDocument(pdf)[0].render(scale=0.1).to_pil()
    middle = [
        round(at * 0.1 * 72 / 25.4)
        for at in (picture.box.x + picture.box.width / 2, picture.box.y + picture.box.height / 2)
    ]
    red, green, _ = drawn.getpixel(tuple(middle))
    assert red > 150 > green


@pytest.mark.parametrize("mode", ["RGB", "RGBA", "L", "P", "CMYK"])
def test_every_kind_of_picture(tmp_path, mode):
    path = tmp_path / f"foto.{'jpg' if mode == 'CMYK' else 'png'}"
    Image.new("RGB", (60, 40), (200, 30, 30)).convert(mode).save(path)
    read_photo(path)
    assert Image.open(io.BytesIO(jpeg(covering(str(path), "#FFFFFF", 60, 40)).getvalue())).mode == "RGB"


def test_a_bad_file_is_told_before_anything_is_drawn(tmp_path):
    with pytest.raises(FitError) as missing:
        read_photo(tmp_path / "tidak-ada.jpg")
    assert missing.value.id == "photo-missing"
    broken = tmp_path / "rusak.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 bukan foto")
    with pytest.raises(FitError) as damaged:
        read_photo(broken)
    assert damaged.value.id == "photo-kind"


def test_a_caption_too_long_for_its_place_leaves_the_photo_out(photo):
    long = replace(read_photo(photo), caption="Jalan " * 300)
    [page] = compose(summary(5), WARGA, parse_size("2x3m"), FONTS, photo=long)
    assert page.facts["note"] == "photo-left-out"
