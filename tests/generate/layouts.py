"""Plan -> the rows of a sheet, in the layouts of cases/formats.md, with the noise that surrounds them."""

import itertools
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from apbdes_banner.workbook.fields import FormContent
from apbdes_banner.workbook.form import form_bytes
from tests.generate import files
from tests.generate.notation import Cell, CodeText, Money, Percent, amount_cell, damaged, kegiatan_code, percent_cell
from tests.generate.parts import HEADS, Table, code_of, funds_of, line, shown
from tests.generate.plan import Plan, Truth, make_plan
from tests.generate.rows import NOISE, SHARE, Row, Style, Value, merges, on_sheets, with_noise, with_other_sheets
from tests.generate.tree import Node, tree
from tests.generate.wider import (
    by_jenis_too,
    by_source,
    by_year,
    indented,
    legacy,
    legacy_truth,
    numbered,
    realised_first,
    stepped,
    with_prices,
)  # fmt: skip


@dataclass(frozen=True)
class Built:
    """A plan on its sheets: what is written, and what a reader must find."""

    plan: Plan
    style: Style
    rows: tuple[Row, ...]
    truth: Truth

    @property
    def grid(self) -> list[list[Cell]]:
        """The cells as they are written, of all sheets in their order."""
        return [[_written(cell, self.style) for cell in row.cells] for row in self.rows]

    @property
    def places(self) -> list[tuple[str, int]]:
        """Sheet and 1-based row of each of `rows`."""
        counts: dict[str, int] = {}
        found = []
        for row in self.rows:
            counts[row.sheet] = counts.get(row.sheet, 0) + 1
            found.append((row.sheet, counts[row.sheet]))
        return found

    def row_of(self, key: str) -> int:
        """1-based row of a key in its sheet; ValueError where it is not there."""
        return self.places[[row.key for row in self.rows].index(key)][1]

    @property
    def name(self) -> str:
        """A file name that tells what is inside."""
        style, plan = self.style, self.plan
        noise = "+".join(sorted(style.noise)) or "bersih"
        return f"{style.layout}-{plan.document}-{style.codes}-{style.numbers}-{noise}-{plan.seed}.{style.kind}"

    def write(self, folder: Path) -> Path:
        """Writes the file into `folder` and says where."""
        path = folder / self.name
        if self.style.layout == "formulir":
            path.write_bytes(form_bytes(_form_content(self.plan)))
            return path
        sheets: dict[str, files.Rows] = {}
        for row, cells in zip(self.rows, self.grid, strict=True):
            sheets.setdefault(row.sheet, []).append(cells)
        merged = merges(self.rows) if "gabung" in self.style.noise else {}
        files.write_book(path, sheets, hidden={row.sheet for row in self.rows if row.hidden}, merged=merged)
        return path


def _written(cell: Value, style: Style) -> Cell:
    if isinstance(cell, Money):
        return amount_cell(cell.sen, style.numbers)
    if isinstance(cell, Percent):
        return percent_cell(cell.hundredths, style.numbers)
    if isinstance(cell, CodeText):
        return damaged(cell) if "rusak" in style.noise else str(cell)
    return cell


def build(plan: Plan, style: Style) -> Built:
    """Puts the plan on its sheets. ValueError where the layout has no place for that kind of document."""
    if plan.document not in documents_of(style.layout):
        raise ValueError(f"{style.layout} has no {plan.document}")
    truth = plan.truth()
    layout = LAYOUTS[style.layout]
    none: dict[str, dict[str, int]] = {column: {} for column in plan.columns}
    truth = replace(
        truth,
        bidang=truth.bidang if layout.bidang else none,
        kegiatan=truth.kegiatan if layout.kegiatan else none,
        jenis=none if layout.bidang else truth.jenis,
    )
    if style.layout == "lama":
        truth = legacy_truth(plan, truth)
    if layout.table is None:
        return Built(plan, style, (), truth)
    header, body = layout.table(plan, style)
    made = on_sheets(plan, style, header, body) if layout.sheets else with_noise(plan, style, header, body)
    return Built(plan, style, tuple(with_other_sheets(plan, style, list(made), header, body)), truth)


# --- the layouts ------------------------------------------------------------------------------------------------------


