"""The form: what a secretary opens, and what the reader goes by."""

import re
import zipfile
from dataclasses import replace
from pathlib import Path

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from apbdes_banner.budget.chart import chart
from apbdes_banner.budget.money import SEN
from apbdes_banner.errors import UsageError, WriteError
from apbdes_banner.workbook import fields, lists
from apbdes_banner.workbook.fields import COLUMNS, HEADER_ROW, FormContent
from apbdes_banner.workbook.form import form_bytes, write_form
from sample_data.contoh_jaya import content


@pytest.fixture
def blank(tmp_path: Path) -> openpyxl.Workbook:
    write_form(tmp_path / "form.xlsx")
    return openpyxl.load_workbook(tmp_path / "form.xlsx")


@pytest.fixture
def stored(tmp_path: Path) -> openpyxl.Workbook:
    """The filled-in form with the values that we stored beside the formulas."""
    write_form(tmp_path / "form.xlsx", content())
    return openpyxl.load_workbook(tmp_path / "form.xlsx", data_only=True)


def _words(sheet: Worksheet, row: int) -> list[str]:
    return [cell.value for cell in sheet[row] if cell.value]


def test_sheets_and_the_words_that_the_reader_goes_by(blank: openpyxl.Workbook) -> None:
    assert blank.sheetnames == ["Petunjuk", "Identitas", "Pendapatan", "Belanja", "Pembiayaan", "Daftar"]
    assert [sheet.sheet_state for sheet in blank] == ["visible"] * 5 + ["hidden"]
    assert _words(blank["Belanja"], HEADER_ROW) == [
        "Kode Kegiatan", "Uraian", "Lokasi", "Pelaksana", "Volume", "Satuan", "Anggaran (Rp)", "Sumber Dana",
        "Realisasi (Rp)", "Semula (Rp)",
    ]  # fmt: skip
    labels = [row[0].value for row in blank["Identitas"].iter_rows(min_row=fields.IDENTITY_ROW)]
    assert labels == list(fields.IDENTITY)
    heads = {blank["Pembiayaan"].cell(row, 2).value for row in (fields.RECEIVED_ROW, fields.PAID_ROW)}
    assert heads == {"Penerimaan Pembiayaan", "Pengeluaran Pembiayaan"}


@pytest.mark.parametrize("name", list(COLUMNS))
def test_inputs_are_open_and_blank_and_the_rest_is_locked_without_a_password(
    blank: openpyxl.Workbook, name: str
) -> None:
    sheet = blank[name]
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    for row in range(1, HEADER_ROW + 1):
        assert all(cell.protection.locked for cell in sheet[row])
    headings = {fields.RECEIVED_ROW, fields.PAID_ROW} if name == "Pembiayaan" else set()
    inputs = [row for row in range(HEADER_ROW + 1, sheet.max_row + 1) if row not in headings]
    for row in inputs:
        for cell in sheet[row]:
            assert cell.value is None
            assert not cell.protection.locked
    assert len(inputs) >= {"Belanja": 150, "Pendapatan": 30, "Pembiayaan": 20}[name]


@pytest.mark.parametrize("name", list(COLUMNS))
def test_no_input_cell_depends_on_a_formula(stored: openpyxl.Workbook, tmp_path: Path, name: str) -> None:
    formulas = openpyxl.load_workbook(tmp_path / "form.xlsx")[name]
    headings = {fields.RECEIVED_ROW, fields.PAID_ROW} if name == "Pembiayaan" else set()
    for row in formulas.iter_rows(min_row=HEADER_ROW + 1):
        if row[0].row not in headings:
            assert not [cell.coordinate for cell in row if str(cell.value).startswith("=")]


def test_drop_downs_point_at_lists_that_are_there(blank: openpyxl.Workbook) -> None:
    seen = set()
    for sheet in blank:
        for rule in sheet.data_validations.dataValidation:
            if rule.type == "list":
                match = re.fullmatch(r"Daftar!\$([A-Z])\$2:\$\1\$(\d+)", rule.formula1)
                assert match, rule.formula1
                column, last = match[1], int(match[2])
                values = [cell.value for cell in blank["Daftar"][column][1:last]]
                assert all(values)
                assert blank["Daftar"][f"{column}{last + 1}"].value is None
                seen.add(blank["Daftar"][f"{column}1"].value)
    assert seen == set(lists.all_lists())


