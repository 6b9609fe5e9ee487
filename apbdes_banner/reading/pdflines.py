"""Names that a narrow column of a PDF broke over several lines: each line goes to the row that it is a part of."""

import math
import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from statistics import median

from apbdes_banner.reading.amounts import is_blank_money
from apbdes_banner.reading.pdftable import CODE, Band, Row
from apbdes_banner.reading.pdfwords import Piece
from apbdes_banner.reading.words import is_footer, section_head, total_of

LEADING = 1.45  # lines of one cell lie no further apart
_OPEN = re.compile(
    r"(?:[,&/(]|\b(?:dan|atau|yang|kepada|untuk|dengan|dari|serta|pada|bagi|oleh|di|ke))$", re.IGNORECASE
)


class _Lines:
    """The rows of one page while lines of words find the row that they belong to. Rows are told by their index."""

    def __init__(self, rows: Sequence[Row], bands: Sequence[Band], usual: float) -> None:
        self.rows, self.bands, self.usual = rows, bands, usual
        self.owner: dict[int, int] = {}
        self.amounts = [_has_amount(row) for row in rows]
        self.words = [self._is_words(row) for row in rows]

    def _is_words(self, row: Row) -> bool:
        """Whether a row can be a part of a name: nothing but words, no head of a section, no total."""
        if not all(self.bands[column].kind == "text" for column in row.cells):
            return False
        text = _text(row)
        marks = any(CODE.match(piece.text) for pieces in row.cells.values() for piece in pieces[:1])
        return not marks and total_of(text) is None and section_head(text) is None and not is_footer(text)

    def _free(self, index: int) -> bool:
        return 0 <= index < len(self.rows) and self.words[index] and index not in self.owner

    def _beside(self, index: int, other: int) -> bool:
        """Whether the words of one row stand below those of the other, or where the other has none."""
        row, other_row = self.rows[index], self.rows[other]
        for column, pieces in row.cells.items():
            words = [piece for piece in other_row.cells.get(column, []) if not CODE.match(piece.text)]
            if words and min(_shift(pieces[0], piece) for piece in words) > 1.5 * row.size:
                return False
        return True

    def join_around(self, index: int) -> None:
        """Lines above and below a row of amounts that stands at the middle of its name: as many on each side."""
        row = self.rows[index]
        named = any(
            self.bands[column].kind == "text" and not all(CODE.match(piece.text) for piece in pieces)
            for column, pieces in row.cells.items()
        )
        up, down, reach = index - 1, index + 1, row.size * (LEADING if named else 0.5 * LEADING)
        while self._free(up) and self._free(down) and self._beside(up, index) and self._beside(down, index):
            above, below = self.rows[up].base - row.base, row.base - self.rows[down].base
            if max(above, below) > reach or abs(above - below) > 0.25 * row.size:
                return
            if named and up == index - 1 and max(above, below) > 0.85 * self.usual:
                return
            self.owner[up] = self.owner[down] = index
            up, down, reach = up - 1, down + 1, max(above, below) + row.size * LEADING

    def join_below(self, index: int) -> None:
        """A line of words close below a row that has its own words at the top."""
        if not self._free(index) or index == 0:
            return
        above = self.owner.get(index - 1, index - 1)
        row, owner = self.rows[index], self.rows[above]
        coded = any(CODE.match(piece.text) for pieces in owner.cells.values() for piece in pieces[:1])
        gap = self.rows[index - 1].base - row.base
        next_gap = row.base - self.rows[index + 1].base if index + 1 < len(self.rows) else math.inf
        if next_gap < 0.95 * gap and self.amounts[index + 1] and index + 1 not in self.owner:
            return
        if not (self.amounts[above] or coded) or gap > LEADING * row.size or not self._beside(index, above):
            return
        if not all(column in owner.cells for column in row.cells):
            return
        if gap < 0.85 * self.usual or _text(row)[:1].islower() or _OPEN.search(_text(self.rows[index - 1])):
            self.owner[index] = above

    def join_above(self, index: int) -> None:
        """A line of words close above a row of amounts that has its last words beside them."""
        below = index + 1
        if self._begins_total(index):
            self.words[index] = True
        if not self._free(index) or below >= len(self.rows) or not self._beside(index, self.owner.get(below, below)):
            return
        target = self.owner.get(below, below)
        gap = self.rows[index].base - self.rows[below].base
        close = gap < 0.85 * self.usual or bool(_OPEN.search(_text(self.rows[index])))
        if self.amounts[target] and gap <= LEADING * self.rows[index].size and close:
            self.owner[index] = target

    def _begins_total(self, index: int) -> bool:
        """Whether the name of a total begins here and ends beside its amounts on the next row."""
        if index + 1 >= len(self.rows) or self.amounts[index] or not self.amounts[index + 1]:
            return False
        first, second = _text(self.rows[index]), _words(self.rows[index + 1])
        total = total_of(first)
        return (
            bool(second) and total is not None and total_of(second) is None and total_of(f"{first} {second}") == total
        )

    def joined(self) -> list[Row]:
        """The rows, each with the lines that belong to it, from the top."""
        parts: dict[int, list[Row]] = {}
        for index, row in enumerate(self.rows):
            parts.setdefault(self.owner.get(index, index), []).append(row)
        found = []
        for index, row in enumerate(self.rows):
            if index in self.owner:
                continue
            cells: dict[int, list[Piece]] = {}
            for part in parts[index]:
                for column, pieces in part.cells.items():
                    cells.setdefault(column, []).extend(pieces)
            for pieces in cells.values():
                pieces.sort(key=lambda piece: not CODE.match(piece.text))
            found.append(replace(row, cells=cells))
        return found


def _shift(one: Piece, other: Piece) -> float:
    """How far two pieces are from beginning, or being centred, one below the other."""
    return min(abs(one.left - other.left), abs(one.left + one.right - other.left - other.right) / 2)


def _has_amount(row: Row) -> bool:
    return any(piece.is_amount or is_blank_money(piece.text) for pieces in row.cells.values() for piece in pieces)


def _text(row: Row) -> str:
    return " ".join(piece.text for _, pieces in sorted(row.cells.items()) for piece in pieces)


def _words(row: Row) -> str:
    """The words of a row without its amounts and codes."""
    texts = [piece.text for _, pieces in sorted(row.cells.items()) for piece in pieces if not piece.is_amount]
    return " ".join(text for text in texts if not CODE.match(text) and not is_blank_money(text))


def join_wrapped(rows: Sequence[Row], bands: Sequence[Band]) -> list[Row]:
    """Joins what a narrow column broke: lines of words only go to the row whose name they are a part of."""
    steps = [
        above.base - row.base
        for above, row in pairwise(rows)
        if above.page == row.page and _has_amount(above) and _has_amount(row)
    ]
    usual = median(steps) if steps else 0.0
    kept: list[Row] = []
    for _, page in groupby(rows, key=lambda row: row.page):
        lines = _Lines(list(page), bands, usual)
        for index, amounts in enumerate(lines.amounts):
            if amounts:
                lines.join_around(index)
        for index in range(len(lines.rows)):
            lines.join_below(index)
        for index in reversed(range(len(lines.rows))):
            lines.join_above(index)
        kept += lines.joined()
    return kept
