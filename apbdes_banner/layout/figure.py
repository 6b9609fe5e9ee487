"""What a poster tells of one source or one bidang, and the parts that it is drawn with: tile, bar, amounts."""

from dataclasses import dataclass

from apbdes_banner.budget import funds
from apbdes_banner.budget.summary import Source, Summary
from apbdes_banner.layout.comparing import change, column_names, percent
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.groups import ICONS
from apbdes_banner.layout.large import unit
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Dot, Icon, Mark, Rect, Role
from apbdes_banner.layout.sheet import Sheet, mix


@dataclass(frozen=True)
class Figure:
    """One source or bidang. `share` is what stands large at the end of its row; `note` a line of small print."""

    key: str
    name: str
    amount: int
    reference: int | None
    colour: str
    icon: str = ""
    code: str = ""
    share: str = ""
    note: str = ""


def bidang_of(sheet: Sheet, summary: Summary, *, notes: bool, offices: bool = False) -> list[Figure]:
    """A figure per bidang, by its short name."""
    found = []
    for index, (group, part) in enumerate(zip(summary.groups, summary.parts, strict=True)):
        share = percent(group.amount, group.reference, sheet.lang)
        if not summary.compared:
            share = f"{part}%" if part or not group.amount else "<1%"
            share = share if any(summary.parts) else "–"
        note = sheet.say("pelaksana", office=group.pelaksana) if offices and group.pelaksana else ""
        found.append(
            Figure(
                f"group:{group.code}", group.short_name, group.amount, group.reference, sheet.theme.group(index),
                ICONS.get(group.code, "bank"), "", "" if summary.compared == "semula" else share,
                (_note(sheet, summary, group.reference) if notes else "") or note,
            )
        )  # fmt: skip
    return found


def sources_of(sheet: Sheet, summary: Summary, count: int, *, notes: bool) -> list[Figure]:
    """A figure for each of the largest sources, at most `count`, the last of which stands for all others."""
    shown = list(summary.sources)
    rest: list[Source] = []
    if len(shown) > count:
        shown, rest = shown[: count - 1], shown[count - 1 :]
    found = [
        Figure(
            f"source:{index}:{item.code}", item.name, item.amount, item.reference, sheet.theme.fund(item.code),
            "", funds.short(item.code) if item.code else "", _realised(sheet, summary, item),
            _note(sheet, summary, item.reference) if notes else "",
        )
        for index, item in enumerate(shown)
    ]  # fmt: skip
    if rest:
        both = Source(
            "", sheet.say("other-sources", count=len(rest)), sum(item.amount for item in rest),
            sum(item.reference or 0 for item in rest) if summary.compared else None,
        )  # fmt: skip
        found.append(
            Figure(
                "source:rest", both.name, both.amount, both.reference, sheet.theme.fund(""), "", "",
                _realised(sheet, summary, both), _note(sheet, summary, both.reference) if notes else "",
            )
        )  # fmt: skip
    return found


def _realised(sheet: Sheet, summary: Summary, item: Source) -> str:
    return percent(item.amount, item.reference, sheet.lang) if summary.compared == "anggaran" else ""


def _note(sheet: Sheet, summary: Summary, reference: int | None) -> str:
    if summary.compared is None:
        return ""
    if summary.compared == "anggaran" and not reference:
        return sheet.say("no-budget")
    key = "head-before" if summary.compared == "semula" else "head-budget"
    return sheet.say(key, amount=sheet.rupiah(reference or 0))


@dataclass(frozen=True)
class Line:
    """One line of what tells an amount; `size` in mm."""

    text: str
    font: Font
    size: float
    role: Role


def amounts(sheet: Sheet, compared: str | None, item: Figure, *, short: bool) -> list[Line]:
    """The lines that tell an amount: the exact one, `short` its rounded form over it, in a perubahan the change."""
    u, exact = unit(sheet), sheet.rupiah(item.amount)
    if short:
        number, name = sheet.short(item.amount)
        lines = [
            Line(f"{number} {name}".strip(), Font.HEADING, 1.45 * u, Role.BIG),
            Line(exact, Font.SEMI, 1.001 * sheet.limit(Font.SEMI) * sheet.roominess, Role.EXACT),
        ]
    else:
        lines = [Line(exact, Font.BOLD, max(1.2 * u, sheet.good(Font.BOLD, 3)), Role.AMOUNT)]
    if compared == "semula":
        changed = change(sheet, item.amount, item.reference).replace(" ", "\u00a0")
        lines.append(Line(changed, Font.SEMI, u, Role.LABEL))
    return lines


