"""Filled outlines as the operators of a PDF, in points: those that a page has hundreds of.

Dots and cards stand in rows and columns: the numbers that they share along an axis are written once.
"""

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from math import cos, pi, sin

from reportlab.pdfgen.canvas import FILL_EVEN_ODD, PATH_OPS

from apbdes_banner.drawing.numbers import number

Radii = tuple[float, float, float, float]

_KEPT = 1024
_KAPPA = 0.5522847498  # control point of a quarter circle
_FILL: str = PATH_OPS[0, 1, FILL_EVEN_ODD]


def _quarter(part: int) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]]:
    """One quarter of the circle of radius 1 round (0, 0): two control points and the end."""
    start, end = part * 90.0 * pi / 180.0, (part + 1) * 90.0 * pi / 180.0
    half = 90.0 * pi / 360.0
    kappa = abs(4.0 / 3.0 * (1.0 - cos(half)) / sin(half))
    return (
        (cos(start) - kappa * sin(start), sin(start) + kappa * cos(start)),
        (cos(end) + kappa * sin(end), sin(end) - kappa * cos(end)),
        (cos(end), sin(end)),
    )


# From three o'clock, against the clock.
_CIRCLE = ((cos(0.0), sin(0.0)), *(point for part in range(4) for point in _quarter(part)))


_DISC = "n\n%s %s m\n" + 4 * "%s %s %s %s %s %s c\n" + _FILL
_ROUNDED = "n %s %s m" + 4 * " %s %s l %s %s %s %s %s %s c" + f" h\n{_FILL}"


def _outline(template: str, across: Iterable[str], down: Iterable[str]) -> str:
    return template % tuple(chain.from_iterable(zip(across, down, strict=True)))


@lru_cache(_KEPT)
def _along(centre: float, radius: float, axis: int) -> tuple[str, ...]:
    """One coordinate of the points of a circle."""
    # The sums are those of ReportLab's circle, whose last digits a rounding could show.
    low = centre - radius
    high = low + (centre + radius - low)
    middle, half = (low + high) / 2.0, (high - low) / 2.0
    return tuple(number(middle + half * point[axis]) for point in _CIRCLE)


def disc(x: float, y: float, radius: float) -> str:
    """A filled circle."""
    return _outline(_DISC, _along(x, radius, 0), _along(y, radius, 1))


@lru_cache(_KEPT)
def _rounded_across(left: float, right: float, radii: Radii) -> tuple[str, ...]:
    """Where the points of a rounded rectangle lie from left to right."""
    a, b, c, d = radii
    k = 1 - _KAPPA
    top = (left + a, right - b, right - b * k, right, right)
    bottom = (right, right, right - c * k, right - c, left + d, left + d * k, left, left)
    return tuple(map(number, (*top, *bottom, left, left, left + a * k, left + a)))


def _rounded_down(top: float, bottom: float, radii: Radii) -> tuple[str, ...]:
    """Where they lie from top to bottom."""
    a, b, c, d = radii
    k = 1 - _KAPPA
    right = (top, top - b * k, top - b, bottom + c, bottom + c * k, bottom)
    left = (bottom, bottom + d * k, bottom + d, top - a, top - a * k, top)
    return tuple(map(number, (top, top, *right, bottom, bottom, *left, top)))


def rounded(left: float, right: float, top: float, bottom: float, radii: Radii) -> str:
    """A filled rectangle with round corners: radii top left, top right, bottom right, bottom left; y goes up."""
    return _outline(_ROUNDED, _rounded_across(left, right, radii), _rounded_down(top, bottom, radii))
