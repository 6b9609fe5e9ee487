"""Percentages and changes that say no more than is true."""

import pytest

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.comparing import percent
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Role
from tests.layout.summaries import summary


@pytest.mark.parametrize(
    ("amount", "reference", "text"),
    [
        (85, 100, "85%"),
        (100, 100, "100%"),
        (0, 100, "0%"),
        (1, 1000, "<1%"),
        (99_970, 100_000, "99,97%"),
        (99_999_999, 100_000_000, "99,99%"),
        (138_791_503_100, 138_732_145_400, "100,04%"),
        (100_000_001, 100_000_000, ">100%"),
        (274_265_700, 1_750_000, "15672%"),
        (0, 0, "–"),
        (5, 0, "–"),
        (5, None, "–"),
    ],
)
def test_percent(amount: int, reference: int | None, text: str) -> None:
    assert percent(amount, reference) == text


def test_what_was_not_carried_out_is_said() -> None:
    budget = summary(60, compared="anggaran")
    assert budget.undone
    scene = compose(budget, load_template("warga"), parse_size("3x5m"), Fonts())[0]
    words = " ".join(text.text for text in scene.texts())
    assert f"{len(budget.undone)} kegiatan belum terlaksana" in words


def test_a_change_has_arrow_and_sign() -> None:
    scene = compose(summary(12, compared="semula"), load_template("warga"), parse_size("2x3m"), Fonts())[0]
    notes = [text.text for text in scene.texts() if text.panel.startswith("card") and text.role is Role.LABEL]
    assert any(text.startswith("▲\u00a0+") for text in notes)
    assert any(text.startswith("▼\u00a0−") for text in notes)
    assert "tetap" in notes
