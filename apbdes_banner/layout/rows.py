"""The rows of a card: what stands in one, how wide it wants to be, and how it is painted.

In a plan a row is name, place, chips of its funds and amount. In a realisation or a perubahan it is name, place and
three columns: the amount it is compared with, the amount, and the percentage or the change. Three columns leave the
name little room: where that costs a line, the name runs over the whole width and the figures end its last line.
"""

from functools import lru_cache
from typing import NamedTuple

from apbdes_banner import messages
from apbdes_banner.budget import funds, money
from apbdes_banner.budget.aid import same_families
from apbdes_banner.budget.summary import Activity, Group
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.comparing import column_names, note
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.solve import LEAD, SLACK, RowShape
from apbdes_banner.layout.table import MUTED, paint_words
from apbdes_banner.layout.text import Flow, Word, words
from apbdes_banner.messages import Lang

CHIP = 0.74  # size of a chip's letters over that of its row
_GAP = 0.45  # room between name, chips and amount, over the row size
_BAR = 0.11  # thickness of a row's bar, over the row size


class Columns(NamedTuple):
    """Widths at size 1 of the columns that all rows of a card share; 0 for those that it has not."""

    amount: float
    reference: float = 0.0
    note: float = 0.0


class Row(RowShape):
    """One row of a card, measured at size 1. `count` is the number of kegiatan that it stands for.

    `fixed` is the width of all that stands beside the words. `ending` are the words with the three figures as a last
    one; None in a plan, whose amount always stands beside them.
    """

    def __init__(self, activity: Activity, flow: Flow, columns: Columns, chips: float, count: int = 1) -> None:
        self.activity, self.flow, self.columns, self.chips, self.count = activity, flow, columns, chips, count
        self.fixed = sum([part + _GAP for part in (*columns, chips) if part])
        self.ending: Flow | None = None
        if columns.reference:
            self.ending = Flow((*flow.words, Word("", Font.TEXT, MUTED, self.fixed - _GAP, _GAP)))
        super().__init__()

    def demand(self, lines: int) -> float:
        """Width at size 1 for so many lines: words, chips and amounts."""
        beside = self.flow.demand(lines) + self.fixed
        return min(beside, self.ending.demand(lines)) if self.ending else beside

    def lines_at(self, width: float) -> int:
        """The lines that it takes at a width, over its size."""
        beside = self.flow.count(width - self.fixed)
        return min(beside, self.ending.count(width)) if self.ending else beside

    def lets_end(self, width: float) -> bool:
        """Whether the words use the whole width and the figures end the last line: where that saves a line."""
        return bool(self.ending) and self.lines_at(width) < self.flow.count(width - self.fixed)


def rows_of(sheet: Sheet, group: Group) -> tuple[Row, ...]:
    """The kegiatan of a group as rows."""
    columns = _columns(sheet, group)
    return tuple(_row(sheet, activity, columns) for activity in group.activities)


def folded(sheet: Sheet, group: Group, rows: tuple[Row, ...], keep: int) -> tuple[Row, ...]:
    """The first `keep` rows and, for the others, one row with their number and amount; nothing at all where the only
    row is not kept: the card's head says the same amount."""
    rest = rows[keep:]
    if not rest or len(rows) == 1:
        return rows[:keep]
    name = _others(sheet.lang, group.unit, len(rest), keep > 0)
    amount = sum(row.activity.amount for row in rest)
    reference = sum(row.activity.reference or 0 for row in rest) if sheet.compared else None
    columns = rows[0].columns if sheet.compared else None
    return (*rows[:keep], _row(sheet, Activity(name, amount, reference=reference), columns, len(rest)))


@lru_cache(maxsize=1024)
def _others(lang: Lang, unit: str, count: int, some: bool) -> str:
    """What the row says that stands for those folded; `some` others are shown."""
    return messages.text(
        "banner.others" if some else "banner.all", lang, count=count, unit=messages.text(f"banner.unit-{unit}", lang)
    )


def _columns(sheet: Sheet, group: Group) -> Columns | None:
    """The columns of a card that compares: as wide as its total needs, which is the longest figure in it."""
    if sheet.compared is None:
        return None
    first, second, third = (sheet.measurer.width(name, Font.TEXT) for name in column_names(sheet, sheet.compared))
    measure = sheet.measurer.width
    pairs = [(row.amount, row.reference or 0) for row in group.activities] + [(group.amount, group.reference or 0)]
    # Folded rows are sums: their change can be as long as that of all changes together.
    pairs += (
        [(sum(abs(amount - reference) for amount, reference in pairs), 0)] if sheet.compared == "semula" else [(1, 1)]
    )
    notes = [note(sheet, sheet.compared, amount, reference) for amount, reference in pairs]
    return Columns(
        amount=max(second, measure(money.digits(group.amount, cents=sheet.cents), Font.BOLD)),
        reference=max(first, measure(money.digits(group.reference or 0, cents=sheet.cents), Font.TEXT)),
        note=max(third, *(measure(text, Font.SEMI) for text in notes)),
    )


