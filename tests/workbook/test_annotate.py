"""The annotated copy: findings at their cells, the source untouched, nothing turned into a formula."""

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from apbdes_banner.budget.model import Budget, Document, Identity, Place
from apbdes_banner.checks.finding import Finding, Severity
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.errors import UsageError, WriteError
from apbdes_banner.workbook.annotate import annotate
from tests.generate import Style, build, make_plan

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE


def _finding(severity: Severity, place: Place | None, name: str = "Belanja Desa") -> Finding:
    return Finding("amount-negative", severity, place, None, "−Rp 1.000", {"name": name})


def _report(file: str, findings: Sequence[Finding]) -> CheckReport:
    budget = Budget.of([], [], file=file, sheet="APBDes", document=Document.APBDES, identity=Identity())
    return CheckReport(budget, tuple(findings))


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A workbook with what must survive: formulas, merged cells, widths, a comment, text that looks like a formula."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "APBDes 'Desa' 26"
    sheet["A1"] = "APBDES DESA CONTOH"
    sheet.merge_cells("A1:C2")
    sheet["A4"], sheet["B4"], sheet["C4"] = "5.1", "Belanja", 1000
    sheet["C5"] = "=SUM(C4:C4)"
    sheet["B6"] = "=jangan dihitung"
    sheet["B6"].data_type = "s"
    sheet["C4"].comment = Comment("catatan lama", "sekretaris")
    sheet.column_dimensions["B"].width = 43
    book.create_sheet("Lain").sheet_state = "hidden"
    book.save(tmp_path / "anggaran.xlsx")
    return tmp_path / "anggaran.xlsx"


def _annotated(source: Path, findings: Sequence[Finding]) -> openpyxl.Workbook:
    target = source.with_name("hasil.xlsx")
    annotate(source, _report(source.name, findings), target)
    return openpyxl.load_workbook(target)


def test_findings_stand_at_their_cells(source: Path) -> None:
    place = Place("APBDes 'Desa' 26", 4, 3)
    book = _annotated(source, [_finding(ERROR, place), _finding(NOTE, Place("APBDes 'Desa' 26", 5, 3))])
    sheet = book["APBDes 'Desa' 26"]
    assert sheet["C4"].fill.fgColor.rgb == "00F8B4BC"
    assert sheet["C5"].fill.fgColor.rgb == "00BFDDF2"
    assert sheet["C5"].comment.text.startswith("Catatan: “Belanja Desa” di sel C5 bernilai minus")
    assert "Hapus tanda minus" in sheet["C5"].comment.text
    assert sheet["C4"].comment.text.startswith("catatan lama\n\nKesalahan: ")


def test_the_worst_of_several_findings_gives_the_colour(source: Path) -> None:
    place = Place("APBDes 'Desa' 26", 4, 2)
    book = _annotated(source, [_finding(ERROR, place), _finding(WARNING, place), _finding(NOTE, place)])
    cell = book["APBDes 'Desa' 26"]["B4"]
    assert cell.fill.fgColor.rgb == "00F8B4BC"
    assert [cell.comment.text.count(word) for word in ("Kesalahan: ", "Peringatan: ", "Catatan: ")] == [1, 1, 1]


def test_what_the_source_has_is_kept(source: Path) -> None:
    before = source.read_bytes()
    book = _annotated(source, [_finding(ERROR, Place("APBDes 'Desa' 26", 5, 3))])
    sheet = book["APBDes 'Desa' 26"]
    assert source.read_bytes() == before
    assert sheet["C5"].value == "=SUM(C4:C4)"
    assert sheet["C5"].data_type == "f"
    assert sheet["B6"].value == "=jangan dihitung"
    assert sheet["B6"].data_type == "s"
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:C2"]
    assert sheet.column_dimensions["B"].width == 43
    assert book["Lain"].sheet_state == "hidden"


def test_merged_cells_are_told_at_their_top_left(source: Path) -> None:
    sheet = _annotated(source, [_finding(WARNING, Place("APBDes 'Desa' 26", 2, 3))])["APBDes 'Desa' 26"]
    assert sheet["A1"].comment is not None
    assert sheet["A1"].fill.fgColor.rgb == "00FFD98A"


def test_a_row_without_a_column_is_told_at_its_first_filled_cell(source: Path) -> None:
    sheet = _annotated(source, [_finding(WARNING, Place("APBDes 'Desa' 26", 5))])["APBDes 'Desa' 26"]
    assert sheet["C5"].comment is not None


