# ruff: noqa: E501  (tables as they are printed)
"""What an office exports, prints or types: Siskeudes 2.0, OpenSID by hand, shared sheets, cash plans, work plans."""

from collections.abc import Iterator

from tests.reading.wild.book import Truth, Wild, b, d, grid, i, n, pc, rp

PAD, DD, ADD, PBH, PBK = 31_250_000, 1_012_418_000, 487_906_500, 44_120_000, 150_000_000
INCOMES = (PAD, DD, PBH, ADD, PBK)
ONE, TWO, THREE, FOUR, FIVE = 589_344_500, 791_250_000, 61_500_000, 133_600_000, 187_200_000
PARTS = {"1": ONE, "2": TWO, "3": THREE, "4": FOUR, "5": FIVE}
LEFT, CAPITAL = 62_200_000, 25_000_000
INCOME, SPENT = sum(INCOMES), sum(PARTS.values())
TRUTH = Truth(INCOMES, PARTS, LEFT, CAPITAL)
assert INCOME - SPENT + LEFT - CAPITAL == 0, INCOME - SPENT + LEFT - CAPITAL


def siskeudes_annex_with_pages() -> Wild:
    """Siskeudes 2.0, "Lampiran APBDes" sent to Excel: trailing dots, names in steps, heads and footers on each page."""
    head = """KODE REK | < | URAIAN | < | < | ANGGARAN/n(Rp) | SUMBERDANA
1 | < | 2 | < | < | 3 | 4"""
    rows = grid(f"""
LAMPIRAN PERATURAN DESA
NOMOR : 5 TAHUN 2024
ANGGARAN PENDAPATAN DAN BELANJA DESA
PEMERINTAH DESA WONO ASRI
KECAMATAN GIRI MULYA KABUPATEN SRAGEN
TAHUN ANGGARAN 2025
{head}
4. | | PENDAPATAN | | | {i(INCOME)}
4.1. | | | Pendapatan Asli Desa | | {i(PAD)}
4.1.2. | | | | Hasil Aset | {i(PAD)} | PAD
4.2. | | | Pendapatan Transfer | | {i(INCOME - PAD)}
4.2.1. | | | | Dana Desa | {i(DD)} | DDS
4.2.2. | | | | Bagi Hasil Pajak dan Retribusi | {i(PBH)} | PBH
4.2.3. | | | | Alokasi Dana Desa | {i(ADD)} | ADD
4.2.5. | | | | Bantuan Keuangan Kabupaten/Kota | {i(PBK)} | PBK
 | | JUMLAH PENDAPATAN | | | {i(INCOME)}
5. | | BELANJA | | | {i(SPENT)}
1. | | | PENYELENGGARAAN PEMERINTAHAN DESA | | {i(ONE)}
1.1. | | | Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional | | {i(ONE)}
1.1.01. | | | | Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa | {i(60_000_000)} | ADD
1.1.01. | 5.1. | | | Belanja Pegawai | {i(60_000_000)} | ADD
Printed by Siskeudes 12/01/2025 09:14:33 | | | | | | Halaman 1
{head}
1.1.02. | | | | Penyediaan Penghasilan Tetap Perangkat Desa | {i(ONE - 60_000_000)} | ADD
1.1.02. | 5.1. | | | Belanja Pegawai | {i(ONE - 60_000_000)} | ADD
2. | | | PELAKSANAAN PEMBANGUNAN DESA | | {i(TWO)}
2.3. | | | Pekerjaan Umum dan Penataan Ruang | | {i(TWO)}
2.3.10. | | | | Pembangunan Jalan Desa | {i(641_250_000)} | DDS
2.3.10. | 5.2. | | | Belanja Barang dan Jasa | {i(41_250_000)} | DDS
2.3.10. | 5.3. | | | Belanja Modal | {i(600_000_000)} | DDS
2.3.15. | | | | Pembangunan Embung Desa | {i(TWO - 641_250_000)} | PBK
2.3.15. | 5.3. | | | Belanja Modal | {i(TWO - 641_250_000)} | PBK
3. | | | PEMBINAAN KEMASYARAKATAN | | {i(THREE)}
3.2. | | | Kebudayaan dan Keagamaan | | {i(THREE)}
3.2.03. | | | | Penyelenggaraan Festival Kesenian | {i(THREE)} | DDS, PBH
3.2.03. | 5.2. | | | Belanja Barang dan Jasa | {i(THREE)} | DDS, PBH
4. | | | PEMBERDAYAAN MASYARAKAT | | {i(FOUR)}
4.2. | | | Pertanian dan Peternakan | | {i(FOUR)}
4.2.01. | | | | Peningkatan Produksi Tanaman Pangan | {i(FOUR)} | DDS
4.2.01. | 5.2. | | | Belanja Barang dan Jasa | {i(FOUR)} | DDS
5. | | | PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | | {i(FIVE)}
5.3. | | | Keadaan Mendesak | | {i(FIVE)}
5.3.00. | | | | Penanganan Keadaan Mendesak | {i(FIVE)} | DDS
5.3.00. | 5.4. | | | Belanja Tidak Terduga | {i(FIVE)} | DDS
 | | JUMLAH BELANJA | | | {i(SPENT)}
Printed by Siskeudes 12/01/2025 09:14:33 | | | | | | Halaman 2
{head}
 | | SURPLUS / (DEFISIT) | | | {b(INCOME - SPENT)}
6. | | PEMBIAYAAN
6.1. | | | Penerimaan Pembiayaan | | {i(LEFT)}
6.1.1. | | | | SILPA Tahun Sebelumnya | {i(LEFT)}
6.2. | | | Pengeluaran Pembiayaan | | {i(CAPITAL)}
6.2.2. | | | | Penyertaan Modal Desa | {i(CAPITAL)}
 | | PEMBIAYAAN NETTO | | | {i(LEFT - CAPITAL)}
 | | SILPA TAHUN BERJALAN | | | {i(0)}
-----
 | | | | | WONO ASRI, 30 Desember 2024
 | | | | | KEPALA DESA
""")
    return Wild("siskeudes-halaman", {"Report": rows}, {"anggaran": TRUTH}, "Wono Asri", 2025)


