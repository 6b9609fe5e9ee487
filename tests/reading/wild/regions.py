# ruff: noqa: E501  (tables as they are printed)
"""Villages that are called otherwise, several sheets, cover sheets, columns of years and of funds."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, b, d, grid, i, n, pc, rp, u


def kalurahan_murni_and_perubahan() -> Wild:
    """Yogyakarta: APBKal, PAKal, Kapanewon; "Murni" and "Perubahan" beside each other; starting at C7."""
    pak, dd, bh, add, diy, other = (
        (912_400_000, 934_150_000), (1_204_118_000, 1_180_008_000), (211_003_000, 215_900_000),
        (877_452_000, 877_452_000), (500_000_000, 620_000_000), (14_000_000, 14_800_000),
    )  # fmt: skip
    one, two, three, four, five = (
        (1_702_973_000, 1_731_004_500), (1_211_500_000, 1_301_806_500), (302_500_000, 311_000_000),
        (260_000_000, 255_499_000), (290_000_000, 292_000_000),
    )  # fmt: skip
    left, bum = (98_000_000, 99_000_000), (50_000_000, 50_000_000)
    income, spent = (pak, dd, bh, add, diy, other), (one, two, three, four, five)
    rest = [sum(x[k] for x in income) - sum(x[k] for x in spent) for k in (0, 1)]
    assert [rest[k] + left[k] - bum[k] for k in (0, 1)] == [0, 0], rest

    def row(*pairs: tuple[int, int]) -> str:
        before, after = sum(p[0] for p in pairs), sum(p[1] for p in pairs)
        return f"{d(before)} | {d(after)} | {b(after - before).removesuffix(',00').replace(',00)', ')')}"

    minus = tuple((-x, -y) for x, y in spent)
    rows = grid(f"""
APBKal PERUBAHAN KALURAHAN SIDO LUHUR
KAPANEWON PLERET KABUPATEN BANTUL
TAHUN ANGGARAN 2024

No | Uraian | APBKal Murni | APBKal Perubahan | Naik/Turun
1 | PENDAPATAN | {row(*income)}
1.1 | Pendapatan Asli Kalurahan (PAKal) | {row(pak)}
1.2 | Dana Desa | {row(dd)}
1.3 | Bagi Hasil Pajak dan Retribusi | {row(bh)}
1.4 | Alokasi Dana Desa | {row(add)}
1.5 | Bantuan Keuangan Khusus DIY (Danais) | {row(diy)}
1.6 | Lain-lain Pendapatan yang Sah | {row(other)}
2 | BELANJA | {row(*spent)}
2.1 | Bidang Penyelenggaraan Pemerintahan Kalurahan | {row(one)}
2.2 | Bidang Pelaksanaan Pembangunan Kalurahan | {row(two)}
2.3 | Bidang Pembinaan Kemasyarakatan | {row(three)}
2.4 | Bidang Pemberdayaan Masyarakat | {row(four)}
2.5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | {row(five)}
 | Surplus/Defisit | {row(*income, *minus)}
3 | PEMBIAYAAN | {row(left, (-bum[0], -bum[1]))}
3.1 | Penerimaan Pembiayaan | {row(left)}
3.2 | Pengeluaran Pembiayaan | {row(bum)}
 | SiLPA Tahun Berkenaan | 0 | 0 | 0
""")
    truth = {
        name: Truth([x[k] for x in income], {str(m): x[k] for m, x in enumerate(spent, 1)}, left[k], bum[k])
        for k, name in enumerate(("semula", "anggaran"))
    }
    return Wild("kalurahan-murni-perubahan", {"APBKal": rows}, truth, "Sido Luhur", 2024, "perubahan", top=7, left=3)


def gampong_with_a_cover() -> Wild:
    """Aceh: a cover, the annex to the qanun, a sheet of signatures; Dana Gampong, Tuha Peuet."""
    dd, adg, tax, zakat = 733_290_000, 214_118_000, 9_402_000, 3_000_000
    siltap, tuha, office, road, well, mosque, women, blt = (
        198_000_000, 36_000_000, 41_120_000, 402_690_000, 66_000_000, 52_000_000, 60_000_000, 104_000_000,
    )  # fmt: skip
    cover = grid("""
