# ruff: noqa: E501  (tables as they are printed)
"""Faults that must not pass in silence: sums that forgot a row, shortened amounts, wrong percentages, sheets at odds."""

from collections.abc import Iterator
from dataclasses import replace

from tests.reading.wild.book import Truth, Wild, grid, n
from tests.reading.wild.faults import SUMS
from tests.reading.wild.offices import staged_disbursement
from tests.reading.wild.parts import sheet_for_each_bidang
from tests.reading.wild.shores import banjar_pambakal


def subtotal_that_forgot_a_child() -> Wild:
    """01: Pendapatan Transfer without the last transfer, in four code columns of the chart of 2014."""
    rows = grid(f"""
APBDES DESA SUMBER REJO TAHUN 2016
Kode Rekening | < | < | < | Uraian | Anggaran | Keterangan
#1 | | | | PENDAPATAN | {n(1_400_000_000)}
#1 | #1 | | | Pendapatan Asli Desa | {n(20_000_000)}
#1 | #1 | #2 | | Hasil Aset Desa | {n(20_000_000)} | PADesa
#1 | #2 | | | Pendapatan Transfer | {n(1_335_000_000)}
#1 | #2 | #1 | | Dana Desa | {n(890_000_000)} | DD
#1 | #2 | #2 | | Bagi Hasil Pajak | {n(45_000_000)} | PBH
#1 | #2 | #3 | | Alokasi Dana Desa | {n(400_000_000)} | ADD
#1 | #2 | #4 | | Bantuan Keuangan | {n(45_000_000)} | PBP
#2 | | | | BELANJA | {n(1_400_000_000)}
#2 | #1 | | | Bidang Penyelenggaraan Pemerintahan Desa | {n(500_000_000)}
#2 | #1 | #1 | | Penghasilan Tetap | {n(500_000_000)} | ADD, DD
#2 | #2 | | | Bidang Pelaksanaan Pembangunan Desa | {n(780_000_000)}
#2 | #2 | #1 | | Jalan Poros | {n(480_000_000)} | DD
#2 | #2 | #2 | | Irigasi | {n(300_000_000)} | DD
#2 | #3 | | | Bidang Pembinaan Kemasyarakatan | {n(50_000_000)}
#2 | #3 | #1 | | PKK | {n(50_000_000)} | PBH
#2 | #4 | | | Bidang Pemberdayaan Masyarakat | {n(70_000_000)}
#2 | #4 | #1 | | Pelatihan | {n(70_000_000)} | DD
""")
    truth = Truth((20_000_000, 890_000_000, 45_000_000, 400_000_000, 45_000_000),
                  {"1": 500_000_000, "2": 780_000_000, "3": 50_000_000, "4": 70_000_000})  # fmt: skip
    return Wild("f01-anak-terlewat", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def activity_that_forgot_its_last_account() -> Wild:
    """1.1.02 prints the sum of two of its three accounts; sub bidang and bidang have all three."""
    rows = grid("""
APBDES DESA SUKA JAYA TAHUN 2025
KODE | URAIAN | JUMLAH
4 | PENDAPATAN | 700.000.000
4.2.1 | Dana Desa | 300.000.000
4.2.3 | Alokasi Dana Desa | 400.000.000
5 | BELANJA | 700.000.000
1 | Bidang Penyelenggaraan Pemerintahan Desa | 400.000.000
1.1 | Siltap dan Operasional | 400.000.000
1.1.02 | Siltap Perangkat | 360.000.000
5.1.2 | Penghasilan Tetap | 300.000.000
5.1.3 | Jaminan Sosial | 60.000.000
5.2.1 | Barang Perlengkapan | 40.000.000
2 | Bidang Pelaksanaan Pembangunan Desa | 300.000.000
2.3 | Pekerjaan Umum | 300.000.000
2.3.10 | Jalan Desa | 300.000.000
""")
    truth = Truth((300_000_000, 400_000_000), {"1": 400_000_000, "2": 300_000_000})
    return Wild("kegiatan-anak-terlewat", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def outline_that_forgot_its_last_row() -> Wild:
    """No codes: "2. Pendapatan Transfer" prints the sum of three of its four lettered rows."""
    rows = grid("""
APBDES DESA SUKA JAYA TAHUN 2025
URAIAN | JUMLAH
PENDAPATAN | 750.000.000
1. Pendapatan Asli Desa | 5.000.000
2. Pendapatan Transfer | 720.000.000
a. Dana Desa | 300.000.000
b. Alokasi Dana Desa | 400.000.000
c. Bagi Hasil Pajak | 20.000.000
d. Bantuan Keuangan Provinsi | 25.000.000
BELANJA | 750.000.000
1. Bidang Penyelenggaraan Pemerintahan Desa | 450.000.000
2. Bidang Pelaksanaan Pembangunan Desa | 300.000.000
""")
    truth = Truth((5_000_000, 300_000_000, 400_000_000, 20_000_000, 25_000_000), {"1": 450_000_000, "2": 300_000_000})
    return Wild("garis-anak-terlewat", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def total_that_forgot_whole_accounts() -> Wild:
    """4.2 prints Dana Desa alone, which is 4.2.2 and 4.2.3 together by chance: no code gives way to that."""
    rows = grid("""
APBDES DESA SUKA JAYA TAHUN 2025
KODE | URAIAN | JUMLAH
4 | PENDAPATAN | 900.000.000
4.2 | Pendapatan Transfer | 900.000.000
4.2.1 | Dana Desa | 900.000.000
4.2.2 | Bagi Hasil Pajak | 400.000.000
4.2.3 | Alokasi Dana Desa | 500.000.000
5 | BELANJA | 1.800.000.000
1 | Bidang Penyelenggaraan Pemerintahan Desa | 800.000.000
2 | Bidang Pelaksanaan Pembangunan Desa | 1.000.000.000
""")
    truth = Truth((900_000_000, 400_000_000, 500_000_000), {"1": 800_000_000, "2": 1_000_000_000})
    return Wild("jumlah-kebetulan", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def one_amount_shortened() -> Wild:
    """One bidang as "Rp 920 juta": what it is exactly is not known."""
    rows = grid("""
APBDES DESA MAJU JAYA TAHUN 2025
URAIAN | ANGGARAN
PENDAPATAN | 1.420.000.000
Dana Desa | 905.000.000
Alokasi Dana Desa | 515.000.000
BELANJA | 1.420.000.000
Bidang Penyelenggaraan Pemerintahan Desa | 500.000.000
Bidang Pelaksanaan Pembangunan Desa | Rp 920 juta
""")
    truth = Truth((905_000_000, 515_000_000), {"1": 500_000_000})
    return Wild(
        "satu-disingkat",
        {"Sheet1": rows},
        {"anggaran": replace(truth, belanja=1_420_000_000)},
        told=frozenset({"amount-shortened"}),
    )


def percentage_of_another_row() -> Wild:
    """A realisation whose percentages fit but for one."""
    right = banjar_pambakal()
    rows = [list(row) for row in right.sheets["LRA"]]
    rows[6][5] = 0.5
    return replace(right, name="persen-keliru", sheets={"LRA": rows}, told=frozenset({"percent-mismatch"}))


def stages_that_hold_without_a_head() -> Wild:
    """Four columns of money below no head at all: the whole is read, and the others are told."""
    right = staged_disbursement()
    rows = [row for index, row in enumerate(right.sheets["Sheet1"]) if index != 1]
    return replace(
        right,
        name="bertahap-tanpa-kepala",
        sheets={"Sheet1": rows},
        told=frozenset({"column-unread", "columns-assumed"}),
    )


def slips() -> Iterator[Wild]:
    """All of them; faulty."""
    yield from (
        subtotal_that_forgot_a_child(), activity_that_forgot_its_last_account(), outline_that_forgot_its_last_row(),
        total_that_forgot_whole_accounts(), one_amount_shortened(), percentage_of_another_row(),
        sheet_for_each_bidang("per-bidang-jumlah", wrong=1000), sheet_for_each_bidang("per-bidang-rekap", recap=90_000),
    )  # fmt: skip
