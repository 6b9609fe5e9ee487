"""The words that go with each kind of village: desa, gampong, nagari, … (domain.md c; data/regions.toml).

"desa" is only the commonest of them. A type such as "desa-perbekel" is a desa whose head has another title.
"""

import re
from dataclasses import dataclass, fields, replace
from functools import cache

from apbdes_banner.budget.chart import read_toml

DEFAULT = "desa"


@dataclass(frozen=True)
class RegionWords:
    """The words for one kind of village, as they stand on a banner."""

    type: str
    village: str  # "Desa"
    head: str  # "Kepala Desa"
    budget: str  # "APBDes"
    budget_long: str  # "Anggaran Pendapatan dan Belanja Desa"
    regulation: str  # "Perdes"
    regulation_long: str  # "Peraturan Desa"
    district: str  # "Kecamatan"
    council: str  # "BPD"


_FIELDS = tuple(field.name for field in fields(RegionWords) if field.name != "type")


def types() -> tuple[str, ...]:
    """All known types, desa first."""
    return tuple(read_toml("regions.toml"))


@cache
def words(type: str) -> RegionWords:
    """The words of a type; an unknown type keeps its own name and takes the other words of a desa."""
    table = read_toml("regions.toml")
    key = type.strip().lower()
    desa = RegionWords(DEFAULT, **{name: table[DEFAULT][name] for name in _FIELDS})
    if key in table:
        return replace(desa, type=key, **{name: table[key][name] for name in _FIELDS if name in table[key]})
    own = type.strip().title() or desa.village
    return replace(
        desa,
        type=key or DEFAULT,
        village=own,
        head=f"Kepala {own}",
        budget=f"APB {own}",
        budget_long=f"Anggaran Pendapatan dan Belanja {own}",
        regulation=f"Peraturan {own}",
        regulation_long=f"Peraturan {own}",
    )


@cache
def _finder() -> tuple[re.Pattern[str], dict[str, str]]:
    owner = {word: type for type, entry in read_toml("regions.toml").items() for word in entry["found_by"]}
    longest_first = sorted(owner, key=len, reverse=True)
    return re.compile(r"\b(" + "|".join(re.escape(word) for word in longest_first) + r")\b"), owner


_NOT_ITS_OWN = re.compile(r"(?:belanja|apb|alokasi dana|dana|kas|pendapatan asli|bum|kepala|peraturan)\s+$")


def detect(text: str) -> str | None:
    """The type of village that a title speaks of; None where it does not say.

    The first word that names a place wins ("DESA KAMPUNG BARU" is a desa); words inside other terms ("BELANJA DESA",
    "Dana Desa") and the abbreviations of the budget count only where no place is named.
    """
    pattern, owner = _finder()
    lower = re.sub(r"\s+", " ", text.lower())
    weak: list[str] = []
    for match in pattern.finditer(lower):
        word, type = match[1], owner[match[1]]
        names_place = word == words(type).village.lower()
        if names_place and not _NOT_ITS_OWN.search(lower[: match.start()]):
            if type == "kampung" and re.search(r"\bdistrik\b", lower):
                return "kampung-papua"
            if type == DEFAULT:
                heads = [owner[m[1]] for m in pattern.finditer(lower) if owner[m[1]].startswith("desa-")]
                return heads[0] if heads else type
            return type
        weak.append(type)
    others = [type for type in weak if type != DEFAULT]
    return next(iter(others or weak), None)
