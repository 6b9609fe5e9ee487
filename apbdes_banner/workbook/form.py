"""The form: an .xlsx workbook that a village secretary fills in, and that reading/ takes back in.

The rules by which it is read back, the same for a form filled in by hand, by another program or by us:

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
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook

from apbdes_banner import messages
from apbdes_banner.budget.money import SEN
from apbdes_banner.errors import UsageError, WriteError
from apbdes_banner.workbook import lists, looks
from apbdes_banner.writing import written_whole

HEADER_ROW = 6  # 1-based
LAST_ROW = 1000  # sums, drop-downs and input cells reach to here
NOT_GIVEN = "–"  # what a total shows while its column is blank
AMOUNT_KEYS = ("anggaran", "realisasi", "semula")


@dataclass(frozen=True)
class Column:
    """One column of a table; `kind` is code, fund, office, text, volume or amount; width in characters."""

    key: str
    header: str
    width: float
    kind: str


_KODE_REKENING = Column("kode_rekening", "Kode Rekening", 46, "code")
_URAIAN = Column("uraian", "Uraian", 42, "text")
_SUMBER_DANA = Column("sumber_dana", "Sumber Dana", 14, "fund")
_ANGGARAN = Column("anggaran", "Anggaran (Rp)", 19, "amount")
_REALISASI = Column("realisasi", "Realisasi (Rp)", 19, "amount")
_SEMULA = Column("semula", "Semula (Rp)", 19, "amount")

COLUMNS: dict[str, tuple[Column, ...]] = {
    "Pendapatan": (_KODE_REKENING, _URAIAN, _SUMBER_DANA, _ANGGARAN, _REALISASI, _SEMULA),
    "Belanja": (
        Column("kode_kegiatan", "Kode Kegiatan", 50, "code"),
        _URAIAN,
        Column("lokasi", "Lokasi", 20, "text"),
        Column("pelaksana", "Pelaksana", 20, "office"),
        Column("volume", "Volume", 9, "volume"),
        Column("satuan", "Satuan", 9, "text"),
        _ANGGARAN,
        _SUMBER_DANA,
        _REALISASI,
        _SEMULA,
    ),
    "Pembiayaan": (_KODE_REKENING, _URAIAN, _ANGGARAN, _REALISASI, _SEMULA),
}
PREPARED = {"Pendapatan": 30, "Belanja": 150}  # rows that are tinted for input
PEMBIAYAAN_ROWS = 10  # below each of its two headings
RECEIVED_ROW = HEADER_ROW + 1  # the heading 6.1
PAID_ROW = RECEIVED_ROW + PEMBIAYAAN_ROWS + 1  # the heading 6.2

# Label in column A -> message id of the explanation in column C.
IDENTITY: dict[str, str] = {
    "Jenis desa": "type",
    "Nama desa": "name",
    "Kecamatan": "district",
    "Kabupaten/Kota": "regency",
    "Provinsi": "province",
    "Kode wilayah": "code",
    "Tahun anggaran": "year",
    "Dokumen": "document",
    "Nomor Perdes": "perdes",
    "Tanggal Perdes": "perdes_date",
    "Jumlah penduduk (jiwa)": "population",
    "Alamat/nomor pengaduan": "complaints",
    "Situs web": "url",
    "File logo": "logo",
    "Tanggal cetak": "printed",
    **{f"Pelaksana bidang {digit}": "pelaksana" for digit in "12345"},
}
IDENTITY_ROW = 5  # 1-based row of the first label
REQUIRED = ("type", "name", "district", "regency", "year", "document", "complaints")  # explanations that carry a *

Row = Mapping[str, str | int]


@dataclass(frozen=True)
class FormContent:
    """What stands in the form: identity by label; rows by column key, amounts in sen."""

    identity: Mapping[str, str | int | date] = field(default_factory=dict)
    pendapatan: Sequence[Row] = ()
    belanja: Sequence[Row] = ()
    penerimaan: Sequence[Row] = ()
    pengeluaran: Sequence[Row] = ()


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
    _Form(book, content, lang).write()
    book.close()
    return stream.getvalue()


def _letter(sheet: str, key: str) -> str:
    """The column letter of `key` on `sheet`."""
    return "ABCDEFGHIJ"[[column.key for column in COLUMNS[sheet]].index(key)]


def _bidang(row: Row) -> str:
    """The bidang digit of a row, as the formula of the summary finds it; "" where there is none."""
    text = str(row.get("kode_kegiatan", "")).strip()
    return text[1:2] if text.startswith("0") else text[:1]


def _sum(rows: Sequence[Row], key: str) -> int:
    """Sum of one amount column in sen."""
    return sum(int(row.get(key, 0)) for row in rows)


def _rupiah(sen: int) -> int | float:
    """Sen as the number that a cell holds: whole rupiah as an integer."""
    return sen // SEN if sen % SEN == 0 else sen / SEN


def _sum_or_dash(cells: str) -> str:
    """A sum, or a dash where no cell has a number: nothing given is not zero."""
    return f'=IF(COUNT({cells})=0,"{NOT_GIVEN}",SUM({cells}))'


def _stored(rows: Sequence[Row], key: str) -> int | float | str:
    """The value of `_sum_or_dash`."""
    return _rupiah(_sum(rows, key)) if any(key in row for row in rows) else NOT_GIVEN


def _amount_cells(key: str) -> list[str]:
    """The input cells of one amount column on all three sheets; not the headings of Pembiayaan."""
    blocks = (
        ("Pendapatan", HEADER_ROW + 1, LAST_ROW),
        ("Belanja", HEADER_ROW + 1, LAST_ROW),
        ("Pembiayaan", RECEIVED_ROW + 1, PAID_ROW - 1),
        ("Pembiayaan", PAID_ROW + 1, PAID_ROW + PEMBIAYAAN_ROWS),
    )
    return [f"{name}!{_letter(name, key)}${first}:{_letter(name, key)}${last}" for name, first, last in blocks]


class _Form:
    """Writes the sheets into one workbook. Each formula gets its value computed here."""

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
                "pendapatan": _sum(content.pendapatan, key),
                "belanja": _sum(content.belanja, key),
                "penerimaan": _sum(content.penerimaan, key),
                "pengeluaran": _sum(content.pengeluaran, key),
            }
            for key in AMOUNT_KEYS
        }

    def text(self, id: str, **params: object) -> str:
        return messages.text(f"form.{id}", self.lang, **params)

    def write(self) -> None:
        self._lists()
        self._identity()
        self._table("Pendapatan", self.content.pendapatan, "rekening")
        self._table("Belanja", self.content.belanja, "kegiatan")
        self._pembiayaan()
        self._guide()
        for name, sheet in self.sheets.items():
            looks.finish(sheet, wide=name in COLUMNS, header_row=HEADER_ROW if name in COLUMNS else None)
        self.sheets[lists.SHEET].hide()
        self.sheets["Petunjuk"].activate()

    # --- the hidden lists -------------------------------------------------------------------------------------------

    def _lists(self) -> None:
        sheet = self.sheets[lists.SHEET]
        for index, (name, words) in enumerate(self.lists.items()):
            sheet.set_column(index, index, 60 if index < 3 else 18)
            sheet.write_string(0, index, name, self.look.header)
            for row, word in enumerate(words, start=1):
                sheet.write_string(row, index, word)

    # --- Identitas --------------------------------------------------------------------------------------------------

    def _identity(self) -> None:
        sheet, look = self.sheets["Identitas"], self.look
        unknown = set(self.content.identity) - set(IDENTITY)
        if unknown:
            raise ValueError(f"unknown labels: {sorted(unknown)}")
        sheet.set_column(0, 0, 28)
        sheet.set_column(1, 1, 46)
        sheet.set_column(2, 2, 74)
        self._heading("Identitas", "IDENTITAS DESA", self.text("help.identitas"))
        for index, word in enumerate(("Keterangan", "Isi", "Penjelasan")):
            sheet.write_string(IDENTITY_ROW - 2, index, word, look.header)
        for index, (label, id) in enumerate(IDENTITY.items()):
            row = IDENTITY_ROW - 1 + index
            sheet.set_row(row, 34 if id in ("complaints", "pelaksana") else 20)  # two lines of explanation, or one
            digit = label[-1]
            name = lists.bidang_name(digit) if id == "pelaksana" else ""
            sheet.write_string(row, 0, label, look.label)
            sheet.write_string(row, 2, self.text(f"identity.{id}", name=name), look.hint)
            value = self.content.identity.get(label, "")
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
            self._identity_rule(id, row)
        sheet.freeze_panes(IDENTITY_ROW - 1, 1)

    def _identity_rule(self, id: str, row: int) -> None:
        sheet = self.sheets["Identitas"]
        only = {"error_title": "Daftar", "error_message": self.text("dropdown.only")}
        if id == "type":
            sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": self.ranges["jenis desa"], **only})
        elif id == "document":
            sheet.data_validation(row, 1, row, 1, {"validate": "list", "source": self.ranges["dokumen"], **only})
        elif id == "pelaksana":
            sheet.data_validation(row, 1, row, 1, self._suggest("pelaksana"))
        elif id in ("year", "population"):
            low, high = (2015, 2045) if id == "year" else (1, 999_999)
            sheet.data_validation(
                row, 1, row, 1,
                {"validate": "integer", "criteria": "between", "minimum": low, "maximum": high,
                 "error_title": self.text("number-title"),
                 "error_message": self.text("year-error" if id == "year" else "number-error")},
            )  # fmt: skip

    # --- the three tables -------------------------------------------------------------------------------------------

    def _heading(self, name: str, title: str, help: str) -> None:
        sheet = self.sheets[name]
        sheet.set_row(0, 30)
        sheet.write_string(0, 0, title, self.look.title)
        sheet.write_string(1, 0, help, self.look.help)

    def _suggest(self, name: str) -> dict[str, Any]:
        """A drop-down that may be overruled without a question: funds and offices can be several in one cell."""
        return {"validate": "list", "source": self.ranges[name], "show_error": False}

    def _top(self, name: str, total: str, title: str) -> None:
        """Title, help, column widths, header words with their notes, the running total's label and the status."""
        sheet, look = self.sheets[name], self.look
        self._heading(name, title, self.text(f"help.{name.lower()}"))
        for index, column in enumerate(COLUMNS[name]):
            extra = column.key in ("realisasi", "semula")
            sheet.set_column(index, index, column.width, look.unlocked)
            sheet.write_string(HEADER_ROW - 1, index, column.header, look.header_extra if extra else look.header)
            note = self.text(f"column.{column.key}")
            sheet.write_comment(HEADER_ROW - 1, index, note, {"x_scale": 1.9, "y_scale": 1.1})
        for row in range(HEADER_ROW - 1):  # the head is locked all along, whatever the columns say
            sheet.set_row(row, 30 if row == 0 else None, look.locked)
        sheet.set_row(HEADER_ROW - 1, 24, look.locked)
        sheet.set_row(3, 22, look.locked)
        sheet.write_string(2, 0, total, look.label)
        text = self._status()
        width = len(COLUMNS[name]) - 1
        sheet.merge_range(3, 0, 3, width, "", look.status)
        sheet.write_formula(3, 0, f"=Petunjuk!$A${_STATUS_ROW}", look.status, text)
        self._colour_status(name, 3, width)

    def _colour_status(self, name: str, row: int, width: int) -> None:
        sheet, cell = self.sheets[name], f"$A${row + 1}"
        good, blank = self.text("balanced"), self.text("all-blank")
        for criteria, look in (
            (f'={cell}="{good}"', self.look.good),
            (f'={cell}="{blank}"', self.look.neutral),
            (f'=AND({cell}<>"{good}",{cell}<>"{blank}")', self.look.bad),
        ):
            sheet.conditional_format(row, 0, row, width, {"type": "formula", "criteria": criteria, "format": look})

    def _inputs(self, name: str, first: int, last: int, rows: Sequence[Row], tinted: int, codes: str) -> None:
        """The input cells of 1-based rows `first` to `last`, filled with `rows`; the first `tinted` are coloured."""
        sheet, columns = self.sheets[name], COLUMNS[name]
        if len(rows) > last - first + 1:
            raise ValueError(f"{len(rows)} rows for {name}")
        for offset in range(max(tinted, len(rows))):
            row = rows[offset] if offset < len(rows) else {}
            unknown = set(row) - {column.key for column in columns}
            if unknown:
                raise ValueError(f"unknown columns: {sorted(unknown)}")
            for index, column in enumerate(columns):
                value = row.get(column.key)
                look = self.look.input_of(column.key, column.kind)
                place = (first - 1 + offset, index)
                if value is None or value == "":
                    sheet.write_blank(*place, None, look)
                elif isinstance(value, int):
                    sheet.write_number(*place, _rupiah(value) if column.kind == "amount" else value, look)
                else:
                    sheet.write_string(*place, value, look)
        for index, column in enumerate(columns):
            area = (first - 1, index, last - 1, index)
            if column.kind == "code":
                sheet.data_validation(
                    *area,
                    {"validate": "list", "source": self.ranges[codes], "error_type": "warning",
                     "error_title": "Daftar", "error_message": self.text("dropdown.error")},
                )  # fmt: skip
            elif column.kind == "fund":
                sheet.data_validation(*area, self._suggest("sumber dana"))
            elif column.kind == "office":
                sheet.data_validation(*area, self._suggest("pelaksana"))
            elif column.kind == "amount":
                sheet.data_validation(
                    *area,
                    {"validate": "decimal", "criteria": "between", "minimum": -(10**13), "maximum": 10**13,
                     "error_title": self.text("number-title"), "error_message": self.text("number-error")},
                )  # fmt: skip
        self._warnings(name, first, last)

    def _warnings(self, name: str, first: int, last: int) -> None:
        """Cells that colour themselves: text for an amount, sen, an amount without its code, fund or place."""
        sheet, look = self.sheets[name], self.look
        letters = {column.key: _letter(name, column.key) for column in COLUMNS[name]}
        amount = f"${letters['anggaran']}{first}"
        for key in AMOUNT_KEYS:
            cells = f"{letters[key]}{first}:{letters[key]}{last}"
            for criteria, form in (
                (f"=ISTEXT({letters[key]}{first})", look.bad),
                (f"=IF(ISNUMBER({letters[key]}{first}),{letters[key]}{first}<>INT({letters[key]}{first}),FALSE)",
                 look.with_sen),
            ):  # fmt: skip
                sheet.conditional_format(cells, {"type": "formula", "criteria": criteria, "format": form})
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
            form = look.bad if letter == "A" else look.doubtful
            sheet.conditional_format(
                f"{letter}{first}:{letter}{last}", {"type": "formula", "criteria": criteria, "format": form}
            )

    def _table(self, name: str, rows: Sequence[Row], codes: str) -> None:
        self._top(name, f"Jumlah {name}", name.upper())
        sheet = self.sheets[name]
        for key in AMOUNT_KEYS:
            letter = _letter(name, key)
            formula = _sum_or_dash(f"{letter}{HEADER_ROW + 1}:{letter}{LAST_ROW}")
            sheet.write_formula(f"{letter}3", formula, self.look.total, _stored(rows, key))
        self._inputs(name, HEADER_ROW + 1, LAST_ROW, rows, PREPARED[name], codes)

    def _pembiayaan(self) -> None:
        name, sheet, look = "Pembiayaan", self.sheets["Pembiayaan"], self.look
        self._top(name, "Pembiayaan Neto", "PEMBIAYAAN")
        for heading, code, words, rows, codes in (
            (RECEIVED_ROW, "6.1", "Penerimaan Pembiayaan", self.content.penerimaan, "penerimaan"),
            (PAID_ROW, "6.2", "Pengeluaran Pembiayaan", self.content.pengeluaran, "pengeluaran"),
        ):
            first, last = heading + 1, heading + PEMBIAYAAN_ROWS
            sheet.set_row(heading - 1, None, look.locked)
            sheet.write_string(heading - 1, 0, code, look.group)
            sheet.write_string(heading - 1, 1, words, look.group)
            for column in range(2, len(COLUMNS[name])):
                sheet.write_blank(heading - 1, column, None, look.group)
            self._inputs(name, first, last, rows, PEMBIAYAAN_ROWS, codes)
        for key in AMOUNT_KEYS:
            letter = _letter(name, key)
            received, paid = (cells.partition("!")[2] for cells in _amount_cells(key)[2:])
            formula = f'=IF(COUNT({received},{paid})=0,"{NOT_GIVEN}",SUM({received})-SUM({paid}))'
            netto = self.sums[key]["penerimaan"] - self.sums[key]["pengeluaran"]
            given = any(key in row for row in (*self.content.penerimaan, *self.content.pengeluaran))
            sheet.write_formula(f"{letter}3", formula, look.total, _rupiah(netto) if given else NOT_GIVEN)

    # --- Petunjuk ---------------------------------------------------------------------------------------------------

    def _status(self) -> str:
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

    def _guide(self) -> None:
        sheet, look = self.sheets["Petunjuk"], self.look
        sheet.set_column(0, 0, 64)
        sheet.set_column(1, 3, 22)
        self._heading("Petunjuk", self.text("title"), self.text("subtitle"))
        for step in range(1, 7):
            sheet.write_string(2 + step, 0, self.text(f"step.{step}"), look.plain)
        sheet.write_string(_SUMMARY_ROW - 2, 0, self.text("summary"), look.section)
        sheet.write_blank(_SUMMARY_ROW - 1, 0, None, look.header)
        for index, key in enumerate(AMOUNT_KEYS, start=1):
            header = {"anggaran": _ANGGARAN, "realisasi": _REALISASI, "semula": _SEMULA}[key].header
            sheet.write_string(_SUMMARY_ROW - 1, index, header, look.header)
        self._summary()
        row = _STATUS_ROW + 11
        sheet.write_string(row - 1, 0, self.text("fund.title"), look.section)
        for offset, (code, name) in enumerate(lists.fund_names()):
            sheet.write_string(row + offset, 0, f"{code}: {name}", look.plain)

    def _summary(self) -> None:
        sheet, look = self.sheets["Petunjuk"], self.look
        first = _SUMMARY_ROW + 1
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
                letters = {name.lower(): _letter(name, key) for name in COLUMNS}
                letters["received"], letters["paid"] = _amount_cells(key)[2:]
                value = sum(self.sums[key][part] for part in plus) - sum(self.sums[key][part] for part in minus)
                sheet.write_formula(
                    first - 1 + offset, index, formula.format(here="ABCD"[index], **letters), look.total, _rupiah(value)
                )
        self._status_line(first + 6)
        self._by_bidang(_STATUS_ROW + 1)

    def _status_line(self, silpa_row: int) -> None:
        sheet = self.sheets["Petunjuk"]
        silpa, first = f"$B${silpa_row}", _SUMMARY_ROW + 1
        formula = (
            f'=IF(AND($B${first}=0,$B${first + 1}=0,$B${first + 3}=0,$B${first + 4}=0),"{self.text("all-blank")}",'
            f'IF({silpa}=0,"{self.text("balanced")}",'
            f'"{self.text("unbalanced")}"&FIXED(ABS({silpa}),IF({silpa}=INT({silpa}),0,2))'
            f'&IF({silpa}<0," ({self.text("too-little")})"," ({self.text("too-much")})")))'
        )
        text = self._status()
        sheet.merge_range(_STATUS_ROW - 1, 0, _STATUS_ROW - 1, 3, "", self.look.status)
        sheet.write_formula(_STATUS_ROW - 1, 0, formula, self.look.status, text)
        sheet.set_row(_STATUS_ROW - 1, 22)
        self._colour_status("Petunjuk", _STATUS_ROW - 1, 3)

    def _by_bidang(self, row: int) -> None:
        """Sums by the first digit of the code (1.1.01 and 01.01.01 alike), what has no code, and text for amounts."""
        sheet, look = self.sheets["Petunjuk"], self.look
        codes = f"TRIM(Belanja!$A${HEADER_ROW + 1}:$A${LAST_ROW})"
        for offset, digit in enumerate("12345"):
            sheet.write_string(row + offset, 0, f"Bidang {digit} {lists.bidang_name(digit)}", look.label)
            for index, key in enumerate(AMOUNT_KEYS, start=1):
                letter = _letter("Belanja", key)
                amounts = f"Belanja!{letter}${HEADER_ROW + 1}:{letter}${LAST_ROW}"
                value = _sum([item for item in self.content.belanja if _bidang(item) == digit], key)
                formula = f'=SUMPRODUCT(((LEFT({codes},1)="{digit}")+(LEFT({codes},2)="0{digit}"))*1,{amounts})'
                sheet.write_formula(row + offset, index, formula, look.total, _rupiah(value))
        sheet.write_string(row + 5, 0, self.text("no-bidang"), look.label)
        sheet.write_string(row + 6, 0, self.text("amounts-text"), look.label)
        sheet.write_string(row + 7, 0, self.text("identity-blank"), look.label)
        required = [label for label, id in IDENTITY.items() if id in REQUIRED]
        blanks = "+".join(
            f"COUNTBLANK(Identitas!$B${IDENTITY_ROW + list(IDENTITY).index(label)})" for label in required
        )
        missing = sum(not self.content.identity.get(label) for label in required)
        sheet.write_formula(row + 7, 1, f"={blanks}", look.total, missing)
        for index, key in enumerate(AMOUNT_KEYS, start=1):
            here = "ABCD"[index]
            rest = _sum([item for item in self.content.belanja if _bidang(item) not in set("12345")], key)
            formula = f"=ROUND({here}{_SUMMARY_ROW + 2}-SUM({here}{row + 1}:{here}{row + 5}),2)"
            sheet.write_formula(row + 5, index, formula, look.total, _rupiah(rest))
            ranges = "+".join(f"SUMPRODUCT(ISTEXT({cells})*1)" for cells in _amount_cells(key))
            sheet.write_formula(row + 6, index, f"={ranges}", look.total, 0)
        sheet.conditional_format(
            row + 5,
            1,
            row + 7,
            3,
            {"type": "formula", "criteria": f"=AND(ISNUMBER(B{row + 6}),B{row + 6}<>0)", "format": look.bad},
        )


_SUMMARY_ROW = 12  # 1-based row of the summary's header on Petunjuk
_STATUS_ROW = _SUMMARY_ROW + 8  # below seven lines of totals
