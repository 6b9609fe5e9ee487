"""The fonts: which file plays which role, and their measures (the layout's TextMeasurer).

Fonts come as packages from PyPI (Manrope, Source Sans Pro, Material Design Icons), so that every machine draws the
same banner. A role's glyphs are checked before anything is drawn: a letter that the font lacks is an error, not a box.
"""

from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import ClassVar

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.ttfonts import TTFontFace

from apbdes_banner.drawing.subsets import SharedFont
from apbdes_banner.errors import FitError
from apbdes_banner.layout.measuring import Font

ICONS = "apbdes-icons"
ICON_DEPTH = 0.125  # of an icon's square, below the baseline

# Code points of Material Design Icons 7. The package's own table of 7,000 names takes longer to import than the whole
# banner to draw; a test compares these with it.
ICON_CODES = {
    "account_group": 0xF0849,
    "account_tie": 0xF0CE3,
    "bank": 0xF0070,
    "bank_transfer_out": 0xF0A29,
    "cart": 0xF0110,
    "hammer_wrench": 0xF1323,
    "office_building": 0xF0991,
    "piggy_bank": 0xF1007,
    "sprout": 0xF0E66,
    "umbrella": 0xF054A,
}

_FILES: dict[str, tuple[str, str]] = {
    Font.DISPLAY: ("font_manrope", "files/Manrope-ExtraBold.ttf"),
    Font.HEADING: ("font_manrope", "files/Manrope-Bold.ttf"),
    Font.TEXT: ("font_source_sans_pro", "files/SourceSansPro-Regular.ttf"),
    Font.SEMI: ("font_source_sans_pro", "files/SourceSansPro-Semibold.ttf"),
    Font.BOLD: ("font_source_sans_pro", "files/SourceSansPro-Bold.ttf"),
    ICONS: ("fonticon_mdi7", "fonts/materialdesignicons-webfont.ttf"),
}
# x-height, cap height and depth over size, from the fonts' OS/2 tables and the glyph p.
_MEASURES = {
    Font.DISPLAY: (0.54, 0.72, 0.2),
    Font.HEADING: (0.54, 0.72, 0.2),
    Font.TEXT: (0.486, 0.66, 0.21),
    Font.SEMI: (0.491, 0.66, 0.21),
    Font.BOLD: (0.496, 0.66, 0.21),
}


@cache
def font_file(role: str) -> str:
    """The path of a role's font; FitError where its package is not installed."""
    package, file = _FILES[role]
    spec = find_spec(package)  # found, not imported: these packages run code that nobody needs
    if spec is None or spec.origin is None:
        raise FitError("font-missing", name=package)
    return str(Path(spec.origin).parent / file)


@cache
def _load(role: str) -> SharedFont:
    font = SharedFont(f"apbdes-{role}", font_file(role))
    pdfmetrics.registerFont(font)
    return font


def font_name(role: str) -> str:
    """The name under which a role's font is known to ReportLab."""
    name: str = _load(role).fontName
    return name


def letters_of(text: str, role: str, document: PDFDocument) -> list[tuple[str, str]]:
    """The text in the codes that it has in that document, piece by piece with the name of the subset they are of."""
    return _load(role).pieces(text, document)


class _Widths(dict[str, float]):
    """Advance widths at size 1, by letter; those that the font lacks take the default."""

    def __init__(self, face: TTFontFace) -> None:
        super().__init__((chr(code), width / 1000) for code, width in face.charWidths.items())
        self.default: float = face.defaultWidth / 1000

    def __missing__(self, letter: str) -> float:
        return self.default


@cache
def _widths(role: str) -> _Widths:
    return _Widths(_load(role).face)


@cache
def _letters(role: str) -> frozenset[str]:
    return frozenset(map(chr, _load(role).face.charToGlyph))


@lru_cache(maxsize=1 << 15)
def _text_width(text: str, role: str) -> float:
    """Layouts try many sizes of the same words."""
    return sum(map(_widths(role).__getitem__, text))


class Fonts:
    """The measures of the real fonts; a `layout.measuring.TextMeasurer`. There is one, so that what was measured for
    one banner is known for the next."""

    _only: ClassVar["Fonts | None"] = None

    def __new__(cls) -> "Fonts":
        """The one there is."""
        cls._only = cls._only or super().__new__(cls)
        return cls._only

    def width(self, text: str, font: Font) -> float:
        """Advance width at size 1. Without kerning, as the PDF is set."""
        return _text_width(text, font)

    def x_height(self, font: Font) -> float:
        """Height of a small x at size 1."""
        return _MEASURES[font][0]

    def cap_height(self, font: Font) -> float:
        """Height of a capital or digit at size 1."""
        return _MEASURES[font][1]

    def descent(self, font: Font) -> float:
        """Depth of a p at size 1."""
        return _MEASURES[font][2]

    def missing(self, text: str, font: Font) -> str:
        """The letters that the font has no glyph for."""
        letters = _letters(font)
        if letters.issuperset(text):
            return ""
        return "".join(dict.fromkeys(letter for letter in text if letter not in letters))


def icon_letter(name: str) -> str:
    """The letter of an icon by its Material Design name; FitError where the banner has no such icon."""
    if name not in ICON_CODES:
        raise FitError("icon-missing", name=name)
    return chr(ICON_CODES[name])
