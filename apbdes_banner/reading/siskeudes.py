"""The tables of the Siskeudes database -> line items. Here nothing has to be told from words: columns have names.

One row of Ta_RABRinci is one line of the budget: Anggaran as first decided, AnggaranStlhPAK after a change. A database
can hold several villages, years and postings; only one of each is ever added up (cases/formats.md, 6).
What was realised is left out: Siskeudes spreads it over SPP, SPJ, TBP, bank and journal tables, and until the year is
closed nothing says how far they have come. Its own LRA print says it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from apbdes_banner.budget import accounts, funds, money
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Place, Remark
from apbdes_banner.errors import InputError
from apbdes_banner.reading import titles
from apbdes_banner.reading.amounts import Amount, read_amount, style_of
from apbdes_banner.reading.archive import REALISED
from apbdes_banner.reading.cells import Value
from apbdes_banner.reading.database import Record, Table, choose_village, choose_year, of_year, one_posting, rows_of
from apbdes_banner.reading.files import AMOUNT_TABLES
from apbdes_banner.reading.identity import Given
from apbdes_banner.reading.lines import Collected, is_office

_MACHINE = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?")
_THOUSANDS = re.compile(r"-?\d{1,3}\.\d{3}")  # 120.000: a person's hand was in it
_SECTIONS = {"4": PENDAPATAN, "5": BELANJA, "6.1": PENERIMAAN, "6.2": PENGELUARAN}
_KINDS = {PENDAPATAN: "pendapatan", BELANJA: "belanja_jenis", PENERIMAAN: "pembiayaan", PENGELUARAN: "pembiayaan"}
_LIMIT = 10**17  # sen; see amounts.py


@dataclass
class Database:
    """What was read of one village and year. `known`: what the tables say of whose budget it is (identity.py)."""

    sheet: str
    year: int | None
    collected: Collected = field(default_factory=Collected)
    known: dict[str, Any] = field(default_factory=dict)
    given: Given = field(default_factory=Given)


def read_database(tables: Sequence[Table], name: str, given: Given, wanted: str | None = None) -> Database:
    """One village's budget of one year. `wanted`: the sheet that the amounts are to come from.

    InputError: "which-village" where there are several and no option says which, "village-twice", "no-rows".
    """
    sources = [table for table in tables if table.kind in AMOUNT_TABLES and wanted in (None, table.sheet.name)]
    sources.sort(key=lambda table: AMOUNT_TABLES.index(table.kind))
    folder, village, given = choose_village(sources, tables, name, given)
    tables = [table for table in tables if table.folder == folder]
    sources = [table for table in sources if table.folder == folder]
    rows = {table.kind: [r for r in table.records if r.village == village] for table in sources}
    table = next((table for table in sources if rows[table.kind]), None)
    if table is None:
        raise InputError("no-rows", file=name, table=sources[0].sheet.name)
    year, remarks = choose_year(rows[table.kind], table.sheet.name, given)
    found = Database(table.sheet.name, year, given=given)
    found.collected.remarks.extend(remarks)
    records = one_posting(table, of_year(rows[table.kind], year), found.collected)
    changed = _read_lines(table, records, tables, village, found.collected)
    for other in sources:
        if other is not table:
            _compare(table, other, one_posting(other, of_year(rows[other.kind], year), None), found.collected)
    _tell_realised(tables, village, year, found)
    found.known = _identity(tables, village, year, changed=changed)
    return found


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
        rupiah = Decimal(text)
        # An exponent such as 1e999999 would become a number of a million digits.
        sen = int((rupiah * 100).to_integral_value()) if rupiah.adjusted() < 40 else _LIMIT + 1
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
    objects = {_code(record.text("obyek")): record.text("namaobyek") for record in rows_of(tables, "refrek4")}
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
        for record in rows_of(tables, "refkegiatan")
    }
    for record in rows_of(tables, "takegiatan"):
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
        if table.kind in REALISED and any(record.village == village for record in of_year(table.records, year))
    ]
    if named:
        remark = Remark("realisasi-left-out", Place(found.sheet), params={"tables": ", ".join(named)})
        found.collected.remarks.append(remark)


def _identity(tables: Sequence[Table], village: str, year: int | None, *, changed: bool) -> dict[str, Any]:
    """What the tables say of the village and its regulation. Keys as identity.py has them."""
    known: dict[str, Any] = {"year": year}
    own = next((record for record in rows_of(tables, "refdesa") if record.village == village), None)
    if own is not None:
        known["village"] = own.text("namadesa")
        districts = {r.text("kdkec").strip(". "): r.text("namakecamatan") for r in rows_of(tables, "refkecamatan")}
        known["district"] = districts.get(own.text("kdkec").strip(". "))
    for record in of_year(rows_of(tables, "tapemda"), year):
        known["province"] = record.text("namaprovinsi")
        known["regency"] = re.sub(r"^pemerintah(?:an)?\s+(?:daerah\s+)?", "", record.text("namapemda"), flags=re.I)
        parts = [record.text("kdprov").strip(". "), record.text("kdkab").strip(". "), village]
        if re.fullmatch(r"\d\d\.\d\d\.\d\d\.\d{4}", ".".join(parts)):
            known["code"] = ".".join(parts)
    mark = "pb" if changed else ""
    for record in of_year(rows_of(tables, "tadesa"), year):
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
