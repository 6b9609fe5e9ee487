"""How the form looks: the cell formats of one workbook, page setup and protection."""

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

_TEAL, _AMBER, _INK, _GREY, _LINE = "#0E3B43", "#F2B632", "#16202E", "#5B6470", "#C9CED6"
_INPUT, _INPUT_EXTRA, _GROUP = "#FFF8DC", "#F4F1E6", "#E3ECEE"
_AMOUNT = "#,##0"
_DATE = "[$-421]d mmmm yyyy"  # Indonesian month names on every computer


class Looks:
    """The formats of one workbook, by what they are for. Input cells are tinted and unlocked, all others locked."""

    def __init__(self, book: Workbook) -> None:
        self.book = book
        edge = {"border": 1, "border_color": _LINE, "valign": "vcenter"}
        entry = {**edge, "bg_color": _INPUT, "locked": False}
        self.title = self._add(bold=True, font_size=18, font_color=_TEAL, valign="vcenter")
        self.help = self._add(font_color=_GREY, italic=True)
        self.section = self._add(bold=True, font_size=13, font_color=_TEAL)
        self.plain = self._add(font_color=_INK)
        self.label = self._add(bold=True, font_color=_INK, indent=1, **edge)
        self.hint = self._add(font_color=_GREY, text_wrap=True, indent=1, **edge)
        self.header = self._header(_TEAL)
        self.header_extra = self._header(_GREY)
        self.total = self._add(bold=True, num_format=_AMOUNT, align="right", indent=1, **edge)
        self.group = self._add(bold=True, bg_color=_GROUP, indent=1, **edge)
        self.locked = self._add(locked=True)
        self.unlocked = self._add(locked=False)
        self.input_text = self._add(num_format="@", indent=1, **entry)
        self.input_plain = self._add(num_format="0", align="left", indent=1, **entry)
        self.input_date = self._add(num_format=_DATE, align="left", indent=1, **entry)
        self._input_volume = self._add(num_format="General", align="right", indent=1, **entry)
        self._input_amount = self._add(num_format=_AMOUNT, align="right", indent=1, **entry)
        self._input_extra = self._add(
            num_format=_AMOUNT, align="right", indent=1, **{**entry, "bg_color": _INPUT_EXTRA}
        )
        self.good = self._add(bg_color="#D9F0E3", font_color="#14573F")
        self.bad = self._add(bg_color="#FADADD", font_color="#9C1C2B")
        self.neutral = self._add(bg_color="#ECEFF2", font_color=_GREY)
        self.doubtful = self._add(bg_color="#FFE3B0")
        self.with_sen = self._add(num_format="#,##0.00")
        self.status = self._add(bold=True, font_size=13, valign="vcenter", indent=1)  # coloured by conditional formats

    def _add(self, **properties: Any) -> Any:
        return self.book.add_format({"font_name": "Calibri", "font_size": 11, **properties})

    def _header(self, colour: str) -> Any:
        return self._add(
            bold=True, font_color="#FFFFFF", bg_color=colour, border=1, border_color=_LINE, align="center",
            valign="vcenter", text_wrap=True,
        )  # fmt: skip

    def input_of(self, key: str, kind: str) -> Any:
        """The input cell of a column. Codes, names and funds are text, so that 1.10 stays 1.10."""
        if key in ("realisasi", "semula"):
            return self._input_extra
        return {"amount": self._input_amount, "volume": self._input_volume}.get(kind, self.input_text)


def finish(sheet: Worksheet, *, wide: bool, header_row: int | None) -> None:
    """A4 on one page's width, the header on each page and frozen, and soft protection: without a password."""
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    sheet.set_footer("&L&A&R&P / &N")
    sheet.hide_gridlines(2)
    sheet.set_default_row(18)
    if wide:
        sheet.set_landscape()
    if header_row is not None:
        sheet.repeat_rows(header_row - 1)
        sheet.freeze_panes(header_row, 1)
    sheet.protect(
        "",
        {
            "format_cells": True, "format_columns": True, "format_rows": True, "insert_rows": True,
            "sort": True, "autofilter": True, "select_locked_cells": True,
            "select_unlocked_cells": True,
        },
    )  # fmt: skip
