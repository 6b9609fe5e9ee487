"""What was decided about a file, and why, for `check --explain`: read off from the finished steps, changes nothing."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from apbdes_banner.budget import funds, money
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Decision, Document, Place
from apbdes_banner.reading.amounts import style_of
from apbdes_banner.reading.cells import Sheet
from apbdes_banner.reading.columns import Columns
from apbdes_banner.reading.lines import is_item, walk
from apbdes_banner.reading.table import Part, Table
from apbdes_banner.reading.tree import Tree
from apbdes_banner.reading.words import Role

_SHOWN = 12  # rows of one kind that are named one by one
_SECTIONS = (PENDAPATAN, BELANJA, "pembiayaan")
_FIELDS = ("village", "type", "district", "regency", "province", "year", "perdes", "population", "complaints", "url")
_UNREAD_ROLES = frozenset(
    {Role.DIFFERENCE, Role.PERCENT, Role.PRICE, Role.VOLUME, Role.SATUAN, Role.REMARK, Role.OTHER, Role.CHANGE,
     Role.LOKASI, Role.PELAKSANA, Role.YEAR, Role.NUMBER, Role.SUMBER, Role.LEVEL, Role.SECTION, Role.NAME, Role.CODE}
)  # fmt: skip


def letters(column: int) -> str:
    """'F' of 6."""
    return Place("", 0, column).address


def of_sheets(sheets: Sequence[Sheet], tables: Sequence[Table]) -> list[Decision]:
    """Which sheets were read, and why not the others."""
    found = list[Decision]()
    names = {table.sheet.name for table in tables}
    for table in tables:
        sections = table.sections
        parts = "@section." + "@section.".join(name for name in _SECTIONS if name in sections)
        params = {"rows": str(table.rows), "sections": parts if sections else "–", "sheet": table.sheet.name}
        found.append(Decision("sheet.read", Place(table.sheet.name), params))
        first = str(table.sheet.rows[0].number)
        if any(sheet.name == table.sheet.name and len(sheet.rows) > len(table.sheet.rows) for sheet in sheets):
            found.append(Decision("sheet.part", Place(table.sheet.name), {"first": first}))
    for sheet in sheets:
        if sheet.name not in names:
            why = "empty" if not sheet.rows else "other" if sheet.visible else "hidden"
            found.append(Decision(f"sheet.{why}", Place(sheet.name), {"sheet": sheet.name}))
    return found


def of_database(sheet: str, lines: Sequence[Mapping[str, object]]) -> list[Decision]:
    """Which table of the Siskeudes database the amounts came from."""
    sections = {PENDAPATAN if line["section"] == PENDAPATAN else BELANJA if line["section"] == BELANJA else "pembiayaan"
                for line in lines}  # fmt: skip
    parts = "@section." + "@section.".join(name for name in _SECTIONS if name in sections)
    params = {"rows": str(len(lines)), "sections": parts if sections else "–", "sheet": sheet}
    return [Decision("sheet.read", Place(sheet), params)]


def of_table(table: Table) -> list[Decision]:
    """Where the table stands, what its columns mean, how its amounts and its codes are written."""
    found = []
    for part in table.parts:
        place = Place(table.sheet.name, part.first)
        rows = f"{part.first}–{part.last}"
        if part.heads:
            heads = str(part.heads[0]) if len(part.heads) == 1 else f"{part.heads[0]}–{part.heads[-1]}"
            found.append(Decision("table.heads", place, {"heads": heads, "rows": rows}))
        else:
            found.append(Decision("table.no-heads", place, {"rows": rows}))
        found += _columns(table.sheet.name, part)
    if table.parts:
        found += _numbers(table)
    return [*found, *_codes(table)]


def _columns(sheet: str, part: Part) -> Iterable[Decision]:
    columns = part.columns
    head = part.heads[0] if part.heads else 0
    for name, column in sorted(columns.amounts.items(), key=lambda item: item[1]):
        params = {
            "column": letters(column),
            "meaning": f"@role.{name}",
            "why": f"@why.{columns.why.get(column, 'head')}",
        }
        yield Decision("column.read", Place(sheet, head, column), params)
    for column in columns.beside:
        params = {"column": letters(column)}
        yield Decision("column.goes-on", Place(sheet, head, column), params)
    for column, fund in columns.funds:
        params = {"column": letters(column), "fund": funds.name(fund)}
        yield Decision("column.fund", Place(sheet, head, column), params)
    if columns.labels:
        first, last = letters(columns.labels[0]), letters(columns.labels[-1])
        where = first if first == last else f"{first}–{last}"
        yield Decision("column.labels", Place(sheet, head, columns.labels[0]), {"column": where})
    if columns.sumber is not None:
        why = "@why.head" if columns.roles.get(columns.sumber) is Role.SUMBER else "@why.contents"
        params = {"column": letters(columns.sumber), "meaning": "@role.sumber_dana", "why": why}
        yield Decision("column.read", Place(sheet, head, columns.sumber), params)
    read = {*columns.money, *columns.labels, columns.sumber, columns.section}
    attributes = {column: role for role, column in columns.attributes.items()}
    for column, role in sorted(attributes.items()):
        params = {"column": letters(column), "meaning": f"@role.{role}", "why": "@why.head"}
        yield Decision("column.read", Place(sheet, head, column), params)
    yield from _left_out(sheet, head, columns, read | set(attributes))


def _left_out(sheet: str, head: int, columns: Columns, read: set[int | None]) -> Iterable[Decision]:
    for column, role in sorted(columns.roles.items()):
        if column in read:
            continue
        year = columns.years and role in (Role.ANGGARAN, Role.REALISASI, Role.SEMULA)
        meaning = "other-year" if year else str(role) if role in _UNREAD_ROLES else "other"
        yield Decision(
            "column.left-out", Place(sheet, head, column), {"column": letters(column), "meaning": f"@role.{meaning}"}
        )
    for column in columns.partial_funds:
        yield Decision("column.partial-fund", Place(sheet, head, column), {"column": letters(column)})


def _numbers(table: Table) -> Iterable[Decision]:
    told: set[int] = set()
    for part in table.parts:
        for column in part.columns.money:
            if column in told:
                continue
            told.add(column)
            values = [row.cells[column] for each in table.parts for row in each.rows if column in row.cells]
            texts = [value for value in values if isinstance(value, str)]
            conventions = sorted(style_of(texts).conventions)
            written = "@written." + "@written.".join(conventions) if conventions else "@written.plain"
            params = {"column": letters(column), "numbers": str(len(values) - len(texts)), "texts": str(len(texts)),
                      "written": written if texts else "@written.numbers"}  # fmt: skip
            yield Decision("number.written", Place(table.sheet.name, part.first, column), params)


def _codes(table: Table) -> Iterable[Decision]:
    place, chart = Place(table.sheet.name), table.chart
    coded = [node for node in table.nodes if node.entry.codes]
    if not coded:
        yield Decision("code.none", place)
        return
    split = any(len(node.entry.tokens) > 1 for node in coded)
    params = {"count": str(len(coded)), "rows": str(len(table.nodes))}
    yield Decision("code.split" if split else "code.one-cell", place, params)
    for remark in table.remarks:
        if remark.id == "codes-mended":
            yield Decision("code.mended", remark.place, {"codes": remark.params["codes"]})
    if chart.legacy:
        yield Decision("code.legacy", place)
    if chart.bidang_in_five:
        yield Decision("code.bidang-in-five", place)
    if chart.prefix:
        yield Decision("code.prefix", place, {"prefix": chart.prefix})


def of_tree(section: str, tree: Tree) -> list[Decision]:
    """How many headings and items a section has, and where codes and sums did not agree."""
    nodes = [node for node in walk(tree.top) if not node.virtual]
    if not nodes:
        return []
    items = [node for node in nodes if is_item(node) and not node.dropped]
    first = nodes[0].entry
    levels = Counter(node.level for node in nodes if node.level in ("bidang", "sub_bidang", "kegiatan"))
    params = {
        "section": f"@section.{section}", "headings": str(len(nodes) - len(items)), "items": str(len(items)),
        "bidang": str(levels["bidang"]), "kegiatan": str(levels["kegiatan"]),
    }  # fmt: skip
    name = "tree.belanja" if section == BELANJA and levels["bidang"] else "tree.section"
    found = [Decision(name, Place(first.sheet, first.row), params)]
    for node in [node for node in nodes if node.adopted and tree.amount(node)][:_SHOWN]:
        rows = [child.entry.row for child in node.children]
        params = {"uraian": node.entry.name, "amount": money.full(tree.amount(node) or 0), "row": str(node.entry.row)}
        if rows:
            params["rows"] = str(rows[0]) if len(rows) == 1 else f"{rows[0]}–{rows[-1]}"
            found.append(Decision("tree.sum-decided", Place(node.entry.sheet, node.entry.row), params))
        else:
            found.append(Decision("tree.sum-alone", Place(node.entry.sheet, node.entry.row), params))
    for node in tree.undone[:_SHOWN]:
        params = {"uraian": node.entry.name, "row": str(node.entry.row)}
        found.append(Decision("tree.codes-decided", Place(node.entry.sheet, node.entry.row), params))
    return found


def of_identity(
    values: Mapping[str, object], origin: Mapping[str, str], document: Document, why: str
) -> list[Decision]:
    """Whose budget it is, and where each field came from."""
    found = [Decision("identity.document", None, {"document": f"@document.{document}", "why": f"@why-document.{why}"})]
    for name in _FIELDS:
        if values.get(name) and name in origin:
            params = {"field": f"@field.{name}", "value": str(values[name]), "origin": f"@origin.{origin[name]}"}
            found.append(Decision("identity.field", None, params))
        elif name in ("village", "year"):
            found.append(Decision("identity.none", None, {"field": f"@field.{name}"}))
    return found
