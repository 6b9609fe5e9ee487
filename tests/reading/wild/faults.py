# ruff: noqa: E501  (tables as they are printed)
"""The faults that villages published (cases/formats.md, section 8), each in a table of another layout."""

from collections.abc import Iterator, Mapping, Sequence

from tests.reading.wild.book import Rupiah, Truth, Wild, b, d, grid, i, n, pc, rp, u

SUMS = frozenset({"group-mismatch", "total-mismatch", "total-differs", "closing-mismatch"})
BALANCE = frozenset({"plan-not-closed", "silpa-negative", "deficit-unfunded", "surplus-unused", "silpa-mismatch"})
INCOMES = {"Pendapatan Asli Desa": 24_500_000, "Dana Desa": 905_000_000, "Alokasi Dana Desa": 463_250_000,
           "Bagi Hasil Pajak dan Retribusi": 32_250_000}  # fmt: skip
BIDANG = {"Bidang Penyelenggaraan Pemerintahan Desa": 512_000_000, "Bidang Pelaksanaan Pembangunan Desa": 563_000_000,
          "Bidang Pembinaan Kemasyarakatan": 55_000_000, "Bidang Pemberdayaan Masyarakat": 125_000_000,
          "Bidang Penanggulangan Bencana, Darurat dan Mendesak": 170_000_000}  # fmt: skip
WHOLE = 1_425_000_000
PARTS = {str(m): amount for m, amount in enumerate(BIDANG.values(), 1)}


class _Published(Truth):
    """Figures as they were published, where they contradict each other: no total follows from the parts."""

    def totals(self) -> dict[str, Rupiah]:
        return dict(self.others)


def published(totals: Mapping[str, Rupiah], incomes: Sequence[Rupiah], bidang: Mapping[str, Rupiah]) -> Truth:
    """The truth of figures that contradict each other."""
    return _Published(incomes, bidang, others=totals)


def _truth(**others: int) -> Truth:
    return Truth(tuple(INCOMES.values()), PARTS, others=others)


def activities_larger_than_their_bidang() -> Wild:
    """18: chosen activities below each bidang, one of them above it; a deficit and no financing."""
    rows = grid("""
APBDes Desa Kebon Agung 2025
Pendapatan Desa | #1348500000
Pendapatan Asli Desa | #28500000
Dana Desa | #860000000
Alokasi Dana Desa | #460000000
Belanja Desa | #1389900000
Bidang Penyelenggaraan Pemerintahan Desa | #518900000
- Siltap dan Tunjangan | #404000000
- Operasional Kantor | #60000000
Bidang Pelaksanaan Pembangunan Desa | #550000000
- Jalan Usaha Tani | #310000000
- Drainase | #185000000
Bidang Pembinaan Kemasyarakatan | #51000000
- Pembinaan PKK dan Karang Taruna | #58000000
Bidang Pemberdayaan Masyarakat | #100000000
- Ketahanan Pangan | #92000000
Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa | #170000000
- BLT Dana Desa | #144000000
""")
    truth = published(
        {"pendapatan": 1_348_500_000, "belanja": 1_389_900_000},
        (28_500_000, 860_000_000, 460_000_000),
        {"1": 518_900_000, "2": 550_000_000, "3": 51_000_000, "4": 100_000_000, "5": 170_000_000},
    )
    return Wild("f18-kegiatan-sebagian", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS | BALANCE)


def two_totals_for_spending() -> Wild:
    """15: "Belanja Desa" and "Jumlah Belanja" with different amounts, and a surplus made from the wrong one."""
    lines = ["Anggaran Pendapatan Belanja Desa (APBDES) Tahun 2024", "Desa Kali Mas",
             f"Pendapatan Desa | Rp{i(WHOLE)}", *(f"{name} | Rp{i(x)}" for name, x in INCOMES.items()),
             f"Belanja Desa | Rp{i(WHOLE)}", *(f"{name} | Rp{i(x)}" for name, x in BIDANG.items()),
             f"Jumlah Belanja | Rp{i(WHOLE - 36_000_000)}", f"Surplus/Defisit | Rp{i(36_000_000)}"]  # fmt: skip
    truth = _Published(tuple(INCOMES.values()), PARTS, others={"pendapatan": WHOLE, "belanja": WHOLE,
                                                               "surplus_defisit": 36_000_000})  # fmt: skip
    return Wild("f15-dua-jumlah", {"Sheet1": grid("\n".join(lines))}, {"anggaran": truth},
                told=SUMS | {"surplus-mismatch"})  # fmt: skip


