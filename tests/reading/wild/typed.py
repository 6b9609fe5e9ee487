# ruff: noqa: E501  (tables as they are printed)
"""Sheets that somebody typed: from an infographic, a report form, a list of plans; as people do it by hand."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, grid, i, n, pc, rp


def currency_in_its_own_cell() -> Wild:
    """ "Dana Desa | : | Rp | 900.000.000": label, colon, currency, amount with ,- behind it."""
    rows = grid("""
PAPAN INFORMASI
APBDES TAHUN 2025
DESA KARANG ANYAR KEC. SUMBER KAB. REMBANG

PENDAPATAN | : | Rp | 1.612.400.000,-
1. PADesa | : | Rp | 41.300.000,-
2. Dana Desa | : | Rp | 1.004.118.000,-
3. ADD | : | Rp | 506.982.000,-
4. Bagi Hasil Pajak Daerah | : | Rp | 45.000.000,-
5. Bagi Hasil Retribusi Daerah | : | Rp | 15.000.000,-
BELANJA | : | Rp | 1.637.400.000,-
1. Bidang Pemerintahan | : | Rp | 588.400.000,-
2. Bidang Pembangunan | : | Rp | 702.000.000,-
3. Bidang Pembinaan | : | Rp | 57.000.000,-
4. Bidang Pemberdayaan | : | Rp | 110.000.000,-
5. Bidang Penanggulangan Bencana | : | Rp | 180.000.000,-
PEMBIAYAAN
1. Penerimaan | : | Rp | 45.000.000,-
2. Pengeluaran | : | Rp | 20.000.000,-
""")
    truth = Truth((41_300_000, 1_004_118_000, 506_982_000, 45_000_000, 15_000_000),
                  {"1": 588_400_000, "2": 702_000_000, "3": 57_000_000, "4": 110_000_000, "5": 180_000_000},
                  45_000_000, 20_000_000)  # fmt: skip
    return Wild("rp-sel-sendiri", {"Sheet1": rows}, {"anggaran": truth}, "Karang Anyar", 2025)


def indented_without_codes() -> Wild:
    """Totals above their parts, levels by indentation in columns, no codes and no numbers."""
    rows = grid("""
Rencana Anggaran Desa Bukit Lawang Permai 2025
Uraian | < | < | Rencana Anggaran
Pendapatan | | | #1290000000
 | Pendapatan Asli Desa | | #40000000
 | | Sewa Kios | #25000000
 | | Pungutan Parkir | #15000000
 | Pendapatan Transfer | | #1250000000
 | | Dana Desa | #820000000
 | | Alokasi Dana Desa | #390000000
 | | Bagi Hasil Pajak dan Retribusi | #40000000
Belanja | | | #1300000000
 | Penyelenggaraan Pemerintahan Desa | | #480000000
 | | Penghasilan Tetap | #390000000
 | | Operasional Kantor | #90000000
 | Pelaksanaan Pembangunan Desa | | #560000000
 | | Jalan Dusun Mekar | #410000000
 | | Drainase Dusun Sari | #100000000
 | | Posyandu | #50000000
 | Pembinaan Kemasyarakatan | | #60000000
 | | Karang Taruna | #35000000
 | | PKK | #25000000
 | Pemberdayaan Masyarakat | | #80000000
 | | Pelatihan Pertanian | #80000000
 | Penanggulangan Bencana | | #120000000
 | | BLT | #120000000
Pembiayaan | | | #10000000
 | Penerimaan Pembiayaan | | #10000000
 | | SiLPA Tahun Sebelumnya | #10000000
""")
    truth = Truth((25_000_000, 15_000_000, 820_000_000, 390_000_000, 40_000_000),
                  {"1": 480_000_000, "2": 560_000_000, "3": 60_000_000, "4": 80_000_000, "5": 120_000_000},
                  10_000_000)  # fmt: skip
    return Wild("lekuk-tanpa-kode", {"Sheet1": rows}, {"anggaran": truth}, "Bukit Lawang Permai", 2025)


def letters_and_numbers() -> Wild:
    """A. PENDAPATAN, 1. …, a. …: outline in one column; amounts as texts with blanks and non-breaking blanks."""
    nb = "\u00a0"
    rows = grid(f"""
