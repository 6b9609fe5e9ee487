# ruff: noqa: E501  (tables as they are printed)
"""Villages from Aceh to Papua, and posters typed anew: their own words, funds and habits."""

from collections.abc import Iterator
from decimal import Decimal

from tests.reading.wild.book import Truth, Wild, b, d, grid, i, n, pc, rp, u


def nagari_with_jorong_and_daun() -> Wild:
    """West Sumatra: PAN, DAUN, funds in brackets behind names, bidang by roman numbers, activities by letters."""
    pan, dd, daun, tax = 18_750_000, 1_104_233_000, 690_118_400, 52_301_600
    one, two, three, four, five = 702_403_000, 803_000_000, 120_000_000, 80_000_000, 180_000_000
    rows = grid(f"""
APB NAGARI
NAGARI PARIANGAN HILIR KECAMATAN PARIANGAN KABUPATEN TANAH DATAR
TAHUN 2025
URAIAN | < | ANGGARAN
PENDAPATAN NAGARI
1. | Pendapatan Asli Nagari (PAN) | {rp(pan)}
2. | Dana Desa (DD) | {rp(dd)}
3. | Dana Alokasi Umum Nagari (DAUN) | {rp(daun)}
4. | Bagi Hasil Pajak Daerah dan Retribusi Daerah | {rp(tax)}
JUMLAH PENDAPATAN | | {rp(pan + dd + daun + tax)}
BELANJA NAGARI
I. | Bidang Penyelenggaraan Pemerintahan Nagari | {rp(one)}
a. | Siltap Wali Nagari dan Perangkat | {rp(602_403_000)}
b. | Operasional Bamus Nagari | {rp(100_000_000)}
II. | Bidang Pelaksanaan Pembangunan Nagari | {rp(two)}
a. | Rabat beton Jorong Guguak | {rp(503_000_000)}
b. | Saluran irigasi Jorong Sungai Tarab | {rp(300_000_000)}
III. | Bidang Pembinaan Kemasyarakatan Nagari | {rp(three)}
a. | Pembinaan KAN dan Bundo Kanduang | {rp(120_000_000)}
IV. | Bidang Pemberdayaan Masyarakat Nagari | {rp(four)}
a. | Pelatihan tenun | {rp(80_000_000)}
V. | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Nagari | {rp(five)}
a. | BLT Dana Desa | {rp(five)}
JUMLAH BELANJA | | {rp(one + two + three + four + five)}
SURPLUS (DEFISIT) | | {rp(pan + dd + daun + tax - one - two - three - four - five)}
PEMBIAYAAN NAGARI
1. | Penerimaan Pembiayaan (SiLPA 2024) | {rp(20_000_000)}
2. | Pengeluaran Pembiayaan | {rp(0)}
Wali Nagari Pariangan Hilir
""")
    parts = {"1": one, "2": two, "3": three, "4": four, "5": five}
    assert pan + dd + daun + tax + 20_000_000 == sum(parts.values()), pan + dd + daun + tax - sum(parts.values())
    return Wild(
        "nagari-daun",
        {"APB": rows},
        {"anggaran": Truth((pan, dd, daun, tax), parts, 20_000_000, 0)},
        "Pariangan Hilir",
        2025,
    )


