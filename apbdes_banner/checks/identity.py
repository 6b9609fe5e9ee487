"""Who and when: what a banner must name and the file does not say."""

from collections.abc import Iterable

from apbdes_banner.budget.model import Budget, Place
from apbdes_banner.checks.finding import Finding, warning

YEARS = range(2015, 2061)  # villages have had budgets of their own since the law of 2014


def check_identity(budget: Budget) -> Iterable[Finding]:
    """village-missing, year-missing, year-odd, district-missing, regency-missing.

    Warnings, all of them: the figures do not suffer, and options and the sidecar file can name what is missing.
    """
    identity = budget.identity
    place = Place(budget.sheet) if budget.sheet else None
    if not identity.village.name:
        yield warning("village-missing", place)
    if identity.year is None:
        yield warning("year-missing", place)
    elif identity.year not in YEARS:
        yield warning("year-odd", place, found=str(identity.year))
    if not identity.village.district:
        yield warning("district-missing", place)
    if not identity.village.regency:
        yield warning("regency-missing", place)
