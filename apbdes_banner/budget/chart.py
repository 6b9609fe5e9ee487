"""The charts of accounts as data: Permendagri 20/2018 with what Siskeudes added, and the chart before 2019.

The files lie in budget/data/ and are read once, when first asked for.
"""

import csv
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

KINDS = ("pendapatan", "bidang", "belanja_jenis", "pembiayaan")


@dataclass(frozen=True)
class Account:
    """One account or activity. level: akun kelompok jenis objek | bidang sub_bidang kegiatan."""

    kind: str
    code: str
    name: str
    level: str


def read_rows(file: str) -> Iterator[dict[str, str]]:
    """The rows of a CSV of budget/data/, as dictionaries."""
    text = files("apbdes_banner.budget").joinpath("data", file).read_text(encoding="utf-8")
    return iter(csv.DictReader(text.splitlines()))


@cache
def read_toml(file: str) -> Mapping[str, Any]:
    """A TOML file of budget/data/."""
    return tomllib.loads(files("apbdes_banner.budget").joinpath("data", file).read_text(encoding="utf-8"))


@cache
def chart(legacy: bool = False) -> Mapping[tuple[str, str], Account]:
    """All accounts by (kind, code): "5.1" is Belanja Pegawai and a sub bidang, so that a code alone says nothing."""
    rows = read_rows("accounts_2014.csv" if legacy else "accounts.csv")
    return {(row["kind"], row["code"]): Account(row["kind"], row["code"], row["name"], row["level"]) for row in rows}


@cache
def aliases() -> tuple[tuple[str, str, str], ...]:
    """(kind, code, words): the names that Siskeudes prints, and villages' own."""
    return tuple(
        (row["kind"], row["code"], row["alias"])
        for file in ("aliases_siskeudes.csv", "aliases_villages.csv")
        for row in read_rows(file)
    )
