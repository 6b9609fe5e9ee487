# ruff: noqa: E501  (tables as they are printed)
"""Tables that say the same money in several ways, or group it otherwise than the regulation does."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, d, grid, i, n, rp

INCOMES = (18_400_000, 876_300_000, 431_200_000, 24_100_000)
PARTS = {"1": 470_000_000, "2": 545_000_000, "3": 48_000_000, "4": 137_000_000, "5": 150_000_000}
WHOLE = 1_350_000_000


def summary_then_details() -> Wild:
    """A short summary and below it two detailed tables of the same money, each with its own heads."""
    rows = grid(f"""
APBDES DESA BUMI SARI TAHUN ANGGARAN 2025
A. RINGKASAN
No | Uraian | Jumlah (Rp)
1 | Pendapatan | {n(WHOLE)}
2 | Belanja | {n(WHOLE)}
3 | Surplus/Defisit | #0
-----

B. RINCIAN PENDAPATAN
No | Uraian | Jumlah (Rp)
1 | Pendapatan Asli Desa | {n(INCOMES[0])}
2 | Dana Desa | {n(INCOMES[1])}
3 | Alokasi Dana Desa | {n(INCOMES[2])}
4 | Bagi Hasil Pajak dan Retribusi | {n(INCOMES[3])}
 | Jumlah Pendapatan | {n(WHOLE)}

C. RINCIAN BELANJA
No | Uraian | Jumlah (Rp)
1 | Bidang Penyelenggaraan Pemerintahan Desa | {n(PARTS["1"])}
2 | Bidang Pelaksanaan Pembangunan Desa | {n(PARTS["2"])}
3 | Bidang Pembinaan Kemasyarakatan | {n(PARTS["3"])}
4 | Bidang Pemberdayaan Masyarakat | {n(PARTS["4"])}
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | {n(PARTS["5"])}
 | Jumlah Belanja | {n(WHOLE)}
""")
    return Wild("ringkasan-rincian", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Bumi Sari", 2025)


def by_bidang_then_by_fund() -> Wild:
    """Below the budget the same spending once more, by source of funds."""
    rows = grid(f"""
APBDES DESA PULAU PINANG TA 2025
Uraian | Anggaran
PENDAPATAN
Pendapatan Asli Desa | {d(INCOMES[0])}
Dana Desa | {d(INCOMES[1])}
Alokasi Dana Desa | {d(INCOMES[2])}
Bagi Hasil Pajak dan Retribusi | {d(INCOMES[3])}
JUMLAH PENDAPATAN | {d(WHOLE)}
BELANJA
Bidang Penyelenggaraan Pemerintahan Desa | {d(PARTS["1"])}
Bidang Pelaksanaan Pembangunan Desa | {d(PARTS["2"])}
Bidang Pembinaan Kemasyarakatan | {d(PARTS["3"])}
Bidang Pemberdayaan Masyarakat | {d(PARTS["4"])}
Bidang Penanggulangan Bencana, Darurat dan Mendesak | {d(PARTS["5"])}
JUMLAH BELANJA | {d(WHOLE)}
REKAP BELANJA PER SUMBER DANA
PAD | {d(INCOMES[0])}
DD | {d(INCOMES[1])}
ADD | {d(INCOMES[2])}
PBH | {d(INCOMES[3])}
""")
    return Wild("rekap-sumber-dana", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Pulau Pinang", 2025)


def names_merged_down() -> Wild:
    """The bidang in a cell merged down over its activities, no sums but the last."""
    rows = grid(f"""
DESA TALANG JERINJING
APBDES TAHUN ANGGARAN 2026
No | Pendapatan | < | Jumlah
1 | PADes | < | {n(INCOMES[0])}
2 | Dana Desa | < | {n(INCOMES[1])}
3 | ADD | < | {n(INCOMES[2])}
4 | PBH | < | {n(INCOMES[3])}
 | Jumlah Pendapatan | < | {n(WHOLE)}
