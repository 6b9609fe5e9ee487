"""A file -> Budget. The steps, each in its own file: cells (grid), heads and columns (headers, columns), rows (rows),
their meaning (meaning), who is whose parent (tree), what is counted (lines), whose budget it is (identity).
"""

from collections.abc import Sequence
from pathlib import Path

from apbdes_banner.budget import money
from apbdes_banner.budget.model import (
    AMOUNTS,
    BELANJA,
    PENDAPATAN,
    PENERIMAAN,
    PENGELUARAN,
    Budget,
    Decision,
    Document,
    Place,
    Remark,
)
from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.reading import explain
from apbdes_banner.reading.blocks import (
    attach_sums,
    drop_copies,
    drop_other_view,
    part_other_view,
    remark_on_codes,
    remark_on_pairs,
    set_memos_aside,
)
from apbdes_banner.reading.database import Table as DatabaseTable
from apbdes_banner.reading.database import tables_of
from apbdes_banner.reading.grid import read_sheets
from apbdes_banner.reading.identity import Given, identify
from apbdes_banner.reading.lines import Collected, add_total, collect
from apbdes_banner.reading.nodes import PEMBIAYAAN, Node
from apbdes_banner.reading.opendk import dotted
from apbdes_banner.reading.packed import unpacked
from apbdes_banner.reading.recap import collect_recap
from apbdes_banner.reading.rest import part_rest
from apbdes_banner.reading.sheets import choose, refuse
from apbdes_banner.reading.siskeudes import read_database
from apbdes_banner.reading.table import Table
from apbdes_banner.reading.tree import Tree
from apbdes_banner.reading.villages import names_in, one_village
from apbdes_banner.reading.words import Role, plain

__all__ = ["Given", "read_budget"]

_PARTS = (
    (PENDAPATAN, (PENDAPATAN,)),
    (BELANJA, (BELANJA,)),
    (PEMBIAYAAN, (PENERIMAAN, PENGELUARAN, PEMBIAYAAN)),
)


def read_budget(path: Path, *, sheet: str | None = None, given: Given | None = None, explained: bool = False) -> Budget:
    """The budget in a file, with everything that was not understood or assumed.

    `sheet`: read that sheet only. `given`: what options say of the village, before everything that the file says.
    `explained`: with `Budget.decisions`, which only people ask for.
    InputError where the file cannot be read, has no such sheet, or is no village budget.
    """
    try:
        return _read(path, sheet, given or Given(), explained)
    except BannerError:
        raise
    except RecursionError as error:
        raise InputError("file-damaged", file=path.name) from error


def _read(path: Path, wanted: str | None, given: Given, explained: bool) -> Budget:
    sheets = tuple(unpacked(dotted(sheet)) for sheet in read_sheets(path))
    chosen = [sheet for sheet in sheets if wanted and sheet.name.strip().lower() == wanted.strip().lower()]
    if wanted is not None and not chosen:
        raise InputError("sheet-missing", sheet=wanted, sheets=", ".join(sheet.name for sheet in sheets))
    if database := tables_of(sheets):
        return _read_database(path, database, chosen[0].name if chosen else None, given, explained)
    if wanted is not None:
        tables, remarks = choose(chosen, given.year, everything=True)
    else:
        tables, remarks = choose(sheets, given.year)
    named = names_in(tables)
    if len(named.get("village", ())) > 1:
        sheets, given = one_village(sheets, tables, named["village"], given, path.name)
        tables, remarks = choose([s for s in sheets if s.name in {c.name for c in chosen}] or sheets, given.year)
        named = names_in(tables)
    refuse(tables, sheets, path.name)
    collected = Collected(explained)
    role = _deciding(tables)
    for table in tables:
        if not table.recap:
            _collect_table(table, role, collected)
    _promote_totals(collected)
    _without_bidang(collected)
    for table in tables:
        if table.recap:
            collected.remarks.extend(table.remarks)
            collect_recap(table.nodes, role, collected)
    main = max(tables, key=lambda table: table.rows).sheet.name
    known = {key: names[0] for key, names in named.items() if len(names) == 1}
    found = identify(path, _titles(tables), sheets, main, _years(tables), given, known=known)
    if not collected.lines:
        refuse([], sheets, path.name)
    guessed = [key for key in ("village", "year") if found.origin.get(key) in ("file name", "sheet name")]
    for key in guessed:
        remarks.append(Remark(f"{key}-assumed", Place(main), found=str(found.values[key])))
    if found.origin.get("village") == "table":
        remarks.append(Remark("village-column", Place(main), found=str(found.values["village"])))
    for table in tables:
        if len(table.sheet.pages) > 1:
            pages = ", ".join(map(str, table.sheet.pages[:20])) + (" …" if len(table.sheet.pages) > 20 else "")
            remarks.append(Remark("pdf-rows", Place(table.sheet.name), params={"pages": pages}))
    by_name = sum(table.by_name for table in tables)
    if by_name:
        remarks.append(Remark("bidang-by-name", Place(main), params={"count": str(by_name)}))
    document, why = (found.document, "sheet") if found.document else _document(tables, collected, path)
    decisions: tuple[Decision, ...] = ()
    if explained:
        decisions = (
            *explain.of_sheets(sheets, tables),
            *(decision for table in tables for decision in explain.of_table(table)),
            *collected.decisions,
            *explain.of_identity(found.values, found.origin, document, why),
        )
    return Budget.of(
        file=path.name,
        sheet=main,
        document=document,
        identity=found.identity(),
        lines=collected.lines,
        declared=collected.declared,
        unread=tuple(collected.unread),
        remarks=tuple((*remarks, *collected.remarks)),
        decisions=decisions,
    )


