"""Tables for reading close by: columns that all rows share, words that wrap, amounts that end at one edge.

Every row is measured before it is painted, so that pages can be filled with whole rows (paging.py). A narrow page
stacks: the words of a row over the whole width, its figures on a line of their own under them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from apbdes_banner.budget import funds
from apbdes_banner.layout.chips import chip, chip_width
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Icon, Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet, joined, mix
from apbdes_banner.layout.text import Flow, Word

LEAD = 1.15  # line pitch over size
PAD = 0.5  # room above and below the lines of a row together, over size
SIDE = 0.5  # room at the ends of a row, over size
GAP = 0.95  # room between columns, over size
CHIP = 0.75  # size of a chip's letters over that of its row
HAIR = 0.2  # mm: the thinnest line that office printers keep
MARK = 1.12  # side of an icon's square, over size
_BETWEEN_CHIPS = 0.16
_BAR = 0.2  # thickness of a bar under a row, over size

MUTED, BOLD = "muted", "bold"  # styles of words


@dataclass(frozen=True)
class Figure:
    """An amount or another short text that ends at the right edge of its column."""

    text: str
    font: Font = Font.TEXT
    muted: bool = False
    key: str | None = None
    value: int | None = None
    role: Role = Role.ROW_AMOUNT


@dataclass(frozen=True)
class Chips:
    """Codes of funds, in print order."""

    codes: tuple[str, ...]


@dataclass(frozen=True)
class Sign:
    """An icon on its colour."""

    icon: str
    colour: str


Cell = Figure | Flow | Chips | Sign


@dataclass(frozen=True)
class Column:
    """A column by its name, the words at its head, its left edge and its width; both in mm from the table's edge."""

    name: str
    head: str
    x: float
    width: float
    figures: bool

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width


@dataclass(frozen=True)
class Look:
    """How a row is dressed: its ground, lines above and below it in mm, and a bar under its words."""

    fill: str | None = None
    above: float = 0.0
    below: float = 0.0
    line: str = ""
    room: float = PAD  # room above and below the lines together, over size
    bar: float = 0.0  # part of the table's width that a bar fills
    bar_colour: str = ""  # empty: no bar
    budget: float = 0.0  # part of the width that the bar is to fill


@dataclass(frozen=True)
class Grid:
    """The columns of a table `width` mm wide, set in `size`. `stacked`: figures stand under the words."""

    columns: tuple[Column, ...]
    width: float
    size: float
    stacked: bool = False
    tightness: float = 1.0  # of the room above and below the lines of rows

    def lines(self, sheet: Sheet, cells: Mapping[str, Cell]) -> int:
        """How many lines the words and chips of a row take; its figures not counted where they are stacked."""
        found = 1
        for column in self.columns:
            cell = cells.get(column.name)
            if isinstance(cell, Flow):
                found = max(found, len(cell.lines(column.width / self.size)))
            elif isinstance(cell, Chips):
                found = max(found, len(chip_lines(sheet, cell, column.width / self.size)))
        return found

    def row(
        self, sheet: Sheet, cells: Mapping[str, Cell], panel: str, look: Look | None = None, role: Role = Role.ROW_NAME
    ) -> Block:
        """A row as a block of the table's width. FitError where a font lacks one of its letters, when painted."""
        dress = look or Look()
        dress = replace(dress, room=dress.room * self.tightness)
        size = self.size
        lines = self.lines(sheet, cells)
        below = self.stacked and any(column.figures and column.name in cells for column in self.columns)
        bar = _BAR * size if dress.bar_colour else 0.0
        height = size * ((lines + below) * LEAD + dress.room) + dress.above + dress.below + 1.6 * bar

        def paint(box: Box) -> list[Mark]:
            marks: list[Mark] = [Rect(box, dress.fill, panel)] if dress.fill else []
            for thick, y in ((dress.above, box.y), (dress.below, box.bottom - dress.below)):
                if thick:
                    marks.append(Rect(Box(box.x, y, box.width, thick), dress.line, panel))
            cap = sheet.measurer.cap_height(Font.TEXT) * size
            first = box.y + dress.above + size * (dress.room + LEAD) / 2 + cap / 2
            for column in self.columns:
                if column.name in cells:
                    drop = lines * LEAD * size if self.stacked and column.figures and column.name != "no" else 0.0
                    marks += self._cell(sheet, cells[column.name], column, box.x, first + drop, panel, role)
            for part, fill in ((dress.budget, sheet.theme.track), (dress.bar, dress.bar_colour)):
                if bar and part > 0:
                    place = Box(box.x, box.bottom - dress.below - bar, self.width * part, bar)
                    marks.append(Rect(place, fill, panel))
            return marks

        return Block(height, paint)

    def _cell(
        self, sheet: Sheet, cell: Cell, column: Column, left: float, base: float, panel: str, role: Role
    ) -> list[Mark]:
        size, theme = self.size, sheet.theme
        x = left + column.x
        cap = sheet.measurer.cap_height(Font.TEXT) * size
        if isinstance(cell, Figure):
            fill = theme.muted if cell.muted else theme.ink
            right = left + column.right
            return [
                sheet.put(cell.text, cell.font, size, right, base, fill, panel, cell.role, "right", cell.key,
                          cell.value)
            ]  # fmt: skip
        if isinstance(cell, Flow):
            marks: list[Mark] = []
            for number, line in enumerate(cell.lines(column.width / size)):
                marks += paint_words(sheet, line, size, x, base + number * LEAD * size, panel, role)
            return marks
        if isinstance(cell, Sign):
            side = MARK * size
            box = Box(x, base - cap / 2 - side / 2, side, side)
            r = 0.16 * side
            return [
                Rect(box, cell.colour, panel, (r, r, r, r)),
                Icon(box.inset(0.12 * side), cell.icon, "#FFFFFF", panel),
            ]
        marks = []
        for number, codes in enumerate(chip_lines(sheet, cell, column.width / size)):
            at, middle = x, base + number * LEAD * size - cap / 2
            for code in codes:
                label = funds.short(code)
                marks += chip(sheet, label, size * CHIP, at, middle, theme.fund(code), panel)
                at += chip_width(sheet, label, size * CHIP) + _BETWEEN_CHIPS * size
        return marks