No | Bidang | Kegiatan | Jumlah
1 | Penyelenggaraan Pemerintahan Desa | Penghasilan tetap dan tunjangan | #380000000
^ | ^ | Operasional kantor | #60000000
^ | ^ | Tunjangan BPD | #30000000
2 | Pelaksanaan Pembangunan Desa | Jalan lingkungan RT 3 | #325000000
^ | ^ | Sanitasi | #120000000
^ | ^ | Posyandu | #100000000
3 | Pembinaan Kemasyarakatan | Karang Taruna | #18000000
^ | ^ | PKK | #30000000
4 | Pemberdayaan Masyarakat | Bantuan ternak | #137000000
5 | Penanggulangan Bencana, Darurat dan Mendesak | BLT | #108000000
^ | ^ | Cadangan bencana | #42000000
 | Jumlah Belanja | < | {n(WHOLE)}
""")
    return Wild("bidang-digabung", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Talang Jerinjing", 2026)


def bidang_by_jenis_without_codes() -> Wild:
    """Below each bidang what is bought (pegawai, barang dan jasa, modal), without any code."""
    rows = grid(f"""
APBDes Desa Watu Ulo Tahun 2024
Uraian | Anggaran (Rp)
PENDAPATAN | {i(WHOLE)}
Pendapatan Asli Desa | {i(INCOMES[0])}
Dana Desa | {i(INCOMES[1])}
Alokasi Dana Desa | {i(INCOMES[2])}
Bagi Hasil Pajak dan Retribusi | {i(INCOMES[3])}
BELANJA | {i(WHOLE)}
BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | {i(PARTS["1"])}
Belanja Pegawai | {i(360_000_000)}
Belanja Barang dan Jasa | {i(90_000_000)}
Belanja Modal | {i(20_000_000)}
BIDANG PELAKSANAAN PEMBANGUNAN DESA | {i(PARTS["2"])}
Belanja Barang dan Jasa | {i(145_000_000)}
Belanja Modal | {i(400_000_000)}
BIDANG PEMBINAAN KEMASYARAKATAN | {i(PARTS["3"])}
Belanja Barang dan Jasa | {i(PARTS["3"])}
BIDANG PEMBERDAYAAN MASYARAKAT | {i(PARTS["4"])}
Belanja Barang dan Jasa | {i(100_000_000)}
Belanja Modal | {i(37_000_000)}
BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | {i(PARTS["5"])}
Belanja Tidak Terduga | {i(PARTS["5"])}
SURPLUS / (DEFISIT) | {i(0)}
""")
    return Wild("jenis-tanpa-kode", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Watu Ulo", 2024)


def last_year_realised_beside_this_plan() -> Wild:
    """Budget and report of last year, and this year's plan: the title's year counts."""
    data = {
        "Pendapatan Asli Desa": (15_000_000, 16_250_000, INCOMES[0]), "Dana Desa": (901_000_000, 901_000_000, INCOMES[1]),
        "Alokasi Dana Desa": (440_000_000, 433_000_000, INCOMES[2]), "Bagi Hasil Pajak": (20_000_000, 19_000_000, INCOMES[3]),
        "Bidang Penyelenggaraan Pemerintahan Desa": (460_000_000, 455_500_000, PARTS["1"]),
        "Bidang Pelaksanaan Pembangunan Desa": (601_000_000, 590_000_000, PARTS["2"]),
        "Bidang Pembinaan Kemasyarakatan": (45_000_000, 44_000_000, PARTS["3"]),
        "Bidang Pemberdayaan Masyarakat": (120_000_000, 118_000_000, PARTS["4"]),
        "Bidang Penanggulangan Bencana": (150_000_000, 150_000_000, PARTS["5"]),
    }  # fmt: skip
    names = list(data)

    def row(label: str, *parts: str) -> str:
        return " | ".join([label, *(n(sum(data[part][k] for part in parts)) for k in range(3))])

    rows = grid("\n".join([
        "TRANSPARANSI APBDES TAHUN ANGGARAN 2026", "DESA AIR DINGIN KECAMATAN BARUMUN",
        "Uraian | Anggaran 2025 | Realisasi 2025 | Anggaran 2026", row("PENDAPATAN", *names[:4]),
        *(row(name, name) for name in names[:4]), row("BELANJA", *names[4:]), *(row(name, name) for name in names[4:]),
    ]))  # fmt: skip
    return Wild("tahun-lalu-dan-ini", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Air Dingin", 2026)


def income_with_the_rest_of_last_year() -> Wild:
    """Last year's rest listed among the income, as many infographics do, and the total named for both."""
    rows = grid(f"""
APBDES 2025 DESA KEMUNING JAYA
PENDAPATAN
PADesa | {rp(INCOMES[0])}
Dana Desa | {rp(INCOMES[1])}
Alokasi Dana Desa | {rp(INCOMES[2])}
Bagi Hasil Pajak dan Retribusi | {rp(INCOMES[3])}
Jumlah Pendapatan | {rp(WHOLE)}
SiLPA Tahun 2024 | {rp(40_000_000)}
BELANJA
Pemerintahan Desa | {rp(PARTS["1"])}
Pembangunan Desa | {rp(PARTS["2"])}
Pembinaan Kemasyarakatan | {rp(PARTS["3"])}
Pemberdayaan Masyarakat | {rp(PARTS["4"])}
Bencana, Darurat dan Mendesak | {rp(PARTS["5"] + 40_000_000)}
Jumlah Belanja | {rp(WHOLE + 40_000_000)}
""")
    parts = {**PARTS, "5": PARTS["5"] + 40_000_000}
    truth = Truth(INCOMES, parts, 40_000_000)
    return Wild("silpa-setelah-pendapatan", {"Sheet1": rows}, {"anggaran": truth}, "Kemuning Jaya", 2025)