def opensid_typed_by_hand() -> Wild:
    """OpenSID, "Keuangan Manual" as CSV-like export: one row for each template code, parents repeat the sums."""
    rows = grid(f"""
no | tahun | kode | uraian | nilai_anggaran | nilai_realisasi
#1 | #2024 | 4 | PENDAPATAN | {n(INCOME)} | {n(INCOME)}
#2 | #2024 | 4.1 | Pendapatan Asli Desa | {n(PAD)} | {n(PAD)}
#3 | #2024 | 4.1.1 | Hasil Usaha Desa | #11250000 | #11250000
#4 | #2024 | 4.1.2 | Hasil Aset Desa | #20000000 | #20000000
#5 | #2024 | 4.2 | Pendapatan Transfer | {n(INCOME - PAD)} | {n(INCOME - PAD)}
#6 | #2024 | 4.2.1 | Dana Desa | {n(DD)} | {n(DD)}
#7 | #2024 | 4.2.2 | Bagi Hasil Pajak dan Retribusi | {n(PBH)} | {n(PBH)}
#8 | #2024 | 4.2.3 | Alokasi Dana Desa | {n(ADD)} | {n(ADD)}
#9 | #2024 | 4.2.5 | Bantuan Keuangan APBD Kabupaten/Kota | {n(PBK)} | {n(PBK)}
#10 | #2024 | 5 | BELANJA | {n(SPENT)} | {n(SPENT - 7_500_000)}
#11 | #2024 | 5.1 | BIDANG PENYELENGGARAN PEMERINTAHAN DESA | {n(ONE)} | {n(ONE)}
#12 | #2024 | 5.2 | BIDANG PELAKSANAAN PEMBANGUNAN DESA | {n(TWO)} | {n(TWO - 7_500_000)}
#13 | #2024 | 5.3 | BIDANG PEMBINAAN KEMASYARAKATAN | {n(THREE)} | {n(THREE)}
#14 | #2024 | 5.4 | BIDANG PEMBERDAYAAN MASYARAKAT | {n(FOUR)} | {n(FOUR)}
#15 | #2024 | 5.5 | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK DESA | {n(FIVE)} | {n(FIVE)}
#16 | #2024 | 6 | PEMBIAYAAN | {n(LEFT - CAPITAL)} | {n(LEFT - CAPITAL)}
#17 | #2024 | 6.1 | Penerimaan Pembiayaan | {n(LEFT)} | {n(LEFT)}
#18 | #2024 | 6.1.1 | SILPA Tahun Sebelumnya | {n(LEFT)} | {n(LEFT)}
#19 | #2024 | 6.2 | Pengeluaran Pembiayaan | {n(CAPITAL)} | {n(CAPITAL)}
#20 | #2024 | 6.2.2 | Penyertaan Modal Desa | {n(CAPITAL)} | {n(CAPITAL)}
""")
    incomes = (11_250_000, 20_000_000, DD, PBH, ADD, PBK)
    spent = {**PARTS, "2": TWO - 7_500_000}
    truth = {"anggaran": Truth(incomes, PARTS, LEFT, CAPITAL), "realisasi": Truth(incomes, spent, LEFT, CAPITAL)}
    return Wild("opensid-manual", {"keuangan": rows}, truth, None, 2024, "realisasi")


