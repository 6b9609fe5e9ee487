"""'Dari mana uangnya?': each source of income with its amount and a bar, all bars on one scale from zero (level 3)."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from apbdes_banner.budget import funds
from apbdes_banner.budget.summary import Source, Summary
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.comparing import sentence
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet
from apbdes_banner.layout.text import Flow

NAME = "sources"
_LINE = 1.1
_WANTED = 40.0  # size of a row on the 3 x 2 m page
_CHIP = 0.72  # size of a chip's letters over that of its row
_GAP = 0.26  # room between chip, name and amount, over the row size


@dataclass(frozen=True)
class Line:
    """What the row of one source says, before it is set for a width."""

    source: Source
    name: Flow
    amount: str
    amount_width: float  # at size 1
    note: Flow | None  # what it is compared with


@dataclass(frozen=True)
class Lines:
    """What all rows say; `widest` is the longest text of a chip, if there is one."""

    rows: tuple[Line, ...]
    widest: str | None

    def chips(self, sheet: Sheet, size: float) -> float:
        """Width of the widest chip beside rows of that size."""
        return chip_width(sheet, self.widest, size * _CHIP) if self.widest else 0.0


def lines(sheet: Sheet, summary: Summary) -> Lines:
    """The rows of the sources."""
    width = sheet.measurer.width
    found = []
    for item in summary.sources:
        amount, note = sheet.rupiah(item.amount), sentence(sheet, summary.compared, item.amount, item.reference)
        told = sheet.flow(note, Font.TEXT) if note else None
        found.append(Line(item, sheet.flow(item.name, Font.SEMI), amount, width(amount, Font.BOLD), told))
    labels = [funds.short(item.code) for item in summary.sources if item.code]
    return Lines(tuple(found), max(labels, key=lambda label: width(label, Font.BOLD), default=None))


class _Row(NamedTuple):
    line: Line
    name: Setting
    under: bool  # the amount stands on a line of its own
    note: Setting | None  # what it is compared with
    height: float


def sources(sheet: Sheet, lines: Lines, width: float, size: float) -> Block:
    """Heading and one row per source in that size; the rows take up what is left of a higher box."""
    title_size = max(sheet.mm(sheet.template.type.section), sheet.good(Font.HEADING, 3))
    title = sheet.fit(sheet.say("sources"), Font.HEADING, width, title_size, sheet.good(Font.HEADING, 3), 2)
    bar, gap, chips = 0.36 * size, _GAP * size, lines.chips(sheet, size)
    rows = [_row(sheet, line, width, chips, gap, size, bar) for line in lines.rows]
    between = (0.36 if len(rows) <= 6 else 0.24) * size
    head = title.height(1.1) + 0.25 * size
    height = head + sum(row.height for row in rows) + between * max(len(rows) - 1, 0)
    largest = max((max(line.source.amount, line.source.reference or 0) for line in lines.rows), default=0)

    def paint(box: Box) -> list[Mark]:
        marks = sheet.lines(title, box.x, box.y, sheet.theme.ink, NAME, Role.NAME, line=1.1)
        spare = max(box.height - height, 0.0)
        step = min(spare / max(len(rows), 1), 1.6 * size)
        y = box.y + head + step * 0.2
        for row in rows:
            marks += _paint(sheet, row, Box(box.x, y, width, row.height), chips, gap, size, bar, largest)
            y += row.height + between + step
        return marks

    return Block(height, paint, len(rows) * 0.9 * size, comfort(sheet, size))


def sizes(sheet: Sheet, lines: Lines) -> Callable[[float], float]:
    """The size of the rows by the width: where every row stands on one line, between what is good to read and what
    looks best."""
    chips = lines.chips(sheet, 1.0)
    wide = [chips + 2 * _GAP + sheet.width(line.source.name, Font.SEMI, 1) + line.amount_width for line in lines.rows]
    widest = max(wide, default=1.0)
    wanted, least = sheet.mm(_WANTED), sheet.good(Font.SEMI, 3)
    return lambda width: max(min(wanted, width / widest), least)


def comfort(sheet: Sheet, size: float) -> float:
    """The part of their wanted size that the rows have."""
    return size / max(sheet.mm(_WANTED), size)


def _row(sheet: Sheet, line: Line, width: float, chips: float, gap: float, size: float, bar: float) -> _Row:
    beside = width - chips - 2 * gap - line.amount_width * size
    flow = line.name
    under = beside < size * flow.demand(2)
    room = width - chips - gap if under else beside
    # A word longer than its line cannot be broken well: then the name is set smaller rather than cut.
    size_name = min(size, room / flow.demand(2))
    name = Setting(tuple(flow.lines(room / size_name)), Font.SEMI, size_name)
    count = len(name.lines) + under
    note = None
    if line.note:
        small = max(min(sheet.mm(30), 0.85 * size), sheet.limit())
        note = sheet.fit(line.note, Font.TEXT, width - chips - gap, small, sheet.limit(), 3, keep=0.9)
    height = count * size * _LINE + (note.height(_LINE) if note else 0.0) + gap * 0.6 + bar
    return _Row(line, name, under, note, height)


def _paint(
    sheet: Sheet, row: _Row, box: Box, chips: float, gap: float, size: float, bar: float, largest: int
) -> list[Mark]:
    theme, item = sheet.theme, row.line.source
    colour = theme.fund(item.code)
    cap = sheet.measurer.cap_height(Font.SEMI) * size
    text_height = box.height - bar - gap * 0.6
    names = len(row.name.lines)
    first = box.y + cap
    middle = first + (names - 1) * size * _LINE / 2
    marks: list[Mark] = []
    if item.code:
        marks += chip(sheet, funds.short(item.code), size * _CHIP, box.x, middle - cap / 2, colour, NAME)
    marks += sheet.lines(row.name, box.x + chips + gap, box.y, theme.ink, NAME, Role.NAME, line=_LINE)
    base = first + names * size * _LINE if row.under else middle
    marks.append(
        sheet.put(row.line.amount, Font.BOLD, size, box.right, base, theme.ink, NAME, Role.AMOUNT, "right",
                  key=f"source:{item.code}", value=item.amount)
    )  # fmt: skip
    y = box.y + text_height
    if row.note:
        top = y - row.note.height(_LINE)
        marks += sheet.lines(row.note, box.x + chips + gap, top, theme.muted, NAME, Role.LABEL, line=_LINE)
    r = bar / 2
    # The empty part of the bar is the budget where there is one to fill, else the whole scale.
    whole = box.width if item.reference is None else box.width * max(item.reference, 0) / max(largest, 1)
    if whole > 0:
        end = min(r, whole / 2)
        marks.append(Rect(Box(box.x, y, whole, bar), theme.track, NAME, (end, end, end, end)))
    length = box.width * max(item.amount, 0) / largest if largest > 0 else 0.0
    if length > 0:
        end = min(r, length / 2)
        marks.append(Rect(Box(box.x, y, length, bar), colour, NAME, (end, end, end, end)))
    return marks
