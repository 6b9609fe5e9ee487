"""The head and the foot that pages of a sheet share: whose budget it is, whom to ask, which page of how many."""

from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet
from apbdes_banner.layout.table import HAIR

RUNNING, FOOT = "running", "foot"
_LINE = 1.18


def foot(sheet: Sheet, request: Request, width: float, size: float, page: int, pages: int) -> Block:
    """The last line of a page, from 1: whom to ask, and which page of how many this is. On the last page, whose
    footer says whom to ask, the title where it fits."""
    theme = sheet.theme
    number = sheet.say("page-of", page=page, pages=pages)
    room = width - sheet.width(sheet.say("page-of", page=888, pages=888), Font.SEMI, size) - size
    ask = sheet.fit(_ask(sheet, request), Font.TEXT, room, size, sheet.limit(), 4, keep=0.99)
    height = 0.9 * size + ask.height(_LINE)
    title = request.title(sheet)

    def paint(box: Box) -> list[Mark]:
        top = box.bottom - ask.height(_LINE) + 0.1 * size
        base = top + sheet.measurer.cap_height(Font.TEXT) * size
        marks: list[Mark] = [Rect(Box(box.x, box.y + 0.35 * size, box.width, HAIR), theme.line, FOOT)]
        if page < pages:
            marks += sheet.lines(ask, box.x, top, theme.muted, FOOT, Role.LABEL, line=_LINE)
        elif sheet.width(title, Font.TEXT, size) <= room:
            marks.append(sheet.put(title, Font.TEXT, size, box.x, base, theme.muted, FOOT, Role.LABEL))
        marks.append(sheet.put(number, Font.SEMI, size, box.right, base, theme.ink, FOOT, Role.LABEL, "right"))
        return marks

    return Block(height, paint)


def _ask(sheet: Sheet, request: Request) -> str:
    identity = request.summary.identity
    village = f"{sheet.regional.village} {identity.village.name or ''}".strip()
    return f"{sheet.say('ask')}: {identity.complaints or sheet.say('ask-office', village=village)}"


def running(sheet: Sheet, request: Request, width: float, size: float) -> Block:
    """The head of every page after the first: whose budget, of which year, by which regulation."""
    theme, number = sheet.theme, request.summary.identity.perdes_number
    right = sheet.say("perdes", regulation=sheet.regional.regulation, number=number) if number else ""
    whole = request.title(sheet)
    room = width - sheet.width(right, Font.TEXT, size) - 2 * size
    if right and sheet.width(whole, Font.BOLD, size) > room:
        right, room = "", width
    title = sheet.fit(whole, Font.BOLD, room, size, sheet.limit(Font.BOLD), 4, keep=0.99)

    def paint(box: Box) -> list[Mark]:
        marks = sheet.lines(title, box.x, box.y, theme.line, RUNNING, Role.LABEL, line=_LINE)
        base = box.y + sheet.measurer.cap_height(Font.TEXT) * size
        if right:
            marks.append(sheet.put(right, Font.TEXT, size, box.right, base, theme.muted, RUNNING, Role.LABEL, "right"))
        return marks

    return Block(title.height(_LINE) + 0.9 * size, paint)
