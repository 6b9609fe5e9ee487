"""The body: where the sources, the dots and the cards stand, how large the rows are and how many are folded.

Several arrangements are measured (sources and dots at the left or on top, one to three columns of cards) and the best
is taken: first the one that folds the fewest kegiatan, then the one with the largest rows and the fullest columns.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels.cards import Card, Head, Row, card, folded, head_of, shape
from apbdes_banner.layout.panels.dots import dots, strip
from apbdes_banner.layout.panels.sources import sources
from apbdes_banner.layout.scene import Mark, Panel, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet
from apbdes_banner.layout.solve import CardShape, Placement, fits, place

USES = "uses"
_SIDES = (0.22, 0.26, 0.3, 0.35)  # widths tried for a left column, as parts of the body
_ROW_STRETCH = 1.1  # room that a row may be given beyond what it needs, over its size
_HEAD_STRETCH = 0.55  # the same for a card's head, over its height
_EMPHASES = (1.0, 1.25, 1.55, 1.9)
_NEAR = 0.97
_TILES = 0.6
_STRIP = 1.2  # what a page must gain before the dots lose their legend
_TILE_STRETCH = 2.5  # the same for the body of a card without rows


Rows = tuple[tuple[Row, ...], ...]


@dataclass(frozen=True)
class Arrangement:
    """Boxes of one way to divide the body; `cards` are the columns that cards may fill."""

    name: str
    sources: Box
    dots: Box
    title: Box
    cards: tuple[Box, ...]


@dataclass(frozen=True)
class Fitted:
    """One arrangement solved. Lengths in mm."""

    sheet: Sheet
    arrangement: Arrangement
    blocks: tuple[Block, Block]
    title: Setting
    heads: tuple[Head, ...]
    rows: Rows
    placement: Placement
    tile: float
    gap: float
    hidden: int
    loose: float  # part of the room that stands empty however the cards are stretched
    score: float


_Option = tuple[Arrangement, tuple[Block, Block], Setting]


def solve_body(sheet: Sheet, summary: Summary, every: Rows, box: Box) -> Fitted | None:
    """The best arrangement of the body in that box; None where none fits at the smallest sizes allowed.

    `every` are the rows of each group of the summary (panels/cards.py: rows_of).
    """
    gap = sheet.template.space.gap * sheet.scale
    size = max(sheet.mm(sheet.template.type.section), sheet.good(Font.HEADING, 3))
    best: Fitted | None = None
    ways = [_beside, _in_a_row] if box.width > 1.9 * box.height else [_stacked, _beside]
    for way in (*ways, _strips):
        if way is _strips and best and best.hidden == 0:
            break  # a crowded page only
        for arrangement, blocks, title in way(sheet, summary, box, gap, size):
            for emphasis in _EMPHASES:
                fitted = _solve(sheet, summary, every, arrangement, blocks, title, emphasis)
                if fitted and (best is None or fitted.score > best.score):
                    best = fitted
                if not fitted or fitted.hidden or fitted.placement.size < _NEAR * fitted.heads[0].amount_size:
                    break  # larger heads help only where the rows have grown up to them
    return best


def _beside(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[_Option]:
    """Sources over the dots in a column at the left, the cards at the right."""
    for share in _SIDES:
        left = box.width * share
        right = box.width - left - gap * 1.25
        for across in (20, 25, 10):
            parts = _measured(sheet, summary, (left, left, right), size, across)
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


def _in_a_row(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[_Option]:
    """Sources, dots and cards beside each other: for pages that are wide and low."""
    for share in (0.2, 0.25):
        left = box.width * share
        right = box.width - 2 * left - 2.5 * gap
        for across in (20, 10):
            parts = _measured(sheet, summary, (left, left, right), size, across)
            if not parts or max(block.height for block in parts[0]) > box.height:
                continue
            upper = Box(box.x, box.y, left, box.height)
            lower = Box(upper.right + 1.25 * gap, box.y, left, box.height)
            area = Box(box.right - right, box.y, right, box.height)
            yield from _options("row", upper, lower, area, *parts, size, gap)


def _stacked(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[_Option]:
    """Sources beside the dots, or over them, and the cards below."""
    left, right = box.columns(2, gap)
    for name, wide in (("top", left.width), ("stack", box.width)):
        parts = _measured(sheet, summary, (wide, wide, box.width), size, 20)
        if not parts:
            continue
        (first, second), title = parts
        if name == "stack":
            upper = Box(box.x, box.y, wide, first.height)
            lower = Box(box.x, upper.bottom + gap, wide, second.height)
        else:
            tall = max(first.height, second.height)
            upper, lower = Box(box.x, box.y, wide, tall), Box(right.x, box.y, wide, tall)
        y = lower.bottom + gap
        area = Box(box.x, y, box.width, box.bottom - y)
        yield from _options(name, upper, lower, area, (first, second), title, size, gap)


def _strips(sheet: Sheet, summary: Summary, box: Box, gap: float, size: float) -> Iterator[_Option]:
    """The dots as a strip over the whole width, the sources at the left or above the cards: for crowded pages."""
    for share in (0.3, 0.36, 0.42, 1.0):
        left = box.width * share
        right = box.width if share == 1.0 else box.width - left - gap
        parts = _measured(sheet, summary, (left, box.width, right), size, None)
        if not parts:
            continue
        (first, second), title = parts
        lower = Box(box.x, box.y, box.width, second.height)
        y = lower.bottom + gap * 0.6
        upper = Box(box.x, y, left, first.height if share == 1.0 else box.bottom - y)
        if upper.height < first.height:
            continue
        top = upper.bottom + gap * 0.6 if share == 1.0 else y
        area = Box(box.right - right, top, right, box.bottom - top)
        name = "strip-over" if share == 1.0 else "strip-side"
        yield from _options(name, upper, lower, area, (first, second), title, size, gap)


def _measured(
    sheet: Sheet, summary: Summary, widths: tuple[float, float, float], size: float, across: int | None
) -> tuple[tuple[Block, Block], Setting] | None:
    """Sources, dots (as a strip where `across` is None) and the title of the cards; None where one is too narrow."""
    try:
        second = dots(sheet, summary, widths[1], across) if across else strip(sheet, summary, widths[1])
        title = sheet.fit(sheet.say("uses"), Font.HEADING, widths[2], size, sheet.good(Font.HEADING, 3), 1)
        return (sources(sheet, summary, widths[0]), second), title
    except FitError:
        return None


def _options(
    name: str, upper: Box, lower: Box, area: Box, blocks: tuple[Block, Block], title: Setting, size: float, gap: float
) -> Iterator[_Option]:
    """One to three columns of cards under their title in the area."""
    head = title.height(1.1) + 0.22 * size
    if area.height <= head:
        return
    heading = Box(area.x, area.y, area.width, head)
    below = Box(area.x, area.y + head, area.width, area.height - head)
    for count in (1, 2, 3):
        yield Arrangement(f"{name}-{count}", upper, lower, heading, below.columns(count, gap)), blocks, title


def _solve(
    sheet: Sheet,
    summary: Summary,
    every: Rows,
    arrangement: Arrangement,
    blocks: tuple[Block, Block],
    title: Setting,
    emphasis: float,
) -> Fitted | None:
    columns = arrangement.cards
    if len(columns) > max(len(summary.groups), 1):
        return None
    width, room = columns[0].width, columns[0].height
    gap = sheet.template.space.gap * sheet.scale * 0.55
    floor = sheet.row_floor()
    try:
        heads = tuple(
            head_of(sheet, group, part, summary.totals.belanja or 0, width, emphasis)
            for group, part in zip(summary.groups, summary.parts, strict=True)
        )
    except FitError:
        return None
    largest = max((head.amount_size for head in heads), default=floor)
    cap = max(floor, min(floor * sheet.template.legibility.roomy, largest))  # rows never shout over their heads
    tile = max((head.amount_size for head in heads), default=0.0) * 1.2
    # The smallest are folded first, the largest of each card last: no bidang without a name if it can be helped.
    order = sorted((r == 0, row.activity.amount, c) for c, rows in enumerate(every) for r, row in enumerate(rows))

    def keeps(hidden: int) -> list[int]:
        found = [len(rows) for rows in every]
        for _, _, c in order[:hidden]:
            found[c] -= 1
        return [_worth(keep, len(rows)) for keep, rows in zip(found, every, strict=True)]

    def shown(keep: list[int]) -> Rows:
        return tuple(folded(sheet, group, rows, k) for group, rows, k in zip(summary.groups, every, keep, strict=True))

    def shapes(rows: Rows) -> list[CardShape]:
        return [shape(head, part, width, tile) for head, part in zip(heads, rows, strict=True)]

    low, high = 0, len(order)
    if not fits(shapes(shown(keeps(high))), len(columns), room, gap, floor):
        return None
    while low < high:  # the fewest rows that must be folded
        middle = (low + high) // 2
        if fits(shapes(shown(keeps(middle))), len(columns), room, gap, floor):
            high = middle
        else:
            low = middle + 1
    keep = keeps(low)
    placement = place(shapes(shown(keep)), len(columns), room, gap, floor, floor)
    if placement is None:
        return None
    rows = shown(_unfold(keep, every, placement, shapes, shown, room, gap))
    placement = place(shapes(rows), len(columns), room, gap, floor, cap)
    if placement is None:
        return None
    hidden = len(order) - sum(row.count == 1 for part in rows for row in part)
    heights = _heights(shapes(rows), placement, gap)
    loose = max(
        (max(room - height - _give(rows, heads, placement.size, tile, part), 0.0) / room
         for height, part in zip(heights, placement.columns, strict=True)), default=0.0
    )  # fmt: skip
    seen = 1 - hidden / len(order) if order else 1.0
    loose += max(
        max(panel.height - block.height - block.give, 0.0) / panel.height
        for panel, block in zip((arrangement.sources, arrangement.dots), blocks, strict=True)
    )
    score = 10 * seen**0.5 + min(placement.size / floor, sheet.template.legibility.roomy) - 4 * loose
    score -= _clumsy(rows, placement.size, width - 2 * heads[0].pad) if heads else 0.0
    score -= 0.0 if any(rows) else _TILES * (len(columns) - 1)  # bars under each other are compared at a glance
    score -= _STRIP if arrangement.name.startswith("strip") else 0.0
    return Fitted(sheet, arrangement, blocks, title, heads, rows, placement, tile, gap, hidden, loose, score)


def _worth(keep: int, count: int) -> int:
    """Folding one row alone gains no room: then two go together, or of only two rows none. A card's only row may go."""
    if count - keep != 1 or count == 1:
        return keep
    return count if count == 2 else keep - 1


