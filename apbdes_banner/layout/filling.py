"""Columns of one size filled with the cards: how many rows must be folded, which of them come back, how large all are.

Several arrangements leave the cards columns of the same size. What was worked out for one of them serves the others.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from math import inf

from apbdes_banner.errors import FitError
from apbdes_banner.layout.folding import BARE, Folding, Keep, Rows
from apbdes_banner.layout.panels.cards import Head, HeadSizes, HeadTexts, head_of
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.solve import (
    SLACK,
    Cards,
    Placement,
    Way,
    fits,
    place,
    roomiest,
    ways_that_hold,
)

ROW_STRETCH = 1.1  # room that a row may be given beyond what it needs, over its size
HEAD_STRETCH = 0.55  # the same for a card's head, over its height
TILE_STRETCH = 2.5  # the same for the body of a card without rows
_NEAR = 0.97  # rows of nearly the size of the amounts in the heads have grown up to them
_FOLDED = 1.35  # rows that are folded leave the others this many times their floor at most
_BACK = 4  # rows that may come back once the columns are dealt
_FAR = 44  # a row wider than this, over its size, leads the eye astray between name and amount
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Filled:
    """The cards dealt to columns. Lengths in mm; `heights` are those of the cards, before they are stretched."""

    heads: tuple[Head, ...]
    rows: Rows
    placement: Placement
    heights: tuple[float, ...]
    tile: float
    gap: float
    hidden: int
    clumsy: float  # how much worse it reads because its rows break, or run far from name to amount
    loose: float = 0.0  # part of the room that stands empty however the cards are stretched

    def height(self, part: tuple[int, ...]) -> float:
        """Height of a column of cards."""
        return sum([self.heights[i] for i in part]) + self.gap * (len(part) - 1)

    def give(self, part: tuple[int, ...]) -> float:
        """How much higher than needed a column of cards can be made without looking empty."""
        return sum(
            len(self.rows[i]) * ROW_STRETCH * self.placement.size
            + HEAD_STRETCH * self.heads[i].height
            + (0.0 if self.rows[i] else TILE_STRETCH * self.tile)
            for i in part
        )


class _Remembered(dict[tuple[int, int], float]):
    """What is worked out of two numbers where it is asked for first."""

    def __init__(self, make: Callable[[int, int], float]) -> None:
        super().__init__()
        self.make = make

    def __missing__(self, place: tuple[int, int]) -> float:
        self[place] = found = self.make(*place)
        return found


class Filling:
    """The cards in so many columns of that width and height (`room`), the type of their heads in those sizes."""

    def __init__(
        self, sheet: Sheet, folding: Folding, texts: Sequence[HeadTexts], sizes: HeadSizes, columns: int, width: float,
        room: float,
    ) -> None:  # fmt: skip
        self.sheet, self.folding, self.texts = sheet, folding, texts
        self.sizes, self.columns, self.width, self.room = sizes, columns, width, room
        self.gap = sheet.template.space.gap * sheet.scale * 0.55
        self.floor, self.roomy = sheet.row_floor(), sheet.template.legibility.roomy
        self.inner = width - 2 * sizes.pad
        self.wide = self.inner / self.floor + SLACK  # the inner width over the smallest size
        self.heads: tuple[Head, ...] = ()  # set where they are needed
        self.tile = self.under = 0.0  # of a card without rows; height of all heads together
        self.cap = self.floor  # the largest size of rows: they never shout over their heads
        self.crowded = -1  # where so many rows are folded, the others do not fit under the least of heads
        self._held: dict[int, bool] = {}
        # By card and how many of its rows are shown by name: the rows' height at the smallest size, over that size, and
        # the whole card's in mm under the heads once they are set.
        wide = self.wide
        self._weighed = _Remembered(lambda card, count: folding.shape(card, count).weight(wide))
        self._heights = _Remembered(lambda card, count: inf)
        self._kept: dict[tuple[int, bool], Keep] = {}
        self._unfolded_columns: dict[tuple[tuple[int, ...], Keep], Keep] = {}
        self._limits: dict[Keep, tuple[int, float, float]] = {}
        self._filled: dict[Keep, Filled | None] = {}

    def score(self, hidden: int, size: float, malus: float) -> float:
        """What a page is worth that folds so many rows and shows the others in that size, all else being perfect."""
        return _score(self.folding.total, self.roomy, hidden, size / self.floor, malus)

    def worth(self, filled: Filled, malus: float) -> float:
        """What the page is worth as it came out."""
        return self.score(filled.hidden, filled.placement.size, malus) - 4 * filled.loose - filled.clumsy

    def solve(self, malus: float, beat: float | None, thorough: bool = False) -> Filled | None:
        """The columns filled; None where the cards do not fit, or the page cannot be worth more than `beat`, however
        much larger its heads are made. `thorough`: every way to deal the cards is tried for what it shows by name."""
        keep = self._shown(malus, beat, thorough)
        if keep is None:
            return None
        if keep not in self._filled:
            if beat is not None and self._at_most(keep, malus) + _ROUNDING < beat:
                return None
            self._filled[keep] = self._fill(keep)
        return self._filled[keep]

    def _shown(self, malus: float, beat: float | None, thorough: bool = False) -> Keep | None:
        """What is shown by name where the fewest rows are folded; None where that cannot be worth more than `beat`."""
        high = most_hidden(self.folding.total, self.roomy, malus, beat)
        if not self._fits(high):
            return None
        low = 0
        while low < high:  # the fewest rows that must be folded
            middle = (low + high) // 2
            if self._holds(middle):
                high = middle
            else:
                low = middle + 1
        return self._keep(low, thorough or self.sheet.compared is not None)

    def hopeful(self, malus: float, beat: float | None) -> bool:
        """Whether so many rows can be shown that the page may be worth more than `beat`, or does as its heads grow."""
        keep = self._shown(malus, beat)
        return keep is not None and (beat is None or self._at_most(keep, malus) + _ROUNDING >= beat)

    def _fits(self, hidden: int) -> bool:
        return hidden >= 0 and self._set_heads(hidden) and self._holds(hidden)

    def _set_heads(self, hidden: int) -> bool:
        """Sets the heads, which takes time; not where the page is too crowded for the least of heads, as most are."""
        if self.heads:
            return True
        if not self._may_hold(hidden):
            self.crowded = max(self.crowded, hidden)
            return False
        try:
            heads = tuple(head_of(self.sheet, texts, self.width, self.sizes) for texts in self.texts)
        except FitError:
            return False
        largest = max((head.amount_size for head in heads), default=self.floor)
        self.cap = max(self.floor, min(self.floor * self.roomy, largest))
        self.tile = max((head.amount_size for head in heads), default=0.0) * 1.2
        self.under = sum([head.height for head in heads])
        self.heads = heads
        weighed, floor, tile = self._weighed, self.floor, self.tile

        def height(card: int, count: int) -> float:
            weight = weighed[card, count]
            return heads[card].height + (heads[card].legend + weight * floor if weight else tile)

        self._heights = _Remembered(height)
        return True

    def _may_hold(self, hidden: int) -> bool:
        """Whether the cards might fit where so many rows are folded, under the least of heads."""
        keep = self.folding.keep(hidden)
        least = self.sizes.least
        left = self._spare(keep, least * len(keep))
        lowest, _ = self.folding.least(keep)
        for rows, low in zip(enumerate(keep), lowest, strict=True):
            if left < 0:
                return False
            left += (low - self._weighed[rows]) * self.floor
        weights = self._weights(keep)
        return fits([least] * len(keep), weights, self.columns, self.room, self.gap, self.floor)

    def _weights(self, keep: Keep) -> list[float]:
        """Height of each card's rows at the smallest size, over that size."""
        return [self._weighed[rows] for rows in enumerate(keep)]

    def _heads(self, weights: list[float]) -> list[float]:
        """Height of all in each card that is no row; one without rows has a bar in their place."""
        pairs = zip(self.heads, weights, strict=True)
        return [head.height + (head.legend if weight else self.tile) for head, weight in pairs]

    def _holds(self, hidden: int) -> bool:
        """Whether all cards fit at the smallest size where so many rows are folded."""
        if hidden not in self._held:
            keep = self.folding.keep(hidden)
            self._held[hidden] = self._spare(keep, self.under) >= 0 and self._all_fit(keep)
        return self._held[hidden]

    def _spare(self, keep: Keep, heads: float) -> float:
        """The room that heads of that height in all leave in the columns, were every row on one line."""
        _, weight = self.folding.least(keep)
        room = self.columns * self.room - self.gap * (len(keep) - self.columns) + 2 * _ROUNDING
        return room - heads - weight * self.floor

    def _all_fit(self, keep: Keep) -> bool:
        weights = self._weights(keep)
        return fits(self._heads(weights), weights, self.columns, self.room, self.gap, self.floor)

    def _keep(self, low: int, thorough: bool) -> Keep:
        """What is shown by name where `low` rows at least must be folded."""
        if not low:
            return self.folding.keep(low)
        if (low, thorough) not in self._kept:
            # Where rows are high and few, every way to deal the cards is another page.
            self._kept[low, thorough] = self._dealt(low) if thorough else self._unfolded(low)
        return self._kept[low, thorough]

    def _unfolded(self, low: int) -> Keep:
        """The cards dealt so that the rows have the most room, which the largest of the folded ones take up."""
        keep = self.folding.keep(low)
        weights = self._weights(keep)
        size, way = roomiest(self._heads(weights), weights, self.columns, self.room, self.gap)
        return self._unfold(keep, way) if size >= self.floor else keep

    def _dealt(self, low: int) -> Keep:
        """Of all ways to deal the cards at the smallest size the one that leaves room for the most kegiatan and the
        most of the money."""
        best: tuple[float, Keep] | None = None
        for hidden in (low, low + 3, low + 6):
            start = self.folding.keep(hidden)
            if BARE in start:
                break
            weights = self._weights(start)
            heads = self._heads(weights)
            for way in ways_that_hold(heads, weights, self.columns, self.room, self.gap, self.floor):
                keep = self._unfold(start, way)
                seen = self.folding.seen(keep)
                if best is None or seen > best[0]:
                    best = seen, keep
        return best[1] if best else self.folding.keep(low)

    def _unfold(self, keep: Keep, way: Way) -> Keep:
        """Shows further rows, largest first, in the columns that have room for them at the smallest size."""
        counts = list(keep)
        for part in way:
            start = part, tuple([keep[card] for card in part])
            if start not in self._unfolded_columns:  # many ways share a column
                self._unfolded_columns[start] = self._unfold_column(keep, part)
            for card, count in zip(part, self._unfolded_columns[start], strict=True):
                counts[card] = count
        return tuple(counts)

    def _unfold_column(self, keep: Keep, part: tuple[int, ...]) -> Keep:
        """How many rows each card of one column then shows by name."""
        counts = {card: keep[card] for card in part}
        heights = {card: self._heights[card, count] for card, count in counts.items()}
        room = self.room - self.gap * (len(part) - 1) - sum(heights.values()) + _ROUNDING
        for card in self.folding.waiting(keep):
            if card not in heights:  # no other row of it fits
                continue
            more = self.folding.more(card, counts[card])
            height = self._heights[card, more]
            if height - heights[card] <= room:
                room -= height - heights[card]
                counts[card], heights[card] = more, height
                continue
            del heights[card]
            if not heights:
                break
        return tuple(counts.values())

    def _at_most(self, keep: Keep, malus: float) -> float:
        """No page that shows those rows by name is worth more."""
        if keep not in self._limits:
            self._limits[keep] = self._limit(keep)
        hidden, size, clumsy = self._limits[keep]
        if not hidden and self.grown_up(size):
            return inf  # larger heads may leave room for larger rows
        return self.score(hidden, size, malus) - clumsy

    def _limit(self, keep: Keep) -> tuple[int, float, float]:
        """Of a page that shows those rows by name: how many it hides, how large its rows are at most, and how clumsy
        it is at least.

        Rows only take more lines as they grow. So they grow no further than to where the lines that they take at the
        smallest size fill all columns.
        """
        weights = self._weights(keep)
        heads, weight = self._heads(weights), sum(weights)
        room = self.columns * self.room - self.gap * (len(heads) - self.columns) - sum(heads)
        size = min(room / weight, self.cap) if weight else self.cap
        return self.folding.hidden(keep), size, self._clumsy(keep, self.wide, size)

    def grown_up(self, size: float) -> bool:
        """Whether rows of that size have grown up to their heads, so that larger heads let them grow further."""
        return bool(self.heads) and size >= _NEAR * self.heads[0].amount_size

    def _clumsy(self, keep: Keep, width: float, size: float) -> float:
        """How much worse a page reads because its rows break into many lines, as at that width over their size, or run
        far from name to amount."""
        shapes = self.folding.shapes(keep)
        count = sum(map(len, shapes))
        broken = sum(rows.lines(width) for rows in shapes) / count - 1 if count else 0.0
        return 0.9 * broken + 0.03 * max(self.inner / size - _FAR, 0.0)

    def _fill(self, keep: Keep) -> Filled | None:
        cards = Cards(self._heads(self._weights(keep)), self.folding.shapes(keep), self.inner)
        placement = place(cards, self.columns, self.room, self.gap, self.floor, self.cap)
        if placement is None:
            return None
        rows, size = self.folding.rows(keep), placement.size
        filled = Filled(
            self.heads, rows, placement, tuple(cards.heights(size)), self.tile, self.gap, self.folding.hidden(keep),
            clumsy=self._clumsy(keep, self.inner / size + SLACK, size),
        )  # fmt: skip
        spare = [self.room - filled.height(part) - filled.give(part) for part in placement.columns]
        return replace(filled, loose=max((max(room, 0.0) / self.room for room in spare), default=0.0))


def _score(total: int, roomy: float, hidden: int, size: float, malus: float) -> float:
    """The score of a page of so many kegiatan; `size` is that of its rows over their floor."""
    seen = max(1 - hidden / total, 0.0) if total else 1.0
    large = min(size, roomy) if total else 1.0  # without rows there is no size to be proud of
    return float(10 * seen**0.5 + large - malus)


@lru_cache(maxsize=64)  # all columns of a page ask for the same few
def most_hidden(total: int, roomy: float, malus: float, beat: float | None) -> int:
    """How many rows may be folded before a page cannot be worth more than `beat` any more; -1 where it never can."""
    high = total + 1 if total else 0
    if beat is None:
        return high
    return -1 + bisect_left(
        range(high + 1),
        True,
        key=lambda many: _score(total, roomy, max(many - _BACK, 0), _FOLDED if many > _BACK else roomy, malus) <= beat,
    )
