# ruff: noqa: E501  (tables as they are printed)
"""Which columns of money are which, by the heads that villages give them: small tables with one column of each kind."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.reading.books import read, remarks, rupiah

# (code, name, (budget, changed budget, realised)) in millions
ROWS = [
    ("4", "PENDAPATAN", None), ("4.1.1", "Hasil Usaha Desa", (50, 40, 45)), ("4.2.1", "Dana Desa", (800, 800, 790)),
    ("4.2.3", "Alokasi Dana Desa", (350, 360, 355)), ("", "JUMLAH PENDAPATAN", (1200, 1200, 1190)),
    ("5", "BELANJA", None), ("1", "Bidang Penyelenggaraan Pemerintahan Desa", (420, 430, 410)),
    ("2", "Bidang Pelaksanaan Pembangunan Desa", (600, 610, 590)), ("3", "Bidang Pembinaan Kemasyarakatan", (40, 40, 30)),
    ("5", "Bidang Penanggulangan Bencana, Darurat dan Mendesak", (140, 170, 150)),
    ("", "JUMLAH BELANJA", (1200, 1250, 1180)), ("", "SURPLUS / (DEFISIT)", (0, -50, 10)),
    ("6", "PEMBIAYAAN", None), ("6.1.1", "SILPA Tahun Sebelumnya", (0, 50, 50)),
]  # fmt: skip
SPENT = {"plan": 1200, "changed": 1250, "done": 1180}
CHANGE = {"semula": "plan", "anggaran": "changed"}
REPORT = {"anggaran": "plan", "realisasi": "done"}
Cells = Callable[[int, int, int], list[object]]

CASES: list[tuple[str, Cells, dict[str, str]]] = [
    ("APBDes Murni|PAK|Selisih", lambda a, b, c: [a, b, b - a], CHANGE),
    ("APBKal Murni|APBKal Perubahan|Naik/Turun", lambda a, b, c: [a, b, b - a], CHANGE),
    ("APBDes|P-APBDes|+/-", lambda a, b, c: [a, b, b - a], CHANGE),
    ("Anggaran|Perubahan|Selisih", lambda a, b, c: [a, b, a - b], CHANGE),
    ("Anggaran Awal|Perubahan|Anggaran Setelah Perubahan", lambda a, b, c: [a, b - a, b], CHANGE),
    ("Semula|Perubahan I|Perubahan II", lambda a, b, c: [a, a, b], CHANGE),
    ("Rencana Awal|Rencana Perubahan", lambda a, b, c: [a, b], CHANGE),
    ("Anggaran Sblm Perubahan|Anggaran Stlh Perubahan|+/(-)", lambda a, b, c: [a, b, b - a], CHANGE),
    ("Anggaran Murni|Anggaran Perubahan|Realisasi|Sisa", lambda a, b, c: [a, b, c, b - c], {**CHANGE, "realisasi": "done"}),
    ("Target|Realisasi|%", lambda a, b, c: [a, c, 95], REPORT),
    ("Pagu|Terserap|Sisa Pagu", lambda a, b, c: [a, c, a - c], REPORT),
    ("Anggaran|Realisasi Semester I|Realisasi Semester II|Jumlah Realisasi|Sisa",
     lambda a, b, c: [a, c * 0.6, c * 0.4, c, a - c], REPORT),
    ("Anggaran|Realisasi s.d Bulan Lalu|Realisasi Bulan Ini|Realisasi s.d Bulan Ini",
     lambda a, b, c: [a, c * 0.75, c * 0.25, c], REPORT),
    ("Anggaran|Triwulan I|Triwulan II|Triwulan III|Triwulan IV", lambda a, b, c: [a] + [a / 4] * 4, {"anggaran": "plan"}),
    ("Tahap I|Tahap II|Jumlah", lambda a, b, c: [a * 0.6, a * 0.4, a], {"anggaran": "plan"}),
    ("Realisasi 2024|Anggaran 2025", lambda a, b, c: [c, a], {"anggaran": "plan"}),
]  # fmt: skip


def _table(heads: str, cells: Cells) -> list[list[object]]:
    rows: list[list[object]] = [["APBDES DESA CONTOH TAHUN ANGGARAN 2025"], ["KODE", "URAIAN", *heads.split("|")]]
    for code, name, amounts in ROWS:
        values = cells(*amounts) if amounts else []
        rows.append([code, name, *(v if heads.endswith("%") and v == 95 else v * 1_000_000 for v in values)])  # type: ignore[operator]
    return rows


@pytest.mark.parametrize(("heads", "cells", "wanted"), CASES, ids=[heads for heads, _, _ in CASES])
def test_heads_of_amounts(heads: str, cells: Cells, wanted: dict[str, str], tmp_path: Path) -> None:
    budget = read(tmp_path, _table(heads, cells))
    found = {column: rupiah(budget, column)["belanja"] for column in ("semula", "anggaran", "realisasi")}
    found = {column: amount for column, amount in found.items() if amount is not None}
    assert found == {column: SPENT[which] * 1_000_000.0 for column, which in wanted.items()}
    assert set(remarks(budget)) <= {"year-column"}


def test_a_head_over_two_merged_cells_has_its_amounts_in_the_first(tmp_path: Path) -> None:
    rows = _table("Anggaran||Realisasi", lambda a, b, c: [a, 0, c])
    for row in rows[2:]:
        if len(row) > 3:
            row[3] = None
    budget = read(tmp_path, rows)
    assert (rupiah(budget)["belanja"], rupiah(budget, "realisasi")["belanja"]) == (1_200_000_000, 1_180_000_000)


def test_a_column_of_money_that_nothing_explains_is_told(tmp_path: Path) -> None:
    budget = read(tmp_path, _table("Anggaran|Realization", lambda a, b, c: [a, c]))
    assert remarks(budget) == ["column-unread"]


def test_two_columns_of_one_meaning_are_told(tmp_path: Path) -> None:
    budget = read(tmp_path, _table("Anggaran|Realisasi Smt I|Realisasi Smt II", lambda a, b, c: [a, c * 0.6, c * 0.3]))
    assert remarks(budget) == ["columns-alike"]


def test_a_difference_that_does_not_fit_its_row_is_told(tmp_path: Path) -> None:
    rows = _table("Semula|Menjadi|Bertambah/(Berkurang)", lambda a, b, c: [a, b, b - a])
    rows[3][4] = 1_000_000
    budget = read(tmp_path, rows)
    assert [(r.id, r.place and r.place.address) for r in budget.remarks] == [("difference-mismatch", "E4")]


@pytest.mark.parametrize("title", ["(dalam ribuan rupiah)", "dalam jutaan Rp", "x Rp 1.000"])
def test_amounts_in_thousands_are_told(title: str, tmp_path: Path) -> None:
    rows = [[title], *_table("Anggaran", lambda a, b, c: [a / 1000])]
    assert "unit-stated" in remarks(read(tmp_path, rows))


def test_a_head_of_full_rupiah_is_no_unit(tmp_path: Path) -> None:
    rows = _table("Anggaran (Rp 000)", lambda a, b, c: [a])
    assert remarks(read(tmp_path, rows)) == []
