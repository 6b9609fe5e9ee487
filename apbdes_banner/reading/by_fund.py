"""Spending that stands by fund, above its bidang or below them: rows that only name a fund are groups."""

import re
from collections.abc import Sequence
from itertools import pairwise

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import BELANJA
from apbdes_banner.reading.rows import MARKS, Entry
from apbdes_banner.reading.words import level_word, plain, section_head, total_of

_KNOWN = frozenset(funds.codes())
_FRONT = re.compile(
    r"^(?:(?:rencana|rincian|anggaran|belanja|kegiatan|penggunaan|sumber|dana|dari|yang|dibiayai|bersumber|melalui)"
    r" (?!desa))+"
)
_LAST_YEAR = re.compile(r" (?:tahun )?(?:anggaran )?(?:lalu|sebelumnya|20\d\d)$")


def mark_funds(entries: Sequence[Entry]) -> None:
    """Sets `fund` of the rows of belanja that only name the fund of the rows below them, in place."""
    section: str | None = None
    for entry, following in pairwise(entries):
        section = section_head(entry.name) or section
        if section != BELANJA or any("." in code.strip(". ") for code in entry.codes):
            continue
        fund = fund_named(entry.name)
        above = bool(fund) and _is_bidang(following)
        if fund and (above or _is_deeper(entry, following)):
            entry.fund, entry.above_bidang, entry.codes = fund, above, ()


def _is_deeper(entry: Entry, following: Entry) -> bool:
    """Whether the next row stands below this one by its numbering, indent or column, and is no head of its own."""
    if section_head(following.name) or total_of(following.name) is not None or fund_named(following.name):
        return False
    one, other = entry.mark.split(" ")[0], following.mark.split(" ")[0]
    ranks = MARKS.get(one, 9), MARKS.get(other, 0)
    deeper = following.column > entry.column or following.indent > entry.indent
    return (deeper and following.column >= entry.column) or ranks[0] < ranks[1]


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
