"""'Untuk apa uangnya?': a card per bidang with its kegiatan, largest first, bars on one scale (level 4).

A card is measured in two steps. `shape` gives the numbers that solve.py needs to find one row size for all cards;
`card` paints it once that size is known. What does not fit is folded into one last row with its amount, so that the
rows still add up to the card's total.
"""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from apbdes_banner.budget import funds, money
from apbdes_banner.budget.summary import Activity, Group
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Icon, Mark, Rect, Role
from apbdes_banner.layout.sheet import Setting, Sheet, joined, mix
from apbdes_banner.layout.solve import FOOT, LEAD, PAD, CardShape, RowShape
from apbdes_banner.layout.text import Flow, words

NAME = "card"
CHIP = 0.74  # size of a chip's letters over that of its row
_GAP = 0.45  # room between name, chips and amount, over the row size
_BAR = 0.11  # thickness of a row's bar, over the row size
_MUTED = "muted"

ICONS = {
    "1": "bank", "2": "hammer_wrench", "3": "account_group", "4": "sprout", "5": "umbrella",
    "5.1": "account_tie", "5.2": "cart", "5.3": "office_building", "5.4": "umbrella",
}  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One row of a card, measured at size 1. `count` is the number of kegiatan that it stands for."""

    activity: Activity
    flow: Flow
    amount: float
    chips: float
    count: int = 1

    def demand(self, lines: int) -> float:
        """Width at size 1 for so many lines: words, chips and amount."""
        return self.flow.demand(lines) + self.fixed

    @cached_property
    def fixed(self) -> float:
        """Width at size 1 of the chips and the amount."""
        return self.amount + _GAP + (self.chips + _GAP if self.chips else 0.0)

    @cached_property
    def shape(self) -> RowShape:
        """The row's numbers for solve.py."""
        return RowShape(self.demand, lru_cache(lambda width: self.flow.count(width - self.fixed)))


def rows_of(sheet: Sheet, group: Group) -> tuple[Row, ...]:
    """The kegiatan of a group as rows."""
    return tuple(_row(sheet, activity) for activity in group.activities)


def folded(sheet: Sheet, group: Group, rows: tuple[Row, ...], keep: int) -> tuple[Row, ...]:
    """The first `keep` rows and, for the others, one row with their number and amount; nothing at all where the only
    row is not kept: the card's head says the same amount."""
    rest = rows[keep:]
    if not rest or len(rows) == 1:
        return rows[:keep]
    name = sheet.say("others" if keep else "all", count=len(rest))
    codes = {code for row in rest for code in row.activity.funds}
    amount = sum(row.activity.amount for row in rest)
    folded_row = _row(sheet, Activity(name, amount, None, tuple(sorted(codes, key=funds.order))), bare=True)
    return (*rows[:keep], Row(folded_row.activity, folded_row.flow, folded_row.amount, 0.0, len(rest)))


def _row(sheet: Sheet, activity: Activity, bare: bool = False) -> Row:
    pieces = words(activity.name, Font.TEXT, "", sheet.measurer)
    if activity.lokasi:
        pieces += words(f"· {activity.lokasi}", Font.TEXT, _MUTED, sheet.measurer)
    amount = sheet.measurer.width(money.digits(activity.amount, cents=sheet.cents), Font.BOLD)
    chips = 0.0
    if activity.funds and not bare:
        wide = [chip_width(sheet, funds.short(code), CHIP) for code in activity.funds]
        chips = sum(wide) + 0.16 * (len(wide) - 1)
    return Row(activity, Flow(pieces), amount, chips)


@dataclass(frozen=True)
class Head:
    """The coloured head of a card, set for one width."""

    name: Setting
    office: Setting | None
    amount: str
    amount_size: float
    share: str
    share_size: float
    icon: float
    pad: float
    beside: bool  # the total stands beside the name, else under it
    height: float


def percent(sheet: Sheet, group: Group, part: int, whole: int) -> str:
    """'34% dari belanja'; a share of nothing is a dash, never a number."""
    if whole <= 0:
        return sheet.say("share-none")
    if part == 0 and group.amount > 0:
        return sheet.say("share-small")
    return sheet.say("share", percent=part)


