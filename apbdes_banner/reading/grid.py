"""Any file -> sheets of cells, each with its row and column in the original file, before any meaning.

.xlsx, .xls, .ods and .xlsb come through python-calamine, which leaves out empty rows and columns in front: `start`
puts them back. CSV comes through the csv module with the encoding and the delimiter that fit.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from apbdes_banner.errors import InputError
from apbdes_banner.reading.files import MAX_AREA, FileKind, is_wide, kind_of, load, scan_xlsx

MAX_ROWS = 20_000  # rows that hold something, in one sheet
MAX_COLUMNS = 300
MAX_TEXT = 600  # letters of a cell that are looked at

Value = str | int | float | date | time | bool
Cell = tuple[int, int]  # row, column, from 1


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row that holds something: its number in the sheet, and its cells by column number, both from 1."""

    number: int
    cells: dict[int, Value]


@dataclass(frozen=True)
class Sheet:
    """A sheet: the rows that hold something, merged ranges (first row, first column, last row, last column)."""

    name: str
    rows: tuple[GridRow, ...]
    visible: bool = True
    merged: tuple[tuple[int, int, int, int], ...] = ()
    formulas: frozenset[Cell] = field(default_factory=frozenset)  # with a formula, without a stored value
    pages: tuple[int, ...] = ()  # of a PDF: the row in which each page begins


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file in their order. InputError where it cannot be read."""
    data = load(path)
    kind = kind_of(data, path.name)
    if kind is FileKind.CSV:
        return (read_csv(data, path.name, path.stem),)
    # the other doors are imported where they are met, so that a spreadsheet is read at once
    if kind is FileKind.HTML:
        from apbdes_banner.reading.html import read_html

        return tuple(read_html(data, path.name, path.stem))
    if kind is FileKind.PDF:
        from apbdes_banner.reading.pdftext import read_pdf

        return (read_pdf(data, path.name, path.stem),)
    if kind is FileKind.TABLES:
        from apbdes_banner.reading.archive import read_tables

        return tuple(read_tables(data, path.name))
    formulas = scan_xlsx(data, path.name) if kind is FileKind.XLSX else {}
    return tuple(_read_workbook(data, path.name, formulas))


def _read_workbook(data: bytes, name: str, formulas: dict[str, set[Cell]]) -> Iterator[Sheet]:
    import python_calamine as calamine

    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            for meta in book.sheets_metadata:
                if meta.typ != calamine.SheetTypeEnum.WorkSheet:
                    continue
                sheet = book.get_sheet_by_name(meta.name)
                yield Sheet(
                    meta.name,
                    _rows(sheet, name),
                    meta.visible == calamine.SheetVisibleEnum.Visible,
                    tuple((a + 1, b + 1, c + 1, d + 1) for (a, b), (c, d) in sheet.merged_cell_ranges or ()),
                    frozenset(formulas.get(meta.name, ())),
                )
    except calamine.PasswordError as error:
        raise InputError("file-password", file=name) from error
    except InputError:
        raise
    except Exception as error:  # every error of the library and of the zip and XML below it means the same to a user
        raise InputError("file-damaged", file=name) from error


def _rows(sheet: Any, name: str) -> tuple[GridRow, ...]:
    if sheet.start is None:
        return ()
    if sheet.height * sheet.width > MAX_AREA:
        raise InputError("sheet-too-wide", file=name)
    rows = []
    for number, values in enumerate(sheet.to_python(skip_empty_area=True), start=sheet.start[0] + 1):
        cells = {
            column: kept
            for column, value in enumerate(values[:MAX_COLUMNS], start=sheet.start[1] + 1)
            if value != "" and (kept := tidy(value)) is not None
        }
        if cells:
            rows.append(GridRow(number, cells))
            if len(rows) > MAX_ROWS:
                raise InputError("too-many-rows", file=name, limit=MAX_ROWS)
    return tuple(rows)


def tidy(value: Any) -> Value | None:
    """A cell as we keep it: None for nothing, whole numbers as int, over-long texts cut."""
    if isinstance(value, str):
        return value[:MAX_TEXT] if value.strip("\u00a0 \t\r\n\u200b") else None
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            return None
        return int(value) if value.is_integer() and abs(value) < 1e17 else value
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    if isinstance(value, timedelta):
        return str(value)
    if isinstance(value, bool | int | date | time):
        return value
    return None


def _decode(data: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if is_wide(data):
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def delimiter_of(text: str) -> str:
    """The mark between the fields: the one that cuts most lines into the same number of fields."""
    lines = [line for line in text.splitlines()[:400] if line.strip()][:80]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0].strip()[4]
    best, best_score = ",", 0.0
    for mark in (";", "\t", ",", "|"):
        try:
            counts = [len(fields) for fields in csv.reader(lines, delimiter=mark)]
        except csv.Error:
            continue
        several = [count for count in counts if count > 1]
        if not several:
            continue
        usual = max(set(several), key=several.count)
        score = several.count(usual) / len(counts) + 0.01 * min(usual, 8) - (0.2 if mark == "," else 0)
        if score > best_score:
            best, best_score = mark, score
    return best


def read_csv(data: bytes, file: str, name: str, limit: int = MAX_ROWS) -> Sheet:
    """A CSV file as a sheet of that name. InputError "too-many-rows" beyond the limit, "file-damaged"."""
    text = _decode(data)
    mark = delimiter_of(text)
    rows = []
    try:
        for number, fields in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark), start=1):
            if number == 1 and text.lower().startswith("sep="):
                continue
            cells = {column: kept for column, value in enumerate(fields[:MAX_COLUMNS], start=1)
                     if (kept := tidy(value)) is not None}  # fmt: skip
            if cells:
                rows.append(GridRow(number, cells))
                if len(rows) > limit:
                    raise InputError("too-many-rows", file=file, limit=limit)
    except csv.Error as error:
        raise InputError("file-damaged", file=file) from error
    return Sheet(name, tuple(rows))
