"""A flat table that names the village on each row: whose rows they are, and the rows of one village of several."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.identity import Given
from apbdes_banner.reading.rows import clean
from apbdes_banner.reading.table import Table
from apbdes_banner.reading.words import Role, plain

PLACES = {
    Role.VILLAGE: "village",
    Role.DISTRICT: "district",
    Role.REGENCY: "regency",
    Role.PROVINCE: "province",
}
_SHOWN = 40  # villages that a message lists


def names_in(tables: Sequence[Table]) -> Mapping[str, list[str]]:
    """Different names of villages, districts, … in the columns of the tables, as written, in their order."""
    found: dict[str, dict[str, str]] = {}
    for table in tables:
        for part in table.parts:
            for role, key in PLACES.items():
                column = part.columns.attributes.get(role)
                texts = (row.cells.get(column) for row in part.rows if column is not None)
                for text in texts:
                    if isinstance(text, str) and plain(text):
                        found.setdefault(key, {}).setdefault(_bare(text), clean(text))
    return {key: list(names.values()) for key, names in found.items()}


def one_village(
    sheets: Sequence[Sheet], tables: Sequence[Table], names: Sequence[str], given: Given, file: str
) -> tuple[tuple[Sheet, ...], Given]:
    """The sheets with the rows of the village that `given` asks for, of several; that option has then done its work.

    InputError "which-village" where no option says which.
    """
    wanted = [name for name in names if given.village and _bare(name) == _bare(given.village)]
    if not wanted:
        more = f" … (+{len(names) - _SHOWN})" if len(names) > _SHOWN else ""
        raise InputError("which-village", file=file, villages=", ".join(names[:_SHOWN]) + more)
    kept = []
    for sheet in sheets:
        columns = {
            column
            for table in tables
            if table.sheet.name == sheet.name
            for part in table.parts
            if (column := part.columns.attributes.get(Role.VILLAGE)) is not None
        }
        others = {_bare(name) for name in names} - {_bare(wanted[0])}
        rows = [row for row in sheet.rows if not any(_bare(str(row.cells.get(column))) in others for column in columns)]
        kept.append(replace(sheet, rows=tuple(rows)))
    return tuple(kept), replace(given, village=None)


def _bare(name: str) -> str:
    return plain(name).removeprefix("desa ")