QANUN GAMPONG MEUNASAH BARO
NOMOR 2 TAHUN 2025
TENTANG
ANGGARAN PENDAPATAN DAN BELANJA GAMPONG
TAHUN ANGGARAN 2026
KECAMATAN SEUNAGAN KABUPATEN NAGAN RAYA
""")
    annex = grid(f"""
LAMPIRAN QANUN GAMPONG MEUNASAH BARO NOMOR 2 TAHUN 2025
APBG TAHUN ANGGARAN 2026
KODE | URAIAN | VOLUME | SATUAN | JUMLAH (Rp) | SUMBER DANA
4 | PENDAPATAN GAMPONG | | | {i(dd + adg + tax + zakat)}
4.1.4 | Lain-lain Pendapatan Asli Gampong | | | {i(zakat)} | PAG
4.2.1 | Dana Gampong (APBN) | | | {i(dd)} | DD
4.2.2 | Bagi Hasil Pajak/Retribusi | | | {i(tax)} | BHPRD
4.2.3 | Alokasi Dana Gampong | | | {i(adg)} | ADG
5 | BELANJA GAMPONG | | | {i(siltap + tuha + office + road + well + mosque + women + blt)}
1 | Bidang Penyelenggaraan Pemerintahan Gampong | | | {i(siltap + tuha + office)}
1.1.01 | Penghasilan tetap Keuchik dan perangkat | 12 | Bulan | {i(siltap)} | ADG
1.1.05 | Tunjangan Tuha Peuet | 12 | Bulan | {i(tuha)} | ADG, DD
1.1.04 | Operasional pemerintah gampong | 1 | Tahun | {i(office)} | DD, BHPRD
2 | Bidang Pembangunan Gampong | | | {i(road + well)}
2.3.10 | Pembangunan jalan gampong | 300 | Meter | {i(road)} | DD
2.4.02 | Sumur bor | 2 | Unit | {i(well)} | DD
3 | Bidang Pembinaan Kemasyarakatan | | | {i(mosque)}
3.2.04 | Pengajian dan hari besar Islam | 1 | Tahun | {i(mosque)} | DD
4 | Bidang Pemberdayaan Masyarakat | | | {i(women)}
4.4.01 | Pelatihan pemberdayaan perempuan | 1 | Paket | {i(women)} | DD
5 | Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak | | | {i(blt)}
5.3.00 | BLT Dana Gampong | 29 | KPM | {i(blt)} | DD
 | DEFISIT | | | ({i(siltap + tuha + office + road + well + mosque + women + blt - dd - adg - tax - zakat)})
-----
 | | | | Keuchik Gampong Meunasah Baro
""")
    parts = {"1": siltap + tuha + office, "2": road + well, "3": mosque, "4": women, "5": blt}
    assert sum(parts.values()) == dd + adg + tax + zakat, sum(parts.values()) - dd - adg - tax - zakat
    return Wild("gampong-sampul", {"Sampul": cover, "Lampiran": annex, "Sheet3": grid("Tuha Peuet\nKetua\nAnggota")},
                {"anggaran": Truth((zakat, dd, tax, adg), parts)}, "Meunasah Baro", 2026)  # fmt: skip


def kampung_with_numeric_codes() -> Wild:
    """Papua: codes that Excel made numbers (4.1, 5, 1.10 -> 1.1), Distrik, Otsus money, totals above."""
    dd, add, otsus = 1_402_113_000, 402_887_000, 250_000_000
    rows = grid(f"""