def netto_that_does_not_close() -> Wild:
    """24: the netto alone, negative, and larger than what is left."""
    lines = ["APB Desa 2024 Desa Batu Itam", *(f"{name} | {n(x)}" for name, x in INCOMES.items()),
             f"Jumlah Pendapatan | {n(WHOLE)}", *(f"{name} | {n(x)}" for name, x in BIDANG.items()),
             f"Jumlah Belanja | {n(WHOLE)}", f"Pembiayaan Netto | {n(-25_000_000)}"]  # fmt: skip
    truth = _Published(tuple(INCOMES.values()), PARTS,
                       others={"pendapatan": WHOLE, "belanja": WHOLE, "pembiayaan_netto": -25_000_000})  # fmt: skip
    return Wild("f24-tidak-nol", {"Sheet1": grid("\n".join(lines))}, {"anggaran": truth}, told=BALANCE)


def deficit_without_financing_and_slips_of_the_pen() -> Wild:
    """26: misspelt headings, no totals at all, spending above income and nothing that pays for it."""
    rows = grid("""
APBDES Desa Ujung Gading Tahun 2025
PENDAPATN DESA
Pendapatan Asli Desa | 18.000.000
Dana Desa | 844.000.000
Alokasi Dana Desa | 401.000.000
BELANJA DESA
Bidang Penyelengaraan Pemerintahan Desa
Penyelenggaraan Siltap | 388.000.000
Penyediaan Sarana Prasarana | 60.000.000
Bidang Pelaksanan Pembangunan Desa
Sub Bidang Pendidkan | 44.000.000
Sub Bidang Pekerjaan Umum | 502.000.000
Bidang Pembinaaan Kemasyarakatan
Sub Bidang Kepemudaan | 31.000.000
Bidang Pemberdayan Masyarakat
Sub Bidang Pertanian | 170.000.000
Bidang Penangulangan Bencana
Sub Bidang Keadaan Mendesak | 108.000.000
""")
    truth = Truth((18_000_000, 844_000_000, 401_000_000),
                  {"1": 448_000_000, "2": 546_000_000, "3": 31_000_000, "4": 170_000_000, "5": 108_000_000})  # fmt: skip
    return Wild("f26-defisit", {"Sheet1": rows}, {"anggaran": truth}, told=BALANCE)


def block_twice_with_slips() -> Wild:
    """25: a flat table in which the rows of one bidang stand twice, the first time under another name and with slips."""
    rows = grid("""
kategori | judul | sub_judul | anggaran | realisasi
pendapatan | | Dana Desa | #912000000 | #912000000
pendapatan | | Alokasi Dana Desa | #520000000 | #519000000
belanja | Bidang Penyelenggaraan Pemerintahan Desa | Sub Bidang Siltap | #480000000 | #470000000
belanja | Bidang Penyelenggaraan Pemerintahan Desa | Sub Bidang Sarana | #52000000 | #51000000
belanja | Pelaksanaan Pembangunan Desa | Pendidikan | #36000000 | #35500000
belanja | Pelaksanaan Pembangunan Desa | Kesehatan | #144423000 | #140061000
belanja | Pelaksanaan Pembangunan Desa | Pekerjaan Umum dan Penataan Ruang | #360000000 | #344000000
belanja | Bidang Pelaksanaan Pembangunan Desa | Sub Bidang Pendidikan | #36000000 | #35500000
belanja | Bidang Pelaksanaan Pembangunan Desa | Sub Bidang Kesehatan | #144243000 | #140061000
belanja | Bidang Pelaksanaan Pembangunan Desa | Sub Bidang Pekerjaan Umum dan Penataan Ruang | #360000000 | #344000000
belanja | Bidang Pembinaan Kemasyarakatan | Sub Bidang Kebudayaan | #30000000 | #30000000
belanja | Bidang Pemberdayaan Masyarakat | Sub Bidang Pertanian | #200000000 | #198000000
belanja | Bidang Penanggulangan Bencana | Sub Bidang Keadaan Mendesak | #147000000 | #147000000
pembiayaan | Penerimaan Pembiayaan | SILPA Tahun 2023 | #17243000 | #17243000
""")
    truth = {
        "anggaran": Truth((912_000_000, 520_000_000), {"1": 532_000_000, "2": 540_243_000, "3": 30_000_000,
                                                       "4": 200_000_000, "5": 147_000_000}, 17_243_000),
        "realisasi": Truth((912_000_000, 519_000_000), {"1": 521_000_000, "2": 519_561_000, "3": 30_000_000,
                                                        "4": 198_000_000, "5": 147_000_000}, 17_243_000),
    }  # fmt: skip
    return Wild("f25-blok-ganda", {"Sheet1": rows}, truth, document="realisasi", told=frozenset({"duplicate-block"}))


