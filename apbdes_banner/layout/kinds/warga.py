"""The kind "warga": heading, equation, sources, dots, a card for each bidang, footer.

The bands (heading, equation, footer) take the height they need, the body gets the rest (body.py). Where the rows are
comfortable the bands grow, so that a short budget fills its banner; where rows are folded the bands shrink.
"""

from dataclasses import dataclass, replace
from math import inf, nextafter

from apbdes_banner.errors import FitError
from apbdes_banner.layout.body import Fitted, paint_body, solve_body
from apbdes_banner.layout.folding import Folding
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.footer import footer
from apbdes_banner.layout.panels.heading import heading
from apbdes_banner.layout.panels.photo import NAME as PHOTO
from apbdes_banner.layout.panels.photo import photograph, suits
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene
from apbdes_banner.layout.sheet import Block, Sheet

_ROOMIER = (1.15, 1.3, 1.5)
_TIGHTER = 0.88
_COMFORT = 1.5  # rows this many times their floor are comfortable: the bands may grow
_WORTH = 0.2  # what tighter bands must gain in the body's score
_PHOTO = (0.36, 0.32, 0.28, 0.24, 0.2)  # parts of the body tried for a photograph, the largest first
_EASY = 1.1  # rows beside a photograph are at least so many times their floor
_LARGE = 0.85  # of their wanted size is what the sources keep beside a photograph
_LOSS = 0.3  # what roomier bands may cost of it


@dataclass(frozen=True)
class _Fit:
    """Bands and body that fit the page."""

    body: Fitted
    top: Block
    middle: Block
    bottom: Block
    photo: Box | None = None

    @property
    def comfortable(self) -> bool:
        """Whether every row is shown, and large."""
        return self.body.cards.hidden == 0 and self.body.cards.placement.size >= _COMFORT * self.body.sheet.row_floor()


def warga(request: Request) -> tuple[Scene] | None:
    """The page; None where even the headings do not fit legibly. FitError where a font lacks a letter."""
    fit = _fit(request)
    if fit is None:
        return None
    fit = _with_photo(request, fit) or fit
    page, size, sheet = request.page, request.size, request.sheet()
    upper = Box(0, 0, size.width, fit.top.height)
    equals = Box(0, upper.bottom, size.width, fit.middle.height)
    lower = Box(0, size.height - fit.bottom.height, size.width, fit.bottom.height)
    marks: list[Mark] = [Rect(page, request.template.theme.paper, "page")]
    marks += fit.top.paint(upper) + fit.middle.paint(equals)
    body, panels, columns = paint_body(fit.body, request.summary)
    marks += body + fit.bottom.paint(lower)
    if fit.photo and request.photo:
        marks += photograph(sheet, request.photo, fit.photo)
        panels.append(Panel(PHOTO, fit.photo))
    marks += request.watermark(sheet)
    panels = [Panel("page", page), Panel("heading", upper), Panel("equation", equals), *panels, Panel("footer", lower)]
    facts: dict[str, float | int | str] = {
        "arrangement": fit.body.arrangement.name,
        "row_size": fit.body.cards.placement.size,
        "row_floor": sheet.row_floor(),
        "hidden": fit.body.cards.hidden,
        "roominess": fit.body.sheet.roominess,
    }
    return (request.scene(sheet, panels, marks, facts, columns),)


def _fit(request: Request) -> _Fit | None:
    """The roominess of the bands that serves the rows best; None where nothing fits."""
    sheet = request.sheet()
    folding = Folding(sheet, request.summary.groups)
    found = _try(request, sheet, folding)
    if found and found.comfortable:
        for roominess in _ROOMIER:
            least = nextafter(found.body.score - _LOSS, -inf)  # no less is enough
            roomier = _try(request, sheet.roomier(roominess), folding, bar=least)
            if not roomier or not roomier.comfortable:
                break
            found = roomier
    elif not found or found.body.cards.hidden:
        bar = found.body.score + _WORTH if found else None
        found = _try(request, sheet.roomier(_TIGHTER), folding, bar=bar) or found
    return found


def _with_photo(request: Request, plain: _Fit) -> _Fit | None:
    """The page with its photograph, as large as leaves every row shown and easy to read; None where there is no room.

    Where nothing else helps, the dots make room for it: the cards say each share too.
    """
    if request.photo is None or plain.body.cards.hidden:
        return None
    sheet = request.sheet()
    folding = Folding(sheet, request.summary.groups)
    tried = [_try(request, sheet, folding, share) for share in _PHOTO]
    room = [fit for fit in tried if fit and fit.photo and suits(sheet, request.photo, fit.photo) and _easy(fit)]
    whole = [fit for fit in room if _dots(fit) == _dots(plain) and _comfort(fit) >= min(_LARGE, _comfort(plain))]
    return next(iter([*whole, *room]), None)


def _easy(fit: _Fit) -> bool:
    """Whether every row is shown, and larger than it must be."""
    body = fit.body
    return not body.cards.hidden and (
        not any(body.cards.rows) or body.cards.placement.size >= _EASY * body.sheet.row_floor()
    )


def _dots(fit: _Fit) -> bool:
    return fit.body.arrangement.blocks[1].height > 0


def _comfort(fit: _Fit) -> float:
    return fit.body.arrangement.blocks[0].comfort


def _aside(body: Box, share: float, gap: float) -> tuple[Box, Box]:
    """The body parted into what is left of it and a place for a photograph: at the side of a wide one, at the foot of
    a high one."""
    if body.width > 1.2 * body.height:
        wide = share * body.width
        return (
            Box(body.x, body.y, body.width - wide - gap, body.height),
            Box(body.right - wide, body.y, wide, body.height),
        )
    high = share * body.height
    return (
        Box(body.x, body.y, body.width, body.height - high - gap),
        Box(body.x, body.bottom - high, body.width, high),
    )


def _try(request: Request, sheet: Sheet, folding: Folding, aside: float = 0.0, bar: float | None = None) -> _Fit | None:
    """The bands at the sheet's roominess and the body between them, a part of which is left for a photograph; None
    where that does not fit, or its score is not above the bar."""
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
    if body.height <= 0:
        return None
    place = None
    if aside:
        body, place = _aside(body, aside, gap)
    fitted = solve_body(sheet, summary, folding, body, bar)
    return _Fit(fitted, top, middle, bottom, place) if fitted else None
