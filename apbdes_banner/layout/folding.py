"""Which kegiatan are shown by name and which are folded into one row of their card, so that the sums still hold."""

from itertools import accumulate

from apbdes_banner.budget.summary import Group
from apbdes_banner.layout.rows import Row, folded, rows_of
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.solve import FOOT, LEAD, PAD, RowShapes, Stack

Rows = tuple[tuple[Row, ...], ...]  # the rows of each card
Keep = tuple[int, ...]  # how many rows of each card are shown by name
BARE = -1  # a card that shows nothing but its head


class Folding:
    """All rows of all cards, and the order in which they are folded: the smallest first, the largest of each card
    last, so that no bidang is without a name if it can be helped."""

    def __init__(self, sheet: Sheet, groups: tuple[Group, ...]) -> None:
        self.sheet = sheet
        self.groups = groups
        self.every: Rows = tuple(rows_of(sheet, group) for group in groups)
        order = sorted(
            (number == 0, row.activity.amount, card)
            for card, rows in enumerate(self.every)
            for number, row in enumerate(rows)
        )
        self._order = [card for _, _, card in order]
        self._amounts = [[row.activity.amount for row in rows] for rows in self.every]
        self._sums = [list(accumulate(amounts, initial=0)) for amounts in self._amounts]  # of the first ones
        self._whole = sum(sums[-1] for sums in self._sums)
        self._stacks = [Stack(rows) for rows in self.every]
        self._keeps: dict[int, Keep] = {}
        self._waiting: dict[Keep, list[int]] = {}
        self._least: dict[Keep, tuple[list[float], float]] = {}
        self._made: dict[tuple[int, int], tuple[Row, ...]] = {}
        self._shapes: dict[tuple[int, int], RowShapes] = {}

    @property
    def total(self) -> int:
        """How many kegiatan there are."""
        return len(self._order)

    def keep(self, hidden: int) -> Keep:
        """What is shown where so many rows are folded, give or take one a card; more than all: not even the folded
        row, the heads say the same sums."""
        if hidden not in self._keeps:
            self._keeps[hidden] = self._keep(hidden)
        return self._keeps[hidden]

    def _keep(self, hidden: int) -> Keep:
        if hidden > self.total:
            return (BARE,) * len(self.every)
        counts = [len(rows) for rows in self.every]
        for card in self._order[:hidden]:
            counts[card] -= 1
        return tuple(_worth(count, len(rows)) for count, rows in zip(counts, self.every, strict=True))

    def rows(self, keep: Keep) -> Rows:
        """The rows of each card, the folded one last."""
        return tuple(self._card(card, count) for card, count in enumerate(keep))

    def shapes(self, keep: Keep) -> list[RowShapes]:
        """The same rows for solve.py."""
        return [self.shape(card, count) for card, count in enumerate(keep)]

    def least(self, keep: Keep) -> tuple[list[float], float]:
        """The least that the rows of each card, and of all, weigh at any width: of a line each."""
        if keep not in self._least:
            counts = [self._lines(card, count) for card, count in enumerate(keep)]
            found = [count * (LEAD + PAD) + FOOT if count else 0.0 for count in counts]
            self._least[keep] = found, sum(found)
        return self._least[keep]

    def _lines(self, card: int, count: int) -> int:
        """How many rows those are, the folded one among them."""
        every = len(self.every[card])
        return max(count, 0) + (count != BARE and count < every and every > 1)

    def shape(self, card: int, count: int) -> RowShapes:
        """Those of one card, `count` of them by name."""
        if (card, count) not in self._shapes:
            rest = self._card(card, count)[max(count, 0) :]
            self._shapes[card, count] = RowShapes(self._stacks[card], max(count, 0), rest[0] if rest else None)
        return self._shapes[card, count]

    def hidden(self, keep: Keep) -> int:
        """How many kegiatan are not shown by name."""
        return self.total - sum([count for count in keep if count != BARE])

    def seen(self, keep: Keep) -> float:
        """How much is shown by name: the part of the kegiatan and the part of their money, added."""
        money = sum(sums[count] for sums, count in zip(self._sums, keep, strict=True) if count > 0)
        return sum(count for count in keep if count > 0) / max(self.total, 1) + money / max(self._whole, 1)

    def waiting(self, keep: Keep) -> list[int]:
        """The cards of the kegiatan that are folded and could be shown, the largest first."""
        if keep not in self._waiting:
            found = [
                (-amount, card)
                for card, count in enumerate(keep)
                if count != BARE
                for amount in self._amounts[card][count:]
            ]
            self._waiting[keep] = [card for _, card in sorted(found)]
        return self._waiting[keep]

    def more(self, card: int, count: int) -> int:
        """How many are shown by name with one more than those: all where only two are folded."""
        last = len(self.every[card])
        return last if last - count <= 2 else count + 1

    def _card(self, card: int, count: int) -> tuple[Row, ...]:
        if count == BARE:
            return ()
        if (card, count) not in self._made:
            self._made[card, count] = folded(self.sheet, self.groups[card], self.every[card], count)
        return self._made[card, count]


def _worth(keep: int, count: int) -> int:
    """Folding one row alone gains no room: then two go together, or of only two rows none. A card's only row may go."""
    if count - keep != 1 or count == 1:
        return keep
    return count if count == 2 else keep - 1
