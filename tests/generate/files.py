"""Rows -> a file: .xlsx by openpyxl, .csv with semicolons, .tsv, .ods and .html as small as they may be."""

import csv
import io
import zipfile
from collections.abc import Mapping, Sequence, Set
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl

from tests.generate.notation import Cell

KINDS = ("xlsx", "csv", "ods", "tsv", "html")
Rows = list[list[Cell]]
Merged = Mapping[str, Sequence[tuple[int, int, int]]]  # sheet -> row, first column, last column


def write(path: Path, rows: Sequence[Sequence[Cell]], sheet: str) -> None:
    """Writes `rows` to `path`; its ending decides the kind of file."""
    write_book(path, {sheet: [list(row) for row in rows]})


def write_book(
    path: Path, sheets: Mapping[str, Rows], *, hidden: Set[str] = frozenset(), merged: Merged | None = None
) -> None:
    """Writes sheets to `path`. A text file takes one; cells are merged in .xlsx only."""
    kind = path.suffix[1:]
    if kind == "xlsx":
        _xlsx(path, sheets, hidden, merged or {})
    elif kind == "ods":
        _ods(path, sheets, hidden)
    else:
        (rows,) = sheets.values()
        if kind == "html":
            _html(path, rows)
        else:
            _csv(path, rows, "\t" if kind == "tsv" else ";")


def _xlsx(path: Path, sheets: Mapping[str, Rows], hidden: Set[str], merged: Merged) -> None:
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        page = book.create_sheet(name)
        page.sheet_state = "hidden" if name in hidden else "visible"
        for row, cells in enumerate(rows, start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None:
                    cell = page.cell(row, column, value)
                    if isinstance(value, str):
                        cell.data_type = "s"
        for row, first, last in merged.get(name, ()):
            page.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
    book.save(path)


def _text(value: Cell) -> str:
    """A cell as a text file has it."""
    return "" if value is None else value.strftime("%d/%m/%Y") if isinstance(value, date) else str(value)


def _csv(path: Path, rows: Rows, mark: str) -> None:
    text = io.StringIO(newline="")
    width = max(len(row) for row in rows)
    writer = csv.writer(text, delimiter=mark, lineterminator="\r\n")
    writer.writerows([*map(_text, row), *[""] * (width - len(row))] for row in rows)
    path.write_bytes(text.getvalue().encode("utf-8-sig" if mark == ";" else "utf-8"))


def _html(path: Path, rows: Rows) -> None:
    lines = ["<tr>" + "".join(f"<td>{escape(_text(cell))}</td>" for cell in row) + "</tr>" for row in rows]
    table = "\n".join(lines)
    path.write_text(f"<html><body><table>{table}</table></body></html>", "utf-8")


def _ods(path: Path, sheets: Mapping[str, Rows], hidden: Set[str]) -> None:
    names = "urn:oasis:names:tc:opendocument:xmlns"
    tables = "".join(_ods_table(name, rows, name in hidden) for name, rows in sheets.items())
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" '
        f'xmlns:text="{names}:text:1.0" xmlns:style="{names}:style:1.0" office:version="1.2">'
        '<office:automatic-styles><style:style style:name="away" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
        f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        f'<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="{names}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content, zipfile.ZIP_DEFLATED)
        archive.writestr("META-INF/manifest.xml", manifest, zipfile.ZIP_DEFLATED)


def _ods_table(name: str, rows: Rows, hidden: bool) -> str:
    body = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row)) or _ods_cell(None)}</table:table-row>" for row in rows
    )
    style = ' table:style-name="away"' if hidden else ""
    return f'<table:table table:name="{escape(name)}"{style}>{body}</table:table>'


def _ods_cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str):
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    if isinstance(value, date):
        shown = value.strftime("%d/%m/%Y")
        given = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        return f"<table:table-cell {given}><text:p>{shown}</text:p></table:table-cell>"
    number = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {number}><text:p>{value}</text:p></table:table-cell>"
