"""A copy of the input workbook with every finding at its cell, for the person who mends the file.

Each cell with a finding is coloured by severity and carries a comment; a first sheet lists all findings with a link
to the cell. An .xlsx is copied with its formulas, merged cells and widths; other kinds of file, and an .xlsx that
openpyxl cannot open, become a new workbook with the values of their cells.
"""

import io
import re
import warnings
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from apbdes_banner import messages
from apbdes_banner.budget.model import Place
from apbdes_banner.checks.finding import Finding, Severity
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.errors import UsageError
from apbdes_banner.reading.files import FileKind, kind_of, load
from apbdes_banner.reading.grid import read_sheets
from apbdes_banner.writing import written_whole

MAX_SHEET_XML = 60 * 2**20  # beyond it openpyxl takes minutes: such a workbook is copied by its values
_COLOURS = {Severity.ERROR: "F8B4BC", Severity.WARNING: "FFD98A", Severity.NOTE: "BFDDF2"}
_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_WIDTHS = (13, 16, 9, 70, 70, 22, 22)
_FONT = "Calibri"
_FIXED_TIME = datetime(2026, 1, 1)


def annotate(source: Path, report: CheckReport, target: Path, lang: messages.Lang = "id") -> None:
    """Writes the annotated copy of `source` to `target`; the same input gives the same bytes.

    Raises UsageError "name-not-xlsx" where `target` is no .xlsx, InputError where `source` cannot be read (reading/),
    WriteError (writing.py): "would-overwrite" where `target` is `source` itself.
    """
    if target.suffix.lower() != ".xlsx":
        raise UsageError("name-not-xlsx", path=str(target))
    with written_whole(target, spare=source) as (stream,):
        book, titles = _copy(source)
        listed = [(finding, _mark(book, titles, finding, lang)) for finding in report.findings]
        _list(book, report, listed, lang)
        stream.write(_bytes(book))


# --- the copy ---------------------------------------------------------------------------------------------------------


def _copy(source: Path) -> tuple[Workbook, dict[str, str]]:
    """A workbook with the cells of `source`, and its sheets' titles by the names that the findings know."""
    data = load(source)
    if kind_of(data, source.name) is FileKind.XLSX and _sheet_bytes(data) <= MAX_SHEET_XML:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # openpyxl tells of extensions that it leaves out
                book = load_workbook(io.BytesIO(data))
            return book, {sheet.title: sheet.title for sheet in book.worksheets}
        except Exception:  # whatever openpyxl makes of a strange file: the reader has read it, so its values are there
            pass
    return _from_values(source)


def _sheet_bytes(data: bytes) -> int:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return sum(part.file_size for part in archive.infolist() if part.filename.startswith("xl/worksheets/"))


def _from_values(source: Path) -> tuple[Workbook, dict[str, str]]:
    """A new workbook with the values of the cells, in their places; columns as wide as their texts."""
    book = Workbook()
    book.remove(book.active)
    titles: dict[str, str] = {}
    for sheet in read_sheets(source):
        page = book.create_sheet(re.sub(r"[\[\]:*?/\\]", "-", sheet.name)[:31].strip("'") or "Data")
        titles[sheet.name] = page.title
        page.sheet_state = "visible" if sheet.visible else "hidden"
        widths: dict[int, int] = {}
        for row in sheet.rows:
            for column, value in row.cells.items():
                cell = page.cell(row.number, column)
                _put(cell, value)
                widths[column] = max(widths.get(column, 9), min(len(str(value)) + 2, 60))
        for column, width in widths.items():
            page.column_dimensions[get_column_letter(column)].width = width
        for first_row, first_column, last_row, last_column in sheet.merged:
            page.merge_cells(
                start_row=first_row, start_column=first_column, end_row=last_row, end_column=last_column
            )  # fmt: skip
    if all(page.sheet_state != "visible" for page in book.worksheets):
        for page in book.worksheets:
            page.sheet_state = "visible"
    return book, titles


def _put(cell: Cell, value: object) -> None:
    """Writes a value; text stays text, whatever it begins with, and no program takes it for a formula."""
    if not isinstance(value, str):
        cell.value = value
        return
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell.data_type = "s"
    if value.lstrip()[:1] in ("=", "+", "-", "@"):
        cell.quotePrefix = True


# --- at the cells -----------------------------------------------------------------------------------------------------


