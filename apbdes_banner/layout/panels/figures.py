"""Rows of a poster: a tile, a name, a thick bar on one scale, the amount, its share (level 3).

Sources and bidang are set alike (figure.py). Each amount is exact; in the widest style its rounded form stands over it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from apbdes_banner.errors import FitError
from apbdes_banner.layout.figure import Figure, Line, amounts, bar, key_to_bars, tile
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import LEAD, air, ink, size_of, unit, wide
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Role
from apbdes_banner.layout.sheet import Anchor, Block, Setting, Sheet

# beside: amounts at the right of name and bar; inline: the bar beside its amount, under the name; under: one by one.
Style = Literal["beside", "inline", "under"]

_GAP = 0.6
_SHORTEST = 4.0  # units of the longest bar, at least


@dataclass(frozen=True)
class _Rows:
    """What all rows of a panel share; lengths in mm."""

    sheet: Sheet
    compared: str | None
    panel: str
    ground: str
    width: float
    tile: float  # side of the tiles, 0 where there are none
    told: float  # width of the widest amount
    share: float  # width of the widest share, 0 where there is none
    share_size: float
    name_size: float
    largest: int
    gap: float  # between the parts of a row
    line: float  # between lines: a comma hangs into it
    bar: float  # how thick a bar is at least

    @property
    def left(self) -> float:
        """What is left of the width beside the tile."""
        return self.width - (self.tile + self.gap if self.tile else 0.0)

    def cap(self, line: Line) -> float:
        return self.sheet.measurer.cap_height(line.font) * line.size

    def told_height(self, lines: list[Line]) -> float:
        return sum(self.cap(line) for line in lines) + self.line * (len(lines) - 1)

    def name(self, item: Figure, room: float) -> Setting:
        sheet = self.sheet
        return sheet.fit(item.name, Font.HEADING, room, self.name_size, sheet.good(Font.HEADING, 3), 3, keep=0.86)

    def note(self, item: Figure, room: float) -> Setting | None:
        sheet = self.sheet
        return sheet.fit(item.note, Font.TEXT, room, unit(sheet), sheet.limit(), 3, keep=0.99) if item.note else None

    def put_amounts(self, item: Figure, lines: list[Line], x: float, y: float, anchor: Anchor) -> list[Mark]:
        theme, marks = self.sheet.theme, []
        for line in lines:
            y += self.cap(line)
            exact = line.role in (Role.AMOUNT, Role.EXACT)
            fill = theme.ink if line.role in (Role.AMOUNT, Role.BIG) else theme.muted
            marks.append(
                self.sheet.put(line.text, line.font, line.size, x, y, fill, self.panel, line.role, anchor,
                               item.key if exact else None, item.amount if exact else None)
            )  # fmt: skip
            y += self.line
        return list[Mark](marks)

    def put_share(self, item: Figure, right: float, middle: float) -> list[Mark]:
        if not item.share:
            return []
        base = middle + self.sheet.measurer.cap_height(Font.DISPLAY) * self.share_size / 2
        return [
            self.sheet.put(item.share, Font.DISPLAY, self.share_size, right, base, item.colour, self.panel, Role.LABEL,
                           "right")
        ]  # fmt: skip

    def put_bar(self, item: Figure, box: Box) -> list[Mark]:
        scale = box.width / self.largest if self.largest > 0 else 0.0
        return bar(self.sheet, self.compared, item, box, scale, self.panel, self.ground)

    def put_note(self, note: Setting | None, x: float, top: float) -> list[Mark]:
        return self.sheet.lines(note, x, top, self.sheet.theme.muted, self.panel, Role.LABEL, line=LEAD) if note else []


@dataclass(frozen=True)
class _Row:
    """A row's least height, and how it paints itself into a box whose bar is that much thicker."""

    height: float
    name_size: float
    names: int  # lines of the name
    paint: Callable[[Box, float], list[Mark]]


