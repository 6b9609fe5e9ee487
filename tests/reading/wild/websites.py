"""Tables of websites made with OpenSID, copied into Excel."""

from collections.abc import Iterator
from decimal import Decimal

from tests.reading.wild.book import Rupiah, Truth, Wild, grid, i, less, lra, plus, u


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
        plus(pad, dd, pbh, add, bank), plus(one, two, three, four, five), less(left, capital),
    )  # fmt: skip
    rest = less(income, spent)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN | < | < | < | < | < | < | <
ANGGARAN PENDAPATAN DAN BELANJA DESA | < | < | < | < | < | < | <
PEMERINTAH DESA WANASARI TENGAH | < | < | < | < | < | < | <
TAHUN ANGGARAN 2022 | < | < | < | < | < | < | <

Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {lra(pad)}
 | 4.1.2. | < | Hasil Aset Desa | {lra(pad)}
4.2. | Pendapatan Transfer | < | < | {lra(plus(dd, pbh, add))}
 | 4.2.1. | < | Dana Desa | {lra(dd)}
 | 4.2.2. | < | Bagi Hasil Pajak dan Retribusi | {lra(pbh)}
 | 4.2.3. | < | Alokasi Dana Desa | {lra(add)}
4.3. | Pendapatan Lain-lain | < | < | {lra(bank)}
 | 4.3.6. | < | Bunga Bank | {lra(bank)}
JUMLAH PENDAPATAN | < | < | < | {lra(income)}
5. BELANJA | < | < | <
01 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | < | < | {lra(one)}
02 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | < | < | {lra(two)}
03 | BIDANG PEMBINAAN KEMASYARAKATAN | < | < | {lra(three)}
04 | BIDANG PEMBERDAYAAN MASYARAKAT | < | < | {lra(four)}
05 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | < | < | {lra(five)}
JUMLAH BELANJA | < | < | < | {lra(spent)}
SURPLUS / (DEFISIT) | < | < | < | {lra(rest)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {lra(left, percent=False)}
 | 6.1.1. | < | SILPA Tahun Sebelumnya | {lra(left, percent=False)}
6.2. | Pengeluaran Pembiayaan | < | < | {lra(capital, percent=False)}
 | 6.2.2. | < | Penyertaan Modal Desa | {lra(capital, percent=False)}
PEMBIAYAAN NETTO | < | < | < | {lra(netto, percent=False)}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {lra(plus(rest, netto), percent=False)}
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

    income, spent = plus(pad, dd, add, prov), plus(one, two, four)
    rest = less(income, spent)
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
4.2. | Pendapatan Transfer | < | < | {show(plus(dd, add, prov))}
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
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {show(plus(rest, left), percent=False)}
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
    income, spent, netto = plus(pad, dd, pbh, add), plus(one, two, three, five), less(left, out)
    rest = less(income, spent)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA TANJUNG REJA
SEMESTER 1
TAHUN ANGGARAN 2023

Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)
4. PENDAPATAN | < | < | <
4.1. | Pendapatan Asli Desa | < | < | {lra(pad).removesuffix("0,00")}0
4.1.1. | < | < | Hasil Usaha Desa | {lra(pad)}
4.2. | Pendapatan Transfer | < | < | {lra(plus(dd, pbh, add))}
4.2.1. | < | < | Dana Desa | {lra(dd)}
4.2.2. | < | < | Bagi Hasil Pajak Dan Retribusi Desa | {lra(pbh)}
4.2.3. | < | < | Alokasi Dana Desa | {lra(add)}
JUMLAH PENDAPATAN | < | < | < | {lra(income)}
5. BELANJA | < | < | <
5.1. | Bidang Penyelenggaraan Pemerintahan Desa | < | < | {lra(one)}
5.2. | Bidang Pelaksanaan Pembangunan Desa | < | < | {lra(two)}
5.3. | Bidang Pembinaan Kemasyarakatan Desa | < | < | {lra(three)}
5.5. | Bidang Penanggulangan Bencana, Darurat Dan Mendesak Desa | < | < | {lra(five)}
JUMLAH BELANJA | < | < | < | {lra(spent)}
SURPLUS / (DEFISIT) | < | < | < | {lra(rest)}
6. PEMBIAYAAN | < | < | <
6.1. | Penerimaan Pembiayaan | < | < | {lra(left, percent=False)}
6.1.1. | < | < | SILPA Tahun Sebelumnya | {lra(left, percent=False)}
6.2. | Pengeluaran Pembiayaan | < | < | {lra(out, percent=False)}
6.2.2. | < | < | Penyertaan Modal Desa | {lra(out, percent=False)}
PEMBIAYAAN NETTO | < | < | < | {lra(netto, percent=False)}
SILPA/SiLPA TAHUN BERJALAN | < | < | < | {lra(plus(rest, netto), percent=False)}
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


def websites() -> Iterator[Wild]:
    """All of them."""
    yield from (
        opensid_with_bidang(),
        opensid_with_sen(),
        opensid_half_year(),
        opensid_plan_by_jenis(),
    )
