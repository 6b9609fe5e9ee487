"""The cards' arithmetic against brute force."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner.layout.solve import (
    FOOT,
    LEAD,
    MAX_LINES,
    PAD,
    CardShape,
    RowShape,
    RowShapes,
    assignments,
    fits,
    place,
)


def row(length: float) -> RowShape:
    """A row that may break anywhere: n lines of length / n."""

    def count(width: float) -> int:
        return next((n for n in range(1, MAX_LINES + 1) if length / n <= width), 99)

    return RowShape(lambda n: length / n, count)


def card(head: float, *lengths: float) -> CardShape:
    return CardShape(head, 100, RowShapes(row(length) for length in lengths))


def test_one_card_fills_its_column() -> None:
    found = place([card(20, 2, 2)], 1, 100, 5, 1, 100)
    assert found is not None
    assert found.size == pytest.approx(80 / (2 * (LEAD + PAD) + FOOT))


def test_a_line_more_costs_its_height() -> None:
    # At size 10 the row of 20 needs two lines, at 5 one: the height jumps between.
    item = card(0, 20)
    assert item.height(5) == pytest.approx(5 * (LEAD + PAD + FOOT))
    assert item.height(5.01) == pytest.approx(5.01 * (2 * LEAD + PAD + FOOT))


def test_it_does_not_fit() -> None:
    assert place([card(20, 2)], 1, 21, 5, 5, 10) is None
    assert not fits([card(20, 2)], 1, 21, 5, 5)


def test_cards_without_rows_take_the_cap() -> None:
    found = place([card(20), card(30)], 2, 50, 5, 3, 9)
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
def test_the_size_is_the_largest(cards: list[list[float]], columns: int, room: float) -> None:
    if columns > len(cards):
        return
    shapes = [card(10, *lengths) for lengths in cards]
    floor, cap, gap = 2.0, 20.0, 4.0
    found = place(shapes, columns, room, gap, floor, cap)

    def possible(size: float) -> bool:
        return any(
            all(sum(shapes[i].height(size) for i in part) + gap * (len(part) - 1) <= room + 1e-6 for part in way)
            for way in assignments(len(shapes), columns)
        )

    assert (found is not None) == possible(floor) == fits(shapes, columns, room, gap, floor)
    if found is None:
        return
    for part in found.columns:
        assert sum(shapes[i].height(found.size) for i in part) + gap * (len(part) - 1) <= room + 1e-6
    if found.size < cap - 1e-6:
        assert not possible(found.size * 1.002 + 1e-3)