RINCIAN APBDES
DESA LUBUK BATANG KECAMATAN ULU OGAN
T.A 2024
URAIAN | JUMLAH
A. PENDAPATAN DESA |{nb}Rp{nb}1.405.227.000,00{nb}
1. Pendapatan Asli Desa | Rp 18.000.000,00 ~
2. Pendapatan Transfer |{nb}Rp{nb}1.387.227.000,00
a. Dana Desa | Rp{nb}901.227.000,00
b. Bagian Hasil Pajak dan Retribusi Daerah | Rp{nb}21.000.000,00
c. Alokasi Dana Desa | Rp{nb}465.000.000,00
B. BELANJA DESA | Rp{nb}1.385.227.000,00
1. Bidang Penyelenggaraan Pemerintahan Desa | Rp{nb}512.000.000,00
a. Belanja Siltap dan Tunjangan | Rp{nb}430.000.000,00
b. Operasional Perkantoran | Rp{nb}82.000.000,00
2. Bidang Pelaksanaan Pembangunan Desa | Rp{nb}583.227.000,00
a. Pembangunan Jembatan Gantung | Rp{nb}383.227.000,00
b. Rehab Gedung PAUD | Rp{nb}200.000.000,00
3. Bidang Pembinaan Kemasyarakatan | Rp{nb}50.000.000,00
a. Kegiatan Keagamaan | Rp{nb}50.000.000,00
4. Bidang Pemberdayaan Masyarakat | Rp{nb}90.000.000,00
a. Pelatihan Kader | Rp{nb}90.000.000,00
5. Bidang Tak Terduga | Rp{nb}150.000.000,00
a. BLT DD | Rp{nb}150.000.000,00
C. PEMBIAYAAN DESA
1. Penerimaan Pembiayaan | Rp{nb}0,00
2. Pengeluaran Pembiayaan | Rp{nb}20.000.000,00
a. Penyertaan Modal BUMDes | Rp{nb}20.000.000,00
""")
    truth = Truth((18_000_000, 901_227_000, 21_000_000, 465_000_000),
                  {"1": 512_000_000, "2": 583_227_000, "3": 50_000_000, "4": 90_000_000, "5": 150_000_000},
                  0, 20_000_000)  # fmt: skip
    return Wild("huruf-dan-angka", {"Sheet1": rows}, {"anggaran": truth}, "Lubuk Batang", 2024)


def plan_with_places_and_people() -> Wild:
    """A list of activities with place, volume, time and who does it; income in a small table above."""
    rows = grid("""
APBDES DESA PADANG LUAS TAHUN ANGGARAN 2026
KECAMATAN TAMBANG KABUPATEN KAMPAR
Sumber Pendapatan | Jumlah (Rp)
Pendapatan Asli Desa | #22000000
Dana Desa | #371450000
Alokasi Dana Desa | #612300000
Bagi Hasil Pajak & Retribusi | #58250000
Jumlah Pendapatan | #1064000000

No | Kegiatan | Lokasi | Volume | Waktu | Anggaran (Rp) | Sumber Dana | Pelaksana
I | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA
1 | Penghasilan tetap dan tunjangan | Kantor Desa | 12 bulan | Jan-Des | #496800000 | ADD | Kaur Keuangan
2 | Operasional pemerintah desa | Kantor Desa | 1 paket | Jan-Des | #115500000 | ADD | Kaur TU dan Umum
3 | Tunjangan BPD | Kantor Desa | 12 bulan | Jan-Des | #58250000 | PBH | Kasi Pemerintahan
II | BIDANG PELAKSANAAN PEMBANGUNAN DESA
1 | Semenisasi jalan | RT 02 RW 01 | 214 m | Apr-Jun | #205450000 | DDS | Kasi Kesejahteraan
2 | Pengelolaan posyandu | Dusun I-III | 3 unit | Jan-Des | #46000000 | DDS | Kasi Pelayanan
III | BIDANG PEMBINAAN KEMASYARAKATAN
1 | Peringatan hari besar | Masjid Raya | 4 kali | - | #22000000 | PAD | Kasi Pelayanan
IV | BIDANG PEMBERDAYAAN MASYARAKAT
1 | Bibit ikan patin | Dusun II | 12.000 ekor | Mei | #60000000 | DDS | Kasi Kesejahteraan
V | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK
1 | BLT Desa | Desa | 20 KPM | Jan-Des | #60000000 | DDS | Kasi Kesejahteraan
 | JUMLAH BELANJA | | | | #1064000000
