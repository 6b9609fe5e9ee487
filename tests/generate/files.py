"""Rows -> a file: .xlsx by openpyxl, .csv with semicolons, and an .ods as small as it may be."""

import csv
import io
import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

import openpyxl

from tests.generate.notation import Cell

KINDS = ("xlsx", "csv", "ods")


def write(path: Path, rows: Sequence[Sequence[Cell]], sheet: str) -> None:
    """Writes `rows` to `path`; its ending decides the kind of file."""
    {".xlsx": _xlsx, ".csv": _csv, ".ods": _ods}[path.suffix](path, rows, sheet)


def _xlsx(path: Path, rows: Sequence[Sequence[Cell]], sheet: str) -> None:
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    for row, cells in enumerate(rows, start=1):
        for column, value in enumerate(cells, start=1):
            if value is not None:
                cell = page.cell(row, column, value)
                if isinstance(value, str):
                    cell.data_type = "s"
    book.save(path)


def _csv(path: Path, rows: Sequence[Sequence[Cell]], sheet: str) -> None:
    text = io.StringIO(newline="")
    width = max(len(row) for row in rows)
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([*("" if cell is None else cell for cell in row), *[""] * (width - len(row))] for row in rows)
    path.write_bytes(text.getvalue().encode("utf-8-sig"))


def _ods(path: Path, rows: Sequence[Sequence[Cell]], sheet: str) -> None:
    body = "".join(
        f"<table:table-row>{''.join(map(_ods_cell, row)) or _ods_cell(None)}</table:table-row>" for row in rows
    )
    names = "urn:oasis:names:tc:opendocument:xmlns"
    content = (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" '
        f'xmlns:text="{names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet>'
        f'<table:table table:name="{escape(sheet)}">{body}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
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


def _ods_cell(value: Cell) -> str:
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str):
        lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
    number = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell {number}><text:p>{value}</text:p></table:table-cell>"
