import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner.budget.model import DECLARED_COLUMNS, SECTIONS, Budget, Document, Identity, Place, line_table
from apbdes_banner.budget.totals import Totals, computed_totals, declared_totals
from tests.checks.budgets import JUTA, income, paid, received, spending, table, total


@pytest.mark.parametrize(
    ("place", "address"),
    [(Place("A", 41, 6), "F41"), (Place("A", 1, 27), "AA1"), (Place("A", 41), "41"), (Place("A"), "")],
)
def test_the_address_of_a_place(place, address):
    assert place.address == address


def test_a_table_keeps_na_apart_from_zero_and_money_whole():
    lines = line_table([{"section": "belanja", "anggaran": 0}, {"section": "belanja", "anggaran": 10**15 + 1}, {}])
    assert lines["anggaran"].dtype == pd.Int64Dtype()
    assert lines["anggaran"].isna().tolist() == [False, False, True]
    assert int(lines["anggaran"].sum()) == 10**15 + 1


def test_an_unknown_column_is_refused():
    with pytest.raises(KeyError):
        line_table([{"angaran": 1}])


def test_a_budget_of_rows_says_the_same_as_one_of_tables():
    lines = [{"section": "belanja", "uraian": "Jalan", "anggaran": 5, "row": 7}, {"section": "pendapatan"}]
    printed = [{"id": 1, "total": "belanja", "realisasi": 0}]
    rest = {"file": "a.xlsx", "sheet": "A", "document": Document.APBDES, "identity": Identity()}
    made = Budget.of(lines, printed, **rest)
    told = Budget(lines=line_table(lines), declared_values=made.declared_values, **rest)
    pd.testing.assert_frame_equal(made.lines, told.lines)
    pd.testing.assert_frame_equal(made.declared, told.declared)
    assert (made.items, made.printed) == (told.items, told.printed)


def test_the_table_of_what_is_printed_keeps_na_apart_from_zero():
    printed = [{"id": 1, "total": "belanja", "realisasi": 0}, {"id": 2, "anggaran": 10**15 + 1}]
    budget = Budget.of([], printed, file="a.xlsx", sheet="A", document=Document.APBDES, identity=Identity())
    table_ = budget.declared
    assert list(table_.columns) == list(DECLARED_COLUMNS)
    assert (table_["realisasi"].dtype, table_["total"].dtype) == (pd.Int64Dtype(), pd.StringDtype("python"))
    assert table_["realisasi"].isna().tolist() == [False, True]
    assert int(table_["anggaran"].sum()) == 10**15 + 1


def test_an_empty_budget_has_its_columns():
    assert line_table([]).dtypes.equals(line_table([{"section": "belanja", "anggaran": 1}]).dtypes)


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


AMOUNT = st.none() | st.integers(-(10**14), 4 * 10**14)


@given(
    st.lists(st.tuples(st.sampled_from(SECTIONS), st.sampled_from([None, "1", "2", "5"]), AMOUNT, AMOUNT), max_size=12)
)
@settings(max_examples=60, deadline=None)
def test_the_tables_add_up_what_the_rows_say(rows):
    records = [
        {"section": section, "bidang": bidang, "anggaran": one, "realisasi": other}
        for section, bidang, one, other in rows
    ]
    budget = Budget.of(records, [], file="a.csv", sheet=None, document=Document.APBDES, identity=Identity())
    wanted = {}
    for section, bidang, one, other in rows:
        sums = wanted.setdefault((section, bidang), {"semula": None, "anggaran": None, "realisasi": None})
        for name, sen in (("anggaran", one), ("realisasi", other)):
            sums[name] = sums[name] if sen is None else (sums[name] or 0) + sen
    assert budget.sums == wanted
