import pytest

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, Document
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.checks.totals import check_totals, clue_of
from tests.checks.budgets import akun, bidang, income, paid, received, spending, table, total


def triples(budget):
    return [(finding.id, finding.place.address, finding.clue) for finding in check_totals(budget)]


def whole(belanja=1000, one=600, two=400, printed_income=1000, jumlah=None):
    """A small complete budget; the printed amounts can be made wrong."""
    return [
        akun(printed_income, PENDAPATAN, "4", "PENDAPATAN"),
        income(700),
        income(300, "4.2.3", "Alokasi Dana Desa"),
        akun(belanja, BELANJA, "5", "BELANJA"),
        bidang(one, "1"),
        spending(250),
        spending(350, uraian="Siltap"),
        bidang(two, "2"),
        spending(400, "2", "Jalan"),
        total(belanja if jumlah is None else jumlah, "belanja", "JUMLAH BELANJA", BELANJA),
        total(0, "surplus_defisit", "SURPLUS / (DEFISIT)"),
    ]


def test_a_sound_budget_says_nothing():
    assert triples(table(whole())) == []


def test_a_wrong_bidang_is_told_at_its_own_cell_and_nowhere_above():
    budget = table(whole(belanja=1200, one=800, printed_income=1000))
    assert triples(budget) == [("group-mismatch", "E6", "row-missing")]


def test_message_and_hint_in_both_languages():
    [finding] = check_totals(table(whole(belanja=1200, one=800)))
    assert finding.message() == (
        "Jumlah “BIDANG 1” di sel E6 tercetak Rp\u00a0800.000.000, padahal rinciannya berjumlah Rp\u00a0600.000.000 "
        "(selisih Rp\u00a0200.000.000)."
    )
    assert "baris rincian yang terlewat" in finding.hint()
    assert "in cell E6" in finding.message("en")
    assert finding.hint("en").startswith("The total above agrees")


def test_a_bidang_that_only_the_items_and_the_total_contradict_is_mistyped():
    assert triples(table(whole(belanja=1000, one=800))) == [("group-mismatch", "E6", "total-wrong")]


def test_a_heading_without_amount_passes_its_items_on():
    rows = whole()
    rows[4] = bidang(None, "1")
    assert triples(table(rows)) == []
    rows[3] = akun(900, BELANJA, "5", "BELANJA")
    rows[9] = total(1000, "belanja", "JUMLAH BELANJA", BELANJA)
    assert [triple[:2] for triple in triples(table(rows))] == [("group-mismatch", "E5")]


def test_the_last_row_is_compared_with_the_bidang_where_no_heading_prints():
    rows = whole(belanja=None, jumlah=1100)
    assert triples(table(rows)) == [("total-mismatch", "E11", None)]
    rows = whole(belanja=None, one=700, jumlah=1100)
    assert triples(table(rows)) == [("group-mismatch", "E6", "row-missing")]


def test_a_total_that_leaves_one_row_out_names_it():
    rows = whole()
    rows[0] = akun(700, PENDAPATAN, "4", "PENDAPATAN")
    [finding] = check_totals(table(rows))
    assert (finding.clue, finding.params["part"]) == ("left-out", "Alokasi Dana Desa")
    rows[0] = akun(1300, PENDAPATAN, "4", "PENDAPATAN")
    assert [finding.clue for finding in check_totals(table(rows))] == ["twice"]


@pytest.mark.parametrize(
    ("printed", "expected", "clue"),
    [
        (12345, 12435, "swapped"),
        (980800, 1980800, "digit"),
        (19808006, 9808006, "digit"),
        (-5, 5, "sign"),
        (100, 117, None),
    ],
)
def test_clues_from_the_digits(printed, expected, clue):
    assert clue_of(printed, expected, [], None)[0] == clue


def test_each_column_is_checked_on_its_own():
    rows = [
        akun((1000, 950), PENDAPATAN, "4", "PENDAPATAN"),
        income((700, 700)),
        income((300, 200), "4.2.3", "Alokasi Dana Desa"),
    ]
    budget = table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"))
    assert triples(budget) == [("group-mismatch", "F2", "cut")]


def test_a_heading_over_receipts_and_payments_is_left_to_the_balance():
    rows = [akun(50, None, "6", "PEMBIAYAAN"), received(80), paid(30)]
    assert triples(table(rows)) == []


