"""The columns of a PDF: what stands below each other belongs together, and heads say how far it reaches."""

import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from apbdes_banner.reading.cells import MAX_TEXT, Value
from apbdes_banner.reading.pdfwords import Line, Piece
from apbdes_banner.reading.words import AMOUNT_ROLES, plain, role_of, section_head, total_of

CODE = re.compile(r"^(?:\[?\d{1,4}(?:\.\d{1,4}){0,8}\.?\]?|90\s?-\s?99|[ivxIVX]{1,4}\.|[a-z]\.)$")


@dataclass
class Band:
    """A column of the page. kind: amount, code or text."""

    left: float
    right: float
    kind: str

    def overlap(self, piece: "Piece | Band") -> float:
        """How much of the piece stands in the column, in points; negative: how far it is away."""
        return min(self.right, piece.right) - max(self.left, piece.left)


@dataclass
class Row:
    """A row with its cells by the index of their column; `merged`: columns that one head covers, first and last."""

    page: int
    base: float
    size: float
    cells: dict[int, list[Piece]] = field(default_factory=dict)
    merged: list[tuple[int, int]] = field(default_factory=list)

    def values(self) -> dict[int, Value]:
        """The cells as a sheet has them, columns from 1."""
        return {
            column + 1: " ".join(piece.text for piece in pieces)[:MAX_TEXT]
            for column, pieces in sorted(self.cells.items())
        }


def bands_of(lines: Sequence[Line]) -> list[Band]:
    """The columns, left to right. Only rows with money or with a code in front tell: titles stand anywhere."""
    amounts = _clusters([piece for line in lines for piece in line.pieces if piece.is_amount], "amount")
    codes: list[Piece] = []
    texts: list[Piece] = []
    for line in lines:
        first = line.pieces[0]
        coded = len(line.pieces) > 1 and bool(CODE.match(first.text)) and not CODE.match(line.pieces[1].text)
        if not (line.has_amount or coded):
            continue
        for piece in line.pieces:
            if piece.is_amount or any(band.overlap(piece) > 0.5 * (piece.right - piece.left) for band in amounts):
                continue
            if CODE.match(piece.text):
                codes.append(piece)
            elif total_of(piece.text) is None and section_head(piece.text) is None:
                texts.append(piece)
    found = [*amounts]
    for region in range(len(amounts) + 1):  # what stands between the same two columns of money
        words = _clusters([piece for piece in texts if _region(piece, amounts) == region], "text")
        marks = _clusters([piece for piece in codes if _region(piece, amounts) == region], "code")
        found += words
        for mark in marks:  # a number within the words is a part of them
            inside = sum(max(0.0, min(mark.right, w.right) - max(mark.left, w.left)) for w in words)
            if inside <= 0.5 * (mark.right - mark.left):
                found.append(mark)
    bands = sorted(found, key=lambda band: band.left + band.right) or [Band(0, 1, "text")]
    for block in _head_blocks(lines):
        bands = _headed(block, bands)
    return bands


def _roles(line: Line) -> int:
    """How many pieces of a line can head columns."""
    return sum(role_of(plain(piece.text)) is not None for piece in line.pieces)


