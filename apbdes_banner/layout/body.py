"""The body: how large the rows are, how many are folded, which card stands in which column.

Every arrangement that suits the page (arrange.py) is measured and the best is taken: first the one that folds the
fewest kegiatan, then the one with the largest rows and the fullest columns.
"""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.arrange import Arrangement, arrangements
from apbdes_banner.layout.folding import BARE, Folding, Keep, Rows
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.panels.cards import Card, Head, card, head_of, least_head, shape
from apbdes_banner.layout.scene import Mark, Panel, Role
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.solve import CardShape, Placement, RowShapes, Way, fits, place, ways_that_hold

USES = "uses"
_ROW_STRETCH = 1.1  # room that a row may be given beyond what it needs, over its size
_HEAD_STRETCH = 0.55  # the same for a card's head, over its height
_TILE_STRETCH = 2.5  # the same for the body of a card without rows
_EMPHASES = (1.0, 1.25, 1.55, 1.9)
_NEAR = 0.97
_CRAMMED = 1.8
_TILES = 0.6
_STRIP = 1.2  # what a page must gain before the dots lose their legend
_WITHOUT = 0.4  # the same before a page that compares does without dots: their shares stand in its cards' heads
_FOLDED = 1.35  # rows that are folded leave the others this many times their floor at most
_BACK = 4  # rows that may come back once the columns are dealt


@dataclass(frozen=True)
class Fitted:
    """One arrangement solved. Lengths in mm."""

    sheet: Sheet
    arrangement: Arrangement
    emphasis: float
    heads: tuple[Head, ...]
    rows: Rows
    placement: Placement
    tile: float
    gap: float
    hidden: int
    loose: float  # part of the room that stands empty however the cards are stretched
    score: float


def solve_body(sheet: Sheet, summary: Summary, folding: Folding, box: Box, bar: float | None = None) -> Fitted | None:
    """The best arrangement of the body in that box; None where none fits at the smallest sizes allowed.

    `bar` is the score over which the caller can use it: None, too, where none is above. That saves most of the work.
    """
    best = _best(sheet, summary, folding, box, bar)
    if best and bar is not None and best.arrangement.name.startswith("strip"):
        # A strip comes to its turn only where nothing else shows all rows, and what stayed under the bar might.
        best = _best(sheet, summary, folding, box, None)
    if best is None or (bar is not None and best.score <= bar):
        return None
    if best.hidden and not sheet.compared:
        best = _solve(sheet, summary, folding, best.arrangement, best.emphasis, None, thorough=True) or best
    return best


def _best(sheet: Sheet, summary: Summary, folding: Folding, box: Box, bar: float | None) -> Fitted | None:
    best: Fitted | None = None
    for arrangement in arrangements(sheet, summary, box):
        if arrangement.name.startswith("strip") and best and best.hidden == 0:
            break
        for emphasis in _EMPHASES:
            beat = best.score if best else bar
            fitted = _solve(sheet, summary, folding, arrangement, emphasis, beat)
            if fitted and (beat is None or fitted.score > beat):
                best = fitted
            if not fitted or fitted.hidden or fitted.placement.size < _NEAR * fitted.heads[0].amount_size:
                break  # larger heads help only where the rows have grown up to them
    return best


