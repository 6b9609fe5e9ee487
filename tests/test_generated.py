"""Reading against the truth: generated budgets in every layout come out exact, to the sen, and without an error."""

from pathlib import Path

import pandas as pd
import pytest

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.reading.assemble import read_budget
from tests.generate import FAULTS, NUMBERS, Built, Faulty, Plan, Style, build, combinations, inject

SEED, COUNT = 2026, 60
CLEAN = combinations(SEED, COUNT, list(NUMBERS), ["xlsx", "csv", "ods"])


def _by(budget: Budget, section: str, key: str, column: str) -> dict[str, int]:
    """Sums of one section by a column of the lines, in sen; what has no key stands under ""."""
    lines = budget.lines[budget.lines["section"] == section]
    sums = lines.groupby(lines[key].fillna(""))[column].sum()
    return {str(code): int(sen) for code, sen in sums.items()}


def differences(built: Built, path: Path) -> list[str]:
    """Where the budget that is read from `path` is not the truth; empty where all is right."""
    budget = read_budget(path)
    found = []
    if str(budget.document) != built.plan.document:
        found.append(f"document: {budget.document}")
    if "judul" in built.style.noise or built.style.layout == "formulir":
        who = (budget.identity.village.name, budget.identity.village.regency, budget.identity.year)
        if who != (built.plan.village, built.plan.regency, built.plan.year):
            found.append(f"identity: {who}")
    for column in built.plan.columns:
        totals = computed_totals(budget, column)
        for name, sen in built.truth.totals[column].items():
            read = totals.get(name)
            if read != sen and not (sen == 0 and read is None):
                found.append(f"{name}.{column}: {read} instead of {sen}")
        parts = [
            ("bidang", built.truth.bidang[column], _by(budget, BELANJA, "bidang", column)),
            ("kegiatan", built.truth.kegiatan[column], _by(budget, BELANJA, "kegiatan", column)),
        ]
        for part, truth, read_parts in parts:
            wrong = {key for key in truth if truth[key] != read_parts.get(key, 0)}
            if truth and (wrong or {key for key, sen in read_parts.items() if sen} - set(truth)):
                found.append(f"{part}.{column}: {sorted(wrong)} {sorted(set(read_parts) - set(truth))}")
        incomes = budget.lines.loc[budget.lines["section"] == PENDAPATAN, column]
        if sorted(int(sen) for sen in incomes if pd.notna(sen) and sen) != sorted(
            sen for sen in built.truth.pendapatan[column].values() if sen
        ):
            found.append(f"incomes.{column}")
    found += [f"alarm: {id} {place}" for id, place, severity in check_budget(budget).flatten() if severity == "error"]
    return found


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
    told = {finding.place.row for finding in report.findings if finding.severity == "error" and finding.place}
    assert faulty.blamed & told, report.flatten()


def test_every_fault_is_tried() -> None:
    assert {faulty.fault for faulty in _FAULTY} == set(FAULTS)
    assert len(_FAULTY) >= 40
