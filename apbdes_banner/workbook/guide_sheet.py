"""Sheet Petunjuk: what to do, and a summary that works itself out; no figure is ever read from it."""

from apbdes_banner.workbook import lists
from apbdes_banner.workbook.fields import (
    AMOUNT_KEYS,
    ANGGARAN,
    COLUMNS,
    HEADER_ROW,
    IDENTITY,
    IDENTITY_ROW,
    LAST_ROW,
    REALISASI,
    REQUIRED,
    SEMULA,
    Row,
    amount_cells,
    column_letter,
)
from apbdes_banner.workbook.parts import STATUS_ROW, SUMMARY_ROW, Form, rupiah, total


def _bidang(row: Row) -> str:
    """The bidang digit of a row, as the formula of the summary finds it; "" where there is none."""
    text = str(row.get("kode_kegiatan", "")).strip()
    return text[1:2] if text.startswith("0") else text[:1]


def write_guide(form: Form) -> None:
    """The steps, the summary with its status, the sums by bidang, and the names of the funds."""
    sheet, look = form.sheets["Petunjuk"], form.look
    sheet.set_column(0, 0, 64)
    sheet.set_column(1, 3, 22)
    form.heading("Petunjuk", form.text("title"), form.text("subtitle"))
    for step in range(1, 7):
        sheet.write_string(2 + step, 0, form.text(f"step.{step}"), look.plain)
    sheet.write_string(SUMMARY_ROW - 2, 0, form.text("summary"), look.section)
    sheet.write_blank(SUMMARY_ROW - 1, 0, None, look.header)
    for index, key in enumerate(AMOUNT_KEYS, start=1):
        header = {"anggaran": ANGGARAN, "realisasi": REALISASI, "semula": SEMULA}[key].header
        sheet.write_string(SUMMARY_ROW - 1, index, header, look.header)
    _summary(form)
    row = STATUS_ROW + 11
    sheet.write_string(row - 1, 0, form.text("fund.title"), look.section)
    for offset, (code, name) in enumerate(lists.fund_names()):
        sheet.write_string(row + offset, 0, f"{code}: {name}", look.plain)


def _summary(form: Form) -> None:
    sheet, look = form.sheets["Petunjuk"], form.look
    first = SUMMARY_ROW + 1
    lines = (
        ("Jumlah Pendapatan", "=SUM(Pendapatan!{pendapatan}$3)", ("pendapatan",), ()),
        ("Jumlah Belanja", "=SUM(Belanja!{belanja}$3)", ("belanja",), ()),
        ("Surplus / (Defisit)", f"={{here}}{first}-{{here}}{first + 1}", ("pendapatan",), ("belanja",)),
        ("Penerimaan Pembiayaan", "=SUM({received})", ("penerimaan",), ()),
        ("Pengeluaran Pembiayaan", "=SUM({paid})", ("pengeluaran",), ()),
        ("Pembiayaan Neto", f"={{here}}{first + 3}-{{here}}{first + 4}", ("penerimaan",), ("pengeluaran",)),
        ("SiLPA (sisa)", f"=ROUND({{here}}{first + 2}+{{here}}{first + 5},2)",
         ("pendapatan", "penerimaan"), ("belanja", "pengeluaran")),
    )  # fmt: skip
    for offset, (label, formula, plus, minus) in enumerate(lines):
        sheet.write_string(first - 1 + offset, 0, label, look.label)
        for index, key in enumerate(AMOUNT_KEYS, start=1):
            letters = {name.lower(): column_letter(name, key) for name in COLUMNS}
            letters["received"], letters["paid"] = amount_cells(key)[2:]
            value = sum(form.sums[key][part] for part in plus) - sum(form.sums[key][part] for part in minus)
            sheet.write_formula(
                first - 1 + offset, index, formula.format(here="ABCD"[index], **letters), look.total, rupiah(value)
            )
    _status_line(form, first + 6)
    _by_bidang(form, STATUS_ROW + 1)


def _status_line(form: Form, silpa_row: int) -> None:
    sheet = form.sheets["Petunjuk"]
    silpa, first = f"$B${silpa_row}", SUMMARY_ROW + 1
    formula = (
        f'=IF(AND($B${first}=0,$B${first + 1}=0,$B${first + 3}=0,$B${first + 4}=0),"{form.text("all-blank")}",'
        f'IF({silpa}=0,"{form.text("balanced")}",'
        f'"{form.text("unbalanced")}"&FIXED(ABS({silpa}),IF({silpa}=INT({silpa}),0,2))'
        f'&IF({silpa}<0," ({form.text("too-little")})"," ({form.text("too-much")})")))'
    )
    text = form.status()
    sheet.merge_range(STATUS_ROW - 1, 0, STATUS_ROW - 1, 3, "", form.look.status)
    sheet.write_formula(STATUS_ROW - 1, 0, formula, form.look.status, text)
    sheet.set_row(STATUS_ROW - 1, 22)
    form.colour_status("Petunjuk", STATUS_ROW - 1, 3)


def _by_bidang(form: Form, row: int) -> None:
    """Sums by the first digit of the code (1.1.01 and 01.01.01 alike), what has no code, and text for amounts."""
    sheet, look = form.sheets["Petunjuk"], form.look
    codes = f"TRIM(Belanja!$A${HEADER_ROW + 1}:$A${LAST_ROW})"
    for offset, digit in enumerate("12345"):
        sheet.write_string(row + offset, 0, f"Bidang {digit} {lists.bidang_name(digit)}", look.label)
        for index, key in enumerate(AMOUNT_KEYS, start=1):
            letter = column_letter("Belanja", key)
            amounts = f"Belanja!{letter}${HEADER_ROW + 1}:{letter}${LAST_ROW}"
            value = total([item for item in form.content.belanja if _bidang(item) == digit], key)
            formula = f'=SUMPRODUCT(((LEFT({codes},1)="{digit}")+(LEFT({codes},2)="0{digit}"))*1,{amounts})'
            sheet.write_formula(row + offset, index, formula, look.total, rupiah(value))
    sheet.write_string(row + 5, 0, form.text("no-bidang"), look.label)
    sheet.write_string(row + 6, 0, form.text("amounts-text"), look.label)
    sheet.write_string(row + 7, 0, form.text("identity-blank"), look.label)
    required = [label for label, id in IDENTITY.items() if id in REQUIRED]
    blanks = "+".join(f"COUNTBLANK(Identitas!$B${IDENTITY_ROW + list(IDENTITY).index(label)})" for label in required)
    missing = sum(not form.content.identity.get(label) for label in required)
    sheet.write_formula(row + 7, 1, f"={blanks}", look.total, missing)
    for index, key in enumerate(AMOUNT_KEYS, start=1):
        here = "ABCD"[index]
        rest = total([item for item in form.content.belanja if _bidang(item) not in set("12345")], key)
        formula = f"=ROUND({here}{SUMMARY_ROW + 2}-SUM({here}{row + 1}:{here}{row + 5}),2)"
        sheet.write_formula(row + 5, index, formula, look.total, rupiah(rest))
        ranges = "+".join(f"SUMPRODUCT(ISTEXT({cells})*1)" for cells in amount_cells(key))
        sheet.write_formula(row + 6, index, f"={ranges}", look.total, 0)
    sheet.conditional_format(
        row + 5,
        1,
        row + 7,
        3,
        {"type": "formula", "criteria": f"=AND(ISNUMBER(B{row + 6}),B{row + 6}<>0)", "format": look.bad},
    )
