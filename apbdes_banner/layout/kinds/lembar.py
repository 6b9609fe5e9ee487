"""The kind "lembar": sheets with every kegiatan, as many pages as needed.

The first page opens with heading, equation and two short tables; then come all kegiatan by bidang. Every page repeats
the heads of the columns, takes over the sum of the pages before and ends with its own sum, so that a reader can add up
each page; the last one closes with pembiayaan, what was not carried out, and whom to ask. Nothing is folded.
"""

from dataclasses import dataclass, replace
from itertools import accumulate

from apbdes_banner.errors import FitError
from apbdes_banner.layout.closing import NAME as CLOSING
from apbdes_banner.layout.closing import codes, recap, section_title, undone, undone_grid, whom_to_ask
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.ledger import Ledger, Sum, items_of, ledger, total, unit_of
from apbdes_banner.layout.ledger_rows import TABLE, belanja_sum, group_head, page_sum, rows_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.overview import NAME as OVERVIEW
from apbdes_banner.layout.overview import overview, stand_beside
from apbdes_banner.layout.page_edges import FOOT, RUNNING, foot, running
from apbdes_banner.layout.paging import paginate
from apbdes_banner.layout.panels.equation import NAME as EQUATION
from apbdes_banner.layout.panels.equation import equation
from apbdes_banner.layout.panels.footer import NAME as FOOTER
from apbdes_banner.layout.panels.heading import NAME as HEADING
from apbdes_banner.layout.panels.heading import heading
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Panel, Rect, Scene
from apbdes_banner.layout.sheet import Block, Sheet
from apbdes_banner.layout.table import SIDE, heads

_MARGIN = 0.055  # of the page's shorter side
_LEAST_MARGIN = 11.0  # mm: office printers leave 4 to 6 mm white, and a board has its frame
_PAPER = "#FFFFFF"  # paper as it is: a tint over the whole page is ink, and ends where the printer does
_PRINTED = 10.0  # mm in which nothing is printed
_TIGHTER = (0.75, 0.5, 0.35)  # of the room between rows
_STEPS = 8  # sizes tried between the smallest and the roomiest
_AIR = 1.0  # room between the parts of the first page, over size


@dataclass(frozen=True)
class _Placed:
    """A block in its place on a page."""

    block: Block
    box: Box
    panel: str


def lembar(request: Request) -> tuple[Scene, ...] | None:
    """The pages; None where not even one kegiatan fits a page legibly. FitError where a font lacks a letter."""
    book = _try(request)
    if book is None:
        return None
    if len(book.pages) > 1:  # a page that tighter rows save is paper saved, and the first page is best in one piece
        for tightness in _TIGHTER:
            tight = _try(request, tightness=tightness)
            if tight and (len(tight.pages) < len(book.pages) or tight.whole > book.whole):
                return tight.scenes()
    roomy = request.template.legibility.roomy
    for step in range(1, _STEPS + 1):  # type that fills the pages which are needed anyway
        larger = _try(request, 1 + (roomy - 1) * step / _STEPS)
        if not larger or len(larger.pages) > len(book.pages) or larger.clumsier(book) or larger.whole < book.whole:
            break
        book = larger
    return book.scenes()


def _try(request: Request, factor: float = 1.0, tightness: float = 1.0) -> "_Book | None":
    """The whole sheet with type `factor` times its smallest size; None where it does not fit."""
    try:
        book = _Book(request, factor, tightness)
        return book if book.fill() else None
    except FitError as error:
        if error.id == "glyph-missing":
            raise
        return None