def test_every_activity_of_the_chart_can_be_chosen_once() -> None:
    codes = [line.split(" ", 1)[0] for line in lists.all_lists()["kegiatan"]]
    chosen = {code.replace(".90-99", ".99") for (kind, code), a in chart().items() if a.level == "kegiatan"}
    assert len(codes) == len(set(codes))
    assert set(codes) == chosen
    assert codes.index("1.1.08") == codes.index("1.1.07") + 1  # Siskeudes' own stand where they belong


@pytest.mark.parametrize("name", ["rekening", "penerimaan", "pengeluaran"])
def test_no_choice_lies_inside_another(name: str) -> None:
    """Otherwise one row would be the subtotal of the next, and money could be counted twice."""
    codes = [line.split(" ", 1)[0] for line in lists.all_lists()[name]]
    assert codes
    assert not [(a, b) for a in codes for b in codes if a != b and b.startswith(f"{a}.")]


def test_stored_values_of_the_sample(stored: openpyxl.Workbook) -> None:
    guide = {row[0].value: row[1].value for row in stored["Petunjuk"].iter_rows() if row[0].value}
    assert guide["Jumlah Pendapatan"] == 2_233_144_254
    assert guide["Jumlah Belanja"] == 2_335_675_136
    assert guide["Pembiayaan Neto"] == 102_530_882
    assert guide["SiLPA (sisa)"] == 0
    bidang = [amount for label, amount in guide.items() if label.startswith("Bidang ")]
    assert bidang == [802_075_136, 842_400_000, 101_400_000, 188_200_000, 401_600_000]
    assert stored["Belanja"]["A4"].value == "APBDes sudah seimbang (0)"
    assert stored["Belanja"]["G3"].value == 2_335_675_136
    assert stored["Belanja"]["I3"].value == "–"  # nothing realised is not zero realised


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (100, "BELUM seimbang: selisih Rp 1 (belanja lebih besar daripada uang yang tersedia)"),
        (-123_456_750, "BELUM seimbang: selisih Rp 1.234.567,50 (masih ada uang yang belum dibelanjakan)"),
    ],
)
def test_an_unbalanced_budget_is_told(tmp_path: Path, more: int, said: str) -> None:
    filled = content()
    first = {**filled.belanja[0], "anggaran": int(filled.belanja[0]["anggaran"]) + more}
    write_form(tmp_path / "f.xlsx", replace(filled, belanja=[first, *filled.belanja[1:]]))
    book = openpyxl.load_workbook(tmp_path / "f.xlsx", data_only=True)
    assert {book[name]["A4"].value for name in COLUMNS} == {said}


def test_amounts_with_sen_are_kept(tmp_path: Path) -> None:
    rows = [{"kode_kegiatan": "1.1.01", "anggaran": 123_456_789}]
    write_form(tmp_path / "f.xlsx", FormContent(belanja=rows))
    assert openpyxl.load_workbook(tmp_path / "f.xlsx")["Belanja"]["G7"].value == pytest.approx(1_234_567.89, abs=0)


def test_same_content_same_bytes() -> None:
    assert form_bytes(content()) == form_bytes(content())
    assert form_bytes(FormContent()) == form_bytes(FormContent())


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "form.xlsx"
    target.write_bytes(b"mine")
    with pytest.raises(WriteError) as failure:
        write_form(target)
    assert failure.value.id == "form-exists"
    assert target.read_bytes() == b"mine"
    write_form(target, overwrite=True)
    assert zipfile.is_zipfile(target)
    assert [path.name for path in tmp_path.iterdir()] == ["form.xlsx"]


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as failure:
        write_form(tmp_path / "form.ods")
    assert failure.value.id == "name-not-xlsx"
    assert not list(tmp_path.iterdir())


def test_mistaken_content_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="unknown columns"):
        form_bytes(FormContent(belanja=[{"kode": "1.1.01"}]))
    with pytest.raises(ValueError, match="unknown labels"):
        form_bytes(FormContent(identity={"Desa": "X"}))
    with pytest.raises(ValueError, match="rows for Pembiayaan"):
        form_bytes(FormContent(penerimaan=[{"anggaran": SEN}] * 11))


def test_data_validation_texts_keep_excels_limits(blank: openpyxl.Workbook) -> None:
    """Excel refuses a workbook whose error message is longer than 255 characters or its title than 32."""
    for sheet in blank:
        for rule in sheet.data_validations.dataValidation:
            assert len(rule.error or "") <= 255
            assert len(rule.errorTitle or "") <= 32
            assert rule.type != "list" or len(rule.formula1) <= 255
