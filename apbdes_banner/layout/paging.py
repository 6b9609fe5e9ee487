"""Rows dealt to pages: whole rows, in their order, a head never without its first rows, a sum never without its last.

Nothing here knows of budgets or type: rows are heights in mm.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Piece:
    """One row. `section` is the index of the part that it belongs to; `keep`: it stays with the row after it."""

    height: float
    section: int
    keep: bool = False
    head: bool = False  # it opens its section


def paginate(
    pieces: Sequence[Piece], room: Callable[[int], float], again: Sequence[float]
) -> list[tuple[int, int]] | None:
    """The pieces of each page as (first, after the last); a page on which none fits is (n, n).

    `room(page)` is the height that page 0, 1, … has for pieces; `again[section]` what a page takes for the head of a
    section that goes on from the page before. Rows that are to stay together and are higher than a whole page are
    parted. None where a single piece is higher than a page.
    """
    pages: list[tuple[int, int]] = []
    start = 0
    while start < len(pieces):
        here, next_ = room(len(pages)), room(len(pages) + 1)
        stop = _fill(pieces, start, here, max(here, next_), again)
        if stop == start and pages and next_ <= here:
            return None  # a page like this one takes nothing: no page will
        pages.append((start, stop))
        start = stop
    return pages


def _fill(pieces: Sequence[Piece], start: int, room: float, largest: float, again: Sequence[float]) -> int:
    """The number of the first piece that the page does not take; `largest` is the room of a page that may follow."""
    opening = 0.0 if pieces[start].head else again[pieces[start].section]
    left = room - opening
    stop, held = start, start
    for index in range(start, len(pieces)):
        left -= pieces[index].height
        if left < -1e-6:
            break
        held = index + 1
        if not pieces[index].keep:
            stop = index + 1
    if stop == start and opening + _kept(pieces, start) > largest and not pieces[held - 1].head:
        return held
    return stop


def _kept(pieces: Sequence[Piece], start: int) -> float:
    """Height of what is to stay together from `start` on."""
    total = 0.0
    for piece in pieces[start:]:
        total += piece.height
        if not piece.keep:
            break
    return total
