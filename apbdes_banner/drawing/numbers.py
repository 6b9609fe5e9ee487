"""Numbers in a PDF: ReportLab's own text of each, made once; it would write the same coordinate anew every time.

Half of a page's drawing time went into these texts where ReportLab runs without its C part. The text is unchanged.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen import canvas, pathobject, textobject

_KEPT = 20_000  # a banner has some thousand different ones


@lru_cache(_KEPT)
def number(value: float) -> str:
    """About seven digits, no more than six of them behind the point, no zeros at either end."""
    size = abs(value)
    if 1 <= size < 1e6:
        return f"{value:.7g}"
    if size >= 1e6:
        return f"{value:.0f}"
    if size <= 1e-7:
        return "0"
    text = f"{value:.6f}".rstrip("0").removesuffix(".")
    return text[1:] if text[0] == "0" and len(text) > 1 else text


def written(*numbers: float | Sequence[float]) -> str:
    """The numbers with a space between, given one by one or as one sequence."""
    if len(numbers) == 1 and isinstance(numbers[0], (list, tuple)):
        numbers = tuple(numbers[0])
    return " ".join(map(number, cast("tuple[float, ...]", numbers)))


def remember_numbers() -> None:
    """Has ReportLab write the numbers of its pages so."""
    for module in (canvas, pathobject, pdfdoc, textobject):
        module.fp_str = written
