"""Any file -> sheets of cells, each with its row and column in the original file, before any meaning.

The one place that opens a file. .xlsx, .xls, .ods and .xlsb come through python-calamine, which leaves out empty rows
and columns in front: `start` puts them back. The other kinds have a reader each.
"""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import MAX_COLUMNS, MAX_ROWS, Cell, GridRow, Sheet, tidy
from apbdes_banner.reading.files import MAX_AREA, FileKind, kind_of, load, scan_xlsx


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """The sheets of a file in their order. InputError where it cannot be read."""
    data = load(path)
    kind = kind_of(data, path.name)
    # the other readers are imported where they are met, so that a spreadsheet is read at once
    if kind is FileKind.CSV:
        from apbdes_banner.reading.delimited import read_csv

        return (read_csv(data, path.name, path.stem),)
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
