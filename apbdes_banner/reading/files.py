"""What a file is, by its first bytes, and whether it is safe to open: before any library sees it."""

import re
import zipfile
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from apbdes_banner.errors import InputError

MAX_BYTES = 50 * 2**20
MAX_UNZIPPED = 300 * 2**20
MAX_RATIO, RATIO_FROM = 200, 60 * 2**20  # a file that grows that much when unzipped is no spreadsheet of a village
AMOUNT_TABLES = ("tarabrinci", "taanggaranrinci", "tarab", "taanggaran")  # of Siskeudes, the finest first
MAX_AREA = 4_000_000  # cells between the first and the last that hold something: the library lays them all out


class FileKind(StrEnum):
    """The kinds of file that can be read."""

    XLSX = "xlsx"
    XLS = "xls"
    ODS = "ods"
    XLSB = "xlsb"
    CSV = "csv"
    HTML = "html"  # a web page, or XML of Excel 2003, under whatever name
    PDF = "pdf"
    TABLES = "tables"  # a zip of the tables of Siskeudes, as OpenSID imports it


_PICTURES = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\x00", b"MM\x00*")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_CELL = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"([^>]*?)(?:/>|>(.*?)</c>)', re.DOTALL)
_PLACED = re.compile(rb'<c r="([A-Z]{1,3})(\d{1,7})"')
_FAR = re.compile(rb'<c r="(?:[A-Z]{3}|[A-Z]+\d{4})')  # beyond column ZZ or row 999: fewer cells than MAX_AREA
_STORED = re.compile(rb"<v>[^<]|<v [^>]*>[^<]|<is>")


