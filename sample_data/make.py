"""Writes the sample budgets of this folder: the same bytes every time.

    python sample_data/make.py            # into this folder
    python sample_data/make.py --check    # only says whether the files are as they would be written (exit 1: not)

All villages and figures are made up. contoh_jaya.py holds the village of the design drawings; the others come from
the generator of tests/ with fixed seeds, in layouts that villages publish.
"""

import argparse
import csv
import io
import sys
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from xlsxwriter import Workbook  # noqa: E402

from apbdes_banner.workbook.form import form_bytes  # noqa: E402
from sample_data.contoh_jaya import content  # noqa: E402
from tests.generate import Built, Style, build, make_plan  # noqa: E402
from tests.generate.notation import Cell  # noqa: E402

# file name -> village, seed, number of kegiatan, document, year, style
GENERATED: dict[str, tuple[str, int, int, str, int, Style]] = {
    "contoh-makmur-2026-penjabaran.xlsx": (
        "Contoh Makmur", 11, 32, "apbdes", 2026,
        Style("penjabaran", "nol", "rp", frozenset({"judul", "tanda"})),
    ),
    "contoh-sari-2025-lampiran.xlsx": (
        "Contoh Sari", 18, 28, "apbdes", 2025,
        Style("lampiran-terpisah", "polos", "id", frozenset({"judul", "tanda", "akun"})),
    ),
    "contoh-asri-2025-realisasi.xlsx": (
        "Contoh Asri", 13, 24, "realisasi", 2025, Style("situs-web", "nol", "id_sen", frozenset({"judul"})),
    ),
    "mekar-contoh-2026-ringkasan.csv": (
        "Mekar Contoh", 14, 15, "apbdes", 2026, Style("pasangan", "polos", "rp_sen", frozenset({"judul"})),
    ),
    "tunas-contoh-2025-perubahan.xlsx": (
        "Tunas Contoh", 15, 30, "perubahan", 2025,
        Style("lampiran", "titik", "id_sen", frozenset({"judul", "nomor", "ulang"})),
    ),
}  # fmt: skip


def generated(name: str) -> Built:
    """The plan and sheet behind one of the generated files."""
    village, seed, kegiatan, document, year, style = GENERATED[name]
    plan = make_plan(seed, kegiatan=kegiatan, document=document)
    return build(replace(plan, village=village, year=year), style)


def files() -> dict[str, bytes]:
    """Every sample by its file name."""
    made = {"contoh-jaya-2026.xlsx": form_bytes(content())}
    for name in GENERATED:
        built = generated(name)
        made[name] = _csv(built.grid) if name.endswith(".csv") else _xlsx(built)
    return made


def _csv(grid: Sequence[Sequence[Cell]]) -> bytes:
    """Semicolons, as a computer set to Indonesia saves it."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(grid)
    return text.getvalue().encode("utf-8-sig")


def _xlsx(built: Built) -> bytes:
    """A sheet that looks a little as villages make it: widths, bold headings, a header with borders."""
    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True})
    book.set_properties({"author": "apbdes-banner", "created": datetime(2026, 1, 1)})
    sheet = book.add_worksheet("APBDes")
    looks = {
        role: book.add_format(look)
        for role, look in {
            "noise": {"bold": True},
            "title": {"bold": True},
            "header": {"bold": True, "border": 1, "align": "center", "valign": "vcenter", "text_wrap": True},
            "heading": {"bold": True, "border": 1},
            "total": {"bold": True, "border": 1, "bg_color": "#EEEEEE"},
            "item": {"border": 1},
        }.items()
    }
    grid = built.grid
    table = [cells for row, cells in zip(built.rows, grid, strict=True) if row.role in ("heading", "item", "header")]
    for column in range(max(len(cells) for cells in table)):
        texts = [str(cells[column]) for cells in table if column < len(cells) and cells[column] is not None]
        longest = max((len(line) for text in texts for line in text.split("\n")), default=4)
        sheet.set_column(column, column, min(max(longest + 2, 4), 60))
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for number, (row, cells) in enumerate(zip(built.rows, grid, strict=True)):
        if row.role == "header" and any("\n" in str(cell) for cell in cells):
            sheet.set_row(number, 32)
        for column, value in enumerate(cells):
            if isinstance(value, str):
                sheet.write_string(number, column, value, looks[row.role])
            elif value is not None:
                sheet.write_number(number, column, value, looks[row.role])
    book.close()
    return stream.getvalue()


def same(first: bytes, second: bytes) -> bool:
    """Whether two files hold the same; of workbooks the parts are compared, not how a zlib packed them."""
    if not (first.startswith(b"PK") and second.startswith(b"PK")):
        return first == second
    parts = []
    for data in (first, second):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts.append({name: archive.read(name) for name in archive.namelist()})
    return parts[0] == parts[1]


def main() -> int:
    """Writes the files, or with --check compares them with what stands there."""
    parser = argparse.ArgumentParser(description="Writes the sample budgets.")
    parser.add_argument("--check", action="store_true", help="compare only")
    check = parser.parse_args().check
    stale = []
    for name, made in files().items():
        path = HERE / name
        if check and not (path.exists() and same(path.read_bytes(), made)):
            stale.append(name)
        elif not check:
            path.write_bytes(made)
    sys.stderr.writelines(f"{name} is not as make.py writes it\n" for name in stale)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
