"""The kind "alur": heading, equation, the flow of the money from its sources to its uses, footer.

Where the file says who pays for what, bands go from each source to each use; where it does not, they go through the
budget (budget/flows.py). Scene.facts say which: "flow" is "funds" or "budget", "spoken" the percentage told.
"""

from dataclasses import dataclass, replace

from apbdes_banner.budget.flows import BUDGET, MIXED, SHORT, SPOKEN_FOR, Network, network
from apbdes_banner.errors import FitError
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.flow_parts import pot_words
from apbdes_banner.layout.flowing import Arranged, arrange
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.flow import NAME, paint_flow
from apbdes_banner.layout.panels.footer import footer
from apbdes_banner.layout.panels.heading import heading
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Role, Scene
from apbdes_banner.layout.sheet import Block, Sheet

_TIGHTER = 0.88
_WORTH = 0.3  # what other bands must gain in the flow's score


@dataclass(frozen=True)
class _Fit:
    flow: Arranged
    box: Box
    top: Block
    middle: Block
    bottom: Block
    head: Block
    foot: Block


def alur(request: Request) -> tuple[Scene] | None:
    """The page; None where even the headings do not fit legibly. FitError where a font lacks a letter."""
    sheet, net = request.sheet(), network(request.summary)
    fit = _try(request, sheet, net)
    small = fit is None or fit.flow.net.folded or fit.flow.sizes.row <= 1.01 * sheet.row_floor()
    tighter = _try(request, sheet.roomier(_TIGHTER), net) if small else None
    if tighter and (fit is None or tighter.flow.score > fit.flow.score + _WORTH):
        fit = tighter
    if fit is None:
        return None
    page, size = request.page, request.size
    upper = Box(0, 0, size.width, fit.top.height)
    equals = Box(0, upper.bottom, size.width, fit.middle.height)
    lower = Box(0, size.height - fit.bottom.height, size.width, fit.bottom.height)
    body = Box(0, equals.bottom, size.width, lower.y - equals.bottom)
    marks: list[Mark] = [Rect(page, request.template.theme.paper, "page")]
    marks += fit.top.paint(upper) + fit.middle.paint(equals)
    marks += fit.head.paint(Box(fit.box.x, fit.box.y - fit.head.height, fit.box.width, fit.head.height))
    marks += paint_flow(fit.flow, request.summary, fit.box)
    marks += fit.foot.paint(Box(fit.box.x, fit.box.bottom, fit.box.width, fit.foot.height))
    marks += fit.bottom.paint(lower)
    marks += request.watermark(sheet)
    shown = fit.flow.net
    panels = (
        Panel("page", page), Panel("heading", upper), Panel("equation", equals), Panel(NAME, body),
        Panel("footer", lower),
    )  # fmt: skip
    facts: dict[str, float | int | str] = {
        "flow": "budget" if shown.through_budget else "funds",
        "spoken": shown.spoken,
        "folded": int(shown.folded),
        "bands": len(shown.outflows),
        "row_size": fit.flow.sizes.row,
        "row_floor": sheet.row_floor(),
        "score": fit.flow.score,
        **_note(request, shown),
    }
    return (request.scene(sheet, panels, marks, facts),)


def _note(request: Request, shown: Network) -> dict[str, str | int]:
    """What the maker should know of the page: why the bands do not say who pays for what."""
    if not shown.through_budget:
        return {}
    told = "flow-budget" if network(request.summary).through_budget else "flow-tight"
    return {"note": told, "size": request.size.name, "needed": SPOKEN_FOR}


def _try(request: Request, sheet: Sheet, net: Network) -> _Fit | None:
    """The bands at the sheet's roominess and the flow between them; None where that does not fit."""
    page, safe, summary = request.page, request.safe, request.summary
    margin = max(sheet.template.space.margin * sheet.scale, safe + 5)
    width = page.width - 2 * margin
    try:
        top = heading(sheet, summary, request.logo, page.width, safe)
        middle = equation(sheet, summary, page.width, margin)
        modest = replace(sheet, roominess=min(sheet.roominess, 1.15))
        bottom = footer(modest, summary, page.width, margin, safe, request.printed_on)
        head, foot = _heads(sheet, net, width), _legend(sheet, net, width)
    except FitError as error:
        if error.id == "glyph-missing":
            raise
        return None
    y = top.height + middle.height + head.height
    box = Box(margin, y, width, page.height - bottom.height - foot.height - y)
    flow = arrange(sheet, summary, net, box) if box.height > 0 else None
    if flow is None:
        return None
    if (other := _legend(sheet, flow.net, width)).height > foot.height:  # it has more to say
        box = Box(margin, y, width, page.height - bottom.height - other.height - y)
        flow = arrange(sheet, summary, net, box)
    foot = _legend(sheet, flow.net, width) if flow else other
    return _Fit(flow, box, top, middle, bottom, head, foot) if flow else None