def payments_in_brackets_and_notes() -> Wild:
    """Payments of financing in brackets, footnotes with amounts in their words, the sum in words, a date and a name."""
    rows = grid(f"""
LAMPIRAN PERATURAN DESA SUNGAI PUTIH
NOMOR 6 TAHUN 2024 TENTANG ANGGARAN PENDAPATAN DAN BELANJA DESA TAHUN ANGGARAN 2025
KODE REKENING | URAIAN | ANGGARAN (Rp) | KETERANGAN
4. | PENDAPATAN | {i(WHOLE)}
4.1. | Pendapatan Asli Desa | {i(INCOMES[0])} | 4 kios x 12 bulan
4.2.1. | Dana Desa | {i(INCOMES[1])} | PMK 108/2024
4.2.2. | Bagi Hasil Pajak dan Retribusi | {i(INCOMES[3])}
4.2.3. | Alokasi Dana Desa | {i(INCOMES[2])}
5. | BELANJA | {i(WHOLE - 25_000_000)}
1. | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | {i(PARTS["1"])} | *)
2. | BIDANG PELAKSANAAN PEMBANGUNAN DESA | {i(PARTS["2"] - 25_000_000)}
3. | BIDANG PEMBINAAN KEMASYARAKATAN | {i(PARTS["3"])}
4. | BIDANG PEMBERDAYAAN MASYARAKAT | {i(PARTS["4"])}
5. | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | {i(PARTS["5"])} | **)
 | SURPLUS/(DEFISIT) | {i(25_000_000)}
6. | PEMBIAYAAN
6.1. | PENERIMAAN PEMBIAYAAN | {i(15_000_000)}
6.1.1. | SiLPA Tahun Sebelumnya | {i(15_000_000)}
6.2. | PENGELUARAN PEMBIAYAAN | ({i(40_000_000)})
6.2.2. | Penyertaan Modal BUM Desa | ({i(40_000_000)})
 | PEMBIAYAAN NETTO | ({i(25_000_000)})
 | SISA LEBIH PEMBIAYAAN ANGGARAN | 0,00

*) termasuk tunjangan BPD Rp 38.400.000
**) BLT 41 KPM x Rp 300.000 x 12 bulan = Rp 147.600.000
Terbilang: satu miliar tiga ratus lima puluh juta rupiah
 | | Sungai Putih, 27 Desember 2024
 | | KEPALA DESA SUNGAI PUTIH
""")
    parts = {**PARTS, "2": PARTS["2"] - 25_000_000}
    truth = Truth(INCOMES, parts, 15_000_000, 40_000_000)
    return Wild("catatan-dan-kurung", {"Sheet1": rows}, {"anggaran": truth}, "Sungai Putih", 2025)


