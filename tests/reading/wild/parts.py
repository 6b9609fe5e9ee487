# ruff: noqa: E501  (tables as they are printed)
"""One budget in several parts: a sheet for each section or bidang, spending by fund, words for what comes in and goes out."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, grid, n, rp

INCOMES = (18_400_000, 876_300_000, 431_200_000, 24_100_000)
WHOLE = sum(INCOMES)
PARTS = {"1": 470_000_000, "2": 545_000_000, "3": 48_000_000, "4": 137_000_000, "5": 150_000_000}
I = (20_000_000, 900_000_000, 400_000_000)  # noqa: E741
B = {"1": 450_000_000, "2": 700_000_000, "3": 50_000_000, "4": 90_000_000, "5": 60_000_000}
TRUTH = Truth(I, B, 40_000_000, 10_000_000)
ABBREVIATED = """1 | BID. PEM. DESA | 450.000.000
2 | BID. PEMB. DESA | 700.000.000
3 | BID. BINMAS | 50.000.000
4 | BID. PEMBERD. MASY. | 90.000.000
5 | BID. BENCANA | 60.000.000"""


def _plain(name: str, text: str) -> Wild:
    return Wild(name, {"Sheet1": grid(text)}, {"anggaran": TRUTH}, "Suka Jaya", 2025)


def nagari_in_sheets() -> Wild:
    """West Sumatra: a sheet for each part and a recapitulation that repeats their totals."""
    pan, dd, add, tax = 27_450_000, 955_320_000, 812_007_000, 38_223_000
    one = {"Penghasilan Tetap Wali Nagari dan Perangkat": 601_200_000, "Operasional Pemerintahan Nagari": 120_500_000,
           "Tunjangan Bamus Nagari": 88_000_000}  # fmt: skip
    two = {"Rabat Beton Jorong Pasar": 310_750_000, "Rehab Posyandu Jorong Koto": 96_400_000,
           "Irigasi Tersier": 144_150_000}  # fmt: skip
    three = {"Pembinaan Adat dan Syarak": 70_000_000, "Pembinaan Pemuda Parik Paga": 45_000_000}
    four = {"Pelatihan Kelompok Tani": 190_000_000}
    five = {"BLT Dana Desa": 187_200_000}
    left, capital = 40_200_000, 20_000_000
    groups = {"Penyelenggaraan Pemerintahan Nagari": one, "Pelaksanaan Pembangunan Nagari": two,
              "Pembinaan Kemasyarakatan Nagari": three, "Pemberdayaan Masyarakat Nagari": four,
              "Penanggulangan Bencana, Keadaan Darurat dan Mendesak Nagari": five}  # fmt: skip
    income, spent = pan + dd + add + tax, sum(sum(rows.values()) for rows in groups.values())
    assert income - spent + left - capital == 0, income - spent
    lines = ["BELANJA NAGARI TAHUN ANGGARAN 2025", "No | Uraian Kegiatan | Anggaran (Rp)"]
    for number, (name, rows) in enumerate(groups.items(), 1):
        lines.append(f"{'ABCDE'[number - 1]} | Bidang {name} | {n(sum(rows.values()))}")
        lines += [f"{m} | {what} | {n(amount)}" for m, (what, amount) in enumerate(rows.items(), 1)]
    lines.append(f" | Jumlah Belanja | {n(spent)}")
    sheets = {
        "Rekap": grid(f"""
REKAPITULASI APB NAGARI TAHUN ANGGARAN 2025
PEMERINTAH NAGARI KOTO TUO KECAMATAN BATIPUH KABUPATEN TANAH DATAR
Uraian | Jumlah (Rp)
Pendapatan | {n(income)}
Belanja | {n(spent)}
Surplus/(Defisit) | {n(income - spent)}
Penerimaan Pembiayaan | {n(left)}
Pengeluaran Pembiayaan | {n(capital)}
SiLPA Tahun Berjalan | #0
"""),
        "Pendapatan": grid(f"""
PENDAPATAN NAGARI TAHUN ANGGARAN 2025
No | Uraian | Anggaran (Rp)
1 | Pendapatan Asli Nagari | {n(pan)}
2 | Dana Desa | {n(dd)}
3 | Alokasi Dana Nagari | {n(add)}
4 | Bagi Hasil Pajak dan Retribusi | {n(tax)}
 | Jumlah Pendapatan | {n(income)}
"""),
        "Belanja": grid("\n".join(lines)),
        "Pembiayaan": grid(f"""
PEMBIAYAAN NAGARI TAHUN ANGGARAN 2025
No | Uraian | Anggaran (Rp)
1 | Penerimaan Pembiayaan | {n(left)}
 | SiLPA tahun sebelumnya | {n(left)}
