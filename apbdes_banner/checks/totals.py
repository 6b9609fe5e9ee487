"""Printed subtotals and totals against what stands below them (domain.md b.2, identity 1 and 2).

Each printed amount is compared with the sum of its direct children: the amounts printed on the headings below it
(what lies below them where they print none) and its own items. So one fault is told once, where it is: a total that
adds up the printed subtotals correctly says nothing, though one of those is wrong, nor does one that adds up the items
correctly. Where 5. BELANJA prints nothing, its JUMLAH row is compared with the bidang in its place. A heading that
prints an amount over nothing but empty cells is told at the empty cell, or at the heading where there are several.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from apbdes_banner.budget.model import AMOUNTS, PENERIMAAN, PENGELUARAN, SECTIONS, Budget, Place
from apbdes_banner.budget.money import full
from apbdes_banner.budget.rows import Declared, Line
from apbdes_banner.checks.finding import Finding, error
from apbdes_banner.checks.tables import amount, declared_of, lines_of, place_of, printed_columns

NETTO = "pembiayaan_netto"  # of 6. PEMBIAYAAN, whose amount balance.py judges
_DEEPEST = 12


class _Part(NamedTuple):
    """One summand: what a person calls it, and its amount in sen."""

    label: str
    amount: int


def _has_amount(row: Declared | Line) -> bool:
    return any(amount(row, name) is not None for name in AMOUNTS)


class _Tree:
    """The headings of a budget and what lies below each, for one amount column."""

    def __init__(self, declared: list[Declared], lines: list[Line], column: str) -> None:
        self.column = column
        self.by_id = {row.id: row for row in declared}
        self.children: dict[int | None, list[Declared]] = defaultdict(list)
        self.lines: dict[int | None, list[Line]] = defaultdict(list)
        self.empty: dict[int | None, list[Line]] = defaultdict(list)  # items with an amount in another column only
        for line in lines:
            found = self.empty if amount(line, column) is None else self.lines
            found[line.group if line.group in self.by_id else None].append(line)
        holders = {row.parent for row in declared} | {line.group for line in lines}
        # Rows that hold nothing and carry an amount are totals at the foot of what they add up.
        self.sums = {row.id for row in declared if row.id not in holders and (row.total or _has_amount(row))}
        for row in declared:
            if row.id not in self.sums:
                self.children[row.parent if row.parent in self.by_id else None].append(row)

    def below(self, row: Declared, depth: int = 0) -> int | None:
        """What a heading is worth to the one above it: as printed, else the sum of what it holds."""
        printed = amount(row, self.column)
        return printed if printed is not None or depth > _DEEPEST else self.held(row, depth)

    def held(self, row: Declared, depth: int = -1) -> int | None:
        """The sum of the summands right below a heading; None where it has none."""
        parts = [self.below(child, depth + 1) for child in self.children[row.id]]
        known = [part for part in parts if part is not None]
        known += [amount(line, self.column) or 0 for line in self.lines[row.id]]
        return sum(known) if known else None

    def deep(self, row: Declared, depth: int = 0) -> int | None:
        """What a heading is worth by its items alone; as printed only where it has none."""
        parts = [self.deep(child, depth + 1) for child in self.children[row.id]] if depth <= _DEEPEST else []
        known = [part for part in parts if part is not None]
        known += [amount(line, self.column) or 0 for line in self.lines[row.id]]
        return sum(known) if known else amount(row, self.column)

    def blanks(self, row: Declared, depth: int = 0) -> list[Line]:
        """The items below a heading whose cell in this column is empty, though they carry an amount in another."""
        found = [line for line in self.empty[row.id] if _has_amount(line)]
        for child in self.children[row.id] if depth <= _DEEPEST else []:
            found += self.blanks(child, depth + 1)
        return found

    def parts(self, row: Declared) -> list[_Part]:
        """The summands right below a heading."""
        return self._parts(self.children[row.id], self.lines[row.id])

    def head(self, section: str) -> Declared | None:
        """The one heading that a whole section stands under, "4. PENDAPATAN"; None where there is none."""
        heads = [row for row in self.children[None] if row.section == section]
        loose = any(line.section == section for line in self.lines[None])
        alone = len(heads) == 1 and not loose and self._whole(heads[0])
        return heads[0] if alone and self.held(heads[0]) is not None else None

    def _whole(self, row: Declared) -> bool:
        return row.level == "akun" or row.total == row.section or row.section in (PENERIMAAN, PENGELUARAN)

    def section_parts(self, section: str) -> list[_Part]:
        """The summands of a whole section: below its one heading where it has one, else its topmost rows."""
        head = self.head(section)
        if head:
            return self.parts(head)
        loose = [line for line in self.lines[None] if line.section == section]
        return self._parts([row for row in self.children[None] if row.section == section], loose)

    def _parts(self, rows: Iterable[Declared], lines: Iterable[Line]) -> list[_Part]:
        found = [(row.label, self.below(row)) for row in rows]
        found += [(line.label, amount(line, self.column)) for line in lines]
        return [_Part(label, value) for label, value in found if value is not None]

    def cut_off(self, row: Declared) -> bool:
        """Whether the table ends in the middle of this row's items: they go on to its very last row."""
        last = max((line.row or 0 for lines in self.lines.values() for line in lines), default=0)
        after = any((other.row or 0) > last for other in self.by_id.values())
        return not after and self._last_row(row, 0) == last

    def _last_row(self, row: Declared, depth: int) -> int:
        rows = [self._last_row(child, depth + 1) for child in self.children[row.id]] if depth <= _DEEPEST else []
        return max([*rows, *(line.row or 0 for line in self.lines[row.id])], default=0)

    def mixed(self, row: Declared) -> bool:
        """Whether receipts and payments lie below: then the amount is their difference (balance.py)."""
        sections = {child.section for child in self.children[row.id]} | {line.section for line in self.lines[row.id]}
        return PENERIMAAN in sections and PENGELUARAN in sections