def _solve(
    sheet: Sheet, summary: Summary, folding: Folding, arrangement: Arrangement, emphasis: float, beat: float | None,
    thorough: bool = False,
) -> Fitted | None:  # fmt: skip
    """One arrangement solved; None where it does not fit, or cannot beat the score of another. `thorough`: every way
    to deal the cards is tried for what it shows by name."""
    columns = arrangement.cards
    if len(columns) > max(len(summary.groups), 1):
        return None
    width, room = columns[0].width, columns[0].height
    gap = sheet.template.space.gap * sheet.scale * 0.55
    floor, roomy = sheet.row_floor(), sheet.template.legibility.roomy
    malus = 4 * max(
        max(panel.height - block.height - block.give, 0.0) / max(panel.height, 1.0)
        for panel, block in zip((arrangement.sources, arrangement.dots), arrangement.blocks, strict=True)
    )
    malus += sum(_CRAMMED * (1 - block.comfort) for block in arrangement.blocks)
    if arrangement.name.startswith("strip"):
        malus += _WITHOUT if sheet.compared else _STRIP
    # Bars under each other are compared at a glance.
    malus += 0.0 if any(folding.every) else _TILES * (len(columns) - 1)

    def score(hidden: int, size: float) -> float:
        seen = max(1 - hidden / folding.total, 0.0) if folding.total else 1.0
        large = min(size / floor, roomy) if folding.total else 1.0  # without rows there is no size to be proud of
        return float(10 * seen**0.5 + large - malus)

    high = folding.total + 1 if folding.total else 0
    if beat is not None:  # how many may be folded before this arrangement cannot win any more
        high = bisect_left(
            range(high + 1),
            True,
            key=lambda many: score(max(many - _BACK, 0), floor * (_FOLDED if many > _BACK else roomy)) <= beat,
        )
        high -= 1
        if high < 0:
            return None
    # Most arrangements are too crowded, and that shows before their heads are set.
    least, pad = least_head(sheet, emphasis)
    bare = [CardShape(least, width - 2 * pad, part) for part in folding.shapes(folding.keep(high))]
    if not fits(bare, len(columns), room, gap, floor):
        return None
    try:
        heads = tuple(
            head_of(sheet, group, part, summary.totals.belanja or 0, width, emphasis)
            for group, part in zip(summary.groups, summary.parts, strict=True)
        )
    except FitError:
        return None
    largest = max((head.amount_size for head in heads), default=floor)
    cap = max(floor, min(floor * roomy, largest))  # rows never shout over their heads
    tile = max((head.amount_size for head in heads), default=0.0) * 1.2

    def shapes(keep: Keep) -> list[CardShape]:
        return [shape(head, part, width, tile) for head, part in zip(heads, folding.shapes(keep), strict=True)]

    low = 0
    if not fits(shapes(folding.keep(high)), len(columns), room, gap, floor):
        return None
    while low < high:  # the fewest rows that must be folded
        middle = (low + high) // 2
        if fits(shapes(folding.keep(middle)), len(columns), room, gap, floor):
            high = middle
        else:
            low = middle + 1
    keep = folding.keep(low)
    if low:
        if thorough or sheet.compared:  # where rows are high and few, every way is another page
            keep = _dealt(folding, low, shapes, len(columns), room, gap, floor)
        elif dealt := place(shapes(keep), len(columns), room, gap, floor, floor):
            keep = _unfold(folding, keep, dealt.columns, shapes, room, gap, floor)
    placement = place(shapes(keep), len(columns), room, gap, floor, cap)
    if placement is None:
        return None
    rows = folding.rows(keep)
    hidden = folding.hidden(rows)
    heights = _heights(shapes(keep), placement, gap)
    empty = max(
        (
            max(room - height - _give(rows, heads, placement.size, tile, part), 0.0) / room
            for height, part in zip(heights, placement.columns, strict=True)
        ),
        default=0.0,
    )
    points = score(hidden, placement.size) - 4 * empty
    points -= _clumsy(rows, placement.size, width - 2 * heads[0].pad) if heads else 0.0
    return Fitted(sheet, arrangement, emphasis, heads, rows, placement, tile, gap, hidden, empty, points)


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


def _dealt(
    folding: Folding, low: int, shapes: Callable[[Keep], list[CardShape]], columns: int, room: float, gap: float,
    floor: float,
) -> Keep:  # fmt: skip
    """What is shown by name where `low` rows at least are folded at the smallest size: of all ways to deal the cards
    the one that leaves room for the most kegiatan and the most of the money."""
    best: tuple[float, Keep] | None = None
    for hidden in (low, low + 3, low + 6):
        start = folding.keep(hidden)
        if BARE in start:
            break
        for way in ways_that_hold(shapes(start), columns, room, gap, floor):
            keep = _unfold(folding, start, way, shapes, room, gap, floor)
            seen = folding.seen(keep)
            if best is None or seen > best[0]:
                best = seen, keep
    return best[1] if best else folding.keep(low)


def _unfold(
    folding: Folding, keep: Keep, way: Way, shapes: Callable[[Keep], list[CardShape]], room: float, gap: float,
    size: float,
) -> Keep:  # fmt: skip
    """Shows further rows, largest first, in the columns that have room for them at that size."""
    column_of = {i: number for number, part in enumerate(way) for i in part}
    closed: set[int] = set()
    while found := folding.next(keep, closed):
        index, more = found
        if _heights(shapes(more), Placement(size, way), gap)[column_of[index]] <= room + 1e-6:
            keep = more
        else:
            closed.add(index)
    return keep


def paint_body(fitted: Fitted, summary: Summary) -> tuple[list[Mark], list[Panel], tuple[Box, ...]]:
    """The marks of the body, its panels, and the boxes of its columns as they really end."""
    sheet, arrangement, size = fitted.sheet, fitted.arrangement, fitted.placement.size
    marks: list[Mark] = []
    panels = [Panel("sources", arrangement.sources), Panel("dots", arrangement.dots), Panel(USES, arrangement.title)]
    marks += arrangement.blocks[0].paint(arrangement.sources)
    marks += arrangement.blocks[1].paint(arrangement.dots)
    marks += sheet.lines(
        arrangement.heading, arrangement.title.x, arrangement.title.y, sheet.theme.ink, USES, Role.NAME
    )
    amounts = [max(row.activity.amount, row.activity.reference or 0) for rows in fitted.rows for row in rows]
    amounts += [
        max(group.amount, group.reference or 0)
        for group, rows in zip(summary.groups, fitted.rows, strict=True)
        if not rows
    ]
    largest = max(amounts, default=0)
    ends: list[Box] = []
    if arrangement.name.startswith("side"):
        side = arrangement.sources
        ends.append(Box(side.x, side.y, side.width, arrangement.dots.bottom - side.y))
    elif arrangement.name.startswith("row"):
        ends.append(arrangement.dots)
    for part, column in zip(fitted.placement.columns, arrangement.cards, strict=True):
        cards = [
            shape(fitted.heads[i], RowShapes(row.shape for row in fitted.rows[i]), column.width, fitted.tile)
            for i in part
        ]
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
