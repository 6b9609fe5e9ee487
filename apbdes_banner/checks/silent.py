"""The last line of defence: no printed number that a banner shows differs from what was read without an error.

The other checks tell where a difference comes from. This one runs after them and only asks, for each of the seven
totals, each bidang and each column: does the file print another number than the items give, and did nobody say so?
"""

from collections import defaultdict
from collections.abc import Iterable

from apbdes_banner.budget.model import BELANJA, TOTALS, Budget
from apbdes_banner.budget.money import full
from apbdes_banner.budget.rows import Declared
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.balance import is_head
from apbdes_banner.checks.finding import Finding, Severity, error
from apbdes_banner.checks.tables import amount, columns_of, declared_of, lines_of, place_of


def _told(findings: Iterable[Finding], declared: list[Declared], column: str) -> bool:
    """Whether an error speaks of that column, or of no column at all: then somebody will look."""
    cells = {getattr(row, f"column_{column}") for row in declared}
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    return any(not finding.place or not finding.place.column or finding.place.column in cells for finding in errors)


def _totals(budget: Budget, declared: list[Declared], column: str) -> Iterable[tuple[Declared, int]]:
    """The last row that prints each total, with what the items give, where the two differ.

    A sign alone is no difference (sign-mismatch tells it); 6. PEMBIAYAAN is judged by balance.py.
    """
    found = computed_totals(budget, column)
    for name in TOTALS:
        rows = [row for row in declared if row.total == name and not is_head(row) and amount(row, column) is not None]
        if rows and abs(amount(rows[-1], column) or 0) != abs(found.get(name) or 0):
            yield rows[-1], found.get(name) or 0


def _bidang(budget: Budget, declared: list[Declared], column: str) -> Iterable[tuple[Declared, int]]:
    """The first row that prints each bidang, with what its items give, where no row prints that."""
    items: dict[str, int] = defaultdict(int)
    printed: dict[str, list[Declared]] = defaultdict(list)
    for line in lines_of(budget, BELANJA):
        if line.bidang:
            items[line.bidang] += amount(line, column) or 0
    for row in declared:
        if row.level == "bidang" and row.code and amount(row, column) is not None:
            printed[row.code].append(row)
    for code, rows in printed.items():
        amounts = [amount(row, column) or 0 for row in rows]
        if items[code] not in {*amounts, sum(amounts)}:
            yield rows[0], items[code]


def check_silent(budget: Budget, findings: Iterable[Finding]) -> Iterable[Finding]:
    """total-differs: a printed total or bidang that is not what the items give, where no error says so."""
    declared, told = declared_of(budget), list(findings)
    for column in columns_of(budget):
        if _told(told, declared, column):
            continue
        for row, found in (*_totals(budget, declared, column), *_bidang(budget, declared, column)):
            printed = amount(row, column) or 0
            yield error(
                "total-differs", place_of(row, column), expected=full(found), found=full(printed), name=row.label,
                difference=full(abs(printed - found)),
            )  # fmt: skip
