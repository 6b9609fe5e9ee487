"""What stands in each row of a table: codes, numbering, words, amounts; before it is known what the row means.

Codes and names are told apart cell by cell, because one column holds both ("4.1." above, "Pendapatan Asli Desa"
below) and one cell holds both ("4. PENDAPATAN", "1.1.01 Penyediaan …").
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from apbdes_banner.reading.amounts import FORMULA, Amount, Style, read_amount, rough
from apbdes_banner.reading.cells import Cell, GridRow, Sheet, Value
from apbdes_banner.reading.columns import Columns
from apbdes_banner.reading.headers import Segment, is_number_row
from apbdes_banner.reading.words import Role, is_footer, level_word, plain, section_head, total_of

_CODE = re.compile(
    r"""^['`]?(?:\d{1,4}(?:\s?\.\s?\d{1,4})*|\d{1,2}(?:\ \d{1,2})+)  # 4.1.1 or 1 1 07
    (?:\s?\.?\s?90\s?-\s?99)?\s?\.?
    (?:\s*[\[(][\d.\ ]+[\])])?  # [01.01.01]
    (?:\s+\d(?:\.\d{1,2})*\.?)?$  # 1.1.01 5.1.
    |^90\s?-\s?99$|^[456]\d\d-\d\d$""",
    re.VERBOSE,
)
_FRONT_CODE = re.compile(
    r"""^(\d{1,4}(?:\.\d{1,2}){1,7}(?:\.90-99)?\.?(?:\s*[\[(][\d.\ ]+[\])])?(?:\s+\d(?:\.\d{1,2})+\.?)?)
    (?:\s+[-–:]?\s*|(?=[A-Za-z]))(\D.*)$""",
    re.VERBOSE | re.DOTALL,
)
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_LETTER = re.compile(r"\w")
_PADDED = re.compile(r"0[1-6]\.?")
_CHAIN = re.compile(r"\d\s?[.\[( -]\s?\d")
_DECIMAL = re.compile(r"\d{1,4}\.\d{1,4}")
_OPENDK = re.compile(r"[456]\d\d-\d\d")
_DATE_TEXT = re.compile(r"^\s*(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\s*$")
_FRONT_NUMBER = re.compile(r"^\(?(\d{1,2})(?:\s?[.)]\s*|\s+(?=[A-Z]{2}))(\D.*)$", re.DOTALL)
_FRONT_MARKS = (
    ("roman", re.compile(r"^([IVX]{1,4})\s?[.)]\s*(\S.*)$", re.DOTALL)),
    ("capital", re.compile(r"^([A-Z])\s?[.)]\s+(\S.*)$", re.DOTALL)),
    ("letter", re.compile(r"^([a-z])\s?[.)]\s*(\S.*)$", re.DOTALL)),
    ("dash", re.compile(r"^([-–•*·>+])\s*(\S.*)$", re.DOTALL)),
)
MARKS = {"roman": 1, "capital": 2, "number": 3, "letter": 4, "dash": 5}  # kinds of numbering, outermost first
_BIDANG_DIGIT = re.compile(r"0?[1-5]\.?")
_LONE_MARK = re.compile(r"^(?:([IVX]{1,4})|([A-Z])|([a-z]))[.)]?$")


@dataclass(slots=True)
class Entry:
    """One row of a table. `codes`: code texts, as written; `mark`: kind of numbering in front of the words."""

    sheet: str
    row: int
    name: str = ""
    column: int = 0  # of the name
    indent: int = 0
    mark: str = ""
    codes: tuple[str, ...] = ()
    kind: str = ""  # of a lone code that stands in columns of its own: "kegiatan" or "rekening"
    tokens: tuple[tuple[int, str], ...] = ()  # code cells: column, text
    altered: tuple[tuple[int, Value], ...] = ()  # of these, what a spreadsheet made a number or a date of
    amounts: dict[str, Amount] = field(default_factory=dict)
    funds: tuple[tuple[str, Amount], ...] = ()  # an amount for each fund, where those stand in columns
    fund_sum: int | None = None  # sen, of those columns where they do not add up to the row's amount
    sumber: str | None = None
    attributes: dict[Role, str] = field(default_factory=dict)
    headings: tuple[tuple[int, str], ...] = ()  # names of the headings above it that stand on the row itself
    section: str | None = None  # what the column of sections says
    fund: str = ""  # the fund that a row names and that the rows below it are paid from
    above_bidang: bool = False  # whether these are bidang
    levels: Mapping[int, str] = field(default_factory=dict)  # column of a name -> level, by the column's head

    @property
    def has_amount(self) -> bool:
        """Whether any amount stands in the row, be it nothing."""
        for amount in self.amounts.values():  # noqa: SIM110 (asked too often for a generator)
            if amount.sen is not None:
                return True
        return False

    @property
    def has_money(self) -> bool:
        """Whether an amount other than nothing stands in the row."""
        for amount in self.amounts.values():  # noqa: SIM110
            if amount.sen:
                return True
        return False

    @property
    def words(self) -> str:
        """The name, or the heading that stands in its place."""
        return self.name or (self.headings[-1][1] if self.headings else "")


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """A text in one line, without doubled blanks."""
    return " ".join(text.replace("\u00a0", " ").replace("\u200b", "").split())


def code_text(value: Value) -> str | None:
    """A cell as the text of a code; None where it cannot be one. Excel's numbers and dates become text again."""
    if isinstance(value, str):
        return _text_of_code(value)
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return str(value) if 0 <= value < 10_000 else None
    if isinstance(value, float):
        return repr(value) if 0 < value < 10_000 and _DECIMAL.fullmatch(repr(value)) else None
    if isinstance(value, date):  # 4.2.01 typed where a code was meant
        return f"{value.day}.{value.month}.{value.year % 100:02d}"
    return None


@lru_cache(maxsize=8192)
def _text_of_code(value: str) -> str | None:
    text = clean(value)
    if not text[:1].isdigit() and text[:1] not in ("'", "`"):
        return None
    if _OPENDK.fullmatch(text):  # 412-01, the upload form of OpenDK
        return ".".join((*text[:3], text[4:]))
    return text.strip("'`") if _CODE.match(text) else None


@lru_cache(maxsize=4096)
def as_date(text: str) -> date | None:
    """The date that a text is, as a spreadsheet prints one: "01/02/2001"; None for all else."""
    match = _DATE_TEXT.match(text)
    if not match:
        return None
    day, month, year = int(match[1]), int(match[2]), int(match[3])
    year += 0 if year > 99 else 1900 if year >= 30 else 2000
    try:
        return date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=4096)
