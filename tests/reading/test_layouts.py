"""One small workbook for each family of layouts in the wild (cases/formats.md), read without any configuration."""

from pathlib import Path

import pytest

from apbdes_banner.budget.model import Document
from apbdes_banner.reading.identity import Given
from tests.reading.books import by, columns, printed, read, remarks, rupiah

INCOME = [("Pendapatan Asli Desa", 50_000_000), ("Dana Desa", 900_000_000), ("Alokasi Dana Desa", 450_000_000)]


def test_codes_in_one_column_with_totals_and_subtotals(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["PEMERINTAH DESA CONTOH"], ["TAHUN ANGGARAN 2025"], [],
        ["KODE", "URAIAN", "ANGGARAN", "SUMBER DANA"],
        ["4", "PENDAPATAN", "1.350.000.000"],
        ["4.2", "Transfer", "1.350.000.000"],
        ["4.2.1", "Dana Desa", "900.000.000", "DDS"],
        ["4.2.3", "Alokasi Dana Desa", "450.000.000", "ADD"],
        ["5", "BELANJA", "1.350.000.000"],
        ["01", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "450.000.000"],
        ["01.01", "Siltap", "450.000.000"],
        ["01.01.01", "Penyediaan Penghasilan Tetap Kepala Desa", "450.000.000"],
        ["5.1.1.01. [01.01.01]", "Penghasilan Tetap Kepala Desa", "400.000.000", "ADD"],
        ["5.1.1.02. [01.01.01]", "Tunjangan Kepala Desa", "50.000.000", "ADD"],
        ["02", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", "900.000.000"],
        ["02.03", "Pekerjaan Umum", "900.000.000"],
        ["02.03.10", "Jalan Desa", "900.000.000", "DDS"],
        ["", "JUMLAH BELANJA", "1.350.000.000"],
        ["", "SURPLUS / (DEFISIT)", "0"],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1_350_000_000
    assert by(budget, "belanja", "kegiatan") == {"1.1.01": 450_000_000, "2.3.10": 900_000_000}
    assert by(budget, "belanja", "kegiatan_nama") == {
        "Penyediaan Penghasilan Tetap Kepala Desa": 450_000_000, "Jalan Desa": 900_000_000,
    }  # fmt: skip
    assert list(budget.lines["rekening"].dropna()) == ["4.2.1", "4.2.3", "5.1.1.01", "5.1.1.02"]
    assert (budget.identity.village.name, budget.identity.year, budget.document) == ("Contoh", 2025, "apbdes")
    assert remarks(budget) == []


def test_digits_in_columns_of_their_own_with_blank_headings(tmp_path: Path) -> None:
    """29: 1 [a b c] 2 [a b c d], leading zeros that come and go, headings without amount."""
    budget = read(tmp_path, [
        ["KODE REKENING", "", "", "", "", "", "", "URAIAN", "KELUARAN/ OUTPUT", "", "ANGGARAN", "SUMBER DANA"],
        ["1", "", "", "2", "", "", "", "", "VOLUME", "SATUAN"],
        ["a", "b", "c", "a", "b", "c", "d"],
        ["1", "2", "3", "4", "5", "6", "7", "8"],
        ["", "", "", 4, "", "", "", "PENDAPATAN"],
        ["", "", "", 4, 2, 1, "", "Dana Desa", "", "", "900.000.000", "DDS"],
        ["", "", "", 5, "", "", "", "BELANJA"],
        ["01", "", "", "", "", "", "", "PENYELENGGARAAN PEMERINTAHAN DESA"],
        ["01", 1, "", "", "", "", "", "Siltap dan operasional"],
        ["01", "01", "01", "", "", "", "", "Penghasilan tetap kepala desa"],
        [1, 1, "01", 5, 1, 1, "01", "Penghasilan Tetap", 12, "bulan", "400.000.000", "ADD"],
        [1, 1, "90-99", "", "", "", "", "Lain-lain", 1, "paket", "500.000.000", "DD, PBH"],
        ["", "", "", 6, "", "", "", "PEMBIAYAAN"],
        ["", "", "", 6, 1, 1, "", "SILPA Tahun Sebelumnya", "", "", "-"],
    ])  # fmt: skip
    assert by(budget, "belanja", "kegiatan") == {"1.1.01": 400_000_000, "1.1.90-99": 500_000_000}
    assert set(budget.lines["sub_bidang"].dropna()) == {"1.1"}
    assert list(budget.lines["sumber_dana"].dropna()) == ["DDS", "ADD", "DDS,PBH"]
    assert list(budget.lines["satuan"].dropna()) == ["bulan", "paket"]
    assert rupiah(budget)["penerimaan_pembiayaan"] == 0


def test_the_chart_before_2019_in_four_columns(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["KODE REKENING", "", "", "", "U R A I A N", "JUMLAH ANGGARAN", "PENJELASAN"],
        [1, "", "", "", 2, 3, 4],
        [1, "", "", "", "PENDAPATAN", "1.350.000.000"],
        [1, 2, "", "", "Pendapatan Transfer", "1.350.000.000"],
        [1, 2, 1, "", "Dana Desa", "900.000.000", "DD"],
        [1, 2, 3, "", "Alokasi Dana Desa", "450.000.000", "ADD"],
        [2, "", "", "", "BELANJA", "1.300.000.000"],
        [2, 1, "", "", "Bidang Penyelenggaraan Pemerintahan Desa", "450.000.000"],
        [2, 1, 1, "", "Penghasilan Tetap dan Tunjangan", "450.000.000", "ADD"],
        [2, 1, 1, 1, "Belanja Pegawai", "450.000.000", "ADD"],
        [2, 2, "", "", "Bidang Pelaksanaan Pembangunan Desa", "850.000.000"],
        [2, 2, 10, "", "Rabat beton", "850.000.000", "DD"],
        [3, "", "", "", "PEMBIAYAAN"],
        [3, 1, "", "", "Penerimaan Pembiayaan", "10.000.000"],
        [3, 1, 1, "", "SILPA", "10.000.000"],
        [3, 2, "", "", "Pengeluaran Pembiayaan", "60.000.000"],
        [3, 2, 2, "", "Penyertaan Modal Desa", "60.000.000"],
    ])  # fmt: skip
    assert rupiah(budget) == {
        "pendapatan": 1_350_000_000, "belanja": 1_300_000_000, "penerimaan_pembiayaan": 10_000_000,
        "pengeluaran_pembiayaan": 60_000_000, "silpa": 0,
    }  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"1": 450_000_000, "2": 850_000_000}
    assert by(budget, "pendapatan", "rekening") == {"1.2.1": 900_000_000, "1.2.3": 450_000_000}
    assert list(budget.lines["sumber_dana"].dropna()) == ["DDS", "ADD", "ADD", "DDS"]


