"""What the form consists of: its rows, columns and labels, and what may stand in them (rules: form.py)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

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
ANGGARAN = Column("anggaran", "Anggaran (Rp)", 19, "amount")
REALISASI = Column("realisasi", "Realisasi (Rp)", 19, "amount")
SEMULA = Column("semula", "Semula (Rp)", 19, "amount")

COLUMNS: dict[str, tuple[Column, ...]] = {
    "Pendapatan": (_KODE_REKENING, _URAIAN, _SUMBER_DANA, ANGGARAN, REALISASI, SEMULA),
    "Belanja": (
        Column("kode_kegiatan", "Kode Kegiatan", 50, "code"),
        _URAIAN,
        Column("lokasi", "Lokasi", 20, "text"),
        Column("pelaksana", "Pelaksana", 20, "office"),
        Column("volume", "Volume", 9, "volume"),
        Column("satuan", "Satuan", 9, "text"),
        ANGGARAN,
        _SUMBER_DANA,
        REALISASI,
        SEMULA,
    ),
    "Pembiayaan": (_KODE_REKENING, _URAIAN, ANGGARAN, REALISASI, SEMULA),
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


def column_letter(sheet: str, key: str) -> str:
    """The column letter of `key` on `sheet`."""
    return "ABCDEFGHIJ"[[column.key for column in COLUMNS[sheet]].index(key)]


def amount_cells(key: str) -> list[str]:
    """The input cells of one amount column on all three sheets; not the headings of Pembiayaan."""
    blocks = (
        ("Pendapatan", HEADER_ROW + 1, LAST_ROW),
        ("Belanja", HEADER_ROW + 1, LAST_ROW),
        ("Pembiayaan", RECEIVED_ROW + 1, PAID_ROW - 1),
        ("Pembiayaan", PAID_ROW + 1, PAID_ROW + PEMBIAYAAN_ROWS),
    )
    return [
        f"{name}!{column_letter(name, key)}${first}:{column_letter(name, key)}${last}" for name, first, last in blocks
    ]
