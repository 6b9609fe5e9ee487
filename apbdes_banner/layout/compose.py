"""Summary + design + measurer -> Scene: every millimetre of the banner is decided here and in what this calls.

The bands (heading, equation, footer) take the height they need, the body gets the rest (body.py). Where the rows are
comfortable the bands grow, so that a short budget fills its banner; where rows are folded the bands shrink.
"""

from dataclasses import dataclass, replace
from datetime import date
from math import atan2, degrees, hypot

from apbdes_banner import messages
from apbdes_banner.budget import regions
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import Size
from apbdes_banner.design.template import Template
from apbdes_banner.errors import FitError
from apbdes_banner.layout.body import Fitted, paint_body, solve_body
from apbdes_banner.layout.folding import Folding
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font, TextMeasurer
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.footer import footer
from apbdes_banner.layout.panels.heading import Logo, document_title, heading, village_title
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene, Watermark
from apbdes_banner.layout.sheet import Block, Sheet

HEM = 50.0  # mm that hem and eyelets take on each side of a banner (print.md)
_SHEET = 600.0  # a page with a side shorter than this is paper or board: no hem
_ROOMIER = (1.15, 1.3, 1.5)
_TIGHTER = 0.88
_COMFORT = 1.5  # rows this many times their floor are comfortable: the bands may grow
_WORTH = 0.2  # what tighter bands must gain in the body's score
_LOSS = 0.3  # what roomier bands may cost of it
_LARGER = (1.25, 1.5, 2.0, 3.0, 4.0)  # pages and distances tried for the hint of a refusal
_CLOSER = (0.8, 0.65, 0.5, 0.35, 0.2)


@dataclass(frozen=True)
class _Request:
    """What a banner is asked to show, and where."""

    summary: Summary
    template: Template
    size: Size
    measurer: TextMeasurer
    distance: float  # metres
    logo: Logo | None
    printed_on: date | None
    lang: messages.Lang

    @property
    def page(self) -> Box:
        """The whole page."""
        return Box(0, 0, self.size.width, self.size.height)

    @property
    def safe(self) -> float:
        """The margin in mm in which nothing that matters may stand."""
        short = min(self.size.width, self.size.height)
        return HEM if short >= _SHEET else max(8.0, 0.03 * short)

    def sheet(self) -> Sheet:
        """The sheet that the panels are set on."""
        scale = (self.size.width * self.size.height / 6e6) ** 0.5
        words = regions.words(self.summary.identity.village.type)
        cents = self.summary.cents
        return Sheet(
            self.measurer, self.template, words, self.lang, cents, scale, self.distance * 1000, self.summary.compared
        )


@dataclass(frozen=True)
class _Fit:
    """Bands and body that fit the page."""

    body: Fitted
    top: Block
    middle: Block
    bottom: Block

    @property
    def comfortable(self) -> bool:
        """Whether every row is shown, and large."""
        return self.body.hidden == 0 and self.body.placement.size >= _COMFORT * self.body.sheet.row_floor()


def compose(
    summary: Summary,
    template: Template,
    size: Size,
    measurer: TextMeasurer,
    *,
    reading_distance: float | None = None,
    draft: bool = False,
    printed_on: date | None = None,
    logo: Logo | None = None,
    lang: messages.Lang = "id",
) -> Scene:
    """The Scene of a summary on a page of that size.

    `reading_distance` in metres, by default that of the size. Raises FitError where even the headings do not fit
    legibly ("page-too-small", with a larger size and a shorter distance that would do), or a font lacks a letter.
    """
    distance = reading_distance or size.reading_distance()
    request = _Request(summary, template, size, measurer, distance, logo, printed_on, lang)
    fit = _fit(request)
    if fit is None:
        raise _refusal(request)
    page, sheet = request.page, request.sheet()
    upper = Box(0, 0, size.width, fit.top.height)
    equals = Box(0, upper.bottom, size.width, fit.middle.height)
    lower = Box(0, size.height - fit.bottom.height, size.width, fit.bottom.height)
    marks: list[Mark] = [Rect(page, template.theme.paper, "page")]
    marks += fit.top.paint(upper) + fit.middle.paint(equals)
    body, panels, columns = paint_body(fit.body, summary)
    marks += body + fit.bottom.paint(lower)
    if draft:
        marks.append(_watermark(sheet, page))
    document = document_title(sheet, summary, sheet.regional.budget)
    village = village_title(sheet, summary)
    title = sheet.say("document-title", document=document, village=village, year=summary.identity.year or "")
    return Scene(
        width=size.width,
        height=size.height,
        safe=page.inset(request.safe),
        distance=sheet.distance,
        panels=(
            Panel("page", page), Panel("heading", upper), Panel("equation", equals), *panels, Panel("footer", lower)
        ),
        marks=tuple(marks),
        title=title.strip(),
        lang=lang,
        columns=columns,
        facts={
            "arrangement": fit.body.arrangement.name,
            "row_size": fit.body.placement.size,
            "row_floor": sheet.row_floor(),
            "hidden": fit.body.hidden,
            "roominess": fit.body.sheet.roominess,
        },
    )  # fmt: skip