def _opensid(rows: list[str], title: str) -> Wild:
    head = ["LAPORAN REALISASI PELAKSANAAN ANGGARAN PENDAPATAN DAN BELANJA DESA", f"PEMERINTAH DESA {title}",
            "TAHUN ANGGARAN 2022", "",
            "Uraian | < | < | < | Anggaran (Rp) | Realisasi (Rp) | Lebih/(Kurang)(Rp) | Persentase (%)"]  # fmt: skip
    return Wild(title, {"Sheet1": grid("\n".join([*head, *rows]))}, {})


def lost_digit_in_a_total() -> Wild:
    """14: the printed total of spending lacks a digit."""
    rows = grid("\n".join([
        "KODE | URAIAN | ANGGARAN", "4 | PENDAPATAN",
        *(f"{code} | {name} | {rp(x)}" for code, (name, x) in zip(("4.1.1", "4.2.1", "4.2.3", "4.2.2"), INCOMES.items(), strict=True)),
        f" | JUMLAH PENDAPATAN | {rp(WHOLE)}", "5 | BELANJA",
        *(f"0{m} | {name} | {rp(x)}" for m, (name, x) in enumerate(BIDANG.items(), 1)),
        f" | JUMLAH BELANJA | {rp(142_500_000)}",
    ]))  # fmt: skip
    return Wild("f14-angka-hilang", {"Sheet1": rows}, {"anggaran": _truth()}, told=SUMS)


def netto_with_the_wrong_sign() -> Wild:
    """12: a negative netto printed without its brackets, in the realised column."""
    plan, done = (50_000_000, 40_000_000), (50_000_000, 46_000_000)
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN
PEMERINTAH DESA SIRNA SARI
TAHUN ANGGARAN 2024
KODE REK | URAIAN | ANGGARAN/n( Rp ) | REALISASI/n( Rp ) | LEBIH/(KURANG)/n( Rp )
1 | 2 | 3 | 4 | 5
4. | PENDAPATAN
4.2. | ~ Pendapatan Transfer | {b(1_300_000_000)} | {b(1_300_000_000)} | {b(0)}
4.2.1. | ~~ Dana Desa | {b(900_000_000)} | {b(900_000_000)} | {b(0)}
4.2.3. | ~~ Alokasi Dana Desa | {b(400_000_000)} | {b(400_000_000)} | {b(0)}
 | JUMLAH PENDAPATAN | {b(1_300_000_000)} | {b(1_300_000_000)} | {b(0)}
5. | BELANJA
5.1. | ~ Belanja Pegawai | {b(420_000_000)} | {b(410_000_000)} | {b(10_000_000)}
5.2. | ~ Belanja Barang dan Jasa | {b(370_000_000)} | {b(360_000_000)} | {b(10_000_000)}
5.3. | ~ Belanja Modal | {b(350_000_000)} | {b(350_000_000)} | {b(0)}
5.4. | ~ Belanja Tidak Terduga | {b(150_000_000)} | {b(144_000_000)} | {b(6_000_000)}
 | JUMLAH BELANJA | {b(1_290_000_000)} | {b(1_264_000_000)} | {b(26_000_000)}
 | SURPLUS / (DEFISIT) | {b(10_000_000)} | {b(36_000_000)} | {b(-26_000_000)}
