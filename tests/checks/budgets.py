"""Budgets built by hand for the checks: a table of rows as a village would print them."""

from apbdes_banner.budget.model import (
    BELANJA,
    PENDAPATAN,
    PENERIMAAN,
    PENGELUARAN,
    Budget,
    Document,
    Identity,
    Village,
)

WHOLE = Identity(
    village=Village(name="Contoh", district="Contoh Kulon", regency="Contoh"),
    year=2026,
    complaints="Kantor Desa",
    pelaksana={"1": "Kasi Pemerintahan"},
)
JUTA = 10**8  # a million rupiah in sen
_COLUMN = {"semula": 4, "anggaran": 5, "realisasi": 6}


def table(rows, *, document=Document.APBDES, identity=WHOLE, columns=("anggaran",), **rest):
    """A Budget of rows (depth, kind, amounts in millions, fields); kind "head", "item" or "total".

    Each row stands in a row of its own of sheet "APBDes", from row 2 on; the amounts of `columns` stand from column
    E (anggaran), D (semula), F (realisasi). An item belongs to the nearest heading above it that is less deep.
    """
    lines, declared, open_heads = [], [], []
    for number, (depth, kind, amounts, fields) in enumerate(rows, start=2):
        values = amounts if isinstance(amounts, tuple) else (amounts,)
        place = {"sheet": "APBDes", "row": number}
        for column, value in zip(columns, values, strict=False):
            if value is not None:
                place[column] = round(value * JUTA)
                place[f"column_{column}"] = _COLUMN[column]
        open_heads = [head for head in open_heads if head[0] < depth]
        above = open_heads[-1][1] if open_heads else None
        if kind == "item":
            lines.append({**place, **fields, "group": above})
        else:
            declared.append({**place, **fields, "id": number, "parent": above})
            if kind == "head":
                open_heads.append((depth, number))
    return Budget.of(lines, declared, file="contoh.xlsx", sheet="APBDes", document=document, identity=identity, **rest)


def income(amount, code="4.2.1", uraian="Dana Desa", **fields):
    return 2, "item", amount, {"section": PENDAPATAN, "rekening": code, "uraian": uraian, **fields}


def spending(amount, bidang="1", uraian="Operasional", **fields):
    return 3, "item", amount, {"section": BELANJA, "bidang": bidang, "uraian": uraian, **fields}


def received(amount, uraian="SILPA Tahun Sebelumnya", **fields):
    return 2, "item", amount, {"section": PENERIMAAN, "rekening": "6.1.1", "uraian": uraian, **fields}


def paid(amount, uraian="Penyertaan Modal Desa", **fields):
    return 2, "item", amount, {"section": PENGELUARAN, "rekening": "6.2.2", "uraian": uraian, **fields}


def bidang(amount, code="1", **fields):
    fields = {"section": BELANJA, "level": "bidang", "code": code, "uraian": f"BIDANG {code}", **fields}
    return 2, "head", amount, fields


def akun(amount, section, code, uraian):
    return 1, "head", amount, {"section": section, "level": "akun", "code": code, "uraian": uraian}


def total(amount, name, uraian, section=None):
    return 1, "total", amount, {"total": name, "section": section, "uraian": uraian}