def _lampiran(plan: Plan, style: Style) -> Table:
    """Kode | Uraian | Anggaran | Sumber Dana, down to kegiatan; perubahan with a header of two rows."""
    if plan.document == "perubahan":
        header = [
            Row(
                ("KODE REKENING", "URAIAN", "ANGGARAN (Rp)", None, "BERTAMBAH/\n(BERKURANG)", "SUMBER DANA"),
                role="header",
            ),
            Row((None, None, "SEMULA", "MENJADI", None, None), role="header"),
        ]
    else:
        header = [Row(("KODE REKENING", "URAIAN", *HEADS[plan.document], "SUMBER DANA"), role="header")]
    body = [
        line(plan, node, (code_of(node, style), node.name), shown(plan, style, node), (funds_of(node),))
        for node in tree(plan, "kegiatan")
    ]
    return header, body


def _split(plan: Plan, style: Style) -> Table:
    """a b c | a b c d | Uraian | Anggaran | Sumber Dana: one column a digit, header of three rows."""
    heads = HEADS[plan.document]
    blank = (None,) * len(heads)
    header = [
        Row(("KODE REKENING", *(None,) * 6, "URAIAN", *heads, "SUMBER DANA"), role="header"),
        Row((1, None, None, 2, None, None, None, None, *blank, None), role="header"),
        Row(("a", "b", "c", "a", "b", "c", "d", None, *blank, None), role="header"),
    ]
    body = [
        line(plan, node, (*_digits(node, style), node.name), shown(plan, style, node), (funds_of(node),))
        for node in tree(plan, "kegiatan")
    ]
    return header, body


def _digits(node: Node, style: Style) -> list[Value]:
    """The seven code cells of a row: three of kegiatan, four of rekening; numbers where the style is "pendek"."""

    def cells(code: str, count: int) -> list[Value]:
        parts: list[Value] = [int(part) if style.codes == "pendek" else part for part in code.split(".") if part]
        return [*parts, *(None,) * (count - len(parts))]

    if node.level == "rincian" and node.activity is not None:
        return [*cells(node.activity.code, 3), *cells(node.code, 4)]
    if node.level in ("bidang", "sub_bidang", "kegiatan"):
        return [*cells(node.code, 3), *cells("", 4)]
    return [*cells("", 3), *cells(node.code, 4)]


def _penjabaran(plan: Plan, style: Style) -> Table:
    """Siskeudes: KODE | URAIAN | ANGGARAN | SUMBER DANA with "5.1.1.01. [01.01.01]" below each kegiatan."""
    header = [Row(("KODE", "URAIAN", *HEADS[plan.document], "SUMBER DANA"), role="header")]
    body = []
    for node in tree(plan, "rincian", objek=True):
        code: str | None = code_of(node, style)
        if code and node.level == "rincian" and node.activity is not None:
            code = f"{code} [{kegiatan_code(node.activity.code, 'nol')}]"
        if node.level == "total":  # the words stand in the first column
            body.append(line(plan, node, (node.name, None), shown(plan, style, node), (None,)))
        else:
            body.append(line(plan, node, (code, node.name), shown(plan, style, node), (funds_of(node),)))
    return header, body


def _penjabaran_split(plan: Plan, style: Style) -> Table:
    """a b c | a b c d | Uraian | Volume | Satuan | Anggaran | Sumber Dana (Perkades), down to objek."""
    heads = HEADS[plan.document]
    blank = (None,) * len(heads)
    header = [
        Row(("KODE REKENING", *(None,) * 6, "URAIAN", "KELUARAN/OUTPUT", None, *heads, "SUMBER DANA"), role="header"),
        Row((1, None, None, 2, None, None, None, None, "VOLUME", "SATUAN", *blank, None), role="header"),
        Row(("a", "b", "c", "a", "b", "c", "d", None, None, None, *blank, None), role="header"),
    ]
    body = []
    for node in tree(plan, "rincian", objek=True):
        output: tuple[Value, Value] = (None, None)
        if node.level == "kegiatan" and node.activity is not None:
            output = (node.activity.volume, node.activity.satuan)
        before = (*_digits(node, style), node.name, *output)
        body.append(line(plan, node, before, shown(plan, style, node), (funds_of(node),)))
    return header, body


def _flat(plan: Plan, style: Style) -> Table:
    """One item a row, its part and group repeated: Jenis | Kelompok | Kode | Uraian | Lokasi | … ; no totals."""
    heads = {"apbdes": ("Anggaran",), "perubahan": ("Semula", "Menjadi"), "realisasi": ("Anggaran", "Realisasi")}
    words = ("Jenis", "Kelompok", "Kode", "Uraian", "Lokasi", "Pelaksana", "Sumber Dana", *heads[plan.document])
    nodes = tree(plan, "kegiatan")
    names = {node.key: node.name for node in nodes}
    body = []
    for node in (node for node in nodes if node.leaf):
        part = {"4": "Pendapatan", "6": "Pembiayaan"}.get(node.code[0], "Belanja")
        if node.activity is not None:
            part = "Belanja"
        group = next(key for key in node.parents if key.startswith(("kelompok", "bidang")))
        place = (node.activity.lokasi, node.activity.pelaksana) if node.activity else (None, None)
        before = (part, names[group].title(), code_of(node, style), node.name, *place, funds_of(node))
        body.append(line(plan, node, before, [Money(node.amounts[column]) for column in plan.columns]))
    return [Row(words, role="header")], body