""")
    truth = Truth((22_000_000, 371_450_000, 612_300_000, 58_250_000),
                  {"1": 670_550_000, "2": 251_450_000, "3": 22_000_000, "4": 60_000_000, "5": 60_000_000})  # fmt: skip
    return Wild("lokasi-pelaksana", {"Sheet1": rows}, {"anggaran": truth}, "Padang Luas", 2026)


def realisation_in_two_halves() -> Wild:
    """A report with the first and the second half of the year and their sum."""
    pairs = {
        "Pendapatan Asli Desa": (30_000_000, 12_000_000, 15_500_000),
        "Dana Desa": (900_000_000, 540_000_000, 360_000_000),
        "Alokasi Dana Desa": (420_000_000, 210_000_000, 210_000_000),
        "Bidang Penyelenggaraan Pemerintahan Desa": (450_000_000, 215_000_000, 229_100_000),
        "Bidang Pelaksanaan Pembangunan Desa": (600_000_000, 250_000_000, 341_900_000),
        "Bidang Pembinaan Kemasyarakatan": (40_000_000, 10_000_000, 28_000_000),
        "Bidang Pemberdayaan Masyarakat": (116_000_000, 60_000_000, 55_000_000),
        "Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak": (144_000_000, 72_000_000, 72_000_000),
    }

    def cells(plan: int, first: int, second: int) -> str:
        return f"{i(plan)} | {i(first)} | {i(second)} | {i(first + second)} | {i(plan - first - second)}"

    def row(code: str, name: str) -> str:
        return f"{code} | {name} | {cells(*pairs[name])}"

    names = list(pairs)
    sums = [tuple(sum(pairs[x][k] for x in part) for k in range(3)) for part in (names[:3], names[3:])]
    rest = tuple(sums[0][k] - sums[1][k] for k in range(3))
    rows = grid("\n".join([
        "LAPORAN REALISASI APBDES", "DESA SERAYA TIMUR", "TAHUN ANGGARAN 2023",
        "KODE | URAIAN | ANGGARAN | REALISASI | < | < | SISA ANGGARAN",
        "^ | ^ | ^ | SEMESTER I | SEMESTER II | JUMLAH | ^",
        "4 | PENDAPATAN", row("4.1", names[0]), row("4.2.1", names[1]), row("4.2.3", names[2]),
        f" | JUMLAH PENDAPATAN | {cells(*sums[0])}",
        "5 | BELANJA", *(row(f"0{m}", name) for m, name in enumerate(names[3:], 1)),
        f" | JUMLAH BELANJA | {cells(*sums[1])}", f" | SURPLUS / (DEFISIT) | {cells(*rest)}",
    ]))  # fmt: skip
    truth = {
        column: Truth([value(pairs[x]) for x in names[:3]], {str(m): value(pairs[x]) for m, x in enumerate(names[3:], 1)})
        for column, value in (("anggaran", lambda x: x[0]), ("realisasi", lambda x: x[1] + x[2]))
    }  # fmt: skip
    return Wild("dua-semester", {"Sheet1": rows}, truth, "Seraya Timur", 2023, "realisasi")


def before_and_after_with_percent() -> Wild:
    """A change typed by hand: "Sebelum", "Sesudah", the difference and its share; some cells without a change empty."""
    pairs = {
        "PADesa": (20_000_000, 20_000_000), "Dana Desa": (866_000_000, 866_000_000), "ADD": (455_000_000, 470_500_000),
        "Bankeu Kabupaten": (0, 150_000_000), "Pemerintahan": (500_000_000, 512_000_000),
        "Pembangunan": (520_000_000, 670_000_000), "Kemasyarakatan": (60_000_000, 63_500_000),
        "Pemberdayaan": (151_000_000, 151_000_000), "Bencana & Mendesak": (140_000_000, 140_000_000),
        "SiLPA tahun lalu": (30_000_000, 30_000_000),
    }  # fmt: skip

    def row(label: str, *names: str) -> str:
        x, y = (sum(pairs[name][k] for name in names) for k in (0, 1))
        change = f"{n(y - x)} | {pc(y - x, x) + '%' if x else '-'}" if x != y else " | "
        return f"{label} | {n(x)} | {n(y)} | {change}"

    names = list(pairs)
    rows = grid("\n".join([
        "PERUBAHAN APBDES TA 2025", "Desa Tirta Makmur, Kec. Muara Padang",
        "Uraian | Sebelum Perubahan | Sesudah Perubahan | Bertambah / Berkurang | %",
        row("PENDAPATAN", *names[:4]), *(row(name, name) for name in names[:4]),
        row("BELANJA", *names[4:9]), *(row(name, name) for name in names[4:9]),
        row("PEMBIAYAAN", names[9]), row(names[9], names[9]),
    ]))  # fmt: skip
    truth = {
        column: Truth([pairs[x][k] for x in names[:4]], {str(m): pairs[x][k] for m, x in enumerate(names[4:9], 1)},
                      pairs[names[9]][k])
        for k, column in enumerate(("semula", "anggaran"))
    }  # fmt: skip
    return Wild("sebelum-sesudah", {"Perubahan": rows}, truth, "Tirta Makmur", 2025, "perubahan")


def flat_export_of_an_application() -> Wild:
    """A table for programs: year, kind, group, account, planned, realised; parents on every row, and no title."""
    rows = grid("""
