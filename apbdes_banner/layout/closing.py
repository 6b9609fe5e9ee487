"""What closes a sheet after the last kegiatan: from income to what is left over, and what was not carried out.

The columns are those of the table of all kegiatan, so that amounts go on under the same edges.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from apbdes_banner.budget import funds
from apbdes_banner.budget.english import fund_name
from apbdes_banner.budget.summary import Source
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.imprint import content, parts_of
from apbdes_banner.layout.ledger import Ledger, Sum, total
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.panels.footer import NAME as FOOTER
from apbdes_banner.layout.scene import Mark, Qr, Rect, Role
from apbdes_banner.layout.sheet import Block
from apbdes_banner.layout.table import BOLD, HAIR, MUTED, SIDE, Cell, Column, Figure, Grid, Look, paint_words
from apbdes_banner.layout.text import Flow, words

NAME = "closing"
_HEAD = "head"  # style of the words that open a part of the last band
_LINE = 1.22
_DIFFERENCES = ("surplus_defisit", "pembiayaan_netto", "silpa")


def section_title(ledger: Ledger, text: str, note: str, size: float, panel: str) -> Block:
    """A heading over a part of the sheet, muted words behind it; where they do not fit its line they wrap."""
    sheet = ledger.sheet
    width = ledger.grid.width
    title = sheet.fit(text, Font.HEADING, width, size, sheet.limit(Font.HEADING), 3)
    used = max((sum(w.width + w.space for w in line) for line in title.lines), default=0.0) * title.size
    small = ledger.grid.size
    room = width - used - small
    flow = sheet.flow(note, Font.TEXT, MUTED)
    beside = len(title.lines) == 1 and bool(note) and flow.count(room / small) == 1
    lines = [] if beside or not note else flow.lines(width / small)
    height = title.height(1.15) + 0.2 * title.size + len(lines) * 1.2 * small

    def paint(box: Box) -> list[Mark]:
        top = box.y + 0.1 * title.size
        marks = sheet.lines(title, box.x, top, sheet.theme.line, panel, Role.NAME, line=1.15)
        base = top + sheet.measurer.cap_height(Font.HEADING) * title.size
        if beside:
            x = box.x + used + 0.4 * small
            marks.append(sheet.put(note, Font.TEXT, small, x, base, sheet.theme.muted, panel, Role.LABEL))
        for line in lines:
            base += 1.2 * small
            text = " ".join(word.text for word in line)
            marks.append(sheet.put(text, Font.TEXT, small, box.x, base, sheet.theme.muted, panel, Role.LABEL))
        return marks

    return Block(height, paint)


def recap(ledger: Ledger) -> list[Block]:
    """Pendapatan, belanja, what lies between them, pembiayaan item by item, and what is left over."""
    sheet, totals, other = ledger.sheet, ledger.summary.totals, ledger.summary.reference
    theme, grid = sheet.theme, ledger.grid

    def of(name: str) -> Sum:
        return Sum(totals.get(name) or 0, (other.get(name) or 0) if other else None)

    def figures(cells: dict[str, Cell], key: str) -> dict[str, Cell]:
        # What is left of a budget is said of spending alone, and of a difference there is no percentage.
        without = {"rest"} if key != "recap:belanja" else set()
        if key.endswith(_DIFFERENCES):
            without.add("percent")
        return {name: cell for name, cell in cells.items() if name not in without}

    def plain(name: str, value: Sum, key: str) -> Block:
        flow = Flow(words(name, Font.TEXT, "", sheet.measurer))
        return grid.row(sheet, {"name": flow} | figures(ledger.figures(value, key), key), NAME, Look(room=0.4))

    def strong(name: str, value: Sum, key: str, look: Look) -> Block:
        return grid.row(sheet, figures(ledger.sum_cells(name, value, key), key), NAME, look)

    thin = Look(above=HAIR, line=theme.line, room=0.45)
    gap = of("surplus_defisit")
    signs = {sen > 0 for sen in (gap.amount, gap.reference or 0) if sen}
    word = "surplus-or-deficit" if len(signs) != 1 else "surplus" if signs == {True} else "deficit"
    rows = [
        plain(sheet.say("pendapatan"), of("pendapatan"), "recap:pendapatan"),
        plain(sheet.say("belanja"), ledger.whole, "recap:belanja"),
        strong(sheet.say(word), gap, "recap:surplus_defisit", thin),
    ]
    for section, items in (("penerimaan_pembiayaan", ledger.summary.received),
                           ("pengeluaran_pembiayaan", ledger.summary.paid)):  # fmt: skip
        sign = "+" if section.startswith("penerimaan") else "−"
        for number, (item, value) in enumerate(_whole(ledger, items, of(section))):
            name = sheet.say(f"recap-{section.split('_')[0]}", name=item)
            rows.append(plain(f"{sign} {name}", value, f"recap:{section}:{number}"))
    rows.append(strong(sheet.say("pembiayaan"), of("pembiayaan_netto"), "recap:pembiayaan_netto", thin))
    last = Look(above=2 * HAIR, below=2 * HAIR, line=theme.line, fill=theme.stripe)
    rows.append(strong(sheet.say("sisa"), of("silpa"), "recap:silpa", last))
    return rows


def _whole(ledger: Ledger, items: Sequence[Source], value: Sum) -> list[tuple[str, Sum]]:
    """The items by name; what they lack of the total, in either column, as one more."""
    found = [(item.name, Sum(item.amount, item.reference)) for item in items]
    shown = total(part for _, part in found)
    amount = value.amount - shown.amount
    reference = (value.reference or 0) - (shown.reference or 0) if value.reference is not None else None
    if amount or reference:
        found.append((ledger.sheet.say("recap-other"), Sum(amount, reference)))
    return found


def codes(ledger: Ledger) -> list[Block]:
    """What the codes of funds mean that kegiatan name and the table of sources does not; none where all are there."""
    sheet, grid = ledger.sheet, ledger.grid
    if not any(column.name == "funds" for column in grid.columns):
        return []
    known = {source.code for source in ledger.summary.sources}
    used = {code for item in ledger.items for code in item.activity.funds} - known
    named = [code for code in sorted(used, key=funds.order) if funds.short(code) != funds.name(code)]
    if not named:
        return []
    name = fund_name if sheet.lang == "en" else funds.name
    said = ", ".join(f"{funds.short(code)} = {name(code)}".replace(" ", "\u00a0") for code in named)
    flow = Flow(words(sheet.say("codes", codes=said), Font.TEXT, MUTED, sheet.measurer))
    x = SIDE * grid.size
    column = Column("name", "", x, grid.width - 2 * x, False)
    return [replace(grid, columns=(column,), stacked=False).row(sheet, {"name": flow}, NAME)]


def undone(ledger: Ledger) -> list[Block]:
    """A row for each kegiatan of which nothing was carried out, with its number in the table and its budget, and
    their sum; empty where there is none."""
    sheet, grid = ledger.sheet, ledger.grid
    items = [item for item in ledger.items if item.counted and item.activity.amount == 0 and item.activity.reference]
    if sheet.compared != "anggaran" or not items:
        return []
    rows = []
    for item in items:
        cells = ledger.cells(item)
        name = words(item.activity.name, Font.TEXT, "", sheet.measurer)
        group = ledger.summary.groups[item.group].short_name
        kept: dict[str, Cell] = {
            "no": cells["no"],
            "name": Flow(name + words(f"· {group}", Font.TEXT, MUTED, sheet.measurer)),
            "reference": _figure(ledger, item.activity.reference or 0, f"undone:{item.number}"),
        }
        rows.append(grid.row(sheet, kept, NAME, Look(room=0.4, below=HAIR, line=sheet.theme.track)))
    flow = Flow(words(sheet.say("undone-sum"), Font.BOLD, BOLD, sheet.measurer))
    whole = sum(item.activity.reference or 0 for item in items)
    cells = {"name": flow, "reference": _figure(ledger, whole, "sum:undone", Font.BOLD)}
    rows.append(grid.row(sheet, cells, NAME, Look(above=HAIR, line=sheet.theme.line)))
    return rows


def undone_grid(ledger: Ledger) -> Grid:
    """The columns of the list of what was not carried out."""
    grid = ledger.grid
    kept = tuple(column for column in grid.columns if column.name in ("no", "name", "reference"))
    return replace(grid, columns=kept)


def _figure(ledger: Ledger, sen: int, key: str, font: Font = Font.TEXT) -> Figure:
    figures = ledger.figures(Sum(0, sen), key)
    shown = figures["reference"]
    assert isinstance(shown, Figure)
    return Figure(shown.text, font, False, key, sen)


def whom_to_ask(ledger: Ledger, printed_on: date | None) -> Block:
    """The closing band: QR to the full document, whom to ask or complain to, where the figures come from."""
    sheet, url = ledger.sheet, ledger.summary.identity.url
    theme, size, width = sheet.theme, ledger.grid.size, ledger.grid.width
    side = SIDE * size
    qr = max(sheet.template.legibility.qr * sheet.distance / 10, 5 * size) if url else 0.0
    left = side + (qr + size if qr else 0.0)
    parts = [
        Flow(words(part.head, Font.HEADING, _HEAD, sheet.measurer) + words(part.body, Font.TEXT, "", sheet.measurer))
        for part in parts_of(sheet, ledger.summary, printed_on)
    ]
    lines = [flow.lines((width - left - side) / size) for flow in parts]
    inner = sum(len(part) for part in lines) * _LINE * size + (len(lines) - 1) * 0.4 * size
    height = max(inner, qr) + 1.1 * size
    fills = {_HEAD: theme.accent, "": theme.band_text}

    def paint(box: Box) -> list[Mark]:
        rule = 2 * HAIR
        marks: list[Mark] = [
            Rect(box, theme.band, FOOTER),
            Rect(Box(box.x, box.y, box.width, rule), theme.line, FOOTER),
        ]
        middle = box.y + box.height / 2
        if qr and url:
            marks.append(Qr(Box(box.x + side, middle - qr / 2, qr, qr), content(url), "#000000", "#FFFFFF", FOOTER))
        cap = sheet.measurer.cap_height(Font.TEXT) * size
        base = middle - inner / 2 + (_LINE * size + cap) / 2
        for part in lines:
            for line in part:
                marks += paint_words(sheet, line, size, box.x + left, base, FOOTER, Role.LABEL, fills)
                base += _LINE * size
            base += 0.4 * size
        return marks

    return Block(height, paint)
