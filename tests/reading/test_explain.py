"""`check --explain`: what was decided and why, in both languages, and that every text has its blanks filled."""

from pathlib import Path

import pytest

from apbdes_banner.budget.model import Budget
from tests.generate import build, combinations
from tests.reading.books import read

ROWS = [
    ["PEMERINTAH DESA CONTOH"], ["TAHUN ANGGARAN 2025"], [],
    ["KODE", "URAIAN", "VOLUME", "ANGGARAN", "SUMBER DANA"],
    ["4", "PENDAPATAN", "", "900.000.000"],
    ["4.2.1", "Dana Desa", "", "900.000.000", "DDS"],
    ["5", "BELANJA", "", "900.000.000"],
    ["1", "BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", "", "400.000.000"],
    ["1.1.01", "Penghasilan Tetap Kepala Desa", "12", "400.000.000", "DDS"],
    ["2", "BIDANG PELAKSANAAN PEMBANGUNAN DESA", "", "500.000.000"],
    ["2.3.10", "Jalan Desa", "1", "500.000.000", "DDS"],
]  # fmt: skip


def ids(budget: Budget) -> list[str]:
    return [decision.id for decision in budget.decisions]


def said(budget: Budget, id: str) -> str:
    return next(decision.text("en") for decision in budget.decisions if decision.id == id)


def test_it_says_where_the_table_is_and_what_its_columns_mean(tmp_path: Path) -> None:
    budget = read(tmp_path, {"APBDes": ROWS, "Foto": [["gambar"]]}, explained=True)
    assert said(budget, "sheet.read") == "Sheet “APBDes” was read: 7 rows with money (income, spending)."
    assert "“Foto” was not used" in said(budget, "sheet.other")
    assert said(budget, "table.heads") == "Column heads in row 4; below them rows 5–11."
    columns = [decision.text("en") for decision in budget.decisions if decision.topic == "column"]
    assert columns == [
        "Column D: the budgeted amount, by its head.", "Column A–B: codes and names.",
        "Column E: the source of funds, by its head.", "Column C: a quantity, by its head.",
    ]  # fmt: skip
    assert "points part thousands" in said(budget, "number.written")
    assert said(budget, "tree.belanja").startswith("Part spending: 2 bidang, 2 activities")
    assert "Contoh, from the titles." in " ".join(d.text("en") for d in budget.decisions)


def test_it_says_which_sum_decided(tmp_path: Path) -> None:
    rows = [
        ["PENDAPATAN", 900], ["Dana Desa", 900_000_000], ["BELANJA", ""],
        ["BIDANG PENYELENGGARAAN PEMERINTAHAN DESA", 900_000_000], ["Operasional kantor", 600_000_000],
        ["Alat tulis", 350_000_000], ["Listrik", 250_000_000], ["Penghasilan tetap", 300_000_000],
    ]  # fmt: skip
    budget = read(tmp_path, rows, explained=True)
    assert "Row 5 “Operasional kantor” is the heading of rows 6–7" in said(budget, "tree.sum-decided")
    assert "table.no-heads" in ids(budget)
    assert said(budget, "code.none").startswith("No codes")


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_decision_has_its_text(tmp_path: Path, lang: str) -> None:
    from apbdes_banner.reading.assemble import read_budget

    for plan, style in combinations(99, 18, ["id_sen", "angka", "us"], ["xlsx"]):
        for decision in read_budget(build(plan, style).write(tmp_path), explained=True).decisions:
            text = decision.text(lang)  # type: ignore[arg-type]
            assert text
            assert not {"{", "@", "_"} & set(text)
