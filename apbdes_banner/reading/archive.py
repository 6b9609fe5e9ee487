"""A zip of the tables of Siskeudes, as OpenSID imports it -> one sheet for each table that a budget needs.

The files stand at the top of the archive or in folders, one for each village, and are told by their names:
Ta_RABRinci.csv, or keuangan_ta_rab_rinci.csv as a copy of OpenSID's own database has them (cases/formats.md, 6 and 7).
"""

import zipfile
from collections.abc import Iterator
from io import BytesIO

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.delimited import read_csv
from apbdes_banner.reading.files import AMOUNT_TABLES, table_name

MAX_ALL_ROWS = 100_000  # of all tables together: a district's villages, a few seconds of reading
LOOKUPS = ("takegiatan", "taanggaranlog", "tadesa", "tapemda", "refdesa", "refkecamatan", "refkegiatan", "refrek4")
REALISED = ("taspjrinci", "taspprinci", "tatbprinci", "tajurnalumumrinci")


def read_tables(data: bytes, name: str) -> Iterator[Sheet]:
    """The tables of an archive, each named as its file, with its folder where they stand in several.

    InputError where the archive is damaged, locked, or holds more than MAX_ALL_ROWS rows.
    """
    left = MAX_ALL_ROWS
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            entries = [
                entry
                for entry in archive.infolist()
                if table_name(entry.filename) in (*AMOUNT_TABLES, *LOOKUPS, *REALISED) and not _is_shadow(entry)
            ]
            folders = {_split(entry)[0] for entry in entries}
            for entry in entries:
                if entry.flag_bits & 1:
                    raise InputError("file-password", file=name)
                folder, stem = _split(entry)
                sheet = read_csv(archive.read(entry), name, f"{folder}/{stem}" if len(folders) > 1 else stem, left)
                left -= len(sheet.rows)
                yield sheet
    except InputError:
        raise
    except Exception as error:  # zlib.error and what else zipfile lets through: they all mean the same to a user
        raise InputError("file-damaged", file=name) from error


def _split(entry: zipfile.ZipInfo) -> tuple[str, str]:
    folder, _, file = entry.filename.replace("\\", "/").rpartition("/")
    return folder, file.rpartition(".")[0]


def _is_shadow(entry: zipfile.ZipInfo) -> bool:
    """Whether a system left the file behind: __MACOSX/._Ta_RAB.csv; or it is no text."""
    parts = entry.filename.replace("\\", "/").split("/")
    return any(part.startswith((".", "__")) for part in parts) or not parts[-1].lower().endswith((".csv", ".txt"))
