"""The names at the head of a poster, one under the other: document, village, place (level 1)."""

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.large import Stack, air, size_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Role
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.layout.titles import document_title, place_title, village_title

KEEP = 0.6  # a village name set smaller than this part of its size takes another line


def names(sheet: Sheet, summary: Summary, room: float, *, place: bool, keep: float = KEEP) -> Stack:
    """Document, village and, where asked for, place; a name smaller than `keep` of its size breaks."""
    theme = sheet.theme
    small, least = sheet.limit(Font.HEADING), sheet.good(Font.DISPLAY)
    document, village = size_of(sheet, "document", small), size_of(sheet, "village", least)
    title = sheet.fit(document_title(sheet, summary).upper(), Font.HEADING, room, document, small, 3, keep=0.84)
    name = sheet.fit(village_title(sheet, summary), Font.DISPLAY, room, village, least, 3, keep=keep)
    items = [
        (title, theme.accent, Role.TITLE, 0.0),
        (name, theme.band_text, Role.TITLE, max(air(sheet, 0.5), 0.22 * name.size)),
    ]
    where = place_title(sheet, summary) if place else ""
    if where:
        setting = sheet.fit(where, Font.TEXT, room, size_of(sheet, "place", sheet.limit()), sheet.limit(), 3, keep=0.95)
        items.append((setting, theme.band_muted, Role.TITLE, 0.3 * name.size + air(sheet, 0.1)))
    return Stack(tuple(items))
