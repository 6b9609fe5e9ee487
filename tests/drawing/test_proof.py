"""The proof shows the whole banner on a page A3, with every line and eyelet that the shop works by."""

import pypdfium2
import pytest

from apbdes_banner.budget import regions
from apbdes_banner.design.finishing import finishing_of
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.drawing.boxes import print_edges
from apbdes_banner.drawing.proof import draw_proof
from apbdes_banner.layout.sheet import Sheet
from tests.drawing.printed import FONTS, WARGA, scene_of

SHEET = Sheet(FONTS, WARGA, regions.words("desa"), "id", False, 1.0, 5000)


@pytest.mark.parametrize("size", ["3x2m", "2x3m", "60x160cm", "A3", "5x1m", "20x8m"])
def test_the_proof_fits_a3_and_keeps_its_trim(size: str) -> None:
    wanted = parse_size(size)
    bleed = print_edges(wanted).bleed
    page = pypdfium2.PdfDocument(draw_proof([scene_of(size)], SHEET, finishing_of(wanted), bleed))[0]
    long, short = max(page.get_size()), min(page.get_size())
    assert long <= 420 / 25.4 * 72 + 0.1
    assert short <= 297 / 25.4 * 72 + 0.1
    assert (page.get_width() >= page.get_height()) == (wanted.width >= wanted.height)
    left, bottom, right, top = page.get_trimbox()
    assert (right - left) / (top - bottom) == pytest.approx(wanted.width / wanted.height, rel=1e-3)


@pytest.mark.parametrize(
    ("size", "words", "missing"),
    [
        ("3x2m", ["1:9", "Lipatan (keliman) 3 cm", "Mata ayam, tiap ± 50 cm: 20 buah", "Tepi lebihan"], []),
        ("A3", ["Ukuran jadi", "Tepi lebihan", "Batas aman"], ["Mata ayam", "keliman"]),
        ("80x200cm", ["Batas aman"], ["Mata ayam", "keliman"]),
    ],
)
def test_the_legend_names_what_is_drawn(size: str, words: list[str], missing: list[str]) -> None:
    wanted = parse_size(size)
    pdf = draw_proof([scene_of(size)], SHEET, finishing_of(wanted), print_edges(wanted).bleed)
    text = " ".join(pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_bounded().replace("\u00a0", " ").split())
    assert "BUKAN UNTUK DICETAK" in text
    assert all(word in text for word in words)
    assert not any(word in text for word in missing)


def test_eyelets_are_seen_where_they_will_be() -> None:
    size = parse_size("3x2m")
    finishing = finishing_of(size)
    page = pypdfium2.PdfDocument(draw_proof([scene_of("3x2m")], SHEET, finishing, 20))[0]
    scale = 9 / (72 / 25.4) / 2  # two millimetres of the banner a pixel
    picture = page.render(scale=scale).to_pil().convert("RGB")
    left, _, _, end = page.get_trimbox()
    top = page.get_height() - end
    for x, y in finishing.eyelets:
        pixel = picture.getpixel((round(left * scale + x / 2), round(top * scale + y / 2)))
        assert min(pixel) > 200, (x, y, pixel)  # the white hole
