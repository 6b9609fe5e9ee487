"""laporan.csv for people and laporan.jsonl for machines: a row for each file of the source, in its order.

Written from the journal, row by row. They say how things stand, not what this run did: after a run that was killed and
started again they are the same as after one that was not.
"""

import csv
import io
from collections.abc import Iterable
from typing import Any

from apbdes_banner import messages
from apbdes_banner.batch.rows import Row, as_json
from apbdes_banner.batch.store import PART, Store

CSV, JSONL = "laporan.csv", "laporan.jsonl"
COLUMNS = (
    "file", "status", "village", "district", "regency", "province", "code", "year", "document", "errors", "warnings",
    "notes", "cell", "problem", "results",
)  # fmt: skip
_RISKY = ("=", "+", "-", "@", "\t", "\r")
_LISTED = 10  # errors in a cell of the CSV; the JSON has more
_BOM = b"\xef\xbb\xbf"


def write_report(rows: Iterable[Row], store: Store, token: str, lang: messages.Lang) -> None:
    """Writes both files; WriteError where that fails, and then neither is half there."""
    first, second = f"{PART}{token}-csv.part", f"{PART}{token}-jsonl.part"
    with store.create(first) as table, store.create(second) as lines:
        table.write(_BOM + _line([messages.text(f"batch.column.{name}", lang) for name in COLUMNS]))
        for row in rows:
            table.write(_line(cells(row, lang)))
            lines.write(as_json(row).encode() + b"\n")
    store.place(first, CSV)
    store.place(second, JSONL)


def cells(row: Row, lang: messages.Lang) -> list[Any]:
    """The row as it stands in the CSV."""
    who, counts = row.who, row.counts
    return [
        row.key,
        messages.text(f"batch.status.{row.status}", lang),
        who.name,
        who.district,
        who.regency,
        who.province,
        who.code,
        who.year,
        messages.text(f"commands.document.{who.document}", lang) if who.name or who.year else None,
        counts.get("error", 0) if row.totals else None,
        counts.get("warning", 0) if row.totals else None,
        counts.get("note", 0) if row.totals else None,
        row.place,
        problem(row, lang),
        ", ".join(output.name for output in row.outputs),
    ]


def problem(row: Row, lang: messages.Lang) -> str:
    """Why there is no banner: the failure, or the errors with their cells."""
    if row.problem is not None:
        return row.problem.text(lang)
    errors = [finding for finding in row.findings if finding.severity == "error"]
    told = [f"{finding.place}: {finding.message.text(lang)}".removeprefix(": ") for finding in errors[:_LISTED]]
    more = len(errors) - len(told)
    return "\n".join(told) + (f"\n… (+{more})" if more > 0 else "")


def safe_cell(value: object) -> str:
    """A value that no spreadsheet takes for a formula."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(_RISKY) else text


def _line(values: Iterable[object]) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerow([safe_cell(value) for value in values])
    return text.getvalue().encode("utf-8", "replace")