def shared_sheet_with_joined_bidang() -> Wild:
    """A shared sheet: bidang and sub bidang joined downwards, activities with place, fund, budget, realised, rest, %."""
    acts = (
        (
            "Pemerintahan Desa",
            "Siltap dan Operasional",
            "Siltap Kades dan Perangkat",
            "-",
            "ADD",
            487_906_500,
            487_906_500,
        ),
        ("", "", "Operasional Kantor", "Kantor Desa", "PAD", 101_438_000, 96_320_500),
        ("Pembangunan Desa", "Pekerjaan Umum", "Rabat Beton RT 03", "Dusun II", "DD", 520_000_000, 518_400_000),
        ("", "Kesehatan", "Posyandu dan PMT", "Semua dusun", "DD", 121_250_000, 121_250_000),
        ("", "", "Ambulans Desa", "Poskesdes", "PBK", 150_000_000, 149_000_000),
        ("Pembinaan Kemasyarakatan", "Kepemudaan", "Turnamen Antar Dusun", "Lapangan", "PBH", 61_500_000, 60_000_000),
        ("Pemberdayaan Masyarakat", "Pertanian", "Pupuk dan Bibit", "Dusun I, III", "DD", 133_600_000, 133_600_000),
        ("Penanggulangan Bencana", "Keadaan Mendesak", "BLT DD 52 KPM", "-", "DD", 187_200_000, 187_200_000),
    )
    lines = ["Bidang | Sub Bidang | Kegiatan | Lokasi | Sumber | Pagu | Realisasi | Sisa | %"]
    for bidang, sub, name, place, fund, plan, done in acts:
        lines.append(
            f"{bidang or '^'} | {sub or '^'} | {name} | {place} | {fund} | {n(plan)} | {n(done)} | {n(plan - done)} | {pc(done, plan)}"
        )
    whole = [sum(act[k] for act in acts) for k in (5, 6)]
    lines.append(
        f"TOTAL BELANJA | | | | | {n(whole[0])} | {n(whole[1])} | {n(whole[0] - whole[1])} | {pc(whole[1], whole[0])}"
    )
    income = grid("\n".join([
        "APBDes Desa Karang Sari Tahun 2024", "PENDAPATAN | Pagu | Realisasi",
        *(f"{name} | {n(x)} | {n(x)}" for name, x in zip(("PADes", "Dana Desa", "Bagi Hasil Pajak dan Retribusi", "ADD", "Bankab"), INCOMES, strict=True)),
        f"TOTAL PENDAPATAN | {n(INCOME)} | {n(INCOME)}", "PEMBIAYAAN", f"SiLPA 2023 | {n(LEFT)} | {n(LEFT)}",
        f"Penyertaan Modal BUMDes | {n(CAPITAL)} | {n(CAPITAL)}",
    ]))  # fmt: skip
    done = {"1": 584_227_000, "2": 788_650_000, "3": 60_000_000, "4": FOUR, "5": FIVE}
    truth = {"anggaran": TRUTH, "realisasi": Truth(INCOMES, done, LEFT, CAPITAL)}
    sheets = {"Pendapatan & Pembiayaan": income, "Belanja": grid("\n".join(lines))}
    return Wild("lembar-bersama", sheets, truth, "Karang Sari", 2024, "realisasi")