class _Book:
    """Pages being filled from the top to the bottom."""

    def __init__(self, request: Request, factor: float, tightness: float) -> None:
        self.request = request
        self.tightness = tightness
        self.beside = False  # whether the tables of the first page stand beside each other
        self.equation = 0.0  # height of the equation, over size
        self.tables = 0.0  # height of the tables of the first page, over size
        self.sheet: Sheet = request.sheet().roomier(factor)
        self.size = self.sheet.limit() * factor
        short = min(request.size.width, request.size.height)
        margin = max(_LEAST_MARGIN, _MARGIN * short, request.safe + 1)
        self.content = request.page.inset(margin)
        self.items = items_of(self.sheet, request.summary)
        self.pages: list[list[_Placed]] = []
        self.y = 0.0
        self.title_size = max(self.sheet.mm(request.template.type.section), self.sheet.good(Font.HEADING, 3))

    @property
    def whole(self) -> bool:
        """Whether both tables that come before all kegiatan stand on the first page."""
        return not any(placed.panel == OVERVIEW for page in self.pages[1:] for placed in page)

    def clumsier(self, other: "_Book") -> bool:
        """Whether the first page had to break up what stands in one line on the other's."""
        return self.beside != other.beside or self.equation > 1.15 * other.equation or self.tables > 1.01 * other.tables

    @property
    def bottom(self) -> float:
        """Where the content of a page ends."""
        return self.content.bottom - self.foot(0).height

    def foot(self, page: int) -> Block:
        """The last line of a page, counted from 0."""
        return foot(self.sheet, self.request, self.content.width, self.size, page + 1, len(self.pages))

    def running(self) -> Block:
        """The head of every page after the first."""
        return running(self.sheet, self.request, self.content.width, self.size)

    # Filling

    def turn(self) -> None:
        """A new page with its running head."""
        self.pages.append([])
        self.y = self.content.y
        if len(self.pages) > 1:
            self.place(self.running(), RUNNING)

    def place(self, block: Block, panel: str) -> None:
        """The block at the current height of the current page."""
        self.pages[-1].append(_Placed(block, Box(self.content.x, self.y, self.content.width, block.height), panel))
        self.y += block.height

    def flow(self, block: Block, panel: str) -> None:
        """The block on the current page, or on a new one where it does not fit."""
        if not self.fits(block.height):
            self.turn()
        self.place(block, panel)

    def air(self) -> None:
        """Room between two parts of a page."""
        self.y += _AIR * self.tightness * self.size

    def _holds(self, placed: _Placed) -> bool:
        return placed.box.bottom <= self.bottom + 1e-6

    def fits(self, height: float) -> bool:
        """Whether that much fits the rest of the page."""
        return self.y + height <= self.bottom + 1e-6

    def fill(self) -> bool:
        """Everything onto pages; False where something is higher than a page."""
        request, sheet, width = self.request, self.sheet, self.content.width
        book = ledger(sheet, request.summary, self.items, width, self.size, self.tightness)
        if book is None:
            return False
        self.turn()
        self.place(heading(sheet, request.summary, request.logo, width, 0.0), HEADING)
        sums = equation(sheet, request.summary, width, SIDE * self.size)
        self.equation = sums.height / self.size
        self.flow(sums, EQUATION)
        longest = [888] * len(request.summary.groups)
        self.beside = stand_beside(book, longest)
        at = []
        for table in overview(book, self.title_size, longest):
            self.air()
            self.flow(table, OVERVIEW)
            self.tables += table.height / self.size
            at.append((len(self.pages) - 1, len(self.pages[-1]) - 1))
        self.air()
        starts = self._table(book)
        if starts is None:
            return False
        # Only now is it known on which page each bidang begins.
        known = overview(book, self.title_size, starts if max(starts, default=1) > 1 else None)
        for (page, place), table in zip(at, known, strict=True):
            self.pages[page][place] = replace(self.pages[page][place], block=table)
        return self._closing(book) and all(self._holds(placed) for page in self.pages for placed in page)

    def _table(self, book: Ledger) -> list[int] | None:
        """All kegiatan; the page from 1 on which each bidang begins, None where a row is higher than a page."""
        sheet, groups = self.sheet, self.request.summary.groups
        if not any(item.counted for item in self.items):
            return []  # the table of bidang has said all there is
        title = self._detail_title(book)
        top = heads(sheet, book.grid, TABLE)
        rows = rows_of(book)
        again = [group_head(book, index, again=True) for index in range(len(groups))]
        sums = Sum(0, 0 if sheet.compared else None)
        page_sums = [page_sum(book, key, sums, 888) for key in ("page", "upto", "carried")]
        closing = belanja_sum(book)
        fresh = self.content.y + self.running().height + top.height
        sums_room = page_sums[0].height + max(page_sums[1].height, closing.height)

        def several(page: int) -> float:
            start = self.y + title.height + top.height if page == 0 else fresh + page_sums[2].height
            return self.bottom - start - sums_room

        def single(page: int) -> float:
            return (self.bottom - self.y - title.height - top.height - closing.height) if page == 0 else 0.0

        pieces = [row.piece for row in rows]
        heights = [block.height for block in again]
        spans = paginate(pieces, single, heights)
        if spans is None or len(spans) != 1:
            spans = paginate(pieces, several, heights)
        if spans is None:
            return None
        if spans[0][0] == spans[0][1]:  # nothing fits under the tables: the rows begin on the next page
            if all(placed.panel == RUNNING for placed in self.pages[-1]):
                return None
            self.turn()
            return self._table(book)
        starts = [0] * len(groups)
        parts = [total(row.sum for row in rows[first:last] if row.sum) for first, last in spans]
        carried = list(accumulate(parts))
        for index, (first, last) in enumerate(spans):
            if index:
                self.turn()
            else:
                self.place(title, TABLE)
            self.place(top, TABLE)
            if index:
                self.place(page_sum(book, "carried", carried[index - 1], len(self.pages) - 1), TABLE)
            if not rows[first].piece.head:
                self.place(again[rows[first].piece.section], TABLE)
            for row in rows[first:last]:
                if row.piece.head:
                    starts[row.piece.section] = len(self.pages)
                self.place(row.block, TABLE)
            if len(spans) > 1:
                self.place(page_sum(book, "page", parts[index], len(self.pages)), TABLE)
            if index < len(spans) - 1:
                self.place(page_sum(book, "upto", carried[index], len(self.pages)), TABLE)
            else:
                self.place(closing, TABLE)
        return starts

    def _detail_title(self, book: Ledger) -> Block:
        count = sum(item.counted for item in self.items)
        note = self.sheet.say("detail-note", count=count, unit=unit_of(self.sheet, book.summary)) if count else ""
        return section_title(book, self.sheet.say("detail-title"), note, self.title_size, TABLE)

    def _closing(self, book: Ledger) -> bool:
        """Pembiayaan, what was not carried out, and the footer on the last page."""
        sheet, request = self.sheet, self.request
        gap = 0.8 * self.size
        title = section_title(book, sheet.say("recap-title"), "", self.title_size, CLOSING)
        for block in codes(book):
            self.flow(block, CLOSING)
        blocks = [title, *recap(book)]
        self._together(blocks, gap)
        rows = undone(book)
        if rows:
            note = sheet.say("undone-note", count=len(rows) - 1, unit=unit_of(sheet, book.summary))
            title = section_title(book, sheet.say("undone-title"), note, self.title_size, CLOSING)
            top = heads(sheet, undone_grid(book), CLOSING)
            if not self.fits(gap + title.height + top.height + sum(row.height for row in rows[:2])):
                self.turn()
            else:
                self.y += gap
            for block in (title, top):
                self.place(block, CLOSING)
            for number, row in enumerate(rows):
                after = rows[number + 1].height if number == len(rows) - 2 else 0.0  # the sum never stands alone
                if not self.fits(row.height + after):
                    self.turn()
                    self.place(top, CLOSING)
                self.place(row, CLOSING)
        block = whom_to_ask(book, request.printed_on)
        if not self.fits(gap + block.height):
            self.turn()
        self.y = self.bottom - block.height
        self.place(block, FOOTER)
        return self.y <= self.bottom + 1e-6 and self.pages[-1][-1].box.y >= self.content.y

    def _together(self, blocks: list[Block], gap: float) -> None:
        if self.fits(gap + sum(block.height for block in blocks)):
            self.y += gap
        else:
            self.turn()
        for block in blocks:
            self.place(block, CLOSING)

    # Painting

    def scenes(self) -> tuple[Scene, ...]:
        """The pages as scenes."""
        return tuple(self._scene(number, page) for number, page in enumerate(self.pages))

    def _scene(self, number: int, page: list[_Placed]) -> Scene:
        request, sheet = self.request, self.sheet
        line = self.foot(number)
        box = Box(self.content.x, self.content.bottom - line.height, self.content.width, line.height)
        placed = [*page, _Placed(line, box, FOOT)]
        marks: list[Mark] = [Rect(request.page, _PAPER, "page")]
        for item in placed:
            marks += item.block.paint(item.box)
        # Thin, for amounts must be read through it.
        marks += [replace(mark, line_width=mark.line_width / 2) for mark in request.watermark(sheet)]
        panels = [Panel("page", request.page)]
        for name in dict.fromkeys(item.panel for item in placed):
            boxes = [item.box for item in placed if item.panel == name]
            top, bottom = min(box.y for box in boxes), max(box.bottom for box in boxes)
            panels.append(Panel(name, Box(self.content.x, top, self.content.width, bottom - top)))
        facts: dict[str, float | int | str] = {
            "page": number + 1, "pages": len(self.pages), "row_size": self.size, "row_floor": sheet.limit(),
        }  # fmt: skip
        return request.scene(sheet, panels, marks, facts, safe=_PRINTED)
