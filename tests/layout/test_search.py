"""The search for the best page leaves early what cannot win: that must never change the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.body import _Search
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.filling import Filling
from apbdes_banner.layout.folding import Folding
from apbdes_banner.layout.request import Request
from tests.layout.summaries import summary

WARGA, FONTS = load_template("warga"), Fonts()


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@pytest.mark.parametrize("count", [8, 25, 45, 90])
@pytest.mark.parametrize("size", ["3x2m", "2x3m", "A1"])
def test_what_is_left_early_could_not_win(
    size: str, count: int, compared: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    budget = summary(count, compared=compared)
    quick = compose(budget, WARGA, parse_size(size), FONTS)
    monkeypatch.setattr(_Search, "_too_crowded", lambda *_: False)
    monkeypatch.setattr(Filling, "hopeful", lambda *_: True)
    assert compose(budget, WARGA, parse_size(size), FONTS) == quick


@pytest.mark.parametrize("compared", [None, "anggaran", "semula"])
@given(width=st.floats(5, 60))
def test_a_row_takes_the_lines_that_its_words_take(compared: str | None, width: float) -> None:
    budget = summary(40, compared=compared)
    sheet = Request(budget, WARGA, parse_size("3x2m"), FONTS, 5.0).sheet()
    for row in (row for rows in Folding(sheet, budget.groups).every for row in rows):
        assert row.at(width) == row.lines_at(width)
        for lines in (1, 2, 3, 4):
            least = row.demand(lines)
            for near in (least - 1e-7, least, least + 1e-12):
                assert row.at(near) == row.lines_at(near)