def _head_blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Rows of column heads that stand close together."""
    block: list[Line] = []
    for line in lines:
        near = not block or (line.page == block[-1].page and block[-1].base - line.base <= 2 * line.size)
        if line.has_amount or not _roles(line) or not near:
            if sum(map(_roles, block)) > 2:
                yield block
            block = []
        if not line.has_amount and _roles(line):
            block.append(line)
    if sum(map(_roles, block)) > 2:
        yield block


def _headed(block: Sequence[Line], bands: list[Band]) -> list[Band]:
    """The columns after their heads: each as wide as its head, and one more for each head over an empty column."""
    main = max(block, key=lambda line: (len(line.pieces), -line.base))
    heads = [_head(piece) for piece in main.pieces]
    for line in block:
        for piece in line.pieces if line is not main else ():
            over = [head for head in heads if head.overlap(piece) > 0]
            if len(over) == 1:
                over[0].left, over[0].right = min(over[0].left, piece.left), max(over[0].right, piece.right)
            elif not over:
                heads.append(_head(piece))
    heads.sort(key=lambda head: head.left + head.right)
    more = []
    for head, column in zip(heads, _match(heads, bands, main.size), strict=True):
        if column is None:
            more.append(Band(head.left, head.right, "text"))
            continue
        band, others = bands[column], [*bands[:column], *bands[column + 1 :]]
        band.left = max([min(band.left, head.left), *(o.right for o in others if o.right <= band.left)])
        band.right = min([max(band.right, head.right), *(o.left for o in others if o.left >= band.right)])
    return sorted([*bands, *more], key=lambda band: band.left + band.right)


def _head(piece: Piece) -> Band:
    """The place of a head; its kind is that of the column that it can stand over."""
    return Band(piece.left, piece.right, "amount" if role_of(plain(piece.text)) in AMOUNT_ROLES else "text")


def _match(heads: Sequence[Band], bands: Sequence[Band], size: float) -> list[int | None]:
    """A column for each head, from left to right and none twice, as near as can be; None where none is left."""
    costs = {(0, 0): 0.0}
    steps: dict[tuple[int, int], tuple[int, int, int | None]] = {}
    for done in range(len(heads) + 1):
        for used in range(len(bands) + 1):
            cost = costs.get((done, used))
            if cost is None:
                continue
            ways: list[tuple[int, int, float, int | None]] = []
            if used < len(bands):
                ways.append((done, used + 1, cost, None))
            if done < len(heads):
                ways.append((done + 1, used, cost + (30 if heads[done].kind == "amount" else 5) * size, None))
                if used < len(bands):
                    other_kind = (bands[used].kind == "amount") != (heads[done].kind == "amount")
                    away = max(0.0, -bands[used].overlap(heads[done])) + (3 * size if other_kind else 0)
                    ways.append((done + 1, used + 1, cost + away, used))
            for one, other, total, column in ways:
                if total < costs.get((one, other), math.inf):
                    costs[one, other], steps[one, other] = total, (done, used, column)
    found: list[int | None] = [None] * len(heads)
    at = (len(heads), len(bands))
    while at != (0, 0):
        done, used, column = steps[at]
        if done < at[0]:
            found[done] = column
        at = (done, used)
    return found


def _region(piece: Piece, amounts: Sequence[Band]) -> int:
    middle = (piece.left + piece.right) / 2
    return sum((band.left + band.right) / 2 < middle for band in amounts)


def _clusters(pieces: Iterable[Piece], kind: str) -> list[Band]:
    """Pieces that stand below each other, as columns."""
    bands: list[Band] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if bands and piece.left < bands[-1].right - 0.5:
            bands[-1].right = max(bands[-1].right, piece.right)
        else:
            bands.append(Band(piece.left, piece.right, kind))
    return bands


def place(line: Line, bands: Sequence[Band]) -> Row:
    """The cells of a row: each piece in the column that it stands in most, or nearest to."""
    row = Row(line.page, line.base, line.size)
    counted = [piece.text for piece in line.pieces] == [str(i + 1) for i in range(len(line.pieces))]  # 1 2 3 4 5
    for piece in line.pieces:
        usable = [i for i, band in enumerate(bands) if band.kind == "amount" or not piece.is_amount]
        column = max(usable, key=lambda i: (bands[i].overlap(piece), -i))
        covered = [i for i in usable if bands[i].kind == "amount" and bands[i].overlap(piece) > 0]
        if len(line.pieces) > 1 and len(covered) > 1 and not piece.is_amount:
            column = covered[0]
            row.merged.append((covered[0], covered[-1]))
        if column not in row.cells or not counted:
            row.cells.setdefault(column, []).append(piece)
    row.merged = [(a, b) for a, b in row.merged if not any(a < column <= b for column in row.cells)]
    return row