def cash_plan_of_twelve_months() -> Wild:
    """Rencana Anggaran Kas: January to December and the sum."""

    def months(whole: int) -> str:
        part = whole // 12 // 1000 * 1000
        return " | ".join(n(x) for x in (*[part] * 11, whole - 11 * part, whole))

    names = "Jan | Feb | Mar | Apr | Mei | Jun | Jul | Agt | Sep | Okt | Nop | Des | Jumlah"
    rows = grid("\n".join([
        "RENCANA ANGGARAN KAS (RAK)", "DESA MEKAR WANGI KECAMATAN PARUNG KABUPATEN BOGOR", "TAHUN ANGGARAN 2025",
        f"Kode | Uraian | {names}", f"4 | PENDAPATAN | {months(INCOME)}",
        *(f"{code} | {name} | {months(x)}" for code, name, x in zip(("4.1.2", "4.2.1", "4.2.2", "4.2.3", "4.2.5"),
          ("Hasil Aset Desa", "Dana Desa", "Bagi Hasil Pajak", "Alokasi Dana Desa", "Bantuan Keuangan Kabupaten"), INCOMES, strict=True)),
        f"5 | BELANJA | {months(SPENT)}",
        *(f"{code} | {name} | {months(x)}" for code, name, x in zip("12345", ("Bidang Penyelenggaraan Pemerintahan Desa",
          "Bidang Pelaksanaan Pembangunan Desa", "Bidang Pembinaan Kemasyarakatan Desa", "Bidang Pemberdayaan Masyarakat Desa",
          "Bidang Penanggulangan Bencana, Keadaan Darurat dan Mendesak Desa"), PARTS.values(), strict=True)),
        f"6 | PEMBIAYAAN | {months(LEFT - CAPITAL)}", f"6.1 | Penerimaan Pembiayaan | {months(LEFT)}", f"6.2 | Pengeluaran Pembiayaan | {months(CAPITAL)}",
    ]))  # fmt: skip
    return Wild("rencana-kas", {"RAK": rows}, {"anggaran": TRUTH}, "Mekar Wangi", 2025)


def staged_disbursement() -> Wild:
    """Dana Desa by stages beside the whole: Pagu, Tahap I, Tahap II, Tahap III; numbers written with blanks."""

    def s(amount: int) -> str:
        return f"{amount:,}".replace(",", " ")

    def row(name: str, whole: int) -> str:
        first, second = whole * 4 // 10, whole * 4 // 10
        return f"{name} | {s(whole)} | {s(first)} | {s(second)} | {s(whole - first - second)}"

    rows = grid("\n".join([
        "RENCANA PENYALURAN APBDES DESA TANJUNG PURA TA. 2025", "URAIAN | PAGU | TAHAP I | TAHAP II | TAHAP III",
        row("PENDAPATAN", INCOME), row("Pendapatan Asli Desa", PAD), row("Dana Desa", DD), row("Bagi Hasil Pajak dan Retribusi", PBH),
        row("Alokasi Dana Desa", ADD), row("Bantuan Keuangan Kabupaten", PBK), row("BELANJA", SPENT),
        row("Bidang Penyelenggaraan Pemerintahan Desa", ONE), row("Bidang Pelaksanaan Pembangunan Desa", TWO),
        row("Bidang Pembinaan Kemasyarakatan", THREE), row("Bidang Pemberdayaan Masyarakat", FOUR),
        row("Bidang Penanggulangan Bencana, Darurat dan Mendesak", FIVE), row("Penerimaan Pembiayaan", LEFT), row("Pengeluaran Pembiayaan", CAPITAL),
    ]))  # fmt: skip
    return Wild("bertahap", {"Sheet1": rows}, {"anggaran": TRUTH}, "Tanjung Pura", 2025)


def last_year_realised_beside_this_years_plan() -> Wild:
    """A poster's table: what was realised in 2024 beside the budget of 2025."""
    rows = grid(f"""
TRANSPARANSI APBDESA DESA SUMBER AGUNG KEC. BULU KAB. SUKOHARJO
URAIAN | REALISASI 2024 | ANGGARAN 2025
PENDAPATAN | {rp(1_655_000_000)} | {rp(INCOME)}
Pendapatan Asli Desa (PADes) | {rp(30_000_000)} | {rp(PAD)}
Dana Desa (DD) | {rp(950_000_000)} | {rp(DD)}
Bagi Hasil Pajak & Retribusi | {rp(45_000_000)} | {rp(PBH)}
Alokasi Dana Desa (ADD) | {rp(480_000_000)} | {rp(ADD)}
Bantuan Keuangan Kabupaten | {rp(150_000_000)} | {rp(PBK)}
BELANJA | {rp(1_592_800_000)} | {rp(SPENT)}
Bidang Penyelenggaraan Pemerintahan Desa | {rp(570_000_000)} | {rp(ONE)}
Bidang Pelaksanaan Pembangunan Desa | {rp(702_800_000)} | {rp(TWO)}
Bidang Pembinaan Kemasyarakatan Desa | {rp(50_000_000)} | {rp(THREE)}
Bidang Pemberdayaan Masyarakat Desa | {rp(120_000_000)} | {rp(FOUR)}
Bidang Penanggulangan Bencana, Darurat & Mendesak Desa | {rp(150_000_000)} | {rp(FIVE)}
PEMBIAYAAN
Penerimaan Pembiayaan | {rp(0)} | {rp(LEFT)}
Pengeluaran Pembiayaan | {rp(0)} | {rp(CAPITAL)}
""")
    return Wild("baliho-tahun-lalu-dan-ini", {"Baliho": rows}, {"anggaran": TRUTH}, "Sumber Agung", 2025)