def _fit(request: _Request) -> _Fit | None:
    """The roominess of the bands that serves the rows best; None where nothing fits."""
    sheet = request.sheet()
    folding = Folding(sheet, request.summary.groups)
    found = _try(request, sheet, folding)
    if found and found.comfortable:
        for roominess in _ROOMIER:
            roomier = _try(request, sheet.roomier(roominess), folding)
            if not roomier or not roomier.comfortable or roomier.body.score < found.body.score - _LOSS:
                break
            found = roomier
    elif not found or found.body.hidden:
        tighter = _try(request, sheet.roomier(_TIGHTER), folding)
        if tighter and (not found or tighter.body.score > found.body.score + _WORTH):
            found = tighter
    return found


def _try(request: _Request, sheet: Sheet, folding: Folding) -> _Fit | None:
    """The bands at the sheet's roominess and the body between them; None where that does not fit."""
    page, safe, summary = request.page, request.safe, request.summary
    margin = max(sheet.template.space.margin * sheet.scale, safe + 5)
    try:
        top = heading(sheet, summary, request.logo, page.width, safe)
        middle = equation(sheet, summary, page.width, margin)
        modest = replace(sheet, roominess=min(sheet.roominess, 1.15))
        bottom = footer(modest, summary, page.width, margin, safe, request.printed_on)
    except FitError as error:
        if error.id == "glyph-missing":
            raise
        return None
    gap = sheet.template.space.gap * sheet.scale * 0.9
    y = top.height + middle.height + gap
    body = Box(margin, y, page.width - 2 * margin, page.height - bottom.height - gap - y)
    fitted = solve_body(sheet, summary, folding, body) if body.height > 0 else None
    return _Fit(fitted, top, middle, bottom) if fitted else None


def _refusal(request: _Request) -> FitError:
    """The error for a page that cannot hold even the headings, with a larger page and a shorter distance that can."""
    size, distance = request.size, request.distance
    pages = (Size("", size.width * times, size.height * times) for times in _LARGER)
    larger = next((page for page in pages if _fit(replace(request, size=page))), None)
    closer = next((distance * part for part in _CLOSER if _fit(replace(request, distance=distance * part))), None)
    return FitError(
        "page-too-small" if larger and closer else "page-too-small-larger" if larger else "page-too-small-any",
        size=size.name,
        distance=f"{distance:g}",
        larger=f"{larger.width / 10:.0f}x{larger.height / 10:.0f}cm" if larger else "",
        closer=f"{closer:.1f}" if closer else "",
    )


def _watermark(sheet: Sheet, page: Box) -> Watermark:
    """DRAF in outline across the page, from corner to corner."""
    text = sheet.say("draft")
    size = 0.72 * hypot(page.width, page.height) / sheet.measurer.width(text, Font.DISPLAY)
    size = min(size, 0.3 * min(page.width, page.height))
    angle = degrees(atan2(page.height, page.width))
    width = sheet.width(text, Font.DISPLAY, size)
    x, y = page.width / 2, page.height / 2
    return Watermark(x, y, text, Font.DISPLAY, size, angle, sheet.theme.draft, size * 0.035, width)