ANGGARAN PENDAPATAN DAN BELANJA KAMPUNG (APBK)
KAMPUNG YAMUA DISTRIK WAIBU KABUPATEN JAYAPURA
TAHUN ANGGARAN 2025
Kode | Uraian | Anggaran | Sumber
#4 | Pendapatan | {n(dd + add + otsus)}
#4.2 | Pendapatan Transfer | {n(dd + add + otsus)}
4.2.1 | Dana Kampung (DD) | {n(dd)} | DD
4.2.3 | Alokasi Dana Kampung | {n(add)} | ADD
4.2.4 | Bantuan Keuangan Provinsi (Otsus) | {n(otsus)} | PBP
#5 | Belanja | #2055000000
#1 | Bidang Penyelenggaraan Pemerintahan Kampung | #612000000
#1.1 | Siltap dan Operasional | #500000000
1.1.01 | Penghasilan Tetap Kepala Kampung dan Aparat | #402887000 | ADD
1.1.04 | Operasional Kampung | #97113000 | DD
#1.2 | Sarana Prasarana | #112000000
1.2.01 | Pengadaan perahu motor dinas | #112000000 | DD
#2 | Bidang Pembangunan Kampung | #893000000
#2.2 | Kesehatan | #93000000
2.2.02 | Posyandu | #93000000 | DD
#2.4 | Kawasan Permukiman | #800000000
2.4.01 | Rumah layak huni 4 unit | #550000000 | DD
2.4.03 | Jaringan air bersih | #250000000 | PBP
#3 | Bidang Pembinaan Kemasyarakatan | #100000000
#3.2 | Kebudayaan dan Keagamaan | #100000000
3.2.03 | Pesta budaya kampung | #100000000 | DD
#4 | Bidang Pemberdayaan Masyarakat | #270000000
#4.1 | Kelautan dan Perikanan | #270000000
4.1.05 | Bantuan jaring dan mesin katinting | #270000000 | DD
#5 | Bidang Penanggulangan Bencana dan Keadaan Mendesak | #180000000
#5.3 | Keadaan Mendesak | #180000000
5.3.00 | BLT | #180000000 | DD
#6 | Pembiayaan | #0
""")
    parts = {"1": 612_000_000, "2": 893_000_000, "3": 100_000_000, "4": 270_000_000, "5": 180_000_000}
    return Wild("kampung-kode-angka", {"APBK": rows}, {"anggaran": Truth((dd, add, otsus), parts)}, "Yamua", 2025)


def bali_target_and_capaian() -> Wild:
    """Bali: Perbekel, target, realisasi and capaian; amounts as texts with Rp, comma for thousands."""
    pairs = {
        "PADes": (310_500_000, 287_114_250), "Dana Desa": (1_180_442_000, 1_180_442_000),
        "Alokasi Dana Desa": (955_003_000, 955_003_000), "Bagi Hasil Pajak Daerah": (1_904_000_000, 1_702_886_104),
        "Bagi Hasil Retribusi Daerah": (88_250_000, 88_250_000), "Bantuan Keuangan Khusus Provinsi": (300_000_000, 300_000_000),
    }  # fmt: skip
    bidang = {
        "Bidang Penyelenggaraan Pemerintahan Desa": (2_380_105_000, 2_204_667_310),
        "Bidang Pelaksanaan Pembangunan Desa": (1_450_090_000, 1_388_112_904),
        "Bidang Pembinaan Kemasyarakatan": (612_000_000, 601_544_000),
        "Bidang Pemberdayaan Masyarakat": (205_000_000, 198_320_000),
        "Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak": (216_000_000, 216_000_000),
    }
    left = (125_000_000, 125_000_000)

    def row(label: str, plan: int, done: int) -> str:
        return f"{label} | Rp{u(plan)} | Rp{u(done)} | {pc(done, plan).replace(',', '.')} %"

    income = [sum(pair[k] for pair in pairs.values()) for k in (0, 1)]
    spent = [sum(pair[k] for pair in bidang.values()) for k in (0, 1)]
    assert income[0] + left[0] == spent[0], income[0] + left[0] - spent[0]
    rows = grid("\n".join([
        "PEMERINTAH DESA TEGAL JAYA | < | < | <", "KECAMATAN KUTA UTARA KABUPATEN BADUNG | < | < | <",
        "REALISASI APBDES SEMESTER II TAHUN ANGGARAN 2024 | < | < | <",
        "Uraian | Target | Realisasi | Capaian (%)",
        "PENDAPATAN", *(row(name, *pair) for name, pair in pairs.items()), row("Total Pendapatan", *income),
        "BELANJA", *(row(name, *pair) for name, pair in bidang.items()), row("Total Belanja", *spent),
        "PEMBIAYAAN", row("SILPA Tahun Sebelumnya", *left), row("Total Pembiayaan", *left),
        "", " | Perbekel Tegal Jaya",
    ]))  # fmt: skip
    truth = {
        name: Truth([pair[k] for pair in pairs.values()], {str(m): pair[k] for m, pair in enumerate(bidang.values(), 1)},
                    left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }  # fmt: skip
    return Wild("bali-capaian", {"Realisasi": rows}, truth, "Tegal Jaya", 2024, "realisasi")


def pekon_with_sub_totals_below() -> Wild:
    """Lampung: "Sub Jumlah" below each group, no amounts on headings, activities numbered within."""
    groups = {
        "Bidang Penyelenggaraan Pemerintahan Pekon": (("Siltap Peratin dan Aparatur", 318_000_000),
                                                      ("Operasional Pekon", 62_400_000), ("Operasional BHP", 24_000_000)),
        "Bidang Pelaksanaan Pembangunan Pekon": (("Pembangunan drainase Pemangku II", 215_350_000),
                                                 ("Gorong-gorong 6 unit", 48_250_000), ("Operasional PAUD", 36_000_000)),
        "Bidang Pembinaan Kemasyarakatan Pekon": (("Pembinaan PKK", 22_000_000), ("Linmas", 18_000_000)),
        "Bidang Pemberdayaan Masyarakat Pekon": (("Bibit kopi dan pupuk", 130_000_000),),
        "Bidang Penanggulangan Bencana, Darurat dan Mendesak Pekon": (("BLT DD", 126_000_000),),
    }  # fmt: skip
    incomes = {"Pendapatan Asli Pekon": 12_000_000, "Dana Desa": 655_600_000, "Alokasi Dana Pekon": 309_400_000,
               "Bagi Hasil Pajak dan Retribusi Daerah": 11_000_000}  # fmt: skip
    lines = ["APB PEKON WAY NAPAL", "KECAMATAN KRUI SELATAN KABUPATEN PESISIR BARAT", "TAHUN ANGGARAN 2025",
             "NO | URAIAN | JUMLAH", "I | PENDAPATAN PEKON"]  # fmt: skip
    lines += [f"{m} | {name} | Rp. {i(x)}" for m, (name, x) in enumerate(incomes.items(), 1)]
    lines += [f" | JUMLAH PENDAPATAN PEKON | Rp. {i(sum(incomes.values()))}", "II | BELANJA PEKON"]
    parts = {}
    for m, (name, rows) in enumerate(groups.items(), 1):
        parts[str(m)] = sum(x for _, x in rows)
        lines.append(f"{m} | {name}")
        lines += [f" | {'abc'[k]}. {what} | Rp. {i(x)}" for k, (what, x) in enumerate(rows)]
        lines.append(f" | Sub Jumlah | Rp. {i(parts[str(m)])}")
    spent = sum(parts.values())
    left = spent - sum(incomes.values())
    lines += [
        f" | JUMLAH BELANJA PEKON | Rp. {i(spent)}",
        f" | SURPLUS/DEFISIT | Rp. {b(-left)}",
        "III | PEMBIAYAAN PEKON",
        f"1 | Penerimaan Pembiayaan | Rp. {i(left)}",
        "2 | Pengeluaran Pembiayaan | -",
    ]
    return Wild("pekon-sub-jumlah", {"Sheet1": grid("\n".join(lines))},
                {"anggaran": Truth(tuple(incomes.values()), parts, left)}, "Way Napal", 2025)  # fmt: skip


def two_years_beside_each_other() -> Wild:
    """A plan beside last year's: the year that the title names counts."""
    incomes = {"Pendapatan Asli Desa": (30_000_000, 35_000_000), "Dana Desa": (950_000_000, 402_118_000),
               "Alokasi Dana Desa": (480_000_000, 466_300_000), "Bagi Hasil Pajak": (21_000_000, 22_582_000)}  # fmt: skip
    bidang = {"Bidang Penyelenggaraan Pemerintahan": (620_000_000, 601_300_000),
              "Bidang Pembangunan Desa": (600_000_000, 190_118_000), "Bidang Pembinaan": (61_000_000, 40_082_000),
              "Bidang Pemberdayaan": (70_000_000, 44_500_000), "Bidang Tak Terduga": (130_000_000, 50_000_000)}  # fmt: skip
    rows = grid("\n".join([
        "APBDES DESA SUMBER WARAS TAHUN ANGGARAN 2026", "Uraian | Tahun 2025 (Rp) | Tahun 2026 (Rp)", "Pendapatan",
        *(f"{name} | {rp(x)} | {rp(y)}" for name, (x, y) in incomes.items()),
        f"Jumlah Pendapatan | {rp(1_481_000_000)} | {rp(926_000_000)}", "Belanja",
        *(f"{name} | {rp(x)} | {rp(y)}" for name, (x, y) in bidang.items()),
        f"Jumlah Belanja | {rp(1_481_000_000)} | {rp(926_000_000)}",
    ]))  # fmt: skip
    truth = Truth([y for _, y in incomes.values()], {str(m): y for m, (_, y) in enumerate(bidang.values(), 1)})
    return Wild("dua-tahun", {"Sheet1": rows}, {"anggaran": truth}, "Sumber Waras", 2026)


