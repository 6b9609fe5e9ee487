"""Open data: the figures behind a banner as CSV and JSON, with a datapackage.json that says what each column means.

A Data Package in the fields (columnType) of the Fiscal Data Package 1.0 and its budget taxonomy, readable by the
frictionless tools. Amounts are exact decimals of rupiah ("1370181000.00"), never rounded. docs/data.md describes it.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from apbdes_banner.budget import regions
from apbdes_banner.budget.checksum import checksum_of
from apbdes_banner.budget.model import AMOUNTS, PENDAPATAN, PENERIMAAN, TOTALS, Budget, Document
from apbdes_banner.budget.money import plain
from apbdes_banner.budget.totals import computed_totals

SCHEMA = "apbdes-banner/data/1"
LINES, TOTALS_FILE, WHOLE, PACKAGE = "rincian.csv", "jumlah.csv", "anggaran.json", "datapackage.json"
_TAXONOMY = "https://frictionlessdata.io/taxonomies/fiscal/budgets.json"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run as a formula

Row = dict[str, Any]


@dataclass(frozen=True)
class _Field:
    """A column: its name, what a Table Schema says of it, what it means."""

    name: str
    title: str
    type: str = "string"
    column_type: str | None = None

    def described(self, phases: Mapping[str, str]) -> Row:
        """The field as it stands in the schema."""
        found: Row = {"name": self.name, "type": self.type, "title": self.title}
        if self.column_type:
            found["columnType"] = self.column_type
        if self.type == "number":
            found |= {"decimalChar": ".", "bareNumber": True}
        if self.name in phases:
            found["normalize"] = {"phase": phases[self.name]}
        return found


_AMOUNTS = tuple(_Field(name, f"{name.capitalize()} (Rp)", "number") for name in AMOUNTS)
_LINE_FIELDS = (
    _Field("id", "Nomor baris", "string", "budget-line-id"),
    _Field("direction", "revenue: uang masuk, expenditure: uang keluar", "string", "direction"),
    _Field("section", "Bagian anggaran", "string", "economic-classification:generic:level1:code"),
    _Field("rekening", "Kode rekening", "string", "economic-classification:generic:level2:code"),
    _Field("uraian", "Uraian", "string", "economic-classification:generic:level2:label"),
    _Field("bidang", "Kode bidang", "string", "functional-classification:generic:level1:code"),
    _Field("sub_bidang", "Kode sub bidang", "string", "functional-classification:generic:level2:code"),
    _Field("kegiatan", "Kode kegiatan", "string", "functional-classification:generic:level3:code"),
    _Field("kegiatan_nama", "Nama kegiatan", "string", "functional-classification:generic:level3:label"),
    _Field("lokasi", "Lokasi", "string", "geo:target:title"),
    _Field("pelaksana", "Pelaksana kegiatan", "string", "administrative-classification:generic:label"),
    _Field("volume", "Volume"),
    _Field("satuan", "Satuan"),
    _Field("sumber_dana", "Kode sumber dana, dipisah koma", "string", "fin-source:generic:code"),
    *_AMOUNTS,
)
_TOTAL_FIELDS = (_Field("total", "Nama jumlah"), *_AMOUNTS)
# What each amount column is, in the words of the fiscal taxonomy, by document.
_PHASES = {
    Document.APBDES: {"semula": "approved", "anggaran": "approved", "realisasi": "executed"},
    Document.PERUBAHAN: {"semula": "approved", "anggaran": "adjusted", "realisasi": "executed"},
    Document.REALISASI: {"semula": "approved", "anggaran": "adjusted", "realisasi": "executed"},
}


def open_data(budget: Budget, name: str, *, draft: bool = False) -> dict[str, bytes]:
    """The four files of a budget's open data by their names; `name` is the package's (a-z, 0-9, ._-)."""
    lines, totals = _lines(budget), _totals(budget)
    files = {
        LINES: _csv(_LINE_FIELDS, lines),
        TOTALS_FILE: _csv(_TOTAL_FIELDS, totals),
        WHOLE: _json(_whole(budget, lines, totals, draft)),
    }
    return {**files, PACKAGE: _json(_package(budget, name, files, draft))}


def _lines(budget: Budget) -> list[Row]:
    """The line items in their order; amounts as text, None where the file gives none."""
    values = budget.line_values
    rows = []
    for index, section in enumerate(values["section"]):
        row: Row = {
            "id": str(index + 1),
            "direction": "revenue" if section in (PENDAPATAN, PENERIMAAN) else "expenditure",
        }
        for field in _LINE_FIELDS[2:]:
            value = values[field.name][index]
            row[field.name] = plain(value) if field.type == "number" else value
        rows.append(row)
    return rows


def _totals(budget: Budget) -> list[Row]:
    """The seven totals, computed from the line items."""
    computed = {column: computed_totals(budget, column) for column in AMOUNTS}
    return [{"total": name, **{column: plain(computed[column].get(name)) for column in AMOUNTS}} for name in TOTALS]


def _csv(fields: Sequence[_Field], rows: Iterable[Row]) -> bytes:
    """A table as CSV (RFC 4180, UTF-8). A text that a spreadsheet would take for a formula gets an apostrophe before
    it; amounts stay numbers, negative ones too."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([field.name for field in fields])
    for row in rows:
        writer.writerow([_cell(field, row[field.name]) for field in fields])
    return text.getvalue().encode()


