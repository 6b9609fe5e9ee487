"""The first page's two tables: where the money comes from and what it is for, each closed by its sum.

Beside each other where the page is wide enough for names and amounts in half of it; else one under the other, their
amounts under the same edges as those of the table of all kegiatan.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from apbdes_banner.budget import money
from apbdes_banner.budget.summary import largest_remainder
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.groups import ICONS
from apbdes_banner.layout.ledger import Ledger, Sum
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Role
from apbdes_banner.layout.sheet import Block, Setting
from apbdes_banner.layout.table import (
    BOLD,
    GAP,
    HAIR,
    MARK,
    MUTED,
    SIDE,
    Cell,
    Chips,
    Column,
    Grid,
    Look,
    Sign,
    chips_width,
    heads,
)
from apbdes_banner.layout.text import Flow, words

NAME = "overview"
_NARROWEST = 11.0  # room for a name in a half of the page, over size
_AISLE = 2.0  # room between the halves, over size
_ROOM = 0.62  # room of a row above and below its words, over size


@dataclass(frozen=True)
class _Part:
    """One table: its title, its rows (mark, name, muted words behind it, sums, key, colour) and its sum."""

    title: str
    rows: tuple[tuple[Cell | None, str, str, Sum, str, str], ...]
    closing: tuple[str, Sum, str]
    without: tuple[str, ...] = ()  # columns that it has not


def sign_of(ledger: Ledger, index: int) -> Sign:
    """The icon of a bidang on its colour."""
    group = ledger.summary.groups[index]
    return Sign(ICONS.get(group.code, "bank"), ledger.sheet.theme.group(index))


def overview(ledger: Ledger, title_size: float, starts: Sequence[int] | None) -> tuple[Block, ...]:
    """Both tables as one block of the ledger's width, or as two. `starts`: the page, from 1, on which each bidang
    begins; None where there is one page only."""
    parts = _parts(ledger, starts)
    width, size = ledger.grid.width, ledger.grid.size
    aisle = _AISLE * size
    half = (width - aisle) / 2
    if halves := _halves(ledger, parts):
        blocks = [_table(ledger, part, grid, title_size, False) for part, grid in zip(parts, halves, strict=True)]
        height = max(block.height for block in blocks)

        def beside(box: Box) -> list[Mark]:
            left, right = blocks
            marks = left.paint(Box(box.x, box.y, half, box.height))
            return marks + right.paint(Box(box.x + half + aisle, box.y, half, box.height))

        return (Block(height, beside),)
    return tuple(_table(ledger, part, _full(ledger, parts), title_size, True) for part in parts)


def stand_beside(ledger: Ledger, starts: Sequence[int] | None) -> bool:
    """Whether the two tables stand beside each other."""
    return bool(_halves(ledger, _parts(ledger, starts)))


def _halves(ledger: Ledger, parts: Sequence[_Part]) -> list[Grid]:
    """The columns of both tables in half the page each; none where one of them needs more."""
    half = (ledger.grid.width - _AISLE * ledger.grid.size) / 2
    found = [_half(ledger, part, half) for part in parts]
    return [grid for grid in found if grid] if ledger.sheet.compared is None and all(found) else []


def _parts(ledger: Ledger, starts: Sequence[int] | None) -> tuple[_Part, _Part]:
    sheet, summary = ledger.sheet, ledger.summary
    theme, totals = sheet.theme, summary.totals
    other = summary.reference
    shares = largest_remainder([source.amount for source in summary.sources])
    income = tuple(
        (Chips((item.code,)) if item.code else None, item.name, _share(item.amount, part),
         Sum(item.amount, item.reference), f"source:{item.code}", theme.fund(item.code))
        for item, part in zip(summary.sources, shares, strict=True)
    )  # fmt: skip
    uses = []
    for index, (group, part) in enumerate(zip(summary.groups, summary.parts, strict=True)):
        note = _share(group.amount, part)
        if starts:
            note = f"{note} · {sheet.say('on-page', page=starts[index])}"
        uses.append((sign_of(ledger, index), group.short_name, note, Sum(group.amount, group.reference),
                     f"group:{group.code}", theme.group(index)))  # fmt: skip
    whole = Sum(totals.pendapatan or 0, (other.pendapatan or 0) if other else None)
    return (
        _Part(sheet.say("sources"), income, (sheet.say("pendapatan"), whole, "sum:pendapatan"), ("rest",)),
        _Part(sheet.say("uses"), tuple(uses), (sheet.say("belanja"), ledger.whole, "overview:belanja")),
    )


def _share(amount: int, part: int) -> str:
    return "<1%" if amount > 0 and part == 0 else f"{part}%" if amount > 0 else ""


def _mark_width(ledger: Ledger, part: _Part) -> float:
    """Width at size 1 of the widest chip or sign."""
    return max([MARK, *(chips_width(ledger.sheet, row[0].codes) for row in part.rows if isinstance(row[0], Chips))])


def _half(ledger: Ledger, part: _Part, width: float) -> Grid | None:
    """The columns of one table in half the page; None where the names get too little room."""
    size, sheet = ledger.grid.size, ledger.sheet
    mark = _mark_width(ledger, part)
    sums = [row[3] for row in part.rows] + [part.closing[1]]
    amount = max(sheet.measurer.width(money.digits(value.amount, cents=sheet.cents), Font.BOLD) for value in sums)
    name = width / size - 2 * SIDE - mark - amount - 2 * GAP
    flows = [_words(ledger, row[1], row[2]) for row in part.rows]
    if name < _NARROWEST or any(flow.count(name) == 99 for flow in flows):
        return None
    x = SIDE + mark + GAP
    return Grid(
        (
            Column("mark", "", SIDE * size, mark * size, False),
            Column("name", "", x * size, name * size, False),
            Column("amount", "", (x + name + GAP) * size, amount * size, True),
        ),
        width,
        size,
        False,
        ledger.grid.tightness,
    )


def _full(ledger: Ledger, parts: Sequence[_Part]) -> Grid:
    """The columns over the whole width, figures where the ledger has them."""
    grid = ledger.grid
    size = grid.size
    mark = max(_mark_width(ledger, part) for part in parts) * size
    figures = tuple(column for column in grid.columns if column.figures and column.name != "no")
    x = SIDE * size + mark + GAP * size
    right = grid.width - SIDE * size if grid.stacked else figures[0].x - GAP * size
    left = Column("mark", "", SIDE * size, mark, False), Column("name", "", x, right - x, False)
    return Grid((*left, *figures), grid.width, size, grid.stacked, grid.tightness)


def _words(ledger: Ledger, name: str, note: str, bold: bool = False) -> Flow:
    measurer = ledger.sheet.measurer
    flow = words(name, Font.BOLD if bold else Font.SEMI, BOLD, measurer)
    if note:
        flow += words(f"· {note}", Font.TEXT, MUTED, measurer)
    return Flow(flow)


def _table(ledger: Ledger, part: _Part, grid: Grid, title_size: float, headed: bool) -> Block:
    sheet = ledger.sheet
    theme, size = sheet.theme, grid.size
    unit = "" if headed else sheet.say("column-unit").strip()
    room = grid.width - sheet.width(unit, Font.TEXT, size) - SIDE * size
    title = sheet.fit(part.title, Font.HEADING, room, title_size, sheet.limit(Font.HEADING), 2)
    blocks: list[Block] = [_title(ledger, title, unit)]
    grid = replace(grid, columns=tuple(column for column in grid.columns if column.name not in part.without))
    if headed:
        blocks.append(heads(sheet, grid, NAME))
    largest = max((max(row[3].amount, row[3].reference or 0) for row in part.rows), default=0)
    for mark, name, note, value, key, colour in part.rows:
        cells: dict[str, Cell] = {"name": _words(ledger, name, note)}
        cells |= ledger.figures(value, key)
        if mark:
            cells["mark"] = mark
        look = Look(
            room=_ROOM,
            bar=max(value.amount, 0) / largest if largest > 0 else 0.0,
            bar_colour=colour,
            budget=max(value.reference or 0, 0) / largest if largest > 0 else 0.0,
        )
        blocks.append(grid.row(sheet, cells, NAME, look, Role.NAME))
    name, value, key = part.closing
    cells = {"name": _words(ledger, name, "", bold=True)} | ledger.figures(value, key, strong=True)
    blocks.append(grid.row(sheet, cells, NAME, Look(above=2 * HAIR, line=theme.line), Role.NAME))
    height = sum(block.height for block in blocks)

    def paint(box: Box) -> list[Mark]:
        # The sums of two tables beside each other stand on one line.
        marks: list[Mark] = []
        spare = (box.height - height) / max(len(part.rows), 1)
        y = box.y
        for number, block in enumerate(blocks):
            marks += block.paint(Box(box.x, y, grid.width, block.height))
            y += block.height + (spare if 0 < number <= len(part.rows) and not headed else 0.0)
        return marks

    return Block(height, paint)


def _title(ledger: Ledger, title: Setting, unit: str) -> Block:
    """The title of a table; `unit` at its end where no heads say what the amounts are."""
    sheet, size = ledger.sheet, ledger.grid.size
    height = title.height(1.15) + 0.25 * title.size

    def paint(box: Box) -> list[Mark]:
        top = box.y + 0.1 * title.size
        marks = sheet.lines(title, box.x, top, sheet.theme.line, NAME, Role.NAME, line=1.15)
        base = top + sheet.measurer.cap_height(Font.HEADING) * title.size
        if unit:
            right = box.right - SIDE * size
            marks.append(sheet.put(unit, Font.TEXT, size, right, base, sheet.theme.muted, NAME, Role.LABEL, "right"))
        return marks

    return Block(height, paint)