6. | PEMBIAYAAN
6.1. | ~ Penerimaan Pembiayaan | {b(plan[1])} | {b(plan[1])} | {b(0)}
6.1.1. | ~~ SILPA Tahun Sebelumnya | {b(plan[1])} | {b(plan[1])} | {b(0)}
6.2. | ~ Pengeluaran Pembiayaan | {b(plan[0])} | {b(done[0])} | {b(0)}
6.2.2. | ~~ Penyertaan Modal Desa | {b(plan[0])} | {b(done[0])} | {b(0)}
 | PEMBIAYAAN NETTO | {b(-10_000_000)} | {b(10_000_000)} | {b(-20_000_000)}
 | SILPA TAHUN BERJALAN | {b(0)} | {b(26_000_000)} | {b(-26_000_000)}
""")
    truth = {
        "anggaran": Truth((900_000_000, 400_000_000), {}, 40_000_000, 50_000_000, belanja=1_290_000_000),
        "realisasi": Truth((900_000_000, 400_000_000), {}, 40_000_000, 50_000_000, belanja=1_264_000_000,
                           others={"pembiayaan_netto": 10_000_000}),
    }  # fmt: skip
    return Wild("f12-tanda-netto", {"Sheet1": rows}, truth, document="realisasi",
                told=frozenset({"sign-mismatch", "netto-mismatch"}))  # fmt: skip


def spending_above_its_budget() -> Wild:
    """02: a bidang cost more than was planned, and the SiLPA of the year is below zero."""
    plan = dict(zip("12345", PARTS.values(), strict=True))
    done = {**plan, "1": 512_612_077}

    def row(code: str, name: str, x: int, y: int) -> str:
        return f"{code} | {name} | < | < | {x:,} | {y:,} | {x - y:,} | {pc(y, x).replace(',', '.')}"

    spent = sum(done.values())
    rows = [
        "4. PENDAPATAN | < | < | <", row("4.1.", "Pendapatan Asli Desa", 24_500_000, 24_500_000),
        row("4.2.", "Pendapatan Transfer", 1_400_500_000, 1_400_500_000),
        *(row(code, name, x, x) for code, (name, x) in zip(("4.2.1.", "4.2.3.", "4.2.2."), list(INCOMES.items())[1:], strict=True)),
        f"JUMLAH PENDAPATAN | < | < | < | {WHOLE:,} | {WHOLE:,} | 0 | 100.00", "5. BELANJA | < | < | <",
        *(row(f"0{m}", name.upper(), plan[str(m)], done[str(m)]) for m, name in enumerate(BIDANG, 1)),
        f"JUMLAH BELANJA | < | < | < | {WHOLE:,} | {spent:,} | {WHOLE - spent:,} | 100.04",
        f"SURPLUS / (DEFISIT) | < | < | < | 0 | {WHOLE - spent:,} | {spent - WHOLE:,} | 0",
        f"SILPA/SiLPA TAHUN BERJALAN | < | < | < | 0 | {WHOLE - spent:,} | {spent - WHOLE:,} |",
    ]  # fmt: skip
    wild = _opensid(rows, "SARI MUKTI")
    truth = {"anggaran": _truth(), "realisasi": Truth(tuple(INCOMES.values()), done)}
    return Wild("f02-silpa-negatif", wild.sheets, truth, document="realisasi", told=BALANCE)


def total_without_some_of_its_children() -> Wild:
    """16: the printed total of spending is two bidang short, per cent are of the wrong whole."""
    wrong = WHOLE - 125_000_000 - 55_000_000
    rows = grid("\n".join([
        "APBDes DESA ULU MANDA", "TAHUN 2026", "Uraian | Jumlah | Persentase",
        f"PENDAPATAN | {n(WHOLE)}", *(f"{name} | {n(x)}" for name, x in INCOMES.items()),
        f"BELANJA | {n(wrong)}", *(f"{name} | {n(x)} | {pc(x, wrong)}%" for name, x in BIDANG.items()),
    ]))  # fmt: skip
    return Wild("f16-total-kurang", {"Sheet1": rows}, {"anggaran": _truth()}, told=SUMS | BALANCE)


def mixed_marks_and_wrong_sums() -> Wild:
    """13: dots and commas mixed in one number, a bidang that is not the sum of its sub bidang, a flipped sign."""
    rows = grid("""