def _beside(rows: _Rows, item: Figure, lines: list[Line]) -> _Row:
    share = rows.share + rows.gap if rows.share else 0.0
    left = rows.left - share - rows.told - rows.gap
    name = rows.name(item, left)
    note = rows.note(item, left + rows.gap + rows.told)
    tall, told, below = ink(rows.sheet, name), rows.told_height(lines), 0.0
    if note:
        below = rows.line + ink(rows.sheet, note)
    height = max(tall + rows.line + rows.bar, told, rows.tile)

    def paint(box: Box, thicker: float) -> list[Mark]:
        thick, body = rows.bar + thicker, Box(box.x, box.y, box.width, box.height - below)
        middle, x = body.y + body.height / 2, box.right - rows.left
        top = middle - (tall + rows.line + thick) / 2
        marks = rows.sheet.lines(name, x, top, rows.sheet.theme.ink, rows.panel, Role.NAME, line=LEAD)
        marks += rows.put_bar(item, Box(x, top + tall + rows.line, left, thick))
        marks += rows.put_amounts(item, lines, box.right - share, middle - told / 2, "right")
        marks += rows.put_share(item, box.right, middle)
        marks += rows.put_note(note, x, body.bottom + rows.line)
        return marks + _tile(rows, item, box.x, middle)

    return _Row(height + below, name.size, len(name.lines), paint)


def _inline(rows: _Rows, item: Figure, lines: list[Line]) -> _Row:
    room = rows.left - rows.told - rows.gap
    if room < _SHORTEST * unit(rows.sheet):
        raise FitError("text-too-long", text=lines[0].text)
    name = rows.name(item, rows.left - (rows.share + rows.gap if rows.share else 0.0))
    first, rest = lines[:1], lines[1:]
    beside = max((rows.sheet.width(line.text, line.font, line.size) for line in rest), default=0.0)
    note = rows.note(item, rows.left - (beside + rows.gap if beside else 0.0))
    tall, deep = ink(rows.sheet, name), max(rows.bar, rows.cap(lines[0]))
    more = max(ink(rows.sheet, note) if note else 0.0, rows.told_height(rest) if rest else 0.0)
    more += rows.line if more else 0.0
    height = max(tall + rows.line + deep + more, rows.tile)

    def paint(box: Box, thicker: float) -> list[Mark]:
        bold = max(deep, rows.bar + thicker)
        thick = min(rows.bar + thicker, bold)
        middle, x = box.y + box.height / 2, box.right - rows.left
        top = middle - (tall + rows.line + bold + more) / 2
        marks = rows.sheet.lines(name, x, top, rows.sheet.theme.ink, rows.panel, Role.NAME, line=LEAD)
        marks += rows.put_share(item, box.right, top + tall / 2)
        line = top + tall + rows.line + bold / 2
        marks += rows.put_bar(item, Box(x, line - thick / 2, room, thick))
        marks += rows.put_amounts(item, first, box.right, line - rows.cap(lines[0]) / 2, "right")
        under = line + bold / 2 + rows.line
        marks += rows.put_amounts(item, rest, box.right, under, "right")
        marks += rows.put_note(note, x, under)
        return marks + _tile(rows, item, box.x, middle)

    return _Row(height, name.size, len(name.lines), paint)


def _under(rows: _Rows, item: Figure, lines: list[Line]) -> _Row:
    room = rows.left - (rows.share + rows.gap if rows.share else 0.0)
    if rows.told > rows.left:
        raise FitError("text-too-long", text=lines[0].text)
    name, note = rows.name(item, room), rows.note(item, rows.left)
    tall, told = ink(rows.sheet, name), rows.told_height(lines)
    high = rows.told > room  # then the share stands beside the name alone
    if high and item.share:
        tall = max(tall, rows.sheet.measurer.cap_height(Font.DISPLAY) * rows.share_size)
    below = rows.line + ink(rows.sheet, note) if note else 0.0
    upper = max(tall + rows.line + told, rows.tile)

    def paint(box: Box, thicker: float) -> list[Mark]:
        thick, x = rows.bar + thicker, box.right - rows.left
        whole = upper + rows.line + thick + below
        y = box.y + (box.height - whole) / 2
        top = y + (upper - tall - rows.line - told) / 2
        marks = rows.sheet.lines(name, x, top, rows.sheet.theme.ink, rows.panel, Role.NAME, line=LEAD)
        marks += rows.put_amounts(item, lines, x, top + tall + rows.line, "left")
        marks += rows.put_share(item, box.right, top + tall / 2 if high else y + upper / 2)
        marks += rows.put_bar(item, Box(x, y + upper + rows.line, rows.left, thick))
        marks += rows.put_note(note, x, y + whole - below + rows.line)
        return marks + _tile(rows, item, box.x, y + upper / 2)

    return _Row(upper + rows.line + rows.bar + below, name.size, len(name.lines), paint)


