import time

import pytest

from apbdes_banner.budget.accounts import KINDS, banner_name, match_name, short_name
from apbdes_banner.budget.chart import aliases, chart


@pytest.mark.parametrize(
    ("text", "kind", "code"),
    [
        ("Belanja Penyelenggaraan", "bidang", "1"),
        ("belanja_pemerintahan", "bidang", "1"),
        ("b_penyelenggaraan_pemerintah_desa", "bidang", "1"),
        ("Bidang Penyelengaraan Pemerintahan Gampong", "bidang", "1"),
        ("Bidang Pemerintah Desa", "bidang", "1"),
        ("BIDANG PELAKSANA PEMBANGUNAN DESA", "bidang", "2"),
        ("Pembangunan", "bidang", "2"),
        ("BIDANG PEMBINAAN KEMASYARAKATAN", "bidang", "3"),
        ("Bidang Pembinaan Masyarakat", "bidang", "3"),
        ("Pemberdayaan Masyarakat", "bidang", "4"),
        ("b_pemberdayaan_kemasyarakatan", "bidang", "4"),
        ("belanja_kemasyarakatan", "bidang", "3"),
        ("Penanggulangan Bencana, Darurat dan Mendesak", "bidang", "5"),
        ("Dana Desa (DD)", "pendapatan", "4.2.1"),
        ("1. Dana Desa", "pendapatan", "4.2.1"),
        ("Dana Lembang", "pendapatan", "4.2.1"),
        ("Alokasi Dana Lembang", "pendapatan", "4.2.3"),
        ("Alokasi Desa", "pendapatan", "4.2.3"),
        ("transfer_dana_desa", "pendapatan", "4.2.1"),
        ("transfer_bantuan_kab", "pendapatan", "4.2.5"),
        ("transfer_bantuan_prov", "pendapatan", "4.2.4"),
        ("pad_hasil_aset", "pendapatan", "4.1.2"),
        ("Pendapatan Hasil Desa", "pendapatan", "4.1"),
        ("Pajak Dan Retribusi", "pendapatan", "4.2.2"),
        ("Bagi Hasil Pajak & Retribusi Daerah", "pendapatan", "4.2.2"),
        ("Bagi Hasil BUMDes", "pendapatan", "4.1.1.01"),
        ("Bunga Bank", "pendapatan", "4.3.6"),
        ("lain_hibah", "pendapatan", "4.3.4"),
        ("silpa_tahun_sebelumnya", "pembiayaan", "6.1.1"),
        ("penerimaan_silpa", "pembiayaan", "6.1.1"),
        ("Pengeluaran Pembiayaan : Penyertaan Modal Desa", "pembiayaan", "6.2.2"),
        ("JUMLAH PEMBIAYAAN", "pembiayaan", "6"),
        ("Jumlah Belanja", "belanja_jenis", "5"),
        ("Belanja Pegawai", "belanja_jenis", "5.1"),
        ("1. Sub Bidang Pendidikan", "bidang", "2.1"),
        ("Penyediaan Operasional BPD", "bidang", "1.1.06"),
        ("Pemeliharan Jalan Lingkungan Pemukiman", "bidang", "2.3.02"),
    ],
)
def test_what_villages_write(text, kind, code):
    account, score = match_name(text)
    assert (account.kind, account.code) == (kind, code)
    assert score >= 0.7


def test_tak_terduga_is_bidang_5_among_bidang_and_5_4_among_kinds_of_spending():
    assert match_name("belanja_tak_terduga", ("bidang",))[0].code == "5"
    assert match_name("Belanja Tidak Terduga", ("belanja_jenis",))[0].code == "5.4"


def test_a_level_and_a_branch_can_be_asked_for():
    assert match_name("Penanggulangan Bencana", level="bidang")[0].code == "5"
    assert match_name("Penanggulangan Bencana", level="kegiatan")[0].code == "5.1.00"
    assert match_name("Dana Desa", within="4.2.1")[0].code == "4.2.1.01"


@pytest.mark.parametrize("text", ["", "  ", "-", "SURPLUS / (DEFISIT)", "Mengetahui", "Rp", "12345", "Halaman 1"])
def test_what_names_no_account(text):
    assert match_name(text) is None


def test_every_official_name_finds_an_account_of_that_name():
    for account in chart().values():
        if "90-99" in account.code:
            continue
        match = match_name(account.name, (account.kind,), level=account.level)
        assert match is not None, account
        assert match[0].name.lower() == account.name.lower(), account


def test_every_alias_belongs_to_an_account():
    for kind, code, _ in aliases():
        assert kind in KINDS
        assert (kind, code) in chart()


def test_names_for_a_banner():
    assert banner_name("bidang", "1") == "Penyelenggaraan Pemerintahan"
    assert short_name("bidang", "5") == "Bencana & mendesak"
    assert short_name("belanja_jenis", "5.2") == "Barang & jasa"
    assert banner_name("bidang", "2.1") == "Sub Bidang Pendidikan"
    assert banner_name("bidang", "77") == "77"


def test_a_whole_budget_of_names_is_matched_in_an_instant():
    names = [account.name for account in chart().values()] * 5
    match_name("warm up")
    start = time.process_time()
    for name in names:
        match_name(name)
    assert time.process_time() - start < 1
