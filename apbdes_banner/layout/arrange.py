"""Ways to divide the body: where the sources, the dots and the columns of cards may stand."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels.dots import dots, strip
from apbdes_banner.layout.panels.sources import sources
from apbdes_banner.layout.sheet import Block, Setting, Sheet

_SIDES = (0.22, 0.26, 0.3, 0.35)  # widths tried for a left column, as parts of the body


@dataclass(frozen=True)
class Arrangement:
    """Boxes of one way to divide the body; `cards` are the columns that cards may fill."""

    name: str
    sources: Box
    dots: Box
    title: Box
    cards: tuple[Box, ...]
    blocks: tuple[Block, Block]  # the sources and the dots, measured
    heading: Setting  # the title over the cards


def arrangements(sheet: Sheet, summary: Summary, box: Box) -> Iterator[Arrangement]:
    """The ways that suit the shape of the box, the plain ones first; those that need a crowded page last."""
    gap = sheet.template.space.gap * sheet.scale
    size = max(sheet.mm(sheet.template.type.section), sheet.good(Font.HEADING, 3))
    ways = (_beside, _in_a_row) if box.width > 1.9 * box.height else (_stacked, _beside)
    for way in (*ways, _strips):
        yield from way(sheet, summary, box, gap, size)


def _beside(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[Arrangement]:
    """Sources over the dots in a column at the left, the cards at the right."""
    for share in _SIDES:
        left = box.width * share
        right = box.width - left - gap * 1.25
        measured = _measuring(sheet, summary, (left, left, right), size)
        for across in (20, 25, 10):
            parts = measured(across)
            if not parts:
                continue
            (first, second), title = parts
            spare = box.height - first.height - second.height - gap
            if spare < 0:
                continue
            upper = Box(box.x, box.y, left, first.height + spare * first.give / max(first.give + second.give, 1e-9))
            lower = Box(box.x, upper.bottom + gap, left, box.bottom - upper.bottom - gap)
            area = Box(box.right - right, box.y, right, box.height)
            yield from _options("side", upper, lower, area, (first, second), title, size, gap)
            if spare <= first.give + second.give:
                break


def _in_a_row(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[Arrangement]:
    """Sources, dots and cards beside each other: for pages that are wide and low."""
    for share in (0.2, 0.25):
        left = box.width * share
        right = box.width - 2 * left - 2.5 * gap
        measured = _measuring(sheet, summary, (left, left, right), size)
        for across in (20, 10):
            parts = measured(across)
            if not parts or not parts[0][1].height or max(block.height for block in parts[0]) > box.height:
                continue
            upper = Box(box.x, box.y, left, box.height)
            lower = Box(upper.right + 1.25 * gap, box.y, left, box.height)
            area = Box(box.right - right, box.y, right, box.height)
            yield from _options("row", upper, lower, area, *parts, size, gap)


def _stacked(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[Arrangement]:
    """Sources beside the dots, or over them, and the cards below."""
    left, right = box.columns(2, gap)
    for name, wide, across in (("top", left.width, 20), ("top", left.width, 10), ("stack", box.width, 20)):
        parts = _measuring(sheet, summary, (wide, wide, box.width), size)(across)
        if not parts:
            continue
        (first, second), title = parts
        if name == "top" and not second.height:
            continue
        if name == "stack":
            upper = Box(box.x, box.y, wide, first.height)
            lower = Box(box.x, upper.bottom + gap, wide, second.height)
        else:
            tall = max(first.height, second.height)
            upper, lower = Box(box.x, box.y, wide, tall), Box(right.x, box.y, wide, tall)
        y = lower.bottom + gap
        area = Box(box.x, y, box.width, box.bottom - y)
        yield from _options(name, upper, lower, area, (first, second), title, size, gap)


def _strips(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[Arrangement]:
    """The dots as a strip over the whole width, the sources at the left or above the cards: for crowded pages."""
    for share in (0.3, 0.36, 0.42, 1.0):
        left = box.width * share
        right = box.width if share == 1.0 else box.width - left - gap
        parts = _measuring(sheet, summary, (left, box.width, right), size)(None)
        if not parts:
            continue
        (first, second), title = parts
        lower = Box(box.x, box.y, box.width, second.height)
        y = lower.bottom + gap * 0.6 if second.height else box.y
        upper = Box(box.x, y, left, first.height if share == 1.0 else box.bottom - y)
        if upper.height < first.height:
            continue
        top = upper.bottom + gap * 0.6 if share == 1.0 else y
        area = Box(box.right - right, top, right, box.bottom - top)
        name = "strip-over" if share == 1.0 else "strip-side"
        yield from _options(name, upper, lower, area, (first, second), title, size, gap)


def _measuring(
    sheet: Sheet, summary: Summary, widths: tuple[float, float, float], size: float
) -> Callable[[int | None], tuple[tuple[Block, Block], Setting] | None]:
    """What measures sources, dots (so many across, a strip for None) and the title of the cards in these widths, the
    sources and the title once for all; None where one is too narrow."""

    @cache
    def first() -> tuple[Block, Setting] | None:
        try:
            title = sheet.fit(sheet.say("uses"), Font.HEADING, widths[2], size, sheet.good(Font.HEADING, 3), 1)
            return sources(sheet, summary, widths[0]), title
        except FitError:
            return None

    def measured(across: int | None) -> tuple[tuple[Block, Block], Setting] | None:
        try:
            second = dots(sheet, summary, widths[1], across) if across else _strip(sheet, summary, widths[1])
        except FitError:
            return None
        found = first()
        return ((found[0], second), found[1]) if found else None

    return measured


def _strip(sheet: Sheet, summary: Summary, width: float) -> Block:
    """The dots in a strip; none at all in a document that compares, where two amounts a row need the room."""
    return strip(sheet, summary, width) if sheet.compared is None else Block(0.0, lambda _: [])


def _options(
    name: str, upper: Box, lower: Box, area: Box, blocks: tuple[Block, Block], title: Setting, size: float, gap: float
) -> Iterator[Arrangement]:
    """One to three columns of cards under their title in the area."""
    head = title.height(1.1) + 0.22 * size
    if area.height <= head:
        return
    heading = Box(area.x, area.y, area.width, head)
    below = Box(area.x, area.y + head, area.width, area.height - head)
    for count in (1, 2, 3):
        yield Arrangement(f"{name}-{count}", upper, lower, heading, below.columns(count, gap), blocks, title)
