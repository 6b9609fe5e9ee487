"""A file of fields with a mark between them (CSV) -> a sheet, with the encoding and the mark that fit."""

import csv
import io

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import MAX_COLUMNS, MAX_ROWS, GridRow, Sheet, tidy
from apbdes_banner.reading.files import is_wide


def _decode(data: bytes) -> str:
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    if is_wide(data):
        return data.decode("utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def delimiter_of(text: str) -> str:
    """The mark between the fields: the one that cuts most lines into the same number of fields."""
    lines = [line for line in text.splitlines()[:400] if line.strip()][:80]
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        return lines[0].strip()[4]
    best, best_score = ",", 0.0
    for mark in (";", "\t", ",", "|"):
        try:
            counts = [len(fields) for fields in csv.reader(lines, delimiter=mark)]
        except csv.Error:
            continue
        several = [count for count in counts if count > 1]
        if not several:
            continue
        usual = max(set(several), key=several.count)
        score = several.count(usual) / len(counts) + 0.01 * min(usual, 8) - (0.2 if mark == "," else 0)
        if score > best_score:
            best, best_score = mark, score
    return best


def read_csv(data: bytes, file: str, name: str, limit: int = MAX_ROWS) -> Sheet:
    """A CSV file as a sheet of that name. InputError "too-many-rows" beyond the limit, "file-damaged"."""
    text = _decode(data)
    mark = delimiter_of(text)
    rows = []
    try:
        for number, fields in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=mark), start=1):
            if number == 1 and text.lower().startswith("sep="):
                continue
            cells = {column: kept for column, value in enumerate(fields[:MAX_COLUMNS], start=1)
                     if (kept := tidy(value)) is not None}  # fmt: skip
            if cells:
                rows.append(GridRow(number, cells))
                if len(rows) > limit:
                    raise InputError("too-many-rows", file=file, limit=limit)
    except csv.Error as error:
        raise InputError("file-damaged", file=file) from error
    return Sheet(name, tuple(rows))