APBDES DESA MERTA SARI
Uraian | Anggaran | Sumber Desa
PENDAPATAN
Pendapatan Asli Desa | 2.226,000.00 | PAD
Dana Desa | 970.056,000.00 | DDS
Alokasi Dana Desa | 402,718,000,00 | ADD
JUMLAH PENDAPATAN | 1.375.000,000,00
BELANJA
BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | 530,000,000,00
Sub Bidang Siltap, Tunjangan dan Operasional | 480,000,000,00 | ADD
Sub Bidang Sarana Prasarana | 40.000,000,00 | ADD
BIDANG PELAKSANA PEMBANGUNAN DESA | 700,000,000,00
Sub Bidang Pendidikan | 78.000,000,00 | DDS
Sub Bidang Pekerjaan Umum | 622,000,000,00 | DDS
BIDANG PEMBINAAN KEMASYARAKATAN | 25,000,000,00
Sub Bidang Kebudayaan dan Keagamaan | 25,000,000,00 | DDS
BIDANG PEMBERDAYAAN MASYARAKAT | 120,000,000,00
Sub Bidang Pertanian dan Peternakan | 120,000,000,00 | DDS
JUMLAH BELANJA | 1,375,000,000,00
""")
    truth = _Published((2_226_000, 970_056_000, 402_718_000), {"1": 530_000_000, "2": 700_000_000, "3": 25_000_000,
                                                              "4": 120_000_000},
                       others={"pendapatan": 1_375_000_000, "belanja": 1_375_000_000})  # fmt: skip
    return Wild("f13-tanda-campur", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS)


def shifted_labels_of_financing() -> Wild:
    """14: the labels of financing are one row off: a receipt without amount, a payment with the receipt's."""
    lines = ["Anggaran Pendapatan Belanja Desa (APBDES) Tahun 2024",
             f"JUMLAH PENDAPATAN | Rp {i(WHOLE)}", f"JUMLAH BELANJA | Rp {i(WHOLE + 9_808_006)}",
             f"JUMLAH PEMBIAYAAN | Rp {i(9_808_006)}", "", "Rincian Pendapatan",
             *(f"{name} | Rp. {i(x)}" for name, x in INCOMES.items()), f"Jumlah Pendapatan | Rp. {i(WHOLE)}", "",
             "Rincian Belanja Desa", *(f"{name} | Rp. {i(x + (9_808_006 if 'Pembangunan' in name else 0))}"
                                       for name, x in BIDANG.items()),
             f"Jumlah Belanja | Rp. {i(WHOLE + 9_808_006)}", f"Siltap | Rp. {i(398_000_000)}", "",
             "Rincian Pembiayaan Desa", "Penerimaan Pembiayaan", f"Pengeluaran | Rp. {i(5_191_994)}",
             f"Pembiayaan | Rp. {i(15_000_000)}", f"Jumlah Pembiayaan | Rp. {i(9_808_006)}"]  # fmt: skip
    truth = _Published(tuple(INCOMES.values()), {**PARTS, "2": PARTS["2"] + 9_808_006},
                       others={"pendapatan": WHOLE, "belanja": WHOLE + 9_808_006, "pembiayaan_netto": 9_808_006})  # fmt: skip
    return Wild("f14-label-geser", {"Sheet1": grid("\n".join(lines))}, {"anggaran": truth},
                told=frozenset({"netto-mismatch", "row-unread", "total-mismatch", "silpa-negative", "total-differs"}))  # fmt: skip


