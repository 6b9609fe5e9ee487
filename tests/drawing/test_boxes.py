"""What lies round a banner: bleed that fits the page, the scale, areas that run into the bleed, crop marks outside."""

import pytest

from apbdes_banner.design.sizes import PAGE, Size, known_sizes, parse_size
from apbdes_banner.drawing.boxes import crop_marks, into_bleed, most_dpi, plain_edges, print_edges
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Rect, Scene, Shape


@pytest.mark.parametrize(
    ("size", "wanted", "bleed", "scale"),
    [
        ("3x2m", None, 20, 1),
        ("5x3m", None, 20, 1),
        ("5x3m", 50.0, 50, 2),
        ("3x2m", 0.0, 0, 1),
        ("A3", None, 3, 1),
        ("A3", 5.0, 5, 1),
        ("60x160cm", None, 20, 1),
        ("504x300cm", None, 5, 1),
        ("507x300cm", None, 20, 2),
        ("6x4m", None, 20, 2),
        ("11x4m", None, 20, 10),
        ("20x8m", None, 20, 10),
    ],
)
def test_bleed_and_scale(size: str, wanted: float | None, bleed: float, scale: int) -> None:
    edges = print_edges(parse_size(size), wanted)
    assert (edges.bleed, edges.scale) == (bleed, scale)


@pytest.mark.parametrize("size", [size for size in known_sizes() if not size.pixels], ids=lambda size: size.name)
def test_no_page_is_larger_than_pdf_allows(size: Size) -> None:
    for edges in plain_edges(size), print_edges(size), print_edges(size, 200):
        assert (max(size.width, size.height) + 2 * edges.margin) / edges.scale <= PAGE


def scene(*marks: Rect | Shape) -> Scene:
    return Scene(300, 200, Box(10, 10, 280, 180), 5000, (), marks, "x", "id")


def test_what_ends_at_the_edge_goes_on_into_the_bleed() -> None:
    whole = Rect(Box(0, 0, 300, 200), "#FFFFFF", "page")
    band = Rect(Box(0, 150, 300, 50), "#000000", "footer")
    card = Rect(Box(20, 20, 50, 50), "#123456", "card")
    wedge = Shape(Box(0, 0, 100, 50), (("M", (0, 0)), ("L", (100, 0)), ("C", (50, 10, 10, 20, 0, 50))), "#000000", "x")
    marks = into_bleed(scene(whole, band, card, wedge), 20)
    assert [mark.box for mark in marks[:3]] == [Box(-20, -20, 340, 240), Box(-20, 150, 340, 70), card.box]
    assert isinstance(marks[3], Shape)
    assert marks[3].box == Box(-20, -20, 120, 70)
    assert marks[3].path == (("M", (-20, -20)), ("L", (100, -20)), ("C", (50, 10, 10, 20, -20, 50)))
    assert into_bleed(scene(whole), 0) == (whole,)


@pytest.mark.parametrize("name", ["3x2m", "A3", "6x4m", "20x8m"])
def test_crop_marks_point_at_the_corners_from_outside_the_bleed(name: str) -> None:
    size = parse_size(name)
    edges = print_edges(size)
    page = Scene(size.width, size.height, Box(0, 0, 1, 1), 5000, (), (), "x", "id")
    lines = crop_marks(page, edges)
    assert len(lines) == 8
    bleed, whole = Box(0, 0, size.width, size.height).inset(-edges.bleed), edges.page(page)
    for x1, y1, x2, y2 in lines:
        assert (x1 == x2 and x1 in (0, size.width)) or (y1 == y2 and y1 in (0, size.height))
        for x, y in ((x1, y1), (x2, y2)):
            assert not (bleed.x <= x <= bleed.right and bleed.y <= y <= bleed.bottom)
            assert whole.holds(Box(x, y, 0, 0))
    assert crop_marks(page, edges.without_marks()) == []


def test_the_largest_dpi() -> None:
    assert most_dpi(20_000, 8_000) == 38
    assert most_dpi(3_000, 2_000) == 254