def work_plan_with_prefix_codes() -> Wild:
    """Codes with the district's and village's in front; volume, unit, time, way of working between name and cost."""
    p = "05.2004"
    rows = grid(f"""
DAFTAR RENCANA KERJA DAN ANGGARAN (APBDES) DESA PADANG LUAS TAHUN 2025
Kode | Uraian | Volume | Satuan | Waktu | Pola | Jumlah Biaya (Rp) | Sumber Biaya
4. | PENDAPATAN | | | | | {d(INCOME)}
4.1.2. | Hasil Aset Desa | | | | | {d(PAD)} | PADes
4.2.1. | Dana Desa | | | | | {d(DD)} | APBN
4.2.2. | Bagi Hasil Pajak | | | | | {d(PBH)} | BHP
4.2.3. | Alokasi Dana Desa | | | | | {d(ADD)} | ADD
4.2.5. | Bantuan Keuangan Kabupaten | | | | | {d(PBK)} | APBD Kab
5. | BELANJA | | | | | {d(SPENT)}
{p}.01. | BIDANG PENYELENGGARAAN PEMERINTAHAN DESA | | | | | {d(ONE)}
{p}.01.01. | Siltap, Tunjangan dan Operasional | | | | | {d(ONE)}
{p}.01.01.02. | Siltap Perangkat Desa | 12 | Bulan | Jan-Des | Swakelola | {d(ONE)} | ADD
{p}.02. | BIDANG PELAKSANAAN PEMBANGUNAN DESA | | | | | {d(TWO)}
{p}.02.03. | Pekerjaan Umum | | | | | {d(TWO)}
{p}.02.03.10. | Rabat Beton Jalan Desa | 1.250 | Meter | Apr-Jun | Swakelola | {d(TWO)} | DD
{p}.03. | BIDANG PEMBINAAN KEMASYARAKATAN | | | | | {d(THREE)}
{p}.03.04. | Kelembagaan Masyarakat | | | | | {d(THREE)}
{p}.03.04.03. | Pembinaan PKK | 1 | Tahun | Jan-Des | Swakelola | {d(THREE)} | DD
{p}.04. | BIDANG PEMBERDAYAAN MASYARAKAT | | | | | {d(FOUR)}
{p}.04.02. | Pertanian dan Peternakan | | | | | {d(FOUR)}
{p}.04.02.02. | Bibit Ternak | 40 | Ekor | Jul | Penyedia | {d(FOUR)} | DD
{p}.05. | BIDANG PENANGGULANGAN BENCANA, DARURAT DAN MENDESAK | | | | | {d(FIVE)}
{p}.05.03. | Keadaan Mendesak | | | | | {d(FIVE)}
{p}.05.03.00. | BLT Desa | 52 | KPM | Jan-Des | Swakelola | {d(FIVE)} | DD
6. | PEMBIAYAAN
6.1.1. | SiLPA Tahun Sebelumnya | | | | | {d(LEFT)}
6.2.2. | Penyertaan Modal BUMDes | | | | | {d(CAPITAL)}
-----
 | Mengetahui, | | | | | Padang Luas, 2 Januari 2025
 | Ketua BPD | | | | | Kepala Desa
 | NIP. - | | | | | NIP. 197203041998031005
""")
    return Wild("rencana-kerja-awalan", {"RKA": rows}, {"anggaran": TRUTH}, "Padang Luas", 2025)


def offices() -> Iterator[Wild]:
    """All of them."""
    yield from (
        siskeudes_annex_with_pages(), opensid_typed_by_hand(), shared_sheet_with_joined_bidang(), cash_plan_of_twelve_months(),
        staged_disbursement(), last_year_realised_beside_this_years_plan(), work_plan_with_prefix_codes(),
    )  # fmt: skip
