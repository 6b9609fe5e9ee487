"""What the reading saw: rows that were not understood, and what was assumed or mended, as findings.

The reading only says what it saw (Budget.unread, Budget.remarks); how bad that is, is decided here, in one table. A
remark that is not in the table is a note.
"""

from collections.abc import Iterable

from apbdes_banner.budget.model import Budget, Remark
from apbdes_banner.checks.finding import Finding, Severity

SEVERITIES: dict[str, Severity] = {
    # money that is not counted, or that is counted by a guess
    "row-unread": Severity.ERROR,
    "amount-unreadable": Severity.ERROR,
    "amount-ambiguous": Severity.ERROR,
    "amount-hashes": Severity.ERROR,
    "amount-shortened": Severity.ERROR,
    "formula-uncached": Severity.ERROR,
    "duplicate-block": Severity.ERROR,
    "bidang-unknown": Severity.ERROR,
    "closing-mismatch": Severity.ERROR,
    "columns-alike": Severity.ERROR,
    "fund-columns-mismatch": Severity.ERROR,
    "recap-mismatch": Severity.ERROR,
    "unit-stated": Severity.ERROR,
    "year-not-there": Severity.ERROR,  # the banner would be of another year
    # read as most files mean it, but somebody should look
    "change-mismatch": Severity.WARNING,
    "codes-against-sum": Severity.WARNING,
    "column-unread": Severity.WARNING,
    "columns-assumed": Severity.WARNING,
    "convention-mixed": Severity.WARNING,
    "difference-mismatch": Severity.WARNING,
    "formula-uncached-total": Severity.WARNING,
    "parent-by-sum": Severity.WARNING,
    "percent-mismatch": Severity.WARNING,
    "rest-in-income": Severity.WARNING,
    "rows-copied": Severity.WARNING,
    "tables-differ": Severity.WARNING,
}


def _finding(remark: Remark, usual: Severity) -> Finding:
    severity = SEVERITIES.get(remark.id, usual)
    return Finding(remark.id, severity, remark.place, remark.expected, remark.found, remark.params)


def check_reading(budget: Budget) -> Iterable[Finding]:
    """One finding for each remark; rows that were not understood are warnings unless the table says more."""
    for remark in budget.unread:
        yield _finding(remark, Severity.WARNING)
    for remark in budget.remarks:
        yield _finding(remark, Severity.NOTE)
