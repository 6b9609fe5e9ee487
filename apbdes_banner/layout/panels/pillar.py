"""The left end of a long banner: emblem, document, village, and the year on its slab (level 1)."""

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import air, hero, margin_of, size_of, unit
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.naming import names
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet
from apbdes_banner.layout.titles import Logo, emblem_marks

NAME = "heading"


def pillar(sheet: Sheet, summary: Summary, logo: Logo | None, width: float, safe: float, *, place: bool) -> Block:
    """As high as the page, at its left edge; the slab under it reaches the edges."""
    u, theme = unit(sheet), sheet.theme
    margin, gap = margin_of(sheet, safe), air(sheet, 0.9)
    room = width - margin - air(sheet, 1.1)
    texts = names(sheet, summary, room, place=place, keep=0.86)
    tall, side = texts.height(sheet), 3.4 * u
    cap = sheet.measurer.cap_height(Font.DISPLAY)
    year = str(summary.identity.year or "")
    wanted, least = 1.35 * size_of(sheet, "year", 0), sheet.good(Font.DISPLAY)
    setting = sheet.fit(year, Font.DISPLAY, room, wanted, least) if year else None
    slab = cap * setting.size + air(sheet, 0.9) + max(safe, air(sheet, 0.9)) if setting else 0.0
    top, foot = max(safe, air(sheet, 0.9)), 0.0 if year else max(safe, air(sheet, 0.9))
    height = top + side + gap + tall + max(air(sheet, 0.9), 0.26 * texts.items[-1][0].size) + slab + foot
    ground, fill = hero(theme)

    def paint(box: Box) -> list[Mark]:
        spare = max(box.height - height, 0.0)
        deep = slab + (0.25 * spare if slab else 0.0)
        large = side + min(0.25 * spare, 1.2 * u, room - side)
        loose = (spare - (deep - slab) - (large - side)) / 3
        marks: list[Mark] = [Rect(box, theme.band, NAME)]
        marks += emblem_marks(sheet, logo, Box(box.x + margin, box.y + top + loose * 0.7, large, large), NAME)
        marks += texts.paint(sheet, box.x + margin, box.y + top + large + gap + loose * 1.5, NAME)
        if setting:
            marks.append(Rect(Box(box.x, box.bottom - deep, width, deep), ground, NAME))
            above = air(sheet, 0.9) + (deep - slab) / 2
            base = box.bottom - deep + above + cap * setting.size
            marks.append(sheet.put(year, Font.DISPLAY, setting.size, box.x + margin, base, fill, NAME, Role.TITLE))
        return marks

    return Block(height, paint)
