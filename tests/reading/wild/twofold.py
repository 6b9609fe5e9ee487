# ruff: noqa: E501  (tables as they are printed)
"""Workbooks that hold the same money on two sheets: by jenis and by bidang, in short and in full, planned and done."""

from collections.abc import Iterator

from tests.reading.wild.book import Wild, grid, n
from tests.reading.wild.parts import TRUTH, B, last_years_rest_among_the_income


def several_budgets_by_jenis_and_bidang() -> Wild:
    """Annex I by jenis with everything, annex II with the spending by bidang on its own sheet."""
    first = grid("""
LAMPIRAN I PERATURAN DESA SUKA JAYA NOMOR 4 TAHUN 2024
RINGKASAN APBDES TAHUN ANGGARAN 2025
KODE | URAIAN | JUMLAH (Rp)
4 | PENDAPATAN | 1.320.000.000
4.1 | Pendapatan Asli Desa | 20.000.000
4.2 | Transfer | 1.300.000.000
4.2.1 | Dana Desa | 900.000.000
4.2.3 | Alokasi Dana Desa | 400.000.000
5 | BELANJA | 1.350.000.000
5.1 | Belanja Pegawai | 420.000.000
5.2 | Belanja Barang dan Jasa | 330.000.000
5.3 | Belanja Modal | 540.000.000
5.4 | Belanja Tidak Terduga | 60.000.000
6 | PEMBIAYAAN | 30.000.000
6.1 | Penerimaan Pembiayaan | 40.000.000
6.2 | Pengeluaran Pembiayaan | 10.000.000
""")
    second = grid("""
LAMPIRAN II PERATURAN DESA SUKA JAYA NOMOR 4 TAHUN 2024
RINCIAN BELANJA MENURUT BIDANG TAHUN ANGGARAN 2025
KODE | URAIAN | JUMLAH (Rp)
1 | Bidang Penyelenggaraan Pemerintahan Desa | 450.000.000
1.1 | Siltap dan Operasional | 450.000.000
2 | Bidang Pelaksanaan Pembangunan Desa | 700.000.000
2.3 | Pekerjaan Umum dan Penataan Ruang | 700.000.000
3 | Bidang Pembinaan Kemasyarakatan Desa | 50.000.000
3.2 | Kebudayaan dan Keagamaan | 50.000.000
4 | Bidang Pemberdayaan Masyarakat Desa | 90.000.000
4.2 | Pertanian dan Peternakan | 90.000.000
5 | Bidang Penanggulangan Bencana, Darurat dan Mendesak Desa | 60.000.000
5.3 | Keadaan Mendesak | 60.000.000
 | JUMLAH BELANJA | 1.350.000.000
""")
    return Wild(
        "jenis-lalu-bidang", {"Lampiran I": first, "Lampiran II": second}, {"anggaran": TRUTH}, "Suka Jaya", 2025
    )


def spending_in_detail_on_its_own_sheet() -> Wild:
    """A whole budget down to bidang, and a second sheet with the activities of each bidang."""
    whole = last_years_rest_among_the_income().sheets["Sheet1"]
    first = [row for row in whole if not str(row[0]).startswith(("SiLPA", "JUMLAH PENDAPATAN"))]
    first = [["PENDAPATAN", "1.320.000.000"] if row[0] == "PENDAPATAN" else row for row in first]
    first.append(["Penerimaan Pembiayaan", "40.000.000"])
    lines = ["RINCIAN BELANJA DESA SUKA JAYA TAHUN ANGGARAN 2025", "KODE | URAIAN | JUMLAH"]
    names = ("Penyelenggaraan Pemerintahan Desa", "Pelaksanaan Pembangunan Desa", "Pembinaan Kemasyarakatan Desa",
             "Pemberdayaan Masyarakat Desa", "Penanggulangan Bencana, Darurat dan Mendesak Desa")  # fmt: skip
    subs = ("1.1", "2.3", "3.2", "4.2", "5.3")
    for code, name, amount in zip(subs, names, B.values(), strict=True):
        lines += [f"{code[0]} | Bidang {name} | {n(amount)}", f"{code} | Sub bidang {code} | {n(amount)}",
                  f"{code}.01 | Kegiatan pertama | {n(amount // 2)}", f"{code}.02 | Kegiatan kedua | {n(amount // 2)}"]  # fmt: skip
    lines.append(f" | JUMLAH BELANJA | {n(sum(B.values()))}")
    sheets = {"APBDes": first, "Rincian Belanja": grid("\n".join(lines))}
    return Wild("rincian-di-lembar-lain", sheets, {"anggaran": TRUTH}, "Suka Jaya", 2025)


def budget_and_report_on_two_sheets() -> Wild:
    """The budget, and on another sheet what was realised, without the budget beside it: the budget is read."""
    rows = spending_in_detail_on_its_own_sheet().sheets["APBDes"]
    report = [["REALISASI " + str(row[0]), *row[1:]] if str(row[0]).startswith("APBDES") else row for row in rows]
    sheets = {"Anggaran": rows, "Capaian": report}
    return Wild("anggaran-dan-laporan", sheets, {"anggaran": TRUTH}, "Suka Jaya", 2025)


def twofold() -> Iterator[Wild]:
    """All of them; clean."""
    yield from (
        several_budgets_by_jenis_and_bidang(),
        spending_in_detail_on_its_own_sheet(),
        budget_and_report_on_two_sheets(),
    )