def gampong_with_codes_in_front() -> Wild:
    """Aceh: codes and names in one cell, semula and menjadi, two columns for more and for less."""

    def row(name: str, before: int, after: int) -> str:
        return f"{name} | {d(before)} | {d(after)} | {d(max(after - before, 0)) if after > before else '-'} | {d(before - after) if before > after else '-'}"

    pairs = {
        "4.1.4 Lain-lain PAG": (4_000_000, 6_500_000), "4.2.1 Dana Gampong": (702_118_000, 688_040_000),
        "4.2.2 Bagian Pajak dan Retribusi": (11_302_000, 11_302_000), "4.2.3 Alokasi Dana Gampong": (309_448_000, 309_448_000),
    }  # fmt: skip
    bidang = {
        "1 Bidang Penyelenggaraan Pemerintahan Gampong": (382_368_000, 384_868_000),
        "2 Bidang Pelaksanaan Pembangunan Gampong": (401_500_000, 388_422_000),
        "3 Bidang Pembinaan Kemasyarakatan Gampong": (61_000_000, 60_000_000),
        "4 Bidang Pemberdayaan Masyarakat Gampong": (74_000_000, 74_000_000),
        "5 Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak": (108_000_000, 108_000_000),
    }
    income = [sum(x[k] for x in pairs.values()) for k in (0, 1)]
    spent = [sum(x[k] for x in bidang.values()) for k in (0, 1)]
    assert income == spent, (income, spent)
    rows = grid("\n".join([
        "LAMPIRAN QANUN GAMPONG LAMBARO SKEP TENTANG PERUBAHAN APBG TAHUN ANGGARAN 2024",
        "KODE DAN URAIAN | SEMULA (Rp) | MENJADI (Rp) | BERTAMBAH (Rp) | BERKURANG (Rp)",
        row("4 PENDAPATAN", *income), *(row(name, *x) for name, x in pairs.items()),
        row("5 BELANJA", *spent), *(row(name, *x) for name, x in bidang.items()),
        "SURPLUS/DEFISIT | 0 | 0 | - | -", " | | Geuchik Gampong Lambaro Skep",
    ]))  # fmt: skip
    truth = {
        name: Truth([x[k] for x in pairs.values()], {str(m): x[k] for m, x in enumerate(bidang.values(), 1)})
        for k, name in enumerate(("semula", "anggaran"))
    }
    return Wild("gampong-tambah-kurang", {"Perubahan": rows}, truth, "Lambaro Skep", 2024, "perubahan")


def kampung_by_clan_house() -> Wild:
    """Papua: Otsus, PROSPEK, a place for each activity, amounts of two columns "Rp" and number, in a table at F9."""
    dk, adk, otsus = 1_288_004_000, 355_120_000, 180_000_000
    acts = (
        ("1", "Penghasilan tetap kepala kampung dan aparat", "Kantor Kampung", 355_120_000),
        ("1", "Perjalanan dinas ke distrik dan kota", "Distrik", 128_000_000),
        ("2", "Rumah layak huni 3 unit", "Dusun Yoka", 540_000_000),
        ("2", "Dermaga kayu dan talud", "Dusun Pantai", 312_004_000),
        ("3", "Ibadah bersama dan pesta budaya", "Balai Kampung", 98_000_000),
        ("4", "Mesin katinting untuk nelayan", "Dusun Pantai", 210_000_000),
        ("5", "BLT Dana Kampung", "Kampung", 180_000_000),
    )  # fmt: skip
    names = {"1": "BIDANG PENYELENGGARAAN PEMERINTAHAN KAMPUNG", "2": "BIDANG PEMBANGUNAN KAMPUNG", "3": "BIDANG PEMBINAAN KEMASYARAKATAN",
             "4": "BIDANG PEMBERDAYAAN MASYARAKAT KAMPUNG", "5": "BIDANG BENCANA DAN KEADAAN MENDESAK"}  # fmt: skip
    parts = {code: sum(act[3] for act in acts if act[0] == code) for code in names}
    assert sum(parts.values()) == dk + adk + otsus
    lines = ["APBK KAMPUNG YOBEH DISTRIK SENTANI KABUPATEN JAYAPURA PROVINSI PAPUA", "TAHUN ANGGARAN 2024", "",
             "NO | URAIAN KEGIATAN | LOKASI | JUMLAH | <", "I | PENDAPATAN", f"1 | Dana Kampung (DD) | | Rp | {n(dk)}",
             f"2 | Alokasi Dana Kampung (ADK) | | Rp | {n(adk)}", f"3 | Bantuan Keuangan Provinsi (Otsus/PROSPEK) | | Rp | {n(otsus)}",
             f" | JUMLAH PENDAPATAN | | Rp | {n(dk + adk + otsus)}", "II | BELANJA"]  # fmt: skip
    for code, name in names.items():
        lines.append(f"{code} | {name} | | Rp | {n(parts[code])}")
        lines += [f" | {act[1]} | {act[2]} | Rp | {n(act[3])}" for act in acts if act[0] == code]
    lines += [f" | JUMLAH BELANJA | | Rp | {n(sum(parts.values()))}", " | SISA LEBIH | | Rp | #0"]
    return Wild(
        "kampung-otsus",
        {"APBK": grid("\n".join(lines))},
        {"anggaran": Truth((dk, adk, otsus), parts)},
        "Yobeh",
        2024,
        top=9,
        left=6,
    )


