"""The kind "spanduk": pages at least three times as wide as high, over a road or on a fence.

From left to right: village and year, where the money comes from, what it is for in one row, whom to ask; the equation
and the sentence over the middle. Type grows until the page is full (layout/growing.py).
"""

from dataclasses import dataclass

from apbdes_banner.layout.figure import bidang_of, sources_of
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.growing import Blocks, Extent, grow, sheet_at
from apbdes_banner.layout.large import air, unit
from apbdes_banner.layout.panels import contact as contact_panel
from apbdes_banner.layout.panels import sources as sources_panel
from apbdes_banner.layout.panels.contact import contact, contact_column
from apbdes_banner.layout.panels.figures import best_figures
from apbdes_banner.layout.panels.gist import gist, gist_band
from apbdes_banner.layout.panels.pillar import pillar
from apbdes_banner.layout.panels.reckoning import reckoning
from apbdes_banner.layout.panels.tiles import tiles
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene
from apbdes_banner.layout.sheet import Block, Sheet

SHAPE = 3.0  # width over height from which a page is a spanduk
_SHORT = 3.5  # below this the ends of a spanduk are narrower
_EMPTY = 2.0  # what it costs that a part of the page stays empty

_EXTENTS = (
    Extent(2.1, sources=5),
    Extent(1.9, sources=4),
    Extent(1.7, sources=4, notes=False),
    Extent(1.2, sources=4, notes=False, full=False),
    Extent(1.06, sources=4, notes=False, full=False, why=False),
    Extent(1.0, sources=4, full=False, why=False, notes=False, air=0.9, heads=0.95),
    Extent(1.0, sources=3, full=False, why=False, notes=False, air=0.8, heads=0.9),
    Extent(1.0, sources=3, full=False, why=False, notes=False, place=False, air=0.7, heads=0.85),
    Extent(1.0, sources=2, full=False, why=False, notes=False, place=False, air=0.6, heads=0.8),
    Extent(1.0, sources=2, full=False, why=False, notes=False, place=False, gist=False, air=0.5, heads=0.75),
    Extent(1.0, sources=2, full=False, why=False, notes=False, place=False, gist=False, air=0.4, heads=0.65),
)


@dataclass(frozen=True)
class _Plan:
    """Parts of the width: of the page for the left end and the right one (0: whom to ask stands under the sources),
    of what is between them for the sources."""

    pillar: float
    end: float
    sources: float


@dataclass(frozen=True)
class _Fit:
    """Blocks that fit the page, and the x where each column begins; lengths in mm."""

    sheet: Sheet
    extent: Extent
    plan: _Plan
    pillar: Block
    bands: tuple[Block, ...]  # equation, sentence where there is one
    sources: Block
    tiles: Block
    contact: Block
    start: float
    end: float
    split: float
    spare: float
    score: float


def _plans(request: Request) -> list[_Plan]:
    """The shorter the strip, the less its ends may take; without a QR code nothing fills a right end."""
    short = request.page.width < _SHORT * request.page.height
    return [
        _Plan(pillar, end, sources)
        for pillar in ((0.16, 0.19, 0.23) if short else (0.19, 0.23))
        for end in ((0.13, 0.0) if request.summary.identity.url else (0.0,))
        for sources in ((0.22, 0.26, 0.31) if short else (0.25, 0.31))
    ]


