"""Columns by meaning, not by place: years, sources of funds, counts and prices, realisasi first, heads of two rows."""

from pathlib import Path

import openpyxl
import pytest

from apbdes_banner.budget.model import Budget
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.identity import Given
from tests.reading.books import by, columns, printed, read, remarks, rupiah

# code, name, first amount, second amount
PLAIN = [
    ("4", "PENDAPATAN", 1300, 1500), ("4.2", "Pendapatan Transfer", 1300, 1500), ("4.2.1", "Dana Desa", 800, 900),
    ("4.2.3", "Alokasi Dana Desa", 500, 600), ("5", "BELANJA", 1300, 1500),
    ("1", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", 500, 600), ("1.1", "Siltap", 500, 600),
    ("1.1.01", "Penghasilan Tetap Kepala Desa", 300, 350), ("1.1.02", "Penghasilan Tetap Perangkat Desa", 200, 250),
    ("2", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", 800, 900), ("2.3", "Pekerjaan Umum", 800, 900),
    ("2.3.10", "Pembangunan Jalan Desa", 800, 900),
]  # fmt: skip
MILLION = 1_000_000


def errors(budget: Budget) -> list[str]:
    return [id for id, _, severity in check_budget(budget).flatten() if severity == "error"]


def table(heads: list[object], *amounts: str) -> list[list[object]]:
    """PLAIN under those heads; each of `amounts` says what a cell is made of: "a", "b", "b-a", "%"."""
    made = []
    for code, name, a, b in PLAIN:
        cells = {"a": a * MILLION, "b": b * MILLION, "b-a": (b - a) * MILLION, "a-b": (a - b) * MILLION, "": None,
                 "%": round(b / a * 100, 2), "%text": f"{b / a * 100:.2f}%".replace(".", ",")}  # fmt: skip
        made.append([code, name, *(cells[amount] for amount in amounts)])
    return [["KODE", "URAIAN", *heads], *made]


@pytest.mark.parametrize("heads", [
    ["2024", "2025"], [2024, 2025], ["TAHUN 2024", "TAHUN 2025"], ["ANGGARAN 2024 (Rp)", "ANGGARAN 2025 (Rp)"],
    ["APBDes 2024", "APBDes 2025"], ["Jumlah Anggaran TA. 2024", "Jumlah Anggaran TA. 2025"],
])  # fmt: skip
def test_years_as_columns(tmp_path: Path, heads: list[object]) -> None:
    latest = read(tmp_path, table(heads, "a", "b"))
    assert rupiah(latest)["belanja"] == 1500 * MILLION
    assert "year-column" in remarks(latest)
    assert latest.identity.year == 2025
    asked = read_budget(tmp_path / "budget.xlsx", given=Given(year=2024))
    assert rupiah(asked)["belanja"] == 1300 * MILLION
    assert (errors(latest), errors(asked)) == ([], [])
    neither = read_budget(tmp_path / "budget.xlsx", given=Given(year=2026))
    assert "year-not-there" in errors(neither)


def test_last_years_realisation_is_not_this_years(tmp_path: Path) -> None:
    budget = read(tmp_path, table(["ANGGARAN 2025", "REALISASI 2024"], "b", "a"))
    assert columns(budget) == {"anggaran"}
    assert (rupiah(budget)["belanja"], budget.document) == (1500 * MILLION, "apbdes")


def test_anggaran_and_realisasi_beside_last_years_realisation(tmp_path: Path) -> None:
    heads = ["ANGGARAN 2025", "REALISASI 2025", "%", "REALISASI 2024"]
    budget = read(tmp_path, table(heads, "b", "a", "%", "b-a"))
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert rupiah(budget, "realisasi")["belanja"] == 1300 * MILLION


def test_realisasi_before_anggaran(tmp_path: Path) -> None:
    budget = read(tmp_path, table(["REALISASI", "ANGGARAN", "LEBIH/(KURANG)", "%"], "a", "b", "b-a", "%"))
    assert (rupiah(budget)["belanja"], rupiah(budget, "realisasi")["belanja"]) == (1500 * MILLION, 1300 * MILLION)


@pytest.mark.parametrize("heads", [
    ["SEMULA", "MENJADI", "BERTAMBAH/(BERKURANG)"], ["Sebelum Perubahan", "Setelah Perubahan", "Selisih"],
    ["Anggaran Awal", "Anggaran Perubahan", "Naik/Turun"], ["APBDes Murni", "APBDes Perubahan", "+/-"],
])  # fmt: skip
def test_before_after_and_difference(tmp_path: Path, heads: list[object]) -> None:
    budget = read(tmp_path, table(heads, "a", "b", "b-a"))
    assert (rupiah(budget, "semula")["belanja"], rupiah(budget)["belanja"]) == (1300 * MILLION, 1500 * MILLION)
    assert (budget.document, errors(budget)) == ("perubahan", [])


@pytest.mark.parametrize("percent", ["%", "%text"])
@pytest.mark.parametrize("head", ["%", "Persentase", "Persen (%)", "Capaian", "Prosentase"])
def test_a_percentage_is_no_money(tmp_path: Path, head: str, percent: str) -> None:
    budget = read(tmp_path, table([head, "Anggaran (Rp)"], percent, "b"))
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert columns(budget) == {"anggaran"}


FUNDS = [
    ["KODE", "URAIAN", "DD", "ADD", "PBH", "JUMLAH"],
    ["4", "PENDAPATAN", 800, 500, 200, 1500], ["4.2.1", "Dana Desa", 800, "", "", 800],
    ["4.2.3", "Alokasi Dana Desa", "", 500, "", 500], ["4.2.2", "Bagi Hasil Pajak dan Retribusi", "", "", 200, 200],
    ["5", "BELANJA", 800, 500, 200, 1500], ["1", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "", 500, 200, 700],
    ["1.1.01", "Penghasilan Tetap Kepala Desa", "", 500, "", 500], ["1.1.04", "Operasional", "", "", 200, 200],
    ["2", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", 800, "", "", 800],
    ["2.3.10", "Pembangunan Jalan Desa", 700, "", "", 700], ["2.1.01", "PAUD", 100, "", "", 100],
]  # fmt: skip


def in_millions(rows: list[list[object]]) -> list[list[object]]:
    return [[cell * MILLION if isinstance(cell, int) else cell for cell in row] for row in rows]


@pytest.mark.parametrize("order", [[0, 1, 2, 3, 4, 5], [0, 1, 5, 2, 3, 4], [0, 1, 4, 5, 3, 2]])
def test_an_amount_column_for_each_source(tmp_path: Path, order: list[int]) -> None:
    budget = read(tmp_path, in_millions([[row[index] for index in order] for row in FUNDS]))
    assert rupiah(budget)["belanja"] == rupiah(budget)["pendapatan"] == 1500 * MILLION
    assert by(budget, "belanja", "sumber_dana") == {
        "ADD": 500 * MILLION, "PBH": 200 * MILLION, "DDS": 800 * MILLION,
    }  # fmt: skip
    assert errors(budget) == []


def test_a_source_under_a_head_of_two_rows(tmp_path: Path) -> None:
    rows = [
        ["KODE", "URAIAN", "SUMBER DANA", "", "", "JUMLAH"], ["", "", "DD", "ADD", "PBH", ""], *in_millions(FUNDS[1:]),
    ]  # fmt: skip
    budget = read(tmp_path, rows)
    assert by(budget, "belanja", "sumber_dana") == {"ADD": 5e8, "PBH": 2e8, "DDS": 8e8}


def test_sources_that_do_not_add_up_are_told_at_their_row(tmp_path: Path) -> None:
    rows = in_millions(FUNDS)
    rows[9][2] = 690 * MILLION
    budget = read(tmp_path, rows)
    found = [(id, place) for id, place, severity in check_budget(budget).flatten() if severity == "error"]
    assert ("fund-columns-mismatch", "Sheet1!F10") in found
    assert rupiah(budget)["belanja"] == 1500 * MILLION


def test_columns_of_some_sources_only_are_left_alone(tmp_path: Path) -> None:
    budget = read(tmp_path, in_millions([row[:2] + row[3:] for row in FUNDS]))
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert "fund-columns-skipped" in remarks(budget)


COUNTED = [
    ("4.2.1", "Dana Desa", 1, "tahun", 900), ("4.2.3", "Alokasi Dana Desa", 12, "bulan", 50),
    ("5", "BELANJA", "", "", ""), ("1", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "", "", ""),
    ("1.1.01", "Penghasilan Tetap Kepala Desa", 12, "bulan", 5), ("1.1.02", "Penghasilan Tetap Perangkat", 60, "OB", 3),
    ("2", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", "", "", ""), ("2.3.10", "Jalan Desa", 1500, "meter", 0.8),
]  # fmt: skip


def counted(heads: list[object]) -> list[list[object]]:
    rows: list[list[object]] = [["KODE", "URAIAN", *heads], ["4", "PENDAPATAN"]] if heads else [["4", "PENDAPATAN"]]
    for code, name, count, unit, price in COUNTED:
        whole = "" if count == "" else round(count * float(price) * MILLION)
        rows.append([code, name, count, unit, "" if price == "" else round(float(price) * MILLION), whole])
    return rows


@pytest.mark.parametrize("heads", [
    ["VOLUME", "SATUAN", "HARGA SATUAN", "JUMLAH"], ["Vol", "Sat", "Harga", "Total (Rp)"],
    ["Volume", "Satuan", "Harga Satuan (Rp)", "Anggaran (Rp)"], [],
])  # fmt: skip
def test_counts_and_prices_are_no_amounts(tmp_path: Path, heads: list[object]) -> None:
    budget = read(tmp_path, counted(heads))
    assert rupiah(budget)["pendapatan"] == 1500 * MILLION
    assert rupiah(budget)["belanja"] == (60 + 180 + 1200) * MILLION


def test_a_price_per_unit_under_a_merged_head(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in [["KODE", "URAIAN", "ANGGARAN", "", "", "", "KET"], ["", "", "VOLUME", "SATUAN", "HARGA", "JUMLAH"]]:
        sheet.append([cell or None for cell in row])
    for area in ("A1:A2", "B1:B2", "C1:F1", "G1:G2"):
        sheet.merge_cells(area)
    for row in counted([])[0:]:
        sheet.append([None if cell == "" else cell for cell in row])
    book.save(tmp_path / "merged.xlsx")
    assert rupiah(read_budget(tmp_path / "merged.xlsx"))["belanja"] == 1440 * MILLION


def test_a_merged_head_of_two_rows_with_years_above(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["KODE", "URAIAN", "TAHUN 2024", None, "TAHUN 2025", None])
    sheet.append([None, None, "ANGGARAN", "REALISASI", "ANGGARAN", "REALISASI"])
    for area in ("A1:A2", "B1:B2", "C1:D1", "E1:F1"):
        sheet.merge_cells(area)
    for code, name, a, b in PLAIN:
        sheet.append([code, name, a * MILLION, (a - 100) * MILLION, b * MILLION, (b - 50) * MILLION])
    book.save(tmp_path / "years.xlsx")
    budget = read_budget(tmp_path / "years.xlsx")
    assert rupiah(budget)["pendapatan"] == 1500 * MILLION
    assert by(budget, "belanja", "kegiatan", "realisasi")["2.3.10"] == 850 * MILLION
    older = read_budget(tmp_path / "years.xlsx", given=Given(year=2024))
    assert rupiah(older)["pendapatan"] == 1300 * MILLION
    assert by(older, "belanja", "kegiatan", "realisasi")["2.3.10"] == 700 * MILLION


def test_a_table_that_begins_at_f20(tmp_path: Path) -> None:
    budget = read(tmp_path, table(["ANGGARAN"], "b"), top=20, left=6)
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert budget.lines["row"].min() == 23


def test_a_sheet_for_each_year(tmp_path: Path) -> None:
    sheets = {"APBDes 2024": table(["ANGGARAN"], "a"), "APBDes 2025": table(["ANGGARAN"], "b")}
    budget = read(tmp_path, sheets)
    assert (budget.sheet, budget.identity.year) == ("APBDes 2025", 2025)
    older = read_budget(tmp_path / "budget.xlsx", given=Given(year=2024))
    assert (older.sheet, rupiah(older)["belanja"]) == ("APBDes 2024", 1300 * MILLION)
    assert "year-not-there" in remarks(read_budget(tmp_path / "budget.xlsx", given=Given(year=2020)))


def test_tables_one_below_the_other(tmp_path: Path) -> None:
    rows = [
        ["APBDes TAHUN ANGGARAN 2024"], *table(["ANGGARAN"], "a"), [], [],
        ["APBDes TAHUN ANGGARAN 2025"], *table(["ANGGARAN"], "b"),
    ]  # fmt: skip
    budget = read(tmp_path, rows)
    assert (rupiah(budget)["belanja"], budget.identity.year) == (1500 * MILLION, 2025)
    assert "table-chosen" in remarks(budget)
    older = read_budget(tmp_path / "budget.xlsx", given=Given(year=2024))
    assert (rupiah(older)["belanja"], rupiah(older)["pendapatan"]) == (1300 * MILLION, 1300 * MILLION)


def test_a_summary_above_the_full_table(tmp_path: Path) -> None:
    rows = [
        ["RINGKASAN APBDes 2025"], ["URAIAN", "ANGGARAN"], ["PENDAPATAN", 1500 * MILLION], ["BELANJA", 1500 * MILLION],
        ["PEMBIAYAAN", 0], [], ["RINCIAN"], *table(["ANGGARAN"], "b"),
    ]  # fmt: skip
    budget = read(tmp_path, rows)
    assert rupiah(budget)["belanja"] == rupiah(budget)["pendapatan"] == 1500 * MILLION
    assert by(budget, "belanja", "kegiatan")["2.3.10"] == 900 * MILLION


def test_a_hidden_sheet_is_left_alone(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    for name, amount in (("APBDes", "b"), ("Lama", "a")):
        sheet = book.create_sheet(name)
        for row in table(["ANGGARAN"], amount):
            sheet.append(row)
    book.remove(book["Sheet"])
    book["Lama"].sheet_state = "hidden"
    book.save(tmp_path / "hidden.xlsx")
    budget = read_budget(tmp_path / "hidden.xlsx", explained=True)
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert "sheet.hidden" in [decision.id for decision in budget.decisions]


@pytest.mark.parametrize("heads", [["JUMLAH", "TOTAL"], ["", ""]])
def test_items_in_one_column_and_totals_in_the_next(tmp_path: Path, heads: list[str]) -> None:
    rows: list[list[object]] = [["URAIAN", *heads], ["PENDAPATAN"], ["Dana Desa", 900 * MILLION],
            ["Alokasi Dana Desa", 600 * MILLION], ["Jumlah Pendapatan", "", 1500 * MILLION], ["BELANJA"],
            ["Bidang Penyelenggaraan Pemerintahan", 600 * MILLION], ["Bidang Pembangunan", 900 * MILLION],
            ["Jumlah Belanja", "", 1500 * MILLION]]  # fmt: skip
    budget = read(tmp_path, rows)
    assert by(budget, "belanja", "bidang") == {"1": 600 * MILLION, "2": 900 * MILLION}
    assert printed(budget)["belanja"] == 1500 * MILLION
    rows[-1][2] = 1400 * MILLION
    assert "total-mismatch" in errors(read(tmp_path, rows))


def test_income_in_one_column_and_spending_in_the_next(tmp_path: Path) -> None:
    budget = read(tmp_path, [
        ["URAIAN", "PENERIMAAN", "PENGELUARAN"], ["PENDAPATAN", 1500 * MILLION], ["Dana Desa", 900 * MILLION],
        ["Alokasi Dana Desa", 600 * MILLION], ["BELANJA", "", 1500 * MILLION],
        ["Bidang Penyelenggaraan Pemerintahan", "", 600 * MILLION], ["Bidang Pembangunan", "", 900 * MILLION],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1500 * MILLION
    assert errors(budget) == []


def test_decimals_alone_say_how_a_column_is_written(tmp_path: Path) -> None:
    """No amount of the column has two marks, but "100,50" has one meaning only: "1,250" is then against it."""
    amounts = ["", "900.000", "1,250", "100,50", "", "600.000", "401.350"]
    names = ["PENDAPATAN", "Dana Desa", "Alokasi Dana Desa", "Bunga Bank", "BELANJA", "Siltap", "Jalan"]
    codes = ["4", "4.2.1", "4.2.3", "4.3", "5", "1.1.01", "2.3.10"]
    budget = read(tmp_path, [["KODE", "URAIAN", "ANGGARAN"], *zip(codes, names, amounts, strict=True)])
    assert remarks(budget) == ["amount-ambiguous"]
    assert budget.remarks[0].found == "1,250"