def _pairs(plan: Plan, style: Style) -> Table:
    """Label and amount, nothing else: incomes, bidang, pembiayaan and the totals, as villages post it."""
    nodes = [node for node in tree(plan, "bidang") if node.level not in ("kelompok",) or node.code.startswith("6")]
    body = []
    for node in nodes:
        if node.level == "jenis" and not node.leaf:
            continue  # its objek stand below
        name = node.name.title() if node.level == "total" else node.name
        if node.level == "bidang":
            name = name.title() if name.upper().startswith("BIDANG") else f"Bidang {name.title()}"
        body.append(line(plan, node, (name,), shown(plan, style, node)))
    return [], body


def _website(plan: Plan, style: Style) -> Table:
    """OpenSID: code and words over four columns, Anggaran | Realisasi | Lebih/(Kurang) | Persentase, by bidang."""
    columns = ("Anggaran (Rp)", "Realisasi (Rp)", "Lebih/(Kurang) (Rp)", "Persentase (%)")
    header = [Row(("Uraian", None, None, None, *columns), role="header")]
    body = []
    for node in tree(plan, "bidang"):
        code = kegiatan_code(node.code, "nol") if node.level == "bidang" else f"{node.code}."
        words: dict[str, tuple[Value, ...]] = {
            "akun": (f"{code} {node.name}", None, None, None),
            "total": (node.name, None, None, None),
            "jenis": (None, code, None, node.name),
            "objek": (None, None, code, node.name),
        }
        before = words.get(node.level, (code, node.name, None, None))
        amounts = shown(plan, style, node)
        share: Value = None
        if amounts[0] is not None and node.key not in ("total pembiayaan_netto", "total silpa"):
            budget, real = node.amounts["anggaran"], node.amounts["realisasi"]
            share = Percent(abs(real) * 10_000 // abs(budget) if budget else None)
        body.append(line(plan, node, before, amounts, (share,)))
    return header, body


def _siskeudes_lra(plan: Plan, style: Style) -> Table:
    """KODE REK | URAIAN | ANGGARAN | REALISASI | LEBIH/(KURANG): belanja by jenis, without any bidang."""
    header = [Row(("KODE REK", "URAIAN", *HEADS["realisasi"]), role="header")]
    body = [
        line(plan, node, (code_of(node, style), node.name), shown(plan, style, node)) for node in tree(plan, "jenis")
    ]
    return header, body


def _form_content(plan: Plan) -> FormContent:
    """The form, filled in: one row a line, every other one with the words left to the code cell."""
    identity: dict[str, str | int] = {
        "Jenis desa": "desa", "Nama desa": plan.village, "Kecamatan": plan.district, "Kabupaten/Kota": plan.regency,
        "Tahun anggaran": plan.year,
        "Dokumen": {"apbdes": "APBDes", "perubahan": "Perubahan", "realisasi": "Realisasi"}[plan.document],
    }  # fmt: skip
    rng = random.Random(plan.seed)
    belanja: list[dict[str, str | int]] = []
    for activity in plan.activities:
        for item in activity.lines:
            row: dict[str, str | int] = {
                "kode_kegiatan": f"{activity.code} {activity.name}", "lokasi": activity.lokasi,
                "pelaksana": activity.pelaksana, "volume": activity.volume, "satuan": activity.satuan,
                "sumber_dana": ", ".join(item.funds), **item.amounts,
            }  # fmt: skip
            if rng.random() < 0.5:
                row["uraian"] = activity.name
            belanja.append(row)
    incomes = [
        {"kode_rekening": f"{item.code} {item.name}", "sumber_dana": item.fund, **item.amounts} for item in plan.incomes
    ]
    received, paid = (
        [{"kode_rekening": f"{item.code} {item.name}", **item.amounts} for item in items]
        for items in (plan.received, plan.paid)
    )
    return FormContent(identity, incomes, belanja, received, paid)


@dataclass(frozen=True)
class Layout:
    """A way to put a budget on a sheet, and what of it can be seen there. `table` None: the form writes itself."""

    table: Callable[[Plan, Style], Table] | None
    documents: tuple[str, ...] = ("apbdes", "perubahan", "realisasi")
    bidang: bool = True
    kegiatan: bool = True
    codes: tuple[str, ...] = ("polos", "nol", "titik", "pendek")
    noise: frozenset[str] = field(default_factory=lambda: frozenset(NOISE) - {"rusak"})
    sheets: bool = False  # a sheet for each part
    kinds: tuple[str, ...] = ()  # of file; none: all


_ALL = frozenset(NOISE) - {"rusak"}
_AROUND = frozenset({"judul", "tanda", "kosong", "geser", "wilayah", "gabung", "lembar-lain"})
_BOOKS = ("xlsx", "ods")

LAYOUTS: dict[str, Layout] = {
    "lampiran": Layout(_lampiran, noise=frozenset(NOISE)),
    "lampiran-terpisah": Layout(_split, codes=("polos", "pendek")),
    "penjabaran": Layout(_penjabaran, codes=("nol", "titik", "desa")),
    "penjabaran-terpisah": Layout(_penjabaran_split, ("apbdes", "realisasi"), codes=("polos", "pendek")),
    "volume-harga": Layout(with_prices, ("apbdes",), codes=("polos", "nol", "titik")),
    "datar": Layout(_flat, noise=frozenset({"judul", "geser", "tanda", "wilayah", "lembar-lain"})),
    "pasangan": Layout(_pairs, ("apbdes",), kegiatan=False, codes=("polos",), noise=_AROUND),
    "bernomor": Layout(numbered, ("apbdes", "realisasi"), kegiatan=False, codes=("polos",), noise=_AROUND),
    "menjorok": Layout(indented, kegiatan=False, codes=("polos",), noise=_AROUND | {"akun", "ulang", "nomor"}),
    "situs-web": Layout(_website, ("realisasi",), kegiatan=False, codes=("nol",)),
    "siskeudes-lra": Layout(_siskeudes_lra, ("realisasi",), bidang=False, kegiatan=False, codes=("titik", "polos")),
    "jenis-juga": Layout(by_jenis_too, noise=_ALL - {"bertumpuk"}),
    "kolom-sumber": Layout(by_source, ("apbdes",)),
    "kolom-tahun": Layout(by_year, ("apbdes",), noise=_ALL - {"bertumpuk", "lembar-lain"}),
    "bertingkat": Layout(stepped, ("apbdes",)),
    "realisasi-dulu": Layout(realised_first, ("realisasi",)),
    "berlembar": Layout(_lampiran, codes=("polos", "nol", "titik"), sheets=True, kinds=_BOOKS,
                        noise=frozenset({"judul", "nomor", "tanda", "geser", "akun", "tanpa-subtotal", "gabung"})),
    "lama": Layout(legacy, codes=("polos", "titik"), noise=_ALL),
    "formulir": Layout(None, codes=("polos",), noise=frozenset(), kinds=("xlsx",)),
}  # fmt: skip


def documents_of(layout: str) -> tuple[str, ...]:
    """The kinds of document that a layout can carry."""
    return LAYOUTS[layout].documents


def combinations(seed: int, count: int, numbers: Sequence[str], kinds: Sequence[str]) -> list[tuple[Plan, Style]]:
    """`count` plans with their styles, every layout and document in turn, the rest drawn from `seed`."""
    rng = random.Random(seed)
    pairs = [(name, document) for name, layout in LAYOUTS.items() for document in layout.documents]
    found = []
    for index, (name, document) in zip(range(count), itertools.cycle(pairs), strict=False):
        layout = LAYOUTS[name]
        noise = {"judul"} | {item for item in sorted(layout.noise) if rng.random() < SHARE.get(item, 0.35)}
        kind = rng.choice([kind for kind in (layout.kinds or kinds) if kind in kinds] or list(layout.kinds))
        codes = rng.choice(layout.codes)
        if kind not in _BOOKS:
            noise -= {"lembar-lain", "gabung"}
        if document != "apbdes":
            noise -= {"bertumpuk"}
        if codes not in ("polos", "pendek"):
            noise -= {"rusak"}
        style = Style(
            name,
            codes,
            "angka" if name == "formulir" else rng.choice(list(numbers)),
            frozenset(noise & layout.noise),
            kind,
        )
        size = rng.choice((5, 12, 25, 40))
        found.append((make_plan(seed * 1000 + index, kegiatan=size, document=document, sen=rng.random() < 0.3), style))
    return found
