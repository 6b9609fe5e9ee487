"""What the sheets of one form share: the workbook, its looks and lists, the sums, and the line that tells the rest."""

from collections.abc import Sequence
from typing import Any

from xlsxwriter import Workbook

from apbdes_banner import messages
from apbdes_banner.budget.money import SEN
from apbdes_banner.workbook import lists, looks
from apbdes_banner.workbook.fields import AMOUNT_KEYS, COLUMNS, FormContent, Row

SUMMARY_ROW = 12  # 1-based row of the summary's header on Petunjuk
STATUS_ROW = SUMMARY_ROW + 8  # below seven lines of totals


def total(rows: Sequence[Row], key: str) -> int:
    """Sum of one amount column in sen."""
    return sum(int(row.get(key, 0)) for row in rows)


def rupiah(sen: int) -> int | float:
    """Sen as the number that a cell holds: whole rupiah as an integer."""
    return sen // SEN if sen % SEN == 0 else sen / SEN


class Form:
    """One form in the making. The sheets' own modules write into it; each formula gets its value computed here."""

    def __init__(self, book: Workbook, content: FormContent, lang: messages.Lang) -> None:
        self.book, self.content, self.lang = book, content, lang
        self.look = looks.Looks(book)
        self.lists = lists.all_lists()
        self.sheets = {
            name: book.add_worksheet(name) for name in ("Petunjuk", "Identitas", *COLUMNS, lists.SHEET)
        }  # fmt: skip
        self.ranges = {}
        for index, (name, words) in enumerate(self.lists.items()):
            letter = "ABCDEFGHIJ"[index]
            self.ranges[name] = f"={lists.SHEET}!${letter}$2:${letter}${len(words) + 1}"
        self.sums = {
            key: {
                "pendapatan": total(content.pendapatan, key),
                "belanja": total(content.belanja, key),
                "penerimaan": total(content.penerimaan, key),
                "pengeluaran": total(content.pengeluaran, key),
            }
            for key in AMOUNT_KEYS
        }

    def text(self, id: str, **params: object) -> str:
        """A text of messages/form.py."""
        return messages.text(f"form.{id}", self.lang, **params)

    def heading(self, name: str, title: str, help: str) -> None:
        """The title of sheet `name` and the line of help below it."""
        sheet = self.sheets[name]
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, title, self.look.title)
        sheet.write_string(1, 0, help, self.look.help)

    def suggest(self, name: str) -> dict[str, Any]:
        """A drop-down that may be overruled without a question: funds and offices can be several in one cell."""
        return {"validate": "list", "source": self.ranges[name], "show_error": False}

    def status(self) -> str:
        """What the status formula shows."""
        sums = self.sums["anggaran"]
        rest = sums["pendapatan"] - sums["belanja"] + sums["penerimaan"] - sums["pengeluaran"]
        if not any(sums.values()):
            return self.text("all-blank")
        if rest == 0:
            return self.text("balanced")
        number = f"{abs(rest) // SEN:,}".replace(",", ".") + (f",{abs(rest) % SEN:02d}" if rest % SEN else "")
        why = self.text("too-little" if rest < 0 else "too-much")
        return f"{self.text('unbalanced')}{number} ({why})"

    def colour_status(self, name: str, row: int, width: int) -> None:
        """Colours the status, in the merged cells of 0-based `row` from column 0 to `width`, by what it says."""
        sheet, cell = self.sheets[name], f"$A${row + 1}"
        good, blank = self.text("balanced"), self.text("all-blank")
        for criteria, look in (
            (f'={cell}="{good}"', self.look.good),
            (f'={cell}="{blank}"', self.look.neutral),
            (f'=AND({cell}<>"{good}",{cell}<>"{blank}")', self.look.bad),
        ):
            sheet.conditional_format(row, 0, row, width, {"type": "formula", "criteria": criteria, "format": look})
