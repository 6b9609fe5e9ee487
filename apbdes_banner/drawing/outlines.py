"""Filled outlines as the operators of a PDF, in points: those that a page has hundreds of."""

from functools import lru_cache
from math import cos, pi, sin

from reportlab.pdfgen.canvas import FILL_EVEN_ODD, PATH_OPS

from apbdes_banner.drawing.numbers import number

Radii = tuple[float, float, float, float]

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


@lru_cache(1024)
def _along(centre: float, radius: float, axis: int) -> tuple[str, ...]:
    """One coordinate of the points of a circle: dots that stand in a row share them."""
    # The sums are those of ReportLab's circle, whose last digits a rounding could show.
    low = centre - radius
    high = low + (centre + radius - low)
    middle, half = (low + high) / 2.0, (high - low) / 2.0
    return tuple(number(middle + half * point[axis]) for point in _CIRCLE)


def disc(x: float, y: float, radius: float) -> str:
    """A filled circle."""
    x0, x1, x2, x3, x4, x5, x6, x7, x8, x9, x10, x11, x12 = _along(x, radius, 0)
    y0, y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, y12 = _along(y, radius, 1)
    return (
        f"n\n{x0} {y0} m\n"
        f"{x1} {y1} {x2} {y2} {x3} {y3} c\n"
        f"{x4} {y4} {x5} {y5} {x6} {y6} c\n"
        f"{x7} {y7} {x8} {y8} {x9} {y9} c\n"
        f"{x10} {y10} {x11} {y11} {x12} {y12} c\n{_FILL}"
    )


def rounded(left: float, right: float, top: float, bottom: float, radii: Radii) -> str:
    """A filled rectangle with round corners: radii top left, top right, bottom right, bottom left; y goes up."""
    a, b, c, d = radii
    k = 1 - _KAPPA
    x1, x2, y1, y2 = number(left), number(right), number(top), number(bottom)
    # Where each corner's curve ends on the two sides, and the points that draw it there.
    ax, ay, to_ax, to_ay = number(left + a), number(top - a), number(left + a * k), number(top - a * k)
    bx, by, to_bx, to_by = number(right - b), number(top - b), number(right - b * k), number(top - b * k)
    cx, cy, to_cx, to_cy = number(right - c), number(bottom + c), number(right - c * k), number(bottom + c * k)
    dx, dy, to_dx, to_dy = number(left + d), number(bottom + d), number(left + d * k), number(bottom + d * k)
    return (
        f"n {ax} {y1} m"
        f" {bx} {y1} l {to_bx} {y1} {x2} {to_by} {x2} {by} c"
        f" {x2} {cy} l {x2} {to_cy} {to_cx} {y2} {cx} {y2} c"
        f" {dx} {y2} l {to_dx} {y2} {x1} {to_dy} {x1} {dy} c"
        f" {x1} {ay} l {x1} {to_ay} {to_ax} {y1} {ax} {y1} c"
        f" h\n{_FILL}"
    )