def test_rows_in_a_circle_do_not_hang():
    budget = table(whole())
    budget.declared_values["parent"][budget.declared_values["id"].index(5)] = 6
    assert isinstance(check_budget(budget).flatten(), list)


def test_the_sum_at_the_foot_of_a_bidang_is_no_item_and_is_checked():
    rows = whole(belanja=None, one=None, jumlah=1000)
    foot = (3, "total", 650, {"section": BELANJA, "level": "bidang", "code": "1", "uraian": "Jumlah Bidang 1"})
    rows.insert(7, foot)
    assert triples(table(rows)) == [("group-mismatch", "E9", None)]
    rows[7] = (3, "total", 600, foot[3])
    assert triples(table(rows)) == []


def test_items_that_stop_at_the_end_of_the_table_may_go_on_elsewhere():
    rows = whole()[:8]
    rows[6] = spending(300, uraian="Siltap")
    rows[7] = bidang(400, "2")
    found = {finding.place.address: finding for finding in check_totals(table([*rows, spending(90, "2", "Jalan")]))}
    assert {cell: finding.clue for cell, finding in found.items()} == {"E6": "row-missing", "E9": "cut"}
    assert "halaman terakhir" in found["E9"].hint()


def test_no_total_differs_from_the_items_in_silence():
    """An item of another section below a bidang: every printed sum holds, yet a banner would show 100 less."""
    rows = [
        bidang(600, "1"),
        spending(500),
        (3, "item", 100, {"section": "penerimaan_pembiayaan", "rekening": "6.1.1", "uraian": "SILPA"}),
        total(600, "belanja", "JUMLAH BELANJA", BELANJA),
    ]
    assert [triple[:2] for triple in triples(table(rows))] == [("total-mismatch", "E5")]


def realisation(*rows):
    return table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"))


def receipts(amounts):
    return 2, "head", amounts, {
        "section": PENERIMAAN, "total": PENERIMAAN, "level": "kelompok", "code": "6.1", "uraian": "Penerimaan",
    }  # fmt: skip


def test_an_empty_cell_below_a_printed_amount_is_told_at_the_empty_cell():
    """A heading prints what was received, its only item says nothing: a banner would leave it out."""
    report = check_budget(
        realisation(income((900, 890)), spending((1000, 950)), receipts((100, 100)), received((100, None)))
    )
    [finding] = [finding for finding in report.findings if finding.severity == "error"]
    assert (finding.id, finding.place.address, finding.found) == ("amount-missing", "F5", None)
    assert finding.expected == "Rp\u00a0100.000.000"
    assert "“Penerimaan” tercetak Rp\u00a0100.000.000" in finding.message()


def test_a_heading_over_nothing_but_empty_cells_is_told_at_the_heading():
    rows = [income((900, 890)), receipts((100, 100)), received((60, None)), received((40, None), "Lain")]
    assert triples(realisation(*rows)) == [("amount-missing", "F3", "many")]


def test_a_zero_over_empty_cells_is_right():
    assert triples(realisation(income((900, 890)), receipts((100, 0)), received((100, None)))) == []


def test_an_empty_cell_among_others_is_named_in_the_hint():
    rows = [akun((1000, 950), PENDAPATAN, "4", "PENDAPATAN"), income((700, 690)), income((300, None), "4.2.3", "ADD")]
    [finding] = check_totals(realisation(*rows))
    assert (finding.id, finding.clue, finding.params["part"]) == ("group-mismatch", "blank", "ADD")
    assert "“ADD” kosong" in finding.hint()


def test_a_total_at_the_foot_of_empty_cells_is_told():
    rows = [
        income((900, 900)), spending((900, None)), spending((100, None)),
        total((1000, 950), "belanja", "JUMLAH BELANJA", BELANJA),
    ]  # fmt: skip
    assert triples(realisation(*rows)) == [("amount-missing", "F5", "many")]


def test_a_column_that_only_headings_fill_is_told_once():
    rows = [
        akun((1000, 950), PENDAPATAN, "4", "PENDAPATAN"), income((1000, None)),
        akun((1000, 900), BELANJA, "5", "BELANJA"), spending((1000, None)),
    ]  # fmt: skip
    assert triples(realisation(*rows)) == [("amount-missing", "F2", "column")]