def load(path: Path) -> bytes:
    """The bytes of the file. InputError where there is none, it is a folder, empty, too large or not to be read."""
    try:
        if path.is_dir():
            whole = path.resolve()  # "." and ".." have no name of their own
            raise InputError("file-is-folder", file=whole.name or str(whole))
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise InputError("file-too-large", file=path.name, limit=MAX_BYTES // 2**20)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise InputError("file-missing", file=str(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise InputError("file-unreadable", file=path.name) from error
    if not data.strip(b"\x00 \t\r\n"):
        raise InputError("file-empty", file=path.name)
    return data


def kind_of(data: bytes, name: str) -> FileKind:
    """The kind of file that the bytes are, whatever the name says. InputError where it is none that can be read."""
    if data.startswith(b"PK\x03\x04"):
        return _zip_kind(data, name)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise InputError("file-password", file=name)
        if "WordDocument".encode("utf-16-le") in data:
            raise InputError("file-type-word", file=name)
        return FileKind.XLS
    if data.startswith((b"\x09\x08", b"\x09\x04", b"\x09\x02", b"\x09\x00\x04\x00")):
        return FileKind.XLS
    if data.startswith(_PICTURES) or data[4:12] in (b"ftypheic", b"ftypavif") or data[8:12] == b"WEBP":
        raise InputError("file-type-picture", file=name)
    if b"%PDF-" in data[:1024]:
        return FileKind.PDF
    if data[4:19] in (b"Standard Jet DB", b"Standard ACE DB"):
        raise InputError("file-type-access", file=name)
    if data.startswith(b"{\\rtf"):
        raise InputError("file-type-word", file=name)
    if _is_page(data):
        return FileKind.HTML
    control = sum(byte < 9 or 13 < byte < 27 for byte in data[:4096])
    if control > 8 and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not is_wide(data):
        raise InputError("file-type-unknown", file=name)
    return FileKind.CSV


def _is_page(data: bytes) -> bool:
    """Whether the bytes begin as a web page does, in one or two bytes a letter."""
    head = data[:2048].replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    head = re.sub(rb"^(?:<!--.*?-->\s*)+", b"", head, flags=re.DOTALL)
    return bool(
        re.match(rb"<(?:html|!doctype|table|head|body|meta|div|style|title|center|thead|tr|\?xml)\b|<h[1-6]\b", head)
    )


def is_wide(data: bytes) -> bool:
    """Whether text is written with two bytes a letter (UTF-16, little end first) and no mark in front."""
    odd = data[1:2000:2]
    return bool(odd) and odd.count(0) * 5 > len(odd) * 4 and data[0:2000:2].count(0) * 20 < len(odd)


def _zip_kind(data: bytes, name: str) -> FileKind:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            whole = sum(entry.file_size for entry in entries)
            if whole > MAX_UNZIPPED or (whole > RATIO_FROM and whole > MAX_RATIO * len(data)):
                raise InputError("file-bomb", file=name)
            if "xl/workbook.xml" in names:
                return FileKind.XLSX
            if "xl/workbook.bin" in names:
                return FileKind.XLSB
            if "content.xml" in names:
                if b"encryption-data" in archive.read("META-INF/manifest.xml"):
                    raise InputError("file-password", file=name)
                if b"spreadsheet" in archive.read("mimetype")[:100]:
                    return FileKind.ODS
                raise InputError("file-type-word", file=name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, KeyError, OSError, RuntimeError, ValueError, EOFError) as error:
        raise InputError("file-damaged", file=name) from error
    except NotImplementedError as error:  # a compression that Python does not know
        raise InputError("file-damaged", file=name) from error
    if any(entry.startswith("word/") for entry in names):
        raise InputError("file-type-word", file=name)
    if any(is_table(entry) for entry in names):
        return FileKind.TABLES
    raise InputError("file-type-zip", file=name)


def table_name(entry: str) -> str:
    """A table of Siskeudes by the name of its file: "data/keuangan_ta_rab_rinci.csv" -> "tarabrinci"."""
    stem = re.split(r"[/\\]", entry)[-1].rpartition(".")[0].lower()
    return re.sub(r"[^a-z0-9]", "", re.sub(r"^keuangan_(?=ta|ref)", "", stem))


def is_table(entry: str) -> bool:
    """Whether a file of an archive is a table that holds amounts of a budget."""
    is_text = entry.lower().endswith((".csv", ".txt")) and not re.search(r"(?:^|[/\\])[._]", entry)
    return is_text and table_name(entry) in AMOUNT_TABLES


def column_number(letters: str) -> int:
    """1 of "A", 27 of "AA"."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def scan_xlsx(data: bytes, name: str) -> dict[str, set[tuple[int, int]]]:
    """Sheet name -> cells (row, column) with a formula but no stored value, by the XML of each sheet.

    A library that reads values shows such a cell as empty. InputError where the cells of a sheet lie so far apart
    that laying them out would take all memory.
    """
    found: dict[str, set[tuple[int, int]]] = {}
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            parts = [part for part in archive.namelist() if re.fullmatch(r"xl/worksheets/[^/]+\.xml", part)]
            for part in parts:
                bare = _scan_sheet(archive.read(part), name)
                if bare:
                    found[_sheet_name(archive, part) or part] = bare
    except (zipfile.BadZipFile, KeyError, OSError, RuntimeError, ValueError, EOFError, NotImplementedError) as error:
        raise InputError("file-damaged", file=name) from error
    except Exception as error:  # zlib.error, which zipfile lets through
        if isinstance(error, InputError):
            raise
        raise InputError("file-damaged", file=name) from error
    return found


def _scan_sheet(xml: bytes, name: str) -> set[tuple[int, int]]:
    if b"<f" not in xml and _is_near(xml):
        return set()
    bare: set[tuple[int, int]] = set()
    top = left = 2**31
    bottom = right = 0
    for letters, digits, attributes, body in _CELL.findall(xml):
        if not body:
            continue
        row, column = int(digits), column_number(letters.decode())
        top, bottom, left, right = min(top, row), max(bottom, row), min(left, column), max(right, column)
        if b"<f" in body and not _STORED.search(body) and b't="str"' not in attributes:
            bare.add((row, column))
    if bottom and (bottom - top + 1) * (right - left + 1) > MAX_AREA:
        raise InputError("sheet-too-wide", file=name)
    return bare


def _is_near(xml: bytes) -> bool:
    """Whether all cells of a sheet, be they empty, lie close enough to each other: no need to look into them."""
    if not _FAR.search(xml):
        return True
    places = _PLACED.findall(xml)
    columns = [column_number(letters.decode()) for letters in {letters for letters, _ in places}]
    rows = [int(digits) for digits in {digits for _, digits in places}]
    return not places or (max(rows) - min(rows) + 1) * (max(columns) - min(columns) + 1) <= MAX_AREA


def _sheet_name(archive: zipfile.ZipFile, part: str) -> str | None:
    """The name of the sheet that a part of the archive holds, by workbook.xml and its relations."""
    from html import unescape

    book = archive.read("xl/workbook.xml").decode("utf-8", "replace")
    relations = archive.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    ids = set()
    for relation in re.findall(r"<Relationship\b[^>]*>", relations):
        target, id_ = re.search(r'Target="([^"]*)"', relation), re.search(r'\bId="([^"]*)"', relation)
        if target and id_ and part.endswith("/" + target[1].rpartition("/")[2]):
            ids.add(id_[1])
    for sheet in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", book):
        id_, label = re.search(r'\br:id="([^"]*)"', sheet), re.search(r'\bname="([^"]*)"', sheet)
        if id_ and label and id_[1] in ids:
            return unescape(label[1])
    return None
