"""The kind "ringkas": few things, huge: village, equation, one sentence, sources, bidang, whom to ask.

All type grows together until the page is full (layout/large.py). Where a page is too small for everything, what a
passer-by misses least is left out first (_EXTENTS); the equation, the sources, the bidang and whom to ask always stay,
and every sum holds because small sources are folded into one row.
"""

from dataclasses import dataclass

from apbdes_banner.layout.figure import Figure, bidang_of, sources_of
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.growing import Blocks, Extent, grow, sheet_at
from apbdes_banner.layout.large import air, margin_of, unit
from apbdes_banner.layout.panels import contact as contact_panel
from apbdes_banner.layout.panels.contact import contact
from apbdes_banner.layout.panels.figures import best_figures
from apbdes_banner.layout.panels.gist import gist, gist_band
from apbdes_banner.layout.panels.masthead import masthead
from apbdes_banner.layout.panels.reckoning import reckoning
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene
from apbdes_banner.layout.sheet import Block, Sheet

_TALL, _WIDE = 0.72, 1.2  # width over height: everything under each other; whom to ask in the left column
_EMPTY = 2.0  # what it costs that a part of the page stays empty


_EXTENTS = (
    Extent(2.2, offices=True),
    Extent(1.6),
    Extent(1.3, sources=4),
    Extent(1.12, notes=False, sources=4),
    Extent(1.08, notes=False, why=False, sources=4),
    Extent(1.03, notes=False, why=False, sources=4, full=False),
    Extent(1.0, notes=False, why=False, sources=4, full=False, air=0.9, heads=0.95),
    Extent(1.0, notes=False, why=False, sources=3, full=False, place=False, air=0.85, heads=0.9),
    Extent(1.0, notes=False, why=False, sources=3, full=False, place=False, air=0.75, heads=0.85),
    Extent(1.0, notes=False, why=False, sources=3, full=False, place=False, air=0.65, heads=0.8),
    Extent(1.0, notes=False, why=False, sources=2, full=False, place=False, air=0.55, heads=0.75),
    Extent(1.0, notes=False, why=False, sources=2, full=False, place=False, gist=False, air=0.42, heads=0.7),
    Extent(1.0, notes=False, why=False, sources=2, full=False, place=False, gist=False, air=0.36, heads=0.55),
)


@dataclass(frozen=True)
class _Plan:
    """Where things go: columns of the equation, and the share of the width that the left column takes (0: everything
    under each other); `card`: whom to ask stands in that column."""

    columns: int
    left: float = 0.0
    card: bool = False


@dataclass(frozen=True)
class _Fit:
    """Blocks that fit the page. `spare` is the height in mm that is left."""

    sheet: Sheet
    plan: _Plan
    extent: Extent
    bands: tuple[Block, ...]  # masthead, equation, sentence where there is one
    sources: Block
    uses: Block
    contact: Block
    margin: float
    left: float
    right: float
    spare: float
    score: float


def _plans(request: Request) -> list[_Plan]:
    shape = request.size.width / request.size.height
    stacked = [_Plan(4), _Plan(2), _Plan(1)]
    cards = (True,) if shape > _WIDE else (True, False)
    sides = [_Plan(columns, left, card) for columns in (4, 2) for card in cards for left in (0.34, 0.39, 0.44)]
    if shape < _TALL:
        return stacked
    return sides if shape > _WIDE else [*stacked[:2], *sides]