def _tile(rows: _Rows, item: Figure, x: float, middle: float) -> list[Mark]:
    side = rows.tile
    return tile(rows.sheet, item, Box(x, middle - side / 2, side, side), rows.panel) if side else []


_STYLES: dict[Style, Callable[[_Rows, Figure, list[Line]], _Row]] = {
    "beside": _beside,
    "inline": _inline,
    "under": _under,
}


def figures(
    sheet: Sheet, compared: str | None, items: list[Figure], title: str, width: float, panel: str, style: Style, *,
    tiles: bool, ground: str,
) -> Block:  # fmt: skip
    """Heading and rows at that width, on a ground of that colour.

    Raises FitError where names or amounts do not fit legibly.
    """
    u = unit(sheet)
    lines = [amounts(sheet, compared, item, short=style == "beside" and compared != "semula") for item in items]
    share_size = max((1.7 if style != "inline" else 1.3) * u, sheet.good(Font.DISPLAY, 3))
    first = [row[:1] if style == "inline" else row for row in lines]
    told = max((sheet.width(line.text, line.font, line.size) for row in first for line in row), default=0.0)
    share = max((sheet.width(item.share, Font.DISPLAY, share_size) for item in items if item.share), default=0.0)
    largest = max((max(item.amount, item.reference or 0) for item in items), default=0)
    side = 1.55 * u + air(sheet, 0.8) if tiles else 0.0
    rows = _Rows(sheet, compared, panel, ground, width, side, told, share, share_size, 1.25 * u, largest,
                 air(sheet, _GAP), max(air(sheet, 0.48), 0.34 * u), 0.3 * u + air(sheet, 0.36))  # fmt: skip
    for _ in range(2):  # all names in the size of the smallest
        made = [_STYLES[style](rows, item, row) for item, row in zip(items, lines, strict=True)]
        rows = replace(rows, name_size=min((row.name_size for row in made), default=u))
    least = sheet.good(Font.HEADING, 3)
    heading = sheet.fit(title, Font.HEADING, width, size_of(sheet, "section", least), least, 2)
    head = ink(sheet, heading) + air(sheet, 0.95)
    least = air(sheet, 0.8)
    height = head + sum(row.height for row in made) + least * max(len(made) - 1, 0)

    def paint(box: Box) -> list[Mark]:
        marks = sheet.lines(heading, box.x, box.y, sheet.theme.ink, panel, Role.NAME, line=LEAD)
        if len(heading.lines) == 1:
            base = box.y + ink(sheet, heading)
            marks += key_to_bars(sheet, compared, box.x + wide(heading, sheet), box.right, base, panel, ground)
        spare = max(box.height - height, 0.0) / (len(made) + 0.15)
        thicker = min(0.3 * spare, 0.6 * u)
        step = min(spare - thicker, 2.2 * u)
        y = box.y + head + 0.15 * spare
        for row in made:
            marks += row.paint(Box(box.x, y, box.width, row.height + thicker), thicker)
            y += row.height + thicker + least + step
        return marks

    # The rows are comfortable where every name has a line of its own.
    return Block(height, paint, len(made) * 2.2 * u, 1 / max((row.names for row in made), default=1))


def best_figures(
    sheet: Sheet, compared: str | None, items: list[Figure], title: str, width: float, panel: str, *, tiles: bool,
    ground: str,
) -> Block:  # fmt: skip
    """The rows in the style that takes the least height at that width; without `tiles` they may go without them."""
    found: list[tuple[float, Block]] = []
    styles: tuple[Style, ...] = ("beside", "inline", "under")
    for malus, (style, tiled) in enumerate((style, tiled) for tiled in (True, False) for style in styles):
        if tiles and not tiled:
            break
        try:
            made = figures(sheet, compared, items, title, width, panel, style, tiles=tiled, ground=ground)
        except FitError:
            continue
        broken = 1 / made.comfort - 1
        found.append((made.height * (1 + 0.03 * malus + 0.12 * broken), made))
        if style == "beside" and made.comfort == 1.0:
            break
    if not found:
        raise FitError("text-too-long", text=title)
    return min(found, key=lambda item: item[0])[1]