def slip(printed: int, meant: int) -> str | None:
    """The slip of the pen that makes one amount of the other: "swapped" for two digits, "digit" for one too few."""
    one, other = str(abs(printed)), str(abs(meant))
    if len(one) == len(other):
        differ = [at for at in range(len(one)) if one[at] != other[at]]
        if len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]:
            return "swapped"
        return None
    short, long = sorted((one, other), key=len)
    lost = len(short) + 1 == len(long) and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))
    return "digit" if lost else None


def clue_of(printed: int, expected: int, parts: list[_Part], above: str | None) -> tuple[str | None, str]:
    """What the difference gives away: the name of a hint and the part it speaks of.

    `above`: whether the total above agrees with the printed amount ("printed"), the sum ("sum") or neither (None).
    """
    difference = printed - expected
    slipped = slip(printed, expected)
    if slipped:
        return slipped, ""
    if printed == -expected:
        return "sign", ""
    for part in parts:
        if part.amount and difference == -part.amount:
            return "left-out", part.label
        if part.amount and difference == part.amount:
            return "twice", part.label
    return {"printed": "row-missing", "sum": "total-wrong"}.get(above or ""), ""


def _mismatch(tree: _Tree, row: Declared, printed: int, parts: list[_Part], above: str | None) -> Finding:
    expected = sum(part.amount for part in parts)
    clue, part = clue_of(printed, expected, parts, above)
    if clue in (None, "row-missing") and printed > expected:
        blanks = tree.blanks(row)
        if blanks:
            clue, part = "blank", blanks[0].label
        elif tree.cut_off(row):
            clue = "cut"
    return error(
        "total-mismatch" if row.total else "group-mismatch",
        place_of(row, tree.column),
        expected=full(expected),
        found=full(printed),
        clue=clue,
        name=row.label,
        difference=full(abs(printed - expected)),
        part=part,
    )


def _missing(tree: _Tree, row: Declared, blanks: list[Line]) -> Finding:
    """amount-missing: the row prints an amount, and nothing stands below it in that column."""
    printed, place = full(amount(row, tree.column) or 0), place_of(row, tree.column)
    if len(blanks) != 1:
        return error("amount-missing", place, expected=printed, clue="many", name=row.label, heading=row.label)
    [line] = blanks
    column = getattr(line, f"column_{tree.column}") or (place.column if place else 0)
    cell = Place(line.sheet, line.row or 0, column) if line.sheet else place
    return error("amount-missing", cell, expected=printed, name=line.label, heading=row.label)


def _above(tree: _Tree, row: Declared, printed: int, expected: int) -> str | None:
    """Whether the total above counts this row as printed or as its parts add up."""
    parent = tree.by_id.get(row.parent) if row.parent is not None else None
    whole = amount(parent, tree.column) if parent else None
    if whole is None:  # the JUMLAH row at the foot of the section
        rows = [other for other in tree.by_id.values() if other.id in tree.sums and other.total == row.section]
        whole = next((amount(other, tree.column) for other in rows), None)
    if whole is None:
        return None
    parts = tree.parts(parent) if parent else tree.section_parts(row.section or "")
    others = sum(part.amount for part in parts)
    return "printed" if whole == others else "sum" if whole == others - printed + expected else None


