"""The seven totals of a budget, computed from its line items or as the file prints them (domain.md b.2)."""

from dataclasses import dataclass

from apbdes_banner.budget.model import SECTIONS, TOTALS, Budget


@dataclass(frozen=True)
class Totals:
    """Amounts in sen; None where the file has no item (or prints no total) for that part."""

    pendapatan: int | None = None
    belanja: int | None = None
    surplus_defisit: int | None = None
    penerimaan_pembiayaan: int | None = None
    pengeluaran_pembiayaan: int | None = None
    pembiayaan_netto: int | None = None
    silpa: int | None = None

    def get(self, name: str) -> int | None:
        """The total called `name`, one of TOTALS."""
        value: int | None = getattr(self, name)
        return value


def computed_totals(budget: Budget, column: str = "anggaran") -> Totals:
    """The totals from the line items alone.

    surplus/defisit = pendapatan - belanja where both are there; netto = penerimaan - pengeluaran where either is;
    SiLPA = surplus/defisit + netto, a missing pembiayaan counting as nothing.
    """
    found: dict[str, int] = {}
    for (section, _), sums in budget.sums.items():
        if (sen := sums[column]) is not None:
            found[section] = found.get(section, 0) + sen
    pendapatan, belanja, received, paid = (found.get(section) for section in SECTIONS)
    surplus = pendapatan - belanja if pendapatan is not None and belanja is not None else None
    netto = (received or 0) - (paid or 0) if received is not None or paid is not None else None
    silpa = surplus + (netto or 0) if surplus is not None else None
    return Totals(pendapatan, belanja, surplus, received, paid, netto, silpa)


def declared_totals(budget: Budget, column: str = "anggaran") -> Totals:
    """The totals as printed; where one is printed several times, the last (the JUMLAH row below its items)."""
    last = {row.total: sen for row in budget.printed if row.total and (sen := getattr(row, column)) is not None}
    return Totals(**{name: last[name] for name in TOTALS if name in last})
