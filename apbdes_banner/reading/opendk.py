"""The two forms that OpenDK takes from villages (cases/formats.md, 7): told by their column heads, not by their names.

Format_Upload_APBDes: no_akun ("412-01"), nama_akun, jumlah. Format_Upload_Anggaran_Realisasi: one row with sums of
spending by kind, from which no banner can be made.
"""

import re
from dataclasses import replace

from apbdes_banner.reading.cells import GridRow, Sheet
from apbdes_banner.reading.words import plain

_LISTED = {"no akun", "nama akun", "jumlah"}
_SUMS = {"total anggaran", "total belanja", "belanja pegawai", "belanja modal"}
_CODE = re.compile(r"([456])(\d?)(\d?)(?:-(\d\d))?")


def _heads(sheet: Sheet) -> dict[str, int]:
    return {plain(str(value)): column for row in sheet.rows[:1] for column, value in row.cells.items()}


def is_sums_only(sheet: Sheet) -> bool:
    """Whether this is the form Anggaran_Realisasi: no income, no bidang, no activities."""
    return _heads(sheet).keys() >= _SUMS


def dotted(sheet: Sheet) -> Sheet:
    """The form APBDes with its codes as everybody else writes them: "412-01" -> "4.1.2.01", "41" -> "4.1".

    Any other sheet comes back as it is.
    """
    heads = _heads(sheet)
    if not heads.keys() >= _LISTED:
        return sheet
    column = heads["no akun"]
    rows = [
        GridRow(row.number, {**row.cells, column: ".".join(part for part in match.groups() if part)})
        if (match := _CODE.fullmatch(str(row.cells.get(column, "")).strip()))
        else row
        for row in sheet.rows
    ]
    return replace(sheet, rows=tuple(rows))
