"""Several whole budgets one below the other on a sheet: a year and the next, a summary and the full table."""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from apbdes_banner.budget.model import BELANJA, PENDAPATAN
from apbdes_banner.reading.amounts import is_money
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.headers import is_head_row
from apbdes_banner.reading.rows import clean, code_text, split_front
from apbdes_banner.reading.table import Table, read_table
from apbdes_banner.reading.titles import find_year
from apbdes_banner.reading.words import level_word, section_head, total_of

_YEAR = re.compile(r"\b20[0-4]\d\b")
_SECTION = re.compile(r"pendapatan|belanja|pengeluaran|bidang", re.IGNORECASE)


def read_tables(sheet: Sheet, year: int | None) -> list[Table]:
    """The tables of a sheet: each of them a whole budget, or one table that is all of the sheet."""
    parts = _cut(sheet, _starts(sheet))
    if len(parts) > 1:
        tables = [read_table(part, year) for part in parts]
        if all(map(_is_whole, tables)):
            return _dated(tables)
    table = read_table(sheet, year)
    return [table] if table.nodes else []


def _is_whole(table: Table) -> bool:
    """Whether the table has rows of income and of spending; totals alone belong to the table below them."""
    return {PENDAPATAN, BELANJA} <= {n.section for n in table.nodes if n.total is None and n.entry.has_amount}


def _dated(tables: Sequence[Table]) -> list[Table]:
    """Each table with its year and all titles above: what stands at the top of the sheet is said of every table."""
    above: list[str] = []
    last: int | None = None
    dated = []
    for table in tables:
        last = find_year(table.titles[1:]) or last
        dated.append(replace(table, titles=[*table.titles, *above], year=last))
        above += [_YEAR.sub(" ", title) for title in table.titles]
    return dated


@lru_cache(maxsize=8192)
def _opens(text: str) -> str | None:
    """BELANJA where a text heads or sums up spending or names a bidang, PENDAPATAN where it heads income."""
    if not _SECTION.search(text):
        return None
    words = split_front(clean(text))[2]
    head = section_head(words)
    if head == BELANJA or total_of(words) == BELANJA or level_word(words) == "bidang":
        return BELANJA
    return head if head == PENDAPATAN else None


def _is_words(text: str) -> bool:
    """Whether a cell holds neither an amount nor a code nor hardly any letters."""
    return not is_money(text) and len(clean(text)) > 2 and code_text(text) is None


def _starts(sheet: Sheet) -> list[int]:
    """Indexes of the rows with which a further budget begins, its titles and heads included.

    It begins with a row that heads income, below rows of spending; both have words in one cell only.
    """
    rows, starts = sheet.rows, list[int]()
    opening = {text: section for text in sheet.words if (section := _opens(text))}
    spent = False
    for index, row in enumerate(rows):
        if opening.keys().isdisjoint(row.cells.values()):
            continue
        words = [value for value in row.cells.values() if isinstance(value, str) and _is_words(value)]
        section = opening.get(words[0]) if len(words) == 1 else None
        if section == BELANJA:
            spent = True
        elif spent and section == PENDAPATAN:
            spent = False
            while index > 0 and (
                is_head_row(rows[index - 1]) or not any(map(is_money, rows[index - 1].cells.values()))
            ):
                index -= 1
            starts.append(index)
    return starts


def _cut(sheet: Sheet, starts: Sequence[int]) -> list[Sheet]:
    bounds = [0, *starts, len(sheet.rows)]
    return [replace(sheet, rows=sheet.rows[first:last]) for first, last in pairwise(bounds)]
