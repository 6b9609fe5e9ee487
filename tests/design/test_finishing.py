"""Hem and eyelets by size: how many, where, and the margin that they take."""

from itertools import pairwise

import pytest

from apbdes_banner.design.finishing import EYELETS_EACH, finishing_of
from apbdes_banner.design.sizes import known_sizes, parse_size


@pytest.mark.parametrize(
    ("size", "kind", "eyelets", "margin"),
    [
        ("3x2m", "banner", 20, 70),
        ("2x3m", "banner", 20, 70),
        ("5x1m", "banner", 24, 70),
        ("100x150cm", "banner", 10, 70),
        ("60x160cm", "x-banner", 4, None),
        ("80x200cm", "roll-up", 0, None),
        ("A3", "sheet", 0, None),
        ("A0", "sheet", 0, None),
        ("40x100cm", "sheet", 0, None),
        ("wa-persegi", "sheet", 0, None),
    ],
)
def test_finishing(size: str, kind: str, eyelets: int, margin: float | None) -> None:
    found = finishing_of(parse_size(size))
    assert (found.kind, len(found.eyelets), found.margin) == (kind, eyelets, margin)


@pytest.mark.parametrize("size", known_sizes(), ids=lambda size: size.name)
def test_eyelets_go_round_in_steps_of_half_a_metre(size) -> None:
    found = finishing_of(size)
    assert len(set(found.eyelets)) == len(found.eyelets)
    assert all(min(x, size.width - x, y, size.height - y) == pytest.approx(20) for x, y in found.eyelets)
    if found.kind != "banner":
        return
    for side, places in (
        ("top", sorted(x for x, y in found.eyelets if y < 21)),
        ("bottom", sorted(x for x, y in found.eyelets if y > size.height - 21)),
        ("left", sorted(y for x, y in found.eyelets if x < 21)),
        ("right", sorted(y for x, y in found.eyelets if x > size.width - 21)),
    ):
        gaps = [b - a for a, b in pairwise(places)]
        assert max(gaps) <= EYELETS_EACH + 1e-6, side
        assert max(gaps) - min(gaps) < 1e-6, side
