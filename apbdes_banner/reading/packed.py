"""Posters typed anew: "Dana Desa : Rp 900.000.000" in one cell becomes a name and, right of it, its amount."""

import re
from dataclasses import replace

from apbdes_banner.reading.amounts import is_money
from apbdes_banner.reading.cells import GridRow, Sheet, Value

_PACKED = re.compile(
    r"^(?P<name>.*[^\W\d_].*?)(?:\s*[:=]\s*|\s+(?=\(?-?\s?rp)|\s*\.{3,}\s*)"
    r"(?P<amount>\(?-?\s?(?:rp\.?\s*\d[\d.,]*|\d{1,3}(?:\.\d{3})+(?:,\d\d)?|\d{1,3}(?:,\d{3})+(?:\.\d\d)?)(?:,?-)?\)?)$",
    re.IGNORECASE | re.DOTALL,
)
_LEAST = 5  # cells


def unpacked(sheet: Sheet) -> Sheet:
    """The sheet with names and amounts apart, where hardly any amount has a cell of its own; else as it is.

    Only where all such cells stand in one column: the amounts then stand in the column right of it.
    """
    found = {
        (row.number, column): match
        for row in sheet.rows
        for column, value in row.cells.items()
        if isinstance(value, str) and (match := _PACKED.match(value.strip()))
    }
    columns = {column for _, column in found}
    alone = sum(is_money(value) for row in sheet.rows for value in row.cells.values())
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
