"""rekap.csv, rekap.parquet and their datapackage.json: the recap's columns for programs, row by row.

Amounts are exact decimals of rupiah. Parquet needs pyarrow (`pip install 'apbdes-banner[parquet]'`); without it, no
Parquet. The package names what each column means, so that nobody must open the program to understand the table.
"""

import csv
import io
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from importlib.util import find_spec
from typing import Any, BinaryIO

from apbdes_banner import messages
from apbdes_banner.batch.columns import Column, Value, columns
from apbdes_banner.batch.report import safe_cell
from apbdes_banner.batch.rows import Row
from apbdes_banner.budget.money import SEN
from apbdes_banner.messages import Lang

CSV, PARQUET, PACKAGE = "rekap.csv", "rekap.parquet", "datapackage.json"
_TYPES = {"text": "string", "rupiah": "number", "number": "integer", "share": "number"}
_CHUNK = 5_000  # rows of a Parquet row group


def has_parquet() -> bool:
    """Whether Parquet can be written here."""
    return find_spec("pyarrow") is not None


def write_csv(rows: Iterable[Row], target: BinaryIO, lang: Lang = "id") -> None:
    """Writes the table as UTF-8 with a byte order mark, which Excel needs to read it as UTF-8."""
    chosen = columns(lang)
    text = io.TextIOWrapper(target, encoding="utf-8-sig", newline="", write_through=True)
    out = csv.writer(text, lineterminator="\r\n")
    out.writerow([column.id for column in chosen])
    for row in rows:
        out.writerow([_cell(column, column.value(row)) for column in chosen])
    text.detach()


def write_parquet(rows: Iterable[Row], target: BinaryIO, lang: Lang = "id") -> None:
    """Writes the table in row groups; amounts as decimal(20, 2)."""
    import pyarrow
    import pyarrow.parquet

    chosen = columns(lang)
    kinds = {
        "text": pyarrow.string(), "rupiah": pyarrow.decimal128(20, 2), "number": pyarrow.int64(),
        "share": pyarrow.float64(),
    }  # fmt: skip
    schema = pyarrow.schema([(column.id, kinds[column.kind]) for column in chosen])
    with pyarrow.parquet.ParquetWriter(target, schema, compression="zstd") as writer:
        for part in _chunks(rows):
            table = {column.id: [_plain(column, column.value(row)) for row in part] for column in chosen}
            writer.write_table(pyarrow.table(table, schema=schema))


def package(sizes: Mapping[str, int], lang: Lang = "id") -> bytes:
    """The datapackage.json of the tables that were written, by name with their bytes (Data Package 1.0)."""
    fields = [_field(column, lang) for column in columns(lang)]
    resources = [_resource(name, size, fields) for name, size in sizes.items()]
    whole = {
        "profile": "data-package", "name": "rekap-apbdes", "title": messages.text("recap.sheet-villages", lang),
        "resources": resources,
    }  # fmt: skip
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(name: str, size: int, fields: list[dict[str, Any]]) -> dict[str, Any]:
    stem, _, ending = name.partition(".")
    found: dict[str, Any] = {
        "name": f"{stem}-{ending}", "path": name, "profile": "tabular-data-resource", "format": ending,
        "bytes": size, "schema": {"fields": fields, "missingValues": [""]},
    }  # fmt: skip
    if ending == "csv":
        found |= {"mediatype": "text/csv", "encoding": "utf-8", "dialect": {"delimiter": ","}}
    return found


def _field(column: Column, lang: Lang) -> dict[str, Any]:
    more = {"decimalChar": ".", "bareNumber": True} if _TYPES[column.kind] == "number" else {}
    return {"name": column.id, "type": _TYPES[column.kind], "title": column.title[lang == "en"], **more}


def _cell(column: Column, value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return safe_cell(value)
    if column.kind == "rupiah":
        return str(_rupiah(int(value)))
    return f"{value:.6f}" if isinstance(value, float) else str(value)


def _plain(column: Column, value: Value) -> Any:
    return _rupiah(int(value)) if column.kind == "rupiah" and value is not None else value


def _rupiah(sen: int) -> Decimal:
    return (Decimal(sen) / SEN).quantize(Decimal("0.01"))


def _chunks(rows: Iterable[Row]) -> Iterable[list[Row]]:
    part: list[Row] = []
    for row in rows:
        part.append(row)
        if len(part) == _CHUNK:
            yield part
            part = []
    if part:
        yield part
