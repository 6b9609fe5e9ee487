# ruff: noqa: E501  (tables as they are printed)
"""Figures of village websites and posters without codes: labels, Roman sections, shares, brackets."""

from collections.abc import Iterator
from decimal import Decimal

from tests.reading.wild.book import Rupiah, Truth, Wild, b, d, grid, i, less, lra, n, pc, plus, rp


def website_without_heads() -> Wild:
    """10: no heads, codes without trailing dots, 5.1 is bidang 1, a placeholder of one rupiah."""
    pad, dd, pbh, add = (1, 6_412_000), (745_001_000, 745_001_000), (22_417_300, 22_417_300), (398_115_000, 398_115_000)
    siltap, office, road, school, youth, farm, blt = (
        (402_771_301, 399_010_200), (31_250_000, 31_250_000), (388_120_000, 386_004_500), (46_200_000, 46_200_000),
        (25_000_000, 24_900_000), (140_592_000, 139_900_100), (140_400_000, 140_400_000),
    )  # fmt: skip
    left = (8_800_000, 8_800_000)
    one, two = plus(siltap, office), plus(road, school)
    spent, income = plus(one, two, youth, farm, blt), plus(pad, dd, pbh, add)
    rest = less(income, spent)
    assert rest[0] == -left[0], rest
    rows = grid(f"""
4 | PENDAPATAN | {lra(income)}
4.1 | Pendapatan Asli Desa | {i(1)} | {i(6_412_000)} | {i(-6_411_999)} | 641.200.000,00
4.1.1 | Hasil Usaha | {i(1)} | {i(6_412_000)} | {i(-6_411_999)} | 641.200.000,00
4.2 | Transfer | {lra(plus(dd, pbh, add))}
4.2.1 | Dana Desa | {lra(dd)}
4.2.2 | Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | {lra(pbh)}
4.2.3 | Alokasi Dana Desa | {lra(add)}
 | JUMLAH PENDAPATAN | {lra(income)}
5 | BELANJA | {lra(spent)}
5.1 | Penyelenggaraan Pemerintahan Desa | {lra(one)}
5.1.1 | Penyelenggaraan Belanja Penghasilan Tetap, Tunjangan dan Operasional Pemerintahan Desa | {lra(siltap)}
5.1.2 | Penyediaan Sarana Prasarana Pemerintahan Desa | {lra(office)}
5.2 | Pelaksanaan Pembangunan Desa | {lra(two)}
5.2.1 | Pendidikan | {lra(school)}
5.2.3 | Pekerjaan Umum dan Penataan Ruang | {lra(road)}
5.3 | Pembinaan Kemasyarakatan | {lra(youth)}
5.3.3 | Kepemudaan dan Olahraga | {lra(youth)}
5.4 | Pemberdayaan Masyarakat | {lra(farm)}
5.4.2 | Pertanian dan Peternakan | {lra(farm)}
5.5 | Penanggulangan Bencana, Darurat dan Mendesak Desa | {lra(blt)}
5.5.3 | Keadaan Mendesak | {lra(blt)}
 | JUMLAH BELANJA | {lra(spent)}
 | SURPLUS / (DEFISIT) | {lra(rest)}
6 | PEMBIAYAAN | {lra(left, percent=False)}
6.1 | Penerimaan Pembiayaan | {lra(left, percent=False)}
6.1.1 | SILPA Tahun Sebelumnya | {lra(left, percent=False)}
 | PEMBIAYAAN NETTO | {lra(left, percent=False)}
 | SILPA/SiLPA TAHUN BERJALAN | {lra(plus(rest, left), percent=False)}
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
    income, spent = plus(own, dd, add), plus(one, two, three, five)
    rest = less(income, spent)

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
 | SILPA TAHUN BERKENAAN | | {row(plus(rest, left))}
""")
    truth = {
        name: Truth([x[k] for x in (own, dd, add)], {"1": one[k], "2": two[k], "3": three[k], "5": five[k]}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }
    return Wild("kolom-kosong", {"Sheet1": rows}, truth, "Muara Tiga", 2024, "realisasi", top=7, left=3)


def infographics() -> Iterator[Wild]:
    """All of them."""
    yield from (
        website_without_heads(),
        labels_with_sen(),
        roman_sections(),
        negative_netto(),
        shares_beside_amounts(),
        brackets_and_blank_columns(),
    )
