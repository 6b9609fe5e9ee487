"""Measures of the flow of "alur": what stands beside its nodes, how large the type is, how thick a band.

`arrange` tries type sizes, two forms of the cards and how many bands each use keeps, and takes what reads best: large
type, room for the bands to swing, bands that are thick enough to be compared. One scale holds for all bands.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TypeVar

from apbdes_banner.budget import funds
from apbdes_banner.budget.flows import (
    BUDGET,
    LEFT,
    MIXED,
    REST,
    SHORT,
    Band,
    Network,
    Node,
    fold,
    gather,
    through_budget,
    untangled,
)  # fmt: skip
from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.chips import chip_width
from apbdes_banner.layout.comparing import note, sentence
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.groups import share_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.sheet import Setting, Sheet

CHIP = 0.74  # size of a chip's letters over that of its row
ROW = 1.34  # pitch of the rows of a ledger, over their size
PAD = 0.45  # room inside a card left and right, over the type size
OVER = 0.32  # and above and below
BAR = 0.42  # width of a node's bar, over the type size
STRIP = 1.5  # room between a use's bar and its ledger, for the lines between them
THIN = 0.07  # thickness of the thinnest band, over the type size
_LARGER = (2.3, 2.0, 1.75, 1.55, 1.4, 1.25, 1.12, 1.0)
_MOST = (9, 4, 3, 2)  # bands into each use
_FEW = 3
_NEVER = -99.0
_BETWEEN = 0.42  # room between two nodes, over the type size
_KEPT = (8, 7, 6, 5, 4, 3, 2)  # sources of income that keep their names where not all fit
_NAMED = 4
_NAME = 0.15  # what the name of a source is worth
_THICK_ENOUGH = 0.2  # of all money, over the height
_THICK = 3.2  # what thick bands are worth
_STEEP = 3.0  # thickness of all bands over the room that they swing in
_LEAST_ROOM, _GOOD_ROOM = 0.17, 0.36  # width of the bands over that of the body
_LEAST_THICK, _GOOD_THICK, _MOST_THICK = 0.07, 0.42, 0.6  # of all money, over the height


@dataclass(frozen=True)
class Sizes:
    """Type sizes in mm: of names and amounts of nodes, of the rows of ledgers, of what else is told."""

    node: float
    row: float
    note: float


@dataclass(frozen=True)
class Form:
    """The choices beside the type size."""

    stacked: bool  # the ledger of a card stands under its head, else beside it
    brief: bool  # uses have their short names
    wide_left: bool  # a source's name and amount stand on one line
    wide_right: int  # the name of a use stands on two lines (0), on one (1), on one with the amount (2)


@dataclass(frozen=True)
class Label:
    """What stands beside a source: chip, name, amount, what it is compared with, and where its money goes if that
    is not one way only."""

    node: Node
    chip: str
    name: Setting
    inline: bool  # the amount stands on the line of the name
    note: Setting | None
    rows: tuple[Band, ...]
    over: bool  # in the rows words stand above amounts
    height: float


@dataclass(frozen=True)
class Card:
    """What stands beside a use: its head, and in a ledger who pays for it."""

    node: Node
    name: Setting
    inline: bool  # the total stands on the line of the name
    notes: tuple[Setting, ...]
    rows: tuple[Band, ...]
    head: float
    height: float


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
    told: bool  # the pot's name stands on it
    scale: float
    score: float

    @property
    def right(self) -> float:
        """Width of ledgers and cards together."""
        return self.head if self.form.stacked or not self.ledger else self.ledger + self.head

    def thick(self, amount: int) -> float:
        """How thick the band of an amount is."""
        return max(amount * self.scale, THIN * self.sizes.node)


def chip_of(sheet: Sheet, key: str) -> str:
    """What the chip of a source or pot says, in capitals; '' for none."""
    kind, _, code = key.partition(":")
    if key == REST:
        return ""
    if kind == "source":
        return funds.short(code).upper() if code else ""
    if key in (MIXED, SHORT):
        return sheet.say(f"chip-{key}")
    return sheet.say("chip-silpa" if code.startswith("6.1.1") else "chip-received") if kind == "received" else ""


def name_of(sheet: Sheet, node: Node) -> str:
    """The name of a node in the banner's language."""
    if node.key in (LEFT, SHORT):
        return sheet.say(f"flow-{node.key}")
    if node.key == REST:
        return sheet.say("flow-rest", count=node.name)
    return sheet.say("flow-back", name=node.name) if node.key.startswith("back:") else _capital(node.name)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def mid(net: Network) -> bool:
    """Whether there are pots that several sources fill, between sources and uses."""
    return any(sum(band.end == pot for band in net.inflows) > 1 or pot in (MIXED, BUDGET) for pot in net.pots)


def sizes_of(sheet: Sheet, larger: float) -> Sizes:
    """The type sizes for a factor on what is least good to read."""
    node = larger * sheet.good(Font.SEMI, 3)
    row = max(sheet.good(Font.TEXT, 4), 0.82 * node)
    return Sizes(node, row, max(sheet.limit(), 0.72 * node))


