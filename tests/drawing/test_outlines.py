"""The outlines are those that ReportLab's own canvas draws."""

import random
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from apbdes_banner.drawing.outlines import disc, rounded

KAPPA = 0.5522847498


def drawn(canvas: Canvas) -> str:
    """The operators of the last outline alone."""
    text = "\n".join(canvas._code)
    canvas._code.clear()
    return text


def test_a_dot_is_reportlabs_circle() -> None:
    luck, canvas = random.Random(1), Canvas(BytesIO())
    drawn(canvas)
    for _ in range(200):
        x, y, radius = luck.uniform(0, 9000), luck.uniform(0, 6000), luck.uniform(0.1, 300)
        canvas.circle(x, y, radius, stroke=0, fill=1)
        assert disc(x, y, radius) == drawn(canvas)


def test_a_rounded_rectangle_is_reportlabs_path() -> None:
    luck, canvas = random.Random(1), Canvas(BytesIO())
    drawn(canvas)
    for _ in range(200):
        left, bottom = luck.uniform(0, 9000), luck.uniform(0, 6000)
        right, top = left + luck.uniform(200, 900), bottom + luck.uniform(200, 900)
        a, b, c, d = radii = tuple(luck.choice([0, luck.uniform(0, 100)]) for _ in range(4))
        k = 1 - KAPPA
        path = canvas.beginPath()
        path.moveTo(left + a, top)
        path.lineTo(right - b, top)
        path.curveTo(right - b * k, top, right, top - b * k, right, top - b)
        path.lineTo(right, bottom + c)
        path.curveTo(right, bottom + c * k, right - c * k, bottom, right - c, bottom)
        path.lineTo(left + d, bottom)
        path.curveTo(left + d * k, bottom, left, bottom + d * k, left, bottom + d)
        path.lineTo(left, top - a)
        path.curveTo(left, top - a * k, left + a * k, top, left + a, top)
        path.close()
        canvas.drawPath(path, stroke=0, fill=1)
        assert rounded(left, right, top, bottom, radii) == drawn(canvas)
