# ruff: noqa: E501  (tables as they are printed)
"""Tables of village websites (OpenSID and others), copied into Excel."""

from collections.abc import Iterator
from decimal import Decimal

from tests.reading.wild.book import Rupiah, Truth, Wild, b, d, grid, i, n, pc, rp, u


def _lra(amounts: tuple[Rupiah, Rupiah], *, american: bool = False, percent: bool = True) -> str:
    """The four cells of a report: budget, realised, left, per cent."""
    plan, done = amounts
    show = (lambda x: f"{x:,}") if american else i
    share = (f"{Decimal(done) / Decimal(plan) * 100:.2f}" if american else pc(done, plan)) if plan else "0"
    return f"{show(plan)} | {show(done)} | {show(plan - done)} | {share if percent else ''}"


def _plus(*pairs: tuple[Rupiah, Rupiah]) -> tuple[Rupiah, Rupiah]:
    return sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)


def _less(one: tuple[Rupiah, Rupiah], other: tuple[Rupiah, Rupiah]) -> tuple[Rupiah, Rupiah]:
    return one[0] - other[0], one[1] - other[1]


def opensid_with_bidang() -> Wild:
    """04: merged Uraian over four columns, codes with trailing dots, 1.234.567,00."""
    pad, dd, pbh, add, bank = (
        (41_750_000, 39_120_500), (1_012_334_000, 1_012_334_000), (61_205_417, 58_990_112), (688_114_000, 688_114_000),
        (2_500_000, 1_874_221),
    )  # fmt: skip
    one, two, three, four, five = (
        (742_318_417, 731_004_900), (618_225_000, 612_107_000), (84_560_000, 84_110_000), (212_400_000, 207_885_000),
        (201_600_000, 201_600_000),
    )  # fmt: skip
    left, capital = (73_200_000, 73_200_000), (20_000_000, 20_000_000)
    income, spent, netto = (
        _plus(pad, dd, pbh, add, bank), _plus(one, two, three, four, five), _less(left, capital),
    )  # fmt: skip
    rest = _less(income, spent)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN | < | < | < | < | < | < | <
ANGGARAN PENDAPATAN DAN BELANJA DESA | < | < | < | < | < | < | <
PEMERINTAH DESA WANASARI TENGAH | < | < | < | < | < | < | <
TAHUN ANGGARAN 2022 | < | < | < | < | < | < | <

Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {_lra(pad)}
 | 4.1.2. | < | Hasil Aset Desa | {_lra(pad)}
4.2. | Pendapatan Transfer | < | < | {_lra(_plus(dd, pbh, add))}
 | 4.2.1. | < | Dana Desa | {_lra(dd)}
 | 4.2.2. | < | Bagi Hasil Pajak dan Retribusi | {_lra(pbh)}
 | 4.2.3. | < | Alokasi Dana Desa | {_lra(add)}
4.3. | Pendapatan Lain-lain | < | < | {_lra(bank)}
 | 4.3.6. | < | Bunga Bank | {_lra(bank)}