def receipts_and_payments_together() -> Wild:
    """Closing rows that add income and receipts, spending and payments: they are no totals of income or spending."""
    rows = grid(f"""
APB DESA SEI BULUH 2025
Uraian | Anggaran
Pendapatan Desa
Pendapatan Asli Desa | {n(INCOMES[0])}
Dana Desa | {n(INCOMES[1])}
Alokasi Dana Desa | {n(INCOMES[2])}
Bagi Hasil Pajak dan Retribusi | {n(INCOMES[3])}
Jumlah Pendapatan Desa | {n(WHOLE)}
Belanja Desa
Bidang Pemerintahan | {n(PARTS["1"])}
Bidang Pembangunan | {n(PARTS["2"])}
Bidang Pembinaan | {n(PARTS["3"])}
Bidang Pemberdayaan | {n(PARTS["4"])}
Bidang Tak Terduga | {n(PARTS["5"])}
Jumlah Belanja Desa | {n(WHOLE)}
Pembiayaan Desa
Penerimaan Pembiayaan | #30000000
Pengeluaran Pembiayaan | #30000000
Jumlah Pendapatan dan Penerimaan Pembiayaan | {n(WHOLE + 30_000_000)}
Jumlah Belanja dan Pengeluaran Pembiayaan | {n(WHOLE + 30_000_000)}
""")
    truth = Truth(INCOMES, PARTS, 30_000_000, 30_000_000)
    return Wild("jumlah-gabungan", {"Sheet1": rows}, {"anggaran": truth}, "Sei Buluh", 2025)


def sheets_of_three_years() -> Wild:
    """One sheet for each year; the last is the budget, the others are history."""

    def sheet(year: int, less: int) -> str:
        return f"""
APBDES DESA TEBING TINGGI TAHUN ANGGARAN {year}
Uraian | Anggaran
PENDAPATAN | {n(WHOLE - less)}
Pendapatan Asli Desa | {n(INCOMES[0])}
Dana Desa | {n(INCOMES[1] - less)}
Alokasi Dana Desa | {n(INCOMES[2])}
Bagi Hasil Pajak | {n(INCOMES[3])}
BELANJA | {n(WHOLE - less)}
Bidang Penyelenggaraan Pemerintahan Desa | {n(PARTS["1"])}
Bidang Pelaksanaan Pembangunan Desa | {n(PARTS["2"] - less)}
Bidang Pembinaan Kemasyarakatan | {n(PARTS["3"])}
Bidang Pemberdayaan Masyarakat | {n(PARTS["4"])}
Bidang Penanggulangan Bencana | {n(PARTS["5"])}
"""

    sheets = {str(year): grid(sheet(year, less)) for year, less in ((2023, 60_000_000), (2025, 0), (2024, 20_000_000))}
    return Wild("lembar-tahun", sheets, {"anggaran": Truth(INCOMES, PARTS)}, "Tebing Tinggi", 2025)


def mixtures() -> Iterator[Wild]:
    """All of them."""
    yield from (
        summary_then_details(), by_bidang_then_by_fund(), names_merged_down(), bidang_by_jenis_without_codes(),
        last_year_realised_beside_this_plan(), income_with_the_rest_of_last_year(),
        payments_in_brackets_and_notes(), receipts_and_payments_together(), sheets_of_three_years(),
    )  # fmt: skip
