"""'Setiap Rp 100.000 belanja': a hundred dots, one per Rp 1.000, coloured by bidang, each colour named (level 3)."""

from apbdes_banner.budget import money
from apbdes_banner.budget.summary import PARTS, Summary
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Dot, Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet

NAME = "dots"
_ACROSS = 20
_LINE = 1.3


def dots(sheet: Sheet, summary: Summary, width: float) -> Block:
    """A white card: heading, 5 rows of 20 dots, and a line for each bidang."""
    theme = sheet.theme
    pad = sheet.mm(34)
    room = width - 2 * pad
    size = max(sheet.mm(42), sheet.good(Font.BOLD))
    title_size = max(sheet.mm(46), sheet.good(Font.HEADING))
    title = sheet.fit(sheet.say("dots"), Font.HEADING, room, title_size, sheet.good(Font.HEADING), 2)
    pitch = room / _ACROSS
    rows = PARTS // _ACROSS
    legend = []
    for index, (group, part) in enumerate(zip(summary.groups, summary.parts, strict=True)):
        amount = money.full(part * 1000 * money.SEN)
        indent = 0.85 * size + sheet.width(amount + " ", Font.BOLD, size)
        name = sheet.fit(group.short_name, Font.TEXT, room - indent, size, sheet.limit(), 2, keep=0.7)
        legend.append((theme.group(index), amount, indent, name, part))
    head = title.height(1.1) + 0.3 * size
    lines = sum(max(len(name.lines), 1) for *_, name, _ in legend)
    height = 2 * pad + head + rows * pitch + 0.35 * size + lines * size * _LINE - 0.3 * size

    def paint(box: Box) -> list[Mark]:
        spare = max(box.height - height, 0.0)
        # What is left goes between the lines of the legend first, then round the dots.
        step = min(spare / max(len(legend) + 1, 1), 0.9 * size)
        rest = spare - step * (len(legend) + 1)
        r = sheet.template.space.radius * sheet.scale
        marks: list[Mark] = [Rect(box, theme.card, NAME, (r, r, r, r))]
        y = box.y + pad + rest * 0.3
        marks += sheet.lines(title, box.x + pad, y, theme.ink, NAME, Role.NAME, line=1.1)
        y += head + rest * 0.2
        colours = [colour for colour, *_, part in legend for _ in range(part)]
        for index, colour in enumerate(colours):
            across, down = index % _ACROSS, index // _ACROSS
            x = box.x + pad + (across + 0.5) * pitch
            marks.append(Dot(x, y + (down + 0.5) * pitch, 0.4 * pitch, colour, NAME))
        y += rows * pitch + 0.35 * size + step + rest * 0.2
        cap = sheet.measurer.cap_height(Font.BOLD) * size
        for colour, amount, indent, name, _ in legend:
            base = y + cap
            radius = 0.3 * size
            marks.append(Dot(box.x + pad + radius, base - cap / 2, radius, colour, NAME))
            x = box.x + pad + 0.85 * size
            marks.append(sheet.put(amount, Font.BOLD, size, x, base, theme.ink, NAME, Role.AMOUNT))
            top = base - sheet.measurer.cap_height(Font.TEXT) * name.size
            marks += sheet.lines(name, box.x + pad + indent, top, theme.ink, NAME, Role.LABEL)
            y += max(len(name.lines), 1) * size * _LINE + step
        return marks

    return Block(height, paint)
