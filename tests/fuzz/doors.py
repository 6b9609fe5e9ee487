"""A good sample through the other doors: the same budget as a web page, a printed PDF, or tables of Siskeudes.

Each is made from what the reader sees in a sample, so it is sound before it is broken.
"""

import csv
import html
import io
import zipfile
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

import pandas as pd
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner.budget.model import BELANJA
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.grid import read_sheets

_RINCI = ("Tahun", "Kd_Desa", "Kd_Keg", "Kd_Rincian", "No_Urut", "SumberDana", "Uraian", "Anggaran", "AnggaranStlhPAK")
_VILLAGE = "01.2001."


def _rows(sample: str) -> list[dict[int, str]]:
    sheet = max(read_sheets(Path(sample)), key=lambda sheet: len(sheet.rows))
    return [
        {
            column: f"{value:,.0f}".replace(",", ".") if isinstance(value, int | float) and value > 999 else str(value)
            for column, value in row.cells.items()
        }
        for row in sheet.rows
    ]


def as_html(sample: str) -> bytes:
    """A page with one table."""
    rows = _rows(sample)
    width = max(max(row) for row in rows)
    body = "".join(
        "<tr>" + "".join(f"<td>{html.escape(row.get(column, ''))}</td>" for column in range(1, width + 1)) + "</tr>\n"
        for row in rows
    )
    return f"<html><head><title>APBDes</title></head><body><table>{body}</table></body></html>".encode()


def as_pdf(sample: str) -> bytes:
    """Rows under each other, amounts to the right; the text is not compressed, so that it can be broken."""
    rows = _rows(sample)
    width = max(max(row) for row in rows)
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=landscape(A3), pageCompression=0, invariant=1)
    ends = {column: max((len(row.get(column, "")) for row in rows[5:]), default=0) for column in range(1, width + 1)}
    step = 1050 / max(1, sum(min(end, 60) + 2 for end in ends.values()))
    for first in range(0, len(rows), 60):
        for line, row in enumerate(rows[first : first + 60]):
            x = 40.0
            canvas.setFont("Helvetica", 6)
            for column in range(1, width + 1):
                right = x + step * min(ends[column], 60)
                text = row.get(column, "")[:90]
                if text.replace(".", "").isdigit() and len(text) > 4:
                    canvas.drawRightString(right, 800 - 12 * line, text)
                elif text:
                    canvas.drawString(x, 800 - 12 * line, text)
                x = right + 2 * step
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def as_tables(sample: str) -> bytes:
    """A zip of Ta_RABRinci, Ta_Kegiatan and the tables of whose budget it is."""
    budget = read_budget(Path(sample))
    lines = [[*_RINCI]]
    names = [["Tahun", "Kd_Desa", "Kd_Keg", "ID_Keg", "Nama_Kegiatan", "Lokasi", "Jbt_PPTKD"]]
    for number, line in enumerate(budget.lines.to_dict("records")):
        activity = _padded(line["kegiatan"]) if line["section"] == BELANJA else "00.00.00."
        account = "5.2.1.01." if line["section"] == BELANJA else _padded(line["rekening"], wide=False)
        rupiah = str(int(line["anggaran"]) // 100) if pd.notna(line["anggaran"]) else ""
        lines.append(["2025", _VILLAGE, _VILLAGE + activity, account, f"{number:02}", "DDS", str(line["uraian"]),
                      rupiah, rupiah])  # fmt: skip
        names.append(["2025", _VILLAGE, _VILLAGE + activity, activity, str(line["kegiatan_nama"]), "Dusun I", "Kasi"])
    tables = {
        "Ta_RABRinci": lines,
        "Ta_Kegiatan": names,
        "Ref_Desa": [["Kd_Kec", "Kd_Desa", "Nama_Desa"], ["01.", _VILLAGE, "DESA CONTOH"]],
        "Ta_Desa": [["Tahun", "Kd_Desa", "No_Perdes", "Tgl_Perdes"], ["2025", _VILLAGE, "7", "12/30/24 00:00:00"]],
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in tables.items():
            archive.writestr(f"{name}.csv", _csv(rows))
    return target.getvalue()


def _padded(code: object, *, wide: bool = True) -> str:
    parts = str(code).split(".") if isinstance(code, str) else ["1", "1", "01"] if wide else ["4", "2", "1"]
    return ".".join(part.zfill(2) if wide else part for part in parts) + "."


def _csv(rows: Sequence[Sequence[str]]) -> str:
    text = io.StringIO(newline="")
    csv.writer(text, quoting=csv.QUOTE_ALL).writerows(rows)
    return text.getvalue()


DOORS: dict[str, Callable[[str], bytes]] = {"html": as_html, "pdf": as_pdf, "zip": as_tables}


@cache
def good(door: str, sample: str) -> bytes:
    """The bytes of a sample as they come through that door: "xlsx" as it stands."""
    return DOORS[door](sample) if door in DOORS else Path(sample).read_bytes()
