"""How a poster fills its page: what is said is chosen first, then everything grows together until the page is full.

A kind of layout gives its extents, from the richest to the barest, its plans (where things go), and a function that
says whether a plan fits at a growth. Blocks are remembered by what they depend on, since most plans share them.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol, TypeVar

from apbdes_banner.errors import FitError
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.sheet import Block, Sheet

_LARGEST = 6.0  # the unit grows to at most this many times its smallest
_STEPS = 6


@dataclass(frozen=True)
class Extent:
    """How much is said; `least` is how large everything must then be for it to be worth its room."""

    least: float
    place: bool = True
    why: bool = True
    notes: bool = True  # what amounts are compared with
    offices: bool = False  # who carries out
    sources: int = 5
    full: bool = True  # where the figures are from, too
    gist: bool = True
    air: float = 1.0  # empty room
    heads: float = 1.0  # size of the largest type


def sheet_at(request: Request, extent: Extent, growth: float) -> Sheet:
    """The sheet at that growth, with the empty room and the large type of the extent."""
    template, kind = request.template, request.template.type
    space = replace(template.space, gap=template.space.gap * extent.air)
    kind = replace(
        kind,
        village=kind.village * extent.heads,
        year=kind.year * extent.heads,
        big=kind.big * extent.heads,
        section=kind.section * extent.heads,
    )
    return replace(request.sheet(), template=replace(template, space=space, type=kind), roominess=growth)


class Blocks:
    """Blocks by what they depend on; None where they do not fit legibly."""

    def __init__(self) -> None:
        self._made: dict[Hashable, Block | None] = {}

    def get(self, key: Hashable, make: Callable[[], Block]) -> Block | None:
        """The block of that key, made where it is asked for first."""
        if key not in self._made:
            try:
                self._made[key] = make()
            except FitError:
                self._made[key] = None
        return self._made[key]


class Scored(Protocol):
    """What a fit must tell."""

    @property
    def score(self) -> float:
        """More is better."""
        ...


_Plan = TypeVar("_Plan")
_Fit = TypeVar("_Fit", bound=Scored)


def grow(
    extents: Sequence[Extent], plans: Sequence[_Plan], fit: Callable[[_Plan, Extent, float], _Fit | None]
) -> _Fit | None:
    """The richest extent that fits at all, in the plan that lets it grow the most; None where none fits."""

    def holds(extent: Extent) -> bool:
        return any(fit(plan, extent, extent.least) for plan in plans)

    low, high = 0, len(extents)
    while low < high:  # each extent needs less room than the one before
        middle = (low + high) // 2
        if holds(extents[middle]):
            high = middle
        else:
            low = middle + 1
    # Nearly so: smaller type can break lines elsewhere. Before a page is refused every extent is tried.
    found = extents[low] if low < len(extents) else next(filter(holds, extents), None)
    if found is None:
        return None
    extent = found

    def at(growth: float, among: Sequence[_Plan]) -> list[tuple[_Plan, _Fit]]:
        return [(plan, found) for plan in among if (found := fit(plan, extent, growth))]

    fits = at(extent.least, plans)
    best = max((found for _, found in fits), key=lambda found: found.score)
    small, large = extent.least, _LARGEST
    for _ in range(_STEPS):
        growth = (small * large) ** 0.5
        if more := at(growth, [plan for plan, _ in fits]):
            small, fits = growth, more
            best = max(best, *(found for _, found in more), key=lambda found: found.score)
        else:
            large = growth
    return best
