"""Filled outlines as the operators of a PDF, in points: those that a page has hundreds of."""

from functools import lru_cache
from math import cos, pi, sin

from reportlab.pdfgen.canvas import FILL_EVEN_ODD, PATH_OPS

from apbdes_banner.drawing.numbers import written

_KAPPA = 0.5522847498  # control point of a quarter circle
_FILL: str = PATH_OPS[0, 1, FILL_EVEN_ODD]


def _quarter(number: int) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]]:
    """One quarter of the circle of radius 1 round (0, 0): two control points and the end."""
    start, end = number * 90.0 * pi / 180.0, (number + 1) * 90.0 * pi / 180.0
    half = 90.0 * pi / 360.0
    kappa = abs(4.0 / 3.0 * (1.0 - cos(half)) / sin(half))
    return (
        (cos(start) - kappa * sin(start), sin(start) + kappa * cos(start)),
        (cos(end) + kappa * sin(end), sin(end) - kappa * cos(end)),
        (cos(end), sin(end)),
    )


# From three o'clock, against the clock.
_CIRCLE = ((cos(0.0), sin(0.0)), *(point for number in range(4) for point in _quarter(number)))


@lru_cache(1024)
def _along(centre: float, radius: float, axis: int) -> tuple[str, ...]:
    """One coordinate of the points of a circle: dots that stand in a row share them."""
    # The sums are those of ReportLab's circle, whose last digits a rounding could show.
    low = centre - radius
    high = low + (centre + radius - low)
    middle, half = (low + high) / 2.0, (high - low) / 2.0
    return tuple(written(middle + half * point[axis]) for point in _CIRCLE)


def disc(x: float, y: float, radius: float) -> str:
    """A filled circle."""
    start, *points = (f"{a} {b}" for a, b in zip(_along(x, radius, 0), _along(y, radius, 1), strict=True))
    curves = "\n".join(f"{' '.join(points[i : i + 3])} c" for i in range(0, len(points), 3))
    return f"n\n{start} m\n{curves}\n{_FILL}"


def rounded(left: float, right: float, top: float, bottom: float, radii: tuple[float, float, float, float]) -> str:
    """A filled rectangle with round corners: radii top left, top right, bottom right, bottom left; y goes up."""
    a, b, c, d = radii
    k = 1 - _KAPPA
    path = (
        f"{written(left + a, top)} m",
        f"{written(right - b, top)} l",
        f"{written(right - b * k, top, right, top - b * k, right, top - b)} c",
        f"{written(right, bottom + c)} l",
        f"{written(right, bottom + c * k, right - c * k, bottom, right - c, bottom)} c",
        f"{written(left + d, bottom)} l",
        f"{written(left + d * k, bottom, left, bottom + d * k, left, bottom + d)} c",
        f"{written(left, top - a)} l",
        f"{written(left, top - a * k, left + a * k, top, left + a, top)} c",
    )
    return f"n {' '.join(path)} h\n{_FILL}"
