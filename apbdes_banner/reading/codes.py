"""The codes of a row in normal form, as the chart and the section that it stands in would have them.

A code alone is never enough: "5.1" is Belanja Pegawai or bidang 1, "4.1.1" an account or an activity of bidang 4, "1."
a bidang or a section of the chart before 2019 (domain.md b.4).
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from apbdes_banner.budget import accounts
from apbdes_banner.budget.model import BELANJA, PENDAPATAN
from apbdes_banner.reading.rows import Entry
from apbdes_banner.reading.words import Role, cash_head, level_word, section_head

_PARTS = re.compile(r"90\s?-\s?99|\d+")
_SECOND = re.compile(r"[\[( ]\s?\d")  # a code behind another one


@dataclass
class Chart:
    """How this table writes its codes."""

    legacy: bool = False  # 1 pendapatan, 2 belanja, 3 pembiayaan
    bidang_in_five: bool = False  # "5.1" is bidang 1
    old_activities: bool = False  # kegiatan of two levels, accounts 4/5/6 (Siskeudes 1.x)
    cash: bool = False  # "penerimaan" and "pengeluaran" head income and spending
    coded: bool = True  # whether any code has two levels: else numbers are only numbers
    prefix: str | None = None  # the village's own code in front of each activity


@lru_cache(maxsize=8192)
def parts_of(code: str) -> tuple[str, ...]:
    """The levels of a code: "4.1.1." -> ("4", "1", "1"); noughts that fill up are none (4.1.0.00)."""
    parts = _PARTS.findall(code)
    filled = len(parts) > 3 or (len(parts) > 1 and parts[0] in ("4", "6"))
    while filled and len(parts) > 1 and not parts[-1].strip("0") and not any(len(part) == 4 for part in parts):
        parts.pop()
    return tuple(parts)


def chart_of(entries: Sequence[Entry]) -> Chart:
    """How a table writes its codes, by counting: which digit its income rows begin with, what "5.1" is called."""
    chart = Chart()
    section: str | None = None
    income: Counter[str] = Counter()
    fives: Counter[str] = Counter()
    villages: Counter[str] = Counter()
    heads, told = set[str | None](), set[str | None]()
    for entry in entries:
        head = section_head(entry.name)
        section = head or section
        heads.add(head)
        told.add(cash_head(entry.name))
        parts = parts_of(entry.codes[0]) if entry.codes else ()
        if section == PENDAPATAN and len(parts) > 1:
            income[parts[0]] += 1
        if len(parts) == 2 and parts[0] == "5":
            match = accounts.match_name(entry.name, ("bidang", "belanja_jenis"))
            kind = "bidang" if level_word(entry.name) == "bidang" else match[0].kind if match else ""
            fives[kind] += 1
            if kind == "bidang" and match and match[0].level == "sub_bidang" and match[0].code == ".".join(parts):
                fives[kind] -= 1  # sub bidang 5.1, as it should be
        if Role.VILLAGE_CODE in entry.attributes:
            villages[entry.attributes[Role.VILLAGE_CODE]] += 1
    chart.cash = bool({PENDAPATAN, BELANJA} <= told and not {PENDAPATAN, BELANJA} & heads)
    chart.coded = any(len(parts_of(code)) > 1 for entry in entries for code in entry.codes)
    chart.legacy = income["1"] > income["4"]
    chart.bidang_in_five = fives["bidang"] > fives["belanja_jenis"] and not chart.legacy
    chart.prefix = villages.most_common(1)[0][0] if villages else None
    if chart.prefix:
        bodies = [e.attributes.get(Role.KEGIATAN_CODE, "").removeprefix(chart.prefix).strip(".") for e in entries]
        filled = [body for body in bodies if body and not body.startswith("00")]
        chart.old_activities = bool(filled) and all(body.count(".") <= 1 for body in filled)
    return chart


def codes_of(entry: Entry, chart: Chart, section: str | None) -> tuple[str | None, str | None]:
    """(account, activity) codes of a row in normal form, as the section that it stands in would have them."""
    if not entry.codes:
        return None, None
    if len(entry.codes) > 1:
        first, second = parts_of(entry.codes[0]), parts_of(entry.codes[1])
        return _rekening(second), _kegiatan(first)
    text = entry.codes[0]
    if entry.kind and not chart.legacy:
        parts = parts_of(text)
        return (_rekening(parts), None) if entry.kind == "rekening" else (None, _kegiatan(parts))
    if _SECOND.search(text.strip()) and "." in text:
        both = accounts.parse_codes(text)
        if both and both.rekening and both.kegiatan:
            return both.rekening, both.kegiatan
    parts = parts_of(text)
    villages = [index for index, part in enumerate(parts) if len(part) == 4]
    if villages:
        parts = parts[villages[-1] + 1 :]
    if not parts or len(parts) > 8:
        return None, None
    return _single(parts, entry, chart, section)


def _single(parts: tuple[str, ...], entry: Entry, chart: Chart, section: str | None) -> tuple[str | None, str | None]:
    first, padded = parts[0], parts[0].startswith("0")
    if chart.legacy:
        if not padded and first in "123456":
            return ".".join(part.lstrip("0") or "0" for part in parts), None
        return None, _kegiatan(parts)
    if first == "6":
        return _rekening(parts), None
    if first == "4" and not padded and section in (None, PENDAPATAN):
        return _rekening(parts), None
    if first == "5" and not padded:
        if chart.bidang_in_five and len(parts) > 1:
            return None, _kegiatan(parts[1:])
        return (None, _kegiatan(parts)) if _is_bidang_five(parts, entry) else (_rekening(parts), None)
    if len(parts) > 3 and parts[3] == "5":
        return _rekening(parts[3:]), _kegiatan(parts[:3])
    code = _kegiatan(parts)
    return (None, code) if code else (_rekening(parts), None)


def _is_bidang_five(parts: tuple[str, ...], entry: Entry) -> bool:
    """Whether "5…" belongs to bidang 5 rather than to the accounts of belanja."""
    if len(parts) > 3 or section_head(entry.name):
        return False
    if len(parts) == 3 and len(parts[2]) > 1:
        return True
    if level_word(entry.name) in ("bidang", "sub_bidang"):
        return True
    match = accounts.match_name(entry.name, ("belanja_jenis", "bidang"))
    return bool(match and match[0].kind == "bidang" and match[0].code.startswith("5"))


@lru_cache(maxsize=4096)
def _rekening(parts: tuple[str, ...]) -> str | None:
    code = [part.lstrip("0") or "0" for part in parts]
    if len(code) > 7 or not code or any(len(part) > 2 and "-" not in part for part in parts):
        return None
    return ".".join([*code[:3], *(part if "-" in part else part.zfill(2) for part in code[3:])])


@lru_cache(maxsize=4096)
def _kegiatan(parts: tuple[str, ...]) -> str | None:
    if not 1 <= len(parts) <= 3 or parts[0].lstrip("0") not in ("1", "2", "3", "4", "5"):
        return None
    code = [part.lstrip("0") or "0" for part in parts]
    while len(code) > 1 and code[-1] == "0" and (code[0] != "5" or code[1] == "0"):  # 1.1.00 is 1.1, 5.3.00 is not 5.3
        code.pop()
    return ".".join([*code[:2], *("90-99" if "-" in part else part.zfill(2) for part in code[2:])])
