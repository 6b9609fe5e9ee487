"""Tables of a web page, and of a .xls that is one inside -> a sheet; also the XML workbooks of Excel 2003.

Programs on websites write "Excel" files as a page with a table. The tables of a page stand below each other in one
sheet, as a spreadsheet program would show them, with the lines of text before each. Tags come from markup.py.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import MAX_COLUMNS, MAX_ROWS, MAX_TEXT, GridRow, Sheet, Value, tidy
from apbdes_banner.reading.markup import tokens

MAX_BYTES = 20 * 2**20
MAX_MARKS = 400_000  # "<" of a page: a few seconds of reading
MAX_DEPTH = 30  # tables within tables
LINES_BEFORE = 12  # lines of text before a table that are kept: its titles, not the menu of the page
_CELLS, _ROWS = {"td", "th", "cell"}, {"tr", "row"}
_SILENT = {"script", "style", "template", "select"}
_READ = frozenset({"td", "th", "tr", "cell", "row", "ss:cell", "ss:row", "data", "ss:data", "a", "worksheet",
                   "ss:worksheet"})  # fmt: skip
_BLOCKS = {"p", "div", "br", "hr", "li", "ul", "ol", "center", "caption", "title", "header", "section", "article",
           "h1", "h2", "h3", "h4", "h5", "h6"}  # fmt: skip
_SHEET = re.compile(r"\w+ \d+: (.{1,60})")  # LibreOffice: "Sheet 1: APBDes", in the user's language
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]{2,40})""", re.IGNORECASE)


@dataclass
class _Table:
    """A table that is being read. `rows`: own rows and, where they belong, rows of tables inside a cell."""

    rows: list[dict[int, Value]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)  # indexes of `rows`, then columns
    spans: dict[int, int] = field(default_factory=dict)  # column -> how many more rows a cell above covers
    inner: list["_Table"] = field(default_factory=list)  # tables inside the row that is being read
    row: dict[int, Value] | None = None
    cell: list[str] | None = None
    column: int = 0
    width: int = 1
    height: int = 1
    exact: float | None = None
    is_number: bool = False


