"""Amounts that cannot be meant: negative items, Rp 1 to keep a row open, sizes out of this world, wrong units."""

from collections.abc import Iterable

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget
from apbdes_banner.budget.money import SEN, full
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.finding import Finding, Severity, error, note, warning
from apbdes_banner.checks.tables import amount, columns_of, lines_of, place_of

ABSURD = 10**12 * SEN  # no village comes near Rp 1 triliun: the largest seen is Rp 12 miliar (domain.md e)
SMALL = 50 * 10**6 * SEN  # less than Rp 50 juta in a whole year: written in thousands or millions
PLACEHOLDER = 1 * SEN


def check_sizes(budget: Budget) -> Iterable[Finding]:
    """amount-negative, amount-absurd, amount-placeholder, amount-fraction, for each item and column."""
    columns = columns_of(budget)
    for line in lines_of(budget):
        for column in columns:
            value = amount(line, column)
            if not value or PLACEHOLDER < value < ABSURD:
                continue
            place, texts = place_of(line, column), {"found": full(value), "name": line.label}
            if abs(value) >= ABSURD:
                yield error("amount-absurd", place, **texts)
            elif value < 0:
                severity = Severity.WARNING if column == "realisasi" else Severity.ERROR
                yield Finding("amount-negative", severity, place, found=texts["found"], params={"name": line.label})
            elif value == PLACEHOLDER:
                yield note("amount-placeholder", place, **texts)
            elif value < PLACEHOLDER:
                yield warning("amount-fraction", place, **texts)


def check_unit(budget: Budget) -> Iterable[Finding]:
    """amounts-small: a whole budget too small to be written in rupiah."""
    totals = computed_totals(budget)
    for section in (PENDAPATAN, BELANJA):
        whole = totals.get(section)
        if whole is not None and 0 < whole < SMALL:
            yield warning("amounts-small", found=full(whole), section=section)
            return
