"""Every kind of file gives the same budget; cells keep their place."""

from pathlib import Path

import pytest

from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.delimited import delimiter_of
from apbdes_banner.reading.grid import read_sheets
from tests.generate import files
from tests.reading.books import by, remarks, rupiah, write

ROWS = [
    ["PEMERINTAH DESA CONTOH JAYA KECAMATAN MAJU"],
    ["TAHUN ANGGARAN 2025"],
    [],
    ["Kode", "Uraian", "Anggaran", "Sumber Dana"],
    ["4", "PENDAPATAN", "1.350.000.000,50", ""],
    ["4.2.1", "Dana Desa", "900.000.000,00", "DD"],
    ["4.2.3", "Alokasi Dana Desa", "450.000.000,50", "ADD"],
    ["5", "BELANJA", "1.350.000.000,50", ""],
    ["01.01.01", "Siltap – “perangkat” é", "1.350.000.000,50", "ADD, PBH"],
]
GRID = [[*row, *[None] * (4 - len(row))] for row in ROWS]


def _check(path: Path) -> None:
    budget = read_budget(path)
    assert rupiah(budget)["pendapatan"] == rupiah(budget)["belanja"] == 1_350_000_000.5
    assert by(budget, "belanja", "sumber_dana") == {"ADD,PBH": 1_350_000_000.5}
    assert (budget.identity.village.name, budget.identity.village.district) == ("Contoh Jaya", "Maju")
    assert list(budget.lines["row"]) == [6, 7, 9]
    assert remarks(budget) == []


@pytest.mark.parametrize("mark", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_csv_of_every_kind(tmp_path: Path, mark: str, encoding: str) -> None:
    lines = [mark.join(f'"{cell}"' if mark in str(cell) else str(cell or "").replace("“", "'").replace("”", "'")
                       for cell in row) for row in GRID]  # fmt: skip
    path = tmp_path / "anggaran.csv"
    path.write_text("\r\n".join(lines), encoding=encoding, newline="")
    _check(path)


@pytest.mark.parametrize("kind", ["xlsx", "ods", "csv"])
def test_the_same_from_each_kind_of_file(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"anggaran.{kind}"
    files.write(path, GRID, sheet="APBDes")
    _check(path)


def test_the_name_of_a_file_does_not_matter(tmp_path: Path) -> None:
    _check(write(tmp_path / "x.xlsx", ROWS).rename(tmp_path / "x.xls"))
    (tmp_path / "y.xls").write_text("\n".join("\t".join(str(c or "") for c in row) for row in GRID), encoding="utf-8")
    _check(tmp_path / "y.xls")


def test_the_origin_of_the_used_range_is_kept(tmp_path: Path) -> None:
    sheet = read_sheets(write(tmp_path / "x.xlsx", [["a", None, "b"], [], ["c"]], top=5, left=3))[0]
    assert [(row.number, row.cells) for row in sheet.rows] == [(5, {3: "a", 5: "b"}), (7, {3: "c"})]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("a;b;c\n1;2;3", ";"),
        ("a\tb\n1,5\t2", "\t"),
        ("a,b\n1,2", ","),
        ("Uraian;Anggaran\nDana Desa;1,234,567\nADD;2,345,678", ";"),
        ('Uraian,Anggaran\nDana Desa,"1.234.567,00"\nADD,5', ","),
        ("sep=|\na|b", "|"),
    ],
)
def test_the_delimiter(text: str, mark: str) -> None:
    assert delimiter_of(text) == mark