def label_of(sheet: Sheet, summary: Summary, net: Network, node: Node, sizes: Sizes, width: float) -> Label:
    """The label of a source, set for that width."""
    chip = chip_of(sheet, node.key)
    beside = chip_width(sheet, chip, sizes.node * CHIP) + 0.3 * sizes.node if chip else 0.0
    title = name_of(sheet, node)
    figure = sheet.width(sheet.rupiah(node.amount), Font.BOLD, sizes.node)
    inline = beside + sheet.width(title, Font.SEMI, sizes.node) + 0.5 * sizes.node + figure <= width * 1.0001
    name = sheet.fit(title, Font.SEMI, width - beside, sizes.node, sheet.good(Font.SEMI, 3), 4)
    text = _compared(sheet, summary, node)
    told = sheet.fit(text, Font.TEXT, width, sizes.note, sheet.limit(), 4, keep=0.95) if text else None
    bands = tuple(band for band in net.inflows if band.start == node.key)
    rows = bands if len(bands) > 1 else ()
    height = name.height(1.1) + (0.0 if inline else 1.12 * sizes.node) + (told.height(1.12) if told else 0.0)
    over = bool(rows) and way_width(sheet, rows, sizes.row) > width  # words above amounts
    ways = len(rows) * ROW * sizes.row * (1.8 if over else 1.0) + (0.2 * sizes.node if rows else 0.0)
    return Label(node, chip, name, inline, told, rows, over, height + ways)


def _compared(sheet: Sheet, summary: Summary, node: Node) -> str | None:
    """What a source's amount is compared with; an arrow stays with its figure."""
    if not node.key.startswith("source:") and node.reference is None:
        return None
    text = sentence(sheet, summary.compared, node.amount, node.reference)
    return text.replace("▲ ", "▲\u00a0").replace("▼ ", "▼\u00a0") if text else None


def card_of(
    sheet: Sheet, summary: Summary, net: Network, node: Node, title: str, sizes: Sizes, width: float, stacked: bool
) -> Card:
    """The card of a use, its head set for that width."""
    room = width - 2.5 * PAD * sizes.node - icon_size(sizes)
    name = sheet.fit(title, Font.HEADING, room, sizes.node, sheet.good(Font.HEADING, 3), 4, keep=0.9)
    said = []
    group = next((index for index, item in enumerate(summary.groups) if node.key == f"group:{item.code}"), None)
    if group is not None:
        item, part = summary.groups[group], summary.parts[group]
        said.append(share_of(sheet, item, part, summary.totals.belanja or 0))
    elif summary.compared == "semula" and node.reference is not None:
        said.append(note(sheet, summary.compared, node.amount, node.reference))
    if summary.compared and node.reference is not None:
        key = "head-before" if summary.compared == "semula" else "head-budget"
        said.append(sheet.say(key, amount=sheet.rupiah(node.reference)))
    if sheet.width(" · ".join(said), Font.SEMI, sizes.note) <= room:
        said = [" · ".join(said)] if said else []
    notes = tuple(sheet.fit(text, Font.SEMI, room, sizes.note, sheet.limit(), 3, keep=0.95) for text in said)
    bands = tuple(band for band in net.outflows if band.end == node.key)
    rows = () if net.through_budget else bands
    figure = sheet.width(sheet.rupiah(node.amount), Font.HEADING, sizes.node)
    inline = sheet.width(title, Font.HEADING, sizes.node) + 0.6 * sizes.node + figure <= room * 1.0001
    head = (
        name.height(1.08)
        + (0.0 if inline else 1.1 * sizes.node)
        + sum(setting.height(1.12) for setting in notes)
        + 2 * OVER * sizes.node
    )
    ledger = len(rows) * ROW * sizes.row
    under = ledger + 0.35 * sizes.row if rows else 0.0
    return Card(node, name, inline, notes, rows, head, head + under if stacked else max(head, ledger))


def icon_size(sizes: Sizes) -> float:
    """Side of a card's icon."""
    return 1.5 * sizes.node


def ledger_width(sheet: Sheet, bands: Sequence[Band], size: float) -> float:
    """Width of rows of chip and amount."""
    chips = max((chip_width(sheet, chip_of(sheet, band.start), size * CHIP) for band in bands), default=0.0)
    amounts = max((sheet.width(sheet.rupiah(band.amount), Font.BOLD, size) for band in bands), default=0.0)
    return chips + 0.35 * size + amounts if bands else 0.0


def way_width(sheet: Sheet, bands: Sequence[Band], size: float) -> float:
    """Width of rows that say where a source's money goes, and how much."""
    words = (sheet.width(way(sheet, band), Font.TEXT, size) for band in bands)
    amounts = (sheet.width(sheet.rupiah(band.amount), Font.BOLD, size) for band in bands)
    return max(words, default=0.0) + 0.35 * size + max(amounts, default=0.0) if bands else 0.0