def hashes_instead_of_an_amount() -> Wild:
    """29: a column that was too narrow when it was copied."""
    rows = grid("\n".join([
        "APBDES DESA KUALA RAYA TAHUN ANGGARAN 2025", "URAIAN | ANGGARAN", "PENDAPATAN",
        *(f"{name} | {d(x)}" for name, x in INCOMES.items()), "JUMLAH PENDAPATAN | ########", "BELANJA",
        *(f"{name} | {d(x) if x != 563_000_000 else '########'}" for name, x in BIDANG.items()),
        f"JUMLAH BELANJA | {d(WHOLE)}",
    ]))  # fmt: skip
    truth = _Published(tuple(INCOMES.values()), {k: x for k, x in PARTS.items() if k != "2"}, others={"belanja": WHOLE})
    return Wild("f29-pagar", {"Sheet1": rows}, {"anggaran": truth}, told=frozenset({"amount-hashes"}))


def swapped_digits_in_a_changed_budget() -> Wild:
    """A digit swapped in one item after the change; its bidang and the total are right."""
    rows = grid("""
PERUBAHAN APBDES DESA NUSA JAYA TAHUN ANGGARAN 2025
KODE | URAIAN | SEMULA | MENJADI | BERTAMBAH/(BERKURANG)
4 | PENDAPATAN | 1.180.000.000 | 1.200.000.000 | 20.000.000
4.2.1 | Dana Desa | 800.000.000 | 800.000.000 | 0
4.2.3 | Alokasi Dana Desa | 380.000.000 | 400.000.000 | 20.000.000
5 | BELANJA | 1.180.000.000 | 1.200.000.000 | 20.000.000
1 | Bidang Penyelenggaraan Pemerintahan Desa | 380.000.000 | 400.000.000 | 20.000.000
1.1.02 | Siltap Perangkat | 300.000.000 | 300.000.000 | 0
1.1.04 | Operasional | 80.000.000 | 100.000.000 | 20.000.000
2 | Bidang Pelaksanaan Pembangunan Desa | 650.000.000 | 650.000.000 | 0
2.2.02 | Posyandu | 90.000.000 | 90.000.000 | 0
2.3.10 | Jalan Desa | 560.000.000 | 650.000.000 | 0
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak | 150.000.000 | 150.000.000 | 0
5.3.00 | Keadaan Mendesak | 150.000.000 | 150.000.000 | 0
""")
    truth = {
        "semula": _Published((800_000_000, 380_000_000), {"1": 380_000_000, "2": 650_000_000, "5": 150_000_000},
                             others={"pendapatan": 1_180_000_000, "belanja": 1_180_000_000}),
        "anggaran": _Published((800_000_000, 400_000_000), {"1": 400_000_000, "2": 650_000_000, "5": 150_000_000},
                               others={"pendapatan": 1_200_000_000, "belanja": 1_200_000_000}),
    }  # fmt: skip
    return Wild("f-angka-tertukar", {"Sheet1": rows}, truth, document="perubahan", told=SUMS)


def letters_among_the_digits() -> Wild:
    """An amount with the letter O, another in thousands, below a total that has them right."""
    rows = grid("\n".join([
        "APBDes Desa Sidomakmur 2025", "Uraian | Jumlah (Rp)", "PENDAPATAN",
        *(f"{name} | {d(x).replace('905.000.000', '9O5.OOO.OOO')}" for name, x in INCOMES.items()),
        f"JUMLAH PENDAPATAN | {d(WHOLE)}", "BELANJA", *(f"{name} | {d(x)}" for name, x in BIDANG.items()),
        f"JUMLAH BELANJA | {d(WHOLE)}",
    ]))  # fmt: skip
    truth = _Published([x for x in INCOMES.values() if x != 905_000_000], PARTS,
                       others={"pendapatan": WHOLE, "belanja": WHOLE})  # fmt: skip
    return Wild("f-huruf-o", {"Sheet1": rows}, {"anggaran": truth}, told=frozenset({"amount-unreadable"}))


