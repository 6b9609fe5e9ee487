"""The equation of a poster: four numbers rounded and huge, the exact rupiah under each (level 2).

Pendapatan - Belanja + Pembiayaan neto = Sisa, four beside each other, two by two, or one under the other.
"""

from dataclasses import dataclass, replace

from apbdes_banner.budget.summary import Summary
from apbdes_banner.errors import FitError
from apbdes_banner.layout.comparing import change, percent
from apbdes_banner.layout.explaining import explain
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import Stack, air, even, ink, size_of, unit
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet
from apbdes_banner.layout.terms import Term, terms_of

NAME = "equation"
_UNIT = 0.56  # size of "miliar" beside its number
_TIGHT = 0.7  # numbers smaller than this part of their size leave room for nothing large beside them
_SIGNS = "−+="


@dataclass(frozen=True)
class _Set:
    """One term, set. `wide` is the room that it needs."""

    term: Term
    big: float
    unit: float
    exact: float
    font: Font  # of the exact amount
    label: float
    note: Setting | None
    sign: str  # where it stands in front of the number: two by two, or one under the other
    sign_wide: float
    wide: float


def _note(sheet: Sheet, summary: Summary, term: Term, *, full: bool) -> str | None:
    """What a number is compared with; short of its amount where room is."""
    if full or term.note is None or summary.reference is None or term.value is None:
        return term.note
    other = summary.reference.get(term.key)
    if summary.compared == "semula":
        return change(sheet, term.value, other)
    if term.key in ("pembiayaan_netto", "silpa"):
        return None
    return sheet.say("of-budget-short", percent=percent(term.value, other, sheet.lang)) if other else term.note


def _set(sheet: Sheet, term: Term, share: float, note_room: float | None, sign: str, note_size: float) -> _Set:
    u = unit(sheet)
    big = max(size_of(sheet, "big", 0) * share, sheet.good(Font.DISPLAY))
    unit_size = max(big * _UNIT, sheet.good(Font.HEADING))
    tight = share < _TIGHT
    label = (sheet.limit(Font.HEADING) if tight else sheet.limit()) * sheet.roominess
    font = Font.TEXT if tight else Font.SEMI
    exact = 1.001 * u * sheet.measurer.x_height(Font.TEXT) / sheet.measurer.x_height(font)
    sign_wide = sheet.width(f"{sign} ", Font.HEADING, _sign(sheet, big)) if sign else 0.0
    wide = sign_wide + sheet.width(term.number, Font.DISPLAY, big)
    if term.unit:
        wide += sheet.width(f" {term.unit}", Font.HEADING, unit_size)
    wide = max(wide, sheet.width(term.label, Font.HEADING, label), sheet.width(term.exact, font, exact))
    note = None
    if term.note:
        text = term.note.replace("▲ ", "▲\u00a0").replace("▼ ", "▼\u00a0")
        wide = max(wide, sheet.flow(text, Font.TEXT).demand(3) * unit(sheet))
        room = max(note_room or wide, wide)
        note = sheet.fit(text, Font.TEXT, room, note_size, sheet.limit(), 3, keep=0.99)
    return _Set(term, big, unit_size, exact, font, label, note, sign, sign_wide, wide)


def _above(sheet: Sheet) -> float:
    """Room between an exact amount and what it is compared with."""
    return max(air(sheet, 0.5), 0.3 * unit(sheet))


def _sign(sheet: Sheet, big: float) -> float:
    """Size of − + = beside numbers of that size."""
    return min(big * 0.7, 1.9 * unit(sheet))


def _columns(sheet: Sheet, terms: list[Term], columns: int, room: float) -> tuple[list[_Set], list[float]]:
    """The terms set as large as that many columns allow, the x of each column."""
    signs = [""] * len(terms) if columns == 4 else ["", *_SIGNS]
    between = 1.1 * unit(sheet) + air(sheet, 1.1) if columns == 4 else air(sheet, 0.9)
    for share in (1.0, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52):
        size = unit(sheet)
        bare = [_set(sheet, term, share, None, sign, size) for term, sign in zip(terms, signs, strict=True)]
        widths = [max(item.wide for item in bare[i::columns]) for i in range(columns)]
        spare = room - sum(widths) - between * (columns - 1)
        if spare < 0:
            continue
        step = (
            min(spare / max(columns - 1, 1), room / columns - widths[0])
            if columns == 2
            else spare / max(columns - 1, 1)
        )
        step = max(step, 0.0)
        starts = [sum(widths[:i]) + i * (between + step) for i in range(columns)]
        ends = [*starts[1:], room + between]
        rooms = [end - start - between for start, end in zip(starts, ends, strict=True)]
        for _ in range(2):  # all notes in the size of the smallest
            sets = [
                _set(sheet, term, share, rooms[i % columns], sign, size)
                for i, (term, sign) in enumerate(zip(terms, signs, strict=True))
            ]
            size = min((item.note.size for item in sets if item.note), default=size)
        return sets, starts
    raise FitError("equation-too-wide")


