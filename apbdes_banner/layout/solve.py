"""The cards' arithmetic: the largest row size at which all rows fit, what is folded, which card stands in which column.

Nothing here knows of budgets or fonts: rows are numbers. A row takes n lines at size s while s * demand[n] <= inner;
its height is s * (n * LEAD + PAD). So a column's height is linear in s between the sizes at which a row needs one
line more. The largest size is found by bisecting over those sizes and solving the linear piece exactly.
"""

from abc import ABC, abstractmethod
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import product
from math import inf

LEAD = 1.12  # line pitch over size
PAD = 0.52  # room of a row above and below its lines, bar included, over size
MAX_LINES = 5
SLACK = 1e-9
_EDGE = 1e-6  # so near under a width that it wants, a row is measured in earnest
_ASKED = 3  # lines for which the least width is worth working out
FOOT = 0.35  # room under the last row of a card, over size


class RowShape(ABC):
    """A row by its numbers alone, in mm per mm of size, amount and chips included. What is to be a row says `demand`
    and `lines_at`, and begins the shape when it can."""

    def __init__(self) -> None:
        self.whole = self.demand(1)
        self._least = [self.whole]  # the least widths for one line, two …, as far as they were asked for

    @abstractmethod
    def demand(self, lines: int) -> float:
        """The least width for so many lines."""

    @abstractmethod
    def lines_at(self, width: float) -> int:
        """The lines that it takes at a width, counted word by word; more than MAX_LINES where it does not fit."""

    def at(self, width: float) -> int:
        """The same with less work."""
        above = inf
        for lines, least in enumerate(self._least, 1):
            if width >= least:
                return lines if width < above - _EDGE else self.lines_at(width)
            above = least
        if len(self._least) < _ASKED:
            self._least.append(self.demand(len(self._least) + 1))
            return self.at(width)
        return self.lines_at(width)

    def lines(self, size: float, inner: float) -> int:
        """Lines at that size in a card of that inner width."""
        return self.at(inner / size + SLACK)


class Stack:
    """Rows under each other. Many arrangements ask for the same rows at the same width, and each folds others: what
    the first one, two, three … weigh is kept."""

    def __init__(self, rows: Iterable[RowShape]) -> None:
        self.rows = tuple(rows)
        self._sums: dict[float, list[tuple[float, int]]] = {}

    def sums(self, count: int, width: float) -> tuple[float, int]:
        """Of the first `count` rows, at an inner width over their size: the height over the size, the foot of the card
        included and infinite where a row does not fit, and their lines."""
        sums = self._sums.get(width)
        if sums is None:
            sums = self._sums[width] = [(FOOT, 0)]
        if len(sums) <= count:
            height, lines = sums[-1]
            for row in self.rows[len(sums) - 1 : count]:
                more = 1 if width >= row.whole else row.at(width)
                height += more * LEAD + PAD if more <= MAX_LINES else inf
                lines += more
                sums.append((height, lines))
        return sums[count]


class RowShapes:
    """The rows of one card: the first `count` of a stack, and the row that stands for those folded."""

    def __init__(self, stack: Stack, count: int, rest: RowShape | None = None) -> None:
        self.stack, self.count, self.rest = stack, count, rest

    def __len__(self) -> int:
        return self.count + (self.rest is not None)

    def __iter__(self) -> Iterator[RowShape]:
        yield from self.stack.rows[: self.count]
        if self.rest:
            yield self.rest

    def weight(self, width: float) -> float:
        """Height of the rows over their size, at that inner width over the size; infinite where a row does not fit."""
        height, _ = self._measured(width)
        return height

    def lines(self, width: float) -> int:
        """The lines of all rows at that inner width over the size."""
        _, lines = self._measured(width)
        return lines

    def _measured(self, width: float) -> tuple[float, int]:
        if self.rest is None:
            return self.stack.sums(self.count, width) if self.count else (0.0, 0)
        height, lines = self.stack.sums(self.count, width)
        more = self.rest.at(width)
        return height + (more * LEAD + PAD if more <= MAX_LINES else inf), lines + more