def split_front(text: str) -> tuple[str | None, str, str]:
    """(code, kind of numbering, words) of a text: "4.1 Pendapatan" -> code, "1. Dana Desa" -> numbering."""
    match = _FRONT_CODE.match(text)
    if match and not _THOUSANDS.match(match[1]):
        return match[1], "", match[2].strip()
    match = _FRONT_NUMBER.match(text)
    if match:
        digits, rest = match[1], match[2].strip()
        named = section_head(rest) and digits.lstrip("0") in "123456"
        bidang = level_word(rest) == "bidang" and digits.lstrip("0") in "12345"
        if named or bidang or (digits.startswith("0") and len(digits) == 2 and digits != "00"):
            return digits, "", rest
        return None, "number", rest
    for kind, pattern in _FRONT_MARKS:
        match = pattern.match(text)
        if match:
            return None, kind, match[2].strip()
    return None, "", text


def read_rows(sheet: Sheet, segment: Segment, columns: Columns, styles: Mapping[int, Style]) -> list[Entry]:
    """The rows of one segment that hold a label or an amount, in order; `styles`: how columns of money are written."""
    rows = sheet.rows[segment.body : segment.end]
    footers = set(filter(is_footer, sheet.words))
    entries = []
    if segment.title:
        index, column, words = segment.title
        _, mark, name = split_front(clean(words))
        entries.append(Entry(sheet.name, sheet.rows[index].number, name=name, column=column, mark=mark))
    for row in rows:
        if not footers.isdisjoint(row.cells.values()) or (len(row.cells) > 2 and is_number_row(row)):
            continue
        entry = _read_row(sheet.name, row, columns, styles, sheet.formulas)
        if entry is not None:
            entries.append(entry)
    return entries


