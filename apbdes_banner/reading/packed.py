"""Posters typed anew: a name and its amount in one cell, or one below the other, come to stand side by side.

"Dana Desa : Rp 900.000.000" becomes a name and, right of it, its amount.
"""

import re
from dataclasses import replace
from itertools import islice

from apbdes_banner.reading.amounts import is_money
from apbdes_banner.reading.cells import GridRow, Sheet, Value

_PACKED = re.compile(
    r"^(?P<name>.*[^\W\d_].*?)(?:\s*[:=]\s*|\s+(?=\(?-?\s?rp)|\s*\.{3,}\s*)"
    r"(?P<amount>\(?-?\s?(?:rp\.?\s*\d[\d.,]*|\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d{1,3}(?:,\d{3})+(?:\.\d\d)?)(?:,?-)?\)?)$",
    re.IGNORECASE | re.DOTALL,
)
_ENDS = re.compile(r"[\s:=.]\S{0,4}\d[\d.,]{4,30}-?\)?\s*$")
_LEAST = 5  # cells
_MOST_ALONE = 20


def unpacked(sheet: Sheet) -> Sheet:
    """The sheet with names and amounts apart, where hardly any amount has a cell of its own; else as it is.

    Only where all such cells stand in one column: the amounts then stand in the column right of it.
    """
    money = (1 for row in sheet.rows for value in row.cells.values() if is_money(value))
    alone = sum(islice(money, _MOST_ALONE + 1))  # no more need be known of a large table
    if alone >= _LEAST and (paired := _paired(sheet)):
        return paired
    if alone > _MOST_ALONE:
        return sheet
    found = {
        (row.number, column): match
        for row in sheet.rows
        for column, value in row.cells.items()
        if isinstance(value, str) and _ENDS.search(value) and (match := _PACKED.match(value.strip()))
    }
    columns = {column for _, column in found}
    if len(found) < _LEAST or len(columns) != 1 or alone * 4 > len(found):
        return sheet
    column = columns.pop()
    if any(column + 1 in row.cells for row in sheet.rows if (row.number, column) in found):
        return sheet
    rows = []
    for row in sheet.rows:
        match = found.get((row.number, column))
        cells: dict[int, Value] = dict(row.cells)
        if match:
            cells[column], cells[column + 1] = match["name"].strip(), match["amount"].strip()
        rows.append(GridRow(row.number, cells))
    return replace(sheet, rows=tuple(rows))


def _paired(sheet: Sheet) -> Sheet | None:
    """The sheet with each amount right of the name that it stands below, where all amounts stand so; else None."""
    rows: list[GridRow] = []
    moved = 0
    for row in sheet.rows:
        amounts = [column for column, value in row.cells.items() if is_money(value)]
        if not amounts:
            rows.append(row)
            continue
        [(column, value), *others] = row.cells.items()
        above = rows[-1].cells if rows else {}
        if others or len(above) != 1 or not isinstance(above.get(column), str) or is_money(above[column]):
            return None
        rows[-1] = GridRow(rows[-1].number, {**above, column + 1: value})
        moved += 1
    return replace(sheet, rows=tuple(rows)) if moved >= _LEAST else None
