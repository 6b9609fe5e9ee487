"""The flow of "alur" fitted to its page: how large the type is, how thick a band.

`arrange` tries type sizes, forms of the text and how many bands each use keeps, and takes what reads best: large type,
room for the bands to swing, bands that are thick enough to be compared. One scale holds for all bands.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeVar

from apbdes_banner.budget.flows import (
    Band,
    Network,
    fold,
    gather,
    through_budget,
    untangled,
)
from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.flow_parts import (
    BAR,
    PAD,
    THIN,
    Card,
    Label,
    Sizes,
    card_of,
    head_width,
    label_of,
    ledger_width,
    left_width,
    name_of,
    pot_width,
    sizes_of,
)
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.sheet import Sheet

STRIP = 1.5  # room between a use's bar and its ledger, for the lines between them
_LARGER = (2.3, 2.0, 1.75, 1.55, 1.4, 1.25, 1.12, 1.0)
_MOST = (9, 4, 3, 2)  # bands into each use
_FEW = 3
_NEVER = -99.0
_BETWEEN = 0.42  # room between two nodes, over the type size
_KEPT = (8, 7, 6, 5, 4, 3, 2)  # sources of income that keep their names where not all fit
_TOLD = 0.9  # what a name on the pot is worth
_POT = 0.36  # width of a pot with a name, at most, over the room
_LARGE = 3.0  # what type of twice the least size is worth more
_OFFICES = 3.0  # what it is worth to say who carries a bidang out (Permendagri 20/2018 article 39)
_FOLDED = 1.0  # what it costs to lay together bands that the file tells apart
_NAMED = 4
_NAME = 0.15  # what the name of a source is worth
_THICK_ENOUGH = 0.2  # of all money, over the height
_THICK = 3.2  # what thick bands are worth
_STEEP = 3.0  # thickness of all bands over the room that they swing in
_LEAST_ROOM, _GOOD_ROOM = 0.17, 0.36  # width of the bands over that of the body
_LEAST_THICK, _GOOD_THICK, _MOST_THICK = 0.07, 0.42, 0.6  # of all money, over the height


@dataclass(frozen=True)
class Form:
    """The choices beside the type size."""

    stacked: bool  # the ledger of a card stands under its head, else beside it
    offices: bool  # uses say who carries them out
    brief: bool  # uses have their short names
    # A source's name stands on lines as narrow as need be (0), on two with its ways on one each (1), on one with the
    # amount (2).
    wide_left: int
    wide_right: int  # the name of a use stands on two lines (0), on one (1), on one with the amount (2)


@dataclass(frozen=True)
class Arranged:
    """Everything that paint needs; widths and heights in mm, `scale` in mm per sen."""

    sheet: Sheet
    net: Network
    sizes: Sizes
    form: Form
    labels: tuple[Label, ...]
    cards: tuple[Card, ...]
    left: float  # width of the labels
    ledger: float
    head: float  # width of the cards' heads
    pot: float  # width of the pots
    told: int  # the pot's name stands on it (1), and what is in it (2)
    scale: float
    score: float

    @property
    def right(self) -> float:
        """Width of ledgers and cards together."""
        return self.head if self.form.stacked or not self.ledger else self.ledger + self.head

    def thick(self, amount: int) -> float:
        """How thick the band of an amount is."""
        return max(amount * self.scale, THIN * self.sizes.node)


def arrange(sheet: Sheet, summary: Summary, net: Network, box: Box) -> Arranged | None:
    """The best arrangement of the flow in that box; None where none fits at the smallest sizes allowed.

    Where not all sources fit, or the bands grow too thin beside all the names, the smallest sources are taken
    together; where not even so, all money goes through the budget.
    """
    for whole in dict.fromkeys((net, through_budget(net))):
        best = _best(sheet, summary, whole, box)
        for keep in _KEPT:
            if keep >= len(whole.sources) or (best and best.scale * net.total >= _THICK_ENOUGH * box.height):
                continue
            if best and keep < _NAMED:
                break  # so few names only where no more fit
            found = _best(sheet, summary, gather(whole, keep), box)
            if found and (best is None or found.score - _NAME * (len(whole.sources) - keep) > best.score):
                best = found
        if best:
            return best
    return None


def _best(sheet: Sheet, summary: Summary, net: Network, box: Box) -> Arranged | None:
    best: Arranged | None = None
    seen: set[tuple[Band, ...]] = set()
    for most in _MOST:
        if best and most < _FEW:
            break  # so few bands only where no more fit
        folded = untangled(fold(net, most))
        if folded.outflows in seen:
            continue
        seen.add(folded.outflows)
        fitting = _Fitting(sheet, summary, folded, box)
        stacked = (False,) if folded.through_budget else (False, True)
        offices = (False, True) if any(group.pelaksana for group in summary.groups) else (False,)
        forms = [Form(*form) for form in product(stacked, offices, (False, True), (0, 1, 2), (0, 1, 2))]
        # What does not fit at the smallest size fits at none.
        forms = [form for form in forms if fitting.arranged(1.0, form, _NEVER)]
        for larger, form in product(_LARGER, forms):
            found = fitting.arranged(larger, form, best.score if best else _NEVER)
            if found and (best is None or found.score > best.score):
                best = found
    return best


class _Fitting:
    """One network in one box: both sides are measured once for each size and form."""

    def __init__(self, sheet: Sheet, summary: Summary, net: Network, box: Box) -> None:
        self.sheet, self.summary, self.net, self.box = sheet, summary, net, box
        self._left: dict[tuple[float, int], tuple[Label, ...] | None] = {}
        self._right: dict[tuple[float, bool, bool, bool, int], tuple[Card, ...] | None] = {}
        self._known: dict[tuple[object, ...], float] = {}
        told = sum(bool(group.pelaksana) for group in summary.groups)
        self.offices = _OFFICES * told / max(len(summary.groups), 1)
        short = {f"group:{group.code}": group.short_name for group in summary.groups}
        self.names = [
            {node.key: (short.get(node.key) if brief else None) or name_of(sheet, node) for node in net.uses}
            for brief in (False, True)
        ]

    def arranged(self, larger: float, form: Form, beat: float) -> Arranged | None:
        """One arrangement; None where it does not fit, or cannot beat the score of another."""
        sheet, net, box = self.sheet, self.net, self.box
        sizes = sizes_of(sheet, larger)
        s = sizes.node
        left = self._once(
            ("left", larger, form.wide_left), lambda: left_width(sheet, self.summary, net, sizes, form.wide_left)
        )
        head = self._once(
            ("head", larger, form.brief, form.wide_right),
            lambda: head_width(sheet, net, sizes, self.names[form.brief], form.wide_right),
        )
        ledger = 0.0
        if not net.through_budget:
            ledger = self._once(("ledger", larger), lambda: ledger_width(sheet, net.outflows, sizes.row)) + 0.5 * s
        if form.stacked:
            head = max(head, ledger + 2 * PAD * s)
        right = head if form.stacked else ledger + head
        room = box.width - left - right - 2 * BAR * s - 0.35 * s - (STRIP * s if ledger else 0.0)
        widths = [self._once(("pot", larger, told), lambda: pot_width(sheet, net, sizes, told)) for told in (0, 1, 2)]  # noqa: B023
        told = next((told for told in (2, 1) if widths[told] <= _POT * room), 0)
        pots = widths[told]
        if room < _LEAST_ROOM * box.width:
            return None
        wide = min((room - pots) / box.width / _GOOD_ROOM, 1.0)
        score = _LARGE * min(larger, 2.2) + 4.0 * wide + min(len(net.outflows), 16) * 0.12 + 4.0 * net.shown
        score += (
            (_TOLD * min(told, 1.3) / 1.3 if pots else 0.0)
            - (0.8 if form.brief else 0.0)
            + (self.offices if form.offices else 0.0)
        )
        score -= _FOLDED if net.folded else 0.0
        if score + _THICK <= beat:
            return None
        labels, cards = self._labels(larger, sizes, form, left), self._cards(larger, sizes, form, head)
        if labels is None or cards is None:
            return None
        sides = [([item.height for item in labels], [max(item.node.amount, 0) for item in labels])]
        sides += [([item.height for item in cards], [max(item.node.amount, 0) for item in cards])]
        if any(sum(heights) + _BETWEEN * s * (len(heights) - 1) > box.height for heights, _ in sides):
            return None
        scale = 0.0
        if net.total > 0:
            keys = (
                ("scale", larger, form.wide_left),
                ("scale", larger, form.stacked, form.offices, form.brief, form.wide_right),
            )
            scale = min(
                self._once(key, lambda: _scale(*side, box.height, _BETWEEN * s))  # noqa: B023
                for key, side in zip(keys, sides, strict=True)
            )
            if scale * net.total < _LEAST_THICK * box.height:
                return None
            scale = min(scale, _MOST_THICK * box.height / net.total, _STEEP * room / net.total)
            score += _THICK * min(scale * net.total / box.height / _GOOD_THICK, 1.0)
        return Arranged(sheet, net, sizes, form, labels, cards, left, ledger, head, pots, told, scale, score)

    def _once(self, key: tuple[object, ...], measure: Callable[[], float]) -> float:
        if key not in self._known:
            self._known[key] = measure()
        return self._known[key]

    def _labels(self, larger: float, sizes: Sizes, form: Form, width: float) -> tuple[Label, ...] | None:
        key = larger, form.wide_left
        if key not in self._left:
            part = (label_of(self.sheet, self.summary, self.net, node, sizes, width) for node in self.net.sources)
            self._left[key] = _whole(part)
        return self._left[key]

    def _cards(self, larger: float, sizes: Sizes, form: Form, width: float) -> tuple[Card, ...] | None:
        key = larger, form.stacked, form.offices, form.brief, form.wide_right
        if key not in self._right:
            names = self.names[form.brief]
            part = (
                card_of(
                    self.sheet, self.summary, self.net, node, names[node.key], sizes, width, form.stacked, form.offices
                )
                for node in self.net.uses
            )
            self._right[key] = _whole(part)
        return self._right[key]


_Side = TypeVar("_Side", Label, Card)


def _whole(parts: Iterator[_Side]) -> tuple[_Side, ...] | None:
    """All of them; None where one does not fit."""
    try:
        return tuple(parts)
    except FitError as error:
        if error.id == "glyph-missing":
            raise
        return None


def _scale(heights: Sequence[float], amounts: Sequence[int], room: float, gap: float) -> float:
    """The most mm per sen at which the nodes of one side fit, each as high as its text or its bar."""
    room -= gap * max(len(heights) - 1, 0)
    if sum(heights) > room or not any(amounts):
        return 0.0
    low, high = 0.0, room / sum(amounts)
    for _ in range(30):
        middle = (low + high) / 2
        used = sum(max(height, middle * amount) for height, amount in zip(heights, amounts, strict=True))
        low, high = (middle, high) if used <= room else (low, middle)
    return low
