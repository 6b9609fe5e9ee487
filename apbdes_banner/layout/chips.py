"""Chips: a fund's code in capitals on its colour. Used by the sources and the cards."""

from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Sheet

_SIDE = 0.36  # room left and right of the letters, over their size


def chip_width(sheet: Sheet, label: str, size: float) -> float:
    """Width in mm of a chip whose letters have that size."""
    return sheet.width(label, Font.BOLD, size) + 2 * _SIDE * size


def chip(sheet: Sheet, label: str, size: float, x: float, middle: float, colour: str, panel: str) -> list[Mark]:
    """A chip with its left edge at x, centred on the height `middle`."""
    cap = sheet.measurer.cap_height(Font.BOLD) * size
    height = cap + 0.62 * size
    width = chip_width(sheet, label, size)
    radius = 0.28 * size
    box = Box(x, middle - height / 2, width, height)
    return [
        Rect(box, colour, panel, (radius, radius, radius, radius)),
        sheet.put(label, Font.BOLD, size, x + width / 2, middle + cap / 2, "#FFFFFF", panel, Role.CHIP, "middle"),
    ]