def test_five_point_one_is_bidang_one_on_a_website(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["4", "PENDAPATAN", "900.000.000,00", "900.000.000,00", "0,00", "100,00"],
        ["4.2.1", "Dana Desa", "900.000.000,00", "900.000.000,00", "0,00", "100,00"],
        ["5", "BELANJA", "900.000.000,00", "800.000.000,00", "100.000.000,00", "88,89"],
        ["5.1", "Bidang Penyelenggaraan Pemerintahan", "400.000.000,00", "350.000.000,00", "50.000.000,00", "87,50"],
        ["5.1.1", "Siltap dan Operasional", "400.000.000,00", "350.000.000,00", "50.000.000,00", "87,50"],
        ["5.2", "Bidang Pelaksanaan Pembangunan Desa", "500.000.000,00", "450.000.000,00", "50.000.000,00", "90,00"],
        ["5.2.1", "Sub Bidang Pendidikan", "500.000.000,00", "450.000.000,00", "50.000.000,00", "90,00"],
    ])  # fmt: skip
    assert budget.document == Document.REALISASI
    assert by(budget, "belanja", "bidang") == {"1": 400_000_000, "2": 500_000_000}
    assert by(budget, "belanja", "sub_bidang", "realisasi") == {"1.1": 350_000_000, "2.1": 450_000_000}