def _summed(tree: _Tree, row: Declared, lines: list[Line]) -> tuple[list[_Part], set[int | None]]:
    """The summands of a printed amount, and every amount that it may rightly show: the first that it does is enough."""
    if row.id not in tree.sums:
        parts = tree.parts(row)
        whole = sum(part.amount for part in parts)
        return parts, {whole} if whole == amount(row, tree.column) else {whole, tree.deep(row)}
    if row.total in SECTIONS:
        parts, head = tree.section_parts(row.total), tree.head(row.total)
        items = [amount(line, tree.column) or 0 for line in lines if line.section == row.total]
        return parts, {sum(part.amount for part in parts), sum(items), amount(head, tree.column) if head else None}
    if row.total is None and row.code:  # "Jumlah Bidang …"
        heads = [head for head in tree.by_id.values() if head.id not in tree.sums and head.code == row.code]
        if len(heads) == 1 and heads[0].level == row.level:
            parts = tree.parts(heads[0])
            return parts, {sum(part.amount for part in parts), tree.deep(heads[0]), amount(heads[0], tree.column)}
        if not heads and row.level == "bidang":  # a sheet of its own
            own = [(line.label, amount(line, tree.column)) for line in lines if line.bidang == row.code]
            parts = [_Part(label, value) for label, value in own if value is not None]
            return parts, {sum(part.amount for part in parts)}
    return [], set()  # surplus, netto, SiLPA: balance.py


def _check_column(tree: _Tree, lines: list[Line]) -> Iterable[Finding]:
    told: set[str | None] = set()
    for row in tree.by_id.values():
        printed = amount(row, tree.column)
        if printed is None or printed == tree.held(row) or tree.mixed(row):
            continue
        parts, right = _summed(tree, row, lines)
        if printed and not parts and row.id not in tree.sums and row.total != NETTO:
            told.add(row.section or row.total)
            yield _missing(tree, row, tree.blanks(row))
        if parts and printed not in right:
            above = None if row.id in tree.sums else _above(tree, row, printed, sum(part.amount for part in parts))
            told.add(row.section or row.total)
            yield _mismatch(tree, row, printed, parts, above)
    yield from _check_items(tree, lines, told)


def _check_items(tree: _Tree, lines: list[Line], told: set[str | None]) -> Iterable[Finding]:
    """The net under all of it: a banner adds up the items, so no printed total may differ from them in silence."""
    for section in set(SECTIONS) - told:
        items = [line for line in lines if line.section == section and amount(line, tree.column) is not None]
        rows = [row for row in tree.by_id.values() if row.total == section and amount(row, tree.column) is not None]
        printed = amount(rows[-1], tree.column) or 0 if rows else 0
        if items and rows and printed != sum(amount(line, tree.column) or 0 for line in items):
            parts = [_Part(line.label, amount(line, tree.column) or 0) for line in items]
            yield _mismatch(tree, rows[-1], printed, parts, None)
        elif printed and not items:
            empty = [line for line in lines if line.section == section and _has_amount(line)]
            yield _missing(tree, rows[-1], empty)


def check_totals(budget: Budget) -> Iterable[Finding]:
    """group-mismatch, total-mismatch: a printed subtotal or total that is not the sum of its parts.

    amount-missing: a printed amount over empty cells; once for a column that is empty in every item.
    """
    declared, lines = declared_of(budget), lines_of(budget)
    for column in printed_columns(budget):
        tree = _Tree(declared, lines, column)
        if any(tree.lines.values()):
            yield from _check_column(tree, lines)
            continue
        heads = [row for row in declared if amount(row, column)]
        if heads:
            yield error(
                "amount-missing", place_of(heads[0], column), expected=full(amount(heads[0], column) or 0),
                clue="column", name=heads[0].label, heading=heads[0].label,
            )  # fmt: skip


def printed_sections(budget: Budget, column: str) -> dict[str, int | None]:
    """Each section as the file prints it: its JUMLAH row, else its heading, else its topmost rows, else its items."""
    declared, lines = declared_of(budget), lines_of(budget)
    tree = _Tree(declared, lines, column)
    found: dict[str, int | None] = {}
    for section in SECTIONS:
        printed = [amount(row, column) for row in declared if row.total == section and amount(row, column) is not None]
        head, parts = tree.head(section), tree.section_parts(section)
        if head and not printed:
            printed = [amount(head, column)] * (amount(head, column) is not None)
        below = [part.amount for part in parts]
        if not below:  # items right below 6. PEMBIAYAAN have no heading of their own
            below = [value for line in lines if line.section == section and (value := amount(line, column)) is not None]
        found[section] = printed[-1] if printed else sum(below) if below else None
    return found
