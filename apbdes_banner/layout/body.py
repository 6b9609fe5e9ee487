"""The body: how large the rows are, how many are folded, which card stands in which column.

Every arrangement that suits the page (arrange.py) is measured and the best is taken: first the one that folds the
fewest kegiatan, then the one with the largest rows and the fullest columns. What cannot be the best is left early.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.arrange import Arrangement, arrangements
from apbdes_banner.layout.filling import HEAD_STRETCH, ROW_STRETCH, TILE_STRETCH, Filled, Filling, most_hidden
from apbdes_banner.layout.folding import Folding
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.panels.cards import Card, card, head_sizes, head_texts
from apbdes_banner.layout.scene import Mark, Panel, Role
from apbdes_banner.layout.sheet import Sheet

USES = "uses"
_EMPHASES = (1.0, 1.25, 1.55, 1.9)
_CRAMMED = 1.8
_TILES = 0.6
_STRIP = 1.2  # what a page must gain before the dots lose their legend
_WITHOUT = 0.4  # the same before a page that compares does without dots: their shares stand in its cards' heads


@dataclass(frozen=True)
class Fitted:
    """One arrangement solved."""

    sheet: Sheet
    arrangement: Arrangement
    emphasis: float
    cards: Filled
    score: float


def solve_body(sheet: Sheet, summary: Summary, folding: Folding, box: Box, bar: float | None = None) -> Fitted | None:
    """The best arrangement of the body in that box; None where none fits at the smallest sizes allowed.

    `bar` is the score over which the caller can use it: None, too, where none is above. That saves most of the work.
    """
    search = _Search(sheet, summary, folding)
    best = search.best(box, bar)
    if best and bar is not None and best.arrangement.name.startswith("strip"):
        # A strip comes to its turn only where nothing else shows all rows, and what stayed under the bar might.
        best = search.best(box, None)
    if best is None or (bar is not None and best.score <= bar):
        return None
    if best.cards.hidden and not sheet.compared:
        best = search.thorough(best) or best
    return best


class _Search:
    """The arrangements of one body compared, and what was worked out for each size of columns."""

    def __init__(self, sheet: Sheet, summary: Summary, folding: Folding) -> None:
        self.sheet, self.summary, self.folding = sheet, summary, folding
        whole = summary.totals.belanja or 0
        self._texts = [
            head_texts(sheet, group, part, whole) for group, part in zip(summary.groups, summary.parts, strict=True)
        ]
        self._sizes = {emphasis: head_sizes(sheet, emphasis) for emphasis in _EMPHASES}
        self._fillings: dict[tuple[int, float, float, float], Filling] = {}
        self._best: Fitted | None = None
        self._bar: float | None = None
        self._lost: set[tuple[int, float, float, float]] = set()  # columns with a malus that cannot win any more
        self._crowded: list[Filling] = []  # columns that do not even hold the least of heads

    def best(self, box: Box, bar: float | None) -> Fitted | None:
        """The arrangement with the highest score over the bar."""
        self._best, self._bar, self._lost = None, bar, set()
        for arrangement in arrangements(self.sheet, self.summary, box, self._may_win):
            if self._needless(arrangement.name):
                break
            for emphasis, cards, score in self._tries(arrangement.cards, self._malus(arrangement)):
                if self._beat is None or score > self._beat:
                    self._best = Fitted(self.sheet, arrangement, emphasis, cards, score)
        return self._best

    @property
    def _beat(self) -> float | None:
        """The score that the next one must beat."""
        return self._best.score if self._best else self._bar

    def _may_win(self, name: str, columns: int, width: float, height: float, crammed: float) -> bool:
        """Whether the cards could make an arrangement with these columns the best, were the panels beside them only
        crammed, but no higher than they need."""
        if columns > max(len(self.summary.groups), 1) or self._needless(name):
            return False
        if self._beat is None:
            return True
        malus = self._least_malus(name, columns, crammed)
        place = columns, width, height, malus
        if place in self._lost or self._too_crowded(columns, width, height, malus):
            return False
        filling = self._filling(columns, width, height)
        if filling.hopeful(malus, self._beat):
            return True
        self._lost.add(place)
        if filling.crowded >= 0:
            self._crowded.append(filling)
        return False

    def _too_crowded(self, columns: int, width: float, height: float, malus: float) -> bool:
        """Whether as many columns that were wider and higher did not even hold fewer rows. More of them do not fit
        narrower ones: each takes more room than what it saves in the row that stands for those folded."""
        hidden = most_hidden(self.folding.total, self.sheet.template.legibility.roomy, malus, self._beat)
        return any(
            columns == other.columns and width <= other.width and height <= other.room and hidden <= other.crowded
            for other in self._crowded
        )

    def _needless(self, name: str) -> bool:
        """A strip comes to its turn only where nothing else shows all rows."""
        return name.startswith("strip") and self._best is not None and self._best.cards.hidden == 0

    def _tries(self, columns: tuple[Box, ...], malus: float) -> Iterator[tuple[float, Filled, float]]:
        """The columns filled, with the score, under larger and larger heads."""
        for emphasis in _EMPHASES:
            filling = self._filling(len(columns), columns[0].width, columns[0].height, emphasis)
            cards = filling.solve(malus, self._beat)
            if cards is None:
                return
            yield emphasis, cards, filling.worth(cards, malus)
            if cards.hidden or not filling.grown_up(cards.placement.size):
                return  # larger heads help only where the rows have grown up to them

    def thorough(self, fitted: Fitted) -> Fitted | None:
        """The same arrangement, dealt so that the most is shown by name."""
        columns, malus = fitted.arrangement.cards, self._malus(fitted.arrangement)
        filling = self._filling(len(columns), columns[0].width, columns[0].height, fitted.emphasis)
        cards = filling.solve(malus, None, thorough=True)
        return replace(fitted, cards=cards, score=filling.worth(cards, malus)) if cards else None

    def _filling(self, columns: int, width: float, height: float, emphasis: float = _EMPHASES[0]) -> Filling:
        key = columns, width, height, emphasis
        if key not in self._fillings:
            sizes = self._sizes[emphasis]
            self._fillings[key] = Filling(self.sheet, self.folding, self._texts, sizes, *key[:3])
        return self._fillings[key]

    def _malus(self, arrangement: Arrangement) -> float:
        """What the arrangement loses whatever its cards look like."""
        boxes = arrangement.sources, arrangement.dots
        empty = max(
            max(panel.height - block.height - block.give, 0.0) / max(panel.height, 1.0)
            for panel, block in zip(boxes, arrangement.blocks, strict=True)
        )
        crammed = sum(1 - block.comfort for block in arrangement.blocks)
        return 4 * empty + self._least_malus(arrangement.name, len(arrangement.cards), crammed)

    def _least_malus(self, name: str, columns: int, crammed: float) -> float:
        """That part of it which is known before the sources and the dots are measured."""
        strip = (_WITHOUT if self.sheet.compared else _STRIP) if name.startswith("strip") else 0.0
        malus = strip + _CRAMMED * crammed
        # Bars under each other are compared at a glance.
        return malus + (0.0 if any(self.folding.every) else _TILES * (columns - 1))


def paint_body(fitted: Fitted, summary: Summary) -> tuple[list[Mark], list[Panel], tuple[Box, ...]]:
    """The marks of the body, its panels, and the boxes of its columns as they really end."""
    sheet, arrangement, cards = fitted.sheet, fitted.arrangement, fitted.cards
    size = cards.placement.size
    marks: list[Mark] = []
    panels = [Panel("sources", arrangement.sources), Panel("dots", arrangement.dots), Panel(USES, arrangement.title)]
    marks += arrangement.blocks[0].paint(arrangement.sources)
    marks += arrangement.blocks[1].paint(arrangement.dots)
    marks += sheet.lines(
        arrangement.heading, arrangement.title.x, arrangement.title.y, sheet.theme.ink, USES, Role.NAME
    )
    amounts = [max(row.activity.amount, row.activity.reference or 0) for rows in cards.rows for row in rows]
    amounts += [
        max(group.amount, group.reference or 0)
        for group, rows in zip(summary.groups, cards.rows, strict=True)
        if not rows
    ]
    largest = max(amounts, default=0)
    ends: list[Box] = []
    if arrangement.name.startswith("side"):
        side = arrangement.sources
        ends.append(Box(side.x, side.y, side.width, arrangement.dots.bottom - side.y))
    elif arrangement.name.startswith("row"):
        ends.append(arrangement.dots)
    for part, column in zip(cards.placement.columns, arrangement.cards, strict=True):
        spare = column.height - sum(cards.heights[i] for i in part) - cards.gap * (len(part) - 1)
        room = cards.give(part)
        given = min(spare / room, 1.0) if room > 0 and spare > 0 else 0.0
        y = column.y
        for i in part:
            rows, head = cards.rows[i], cards.heads[i]
            stretch, head_stretch = given * ROW_STRETCH * size, given * HEAD_STRETCH * head.height
            tile = 0.0 if rows else given * TILE_STRETCH * cards.tile
            height = cards.heights[i] + len(rows) * stretch + head_stretch + tile
            box = Box(column.x, y, column.width, height)
            group = summary.groups[i]
            marks += card(sheet, Card(group, i, head, rows, size, stretch, head_stretch, largest), box)
            panels.append(Panel(f"card:{group.code}", box))
            y += height + cards.gap
        ends.append(Box(column.x, column.y, column.width, max(y - cards.gap - column.y, 0.0)))
    return marks, panels, tuple(ends)
