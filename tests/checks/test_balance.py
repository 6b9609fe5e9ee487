import pytest

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Document
from apbdes_banner.checks.balance import check_balance, told_totals
from tests.checks.budgets import akun, bidang, income, paid, received, spending, table, total


def triples(budget):
    return [
        (finding.id, finding.place.address if finding.place else "", str(finding.severity))
        for finding in check_balance(budget)
    ]


def test_a_plan_that_closes():
    assert triples(table([income(900), spending(1000), received(150), paid(50)])) == []


def test_a_plan_that_leaves_something():
    rows = [income(900), spending(1000), received(180), paid(50), total(30, "silpa", "SiLPA TAHUN BERJALAN")]
    assert triples(table(rows)) == [("plan-not-closed", "E6", "error")]


def test_a_rest_below_zero_is_an_error_in_every_column():
    rows = [income((900, 890)), spending((1000, 1000)), received((95, 95))]
    budget = table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"))
    assert triples(budget) == [("silpa-negative", "E4", "error"), ("silpa-negative", "F4", "error")]


def test_a_realisation_may_leave_a_rest_but_its_plan_may_not():
    rows = [income((1000, 1000)), spending((1000, 800)), received((0, 0))]
    assert triples(table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"))) == []


def test_a_change_closes_before_and_after():
    rows = [income((900, 950)), spending((1000, 1000)), received((90, 50))]
    budget = table(rows, document=Document.PERUBAHAN, columns=("semula", "anggaran"))
    [finding] = check_balance(budget)
    assert (finding.id, finding.params["column"]) == ("silpa-negative", "semula")


def test_a_deficit_or_surplus_without_any_financing():
    assert triples(table([income(900), spending(1000)])) == [("deficit-unfunded", "E3", "error")]
    assert triples(table([income(1000), spending(900, "5")])) == [("surplus-unused", "E3", "error")]
    assert triples(table([income(1000), spending(1000)])) == []


def test_a_wrong_subtotal_is_not_told_again_as_a_plan_that_does_not_close():
    rows = [
        akun(1000, PENDAPATAN, "4", "PENDAPATAN"),
        income(1000),
        akun(1000, BELANJA, "5", "BELANJA"),
        bidang(1000),
        spending(800),
    ]
    assert triples(table(rows)) == []


def test_surplus_netto_and_silpa_as_printed():
    rows = [
        income(900),
        spending(1000),
        total(-110, "surplus_defisit", "SURPLUS / (DEFISIT)"),
        received(150),
        paid(50),
        total(90, "pembiayaan_netto", "PEMBIAYAAN NETTO"),
        total(-20, "silpa", "SISA LEBIH PEMBIAYAAN ANGGARAN"),
    ]
    assert triples(table(rows)) == [("surplus-mismatch", "E4", "error"), ("netto-mismatch", "E7", "error")]
    rows[2] = total(-100, "surplus_defisit", "SURPLUS / (DEFISIT)")
    rows[5] = total(100, "pembiayaan_netto", "PEMBIAYAAN NETTO")
    assert triples(table(rows)) == [("silpa-mismatch", "E8", "error")]


def test_a_table_that_was_cut_off_is_not_told_to_have_a_surplus():
    [finding] = check_balance(table([income(1000), spending(200, "1")]))
    assert finding.id == "table-cut"
    assert "terpotong" in finding.message()


def test_what_the_rest_gives_away():
    [finding] = check_balance(table([income(900), spending(1000), received(60), paid(40)]))
    assert finding.id == "silpa-negative"
    assert finding.clue is None
    [finding] = check_balance(table([income(900), spending(1000), received(100), paid(40)]))
    assert (finding.clue, "netto" in finding.hint()) == ("netto", True)
    rows = [income(900), spending(900), spending(30, uraian="Bendera"), received(0)]
    [finding] = check_balance(table(rows))
    assert (finding.clue, finding.params["part"]) == ("one-row", "Bendera")


def test_a_lost_sign_is_a_warning_and_a_row_called_defisit_needs_none():
    rows = [
        income(1000),
        spending(900),
        received(50),
        paid(150),
        total(100, "pembiayaan_netto", "PEMBIAYAAN NETTO"),
        total(0, "silpa", "SiLPA"),
    ]
    assert triples(table(rows)) == [("sign-mismatch", "E6", "warning")]
    rows = [income(900), spending(1000), total(100, "surplus_defisit", "Defisit"), received(100)]
    assert triples(table(rows)) == []


def test_a_part_of_the_table_that_is_not_there():
    [finding] = check_balance(table([income(900)]))
    assert finding.id == "belanja-missing"
    assert finding.message() == "Tidak ada bagian belanja dalam tabel ini."


def test_a_netto_that_lost_a_digit_says_which_amount_closes():
    rows = [income(1000), spending(981), paid(5), total(9, "pembiayaan_netto", "Jumlah Pembiayaan")]
    finding = next(iter(check_balance(table(rows))))
    assert (finding.id, finding.clue) == ("netto-mismatch", "slip")
    assert "19.000.000" in finding.hint()


def pembiayaan(amount):
    fields = {"total": "pembiayaan_netto", "level": "akun", "code": "6", "uraian": "PEMBIAYAAN"}
    return 1, "head", amount, fields


@pytest.mark.parametrize("printed", [60, 140, 100, None])
def test_the_heading_of_financing_may_print_netto_sum_or_receipts(printed):
    rows = [income(900), spending(960), pembiayaan(printed), received(100), paid(40)]
    budget = table(rows)
    assert triples(budget) == []
    assert told_totals(budget, "anggaran").pembiayaan_netto in (None, 60 * 10**8)
    rows.append(total(60, "pembiayaan_netto", "PEMBIAYAAN NETTO"))
    assert triples(table(rows)) == []


@pytest.mark.parametrize("printed", [61, 40, 0, 900])
def test_any_other_amount_on_the_heading_of_financing_is_wrong(printed):
    rows = [income(900), spending(960), pembiayaan(printed), received(100), paid(40)]
    rows.append(total(60, "pembiayaan_netto", "PEMBIAYAAN NETTO"))
    assert triples(table(rows)) == [("netto-mismatch", "E4", "error")]


def test_the_heading_of_financing_with_another_sign():
    rows = [income(900), spending(960), pembiayaan(-60), received(100), paid(40)]
    assert triples(table(rows)) == [("sign-mismatch", "E4", "warning")]