@dataclass(frozen=True)
class Cards:
    """The cards of a page: the height of each head in mm, the rows of each, and the inner width of all."""

    heads: Sequence[float]
    rows: Sequence[RowShapes]
    inner: float

    def weights(self, size: float) -> list[float]:
        """Height of each card's rows over the size; infinite where a row does not fit."""
        width = self.inner / size + SLACK
        return [rows.weight(width) for rows in self.rows]

    def heights(self, size: float) -> list[float]:
        """Height of each card in mm at that row size."""
        pairs = zip(self.heads, self.weights(size), strict=True)
        return [head + (weight * size if weight else 0.0) for head, weight in pairs]


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
    heads: Sequence[float], weights: Sequence[float], way: Way, room: float, gap: float, over: float
) -> float:  # fmt: skip
    """The size that fills the fullest column of one way exactly, the weights taken as fixed, where that is larger than
    `over`; -1 where the heads alone are too high."""
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
            if size <= over:
                return size
    return size


def _holds(
    heads: Sequence[float], weights: Sequence[float], way: Way, room: float, gap: float, size: float
) -> bool:  # fmt: skip
    """Whether that is `size` at least."""
    for part in way:
        left, weight = room - gap * (len(part) - 1), 0.0
        for i in part:
            left -= heads[i]
            weight += weights[i]
        if left < -1e-9 or (weight and left / weight < size):
            return False
    return True


def fits(
    heads: Sequence[float], weights: Sequence[float], columns: int, room: float, gap: float, size: float
) -> bool:  # fmt: skip
    """Whether cards with those heads in mm and those weights fit `columns` columns of height `room` at that row size,
    at which they weigh so much."""
    heights = [head + weight * size for head, weight in zip(heads, weights, strict=True)]
    if sum(heights) + gap * (len(heads) - columns) > columns * room + 1e-6 or max(heights, default=0) > room + 1e-6:
        return False
    return any(_holds(heads, weights, way, room, gap, size) for way in assignments(len(heads), columns))


def ways_that_hold(
    heads: Sequence[float], weights: Sequence[float], columns: int, room: float, gap: float, size: float
) -> list[Way]:
    """The ways to deal the same cards in which all fit."""
    if inf in weights:
        return []
    return [way for way in assignments(len(heads), columns) if _holds(heads, weights, way, room, gap, size)]


def roomiest(
    heads: Sequence[float], weights: Sequence[float], columns: int, room: float, gap: float
) -> tuple[float, Way]:  # fmt: skip
    """The way to deal the same cards that leaves the rows the largest size, and that size, the weights taken as fixed;
    -1 where the heads alone are too high."""
    if inf in weights:
        return -1.0, ()
    best, chosen = -1.0, next(iter(assignments(len(heads), columns)), ())
    for way in assignments(len(heads), columns):
        size = _largest(heads, weights, way, room, gap, best)
        if size > best:
            best, chosen = size, way
    return best, chosen


def place(cards: Cards, columns: int, room: float, gap: float, floor: float, cap: float) -> Placement | None:
    """The largest row size from `floor` to `cap` at which all cards fit `columns` columns of height `room`.

    Returns None where they do not fit at `floor`. Lengths in mm.
    """

    weights = cache(cards.weights)

    def holds(size: float) -> bool:
        return fits(cards.heads, weights(size), columns, room, gap, size)

    def best(size: float) -> tuple[float, Way]:
        return roomiest(cards.heads, weights(size), columns, room, gap)

    if not holds(floor):
        return None
    # Rows only take more lines as they grow: what fills all columns with the lines of the floor is too large.
    weight, heads = sum(weights(floor)), sum(cards.heads)
    cap = min(cap, (columns * room - gap * (len(cards.heads) - columns) - heads) / weight + 1e-3) if weight else cap
    reached, way = best(cap)
    if reached >= cap:
        return Placement(cap, way)
    ladder = sorted(_steps(cards, floor, cap))
    # The last step that still fits; from there on up to the next one the heights are linear in the size.
    index = bisect_left(ladder, True, key=lambda size: not holds(size))
    below = ladder[index - 1] if index else floor
    reached, way = best(below)
    above, other = best((below + ladder[index]) / 2)  # lines in the open piece above `below`
    if above > below and above > 0:
        return Placement(min(above, ladder[index], cap), other)
    return Placement(max(below, min(reached, below)), way)


def _steps(cards: Cards, floor: float, cap: float) -> set[float]:
    """The sizes between floor and cap at which a row needs one line more, and the cap itself."""
    steps = {cap}
    for rows in cards.rows:
        for row in rows:
            # Most rows have as many lines at the cap as at the floor.
            for count in range(row.lines(floor, cards.inner), min(row.lines(cap, cards.inner), MAX_LINES + 1)):
                demand = row.demand(count)
                step = cards.inner / demand if demand else cap
                if floor < step < cap:
                    steps.add(step)
    return steps