2 | Pengeluaran Pembiayaan | {n(capital)}
 | Penyertaan Modal BUMNag | {n(capital)}
"""),
    }
    parts = {str(m): sum(rows.values()) for m, rows in enumerate(groups.values(), 1)}
    return Wild("nagari-lembar", sheets, {"anggaran": Truth((pan, dd, add, tax), parts, left, capital)}, "Koto Tuo",
                2025)  # fmt: skip


def spending_grouped_by_fund() -> Wild:
    """Spending first by fund, and below each fund by bidang: a bidang stands below several funds."""
    rows = grid(f"""
RENCANA PENGGUNAAN APBDES DESA RANTAU PANJANG TAHUN 2025
NO | URAIAN | JUMLAH
I | PENDAPATAN
1 | Pendapatan Asli Desa | {rp(INCOMES[0])}
2 | Dana Desa | {rp(INCOMES[1])}
3 | Alokasi Dana Desa | {rp(INCOMES[2])}
4 | Bagi Hasil Pajak | {rp(INCOMES[3])}
 | JUMLAH PENDAPATAN | {rp(WHOLE)}
II | BELANJA
A | DANA DESA | {rp(876_300_000)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {rp(44_300_000)}
2 | Bidang Pelaksanaan Pembangunan Desa | {rp(545_000_000)}
3 | Bidang Pemberdayaan Masyarakat | {rp(137_000_000)}
4 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | {rp(150_000_000)}
B | ALOKASI DANA DESA | {rp(431_200_000)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {rp(401_200_000)}
2 | Bidang Pembinaan Kemasyarakatan | {rp(30_000_000)}
C | PENDAPATAN ASLI DESA | {rp(18_400_000)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {rp(400_000)}
2 | Bidang Pembinaan Kemasyarakatan | {rp(18_000_000)}
D | BAGI HASIL PAJAK | {rp(24_100_000)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {rp(24_100_000)}
 | JUMLAH BELANJA | {rp(WHOLE)}
""")
    return Wild("belanja-per-sumber", {"Sheet1": rows}, {"anggaran": Truth(INCOMES, PARTS)}, "Rantau Panjang", 2025)


def sheet_for_each_bidang(name: str = "per-bidang", *, wrong: int = 0, recap: int = 0) -> Wild:
    """A recapitulation, and a sheet for income, for each bidang and for financing; JUMLAH BELANJA closes each bidang.

    `wrong` rupiah are added to the sum of bidang 2, `recap` to Dana Desa in the recapitulation.
    """

    def sheet(title: str, rows: dict[str, int], more: int = 0) -> str:
        lines = [f"{k} | {what} | Dusun {k} | {n(x)}" for k, (what, x) in enumerate(rows.items(), 1)]
        return "\n".join(
            [
                title,
                "NO | KEGIATAN | LOKASI | JUMLAH (Rp)",
                *lines,
                f" | JUMLAH BELANJA | | {n(sum(rows.values()) + more)}",
            ]
        )

    sheets = {
        "Rekap": f"""
REKAP APBDES DESA SUKA MAKMUR TAHUN 2025
NO | URAIAN | JUMLAH
I | PENDAPATAN | {n(1_000_000_000)}
1 | Pendapatan Asli Desa | {n(20_000_000)}
2 | Dana Desa | {n(900_000_000 + recap)}
3 | Bagi Hasil Pajak | {n(80_000_000)}
II | BELANJA | {n(1_020_000_000)}
1 | Bidang Penyelenggaraan Pemerintahan Desa | {n(400_000_000)}
2 | Bidang Pelaksanaan Pembangunan Desa | {n(500_000_000)}
3 | Bidang Pembinaan Kemasyarakatan | #0
4 | Bidang Pemberdayaan Masyarakat | {n(120_000_000)}
III | PEMBIAYAAN
1 | Penerimaan Pembiayaan | {n(30_000_000)}
2 | Pengeluaran Pembiayaan | {n(10_000_000)}
""",
        "Pendapatan": f"""
PENDAPATAN DESA
NO | URAIAN | JUMLAH
1 | Pendapatan Asli Desa | {n(20_000_000)}
2 | Dana Desa | {n(900_000_000)}
3 | Bagi Hasil Pajak | {n(80_000_000)}
 | JUMLAH | {n(1_000_000_000)}
""",
        "Bidang 1": sheet("BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", {"Siltap": 300_000_000, "Operasional Kantor": 60_000_000, "Operasional BPD": 40_000_000}),
        "Bidang 2": sheet("RENCANA KEGIATAN", {"Jalan Usaha Tani": 300_000_000, "Posyandu": 80_000_000, "Irigasi": 120_000_000}, wrong),
        "Pemberdayaan": sheet("RENCANA KEGIATAN", {"Pelatihan Kader": 70_000_000, "Ketahanan Pangan": 50_000_000}),
        "Pembiayaan": f"""
PEMBIAYAAN DESA
NO | URAIAN | JUMLAH
1 | SiLPA tahun sebelumnya | {n(30_000_000)}
2 | Penyertaan Modal BUMDes | {n(10_000_000)}
""",
    }  # fmt: skip
    truth = Truth(
        (20_000_000, 900_000_000, 80_000_000),
        {"1": 400_000_000, "2": 500_000_000, "4": 120_000_000},
        30_000_000,
        10_000_000,
    )
    told = frozenset({"group-mismatch"}) if wrong else frozenset({"recap-mismatch"}) if recap else frozenset()
    grids = {title: grid(text) for title, text in sheets.items()}
    return Wild(name, grids, {"anggaran": truth}, "Suka Makmur", 2025, told=told)


def receipts_and_payments() -> Wild:
    """PENERIMAAN and PENGELUARAN head income and spending; bidang in abbreviations; money in and out below."""
    return _plain(
        "penerimaan-pengeluaran",
        f"""
APBDES DESA SUKA JAYA TAHUN 2025
NO | URAIAN | JUMLAH (Rp)
A | PENERIMAAN
1 | Pendapatan Asli Desa | 20.000.000
2 | Dana Desa | 900.000.000
3 | Alokasi Dana Desa | 400.000.000
 | JUMLAH PENERIMAAN | 1.320.000.000
B | PENGELUARAN
{ABBREVIATED}
 | JUMLAH PENGELUARAN | 1.350.000.000
 | DEFISIT | -30.000.000
C | PEMBIAYAAN
1 | Pembiayaan Masuk | 40.000.000
2 | Pembiayaan Keluar | 10.000.000
 | Pembiayaan Netto | 30.000.000
""",
    )


def receipts_left_and_payments_right() -> Wild:
    """Two columns of names: what comes in with last year's rest, what goes out with capital paid in; sums alike."""
    return _plain(
        "penerimaan-kiri-pengeluaran-kanan",
        """
PENERIMAAN DAN PENGELUARAN DESA SUKA JAYA TAHUN 2025
PENERIMAAN | JUMLAH | PENGELUARAN | JUMLAH
Pendapatan Asli Desa | 20.000.000 | Bid. Pemerintahan | 450.000.000
Dana Desa | 900.000.000 | Bid. Pembangunan | 700.000.000
Alokasi Dana Desa | 400.000.000 | Bid. Pembinaan | 50.000.000
SiLPA Tahun 2024 | 40.000.000 | Bid. Pemberdayaan | 90.000.000
 | | Bid. Penanggulangan Bencana | 60.000.000
 | | Penyertaan Modal BUMDes | 10.000.000
JUMLAH | 1.360.000.000 | JUMLAH | 1.360.000.000
""",
    )


def last_years_rest_among_the_income() -> Wild:
    """SiLPA in the middle of the income, and in its sum."""
    bidang = "\n".join(line.split(" | ", 1)[1] for line in ABBREVIATED.splitlines())
    return _plain(
        "silpa-dalam-pendapatan",
        f"""
APBDES DESA SUKA JAYA TAHUN 2025
URAIAN | JUMLAH (Rp)
PENDAPATAN | 1.360.000.000
Pendapatan Asli Desa | 20.000.000
SiLPA Tahun 2024 | 40.000.000
Dana Desa | 900.000.000
Alokasi Dana Desa | 400.000.000
JUMLAH PENDAPATAN | 1.360.000.000
BELANJA | 1.350.000.000
{bidang}
JUMLAH BELANJA | 1.350.000.000
PEMBIAYAAN
Pengeluaran Pembiayaan | 10.000.000
""",
    )


def numbers_that_only_count() -> Wild:
    """A column KODE that only counts the rows, 1 to 13: 5 is BELANJA by chance, 6 to 10 are the bidang."""
    names = ("PENDAPATAN | 1.320.000.000", "Pendapatan Asli Desa | 20.000.000", "Dana Desa | 900.000.000", "Alokasi Dana Desa | 400.000.000",
             "BELANJA | 1.350.000.000", "Bidang Penyelenggaraan Pemerintahan Desa | 450.000.000", "Bidang Pelaksanaan Pembangunan | 700.000.000",
             "Bidang Pembinaan Kemasyarakatan | 50.000.000", "Bidang Pemberdayaan Masyarakat | 90.000.000", "Bidang Tak Terduga | 60.000.000",
             "PEMBIAYAAN | 30.000.000", "Penerimaan Pembiayaan | 40.000.000", "Pengeluaran Pembiayaan | 10.000.000")  # fmt: skip
    lines = "\n".join(f"#{number} | {name}" for number, name in enumerate(names, 1))
    return _plain("kode-hanya-nomor", f"APBDES DESA SUKA JAYA TAHUN 2025\nKODE | URAIAN | JUMLAH\n{lines}")


def codes_filled_with_noughts() -> Wild:
    """All codes of one length: 4.0.0.00, 4.1.0.00, 1.0.00; only 5.3.00 is a code of its own."""
    return _plain(
        "kode-nol",
        """
APBDES DESA SUKA JAYA TAHUN 2025
KODE | URAIAN | JUMLAH
4.0.0.00 | PENDAPATAN | 1.320.000.000
4.1.0.00 | Pendapatan Asli Desa | 20.000.000
4.1.2.00 | Hasil Aset Desa | 20.000.000
4.2.0.00 | Pendapatan Transfer | 1.300.000.000
4.2.1.00 | Dana Desa | 900.000.000
4.2.3.00 | Alokasi Dana Desa | 400.000.000
5.0.0.00 | BELANJA | 1.350.000.000
1.0.00 | Bidang Penyelenggaraan Pemerintahan Desa | 450.000.000
1.1.00 | Penyelenggaraan Belanja Siltap | 450.000.000
1.1.02 | Siltap Perangkat | 450.000.000
2.0.00 | Bidang Pelaksanaan Pembangunan | 700.000.000
2.3.00 | Sub Bidang PU | 700.000.000
2.3.10 | Jalan Desa | 700.000.000
3.0.00 | Bidang Pembinaan Kemasyarakatan | 50.000.000
3.2.00 | Sub Bidang Kebudayaan | 50.000.000
3.2.03 | Hari Besar | 50.000.000
4.0.00 | Bidang Pemberdayaan Masyarakat | 90.000.000
4.2.00 | Sub Bidang Pertanian | 90.000.000
4.2.04 | Irigasi | 90.000.000
5.0.00 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 60.000.000
5.3.00 | Keadaan Mendesak | 60.000.000
6.0.0.00 | PEMBIAYAAN | 30.000.000
6.1.0.00 | Penerimaan Pembiayaan | 40.000.000
6.1.1.00 | SILPA Tahun Sebelumnya | 40.000.000
6.2.0.00 | Pengeluaran Pembiayaan | 10.000.000
6.2.2.00 | Penyertaan Modal | 10.000.000
""",
    )


def bidang_with_funds_below() -> Wild:
    """Below each bidang its funds, below each fund its activities."""
    return _plain(
        "bidang-lalu-sumber",
        """
APBDES DESA SUKA JAYA TAHUN ANGGARAN 2025
URAIAN | JUMLAH (Rp)
PENDAPATAN | 1.320.000.000
Pendapatan Asli Desa | 20.000.000
Dana Desa | 900.000.000
Alokasi Dana Desa | 400.000.000
BELANJA | 1.350.000.000
A. BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | 450.000.000
1. Alokasi Dana Desa | 400.000.000
a. Penghasilan tetap perangkat | 340.000.000
b. Operasional kantor | 60.000.000
2. Dana Desa | 50.000.000
a. Pendataan desa | 50.000.000
B. BIDANG PELAKSANAAN PEMBANGUNAN DESA | 700.000.000
1. Dana Desa | 700.000.000
a. Jalan usaha tani | 500.000.000
b. Drainase | 200.000.000
C. BIDANG PEMBINAAN KEMASYARAKATAN DESA | 50.000.000
1. Dana Desa | 50.000.000
a. Pembinaan PKK | 30.000.000
b. Karang taruna | 20.000.000
D. BIDANG PEMBERDAYAAN MASYARAKAT DESA | 90.000.000
1. Dana Desa | 90.000.000
a. Bibit kelapa | 90.000.000
E. BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | 60.000.000
1. Dana Desa | 10.000.000
a. Posko bencana | 10.000.000
2. SiLPA | 50.000.000
a. BLT Dana Desa | 50.000.000
PEMBIAYAAN
Penerimaan Pembiayaan | 40.000.000
Pengeluaran Pembiayaan | 10.000.000
""",
    )


def parts() -> Iterator[Wild]:
    """All of them; clean."""
    yield from (
        nagari_in_sheets(), spending_grouped_by_fund(), sheet_for_each_bidang(), receipts_and_payments(),
        receipts_left_and_payments_right(), last_years_rest_among_the_income(), numbers_that_only_count(),
        codes_filled_with_noughts(), bidang_with_funds_below(),
    )  # fmt: skip
