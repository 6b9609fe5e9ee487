"""One sheet -> the rows of its table with their meaning, and the words around it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Place, Remark
from apbdes_banner.reading.amount_columns import values_of
from apbdes_banner.reading.amounts import UNREADABLE, Style, is_money, style_of
from apbdes_banner.reading.by_fund import mark_funds
from apbdes_banner.reading.cells import GridRow, Sheet
from apbdes_banner.reading.codes import Chart, chart_of
from apbdes_banner.reading.column_remarks import column_remarks
from apbdes_banner.reading.columns import Columns, read_columns
from apbdes_banner.reading.damaged import mend_codes
from apbdes_banner.reading.headers import Segment, segments
from apbdes_banner.reading.meaning import Reader
from apbdes_banner.reading.nodes import PEMBIAYAAN, Node
from apbdes_banner.reading.rows import Entry, clean, is_wordless, join_codes, read_rows
from apbdes_banner.reading.words import (
    cash_head,
    is_person_number,
    is_signature,
    level_word,
    plain,
    section_head,
    total_of,
)

_DIGITS = re.compile(r"\d[.,]\d{3}|^\W*(?:rp\W*)?\d[\d.,\s]*$|^rp", re.IGNORECASE)  # of an amount, however it is spoilt


@dataclass(frozen=True)
class Part:
    """Rows under one row of heads, by their numbers in the sheet, and what the columns mean there."""

    heads: tuple[int, ...]  # numbers of the head rows, none where there are none
    first: int
    last: int
    columns: Columns
    rows: tuple[GridRow, ...]

    @cached_property
    def styles(self) -> Mapping[int, Style]:
        """How each column of money is written."""
        return {column: style_of(values_of(self.rows, column)) for column in self.columns.money}


@dataclass
class Table:
    """What a sheet holds. `titles`: words of rows above and beside the table; `roles`: amount columns that it has."""

    sheet: Sheet
    nodes: list[Node]
    chart: Chart
    parts: list[Part]
    titles: list[str]
    remarks: list[Remark] = field(default_factory=list)
    unread: list[Remark] = field(default_factory=list)
    by_name: int = 0
    year: int | None = None  # of this table, where the sheet holds several
    recap: bool = False  # whether it only repeats the sums of other sheets

    @property
    def columns(self) -> list[Columns]:
        """The columns of each part."""
        return [part.columns for part in self.parts]

    @property
    def roles(self) -> set[str]:
        """semula, anggaran, realisasi: the amount columns in use."""
        return {role for columns in self.columns for role in columns.amounts} | (
            {"anggaran"} if any(columns.funds for columns in self.columns) else set()
        )

    @property
    def sections(self) -> set[str]:
        """The sections of which there are amounts."""
        found = set[str]()
        for node in self.nodes:
            if node.section and node.section not in found and node.entry.has_amount:
                found.add(node.section)
        return {PEMBIAYAAN if "pembiayaan" in name else name for name in found}

    @property
    def bidang(self) -> set[str]:
        """The digits of the bidang that stand here."""
        return {node.kegiatan[0] for node in self.nodes if node.kegiatan}

    @property
    def rows(self) -> int:
        """How many rows carry money."""
        return sum(node.entry.has_money for node in self.nodes if not node.virtual)

    @property
    def evidence(self) -> int:
        """How much speaks for a village budget: heads of sections, codes, bidang, known totals."""
        score = 0
        for node in self.nodes:
            if node.is_head or node.level == "bidang" or node.total in ("pendapatan", "belanja"):
                score += 3
            elif node.kegiatan or (node.rekening and node.path is not None):
                score += 1
        return score


def read_table(sheet: Sheet, year: int | None) -> Table:
    """The table of one sheet; one without any amount has no nodes."""
    entries, used = list[Entry](), list[Part]()
    titles = [sheet.name]
    remarks: list[Remark] = []
    whole = sheet
    for sheet in side_by_side(whole):
        for segment, part in _parts(sheet, titles, year):
            if part.columns.money and all(part is not other for other in used):
                used.append(part)
                remarks.extend(column_remarks(sheet, segment, part.rows, part.columns, part.styles, titles))
            entries.extend(read_rows(sheet, segment, part.columns, part.styles))
    entries, unread = _tidy(entries)
    if mended := mend_codes(entries):
        remarks.append(_mended(mended))
    join_codes(entries)
    mark_funds(entries)
    chart = chart_of(entries)
    reader = Reader(chart, _first_section(sheet.name))
    if entries and (bidang := _bidang_sheet(sheet.name, entries)):
        reader.open_bidang(Entry(sheet.name, entries[0].row, name=bidang))
    for entry in entries:
        reader.add(entry)
    nodes = [node for node in reader.nodes if node.section or node.total is not None]
    lost = [node for node in reader.nodes if not node.section and node.total is None and node.entry.has_money]
    unread.extend(_unread(node.entry) for node in lost)
    unread = [_in_section(remark, nodes) for remark in unread]
    titles = [text for text in titles if text] + _years_in(whole)
    return Table(whole, nodes, chart, used, titles, remarks, unread, reader.by_name)


def _parts(sheet: Sheet, titles: list[str], year: int | None) -> Iterator[tuple[Segment, Part]]:
    """The segments of a sheet and what their columns mean: the same wherever the same heads are printed again.

    Appends the words of rows without heads to `titles`.
    """
    found = segments(sheet)
    known: list[tuple[Segment, Part]] = []
    for segment in found:
        part = next((part for first, part in known if segment.heads and first.heads == segment.heads), None)
        if part is None:
            again = [each for each in found if each is segment or (segment.heads and each.heads == segment.heads)]
            rows = tuple(row for each in again for row in sheet.rows[each.body : each.end])
            if not segment.heads:
                titles.extend(_words(row) for row in rows[:25])
            columns = read_columns(segment.heads, rows, title=plain(" ".join(titles))[:3000], year=year)
            heads = tuple(row.number for row in sheet.rows[segment.start : segment.body])
            part = Part(heads, rows[0].number if rows else 0, rows[-1].number if rows else 0, columns, rows)
            known.append((segment, part))
        yield segment, part


def _words(row: GridRow) -> str:
    return clean(" ".join(str(value) for _, value in sorted(row.cells.items()) if isinstance(value, str)))


def side_by_side(sheet: Sheet) -> list[Sheet]:
    """Income left, spending right: each part as a sheet of its own, under the same name; else the sheet as it is."""
    heading = {text for text in sheet.words if _heads_in(text)}
    for row in sheet.rows:
        if heading.isdisjoint(row.cells.values()):
            continue
        heads = _heads_of(row)
        if len(set(heads.values())) < 2:
            continue
        least = 2 if any(map(is_money, row.cells.values())) else 1  # rows below each head
        starts = sorted(heads)
        bounds = [(0 if index == 0 else start, (*starts, 10**6)[index + 1]) for index, start in enumerate(starts)]
        parts = [_slice(sheet, left, right) for left, right in bounds]
        below = [p for p in parts if sum(r.number > row.number and _has_both(r) for r in p.rows) >= least]
        if len(below) == len(parts):
            return parts
    return [sheet]


def _heads_of(row: GridRow) -> dict[int, str]:
    """The sections that several cells of a row head, by column; by other words only where none does by its own."""
    found = [
        (column, heads) for column, value in row.cells.items() if isinstance(value, str) and (heads := _heads_in(value))
    ]
    if len(found) < 2:
        return {}
    own = {column: head for column, (head, _) in found if head}
    return own or {column: cash for column, (_, cash) in found if cash}


@lru_cache(maxsize=8192)
def _heads_in(text: str) -> tuple[str | None, str | None] | None:
    """The section that a text heads, and the one that it heads by other words; None for nearly all texts."""
    head, cash = section_head(text), cash_head(text)
    head = PEMBIAYAAN if head and PEMBIAYAAN in head else head
    return (head, cash) if head or cash else None


def _has_both(row: GridRow) -> bool:
    """Whether a row has words and an amount."""
    money = [is_money(value) for value in row.cells.values()]
    return any(money) and any(isinstance(v, str) and not m for v, m in zip(row.cells.values(), money, strict=True))


def _slice(sheet: Sheet, left: int, right: int) -> Sheet:
    """The columns from `left` up to but not including `right`."""
    rows = [
        GridRow(row.number, cells)
        for row in sheet.rows
        if (cells := {column: value for column, value in row.cells.items() if left <= column < right})
    ]
    merged = tuple(area for area in sheet.merged if left <= area[1] and area[3] < right)
    return replace(sheet, rows=tuple(rows), merged=merged)


def _first_section(name: str) -> str | None:
    head = section_head(name)
    return head if head in (PENDAPATAN, BELANJA, PEMBIAYAAN) else None


_BIDANG_SHEET = re.compile(
    r"^(?:b(?:id)?(?:ang)? ?)?(?:pemerintahan|pembangunan|pembinaan(?: kemasyarakatan| masyarakat)?"
    r"|pemberdayaan(?: masyarakat)?|(?:penanggulangan )?bencana\b.*)(?: desa)?$"
)


def _bidang_sheet(name: str, entries: Sequence[Entry]) -> str | None:
    """The bidang that a whole sheet is, by its name; None where its rows say what they belong to."""
    words = plain(name)
    if re.fullmatch(r"bid(?:ang)? ?[1-5iv]{1,3}", words):
        words = re.sub(r"^bid(?:ang)? ?", "bidang ", words)
    elif _BIDANG_SHEET.match(words):
        words = f"bidang {re.sub(r'^bid(?:ang)? ', '', words)}"
    elif level_word(name) != "bidang":
        return None
    if any(section_head(entry.name) or level_word(entry.name) == "bidang" for entry in entries):
        return None
    return words


def _years_in(sheet: Sheet) -> list[str]:
    """Lines at the foot of a sheet that name the budget year."""
    return [clean(str(value)) for row in sheet.rows[-12:] for value in row.cells.values()
            if isinstance(value, str) and re.match(r"\s*tahun anggaran", value, re.IGNORECASE)]  # fmt: skip


def _tidy(entries: Sequence[Entry]) -> tuple[list[Entry], list[Remark]]:
    """Without page numbers, signatures and rows that hold nothing; what has money but no words goes to `unread`."""
    kept: list[Entry] = []
    unread: list[Remark] = []
    last = next((index for index in reversed(range(len(entries))) if not _is_talk(entries[index])), -1)
    for index, entry in enumerate(entries):
        if is_person_number(entry.name):
            continue
        if is_wordless(entry) and not entry.section:
            above = kept[-1] if kept else None
            alone = above is not None and above.name and not above.amounts and above.row == entry.row - 1
            if entry.has_money and alone and above is not None:
                above.amounts = entry.amounts  # the name on one row, its amounts on the next
            elif entry.has_money:
                unread.append(_unread(entry))
            continue
        if index > last and (not entry.codes or is_signature(entry.name)):
            continue
        if _continues(kept, entry, entries[index + 1 : index + 2]):
            above = kept[-1]
            above.name, above.amounts, above.sumber = f"{above.name} {entry.name}", entry.amounts, entry.sumber
            continue
        if not entry.amounts and is_signature(entry.name) and total_of(entry.name) is None:
            continue
        kept.append(entry)
    return kept, unread


def _is_talk(entry: Entry) -> bool:
    """Whether a row holds no amount, but perhaps words where amounts stand: place and date, a name, an office."""
    if is_person_number(entry.name):
        return True
    if entry.amounts and (total_of(entry.name) is not None or section_head(entry.name) or level_word(entry.name)):
        return False
    return all(amount.problem == UNREADABLE and not _DIGITS.search(amount.text) for amount in entry.amounts.values())


def _continues(kept: Sequence[Entry], entry: Entry, following: Sequence[Entry]) -> bool:
    """Whether a row is the second half of the name above: the code on one row, the amounts on the next."""
    above = kept[-1] if kept else None
    if above is None or not above.tokens or above.amounts or not entry.amounts or entry.tokens or entry.mark:
        return False
    if above.row != entry.row - 1 or section_head(above.name) or section_head(entry.name):
        return False
    alone = not following or bool(following[0].tokens) or total_of(following[0].name) is not None
    return alone and (entry.name[:1].islower() or (entry.name.isupper() and above.name.isupper()))


def _mended(entries: Sequence[Entry]) -> Remark:
    codes = ", ".join(entry.tokens[0][1] for entry in entries[:5]) + (", …" if len(entries) > 5 else "")
    first = entries[0]
    place = Place(first.sheet, first.row, first.altered[0][0])
    return Remark("codes-mended", place, params={"count": str(len(entries)), "codes": codes})


def _unread(entry: Entry) -> Remark:
    amount = next((amount for amount in entry.amounts.values() if amount.sen), None)
    return Remark(
        "row-unread",
        Place(entry.sheet, entry.row, amount.column if amount else 0),
        found=amount.text if amount else None,
        params={"uraian": entry.words or "–"},
        amounts={role: amount.sen for role, amount in entry.amounts.items() if amount.sen is not None},
    )


def _in_section(remark: Remark, nodes: Sequence[Node]) -> Remark:
    """The remark with the section that the rows above it belong to."""
    row = remark.place.row if remark.place else 0
    above = [node.section for node in nodes if node.entry.row < row and node.section and node.total is None]
    return replace(remark, section=above[-1] if above and above[-1] != PEMBIAYAAN else None)
