"""The table of all kegiatan: its columns, and its rows as blocks that know their amounts.

A plan has place, office, funds and amount; a perubahan before, after and change; a realisasi budget, realised,
percentage and what is left of the budget. Columns that no kegiatan fills are left out, and where the page is narrow
place and office go behind the name. Rows say only what they are: which page they stand on is decided in paging.py.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from apbdes_banner.budget import money
from apbdes_banner.budget.summary import Activity, Group, Summary
from apbdes_banner.layout.comparing import change, column_names, percent
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Role
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.table import BOLD, GAP, MUTED, SIDE, Cell, Chips, Column, Figure, Grid, chips_width
from apbdes_banner.layout.text import Flow, words

_NARROWEST = 14.0  # room for a name, over size: with less the table is stacked
_ROOMY = 38.0  # room for words beside the figures of a comparison, from which on it shows funds too
_WIDE = 17.0  # room for a name beside columns of words, over size
_SHARES = (0.16, 0.2, 0.24, 0.28, 0.32)  # parts of the words' room tried for place and office
_MOST_CHIPS = 3  # chips beside each other
_BROKEN = 2  # a place or an office on more lines than this reads badly
_WORSE = 1.12  # how much higher the table may get for columns of their own


@dataclass(frozen=True)
class Sum:
    """Sen: an amount and, where there is one, what it is compared with."""

    amount: int
    reference: int | None = None

    def __add__(self, other: "Sum") -> "Sum":
        if self.reference is None and other.reference is None:
            return Sum(self.amount + other.amount)
        return Sum(self.amount + other.amount, (self.reference or 0) + (other.reference or 0))


@dataclass(frozen=True)
class Item:
    """A row: a kegiatan, or a bidang that the file does not divide. `number` from 1 over all bidang."""

    activity: Activity
    group: int
    number: int
    place: int  # its number within the bidang, from 0
    counted: bool  # whether it is a kegiatan

    @property
    def sum(self) -> Sum:
        """Its amounts."""
        return Sum(self.activity.amount, self.activity.reference)


def items_of(sheet: Sheet, summary: Summary) -> tuple[Item, ...]:
    """Every kegiatan once, in the order of the summary; one row for a bidang without any."""
    found: list[Item] = []
    number = 0
    for index, group in enumerate(summary.groups):
        for place, activity in enumerate(group.activities):
            number += 1
            found.append(Item(activity, index, number, place, True))
        if not group.activities:
            nothing = not group.amount and not group.reference
            name = sheet.say("no-activity" if nothing else "not-detailed")
            found.append(Item(Activity(name, group.amount, reference=group.reference), index, 0, 0, False))
    return tuple(found)


@dataclass(frozen=True)
class Ledger:
    """The columns and words of one table at one width and size. `merged`: what stands behind the name."""

    sheet: Sheet
    summary: Summary
    items: tuple[Item, ...]
    grid: Grid
    merged: tuple[str, ...]

    def cells(self, item: Item) -> dict[str, Cell]:
        """The cells of a kegiatan."""
        activity = item.activity
        key = f"{self.summary.groups[item.group].code}:{item.place}"
        found: dict[str, Cell] = {"name": _name(self.sheet, self.summary, activity, self.merged, item.counted)}
        if item.counted:
            found["no"] = Figure(str(item.number), muted=True, role=Role.LABEL)
        for part in ("place", "office"):
            text = _part(activity, part)
            if text and part not in self.merged:
                found[part] = Flow(words(text, Font.TEXT, MUTED, self.sheet.measurer))
        if activity.funds:
            found["funds"] = Chips(activity.funds)
        return found | self.figures(item.sum, f"row:{key}")

    def sum_cells(self, name: str, value: Sum, key: str, note: str = "", *, muted: bool = False) -> dict[str, Cell]:
        """The cells of a row that sums up: its words in bold, or muted where it only carries over."""
        measurer = self.sheet.measurer
        flow = words(name, Font.SEMI if muted else Font.BOLD, MUTED if muted else BOLD, measurer)
        if note:
            flow += words(note, Font.TEXT, MUTED, measurer)
        return {"name": Flow(flow)} | self.figures(value, key, strong=not muted, muted=muted)

    def figures(self, value: Sum, key: str, *, strong: bool = False, muted: bool = False) -> dict[str, Cell]:
        """The amounts of a row, each under its key."""
        sheet = self.sheet
        amount, reference = value.amount, value.reference or 0

        def figure(sen: int, font: Font, kind: str, dim: bool = False) -> Figure:
            return Figure(money.digits(sen, cents=sheet.cents), font, dim, f"{kind}{key}", sen)

        found: dict[str, Cell] = {"amount": figure(amount, Font.BOLD if strong else Font.SEMI, "", muted)}
        if sheet.compared:
            plain = Font.BOLD if strong else Font.TEXT
            found["reference"] = figure(reference, plain, "ref-", muted or not strong)
            third = Font.BOLD if strong else Font.TEXT
            if sheet.compared == "semula":
                found["change"] = Figure(change(sheet, amount, reference), third, muted, role=Role.LABEL)
            else:
                found["percent"] = Figure(percent(amount, reference, sheet.lang), third, muted, role=Role.LABEL)
                found["rest"] = figure(reference - amount, third, "rest-", muted)
        return found

    @cached_property
    def whole(self) -> Sum:
        """All of belanja, from the rows."""
        return total(item.sum for item in self.items)


def total(sums: Iterable[Sum]) -> Sum:
    """Sums added up."""
    found: Sum | None = None
    for value in sums:
        found = value if found is None else found + value
    return found or Sum(0)


def _part(activity: Activity, part: str) -> str | None:
    return activity.lokasi if part == "place" else activity.pelaksana


def _name(sheet: Sheet, summary: Summary, activity: Activity, merged: Sequence[str], counted: bool) -> Flow:
    """The name and, muted, what has no column of its own."""
    measurer = sheet.measurer
    pieces = words(activity.name, Font.TEXT, "" if counted else MUTED, measurer)
    behind = [_part(activity, part) for part in merged]
    if sheet.compared == "anggaran" and counted and activity.amount == 0 and activity.reference:
        behind.append(sheet.say("undone"))
    for text in filter(None, behind):
        pieces += words(f"· {text}", Font.TEXT, MUTED, measurer)
    return Flow(pieces)


def unit_of(sheet: Sheet, summary: Summary) -> str:
    """What the rows are, in words: "kegiatan", or what the file or the wanted detail gives in their place."""
    units = [group.unit for group in summary.groups if group.activities]
    return sheet.say(f"unit-{units[0] if units else 'kegiatan'}")


def group_offices(group: Group) -> tuple[str, ...]:
    """The offices that carry a bidang out, as its kegiatan say."""
    return tuple(dict.fromkeys(row.pelaksana for row in group.activities if row.pelaksana))


def ledger(
    sheet: Sheet, summary: Summary, items: tuple[Item, ...], width: float, size: float, tightness: float = 1.0
) -> Ledger | None:
    """The table at that width (mm) and size; None where not even a stacked row fits."""
    figures = _figure_columns(sheet, summary, items)
    room = width / size - 2 * SIDE
    rows = [item.activity for item in items if item.counted]
    most = max((item.number for item in items), default=0)
    no = ("no", sheet.say("column-no"), max(sheet.measurer.width(str(most), Font.TEXT),
                                            sheet.measurer.width(sheet.say("column-no"), Font.SEMI)))  # fmt: skip
    chips = max((chips_width(sheet, row.funds[:_MOST_CHIPS]) for row in rows), default=0.0)
    funds = [
        ("funds", sheet.say("column-funds"), max(chips, sheet.measurer.width(sheet.say("column-funds"), Font.SEMI)))
    ]
    fixed = [no, *figures]
    left = room - sum(wide for _, _, wide in fixed) - GAP * len(fixed)
    if chips and (sheet.compared is None or left - funds[0][2] >= _ROOMY):
        fixed[1:1] = funds
        left -= funds[0][2] + GAP
    # An office that all kegiatan of each bidang share stands at the bidang's head.
    several = any(len(group_offices(group)) > 1 for group in summary.groups)
    parts = [part for part, used in (("place", any(row.lokasi for row in rows)), ("office", several)) if used]
    longest = max((max(piece.width for piece in words(item.activity.name, Font.TEXT, "", sheet.measurer))
                   for item in items if item.activity.name.strip()), default=0.0)  # fmt: skip
    if left < max(_NARROWEST, longest):
        return _stacked(sheet, summary, items, fixed, parts, width, size, tightness)
    wide, merged = _shared(sheet, summary, rows, parts, left)
    columns: list[Column] = []
    x = SIDE
    order = [(*no, True), ("name", unit_of(sheet, summary).capitalize(), wide["name"], False)]
    order += [(part, sheet.say(f"column-{part}"), wide[part], False) for part in parts if part not in merged]
    order += [(*column, False) for column in fixed if column[0] == "funds"]
    order += [(*column, True) for column in figures]
    for name, head, share, right in order:
        columns.append(Column(name, head, x * size, share * size, right))
        x += share + GAP
    return Ledger(sheet, summary, items, Grid(tuple(columns), width, size, False, tightness), merged)


def _figure_columns(sheet: Sheet, summary: Summary, items: tuple[Item, ...]) -> list[tuple[str, str, float]]:
    """Name, head and width at size 1 of the columns of amounts: as wide as the longest sum on any page needs."""
    measure = sheet.measurer.width
    whole = total([item.sum for item in items])
    values = [item.sum for item in items] + [whole, *recap_sums(summary)]
    unit = sheet.say("column-unit")

    def wide(name: str, texts: Sequence[str], head: str) -> tuple[str, str, float]:
        return name, head, max([measure(head, Font.SEMI), *(measure(text, Font.BOLD) for text in texts)])

    def digits(sen: Sequence[int]) -> list[str]:
        return [money.digits(value, cents=sheet.cents) for value in sen]

    if sheet.compared is None:
        head = f"{sheet.say('column-anggaran')}{unit}"
        return [wide("amount", digits([value.amount for value in values]), head)]
    first, second, third = column_names(sheet, sheet.compared)
    found = [
        wide("reference", digits([value.reference or 0 for value in values]), first + unit),
        wide("amount", digits([value.amount for value in values]), second + unit),
    ]
    # The sums of single pages can differ by as much as all differences together.
    most = sum(abs(item.sum.amount - (item.sum.reference or 0)) for item in items)
    gaps = [value.amount - (value.reference or 0) for value in values] + [most, -most]
    if sheet.compared == "semula":
        texts = [change(sheet, gap, 0) for gap in gaps]
        return [*found, wide("change", texts, third + unit)]
    percents = [percent(value.amount, value.reference, sheet.lang) for value in values]
    found.append(wide("percent", [*percents, "99,99%"], third))
    return [*found, wide("rest", digits([-gap for gap in gaps]), sheet.say("column-rest") + unit)]


def recap_sums(summary: Summary) -> list[Sum]:
    """Every amount outside belanja that stands in the same columns."""
    totals, other = summary.totals, summary.reference
    names = ("pendapatan", "belanja", "surplus_defisit", "penerimaan_pembiayaan", "pengeluaran_pembiayaan",
             "pembiayaan_netto", "silpa")  # fmt: skip
    found = [Sum(totals.get(name) or 0, (other.get(name) or 0) if other else None) for name in names]
    return found + [Sum(item.amount, item.reference) for item in (*summary.sources, *summary.received, *summary.paid)]


def _shared(
    sheet: Sheet, summary: Summary, rows: Sequence[Activity], parts: list[str], room: float
) -> tuple[dict[str, float], tuple[str, ...]]:
    """Widths at size 1 of name, place and office, and which of them stand behind the name: the ways that leave the
    name room enough are tried, and the one with the fewest lines is taken, columns of their own before others."""
    measurer = sheet.measurer
    flows = {part: [Flow(words(_part(row, part) or "", Font.TEXT, MUTED, measurer)) for row in rows] for part in parts}
    best: tuple[float, dict[str, float], tuple[str, ...]] | None = None
    ways = [parts, *([[part] for part in parts] if len(parts) > 1 else []), *([[]] if parts else [])]
    for apart in ways:
        merged = tuple(part for part in parts if part not in apart)
        names = [_name(sheet, summary, row, merged, True) for row in rows]
        for shares in _choices(len(apart)):
            given = room - GAP * len(apart)
            wide = {part: share * given for part, share in zip(apart, shares, strict=True)}
            wide["name"] = given - sum(wide.values())
            if apart and wide["name"] < _WIDE:
                continue
            counts = [[flow.count(wide[part]) for flow in flows[part]] for part in apart]
            counts.append([flow.count(wide["name"]) for flow in names])
            if apart and any(count == 99 for part in counts for count in part):
                continue
            if any(sum(count > _BROKEN for count in part) > len(rows) / 5 for part in counts[:-1]):
                continue
            # Of the ways with as many lines the one in which the fewest cells wrap.
            lines = sum(max(row) for row in zip(*counts, strict=True)) + 0.02 * sum(map(sum, counts)) if rows else 0
            score = lines * (1.0 if apart == parts else _WORSE if apart else _WORSE**2)
            if best is None or score < best[0] - 1e-9:
                best = score, wide, merged
    if best is None:
        return {"name": room}, tuple(parts)
    return best[1], best[2]


def _choices(count: int) -> list[tuple[float, ...]]:
    if count == 0:
        return [()]
    if count == 1:
        return [(share,) for share in _SHARES]
    return [(one, other) for one in _SHARES for other in _SHARES]


def _stacked(
    sheet: Sheet, summary: Summary, items: tuple[Item, ...], fixed: list[tuple[str, str, float]], parts: list[str],
    width: float, size: float, tightness: float,
) -> Ledger | None:  # fmt: skip
    """Words over the whole width, figures under them; chips are left to the bidang's sources on a plan."""
    room = width / size - 2 * SIDE
    no = fixed[0]
    figures = [column for column in fixed if column[0] not in ("no", "funds")]
    chips = [column for column in fixed if column[0] == "funds"]
    name = room - no[2] - GAP - sum(column[2] + GAP for column in chips)
    if sum(wide for _, _, wide in figures) + GAP * (len(figures) - 1) > room or name < _NARROWEST / 2:
        return None
    columns = [
        Column("no", no[1], SIDE * size, no[2] * size, True),
        Column("name", unit_of(sheet, summary).capitalize(), (SIDE + no[2] + GAP) * size, name * size, False),
        *(Column(key, head, (SIDE + room - wide) * size, wide * size, False) for key, head, wide in chips),
    ]
    right = SIDE + room
    for key, head, wide in reversed(figures):
        columns.append(Column(key, head, (right - wide) * size, wide * size, True))
        right -= wide + GAP
    return Ledger(sheet, summary, items, Grid(tuple(columns), width, size, True, tightness), tuple(parts))
