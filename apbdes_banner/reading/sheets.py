"""Which sheets of a workbook hold the budget, and whether any of them does."""

import re
from collections.abc import Sequence
from dataclasses import replace

from apbdes_banner.budget import accounts
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Place, Remark
from apbdes_banner.errors import InputError
from apbdes_banner.reading.amounts import SHORTENED
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.nodes import PEMBIAYAAN, Node
from apbdes_banner.reading.opendk import is_sums_only
from apbdes_banner.reading.stacked import read_tables
from apbdes_banner.reading.table import Table
from apbdes_banner.reading.titles import find_year
from apbdes_banner.reading.words import plain, section_head

_NEVER = re.compile(r"^(?:petunjuk|daftar|identitas|temuan|referensi|ref |cover|sampul|menu|list)\b|^ref_")
_FORM = {"petunjuk", "identitas", "pendapatan", "belanja", "pembiayaan", "daftar"}  # our own (workbook/form.py)
_ENOUGH = 5  # evidence of one sheet that stands alone
_SEEMS = (
    ("payments", re.compile(r"\bspm\b|\bspp\b|permintaan pembayaran|pencairan|pengantar pencairan")),
    ("people", re.compile(r"\bnik\b|\bno kk\b|nomor kk|tempat lahir|jenis kelamin|penerima blt|\bkpm\b")),
    ("prices", re.compile(r"rencana anggaran biaya|\brab\b|harga satuan")),
    ("cash", re.compile(r"buku kas|buku bank|\bdebet\b.*\bkredit\b|saldo")),
)


def choose(sheets: Sequence[Sheet], year: int | None, *, everything: bool = False) -> tuple[list[Table], list[Remark]]:
    """The tables that together make the budget, and remarks on the choice."""
    usable = [sheet for sheet in sheets if everything or (sheet.visible and not _NEVER.match(plain(sheet.name)))]
    tables = [table for sheet in usable for table in read_tables(sheet, year)]
    if not tables and not everything:
        hidden = [sheet for sheet in sheets if not sheet.visible and not _NEVER.match(plain(sheet.name))]
        tables = [table for sheet in hidden for table in read_tables(sheet, year)]
    tables = [table for table in tables if table.evidence >= _ENOUGH or len(tables) == 1 or _is_section(table)]
    whole = [table for table in tables if {PENDAPATAN, BELANJA} <= table.sections]
    if not whole:
        return _one_for_each_section(tables), []
    best = max(whole, key=lambda table: (_rank(table, year), whole.index(table)))
    others = [table for table in whole if table is not best]
    if parts := _parts_of(best, tables, whole):
        best.recap = True
        names = ", ".join(table.sheet.name for table in parts)
        told = Remark("recap-compared", Place(best.sheet.name), params={"sheet": best.sheet.name, "others": names})
        return [*parts, best], [told, *(_remarks(best, others, year) if others else [])]
    if spending := _finer_spending(best, tables):
        return _with_spending(best, spending), _remarks(best, others, year)
    chosen = [best]
    for table in tables:
        if table not in whole and table.sections:
            taken = {name for other in chosen for name in other.sections}
            if not table.sections & taken:
                chosen.append(table)
    unused = [table for table in tables if table not in whole and table not in chosen and table.sections]
    return chosen, _remarks(best, [*others, *unused], year)


def _parts_of(best: Table, tables: Sequence[Table], whole: Sequence[Table]) -> list[Table]:
    """The sheets of one section each that hold in full what `best` only sums up; none where they do not."""
    year = _year(best)
    parts = _one_for_each_section(
        [t for t in tables if t not in whole and t.sections and (not year or _year(t) in (0, year))]
    )
    sections = {name for table in parts for name in table.sections}
    if not {PENDAPATAN, BELANJA} <= sections:
        return []
    finer = sum(table.rows for table in parts) > best.rows and all(table.roles >= best.roles for table in parts)
    return parts if finer else []


def _finer_spending(best: Table, tables: Sequence[Table]) -> Table | None:
    """Another sheet with the same spending, by bidang where `best` has it by jenis only, or in more rows."""
    found = [
        table
        for table in tables
        if table is not best
        and table.sections == {BELANJA}
        and len(table.bidang) > 1
        and table.roles >= best.roles
        and _year(table) in (0, _year(best))
    ]
    if not found:
        return None
    whole, rows = _spent(best), sum(node.section == BELANJA and node.entry.has_money for node in best.nodes)
    found = [
        table
        for table in found
        if whole and _spent(table) == whole and (not best.bidang or (table.rows > rows and table.bidang >= best.bidang))
    ]
    return max(found, key=lambda table: table.rows, default=None)


def _spent(table: Table) -> int:
    """All of belanja as the table prints it: its total, its head, else its bidang together."""
    nodes = [node for node in table.nodes if BELANJA in (node.section, node.total)]
    amounts = {id(node): amount.sen or 0 for node in nodes if (amount := node.entry.amounts.get("anggaran"))}
    wholes = [amounts.get(id(node), 0) for node in nodes if node.total == BELANJA or node.is_head]
    return max(wholes, default=0) or sum(amounts.get(id(node), 0) for node in nodes if node.level == "bidang")


def _with_spending(best: Table, spending: Table) -> list[Table]:
    """The table without its spending, the finer spending, and the table's own to be compared only."""
    own = [node for node in best.nodes if node.section == BELANJA]
    rest = [node for node in best.nodes if node.section != BELANJA]
    told = Remark("jenis-and-bidang", Place(best.sheet.name, own[0].entry.row), params={"uraian": own[0].entry.name})
    if best.bidang:
        params = {"sheet": best.sheet.name, "others": spending.sheet.name}
        told = Remark("recap-compared", Place(best.sheet.name), params=params)
    recap = replace(best, nodes=own, parts=[], titles=[], remarks=[told], unread=[], recap=True, by_name=0)
    return [replace(best, nodes=rest), spending, recap]