def _mark(book: Workbook, titles: dict[str, str], finding: Finding, lang: messages.Lang) -> Cell | None:
    """Colours and comments the finding's cell; None where it has none (the whole sheet, or the budget)."""
    place = finding.place
    if place is None or not place.row or place.sheet not in titles:
        return None
    cell = _cell_at(book[titles[place.sheet]], place)
    earlier = cell.comment.text if cell.comment else ""
    severities = [severity for severity in Severity if _label(severity, lang) + ": " in earlier]
    worst = min([*severities, finding.severity], key=lambda severity: _RANK[severity])
    cell.fill = PatternFill("solid", fgColor=_COLOURS[worst])
    said = "\n".join(filter(None, (f"{_label(finding.severity, lang)}: {finding.message(lang)}", finding.hint(lang))))
    text = ILLEGAL_CHARACTERS_RE.sub("", f"{earlier}\n\n{said}" if earlier else said)
    lines = sum(len(line) // 52 + 1 for line in text.split("\n"))
    cell.comment = Comment(text, "apbdes-banner", width=380, height=min(30 + 17 * lines, 500))
    return cell


def _cell_at(sheet: Worksheet, place: Place) -> Cell:
    """The cell of a place: the first filled one where only the row is known, the top left one of merged cells."""
    column = place.column
    if not column:
        filled = [cell.column for cell in sheet[place.row] if cell.value is not None]
        column = filled[0] if filled else 1
    cell = sheet.cell(place.row, column)
    if isinstance(cell, MergedCell):
        area = next(area for area in sheet.merged_cells.ranges if cell.coordinate in area)
        cell = sheet.cell(area.min_row, area.min_col)
    return cell


def _label(severity: Severity, lang: messages.Lang) -> str:
    return messages.text(f"form.annotated.severity.{severity}", lang)


# --- the list ---------------------------------------------------------------------------------------------------------


def _list(
    book: Workbook, report: CheckReport, listed: Iterable[tuple[Finding, Cell | None]], lang: messages.Lang
) -> None:
    """The first sheet: one row a finding, with a link to its cell."""

    def words(key: str, **params: object) -> str:
        return messages.text(f"form.annotated.{key}", lang, **params)

    sheet = book.create_sheet(words("sheet"), 0)
    _put(sheet["A1"], words("title", file=report.budget.file))
    sheet["A1"].font = Font(name=_FONT, bold=True, size=16, color="0E3B43")
    counts = {severity: sum(finding.severity is severity for finding in report.findings) for severity in Severity}
    told = words("count", errors=counts[Severity.ERROR], warnings=counts[Severity.WARNING], notes=counts[Severity.NOTE])
    _put(sheet["A2"], told if report.findings else words("none"))
    heads = ("head.severity", "head.sheet", "head.cell", "head.message", "head.hint", "expected", "found")
    for column, (key, width) in enumerate(zip(heads, _WIDTHS, strict=True), start=1):
        cell = sheet.cell(4, column)
        _put(cell, words(key))
        cell.font = Font(name=_FONT, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="0E3B43")
        sheet.column_dimensions[get_column_letter(column)].width = width
    for row, (finding, marked) in enumerate(listed, start=5):
        _list_row(sheet, row, finding, marked, lang)
    sheet.freeze_panes = "A5"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "4:4"
    for other in book.worksheets:  # otherwise Excel opens both as one group, and typing would go into both
        other.sheet_view.tabSelected = other is sheet
    book.active = 0


def _list_row(sheet: Worksheet, row: int, finding: Finding, marked: Cell | None, lang: messages.Lang) -> None:
    place = finding.place
    address = place.address if place and place.row else ""
    texts = (
        _label(finding.severity, lang), place.sheet if place else "", address, finding.message(lang),
        finding.hint(lang) or "", finding.expected or "", finding.found or "",
    )  # fmt: skip
    for column, text in enumerate(texts, start=1):
        cell = sheet.cell(row, column)
        _put(cell, text)
        cell.font = Font(name=_FONT)
        cell.border = Border(bottom=Side("thin", color="C9CED6"))
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(row, 1).fill = PatternFill("solid", fgColor=_COLOURS[finding.severity])
    longest = max(-(-len(text) // (width - 2)) for text, width in zip(texts, _WIDTHS, strict=True))
    sheet.row_dimensions[row].height = 15.5 * max(longest, 1)
    if marked is not None:
        cell = sheet.cell(row, 3)
        location = f"{quote_sheetname(marked.parent.title)}!{marked.coordinate}"
        cell.hyperlink = Hyperlink(ref=cell.coordinate, location=location)
        cell.font = Font(name=_FONT, color="0B6FA4", underline="single")


# --- the bytes --------------------------------------------------------------------------------------------------------


def _bytes(book: Workbook) -> bytes:
    """The saved workbook with fixed times in place of the clock's."""
    saved, fixed = io.BytesIO(), io.BytesIO()
    book.properties.created = _FIXED_TIME
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book.save(saved)
    moment = _FIXED_TIME.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with zipfile.ZipFile(saved) as old, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>" + moment, content)
            new.writestr(zipfile.ZipInfo(part.filename, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
