"""The cards' arithmetic against brute force."""

from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner.layout.solve import (
    FOOT,
    LEAD,
    MAX_LINES,
    PAD,
    Cards,
    RowShape,
    RowShapes,
    Stack,
    assignments,
    fits,
    place,
)


class Even(RowShape):
    """A row that may break anywhere: n lines of length / n."""

    def __init__(self, length: float) -> None:
        self.length = length
        super().__init__()

    def demand(self, lines: int) -> float:
        return self.length / lines

    def lines_at(self, width: float) -> int:
        return next((n for n in range(1, MAX_LINES + 1) if self.demand(n) <= width), 99)


def cards(*made: tuple[float, list[float]]) -> Cards:
    """Cards of a head and rows of those lengths."""
    rows = [RowShapes(Stack(map(Even, lengths)), len(lengths)) for _, lengths in made]
    return Cards([head for head, _ in made], rows, 100)


def test_one_card_fills_its_column() -> None:
    found = place(cards((20, [2, 2])), 1, 100, 5, 1, 100)
    assert found is not None
    assert found.size == pytest.approx(80 / (2 * (LEAD + PAD) + FOOT))


def test_a_line_more_costs_its_height() -> None:
    # At size 10 the row of 20 needs two lines, at 5 one: the height jumps between.
    item = cards((0, [20]))
    assert item.heights(5) == [pytest.approx(5 * (LEAD + PAD + FOOT))]
    assert item.heights(5.01) == [pytest.approx(5.01 * (2 * LEAD + PAD + FOOT))]


def test_the_first_rows_of_a_stack_and_one_for_the_others() -> None:
    stack, wide = Stack(map(Even, (20, 30, 70))), 100 / 5
    assert RowShapes(stack, 3).lines(wide) == 1 + 2 + 4
    assert RowShapes(stack, 1, Even(5)).lines(wide) == 1 + 1
    assert RowShapes(stack, 2, Even(5)).weight(wide) == pytest.approx(4 * LEAD + 3 * PAD + FOOT)
    assert RowShapes(stack, 0).weight(wide) == 0
    assert RowShapes(stack, 3).weight(100 / 10) == inf, "seven lines"


def test_it_does_not_fit() -> None:
    assert place(cards((20, [2])), 1, 21, 5, 5, 10) is None
    assert not fits([20], cards((20, [2])).weights(5), 1, 21, 5, 5)


def test_cards_without_rows_take_the_cap() -> None:
    found = place(cards((20, []), (30, [])), 2, 50, 5, 3, 9)
    assert found is not None
    assert found.size == 9


def test_assignments_keep_the_order() -> None:
    ways = assignments(5, 2)
    assert len(ways) == 15
    assert all(list(part) == sorted(part) for way in ways for part in way)
    assert all(sorted(i for part in way for i in part) == [0, 1, 2, 3, 4] for way in ways)


LENGTHS = st.lists(st.floats(1, 30), min_size=1, max_size=8)


@settings(max_examples=60, deadline=None)
@given(st.lists(LENGTHS, min_size=1, max_size=5), st.integers(1, 3), st.floats(60, 400))
def test_the_size_is_the_largest(lengths: list[list[float]], columns: int, room: float) -> None:
    if columns > len(lengths):
        return
    made = cards(*((10, rows) for rows in lengths))
    floor, cap, gap = 2.0, 20.0, 4.0
    found = place(made, columns, room, gap, floor, cap)

    def possible(size: float) -> bool:
        heights = made.heights(size)
        return any(
            all(sum(heights[i] for i in part) + gap * (len(part) - 1) <= room + 1e-6 for part in way)
            for way in assignments(len(heights), columns)
        )

    assert (found is not None) == possible(floor) == fits(made.heads, made.weights(floor), columns, room, gap, floor)
    if found is None:
        return
    heights = made.heights(found.size)
    for part in found.columns:
        assert sum(heights[i] for i in part) + gap * (len(part) - 1) <= room + 1e-6
    if found.size < cap - 1e-6:
        assert not possible(found.size * 1.002 + 1e-3)
