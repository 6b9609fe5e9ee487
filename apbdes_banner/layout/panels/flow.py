"""The flow itself: sources on the left, uses on the right, bands between them as thick as their money (level 3).

Bands are tints, painted from the largest to the smallest, each with a rim in the colour of the ground, so that what
crosses can be followed with the eye. No text stands on a band: amounts stand where a band ends, with a line to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from apbdes_banner.budget.flows import BUDGET, LEFT, MIXED, REST, Band, Node
from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.flow_parts import (
    BAR,
    CHIP,
    OVER,
    PAD,
    ROW,
    Card,
    Label,
    chip_of,
    icon_size,
    mid,
    pot_words,
    way,
)
from apbdes_banner.layout.flowing import STRIP, Arranged
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.groups import ICONS
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Icon, Mark, Rect, Role, Shape
from apbdes_banner.layout.sheet import Sheet, mix

NAME = "flow"
_TINT = 0.45
_RIM = 0.09  # of a band, over the type size
_LINE = 0.075  # thickness of a line from a band to its amount, over the type size
_AIR = 7.0  # most room between two nodes, over their type size
_PAID, _LEFT = "bank_transfer_out", "piggy_bank"


@dataclass
class _Stack:
    """One end of a node: where its bands begin or end, from above."""

    top: float
    at: dict[tuple[str, str], float] = field(default_factory=dict)

    def add(self, band: Band, thick: float) -> None:
        self.at[band.start, band.end] = self.top
        self.top += thick

    def of(self, band: Band) -> float:
        """The upper edge of a band."""
        return self.at[band.start, band.end]


@dataclass(frozen=True)
class _Placed:
    """Slots of the nodes of one side, and their bars."""

    slots: dict[str, Box]
    bars: dict[str, Box]


def colour_of(sheet: Sheet, summary: Summary, key: str) -> str:
    """The colour of a node."""
    kind, _, code = key.partition(":")
    if kind == "source":
        return sheet.theme.fund("other" if key == REST else code)
    if key == MIXED:
        return sheet.theme.muted
    for index, group in enumerate(summary.groups):
        if key == f"group:{group.code}":
            return sheet.theme.group(index)
    return sheet.theme.group(5) if kind == "paid" else sheet.theme.line


def paint_flow(item: Arranged, summary: Summary, box: Box) -> list[Mark]:
    """The marks of the flow in a box of the height that it was arranged for."""
    net, s = item.net, item.sizes.node
    bar = BAR * s
    x0 = box.x + item.left + 0.35 * s
    x3 = box.right - item.right - (STRIP * s if item.ledger else 0.0) - bar
    left = _place(item, [(label.node, label.height) for label in item.labels], x0, box, net.inflows, "start")
    right = _place(item, [(card.node, card.height) for card in item.cards], x3, box, net.outflows, "end")
    ends = _stacks(item, net.outflows, right.bars, "end")
    x1 = x2 = x0 + bar
    pots: dict[str, Box] = {}
    bands: list[tuple[int, list[Mark]]] = []
    if mid(net):
        x1 += (0.5 if net.through_budget else 0.4) * (x3 - x1 - item.pot)
        x2 = x1 + item.pot
        pots = _pots(item, left, right, Box(x1, box.y, item.pot, box.height))
        starts, into = _stacks(item, net.inflows, left.bars, "start"), _stacks(item, net.inflows, pots, "end")
        for band in net.inflows:
            ys = starts[band.start].of(band), into[band.end].of(band)
            bands.append((band.amount, _band(item, summary, band, band.start, (x0 + bar, x1), ys)))
    outs = _stacks(item, net.outflows, pots or left.bars, "start")
    for band in net.outflows:
        ys = outs[band.start].of(band), ends[band.end].of(band)
        coloured = band.end if net.through_budget else band.start
        bands.append((band.amount, _band(item, summary, band, coloured, (x2, x3), ys)))
    marks: list[Mark] = []
    for _, painted in sorted(bands, key=lambda pair: -pair[0]):
        marks += painted
    marks += _paint_pots(item, summary, pots)
    for side in (left, right):
        for key, place in side.bars.items():
            if place.height > 0:
                marks.append(Rect(place, colour_of(item.sheet, summary, key), NAME))
    for label in item.labels:
        marks += _label(item, summary, label, left, Box(box.x, box.y, item.left, box.height))
    for card in item.cards:
        marks += _card(item, summary, card, right, ends, box)
    return marks


def _tint(sheet: Sheet, summary: Summary, key: str) -> str:
    return mix(colour_of(sheet, summary, key), sheet.theme.paper, _TINT)


def _place(
    item: Arranged, nodes: Sequence[tuple[Node, float]], x: float, box: Box, bands: Sequence[Band], side: str
) -> _Placed:
    """The nodes of one side under each other, the room between them shared out."""
    bars = {
        node.key: sum(item.thick(band.amount) for band in bands if getattr(band, side) == node.key) for node, _ in nodes
    }
    heights = [max(height, bars[node.key]) for node, height in nodes]
    spare = max(box.height - sum(heights), 0.0)
    step = min(spare / max(len(nodes) - 1, 1), _AIR * item.sizes.node)
    y = box.y + max((spare - step * (len(nodes) - 1)) / 2, 0.0)
    slots, placed = {}, {}
    for (node, _), height in zip(nodes, heights, strict=True):
        slots[node.key] = Box(x, y, BAR * item.sizes.node, height)
        bar = bars[node.key]
        placed[node.key] = Box(x, y + (height - bar) / 2, BAR * item.sizes.node, bar)
        y += height + step
    return _Placed(slots, placed)


def _stacks(item: Arranged, bands: Sequence[Band], nodes: dict[str, Box], side: str) -> dict[str, _Stack]:
    """Where the bands stand on bars and pots, in the order of the nodes at their other end; a pot can be higher than
    what is in it."""
    stacks = {}
    for key, box in nodes.items():
        used = sum(item.thick(band.amount) for band in bands if getattr(band, side) == key)
        stacks[key] = _Stack(box.y + (box.height - used) / 2)
    for band in bands:
        stacks[getattr(band, side)].add(band, item.thick(band.amount))
    return stacks


def _pots(item: Arranged, left: _Placed, right: _Placed, box: Box) -> dict[str, Box]:
    """The pots under each other, each as near as can be to what it takes from and gives to."""
    net = item.net
    places, heights = [], []
    for pot in net.pots:
        into = [band for band in net.inflows if band.end == pot]
        out = [band for band in net.outflows if band.start == pot]
        high = max(sum(item.thick(band.amount) for band in part) for part in (into, out))
        if item.told and pot in (MIXED, BUDGET):
            high = max(high, (1.7, 1.7, 2.9)[item.told] * (item.sizes.node if pot == BUDGET else item.sizes.row))
        ends = [(left.bars[band.start], band.amount) for band in into]
        ends += [(right.bars[band.end], band.amount) for band in out]
        whole = sum(amount for _, amount in ends)
        if not whole:  # nothing came in at all
            high = max(high, item.sizes.node)
            places.append(box.y + (box.height - high) / 2)
            heights.append(high)
            continue
        places.append(sum((bar.y + bar.height / 2) * amount for bar, amount in ends) / whole - high / 2)
        heights.append(high)
    gap = 0.5 * item.sizes.node
    y, tops = box.y, []
    for place, height in zip(places, heights, strict=True):
        y = max(y, place)
        tops.append(y)
        y += height + gap
    limit = box.bottom
    for index in range(len(tops) - 1, -1, -1):
        tops[index] = min(tops[index], limit - heights[index])
        limit = tops[index] - gap
    return {pot: Box(box.x, top, box.width, height) for pot, top, height in zip(net.pots, tops, heights, strict=True)}


def _band(
    item: Arranged, summary: Summary, band: Band, coloured: str, xs: tuple[float, float], ys: tuple[float, float]
) -> list[Mark]:
    """A band with its rim, in the tint of a node, between two places of its upper edge."""
    (x0, x1), (y0, y1), thick = xs, ys, item.thick(band.amount)
    fill, ground = _tint(item.sheet, summary, coloured), item.sheet.theme.paper
    rim = _RIM * item.sizes.node * 4 / 3  # a curve reaches three quarters of the way to its control points
    return [_swing(x0, y0, x1, y1, thick, rim, ground), _swing(x0, y0, x1, y1, thick, 0.0, fill)]


def _swing(x0: float, y0: float, x1: float, y1: float, thick: float, swell: float, fill: str) -> Shape:
    """A shape of one thickness that leaves and comes in level; `swell` mm more of it between its ends."""
    bend = 0.5 * (x1 - x0)
    path = (
        ("M", (x0, y0)),
        ("C", (x0 + bend, y0 - swell, x1 - bend, y1 - swell, x1, y1)),
        ("L", (x1, y1 + thick)),
        ("C", (x1 - bend, y1 + thick + swell, x0 + bend, y0 + thick + swell, x0, y0 + thick)),
    )
    top, bottom = min(y0, y1) - swell, max(y0, y1) + thick + swell
    return Shape(Box(x0, top, x1 - x0, bottom - top), path, fill, NAME)


def _paint_pots(item: Arranged, summary: Summary, pots: dict[str, Box]) -> list[Mark]:
    """Pots as blocks; money that only passes by goes on as a band."""
    sheet, marks = item.sheet, list[Mark]()
    words = pot_words(sheet, item.net)
    for key, box in pots.items():
        named = key in (MIXED, BUDGET)
        several = sum(band.end == key for band in item.net.inflows) > 1
        if not named:
            fill = colour_of(sheet, summary, key)
            marks.append(Rect(box, mix(fill, sheet.theme.paper, _TINT), NAME))
            if several:
                slim = min(BAR * item.sizes.node * 0.6, box.width)
                marks.append(Rect(Box(box.x, box.y, slim, box.height), fill, NAME))
            continue
        theme = sheet.theme
        fill = theme.line if key == BUDGET else theme.muted
        radius = min((0.35 if item.told else 0.1) * item.sizes.node, box.width / 2, box.height / 2)
        marks.append(Rect(box, fill, NAME, (radius, radius, radius, radius)))
        if item.told and words:
            size = item.sizes.node if key == BUDGET else item.sizes.row
            x, middle = box.x + box.width / 2, box.y + box.height / 2
            base = middle - 0.25 * size if item.told == 2 else middle + 0.35 * size
            marks.append(sheet.put(words[0], Font.HEADING, size, x, base, "#FFFFFF", NAME, Role.LABEL, "middle"))
            if item.told == 2:
                marks.append(sheet.put(sheet.rupiah(words[1]), Font.BOLD, size, x, middle + 0.9 * size, "#FFFFFF",
                                       NAME, Role.ROW_AMOUNT, "middle", f"pot:{key}", words[1]))  # fmt: skip
    return marks


def _label(item: Arranged, summary: Summary, label: Label, side: _Placed, box: Box) -> list[Mark]:
    sheet, sizes, theme = item.sheet, item.sizes, item.sheet.theme
    slot, colour = side.slots[label.node.key], colour_of(item.sheet, summary, label.node.key)
    cap = sheet.measurer.cap_height(Font.SEMI)
    y = slot.y + (slot.height - label.height) / 2 + 0.12 * sizes.node
    x = box.x
    marks: list[Mark] = []
    if label.chip:
        size = sizes.node * CHIP
        marks += chip(sheet, label.chip, size, x, y + cap * label.name.size / 2, colour, NAME)
        x += chip_width(sheet, label.chip, size) + 0.3 * sizes.node
    marks += sheet.lines(label.name, x, y, theme.ink, NAME, Role.NAME, line=1.1)
    base = y + cap * sizes.node + (0.0 if label.inline else label.name.height(1.1))
    at, anchor = (box.right, "right") if label.inline else (box.x, "left")
    marks.append(sheet.put(sheet.rupiah(label.node.amount), Font.BOLD, sizes.node, at, base, theme.ink, NAME,
                           Role.AMOUNT, "right" if anchor == "right" else "left", label.node.key,
                           label.node.amount))  # fmt: skip
    y += label.name.height(1.1) + (0.0 if label.inline else 1.12 * sizes.node)
    if label.note:
        marks += sheet.lines(label.note, box.x, y, theme.muted, NAME, Role.LABEL, line=1.12)
        y += label.note.height(1.12)
    for band in label.rows:
        base = y + 0.2 * sizes.node + cap * sizes.row
        marks.append(sheet.put(way(sheet, band), Font.TEXT, sizes.row, box.x, base, theme.muted, NAME, Role.LABEL))
        if label.over:
            base += 0.8 * ROW * sizes.row
            y += 0.8 * ROW * sizes.row
        edge = box.x if label.over else box.right
        marks.append(sheet.put(sheet.rupiah(band.amount), Font.BOLD, sizes.row, edge, base, theme.ink, NAME,
                               Role.ROW_AMOUNT, "left" if label.over else "right",
                               f"in:{band.start}>{band.end}", band.amount))  # fmt: skip
        y += ROW * sizes.row
    return marks


def _card(
    item: Arranged, summary: Summary, card: Card, side: _Placed, stacks: dict[str, _Stack], page: Box
) -> list[Mark]:
    sheet, sizes, theme, key = item.sheet, item.sizes, item.sheet.theme, card.node.key
    s, slot, bar = sizes.node, side.slots[key], side.bars[key]
    colour = colour_of(sheet, summary, key)
    x = page.right - item.head
    radius = min(sheet.template.space.radius * sheet.scale, 0.5 * s)
    marks: list[Mark] = []
    if item.form.stacked:
        whole = Box(x, slot.y + (slot.height - card.height) / 2, item.head, card.height)
        head = Box(x, whole.y, item.head, card.head)
        corners = (radius, radius, 0.0, 0.0) if card.rows else (radius,) * 4
        marks.append(Rect(whole, theme.card if card.rows else colour, NAME, (radius,) * 4))
        marks.append(Rect(head, colour, NAME, corners))
        ledger = Box(x + PAD * s, head.bottom + 0.15 * sizes.row, item.head - 2 * PAD * s, whole.bottom - head.bottom)
    else:
        joined = not item.ledger
        edge = bar.right if joined else x
        head = Box(edge, slot.y, page.right - edge, slot.height)
        flat = 0.0 if joined and bar.height > slot.height - radius else radius
        marks.append(Rect(head, colour, NAME, (flat, radius, radius, flat)))
        tall = ROW * sizes.row * len(card.rows)
        ledger = Box(x - item.ledger, slot.y + (slot.height - tall) / 2, item.ledger - 0.5 * s, tall)
    marks += _head(item, card, head, x)
    cap, thin = sheet.measurer.cap_height(Font.BOLD) * sizes.row, _LINE * s
    for number, band in enumerate(card.rows):
        middle = ledger.y + (number + 0.5) * ROW * sizes.row
        fund = colour_of(sheet, summary, band.start)
        port = stacks[key].of(band) + item.thick(band.amount) / 2
        reach = x if item.form.stacked else ledger.x - 0.15 * s
        marks.append(_swing(bar.right, port - thin / 2, reach, middle - thin / 2, thin, 0.0, fund))
        label = chip_of(sheet, band.start)
        if label:
            marks += chip(sheet, label, sizes.row * CHIP, ledger.x, middle, fund, NAME)
        marks.append(sheet.put(sheet.rupiah(band.amount), Font.BOLD, sizes.row, ledger.right, middle + cap / 2,
                               theme.ink, NAME, Role.ROW_AMOUNT, "right", f"out:{band.start}>{band.end}",
                               band.amount))  # fmt: skip
    return marks


def _head(item: Arranged, card: Card, box: Box, left: float) -> list[Mark]:
    """Icon, name, total and share on the colour of the use."""
    sheet, s, white = item.sheet, item.sizes.node, "#FFFFFF"
    node, cap = card.node, item.sheet.measurer.cap_height(Font.HEADING)
    icon = icon_size(item.sizes)
    middle = box.y + box.height / 2
    place = Box(left + PAD * s, middle - icon / 2, icon, icon)
    name = _LEFT if node.key == LEFT else _PAID if not node.key.startswith("group:") else ICONS.get(node.code, "bank")
    marks: list[Mark] = [Icon(place, name, white, NAME)]
    x = place.right + 0.6 * PAD * s
    y = middle - (card.head - 2 * OVER * s) / 2 + 0.12 * s
    marks += sheet.lines(card.name, x, y, white, NAME, Role.NAME, line=1.08)
    base = y + cap * s + (0.0 if card.inline else card.name.height(1.08))
    at, side = (box.right - PAD * s, "right") if card.inline else (x, "left")
    marks.append(sheet.put(sheet.rupiah(node.amount), Font.HEADING, s, at, base, white, NAME, Role.AMOUNT,
                           "right" if side == "right" else "left", node.key, node.amount))  # fmt: skip
    y += card.name.height(1.08) + (0.0 if card.inline else 1.1 * s)
    for note in card.notes:
        marks += sheet.lines(note, x, y + 0.08 * s, white, NAME, Role.LABEL, line=1.12)
        y += note.height(1.12)
    return marks
