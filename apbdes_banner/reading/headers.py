"""Where the tables of a sheet are, and what each of their columns means.

A sheet is cut into segments: what stands above the first column heads, and one segment for each different row of
heads. Heads are told by their words (words.py); columns without heads by what stands in them (columns.py).
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from apbdes_banner.budget import funds
from apbdes_banner.reading.amounts import is_money
from apbdes_banner.reading.cells import GridRow, Sheet, Value
from apbdes_banner.reading.words import AMOUNT_ROLES, Role, cash_head, level_word, plain, role_of, section_head

_LABELS = (Role.CODE, Role.NAME, Role.LEVEL, Role.NUMBER, Role.SECTION, Role.KEGIATAN_CODE)
MAX_BAND = 5  # rows of one head, with its row of numbers
_YEAR = re.compile(r"\s*20[0-4]\d\s*")
_KNOWN_FUNDS = frozenset(funds.codes()) - {"SILPA"}


@dataclass(frozen=True)
class Segment:
    """Rows under one row of heads: indexes into Sheet.rows, the heads by column, the section that a head names."""

    start: int  # first row of the heads, or of the rows where there are none
    body: int  # first row below the heads
    end: int
    heads: Mapping[int, str] = field(default_factory=dict)
    title: tuple[int, int, str] | None = None  # row index, column and words of a section named among the heads


def fund_of_head(head: str) -> str | None:
    """The one fund that a column head names ("DD", "Alokasi Dana Desa"), None for any other head."""
    if not head or len(head) > 40:
        return None
    codes = funds.parse(head)
    return codes[0] if len(codes) == 1 and codes[0] in _KNOWN_FUNDS else None


def head_texts(row: GridRow) -> dict[int, str]:
    """The cells of a row that can be column heads, as `plain` words; empty where the row holds money."""
    for value in reversed(row.cells.values()):  # amounts stand last
        if is_money(value) and not _is_year(value):
            return {}
    texts = {}
    for column, value in row.cells.items():
        if isinstance(value, str):
            texts[column] = plain(value)
        elif _is_year(value):
            texts[column] = str(value)
    return texts


def _is_year(value: Value) -> bool:
    """Whether a cell is a year as it heads a column."""
    if isinstance(value, str):
        return _YEAR.fullmatch(value) is not None
    return isinstance(value, int) and not isinstance(value, bool) and 2000 <= value < 2050


def _role(text: str) -> Role | None:
    """The role of a head; a section's name heads the column of names."""
    if section_head(text):
        return Role.NAME
    return role_of(text) or (Role.ANGGARAN if fund_of_head(text) else Role.NAME if cash_head(text) else None)


def is_head_row(row: GridRow) -> bool:
    """Whether the cells of a row are column heads."""
    if len(row.cells) < 2:
        return False
    texts = head_texts(row)
    if len(texts) < 2:
        return False
    texts = {column: text for column, text in texts.items() if len(text) <= 60}
    if len(texts) < 2 or len(texts) < len(row.cells) - 1:
        return False
    roles = {column: role for column, text in texts.items() if (role := _role(text))}
    if len(roles) < 2 or len(roles) * 2 < len(texts):
        return False
    amounts = [column for column, role in roles.items() if role in AMOUNT_ROLES]
    labels = [column for column, role in roles.items() if role in _LABELS]
    if labels and not amounts and sum(role is Role.PERIOD for role in roles.values()) > 1:
        return True  # parts of an amount, and no column of the whole
    if not amounts and not (labels and Role.SUMBER in roles.values() and len(roles) > 2):
        return False
    funds_only = all(role_of(texts[column]) not in AMOUNT_ROLES for column in amounts)
    return not (funds_only and len(amounts) < 2 and amounts)


def is_number_row(row: GridRow) -> bool:
    """The row "1 2 3 4" below column heads."""
    if len(row.cells) < 2:
        return False
    due = 0
    for _, value in sorted(row.cells.items()):
        number = _digit(value)
        if number is None or (number != due if due else number not in (1, 2)):
            return False
        due = number + 1
    return True


def _digit(value: Value) -> int | None:
    text = str(value).strip().strip("().")
    return int(text) if text.isdigit() and len(text) <= 2 else None


def _continues(row: GridRow) -> bool:
    """A further row of the same head: more heads, or letters and numbers of columns ("a b c", "1 2 3")."""
    if is_number_row(row) or is_head_row(row):
        return True
    texts = [str(value).strip().strip("().") for value in row.cells.values()]
    if any(is_money(value) for value in row.cells.values()):
        return False
    if len(row.cells) == 1 and any(map(cash_head, texts)):
        return False  # "Sumber dana", "Penggunaan dana" open a section
    heads = [text for text in texts if len(text) > 2]
    marks = [text for text in texts if len(text) <= 2]
    roles = [role_of(plain(text)) for text in heads]
    if any(role is None or section_head(text) for role, text in zip(roles, heads, strict=True)):
        return False
    if any(role is not Role.LEVEL and level_word(text) for role, text in zip(roles, heads, strict=True)):
        return False
    long = any(len(text) > 30 for text in heads)
    if any(mark.isupper() or (long and mark.isdigit()) for mark in marks):
        return False
    return bool(heads) or marks == ["1", "2"] or (len(marks) > 1 and all(mark.isalpha() for mark in marks))


def _spread(row: GridRow, sheet: Sheet) -> dict[int, str]:
    """The head texts of a row, each in all the columns that its merged cell covers."""
    texts = {column: text for column, text in head_texts(row).items() if len(text) > 1 or text == "%"}
    for top, left, bottom, right in sheet.merged:
        if top <= row.number <= bottom and right > left and left in texts and top == row.number:
            for column in range(left + 1, right + 1):
                texts.setdefault(column, texts[left])
    return texts


def segments(sheet: Sheet) -> list[Segment]:
    """The segments of a sheet, top to bottom; a head that only repeats the one before opens none."""
    rows, found = sheet.rows, list[Segment]()
    index, start, body = 0, 0, 0
    heads: dict[int, str] = {}
    title: tuple[int, int, str] | None = None
    while index < len(rows):
        row = rows[index]
        if not is_head_row(row):
            index += 1
            continue
        band = [row]
        while len(band) < MAX_BAND and index + len(band) < len(rows) and _continues(rows[index + len(band)]):
            band.append(rows[index + len(band)])
        found.append(Segment(start, body, index, heads, title))
        start, body = index, index + len(band)
        heads, title = _join(band, sheet), _title(row, index)
        index = body
    found.append(Segment(start, body, len(rows), heads, title))
    return [segment for segment in found if segment.end > segment.start]


def _join(band: list[GridRow], sheet: Sheet) -> dict[int, str]:
    heads: dict[int, str] = {}
    for row in band:
        if is_number_row(row):
            continue
        for column, text in _spread(row, sheet).items():
            above = heads.get(column, "")
            heads[column] = text if not above or above == text else f"{above} {text}"
    return heads


def _title(row: GridRow, index: int) -> tuple[int, int, str] | None:
    for column, value in sorted(row.cells.items()):
        if isinstance(value, str) and (section_head(value) or (cash_head(value) and not role_of(plain(value)))):
            return index, column, value
    return None
