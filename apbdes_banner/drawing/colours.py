"""What a colour of the design becomes on paper or screen: RGB as it is, four inks, or one ink's plate in grey.

Screens get the theme's #RRGGBB. Print gets whole per cents of DeviceCMYK, by the formula of inks.py, never more than
250 % in all, greys and black letters in black alone; in pictures nothing is, that would show as an edge. A plate shows
where one ink goes: white none, black full.
"""

from collections.abc import Sequence
from functools import cache
from typing import Protocol

import numpy as np
from PIL import Image, ImageFilter
from reportlab.lib.colors import CMYKColor, Color, HexColor

from apbdes_banner.drawing.inks import LIMIT, inks_of_srgb

Inks = tuple[float, float, float, float]

INKS = ("cyan", "magenta", "yellow", "black")
_NODES = 17  # a side of the table by which pictures are converted
_ROUNDING = 0.1  # what 8 bits and JPEG may add to the sum in single pixels


class Paint(Protocol):
    """How draw_pdf turns the design's colours and pictures into those of its PDF."""

    @property
    def space(self) -> str | None:
        """The colour space that ReportLab holds the page to."""
        ...

    def colour(self, hexadecimal: str) -> Color:
        """A colour of the design (#RRGGBB)."""
        ...

    def picture(self, picture: Image.Image) -> Image.Image:
        """A picture in RGB."""
        ...


class Screen:
    """RGB, as the theme has it."""

    space: str | None = None

    def colour(self, hexadecimal: str) -> Color:
        """The colour itself."""
        return HexColor(hexadecimal)

    def picture(self, picture: Image.Image) -> Image.Image:
        """The picture itself."""
        return picture


class Print:
    """DeviceCMYK throughout."""

    space: str | None = "CMYK"

    def colour(self, hexadecimal: str) -> Color:
        """The inks of the colour."""
        return CMYKColor(*inks_of(hexadecimal))

    def picture(self, picture: Image.Image) -> Image.Image:
        """The picture in four inks."""
        return picture_inks(picture)


class Plate:
    """Where one ink goes, in grey."""

    space: str | None = None

    def __init__(self, ink: int) -> None:
        self.ink = ink

    def colour(self, hexadecimal: str) -> Color:
        """White without that ink, black where it is full."""
        light = 1 - inks_of(hexadecimal)[self.ink]
        return Color(light, light, light)

    def picture(self, picture: Image.Image) -> Image.Image:
        """The channel of that ink."""
        return Image.eval(picture_inks(picture).getchannel(self.ink), lambda ink: 255 - ink).convert("RGB")


@cache
def inks_of(hexadecimal: str) -> Inks:
    """Cyan, magenta, yellow and black, 0 to 1 in hundredths, of a colour #RRGGBB; together at most LIMIT."""
    rgb = np.array([[int(hexadecimal[i : i + 2], 16) / 255 for i in (1, 3, 5)]])
    inks = [round(float(ink), 2) for ink in inks_of_srgb(rgb)[0]]
    while sum(inks) > LIMIT + 1e-9:  # rounded up once too often
        most = max(range(3), key=lambda ink: inks[ink])
        inks[most] = round(inks[most] - 0.01, 2)
    cyan, magenta, yellow, black = inks
    return cyan, magenta, yellow, black


def picture_inks(picture: Image.Image) -> Image.Image:
    """A picture in RGB as CMYK of 8 bits, 255 for full ink, within the limit of ink."""
    return picture.convert("RGB").filter(_table())


@cache
def _table() -> ImageFilter.Color3DLUT:
    """The formula at 17 x 17 x 17 colours; Pillow reckons what lies between."""
    steps = np.linspace(0, 1, _NODES)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")  # red changes fastest
    inks = inks_of_srgb(np.stack([red.ravel(), green.ravel(), blue.ravel()], axis=1), black_alone=False)
    inks *= np.minimum(1.0, (LIMIT - _ROUNDING) / np.maximum(inks.sum(axis=1), 1e-9))[:, None]
    values: Sequence[float] = inks.ravel().tolist()
    return ImageFilter.Color3DLUT(_NODES, values, channels=4, target_mode="CMYK")