def funds_as_columns() -> Wild:
    """Spending with one column for each fund and their sum."""
    siltap, office, road, posyandu, youth, farm, blt = (
        (0, 344_000_000, 0, 0), (20_000_000, 31_000_000, 0, 18_000_000), (0, 0, 412_500_000, 0), (0, 0, 66_000_000, 0),
        (12_000_000, 0, 0, 4_000_000), (0, 0, 151_500_000, 0), (0, 0, 120_000_000, 0),
    )  # fmt: skip

    def row(*parts: tuple[int, int, int, int]) -> str:
        sums = [sum(part[k] for part in parts) for k in range(4)]
        return " | ".join([n(sum(sums)), *(n(x) if x else "" for x in sums)])

    rows = grid(f"""
APBDES DESA TUNGGAL JATI TAHUN ANGGARAN 2025
Kode | Uraian | Jumlah | PAD | ADD | DD | PBH
4 | PENDAPATAN | #1179000000
4.1.2 | Hasil Aset Desa | #32000000
4.2.1 | Dana Desa | #750000000
4.2.2 | Bagi Hasil Pajak dan Retribusi | #22000000
4.2.3 | Alokasi Dana Desa | #375000000
5 | BELANJA | {row(siltap, office, road, posyandu, youth, farm, blt)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {row(siltap, office)}
1.1.02 | Penghasilan tetap perangkat | {row(siltap)}
1.1.04 | Operasional | {row(office)}
2 | Bidang Pelaksanaan Pembangunan Desa | {row(road, posyandu)}
2.2.02 | Posyandu | {row(posyandu)}
2.3.10 | Jalan desa | {row(road)}
3 | Bidang Pembinaan Kemasyarakatan | {row(youth)}
3.3.02 | Kepemudaan | {row(youth)}
4 | Bidang Pemberdayaan Masyarakat | {row(farm)}
4.2.01 | Produksi tanaman pangan | {row(farm)}
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | {row(blt)}
5.3.00 | Keadaan mendesak | {row(blt)}
""")
    parts = {"1": 413_000_000, "2": 478_500_000, "3": 16_000_000, "4": 151_500_000, "5": 120_000_000}
    truth = Truth((32_000_000, 750_000_000, 22_000_000, 375_000_000), parts)
    return Wild("kolom-sumber-dana", {"Sheet1": rows}, {"anggaran": truth}, "Tunggal Jati", 2025)


def regions() -> Iterator[Wild]:
    """All of them."""
    yield from (
        kalurahan_murni_and_perubahan(), gampong_with_a_cover(), kampung_with_numeric_codes(),
        bali_target_and_capaian(), pekon_with_sub_totals_below(), two_years_beside_each_other(), funds_as_columns(),
    )  # fmt: skip
