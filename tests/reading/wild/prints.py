# ruff: noqa: E501  (tables as they are printed)
"""Prints of Siskeudes exported to Excel."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, b, d, grid, rp


def output_in_seven_code_columns() -> Wild:
    """29: 1 [a b c] 2 [a b c d], volume and unit, leading zeros that come and go, headings without amount."""
    dd, pbh, add, bank = 1_020_117_000, 61_400_000, 701_883_000, 2_600_000
    head, staff, office, rt, road, drain, clinic, other, hall, blt = (
        50_400_000, 421_200_000, 96_300_000, 72_000_000, 488_117_000, 160_000_000, 140_000_000, 77_983_000,
        75_000_000, 205_000_000,
    )  # fmt: skip
    income = dd + pbh + add + bank
    spent = head + staff + office + rt + road + drain + clinic + other + hall + blt
    rows = grid(f"""
 | | | | | | | | LAMPIRAN
 | | | | | | | | PERATURAN KEPALA DESA RAWA INDAH
 | | | | | | | | NOMOR : 8 TAHUN 2024
 | | | | | | | | TENTANG PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA
PENJABARAN ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA RAWA INDAH KECAMATAN PATOK
TAHUN ANGGARAN 2025
KODE REKENING | < | < | < | < | < | < | URAIAN | KELUARAN/ OUTPUT | < | ANGGARAN | SUMBER DANA
1 | < | < | 2 | < | < | < | ^ | VOLUME | SATUAN | ^ | ^
a | b | c | a | b | c | d | ^ | ^ | ^ | ^ | ^
 | | | 4 | | | | PENDAPATAN
 | | | 4 | 2 | | | Transfer
 | | | 4 | 2 | 1 | | Dana Desa | | | {d(dd)} | DDS
 | | | 4 | 2 | 2 | | Bagian dari Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | | | {d(pbh)} | PBH
 | | | 4 | 2 | 3 | | Alokasi Dana Desa | | | {d(add)} | ADD
 | | | 4 | 3 | | | Pendapatan Lain-lain
 | | | 4 | 3 | 6 | | Bunga Bank | | | {d(bank)} | DLL
 | | | | | | | JUMLAH PENDAPATAN | | | {d(income)}
 | | | 5 | | | | BELANJA
01 | | | | | | | PENYELENGGARAAN PEMERINTAHAN DESA
01 | 1 | | | | | | Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional
01 | 01 | 01 | | | | | Penyediaan Siltap dan Tunjangan Kepala Desa | 12 | bulan
1 | 1 | 01 | 5 | 1 | 1 | 01 | Penghasilan Tetap Kepala Desa | | | {d(head)} | ADD
01 | 1 | 2 | | | | | Penyediaan Siltap dan Tunjangan Perangkat Desa | 12 | bulan
1 | 1 | 2 | 5 | 1 | 2 | 1 | Penghasilan Tetap Perangkat Desa | | | {d(staff)} | ADD
01 | 01 | 04 | | | | | Penyediaan Operasional Pemerintah Desa | 1 | paket
1 | 1 | 4 | 5 | 2 | 1 | 01 | Belanja Perlengkapan Alat Tulis Kantor | | | {d(office)} | ADD, PBH
01 | 01 | 07 | | | | | Penyediaan Insentif/Operasional RT/RW | 12 | bulan
1 | 1 | 7 | 5 | 2 | 5 | 4 | Belanja Insentif RT/RW | | | {d(rt)} | ADD
02 | | | | | | | PELAKSANAAN PEMBANGUNAN DESA
2 | 2 | | | | | | Kesehatan
2 | 2 | 02 | | | | | Penyelenggaraan Posyandu | 6 | unit
2 | 2 | 02 | 5 | 2 | 1 | 90-99 | Belanja Barang Perlengkapan Lainnya | | | {d(clinic)} | DDS
02 | 03 | | | | | | Pekerjaan Umum dan Penataan Ruang
02 | 03 | 10 | | | | | Pembangunan/Rehabilitasi Jalan Desa | 820 | m
2 | 3 | 10 | 5 | 3 | 5 | 3 | Belanja Modal Jalan | | | {d(road)} | DDS
2 | 3 | 12 | | | | | Pembangunan Jalan Usaha Tani | 310 | m
2 | 3 | 12 | 5 | 3 | 7 | 02 | Belanja Modal Irigasi | | | {d(drain)} | DDS
03 | | | | | | | PEMBINAAN KEMASYARAKATAN
3 | 2 | | | | | | Kebudayaan dan Keagamaan
3 | 2 | 90-99 | | | | | Lain-lain Kegiatan Sub Bidang Kebudayaan dan Keagamaan | 1 | paket
3 | 2 | 90-99 | 5 | 2 | 7 | 03 | Belanja Barang | | | {d(other)} | ADD
04 | | | | | | | PEMBERDAYAAN MASYARAKAT
4 | 3 | | | | | | Peningkatan Kapasitas Aparatur Desa
4 | 3 | 01 | | | | | Peningkatan Kapasitas Kepala Desa | 2 | orang
4 | 3 | 01 | 5 | 2 | 2 | 4 | Belanja Jasa Honorarium | | | {d(hall)} | PBH, DLL
05 | | | | | | | PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA
5 | 3 | | | | | | Keadaan Mendesak
5 | 3 | 00 | | | | | Penanganan Keadaan Mendesak | 12 | bulan
5 | 3 | 00 | 5 | 4 | 1 | 01 | Belanja Tak Terduga | | | {d(blt)} | DDS
 | | | | | | | JUMLAH BELANJA | | | {d(spent)}
 | | | | | | | SURPLUS / (DEFISIT) | | | -
