"""The cards' arithmetic: the largest row size at which all rows fit, what is folded, which card stands in which column.

Nothing here knows of budgets or fonts: rows are numbers. A row takes n lines at size s while s * demand[n] <= inner;
its height is s * (n * LEAD + PAD). So a column's height is linear in s between the sizes at which a row needs one
line more. The largest size is found by bisecting over those sizes and solving the linear piece exactly.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import inf
from operator import itemgetter

LEAD = 1.12  # line pitch over size
PAD = 0.52  # room of a row above and below its lines, bar included, over size
MAX_LINES = 5
SLACK = 1e-9
FOOT = 0.35  # room under the last row of a card, over size


@dataclass(frozen=True)
class RowShape:
    """How wide a row wants to be, in mm per mm of size, amount and chips included: `demand(n)` is the least width for
    n lines, `count(width)` the lines that it takes at a width."""

    demand: Callable[[int], float]
    count: Callable[[float], int]

    def lines(self, size: float, inner: float) -> int:
        """Lines at that size in a card of that inner width; more than MAX_LINES where it does not fit at all."""
        return self.count(inner / size + SLACK)


class RowShapes(tuple[RowShape, ...]):
    """The rows of one card. Many arrangements ask for the same rows at the same width: what they weigh is kept."""

    def __init__(self, _rows: Iterable[RowShape] = ()) -> None:
        self._weights: dict[float, float] = {}

    def weight(self, width: float) -> float:
        """Height of the rows over their size, at that inner width over the size; infinite where a row does not fit."""
        if width not in self._weights:
            self._weights[width] = self._weigh(width)
        return self._weights[width]

    def _weigh(self, width: float) -> float:
        total = FOOT if self else 0.0
        for row in self:
            count = row.count(width)
            if count > MAX_LINES:
                return inf
            total += count * LEAD + PAD
        return total


@dataclass(frozen=True)
class CardShape:
    """A card: height of its head in mm, the inner width of its rows, and its rows."""

    head: float
    inner: float
    rows: RowShapes

    def weight(self, size: float) -> float:
        """Height of the rows over the size; infinite where a row does not fit."""
        return self.rows.weight(self.inner / size + SLACK)

    def height(self, size: float) -> float:
        """Height in mm at that row size."""
        weight = self.weight(size)
        return self.head + (weight * size if weight else 0.0)


Way = tuple[tuple[int, ...], ...]  # the cards of each column, from the top


@dataclass(frozen=True)
class Placement:
    """`columns[c]` are the indices of the cards in column c, from the top; `size` is the row size in mm."""

    size: float
    columns: Way


@cache
def assignments(cards: int, columns: int) -> tuple[Way, ...]:
    """Every way to deal cards to columns, the order kept within a column and the first card in the first one.

    The ways in which the first cards of the columns ascend come first: read from left to right, top to bottom.
    """
    ways = []
    for choice in product(range(columns), repeat=cards):
        dealt = tuple(tuple(i for i in range(cards) if choice[i] == c) for c in range(columns))
        if choice and choice[0] == 0 and all(dealt):
            ways.append(dealt)
    ways.sort(key=lambda dealt: [part[0] for part in dealt] != sorted(part[0] for part in dealt))
    return tuple(ways)


def _largest(
    heads: Sequence[float], weights: Sequence[float], way: Sequence[Sequence[int]], room: float, gap: float
) -> float:
    """The size that fills the fullest column of one way exactly, the weights taken as fixed; -1 where the heads alone
    are too high."""
    size = inf
    for part in way:
        left, weight = room - gap * (len(part) - 1), 0.0
        for i in part:
            left -= heads[i]
            weight += weights[i]
        if left < -1e-9:
            return -1.0
        if weight and left < size * weight:
            size = left / weight
    return size


def fits(cards: Sequence[CardShape], columns: int, room: float, gap: float, size: float) -> bool:
    """Whether all cards fit `columns` columns of height `room` at that row size."""
    weights = [card.weight(size) for card in cards]
    heights = [card.head + weight * size for card, weight in zip(cards, weights, strict=True)]
    if sum(heights) + gap * (len(cards) - columns) > columns * room + 1e-6 or max(heights, default=0) > room + 1e-6:
        return False
    heads = [card.head for card in cards]
    return any(_largest(heads, weights, way, room, gap) >= size for way in assignments(len(cards), columns))


def ways_that_hold(cards: Sequence[CardShape], columns: int, room: float, gap: float, size: float) -> list[Way]:
    """The ways to deal the cards to columns of height `room` in which all fit at that row size."""
    weights = [card.weight(size) for card in cards]
    if inf in weights:
        return []
    heads = [card.head for card in cards]
    return [way for way in assignments(len(cards), columns) if _largest(heads, weights, way, room, gap) >= size]


def place(
    cards: Sequence[CardShape], columns: int, room: float, gap: float, floor: float, cap: float
) -> Placement | None:
    """The largest row size from `floor` to `cap` at which all cards fit `columns` columns of height `room`.

    Returns None where they do not fit at `floor`. Lengths in mm.
    """
    ways = assignments(len(cards), columns)
    heads = [card.head for card in cards]

    def weighed(size: float) -> list[float]:
        return [card.weight(size) for card in cards]

    def holds(size: float) -> bool:
        weights = weighed(size)
        return inf not in weights and any(_largest(heads, weights, way, room, gap) >= size for way in ways)

    def best(size: float) -> tuple[float, Way]:
        weights = weighed(size)
        if inf in weights:
            return -1.0, ()
        return max(
            ((_largest(heads, weights, way, room, gap), way) for way in ways),
            key=itemgetter(0),
            default=(-1.0, ()),
        )

    if not holds(floor):
        return None
    if holds(cap):
        return Placement(cap, best(cap)[1])
    ladder = sorted(_steps(cards, floor, cap))
    # The last step that still fits; from there on up to the next one the heights are linear in the size.
    index = bisect_left(ladder, True, key=lambda size: not holds(size))
    below = ladder[index - 1] if index else floor
    reached, way = best(below)
    above, other = best((below + ladder[index]) / 2)  # lines in the open piece above `below`
    if above > below and above > 0:
        return Placement(min(above, ladder[index], cap), other)
    return Placement(max(below, min(reached, below)), way)


def _steps(cards: Sequence[CardShape], floor: float, cap: float) -> set[float]:
    """The sizes between floor and cap at which a row needs one line more, and the cap itself."""
    steps = {cap}
    for card in cards:
        for row in card.rows:
            for count in range(1, MAX_LINES + 1):
                demand = row.demand(count)
                step = card.inner / demand if demand else cap
                if step >= cap:
                    break
                if floor < step:
                    steps.add(step)
    return steps
