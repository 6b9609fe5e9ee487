"""The footer: QR to the full document, whom to ask or complain to, where the figures come from (level 5)."""

from datetime import date

from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.imprint import Part, content, parts_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Qr, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet

NAME = "footer"
_LINE = 1.2


def _set(sheet: Sheet, parts: list[Part], room: float, gap: float, size: float) -> list[tuple[Setting, Setting]] | None:
    """The parts beside each other in as few lines as fit; None where they do not fit in four."""
    spare = room - gap * (len(parts) - 1)
    heads = [sheet.flow(part.head, Font.HEADING) for part in parts]
    bodies = [sheet.flow(part.body, Font.TEXT) for part in parts]
    head_size = max(size * 0.95, sheet.limit(Font.HEADING))

    def wide(index: int, lines: int) -> float:
        return max(heads[index].demand(1 if lines < 3 else 2) * head_size, bodies[index].demand(lines) * size)

    every = range(len(parts))
    for lines in range(1, 5):
        counts = [lines] * len(parts)
        if sum(wide(i, lines) for i in every) > spare:
            continue
        for index in sorted(every, key=lambda i: -bodies[i].demand(1)):  # room that is left goes to the longest
            while counts[index] > 1:
                counts[index] -= 1
                if sum(wide(i, counts[i]) for i in every) > spare:
                    counts[index] += 1
                    break
        widths = [wide(i, counts[i]) for i in every]
        return [
            (Setting(tuple(head.lines(width / head_size + 1e-6)), Font.HEADING, head_size),
             Setting(tuple(body.lines(width / size + 1e-6)), Font.TEXT, size))
            for head, body, width in zip(heads, bodies, widths, strict=True)
        ]  # fmt: skip
    return None


def footer(sheet: Sheet, summary: Summary, width: float, margin: float, safe: float, printed_on: date | None) -> Block:
    """The band over the whole width; nothing stands in its lowest `safe` mm."""
    theme = sheet.theme
    parts = parts_of(sheet, summary, printed_on)
    size = max(sheet.mm(36), sheet.limit())
    gap = sheet.mm(60)
    qr = 0.0
    if summary.identity.url:
        qr = max(sheet.template.legibility.qr * sheet.distance / 10, sheet.mm(120))
    room = width - 2 * margin - (qr + gap * 0.6 if qr else 0.0)
    rows = [_set(sheet, parts, room, gap, size)]
    if rows[0] is None:  # too narrow: one under the other
        rows = [_set(sheet, [part], room, gap, size) for part in parts]
    settings = [row for row in rows if row]
    if len(settings) < len(rows):
        settings = [[(sheet.fit(part.head, Font.HEADING, room, size, sheet.limit(Font.HEADING), 4),
                      sheet.fit(part.body, Font.TEXT, room, size, sheet.limit(), 8))] for part in parts]  # fmt: skip
    heights = [max(head.height(_LINE) + body.height(_LINE) for head, body in row) for row in settings]
    between = 0.45 * size
    inner = max(sum(heights) + between * (len(heights) - 1), qr)
    pad = sheet.mm(26)
    foot = max(safe, pad)
    height = pad + inner + foot

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, theme.band, NAME)]
        top = box.bottom - foot - inner - (box.height - height) / 2
        x = box.x + margin
        if qr and summary.identity.url:
            place = Box(x, top + (inner - qr) / 2, qr, qr)
            marks.append(Qr(place, content(summary.identity.url), "#000000", "#FFFFFF", NAME))
            x += qr + gap * 0.6
        y = top + (inner - sum(heights) - between * (len(heights) - 1)) / 2
        for row, tall in zip(settings, heights, strict=True):
            left = x
            for index, (head, body) in enumerate(row):
                last = index == len(row) - 1 and len(row) > 1
                edge = box.right - margin
                at, anchor = (edge, "right") if last else (left, "left")
                offset = y + (tall - head.height(_LINE) - body.height(_LINE)) / 2 + 0.2 * size
                marks += sheet.lines(head, at, offset, theme.accent, NAME, Role.LABEL,
                                     "right" if anchor == "right" else "left", _LINE)  # fmt: skip
                offset += head.height(_LINE)
                marks += sheet.lines(body, at, offset, theme.band_text, NAME, Role.LABEL,
                                     "right" if anchor == "right" else "left", _LINE)  # fmt: skip
                left += _wide(sheet, head, body) + gap
            y += tall + between
        return marks

    return Block(height, paint)


def _wide(sheet: Sheet, head: Setting, body: Setting) -> float:
    def widest(setting: Setting) -> float:
        measured = [
            sum(w.width + (w.space if i and not w.glued else 0) for i, w in enumerate(line)) for line in setting.lines
        ]
        return max(measured, default=0.0) * setting.size

    return max(widest(head), widest(body))
