"""The rows of a Budget's two tables as plain values, None for NA: what checks and the summary walk over.

A table of some hundred rows is walked much faster as tuples than as a DataFrame.
"""

from typing import NamedTuple


class Line(NamedTuple):
    """A row of Budget.lines; amounts in sen."""

    section: str
    rekening: str | None
    kegiatan: str | None
    bidang: str | None
    sub_bidang: str | None
    kegiatan_nama: str | None
    uraian: str | None
    lokasi: str | None
    pelaksana: str | None
    volume: str | None
    satuan: str | None
    sumber_dana: str | None
    semula: int | None
    anggaran: int | None
    realisasi: int | None
    sheet: str | None
    row: int | None
    column_semula: int | None
    column_anggaran: int | None
    column_realisasi: int | None
    group: int | None

    @property
    def label(self) -> str:
        """What a person calls this row."""
        return self.uraian or self.kegiatan_nama or self.rekening or self.kegiatan or "?"

    @property
    def code(self) -> str | None:
        """The code that a list of items shows: the activity's in belanja, else the account's."""
        return self.kegiatan or self.rekening


class Declared(NamedTuple):
    """A row of Budget.declared; amounts in sen."""

    id: int
    parent: int | None
    section: str | None
    total: str | None
    level: str | None
    code: str | None
    uraian: str | None
    semula: int | None
    anggaran: int | None
    realisasi: int | None
    sheet: str | None
    row: int | None
    column_semula: int | None
    column_anggaran: int | None
    column_realisasi: int | None

    @property
    def label(self) -> str:
        """What a person calls this row."""
        return self.uraian or self.code or "?"