def head_of(sheet: Sheet, group: Group, part: int, whole: int, width: float, emphasis: float = 1.0) -> Head:
    """The head of a group's card at that width; `emphasis` makes its type larger, to stay above large rows."""
    size = emphasis * max(sheet.mm(40), sheet.good(Font.HEADING, 3))
    small = max(emphasis * sheet.mm(32), sheet.limit(Font.TEXT))
    pad = 0.5 * size
    icon = 1.45 * size
    amount, share = sheet.rupiah(group.amount), percent(sheet, group, part, whole)
    right = max(sheet.width(amount, Font.HEADING, size), sheet.width(share, Font.SEMI, small))
    room = width - 3 * pad - icon
    flow = sheet.flow(group.name, Font.HEADING)
    beside = flow.demand(3) * size <= room - right - pad
    column = room - right - pad if beside else room
    name = sheet.fit(group.name, Font.HEADING, column, size, 0.8 * size, 4, keep=0.99)
    office = None
    if group.pelaksana:
        text = sheet.say("pelaksana", office=group.pelaksana)
        office = sheet.fit(text, Font.TEXT, column, small, sheet.limit(), 3, keep=0.9)
    left = name.height(1.08) + (office.height(1.12) if office else 0.0)
    stack = 1.08 * size + 1.15 * small
    inner = max(left, stack, icon) if beside else max(left, icon) + stack
    return Head(name, office, amount, size, share, small, icon, pad, beside, inner + 1.1 * pad)


def shape(head: Head, rows: tuple[Row, ...], width: float, tile: float) -> CardShape:
    """The numbers of a card for solve.py; a card without rows has a body of `tile` mm for its bar."""
    inner = width - 2 * head.pad
    return CardShape(head.height + (0.0 if rows else tile), inner, tuple(row.shape for row in rows))


@dataclass(frozen=True)
class Card:
    """Everything that is needed to paint one card."""

    group: Group
    index: int
    head: Head
    rows: tuple[Row, ...]
    size: float
    stretch: float  # mm given to each row beyond what it needs
    head_stretch: float
    largest: int  # the amount that a full bar stands for


def card(sheet: Sheet, item: Card, box: Box) -> list[Mark]:
    """Paints a card into its box."""
    theme = sheet.theme
    colour = theme.group(item.index)
    panel = f"{NAME}:{item.group.code}"
    r = min(sheet.template.space.radius * sheet.scale, item.head.height / 3)
    head = Box(box.x, box.y, box.width, item.head.height + item.head_stretch)
    marks: list[Mark] = [Rect(box, theme.card, panel, (r, r, r, r))]
    marks.append(Rect(head, colour, panel, (r, r, 0, 0)))
    marks += _head(sheet, item, head, panel)
    if not item.rows:
        return marks + _tile(sheet, item, Box(box.x, head.bottom, box.width, box.bottom - head.bottom), colour, panel)
    y = head.bottom
    tint = mix(colour, theme.card, 0.5)
    inner = box.width - 2 * item.head.pad
    for number, row in enumerate(item.rows):
        count = row.shape.lines(item.size, inner)
        height = item.size * (count * LEAD + PAD) + item.stretch
        line = Box(box.x, y, box.width, height)
        if number % 2:
            foot = item.size * FOOT if number == len(item.rows) - 1 else 0.0
            corner = r if foot else 0.0
            stripe = Box(line.x, line.y, line.width, min(line.height + foot, box.bottom - line.y))
            marks.append(Rect(stripe, theme.stripe, panel, (0, 0, corner, corner)))
        marks += _paint_row(sheet, item, row, line, tint, panel, number)
        y += height
    return marks


def _head(sheet: Sheet, item: Card, box: Box, panel: str) -> list[Mark]:
    head, white = item.head, "#FFFFFF"
    key = f"group:{item.group.code}"
    cap, semi = sheet.measurer.cap_height(Font.HEADING), sheet.measurer.cap_height(Font.SEMI)
    stack = 1.08 * head.amount_size + 1.15 * head.share_size
    left = head.name.height(1.08) + (head.office.height(1.12) if head.office else 0.0)
    upper = box.height if head.beside else box.height - stack
    middle = box.y + upper / 2
    icon = Box(box.x + head.pad, middle - head.icon / 2, head.icon, head.icon)
    marks: list[Mark] = [Icon(icon, ICONS.get(item.group.code, "bank"), white, panel)]
    x = icon.right + head.pad * 0.6
    y = middle - left / 2 + 0.16 * head.name.size
    marks += sheet.lines(head.name, x, y, white, panel, Role.NAME, line=1.08)
    if head.office:
        y += head.name.height(1.08)
        marks += sheet.lines(head.office, x, y, white, panel, Role.LABEL, line=1.12)
    right = box.right - head.pad
    ink = cap * head.amount_size
    top = (middle if head.beside else box.bottom - 0.3 * head.pad - stack / 2) - stack / 2 + 0.18 * head.amount_size
    base = top + ink
    anchor_x, anchor = (right, "right") if head.beside else (x, "left")
    marks.append(
        sheet.put(head.amount, Font.HEADING, head.amount_size, anchor_x, base, white, panel, Role.AMOUNT,
                  "right" if anchor == "right" else "left", key, item.group.amount)
    )  # fmt: skip
    base += 0.42 * head.amount_size + semi * head.share_size
    marks.append(
        sheet.put(head.share, Font.SEMI, head.share_size, anchor_x, base, white, panel, Role.LABEL,
                  "right" if anchor == "right" else "left")
    )  # fmt: skip
    return marks


