"""Five bidang in one row: a card each, with icon and share in its coloured head, all bars on one scale (level 3)."""

from dataclasses import dataclass

from apbdes_banner.errors import FitError
from apbdes_banner.layout.figure import Figure, Line, amounts, bar, key_to_bars
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import LEAD, air, ink, size_of, unit
from apbdes_banner.layout.large import wide as text_width
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Icon, Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet

TITLE = "uses"
_WHITE = "#FFFFFF"


@dataclass(frozen=True)
class _Tile:
    item: Figure
    name: Setting
    lines: list[Line]
    note: Setting | None
    tall: float


def _arrow(item: Figure) -> str:
    gap = item.amount - (item.reference or 0)
    return "▲" if gap > 0 else "▼" if gap < 0 else "="


def tiles(sheet: Sheet, compared: str | None, items: list[Figure], title: str, width: float) -> Block:
    """Heading and cards at that width; FitError where a name or an amount does not fit legibly."""
    u, theme = unit(sheet), sheet.theme
    gap, pad = air(sheet, 0.7), air(sheet, 0.6)
    least = sheet.good(Font.HEADING, 3)
    heading = sheet.fit(title, Font.HEADING, width, size_of(sheet, "section", least), least, 1)
    wide = (width - gap * (len(items) - 1)) / max(len(items), 1)
    room = wide - 2 * pad
    line = max(air(sheet, 0.5), 0.34 * u)
    smallest = max(0.8 * least, sheet.limit(Font.HEADING))
    size = max(1.2 * u, smallest)
    cap = sheet.measurer.cap_height
    made: list[_Tile] = []
    for _ in range(2):  # all names in the size of the smallest
        made = [_tile(sheet, compared, item, room, size, smallest, line) for item in items]
        size = min((tile.name.size for tile in made), default=size)
    mark = 2.0 * u + air(sheet, 0.3)
    head = mark + 2 * pad * 0.75
    thick = 0.35 * u + air(sheet, 0.4)
    lines = max((len(tile.name.lines) for tile in made), default=1)
    names = cap(Font.HEADING) * size + (lines - 1) * size * LEAD
    told = max((tile.tall for tile in made), default=0.0)
    under = ink(sheet, heading) + air(sheet, 0.9)
    height = under + head + pad + names + line * 1.3 + told + line * 1.2 + thick + pad
    largest = max((max(item.amount, item.reference or 0) for item in items), default=0)
    share_size = max(1.8 * u, sheet.good(Font.DISPLAY, 3))
    widest = max((sheet.width(item.share, Font.DISPLAY, share_size) for item in items), default=0.0)
    share_size *= min((room - mark - air(sheet, 0.5)) / widest, 1.0) if widest else 1.0
    told_wide = max((sheet.width(item.share, Font.DISPLAY, share_size) for item in items), default=0.0)

    def paint(box: Box) -> list[Mark]:
        marks = sheet.lines(heading, box.x, box.y, theme.ink, TITLE, Role.NAME)
        start, base = box.x + text_width(heading, sheet), box.y + ink(sheet, heading)
        marks += key_to_bars(sheet, compared, start, box.right, base, TITLE, theme.paper)
        spare = max(box.height - height, 0.0)
        extra = min(spare * 0.25, 1.4 * u)
        bold = min(spare * 0.12, 0.8 * u)
        loose = (spare - extra - bold) / 5
        for index, made_tile in enumerate(made):
            item = made_tile.item
            panel = f"card:{item.key.partition(':')[2]}"
            card = Box(box.x + index * (wide + gap), box.y + under, wide, box.height - under)
            top = Box(card.x, card.y, wide, head + extra)
            r = 0.5 * u
            marks += [Rect(card, theme.card, panel, (r, r, r, r)), Rect(top, item.colour, panel, (r, r, 0, 0))]
            large = min(mark + 0.7 * extra, room / 2, max(room - told_wide - air(sheet, 0.5), mark))
            middle = top.y + top.height / 2
            marks.append(Icon(Box(card.x + pad, middle - large / 2, large, large), item.icon, _WHITE, panel))
            told_share = item.share if compared != "semula" else _arrow(item)
            font = Font.DISPLAY if compared != "semula" else Font.BOLD
            base = middle + cap(font) * share_size / 2
            marks.append(sheet.put(told_share, font, share_size, card.right - pad, base, _WHITE, panel, Role.LABEL,
                                   "right"))  # fmt: skip
            y = top.bottom + pad + loose
            marks += sheet.lines(made_tile.name, card.x + pad, y, theme.ink, panel, Role.NAME, line=LEAD)
            y += names + line * 1.3 + loose
            for text in made_tile.lines:
                y += cap(text.font) * text.size
                exact = text.role in (Role.AMOUNT, Role.EXACT)
                fill = theme.ink if text.role in (Role.AMOUNT, Role.BIG) else theme.muted
                key, value = (item.key, item.amount) if exact else (None, None)
                marks.append(sheet.put(text.text, text.font, text.size, card.x + pad, y, fill, panel, text.role,
                                       key=key, value=value))  # fmt: skip
                y += line
            if made_tile.note:
                marks += sheet.lines(made_tile.note, card.x + pad, y, theme.muted, panel, Role.LABEL, line=LEAD)
            deep = thick + bold
            strip = Box(card.x + pad, card.bottom - pad - loose - deep, room, deep)
            marks += bar(sheet, compared, item, strip, room / largest if largest > 0 else 0.0, panel, theme.card)
        return marks

    return Block(height, paint, give=10 * u)


def _tile(
    sheet: Sheet, compared: str | None, item: Figure, room: float, size: float, smallest: float, line: float
) -> _Tile:
    name = sheet.fit(item.name, Font.HEADING, room, size, smallest, 3, keep=0.8)
    lines = amounts(sheet, compared, item, short=True)
    for text in lines:
        if sheet.width(text.text, text.font, text.size) > room:
            raise FitError("text-too-long", text=text.text)
    note = sheet.fit(item.note, Font.TEXT, room, unit(sheet), sheet.limit(), 3, keep=0.99) if item.note else None
    tall = sum(sheet.measurer.cap_height(text.font) * text.size for text in lines) + line * (len(lines) - 1)
    return _Tile(item, name, lines, note, tall + (line + ink(sheet, note) if note else 0.0))
