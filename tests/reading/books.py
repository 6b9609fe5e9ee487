"""Small workbooks for tests: rows in, a file out, and what was read as plain values."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl

from apbdes_banner.budget.model import AMOUNTS, Budget
from apbdes_banner.budget.totals import computed_totals, declared_totals
from apbdes_banner.reading.assemble import read_budget

Rows = Sequence[Sequence[object]]


def write(path: Path, sheets: dict[str, Rows] | Rows, *, top: int = 1, left: int = 1) -> Path:
    """An .xlsx of those sheets; the first cell of each lies in row `top`, column `left`."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in (sheets if isinstance(sheets, dict) else {"Sheet1": sheets}).items():
        sheet = book.create_sheet(name)
        for number, row in enumerate(rows):
            for index, value in enumerate(row):
                if value is not None and value != "":
                    sheet.cell(top + number, left + index, value)
    book.save(path)
    return path


def read(path: Path, sheets: dict[str, Rows] | Rows, **options: object) -> Budget:
    """What is read of a workbook with those rows."""
    places = {key: int(str(options.pop(key))) for key in ("top", "left") if key in options}
    return read_budget(write(path / "budget.xlsx", sheets, **places), **options)  # type: ignore[arg-type]


def rupiah(budget: Budget, column: str = "anggaran") -> dict[str, float | None]:
    """The computed totals in rupiah."""
    totals = computed_totals(budget, column)
    return {
        name: None if (sen := totals.get(name)) is None else sen / 100
        for name in ("pendapatan", "belanja", "penerimaan_pembiayaan", "pengeluaran_pembiayaan", "silpa")
    }


def printed(budget: Budget, column: str = "anggaran") -> dict[str, float]:
    """The printed totals in rupiah."""
    totals = declared_totals(budget, column)
    names = ("pendapatan", "belanja", "surplus_defisit", "penerimaan_pembiayaan", "pengeluaran_pembiayaan",
             "pembiayaan_netto", "silpa")  # fmt: skip
    return {name: sen / 100 for name in names if (sen := totals.get(name)) is not None}


def by(budget: Budget, section: str, key: str, column: str = "anggaran") -> dict[str, float]:
    """Sums of a section in rupiah by a column of the lines; "" for what has none."""
    lines = budget.lines[(budget.lines["section"] == section) & budget.lines[column].notna()]
    sums = lines.groupby(lines[key].fillna(""), sort=False)[column].sum()
    return {str(name): int(sen) / 100 for name, sen in sums.items()}


def remarks(budget: Budget) -> list[str]:
    """The ids of all remarks, those on unread rows first."""
    return [remark.id for remark in (*budget.unread, *budget.remarks)]


def columns(budget: Budget) -> set[str]:
    """The amount columns that hold anything."""
    return {name for name in AMOUNTS if bool(budget.lines[name].notna().any())}
