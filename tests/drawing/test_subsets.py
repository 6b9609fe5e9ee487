"""What is kept of the fonts between documents leaves no trace in them."""

import hashlib
import subprocess
import sys
from io import BytesIO

import pytest
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfmetrics import getFont, registerFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import ICONS, Fonts, font_name
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.subsets import SharedFont
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.measuring import Font
from tests.layout.summaries import summary

NAMES = ("Contoh Jaya", "Çontoh Éñe – Ångström", "Œuvre Žižek ½")  # letters beyond ASCII take codes as they come


def digest(name: str) -> str:
    scenes = compose(summary(12, name=name), load_template("warga"), parse_size("3x2m"), Fonts())
    return hashlib.sha256(draw_pdf(scenes)).hexdigest()


def test_a_document_after_others_is_that_of_a_new_process() -> None:
    here = [digest(name) for name in (*NAMES, *NAMES[::-1])]
    assert here == [*here[:3], *here[2::-1]]
    for name, drawn in zip(NAMES, here[:3], strict=True):
        program = f"from tests.drawing.test_subsets import digest; print(digest({name!r}))"
        alone = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
        assert alone.stdout.strip() == drawn


def written(font: TTFont, texts: tuple[str, ...]) -> bytes:
    registerFont(font)
    buffer = BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    canvas.setFont(font.fontName, 10)
    for text in texts:
        canvas.drawString(10, 10, text)
    canvas.save()
    return buffer.getvalue()


@pytest.mark.parametrize("role", [Font.TEXT, ICONS])  # one with all of ASCII, one without
@pytest.mark.parametrize("texts", [("Rp 1 (a)\\b",), ("", "½ a", "a\nb"), ("–",), tuple(map(chr, range(160, 500)))])
def test_the_objects_of_a_font_are_those_of_reportlab(role: str, texts: tuple[str, ...]) -> None:
    file = getFont(font_name(role)).face.filename
    assert written(SharedFont("x", file), texts) == written(TTFont("x", file), texts)


def test_pieces_are_what_reportlab_splits_a_text_into() -> None:
    font, document = getFont(font_name(Font.TEXT)), PDFDocument()
    for text in ("Rp 1 (a)\\b", "", "½ a", "a\nb", "a\u00a0b", "\x7f", *map(chr, range(160, 500)), "again"):
        split = [
            (font.getSubsetInternalName(part, document), codes) for part, codes in font.splitString(text, document)
        ]
        assert font.pieces(text, document) == [(name, codes.decode("latin-1")) for name, codes in split]