def _heads(sheet: Sheet, net: Network, width: float) -> Block:
    """What each side is, and that both add up to the same."""
    theme, total = sheet.theme, net.total
    least = sheet.good(Font.HEADING, 3)
    size = max(0.85 * sheet.mm(sheet.template.type.section), least)
    amount = max(sheet.mm(40), sheet.good(Font.BOLD, 3))
    words = max(sheet.mm(34), sheet.limit())
    titles = [sheet.fit(sheet.say(key), Font.HEADING, 0.47 * width, size, least, 3) for key in ("sources", "uses")]
    short = any(node.key == SHORT for node in net.sources)
    sums = [sheet.say("flow-in-short" if short else "flow-in"), sheet.say("flow-out")]
    figure = sheet.rupiah(total)
    wide = sheet.width(figure, Font.BOLD, amount)
    under = any(sheet.width(text, Font.TEXT, words) + 0.4 * amount + wide > 0.47 * width for text in sums)
    settings = [sheet.fit(text, Font.TEXT, 0.47 * width, words, sheet.limit(), 2) for text in sums] if under else []
    gap = sheet.template.space.gap * sheet.scale * 0.8
    title = max(setting.height(1.1) for setting in titles)
    said = max((setting.height(1.15) for setting in settings), default=0.0)
    height = gap + title + said + 1.2 * amount + 0.7 * gap
    cap = sheet.measurer.cap_height(Font.BOLD)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = []
        for number, (setting, key) in enumerate(zip(titles, ("flow:in", "flow:out"), strict=True)):
            x, anchor = (box.right, "right") if number else (box.x, "left")
            side = "right" if anchor == "right" else "left"
            y = box.y + gap + title - setting.height(1.1)
            marks += sheet.lines(setting, x, y, theme.ink, NAME, Role.NAME, "right" if number else "left", 1.1)
            base = box.y + gap + title + said + cap * amount
            marks.append(sheet.put(figure, Font.BOLD, amount, x, base, theme.ink, NAME, Role.AMOUNT,
                                   "right" if side == "right" else "left", key, total))  # fmt: skip
            if settings:
                marks += sheet.lines(settings[number], x, box.y + gap + title, theme.muted, NAME, Role.LABEL,
                                     "right" if number else "left", 1.15)  # fmt: skip
            else:
                at = x - wide - 0.35 * amount if number else x + wide + 0.35 * amount
                marks.append(sheet.put(sums[number], Font.TEXT, words, at, base, theme.muted, NAME, Role.LABEL,
                                       "right" if number else "left"))  # fmt: skip
        return marks

    return Block(height, paint)


def _legend(sheet: Sheet, net: Network, width: float) -> Block:
    """How to read the bands, and what the pot in the middle is."""
    theme = sheet.theme
    size = max(0.8 * sheet.mm(36), sheet.limit())
    gap = sheet.template.space.gap * sheet.scale * 0.6
    key = BUDGET if BUDGET in net.pots else MIXED if MIXED in net.pots else None
    words = pot_words(sheet, net)
    told = sheet.say("legend")
    label = ""
    if key and words:
        label = sheet.say("chip-mixed") if key == MIXED else ""
        text = "legend-budget" if key == BUDGET else "legend-folded" if net.folded else "legend-mixed"
        told = f"{sheet.say(text, budget=words[0])} {told}"
    beside = chip_width(sheet, label, size * 0.9) + 0.4 * size if label else 0.0
    setting = sheet.fit(told, Font.TEXT, width - beside, size, sheet.limit(), 6, keep=0.99)
    height = gap + setting.height(1.15) + gap

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = []
        cap = sheet.measurer.cap_height(Font.TEXT) * setting.size
        if label:
            marks += chip(sheet, label, size * 0.9, box.x, box.y + gap + cap / 2, theme.muted, NAME)
        return marks + sheet.lines(setting, box.x + beside, box.y + gap, theme.muted, NAME, Role.LABEL, line=1.15)

    return Block(height, paint)
