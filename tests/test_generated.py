"""Reading against the truth: generated budgets in every layout come out exact, to the sen, and without an error."""

from pathlib import Path

import pytest

from apbdes_banner.checks.registry import check_budget
from apbdes_banner.reading.assemble import read_budget
from tests.generate import FAULTS, KINDS, NUMBERS, Built, Faulty, Plan, Style, build, combinations, inject
from tests.generate.judge import differences, told

SEED, COUNT = 2026, 60
CLEAN = combinations(SEED, COUNT, list(NUMBERS), list(KINDS))


def _name(case: object) -> str:
    return Built(*case, (), case[0].truth()).name if isinstance(case, tuple) else str(case)


@pytest.mark.parametrize("case", CLEAN, ids=_name)
def test_a_clean_budget_is_read_exactly(case: tuple[Plan, Style], tmp_path: Path) -> None:
    built = build(*case)
    assert differences(built, built.write(tmp_path)) == []


_FAULTY = [
    faulty
    for index, case in enumerate(combinations(SEED + 1, 60, list(NUMBERS), ["xlsx"]))
    if (faulty := inject(build(*case), FAULTS[index % len(FAULTS)], seed=SEED)) is not None
]  # a sheet without printed sums (the flat table, the form) contradicts nothing, and has no fault to find


@pytest.mark.parametrize("faulty", _FAULTY, ids=lambda faulty: f"{faulty.fault}-{faulty.built.name}")
def test_one_fault_is_found_at_a_row_that_shows_it(faulty: Faulty, tmp_path: Path) -> None:
    report = check_budget(read_budget(faulty.built.write(tmp_path)))
    assert told(faulty, report), report.flatten()


def test_every_fault_is_tried() -> None:
    assert {faulty.fault for faulty in _FAULTY} == set(FAULTS)
    assert len(_FAULTY) >= 40