def _row(sheet: Sheet, activity: Activity, columns: Columns | None, count: int = 1) -> Row:
    flow = sheet.flow(activity.name, Font.TEXT)
    place = activity.lokasi or ""
    if activity.aid and same_families(activity.aid, place):
        place = ""
    behind = [place, families(sheet, activity)]
    if sheet.compared == "anggaran" and activity.amount == 0 and activity.reference and count == 1:
        behind.append(sheet.say("undone"))
    said = [words(f"· {text}", Font.TEXT, MUTED, sheet.measurer) for text in behind if text]
    if said:
        flow = Flow(sum(said, flow.words))
    if columns:
        return Row(activity, flow, columns, 0.0, count)
    amount = sheet.measurer.width(money.digits(activity.amount, cents=sheet.cents), Font.BOLD)
    wide = [chip_width(sheet, funds.short(code), CHIP) for code in activity.funds]
    chips = sum(wide) + 0.16 * (len(wide) - 1) if wide else 0.0
    return Row(activity, flow, Columns(amount), chips, count)


def families(sheet: Sheet, activity: Activity) -> str:
    """'62 keluarga × 12 bulan × Rp 300.000': BLT as a neighbour counts it; '' where the file does not give it."""
    aid = activity.aid
    if aid is None:
        return ""
    count = sheet.count(aid.families)
    key = "aid" if aid.months else "aid-year"
    return sheet.say(key, families=count, months=aid.months, amount=sheet.rupiah(aid.each).removesuffix(",00"))


def legend_height(sheet: Sheet) -> float:
    """Room in mm for the heads of the columns at the top of a card; none in a plan."""
    return 1.5 * sheet.limit() if sheet.compared else 0.0


def paint_legend(sheet: Sheet, row: Row, box: Box, size: float, panel: str) -> list[Mark]:
    """The heads of the columns; `box` is the line they stand on, `size` that of the rows below."""
    if sheet.compared is None:
        return []
    small = sheet.limit()
    base = box.bottom - 0.35 * small
    return [
        sheet.put(name, Font.TEXT, small, right, base, sheet.theme.muted, panel, Role.LABEL, "right")
        for name, right in zip(column_names(sheet, sheet.compared), _edges(row, box.right, size), strict=True)
    ]


def _edges(row: Row, right: float, size: float) -> tuple[float, float, float]:
    """Right edges of reference, amount and note."""
    amount = right - (size * (row.columns.note + _GAP) if row.columns.note else 0.0)
    return amount - size * (row.columns.amount + _GAP), amount, right


def paint_row(
    sheet: Sheet, row: Row, box: Box, size: float, pad: float, tint: str, panel: str, key: str, largest: int
) -> list[Mark]:
    """A row in its box, `pad` mm inside it; `largest` is the amount that a full bar stands for."""
    theme, activity = sheet.theme, row.activity
    inner, right = box.width - 2 * pad, box.right - pad
    ends = row.ending if row.lets_end(inner / size + SLACK) else None
    lines = ends.lines(inner / size) if ends else row.flow.lines(inner / size - row.fixed)
    if ends:
        lines[-1] = lines[-1][:-1]
    bar = _BAR * size
    top = box.y + (box.height - bar - 0.1 * size - len(lines) * LEAD * size) / 2
    cap = sheet.measurer.cap_height(Font.TEXT) * size
    first = top + (LEAD * size + cap) / 2 - 0.02 * size
    marks: list[Mark] = []
    for index, line in enumerate(lines):
        marks += paint_words(sheet, line, size, box.x + pad, first + index * LEAD * size, panel, Role.ROW_NAME)
    base = first + (len(lines) - 1) / (1 if ends else 2) * LEAD * size
    at_reference, at_amount, at_note = _edges(row, right, size)
    figure = money.digits(activity.amount, cents=sheet.cents)
    marks.append(
        sheet.put(figure, Font.BOLD, size, at_amount, base, theme.ink, panel, Role.ROW_AMOUNT, "right", key,
                  activity.amount)
    )  # fmt: skip
    if sheet.compared:
        before = money.digits(activity.reference or 0, cents=sheet.cents)
        told = note(sheet, sheet.compared, activity.amount, activity.reference)
        marks.append(
            sheet.put(before, Font.TEXT, size, at_reference, base, theme.muted, panel, Role.ROW_AMOUNT, "right",
                      f"ref-{key}", activity.reference or 0)
        )  # fmt: skip
        marks.append(sheet.put(told, Font.SEMI, size, at_note, base, theme.ink, panel, Role.LABEL, "right"))
    elif row.chips:
        x = right - size * (row.columns.amount + _GAP + row.chips)
        for fund in activity.funds:
            label = funds.short(fund)
            marks += chip(sheet, label, size * CHIP, x, base - cap / 2, theme.fund(fund), panel)
            x += chip_width(sheet, label, size * CHIP) + 0.16 * size
    y = box.bottom - bar - 0.06 * size
    for amount, colour in ((activity.reference or 0, theme.track), (activity.amount, tint)):
        length = inner * max(amount, 0) / largest if largest > 0 else 0.0
        if length > 0:
            end = min(bar / 2, length / 2)
            marks.append(Rect(Box(box.x + pad, y, length, bar), colour, panel, (end, end, end, end)))
    return marks
