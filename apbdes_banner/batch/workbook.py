"""rekap.xlsx: a row per village, a row per kecamatan, a row per finding; written row by row, whatever their number."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, BinaryIO

from xlsxwriter import Workbook
from xlsxwriter.worksheet import Worksheet

from apbdes_banner import messages
from apbdes_banner.batch.columns import District, Districts, Value, columns
from apbdes_banner.batch.rows import Row
from apbdes_banner.budget.money import SEN
from apbdes_banner.messages import Lang

MOST_FINDINGS = 200_000  # rows of the sheet of findings; a sheet ends at 1,048,576
_TEAL = "#0E3B43"
_FORMATS = {"rupiah": "#,##0", "number": "0", "share": "0%", "text": "@"}
_WIDTHS = {"rupiah": 19, "number": 9, "share": 12, "text": 18}
_WIDE = {"village": 26, "first": 70, "missing": 60, "file": 44, "output": 54, "message": 80, "hint": 60}
_DISTRICTS: tuple[tuple[str, str], ...] = (
    ("province", "text"), ("regency", "text"), ("district", "text"), ("year", "number"), ("document", "text"),
    ("villages", "number"), ("made", "number"), ("pendapatan", "rupiah"), ("belanja", "rupiah"),
    ("median-belanja", "rupiah"), ("median-per-head", "rupiah"), ("openness", "share"),
)  # fmt: skip
_FINDINGS = ("village", "year", "severity", "message", "cell", "expected", "found", "hint", "file")


def write_workbook(rows: Iterable[Row], target: BinaryIO, lang: Lang = "id") -> None:
    """Writes the workbook. Texts are written as texts: what begins with = + - @ is no formula, an address no link."""
    book = Workbook(
        target, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "in_memory": False}
    )
    # A fixed day: the same rows make the same bytes.
    book.set_properties(
        {"title": messages.text("recap.sheet-villages", lang), "author": "", "created": datetime(2026, 1, 1)}
    )
    looks = _Looks(book)
    chosen = columns(lang)
    sheet = _Sheet(book, looks, "sheet-villages", [(c.id, c.title[lang == "en"], c.kind) for c in chosen], 7, lang)
    findings = _Sheet(book, looks, "sheet-findings", _heads(((id, "text") for id in _FINDINGS), lang), 1, lang)
    districts, cut = Districts(), False
    for row in rows:
        sheet.add([column.value(row) for column in chosen])
        districts.add(row)
        for line in _finding_lines(row, lang):
            if findings.count == MOST_FINDINGS:
                cut = True
                break
            findings.add(line)
    if cut:
        findings.add([None, None, None, messages.text("recap.cut", lang, count=MOST_FINDINGS)])
    below = _Sheet(book, looks, "sheet-districts", _heads(_DISTRICTS, lang), 3, lang)
    for district in districts.all():
        below.add(_district_line(district, lang))
    for each in (sheet, findings, below):
        each.close()
    book.close()


def _heads(names: Iterable[tuple[str, str]], lang: Lang) -> list[tuple[str, str, str]]:
    return [(id, messages.text(f"recap.{id}", lang), kind) for id, kind in names]


class _Looks:
    def __init__(self, book: Workbook) -> None:
        self.head = book.add_format(
            {"bold": True, "font_color": "#FFFFFF", "bg_color": _TEAL, "text_wrap": True, "valign": "vcenter"}
        )
        self.by_kind: dict[str, Any] = {
            kind: book.add_format({"num_format": text, "valign": "top"}) for kind, text in _FORMATS.items()
        }


class _Sheet:
    """One sheet, filled from the top: frozen heads and names, a filter over all columns, widths by kind."""

    def __init__(
        self, book: Workbook, looks: _Looks, name: str, heads: Sequence[tuple[str, str, str]], frozen: int, lang: Lang
    ) -> None:
        self.sheet: Worksheet = book.add_worksheet(messages.text(f"recap.{name}", lang))
        self.formats = [looks.by_kind[kind] for _, _, kind in heads]
        self.kinds = [kind for _, _, kind in heads]
        self.count = 0
        self.sheet.freeze_panes(1, frozen)
        self.sheet.set_landscape()
        self.sheet.repeat_rows(0)
        self.sheet.set_row(0, 32)
        for index, (id, title, kind) in enumerate(heads):
            self.sheet.set_column(index, index, _WIDE.get(id, _WIDTHS[kind]))
            self.sheet.write_string(0, index, title, looks.head)

    def add(self, values: Sequence[Value]) -> None:
        """The next row; what is not known stays an empty cell."""
        self.count += 1
        for index, (value, format) in enumerate(zip(values, self.formats, strict=False)):
            if value is None:
                continue
            if isinstance(value, str):
                self.sheet.write_string(self.count, index, value[:32_000], format)
            elif self.kinds[index] == "rupiah":
                whole, sen = divmod(int(value), SEN)
                self.sheet.write_number(self.count, index, whole if not sen else int(value) / SEN, format)
            else:
                self.sheet.write_number(self.count, index, value, format)

    def close(self) -> None:
        """Sets the filter over what was written."""
        self.sheet.autofilter(0, 0, max(self.count, 1), len(self.kinds) - 1)


def _finding_lines(row: Row, lang: Lang) -> Iterable[list[Value]]:
    year = str(row.who.year or "")
    if row.problem:
        error = messages.text("recap.error", lang)
        yield [row.who.name, year, error, row.problem.text(lang), None, None, None, None, row.key]
    for finding in row.findings:
        if finding.severity != "note":
            yield [
                row.who.name, year, messages.text(f"recap.{finding.severity}", lang), finding.message.text(lang),
                finding.place or None, finding.expected, finding.found,
                finding.hint.text(lang) if finding.hint else None, row.key,
            ]  # fmt: skip


def _district_line(district: District, lang: Lang) -> list[Value]:
    unknown = messages.text("recap.unknown", lang)
    document = messages.text(f"recap.{district.document}", lang) if district.document else None
    return [
        district.province, district.regency, district.name or unknown, district.year, document, district.villages,
        district.made, district.pendapatan, district.belanja, district.median_belanja, district.median_per_head,
        district.openness,
    ]  # fmt: skip
