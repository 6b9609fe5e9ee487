"""A row before its amounts are written, the style of a sheet, and the noise around a table."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tests.generate.notation import Cell, Money, Percent
from tests.generate.plan import Plan

NOISE = (
    "judul",  # title rows
    "nomor",  # a row 1 2 3 below the header
    "ulang",  # page footers and the header again, in the middle
    "tanda",  # place, date and signature at the end
    "kosong",  # blank rows between the parts
    "geser",  # the table begins at C3
    "akun",  # PENDAPATAN, BELANJA, PEMBIAYAAN carry their totals, too
    "tanpa-subtotal",  # headings without amounts
)
Value = Cell | Money | Percent


@dataclass(frozen=True)
class Row:
    """One row before its amounts are written. `key` and `parents` as in tree.Node; "" for noise."""

    cells: tuple[Value, ...]
    key: str = ""
    parents: tuple[str, ...] = ()
    role: str = "noise"  # noise, header, heading, item, total
    column: int | None = None  # index of the cell of the main column, anggaran


@dataclass(frozen=True)
class Style:
    """How a plan is put on a sheet. `kind` of file: xlsx, csv or ods."""

    layout: str
    codes: str = "polos"
    numbers: str = "id"
    noise: frozenset[str] = frozenset({"judul"})
    kind: str = "xlsx"


_TITLES = {
    "apbdes": ("ANGGARAN PENDAPATAN DAN BELANJA DESA",),
    "perubahan": ("PERUBAHAN ANGGARAN PENDAPATAN DAN BELANJA DESA",),
    "realisasi": ("LAPORAN REALISASI PELAKSANAAN", "ANGGARAN PENDAPATAN DAN BELANJA DESA"),
}


def with_noise(plan: Plan, style: Style, header: list[Row], body: list[Row]) -> Iterator[Row]:
    width = max(len(row.cells) for row in (*header, *body))
    noise = style.noise
    rows: list[Row] = []
    if "judul" in noise:
        district = f"KECAMATAN {plan.district.upper()} KABUPATEN {plan.regency.upper()}"
        rows += [
            Row((text,)) for text in (*_TITLES[plan.document], f"PEMERINTAH DESA {plan.village.upper()}", district)
        ]
        rows += [Row((f"TAHUN ANGGARAN {plan.year}",)), Row(())]
    head = list(header)
    if "nomor" in noise and header:
        head.append(Row(tuple(range(1, width + 1)), role="header"))
    rows += head
    page = 1
    for index, row in enumerate(body):
        if "kosong" in noise and index and row.key.startswith("akun"):
            rows.append(Row(()))
        rows.append(row)
        if "ulang" in noise and header and index % 23 == 22 and index < len(body) - 1:
            footer = ("Printed by Siskeudes 02/01/2026 10:47:59", *([None] * (width - 2)), f"Halaman {page}")
            rows += [Row(footer), *head]
            page += 1
    if "tanda" in noise:
        place = f"{plan.village}, 29 Desember {plan.year - 1}"
        right = [None] * max(width - 2, 1)
        rows += [Row(()), *(Row((*right, text)) for text in (place, "KEPALA DESA", None, "(....................)"))]
    if "geser" in noise:
        rows = [Row(()), Row(())] + [
            replace(row, cells=(None, None, *row.cells), column=None if row.column is None else row.column + 2)
            if row.cells
            else row
            for row in rows
        ]
    return iter(rows)
