"""Type for posters that are read from far: everything is counted in one unit, which grows until the page is full.

The unit is the smallest size of type that the reading distance allows, times the sheet's roominess. A template's
[type] and [space] give proportions: what they are over its `label` is the size in units.
"""

from dataclasses import dataclass
from typing import Literal

from apbdes_banner.design.theme import Theme, luminance
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Role
from apbdes_banner.layout.sheet import Anchor, Setting, Sheet, joined

LEAD = 1.14  # line pitch over size

Kind = Literal["village", "year", "document", "place", "big", "label", "section"]


def unit(sheet: Sheet) -> float:
    """The unit in mm."""
    return sheet.limit() * sheet.roominess


def air(sheet: Sheet, units: float = 1.0) -> float:
    """Empty room in mm: units, times what the template's gap is over its label."""
    return units * unit(sheet) * sheet.template.space.gap / sheet.template.type.label


def margin_of(sheet: Sheet, safe: float) -> float:
    """The margin left and right in mm."""
    space = sheet.template.space
    return max(unit(sheet) * space.margin / sheet.template.type.label, safe + air(sheet, 0.15))


def size_of(sheet: Sheet, kind: Kind, least: float) -> float:
    """The size in mm that the template gives a kind of text, `least` at the smallest."""
    proportion: float = getattr(sheet.template.type, kind) / sheet.template.type.label
    return max(proportion * unit(sheet), least)


def ink(sheet: Sheet, setting: Setting, lead: float = LEAD) -> float:
    """From the top of the first line's capitals to the last baseline."""
    cap = sheet.measurer.cap_height(setting.font) * setting.size
    return cap + (len(setting.lines) - 1) * setting.size * lead


def even(sheet: Sheet, setting: Setting) -> Setting:
    """The same lines broken where they come out about as long as each other."""
    text = " ".join(joined(line) for line in setting.lines)
    flow = sheet.flow(text, setting.font)
    lines = flow.lines(flow.demand(len(setting.lines)) + 1e-9)
    return Setting(tuple(lines), setting.font, setting.size)


def wide(setting: Setting, sheet: Sheet) -> float:
    """Width in mm of the longest line."""
    return max((sheet.width(joined(line), setting.font, setting.size) for line in setting.lines), default=0.0)


@dataclass(frozen=True)
class Stack:
    """Texts under each other: each with its colour and role, and the room above it in mm."""

    items: tuple[tuple[Setting, str, Role, float], ...]

    def height(self, sheet: Sheet) -> float:
        """From the first capitals to the last baseline."""
        return sum(ink(sheet, setting) + gap for setting, _, _, gap in self.items)

    def paint(self, sheet: Sheet, x: float, top: float, panel: str, anchor: Anchor = "left") -> list[Mark]:
        """The marks, the first capitals beginning at `top`."""
        marks: list[Mark] = []
        for setting, fill, role, gap in self.items:
            top += gap
            marks += sheet.lines(setting, x, top, fill, panel, role, anchor, LEAD)
            top += ink(sheet, setting)
        return marks


def light(colour: str) -> bool:
    """Whether dark words belong on a colour."""
    return luminance(colour) > 0.3


def hero(theme: Theme) -> tuple[str, str]:
    """Ground and words of what must be seen first: the accent, or where bands are left white a pale ground, which
    takes little ink."""
    return (theme.band_soft, theme.band_text) if light(theme.band) else (theme.accent, theme.band)


def spread(box: Box, heights: list[float], least: float) -> list[float]:
    """The y of each of several things in a box, with the room that is left shared between them, `least` at least."""
    spare = box.height - sum(heights)
    gap = max(spare / max(len(heights) - 1, 1), least) if len(heights) > 1 else 0.0
    found, y = [], box.y + (spare / 2 if len(heights) == 1 else 0.0)
    for height in heights:
        found.append(y)
        y += height + gap
    return found


__all__ = [
    "LEAD",
    "Font",
    "Stack",
    "air",
    "even",
    "hero",
    "ink",
    "light",
    "margin_of",
    "size_of",
    "spread",
    "unit",
    "wide",
]
