"""All checks, in one list; to add a check, write a function and name it here."""

from collections.abc import Callable, Iterable

from apbdes_banner.budget.model import Budget
from apbdes_banner.checks.accounts import check_codes, check_names, check_repeats
from apbdes_banner.checks.amounts import check_sizes, check_unit
from apbdes_banner.checks.balance import check_balance
from apbdes_banner.checks.finding import Finding
from apbdes_banner.checks.funds import check_funds
from apbdes_banner.checks.identity import check_identity
from apbdes_banner.checks.legal import check_locations, check_overspending, check_required
from apbdes_banner.checks.reading import check_reading
from apbdes_banner.checks.report import CheckReport
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


def check_budget(budget: Budget) -> CheckReport:
    """Runs every check over a budget; never raises for what is wrong with the data."""
    return CheckReport.of(budget, (finding for check in CHECKS for finding in check(budget)))