-----
 | | | | | | | | | | RAWA INDAH, 30 Desember 2024
 | | | | | | | | | | KEPALA DESA RAWA INDAH
""")
    parts = {
        "1": head + staff + office + rt, "2": clinic + road + drain, "3": other, "4": hall, "5": blt,
    }  # fmt: skip
    truth = Truth((dd, pbh, add, bank), parts)
    return Wild("29-tujuh-kolom-kode", {"Penjabaran": rows}, {"anggaran": truth}, "Rawa Indah", 2025)


def breakdown_with_account_and_activity() -> Wild:
    """34: "5.1.1.01. [01.01.01]" with Rp in the text, "Rp 0", the activities named in rows of their own."""
    dd, pbh, add, bank = 902_118_000, 70_332_000, 511_020_000, 1_500_000
    parts = {
        "01.01.01": ("Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa", "ADD",
                     [("5.1.1.01.", "Penghasilan Tetap Kepala Desa", 42_600_000),
                      ("5.1.1.02.", "Tunjangan Kepala Desa", 9_000_000)]),
        "01.01.02": ("Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa", "ADD",
                     [("5.1.2.01.", "Penghasilan Tetap Perangkat Desa", 398_400_000)]),
        "01.01.04": ("Penyediaan Operasional Pemerintah Desa", "PBH",
                     [("5.2.1.01.", "Belanja Perlengkapan Alat Tulis Kantor dan Benda Pos", 41_332_000),
                      ("5.2.4.02.", "Belanja Jasa Langganan Listrik", 29_000_000)]),
        "02.03.10": ("Pembangunan/Rehabilitasi/Peningkatan Jalan Desa", "DDS",
                     [("5.2.1.90.", "Belanja Barang Perlengkapan", 18_118_000),
                      ("5.3.5.03.", "Belanja Modal Jalan - Bahan Baku", 540_000_000)]),
        "03.03.06": ("Pembinaan Karang Taruna", "ADD", [("5.2.2.04.", "Belanja Jasa Honorarium", 61_020_000)]),
        "04.02.01": ("Peningkatan Produksi Tanaman Pangan", "DDS",
                     [("5.2.7.02.", "Belanja Bantuan Bibit Tanaman", 182_000_000)]),
        "05.03.00": ("Keadaan Mendesak", "DDS", [("5.4.1.01.", "Belanja Tidak Terduga", 162_000_000)]),
    }  # fmt: skip
    names = {"01": "PENYELENGGARAN PEMERINTAHAN DESA", "02": "PELAKSANAAN PEMBANGUNAN DESA",
             "03": "PEMBINAAN KEMASYARAKATAN", "04": "PEMBERDAYAAN MASYARAKAT",
             "05": "PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA"}  # fmt: skip
    bidang = {
        key: sum(amount for code, (*_, rows) in parts.items() if code.startswith(key) for *_, amount in rows)
        for key in names
    }
    income, spent = dd + pbh + add + bank, sum(bidang.values())
    lines = [
        "💰 APBDes - Anggaran Pendapatan dan Belanja Desa | < | < | <", "PEMERINTAH KABUPATEN BANJARNEGARA | < | < | <",
        "KECAMATAN KECAMATAN PAGENTAN | < | < | <", "DESA PEMERINTAH DESA KALITENGAH | < | < | <",
        "PENJABARAN | < | < | <", "TAHUN ANGGARAN 2025 | < | < | <",
        "KODE | URAIAN | ANGGARAN | SUMBER DANA", "4 | PENDAPATAN",
        f"4.2.1.01. | Dana Desa | {rp(dd)} | DDS", f"4.2.2.01. | Bagi Hasil Pajak dan Retribusi | {rp(pbh)} | PBH",
        f"4.2.3.01. | Alokasi Dana Desa | {rp(add)} | ADD", "4.2.5.01. | Bantuan Keuangan dari APBD Kabupaten | Rp 0 | PBK",
        f"4.3.6.01. | Bunga Bank | {rp(bank)} | DLL", f"JUMLAH PENDAPATAN | < | {rp(income)}", "5 | BELANJA",
    ]  # fmt: skip
    for key, name in names.items():
        lines.append(f"{key} | {name} | {rp(bidang[key])}")
        for code, (activity, fund, rows) in parts.items():
            if code.startswith(key):
                lines.append(f"{code} | {activity} | {rp(sum(amount for *_, amount in rows))}")
                lines += [f"{account} [{code}] | {what} | {rp(amount)} | {fund}" for account, what, amount in rows]
    lines += [f"JUMLAH BELANJA | < | {rp(spent)}", f"SURPLUS / (DEFISIT) | < | {rp(income - spent)}", "6 | PEMBIAYAAN"]
    left = spent - income
    if left > 0:
        lines += [f"6.1.1.01. | SILPA Tahun Sebelumnya | {rp(left)} | DLL"]
    else:
        lines += [f"6.2.2.01. | Penyertaan Modal Desa | {rp(-left)} | DDS"]
    lines += [f"PEMBIAYAAN NETTO | < | {rp(left)}", "SILPA TAHUN BERJALAN | < | Rp 0"]
    truth = Truth((dd, pbh, add, bank), {str(int(key)): amount for key, amount in bidang.items()},
                  *((left, None) if left > 0 else (None, -left)))  # fmt: skip
    return Wild("34-penjabaran-rp", {"APBDes": grid("\n".join(lines))}, {"anggaran": truth}, "Kalitengah", 2025)


def changed_budget_with_heads_in_each_section() -> Wild:
    """36: a head below each section's title, the same account twice (one for each fund), decreases with a minus."""
    pairs = {
        "own": (14_000_000, 16_500_000), "dd": (1_104_331_000, 1_061_331_000), "tax": (55_021_000, 57_410_000),
        "add": (587_204_000, 587_204_000), "head": (51_600_000, 51_600_000), "staff": (402_204_000, 402_204_000),
        "office1": (60_000_000, 60_000_000), "office2": (69_021_000, 73_910_000), "road": (801_331_000, 715_331_000),
        "youth": (88_400_000, 88_400_000), "farm": (180_000_000, 223_000_000), "blt": (144_000_000, 144_000_000),
        "left": (36_000_000, 36_000_000),
    }  # fmt: skip

    def row(*names: str) -> str:
        before, after = sum(pairs[name][0] for name in names), sum(pairs[name][1] for name in names)
        return f"{d(before)} | {d(after)} | {d(after - before)}"

    head = "Kode Rekening | Uraian | Anggaran Awal | Anggaran Setelah Perubahan | Bertambah/(Berkurang)"
    income, spent = ("own", "dd", "tax", "add"), (
        "head", "staff", "office1", "office2", "road", "youth", "farm", "blt",
    )  # fmt: skip
    rest = [sum(pairs[x][k] for x in income) - sum(pairs[x][k] for x in spent) for k in (0, 1)]
    assert [rest[k] + pairs["left"][k] for k in (0, 1)] == [0, 0], rest
    rows = grid(f"""
📝 APBDes Perubahan - Perubahan Anggaran Pendapatan dan Belanja Desa
PEMERINTAH KABUPATEN BANJARNEGARA
KECAMATAN KECAMATAN PUNGGELAN
DESA PEMERINTAH DESA SIDARATA
PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DESA
TAHUN ANGGARAN 2025
4. PENDAPATAN | < | < | < | <
{head}
4.1.2.01. | Pengelolaan Tanah Kas Desa | {row("own")}
4.2.1.01. | Dana Desa | {row("dd")}
4.2.2.01. | Bagi Hasil Pajak dan Retribusi Daerah Kabupaten/Kota | {row("tax")}
4.2.3.01. | Alokasi Dana Desa | {row("add")}
JUMLAH PENDAPATAN | < | {row(*income)}
5. BELANJA | < | < | < | <
{head}
01 | PENYELENGGARAN PEMERINTAHAN DESA | {row("head", "staff", "office1", "office2")}
5.1.1.01. [01.01.01] | Penghasilan Tetap Kepala Desa | {row("head")}
5.1.2.01. [01.01.02] | Penghasilan Tetap Perangkat Desa | {row("staff")}
5.2.1.01. [01.01.04] | Belanja Perlengkapan Alat Tulis Kantor | {row("office1")}
5.2.1.01. [01.01.04] | Belanja Perlengkapan Alat Tulis Kantor | {row("office2")}
02 | PELAKSANAAN PEMBANGUNAN DESA | {row("road")}
5.3.5.02. [02.03.10] | Belanja Modal Jalan - Upah Tenaga Kerja | {row("road")}
03 | PEMBINAAN KEMASYARAKATAN | {row("youth")}
5.2.2.04. [03.01.02] | Belanja Jasa Honorarium Petugas | {row("youth")}
04 | PEMBERDAYAAN MASYARAKAT | {row("farm")}
5.2.7.01. [04.02.06] | Belanja Barang yang Diserahkan kepada Masyarakat | {row("farm")}
05 | PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | {row("blt")}
5.4.1.01. [05.03.00] | Belanja Tidak Terduga | {row("blt")}
JUMLAH BELANJA | < | {row(*spent)}
SURPLUS / (DEFISIT) | < | {d(rest[0])} | {d(rest[1])} | {d(rest[1] - rest[0])}
6. PEMBIAYAAN | < | < | < | <
{head}
6.1.1.01. | SILPA Tahun Sebelumnya | {row("left")}
PEMBIAYAAN NETTO | < | {row("left")}
SILPA TAHUN BERJALAN | < | 0 | 0 | 0
""")
    groups = {
        "1": ("head", "staff", "office1", "office2"),
        "2": ("road",),
        "3": ("youth",),
        "4": ("farm",),
        "5": ("blt",),
    }
    truth = {
        name: Truth([pairs[x][k] for x in income], {c: sum(pairs[x][k] for x in xs) for c, xs in groups.items()},
                    pairs["left"][k])
        for k, name in enumerate(("semula", "anggaran"))
    }  # fmt: skip
    return Wild("36-perubahan-per-bagian", {"Sheet1": rows}, truth, "Sidarata", 2025, "perubahan")


