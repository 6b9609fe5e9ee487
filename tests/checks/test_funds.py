"""Sources of funds: what one fund alone pays against what it brought."""

from apbdes_banner.budget.model import Document
from apbdes_banner.checks.funds import check_fund_balance
from tests.checks.budgets import income, paid, received, spending, table

ADD = "4.2.3", "Alokasi Dana Desa"


def found(*rows, **rest):
    return list(check_fund_balance(table(rows, **rest)))


def places(*rows, **rest):
    return [finding.place.address for finding in found(*rows, **rest)]


def test_a_fund_that_pays_more_than_it_brought():
    [finding] = found(
        income(900), income(300, *ADD), spending(1000, sumber_dana="DDS"), spending(200, sumber_dana="ADD")
    )
    assert (finding.id, finding.place.address, str(finding.severity)) == ("fund-overspent", "E4", "warning")
    assert "Dana Desa berjumlah Rp\u00a01.000.000.000" in finding.message()
    assert "Lebih Rp\u00a0100.000.000" in finding.message()


def test_all_that_it_brought_and_last_years_rest_may_be_spent():
    assert places(income(900), spending(900, sumber_dana="DDS")) == []
    assert places(income(900), received(100), spending(1000, sumber_dana="DDS")) == []
    assert places(income(900), received(100), spending(1000.01, sumber_dana="DDS")) == ["E4"]


def test_financing_payments_are_spent_too():
    assert places(income(900), spending(850, sumber_dana="DDS"), paid(100, sumber_dana="DDS")) == ["E3"]


def test_rest_that_belongs_to_another_fund_does_not_help():
    rows = [income(900), income(100, *ADD), spending(1000, sumber_dana="DDS")]
    assert places(*rows, received(100, "SILPA ADD")) == ["E4"]
    assert places(*rows, received(100, "SILPA Dana Desa")) == []


def test_rows_of_several_funds_or_of_none_are_left_out():
    assert places(income(900), spending(2000, sumber_dana="DDS,ADD"), spending(500)) == []


def test_an_income_that_may_be_anybodys_counts_for_all():
    rows = [income(1000, "4.2", "Pendapatan Transfer"), spending(900, sumber_dana="DDS")]
    assert places(*rows) == []


def test_funds_that_villages_mix_up_are_judged_together():
    rows = [income(100, "4.2.4", "Bantuan Keuangan Provinsi"), spending(100, sumber_dana="PBK")]
    assert places(*rows) == []
    rows = [income(100, "4.1.1", "Hasil Usaha"), income(5, "4.3.6", "Bunga Bank"), spending(105, sumber_dana="PAD")]
    assert places(*rows) == []
    assert places(income(5, "4.3.6", "Bunga Bank"), spending(900, sumber_dana="DLL")) == []


def test_each_column_but_the_one_before_a_change():
    rows = [income((500, 900)), spending((900, 900), sumber_dana="DDS")]
    assert places(*rows, document=Document.PERUBAHAN, columns=("semula", "anggaran")) == []
    rows = [income((900, 500)), spending((900, 900), sumber_dana="DDS")]
    assert places(*rows, document=Document.REALISASI, columns=("anggaran", "realisasi")) == ["F3"]
