"""A row before its amounts are written, the style of a sheet, and the noise around a table."""

import itertools
from collections.abc import Iterator, Sequence
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
    "wilayah",  # a nagari, gampong, … instead of a desa
    "gabung",  # merged cells: titles, heads
    "rusak",  # codes that the spreadsheet turned into numbers and dates
    "bertumpuk",  # last year's budget above, on the same sheet
    "lembar-lain",  # last year's budget on a sheet of its own, a cover, a hidden sheet
)
SHARE = {"wilayah": 0.2, "bertumpuk": 0.15, "lembar-lain": 0.2, "gabung": 0.3, "rusak": 0.5}  # how often, else 0.35
_REGIONS = ("NAGARI", "GAMPONG", "KALURAHAN", "PEKON", "LEMBANG")
Value = Cell | Money | Percent


@dataclass(frozen=True)
class Row:
    """One row before its amounts are written. `key` and `parents` as in tree.Node; "" for noise."""

    cells: tuple[Value, ...]
    key: str = ""
    parents: tuple[str, ...] = ()
    role: str = "noise"  # noise, header, heading, item, total
    column: int | None = None  # index of the cell of the main column, anggaran
    sheet: str = "APBDes"
    hidden: bool = False  # its sheet


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


def region(plan: Plan, style: Style) -> str:
    """The kind of village in capitals."""
    return _REGIONS[plan.seed % len(_REGIONS)] if "wilayah" in style.noise else "DESA"


def titles(plan: Plan, style: Style, width: int, year: int | None = None) -> list[Row]:
    """The title rows, of another year where one is given."""
    place = region(plan, style)
    words = [text.removesuffix("DESA") + place if text.endswith("DESA") else text for text in _TITLES[plan.document]]
    district = f"KECAMATAN {plan.district.upper()} KABUPATEN {plan.regency.upper()}"
    rest = (None,) * (width - 1 if "gabung" in style.noise else 0)
    found = [Row((text, *rest)) for text in (*words, f"PEMERINTAH {place} {plan.village.upper()}", district)]
    return [*found, Row((f"TAHUN ANGGARAN {year or plan.year}", *rest)), Row(())]


def last_year(plan: Plan, style: Style, header: list[Row], body: list[Row], sheet: str = "APBDes") -> list[Row]:
    """The same table with other amounts, under the title of the year before: all of it noise."""
    width = max(len(row.cells) for row in (*header, *body))
    doubled = [
        Row(tuple(Money(cell.sen * 2) if isinstance(cell, Money) else cell for cell in row.cells), role="noise")
        for row in body
    ]
    return [replace(row, sheet=sheet) for row in (*titles(plan, style, width, plan.year - 1), *header, *doubled)]


def with_other_sheets(plan: Plan, style: Style, rows: list[Row], header: list[Row], body: list[Row]) -> list[Row]:
    """The rows with those of other sheets around them."""
    if "lembar-lain" not in style.noise:
        return rows
    name = f"APBDes {plan.year}"
    cover = [Row((text,), sheet="Sampul") for text in ("LAMPIRAN", f"PERATURAN DESA TENTANG APBDES {plan.year}")]
    notes = [Row((text,), sheet="Catatan", hidden=True) for text in ("Periksa lagi", "PENDAPATAN", "BELANJA")]
    older = last_year(plan, style, header, body, sheet=f"APBDes {plan.year - 1}")
    return [*cover, *older, *(replace(row, sheet=name) for row in rows), *notes]


def on_sheets(plan: Plan, style: Style, header: list[Row], body: list[Row]) -> Iterator[Row]:
    """A sheet for each part, each with titles and heads; the closing totals stand with belanja."""
    parts: dict[str, list[Row]] = {}
    sheet = ""
    for row in body:
        if row.key.startswith("akun"):
            sheet = {"4": "Pendapatan", "5": "Belanja", "6": "Pembiayaan"}[row.key[-1]]
        parts.setdefault(sheet, []).append(row)
    for name, rows in parts.items():
        yield from (replace(row, sheet=name) for row in with_noise(plan, style, header, rows))


def merges(rows: Sequence[Row]) -> dict[str, list[tuple[int, int, int]]]:
    """Sheet -> merged areas of one row each: (row, first column, last column), of titles, and of heads over heads."""
    found: dict[str, list[tuple[int, int, int]]] = {}
    counts: dict[str, int] = {}
    for index, row in enumerate(rows):
        counts[row.sheet] = number = counts.get(row.sheet, 0) + 1
        is_title = row.role == "noise" and any(row.cells[:1]) and not any(row.cells[1:])
        if row.role != "header" and not is_title:
            continue
        under = itertools.takewhile(lambda other: other.role == "header", rows[index + 1 :])
        parted = {at for other in under for at, cell in enumerate(other.cells) if isinstance(cell, str)}
        filled = [at for at, cell in enumerate(row.cells) if cell is not None]
        for first, after in zip(filled, [*filled[1:], len(row.cells)], strict=True):
            blank = set(range(first + 1, after))
            if blank and (is_title or blank <= parted):
                found.setdefault(row.sheet, []).append((number, first + 1, after))
    return found


def with_noise(plan: Plan, style: Style, header: list[Row], body: list[Row]) -> Iterator[Row]:
    width = max(len(row.cells) for row in (*header, *body))
    noise = style.noise
    rows: list[Row] = []
    if "judul" in noise:
        rows += titles(plan, style, width)
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
    if "bertumpuk" in noise and "judul" in noise:
        rows = [*last_year(plan, style, header, body), Row(()), Row(()), *rows]
    return iter(rows)