def _remarks(best: Table, others: Sequence[Table], year: int | None) -> list[Remark]:
    """What was chosen among several budgets; an error where a year was asked for that none of them is of."""
    remarks = []
    name = best.sheet.name
    elsewhere = list(dict.fromkeys(table.sheet.name for table in others if table.sheet.name != name))
    if elsewhere:
        remarks.append(Remark("sheet-chosen", Place(name), params={"sheet": name, "others": ", ".join(elsewhere)}))
    here = [table for table in others if table.sheet.name == name]
    if here:
        rows = [f"{table.sheet.rows[0].number}–{table.sheet.rows[-1].number}" for table in (best, *here)]
        params = {"rows": rows[0], "others": ", ".join(rows[1:])}
        remarks.append(Remark("table-chosen", Place(name, best.sheet.rows[0].number), params=params))
    years = sorted({found for table in (best, *others) if (found := _year(table))})
    if year is not None and len(years) > 1 and year not in years:
        params = {"year": str(year), "years": ", ".join(map(str, years))}
        remarks.append(Remark("year-not-there", Place(name), params=params))
    return remarks


def _is_section(table: Table) -> bool:
    """Whether a sheet is named after a section and holds amounts of just that, or is one of a bidang."""
    head = section_head(table.sheet.name)
    return table.sections == {head} or (table.sections == {BELANJA} and bool(table.bidang))


def _rank(table: Table, year: int | None) -> tuple[bool, int, int, bool, int]:
    """Asked-for year, year, sections, a plan, rows: the finest complete table of the latest year wins.

    What was realised, without the budget beside it, is only half of a report.
    """
    found = _year(table)
    only_done = "realisasi" not in table.roles and "realisasi" in plain(" ".join(table.titles[:12]))
    return (year is not None and found == year, found, len(table.sections), not only_done, table.rows)


def _year(table: Table) -> int:
    """The year that a table says it is of; 0 where it says none."""
    return table.year or find_year([table.sheet.name]) or find_year(table.titles) or 0


def _one_for_each_section(tables: Sequence[Table]) -> list[Table]:
    """Where no sheet has both: a sheet for income, one for spending or one for each bidang, one for financing."""
    chosen: list[Table] = []
    for table in sorted(tables, key=lambda table: (-len(table.bidang), -table.rows)):
        rivals = [other for other in chosen if table.sections & other.sections]
        apart = table.sections == {BELANJA} and table.bidang and all(
            other.sections == {BELANJA} and other.bidang and not other.bidang & table.bidang for other in rivals
        )  # fmt: skip
        if not rivals or apart:
            chosen.append(table)
    spending = [table for table in chosen if table.sections == {BELANJA}]
    if len(spending) > 1:
        for table in spending:
            _own_total(table)
    order = {id(table): index for index, table in enumerate(tables)}
    return sorted(chosen, key=lambda table: order[id(table)])


def _own_total(table: Table) -> None:
    """JUMLAH BELANJA on a sheet of one bidang is the sum of that bidang."""
    if len(table.bidang) != 1:
        return
    for node in table.nodes:
        if node.total == BELANJA:
            name = accounts.banner_name("bidang", next(iter(table.bidang)))
            node.total, node.entry.name = "", f"Jumlah Bidang {name}"


def refuse(tables: Sequence[Table], sheets: Sequence[Sheet], name: str) -> None:
    """InputError where what was read is no village budget: says what it seems to be, and what is missing."""
    if any(is_sums_only(sheet) for sheet in sheets):
        raise InputError("opendk-totals", file=name)
    if _is_blank_form(sheets):
        raise InputError("form-empty", file=name)
    sections = {section for table in tables for section in table.sections}
    whole = {PENDAPATAN, BELANJA} <= sections
    short = [] if whole else [node for table in tables for node in table.nodes if _shortened(node)]
    if short:
        entry = short[0].entry
        amount = next(amount for amount in entry.amounts.values() if amount.problem == SHORTENED)
        cell = Place(entry.sheet, entry.row, amount.column).address
        raise InputError("amounts-shortened", file=name, cell=cell, text=amount.text, count=str(len(short)))
    evidence = sum(table.evidence for table in tables)
    if whole and evidence >= 2:
        return
    if sections and evidence >= _ENOUGH:
        return
    if sum(len(sheet.formulas) for sheet in sheets) >= _ENOUGH:
        raise InputError("formulas-uncached", file=name)
    if not any(sheet.rows for sheet in sheets):
        raise InputError("file-empty", file=name)
    words = plain(" ".join(str(v)[:80] for s in sheets for row in s.rows[:60] for v in row.cells.values())[:20_000])
    seems = next((kind for kind, pattern in _SEEMS if pattern.search(words)), None)
    missing = ", ".join(
        part for part in (PENDAPATAN, BELANJA, PEMBIAYAAN) if part not in sections or evidence < _ENOUGH
    )
    raise InputError(f"not-a-budget-{seems}" if seems else "not-a-budget", file=name, missing=missing)


def _shortened(node: Node) -> bool:
    return any(amount.problem == SHORTENED for amount in node.entry.amounts.values())


def _is_blank_form(sheets: Sequence[Sheet]) -> bool:
    """Whether this is our own form (workbook/form.py) with nothing below the headers of income and spending."""
    named = {plain(sheet.name): sheet for sheet in sheets}
    if not named.keys() >= _FORM:
        return False
    last = [
        next(iter(named[name].rows[-1].cells.values()), "") for name in ("pendapatan", "belanja") if named[name].rows
    ]
    return all(str(value).startswith("Kode ") for value in last)
