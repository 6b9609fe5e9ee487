"""Sizes by name and by measure, and what is refused."""

import pytest

from apbdes_banner.design.sizes import known_sizes, parse_size
from apbdes_banner.errors import TemplateError


@pytest.mark.parametrize(
    ("text", "width", "height"),
    [
        ("3x2m", 3000, 2000),
        ("A3", 420, 297),
        ("a3-TEGAK", 297, 420),
        ("F4", 330, 215),
        ("f4-tegak", 215, 330),
        ("60x160cm", 600, 1600),
        ("2,5 x 1.5 m", 2500, 1500),
        ("250×150cm", 2500, 1500),
        ("300x200cm", 3000, 2000),
    ],
)
def test_a_size(text: str, width: float, height: float) -> None:
    size = parse_size(text)
    assert (size.width, size.height) == (width, height)


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("besar", "size-unknown"),
        ("3x2", "size-unknown"),
        ("0x0m", "size-range"),
        ("21x4m", "size-range"),
        ("10x15cm", "size-range"),
        ("5x0.5m", "size-narrow"),
        ("../3x2m", "size-unknown"),
        ("-3x2m", "size-unknown"),
    ],
)
def test_refused(text: str, id: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parse_size(text)
    assert caught.value.id == id


@pytest.mark.parametrize(
    ("text", "metres"), [("2x3m", 3), ("3x2m", 5), ("4x3m", 5), ("5x3m", 8), ("1.6x2m", 3), ("1x1m", 2), ("A3", 0.75)]
)
def test_reading_distance(text: str, metres: float) -> None:
    assert parse_size(text).reading_distance() == pytest.approx(metres)


def test_the_same_size_has_one_name() -> None:
    assert parse_size("300x200cm").name == "3x2m"
    assert len({(size.width, size.height) for size in known_sizes()}) == len(known_sizes())
