"""Ways to divide the body: where the sources, the dots and the columns of cards may stand."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels import dots, sources
from apbdes_banner.layout.sheet import Block, Setting, Sheet

_SIDES = (0.22, 0.26, 0.3, 0.35)  # widths tried for a left column, as parts of the body


class Arrangement(NamedTuple):
    """Boxes of one way to divide the body; `cards` are the columns that cards may fill."""

    name: str
    sources: Box
    dots: Box
    title: Box
    cards: tuple[Box, ...]
    blocks: tuple[Block, Block]  # the sources and the dots, measured
    heading: Setting  # the title over the cards


MayWin = Callable[[str, int, float, float, float], bool]


def arrangements(sheet: Sheet, summary: Summary, box: Box, may_win: MayWin) -> Iterator[Arrangement]:
    """The ways that suit the shape of the box, the plain ones first; those that need a crowded page last.

    `may_win` says of a name, the number of columns of cards, their width and height, and how crammed the panels beside
    them are whether they can be the best so far: of those that cannot, sources and dots are not even measured where
    that can be helped.
    """
    panels = _Panels(sheet, summary, may_win)
    ways = (_beside, _in_a_row) if box.width > 1.9 * box.height else (_stacked, _beside)
    for way in (*ways, _strips):
        yield from way(panels, box)


def _beside(panels: "_Panels", box: Box) -> Iterator[Arrangement]:
    """Sources over the dots in a column at the left, the cards at the right."""
    gap = panels.gap
    for share in _SIDES:
        left = box.width * share
        right = box.width - left - gap * 1.25
        area = Box(box.right - right, box.y, right, box.height)
        crammed = panels.crammed(left, left)
        for across in (20, 25, 10):
            if not (cards := panels.cards("side", area, crammed)):
                break
            first, second = panels.sources(left), panels.dots(left, across)
            if not first or not second:
                continue
            spare = box.height - first.height - second.height - gap
            if spare < 0:
                continue
            upper = Box(box.x, box.y, left, first.height + spare * first.give / max(first.give + second.give, 1e-9))
            lower = Box(box.x, upper.bottom + gap, left, box.bottom - upper.bottom - gap)
            yield from cards.beside(upper, lower, (first, second))
            if spare <= first.give + second.give:
                break


def _in_a_row(panels: "_Panels", box: Box) -> Iterator[Arrangement]:
    """Sources, dots and cards beside each other: for pages that are wide and low."""
    gap = panels.gap
    for share in (0.2, 0.25):
        left = box.width * share
        right = box.width - 2 * left - 2.5 * gap
        area = Box(box.right - right, box.y, right, box.height)
        crammed = panels.crammed(left, left)
        for across in (20, 10):
            if not (cards := panels.cards("row", area, crammed)):
                break
            first, second = panels.sources(left), panels.dots(left, across)
            if not first or not second or not second.height or max(first.height, second.height) > box.height:
                continue
            upper = Box(box.x, box.y, left, box.height)
            lower = Box(upper.right + 1.25 * gap, box.y, left, box.height)
            yield from cards.beside(upper, lower, (first, second))


def _stacked(panels: "_Panels", box: Box) -> Iterator[Arrangement]:
    """Sources beside the dots, or over them, and the cards below."""
    gap = panels.gap
    left, right = box.columns(2, gap)
    for name, wide, across in (("top", left.width, 20), ("top", left.width, 10), ("stack", box.width, 20)):
        first, second = panels.sources(wide), panels.dots(wide, across)
        if not first or not second or (name == "top" and not second.height):
            continue
        if name == "stack":
            upper = Box(box.x, box.y, wide, first.height)
            lower = Box(box.x, upper.bottom + gap, wide, second.height)
        else:
            tall = max(first.height, second.height)
            upper, lower = Box(box.x, box.y, wide, tall), Box(right.x, box.y, wide, tall)
        y = lower.bottom + gap
        if cards := panels.cards(name, Box(box.x, y, box.width, box.bottom - y), panels.crammed(wide, wide)):
            yield from cards.beside(upper, lower, (first, second))


def _strips(panels: "_Panels", box: Box) -> Iterator[Arrangement]:
    """The dots as a strip over the whole width, the sources at the left or above the cards: for crowded pages."""
    gap = panels.gap
    second = panels.strip(box.width)
    if not second:
        return
    lower = Box(box.x, box.y, box.width, second.height)
    y = lower.bottom + gap * 0.6 if second.height else box.y
    for share in (0.3, 0.36, 0.42):
        left = box.width * share
        right = box.width - left - gap
        upper = Box(box.x, y, left, box.bottom - y)
        cards = panels.cards("strip-side", Box(box.right - right, y, right, box.bottom - y), panels.crammed(left))
        if cards and (first := panels.sources(left)) and upper.height >= first.height:
            yield from cards.beside(upper, lower, (first, second))
    first = panels.sources(box.width)
    if not first:
        return
    upper = Box(box.x, y, box.width, first.height)
    top = upper.bottom + gap * 0.6
    if cards := panels.cards(
        "strip-over", Box(box.right - box.width, top, box.width, box.bottom - top), panels.crammed(box.width)
    ):
        yield from cards.beside(upper, lower, (first, second))


class _Area(NamedTuple):
    """A place for cards: their title, and the numbers of columns under it that they may fill."""

    name: str
    title: Setting
    heading: Box
    below: Box
    gap: float
    counts: Sequence[int]

    def beside(self, upper: Box, lower: Box, blocks: tuple[Block, Block]) -> Iterator[Arrangement]:
        """An arrangement for each kind of columns, the sources in the upper box and the dots in the lower one."""
        for count in self.counts:
            columns = self.below.columns(count, self.gap)
            yield Arrangement(f"{self.name}-{count}", upper, lower, self.heading, columns, blocks, self.title)


class _Panels:
    """What stands in the body beside each other, measured; None where one is too narrow."""

    def __init__(self, sheet: Sheet, summary: Summary, may_win: MayWin) -> None:
        self.sheet, self.summary, self.may_win = sheet, summary, may_win
        self.gap = sheet.template.space.gap * sheet.scale
        self.size = max(sheet.mm(sheet.template.type.section), sheet.good(Font.HEADING, 3))
        self._title = sheet.flow(sheet.say("uses"), Font.HEADING)
        self._sources: dict[float, Block | None] = {}
        self._dots: dict[float, Callable[[int], Block]] = {}
        self._rows, self._legend = sources.lines(sheet, summary), dots.lines(sheet, summary)
        self._source_sizes, self._dots_sizes = sources.sizes(sheet, self._rows), dots.sizes(sheet, self._legend)

    def crammed(self, of_sources: float, of_dots: float | None = None) -> float:
        """How far sources and dots, unless those are a strip, stay below their wanted sizes in those widths."""
        found = 1 - sources.comfort(self.sheet, self._source_sizes(of_sources))
        if of_dots is not None and len(self.summary.groups) > 1:
            found += 1 - dots.comfort(self.sheet, self._dots_sizes(of_dots))
        return found

    def cards(self, name: str, box: Box, crammed: float) -> _Area | None:
        """One to three columns of cards under their title, as many of them as may win; None, too, where none may."""
        try:
            title = self.sheet.fit(self._title, Font.HEADING, box.width, self.size, self.sheet.good(Font.HEADING, 3), 1)
        except FitError:
            return None
        head = title.height(1.1) + 0.22 * self.size
        if box.height <= head:
            return None
        heading = Box(box.x, box.y, box.width, head)
        below = Box(box.x, box.y + head, box.width, box.height - head)
        counts = [
            count
            for count in (1, 2, 3)
            if self.may_win(name, count, below.column_width(count, self.gap), below.height, crammed)
        ]
        return _Area(name, title, heading, below, self.gap, counts) if counts else None

    def sources(self, width: float) -> Block | None:
        """Measured once at a width."""
        if width not in self._sources:
            try:
                self._sources[width] = sources.sources(self.sheet, self._rows, width, self._source_sizes(width))
            except FitError:
                self._sources[width] = None
        return self._sources[width]

    def dots(self, width: float, across: int) -> Block | None:
        """So many dots across."""
        try:
            if width not in self._dots:
                self._dots[width] = dots.dots(self.sheet, self._legend, width, self._dots_sizes(width))
            return self._dots[width](across)
        except FitError:
            return None

    def strip(self, width: float) -> Block | None:
        """The dots in a strip; none at all in a document that compares, where two amounts a row need the room."""
        if self.sheet.compared is not None:
            return Block(0.0, lambda _: [])
        try:
            return dots.strip(self.sheet, self.summary, width)
        except FitError:
            return None
