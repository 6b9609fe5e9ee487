"""Sheets Pendapatan, Belanja and Pembiayaan: the head with its totals, the input cells and what watches over them."""

from collections.abc import Sequence

from apbdes_banner.workbook.fields import (
    AMOUNT_KEYS,
    COLUMNS,
    HEADER_ROW,
    LAST_ROW,
    NOT_GIVEN,
    PAID_ROW,
    PEMBIAYAAN_ROWS,
    PREPARED,
    RECEIVED_ROW,
    Row,
    amount_cells,
    column_letter,
)
from apbdes_banner.workbook.parts import STATUS_ROW, Form, rupiah, total


def _sum_or_dash(cells: str) -> str:
    """A sum, or a dash where no cell has a number: nothing given is not zero."""
    return f'=IF(COUNT({cells})=0,"{NOT_GIVEN}",SUM({cells}))'


def _stored(rows: Sequence[Row], key: str) -> int | float | str:
    """The value of `_sum_or_dash`."""
    return rupiah(total(rows, key)) if any(key in row for row in rows) else NOT_GIVEN


def _top(form: Form, name: str, label: str, title: str) -> None:
    """Title, help, column widths, header words with their notes, the running total's label and the status."""
    sheet, look = form.sheets[name], form.look
    form.heading(name, title, form.text(f"help.{name.lower()}"))
    for index, column in enumerate(COLUMNS[name]):
        extra = column.key in ("realisasi", "semula")
        sheet.set_column(index, index, column.width, look.unlocked)
        sheet.write_string(HEADER_ROW - 1, index, column.header, look.header_extra if extra else look.header)
        note = form.text(f"column.{column.key}")
        sheet.write_comment(HEADER_ROW - 1, index, note, {"x_scale": 1.9, "y_scale": 1.1})
    for row in range(HEADER_ROW - 1):  # the head is locked all along, whatever the columns say
        sheet.set_row(row, 30 if row == 0 else None, look.locked)
    sheet.set_row(HEADER_ROW - 1, 24, look.locked)
    sheet.set_row(3, 22, look.locked)
    sheet.write_string(2, 0, label, look.label)
    text = form.status()
    width = len(COLUMNS[name]) - 1
    sheet.merge_range(3, 0, 3, width, "", look.status)
    sheet.write_formula(3, 0, f"=Petunjuk!$A${STATUS_ROW}", look.status, text)
    form.colour_status(name, 3, width)


def _inputs(form: Form, name: str, first: int, last: int, rows: Sequence[Row], tinted: int, codes: str) -> None:
    """The input cells of 1-based rows `first` to `last`, filled with `rows`; the first `tinted` are coloured."""
    sheet, columns = form.sheets[name], COLUMNS[name]
    if len(rows) > last - first + 1:
        raise ValueError(f"{len(rows)} rows for {name}")
    for offset in range(max(tinted, len(rows))):
        row = rows[offset] if offset < len(rows) else {}
        unknown = set(row) - {column.key for column in columns}
        if unknown:
            raise ValueError(f"unknown columns: {sorted(unknown)}")
        for index, column in enumerate(columns):
            value = row.get(column.key)
            look = form.look.input_of(column.key, column.kind)
            place = (first - 1 + offset, index)
            if value is None or value == "":
                sheet.write_blank(*place, None, look)
            elif isinstance(value, int):
                sheet.write_number(*place, rupiah(value) if column.kind == "amount" else value, look)
            else:
                sheet.write_string(*place, value, look)
    for index, column in enumerate(columns):
        area = (first - 1, index, last - 1, index)
        if column.kind == "code":
            sheet.data_validation(
                *area,
                {"validate": "list", "source": form.ranges[codes], "error_type": "warning",
                 "error_title": "Daftar", "error_message": form.text("dropdown.error")},
            )  # fmt: skip
        elif column.kind == "fund":
            sheet.data_validation(*area, form.suggest("sumber dana"))
        elif column.kind == "office":
            sheet.data_validation(*area, form.suggest("pelaksana"))
        elif column.kind == "amount":
            sheet.data_validation(
                *area,
                {"validate": "decimal", "criteria": "between", "minimum": -(10**13), "maximum": 10**13,
                 "error_title": form.text("number-title"), "error_message": form.text("number-error")},
            )  # fmt: skip
    _warnings(form, name, first, last)