def _read_database(
    path: Path, tables: Sequence[DatabaseTable], wanted: str | None, given: Given, explained: bool
) -> Budget:
    """The budget in tables of the Siskeudes database: what a column means, its name says."""
    database = read_database(tables, path.name, given, wanted)
    collected = database.collected
    _without_bidang(collected)
    found = identify(path, [], [], database.sheet, [], database.given, known=database.known)
    changed = any(line.get("semula") is not None for line in collected.lines)
    document, why = (Document.PERUBAHAN, "columns") if changed else (Document.APBDES, "default")
    decisions: tuple[Decision, ...] = ()
    if explained:
        decisions = (
            *explain.of_database(database.sheet, collected.lines),
            *explain.of_identity(found.values, found.origin, document, why),
        )
    return Budget.of(
        file=path.name,
        sheet=database.sheet,
        document=document,
        identity=found.identity(),
        lines=collected.lines,
        declared=[],
        unread=tuple(collected.unread),
        remarks=tuple(collected.remarks),
        decisions=decisions,
    )


def _deciding(tables: Sequence[Table]) -> str:
    roles = {role for table in tables for role in table.roles}
    return next((role for role in ("anggaran", "realisasi", "semula") if role in roles), "anggaran")


def _collect_table(table: Table, role: str, collected: Collected) -> None:
    collected.remarks.extend(table.remarks)
    collected.unread.extend(table.unread)
    totals = [node for node in table.nodes if node.total is not None]
    rows = [node for node in table.nodes if node.total is None]
    attached: set[Node] = set()
    part_rest(table.nodes, role, collected)
    for part, sections in _PARTS:
        nodes = [node for node in rows if node.section in sections]
        printed = [node for node in totals if node.total == part]
        targets = [amount.sen for node in printed if (amount := node.entry.amounts.get(role)) and amount.sen]
        if part == BELANJA:
            part_other_view(nodes, targets, role)
        set_memos_aside(nodes, targets, role, collected)
        tree = Tree([node for node in nodes if not node.dropped], role, targets)
        if part == BELANJA:
            drop_copies(tree, collected)
            drop_other_view(tree, collected)
        remark_on_pairs(tree, collected)
        remark_on_codes(tree, collected)
        if collected.explained:
            collected.decisions.extend(explain.of_tree(part, tree))
        sums = [node for node in totals if node.total == "" and node.section in sections]
        attached |= attach_sums(sums, tree, collected)
        collect(tree.top, collected, table.chart)
    for node in totals:
        if node not in attached and node.entry.has_amount:
            add_total(node, collected)
    _turn_payments(collected)