def bali_first_budget_and_change() -> Wild:
    """Bali: "Anggaran Induk", "Anggaran Perubahan", "Selisih" and a percentage of the change; BKK, Banjar Dinas."""
    incomes = {
        "Pendapatan Asli Desa": (812_000_000, 845_500_000), "Dana Desa": (1_011_870_000, 1_011_870_000),
        "Bagian dari Hasil Pajak dan Retribusi": (2_604_118_000, 2_711_040_300), "Alokasi Dana Desa": (1_120_400_000, 1_120_400_000),
        "BKK Provinsi Bali": (300_000_000, 250_000_000),
    }  # fmt: skip
    bidang = {
        "Bidang Penyelenggaraan Pemerintahan Desa": (3_110_388_000, 3_190_810_300), "Bidang Pelaksanaan Pembangunan Desa": (1_700_000_000, 1_690_000_000),
        "Bidang Pembinaan Kemasyarakatan Desa": (810_000_000, 830_000_000), "Bidang Pemberdayaan Masyarakat Desa": (228_000_000, 228_000_000),
        "Bidang Penanggulangan Bencana, Keadaan Darurat, dan Mendesak Desa": (150_000_000, 150_000_000),
    }  # fmt: skip
    left = (150_000_000, 150_000_000)
    income = [sum(x[k] for x in incomes.values()) for k in (0, 1)]
    spent = [sum(x[k] for x in bidang.values()) for k in (0, 1)]
    assert [income[k] + left[k] for k in (0, 1)] == spent, (income, spent)

    def row(name: str, before: int, after: int) -> str:
        return f"{name} | {i(before)} | {i(after)} | {b(after - before)} | {pc(after - before, before)}"

    rows = grid("\n".join([
        "RINGKASAN PERUBAHAN APB DESA", "DESA DAUH YEH, KECAMATAN ABIANSEMAL, KABUPATEN BADUNG", "TAHUN ANGGARAN 2025",
        "Uraian | Anggaran Induk | Anggaran Perubahan | Selisih | %",
        row("PENDAPATAN DESA", *income), *(row(*(name, *x)) for name, x in incomes.items()),
        row("BELANJA DESA", *spent), *(row(*(name, *x)) for name, x in bidang.items()),
        f"Defisit | {b(income[0] - spent[0])} | {b(income[1] - spent[1])} | {b(0)} | 0,00",
        "PEMBIAYAAN DESA", row("Penerimaan Pembiayaan", *left), "Pengeluaran Pembiayaan | 0,00 | 0,00 | 0,00 | 0,00",
        row("Pembiayaan Netto", *left), "", " | | | Perbekel Dauh Yeh",
    ]))  # fmt: skip
    truth = {
        name: Truth(
            [x[k] for x in incomes.values()], {str(m): x[k] for m, x in enumerate(bidang.values(), 1)}, left[k], 0
        )
        for k, name in enumerate(("semula", "anggaran"))
    }
    return Wild("bali-induk-perubahan", {"Sheet1": rows}, truth, "Dauh Yeh", 2025, "perubahan")