def _read_row(
    sheet: str, row: GridRow, columns: Columns, styles: Mapping[int, Style], formulas: frozenset[Cell]
) -> Entry | None:
    cells = row.cells
    entry = Entry(sheet, row.number, levels=columns.level_names)
    tokens: list[tuple[int, str]] = []
    names: list[tuple[int, str]] = []
    for column in columns.labels:
        value = cells.get(column)
        if value is None:
            continue
        if column in columns.codes and isinstance(value, str):
            value = as_date(value) or value
        code = code_text(value)
        if columns.level_names.get(column) == "bidang" and _BIDANG_DIGIT.fullmatch(str(value).strip()):
            names.append((column, f"Bidang {str(value).strip(' .0')}"))  # a column of bidang that holds their numbers
            continue
        if isinstance(value, (float, date)) and code is not None:
            entry.altered = (*entry.altered, (column, value))
        if code == "0" and not (column in columns.codes and tokens):
            continue  # a zero that means nothing; behind other digits it is the 00 of 5.1.00
        if code is not None and (column in columns.codes or isinstance(value, str) or not columns.codes):
            tokens.append((column, code))
        elif isinstance(value, str) and _LETTER.search(value):
            names.append((column, value))
    _name(entry, names, tokens, columns)
    entry.tokens = tuple(tokens)
    for role, column in columns.amounts.items():
        if columns.beside and role == "anggaran" and not rough(cells.get(column)):
            column = next((other for other in columns.beside if rough(cells.get(other))), column)
        if column in cells:
            entry.amounts[role] = read_amount(cells[column], column, styles[column])
        elif (row.number, column) in formulas:
            entry.amounts[role] = Amount(column, None, "=", FORMULA)
    if columns.funds:
        _fund_amounts(entry, row, columns, styles)
    if columns.sumber is not None and isinstance(sumber := cells.get(columns.sumber), str):
        entry.sumber = clean(sumber)
    for role, column in columns.attributes.items():
        if column in cells:
            entry.attributes[role] = clean(str(cells[column]))
    if columns.section is not None and isinstance(section := cells.get(columns.section), str):
        entry.section = clean(section)
    if not (entry.name or entry.tokens or entry.amounts or entry.headings or entry.section):
        return None
    return entry


def _name(entry: Entry, names: Sequence[tuple[int, str]], tokens: list[tuple[int, str]], columns: Columns) -> None:
    found: list[tuple[int, str, str, str]] = []  # column, numbering, words, text as written
    for column, raw in names:
        text = clean(raw)
        if len(names) > 1 and (lone := _LONE_MARK.match(text)):
            entry.mark = entry.mark or ("roman" if lone[1] else "capital" if lone[2] else "letter")
            continue
        code, mark, rest = split_front(text)
        if code and (not tokens or column in columns.codes):
            tokens.append((column, code))
        found.append((column, mark, rest if code or mark else text, raw))
    if not found:
        return
    own = found
    if len(found) > 1:  # a name behind a code is the second choice
        own = [item for item in found if item[0] not in columns.codes] or found
    column, mark, entry.name, raw = own[-1]
    if len(own) > 1 and any(item[0] in columns.levels for item in own):
        entry.headings = tuple((place, words) for place, _, words, _ in own[:-1])
    elif len(own) > 1:
        column, mark, _, raw = own[0]
        entry.name = clean(" ".join(dict.fromkeys(item[2] for item in own)))
    entry.column, entry.mark = column, mark or entry.mark
    entry.indent = len(raw) - len(raw.lstrip(" \u00a0\t"))


