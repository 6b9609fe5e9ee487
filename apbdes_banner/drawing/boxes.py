"""What lies round the banner in its file: bleed, crop marks and the boxes that say which is which; and the scale.

Lengths are millimetres of the print. The page of the PDF is `scale` times smaller.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import floor

from apbdes_banner.design.finishing import SHEET
from apbdes_banner.design.sizes import PAGE, Size
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Mark, Rect, Scene, Shape

SIDE_LIMIT = 30_000  # pixels; what print shops take (and what Photoshop opens)
BLEED = 20.0  # of a banner (print.md)
SHEET_BLEED = 3.0  # of paper, under 60 cm
_SLUG = 15.0  # room for the crop marks outside the bleed, on the page as it is drawn
_OFF, _LONG = 3.0, 10.0  # of a crop mark: from the bleed, and its length; on the page as it is drawn
_EDGE = 0.01  # a mark that ends this near to the edge runs to it


@dataclass(frozen=True)
class Edges:
    """Bleed and the room round it on each side, with crop marks or without, and 1 : `scale` of the whole."""

    bleed: float = 0.0
    slug: float = 0.0
    scale: int = 1
    marks: bool = True

    @property
    def margin(self) -> float:
        """From the edge of the page to the edge of the banner."""
        return self.bleed + self.slug

    def page(self, scene: Scene) -> Box:
        """The whole page, from the banner's own corner."""
        return Box(0, 0, scene.width, scene.height).inset(-self.margin)

    def without_marks(self) -> "Edges":
        """The same with nothing outside the bleed."""
        return replace(self, slug=0.0)


def plain_edges(size: Size) -> Edges:
    """No bleed and no marks; drawn smaller where the banner is larger than a page can be."""
    return Edges(scale=size.scale())


def print_edges(size: Size, bleed: float | None = None) -> Edges:
    """Bleed and room for crop marks.

    Without `bleed`: 2 cm, or 3 mm for sheets under 60 cm; where 2 cm no longer fit a page of true size but the banner
    does, what fits. With it: so much, and a smaller scale where that is too much for the page.
    """
    if bleed is None:
        bleed = SHEET_BLEED if min(size.width, size.height) < SHEET else BLEED
        room = (PAGE - max(size.width, size.height)) / 2 - _SLUG
        if bleed > room >= SHEET_BLEED:
            bleed = float(int(room))
    scale = next(scale for scale in (1, 2, 10) if size.scale(bleed + _SLUG * scale) <= scale)
    return Edges(bleed, _SLUG * scale, scale)


def into_bleed(scene: Scene, bleed: float) -> tuple[Mark, ...]:
    """The marks of a scene; areas that end at the banner's edge go on to the end of the bleed."""
    return tuple(_marks(scene, bleed)) if bleed else scene.marks


def _marks(scene: Scene, bleed: float) -> Iterable[Mark]:
    def across(x: float) -> float:
        return _out(x, scene.width, bleed)

    def down(y: float) -> float:
        return _out(y, scene.height, bleed)

    for mark in scene.marks:
        if isinstance(mark, Rect | Shape):
            left, right, top, bottom = mark.box.x, mark.box.right, mark.box.y, mark.box.bottom
            x, y = across(left), down(top)
            box = Box(x, y, across(right) - x, down(bottom) - y)
            if isinstance(mark, Rect):
                yield mark._replace(box=box)
                continue
            path = tuple(
                (step, tuple(down(v) if index % 2 else across(v) for index, v in enumerate(lengths)))
                for step, lengths in mark.path
            )
            yield replace(mark, box=box, path=path)
        else:
            yield mark


def _out(place: float, end: float, bleed: float) -> float:
    return place - bleed if place <= _EDGE else place + bleed if place >= end - _EDGE else place


def crop_marks(scene: Scene, edges: Edges) -> list[tuple[float, float, float, float]]:
    """Eight lines (x1, y1, x2, y2) in mm from the banner's corner, two at each corner, none within the bleed."""
    if not edges.slug or not edges.marks:
        return []
    near = edges.bleed + _OFF * edges.scale
    far = near + _LONG * edges.scale
    lines = []
    for x, outwards in ((0.0, -1), (scene.width, 1)):
        for y, downwards in ((0.0, -1), (scene.height, 1)):
            lines.append((x + outwards * near, y, x + outwards * far, y))
            lines.append((x, y + downwards * near, x, y + downwards * far))
    return lines


def most_dpi(width: float, height: float) -> int:
    """The largest whole dpi at which a picture of that extent (mm) stays within SIDE_LIMIT."""
    return floor(SIDE_LIMIT * 25.4 / max(width, height))