def test_five_point_one_is_belanja_pegawai_in_a_siskeudes_report(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["KODE REK", "URAIAN", "ANGGARAN\n( Rp )", "REALISASI\n( Rp )", "LEBIH/(KURANG)\n( Rp )"],
        ["1", "2", "3", "4", "5"],
        ["4.", "PENDAPATAN"],
        ["4.2.1.", "    Dana Desa", "900.000.000,00", "900.000.000,00", "0,00"],
        ["5.", "BELANJA"],
        ["5.1.", "  Belanja Pegawai", "400.000.000,00", "350.000.000,00", "50.000.000,00"],
        ["5.1.1.", "    Penghasilan Tetap", "400.000.000,00", "350.000.000,00", "50.000.000,00"],
        ["Printed by Siskeudes", "", "31/12/2024 10:47:59", "", "Halaman 1"],
        ["KODE REK", "URAIAN", "ANGGARAN\n( Rp )", "REALISASI\n( Rp )", "LEBIH/(KURANG)\n( Rp )"],
        ["1", "2", "3", "4", "5"],
        ["5.3.", "  Belanja Modal", "500.000.000,00", "450.000.000,00", "50.000.000,00"],
        ["5.3.5.", "    Jalan", "500.000.000,00", "450.000.000,00", "50.000.000,00"],
        ["", "JUMLAH BELANJA", "900.000.000,00", "800.000.000,00", "100.000.000,00"],
        ["", "", "CONTOH, 31 December 2024"], ["", "", "KEPALA DESA"], [], ["", "", "SESEORANG"],
    ])  # fmt: skip
    assert budget.by_jenis
    assert by(budget, "belanja", "rekening", "realisasi") == {"5.1.1": 350_000_000, "5.3.5": 450_000_000}
    assert remarks(budget) == []
    assert "SESEORANG" not in budget.lines.to_string() + budget.declared.to_string() + repr(budget.identity)


def test_labels_and_amounts_without_heads_or_codes(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["APBDes Desa Contoh Tahun 2024"],
        ["JUMLAH PENDAPATAN", "Rp 1.400.000.000,00"],
        ["JUMLAH BELANJA", "Rp 1.400.000.000,00"], [],
        ["Rincian Pendapatan"],
        *[[name, f"Rp. {amount:,}".replace(",", ".") + ",00"] for name, amount in INCOME],
        ["Jumlah Pendapatan", "Rp. 1.400.000.000,00"],
        ["BELANJA DESA"],
        ["Belanja Penyelenggaraan", "Rp. 600.000.000,00"],
        ["Pembangunan", "Rp. 800.000.000,00"],
        ["Jumlah Belanja", "Rp. 1.400.000.000,00"],
        ["Siltap", "Rp. 500.000.000,00"],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1_400_000_000
    assert by(budget, "belanja", "bidang") == {"1": 600_000_000, "2": 800_000_000}
    assert remarks(budget) == ["bidang-by-name", "memo-row"]
    assert printed(budget) == {"pendapatan": 1_400_000_000, "belanja": 1_400_000_000}


def test_the_flat_table_with_a_bidang_printed_twice(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["kategori", "judul", "sub_judul", "anggaran", "realisasi"],
        ["pendapatan", "", "Dana Desa", 900_000_000, 900_000_000],
        ["belanja", "Bidang Penyelenggaraan Pemerintahan Desa", "Sub Bidang Siltap", 400_000_000, 390_000_000],
        ["belanja", "Pelaksanaan Pembangunan Desa", "Kesehatan", 300_000_000, 290_000_000],
        ["belanja", "Pelaksanaan Pembangunan Desa", "Kawasan Permukiman", 200_000_000, 200_000_000],
        ["belanja", "Bidang Pelaksanaan Pembangunan Desa", "Sub Bidang Kesehatan", 300_000_100, 290_000_000],
        ["belanja", "Bidang Pelaksanaan Pembangunan Desa", "Sub Bidang Kawasan Permukiman", 200_000_000, 200_000_000],
        ["pembiayaan", "Penerimaan Pembiayaan", "SILPA Tahun 2023", 20_000_000, 20_000_000],
        ["pembiayaan", "Pengeluaran Pembiayaan", "Penyertaan Modal", 5_000_000, 0],
    ])  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"1": 400_000_000, "2": 500_000_100}
    assert rupiah(budget)["penerimaan_pembiayaan"] == 20_000_000
    assert rupiah(budget, "realisasi")["pengeluaran_pembiayaan"] == 0
    assert "duplicate-block" in remarks(budget)


