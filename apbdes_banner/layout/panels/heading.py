"""The heading band: emblem or logo, which document, which village, where it lies, the year (level 1)."""

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet
from apbdes_banner.layout.titles import Logo, document_title, emblem_marks, place_title, village_title

NAME = "heading"
_KEEP = 0.62  # a village name set smaller than this part of its size moves the year out of its way


def heading(sheet: Sheet, summary: Summary, logo: Logo | None, width: float, safe: float) -> Block:
    """The band over the whole width; `safe` is the margin in which nothing may stand."""
    margin = max(sheet.template.space.margin * sheet.scale, safe)
    theme, kind = sheet.theme, sheet.template.type
    room = width - 2 * margin
    emblem = sheet.mm(180)
    gap = sheet.mm(48)
    year = str(summary.identity.year or "")
    perdes = ""
    if summary.identity.perdes_number:
        perdes = sheet.say("perdes", regulation=sheet.regional.regulation, number=summary.identity.perdes_number)
    year_size = max(sheet.mm(kind.year), sheet.good(Font.DISPLAY))
    place_size = max(sheet.mm(kind.place), sheet.limit())
    document_size = max(sheet.mm(kind.document), sheet.limit(Font.HEADING))
    village_size = max(sheet.mm(kind.village), sheet.good(Font.DISPLAY))
    side = max(sheet.width(year, Font.DISPLAY, year_size), sheet.width(perdes, Font.TEXT, place_size)) if year else 0.0
    name = village_title(sheet, summary)
    beside = room - emblem - gap - (side + gap if side else 0.0)
    wanted = beside / max(sheet.measurer.width(name, Font.DISPLAY), 1e-9)
    stacked = wanted < _KEEP * village_size and beside < 0.75 * room
    column = room - emblem - gap if stacked else beside
    if stacked:  # the year goes under the name, on the line of the emblem's foot
        year_size *= 0.6
    settings = _texts(sheet, summary, name, column, document_size, village_size, place_size)
    # Under the village name there is room for its descenders.
    gaps = max(sheet.mm(22), 0.3 * settings[1].size)
    cap = sheet.measurer.cap_height
    texts = sum(_ink(sheet, setting) for setting in settings) + gaps * (len(settings) - 1)
    year_ink = cap(Font.DISPLAY) * year_size
    perdes_ink = gaps + cap(Font.TEXT) * place_size if perdes else 0.0
    below = gaps + year_ink if stacked and year else 0.0
    inner = max(texts + below, emblem, 0.0 if stacked else year_ink + perdes_ink)
    top = max(safe, sheet.mm(50))
    height = top + inner + sheet.mm(36)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, theme.band, NAME)]
        middle = box.y + top + (box.height - height) / 2 + inner / 2
        marks += emblem_marks(sheet, logo, Box(box.x + margin, middle - emblem / 2, emblem, emblem), NAME)
        x = box.x + margin + emblem + gap
        y = middle - (texts + below) / 2
        for setting, fill in zip(settings, (theme.accent, theme.band_text, theme.band_muted), strict=False):
            marks += sheet.lines(setting, x, y, fill, NAME, Role.TITLE)
            y += _ink(sheet, setting) + gaps
        right = box.right - margin
        if stacked and year:
            base = y + year_ink
            marks.append(sheet.put(year, Font.DISPLAY, year_size, x, base, theme.accent, NAME, Role.TITLE))
            if perdes:
                after = x + sheet.width(year, Font.DISPLAY, year_size) + gap / 2
                size = min(place_size, (right - after) / sheet.measurer.width(perdes, Font.TEXT))
                if size >= sheet.limit():
                    marks.append(sheet.put(perdes, Font.TEXT, size, after, base, theme.band_muted, NAME, Role.TITLE))
        elif year:
            base = middle - (year_ink + perdes_ink) / 2 + year_ink
            marks.append(sheet.put(year, Font.DISPLAY, year_size, right, base, theme.accent, NAME, Role.TITLE, "right"))
            if perdes:
                base += perdes_ink
                marks.append(
                    sheet.put(perdes, Font.TEXT, place_size, right, base, theme.band_muted, NAME, Role.TITLE, "right")
                )
        return marks

    return Block(height, paint)


def _texts(
    sheet: Sheet, summary: Summary, name: str, room: float, document: float, village: float, place: float
) -> list[Setting]:
    found = [
        sheet.fit(document_title(sheet, summary).upper(), Font.HEADING, room, document, sheet.limit(Font.HEADING), 3),
        sheet.fit(name, Font.DISPLAY, room, village, sheet.good(Font.DISPLAY), 3, keep=_KEEP),
    ]
    where = place_title(sheet, summary)
    if where:
        found.append(sheet.fit(where, Font.TEXT, room, place, sheet.limit(), 3, keep=0.9))
    return found


def _ink(sheet: Sheet, setting: Setting) -> float:
    """From the top of the first line's capitals to the last baseline."""
    cap = sheet.measurer.cap_height(setting.font) * setting.size
    return cap + (len(setting.lines) - 1) * setting.size * 1.16
