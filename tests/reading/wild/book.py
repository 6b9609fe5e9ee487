"""A published budget in short writing: rows as text, amounts as a village writes them, the truth beside them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import openpyxl

Rupiah = int | Decimal  # 1234567 or Decimal("1234567.55")
Cells = Sequence[Sequence[str | int | float | None]]


def i(amount: Rupiah) -> str:
    """1.234.567,00 and -1.234.567,00."""
    return _swap(f"{Decimal(amount):,.2f}")


def b(amount: Rupiah) -> str:
    """1.234.567,00 and (1.234.567,00)."""
    return i(amount) if amount >= 0 else f"({i(-amount)})"


def d(amount: Rupiah) -> str:
    """1.234.567, and 1.234.567,55 where there are sen."""
    return i(amount).removesuffix(",00")


def u(amount: Rupiah) -> str:
    """1,234,567.00 in the American way."""
    return f"{Decimal(amount):,.2f}"


def n(amount: Rupiah) -> str:
    """A number in the cell instead of a text."""
    return f"#{amount}"


def rp(amount: Rupiah) -> str:
    """Rp 1.234.567."""
    return f"Rp {d(amount)}"


def pc(part: Rupiah, whole: Rupiah) -> str:
    """97,35: a percentage."""
    return f"{Decimal(part) / Decimal(whole) * 100:.2f}".replace(".", ",")


def _swap(text: str) -> str:
    return text.translate(str.maketrans(",.", ".,"))


def grid(text: str) -> Cells:
    """Rows of "a | b": "#12" is a number, "~" a leading blank, "/n" a new line in a cell; "-----" is no row."""
    rows = [[_cell(cell.strip()) for cell in line.split("|")] for line in text.strip("\n").splitlines()]
    return [row for row in rows if row != ["-----"]]


def _cell(text: str) -> str | int | float | None:
    if number := re.fullmatch(r"#(-?\d+)(\.\d+)?", text):
        return float(text[1:]) if number[2] else int(text[1:])
    return text.replace("~", " ").replace("/n", "\n") or None


@dataclass(frozen=True)
class Truth:
    """One column in rupiah. `incomes`: the finest rows of income; `masuk`, `keluar`: both ways of financing.

    `netto` where only that is published. `others`: published totals that do not follow from the parts.
    """

    incomes: Sequence[Rupiah] = ()
    bidang: Mapping[str, Rupiah] = field(default_factory=dict)
    masuk: Rupiah | None = None
    keluar: Rupiah | None = None
    netto: Rupiah | None = None
    belanja: Rupiah | None = None
    others: Mapping[str, Rupiah] = field(default_factory=dict)

    def totals(self) -> dict[str, Rupiah]:
        """The seven totals as the report names them; those of `others` as they are published."""
        income: Rupiah = sum(self.incomes)
        spent: Rupiah = self.belanja if self.belanja is not None else sum(self.bidang.values())
        netto = self.netto if self.netto is not None else (self.masuk or 0) - (self.keluar or 0)
        found: dict[str, Rupiah | None] = {
            "pendapatan": income,
            "belanja": spent,
            "surplus_defisit": income - spent,
            "penerimaan_pembiayaan": self.masuk,
            "pengeluaran_pembiayaan": self.keluar,
            "pembiayaan_netto": netto,
            "silpa": income - spent + netto,
            **self.others,
        }
        return {name: amount for name, amount in found.items() if amount is not None}


@dataclass(frozen=True)
class Wild:
    """A file: its sheets, where they start, its truth by column, and what must be told of it (nothing: it is clean)."""

    name: str
    sheets: Mapping[str, Cells]
    truth: Mapping[str, Truth]
    village: str | None = None
    year: int | None = None
    document: str = "apbdes"
    top: int = 1
    left: int = 1
    told: frozenset[str] = frozenset()  # ids, one of which must be an error or a warning

    def write(self, folder: Path) -> Path:
        """The workbook; "<" joins a cell with the one on its left, "^" with the one above."""
        book = openpyxl.Workbook()
        book.remove(book.active)
        for name, rows in self.sheets.items():
            sheet = book.create_sheet(name)
            for number, row in enumerate(rows, self.top):
                for column, value in enumerate(row, self.left):
                    if value not in (None, "<", "^"):
                        sheet.cell(number, column, value)
                _join(sheet, number, row, self.left)
            _join_down(sheet, rows, self.top, self.left)
        path = folder / f"{self.name}.xlsx"
        book.save(path)
        return path


def _join(sheet: openpyxl.worksheet.worksheet.Worksheet, number: int, row: Sequence[object], left: int) -> None:
    start = None
    for column, value in enumerate([*row, None], left):
        if value == "<":
            start = start or column - 1
        elif start:
            sheet.merge_cells(start_row=number, end_row=number, start_column=start, end_column=column - 1)
            start = None


def _join_down(sheet: openpyxl.worksheet.worksheet.Worksheet, rows: Cells, top: int, left: int) -> None:
    for column in range(max(map(len, rows))):
        start = None
        for number, row in enumerate([*rows, []]):
            if column < len(row) and row[column] == "^":
                start = start if start is not None else number - 1
            elif start is not None:
                sheet.merge_cells(
                    start_row=top + start,
                    end_row=top + number - 1,
                    start_column=left + column,
                    end_column=left + column,
                )
                start = None


def lra(amounts: tuple[Rupiah, Rupiah], *, american: bool = False, percent: bool = True) -> str:
    """The four cells of a report: budget, realised, left, per cent."""
    plan, done = amounts
    show = (lambda x: f"{x:,}") if american else i
    share = (f"{Decimal(done) / Decimal(plan) * 100:.2f}" if american else pc(done, plan)) if plan else "0"
    return f"{show(plan)} | {show(done)} | {show(plan - done)} | {share if percent else ''}"


def plus(*pairs: tuple[Rupiah, Rupiah]) -> tuple[Rupiah, Rupiah]:
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)


def less(one: tuple[Rupiah, Rupiah], other: tuple[Rupiah, Rupiah]) -> tuple[Rupiah, Rupiah]:
    return one[0] - other[0], one[1] - other[1]
