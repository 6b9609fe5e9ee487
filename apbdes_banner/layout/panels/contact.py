"""Whom to ask, on a poster: the address for complaints, the QR code, and where room is left, where the figures are from
(level 5; the address is what the law asks for, Permendagri 20/2018 article 39(2)c)."""

from datetime import date

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.imprint import content, mark_of, parts_of
from apbdes_banner.layout.large import Stack, air, unit
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Qr, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet

NAME = "footer"


def qr_side(sheet: Sheet, summary: Summary) -> float:
    """Side of the QR code in mm, quiet zone included; 0 where there is no address to point to."""
    if not summary.identity.url:
        return 0.0
    return max(sheet.template.legibility.qr * sheet.distance / 10, 2.6 * unit(sheet))


def said(
    sheet: Sheet, summary: Summary, room: float, printed_on: date | None, *, full: bool, mark: bool = True
) -> list[Stack]:
    """Each part as its heading and what stands under it: whom to ask first; `full` adds the others. Without them the
    checksum stands behind the address, where `mark` leaves room for it."""
    theme, u = sheet.theme, unit(sheet)
    parts = parts_of(sheet, summary, printed_on)
    ask = next(index for index, part in enumerate(parts) if part.head == sheet.say("ask"))
    parts = [parts[ask], *parts[:ask], *parts[ask + 1 :]]
    found = []
    for part in parts if full else parts[:1]:
        head = sheet.fit(part.head, Font.HEADING, room, 0.95 * u, sheet.limit(Font.HEADING), 4, keep=0.99)
        text = part.body if full or not mark else " · ".join(filter(None, (part.body, mark_of(sheet, summary))))
        # Facts are kept whole where a line can hold them.
        if sheet.flow(text, Font.TEXT).demand(6) * u > room:
            text = text.replace("\u00a0", " ")
        body = sheet.fit(text, Font.TEXT, room, u, sheet.limit(), 6, keep=0.99)
        found.append(
            Stack(((head, theme.accent, Role.LABEL, 0.0), (body, theme.band_text, Role.LABEL, air(sheet, 0.5))))
        )
    return found


def contact(
    sheet: Sheet, summary: Summary, width: float, margin: float, safe: float, printed_on: date | None, *,
    full: bool, card: bool, mark: bool = True,
) -> Block:  # fmt: skip
    """A band over the whole width at the foot of the page, of which the lowest `safe` mm stay empty, or a card."""
    theme, u = sheet.theme, unit(sheet)
    qr = qr_side(sheet, summary)
    gap = air(sheet, 0.9)
    side = air(sheet, 0.8) if card else margin
    room = width - 2 * side - (qr + gap if qr else 0.0)
    stacks = said(sheet, summary, room, printed_on, full=full, mark=mark)
    beside = full and not card and _beside(sheet, summary, room, printed_on, gap)
    if beside:
        stacks = beside
    heights = [stack.height(sheet) for stack in stacks]
    tall = max(heights) if beside else sum(heights) + air(sheet, 0.8) * (len(heights) - 1)
    inner = max(tall, qr)
    pad, foot = air(sheet, 0.75), air(sheet, 0.75) if card else max(safe + 0.24 * u, air(sheet, 0.8))  # descenders
    height = pad + inner + foot
    radius = 0.5 * u if card else 0.0

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, theme.band, NAME, (radius, radius, radius, radius))]
        top = box.y + pad + (box.height - height) / 2
        x = box.x + side
        if qr and summary.identity.url:
            place = Box(x, top + (inner - qr) / 2, qr, qr)
            marks.append(Qr(place, content(summary.identity.url), "#000000", "#FFFFFF", NAME))
            x += qr + gap
        if beside:
            for number, stack in enumerate(stacks):
                y = top + (inner - heights[number]) / 2
                marks += stack.paint(sheet, x + number * (room + gap) / len(stacks), y, NAME)
            return marks
        y = top + (inner - tall) / 2
        for stack, deep in zip(stacks, heights, strict=True):
            marks += stack.paint(sheet, x, y, NAME)
            y += deep + air(sheet, 0.8)
        return marks

    return Block(height, paint)


def _beside(sheet: Sheet, summary: Summary, room: float, printed_on: date | None, gap: float) -> list[Stack] | None:
    """The parts in columns, where each has a column wide enough to read well."""
    count = len(parts_of(sheet, summary, printed_on))
    column = (room - gap * (count - 1)) / count
    return said(sheet, summary, column, printed_on, full=True) if column > 11 * unit(sheet) else None


def contact_column(
    sheet: Sheet, summary: Summary, width: float, safe: float, printed_on: date | None, *, full: bool, mark: bool = True
) -> Block:
    """The right end of a long banner, as high as the page: the QR code over whom to ask."""
    u = unit(sheet)
    qr, left, right = qr_side(sheet, summary), air(sheet, 1.0), max(safe, air(sheet, 1.0))
    room = width - left - right
    stacks = said(sheet, summary, room, printed_on, full=full, mark=mark)
    if qr > room:
        raise FitError("text-too-long", text="QR")
    gap = air(sheet, 1.0)
    heights = [qr] if qr else []
    heights += [stack.height(sheet) for stack in stacks]
    top, foot = max(safe, air(sheet, 0.9)), max(safe + 0.24 * u, air(sheet, 0.9))
    height = top + sum(heights) + gap * (len(heights) - 1) + foot

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, sheet.theme.band, NAME)]
        spare = max(box.height - height, 0.0)
        large = min(qr + 0.4 * spare, room, 1.6 * qr)
        step = min((spare - (large - qr)) / (len(heights) + 1), 1.5 * u)
        y = box.y + top + (spare - (large - qr) - step * (len(heights) - 1)) / 2
        if qr and summary.identity.url:
            marks.append(Qr(Box(box.x + left, y, large, large), content(summary.identity.url), "#000000", "#FFFFFF",
                            NAME))  # fmt: skip
            y += large + gap + step
        for stack in stacks:
            marks += stack.paint(sheet, box.x + left, y, NAME)
            y += stack.height(sheet) + gap + step
        return marks

    return Block(height, paint)
