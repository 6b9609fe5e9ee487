"""'Untuk apa uangnya?': a card per bidang with its kegiatan, largest first, bars on one scale (level 4).

A card is made in two steps. `head_of` sets its head, which leaves solve.py the room to find one row size for all cards;
`card` paints it once that size is known. What does not fit is folded into one last row with its amount, so that the
rows still add up to the card's total.
"""

from dataclasses import dataclass
from typing import NamedTuple

from apbdes_banner.budget.summary import Group
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.groups import ICONS, share_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.rows import Row, legend_height, paint_legend, paint_row
from apbdes_banner.layout.scene import Icon, Mark, Rect, Role
from apbdes_banner.layout.sheet import Setting, Sheet, mix
from apbdes_banner.layout.solve import FOOT, LEAD, PAD
from apbdes_banner.layout.text import Flow

NAME = "card"


class Head(NamedTuple):
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
    legend: float  # height of the line that names the columns of the rows


@dataclass(frozen=True)
class HeadSizes:
    """Sizes of type in all heads, before any text is set: of name and amount, and of what stands under them."""

    size: float
    small: float

    @property
    def pad(self) -> float:
        """Room round the texts."""
        return 0.5 * self.size

    @property
    def stack(self) -> float:
        """Height of the amount and the share under it."""
        return 1.08 * self.size + 1.15 * self.small

    @property
    def least(self) -> float:
        """The least height that a head has at any width."""
        return max(self.stack, 1.45 * self.size) + 1.1 * self.pad


def head_sizes(sheet: Sheet, emphasis: float) -> HeadSizes:
    """Those of a page; `emphasis` makes the type larger, to stay above large rows."""
    size = emphasis * max(sheet.mm(40), sheet.good(Font.HEADING, 3))
    return HeadSizes(size, max(emphasis * sheet.mm(32), sheet.limit(Font.TEXT)))


@dataclass(frozen=True)
class HeadTexts:
    """What a head says, before it is set for a width."""

    name: Flow
    said: Flow | None
    amount: str
    amount_width: float  # at size 1
    share: str
    share_width: float


def head_texts(sheet: Sheet, group: Group, part: int, whole: int) -> HeadTexts:
    """The texts in the head of a group's card."""
    amount, share = sheet.rupiah(group.amount), share_of(sheet, group, part, whole)
    said = [sheet.say("pelaksana", office=group.pelaksana)] if group.pelaksana else []
    if sheet.compared:
        key = "head-before" if sheet.compared == "semula" else "head-budget"
        said.append(sheet.say(key, amount=sheet.rupiah(group.reference or 0)))
    return HeadTexts(
        sheet.flow(group.name, Font.HEADING),
        sheet.flow(" · ".join(said), Font.TEXT) if said else None,
        amount,
        sheet.measurer.width(amount, Font.HEADING),
        share,
        sheet.measurer.width(share, Font.SEMI),
    )


def head_of(sheet: Sheet, texts: HeadTexts, width: float, sizes: HeadSizes) -> Head:
    """The head of a card at that width."""
    size, small, pad = sizes.size, sizes.small, sizes.pad
    icon = 1.45 * size
    right = max(texts.amount_width * size, texts.share_width * small)
    room = width - 3 * pad - icon
    beside = texts.name.demand(3) * size <= room - right - pad
    column = room - right - pad if beside else room
    if right > room:
        raise FitError("text-too-long", text=texts.amount)
    name = sheet.fit(texts.name, Font.HEADING, column, size, 0.8 * size, 4, keep=0.99)
    office = sheet.fit(texts.said, Font.TEXT, column, small, sheet.limit(), 4, keep=0.9) if texts.said else None
    left = name.height(1.08) + (office.height(1.12) if office else 0.0)
    inner = max(left, sizes.stack, icon) if beside else max(left, icon) + sizes.stack
    height = inner + 1.1 * pad
    return Head(name, office, texts.amount, size, texts.share, small, icon, pad, beside, height, legend_height(sheet))


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
    pad = item.head.pad
    inner = box.width - 2 * pad
    legend = Box(box.x + pad, head.bottom, inner, item.head.legend)
    marks += paint_legend(sheet, item.rows[0], legend, item.size, panel)
    y = legend.bottom
    tint = mix(colour, theme.card, 0.5)
    for number, row in enumerate(item.rows):
        count = row.lines(item.size, inner)
        height = item.size * (count * LEAD + PAD) + item.stretch
        line = Box(box.x, y, box.width, height)
        if number % 2:
            foot = item.size * FOOT if number == len(item.rows) - 1 else 0.0
            corner = r if foot else 0.0
            stripe = Box(line.x, line.y, line.width, min(line.height + foot, box.bottom - line.y))
            marks.append(Rect(stripe, theme.stripe, panel, (0, 0, corner, corner)))
        code = item.group.code
        key = f"rest:{code}" if row.count > 1 else f"activity:{code}:{number}"
        marks += paint_row(sheet, row, line, item.size, pad, tint, panel, key, item.largest)
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
    scale = inner / item.largest if item.largest > 0 else 0.0
    # The empty part of the bar is the budget where there is one to fill, else the whole scale.
    whole = inner if item.group.reference is None else item.group.reference * scale
    marks: list[Mark] = []
    for length, fill in ((whole, sheet.theme.track), (item.group.amount * scale, colour)):
        if length > 0:
            end = min(r, length / 2)
            marks.append(Rect(Box(box.x + item.head.pad, y, length, thick), fill, panel, (end, end, end, end)))
    return marks
