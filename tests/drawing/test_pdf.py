"""Facts of the PDF, read back from its bytes: size, boxes, fonts, words and, above all, the amounts."""

import io
import re

import pypdfium2 as pdfium
import pytest
from fonticon_mdi7 import MDI7
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import ICON_CODES, Fonts, font_file, icon_letter
from apbdes_banner.drawing.pdf import POINT, draw_pdf
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels.cards import ICONS
from apbdes_banner.layout.scene import Scene, Text
from tests.layout.summaries import summary

FONTS = Fonts()
WARGA = load_template("warga")


def scene_of(size: str = "3x2m", **kwargs: object) -> Scene:
    return compose(summary(**kwargs), WARGA, parse_size(size), FONTS)[0]  # type: ignore[arg-type]


def words_of(pdf: bytes) -> str:
    """All text of the page, spaces made even."""
    return " ".join(pdfium.PdfDocument(pdf)[0].get_textpage().get_text_bounded().split())


@pytest.mark.parametrize("size", ["3x2m", "2x3m", "60x160cm", "A3"])
@pytest.mark.parametrize("count", [5, 40])
def test_every_text_and_amount_is_found_again(size: str, count: int) -> None:
    scene = scene_of(size, count=count)
    found = words_of(draw_pdf([scene])).replace("−", "-")
    for text in scene.texts():
        assert " ".join(text.text.replace("−", "-").split()) in found, text


def test_the_amounts_stand_where_the_scene_says() -> None:
    scene = scene_of()
    page = pdfium.PdfDocument(draw_pdf([scene]))[0].get_textpage()
    for text in [mark for mark in scene.marks if isinstance(mark, Text) and mark.value is not None]:
        left, bottom = text.x * POINT, (scene.height - text.y) * POINT
        box = (left - 2, bottom - 2, left + text.width * POINT + 2, bottom + 0.7 * text.size * POINT)
        assert " ".join(page.get_text_bounded(*box).split()) == text.text.replace("\u00a0", " ")


@pytest.mark.parametrize(("size", "width", "height"), [("3x2m", 3000, 2000), ("A3", 420, 297), ("5x3m", 5000, 3000)])
def test_true_size_and_trim_box(size: str, width: float, height: float) -> None:
    page = pdfium.PdfDocument(draw_pdf([scene_of(size)]))[0]
    assert page.get_width() == pytest.approx(width * POINT, abs=0.2)
    assert page.get_height() == pytest.approx(height * POINT, abs=0.2)
    assert page.get_trimbox() == pytest.approx((0, 0, width * POINT, height * POINT), abs=0.2)


def test_fonts_are_embedded_subsets_and_nothing_is_dated() -> None:
    pdf = draw_pdf([scene_of()])
    names = set(re.findall(rb"/BaseFont /([^\s/]+)", pdf))
    assert names
    assert all(re.match(rb"[A-Z]{6}\+", name) for name in names)
    assert pdf.count(b"/FontFile2") >= len(names) > 0
    assert b"/Lang (id-ID)" in pdf
    assert b"/SMask" not in pdf
    assert b"/CA " not in pdf, "no transparency"


def test_title_names_document_village_and_year() -> None:
    title = pdfium.PdfDocument(draw_pdf([scene_of()])).get_metadata_value("Title")
    assert title == "APBDes Desa Contoh Jaya 2026"


def test_same_scene_same_bytes() -> None:
    assert draw_pdf([scene_of()]) == draw_pdf([scene_of()])


@pytest.mark.parametrize("name", sorted(ICON_CODES))
def test_icons_are_those_of_the_font_package(name: str) -> None:
    assert icon_letter(name) == getattr(MDI7, name).rpartition(".")[2]


def test_every_card_has_an_icon() -> None:
    assert set(ICONS.values()) <= set(ICON_CODES)


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(FitError):
        icon_letter("no_such_icon")


def test_who_uses_reportlab_beside_us_finds_it_as_it_was() -> None:
    pdfmetrics.registerFont(TTFont("of-another-program", font_file(Font.TEXT)))
    target = io.BytesIO()
    canvas = Canvas(target, pageCompression=1)
    canvas.setFont("of-another-program", 20)
    canvas.drawString(50, 50, "Desa")
    canvas.save()
    assert "Desa" in pdfium.PdfDocument(target.getvalue())[0].get_textpage().get_text_range()