def _tile(sheet: Sheet, item: Card, box: Box, colour: str, panel: str) -> list[Mark]:
    """A card without detail: its amount as a bar on the scale of the largest."""
    thick = min(box.height * 0.34, item.head.amount_size * 0.8)
    inner = box.width - 2 * item.head.pad
    y = box.y + (box.height - thick) / 2
    r = thick / 2
    marks: list[Mark] = [Rect(Box(box.x + item.head.pad, y, inner, thick), sheet.theme.track, panel, (r, r, r, r))]
    length = inner * max(item.group.amount, 0) / item.largest if item.largest > 0 else 0.0
    if length > 0:
        end = min(r, length / 2)
        marks.append(Rect(Box(box.x + item.head.pad, y, length, thick), colour, panel, (end, end, end, end)))
    return marks


def _paint_row(sheet: Sheet, item: Card, row: Row, box: Box, tint: str, panel: str, number: int) -> list[Mark]:
    theme, size = sheet.theme, item.size
    pad = item.head.pad
    inner = box.width - 2 * pad
    right = box.right - pad
    room = inner - size * row.fixed
    lines = row.flow.lines(room / size)
    bar = _BAR * size
    text_height = len(lines) * LEAD * size
    top = box.y + (box.height - bar - 0.1 * size - text_height) / 2
    cap = sheet.measurer.cap_height(Font.TEXT) * size
    first = top + (LEAD * size + cap) / 2 - 0.02 * size
    marks: list[Mark] = []
    for index, line in enumerate(lines):
        marks += _line(sheet, line, size, box.x + pad, first + index * LEAD * size, panel)
    base = first + (len(lines) - 1) * LEAD * size / 2
    amount = money.digits(row.activity.amount, cents=sheet.cents)
    code = item.group.code
    key = f"rest:{code}" if row.count > 1 or number >= len(item.group.activities) else f"activity:{code}:{number}"
    marks.append(
        sheet.put(amount, Font.BOLD, size, right, base, theme.ink, panel, Role.ROW_AMOUNT, "right", key,
                  row.activity.amount)
    )  # fmt: skip
    x = right - size * (row.amount + _GAP + row.chips)
    if row.chips:
        for fund in row.activity.funds:
            label = funds.short(fund)
            marks += chip(sheet, label, size * CHIP, x, base - cap / 2, theme.fund(fund), panel)
            x += chip_width(sheet, label, size * CHIP) + 0.16 * size
    length = inner * max(row.activity.amount, 0) / item.largest if item.largest > 0 else 0.0
    if length > 0:
        y = box.bottom - bar - 0.06 * size
        end = min(bar / 2, length / 2)
        marks.append(Rect(Box(box.x + pad, y, length, bar), tint, panel, (end, end, end, end)))
    return marks


def _line(sheet: Sheet, line: tuple, size: float, x: float, base: float, panel: str) -> list[Mark]:  # type: ignore[type-arg]
    """One line of words; a run of one style is one text."""
    theme = sheet.theme
    marks: list[Mark] = []
    run: list = []  # type: ignore[type-arg]
    for word in (*line, None):
        if run and (word is None or word.style != run[-1].style):
            muted = run[0].style == _MUTED
            text = sheet.put(joined(run), Font.TEXT, size, x, base, theme.muted if muted else theme.ink, panel,
                             Role.LABEL if muted else Role.ROW_NAME)  # fmt: skip
            marks.append(text)
            x += text.width + run[-1].space * size
            run = []
        if word is not None:
            run.append(word)
    return marks
