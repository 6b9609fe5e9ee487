import json

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Document
from apbdes_banner.checks.registry import check_budget
from tests.checks.budgets import akun, bidang, income, paid, received, spending, table, total


def report():
    rows = [
        akun(1000, PENDAPATAN, "4", "PENDAPATAN"),
        income(1000, sumber_dana="DDS"),
        akun(1100, BELANJA, "5", "BELANJA"),
        bidang(700, "1", uraian="BIDANG PENYELENGGARAAN PEMERINTAHAN DESA"),
        spending(500, kegiatan="1.1.01", kegiatan_nama="Siltap", sumber_dana="ADD"),
        spending(100, kegiatan="1.1.01", kegiatan_nama="Siltap", sumber_dana="ADD,PBH"),
        bidang(None, "2"),
        spending(400, "2", kegiatan="2.3.10", kegiatan_nama="Jalan", sumber_dana="DDS", lokasi="Dusun A"),
        total(1100, "belanja", "JUMLAH BELANJA", BELANJA),
        received(150),
        paid(50),
    ]
    return check_budget(table(rows))


def test_the_json_of_the_interface():
    data = report().as_json()
    assert data["schema"] == "apbdes-banner/check/1"
    assert data["village"]["name"] == "Contoh"
    assert (data["year"], data["document"]) == (2026, "apbdes")
    assert data["totals"]["belanja"] == {"semula": None, "anggaran": "1000000000.00", "realisasi": None}
    assert data["declared"]["belanja"]["anggaran"] == "1100000000.00"
    assert data["declared"]["pendapatan"]["anggaran"] is None
    assert data["pendapatan"] == [
        {"code": "4.2.1", "name": "Dana Desa", "sumber_dana": ["DDS"], "semula": None,
         "anggaran": "1000000000.00", "realisasi": None},
    ]  # fmt: skip
    assert data["jenis"] == []
    assert [row["anggaran"] for row in data["pembiayaan"]] == ["150000000.00", "50000000.00"]
    json.dumps(data)


def test_a_bidang_shows_what_is_printed_and_the_sum_beside_it():
    first, second = report().as_json()["bidang"]
    assert first["anggaran"] == "700000000.00"
    assert first["computed"]["anggaran"] == "600000000.00"
    assert first["name"] == "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA"
    assert second["anggaran"] == "400000000.00"


def test_activities_gather_their_items_and_funds():
    first, second = report().as_json()["kegiatan"]
    assert (first["code"], first["name"], first["sumber_dana"]) == ("1.1.01", "Siltap", ["ADD", "PBH"])
    assert first["anggaran"] == "600000000.00"
    assert second["lokasi"] == "Dusun A"


def test_funds_are_added_where_an_item_names_exactly_one():
    assert report().as_json()["sumber_dana"] == {"ADD": "500000000.00", "DDS": "400000000.00"}


def test_findings_come_with_cell_and_words_in_the_language():
    [finding] = report().as_json("en")["findings"]
    assert (finding["id"], finding["severity"]) == ("group-mismatch", "error")
    assert (finding["sheet"], finding["cell"]) == ("APBDes", "E5")
    assert finding["expected"] == "Rp\u00a0600.000.000"
    assert "adds up to" in finding["message"]
    assert report().has_errors


def test_errors_come_first_then_by_cell():
    severities = [severity for _, _, severity in check_budget(table([income(900), spending(-1)])).flatten()]
    assert severities == sorted(severities, key=("error", "warning", "note").index)


def test_belanja_by_jenis_has_no_bidang():
    rows = [income(1000), spending(1000, None, "Belanja Pegawai", rekening="5.1")]
    data = check_budget(table(rows, document=Document.REALISASI)).as_json()
    assert data["bidang"] == data["kegiatan"] == []
    assert [(row["code"], row["name"]) for row in data["jenis"]] == [("5.1", "Belanja Pegawai")]
