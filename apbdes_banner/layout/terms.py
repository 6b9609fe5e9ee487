"""The four numbers of the equation, rounded and exact: Pendapatan - Belanja + Pembiayaan neto = Sisa (SiLPA)."""

from dataclasses import dataclass

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.comparing import sentence
from apbdes_banner.layout.sheet import Sheet


@dataclass(frozen=True)
class Term:
    """One number of the equation: its label, rounded and exact, and what it is compared with."""

    key: str
    label: str
    number: str
    unit: str
    exact: str
    value: int | None
    note: str | None


def terms_of(sheet: Sheet, summary: Summary) -> list[Term]:
    """The four numbers, in their order."""
    totals = summary.totals
    found = []
    for key, label, value in (
        ("pendapatan", "pendapatan", totals.pendapatan),
        ("belanja", "belanja", totals.belanja),
        ("pembiayaan_netto", "pembiayaan", totals.pembiayaan_netto),
        ("silpa", "sisa", totals.silpa),
    ):
        number, unit = sheet.short(value) if value is not None else ("–", "")
        exact = sheet.rupiah(value) if value is not None else sheet.say("none")
        other = summary.reference.get(key) if summary.reference else None
        note = sentence(sheet, summary.compared, value, other)
        if note and summary.compared == "anggaran" and key in ("pembiayaan_netto", "silpa"):
            note = sheet.say("head-budget", amount=sheet.rupiah(other or 0))  # of a difference there is no percentage
        found.append(Term(key, sheet.say(label), number, unit, exact, value, note))
    return found
