"""The form, filled in by a person in another program, and read back."""

from pathlib import Path

import openpyxl
import pytest

from apbdes_banner.budget.model import PENERIMAAN, PENGELUARAN, Document
from apbdes_banner.budget.totals import computed_totals, declared_totals
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.errors import InputError
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.workbook.annotate import annotate
from apbdes_banner.workbook.fields import IDENTITY, IDENTITY_ROW, PAID_ROW, RECEIVED_ROW, FormContent
from apbdes_banner.workbook.form import write_form
from sample_data import make
from sample_data.contoh_jaya import content


@pytest.fixture
def form(tmp_path: Path) -> Path:
    write_form(tmp_path / "form.xlsx")
    return tmp_path / "form.xlsx"


def _type_in(form: Path, cells: dict[tuple[str, str], object]) -> Path:
    """Types values into cells and saves, as a program does that keeps no stored values of formulas."""
    book = openpyxl.load_workbook(form)
    for (sheet, address), value in cells.items():
        book[sheet][address] = value
    book.save(form)
    return form


_IDENTITY = {
    ("Identitas", f"B{IDENTITY_ROW + list(IDENTITY).index(label)}"): value
    for label, value in {
        "Jenis desa": "gampong", "Nama desa": "Contoh Raya", "Kecamatan": "Sukamaju", "Kabupaten/Kota": "Lestari",
        "Tahun anggaran": 2026, "Nomor Perdes": "3 Tahun 2025", "Pelaksana bidang 2": "Kasi Kesejahteraan",
    }.items()
}  # fmt: skip
_AMOUNTS = {
    ("Pendapatan", "A7"): "4.2.1 Dana Desa",
    ("Pendapatan", "D7"): 900_000_000,
    ("Pendapatan", "A9"): "4.3.6",
    ("Pendapatan", "B9"): "Bunga bank",
    ("Pendapatan", "D9"): 1_500_000.5,
    ("Belanja", "A7"): "2.3.10 Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa",
    ("Belanja", "C7"): "Dusun Krajan",
    ("Belanja", "G7"): 700_000_000,
    ("Belanja", "H7"): "DD",
    ("Belanja", "A12"): "1.1.90",
    ("Belanja", "B12"): "Tunjangan staf",
    ("Belanja", "G12"): 211_500_000.5,
    ("Belanja", "H12"): "DD, DLL",
    ("Pembiayaan", f"A{RECEIVED_ROW + 1}"): "6.1.1 SILPA Tahun Sebelumnya",
    ("Pembiayaan", f"C{RECEIVED_ROW + 1}"): 20_000_000,
    ("Pembiayaan", f"A{PAID_ROW + 1}"): "6.2.2 Penyertaan Modal Desa",
    ("Pembiayaan", f"C{PAID_ROW + 1}"): 10_000_000,
}


def test_what_was_typed_is_what_is_read(form: Path) -> None:
    budget = read_budget(_type_in(form, {**_IDENTITY, **_AMOUNTS, ("Identitas", "B12"): "APBDes"}))
    totals = computed_totals(budget)
    assert budget.document is Document.APBDES
    assert (totals.pendapatan, totals.belanja, totals.silpa) == (90_150_000_050, 91_150_000_050, 0)
    sections = budget.lines.groupby("section")["anggaran"].sum()
    assert (sections[PENERIMAAN], sections[PENGELUARAN]) == (2_000_000_000, 1_000_000_000)
    road, staff = (budget.lines[budget.lines["kegiatan"] == code].iloc[0] for code in ("2.3.10", "1.1.90"))
    assert road["kegiatan_nama"] == "Pembangunan/Rehabilitasi/Peningkatan/Pengerasan Jalan Desa"
    assert (road["lokasi"], road["sumber_dana"]) == ("Dusun Krajan", "DDS")
    assert (staff["kegiatan_nama"], staff["sumber_dana"]) == ("Tunjangan staf", "DDS,DLL")
    assert budget.lines[["realisasi", "semula"]].isna().all(axis=None)
    identity = budget.identity
    assert (identity.village.type, identity.village.name, identity.year) == ("gampong", "Contoh Raya", 2026)
    assert (identity.perdes_number, dict(identity.pelaksana)) == ("3 Tahun 2025", {"2": "Kasi Kesejahteraan"})
    assert not check_budget(budget).has_errors


def test_as_we_write_it_the_printed_totals_are_there_and_agree(tmp_path: Path) -> None:
    write_form(tmp_path / "f.xlsx", content())
    budget = read_budget(tmp_path / "f.xlsx")
    assert declared_totals(budget).belanja in (None, computed_totals(budget).belanja)
    assert computed_totals(budget).belanja == 233_567_513_600
    assert not check_budget(budget).has_errors


@pytest.mark.parametrize(("kind", "column"), [("Realisasi", "realisasi"), ("Perubahan", "semula")])
def test_the_third_column_comes_with_its_document(tmp_path: Path, kind: str, column: str) -> None:
    filled = content()
    rows = {
        part: [{**row, column: int(row["anggaran"]) // 2} for row in getattr(filled, part)]
        for part in ("pendapatan", "belanja", "penerimaan")
    }
    write_form(tmp_path / "f.xlsx", FormContent({**filled.identity, "Dokumen": kind}, **rows))
    budget = read_budget(tmp_path / "f.xlsx")
    assert budget.document == kind.lower()
    assert computed_totals(budget, column).belanja == 233_567_513_600 // 2
    assert computed_totals(budget).belanja == 233_567_513_600


@pytest.mark.parametrize("typed", [{}, _IDENTITY], ids=["blank", "identity only"])
def test_a_form_that_is_not_filled_in_is_refused_as_such(form: Path, typed: dict[tuple[str, str], object]) -> None:
    if typed:
        _type_in(form, typed)
    with pytest.raises(InputError) as failure:
        read_budget(form)
    assert failure.value.id == "form-empty"


@pytest.mark.parametrize("name", ["contoh-jaya-2026.xlsx", "tunas-contoh-2025-perubahan.xlsx"])
def test_an_annotated_copy_is_read_like_its_source(tmp_path: Path, name: str) -> None:
    """A secretary mends the annotated copy and checks it again: its list of findings must not be in the way."""
    source = Path(make.__file__).parent / name
    report = check_budget(read_budget(source))
    annotate(source, report, tmp_path / "copy.xlsx")
    again = check_budget(read_budget(tmp_path / "copy.xlsx"))
    assert computed_totals(again.budget) == computed_totals(report.budget)
    # openpyxl keeps no stored values: until Excel has saved the copy, the form's totals cannot be compared
    assert [found for found in again.flatten() if found[0] != "formula-uncached-total"] == report.flatten()
