"""The budget as it was read: who (Identity), the line items, the printed totals, and what was not understood.

Two tables, both pandas DataFrames; what is printed is only walked over, so its table is made when somebody asks for it:

`Budget.lines`, one row per line item, the only rows that are ever added up:

| column | type | what |
|---|---|---|
| section | str | one of SECTIONS |
| rekening | str/NA | account code in normal form ("4.2.1", "5.1.1.01"), see accounts.py |
| kegiatan | str/NA | activity code in normal form ("1.1.01") |
| bidang | str/NA | "1".."5"; NA outside belanja and where belanja stands by jenis only |
| sub_bidang | str/NA | "1.1" |
| kegiatan_nama | str/NA | words of the activity, for all its lines; of the sub bidang or bidang where none is finer |
| uraian | str/NA | the row's own description |
| lokasi, pelaksana, volume, satuan | str/NA | as written |
| sumber_dana | str/NA | fund codes in print order, joined by commas: "ADD,PBH" (funds.py) |
| semula, anggaran, realisasi | Int64 | sen; NA where the file does not say (0 is not NA) |
| sheet | str | name of the sheet |
| row | Int64 | 1-based row in the sheet |
| column_semula, column_anggaran, column_realisasi | Int64 | 1-based column of each amount, NA without one |
| group | Int64 | `id` of the innermost row of `declared` that this item belongs to, NA for none |

`Budget.declared`, one row per printed heading, subtotal or total; never added to anything, only checked:

| column | type | what |
|---|---|---|
| id | Int64 | its number, unique |
| parent | Int64 | `id` of the heading above it, NA at the top |
| section | str/NA | one of SECTIONS; NA for surplus, netto, SiLPA |
| total | str/NA | one of TOTALS for the well-known totals ("JUMLAH BELANJA" -> "belanja"), else NA |
| level | str/NA | akun, kelompok, jenis, objek, bidang, sub_bidang, kegiatan, or NA where it has no known level |
| code | str/NA | normal form |
| uraian | str/NA | as written |
| semula, anggaran, realisasi, sheet, row, column_* | | as above; amounts are NA where the heading carries none |

In a realisation `anggaran` is the budget column and `realisasi` the realised one; in a perubahan `semula` is before
and `anggaran` after (interface.md).
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Any

import numpy as np
import pandas as pd

from apbdes_banner import messages
from apbdes_banner.budget.rows import Declared, Line

PENDAPATAN = "pendapatan"
BELANJA = "belanja"
PENERIMAAN = "penerimaan_pembiayaan"
PENGELUARAN = "pengeluaran_pembiayaan"
SECTIONS = (PENDAPATAN, BELANJA, PENERIMAAN, PENGELUARAN)

TOTALS = (PENDAPATAN, BELANJA, "surplus_defisit", PENERIMAAN, PENGELUARAN, "pembiayaan_netto", "silpa")
AT_HALF, AT_END = "semester-1", "akhir-tahun"  # which of the two reports of a year a realisation is (domain.md a.2)
AMOUNTS = ("semula", "anggaran", "realisasi")

_PLACE = ("sheet", "row", "column_semula", "column_anggaran", "column_realisasi")
LINE_COLUMNS = (
    "section", "rekening", "kegiatan", "bidang", "sub_bidang", "kegiatan_nama", "uraian", "lokasi", "pelaksana",
    "volume", "satuan", "sumber_dana", *AMOUNTS, *_PLACE, "group",
)  # fmt: skip
DECLARED_COLUMNS = ("id", "parent", "section", "total", "level", "code", "uraian", *AMOUNTS, *_PLACE)
_WHOLE, _TEXT = pd.Int64Dtype(), pd.StringDtype("python")
_INTEGERS = {*AMOUNTS, "row", "column_semula", "column_anggaran", "column_realisasi", "group", "id", "parent"}


class Document(StrEnum):
    """Which of the three documents of the year a file is."""

    APBDES = "apbdes"
    PERUBAHAN = "perubahan"
    REALISASI = "realisasi"


@dataclass(frozen=True)
class Place:
    """A cell of the input: sheet, 1-based row and column; row or column 0 where only the sheet or row is known."""

    sheet: str
    row: int = 0
    column: int = 0

    @property
    def address(self) -> str:
        """'F41'; '41' for a whole row, '' for a whole sheet."""
        letters, number = "", self.column
        while number > 0:
            number, rest = divmod(number - 1, 26)
            letters = chr(65 + rest) + letters
        return f"{letters}{self.row or ''}"


@dataclass(frozen=True)
class Village:
    """Who the budget belongs to. Names stand without their kind of place: name "Gilis", regency "Rembang"."""

    type: str = "desa"  # a key of regions.py: desa, gampong, nagari, kalurahan, …
    name: str | None = None
    district: str | None = None
    regency: str | None = None  # "Rembang", or "Kota Banda Aceh" where it is a city
    province: str | None = None
    code: str | None = None  # Kemendagri: PP.KK.CC.DDDD


@dataclass(frozen=True)
class Identity:
    """Everything on the banner that is not an amount. None: the file and the options do not say."""

    village: Village = Village()
    year: int | None = None
    perdes_number: str | None = None  # "7 Tahun 2025"
    perdes_date: date | None = None
    complaints: str | None = None  # whom to ask or complain to: place, telephone, …
    url: str | None = None  # where the full document stands
    population: int | None = None
    logo: str | None = None  # path of a PNG or JPG
    photo: str | None = None  # path of a photograph of a project, PNG or JPG
    photo_caption: str | None = None  # what it shows
    period: str | None = None  # of a realisation: AT_HALF or AT_END where its titles say so
    pelaksana: Mapping[str, str] = field(default_factory=dict)  # bidang digit -> office, where given per bidang
    # name of the field -> where it came from: "title", "sheet", "sidecar", "option", "file name"
    origin: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Remark:
    """Something that the reading saw and that a check turns into a finding.

    `id` is the finding's id and decides its severity (checks/registry.py); `params` fill its text in
    messages/findings/. A row whose money is not counted says what it holds: its section, and sen by column.
    """

    id: str
    place: Place | None = None
    expected: str | None = None
    found: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)
    section: str | None = None
    amounts: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Decision:
    """One thing that the reading decided, and why: for people (`check --explain`), never used for a number.

    `id` ("column.read") names the text in messages/explain.py that `params` fill; what stands before its dot is the
    topic. A param that begins with "@" is the key of a text there, or several: "@role.code@role.name".
    """

    id: str
    place: Place | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    @property
    def topic(self) -> str:
        """sheet, table, column, number, code, tree or identity."""
        return self.id.partition(".")[0]

    def text(self, lang: messages.Lang = "id") -> str:
        """The decision in words."""
        return messages.text(
            f"explain.{self.id}", lang, **{key: _worded(value, lang) for key, value in self.params.items()}
        )


def _worded(value: str, lang: messages.Lang) -> str:
    if not value.startswith("@"):
        return value
    return ", ".join(messages.text(f"explain.{key}", lang) for key in value[1:].split("@"))


@dataclass(frozen=True)
class Budget:
    """One village's budget of one year. Tables as described at the top of this file."""

    file: str  # name of the input file, without its folder
    sheet: str | None  # the main sheet
    document: Document
    identity: Identity
    lines: pd.DataFrame
    declared_values: Mapping[str, list[Any]]  # `declared` as plain lists by column, None for NA
    unread: tuple[Remark, ...] = ()  # rows and cells that were not understood
    remarks: tuple[Remark, ...] = ()  # what was assumed or mended
    decisions: tuple[Decision, ...] = ()  # how the file was understood, where that was asked for

    @classmethod
    def of(cls, lines: Iterable[Mapping[str, Any]], declared: Iterable[Mapping[str, Any]], **rest: Any) -> "Budget":
        """A budget of one mapping per line item and per printed row, of plain values; `rest`: all other fields.

        The table of lines is made of these values, so that nobody need ask it for them.
        """
        items = _lists(lines, LINE_COLUMNS)
        budget = cls(lines=_table(items), declared_values=_lists(declared, DECLARED_COLUMNS), **rest)
        vars(budget)["line_values"] = items
        return budget

    @cached_property
    def declared(self) -> pd.DataFrame:
        """What is printed as a table."""
        return _table(self.declared_values)

    @cached_property
    def line_values(self) -> Mapping[str, list[Any]]:
        """`lines` as plain lists by column, None for NA: made once, since reading tables value by value is slow."""
        nothing: Any = None  # which the types of pandas do not foresee
        columns: list[list[Any]] = self.lines.to_numpy(dtype=object, na_value=nothing).T.tolist()
        return dict(zip(map(str, self.lines.columns), columns, strict=True))

    @cached_property
    def items(self) -> tuple[Line, ...]:
        """`lines` row by row."""
        return tuple(map(Line, *(self.line_values[name] for name in Line._fields)))

    @cached_property
    def printed(self) -> tuple[Declared, ...]:
        """`declared` row by row."""
        return tuple(map(Declared, *(self.declared_values[name] for name in Declared._fields)))

    @cached_property
    def sums(self) -> Mapping[tuple[str, str | None], Mapping[str, int | None]]:
        """The line items added up by section and bidang, each amount column; None where no item has that amount."""
        places = list(zip(self.line_values["section"], self.line_values["bidang"], strict=True))
        number = {place: index for index, place in enumerate(dict.fromkeys(places))}
        numbers = np.array([number[place] for place in places], dtype=np.intp)
        found: dict[tuple[str, str | None], dict[str, int | None]] = {place: dict.fromkeys(AMOUNTS) for place in number}
        for name in AMOUNTS:
            if self.line_values[name].count(None) < len(places):  # a group-by takes as long for a column of nothing
                sums = self.lines[name].groupby(numbers).sum(min_count=1)
                for place, sen in zip(number, sums, strict=True):
                    found[place][name] = None if sen is pd.NA else int(sen)
        return found

    @cached_property
    def by_jenis(self) -> bool:
        """Whether belanja stands by jenis belanja only, without any bidang (Siskeudes LRA)."""
        belanja = [line for line in self.items if line.section == BELANJA]
        return bool(belanja) and all(line.bidang is None for line in belanja)


