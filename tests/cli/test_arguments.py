"""Words of the command line that become values."""

from datetime import date

import pytest

from apbdes_banner import arguments
from apbdes_banner.errors import UsageError


@pytest.mark.parametrize("text", ["2026-01-31", "31-01-2026", "31/1/2026", "31.01.2026"])
def test_a_day_as_people_write_it(text: str) -> None:
    assert arguments.day(text) == date(2026, 1, 31)


def test_the_day_stands_before_the_month() -> None:
    assert arguments.day("02/03/2026") == date(2026, 3, 2)


@pytest.mark.parametrize("text", ["31-02-2026", "2026", "31-01-26", "besok", ""])
def test_no_day(text: str) -> None:
    with pytest.raises(UsageError):
        arguments.day(text)
