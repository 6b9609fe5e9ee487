"""Lines of words: how wide, how many, where they break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.sheet import joined
from apbdes_banner.layout.text import Flow, line_width, words
from tests.layout.simple import Simple

MEASURER = Simple()


def flow(text: str) -> Flow:
    return Flow(words(text, Font.TEXT, "", MEASURER))


@pytest.mark.parametrize(
    ("text", "lines", "demand"),
    [
        ("aaaa", 1, 2.0),
        ("aaaa bb", 1, 3.25),
        ("aaaa bb", 2, 2.0),
        ("aa bb cc dd", 2, 2.25),
        ("a bbbbbb c", 2, 3.75),
        ("a bbbbbb c", 3, 3.0),
        ("", 1, 0.0),
    ],
)
def test_demand(text: str, lines: int, demand: float) -> None:
    assert flow(text).demand(lines) == pytest.approx(demand)


def test_long_compounds_break_after_their_slash() -> None:
    lines = flow("Pembangunan/Rehabilitasi/Peningkatan jalan").lines(8)
    assert [joined(line) for line in lines] == ["Pembangunan/", "Rehabilitasi/", "Peningkatan", "jalan"]


def test_a_dot_ends_a_line() -> None:
    assert [joined(line) for line in flow("Kantor · Telepon 08").lines(6)] == ["Kantor ·", "Telepon 08"]


def test_short_compounds_stay_whole() -> None:
    assert [joined(line) for line in flow("RT/RW 03-05").lines(3)] == ["RT/RW", "03-05"]


def test_no_break_spaces_hold() -> None:
    assert [joined(line) for line in flow("dari Rp\u00a01.000 saja").lines(4)] == ["dari", "Rp\u00a01.000", "saja"]


LETTERS = st.text(alphabet="abcdef", min_size=1, max_size=12)


@given(st.lists(LETTERS, min_size=1, max_size=14), st.integers(1, 5))
def test_a_flow_takes_as_many_lines_as_its_demand_says(parts: list[str], count: int) -> None:
    text = flow(" ".join(parts))
    width = text.demand(count)
    lines = text.lines(width + 1e-6)
    assert len(lines) <= count
    assert len(lines) == text.count(width + 1e-6)
    assert max(line_width(line) for line in lines) <= width + 1e-6
    if count > 1 and width > max(word.width for word in text.words) + 1e-6:
        assert text.count(width - 1e-3) > count, "the demand is the narrowest width"


@given(st.lists(LETTERS, min_size=1, max_size=14), st.floats(6.5, 40))
def test_nothing_is_lost_between_lines(parts: list[str], width: float) -> None:
    text = " ".join(parts)
    assert " ".join(joined(line) for line in flow(text).lines(width)) == text
