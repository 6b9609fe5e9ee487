"""All checks, in two lists; to add a check, write a function and name it here.

EXPERT checks weigh the figures against each other. They run only where no error was found: a share of figures that
contradict each other says nothing.
"""

from collections.abc import Callable, Iterable

from apbdes_banner.budget.model import Budget
from apbdes_banner.checks.accounts import check_codes, check_names, check_repeats
from apbdes_banner.checks.amounts import check_sizes, check_unit
from apbdes_banner.checks.balance import check_balance
from apbdes_banner.checks.finding import Finding, Severity
from apbdes_banner.checks.funds import check_fund_balance, check_funds
from apbdes_banner.checks.identity import check_identity
from apbdes_banner.checks.legal import check_locations, check_overspending, check_required
from apbdes_banner.checks.reading import check_reading
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.checks.shares import check_shares
from apbdes_banner.checks.silent import check_silent
from apbdes_banner.checks.totals import check_totals

CHECKS: tuple[Callable[[Budget], Iterable[Finding]], ...] = (
    check_reading,
    check_totals,
    check_balance,
    check_sizes,
    check_unit,
    check_codes,
    check_names,
    check_repeats,
    check_funds,
    check_overspending,
    check_identity,
    check_required,
    check_locations,
)

EXPERT: tuple[Callable[[Budget], Iterable[Finding]], ...] = (check_fund_balance, check_shares)


def check_budget(budget: Budget) -> CheckReport:
    """Runs every check over a budget; never raises for what is wrong with the data."""
    found = [finding for check in CHECKS for finding in check(budget)]
    found += check_silent(budget, found)
    if not any(finding.severity is Severity.ERROR for finding in found):
        found += [finding for check in EXPERT for finding in check(budget)]
    return CheckReport.of(budget, found)