def poster_typed_in_one_column() -> Wild:
    """A poster typed anew: each line in one cell, the amount behind a colon, with dots, "Rp" and ",-"."""
    rows = grid("""
INFOGRAFIS APBDES DESA TELUK DALAM
KECAMATAN TENGGARONG KABUPATEN KUTAI KARTANEGARA
TAHUN ANGGARAN 2025
PENDAPATAN : Rp. 1.310.000.000,-
1. Pendapatan Asli Desa : Rp. 12.000.000,-
2. Dana Desa : Rp. 798.000.000,-
3. Alokasi Dana Desa : Rp. 455.000.000,-
4. Bagi Hasil Pajak dan Retribusi : Rp. 45.000.000,-
BELANJA : Rp. 1.335.000.000,-
1. Bidang Penyelenggaraan Pemerintahan Desa : Rp. 480.000.000,-
2. Bidang Pelaksanaan Pembangunan Desa : Rp. 560.000.000,-
3. Bidang Pembinaan Kemasyarakatan : Rp. 45.000.000,-
4. Bidang Pemberdayaan Masyarakat : Rp. 106.000.000,-
5. Bidang Penanggulangan Bencana, Darurat dan Mendesak : Rp. 144.000.000,-
DEFISIT : -Rp. 25.000.000,-
PEMBIAYAAN
1. Penerimaan Pembiayaan : Rp. 25.000.000,-
2. Pengeluaran Pembiayaan : Rp. 0,-
""")
    truth = Truth(
        (12_000_000, 798_000_000, 455_000_000, 45_000_000),
        {"1": 480_000_000, "2": 560_000_000, "3": 45_000_000, "4": 106_000_000, "5": 144_000_000},
        25_000_000,
        0,
    )
    return Wild("poster-satu-kolom", {"Sheet1": rows}, {"anggaran": truth}, "Teluk Dalam", 2025)