def _turn_payments(collected: Collected) -> None:
    """Payments printed with a minus or in brackets are positive all the same: the section says which way they go."""
    records = [
        record
        for record in (*collected.lines, *collected.declared)
        if record.get("section") == PENGELUARAN or record.get("total") == PENGELUARAN
    ]
    amounts = [record[name] for record in records for name in AMOUNTS if record.get(name)]
    if not amounts or max(amounts) > 0:
        return
    for record in records:
        for name in AMOUNTS:
            if record.get(name):
                record[name] = -record[name]
    first = records[0]
    collected.remarks.append(Remark("payments-turned", Place(first["sheet"], first["row"])))


def _promote_totals(collected: Collected) -> None:
    """Where a part has no items but a printed total, that total is its item (interface.md)."""
    for section in (PENDAPATAN, BELANJA, PENERIMAAN, PENGELUARAN):
        if any(line["section"] == section for line in collected.lines):
            continue
        printed = [row for row in collected.declared if row.get("total") == section and _amounts_of(row)]
        if printed and any(_amounts_of(printed[-1]).values()):
            _promote(printed[-1], section, collected)
    if not any(line["section"] in (PENERIMAAN, PENGELUARAN) for line in collected.lines):
        printed = [row for row in collected.declared if row.get("total") == "pembiayaan_netto" and _amounts_of(row)]
        if printed:
            amounts = [value for value in _amounts_of(printed[-1]).values() if value]
            if amounts and (max(amounts) <= 0 or min(amounts) >= 0):
                _promote(printed[-1], PENERIMAAN if amounts[0] > 0 else PENGELUARAN, collected)


def _without_bidang(collected: Collected) -> None:
    """Items of belanja that belong to no bidang although others do: they would stand on no card of a banner."""
    belanja = [line for line in collected.lines if line["section"] == BELANJA]
    if not any(line.get("bidang") for line in belanja):
        return
    for line in belanja:
        if not line.get("bidang") and any(_amounts_of(line).values()):
            amount = next(value for value in _amounts_of(line).values() if value)
            place = Place(str(line["sheet"]), int(str(line["row"])))
            params = {"uraian": str(line.get("uraian") or "–")}
            collected.remarks.append(Remark("bidang-unknown", place, found=money.full(amount), params=params))


def _amounts_of(record: dict[str, object]) -> dict[str, int]:
    return {name: value for name in AMOUNTS if isinstance(value := record.get(name), int)}


def _promote(row: dict[str, object], section: str, collected: Collected) -> None:
    keys = ("uraian", "sheet", "row", *(f"column_{name}" for name in AMOUNTS))
    line = {key: row[key] for key in keys if key in row} | {n: abs(v) for n, v in _amounts_of(row).items()}
    collected.lines.append({**line, "section": section, "kegiatan_nama": row["uraian"] if section == BELANJA else None})
    collected.remarks.append(
        Remark("total-as-item", Place(str(row["sheet"]), int(str(row["row"]))), params={"uraian": str(row["uraian"])})
    )


def _titles(tables: Sequence[Table]) -> list[str]:
    return [text for table in tables for text in table.titles]


def _years(tables: Sequence[Table]) -> list[int]:
    """Years that the table itself names: a column of years, or the year of the column that was read."""
    found = [columns.years[0] for table in tables for columns in table.columns if columns.years]
    found += [table.year for table in tables if table.year]
    for table in tables:
        texts = {node.entry.attributes.get(Role.YEAR, "") for node in table.nodes}
        found += [int(text) for text in texts if text.isdigit() and 2000 <= int(text) < 2050]
    return found


def _document(tables: Sequence[Table], collected: Collected, path: Path) -> tuple[Document, str]:
    """Which document it is, and by what: by the amount columns that are filled, then by the title."""
    filled = {name for name in AMOUNTS if any(line.get(name) is not None for line in collected.lines)}
    words = plain(" ".join([*_titles(tables)[:40], path.stem]))
    if "realisasi" in filled:
        return Document.REALISASI, "columns"
    if "semula" in filled:
        return Document.PERUBAHAN, "columns"
    if "pertanggungjawaban" in words or "realisasi" in words:
        return Document.REALISASI, "title"
    if "perubahan" in words and "murni" not in words:
        return Document.PERUBAHAN, "title"
    return Document.APBDES, "default"