def realised_total_that_forgot_a_row() -> Wild:
    """The total of the realised income leaves out the bank's interest; the plan is right."""
    rows = grid(f"""
Realisasi APBNagari Nagari Sungai Rotan Tahun 2023
No. | Uraian | Anggaran | Realisasi | %
1 | PENDAPATAN | {u(1_000_000_000)} | {u(990_000_000)} | 99.00
 | Pendapatan Asli Nagari | {u(20_000_000)} | {u(15_000_000)} | 75.00
 | Dana Desa | {u(700_000_000)} | {u(700_000_000)} | 100.00
 | Alokasi Dana Nagari | {u(280_000_000)} | {u(275_000_000)} | 98.21
 | Bunga Bank | {u(0)} | {u(1_204_331)} | 0.00
2 | BELANJA | {u(1_000_000_000)} | {u(960_000_000)} | 96.00
 | Bidang Penyelenggaraan Pemerintahan Nagari | {u(400_000_000)} | {u(390_000_000)} | 97.50
 | Bidang Pelaksanaan Pembangunan Nagari | {u(450_000_000)} | {u(430_000_000)} | 95.56
 | Bidang Pembinaan Kemasyarakatan | {u(50_000_000)} | {u(45_000_000)} | 90.00
 | Bidang Pemberdayaan Masyarakat | {u(100_000_000)} | {u(95_000_000)} | 95.00
""")
    parts = ({"1": 400_000_000, "2": 450_000_000, "3": 50_000_000, "4": 100_000_000},
             {"1": 390_000_000, "2": 430_000_000, "3": 45_000_000, "4": 95_000_000})  # fmt: skip
    truth = {
        "anggaran": Truth((20_000_000, 700_000_000, 280_000_000), parts[0]),
        "realisasi": _Published((15_000_000, 700_000_000, 275_000_000, 1_204_331), parts[1],
                                others={"pendapatan": 990_000_000, "belanja": 960_000_000}),
    }  # fmt: skip
    return Wild("f-realisasi-bunga", {"Sheet1": rows}, truth, document="realisasi", told=SUMS)


def first_page_only() -> Wild:
    """A print of which only the first page was copied: spending ends in the middle of its second bidang."""
    rows = grid("\n".join([
        "PENJABARAN APBDES DESA GALUH TIMUR TAHUN ANGGARAN 2026", "KODE | URAIAN | ANGGARAN | SUMBER DANA",
        f"4 | PENDAPATAN | {i(WHOLE)}",
        *(f"{code} | {name} | {i(x)}" for code, (name, x) in zip(("4.1.1", "4.2.1", "4.2.3", "4.2.2"), INCOMES.items(), strict=True)),
        f"5 | BELANJA | {i(WHOLE)}", f"1 | Bidang Penyelenggaraan Pemerintahan Desa | {i(512_000_000)}",
        f"1.1 | Siltap dan Operasional | {i(512_000_000)}", f"1.1.02 | Siltap Perangkat | {i(412_000_000)} | ADD",
        f"1.1.04 | Operasional | {i(100_000_000)} | DDS", f"2 | Bidang Pelaksanaan Pembangunan Desa | {i(563_000_000)}",
        f"2.2 | Kesehatan | {i(63_000_000)}", f"2.2.02 | Posyandu | {i(63_000_000)} | DDS",
    ]))  # fmt: skip
    truth = _Published(tuple(INCOMES.values()), {"1": 512_000_000, "2": 563_000_000},
                       others={"pendapatan": WHOLE, "belanja": WHOLE})  # fmt: skip
    return Wild("f-halaman-pertama", {"Sheet1": rows}, {"anggaran": truth}, told=SUMS | {"table-cut"})


def faulty() -> Iterator[Wild]:
    """All of them."""
    yield from (
        activities_larger_than_their_bidang(), two_totals_for_spending(),
        netto_that_does_not_close(), deficit_without_financing_and_slips_of_the_pen(), block_twice_with_slips(),
        lost_digit_in_a_total(), netto_with_the_wrong_sign(), spending_above_its_budget(),
        total_without_some_of_its_children(), mixed_marks_and_wrong_sums(), shifted_labels_of_financing(),
        hashes_instead_of_an_amount(), swapped_digits_in_a_changed_budget(), letters_among_the_digits(),
        realised_total_that_forgot_a_row(), first_page_only(),
    )  # fmt: skip
