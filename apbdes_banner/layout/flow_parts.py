"""What stands beside the nodes of a flow, and how much room it takes: labels of sources, cards of uses, their rows.

Labels say in their rows where a source's money goes if that is not one way only; cards say who pays.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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
)
from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.chips import chip_width
from apbdes_banner.layout.comparing import note, sentence
from apbdes_banner.layout.groups import share_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.sheet import Setting, Sheet

CHIP = 0.74  # size of a chip's letters over that of its row
ROW = 1.34  # pitch of the rows of a ledger, over their size
PAD = 0.45  # room inside a card left and right, over the type size
OVER = 0.32  # and above and below
BAR = 0.42  # width of a node's bar, over the type size
THIN = 0.07  # thickness of the thinnest band, over the type size


@dataclass(frozen=True)
class Sizes:
    """Type sizes in mm: of names and amounts of nodes, of the rows of ledgers, of what else is told."""

    node: float
    row: float
    note: float


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
    sheet: Sheet, summary: Summary, net: Network, node: Node, title: str, sizes: Sizes, width: float, stacked: bool,
    offices: bool,
) -> Card:  # fmt: skip
    """The card of a use, its head set for that width; with `offices` it says who carries it out."""
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
    if offices and group is not None and summary.groups[group].pelaksana:
        said.append(sheet.say("pelaksana", office=summary.groups[group].pelaksana))
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


def left_width(sheet: Sheet, summary: Summary, net: Network, sizes: Sizes, form: int) -> float:
    """Wide enough for what stands beside sources in that form (Form.wide_left)."""
    least = 0.0
    for node in net.sources:
        chip = chip_of(sheet, node.key)
        beside = chip_width(sheet, chip, sizes.node * CHIP) + 0.3 * sizes.node if chip else 0.0
        flow = sheet.flow(name_of(sheet, node), Font.SEMI)
        figure = sheet.width(sheet.rupiah(node.amount), Font.BOLD, sizes.node)
        bands = [band for band in net.inflows if band.start == node.key]
        name = beside + flow.demand((3, 2, 1)[form]) * sizes.node
        least = max(least, name + 0.5 * sizes.node + figure if form == 2 and len(bands) < 2 else max(name, figure))
        if told := _compared(sheet, summary, node):
            least = max(least, sheet.flow(told, Font.TEXT).demand(1 if form == 2 else 2) * sizes.note)
        if form and len(bands) > 1:
            least = max(least, way_width(sheet, bands, sizes.row))
    return least * 1.001


def head_width(sheet: Sheet, net: Network, sizes: Sizes, names: dict[str, str], form: int) -> float:
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


def pot_width(sheet: Sheet, net: Network, sizes: Sizes, told: int) -> float:
    """Width of the pots, wide enough for what stands on the one that has a name: nothing, its name (1), what is in it
    as well (2)."""
    words = pot_words(sheet, net)
    if words is None or not told:
        return 1.4 * BAR * sizes.node if mid(net) else 0.0
    size = sizes.node if net.through_budget else sizes.row
    name = sheet.width(words[0], Font.HEADING, size)
    amount = sheet.width(sheet.rupiah(words[1]), Font.BOLD, size) if told == 2 else 0.0
    return max(name, amount) + 1.2 * size