def test_the_flat_table_with_codes_and_names_repeated(tmp_path: Path) -> None:
    """Bidang and activity in columns of their own, filled on the first row of a group only."""
    budget = read(tmp_path, [
        ["Bidang", "Sub Bidang", "Kegiatan", "Lokasi", "Pelaksana", "Anggaran", "Sumber Dana"],
        ["Penyelenggaraan Pemerintahan Desa", "Siltap", "Gaji perangkat", "Kantor", "Sekdes", 400_000_000, "ADD"],
        ["", "", "Operasional BPD", "Kantor", "Sekdes", 100_000_000, "ADD"],
        ["Pelaksanaan Pembangunan Desa", "Pekerjaan Umum", "Rabat beton", "RT 02", "TPK", 500_000_000, "DD"],
    ])  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"1": 500_000_000, "2": 500_000_000}
    assert list(budget.lines["kegiatan_nama"]) == ["Gaji perangkat", "Operasional BPD", "Rabat beton"]
    assert list(budget.lines["lokasi"]) == ["Kantor", "Kantor", "RT 02"]


def test_a_change_with_two_rows_of_heads(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DESA"],
        ["KODE REK", "URAIAN", "ANGGARAN (RP)", "", "BERTAMBAH/\n( BERKURANG )", "SUMBERDANA"],
        ["", "", "SEMULA", "MENJADI"],
        ["1", "2", "3", "4", "5", "6", "7"],
        ["1.", "PENDAPATAN"],
        ["4.2.1.", "Dana Desa", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["2.", "BELANJA"],
        ["1.", "BIDANG PENYELENGGARAN PEMERINTAHAN DESA", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["1.1", "Siltap", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["1.1.01", "Penghasilan Tetap", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
        ["1.1.01 5.1.", "Belanja Pegawai", "900.000.000,00", "950.000.000,00", "50.000.000,00"],
    ])  # fmt: skip
    assert budget.document == Document.PERUBAHAN
    assert by(budget, "belanja", "kegiatan", "semula") == {"1.1.01": 900_000_000}
    assert by(budget, "belanja", "rekening") == {"5.1": 950_000_000}
    assert by(budget, "pendapatan", "rekening") == {"4.2.1": 950_000_000}


@pytest.mark.parametrize(
    ("heads", "amounts", "expected"),
    [
        (["Uraian", "Realisasi", "Anggaran"], [80, 100], {"anggaran": 100, "realisasi": 80}),
        (["Uraian", "Sebelum Perubahan", "Setelah Perubahan"], [100, 120], {"semula": 100, "anggaran": 120}),
        (["Uraian", "Anggaran", "Anggaran Perubahan"], [100, 120], {"semula": 100, "anggaran": 120}),
        (["Uraian", "nominal_semula", "nominal_perubahan", "nominal"], [9, 2, 11], {"semula": 9, "anggaran": 11}),
        (["Uraian", "Rencana (Rp.)", "Realisasi (Rp.)", "%"], [100, 80, 80.0], {"anggaran": 100, "realisasi": 80}),
        (["Uraian", "2024", "2025"], [100, 120], {"anggaran": 120}),
        (["Uraian", "Volume", "Satuan", "Harga Satuan", "Jumlah"], [2000, "m", 50_000, 100], {"anggaran": 100}),
    ],
)  # fmt: skip
def test_columns_by_meaning(tmp_path: Path, heads: list[str], amounts: list[object], expected: dict[str, int]) -> None:
    money = [a * 1_000_000 if isinstance(a, int) and a < 1000 and h not in ("%", "Volume") else a
             for a, h in zip(amounts, heads[1:], strict=True)]  # fmt: skip
    budget = read(tmp_path, [
        heads,
        ["PENDAPATAN"], ["Dana Desa", *money], ["Bunga Bank", *money],
        ["BELANJA"], ["Bidang Penyelenggaraan Pemerintahan Desa", *money],
        ["Bidang Pelaksanaan Pembangunan Desa", *money],
    ])  # fmt: skip
    assert columns(budget) == set(expected)
    for column, amount in expected.items():
        assert rupiah(budget, column)["pendapatan"] == 2 * amount * 1_000_000


def test_the_year_that_is_asked_for(tmp_path: Path) -> None:
    rows = [["Uraian", "Tahun 2024", "Tahun 2025"], ["PENDAPATAN"], ["Dana Desa", 800_000_000, 900_000_000],
            ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", 800_000_000, 900_000_000]]  # fmt: skip
    budget = read(tmp_path, rows, given=Given(year=2024))
    assert (rupiah(budget)["belanja"], budget.identity.year) == (800_000_000, 2024)
    assert sorted(remarks(budget)) == ["bidang-by-name", "year-column"]
    budget = read(tmp_path, rows)
    assert (rupiah(budget)["belanja"], budget.identity.year) == (900_000_000, 2025)


def test_amounts_by_fund_in_columns(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "DD", "ADD", "PBH", "Jumlah"],
        ["PENDAPATAN"],
        ["Dana Desa", 900_000_000, "", "", 900_000_000],
        ["Alokasi Dana Desa", "", 450_000_000, "", 450_000_000],
        ["BELANJA"],
        ["Bidang Penyelenggaraan Pemerintahan Desa", 100_000_000, 450_000_000, "", 550_000_000],
        ["Bidang Pelaksanaan Pembangunan Desa", 800_000_000, "", "", 800_000_000],
    ])  # fmt: skip
    assert by(budget, "belanja", "sumber_dana") == {"DDS": 900_000_000, "ADD": 450_000_000}
    assert rupiah(budget)["belanja"] == 1_350_000_000


def test_sections_on_sheets_of_their_own(tmp_path: Path) -> None:
    budget = read(tmp_path, {
        "Sampul": [["APBDes Desa Contoh Tahun Anggaran 2026"]],
        "Pendapatan": [["Kode", "Uraian", "Anggaran"], ["4.2.1", "Dana Desa", 900_000_000]],
        "Belanja": [["Kode", "Uraian", "Anggaran"], ["1.1.01", "Siltap", 400_000_000],
                    ["2.3.10", "Jalan", 480_000_000]],
        "Pembiayaan": [["Kode", "Uraian", "Anggaran"], ["6.2.2", "Penyertaan Modal", 20_000_000]],
    })  # fmt: skip
    assert rupiah(budget) == {
        "pendapatan": 900_000_000, "belanja": 880_000_000, "penerimaan_pembiayaan": None,
        "pengeluaran_pembiayaan": 20_000_000, "silpa": 0,
    }  # fmt: skip
    assert by(budget, "belanja", "bidang") == {"1": 400_000_000, "2": 480_000_000}


def test_one_sheet_for_each_year(tmp_path: Path) -> None:
    def rows(amount: int) -> list[list[object]]:
        return [["Uraian", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", amount], ["BELANJA"],
                ["Bidang Pelaksanaan Pembangunan Desa", amount]]  # fmt: skip

    sheets = {"APBDes 2024": rows(800_000_000), "APBDes 2025": rows(900_000_000)}
    budget = read(tmp_path, sheets)
    assert (budget.sheet, rupiah(budget)["belanja"], budget.identity.year) == ("APBDes 2025", 900_000_000, 2025)
    assert "sheet-chosen" in remarks(budget)
    assert read(tmp_path, sheets, given=Given(year=2024)).sheet == "APBDes 2024"
    assert read(tmp_path, sheets, sheet="apbdes 2024").identity.year == 2024


def test_a_table_that_begins_far_from_the_corner(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "", "Anggaran"], ["PENDAPATAN"], ["Dana Desa", "", 900_000_000],
        ["BELANJA"], ["Bidang Pelaksanaan Pembangunan Desa", "", 900_000_000],
    ], top=20, left=6)  # fmt: skip
    line = budget.lines.iloc[0]
    assert (line["row"], line["column_anggaran"], line["anggaran"]) == (22, 8, 90_000_000_000)


def test_opendk_upload(tmp_path: Path) -> None:
    budget = read(tmp_path, {"APBDES": [
        ["no_akun", "nama_akun", "jumlah"],
        ["421-01", "Dana Desa", 900_000_000],
        ["511-01", "Penghasilan Tetap Kepala Desa", 900_000_000],
    ]})  # fmt: skip
    assert by(budget, "pendapatan", "rekening") == {"4.2.1.01": 900_000_000}
    assert by(budget, "belanja", "rekening") == {"5.1.1.01": 900_000_000}


def test_an_outline_of_letters_and_numbers(tmp_path: Path) -> None:
    rows: list[list[object]] = [["Uraian", "Jumlah"]]
    for line in (
        """
        I. PENDAPATAN 1350|A. Pendapatan Asli Desa 50|1. Hasil Usaha 30|2. Hasil Aset 20|B. Pendapatan Transfer 1300
        1. Dana Desa 900|2. Alokasi Dana Desa 400|II. BELANJA 1300|A. Bidang Penyelenggaraan Pemerintahan Desa 500
        1. Siltap 300|a. Kepala Desa 100|b. Perangkat 200|2. Operasional 200|B. Bidang Pelaksanaan Pembangunan Desa 800
        1. Jalan 500|2. Jembatan 300|III. PEMBIAYAAN 0|B. Pengeluaran Pembiayaan 50|1. Penyertaan modal BUMDes 50
    """.strip()
        .replace("\n", "|")
        .split("|")
    ):
        name, _, amount = line.strip().rpartition(" ")
        rows.append([name, int(amount) * 1_000_000])
    budget = read(tmp_path, rows)
    assert rupiah(budget)["silpa"] == 0
    assert by(budget, "belanja", "kegiatan_nama") == {
        "Siltap": 300_000_000, "Operasional": 200_000_000, "Jalan": 500_000_000, "Jembatan": 300_000_000,
    }  # fmt: skip


def test_without_heads_of_sections(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Uraian", "Anggaran"],
        *INCOME,
        ["Bidang Penyelenggaraan Pemerintahan Desa", 600_000_000],
        ["Bidang Pelaksanaan Pembangunan Desa", 800_000_000],
        ["SILPA Tahun Sebelumnya", 50_000_000], ["Penyertaan Modal Desa", 50_000_000],
    ])  # fmt: skip
    assert rupiah(budget) == {
        "pendapatan": 1_400_000_000, "belanja": 1_400_000_000, "penerimaan_pembiayaan": 50_000_000,
        "pengeluaran_pembiayaan": 50_000_000, "silpa": 0,
    }  # fmt: skip