class _Solver:
    def __init__(self, request: Request) -> None:
        self.request = request
        self.blocks = Blocks()

    def fit(self, plan: _Plan, extent: Extent, growth: float) -> _Fit | None:
        """The blocks of a plan at that growth; None where they do not fit."""
        request, summary, blocks = self.request, self.request.summary, self.blocks
        sheet, page, safe = sheet_at(request, extent, growth), request.page, request.safe
        compared, bottom = summary.compared, _foot(sheet, safe)
        key = (extent, growth)
        start, end = page.width * plan.pillar, page.width * (1 - plan.end)
        left, right = air(sheet, 1.3), air(sheet, 1.3) if plan.end else max(safe, air(sheet, 1.3))
        inner, gap = end - start - left - right, air(sheet, 1.5)
        split = (inner - gap) * plan.sources
        said = gist(sheet, summary) if extent.gist else ""
        head = blocks.get(
            (key, "pillar", start), lambda: pillar(sheet, summary, request.logo, start, safe, place=extent.place)
        )
        if head is None or head.height > page.height:
            return None
        if plan.end:
            foot = blocks.get(
                (key, "end", end),
                lambda: contact_column(
                    sheet, summary, page.width - end, safe, request.printed_on, full=extent.full, mark=extent.gist
                ),
            )
        else:
            foot = blocks.get(
                (key, "card", split),
                lambda: contact(
                    sheet, summary, split, 0, 0, request.printed_on, full=extent.full, card=True, mark=extent.gist
                ),
            )
        if foot is None or foot.height > page.height:
            return None
        bands = [
            blocks.get(
                (key, "equation", start, end),
                lambda: reckoning(sheet, summary, end - start, left, right, columns=4, why=extent.why,
                                  notes=extent.notes, ruled=not said),
            )
        ]  # fmt: skip
        if said:
            bands.append(
                blocks.get((key, "gist", start, end), lambda: gist_band(sheet, said, end - start, left, right))
            )
        rows = blocks.get(
            (key, "sources", split),
            lambda: best_figures(sheet, compared, sources_of(sheet, summary, extent.sources, notes=extent.notes),
                                 sheet.say("sources"), split, sources_panel.NAME, tiles=False,
                                 ground=sheet.theme.paper),
        )  # fmt: skip
        cards = blocks.get(
            (key, "tiles", split, inner),
            lambda: tiles(sheet, compared, bidang_of(sheet, summary, notes=extent.notes), sheet.say("uses"),
                          inner - gap - split),
        )  # fmt: skip
        if rows is None or cards is None or any(band is None for band in bands):
            return None
        fitting = tuple(band for band in bands if band)
        column = rows.height + (0.0 if plan.end else foot.height + air(sheet, 1.0))
        used = _lift(sheet, safe) + sum(band.height for band in fitting) + air(sheet, 1.2) + bottom
        loose = page.height - used - max(column, cards.height)
        if loose < 0:
            return None
        empty = max(page.height - used - column - rows.give, page.height - used - cards.height - cards.give, 0.0)
        score = growth * (1 + 0.1 * fitting[0].comfort) - _EMPTY * empty / page.height
        return _Fit(sheet, extent, plan, head, fitting, rows, cards, foot, start, end, split, loose, score)


def _lift(sheet: Sheet, safe: float) -> float:
    """What the equation is moved down by, so that its words keep clear of the hem."""
    return max(safe - air(sheet, 0.75), 0.0)


def _foot(sheet: Sheet, safe: float) -> float:
    """What stays free at the foot of the page; descenders hang into it."""
    return max(safe + 0.26 * unit(sheet), air(sheet, 1.0))


def spanduk(request: Request) -> tuple[Scene] | None:
    """The page; None where even the least that must be said does not fit legibly."""
    fit = grow(_EXTENTS, _plans(request), _Solver(request).fit)
    if fit is None:
        return None
    sheet, page, theme, plan = fit.sheet, request.page, request.template.theme, fit.plan
    lift, middle = _lift(sheet, request.safe), fit.end - fit.start
    left, right = air(sheet, 1.3), air(sheet, 1.3) if plan.end else max(request.safe, air(sheet, 1.3))
    marks: list[Mark] = [Rect(page, theme.paper, "page")]
    head = Box(0, 0, fit.start, page.height)
    marks += fit.pillar.paint(head)
    panels = [Panel("page", page), Panel("heading", head)]
    take = 0.35 * fit.spare
    whole = sum(band.height for band in fit.bands)
    y = lift
    for name, block in zip(("equation", "gist"), fit.bands, strict=False):
        box = Box(fit.start, y, middle, block.height + take * block.height / whole)
        if name == "equation" and lift:
            marks.append(Rect(Box(fit.start, 0, middle, lift + 1), theme.card, name))
        marks += block.paint(box)
        panels.append(Panel(name, Box(box.x, 0, box.width, box.bottom) if name == "equation" else box))
        y = box.bottom
    top, bottom = y + air(sheet, 1.2), page.height - _foot(sheet, request.safe)
    gap = air(sheet, 1.0)
    x, wide = fit.start + left, fit.end - right - fit.start - left
    under = 0.0 if plan.end else fit.contact.height + gap
    sources = Box(x, top, fit.split, bottom - top - under)
    uses = Box(x + fit.split + air(sheet, 1.5), top, wide - fit.split - air(sheet, 1.5), bottom - top)
    marks += fit.sources.paint(sources) + fit.tiles.paint(uses)
    foot = (
        Box(fit.end, 0, page.width - fit.end, page.height)
        if plan.end
        else Box(x, bottom - fit.contact.height, fit.split, fit.contact.height)
    )
    marks += fit.contact.paint(foot)
    marks += request.watermark(sheet)
    panels += [Panel("sources", sources._replace(height=sources.height + 0.5 * gap)), Panel(contact_panel.NAME, foot)]
    cards = {mark.panel: mark.box for mark in reversed(marks) if isinstance(mark, Rect) and mark.panel[:5] == "card:"}
    title = min((box.y for box in cards.values()), default=uses.bottom)
    panels.append(Panel("uses", uses._replace(height=title - uses.y)))
    panels += [Panel(name, box) for name, box in cards.items()]
    facts: dict[str, float | int | str] = {
        "growth": sheet.roominess,
        "plan": f"{plan.pillar:g} {plan.end:g} {plan.sources:g}",
        "extent": _EXTENTS.index(fit.extent),
    }
    return (request.scene(sheet, panels, marks, facts),)