def way(sheet: Sheet, band: Band) -> str:
    """Where a part of a source's money goes: to uses of its own, to another fund, or into the mixed pot."""
    if band.end == MIXED:
        return sheet.say("way-mixed")
    return sheet.say("way-own") if band.end == band.start else sheet.say("way-fund", fund=chip_of(sheet, band.end))


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
        forms = [Form(*form) for form in product(stacked, (False, True), (False, True), (0, 1, 2))]
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
        self._left: dict[tuple[float, bool], tuple[Label, ...] | None] = {}
        self._right: dict[tuple[float, bool, bool, int], tuple[Card, ...] | None] = {}
        self._known: dict[tuple[object, ...], float] = {}
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
            ("left", larger, form.wide_left), lambda: _left_width(sheet, self.summary, net, sizes, form.wide_left)
        )
        head = self._once(
            ("head", larger, form.brief, form.wide_right),
            lambda: _head_width(sheet, net, sizes, self.names[form.brief], form.wide_right),
        )
        ledger = 0.0
        if not net.through_budget:
            ledger = self._once(("ledger", larger), lambda: ledger_width(sheet, net.outflows, sizes.row)) + 0.5 * s
        if form.stacked:
            head = max(head, ledger + 2 * PAD * s)
        right = head if form.stacked else ledger + head
        room = box.width - left - right - 2 * BAR * s - 0.35 * s - (STRIP * s if ledger else 0.0)
        pots, told = self._once(("pot", larger), lambda: _pot_width(sheet, net, sizes)), True
        if pots > 0.36 * room:
            pots, told = (1.4 * BAR * s if mid(net) else 0.0), False
        if room < _LEAST_ROOM * box.width:
            return None
        wide = min((room - pots) / box.width / _GOOD_ROOM, 1.0)
        score = 2.0 * min(larger, 2.2) + 4.0 * wide + min(len(net.outflows), 16) * 0.12 + 4.0 * net.shown
        score += (0.3 if told and pots else 0.0) - (0.8 if form.brief else 0.0)
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
            keys = ("scale", larger, form.wide_left), ("scale", larger, form.stacked, form.brief, form.wide_right)
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
        key = larger, form.stacked, form.brief, form.wide_right
        if key not in self._right:
            names = self.names[form.brief]
            part = (
                card_of(self.sheet, self.summary, self.net, node, names[node.key], sizes, width, form.stacked)
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


def _left_width(sheet: Sheet, summary: Summary, net: Network, sizes: Sizes, wide: bool) -> float:
    """Wide enough for amounts, and for names on two lines; if `wide` for both on one, and for ways as well."""
    least = 0.0
    for node in net.sources:
        chip = chip_of(sheet, node.key)
        beside = chip_width(sheet, chip, sizes.node * CHIP) + 0.3 * sizes.node if chip else 0.0
        flow = sheet.flow(name_of(sheet, node), Font.SEMI)
        figure = sheet.width(sheet.rupiah(node.amount), Font.BOLD, sizes.node)
        bands = [band for band in net.inflows if band.start == node.key]
        name = beside + flow.demand(1 if wide else 3) * sizes.node
        least = max(least, name + 0.5 * sizes.node + figure if wide and len(bands) < 2 else max(name, figure))
        if told := _compared(sheet, summary, node):
            least = max(least, sheet.flow(told, Font.TEXT).demand(1 if wide else 2) * sizes.note)
        if wide and len(bands) > 1:
            least = max(least, way_width(sheet, bands, sizes.row))
    return least * 1.001


def _head_width(sheet: Sheet, net: Network, sizes: Sizes, names: dict[str, str], form: int) -> float:
    """Wide enough for the total and for the name in that form (Form.wide_right)."""
    wide = 0.0
    for node in net.uses:
        flow = sheet.flow(names[node.key], Font.HEADING)
        figure = sheet.width(sheet.rupiah(node.amount), Font.HEADING, sizes.node)
        name = flow.demand(1 if form else 2) * sizes.node
        wide = max(wide, name + 0.6 * sizes.node + figure if form == 2 else max(name, figure))
    return wide * 1.001 + 2.5 * PAD * sizes.node + icon_size(sizes)


def pot_words(sheet: Sheet, net: Network) -> tuple[str, int] | None:
    """What the pot in the middle is called, and what is in it; None where there is none of a name."""
    key = BUDGET if BUDGET in net.pots else MIXED if MIXED in net.pots else None
    if key is None:
        return None
    return sheet.regional.budget if key == BUDGET else sheet.say("pot-mixed"), net.pot(key)


def _pot_width(sheet: Sheet, net: Network, sizes: Sizes) -> float:
    """Width of the pots, wide enough for what stands on the one that has a name."""
    words = pot_words(sheet, net)
    if words is None:
        return BAR * sizes.node if mid(net) else 0.0
    size = sizes.node if net.through_budget else sizes.row
    name = sheet.width(words[0], Font.HEADING, size)
    return max(name, sheet.width(sheet.rupiah(words[1]), Font.BOLD, size)) + 1.2 * size


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
