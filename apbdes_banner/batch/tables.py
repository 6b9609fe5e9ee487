"""Which villages a set of Siskeudes tables holds. Apart, because only this needs the readers of files."""

from pathlib import Path

from apbdes_banner.reading.database import tables_of
from apbdes_banner.reading.files import AMOUNT_TABLES
from apbdes_banner.reading.grid import read_sheets


def villages_of(path: Path) -> list[str]:
    """The codes of the villages that have amounts, in their order. InputError where the tables cannot be read."""
    tables = [table for table in tables_of(read_sheets(path)) if table.kind in AMOUNT_TABLES]
    return sorted({record.village for table in tables for record in table.records if record.village})
