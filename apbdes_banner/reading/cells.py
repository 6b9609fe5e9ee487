"""Cells as every file gives them: rows and sheets, each with its place in the original; how much of them is kept."""

from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from typing import Any, NamedTuple

from apbdes_banner.reading.words import LETTER

MAX_ROWS = 20_000  # rows that hold something, in one sheet
MAX_COLUMNS = 300
MAX_TEXT = 600  # letters of a cell that are looked at

Value = str | int | float | date | time | bool
Cell = tuple[int, int]  # row, column, from 1


class GridRow(NamedTuple):
    """A row that holds something: its number in the sheet, and its cells by column number, both from 1."""

    number: int
    cells: dict[int, Value]


@dataclass(frozen=True)
class Sheet:
    """A sheet: the rows that hold something, merged ranges (first row, first column, last row, last column)."""

    name: str
    rows: tuple[GridRow, ...]
    visible: bool = True
    merged: tuple[tuple[int, int, int, int], ...] = ()
    formulas: frozenset[Cell] = field(default_factory=frozenset)  # with a formula, without a stored value
    pages: tuple[int, ...] = ()  # of a PDF: the row in which each page begins

    @cached_property
    def words(self) -> frozenset[str]:
        """The different texts that can be words: most cells are amounts and codes, and most words stand twice."""
        texts = {value for row in self.rows for value in row.cells.values() if isinstance(value, str)}
        return frozenset(filter(LETTER.search, texts))


def tidy(value: Any) -> Value | None:
    """A cell as we keep it: None for nothing, whole numbers as int, over-long texts cut."""
    if isinstance(value, str):
        return value[:MAX_TEXT] if value.strip("\u00a0 \t\r\n\u200b") else None
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return None
        return int(value) if value.is_integer() and abs(value) < 1e17 else value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, bool | int | date | time):
        return value
    return None
