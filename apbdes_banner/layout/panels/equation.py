"""The equation band: Pendapatan - Belanja + Pembiayaan neto = Sisa (SiLPA), and why that is what is left (level 2)."""

from dataclasses import dataclass

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.explaining import explain
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Sheet
from apbdes_banner.layout.terms import Term, terms_of

NAME = "equation"
_LINES = 8  # of the sentence: an X-banner is narrow
_UNIT = 0.55  # size of "miliar" beside its number


@dataclass(frozen=True)
class _Sizes:
    label: float
    big: float
    unit: float
    exact: float
    note: float
    gap: float
    operator: float


def _widths(sheet: Sheet, terms: list[Term], sizes: _Sizes) -> list[float]:
    found = []
    for term in terms:
        big = sheet.width(term.number, Font.DISPLAY, sizes.big)
        if term.unit:
            big += sheet.width(f" {term.unit}", Font.HEADING, sizes.unit)
        label = sheet.width(term.label, Font.HEADING, sizes.label)
        note = sheet.width(term.note or "", Font.TEXT, sizes.note)
        found.append(max(big, label, sheet.width(term.exact, Font.SEMI, sizes.exact), note))
    return found


def _grid(sheet: Sheet, terms: list[Term], room: float) -> tuple[int, _Sizes, list[float]]:
    """Columns, sizes and the x of each column: four beside each other, else two by two, else one."""
    kind = sheet.template.type
    label = max(sheet.mm(kind.label), sheet.limit(Font.HEADING))
    exact = max(sheet.mm(44), sheet.good(Font.SEMI))
    gap = sheet.mm(30)
    least = max(sheet.good(Font.DISPLAY), exact)
    for columns in (4, 2, 1):
        for share in (1.0, 0.85, 0.7, 0.55):
            big = max(sheet.mm(kind.big) * share, least)
            sizes = _Sizes(
                label,
                big,
                max(big * _UNIT, sheet.good(Font.HEADING)),
                exact,
                max(sheet.mm(34), sheet.limit()),
                gap,
                big * 0.6,
            )
            widths = _widths(sheet, terms, sizes)
            columns_wide = [max(widths[i::columns]) for i in range(columns)]
            sign = sheet.width("=", Font.HEADING, sizes.operator) + 2 * gap
            spare = room - sum(columns_wide) - sign * (columns if columns < 4 else 3)
            if spare >= 0:
                step = spare / max(columns - 1, 1) if columns == 4 else spare / columns
                starts, x = [], 0.0
                for wide in columns_wide:
                    starts.append(x)
                    x += wide + sign + step
                return columns, sizes, starts
    raise FitError("equation-too-wide")


def equation(sheet: Sheet, summary: Summary, width: float, margin: float) -> Block:
    """The band over the whole width, white, with a line under it."""
    theme = sheet.theme
    terms = terms_of(sheet, summary)
    room = width - 2 * margin
    columns, sizes, starts = _grid(sheet, terms, room)
    cap = sheet.measurer.cap_height
    label_ink, big_ink = cap(Font.HEADING) * sizes.label, cap(Font.DISPLAY) * sizes.big
    exact_ink = cap(Font.SEMI) * sizes.exact
    inner = max(sheet.mm(22), 0.27 * sizes.big)  # a comma of the big number hangs into it
    notes = any(term.note for term in terms)
    note_ink = inner * 0.8 + cap(Font.TEXT) * sizes.note if notes else 0.0
    row = label_ink + inner + big_ink + inner + exact_ink + note_ink
    rows = len(terms) // columns
    between = sheet.mm(46)
    why = explain(sheet, summary)
    why_size = max(sheet.mm(36), sheet.limit(Font.SEMI))
    setting = sheet.fit(why, Font.SEMI, room, why_size, sheet.limit(Font.SEMI), _LINES, keep=0.92) if why else None
    why_height = sheet.mm(26) + setting.height() - 0.3 * setting.size if setting else 0.0
    pad = sheet.mm(36)
    height = 2 * pad + rows * row + (rows - 1) * between + why_height
    rule = sheet.mm(5)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [
            Rect(box, theme.card, NAME),
            Rect(Box(box.x, box.bottom - rule, box.width, rule), theme.line, NAME),
        ]
        extra = (box.height - height) / (rows + 1)
        for index, term in enumerate(terms):
            x = box.x + margin + starts[index % columns]
            y = box.y + pad + extra + (index // columns) * (row + between + extra) + label_ink
            marks.append(sheet.put(term.label, Font.HEADING, sizes.label, x, y, theme.muted, NAME, Role.LABEL))
            y += inner + big_ink
            big = sheet.put(term.number, Font.DISPLAY, sizes.big, x, y, theme.ink, NAME, Role.BIG)
            marks.append(big)
            right = x + big.width
            if term.unit:
                unit_x = right + sheet.width(" ", Font.HEADING, sizes.unit)
                unit = sheet.put(term.unit, Font.HEADING, sizes.unit, unit_x, y, theme.ink, NAME, Role.BIG)
                marks.append(unit)
                right = unit_x + unit.width
            base = y + inner + exact_ink
            exact = sheet.put(term.exact, Font.SEMI, sizes.exact, x, base, theme.muted, NAME, Role.AMOUNT,
                              key=f"total:{term.key}", value=term.value)  # fmt: skip
            marks.append(exact)
            if term.note:
                marks.append(
                    sheet.put(term.note, Font.TEXT, sizes.note, x, base + note_ink, theme.muted, NAME, Role.LABEL)
                )
            if index < 3:
                after = index % columns + 1
                edge = box.x + margin + (starts[after] if after < columns else room)
                sign = "−+="[index]
                wide = sheet.width(sign, Font.HEADING, sizes.operator)
                middle = edge - sizes.gap - wide / 2 if columns < 4 else (max(right, exact.box.right) + edge) / 2
                lift = y - big_ink / 2 + cap(Font.HEADING) * sizes.operator / 2
                marks.append(
                    sheet.put(sign, Font.HEADING, sizes.operator, middle, lift, theme.operator, NAME, Role.OPERATOR,
                              "middle")
                )  # fmt: skip
        if setting:
            top = box.bottom - pad - why_height + sheet.mm(26)
            marks += sheet.lines(setting, box.x + margin, top, theme.ink, NAME, Role.LABEL)
        return marks

    return Block(height, paint)
