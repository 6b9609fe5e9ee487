"""LibreOffice opens what we write and calculates what we stored."""

import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from apbdes_banner.workbook.fields import PAID_ROW
from apbdes_banner.workbook.form import write_form
from sample_data.contoh_jaya import content

SOFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


def _calculated(form: Path, folder: Path) -> openpyxl.Workbook:
    """The form after LibreOffice has worked out its formulas: openpyxl takes the stored values away first."""
    bare = folder / "bare.xlsx"
    openpyxl.load_workbook(form).save(bare)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = [str(SOFFICE), profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir"]
    subprocess.run([*command, str(folder / "out"), str(bare)], check=True, capture_output=True, timeout=180)
    return openpyxl.load_workbook(folder / "out" / "bare.xlsx", data_only=True)


def test_the_stored_values_are_what_libreoffice_calculates(tmp_path: Path) -> None:
    form = tmp_path / "form.xlsx"
    write_form(form, content())
    formulas = openpyxl.load_workbook(form)
    stored, calculated = openpyxl.load_workbook(form, data_only=True), _calculated(form, tmp_path)
    cells = [
        (sheet.title, cell.coordinate)
        for sheet in formulas
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(cells) > 50
    for sheet, place in cells:
        assert stored[sheet][place].value == calculated[sheet][place].value, f"{sheet}!{place}"


def test_the_formulas_see_what_a_person_may_do_wrong(tmp_path: Path) -> None:
    """Text for an amount, a row without a code, a padded code, a budget that does not close."""
    form = tmp_path / "form.xlsx"
    write_form(form)
    book = openpyxl.load_workbook(form)
    book["Pendapatan"]["A7"], book["Pendapatan"]["D7"] = "4.2.1 Dana Desa", 1000
    for row, (code, amount) in enumerate([("01.01.01", 300), (" 2.3.10 Jalan", 400), (None, 50), ("3.1.01", "1.000")]):
        book["Belanja"].cell(7 + row, 1, code)
        book["Belanja"].cell(7 + row, 7, amount)
    book["Pembiayaan"].cell(PAID_ROW + 1, 3, 100)
    book.save(form)
    book = _calculated(form, tmp_path)
    guide = {row[0].value: row[1].value for row in book["Petunjuk"].iter_rows() if row[0].value}
    assert (guide["Jumlah Belanja"], guide["Pengeluaran Pembiayaan"], guide["SiLPA (sisa)"]) == (750, 100, 150)
    assert [guide[label] for label in guide if label.startswith("Bidang ")] == [300, 400, 0, 0, 0]
    assert guide["Belanja tanpa kode bidang (harus 0)"] == 50
    assert guide["Sel jumlah yang berisi teks (harus 0)"] == 1
    assert guide["Isian wajib (*) Identitas yang masih kosong (harus 0)"] == 7
    assert book["Belanja"]["A4"].value == "BELUM seimbang: selisih Rp 150 (masih ada uang yang belum dibelanjakan)"