class _Page:
    """Collects rows of cells."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.sheets: list[tuple[str | None, list[dict[int, Value]], list[tuple[int, int, int, int]]]] = [(None, [], [])]
        self.open: list[_Table] = []
        self.lines: list[str] = []
        self.line: list[str] = []
        self.silent = 0
        self.count = 0

    def read(self, text: str) -> None:
        """Reads the whole page."""
        for kind, name, given in tokens(text, _READ):
            if kind == "text":
                self._text(name)
            else:
                tag = name.removeprefix("ss:")
                if kind != "end":
                    self._start(tag, given)
                if kind == "end" or (kind == "empty" and tag in (*_CELLS, *_ROWS, "table", *_SILENT)):
                    self._end(tag)
        while self.open:
            self._end_table()
        self._flush()

    def _start(self, tag: str, given: dict[str, str]) -> None:
        if tag in _SILENT:
            self.silent += 1
        elif tag == "worksheet":
            self._flush()
            self.sheets.append((given.get("ss:name"), [], []))
        elif tag == "a" and re.fullmatch(r"table\d+", given.get("name") or ""):  # LibreOffice: one for each sheet
            self._flush()
            self.sheets.append((None, [], []))
        elif tag == "table":
            self._begin_table()
        elif self.open and tag in _ROWS:
            self._end_row(self.open[-1])
            self._begin_row(self.open[-1], given)
        elif self.open and tag in _CELLS:
            self._begin_cell(self.open[-1], given)
        elif self.open and tag == "data":
            self.open[-1].is_number = (given.get("ss:type") or "").lower() == "number"
        elif tag in _BLOCKS:
            self._break()

    def _end(self, tag: str) -> None:
        if tag in _SILENT:
            self.silent = max(0, self.silent - 1)
        elif self.open and tag in _CELLS:
            self._end_cell(self.open[-1])
        elif self.open and tag in _ROWS:
            self._end_row(self.open[-1])
        elif self.open and tag == "table":
            self._end_table()
        elif tag in _BLOCKS:
            self._break()

    def _text(self, data: str) -> None:
        if self.silent:
            return
        if not self.open:
            self.line.append(data)
        elif (cell := self.open[-1].cell) is not None:
            cell.append(data)

    # --- lines of text outside tables, and breaks within a cell

    def _break(self) -> None:
        if self.open:
            if self.open[-1].cell is not None:
                self.open[-1].cell.append(" ")
            return
        text = " ".join("".join(self.line).split())
        self.line = []
        if text:
            self.lines = [*self.lines[1 - LINES_BEFORE :], text[:MAX_TEXT]]

    def _flush(self) -> None:
        """Writes the lines of text that stand before a table, or at the end of a page that has one."""
        self._break()
        label, rows, merged = self.sheets[-1]
        named = _SHEET.fullmatch(self.lines[-1]) if self.lines and len(self.sheets) > 1 and not rows else None
        if named and label is None:
            self.sheets[-1] = (named[1], rows, merged)
        rows.extend({1: line} for line in self.lines)
        self.lines = []

    # --- tables

    def _begin_table(self) -> None:
        if len(self.open) >= MAX_DEPTH:
            raise InputError("file-damaged", file=self.name)
        if not self.open:
            self._flush()
        self.open.append(_Table())

    def _begin_row(self, table: _Table, given: dict[str, str]) -> None:
        skipped = _number(given.get("ss:index"), MAX_ROWS) - len(table.rows) - 1
        for _ in range(max(0, min(skipped, MAX_ROWS))):
            table.rows.append({})
        table.row, table.column, table.inner = {}, 0, []

    def _begin_cell(self, table: _Table, given: dict[str, str]) -> None:
        self._end_cell(table)
        if table.row is None:
            self._begin_row(table, {})
        table.column += 1
        if "ss:index" in given:
            table.column = max(table.column, _number(given["ss:index"], MAX_COLUMNS))
        while table.spans.get(table.column, 0) > 0:
            table.column += 1
        table.width = _number(given.get("colspan"), MAX_COLUMNS, 1) + _number(given.get("ss:mergeacross"), MAX_COLUMNS)
        table.height = _number(given.get("rowspan"), MAX_ROWS, 1) + _number(given.get("ss:mergedown"), MAX_ROWS)
        table.exact = _exact(given.get("x:num")) or _exact(given.get("sdval"))
        table.is_number = False
        table.cell = []

    def _end_cell(self, table: _Table) -> None:
        if table.cell is None or table.row is None:
            return
        text = " ".join("".join(table.cell).split())
        number = _float(text) if table.is_number else table.exact if text else None
        value = tidy(text if number is None else number)
        if value is not None and table.column <= MAX_COLUMNS:
            table.row[table.column] = value
            self.count += 1
        last = min(table.column + table.width - 1, MAX_COLUMNS)
        if last > table.column or table.height > 1:
            top = len(table.rows)
            table.merged.append((top, table.column, top + table.height - 1, last))
            for column in range(table.column, last + 1):
                table.spans[column] = max(table.spans.get(column, 0), table.height)
        table.column, table.cell = last, None

    def _end_row(self, table: _Table) -> None:
        self._end_cell(table)
        if table.row is None:
            return
        inner, table.inner = table.inner, []
        table.rows.append(table.row)
        table.row = None
        table.spans = {column: left - 1 for column, left in table.spans.items() if left > 1}
        for other in inner:
            _append(table.rows, table.merged, other)
        if len(table.rows) > MAX_ROWS:
            raise InputError("too-many-rows", file=self.name, limit=MAX_ROWS)

    def _end_table(self) -> None:
        table = self.open.pop()
        self._end_row(table)
        if not self.open:
            _, rows, merged = self.sheets[-1]
            _append(rows, merged, table)
            return
        outer = self.open[-1]
        filled = [row for row in table.rows if row]
        if len(filled) <= 1 and outer.cell is not None:  # "Rp" and the amount side by side within a cell
            outer.cell.append(" " + " ".join(str(value) for row in filled for _, value in sorted(row.items())))
        elif outer.row is None:
            _append(outer.rows, outer.merged, table)
        else:
            outer.inner.append(table)


def _append(rows: list[dict[int, Value]], merged: list[tuple[int, int, int, int]], table: _Table) -> None:
    offset = len(rows)
    rows.extend(table.rows)
    last = len(rows) - 1
    merged.extend((a + offset, b, min(c + offset, last), d) for a, b, c, d in table.merged)


def _number(text: str | None, most: int, usual: int = 0) -> int:
    """A whole number of an attribute, at most `most`."""
    if not text:
        return usual
    found = re.match(r"\s*(\d{1,7})", text)
    return min(int(found[1]), most) if found and int(found[1]) else usual


def _exact(text: str | None) -> float | None:
    """The amount behind a printed cell, where the program that wrote the page gives it."""
    value = _float(text) if text else None
    return value if value is not None and 1000 <= abs(value) < 1e15 else None  # smaller ones can be codes: as printed


def _float(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def decode(data: bytes) -> str:
    """The text of a page, by its mark, else by what it says of itself, else UTF-8 or Windows' Latin."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            return data.decode(encoding, "replace").lstrip("\ufeff")
    said = _CHARSET.search(data[:4096])
    for name in (*([said[1].decode("ascii")] if said else []), "utf-8"):
        try:
            if codecs.lookup(name).name.startswith(("utf-16", "utf-32")):  # the mark or the zeros would show
                continue
            return data.decode(name)
        except (LookupError, ValueError, TypeError):
            continue
    return data.decode("cp1252", "replace")


def read_html(data: bytes, name: str, title: str) -> Iterator[Sheet]:
    """The sheets of a page: one named `title`, or the worksheets of an XML workbook.

    InputError "file-type-web" where no table holds anything, "file-too-large" and "too-many-rows" at the limits.
    """
    if len(data) > MAX_BYTES or data.count(b"<") > MAX_MARKS:
        raise InputError("file-too-large", file=name, limit=MAX_BYTES // 2**20)
    page = _Page(name)
    try:
        page.read(decode(data))
    except ValueError as error:
        raise InputError("file-damaged", file=name) from error
    if not page.count:
        raise InputError("file-type-web", file=name)
    for label, rows, merged in page.sheets:
        kept = tuple(GridRow(number, cells) for number, cells in enumerate(rows, start=1) if cells)
        if kept:
            areas = tuple((a + 1, b, c + 1, d) for a, b, c, d in merged if (a, b) != (c, d))
            yield Sheet(label or title, kept, merged=areas)
