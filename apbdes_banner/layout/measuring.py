"""What the layout must know of fonts, as a Protocol: drawing/fonts.py knows it, tests bring a simple one of their own.

Every width is linear in the size, so all figures are for a size of 1 mm and are multiplied, never measured again.
"""

from enum import StrEnum
from typing import Protocol


class Font(StrEnum):
    """The roles that type plays; drawing/fonts.py says which font file plays each."""

    DISPLAY = "display"  # village name, year, big numbers
    HEADING = "heading"  # section and card heads
    TEXT = "text"
    SEMI = "semi"
    BOLD = "bold"  # amounts


class TextMeasurer(Protocol):
    """Sizes of type, all for a font size of 1."""

    def __hash__(self) -> int:
        """Measurers are remembered with what they measured."""
        ...

    def width(self, text: str, font: Font) -> float:
        """Advance width of `text` set in one line."""
        ...

    def x_height(self, font: Font) -> float:
        """Height of a small x."""
        ...

    def cap_height(self, font: Font) -> float:
        """Height of a capital, which is that of a digit too."""
        ...

    def descent(self, font: Font) -> float:
        """Depth of a p below the baseline, positive."""
        ...

    def missing(self, text: str, font: Font) -> str:
        """The letters of `text` that the font has no glyph for."""
        ...