JUMLAH PENDAPATAN | < | < | < | {_lra(income)}
5. BELANJA | < | < | <
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | < | < | {_lra(one)}
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | < | < | {_lra(two)}
03 | BIDANG PEMBINAAN KEMASYARAKATAN | < | < | {_lra(three)}
04 | BIDANG PEMBERDAYAAN MASYARAKAT | < | < | {_lra(four)}
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | < | < | {_lra(five)}
JUMLAH BELANJA | < | < | < | {_lra(spent)}
SURPLUS / (DEFISIT) | < | < | < | {_lra(rest)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {_lra(left, percent=False)}
 | 6.1.1. | < | SILPA Tahun Sebelumnya | {_lra(left, percent=False)}
6.2. | Pengeluaran Pembiayaan | < | < | {_lra(capital, percent=False)}
 | 6.2.2. | < | Penyertaan Modal Desa | {_lra(capital, percent=False)}
PEMBIAYAAN NETTO | < | < | < | {_lra(netto, percent=False)}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {_lra(_plus(rest, netto), percent=False)}
""")
    parts = (one, two, three, four, five)
    truth = {
        name: Truth([x[k] for x in (pad, dd, pbh, add, bank)], {str(m + 1): x[k] for m, x in enumerate(parts)},
                    left[k], capital[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }  # fmt: skip
    return Wild("04-opensid-bidang", {"Sheet1": rows}, truth, "Wanasari Tengah", 2022, "realisasi")


def opensid_with_sen() -> Wild:
    """06: real sen, the American notation of the older version, no financing going out, no year's end yet."""
    pad, dd, add, prov = (
        (4_500_000, Decimal("3750000.09")), (834_112_000, 834_112_000), (512_660_000, Decimal("512659999.38")),
        (5_000_000, 0),
    )  # fmt: skip
    one, two, four = (
        (Decimal("533190214.38"), Decimal("520771004.47")), (714_505_900, 642_118_300), (118_750_000, 97_200_000),
    )  # fmt: skip
    left = (Decimal("10174114.38"), Decimal("10174114.38"))

    def show(pair: tuple[Rupiah, Rupiah], *, percent: bool = True) -> str:
        share = f"{Decimal(pair[1]) / Decimal(pair[0]) * 100:.2f}" if percent and pair[0] else ""
        return f"{u(pair[0])} | {u(pair[1])} | {u(pair[0] - pair[1])} | {share}"

    income, spent = _plus(pad, dd, add, prov), _plus(one, two, four)
    rest = _less(income, spent)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA SUKARAMAI
SEMESTER 2
TAHUN ANGGARAN 2021
Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {show(pad)}
4.1.1. | < | < | Hasil Usaha Desa | {show(pad)}
4.2. | Pendapatan Transfer | < | < | {show(_plus(dd, add, prov))}
4.2.1. | < | < | Dana Desa | {show(dd)}
4.2.3. | < | < | Alokasi Dana Desa | {show(add)}
4.2.4. | < | < | Bantuan Keuangan Provinsi | {show(prov)}
JUMLAH PENDAPATAN | < | < | < | {show(income)}
5. BELANJA | < | < | <
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | < | < | {show(one)}
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | < | < | {show(two)}
04 | BIDANG PEMBERDAYAAN MASYARAKAT | < | < | {show(four)}
JUMLAH BELANJA | < | < | < | {show(spent)}
SURPLUS / (DEFISIT) | < | < | < | {show(rest)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {show(left, percent=False)}
6.1.1. | < | < | SILPA Tahun Sebelumnya | {show(left, percent=False)}
PEMBIAYAAN NETTO | < | < | < | {show(left, percent=False)}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {show(_plus(rest, left), percent=False)}
""")
    truth = {
        name: Truth([x[k] for x in (pad, dd, add, prov)], {"1": one[k], "2": two[k], "4": four[k]}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }
    return Wild("06-opensid-sen", {"Laporan": rows}, truth, "Sukaramai", 2021, "realisasi")


def opensid_half_year() -> Wild:
    """07: semester 1, "0" beside "0,00" in the percentages, most of the spending not begun."""
    pad, dd, pbh, add = (19_250_000, 0), (901_447_000, 540_868_200), (33_100_000, 0), (455_901_000, 227_950_500)
    one, two, three, five = (
        (488_230_100, 211_774_600), (577_800_900, 120_500_000), (44_000_000, 0), (219_600_000, 109_800_000),
    )  # fmt: skip
    left, out = (27_433_000, 27_433_000), (107_500_000, 0)
    income, spent, netto = _plus(pad, dd, pbh, add), _plus(one, two, three, five), _less(left, out)
    rest = _less(income, spent)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA TANJUNG REJA
SEMESTER 1
TAHUN ANGGARAN 2023

Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {_lra(pad).removesuffix("0,00")}0
4.1.1. | < | < | Hasil Usaha Desa | {_lra(pad)}
4.2. | Pendapatan Transfer | < | < | {_lra(_plus(dd, pbh, add))}
4.2.1. | < | < | Dana Desa | {_lra(dd)}
4.2.2. | < | < | Bagi Hasil Pajak Dan Retribusi Desa | {_lra(pbh)}
4.2.3. | < | < | Alokasi Dana Desa | {_lra(add)}
JUMLAH PENDAPATAN | < | < | < | {_lra(income)}
5. BELANJA | < | < | <
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | < | < | {_lra(one)}
5.2. | Bidang Pelaksanaan Pembangunan Desa | < | < | {_lra(two)}
5.3. | Bidang Pembinaan Kemasyarakatan Desa | < | < | {_lra(three)}
5.5. | Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa | < | < | {_lra(five)}
JUMLAH BELANJA | < | < | < | {_lra(spent)}
SURPLUS / (DEFISIT) | < | < | < | {_lra(rest)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {_lra(left, percent=False)}
6.1.1. | < | < | SILPA Tahun Sebelumnya | {_lra(left, percent=False)}
6.2. | Pengeluaran Pembiayaan | < | < | {_lra(out, percent=False)}
6.2.2. | < | < | Penyertaan Modal Desa | {_lra(out, percent=False)}
PEMBIAYAAN NETTO | < | < | < | {_lra(netto, percent=False)}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {_lra(_plus(rest, netto), percent=False)}
""")
    truth = {
        name: Truth([x[k] for x in (pad, dd, pbh, add)], {"1": one[k], "2": two[k], "3": three[k], "5": five[k]},
                    left[k], out[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }  # fmt: skip
    return Wild("07-opensid-semester", {"Sheet1": rows}, truth, "Tanjung Reja", 2023, "realisasi")


def opensid_plan_by_jenis() -> Wild:
    """09: the budget published as a report with realisasi 0,00, belanja by jenis, names cut at 100 letters."""
    pad, dd, add, bank = 12_000_000, 777_410_000, 433_287_000, Decimal("1250000.48")
    pay, goods, capital, sudden = 371_600_000, Decimal("402113000.48"), 331_234_000, 129_000_000
    income, spent = pad + dd + add + bank, pay + goods + capital + sudden
    left = spent - income
    assert left > 0

    def row(amount: Rupiah, *, percent: str = "0,00") -> str:
        return f"{i(amount)} | 0,00 | {i(amount)} | {percent}"

    cut = "Belanja Barang Perlengkapan Kantor, Alat Tulis Kantor, Benda Pos, Perlengkapan Perkantoran, Pakaian"
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA KARANG MULYA
TAHUN ANGGARAN 2024

Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {row(pad)}
4.1.2. | < | < | Hasil Aset Desa | {row(pad)}
4.2. | Pendapatan Transfer | < | < | {row(dd + add)}
4.2.1. | < | < | Dana Desa | {row(dd)}
4.2.3. | < | < | Alokasi Dana Desa | {row(add)}
4.3. | Pendapatan Lain-lain | < | < | {row(bank)}
4.3.6. | < | < | Bunga Bank | {row(bank)}
JUMLAH PENDAPATAN | < | < | < | {row(income)}
5. BELANJA | < | < | <
5.1. | Belanja Pegawai | < | < | {row(pay)}
5.1.1. | < | < | Penghasilan Tetap dan Tunjangan Kepala Desa | {row(71_600_000)}
5.1.2. | < | < | Penghasilan Tetap dan Tunjangan Perangkat Desa | {row(300_000_000)}
5.2. | Belanja Barang dan Jasa | < | < | {row(goods)}
5.2.1. | < | < | {cut} | {row(goods - 150_000_000)}
5.2.2. | < | < | Belanja Jasa Honorarium | {row(150_000_000)}
5.3. | Belanja Modal | < | < | {row(capital)}
5.3.5. | < | < | Belanja Modal Jalan/Prasarana Jalan | {row(capital)}
5.4. | Belanja Tidak Terduga | < | < | {row(sudden)}
5.4.1. | < | < | Belanja Tidak Terduga | {row(sudden)}
JUMLAH BELANJA | < | < | < | {row(spent)}
SURPLUS / (DEFISIT) | < | < | < | {row(income - spent)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {row(left, percent="")}
6.1.1. | < | < | SILPA Tahun Sebelumnya | {row(left, percent="")}
PEMBIAYAAN NETTO | < | < | < | {row(left, percent="")}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | 0,00 | 0,00 | 0,00 |
""")
    truth = {"anggaran": Truth([pad, dd, add, bank], {}, left, belanja=spent)}
    return Wild("09-opensid-jenis-rencana", {"Sheet1": rows}, truth, "Karang Mulya", 2024, "realisasi")


def website_without_heads() -> Wild:
    """10: no heads, codes without trailing dots, 5.1 is bidang 1, a placeholder of one rupiah."""
    pad, dd, pbh, add = (1, 6_412_000), (745_001_000, 745_001_000), (22_417_300, 22_417_300), (398_115_000, 398_115_000)
    siltap, office, road, school, youth, farm, blt = (
        (402_771_301, 399_010_200), (31_250_000, 31_250_000), (388_120_000, 386_004_500), (46_200_000, 46_200_000),
        (25_000_000, 24_900_000), (140_592_000, 139_900_100), (140_400_000, 140_400_000),
    )  # fmt: skip
    left = (8_800_000, 8_800_000)
    one, two = _plus(siltap, office), _plus(road, school)
    spent, income = _plus(one, two, youth, farm, blt), _plus(pad, dd, pbh, add)
    rest = _less(income, spent)
    assert rest[0] == -left[0], rest
    rows = grid(f"""
4 | PENDAPATAN | {_lra(income)}
4.1 | Pendapatan Asli Desa | {i(1)} | {i(6_412_000)} | {i(-6_411_999)} | 641.200.000,00
4.1.1 | Hasil Usaha | {i(1)} | {i(6_412_000)} | {i(-6_411_999)} | 641.200.000,00
4.2 | Transfer | {_lra(_plus(dd, pbh, add))}
4.2.1 | Dana Desa | {_lra(dd)}
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | {_lra(pbh)}
4.2.3 | Alokasi Dana Desa | {_lra(add)}
 | JUMLAH PENDAPATAN | {_lra(income)}
5 | BELANJA | {_lra(spent)}
5.1 | Penyelenggaraan Pemerintahan Desa | {_lra(one)}
5.1.1 | Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa | {_lra(siltap)}
5.1.2 | Penyediaan Sarana Prasarana Pemerintahan Desa | {_lra(office)}
5.2 | Pelaksanaan Pembangunan Desa | {_lra(two)}
5.2.1 | Pendidikan | {_lra(school)}
5.2.3 | Pekerjaan Umum dan Penataan Ruang | {_lra(road)}
5.3 | Pembinaan Kemasyarakatan | {_lra(youth)}
5.3.3 | Kepemudaan dan Olahraga | {_lra(youth)}
5.4 | Pemberdayaan Masyarakat | {_lra(farm)}
5.4.2 | Pertanian dan Peternakan | {_lra(farm)}
5.5 | Penanggulangan Bencana, Darurat dan Mendesak Desa | {_lra(blt)}
5.5.3 | Keadaan Mendesak | {_lra(blt)}
 | JUMLAH BELANJA | {_lra(spent)}
 | SURPLUS / (DEFISIT) | {_lra(rest)}
6 | PEMBIAYAAN | {_lra(left, percent=False)}
6.1 | Penerimaan Pembiayaan | {_lra(left, percent=False)}
6.1.1 | SILPA Tahun Sebelumnya | {_lra(left, percent=False)}
 | PEMBIAYAAN NETTO | {_lra(left, percent=False)}
 | SILPA/SiLPA TAHUN BERJALAN | {_lra(_plus(rest, left), percent=False)}
""")
    truth = {
        name: Truth([x[k] for x in (pad, dd, pbh, add)],
                    {"1": one[k], "2": two[k], "3": youth[k], "4": farm[k], "5": blt[k]}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }  # fmt: skip
    return Wild("10-tanpa-kepala", {"Sheet1": rows}, truth, document="realisasi")


def labels_with_sen() -> Wild:
    """11: no codes, "Rp 1.743.274.268,29", the netto alone for financing."""
    pad, dd, pbh, add, bank = 88_400_000, 911_366_000, Decimal("71204268.29"), 548_304_000, 124_000_000
    one, two, three, four, five = 702_118_000, Decimal("655000268.29"), 120_400_000, 190_156_000, 145_600_000
    income, spent = pad + dd + pbh + add + bank, one + two + three + four + five
    netto = spent - income
    assert netto > 0
    rows = grid(f"""
APBDes Desa Banyu Biru Tahun 2023
PENDAPATAN | {rp(income)}
Pendapatan Asli Desa | {rp(pad)}
Dana Desa | {rp(dd)}
Bagi Hasil Pajak dan Retribusi | {rp(pbh)}
Alokasi Dana Desa | {rp(add)}
Pendapatan Lain-lain | {rp(bank)}
BELANJA | {rp(spent)}
Bidang Penyelenggaraan Pemerintahan Desa | {rp(one)}
Bidang Pelaksanaan Pembangunan Desa | {rp(two)}
Bidang Pembinaan Kemasyarakatan Desa | {rp(three)}
Bidang Pemberdayaan Masyarakat Desa | {rp(four)}
Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa | {rp(five)}
SURPLUS/DEFISIT | {rp(income - spent)}
PEMBIAYAAN NETTO | {rp(netto)}
SILPA TAHUN BERJALAN | Rp 0
""")
    parts = {"1": one, "2": two, "3": three, "4": four, "5": five}
    truth = {"anggaran": Truth([pad, dd, pbh, add, bank], parts, netto=netto)}
    return Wild("11-label-sen", {"Sheet1": rows}, truth, "Banyu Biru", 2023)


def roman_sections() -> Wild:
    """19: the section's title is the head of the table; numbers start anew; here with financing, so that it closes."""
    own, dana, tax, alloc = 7_500_000, 701_220_000, 9_114_000, 502_331_000
    one, two, three, four, five = 511_270_400, 455_803_600, 40_120_000, 60_400_000, 183_600_000
    left, capital = 51_029_000, 20_000_000
    income, spent = own + dana + tax + alloc, one + two + three + four + five
    assert income - spent + left - capital == 0, income - spent
    rows = grid(f"""
APBL Lembang Rante Buntu Tahun 2026
I. PENDAPATAN (2026) | < | Anggaran (Rp.)
1 | Pendapatan Asli Lembang | {i(own)}
2 | Dana Lembang | {i(dana)}
3 | Bagi Hasil Pajak dan Retribusi | {i(tax)}
4 | Alokasi Dana Lembang | {i(alloc)}
5 | Bantuan Keuangan Provinsi | -
Total Pendapatan | < | {i(income)}
II. BELANJA PERBIDANG (2026) | < | Anggaran (Rp.)
1 | BIDANG PENYELENGGARAAN PEMERINTAHAN | {i(one)}
2 | BIDANG PELAKSANAAN PEMBANGUNAN | {i(two)}
3 | BIDANG PEMBINAAN KEMASYARAKATAN | {i(three)}
4 | BIDANG PEMBERDAYAAN MASYARAKAT | {i(four)}
5 | BIDANG PENANGGULANGAN BENCANA | {i(five)}
Jumlah Belanja | < | {i(spent)}
III. PEMBIAYAAN (2026) | < | Anggaran (Rp.)
1 | Penerimaan Pembiayaan (SiLPA Tahun 2025) | {i(left)}
2 | Pengeluaran Pembiayaan (Penyertaan Modal BUMLem) | {i(capital)}
Jumlah Pembiayaan | < | {i(left - capital)}
""")
    parts = {"1": one, "2": two, "3": three, "4": four, "5": five}
    truth = {"anggaran": Truth([own, dana, tax, alloc], parts, left, capital)}
    return Wild("19-bagian-romawi", {"Sheet1": rows}, truth, "Rante Buntu", 2026)


def negative_netto() -> Wild:
    """27: whole numbers, the netto alone and below zero; income covers spending and a share in the village's firm."""
    dd, add, pbh, own = 1_104_200_000, 498_700_000, 40_118_500, 31_000_000
    one, two, three, four, five = 544_118_500, 790_000_000, 55_900_000, 120_000_000, 144_000_000
    netto = one + two + three + four + five - (dd + add + pbh + own)
    assert netto < 0
    rows = grid(f"""
APBDES 2025
Desa Pasir Kupang
 | Jumlah
Pendapatan | {n(dd + add + pbh + own)}
PADes | {n(own)}
DD | {n(dd)}
ADD | {n(add)}
PDRD | {n(pbh)}
Belanja | {n(one + two + three + four + five)}
Pemerintahan | {n(one)}
Pembangunan | {n(two)}
Pembinaan | {n(three)}
Pemberdayaan | {n(four)}
Tak Terduga | {n(five)}
Pembiayaan Netto | {n(netto)}
""")
    parts = {"1": one, "2": two, "3": three, "4": four, "5": five}
    return Wild("27-netto-negatif", {"Sheet1": rows}, {"anggaran": Truth([own, dd, add, pbh], parts, netto=netto)},
                "Pasir Kupang", 2025)  # fmt: skip


def shares_beside_amounts() -> Wild:
    """Between 16 and 22: per cent beside each amount, subtotals on the heads, "Rp." in a column of its own."""
    own, dd, add, pbh, bank = 120_000_000, 844_912_000, 611_377_000, 84_300_000, 3_411_000
    incomes = (own, dd, add, pbh, bank)
    siltap, office, road, clinic, culture, course, blt = (
        530_112_000, 71_388_000, 512_700_000, 133_000_000, 61_000_000, 118_200_000, 237_600_000,
    )  # fmt: skip
    income, spent = sum(incomes), siltap + office + road + clinic + culture + course + blt

    def row(label: str, amount: int, whole: int) -> str:
        return f"{label} | Rp. | {d(amount)} | {pc(amount, whole)}%"

    rows = grid("\n".join([
        "INFOGRAFIS APBDES DESA LEMBAH HIJAU", "KECAMATAN SINGGALANG KABUPATEN MANDIRI", "TAHUN ANGGARAN 2026", "",
        "Uraian | Jumlah (Rp) | < | %",
        row("PENDAPATAN DESA", income, income), row("PADesa", own, income), row("Dana Desa (DD)", dd, income),
        row("Alokasi Dana Desa (ADD)", add, income), row("Bagi Hasil Pajak & Retribusi Daerah (BHPRD)", pbh, income),
        row("Bunga Bank", bank, income),
        row("BELANJA DESA", spent, spent),
        row("1. Bidang Penyelenggaraan Pemerintahan Desa", siltap + office, spent),
        row("a. Siltap, Tunjangan dan Operasional", siltap, spent), row("b. Sarana Prasarana", office, spent),
        row("2. Bidang Pembangunan Desa", road + clinic, spent),
        row("a. Pekerjaan Umum dan Penataan Ruang", road, spent), row("b. Kesehatan", clinic, spent),
        row("3. Bidang Pembinaan Kemasyarakatan", culture, spent), row("a. Kebudayaan dan Keagamaan", culture, spent),
        row("4. Bidang Pemberdayaan Masyarakat", course, spent), row("a. Peningkatan Kapasitas Aparatur", course, spent),
        row("5. Bidang Penanggulangan Bencana, Darurat dan Mendesak", blt, spent), row("a. BLT Desa", blt, spent),
        f"PEMBIAYAAN DESA | Rp. | {d(spent - income)} |",
        f"SiLPA Tahun 2025 | Rp. | {d(spent - income)} |",
    ]))  # fmt: skip
    parts = {"1": siltap + office, "2": road + clinic, "3": culture, "4": course, "5": blt}
    assert spent == income, (spent, income)
    return Wild("16-persen-di-samping", {"APBDes": rows}, {"anggaran": Truth(incomes, parts)}, "Lembah Hijau", 2026)


def brackets_and_blank_columns() -> Wild:
    """A table copied with empty columns between its own, starting at C7; deficits in brackets."""
    own, dd, add = (15_000_000, 14_250_000), (688_400_000, 688_400_000), (390_115_000, 390_115_000)
    one, two, three, five = (
        (411_215_000, 408_730_000), (500_300_000, 500_300_000), (30_000_000, 28_500_000), (180_000_000, 180_000_000),
    )  # fmt: skip
    left = (28_000_000, 28_000_000)
    income, spent = _plus(own, dd, add), _plus(one, two, three, five)
    rest = _less(income, spent)

    def row(pair: tuple[Rupiah, Rupiah]) -> str:
        return f"{b(pair[0])} | | {b(pair[1])} | | {b(pair[0] - pair[1])}"

    rows = grid(f"""
REALISASI APBDES DESA MUARA TIGA
TAHUN 2024

No. | Uraian | | Anggaran | | Realisasi | | Selisih
A | PENDAPATAN | | {row(income)}
1 | Pendapatan Asli Desa | | {row(own)}
2 | Dana Desa | | {row(dd)}
3 | Alokasi Dana Desa | | {row(add)}
B | BELANJA | | {row(spent)}
1 | Penyelenggaraan Pemerintahan Desa | | {row(one)}
2 | Pelaksanaan Pembangunan Desa | | {row(two)}
3 | Pembinaan Kemasyarakatan | | {row(three)}
4 | Pemberdayaan Masyarakat | | - | | - | | -
5 | Penanggulangan Bencana dan Keadaan Mendesak | | {row(five)}
 | SURPLUS/(DEFISIT) | | {row(rest)}
C | PEMBIAYAAN
1 | Penerimaan Pembiayaan | | {row(left)}
2 | Pengeluaran Pembiayaan | | - | | - | | -
 | SILPA TAHUN BERKENAAN | | {row(_plus(rest, left))}
""")
    truth = {
        name: Truth([x[k] for x in (own, dd, add)], {"1": one[k], "2": two[k], "3": three[k], "5": five[k]}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }
    return Wild("kolom-kosong", {"Sheet1": rows}, truth, "Muara Tiga", 2024, "realisasi", top=7, left=3)


def websites() -> Iterator[Wild]:
    """All of them."""
    yield from (
        opensid_with_bidang(), opensid_with_sen(), opensid_half_year(), opensid_plan_by_jenis(),
        website_without_heads(), labels_with_sen(), roman_sections(), negative_netto(), shares_beside_amounts(),
        brackets_and_blank_columns(),
    )  # fmt: skip
