"""'Setiap Rp 100.000 belanja': a hundred dots, one per Rp 1.000, coloured by bidang, each colour named (level 3)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from apbdes_banner.budget import money
from apbdes_banner.budget.summary import PARTS, Group, Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Dot, Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet
from apbdes_banner.layout.text import Flow

NAME = "dots"
_ACROSS_STRIP = 50
_LARGEST = {10: 2.6}  # largest pitch of a dot over the legend's size, by dots across; 1.7 for the others
_LINE = 1.2
_WANTED = 38.0  # size of the legend on the 3 x 2 m page
_BULLET = 0.85  # room of a legend's dot, over its size


class _Entry(NamedTuple):
    colour: str
    amount: str
    indent: float
    name: Setting
    part: int

    @property
    def lines(self) -> int:
        return max(len(self.name.lines), 1)


@dataclass(frozen=True)
class Line:
    """What a line of the legend says of one group, before it is set for a width. Widths are at size 1."""

    colour: str
    amount: str
    amount_width: float  # with the space behind it
    name: Flow
    widest: float  # of name and amount, whatever the figures in it
    part: int


def lines(sheet: Sheet, summary: Summary) -> list[Line]:
    """The lines of the legend."""
    width = sheet.measurer.width
    found = []
    for index, (group, part) in enumerate(zip(summary.groups, summary.parts, strict=True)):
        amount, name = _amount(group, part), group.short_name
        beside, widest = width(amount + " ", Font.BOLD), width(f"Rp 00.000 {name}", Font.BOLD)
        found.append(Line(sheet.theme.group(index), amount, beside, sheet.flow(name, Font.TEXT), widest, part))
    return found


def sizes(sheet: Sheet, lines: Sequence[Line]) -> Callable[[float], float]:
    """The size of the legend by the width of the card: where every line fits, between what is good to read and what
    looks best."""
    amount = sheet.width("Rp 00.000 ", Font.BOLD, 1)
    widest = [max((_BULLET + amount + line.name.demand(count) for line in lines), default=1.0) for count in (1, 2)]
    wanted, least = sheet.mm(_WANTED), sheet.good(Font.BOLD, 3)

    def size(width: float) -> float:
        room = width - 2 * _pad(sheet)
        fitting = next((room / wide for wide in widest if room / wide >= least), least)
        return min(max(wanted, least), fitting)

    return size


def comfort(sheet: Sheet, size: float) -> float:
    """The part of its wanted size that the legend has."""
    return size / max(sheet.mm(_WANTED), size)


def _pad(sheet: Sheet) -> float:
    return sheet.mm(30)


def _amount(group: Group, part: int) -> str:
    """'Rp 34.000'; '<Rp 1.000' of something too small for a dot, for only nothing is Rp 0."""
    few = part == 0 and group.amount > 0
    return "<" * few + money.full((1 if few else part) * 1000 * money.SEN)


def _legend(sheet: Sheet, lines: Sequence[Line], room: float, size: float) -> list[_Entry]:
    """A line per group: its colour, its share of Rp 100.000 and its short name, all names in one size."""
    indents = [_BULLET * size + line.amount_width * size for line in lines]
    pairs = list(zip(lines, indents, strict=True))
    one = min([size, *((room - indent) / line.name.demand(1) for line, indent in pairs)])
    if one < 0.82 * size:  # two lines read better than small print
        one = min([size, *((room - indent) / line.name.demand(2) for line, indent in pairs)])
    least = sheet.limit()
    one = max(one, least)
    found = []
    for line, indent in pairs:
        name = sheet.fit(line.name, Font.TEXT, room - indent, one, least, 3, keep=0.99)
        found.append(_Entry(line.colour, line.amount, indent, name, line.part))
    return found


def dots(sheet: Sheet, lines: Sequence[Line], width: float, size: float) -> Callable[[int], Block]:
    """A white card by the number of its dots across (10, 20 or 25): heading, rows of dots, and a line for each bidang
    under or beside them, in that size.

    Nothing where all belanja is one group: a hundred dots of one colour say nothing.
    """
    if len(lines) < 2:
        return lambda _: Block(0.0, lambda _: [])
    pad = _pad(sheet)
    room = width - 2 * pad
    title_size = max(sheet.mm(46), sheet.good(Font.HEADING, 3))
    title = sheet.fit(sheet.say("dots"), Font.HEADING, room, title_size, sheet.good(Font.HEADING, 3), 2)
    head = title.height(1.1) + 0.3 * size
    least = 14 * size  # a grid narrower than this has dots too small to count
    widest = max(_BULLET * size + line.widest * size for line in lines)
    beside = room - widest - size >= least

    @cache
    def legend_in(width: float) -> list[_Entry]:
        return _legend(sheet, lines, width, size)

    def card(across: int) -> Block:
        rows = PARTS // across
        pitch = min((room - widest - size if beside else room) / across, _LARGEST.get(across, 1.7) * size)
        grid = across * pitch
        legend = legend_in(room - grid - size if beside else room)
        text = sum(entry.lines for entry in legend) * size * _LINE
        inner = max(rows * pitch, text) if beside else rows * pitch + 0.35 * size + text
        height = 2 * pad + head + inner - 0.2 * size

        def paint(box: Box) -> list[Mark]:
            spare = max(box.height - height, 0.0)
            step = min(spare / (len(legend) + 2), 0.8 * size)
            rest = spare - step * (len(legend) + 1)
            marks: list[Mark] = [_ground(sheet, box)]
            y = box.y + pad + min(rest * 0.3, size)
            marks += sheet.lines(title, box.x + pad, y, sheet.theme.ink, NAME, Role.NAME, line=1.1)
            y += head + min(rest * 0.3, size)
            marks += _grid(legend, Box(box.x + pad, y, grid, rows * pitch), across)
            x = box.x + pad
            if beside:
                x += grid + size
                y -= 0.1 * size
            else:
                y += rows * pitch + 0.35 * size + step
            return marks + _entries(sheet, legend, x, y, size, step)

        return Block(height, paint, (len(legend) + 2) * 0.6 * size, comfort(sheet, size))

    return card


def strip(sheet: Sheet, summary: Summary, width: float) -> Block:
    """The same dots in two long rows without a legend, for pages where space is short: the heads of the cards,
    which carry the same colours, names and shares, are the legend."""
    if len(summary.groups) < 2:
        return Block(0.0, lambda _: [])
    pad = sheet.mm(20)
    size = max(sheet.mm(36), sheet.good(Font.HEADING, 3))
    title = sheet.fit(sheet.say("dots"), Font.HEADING, width - 2 * pad, size, sheet.good(Font.HEADING, 3), 1)
    head = title.height(1.1) + 0.2 * size
    room = width - 2 * pad
    pitch = room / _ACROSS_STRIP
    rows = PARTS // _ACROSS_STRIP
    legend = [_Entry(sheet.theme.group(index), "", 0.0, title, part) for index, part in enumerate(summary.parts)]

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [_ground(sheet, box)]
        marks += sheet.lines(title, box.x + pad, box.y + pad, sheet.theme.ink, NAME, Role.NAME)
        return marks + _grid(legend, Box(box.x + pad, box.y + pad + head, room, rows * pitch), _ACROSS_STRIP)

    return Block(2 * pad + head + rows * pitch, paint)


def _ground(sheet: Sheet, box: Box) -> Rect:
    r = sheet.template.space.radius * sheet.scale
    return Rect(box, sheet.theme.card, NAME, (r, r, r, r))


def _grid(legend: list[_Entry], box: Box, across: int) -> list[Mark]:
    pitch = box.width / across
    colours = [entry.colour for entry in legend for _ in range(entry.part)]
    return [
        Dot(box.x + (index % across + 0.5) * pitch, box.y + (index // across + 0.5) * pitch, 0.4 * pitch, colour, NAME)
        for index, colour in enumerate(colours)
    ]


def _entries(sheet: Sheet, legend: list[_Entry], x: float, y: float, size: float, step: float) -> list[Mark]:
    cap = sheet.measurer.cap_height(Font.BOLD) * size
    marks: list[Mark] = []
    for entry in legend:
        base = y + cap
        radius = 0.3 * size
        marks.append(Dot(x + radius, base - cap / 2, radius, entry.colour, NAME))
        marks.append(
            sheet.put(entry.amount, Font.BOLD, size, x + _BULLET * size, base, sheet.theme.ink, NAME, Role.AMOUNT)
        )
        top = base - sheet.measurer.cap_height(Font.TEXT) * entry.name.size
        marks += sheet.lines(entry.name, x + entry.indent, top, sheet.theme.ink, NAME, Role.LABEL)
        y += entry.lines * size * _LINE + step
    return marks
