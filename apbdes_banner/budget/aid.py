"""BLT Desa as a neighbour counts it: so many families, so many months, so much each; only where the file gives it and
the product is the amount, to the rupiah."""

import re
from dataclasses import dataclass
from functools import lru_cache

from apbdes_banner.budget.money import SEN

_FAMILIES = re.compile(r"(?<![\d.,])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s*(?:kpm|kk|keluarga|penerima)\b", re.IGNORECASE)
_MONTHS = re.compile(r"(?<![\d.,])(\d{1,2})\s*(?:bulan|bln|bl)\b", re.IGNORECASE)
_EACH = re.compile(r"\brp\.?\s*(\d{1,3}(?:\.\d{3})+)(?!\d)", re.IGNORECASE)
_BLT = re.compile(r"\bblt\b|\bbantuan langsung tunai\b", re.IGNORECASE)
_UNITS = re.compile(r"^(?:kpm|kk|keluarga|penerima)", re.IGNORECASE)


@dataclass(frozen=True)
class Aid:
    """families × months × each (sen) is the amount; `months` None: the file gives none, and `each` is for the year."""

    families: int
    months: int | None
    each: int


def is_aid(kegiatan: str | None, *names: str | None) -> bool:
    """Whether an activity is BLT Desa: kegiatan 5.3.xx (keadaan mendesak), or words that say so."""
    return (kegiatan or "").startswith("5.3") or any(name and _says_aid(name) for name in names)


@lru_cache(maxsize=4096)  # the names of activities come back from village to village
def _says_aid(name: str) -> bool:
    return _BLT.search(name) is not None


def read_aid(amount: int, *texts: str | None) -> Aid | None:
    """The families, months and rupiah that the texts of a row name ("62", "KPM", "62 KPM x 12 bulan x Rp 300.000").

    None where no number of families is named, two differ, or the product is not the amount in sen.
    """
    text = " ".join(filter(None, texts))
    families = {int(found.replace(".", "")) for found in _FAMILIES.findall(text)}
    months = {int(found) for found in _MONTHS.findall(text)}
    each = {int(found.replace(".", "")) * SEN for found in _EACH.findall(text)} - {amount}
    if len(families) != 1 or len(months) > 1 or len(each) > 1 or 0 in families | months or amount <= 0:
        return None
    [count] = families
    times = count * (next(iter(months)) if months else 1)
    if amount % (times * SEN):
        return None
    share = amount // times
    if each and (not months or each != {share}):
        return None
    return Aid(count, next(iter(months), None), share)


def same_families(aid: Aid, place: str | None) -> bool:
    """Whether a place is no place but the number of families once more ("106 keluarga")."""
    words = (place or "").split(" ", 1)
    return len(words) == 2 and words[0].replace(".", "") == str(aid.families) and bool(_UNITS.match(words[1]))
