"""Print PDFs for the tests, and what is in them: colours, transparency, boxes, read by pikepdf."""

from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pikepdf

from apbdes_banner.design.finishing import finishing_of
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.boxes import Edges, print_edges
from apbdes_banner.drawing.colours import Print
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.drawing.pdfx import as_pdfx
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Scene
from apbdes_banner.layout.titles import Logo
from tests.layout.summaries import summary

FONTS, WARGA = Fonts(), load_template("warga")
Inks = tuple[float, ...]


def scene_of(size: str, *, draft: bool = False, logo: Logo | None = None) -> Scene:
    """A banner laid out for the shop."""
    wanted = parse_size(size)
    margin = finishing_of(wanted).margin
    return compose(summary(12), WARGA, wanted, FONTS, draft=draft, logo=logo, margin=margin)[0]


@cache
def print_of_template(name: str) -> bytes:
    """All pages of a template at its own size, as PDF/X-4."""
    template = load_template(name)
    size = parse_size(template.size)
    pages = compose(summary(40), template, size, FONTS, margin=finishing_of(size).margin)
    pdf = as_pdfx(draw_pdf(pages, paint=Print(), edges=print_edges(size)))
    assert pdf is not None
    return pdf


@cache
def print_pdf(size: str, bleed: float | None = None, draft: bool = False, logo: Logo | None = None) -> bytes:
    """The same as PDF/X-4."""
    edges = print_edges(parse_size(size), bleed)
    pdf = as_pdfx(draw_pdf([scene_of(size, draft=draft, logo=logo)], paint=Print(), edges=edges))
    assert pdf is not None
    return pdf


def edges_of(size: str, bleed: float | None = None) -> Edges:
    """The edges of print_pdf."""
    return print_edges(parse_size(size), bleed)


@cache
def opened(pdf: bytes) -> pikepdf.Pdf:
    """The PDF to look into; it stays open, as its pages live with it."""
    return pikepdf.open(BytesIO(pdf))


def operators(page: pikepdf.Page) -> Iterator[tuple[str, list[object]]]:
    """Every operator of a page with its operands."""
    for operands, operator in pikepdf.parse_content_stream(page):
        yield str(operator), list(operands)


def inks_used(page: pikepdf.Page) -> set[Inks]:
    """Every colour that a page sets by k and K, fill and stroke."""
    return {tuple(float(str(ink)) for ink in inks) for operator, inks in operators(page) if operator in ("k", "K")}
