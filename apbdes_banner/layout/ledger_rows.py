"""The rows of the table of all kegiatan as blocks: heads, kegiatan and sums of bidang, sums of pages, belanja."""

from dataclasses import dataclass, replace

from apbdes_banner.layout.ledger import Item, Ledger, Sum, group_offices, total
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.overview import sign_of
from apbdes_banner.layout.paging import Piece
from apbdes_banner.layout.scene import Role
from apbdes_banner.layout.sheet import Block, mix
from apbdes_banner.layout.table import GAP, HAIR, MARK, MUTED, SIDE, Cell, Column, Look, zebra
from apbdes_banner.layout.text import Flow, words

TABLE = "table"


@dataclass(frozen=True)
class TableRow:
    """A row of the table as a block, and as a piece for paging; `sum` where it is a kegiatan."""

    block: Block
    piece: Piece
    sum: Sum | None = None


def rows_of(book: Ledger) -> list[TableRow]:
    """Head, kegiatan and sum of each bidang. The head stays with two rows, the sum with the last one."""
    found: list[TableRow] = []
    for index, group in enumerate(book.summary.groups):
        items = [item for item in book.items if item.group == index]
        head = group_head(book, index)
        found.append(TableRow(head, Piece(head.height, index, keep=True, head=True)))
        for place, item in enumerate(items):
            block = _item(book, item)
            keep = place == len(items) - 1 or (place == 0 and len(items) > 1)
            found.append(TableRow(block, Piece(block.height, index, keep=keep), item.sum))
        whole = total(item.sum for item in items)
        name = book.sheet.say("group-sum", group=group.short_name)
        cells = book.sum_cells(name, whole, f"bidang:{group.code}")
        look = Look(above=HAIR, line=book.sheet.theme.line, room=0.6)
        closing = book.grid.row(book.sheet, cells, TABLE, look)
        found.append(TableRow(closing, Piece(closing.height, index)))
    return found


def _item(book: Ledger, item: Item) -> Block:
    look = Look(fill=zebra(book.sheet) if item.place % 2 else None)
    return book.grid.row(book.sheet, book.cells(item), TABLE, look)


def group_head(book: Ledger, index: int, again: bool = False) -> Block:
    """The head of a bidang: its icon and name, who carries it out, how many kegiatan it has."""
    sheet, group, grid = book.sheet, book.summary.groups[index], book.grid
    measurer, size = sheet.measurer, grid.size
    name = sheet.say("continued", name=group.name) if again else group.name
    flow = words(name, Font.HEADING, "", measurer)
    behind = []
    if group.pelaksana and len(group_offices(group)) < 2:
        behind.append(sheet.say("pelaksana", office=group.pelaksana))
    if group.activities:
        count = sheet.say("all", count=len(group.activities), unit=sheet.say(f"unit-{group.unit}"))
        behind.append(count.replace(" ", "\u00a0"))
    for text in [] if again else behind:
        flow += words(f"· {text}", Font.TEXT, MUTED, measurer)
    x = (SIDE + MARK + 0.7 * GAP) * size
    columns = (
        Column("sign", "", SIDE * size, MARK * size, False),
        Column("name", "", x, grid.width - x - SIDE * size, False),
    )
    cells: dict[str, Cell] = {"sign": sign_of(book, index), "name": Flow(flow)}
    colour = sheet.theme.group(index)
    look = Look(mix(colour, sheet.theme.card, 0.15), 2 * HAIR, 0.0, colour, 0.62)
    return replace(grid, columns=columns, stacked=False).row(sheet, cells, TABLE, look, Role.NAME)


def page_sum(book: Ledger, kind: str, value: Sum, page: int) -> Block:
    """ "page": the sum of that page; "upto": of all up to it; "carried": what the next page takes over from it."""
    sheet = book.sheet
    carried = kind == "carried"
    cells = book.sum_cells(sheet.say(f"{kind}-sum", page=page), value, f"{kind}:{page}", muted=carried)
    if carried:
        look = Look(below=HAIR, line=sheet.theme.track, room=0.4)
    else:
        look = Look(above=2 * HAIR if kind == "page" else HAIR, line=sheet.theme.line, fill=sheet.theme.stripe)
    return book.grid.row(sheet, cells, TABLE, look)


def belanja_sum(book: Ledger) -> Block:
    """The sum of all rows."""
    sheet = book.sheet
    cells = book.sum_cells(sheet.say("belanja-sum"), book.whole, "sum:belanja")
    rule = max(0.12 * book.grid.size, 2 * HAIR)
    tint = mix(sheet.theme.line, sheet.theme.card, 0.14)
    return book.grid.row(sheet, cells, TABLE, Look(tint, rule, rule, sheet.theme.line, 0.7))
