"""Sheet Identitas: whose budget it is, of which year and document, and whom to ask."""

from datetime import date

from apbdes_banner.workbook import lists
from apbdes_banner.workbook.fields import IDENTITY, IDENTITY_ROW
from apbdes_banner.workbook.parts import Form


def write_identity(form: Form) -> None:
    """Label, value and explanation of each row of `IDENTITY`. ValueError where the content names another label."""
    sheet, look = form.sheets["Identitas"], form.look
    unknown = set(form.content.identity) - set(IDENTITY)
    if unknown:
        raise ValueError(f"unknown labels: {sorted(unknown)}")
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 1, 46)
    sheet.set_column(2, 2, 74)
    form.heading("Identitas", "IDENTITAS DESA", form.text("help.identitas"))
    for index, word in enumerate(("Keterangan", "Isi", "Penjelasan")):
        sheet.write_string(IDENTITY_ROW - 2, index, word, look.header)
    for index, (label, id) in enumerate(IDENTITY.items()):
        row = IDENTITY_ROW - 1 + index
        sheet.set_row(row, 34 if id in ("complaints", "pelaksana") else 20)  # two lines of explanation, or one
        digit = label[-1]
        name = lists.bidang_name(digit) if id == "pelaksana" else ""
        sheet.write_string(row, 0, label, look.label)
        sheet.write_string(row, 2, form.text(f"identity.{id}", name=name), look.hint)
        value = form.content.identity.get(label, "")
        dated = id in ("perdes_date", "printed")
        if isinstance(value, date):
            sheet.write_datetime(row, 1, value, look.input_date)
        elif isinstance(value, int):
            sheet.write_number(row, 1, value, look.input_plain)
        elif value:
            sheet.write_string(row, 1, value, look.input_date if dated else look.input_text)
        else:
            whole = id in ("year", "population")
            sheet.write_blank(
                row, 1, None, look.input_date if dated else look.input_plain if whole else look.input_text
            )
        _identity_rule(form, id, row)
    sheet.freeze_panes(IDENTITY_ROW - 1, 1)


def _identity_rule(form: Form, id: str, row: int) -> None:
    sheet = form.sheets["Identitas"]
    only = {"error_title": "Daftar", "error_message": form.text("dropdown.only")}
    if id == "type":
        sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": form.ranges["jenis desa"], **only})
    elif id == "document":
        sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": form.ranges["dokumen"], **only})
    elif id == "pelaksana":
        sheet.data_validation(row, 1, row, 1, form.suggest("pelaksana"))
    elif id in ("year", "population"):
        low, high = (2015, 2045) if id == "year" else (1, 999_999)
        sheet.data_validation(
            row, 1, row, 1,
            {"validate": "integer", "criteria": "between", "minimum": low, "maximum": high,
             "error_title": form.text("number-title"),
             "error_message": form.text("year-error" if id == "year" else "number-error")},
        )  # fmt: skip