def test_the_list_comes_first_and_links_to_the_cells(source: Path) -> None:
    places = [Place("APBDes 'Desa' 26", 4, 3), Place("APBDes 'Desa' 26"), Place("Hilang", 1, 1), None]
    book = _annotated(source, [_finding(ERROR, place) for place in places])
    listed = book.worksheets[0]
    assert (book.sheetnames[0], book.active.title) == ("Temuan", "Temuan")
    assert [sheet.sheet_view.tabSelected for sheet in book.worksheets] == [True, False, False]
    assert listed["A2"].value == "4 kesalahan · 0 peringatan · 0 catatan"
    assert [listed.cell(row, 3).value for row in range(5, 9)] == ["C4", None, "A1", None]
    assert listed["C5"].hyperlink.location == "'APBDes ''Desa'' 26'!C4"
    assert [listed.cell(row, 3).hyperlink for row in (6, 7, 8)] == [None] * 3
    assert listed["G5"].value == "−Rp 1.000"


def test_a_clean_budget_says_so(source: Path) -> None:
    assert _annotated(source, []).worksheets[0]["A2"].value == "Tidak ada temuan: berkas ini siap dicetak."


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "a\x07b"])
def test_words_of_the_source_never_become_formulas(source: Path, name: str) -> None:
    finding = Finding("amount-negative", ERROR, Place("APBDes 'Desa' 26", 4, 3), name, name, {"name": name})
    listed = _annotated(source, [finding]).worksheets[0]
    for cell in listed[5]:
        assert cell.data_type != "f"
    assert listed["F5"].value == name.replace("\x07", "")
    assert listed["F5"].quotePrefix == (name[0] != "a")


@pytest.mark.parametrize("kind", ["csv", "ods"])
def test_other_files_become_a_workbook_with_their_values(tmp_path: Path, kind: str) -> None:
    style = Style("lampiran", numbers="id_sen", noise=frozenset({"judul", "geser"}), kind=kind)
    built = build(make_plan(3, document="perubahan"), style)
    source = built.write(tmp_path)
    row, column = built.row_of("total belanja"), 6
    sheet_name = "APBDes" if kind == "ods" else _name_of_csv_sheet(source)
    annotate(source, _report(source.name, [_finding(ERROR, Place(sheet_name, row, column))]), tmp_path / "hasil.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "hasil.xlsx").worksheets[1]
    assert sheet.cell(row, column).comment is not None
    written = [
        (number, index, value)
        for number, cells in enumerate(built.grid, start=1)
        for index, value in enumerate(cells, start=1)
        if value not in (None, "")
    ]
    assert len(written) > 200
    for number, index, value in written:
        assert str(sheet.cell(number, index).value) == str(value)
        assert sheet.cell(number, index).data_type != "f"


def _name_of_csv_sheet(source: Path) -> str:
    """The name that the reader gives to the one sheet of a CSV."""
    from apbdes_banner.reading.grid import read_sheets

    return read_sheets(source)[0].name


def test_a_workbook_that_cannot_be_copied_whole_is_copied_by_its_values(source: Path) -> None:
    """openpyxl gives up over a fill that it does not know; the reader does not look at fills."""
    stream = io.BytesIO()
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(stream, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            new.writestr(part.filename, data.replace(b'patternType="gray125"', b'patternType="batik"'))
    source.write_bytes(stream.getvalue())
    with pytest.raises(ValueError):
        openpyxl.load_workbook(source)
    sheet = _annotated(source, [_finding(ERROR, Place("APBDes 'Desa' 26", 4, 3))])["APBDes 'Desa' 26"]
    assert sheet["C4"].value == 1000
    assert sheet["C4"].comment is not None


def test_the_input_is_never_written_over(source: Path) -> None:
    before = source.read_bytes()
    with pytest.raises(WriteError):
        annotate(source, _report("a", []), source)
    with pytest.raises(WriteError):
        annotate(source, _report("a", []), source.parent / ".." / source.parent.name / source.name)
    assert source.read_bytes() == before
    assert [path.name for path in source.parent.iterdir()] == [source.name]


def test_another_ending_is_refused(source: Path) -> None:
    with pytest.raises(UsageError):
        annotate(source, _report("a", []), source.with_suffix(".csv"))


def test_same_input_same_bytes(source: Path) -> None:
    found = [_finding(ERROR, Place("APBDes 'Desa' 26", 4, 3))]
    for name in ("satu.xlsx", "dua.xlsx"):
        annotate(source, _report("a", found), source.with_name(name), "en")
    assert source.with_name("satu.xlsx").read_bytes() == source.with_name("dua.xlsx").read_bytes()