def tile(sheet: Sheet, item: Figure, box: Box, panel: str) -> list[Mark]:
    """A square in the figure's colour with its icon or fund code in white."""
    radius = 0.16 * box.width
    marks: list[Mark] = [Rect(box, item.colour, panel, (radius, radius, radius, radius))]
    if item.icon:
        return [*marks, Icon(box.inset(0.18 * box.width), item.icon, "#FFFFFF", panel)]
    if item.code:
        size = min(0.5 * box.width, 0.84 * box.width / sheet.measurer.width(item.code, Font.BOLD))
        base = box.y + box.height / 2 + sheet.measurer.cap_height(Font.BOLD) * size / 2
        middle = box.x + box.width / 2
        return [*marks, sheet.put(item.code, Font.BOLD, size, middle, base, "#FFFFFF", panel, Role.CHIP, "middle")]
    step, y = box.width / 4, box.y + box.height / 2  # several things in one
    return marks + [Dot(box.x + step * i, y, 0.07 * box.width, "#FFFFFF", panel) for i in (1, 2, 3)]


def bar(
    sheet: Sheet, compared: str | None, item: Figure, box: Box, scale: float, panel: str, ground: str
) -> list[Mark]:
    """The figure's bar in a box that is as long as the longest; `scale` in mm per sen.

    Plan: a bar on its track. Realisasi: the bar fills the outline of its budget. Perubahan: before, paler, over after.
    """
    theme = sheet.theme

    def rect(length: float, y: float, deep: float, fill: str, by: float = 0.0) -> list[Mark]:
        wide = length - 2 * by
        if wide <= 0 or length <= 0:
            return []
        end = min((deep - 2 * by) * 0.3, wide / 2)
        return [Rect(Box(box.x + by, y + by, wide, deep - 2 * by), fill, panel, (end, end, end, end))]

    amount = max(item.amount, 0) * scale
    reference = max(item.reference or 0, 0) * scale
    if compared == "semula":
        half = box.height * 0.48
        return [
            *rect(reference, box.y, half, mix(item.colour, ground, 0.42)),
            *rect(amount, box.bottom - half, half, item.colour),
        ]
    if compared == "anggaran":
        line = 0.11 * box.height
        marks = rect(reference, box.y, box.height, item.colour)
        marks += rect(reference, box.y, box.height, ground, line)
        marks += rect(amount, box.y, box.height, item.colour)
        if reference > line and amount > reference + line:  # where the budget ends stays visible
            marks.append(Rect(Box(box.x + reference - line, box.y, 2 * line, box.height), ground, panel))
        return marks
    return [*rect(box.width, box.y, box.height, theme.track), *rect(amount, box.y, box.height, item.colour)]


def key_to_bars(
    sheet: Sheet, compared: str | None, left: float, right: float, base: float, panel: str, ground: str
) -> list[Mark]:
    """What the two marks of a bar stand for, at the right end of a heading; nothing where there is one mark only, or
    no room between `left` and `right`."""
    if compared is None:
        return []
    theme, u = sheet.theme, unit(sheet)
    before, after, _ = column_names(sheet, compared)
    swatch, gap = 1.1 * u, 0.35 * u
    widths = [sheet.width(text, Font.TEXT, u) for text in (before, after)]
    x = right - sum(widths) - 2 * (swatch + gap) - 2 * gap
    if x < left + gap:
        return []
    marks: list[Mark] = []
    cap = sheet.measurer.cap_height(Font.TEXT) * u
    for number, (text, width) in enumerate(zip((before, after), widths, strict=True)):
        box = Box(x, base - cap + 0.1 * cap, swatch, 0.8 * cap)
        first = number == 0
        fill = theme.muted if not first or compared == "anggaran" else mix(theme.muted, ground, 0.42)
        marks.append(Rect(box, fill, panel))
        if first and compared == "anggaran":
            marks.append(Rect(box.inset(0.14 * cap), ground, panel))
        marks.append(sheet.put(text, Font.TEXT, u, box.right + gap, base, theme.muted, panel, Role.LABEL))
        x = box.right + gap + width + 2 * gap
    return marks