def _warnings(form: Form, name: str, first: int, last: int) -> None:
    """Cells that colour themselves: text for an amount, sen, an amount without its code, fund or place."""
    sheet, look = form.sheets[name], form.look
    letters = {column.key: column_letter(name, column.key) for column in COLUMNS[name]}
    amount = f"${letters['anggaran']}{first}"
    for key in AMOUNT_KEYS:
        cells = f"{letters[key]}{first}:{letters[key]}{last}"
        for criteria, style in (
            (f"=ISTEXT({letters[key]}{first})", look.bad),
            (f"=IF(ISNUMBER({letters[key]}{first}),{letters[key]}{first}<>INT({letters[key]}{first}),FALSE)",
             look.with_sen),
        ):  # fmt: skip
            sheet.conditional_format(cells, {"type": "formula", "criteria": criteria, "format": style})
    rules = {"A": f'=AND($A{first}="",ISNUMBER({amount}))'}
    if "sumber_dana" in letters:
        fund = f"${letters['sumber_dana']}{first}"
        rules[letters["sumber_dana"]] = f'=AND({fund}="",ISNUMBER({amount}))'
        if "lokasi" in letters:
            place = f"${letters['lokasi']}{first}"
            rules[letters["lokasi"]] = (
                f'=AND({place}="",ISNUMBER({amount}),ISNUMBER(SEARCH("DD",SUBSTITUTE(UPPER({fund}),"ADD",""))))'
            )
    for letter, criteria in rules.items():
        style = look.bad if letter == "A" else look.doubtful
        sheet.conditional_format(
            f"{letter}{first}:{letter}{last}", {"type": "formula", "criteria": criteria, "format": style}
        )


def write_table(form: Form, name: str, rows: Sequence[Row], codes: str) -> None:
    """Sheet Pendapatan or Belanja with `rows`; `codes` is the list behind the drop-down of codes.

    ValueError where `rows` does not fit or names an unknown column.
    """
    _top(form, name, f"Jumlah {name}", name.upper())
    sheet = form.sheets[name]
    for key in AMOUNT_KEYS:
        letter = column_letter(name, key)
        formula = _sum_or_dash(f"{letter}{HEADER_ROW + 1}:{letter}{LAST_ROW}")
        sheet.write_formula(f"{letter}3", formula, form.look.total, _stored(rows, key))
    _inputs(form, name, HEADER_ROW + 1, LAST_ROW, rows, PREPARED[name], codes)


def write_pembiayaan(form: Form) -> None:
    """Sheet Pembiayaan: what is received (6.1) above what is paid (6.2). ValueError as `write_table`."""
    name, sheet, look = "Pembiayaan", form.sheets["Pembiayaan"], form.look
    _top(form, name, "Pembiayaan Neto", "PEMBIAYAAN")
    for heading, code, words, rows, codes in (
        (RECEIVED_ROW, "6.1", "Penerimaan Pembiayaan", form.content.penerimaan, "penerimaan"),
        (PAID_ROW, "6.2", "Pengeluaran Pembiayaan", form.content.pengeluaran, "pengeluaran"),
    ):
        first, last = heading + 1, heading + PEMBIAYAAN_ROWS
        sheet.set_row(heading - 1, None, look.locked)
        sheet.write_string(heading - 1, 0, code, look.group)
        sheet.write_string(heading - 1, 1, words, look.group)
        for column in range(2, len(COLUMNS[name])):
            sheet.write_blank(heading - 1, column, None, look.group)
        _inputs(form, name, first, last, rows, PEMBIAYAAN_ROWS, codes)
    for key in AMOUNT_KEYS:
        letter = column_letter(name, key)
        received, paid = (cells.partition("!")[2] for cells in amount_cells(key)[2:])
        formula = f'=IF(COUNT({received},{paid})=0,"{NOT_GIVEN}",SUM({received})-SUM({paid}))'
        netto = form.sums[key]["penerimaan"] - form.sums[key]["pengeluaran"]
        given = any(key in row for row in (*form.content.penerimaan, *form.content.pengeluaran))
        sheet.write_formula(f"{letter}3", formula, look.total, rupiah(netto) if given else NOT_GIVEN)
