"""The head of a poster: emblem, document, village, where it lies; the year on a slab of its own (level 1)."""

from contextlib import suppress

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import Stack, air, hero, margin_of, size_of, unit
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.naming import names
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet
from apbdes_banner.layout.titles import Logo, emblem_marks, village_title

NAME = "heading"
_NEAR = 1.5  # a village name set beside the year may be this much smaller than under it


def masthead(sheet: Sheet, summary: Summary, logo: Logo | None, width: float, safe: float, *, place: bool) -> Block:
    """The band over the whole width, the year at its right end; on narrow pages the names stand under both."""
    u = unit(sheet)
    margin = margin_of(sheet, safe)
    year = str(summary.identity.year or "")
    size = size_of(sheet, "year", sheet.good(Font.DISPLAY))
    slab = sheet.width(year, Font.DISPLAY, size) + air(sheet, 1.1) + margin if year else 0.0
    side, gap = (4.2 if place else 3.2) * u, air(sheet, 0.9)
    beside = width - margin - side - gap - (slab + gap if slab else margin)
    name = sheet.flow(village_title(sheet, summary), Font.DISPLAY)
    wanted = size_of(sheet, "village", 0)
    row, top, foot = 3.2 * u, max(safe, air(sheet, 0.8)), air(sheet, 0.85)

    def heights(texts: Stack, stacked: bool) -> float:
        tall = texts.height(sheet)
        # Descenders of the last line hang into the foot.
        below = max(foot, 0.26 * texts.items[-1][0].size)
        return top + below + (row + gap + tall if stacked else max(tall, side))

    narrow = max(beside, 0.0) / max(name.demand(2), 1e-9) < 0.62 * wanted and beside < 0.62 * width
    found: dict[bool, Stack] = {}
    for under, room in ((False, beside), (True, width - 2 * margin)):
        with suppress(FitError):
            found[under] = names(sheet, summary, room, place=place)
    if not found:
        raise FitError("text-too-long", text=village_title(sheet, summary))
    stacked = narrow or False not in found
    if stacked and len(found) == 2:  # a long name may take less height beside the year after all
        near = found[True].items[1][0].size <= _NEAR * found[False].items[1][0].size
        stacked = not near or heights(found[False], False) >= heights(found[True], True) - 1.2 * u
    texts = found[stacked] if stacked in found else found[not stacked]
    stacked = texts is not found.get(False)
    tall, height = texts.height(sheet), heights(texts, stacked)
    ground, fill = hero(sheet.theme)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, sheet.theme.band, NAME)]
        extra = (box.height - height) / 2
        first = row if stacked else box.height - top - foot - 2 * extra
        y = box.y + top + extra
        if year:
            deep = y + first + air(sheet, 0.45) - box.y if stacked else box.height
            corner = 0.5 * u if stacked else 0.0
            marks.append(Rect(Box(box.right - slab, box.y, slab, deep), ground, NAME, (0, 0, 0, corner)))
            base = y + first / 2 + sheet.measurer.cap_height(Font.DISPLAY) * size / 2
            marks.append(sheet.put(year, Font.DISPLAY, size, box.right - margin, base, fill, NAME, Role.TITLE, "right"))
        mark = row if stacked else min(side, first)
        marks += emblem_marks(sheet, logo, Box(box.x + margin, y + (first - mark) / 2, mark, mark), NAME)
        if stacked:
            return marks + texts.paint(sheet, box.x + margin, y + first + gap, NAME)
        return marks + texts.paint(sheet, box.x + margin + side + gap, y + (first - tall) / 2, NAME)

    return Block(height, paint)