def _fund_amounts(entry: Entry, row: GridRow, columns: Columns, styles: Mapping[int, Style]) -> None:
    """Amounts by fund: kept where they add up to the row's own amount, or where they are all that it has."""
    found = [
        (fund, read_amount(row.cells[column], column, styles[column]))
        for column, fund in columns.funds
        if column in row.cells
    ]
    if not found:
        return
    entry.funds = tuple(found)
    whole = sum(amount.sen or 0 for _, amount in found)
    if "anggaran" not in entry.amounts:
        bad = next((amount for _, amount in found if amount.problem), None)
        first = found[0][1]
        entry.amounts["anggaran"] = bad or Amount(first.column, whole, first.text)
        if len(found) > 1 and bad is None:
            entry.amounts["anggaran"] = Amount(first.column, whole, "")
    elif entry.amounts["anggaran"].sen != whole:
        entry.funds, entry.fund_sum = (), whole


def join_codes(entries: Sequence[Entry]) -> None:
    """Makes codes of the code cells of a table, in place.

    Digits in columns of their own are joined, group by group: a group begins in each column where the code of some
    rows begins (1 1 01 | 5 1). Lone numbers in a table without any real code are numbering.
    """
    running = _only_counts(entries)
    several = [entry for entry in entries if len(entry.tokens) > 1]
    split = [entry for entry in several if sum(not _is_chain(text) for _, text in entry.tokens) > 1]
    if split and len(split) * 4 >= sum(bool(entry.tokens) for entry in entries):
        firsts = Counter(entry.tokens[0][0] for entry in entries if entry.tokens)
        starts = sorted(column for column, count in firsts.most_common(2) if count >= 2)
        for entry in entries:
            groups: list[list[str]] = []
            for column, text in entry.tokens:
                if not groups or column in starts:
                    groups.append([])
                groups[-1].append(text.strip(". "))
            entry.codes = tuple(".".join(group) for group in groups)
            if len(starts) == 2 and len(groups) == 1:
                entry.kind = "kegiatan" if entry.tokens[0][0] < starts[1] else "rekening"
        return
    coded = any(_is_chain(text) for entry in entries for _, text in entry.tokens) or any(
        not running and section_head(entry.name) and entry.tokens and entry.tokens[0][1].strip(". ") in ("4", "5", "6")
        for entry in entries
    )
    for entry in entries:
        texts = [text for _, text in entry.tokens]
        if coded:
            chains = [text for text in texts if _is_chain(text)]
            entry.codes = tuple(chains or texts[-1:])
        else:
            padded = [text for text in texts if _PADDED.fullmatch(text)]
            named = [text for text in texts if section_head(entry.name) or level_word(entry.name) == "bidang"]
            entry.codes = () if running else tuple(padded[:1] or named[:1])
        if entry.tokens and not entry.codes:
            entry.mark = entry.mark or f"column {entry.tokens[-1][0]}"


def _only_counts(entries: Sequence[Entry]) -> bool:
    """Whether the lone numbers of a table run on from row to row: 1, 2, 3, … through all of it."""
    texts = [entry.tokens[0][1] for entry in entries if len(entry.tokens) == 1]
    return len(texts) > 5 and all(text.strip(". ") == str(number) for number, text in enumerate(texts, start=1))


@lru_cache(maxsize=4096)
def _is_chain(text: str) -> bool:
    """Whether a code text has more than one level."""
    return bool(_CHAIN.search(text))


def is_wordless(entry: Entry) -> bool:
    """Whether a row has an amount and neither words nor codes."""
    return not entry.name and not entry.codes and not entry.headings


def is_total(entry: Entry) -> bool:
    """Whether the words of a row make it a total."""
    return total_of(entry.name) is not None and (not entry.codes or plain(entry.name).startswith(("jumlah", "total")))