def chip_lines(sheet: Sheet, cell: Chips, room: float) -> list[tuple[str, ...]]:
    """The chips dealt to lines no wider than `room`, at size 1."""
    found: list[tuple[str, ...]] = []
    line: list[str] = []
    for code in cell.codes:
        if line and chips_width(sheet, (*line, code)) > room + 1e-6:
            found.append(tuple(line))
            line = []
        line.append(code)
    return [*found, tuple(line)] if line else found


def chips_width(sheet: Sheet, codes: Sequence[str]) -> float:
    """Width at size 1 of chips beside each other."""
    wide = [chip_width(sheet, funds.short(code), CHIP) for code in codes]
    return sum(wide) + _BETWEEN_CHIPS * (len(wide) - 1) if wide else 0.0


def zebra(sheet: Sheet) -> str:
    """The ground of every second row: light, yet dark enough for a laser printer to keep it."""
    return mix(sheet.theme.line, sheet.theme.card, 0.065)


def paint_words(
    sheet: Sheet,
    line: tuple[Word, ...],
    size: float,
    x: float,
    base: float,
    panel: str,
    role: Role,
    fills: Mapping[str, str] | None = None,
) -> list[Mark]:
    """One line of words; a run of one style is one text. `fills`: colours of styles other than muted and ink."""
    marks: list[Mark] = []
    run: list[Word] = []
    for word in (*line, None):
        if run and (word is None or word.style != run[-1].style):
            muted = run[0].style == MUTED
            fill = (fills or {}).get(run[0].style) or (sheet.theme.muted if muted else sheet.theme.ink)
            text = sheet.put(joined(run), run[0].font, size, x, base, fill, panel, Role.LABEL if muted else role)
            marks.append(text)
            x += text.width + (0.0 if word and word.glued else run[-1].space * size)
            run = []
        if word is not None:
            run.append(word)
    return marks


def heads(sheet: Sheet, grid: Grid, panel: str) -> Block:
    """The heads of the columns on their ground, as they stand at the top of every page."""
    theme = sheet.theme
    size = grid.size
    cap = sheet.measurer.cap_height(Font.SEMI) * size
    rows = 2 if grid.stacked else 1
    rule = max(0.12 * size, 2 * HAIR)
    height = rule * 2 + size * (rows * LEAD + 1.3 * PAD)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [
            Rect(box, theme.band, panel),
            Rect(Box(box.x, box.y, box.width, rule), theme.line, panel),
            Rect(Box(box.x, box.bottom - rule, box.width, rule), theme.line, panel),
        ]
        first = box.y + rule + size * (0.65 * PAD + LEAD / 2) + cap / 2
        for column in grid.columns:
            low = grid.stacked and column.figures and column.name != "no"
            base = first + (LEAD * size if low else 0.0)
            at, anchor = (column.right, "right") if column.figures else (column.x, "left")
            if column.head:
                marks.append(
                    sheet.put(column.head, Font.SEMI, size, box.x + at, base, theme.band_text, panel, Role.LABEL,
                              "right" if anchor == "right" else "left")
                )  # fmt: skip
        return marks

    return Block(height, paint)
