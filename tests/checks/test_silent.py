"""No printed total or bidang differs from the items without an error, whatever the other checks overlooked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, TOTALS, Document, Place
from apbdes_banner.budget.totals import computed_totals, declared_totals
from apbdes_banner.checks.finding import error, warning
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.checks.silent import check_silent
from apbdes_banner.checks.tables import columns_of
from tests.checks.budgets import akun, bidang, income, paid, received, spending, table, total


def places(budget, *findings):
    return [(finding.id, finding.place.address) for finding in check_silent(budget, findings)]


ROWS = [income(900), bidang(990), spending(1000), received(100), total(950, "belanja", "JUMLAH BELANJA", BELANJA)]


def test_what_nobody_told_is_told_at_the_printed_cell():
    assert places(table(ROWS)) == [("total-differs", "E6"), ("total-differs", "E3")]


def test_an_error_in_that_column_or_of_no_column_is_enough():
    assert places(table(ROWS), error("x", Place("APBDes", 3, 5))) == []
    assert places(table(ROWS), error("row-unread", Place("APBDes", 3))) == []
    assert places(table(ROWS), error("x")) == []


def test_a_warning_or_an_error_in_another_column_is_not():
    assert len(places(table(ROWS), warning("x", Place("APBDes", 3, 5)))) == 2
    assert len(places(table(ROWS), error("x", Place("APBDes", 3, 9)))) == 2


def test_a_sign_alone_and_a_zero_that_is_empty_are_no_difference():
    rows = [income(900), spending(1000), received(100), total(100, "surplus_defisit", "DEFISIT")]
    rows.append(total(0, "pengeluaran_pembiayaan", "JUMLAH PENGELUARAN"))
    assert places(table(rows)) == []


def test_a_bidang_printed_at_its_head_and_foot_or_in_two_parts():
    foot = (3, "total", 600, {"section": BELANJA, "level": "bidang", "code": "1", "uraian": "Jumlah Bidang 1"})
    assert places(table([bidang(600), spending(600), foot])) == []
    assert places(table([bidang(600), spending(600), bidang(400), spending(400)])) == []
    assert places(table([bidang(600), spending(600), bidang(400), spending(300)])) == [("total-differs", "E2")]


CELL = st.none() | st.integers(0, 9)


@given(st.lists(st.tuples(CELL, CELL), min_size=12, max_size=12))
def test_whatever_stands_in_the_cells_no_difference_is_silent(cells):
    """Printed amounts and items at random, many of them empty: a difference always comes with an error."""
    head = {"section": PENERIMAAN, "total": PENERIMAAN, "level": "kelompok", "code": "6.1", "uraian": "Penerimaan"}
    rows = [
        akun(cells[0], PENDAPATAN, "4", "PENDAPATAN"), income(cells[1]), income(cells[2], "4.2.3", "ADD"),
        akun(cells[3], BELANJA, "5", "BELANJA"), bidang(cells[4]), spending(cells[5]), bidang(cells[6], "2"),
        spending(cells[7], "2"), (1, "head", cells[8], head), received(cells[9]), paid(cells[10]),
        total(cells[11], "silpa", "SiLPA"),
    ]  # fmt: skip
    budget = table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"))
    report = check_budget(budget)
    for column in columns_of(budget):
        printed, found = declared_totals(budget, column), computed_totals(budget, column)
        for name in TOTALS:
            if printed.get(name) is not None and abs(printed.get(name)) != abs(found.get(name) or 0):
                assert report.has_errors, (column, name)


@pytest.mark.parametrize("column", [0, 1])
def test_a_bidang_whose_items_are_empty_is_never_silent(column):
    amounts = [(1000, 1000), (1000, 1000)]
    items = [(1000, 1000), tuple(None if at == column else 1000 for at in (0, 1))]
    rows = [income((2000, 2000))]
    for code, (head, item) in enumerate(zip(amounts, items, strict=True), start=1):
        rows += [bidang(head, str(code)), spending(item, str(code), f"Belanja {code}")]
    report = check_budget(table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi")))
    assert [(finding.id, finding.place.row) for finding in report.findings if finding.severity == "error"] == [
        ("amount-missing", 6)
    ]
