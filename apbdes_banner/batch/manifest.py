"""A manifest, CSV or spreadsheet, one row a village -> jobs: its file and whatever its other columns say.

A column is `file` or an option of `make` by its English or its Indonesian name. A cell that is left empty says
nothing: then the options of the command line hold, and what the file says. Paths start from the manifest's folder.
"""

import csv
import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

from apbdes_banner import arguments
from apbdes_banner.batch.jobs import Job, is_url, readable, sidecars, unique
from apbdes_banner.budget import regions
from apbdes_banner.errors import BannerError, InputError, UsageError
from apbdes_banner.outputs import FORMATS
from apbdes_banner.pipeline import DETAILS, MakeOptions
from apbdes_banner.reading.identity import Given

MAX_ROWS = 200_000
_WORDS = {
    "berkas": "file", "anggaran": "file", "desa": "village", "nama_desa": "village", "jenis": "type",
    "kecamatan": "district", "kabupaten": "regency", "kota": "regency", "provinsi": "province", "tahun": "year",
    "kode": "code", "kode_desa": "code", "pengaduan": "complaints", "situs": "url", "penduduk": "population",
    "jumlah_penduduk": "population", "lambang": "logo", "rancangan": "template", "templat": "template",
    "tema": "theme", "ukuran": "size", "rincian": "detail", "jarak_baca": "reading_distance", "lembar": "sheet",
    "draf": "draft", "tanggal": "date",
}  # fmt: skip
_YES = {"1", "ya", "y", "yes", "true", "benar", "x"}
_NO = {"0", "tidak", "t", "no", "n", "false", "salah", "-"}

_GIVEN: dict[str, Callable[[str], Any]] = {
    **{item.name: str for item in fields(Given)},
    "type": lambda text: arguments.choice(text, "--type", regions.types()),
    "year": arguments.year,
    "population": arguments.people,
}
_OPTIONS: dict[str, Callable[[str], Any]] = {
    "template": str,
    "theme": str,
    "size": str,
    "format": lambda text: arguments.formats(text, FORMATS),
    "dpi": arguments.dpi,
    "detail": lambda text: arguments.choice(text, "--detail", DETAILS),
    "reading_distance": arguments.metres,
    "sheet": str,
    "draft": lambda text: _yes(text),
    "date": arguments.day,
}
_FIELDS = {"format": "formats", "date": "printed_on"}  # where an option's field is called otherwise
KNOWN = ("file", *_GIVEN, *_OPTIONS)


def jobs_of_manifest(path: Path, options: MakeOptions) -> Iterator[Job]:
    """The jobs of a manifest, row by row.

    UsageError "manifest-columns" (unknown ones), "manifest-no-file" (no such column), "manifest-row" (a value that
    cannot be), all before the first job; InputError where the manifest cannot be read.
    """
    for _ in _jobs(path, options):  # looked through first, and not kept: a country's list is long
        pass
    yield from unique((job.key, job) for job in _jobs(path, options))


def _jobs(path: Path, options: MakeOptions) -> Iterator[Job]:
    rows = _rows(path)
    first = next(rows, None)
    heads = _heads(path, first[1] if first else ())
    for number, cells in rows:
        yield _job(path, number, dict(zip(heads, cells, strict=False)), options)


def _heads(path: Path, cells: Sequence[str]) -> list[str]:
    plain = ["_".join(cell.lower().replace("-", " ").replace("_", " ").split()) for cell in cells]
    heads = [_WORDS.get(word, word) for word in plain]
    if "file" not in heads:
        raise UsageError("manifest-no-file", file=path.name)
    known = set(KNOWN)
    wrong = [cell or "?" for cell, head in zip(cells, heads, strict=True) if head and head not in known]
    twice = [cell for index, cell in enumerate(cells) if heads[index] and heads[index] in heads[:index]]
    if wrong or twice:
        raise UsageError(
            "manifest-columns", file=path.name, columns=", ".join(wrong or twice), known=", ".join(sorted(known))
        )
    return heads


def _job(path: Path, number: int, cells: Mapping[str, str], options: MakeOptions) -> Job:
    said = {key: text for key, text in cells.items() if key and text}
    file = said.pop("file", "")
    if not file:
        raise UsageError("manifest-row", file=path.name, row=number, column="file", value="")
    given: dict[str, Any] = {}
    chosen: dict[str, Any] = {}
    for key, text in said.items():
        try:
            if key in _GIVEN:
                given[key] = _GIVEN[key](text)
            else:
                chosen[_FIELDS.get(key, key)] = _OPTIONS[key](text)
        except BannerError as error:
            raise UsageError("manifest-row", file=path.name, row=number, column=key, value=text) from error
    if "logo" in given:
        given["logo"] = str(path.parent.absolute() / given["logo"])
    if str(chosen.get("template", "")).endswith(".toml"):
        chosen["template"] = str(path.parent / chosen["template"])
    made = replace(options, **chosen, given=replace(options.given, **given))
    if is_url(file):
        return Job(file, file, made)
    target = _found(path.parent, file)
    return Job(Path(file).as_posix(), str(target), made, beside=sidecars(target))


def _found(folder: Path, file: str) -> Path:
    """The file as written; with / for \\ where only that is there."""
    target = folder / file
    other = folder / file.replace("\\", "/")
    return other if not target.exists() and other.exists() else target


def _yes(text: str) -> bool:
    if text.lower() in _YES:
        return True
    if text.lower() in _NO:
        return False
    raise UsageError("choice-wrong", option="draft", value=text, known="ya, tidak")


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows that hold anything: (1-based number, cells as text)."""
    data = readable(path)
    rows = _sheet_rows(path, data) if data[:2] in (b"PK", b"\xd0\xcf") else _text_rows(data)
    for count, (number, cells) in enumerate(rows):
        if count > MAX_ROWS:
            raise InputError("too-many-rows", file=path.name, limit=MAX_ROWS)
        if any(cells):
            yield number, cells


def _text_rows(data: bytes) -> Iterator[tuple[int, list[str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    head = text.partition("\n")[0]
    mark = max(";,\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=mark)
    try:
        for cells in reader:
            yield reader.line_num, [cell.strip() for cell in cells]
    except csv.Error as error:
        raise InputError("file-damaged", file="") from error


def _sheet_rows(path: Path, data: bytes) -> Iterator[tuple[int, list[str]]]:
    import python_calamine as calamine

    from apbdes_banner.reading.files import kind_of

    kind_of(data, path.name)  # refuses bombs, locked files and what is no spreadsheet
    try:
        with calamine.load_workbook(io.BytesIO(data)) as book:
            sheet = book.get_sheet_by_index(0)
            if sheet.height * sheet.width > 4_000_000:
                raise InputError("sheet-too-wide", file=path.name)
            start = sheet.start[0] + 1 if sheet.start else 1
            rows = sheet.to_python(skip_empty_area=True)
    except BannerError:
        raise
    except Exception as error:  # as in reading/grid.py
        raise InputError("file-damaged", file=path.name) from error
    for number, values in enumerate(rows, start=start):
        yield number, [_text(value) for value in values]


def _text(value: object) -> str:
    """A cell as it would be typed: 2026 and not 2026.0, 2026-01-31."""
    if isinstance(value, bool):
        return "ya" if value else "tidak"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime | date):
        return value.isoformat()[:10]
    return str(value).strip()
