"""The banners that have a golden picture: every template with every document, in two sizes, few pixels."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import pypdfium2
from PIL.Image import Image

from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates, load_template
from apbdes_banner.design.theme import load_theme
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.layout.compose import compose
from tests.layout.summaries import summary

DOCUMENTS = {"apbdes": None, "perubahan": "semula", "realisasi": "anggaran"}  # and what each is compared with
SIZES = {"lembar": ("A4-tegak", "A3")}  # of templates that are not made for banners
BANNERS = ("3x2m", "2x3m")
LONGEST = 1100  # pixels: a digit of a row is about eight high
PAGES = 2  # pages of a sheet that are compared


@dataclass(frozen=True)
class Drawing:
    """One banner to draw."""

    template: str
    document: str
    size: str
    theme: str | None = None
    kegiatan: int = 25

    @property
    def name(self) -> str:
        """'warga_apbdes_3x2m'."""
        return "_".join(part for part in (self.template, self.theme, self.document, self.size) if part)

    def pages(self, longest: int = LONGEST) -> list[Image]:
        """Its first pages as pictures, rasterised from the PDF."""
        return self.pages_of(summary(self.kegiatan, compared=DOCUMENTS[self.document]), longest)

    def pages_of(self, budget: Summary, longest: int = LONGEST) -> list[Image]:
        """The same for another budget."""
        template = load_template(self.template)
        if self.theme:
            template = replace(template, theme=load_theme(self.theme))
        document = pypdfium2.PdfDocument(draw_pdf(compose(budget, template, parse_size(self.size), _fonts())))
        found = []
        for number in range(min(len(document), PAGES)):
            page = document[number]
            found.append(page.render(scale=longest / max(page.get_size())).to_pil().convert("RGB"))
        document.close()
        return found


@cache
def _fonts() -> Fonts:
    return Fonts()


def drawings() -> Iterator[Drawing]:
    """All that have a golden picture."""
    for template in known_templates():
        for document in DOCUMENTS:
            for size in SIZES.get(template.name, BANNERS):
                yield Drawing(template.name, document, size)