tahun | desa | jenis | kelompok | kode_rekening | uraian | pagu | realisasi | persentase
#2024 | Tanjung Harapan | Pendapatan | Pendapatan Asli Desa | 4.1.2 | Hasil Aset Desa | #15000000 | #14250000 | #95
#2024 | Tanjung Harapan | Pendapatan | Pendapatan Transfer | 4.2.1 | Dana Desa | #788000000 | #788000000 | #100
#2024 | Tanjung Harapan | Pendapatan | Pendapatan Transfer | 4.2.3 | Alokasi Dana Desa | #412000000 | #412000000 | #100
#2024 | Tanjung Harapan | Pendapatan | Pendapatan Lain-lain | 4.3.6 | Bunga Bank | #1000000 | #1311020 | #131.1
#2024 | Tanjung Harapan | Belanja | Bidang Penyelenggaraan Pemerintahan Desa | 1.1 | Siltap dan Operasional | #410000000 | #405000000 | #98.78
#2024 | Tanjung Harapan | Belanja | Bidang Penyelenggaraan Pemerintahan Desa | 1.2 | Sarana dan Prasarana | #56000000 | #56000000 | #100
#2024 | Tanjung Harapan | Belanja | Bidang Pelaksanaan Pembangunan Desa | 2.2 | Kesehatan | #120000000 | #118500000 | #98.75
#2024 | Tanjung Harapan | Belanja | Bidang Pelaksanaan Pembangunan Desa | 2.3 | Pekerjaan Umum | #340000000 | #339100000 | #99.74
#2024 | Tanjung Harapan | Belanja | Bidang Pembinaan Kemasyarakatan Desa | 3.3 | Kepemudaan dan Olah Raga | #30000000 | #30000000 | #100
#2024 | Tanjung Harapan | Belanja | Bidang Pemberdayaan Masyarakat Desa | 4.2 | Pertanian dan Peternakan | #160000000 | #158200000 | #98.88
#2024 | Tanjung Harapan | Belanja | Bidang Penanggulangan Bencana | 5.3 | Keadaan Mendesak | #108000000 | #108000000 | #100
#2024 | Tanjung Harapan | Pembiayaan | Penerimaan Pembiayaan | 6.1.1 | SILPA Tahun Sebelumnya | #18000000 | #18000000 | #100
#2024 | Tanjung Harapan | Pembiayaan | Pengeluaran Pembiayaan | 6.2.2 | Penyertaan Modal Desa | #10000000 | #10000000 | #100
""")
    truth = {
        "anggaran": Truth((15_000_000, 788_000_000, 412_000_000, 1_000_000),
                          {"1": 466_000_000, "2": 460_000_000, "3": 30_000_000, "4": 160_000_000, "5": 108_000_000},
                          18_000_000, 10_000_000),
        "realisasi": Truth((14_250_000, 788_000_000, 412_000_000, 1_311_020),
                           {"1": 461_000_000, "2": 457_600_000, "3": 30_000_000, "4": 158_200_000, "5": 108_000_000},
                           18_000_000, 10_000_000),
    }  # fmt: skip
    return Wild("ekspor-datar", {"data": rows}, truth, "Tanjung Harapan", 2024, "realisasi")


def summary_with_chosen_activities() -> Wild:
    """Like 18, but whole: total and parts with sen, memo rows of chosen activities below the totals."""
    rows = grid(f"""
