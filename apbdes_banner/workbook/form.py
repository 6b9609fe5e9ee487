"""The form: an .xlsx workbook that a village secretary fills in, and that reading/ takes back in.

The rules by which it is read back, the same for a form filled in by hand, by another program or by us (the names in
capitals stand in fields.py):

- Sheets in order: Petunjuk (help, and a summary that works itself out; no figure is ever read from it), Identitas,
  Pendapatan, Belanja, Pembiayaan, Daftar (hidden: the lists of the drop-downs; never read).
- Identitas: labels in column A (`IDENTITY`), values in column B, explanations in column C.
- Pendapatan, Belanja, Pembiayaan: header words in row `HEADER_ROW` (`COLUMNS`), items from the row below it. Above
  the header stand the title, a line of help, the running totals and whether the budget closes.
- A code cell holds code and name as the drop-down writes them ("1.1.01 Penyediaan …"), or a code alone. Uraian may
  be blank: then the words behind the code are the uraian.
- Each row with an amount is an item; blank rows may lie between. On Pembiayaan the two rows "6.1 | Penerimaan
  Pembiayaan" and "6.2 | Pengeluaran Pembiayaan" are headings without amounts.
- A column of amounts that is blank from top to bottom is not given; its running total then shows a dash.
- Nothing that is read depends on a formula. The totals have a stored value as we write them; where another program
  drops it, only a declared total is missing.

XlsxWriter writes it, because it stores a value beside each formula: a viewer that does not calculate (a telephone,
Excel's protected view) then shows the totals, too. Same content, same bytes.
"""

import io
from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook

from apbdes_banner import messages
from apbdes_banner.errors import UsageError, WriteError
from apbdes_banner.workbook import lists, looks
from apbdes_banner.workbook.fields import COLUMNS, HEADER_ROW, FormContent
from apbdes_banner.workbook.guide_sheet import write_guide
from apbdes_banner.workbook.identity_sheet import write_identity
from apbdes_banner.workbook.parts import Form
from apbdes_banner.workbook.table_sheets import write_pembiayaan, write_table
from apbdes_banner.writing import written_whole


def write_form(
    target: Path, content: FormContent | None = None, *, overwrite: bool = False, lang: messages.Lang = "id"
) -> None:
    """Writes the form to `target`, blank or with `content`; help texts in `lang`, labels always Indonesian.

    Raises UsageError "name-not-xlsx" for another ending, WriteError "form-exists" where the file is there and
    `overwrite` is not set, and those of writing.py. ValueError where `content` does not fit into the prepared rows or
    names an unknown label or column: our mistake.
    """
    if target.suffix.lower() != ".xlsx":
        raise UsageError("name-not-xlsx", path=str(target))
    if target.exists() and not overwrite:
        raise WriteError("form-exists", path=str(target))
    made = form_bytes(content or FormContent(), lang)
    with written_whole(target) as (stream,):
        stream.write(made)


def form_bytes(content: FormContent, lang: messages.Lang = "id") -> bytes:
    """The workbook as bytes: the same for the same content."""
    stream = io.BytesIO()
    book = Workbook(stream, {"in_memory": True})
    book.set_properties({"title": "Formulir APBDes", "author": "apbdes-banner", "created": datetime(2026, 1, 1)})
    _write(Form(book, content, lang))
    book.close()
    return stream.getvalue()


def _write(form: Form) -> None:
    """All sheets in their order. What is written when decides the bytes."""
    _lists(form)
    write_identity(form)
    write_table(form, "Pendapatan", form.content.pendapatan, "rekening")
    write_table(form, "Belanja", form.content.belanja, "kegiatan")
    write_pembiayaan(form)
    write_guide(form)
    for name, sheet in form.sheets.items():
        looks.finish(sheet, wide=name in COLUMNS, header_row=HEADER_ROW if name in COLUMNS else None)
    form.sheets[lists.SHEET].hide()
    form.sheets["Petunjuk"].activate()


def _lists(form: Form) -> None:
    """The hidden sheet with the lists of the drop-downs."""
    sheet = form.sheets[lists.SHEET]
    for index, (name, words) in enumerate(form.lists.items()):
        sheet.set_column(index, index, 60 if index < 3 else 18)
        sheet.write_string(0, index, name, form.look.header)
        for row, word in enumerate(words, start=1):
            sheet.write_string(row, index, word)
