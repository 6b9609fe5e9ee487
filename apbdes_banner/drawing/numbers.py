"""Numbers in a PDF: ReportLab's own text of each, made once; it would write the same coordinate anew every time.

Half of a page's drawing time went into these texts where ReportLab runs without its C part. The text is unchanged.
"""

from functools import lru_cache

from reportlab.lib.rl_accel import fp_str
from reportlab.pdfgen import canvas, pathobject, textobject

_KEPT = 20_000  # a banner has some thousand different ones


@lru_cache(_KEPT)
def _one(number: float) -> str:
    return str(fp_str(number))


def written(*numbers: object) -> str:
    """The numbers with a space between, given one by one or as one sequence."""
    if len(numbers) == 1 and isinstance(numbers[0], list | tuple):
        numbers = tuple(numbers[0])
    return " ".join(map(_one, numbers))


def remember_numbers() -> None:
    """Has ReportLab write the numbers of its pages so."""
    for module in (canvas, pathobject, textobject):
        module.fp_str = written