INFO GRAFIS APBDES 2024
DESA KUTA MANEUH
Pendapatan | {rp(1_236_022_433)}
PADes | {rp(10_500_000)}
DDS | {rp(791_022_433)}
ADD | {rp(402_000_000)}
Bagi Hasil Pajak | {rp(32_500_000)}
Belanja | {rp(1_236_022_433)}
Bidang Pemerintahan Desa | {rp(455_022_433)}
Bidang Pembangunan Desa | {rp(501_000_000)}
Bidang Pembinaan Kemasyarakatan | {rp(40_000_000)}
Bidang Pemberdayaan Masyarakat | {rp(90_000_000)}
Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa | {rp(150_000_000)}
Surplus/Defisit | Rp 0
-----
""")
    truth = Truth((10_500_000, 791_022_433, 402_000_000, 32_500_000),
                  {"1": 455_022_433, "2": 501_000_000, "3": 40_000_000, "4": 90_000_000, "5": 150_000_000})  # fmt: skip
    return Wild("info-grafis", {"Sheet1": rows}, {"anggaran": truth}, "Kuta Maneuh", 2024)


def sections_side_by_side() -> Wild:
    """Income left, spending right, financing below: two tables in the same rows."""
    rows = grid("""
ANGGARAN PENDAPATAN DAN BELANJA DESA (APBDes) TAHUN ANGGARAN 2025
DESA MEKAR WANGI KECAMATAN CISARUA KABUPATEN BANDUNG BARAT

PENDAPATAN | < | | BELANJA | <
Uraian | Anggaran (Rp) | | Uraian | Anggaran (Rp)
Pendapatan Asli Desa | 35.000.000 | | Penyelenggaraan Pemerintahan Desa | 652.300.000
Dana Desa | 1.088.400.000 | | Pelaksanaan Pembangunan Desa | 803.900.000
Alokasi Dana Desa | 598.700.000 | | Pembinaan Kemasyarakatan | 71.200.000
Bagi Hasil Pajak dan Retribusi | 112.300.000 | | Pemberdayaan Masyarakat | 145.000.000
Bantuan Keuangan Provinsi | 130.000.000 | | Penanggulangan Bencana | 292.000.000
JUMLAH PENDAPATAN | 1.964.400.000 | | JUMLAH BELANJA | 1.964.400.000
""")
    truth = Truth((35_000_000, 1_088_400_000, 598_700_000, 112_300_000, 130_000_000),
                  {"1": 652_300_000, "2": 803_900_000, "3": 71_200_000, "4": 145_000_000, "5": 292_000_000})  # fmt: skip
    return Wild("bersebelahan", {"Sheet1": rows}, {"anggaran": truth}, "Mekar Wangi", 2025)


def typed() -> Iterator[Wild]:
    """All of them."""
    yield from (
        currency_in_its_own_cell(), indented_without_codes(), letters_and_numbers(), plan_with_places_and_people(),
        realisation_in_two_halves(), before_and_after_with_percent(), flat_export_of_an_application(),
        summary_with_chosen_activities(), sections_side_by_side(),
    )  # fmt: skip