def test_income_left_and_spending_right(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["APBDes DESA CONTOH TAHUN 2025"],
        ["PENDAPATAN", None, None, "BELANJA", None],
        ["Dana Desa", 900_000_000, None, "Bidang Penyelenggaraan Pemerintahan Desa", 400_000_000],
        ["Alokasi Dana Desa", 400_000_000, None, "Bidang Pelaksanaan Pembangunan Desa", 900_000_000],
        ["Jumlah", 1_300_000_000, None, "Jumlah", 1_300_000_000],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1_300_000_000
    assert set(budget.lines["column_anggaran"]) == {2, 5}
    assert budget.identity.year == 2025


def test_a_name_broken_over_two_rows(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["Kode", "Uraian", "Anggaran"],
        ["4", "PENDAPATAN", 900_000_000], ["4.2.1", "Dana Desa", 900_000_000],
        ["5", "BELANJA"],
        ["01", "BIDANG PENYELENGGARAAN"], [None, "PEMERINTAHAN DESA", 400_000_000],
        ["02", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", 500_000_000],
    ])  # fmt: skip
    assert by(budget, "belanja", "kegiatan_nama") == {
        "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA": 400_000_000, "BIDANG PELAKSANAAN PEMBANGUNAN DESA": 500_000_000,
    }  # fmt: skip