def siskeudes_report_with_merged_blanks() -> Wild:
    """Between 12 and 37: the Excel export of a report by activity: names spread over columns, heads on each page."""
    own, dd, add, bank = (
        (8_250_000, 8_250_000),
        (799_004_000, 479_402_400),
        (420_330_500, 210_165_250),
        (900_000, 412_117),
    )
    siltap, office, road, posy, blt = (
        (380_400_500, 190_200_250), (61_150_000, 22_317_500), (455_004_000, 201_000_000), (88_000_000, 31_200_000),
        (248_400_000, 124_200_000),
    )  # fmt: skip
    left = (4_470_000, 4_470_000)

    def row(*pairs: tuple[int, int]) -> str:
        plan, done = sum(pair[0] for pair in pairs), sum(pair[1] for pair in pairs)
        return f"{b(plan)} | < | {b(done)} | {b(plan - done)}"

    income, spent = (own, dd, add, bank), (siltap, office, road, posy, blt)
    minus = tuple((-plan, -done) for plan, done in spent)
    head = (
        "KODE REKENING | < | | URAIAN | < | < | ANGGARAN/n(Rp) | < | REALISASI/n(Rp) | LEBIH//n(KURANG)/n(Rp)\n"
        "1 | < | | 2 | < | < | 3 | < | 4 | 5"
    )
    rows = grid(f"""
LAPORAN REALISASI PELAKSANAAN | < | < | < | < | < | < | < | < | <
ANGGARAN PENDAPATAN DAN BELANJA DESA | < | < | < | < | < | < | < | < | <
PEMERINTAH DESA KERTA BUANA | < | < | < | < | < | < | < | < | <
SEMESTER PERTAMA TAHUN ANGGARAN 2025 | < | < | < | < | < | < | < | < | <
 | | | | | | | | Realisasi s.d 30/06/2025
{head}
 | 4. | | PENDAPATAN | < | <
 | 4.1. | | | Pendapatan Asli Desa | < | {row(own)}
 | 4.1.1. | | | | Hasil Usaha Desa | {row(own)}
 | 4.2. | | | Pendapatan Transfer | < | {row(dd, add)}
 | 4.2.1. | | | | Dana Desa | {row(dd)}
 | 4.2.3. | | | | Alokasi Dana Desa | {row(add)}
 | 4.3. | | | Pendapatan Lain-lain | < | {row(bank)}
 | 4.3.6. | | | | Bunga Bank | {row(bank)}
 | | | JUMLAH PENDAPATAN | < | < | {row(*income)}
 | 5. | | BELANJA | < | <
01 | | | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | < | < | {row(siltap, office)}
01.01 | | | | Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional | < | {row(siltap, office)}
01.01.02 | | | | | Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa | {row(siltap)}
01.01.02 | 5.1. | | | | Belanja Pegawai | {row(siltap)}
01.01.04 | | | | | Penyediaan Operasional Pemerintah Desa | {row(office)}
01.01.04 | 5.2. | | | | Belanja Barang dan Jasa | {row(office)}
Printed by Siskeudes 04/07/2025 09:12:44 | < | < | < | < | < | < | < | < | Halaman 1
{head}
02 | | | BIDANG PELAKSANAAN PEMBANGUNAN DESA | < | < | {row(road, posy)}
02.02 | | | | Kesehatan | < | {row(posy)}
02.02.02 | | | | | Penyelenggaraan Posyandu (Mkn Tambahan, Kls Bumil, Lansia, Insentif) | {row(posy)}
02.02.02 | 5.2. | | | | Belanja Barang dan Jasa | {row(posy)}
02.03 | | | | Pekerjaan Umum dan Penataan Ruang | < | {row(road)}
02.03.11 | | | | | Pembangunan/Rehabilitasi Jalan Lingkungan Permukiman/Gang | {row(road)}
02.03.11 | 5.3. | | | | Belanja Modal | {row(road)}
05 | | | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | < | < | {row(blt)}
05.03 | | | | Keadaan Mendesak | < | {row(blt)}
05.03.01 | | | | | Penanganan Keadaan Mendesak | {row(blt)}
05.03.01 | 5.4. | | | | Belanja Tidak Terduga | {row(blt)}
 | | | JUMLAH BELANJA | < | < | {row(*spent)}
 | | | SURPLUS / (DEFISIT) | < | < | {row(*income, *minus)}
 | 6. | | PEMBIAYAAN | < | <
 | 6.1. | | | Penerimaan Pembiayaan | < | {row(left)}
 | 6.1.1. | | | | SILPA Tahun Sebelumnya | {row(left)}
 | | | PEMBIAYAAN NETTO | < | < | {row(left)}
 | | | SILPA/SiLPA TAHUN BERJALAN | < | < | {row(*income, *minus, left)}
 | | | | | | KERTA BUANA, 04 Juli 2025
 | | | | | | KEPALA DESA
Printed by Siskeudes 04/07/2025 09:12:44 | < | < | < | < | < | < | < | < | Halaman 2
""")
    truth = {
        name: Truth([x[k] for x in income], {"1": siltap[k] + office[k], "2": road[k] + posy[k], "5": blt[k]}, left[k])
        for k, name in enumerate(("anggaran", "realisasi"))
    }
    return Wild("siskeudes-semester", {"rptLRA": rows}, truth, "Kerta Buana", 2025, "realisasi")


def prints() -> Iterator[Wild]:
    """All of them."""
    yield from (
        output_in_seven_code_columns(),
        breakdown_with_account_and_activity(),
        changed_budget_with_heads_in_each_section(),
        siskeudes_report_with_merged_blanks(),
    )
