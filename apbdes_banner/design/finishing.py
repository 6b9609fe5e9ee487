"""How a print is finished in the shop: hem, eyelets, and the margin that they take (print.md)."""

from dataclasses import dataclass
from math import ceil
from typing import Literal, cast, get_args

from apbdes_banner.design.sizes import Size

Kind = Literal["banner", "x-banner", "roll-up", "sheet"]

HEM = 30.0  # mm folded back on each side and welded or sewn
EYELET_MARGIN = 70.0  # mm that nothing may stand in where eyelets sit
EYELETS_EACH = 500.0  # mm at most from one to the next
EYELET = 12.0  # mm, its hole
_INSET = 20.0  # of an eyelet's middle from the edge
SHEET = 600.0  # mm: a print with a shorter side than this is paper or board


@dataclass(frozen=True)
class Finishing:
    """`hem` in mm, 0 for none; the middles of the eyelets in mm from the top left corner; `margin` in mm: where
    eyelets sit all round, None where the page's own margin does."""

    kind: Kind
    hem: float
    eyelets: tuple[tuple[float, float], ...]
    margin: float | None


def finishing_of(size: Size) -> Finishing:
    """The finishing of a size."""
    kind = cast(Kind, size.finish) if size.finish in get_args(Kind) else _usual(size)
    if kind == "banner":
        return Finishing(kind, HEM, _eyelets(size), EYELET_MARGIN)
    if kind == "x-banner":  # hangs by its four corners
        corners = tuple((x, y) for x in (_INSET, size.width - _INSET) for y in (_INSET, size.height - _INSET))
        return Finishing(kind, 0.0, corners, None)
    return Finishing(kind, 0.0, (), None)


def _usual(size: Size) -> Kind:
    return "sheet" if size.pixels or min(size.width, size.height) < SHEET else "banner"


def _eyelets(size: Size) -> tuple[tuple[float, float], ...]:
    """All round, one in each corner, evenly along each side."""
    across, down = _places(size.width), _places(size.height)
    level = [(x, y) for y in (_INSET, size.height - _INSET) for x in across]
    upright = [(x, y) for x in (_INSET, size.width - _INSET) for y in down[1:-1]]
    return (*level, *upright)


def _places(length: float) -> list[float]:
    room = length - 2 * _INSET
    gaps = max(1, ceil(room / EYELETS_EACH))
    return [_INSET + room * number / gaps for number in range(gaps + 1)]
