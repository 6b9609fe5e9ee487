"""The kind "warga": heading, equation, sources, dots, a card for each bidang, footer.

The bands (heading, equation, footer) take the height they need, the body gets the rest (body.py). Where the rows are
comfortable the bands grow, so that a short budget fills its banner; where rows are folded the bands shrink.
"""

from dataclasses import dataclass, replace

from apbdes_banner.errors import FitError
from apbdes_banner.layout.body import Fitted, paint_body, solve_body
from apbdes_banner.layout.folding import Folding
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.footer import footer
from apbdes_banner.layout.panels.heading import heading
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene
from apbdes_banner.layout.sheet import Block, Sheet

_ROOMIER = (1.15, 1.3, 1.5)
_TIGHTER = 0.88
_COMFORT = 1.5  # rows this many times their floor are comfortable: the bands may grow
_WORTH = 0.2  # what tighter bands must gain in the body's score
_LOSS = 0.3  # what roomier bands may cost of it


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


def warga(request: Request) -> tuple[Scene] | None:
    """The page; None where even the headings do not fit legibly. FitError where a font lacks a letter."""
    fit = _fit(request)
    if fit is None:
        return None
    page, size, sheet = request.page, request.size, request.sheet()
    upper = Box(0, 0, size.width, fit.top.height)
    equals = Box(0, upper.bottom, size.width, fit.middle.height)
    lower = Box(0, size.height - fit.bottom.height, size.width, fit.bottom.height)
    marks: list[Mark] = [Rect(page, request.template.theme.paper, "page")]
    marks += fit.top.paint(upper) + fit.middle.paint(equals)
    body, panels, columns = paint_body(fit.body, request.summary)
    marks += body + fit.bottom.paint(lower)
    marks += request.watermark(sheet)
    scene = Scene(
        width=size.width,
        height=size.height,
        safe=page.inset(request.safe),
        distance=sheet.distance,
        panels=(
            Panel("page", page), Panel("heading", upper), Panel("equation", equals), *panels, Panel("footer", lower)
        ),
        marks=tuple(marks),
        title=request.title(sheet),
        lang=request.lang,
        columns=columns,
        facts={
            "arrangement": fit.body.arrangement.name,
            "row_size": fit.body.placement.size,
            "row_floor": sheet.row_floor(),
            "hidden": fit.body.hidden,
            "roominess": fit.body.sheet.roominess,
        },
    )  # fmt: skip
    return (scene,)


def _fit(request: Request) -> _Fit | None:
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


def _try(request: Request, sheet: Sheet, folding: Folding) -> _Fit | None:
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
