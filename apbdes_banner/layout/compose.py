"""Summary + design + measurer -> Scene: every millimetre of the banner is decided here and in what this calls.

The bands (heading, equation, footer) take the height they need, the body gets the rest. Where the
rows are comfortable the bands grow, so that a short budget fills its banner; where rows are folded the bands shrink.
"""

from dataclasses import replace
from datetime import date

from apbdes_banner import messages
from apbdes_banner.budget import regions
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import Size
from apbdes_banner.design.template import Template
from apbdes_banner.errors import FitError
from apbdes_banner.layout.body import Fitted, Rows, paint_body, solve_body
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font, TextMeasurer
from apbdes_banner.layout.panels.cards import rows_of
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.footer import footer
from apbdes_banner.layout.panels.heading import Logo, document_title, heading, village_title
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene, Watermark
from apbdes_banner.layout.sheet import Block, Sheet

_ROOMIER = (1.15, 1.3, 1.5)
_TIGHTER = 0.88
_COMFORT = 1.5  # rows this many times their floor are comfortable: the bands may grow
HEM = 50.0  # mm that hem and eyelets take on each side of a banner (print.md)
_SHEET = 600.0  # a page with a side shorter than this is paper or board: no hem


def safe_margin(size: Size) -> float:
    """The margin in mm in which nothing that matters may stand."""
    short = min(size.width, size.height)
    return HEM if short >= _SHEET else max(8.0, 0.03 * short)


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
    legibly ("page-too-small", with a size that would do), or a font lacks a letter.
    """
    distance = (reading_distance or size.reading_distance()) * 1000
    scale = (size.width * size.height / 6e6) ** 0.5
    words = regions.words(summary.identity.village.type)
    sheet = Sheet(measurer, template, words, lang, summary.cents, scale, distance)
    page = Box(0, 0, size.width, size.height)
    safe = safe_margin(size)
    margin = max(template.space.margin * scale, safe + 5)

    every = tuple(rows_of(sheet, group) for group in summary.groups)
    found = _try(sheet, summary, every, page, margin, safe, logo, printed_on)
    if found and _comfortable(found[0]):
        for roominess in _ROOMIER:
            roomier = _try(sheet.roomier(roominess), summary, every, page, margin, safe, logo, printed_on)
            if not roomier or not _comfortable(roomier[0]) or roomier[0].loose > found[0].loose + 0.01:
                break
            found = roomier
    elif not found or found[0].hidden:
        tighter = _try(sheet.roomier(_TIGHTER), summary, every, page, margin, safe, logo, printed_on)
        if tighter and (not found or tighter[0].score > found[0].score + 0.2):
            found = tighter
    if found is None:
        raise FitError("page-too-small", size=size.name, distance=f"{distance / 1000:g}")
    fitted, top, middle, bottom = found

    upper = Box(0, 0, size.width, top.height)
    equals = Box(0, upper.bottom, size.width, middle.height)
    lower = Box(0, size.height - bottom.height, size.width, bottom.height)
    marks: list[Mark] = [Rect(page, template.theme.paper, "page")]
    marks += top.paint(upper) + middle.paint(equals)
    body_marks, panels, columns = paint_body(fitted, summary)
    marks += body_marks + bottom.paint(lower)
    if draft:
        marks.append(_watermark(sheet, page))
    panels = [Panel("page", page), Panel("heading", upper), Panel("equation", equals), *panels, Panel("footer", lower)]
    title = sheet.say(
        "document-title",
        document=document_title(sheet, summary),
        village=village_title(sheet, summary),
        year=summary.identity.year or "",
    )
    return Scene(
        width=size.width,
        height=size.height,
        safe=page.inset(safe),
        distance=distance,
        panels=tuple(panels),
        marks=tuple(marks),
        title=title.strip(),
        lang=lang,
        columns=columns,
        facts={
            "arrangement": fitted.arrangement.name,
            "row_size": fitted.placement.size,
            "row_floor": sheet.row_floor(),
            "hidden": fitted.hidden,
            "roominess": fitted.sheet.roominess,
        },
    )


def _comfortable(fitted: Fitted) -> bool:
    return fitted.hidden == 0 and fitted.placement.size >= _COMFORT * fitted.sheet.row_floor()


def _try(
    sheet: Sheet,
    summary: Summary,
    every: Rows,
    page: Box,
    margin: float,
    safe: float,
    logo: Logo | None,
    printed_on: date | None,
) -> tuple[Fitted, Block, Block, Block] | None:
    """The bands at the sheet's roominess and the body between them; None where that does not fit."""
    try:
        top = heading(sheet, summary, logo, page.width, safe)
        middle = equation(sheet, summary, page.width, margin)
        bottom = footer(
            replace(sheet, roominess=min(sheet.roominess, 1.15)), summary, page.width, margin, safe, printed_on
        )
    except FitError as error:
        if error.id == "glyph-missing":
            raise
        return None
    gap = sheet.template.space.gap * sheet.scale
    y = top.height + middle.height + gap * 0.9
    body = Box(margin, y, page.width - 2 * margin, page.height - bottom.height - gap * 0.9 - y)
    if body.height <= 0:
        return None
    fitted = solve_body(sheet, summary, every, body)
    return (fitted, top, middle, bottom) if fitted else None


def _watermark(sheet: Sheet, page: Box) -> Watermark:
    """DRAF in outline across the page, from corner to corner."""
    from math import atan2, degrees, hypot

    text = sheet.say("draft")
    size = 0.72 * hypot(page.width, page.height) / sheet.measurer.width(text, Font.DISPLAY)
    size = min(size, 0.3 * min(page.width, page.height))
    angle = degrees(atan2(page.height, page.width))
    width = sheet.width(text, Font.DISPLAY, size)
    return Watermark(
        page.width / 2, page.height / 2, text, Font.DISPLAY, size, angle, sheet.theme.draft, size * 0.035, width
    )
