"""The two tables of a Budget as plain values for the checks: rows with None for NA, places, names for people."""

from typing import NamedTuple

from apbdes_banner.budget.model import AMOUNTS, Budget, Document, Place


class Line(NamedTuple):
    """A row of Budget.lines; amounts in sen."""

    section: str
    rekening: str | None
    kegiatan: str | None
    bidang: str | None
    sub_bidang: str | None
    kegiatan_nama: str | None
    uraian: str | None
    lokasi: str | None
    pelaksana: str | None
    sumber_dana: str | None
    semula: int | None
    anggaran: int | None
    realisasi: int | None
    sheet: str | None
    row: int | None
    column_semula: int | None
    column_anggaran: int | None
    column_realisasi: int | None
    group: int | None

    @property
    def label(self) -> str:
        """What a person calls this row."""
        return self.uraian or self.kegiatan_nama or self.rekening or self.kegiatan or "?"

    @property
    def code(self) -> str | None:
        """The code that a list of items shows: the activity's in belanja, else the account's."""
        return self.kegiatan or self.rekening


class Declared(NamedTuple):
    """A row of Budget.declared; amounts in sen."""

    id: int
    parent: int | None
    section: str | None
    total: str | None
    level: str | None
    code: str | None
    uraian: str | None
    semula: int | None
    anggaran: int | None
    realisasi: int | None
    sheet: str | None
    row: int | None
    column_semula: int | None
    column_anggaran: int | None
    column_realisasi: int | None

    @property
    def label(self) -> str:
        """What a person calls this row."""
        return self.uraian or self.code or "?"


def lines_of(budget: Budget, section: str | None = None) -> list[Line]:
    """The line items, of one section or all."""
    every = map(Line, *(budget.line_values[name] for name in Line._fields))
    return [line for line in every if section is None or line.section == section]


def declared_of(budget: Budget) -> list[Declared]:
    """The printed headings and totals."""
    return list(map(Declared, *(budget.declared_values[name] for name in Declared._fields)))


def columns_of(budget: Budget) -> tuple[str, ...]:
    """The amount columns that the file has, in the order of AMOUNTS."""
    return tuple(name for name in AMOUNTS if bool(budget.lines[name].notna().any()))


def printed_columns(budget: Budget) -> tuple[str, ...]:
    """The amount columns that the file has in its items or in its headings and totals."""
    tables = (budget.lines, budget.declared)
    return tuple(name for name in AMOUNTS if any(bool(table[name].notna().any()) for table in tables))


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