def reckoning(
    sheet: Sheet, summary: Summary, width: float, left: float, right: float, *, columns: int, why: bool, notes: bool,
    ruled: bool,
) -> Block:  # fmt: skip
    """The equation over `width`, `left` and `right` mm of it kept free; `why` adds the sentence that explains it,
    `notes` tells in full what the numbers are compared with, `ruled` draws it as a band with a line under it."""
    theme, u = sheet.theme, unit(sheet)
    room = width - left - right
    sets, starts = _columns(
        sheet, [replace(term, note=_note(sheet, summary, term, full=notes)) for term in terms_of(sheet, summary)],
        columns, room,
    )  # fmt: skip
    text = explain(sheet, summary) if why else ""
    said = sheet.fit(text, Font.SEMI, room, u, sheet.limit(Font.SEMI), 3, keep=0.99) if text else None
    said = even(sheet, said) if said else None
    cap = sheet.measurer.cap_height
    one = sets[0]
    gap = max(air(sheet, 0.5), 0.2 * one.big)  # a comma of the big number hangs into it
    over = cap(Font.HEADING) * one.label + gap
    number = cap(Font.DISPLAY) * one.big
    under = gap + cap(one.font) * one.exact
    rows = [sets[i : i + columns] for i in range(0, len(sets), columns)]

    def tall(row: list[_Set]) -> float:
        note = max((ink(sheet, item.note) for item in row if item.note), default=0.0)
        return over + number + under + (_above(sheet) + note if note else 0.0)

    heights = [tall(row) for row in rows]
    between = air(sheet, 1.1)
    extra = air(sheet, 0.75) + ink(sheet, said) if said else 0.0
    pad = air(sheet, 0.85)
    height = 2 * pad + sum(heights) + between * (len(rows) - 1) + extra
    rule = 0.12 * u

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, theme.card, NAME)]
        if ruled:
            marks.append(Rect(Box(box.x, box.bottom - rule, width, rule), theme.line, NAME))
        loose = (box.height - height) / (len(rows) + (2 if said else 1))
        y = box.y + pad + loose
        for row, deep in zip(rows, heights, strict=True):
            for at, item in enumerate(row):
                x = box.x + left + starts[at]
                base = y + over + number
                found = _term(sheet, item, x, y, over, number, under)
                marks += found
                index = sets.index(item)
                if at < columns - 1 and columns == 4:
                    middle = (x + item.wide + box.x + left + starts[at + 1]) / 2
                    size = _sign(sheet, one.big)
                    lift = base - number / 2 + 0.36 * size
                    marks.append(sheet.put(_SIGNS[index], Font.HEADING, size, middle, lift, theme.operator, NAME,
                                           Role.OPERATOR, "middle"))  # fmt: skip
            y += deep + between + loose
        if said:
            top = box.bottom - pad - ink(sheet, said) - loose / 2
            marks += Stack(((said, theme.ink, Role.LABEL, 0.0),)).paint(sheet, box.x + left, top, NAME)
        return marks

    return Block(height, paint, comfort=one.big / size_of(sheet, "big", 1.0))


def _term(sheet: Sheet, item: _Set, x: float, y: float, over: float, number: float, under: float) -> list[Mark]:
    theme, term = sheet.theme, item.term
    cap = sheet.measurer.cap_height
    base = y + over + number
    label = y + cap(Font.HEADING) * item.label
    big = sheet.put(term.number, Font.DISPLAY, item.big, x + item.sign_wide, base, theme.ink, NAME, Role.BIG)
    marks: list[Mark] = [
        sheet.put(term.label, Font.HEADING, item.label, x, label, theme.muted, NAME, Role.LABEL),
        big,
        sheet.put(term.exact, item.font, item.exact, x, base + under, theme.muted, NAME, Role.EXACT,
                  key=f"total:{term.key}", value=term.value),
    ]  # fmt: skip
    if term.unit:
        after = big.x + big.width + sheet.width(" ", Font.HEADING, item.unit)
        marks.append(sheet.put(term.unit, Font.HEADING, item.unit, after, base, theme.ink, NAME, Role.BIG))
    if item.sign:
        size = _sign(sheet, item.big)
        lift = base - number / 2 + 0.36 * size
        marks.append(sheet.put(item.sign, Font.HEADING, size, x, lift, theme.operator, NAME, Role.OPERATOR))
    if item.note:
        top = base + under + _above(sheet)
        marks += sheet.lines(item.note, x, top, theme.muted, NAME, Role.LABEL, line=1.14)
    return marks
