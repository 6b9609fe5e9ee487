"""What a banner is asked to show, and where: the one argument of every kind of layout (layout/kinds/)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from math import atan2, degrees, hypot

from apbdes_banner import messages
from apbdes_banner.budget import regions
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import Size
from apbdes_banner.design.template import Template
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font, TextMeasurer
from apbdes_banner.layout.panels.photo import Photo
from apbdes_banner.layout.scene import Mark, Panel, Scene, Watermark
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.titles import Logo, document_title, village_title

HEM = 50.0  # mm that hem and eyelets take on each side of a banner (print.md)
_SHEET = 600.0  # a page with a side shorter than this is paper or board: no hem


@dataclass(frozen=True)
class Request:
    """Budget, design, page and measurer. `distance` in metres; lengths in mm."""

    summary: Summary
    template: Template
    size: Size
    measurer: TextMeasurer
    distance: float
    logo: Logo | None = None
    printed_on: date | None = None
    draft: bool = False
    lang: messages.Lang = "id"
    margin: float | None = None  # for the eyelets of a print, where they need more than the page's own
    photo: Photo | None = None

    @property
    def page(self) -> Box:
        """The whole page."""
        return Box(0, 0, self.size.width, self.size.height)

    @property
    def safe(self) -> float:
        """The margin in which nothing that matters may stand."""
        short = min(self.size.width, self.size.height)
        return max(HEM if short >= _SHEET else max(8.0, 0.03 * short), self.margin or 0.0)

    def sheet(self) -> Sheet:
        """The sheet that the panels are set on."""
        scale = (self.size.width * self.size.height / 6e6) ** 0.5
        words = regions.words(self.summary.identity.village.type)
        if self.lang == "en":
            say = messages.text
            words = replace(
                words,
                budget_long=say("banner.budget-long", "en", budget=words.budget),
                regulation=say("banner.regulation", "en", regulation=words.regulation),
                district=say("banner.district", "en"),
            )
        cents = self.summary.cents
        return Sheet(
            self.measurer, self.template, words, self.lang, cents, scale, self.distance * 1000, self.summary.compared
        )

    def title(self, sheet: Sheet) -> str:
        """The title of the document: what it is, of whom, of which year."""
        document = document_title(sheet, self.summary, sheet.regional.budget)
        village = village_title(sheet, self.summary)
        year = self.summary.identity.year or ""
        return sheet.say("document-title", document=document, village=village, year=year).strip()

    def scene(
        self,
        sheet: Sheet,
        panels: Iterable[Panel],
        marks: Iterable[Mark],
        facts: dict[str, float | int | str],
        columns: tuple[Box, ...] = (),
        safe: float = 0.0,
    ) -> Scene:
        """A page with those marks; `safe`: a wider margin in mm than the page's own."""
        return Scene(
            width=self.size.width,
            height=self.size.height,
            safe=self.page.inset(max(self.safe, safe)),
            distance=sheet.distance,
            panels=tuple(panels),
            marks=tuple(marks),
            title=self.title(sheet),
            lang=self.lang,
            columns=columns,
            facts=facts,
        )

    def watermark(self, sheet: Sheet) -> list[Watermark]:
        """DRAF in outline across the page, from corner to corner, where a draft was asked for."""
        if not self.draft:
            return []
        page, text = self.page, sheet.say("draft")
        size = 0.72 * hypot(page.width, page.height) / sheet.measurer.width(text, Font.DISPLAY)
        size = min(size, 0.3 * min(page.width, page.height))
        angle = degrees(atan2(page.height, page.width))
        width = sheet.width(text, Font.DISPLAY, size)
        stroke, line = sheet.theme.draft, size * 0.035
        return [Watermark(page.width / 2, page.height / 2, text, Font.DISPLAY, size, angle, stroke, line, width)]