def _clumsy(rows: Rows, size: float, inner: float) -> float:
    """How much worse a page reads because its rows break into many lines, or run far from name to amount."""
    counts = [row.shape.lines(size, inner) for part in rows for row in part]
    broken = sum(counts) / len(counts) - 1 if counts else 0.0
    return 0.9 * broken + 0.03 * max(inner / size - 44, 0.0)


def _heights(cards: list[CardShape], placement: Placement, gap: float) -> list[float]:
    return [sum(cards[i].height(placement.size) for i in part) + gap * (len(part) - 1) for part in placement.columns]


def _give(rows: Rows, heads: tuple[Head, ...], size: float, tile: float, part: tuple[int, ...]) -> float:
    """How much higher than needed a column of cards can be made without looking empty."""
    return sum(
        len(rows[i]) * _ROW_STRETCH * size
        + _HEAD_STRETCH * heads[i].height
        + (0.0 if rows[i] else _TILE_STRETCH * tile)
        for i in part
    )


def _unfold(
    keep: list[int],
    every: Rows,
    placement: Placement,
    shapes: Callable[[Rows], list[CardShape]],
    shown: Callable[[list[int]], Rows],
    room: float,
    gap: float,
) -> list[int]:
    """Shows further rows, largest first, in the columns that have room for them at the size found."""
    column_of = {i: number for number, part in enumerate(placement.columns) for i in part}
    closed: set[int] = set()
    while True:
        open_ = [c for c, k in enumerate(keep) if k < len(every[c]) and c not in closed]
        if not open_:
            return keep
        c = max(open_, key=lambda i: every[i][keep[i]].activity.amount)
        more = list(keep)
        more[c] = len(every[c]) if len(every[c]) - keep[c] <= 2 else keep[c] + 1
        heights = _heights(shapes(shown(more)), placement, gap)
        if heights[column_of[c]] <= room + 1e-6:
            keep = more
        else:
            closed.add(c)


