"""Summaries of made-up villages for the layout's tests: as many kegiatan as asked for, short names or long ones."""

import random
from dataclasses import replace
from datetime import date

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import Document, Identity, Village
from apbdes_banner.budget.summary import Activity, Group, Source, Summary, largest_remainder
from apbdes_banner.budget.totals import Totals

SHARES = {"1": 0.36, "2": 0.3, "3": 0.12, "4": 0.14, "5": 0.08}
WORDS = (
    "Rabat beton jalan lingkungan",
    "Operasional perkantoran",
    "Penyelenggaraan Posyandu",
    "Pelatihan UMKM",
    "PKK",
    "Jalan usaha tani",
    "Pembangunan/Rehabilitasi/Peningkatan Prasarana Jalan Desa (Gorong-gorong, Selokan, Box/Slab Culvert, Drainase)",
    "Air bersih dusun",
    "Bantuan rumah tidak layak huni",
    "Karang Taruna & olahraga",
    "BLT Dana Desa",
    "Insentif RT/RW",
)
LONG = (
    "Penyediaan operasional pemerintah desa untuk alat tulis, honorarium pelaksana, perlengkapan kantor, "
    "pakaian dinas dll"
)


def rupiah(amount: int) -> int:
    """Whole rupiah in sen."""
    return amount * 100


def summary(
    count: int = 40,
    *,
    long: bool = False,
    empty: str | None = None,
    type: str = "desa",
    name: str = "Contoh Jaya",
    detail: bool = True,
    cents: bool = False,
    offices: bool = True,
    full: bool = True,
    compared: str | None = None,
    seed: int = 1,
) -> Summary:
    """A Summary whose parts add up, with `count` kegiatan over five bidang, one of them without any where `empty`."""
    luck = random.Random(f"{count}-{seed}")
    groups = []
    left = count
    codes = [code for code in SHARES if code != empty]
    for number, code in enumerate(codes):
        wanted = (
            left
            if number == len(codes) - 1
            else min(max(1, round(count * SHARES[code])), left - (len(codes) - number - 1))
        )
        left -= wanted
        rows = []
        for index in range(wanted):
            text = LONG if long else f"{luck.choice(WORDS)} {index + 1}"
            amount = rupiah(luck.randrange(500_000, 400_000_000)) + (luck.randrange(1, 100) if cents else 0)
            where = f"Dusun {luck.choice(['Krajan', 'Tegal', 'Lebak'])} RT 0{luck.randrange(1, 9)}"
            paid = tuple(
                sorted(luck.sample(["DDS", "ADD", "PBH", "PAD", "PBP"], luck.choice([1, 1, 1, 2, 3])), key=funds.order)
            )
            before = None
            if compared:
                before = amount + rupiah(luck.choice([0, 0, 1_500_000, -450_000, amount // 300]))
                amount = 0 if compared == "anggaran" and luck.random() < 0.1 else amount
            rows.append(Activity(text, amount, where if luck.random() < 0.5 else None, paid, before))
        rows.sort(key=lambda row: -row.amount)
        groups.append(_group(code, tuple(rows), detail, offices, compared))
    if empty:
        groups.append(_group(empty, (), detail, offices, compared))
    groups.sort(key=lambda group: group.code)
    belanja = sum(group.amount for group in groups)
    silpa = min(rupiah(102_530_882), belanja // 10)
    planned = sum(group.reference or 0 for group in groups) - silpa if compared else 0  # closes the compared column
    pendapatan = belanja - silpa
    if compared == "anggaran":
        pendapatan = max(pendapatan, _whole(planned * 99 // 100))
    sources = _sources(pendapatan, planned, compared)
    identity = Identity(
        Village(type, name, "Sukamaju", "Lestari", "Contoh") if full else Village(type, name),
        2026,
        "7 Tahun 2025" if full else None,
        date(2025, 12, 29) if full else None,
        "Kantor Desa · WA 0812-0000-0000 · SP4N-LAPOR! 1708" if full else None,
        "https://contohjaya.desa.id/apbdes" if full else None,
        3412 if full else None,
    )
    totals = Totals(pendapatan, belanja, pendapatan - belanja, silpa, None, silpa, pendapatan - belanja + silpa)
    received = (Source("6.1.1", "SiLPA tahun sebelumnya", silpa),)
    parts = largest_remainder([group.amount for group in groups])
    document, column = {
        "anggaran": (Document.REALISASI, "realisasi"),
        "semula": (Document.PERUBAHAN, "anggaran"),
        None: (Document.APBDES, "anggaran"),
    }[compared]
    reference = None
    if compared:
        reference = Totals(planned, planned + silpa, -silpa, silpa, None, silpa, 0)
    return Summary(
        identity,
        document,
        column,
        totals,
        sources,
        tuple(groups),
        False,
        parts,
        cents,
        received,
        (),
        compared,
        reference,
        figures=f"{count} {seed}",
    )


def _group(code: str, rows: tuple[Activity, ...], detail: bool, offices: bool, compared: str | None) -> Group:
    return Group(
        code,
        accounts.banner_name("bidang", code),
        accounts.short_name("bidang", code),
        sum(row.amount for row in rows),
        "Kasi Kesejahteraan & TPK" if offices else None,
        rows if detail else (),
        sum(row.reference or 0 for row in rows) if compared else None,
    )


def _sources(whole: int, planned: int, compared: str | None) -> tuple[Source, ...]:
    shares = (("DDS", 66, 65), ("ADD", 23, 24), ("PBH", 6, 6), ("PAD", 4, 3))
    found = [
        Source(code, funds.name(code), _whole(whole * share // 100), _whole(planned * before // 100))
        for code, share, before in shares
    ]
    rest = whole - sum(item.amount for item in found), planned - sum(item.reference or 0 for item in found)
    found.append(Source("DLL", "Bunga bank", *rest))
    return tuple(found if compared else [replace(item, reference=None) for item in found])


def _whole(sen: int) -> int:
    return sen // 100 * 100
