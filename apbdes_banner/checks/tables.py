"""The two tables of a Budget as plain values for the checks: rows with None for NA, places, names for people."""

from collections.abc import Sequence

from apbdes_banner.budget.model import AMOUNTS, Budget, Document, Place
from apbdes_banner.budget.rows import Declared, Line


def lines_of(budget: Budget, section: str | None = None) -> list[Line]:
    """The line items, of one section or all."""
    return list(budget.items) if section is None else [line for line in budget.items if line.section == section]


def declared_of(budget: Budget) -> list[Declared]:
    """The printed headings and totals."""
    return list(budget.printed)


def columns_of(budget: Budget) -> tuple[str, ...]:
    """The amount columns that the file has, in the order of AMOUNTS."""
    return tuple(name for name in AMOUNTS if _is_filled(budget.line_values[name]))


def printed_columns(budget: Budget) -> tuple[str, ...]:
    """The amount columns that the file has in its items or in its headings and totals."""
    items, printed = budget.line_values, budget.declared_values
    return tuple(name for name in AMOUNTS if _is_filled(items[name]) or _is_filled(printed[name]))


def _is_filled(values: Sequence[int | None]) -> bool:
    return values.count(None) < len(values)


def plan_columns(budget: Budget) -> tuple[str, ...]:
    """The columns that hold a plan: those that have to close."""
    plans = ("semula", "anggaran") if budget.document is Document.PERUBAHAN else ("anggaran",)
    return tuple(name for name in columns_of(budget) if name in plans)


def amount(row: Line | Declared, column: str) -> int | None:
    """The amount in that column, in sen."""
    value: int | None = getattr(row, column)
    return value


def place_of(row: Line | Declared, column: str | None = None) -> Place | None:
    """The cell of the amount, or the row where the column is not known or not asked for."""
    if not row.sheet:
        return None
    return Place(row.sheet, int(row.row or 0), int(getattr(row, f"column_{column}") or 0) if column else 0)


def cells(places: list[Place | None], limit: int = 5) -> str:
    """'C12, C15, C18, …': the first cells of a list."""
    named = [place.address for place in places if place and place.address]
    return ", ".join(named[:limit]) + (", …" if len(named) > limit else "")