def _cell(field: _Field, value: str | None) -> str:
    if value is None:
        return ""
    return f"'{value}" if field.type == "string" and value.startswith(_FORMULA) else value


def _json(value: Any) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _whose(budget: Budget) -> Row:
    identity, village = budget.identity, budget.identity.village
    return {
        "village": {
            "type": village.type,
            "name": village.name,
            "district": village.district,
            "regency": village.regency,
            "province": village.province,
            "code": village.code,
        },
        "year": identity.year,
        "document": str(budget.document),
        "perdes": identity.perdes_number,
        "population": identity.population,
        "complaints": identity.complaints,
        "url": identity.url,
        "pelaksana": dict(identity.pelaksana),
    }


def _whole(budget: Budget, lines: list[Row], totals: list[Row], draft: bool) -> Row:
    """Everything in one file, for programs that read JSON."""
    return {
        "schema": SCHEMA,
        "checksum": checksum_of(budget),
        "draft": draft,
        **_whose(budget),
        "totals": {row["total"]: {column: row[column] for column in AMOUNTS} for row in totals},
        "lines": lines,
    }


def _title(budget: Budget) -> str:
    words, village = regions.words(budget.identity.village.type), budget.identity.village
    kind = {
        Document.APBDES: words.budget,
        Document.PERUBAHAN: f"Perubahan {words.budget}",
        Document.REALISASI: f"Realisasi {words.budget}",
    }[budget.document]
    return " ".join(filter(None, (kind, words.village, village.name, str(budget.identity.year or ""))))


def _package(budget: Budget, name: str, files: Mapping[str, bytes], draft: bool) -> Row:
    """The descriptor."""
    constants: list[Row] = [
        {"name": "currency", "type": "string", "columnType": "value-currency:code", "constant": "IDR"},
        {"name": "amount", "type": "number", "columnType": "value", "normalizationTarget": True},
        {"name": "phase", "type": "string", "columnType": "phase:id"},
    ]
    if budget.identity.year:
        constants.append(
            {"name": "year", "type": "integer", "columnType": "date:fiscal-year", "constant": budget.identity.year}
        )
    phases = _PHASES[budget.document]
    found: Row = {
        "profile": "data-package",
        "name": name,
        "title": _title(budget),
        "columnTypes": [_TAXONOMY],
        "checksum": checksum_of(budget),
        **_whose(budget),
        "resources": [
            _table("rincian", LINES, _LINE_FIELDS, ["id"], files, phases, constants),
            _table("jumlah", TOTALS_FILE, _TOTAL_FIELDS, ["total"], files, {}, []),
            {"name": "anggaran", "path": WHOLE, "type": "json", "format": "json", "mediatype": "application/json"},
        ],
    }
    if draft:
        found["draft"] = True
    return found


def _table(
    name: str, path: str, fields: Sequence[_Field], key: list[str], files: Mapping[str, bytes],
    phases: Mapping[str, str], extra: list[Row],
) -> Row:  # fmt: skip
    schema: Row = {
        "fields": [field.described(phases) for field in fields],
        "primaryKey": key,
        "missingValues": [""],
    }
    if extra:
        schema["extraFields"] = extra
    return {
        "name": name,
        "path": path,
        "profile": "tabular-data-resource",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(files[path]),
        "schema": schema,
    }
