"""The generator itself: what it calls the truth adds up, and every fault really contradicts something."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generate import DOCUMENTS, FAULTS, KINDS, NUMBERS, build, combinations, inject, make_plan
from tests.generate.notation import amount_cell

_SOME = combinations(5, 30, list(NUMBERS), list(KINDS))


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 10**6), kegiatan=st.integers(1, 80), document=st.sampled_from(list(DOCUMENTS)), sen=...)
def test_a_plan_closes_to_the_sen(seed: int, kegiatan: int, document: str, sen: bool) -> None:
    plan = make_plan(seed, kegiatan=kegiatan, document=document, sen=sen)
    truth = plan.truth()
    assert len(plan.activities) == kegiatan
    for column in plan.columns:
        totals = truth.totals[column]
        assert totals["silpa"] == 0 if column != "realisasi" else totals["silpa"] >= 0
        assert sum(truth.pendapatan[column].values()) == totals["pendapatan"]
        for parts in (truth.bidang, truth.kegiatan, truth.jenis):
            assert sum(parts[column].values()) == totals["belanja"]


def test_no_fund_is_spent_beyond_what_came_in() -> None:
    """Money of one fund alone can be told apart; a SiLPA of unknown fund is lent to Dana Desa."""
    for seed in range(20):
        plan = make_plan(seed, kegiatan=30)
        for fund in {income.fund for income in plan.incomes}:
            came = sum(income.amounts["anggaran"] for income in plan.incomes if income.fund == fund)
            if fund == "DDS":
                came += sum(item.amounts["anggaran"] for item in plan.received)
            lines = [line for activity in plan.activities for line in activity.lines if line.funds == (fund,)]
            assert sum(line.amounts["anggaran"] for line in lines) <= came


def test_the_same_seed_gives_the_same_file(tmp_path: Path) -> None:
    plan, style = _SOME[0]
    assert make_plan(5000, kegiatan=12) == make_plan(5000, kegiatan=12)
    assert build(plan, style).grid == build(plan, style).grid
    assert build(plan, style).write(tmp_path).exists()


@pytest.mark.parametrize(
    ("sen", "style", "written"),
    [
        (123_456_700, "id", "1.234.567"),
        (123_456_789, "id", "1.234.567,89"),
        (123_456_700, "us_sen", "1,234,567.00"),
        (-123_456_700, "rp_sen", "(Rp1.234.567,00)"),
        (-100, "rp", "-Rp 1"),
        (0, "id_sen", "0,00"),
        (123_456_700, "angka", 1_234_567),
        (50, "angka", 0.5),
    ],
)
def test_amounts_as_they_are_written(sen: int, style: str, written: object) -> None:
    assert amount_cell(sen, style) == written


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_changes_the_sheet_and_has_rows_to_blame(fault: str) -> None:
    made = 0
    for plan, style in _SOME:
        built = build(plan, style)
        faulty = inject(built, fault, seed=3)
        if faulty is None:
            continue
        made += 1
        assert faulty.built.grid != built.grid
        assert faulty.built.truth == built.truth
        assert faulty.blamed
        keys = dict(zip(faulty.built.places, (row.key for row in faulty.built.rows), strict=True))
        assert all(keys[place] for place in faulty.blamed)
    assert made >= 15
