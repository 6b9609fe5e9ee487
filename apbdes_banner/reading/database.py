"""Tables of the Siskeudes database: which they are, and which village, year and posting of them is read.

A database can hold several of each; only one is ever added up (cases/formats.md, 6).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from apbdes_banner.budget.model import Place, Remark
from apbdes_banner.errors import InputError
from apbdes_banner.reading.archive import LOOKUPS, REALISED
from apbdes_banner.reading.cells import Sheet, Value
from apbdes_banner.reading.files import AMOUNT_TABLES, table_name
from apbdes_banner.reading.identity import Given
from apbdes_banner.reading.lines import Collected
from apbdes_banner.reading.rows import clean

_SHOWN = 40  # villages that a message lists


@dataclass(frozen=True)
class Record:
    """A row of a table: its number, its cells by the names of the columns, and where these stand."""

    row: int
    cells: dict[str, Value]

    def text(self, *heads: str) -> str:
        """The first of these columns that holds something."""
        for head in heads:
            value = self.cells.get(head)
            if value is not None and (text := clean(str(value))):
                return text
        return ""

    @cached_property
    def village(self) -> str:
        """The village's code as it is compared: "14.01"."""
        return self.text("kddesa").strip(". ")


@dataclass(frozen=True)
class Table:
    """A table of the database. `heads`: column names without marks ("kdrincian") -> column number."""

    kind: str
    sheet: Sheet
    heads: dict[str, int]
    start: int

    @property
    def folder(self) -> str:
        """Where several databases stand in one archive: which of them."""
        return self.sheet.name.rpartition("/")[0]

    @cached_property
    def records(self) -> tuple[Record, ...]:
        """The rows: made once, since a district's tables are long."""
        rows = (
            Record(row.number, {head: row.cells[c] for head, c in self.heads.items() if c in row.cells})
            for row in self.sheet.rows[self.start :]
        )
        # without the heads again, on a further page
        return tuple(row for row in rows if row.village[:1].isdigit() or _plain(row.village) != "kddesa")


def tables_of(sheets: Sequence[Sheet]) -> list[Table]:
    """The tables among the sheets; none where no sheet holds the amounts of a Siskeudes budget."""
    found = [table for sheet in sheets if not sheet.pages and (table := _table(sheet)) is not None]
    return found if any(table.kind in AMOUNT_TABLES for table in found) else []


def _table(sheet: Sheet) -> Table | None:
    for index, row in enumerate(sheet.rows[:5]):
        heads = {_plain(str(value)): column for column, value in row.cells.items()}
        name = table_name(f"{sheet.name}.csv")
        kind = _kind(heads)
        if kind in AMOUNT_TABLES:
            return Table(kind, sheet, heads, index + 1)
        if name in (*LOOKUPS, *REALISED) and heads.keys() & {"kddesa", "kdkec", "idkeg", "obyek", "kdprov"}:
            return Table(name, sheet, heads, index + 1)
        if kind:
            return Table(kind, sheet, heads, index + 1)
    return None


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _kind(heads: dict[str, int]) -> str:
    """Which table these columns make, whatever its sheet is called."""
    if heads.keys() >= {"kddesa", "kdkeg", "kdrincian", "anggaran"} and not heads.keys() & {"namasubrinci", "tw1rinci"}:
        return ("taanggaran" if "kdposting" in heads else "tarab") + ("rinci" if "uraian" in heads else "")
    return "takegiatan" if heads.keys() >= {"kddesa", "kdkeg", "namakegiatan"} and "kdsas" not in heads else ""


def of_year(records: Iterable[Record], year: int | None) -> list[Record]:
    return [record for record in records if year is None or record.text("tahun") in (str(year), "")]


def rows_of(tables: Sequence[Table], kind: str) -> Iterator[Record]:
    return (record for table in tables if table.kind == kind for record in table.records)


# --- which village, which year, which posting -------------------------------------------------------------------------


def choose_village(
    sources: Sequence[Table], tables: Sequence[Table], name: str, given: Given
) -> tuple[str, str, Given]:  # fmt: skip
    """The folder and the code of the village that is read; options without a village that was only a code."""
    if not sources:
        raise InputError("no-rows", file=name, table=", ".join(table.sheet.name for table in tables))
    found = list(dict.fromkeys((table.folder, record.village) for table in sources for record in table.records))
    if not found:
        raise InputError("no-rows", file=name, table=sources[0].sheet.name)
    names = {record.village: record.text("namadesa") for record in rows_of(tables, "refdesa")}
    asked = given.village or ""
    matches = [pair for pair in found if pair[1] and pair[1] == asked.strip(". ")]
    if matches:
        given = replace(given, village=None)
    elif len(found) > 1:
        matches = [pair for pair in found if asked and _bare(names.get(pair[1], "")) == _bare(asked)]
        given = replace(given, village=None) if len(matches) == 1 else given
    if len(found) == 1 or len(matches) == 1:
        return *(matches or found)[0], given
    if len(matches) > 1 and len({code for _, code in matches}) == 1:
        folders = ", ".join(folder or "/" for folder, _ in matches)
        raise InputError("village-twice", file=name, village=matches[0][1], folders=folders)
    listed = [f"{names[code]} ({code})" if names.get(code) else code or "?" for _, code in found]
    more = f" … (+{len(listed) - _SHOWN})" if len(listed) > _SHOWN else ""
    raise InputError("which-village", file=name, villages=", ".join(listed[:_SHOWN]) + more)


def _bare(name: str) -> str:
    words = re.sub(r"[^\w ]+", " ", name.lower()).split()
    return " ".join(word for word in words if word not in ("pemerintah", "desa"))


def choose_year(records: Sequence[Record], sheet: str, given: Given) -> tuple[int | None, list[Remark]]:
    """The year that is read: the one asked for, else the latest; and what there is to say of it."""
    years = sorted({int(text) for record in records if re.fullmatch(r"20\d\d", text := record.text("tahun"))})
    if not years:
        return None, []
    year = given.year if given.year in years else years[-1]
    if given.year not in (None, year):
        params = {"year": str(given.year), "years": ", ".join(map(str, years))}
        return year, [Remark("year-not-there", Place(sheet), params=params)]
    if len(years) == 1:
        return year, []
    params = {"year": str(year), "others": ", ".join(str(other) for other in years if other != year)}
    return year, [Remark("year-column", Place(sheet), params=params)]


def one_posting(table: Table, records: list[Record], collected: Collected | None) -> list[Record]:
    """The rows of the latest posting, or of the latest import; each holds the whole budget again."""
    for head in [name for name in ("idkeuanganmaster", "kdposting") if name in table.heads]:
        postings = sorted({record.text(head) for record in records} - {""}, key=lambda text: (len(text), text))
        if len(postings) < 2:
            continue
        records = [record for record in records if record.text(head) == postings[-1]]
        if collected is not None:
            params = {"posting": postings[-1], "others": ", ".join(postings[:-1])}
            collected.remarks.append(Remark("posting-chosen", Place(table.sheet.name), params=params))
    seen: set[tuple[tuple[str, Value], ...]] = set()
    kept = []
    for record in records:  # a table that was written twice into one file
        key = tuple(sorted((head, value) for head, value in record.cells.items() if head != "id"))
        if key not in seen:
            kept.append(record)
        seen.add(key)
    if collected is not None and len(kept) < len(records):
        params = {"count": str(len(records) - len(kept))}
        collected.remarks.append(Remark("rows-copied", Place(table.sheet.name), params=params))
    return kept