def _lists(records: Iterable[Mapping[str, Any]], columns: tuple[str, ...]) -> dict[str, list[Any]]:
    rows = list(records)
    given = set[str]().union(*rows)
    if unknown := given - set(columns):
        raise KeyError(f"unknown columns: {sorted(unknown)}")
    return {name: [row.get(name) for row in rows] if name in given else [None] * len(rows) for name in columns}


def _table(values: Mapping[str, list[Any]]) -> pd.DataFrame:
    data = {name: _column(column, name in _INTEGERS) for name, column in values.items()}
    return pd.DataFrame(data, copy=False)  # the arrays are of this table alone


def _column(values: list[Any], whole: bool) -> Any:
    """A column of a table; what is plainly right is not weighed value by value, as pd.array does."""
    gaps = values.count(None)
    kinds = set(map(type, values)) - {type(None)}
    if whole and kinds <= {int}:
        missing = [value is None for value in values] if 0 < gaps < len(values) else np.full(len(values), gaps > 0)
        filled = [value or 0 for value in values] if gaps else values
        return pd.arrays.IntegerArray(np.array(filled, dtype=np.int64), np.array(missing, dtype=bool))
    if not whole and kinds <= {str}:
        texts = [pd.NA if value is None else value for value in values] if gaps else values
        return pd.arrays.StringArray(np.array(texts, dtype=object))
    return pd.array(values, dtype=_WHOLE if whole else _TEXT)


def line_table(records: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    """`Budget.lines` from one mapping per line item; a column left out is NA. KeyError for an unknown column."""
    return _table(_lists(records, LINE_COLUMNS))
