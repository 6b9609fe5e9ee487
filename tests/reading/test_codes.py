"""Codes in every spelling of domain.md b.4, and those that a spreadsheet turned into numbers or dates."""

from datetime import date
from pathlib import Path

import pytest

from apbdes_banner.budget.model import Budget
from apbdes_banner.checks.registry import check_budget
from tests.reading.books import by, read, remarks, rupiah

MILLION = 1_000_000
# the code of each row in normal form, its name, its amount
ROWS = [
    ("4", "PENDAPATAN", 1500), ("4.1", "Pendapatan Asli Desa", 100), ("4.1.1", "Hasil Usaha Desa", 100),
    ("4.2", "Pendapatan Transfer", 1400), ("4.2.1", "Dana Desa", 900), ("4.2.3", "Alokasi Dana Desa", 500),
    ("5", "BELANJA", 1500), ("1", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", 600),
    ("1.1", "Penyelenggaraan Belanja Siltap, Tunjangan dan Operasional", 600),
    ("1.1.01", "Penyediaan Penghasilan Tetap dan Tunjangan Kepala Desa", 250),
    ("1.1.02", "Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa", 300),
    ("1.1.90", "Tali Asih Kepala Desa", 50), ("2", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", 800),
    ("2.3", "Pekerjaan Umum dan Penataan Ruang", 800), ("2.3.09", "Pemeliharaan Jembatan Desa", 100),
    ("2.3.10", "Pembangunan/Rehabilitasi Jalan Desa", 700), ("5", "BIDANG PENANGGULANGAN BENCANA", 100),
    ("5.3", "Keadaan Mendesak", 100), ("5.3.00", "Penanganan Keadaan Mendesak", 100),
]  # fmt: skip
ACTIVITIES = {"1.1.01": 250, "1.1.02": 300, "1.1.90": 50, "2.3.09": 100, "2.3.10": 700, "5.3.00": 100}


def errors(budget: Budget) -> list[tuple[str, str]]:
    return [(id, place) for id, place, severity in check_budget(budget).flatten() if severity == "error"]


def sheet(codes: list[object]) -> list[list[object]]:
    heads: list[list[object]] = [["KODE", "URAIAN", "ANGGARAN (Rp)"]]
    return heads + [[code, name, amount * MILLION] for code, (_, name, amount) in zip(codes, ROWS, strict=True)]


def holds(budget: Budget) -> None:
    assert by(budget, "belanja", "kegiatan") == {code: sum * MILLION for code, sum in ACTIVITIES.items()}
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1500 * MILLION
    assert set(budget.lines["rekening"].dropna()) >= {"4.1.1", "4.2.1", "4.2.3"}
    assert errors(budget) == []


def padded(code: str) -> str:
    return ".".join(part.zfill(2) for part in code.split("."))


def spelt(write: object) -> list[object]:
    """ROWS with the codes of bidang written by `write`; accounts as they are."""
    found: list[object] = []
    for code, name, _ in ROWS:
        account = code[0] in "4" or name == "BELANJA"
        found.append(code if account else write(code))  # type: ignore[operator]
    return found


@pytest.mark.parametrize("write", [
    lambda code: code, padded, lambda code: padded(code) + ".", lambda code: f"04.2002.{padded(code)}.",
    lambda code: f"2002.{padded(code)}", lambda code: ".".join(str(int(part)) for part in code.split(".")),
    lambda code: f" {code} ", lambda code: code.replace(".", " "), lambda code: f"'{code}", lambda code: code + ".",
], ids=["plain", "padded", "dot", "district", "village", "short", "blanks", "spaced", "quoted", "ended"])  # fmt: skip
def test_every_spelling(tmp_path: Path, write: object) -> None:
    holds(read(tmp_path, sheet(spelt(write))))


def as_number(code: str) -> object:
    """What a spreadsheet makes of a code of two levels: 2.10 -> 2.1."""
    return float(code) if code.count(".") == 1 else int(code) if "." not in code else code


def as_date(code: str, *, american: bool = False) -> object:
    """What a spreadsheet makes of a code of three levels: 1.1.02 -> 1 January 2002."""
    parts = [int(part) for part in code.split(".")]
    if len(parts) != 3 or not (1 <= parts[0] <= 31 and 1 <= parts[1] <= 12):
        return as_number(code)
    day, month = (parts[1], parts[0]) if american else (parts[0], parts[1])
    return date((1900 if parts[2] >= 30 else 2000) + parts[2], month, day)


def test_numbers(tmp_path: Path) -> None:
    holds(read(tmp_path, sheet([as_number(code) for code, _, _ in ROWS])))


@pytest.mark.parametrize("american", [False, True])
def test_dates(tmp_path: Path, american: bool) -> None:
    budget = read(tmp_path, sheet([as_date(code, american=american) for code, _, _ in ROWS]))
    holds(budget)
    assert "codes-mended" in remarks(budget)


def test_some_dates_among_texts(tmp_path: Path) -> None:
    codes = [as_date(code) if index % 3 == 0 else code for index, (code, _, _) in enumerate(ROWS)]
    holds(read(tmp_path, sheet(codes)))


def test_ten_that_became_one(tmp_path: Path) -> None:
    """Siskeudes 1.x: kegiatan of two levels, 1.9, 1.10, 1.11; and 1.20 that became 1.2."""
    codes: list[object] = [1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 1.1, 1.11, 1.12]
    rows: list[list[object]] = [["KODE", "URAIAN", "ANGGARAN"], [1, "PENDAPATAN", 120 * MILLION]]
    rows += [[1.2, "Pendapatan Transfer", 120 * MILLION], ["1.2.1", "Dana Desa", 120 * MILLION]]
    rows += [[2, "BELANJA", 120 * MILLION], [2.1, "Bidang Penyelenggaraan Pemerintahan Desa", 120 * MILLION]]
    rows += [[f"2.1.{index}", f"Kegiatan nomor {index}", 10 * MILLION] for index in range(1, 13)]
    assert len(by(read(tmp_path, rows), "belanja", "kegiatan")) == 12
    rows = [["KODE", "URAIAN", "ANGGARAN"], [4, "PENDAPATAN", 120 * MILLION], ["4.2.1", "Dana Desa", 120 * MILLION]]
    rows += [[5, "BELANJA", 120 * MILLION], [1, "Bidang Penyelenggaraan Pemerintahan Desa", 120 * MILLION]]
    rows += [[code, f"Urusan nomor {index}", 10 * MILLION] for index, code in enumerate(codes, 1)]
    budget = read(tmp_path, rows)
    assert list(budget.lines["sub_bidang"].dropna()) == [f"1.{index}" for index in range(1, 13)]
    assert errors(budget) == []


def test_a_range_and_dates_of_this_year(tmp_path: Path) -> None:
    """A code of two levels becomes a day of the current year; 90-99 stays a text."""
    codes: list[object] = [code for code, _, _ in ROWS]
    codes[8], codes[11], codes[13] = date(2026, 1, 1), "1.1.90-99", date(2026, 3, 2)
    budget = read(tmp_path, sheet(codes))
    assert set(by(budget, "belanja", "kegiatan")) == {*ACTIVITIES, "1.1.90-99"} - {"1.1.90"}
    assert set(budget.lines["sub_bidang"].dropna()) == {"1.1", "2.3", "5.3"}


@pytest.mark.parametrize("marks", [("I", "II", "III"), ("I.", "II.", "III."), ("A.", "B.", "C.")])
@pytest.mark.parametrize("apart", [False, True])
def test_sections_by_roman_numbers(tmp_path: Path, marks: tuple[str, ...], apart: bool) -> None:
    def head(index: int, name: str) -> list[object]:
        return [marks[index], name] if apart else [f"{marks[index]} {name}", ""]

    budget = read(tmp_path, [
        ["NO", "URAIAN", "ANGGARAN"] if apart else ["URAIAN", "", "ANGGARAN"],
        [*head(0, "PENDAPATAN"), 1500 * MILLION],
        [1, "Dana Desa", 900 * MILLION] if apart else ["1. Dana Desa", "", 900 * MILLION],
        [2, "Alokasi Dana Desa", 600 * MILLION] if apart else ["2. Alokasi Dana Desa", "", 600 * MILLION],
        [*head(1, "BELANJA"), 1400 * MILLION],
        [1, "Bidang Penyelenggaraan Pemerintahan", 500 * MILLION] if apart
        else ["1. Bidang Penyelenggaraan Pemerintahan", "", 500 * MILLION],
        [2, "Bidang Pelaksanaan Pembangunan", 900 * MILLION] if apart
        else ["2. Bidang Pelaksanaan Pembangunan", "", 900 * MILLION],
        [*head(2, "PEMBIAYAAN"), -100 * MILLION],
        [1, "Penyertaan Modal Desa", 100 * MILLION] if apart else ["1. Penyertaan Modal Desa", "", 100 * MILLION],
    ])  # fmt: skip
    assert rupiah(budget)["pendapatan"] == 1500 * MILLION
    assert by(budget, "belanja", "bidang") == {"1": 500 * MILLION, "2": 900 * MILLION}
    assert rupiah(budget)["pengeluaran_pembiayaan"] == 100 * MILLION
    assert errors(budget) == []


@pytest.mark.parametrize(
    "between", [[], [["", "JUMLAH BELANJA", 1500 * MILLION]], [["", "Rekapitulasi per jenis", ""]]]
)
def test_jenis_after_bidang_is_the_same_money(tmp_path: Path, between: list[list[object]]) -> None:
    rows = sheet([code for code, _, _ in ROWS]) + between
    rows += [["5.1", "Belanja Pegawai", 600 * MILLION], ["5.2", "Belanja Barang dan Jasa", 200 * MILLION],
             ["5.3", "Belanja Modal", 600 * MILLION], ["5.4", "Belanja Tidak Terduga", 100 * MILLION]]  # fmt: skip
    budget = read(tmp_path, rows)
    assert rupiah(budget)["belanja"] == 1500 * MILLION
    assert by(budget, "belanja", "kegiatan") == {code: sum * MILLION for code, sum in ACTIVITIES.items()}
    assert errors(budget) == []