def banjar_pambakal() -> Wild:
    """South Kalimantan: semester columns, "Lebih/Kurang" with brackets, sen in the realisation, "%" as fractions."""
    D = Decimal
    pairs = {
        "4.1.2.|Hasil Aset Desa": (D(9_500_000), D("9250000.50")), "4.2.1.|Dana Desa": (D(844_790_000), D(844_790_000)),
        "4.2.2.|Bagian dari Hasil Pajak & Retribusi Daerah": (D(38_120_000), D("35918227.75")), "4.2.3.|Alokasi Dana Desa": (D(612_003_000), D(612_003_000)),
        "4.3.6.|Bunga Bank": (D(1_200_000), D("1417003.19")),
    }  # fmt: skip
    bidang = {
        "1.|Bidang Penyelenggaraan Pemerintahan Desa": (D(655_413_000), D("641200118.25")), "2.|Bidang Pelaksanaan Pembangunan Desa": (D(588_200_000), D(571_338_500)),
        "3.|Bidang Pembinaan Kemasyarakatan Desa": (D(72_000_000), D(70_115_000)), "4.|Bidang Pemberdayaan Masyarakat Desa": (D(81_000_000), D(79_900_000)),
        "5.|Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa": (D(129_000_000), D(128_700_000)),
    }  # fmt: skip
    left = (D(20_000_000), D(20_000_000))
    capital = (D(100_000_000) - D(100_000_000), D(0))

    def row(label: str, plan: Decimal, done: Decimal) -> str:
        code, name = label.split("|")
        return f"{code} | {name} | {i(plan)} | {i(done)} | {b(plan - done)} | #{float(done / plan):.17g}"

    income = [sum((x[k] for x in pairs.values()), D(0)) for k in (0, 1)]
    spent = [sum((x[k] for x in bidang.values()), D(0)) for k in (0, 1)]
    assert income[0] + left[0] - capital[0] == spent[0], income[0] + left[0] - spent[0]
    rest = [income[k] + left[k] - spent[k] for k in (0, 1)]
    rows = grid("\n".join([
        "LAPORAN REALISASI PELAKSANAAN APBDES SEMESTER AKHIR", "PEMERINTAH DESA SUNGAI LULUT", "TAHUN ANGGARAN 2024",
        "KODE REK | URAIAN | ANGGARAN (Rp) | REALISASI (Rp) | LEBIH/(KURANG) (Rp) | %",
        row("4.|PENDAPATAN", income[0], income[1]), *(row(label, *x) for label, x in pairs.items()),
        row("5.|BELANJA", spent[0], spent[1]), *(row(label, *x) for label, x in bidang.items()),
        "6. | PEMBIAYAAN", row("6.1.1.|SILPA Tahun Sebelumnya", *left),
        f" | SILPA TAHUN BERJALAN | {i(rest[0])} | {i(rest[1])} | {b(rest[0] - rest[1])}", " | Pambakal Sungai Lulut",
    ]))  # fmt: skip
    truth = {
        name: Truth([x[k] for x in pairs.values()], {str(m): x[k] for m, x in enumerate(bidang.values(), 1)}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }
    return Wild("banjar-pecahan-persen", {"LRA": rows}, truth, "Sungai Lulut", 2024, "realisasi")


def ppid_page_of_pairs() -> Wild:
    """A PPID page: name, colon, amount, each in a column; sections as headings in bold; no head row, blank rows between."""
    rows = grid("\n\n".join([
        "Informasi Berkala: APBDes Desa Pulau Panjang Kecamatan Belakang Padang Kota Batam Tahun Anggaran 2025",
        "A. Pendapatan | : | Rp1.998.450.250", "Pendapatan Asli Desa | : | Rp15.000.250", "Dana Desa | : | Rp1.003.450.000",
        "Alokasi Dana Desa | : | Rp870.000.000", "Bagi Hasil Pajak | : | Rp110.000.000",
        "B. Belanja | : | Rp2.018.450.250", "Bidang Pemerintahan | : | Rp905.000.250", "Bidang Pembangunan | : | Rp743.450.000",
        "Bidang Pembinaan | : | Rp120.000.000", "Bidang Pemberdayaan | : | Rp100.000.000", "Bidang Kebencanaan | : | Rp150.000.000",
        "C. Pembiayaan", "Penerimaan | : | Rp70.000.000", "Pengeluaran | : | Rp50.000.000",
    ]))  # fmt: skip
    truth = Truth(
        (15_000_250, 1_003_450_000, 870_000_000, 110_000_000),
        {"1": 905_000_250, "2": 743_450_000, "3": 120_000_000, "4": 100_000_000, "5": 150_000_000},
        70_000_000,
        50_000_000,
    )
    return Wild("ppid-titik-dua", {"Halaman": rows}, {"anggaran": truth}, "Pulau Panjang", 2025)


def lembang_by_fund_and_bidang() -> Wild:
    """Toraja: spending by fund, below it by bidang, below that activities; "Dana Lembang", sums above."""
    rows = grid(f"""
ANGGARAN PENDAPATAN DAN BELANJA LEMBANG (APBL)
LEMBANG BUNTU DATU KECAMATAN MENGKENDEK KABUPATEN TANA TORAJA
TAHUN ANGGARAN 2025
Uraian | Jumlah (Rp)
PENDAPATAN | {u(1_290_000_000)}
Dana Desa | {u(820_000_000)}
Alokasi Dana Lembang | {u(470_000_000)}
BELANJA | {u(1_290_000_000)}
Sumber Dana: Dana Desa | {u(820_000_000)}
Bidang Penyelenggaraan Pemerintahan Lembang | {u(24_600_000)}
Operasional Pemerintah Lembang | {u(24_600_000)}
Bidang Pelaksanaan Pembangunan Lembang | {u(565_400_000)}
Rabat Beton To' Pao | {u(365_400_000)}
Air Bersih Batu Rondon | {u(200_000_000)}
Bidang Pemberdayaan Masyarakat Lembang | {u(110_000_000)}
Bibit Kopi Arabika | {u(110_000_000)}
Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Lembang | {u(120_000_000)}
BLT Dana Desa | {u(120_000_000)}
Sumber Dana: Alokasi Dana Lembang | {u(470_000_000)}
Bidang Penyelenggaraan Pemerintahan Lembang | {u(420_000_000)}
Penghasilan Tetap | {u(330_000_000)}
Operasional BPL | {u(90_000_000)}
Bidang Pembinaan Kemasyarakatan Lembang | {u(50_000_000)}
Pembinaan Adat Rambu Solo' dan Rambu Tuka' | {u(50_000_000)}
""")
    parts = {"1": 444_600_000, "2": 565_400_000, "3": 50_000_000, "4": 110_000_000, "5": 120_000_000}
    return Wild(
        "lembang-per-sumber", {"APBL": rows}, {"anggaran": Truth((820_000_000, 470_000_000), parts)}, "Buntu Datu", 2025
    )


def negeri_with_funds_across() -> Wild:
    """Maluku: raja and saniri; income by fund across one row each, spending with a column for each fund."""
    rows = grid("""
APB NEGERI
NEGERI HARIA BARU KECAMATAN SAPARUA KABUPATEN MALUKU TENGAH TAHUN 2025
KODE | URAIAN | DDS | ADD | PBH | JUMLAH
4 | PENDAPATAN | 910.000.000 | 610.500.000 | 22.000.000 | 1.542.500.000
4.2.1 | Dana Desa | 910.000.000 | | | 910.000.000
4.2.2 | Bagi Hasil Pajak dan Retribusi | | | 22.000.000 | 22.000.000
4.2.3 | Alokasi Dana Desa | | 610.500.000 | | 610.500.000
5 | BELANJA | 910.000.000 | 610.500.000 | 22.000.000 | 1.542.500.000
1 | Bidang Penyelenggaraan Pemerintahan Negeri | 27.300.000 | 560.500.000 | 22.000.000 | 609.800.000
1.1.01 | Penghasilan tetap Raja dan perangkat | | 460.500.000 | | 460.500.000
1.1.04 | Operasional pemerintah negeri | 27.300.000 | 40.000.000 | 22.000.000 | 89.300.000
1.1.05 | Tunjangan Saniri Negeri | | 60.000.000 | | 60.000.000
2 | Bidang Pelaksanaan Pembangunan Negeri | 602.700.000 | | | 602.700.000
2.3.10 | Jalan setapak | 402.700.000 | | | 402.700.000
2.4.03 | Sumur bor | 200.000.000 | | | 200.000.000
3 | Bidang Pembinaan Kemasyarakatan | | 50.000.000 | | 50.000.000
3.2.03 | Pukul sapu dan makan patita | | 50.000.000 | | 50.000.000
4 | Bidang Pemberdayaan Masyarakat | 136.000.000 | | | 136.000.000
4.1.05 | Perahu dan jaring | 136.000.000 | | | 136.000.000
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 144.000.000 | | | 144.000.000
5.3.00 | Keadaan mendesak | 144.000.000 | | | 144.000.000
""")
    parts = {"1": 609_800_000, "2": 602_700_000, "3": 50_000_000, "4": 136_000_000, "5": 144_000_000}
    return Wild(
        "negeri-lintas-dana",
        {"APBNeg": rows},
        {"anggaran": Truth((910_000_000, 22_000_000, 610_500_000), parts)},
        "Haria Baru",
        2025,
    )


def shores() -> Iterator[Wild]:
    """All of them."""
    yield from (
        nagari_with_jorong_and_daun(), gampong_with_codes_in_front(), kampung_by_clan_house(), bali_first_budget_and_change(),
        poster_typed_in_one_column(), banjar_pambakal(), ppid_page_of_pairs(), lembang_by_fund_and_bidang(), negeri_with_funds_across(),
    )  # fmt: skip