def paint_body(fitted: Fitted, summary: Summary) -> tuple[list[Mark], list[Panel], tuple[Box, ...]]:
    """The marks of the body, its panels, and the boxes of its columns as they really end."""
    sheet, arrangement, size = fitted.sheet, fitted.arrangement, fitted.placement.size
    marks: list[Mark] = []
    panels = [Panel("sources", arrangement.sources), Panel("dots", arrangement.dots), Panel(USES, arrangement.title)]
    marks += fitted.blocks[0].paint(arrangement.sources)
    marks += fitted.blocks[1].paint(arrangement.dots)
    marks += sheet.lines(fitted.title, arrangement.title.x, arrangement.title.y, sheet.theme.ink, USES, Role.NAME)
    amounts = [row.activity.amount for rows in fitted.rows for row in rows]
    amounts += [group.amount for group, rows in zip(summary.groups, fitted.rows, strict=True) if not rows]
    largest = max(amounts, default=0)
    ends: list[Box] = []
    if arrangement.name.startswith("side"):
        side = arrangement.sources
        ends.append(Box(side.x, side.y, side.width, arrangement.dots.bottom - side.y))
    elif arrangement.name.startswith("row"):
        ends.append(arrangement.dots)
    for part, column in zip(fitted.placement.columns, arrangement.cards, strict=True):
        cards = [shape(fitted.heads[i], fitted.rows[i], column.width, fitted.tile) for i in part]
        spare = column.height - sum(item.height(size) for item in cards) - fitted.gap * (len(part) - 1)
        room = _give(fitted.rows, fitted.heads, size, fitted.tile, part)
        given = min(spare / room, 1.0) if room > 0 and spare > 0 else 0.0
        y = column.y
        for i, item in zip(part, cards, strict=True):
            rows, head = fitted.rows[i], fitted.heads[i]
            stretch, head_stretch = given * _ROW_STRETCH * size, given * _HEAD_STRETCH * head.height
            tile = 0.0 if rows else given * _TILE_STRETCH * fitted.tile
            height = item.height(size) + len(rows) * stretch + head_stretch + tile
            box = Box(column.x, y, column.width, height)
            group = summary.groups[i]
            marks += card(sheet, Card(group, i, head, rows, size, stretch, head_stretch, largest), box)
            panels.append(Panel(f"card:{group.code}", box))
            y += height + fitted.gap
        ends.append(Box(column.x, column.y, column.width, max(y - fitted.gap - column.y, 0.0)))
    return marks, panels, tuple(ends)
