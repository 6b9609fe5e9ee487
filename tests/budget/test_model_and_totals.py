import pandas as pd
import pytest

from apbdes_banner.budget.model import Budget, Document, Identity, Place
from apbdes_banner.budget.totals import Totals, computed_totals, declared_totals
from tests.checks.budgets import JUTA, income, paid, received, spending, table, total


@pytest.mark.parametrize(
    ("place", "address"),
    [(Place("A", 41, 6), "F41"), (Place("A", 1, 27), "AA1"), (Place("A", 41), "41"), (Place("A"), "")],
)
def test_the_address_of_a_place(place, address):
    assert place.address == address


def _budget(lines, declared=()):
    return Budget.of(lines, declared, file="a.xlsx", sheet="A", document=Document.APBDES, identity=Identity())


def test_a_table_keeps_na_apart_from_zero_and_money_whole():
    lines = _budget([{"section": "belanja", "anggaran": 0}, {"section": "belanja", "anggaran": 10**15 + 1}, {}]).lines
    assert lines["anggaran"].dtype == pd.Int64Dtype()
    assert lines["anggaran"].isna().tolist() == [False, False, True]
    assert int(lines["anggaran"].sum()) == 10**15 + 1


def test_an_unknown_column_is_refused():
    with pytest.raises(KeyError):
        _budget([{"angaran": 1}])


def test_the_tables_say_the_same_as_the_rows():
    lines = [{"section": "belanja", "uraian": "Jalan", "anggaran": 5, "row": 7}, {"section": "pendapatan"}]
    budget = _budget(lines, [{"id": 1, "total": "belanja", "realisasi": 0}])
    for table_, values in ((budget.lines, budget.line_values), (budget.declared, budget.declared_values)):
        assert {
            name: table_[name].astype(object).where(table_[name].notna(), None).tolist() for name in table_
        } == values


def test_an_empty_budget_has_its_columns():
    assert _budget([]).lines.dtypes.equals(_budget([{"section": "belanja", "anggaran": 1}]).lines.dtypes)


def test_totals_from_the_items():
    budget = table([income(900), spending(1000), received(150), paid(50)])
    assert computed_totals(budget) == Totals(900 * JUTA, 1000 * JUTA, -100 * JUTA, 150 * JUTA, 50 * JUTA, 100 * JUTA, 0)
    assert computed_totals(budget, "realisasi") == Totals()


def test_without_financing_the_surplus_is_the_rest():
    totals = computed_totals(table([income(900), spending(1000)]))
    assert totals.pembiayaan_netto is None
    assert totals.silpa == -100 * JUTA


def test_the_last_printed_total_counts():
    rows = [income(1), total(1, "pendapatan", "PENDAPATAN"), total(2, "pendapatan", "JUMLAH PENDAPATAN")]
    assert declared_totals(table(rows)).pendapatan == 2 * JUTA


def test_belanja_by_jenis():
    assert table([spending(1, None, "Belanja Pegawai")]).by_jenis
    assert not table([spending(1)]).by_jenis
    assert not table([income(1)], document=Document.REALISASI).by_jenis
