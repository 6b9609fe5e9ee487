"""The tables of the Siskeudes database -> line items. Here nothing has to be told from words: columns have names.

One row of Ta_RABRinci is one line of the budget: Anggaran as first decided, AnggaranStlhPAK after a change. A database
can hold several villages, years and postings; only one of each is ever added up (cases/formats.md, 6).
What was realised is left out: Siskeudes spreads it over SPP, SPJ, TBP, bank and journal tables, and until the year is
closed nothing says how far they have come. Its own LRA print says it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from apbdes_banner.budget import accounts, funds, money
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Place, Remark
from apbdes_banner.errors import InputError
from apbdes_banner.reading import titles
from apbdes_banner.reading.amounts import Amount, read_amount, style_of
from apbdes_banner.reading.archive import LOOKUPS, REALISED
from apbdes_banner.reading.files import AMOUNT_TABLES, table_name
from apbdes_banner.reading.grid import Sheet, Value
from apbdes_banner.reading.identity import Given
from apbdes_banner.reading.lines import Collected, is_office
from apbdes_banner.reading.rows import clean

_MACHINE = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")  # 120.000: a person's hand was in it
_SECTIONS = {"4": PENDAPATAN, "5": BELANJA, "6.1": PENERIMAAN, "6.2": PENGELUARAN}
_KINDS = {PENDAPATAN: "pendapatan", BELANJA: "belanja_jenis", PENERIMAAN: "pembiayaan", PENGELUARAN: "pembiayaan"}
_SHOWN = 40  # villages that a message lists
_LIMIT = 10**17  # sen; see amounts.py


@dataclass(frozen=True)
class Record:
    """A row of a table: its number, its cells by the names of the columns, and where these stand."""

    row: int
    cells: dict[str, Value]

    def text(self, *heads: str) -> str:
        """The first of these columns that holds something."""
        return next((text for head in heads if (text := clean(str(self.cells.get(head, ""))))), "")

    @property
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

    def records(self) -> Iterator[Record]:
        """The rows."""
        for row in self.sheet.rows[self.start :]:
            yield Record(row.number, {head: row.cells[c] for head, c in self.heads.items() if c in row.cells})


@dataclass
class Database:
    """What was read of one village and year. `known`: what the tables say of whose budget it is (identity.py)."""

    sheet: str
    year: int | None
    collected: Collected = field(default_factory=Collected)
    known: dict[str, Any] = field(default_factory=dict)
    given: Given = field(default_factory=Given)


def tables_of(sheets: Sequence[Sheet]) -> list[Table]:
    """The tables among the sheets; none where no sheet holds the amounts of a Siskeudes budget."""
    found = [table for sheet in sheets if (table := _table(sheet)) is not None]
    return found if any(table.kind in AMOUNT_TABLES for table in found) else []


def _table(sheet: Sheet) -> Table | None:
    for index, row in enumerate(sheet.rows[:5]):
        heads = {re.sub(r"[^a-z0-9]", "", str(value).lower()): column for column, value in row.cells.items()}
        name = table_name(f"{sheet.name}.csv")
        kind = _kind(heads)
        if kind in AMOUNT_TABLES:
            return Table(kind, sheet, heads, index + 1)
        if name in (*LOOKUPS, *REALISED) and heads.keys() & {"kddesa", "kdkec", "idkeg", "obyek", "kdprov"}:
            return Table(name, sheet, heads, index + 1)
        if kind:
            return Table(kind, sheet, heads, index + 1)
    return None


def _kind(heads: dict[str, int]) -> str:
    """Which table these columns make, whatever its sheet is called."""
    if heads.keys() >= {"kddesa", "kdkeg", "kdrincian", "anggaran"} and not heads.keys() & {"namasubrinci", "tw1rinci"}:
        return ("taanggaran" if "kdposting" in heads else "tarab") + ("rinci" if "uraian" in heads else "")
    return "takegiatan" if heads.keys() >= {"kddesa", "kdkeg", "namakegiatan"} and "kdsas" not in heads else ""


def read_database(tables: Sequence[Table], name: str, given: Given, wanted: str | None = None) -> Database:
    """One village's budget of one year. `wanted`: the sheet that the amounts are to come from.

    InputError: "which-village" where there are several and no option says which, "village-twice", "no-rows".
    """
    sources = [table for table in tables if table.kind in AMOUNT_TABLES and wanted in (None, table.sheet.name)]
    sources.sort(key=lambda table: AMOUNT_TABLES.index(table.kind))
    folder, village, given = _village(sources, tables, name, given)
    tables = [table for table in tables if table.folder == folder]
    sources = [table for table in sources if table.folder == folder]
    rows = {table.kind: [r for r in table.records() if r.village == village] for table in sources}
    table = next((table for table in sources if rows[table.kind]), None)
    if table is None:
        raise InputError("no-rows", file=name, table=sources[0].sheet.name)
    year, remarks = _year(rows[table.kind], table.sheet.name, given)
    found = Database(table.sheet.name, year, given=given)
    found.collected.remarks.extend(remarks)
    records = _one_posting(table, _of_year(rows[table.kind], year), found.collected)
    changed = _read_lines(table, records, tables, village, found.collected)
    for other in sources:
        if other is not table:
            _compare(table, other, _one_posting(other, _of_year(rows[other.kind], year), None), found.collected)
    _tell_realised(tables, village, year, found)
    found.known = _identity(tables, village, year, changed=changed)
    return found


def _of_year(records: Iterable[Record], year: int | None) -> list[Record]:
    return [record for record in records if year is None or record.text("tahun") in (str(year), "")]


def _of(tables: Sequence[Table], kind: str) -> Iterator[Record]:
    return (record for table in tables if table.kind == kind for record in table.records())


# --- which village, which year, which posting -------------------------------------------------------------------------


def _village(
    sources: Sequence[Table], tables: Sequence[Table], name: str, given: Given
) -> tuple[str, str, Given]:  # fmt: skip
    """The folder and the code of the village that is read; options without a village that was only a code."""
    if not sources:
        raise InputError("no-rows", file=name, table=", ".join(table.sheet.name for table in tables))
    found = list(dict.fromkeys((table.folder, record.village) for table in sources for record in table.records()))
    if not found:
        raise InputError("no-rows", file=name, table=sources[0].sheet.name)
    names = {record.village: record.text("namadesa") for record in _of(tables, "refdesa")}
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


def _year(records: Sequence[Record], sheet: str, given: Given) -> tuple[int | None, list[Remark]]:
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


def _one_posting(table: Table, records: list[Record], collected: Collected | None) -> list[Record]:
    """The rows of the latest posting, or of the latest import; each holds the whole budget again."""
    for head in ("idkeuanganmaster", "kdposting"):
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


# --- amounts ----------------------------------------------------------------------------------------------------------


def _amounts(table: Table, records: Sequence[Record], head: str) -> list[Amount | None]:
    """The amounts of one column: as a database writes them ("120000000.5"), else by the convention of the column."""
    values = [record.cells.get(head) for record in records]
    texts = [value.strip() for value in values if isinstance(value, str)]
    machine = all(_MACHINE.fullmatch(text) for text in texts) and not any(_THOUSANDS.fullmatch(t) for t in texts)
    style = style_of([value for value in values if value is not None])
    column = table.heads.get(head, 0)
    found: list[Amount | None] = []
    for value in values:
        if value is None:
            found.append(None)
        elif machine and isinstance(value, str):
            found.append(_machine(value.strip(), column))
        else:
            found.append(read_amount(value, column, style))
    return found


def _machine(text: str, column: int) -> Amount:
    try:
        sen = int((Decimal(text) * 100).to_integral_value()) if len(text) < 40 else _LIMIT + 1
    except (InvalidOperation, OverflowError):
        sen = _LIMIT + 1
    return Amount(column, sen, text) if abs(sen) <= _LIMIT else Amount(column, None, text, "amount-unreadable")


def _sen(amount: Amount | None) -> int:
    return amount.sen or 0 if amount is not None else 0


def _section(record: Record) -> str | None:
    parts = record.text("kdrincian").split(".")
    return _SECTIONS.get(parts[0]) or _SECTIONS.get(".".join(parts[:2]))


def _totals(table: Table, records: Sequence[Record]) -> dict[str, int]:
    """Sen for each section, after a change where there is one."""
    firsts, afters = (_amounts(table, records, head) for head in ("anggaran", "anggaranstlhpak"))
    used = afters if any(_sen(amount) for amount in afters) else firsts
    totals: dict[str, int] = {}
    for record, amount in zip(records, used, strict=True):
        section = _section(record)
        if section:
            totals[section] = totals.get(section, 0) + _sen(amount)
    return totals


def _compare(table: Table, other: Table, records: list[Record], collected: Collected) -> None:
    """Tells where another table of the same budget has other sums: lines were changed after it was posted."""
    if not records:
        return
    sums: dict[str, int] = {}
    for line in collected.lines:
        sums[line["section"]] = sums.get(line["section"], 0) + (line.get("anggaran") or 0)
    for section, total in _totals(other, records).items():
        if total != sums.get(section, 0):
            params = {"part": section, "table": table.sheet.name, "other": other.sheet.name}
            ours, theirs = money.full(sums.get(section, 0)), money.full(total)
            collected.remarks.append(Remark("tables-differ", Place(other.sheet.name), theirs, ours, params))


# --- lines ------------------------------------------------------------------------------------------------------------


def _read_lines(
    table: Table, records: Sequence[Record], tables: Sequence[Table], village: str, collected: Collected
) -> bool:
    """Adds one line for each row; whether the budget was changed."""
    firsts = _amounts(table, records, "anggaran")
    afters = _amounts(table, records, "anggaranstlhpak")
    steps = _amounts(table, records, "anggaranpak")
    changed = any(_sen(after) for after in afters) and any(
        _sen(first) != _sen(after) for first, after in zip(firsts, afters, strict=True)
    )
    activities = _activities(tables, village)
    objects = {_code(record.text("obyek")): record.text("namaobyek") for record in _of(tables, "refrek4")}
    wrong = []
    for record, first, after, step in zip(records, firsts, afters, steps, strict=True):
        used = {"semula": first, "anggaran": after} if changed else {"anggaran": first or after}
        line = _line(table, record, used, activities, objects, village)
        uraian = record.text("uraian") or record.text("kdrincian") or "–"
        for amount in used.values():
            if amount is not None and amount.problem:
                place = Place(table.sheet.name, record.row, amount.column)
                collected.remarks.append(Remark(amount.problem, place, found=amount.text, params={"uraian": uraian}))
        if line is None:
            if any(_sen(amount) for amount in used.values()):
                place = Place(table.sheet.name, record.row, table.heads["anggaran"])
                found = money.full(max(_sen(amount) for amount in used.values()))
                collected.unread.append(Remark("row-unread", place, found=found, params={"uraian": uraian}))
            continue
        collected.lines.append(line)
        if changed and step is not None and _sen(first) + _sen(step) != _sen(after):
            wrong.append((record, _sen(first) + _sen(step), _sen(after), uraian))
    if wrong:
        record, expected, seen, uraian = wrong[0]
        place = Place(table.sheet.name, record.row, table.heads["anggaranstlhpak"])
        params = {"uraian": uraian, "count": str(len(wrong))}
        collected.remarks.append(Remark("change-mismatch", place, money.full(expected), money.full(seen), params))
    return changed


def _line(
    table: Table,
    record: Record,
    amounts: dict[str, Amount | None],
    activities: dict[str, dict[str, str]],
    objects: dict[str | None, str],
    village: str,
) -> dict[str, Any] | None:
    section, rekening = _section(record), _code(record.text("kdrincian"))
    if section is None or rekening is None:
        return None
    line: dict[str, Any] = {
        "section": section,
        "rekening": rekening,
        "uraian": record.text("uraian") or objects.get(rekening) or _account_name(section, rekening),
        "volume": _count(record.text("jmlsatuanpak", "jmlsatuan") if "semula" in amounts else record.text("jmlsatuan")),
        "satuan": record.text("satuan") or None,
        "sumber_dana": ",".join(funds.parse(record.text("sumberdana"))) or None,
        "sheet": table.sheet.name,
        "row": record.row,
    }
    for name, amount in amounts.items():
        if amount is not None and amount.sen is not None:
            line[name], line[f"column_{name}"] = amount.sen, amount.column
    if section == BELANJA:
        line.update(_activity(record.text("kdkeg"), activities, village))
    return line


def _account_name(section: str, rekening: str) -> str | None:
    at: str | None = rekening
    while at:
        account = accounts.find(_KINDS[section], at)
        if account and account.name:
            return account.name
        at = at.rpartition(".")[0] or None
    return None


def _code(text: str) -> str | None:
    """ "4.1.1.04." -> "4.1.1.04"."""
    parts = text.strip(". ").split(".")
    if not 2 <= len(parts) <= 6 or not all(part.isdigit() and len(part) <= 3 for part in parts):
        return None
    return ".".join([*(str(int(part)) for part in parts[:3]), *(part.zfill(2) for part in parts[3:])])


def _own(code: str, village: str) -> tuple[str, ...]:
    """An activity's code without the village's in front: "14.01.01.02." -> ("01", "02")."""
    return tuple(code.strip(". ").removeprefix(village).strip(". ").split("."))


def _activity(code: str, activities: dict[str, dict[str, str]], village: str) -> dict[str, Any]:
    """Bidang, sub bidang (from 2019 on), activity and its words. Nothing for spending that belongs to no bidang."""
    parts = _own(code, village)
    if not all(part.isdigit() for part in parts) or not 1 <= int(parts[0]) <= 5 or len(parts) > 3:
        return {}
    bidang = str(int(parts[0]))
    middle = [str(int(part)) for part in parts[1:2]] if len(parts) == 3 else []
    kegiatan = ".".join([bidang, *middle, parts[-1].zfill(2)]) if len(parts) > 1 else None
    known = activities.get(".".join(parts)) or {}
    found: dict[str, Any] = {"bidang": bidang, "kegiatan": kegiatan, **known}
    if middle:
        found["sub_bidang"] = f"{bidang}.{middle[0]}"
    if not known.get("kegiatan_nama") and kegiatan:
        account = accounts.find("bidang", kegiatan, legacy=not middle)
        found["kegiatan_nama"] = account.name if account and account.name else f"Kegiatan {kegiatan}"
    return found


def _activities(tables: Sequence[Table], village: str) -> dict[str, dict[str, str]]:
    """Code without the village's -> name, place and office of each activity; names of the list where no more is known.

    Of who carries it out only the office: a person's name is nobody's business on a banner (domain.md f.5).
    """
    found = {
        ".".join(_own(record.text("idkeg"), "")): {"kegiatan_nama": record.text("namakegiatan")}
        for record in _of(tables, "refkegiatan")
    }
    for record in _of(tables, "takegiatan"):
        if record.village not in (village, ""):
            continue
        name = record.text("nmpptkd")
        entry = {
            "kegiatan_nama": record.text("namakegiatan"),
            "lokasi": record.text("lokasi"),
            "pelaksana": record.text("jbtpptkd") or (name if name and is_office(name.split()[0]) else ""),
        }
        key = ".".join(_own(record.text("kdkeg"), village))
        found[key] = {**found.get(key, {}), **{head: text for head, text in entry.items() if text}}
    return found


def _count(text: str) -> str | None:
    """12 of "12.0": a volume as people write it."""
    return re.sub(r"\.0+$", "", text) or None


# --- whose budget -----------------------------------------------------------------------------------------------------


def _tell_realised(tables: Sequence[Table], village: str, year: int | None, found: Database) -> None:
    named = [
        table.sheet.name
        for table in tables
        if table.kind in REALISED and any(record.village == village for record in _of_year(table.records(), year))
    ]
    if named:
        remark = Remark("realisasi-left-out", Place(found.sheet), params={"tables": ", ".join(named)})
        found.collected.remarks.append(remark)


def _identity(tables: Sequence[Table], village: str, year: int | None, *, changed: bool) -> dict[str, Any]:
    """What the tables say of the village and its regulation. Keys as identity.py has them."""
    known: dict[str, Any] = {"year": year}
    own = next((record for record in _of(tables, "refdesa") if record.village == village), None)
    if own is not None:
        known["village"] = own.text("namadesa")
        districts = {r.text("kdkec").strip(". "): r.text("namakecamatan") for r in _of(tables, "refkecamatan")}
        known["district"] = districts.get(own.text("kdkec").strip(". "))
    for record in _of_year(_of(tables, "tapemda"), year):
        known["province"] = record.text("namaprovinsi")
        known["regency"] = re.sub(r"^pemerintah(?:an)?\s+(?:daerah\s+)?", "", record.text("namapemda"), flags=re.I)
        parts = [record.text("kdprov").strip(". "), record.text("kdkab").strip(". "), village]
        if re.fullmatch(r"\d\d\.\d\d\.\d\d\.\d{4}", ".".join(parts)):
            known["code"] = ".".join(parts)
    mark = "pb" if changed else ""
    for record in _of_year(_of(tables, "tadesa"), year):
        number = record.text(f"noperdes{mark}")
        if record.village == village and number:
            day = _date(record.cells.get(f"tglperdes{mark}"), year)
            known["perdes_date"] = day
            known["perdes"] = f"{number} Tahun {day.year}" if number.isdigit() and day else number
    return {key: value for key, value in known.items() if value}


def _date(value: Value | None, year: int | None) -> date | None:
    """A date as databases write it; None where it cannot be that of this year's regulation."""
    text = str(value or "")
    if found := re.match(r"(\d{4})-(\d\d)-(\d\d)", text):
        parts = (int(found[1]), int(found[2]), int(found[3]))
    elif found := re.match(r"(\d\d)/(\d\d)/(\d\d) \d\d:\d\d:\d\d$", text):  # month first, as mdb-export does
        parts = (2000 + int(found[3]), int(found[1]), int(found[2]))
    else:
        read = titles.read_date(text)
        parts = (read.year, read.month, read.day) if read else (0, 0, 0)
    try:
        day = date(*parts)
    except ValueError:
        return None
    return day if year is None or abs(day.year - year) <= 1 else None
