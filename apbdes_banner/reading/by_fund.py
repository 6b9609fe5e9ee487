"""Spending that stands by fund first, and below each fund by bidang: the rows that name a fund are groups."""

import re
from collections.abc import Sequence
from itertools import pairwise

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import BELANJA
from apbdes_banner.reading.rows import Entry
from apbdes_banner.reading.words import level_word, plain, section_head, total_of

_KNOWN = frozenset(funds.codes())
_FRONT = re.compile(
    r"^(?:(?:rencana|rincian|anggaran|belanja|kegiatan|penggunaan|sumber|dana|dari|yang|dibiayai|bersumber|melalui)"
    r" (?!desa))+"
)
_LAST_YEAR = re.compile(r" (?:tahun )?(?:anggaran )?(?:lalu|sebelumnya|20\d\d)$")


def mark_funds(entries: Sequence[Entry]) -> None:
    """Sets `fund_group` of the rows of belanja that name one fund and stand right above a bidang, in place."""
    section: str | None = None
    for entry, following in pairwise(entries):
        section = section_head(entry.name) or section
        if section != BELANJA or any("." in code.strip(". ") for code in entry.codes):
            continue
        fund = fund_named(entry.name)
        if fund and _is_bidang(following):
            entry.fund_group, entry.codes = fund, ()


def fund_named(text: str) -> str | None:
    """The one fund that a text is the name of: "Dana Desa", "Belanja bersumber dari ADD"; None for all else."""
    if not text or total_of(text) is not None or section_head(text):
        return None
    words = _LAST_YEAR.sub("", plain(text))
    for name in (words, _FRONT.sub("", words)):
        parsed = funds.parse(name)
        if len(parsed) == 1 and parsed[0] in _KNOWN:
            return parsed[0]
    return None


def _is_bidang(entry: Entry) -> bool:
    if level_word(entry.name) == "bidang":
        return True
    match = accounts.match_name(entry.name, ("bidang",), level="bidang") if entry.name else None
    return bool(match and match[1] >= 0.95)