class _Solver:
    """Fits plans to the page."""

    def __init__(self, request: Request) -> None:
        self.request = request
        self.blocks = Blocks()

    def rows(self, sheet: Sheet, items: list[Figure], title: str, width: float, panel: str, *, tiles: bool) -> Block:
        """Rows on the paper, or with tiles on a card."""
        ground = sheet.theme.card if tiles else sheet.theme.paper
        compared = self.request.summary.compared
        return best_figures(sheet, compared, items, title, width, panel, tiles=tiles, ground=ground)

    def fit(self, plan: _Plan, extent: Extent, growth: float) -> _Fit | None:
        """The blocks of a plan at that growth; None where they do not fit."""
        request, summary = self.request, self.request.summary
        sheet = sheet_at(request, extent, growth)
        width, safe = request.size.width, request.safe
        margin = margin_of(sheet, safe)
        said = gist(sheet, summary) if extent.gist else ""
        bands = [
            self.blocks.get((extent.air, "head", growth, extent.place),
                       lambda: masthead(sheet, summary, request.logo, width, safe, place=extent.place)),
            self.blocks.get((extent.air, "sum", growth, plan.columns, extent.why, extent.notes),
                       lambda: reckoning(sheet, summary, width, margin, margin, columns=plan.columns, why=extent.why,
                                         notes=extent.notes, ruled=not said)),
        ]  # fmt: skip
        if said:
            bands.append(
                self.blocks.get((extent.air, "gist", growth), lambda: gist_band(sheet, said, width, margin, margin))
            )
        if any(band is None for band in bands):
            return None
        inner, gap, pad = width - 2 * margin, air(sheet, 1.3), air(sheet, 0.9)
        left = (inner - gap) * plan.left if plan.left else inner
        right = inner - gap - left if plan.left else inner
        sources = self.blocks.get(
            (extent.air, "sources", growth, left, extent.sources, extent.notes),
            lambda: self.rows(sheet, sources_of(sheet, summary, extent.sources, notes=extent.notes),
                              sheet.say("sources"), left, "sources", tiles=False),
        )  # fmt: skip
        uses = self.blocks.get(
            (extent.air, "uses", growth, right, extent.notes, extent.offices),
            lambda: self.rows(sheet, bidang_of(sheet, summary, notes=extent.notes, offices=extent.offices),
                              sheet.say("uses"), right - 2 * pad, "uses", tiles=True),
        )  # fmt: skip
        foot = self.blocks.get(
            (extent.air, "foot", growth, left if plan.card else 0.0, extent.full),
            lambda: contact(sheet, summary, left if plan.card else width, margin, safe, request.printed_on,
                            full=extent.full, card=plan.card, mark=extent.gist),
        )  # fmt: skip
        if sources is None or uses is None or foot is None:
            return None
        used = sum(band.height for band in bands if band) + gap
        card = uses.height + 2 * pad
        if not plan.left:
            used += sources.height + gap + card + gap + foot.height
            loose = request.size.height - used
            empty = max(loose - 0.8 * (sources.give + uses.give) - 0.08 * request.size.height, 0.0)
        elif plan.card:
            bottom = max(safe, gap)
            column = max(sources.height + gap + foot.height, card)
            used += column + bottom
            loose = request.size.height - used
            short = [
                loose + column - (sources.height + gap + foot.height) - sources.give,
                loose + column - card - uses.give,
            ]
            empty = max(*short, 0.0)
        else:
            column = max(sources.height, card)
            used += column + gap + foot.height
            loose = request.size.height - used
            empty = max(loose + column - sources.height - sources.give, loose + column - card - uses.give, 0.0)
        if loose < 0:
            return None
        score = growth * (1 + 0.1 * bands[1].comfort if bands[1] else 1.0) - _EMPTY * empty / request.size.height
        return _Fit(sheet, plan, extent, tuple(band for band in bands if band), sources, uses, foot, margin, left,
                    right, loose, score)  # fmt: skip


def ringkas(request: Request) -> tuple[Scene] | None:
    """The page; None where even the least that must be said does not fit legibly."""
    fit = grow(_EXTENTS, _plans(request), _Solver(request).fit)
    if fit is None:
        return None
    sheet, page, theme, plan = fit.sheet, request.page, request.template.theme, fit.plan
    gap, pad = air(sheet, 1.3), air(sheet, 0.9)
    marks: list[Mark] = [Rect(page, theme.paper, "page")]
    panels = [Panel("page", page)]
    # Room that is left is shared: some to the bands, most to the rows.
    bands_take = 0.3 * fit.spare
    whole = sum(band.height for band in fit.bands)
    y = 0.0
    for name, block in zip(("heading", "equation", "gist"), fit.bands, strict=False):
        box = Box(0, y, page.width, block.height + bands_take * block.height / whole)
        marks += block.paint(box)
        panels.append(Panel(name, box))
        y = box.bottom
    spare = fit.spare - bands_take
    top, radius = y + gap, unit(sheet) * sheet.template.space.radius / sheet.template.type.label
    if plan.left:
        foot = max(request.safe, gap) if plan.card else fit.contact.height
        column = page.height - top - (foot if plan.card else foot + gap)
        sources_tall = column - (fit.contact.height + gap if plan.card else 0.0)
        sources = Box(fit.margin, top, fit.left, sources_tall)
        uses = Box(page.width - fit.margin - fit.right, top, fit.right, column)
        below = (
            Box(fit.margin, top + column - fit.contact.height, fit.left, fit.contact.height)
            if plan.card
            else Box(0, page.height - foot, page.width, foot)
        )
    else:
        give = fit.sources.give + fit.uses.give
        share = fit.sources.give / give if give else 0.5
        sources = Box(fit.margin, top, fit.left, fit.sources.height + spare * share)
        below = Box(0, page.height - fit.contact.height, page.width, fit.contact.height)
        uses = Box(fit.margin, sources.bottom + gap, fit.right, below.y - gap - sources.bottom - gap)
    marks += fit.sources.paint(sources)
    marks.append(Rect(uses, theme.card, "uses", (radius, radius, radius, radius)))
    marks += fit.uses.paint(uses.inset(pad))
    marks += fit.contact.paint(below)
    marks += request.watermark(sheet)
    panels += [
        Panel("sources", sources._replace(height=sources.height + 0.6 * gap)),
        Panel("uses", uses),
        Panel(contact_panel.NAME, below),
    ]
    facts: dict[str, float | int | str] = {
        "growth": sheet.roominess,
        "plan": f"{plan.columns} {plan.left:g} {'card' if plan.card else 'band'}",
        "extent": _EXTENTS.index(fit.extent),
    }
    return (request.scene(sheet, panels, marks, facts),)
