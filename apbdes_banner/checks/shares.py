"""Shares that the law bounds (domain.md b.6, a.4): 30/70, and what Dana Desa must or may be spent on.

Warnings only, of the column anggaran, and only where the figures leave no doubt: an upper limit is judged by the rows
that surely count, a lower limit by all that might. So an activity without a source of funds never counts against an
upper limit and always towards a lower one. Without a year nothing is judged: each rule stands with its years.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from apbdes_banner.budget import funds
from apbdes_banner.budget.accounts import find, match_name
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENGELUARAN, Budget
from apbdes_banner.budget.money import SEN, full
from apbdes_banner.budget.rows import Line
from apbdes_banner.checks.finding import Finding, note, warning
from apbdes_banner.checks.tables import lines_of, place_of

DANA_DESA = "DDS"
_SURE = 0.95

# PP 43/2014 Ps 100 as changed by PP 11/2019: siltap and tunjangan of kades and perangkat; tunjangan and running costs
# of the BPD.
PAY = ("1.1.01", "1.1.02", "1.1.05", "1.1.06")
PAY_FROM, PAY_LIMIT = 2020, 30  # year; percent of belanja
OPERATIONAL = "1.1.08"
BLT_FROM, KPM = 2020, 300_000 * SEN  # year; BLT of a family and month
# For rows that may serve food security outside 4.1, 4.2 and 6.2.2: villages count farm roads and irrigation, too.
_FOOD = re.compile(
    r"(?i)pangan|tani|ternak|\bikan\b|perikanan|lumbung|irigasi|embung|hewani|kandang|benih|bibit|pupuk|sawah|kebun"
)

Coded = list[tuple[Line, str | None]]  # items of belanja, each with the activity that it surely belongs to


@dataclass(frozen=True)
class Limit:
    """The bounds of a share in one year, in percent of Dana Desa, and the rule that sets them."""

    law: str
    least: int | None = None
    most: int | None = None


BLT = {
    2022: Limit("Perpres 104/2021 Pasal 5 ayat 4", least=40),
    2023: Limit("PMK 201/PMK.07/2022", least=10, most=25),
    2025: Limit("Permendes PDT 2/2024 Pasal 2 ayat 1", most=15),
}
FOOD = {
    2022: Limit("Perpres 104/2021 Pasal 5 ayat 4", least=20),
    2023: Limit("PMK 201/PMK.07/2022", least=20),
    2024: Limit("Permendesa PDTT 13/2023 Pasal 5", least=20),
    2025: Limit("Permendes PDT 2/2024 Pasal 7 ayat 4", least=20),
}
# Since 2026 of what is left without Koperasi Desa Merah Putih: above 3 % of the whole is above it all the more.
OPERATIONS = {
    2023: Limit("PMK 201/PMK.07/2022", most=3),
    2025: Limit("Permendes PDT 2/2024", most=3),
    2026: Limit("Permendes PDT 16/2025", most=3),
}


def percent(part: int, whole: int, *, up: bool = False) -> str:
    """'31,25 %': cut, or raised with `up`, so that a share outside a limit never looks like the limit itself."""
    hundredths = (part * 10_000 + (whole - 1 if up else 0)) // whole
    tenths = f"{hundredths // 100},{hundredths % 100:02d}"
    return f"{tenths.rstrip('0').rstrip(',')}\u00a0%"


def activity(line: Line) -> str | None:
    """The code of the activity that a line surely belongs to; None where nothing tells.

    By its words where they are those of the chart (a village gave 1.1.07 to what is 1.1.08), else by its code. Words
    with brackets may say two things: "Penanggulangan Bencana (BLT Dana Desa)".
    """
    name = line.kegiatan_nama or ""
    said = match_name(name, ("bidang",), level="kegiatan") if name and "(" not in name else None
    if said and said[1] >= _SURE:
        return said[0].code
    return line.kegiatan if line.kegiatan and find("bidang", line.kegiatan) else None


def _codes(line: Line) -> tuple[str, ...]:
    return tuple(code for code in (line.sumber_dana or "").split(",") if code)


def _only(line: Line, fund: str) -> bool:
    """Whether that fund alone pays."""
    return _codes(line) == (fund,)


def _perhaps(line: Line, fund: str) -> bool:
    """Whether that fund may pay: it is named, or nothing is."""
    return not _codes(line) or fund in _codes(line)


def _sum(lines: Iterable[Line]) -> int:
    return sum(line.anggaran or 0 for line in lines)


def _village_funds(incomes: Iterable[Line]) -> int:
    """Dana Desa of the year in sen."""
    return _sum(line for line in incomes if funds.of_income(line.rekening, line.uraian, line.sumber_dana) == DANA_DESA)


def check_shares(budget: Budget) -> Iterable[Finding]:
    """pay-share, operational-share, blt-above, blt-below, blt-odd, food-share."""
    year = budget.identity.year
    if year is None:
        return
    lines = [line for line in lines_of(budget) if line.anggaran]
    belanja = [(line, activity(line)) for line in lines if line.section == BELANJA]
    dana_desa = _village_funds(line for line in lines if line.section == PENDAPATAN)
    if year >= PAY_FROM:
        yield from _pay(belanja)
    if year >= BLT_FROM:
        yield from _odd_blt(belanja)
    if dana_desa and not budget.by_jenis:
        yield from _operational(belanja, dana_desa, OPERATIONS.get(year))
        yield from _blt(belanja, dana_desa, BLT.get(year))
        paid = [line for line in lines if line.section == PENGELUARAN]
        yield from _food(belanja, paid, dana_desa, FOOD.get(year))


def _pay(belanja: Coded) -> Iterable[Finding]:
    """More than 30 % of belanja for the pay of the village's officials and the BPD (from 2020).

    What PAD alone pays is left out on both sides: proceeds of tanah bengkok are outside (Ps 100(2)), and which part of
    PAD they are cannot be seen.
    """
    pay = [line for line, code in belanja if line.bidang == "1" and code in PAY]
    outside = _sum(line for line in pay if _only(line, "PAD"))
    paid, whole = _sum(pay) - outside, _sum(line for line, _ in belanja) - outside
    if paid * 100 > PAY_LIMIT * whole:
        yield warning(
            "pay-share", place_of(pay[0]), expected=full(whole * PAY_LIMIT // 100), found=full(paid),
            percent=percent(paid, whole, up=True), limit=str(PAY_LIMIT), belanja=full(whole),
            clue="bengkok" if outside else None, outside=full(outside),
        )  # fmt: skip


def _operational(belanja: Coded, dana_desa: int, rule: Limit | None) -> Iterable[Finding]:
    lines = [line for line, code in belanja if code == OPERATIONAL and _only(line, DANA_DESA)]
    yield from _above("operational-share", lines, dana_desa, rule)


def _surely_blt(belanja: Coded) -> list[Line]:
    return [line for line, code in belanja if (code or "").startswith("5.3.") and _only(line, DANA_DESA)]


def _odd_blt(belanja: Coded) -> Iterable[Finding]:
    """blt-odd: a sum that no number of families and months makes."""
    lines = _surely_blt(belanja)
    if _sum(lines) % KPM:
        yield note("blt-odd", place_of(lines[0]), found=full(_sum(lines)))


def _blt(belanja: Coded, dana_desa: int, rule: Limit | None) -> Iterable[Finding]:
    """BLT Desa against the bounds of its year. Nothing else than bidang 5 pays it, however coarse the file is."""
    yield from _above("blt-above", _surely_blt(belanja), dana_desa, rule)
    others = ("5.1", "5.2")
    may_be = [line for line, _ in belanja if line.bidang == "5" and line.sub_bidang not in others]
    yield from _below("blt-below", [line for line in may_be if _perhaps(line, DANA_DESA)], dana_desa, rule)


def _food(belanja: Coded, paid: list[Line], dana_desa: int, rule: Limit | None) -> Iterable[Finding]:
    """Less than 20 % of Dana Desa for food security.

    Only where there are rows of bidang 2 or 4 and each has its activity. It may also stand in 6.2.2, the capital of BUM
    Desa.
    """
    works = [code for line, code in belanja if line.bidang in ("2", "4")]
    if not works or None in works:
        return
    feeding = [line for line, code in belanja if (code or "").startswith(("4.1.", "4.2.")) or _speaks(line)]
    yield from _below("food-share", [line for line in feeding + paid if _perhaps(line, DANA_DESA)], dana_desa, rule)


def _speaks(line: Line) -> bool:
    return _is_food(line.kegiatan_nama or "") or _is_food(line.uraian or "")


@lru_cache(maxsize=4096)
def _is_food(words: str) -> bool:
    return _FOOD.search(words) is not None


def _above(id: str, lines: list[Line], whole: int, rule: Limit | None) -> Iterable[Finding]:
    part = _sum(lines)
    if rule and rule.most is not None and part * 100 > rule.most * whole:
        yield _outside(id, True, lines, part, whole, rule.most, rule.law)


def _below(id: str, lines: list[Line], whole: int, rule: Limit | None) -> Iterable[Finding]:
    part = _sum(lines)
    if rule and rule.least is not None and part * 100 < rule.least * whole:
        yield _outside(id, False, lines, part, whole, rule.least, rule.law)


def _outside(id: str, above: bool, lines: list[Line], part: int, whole: int, limit: int, law: str) -> Finding:
    return warning(
        id, place_of(lines[0]) if lines else None, expected=full(whole * limit // 100), found=full(part),
        percent=percent(part, whole, up=above), limit=str(limit), dana_desa=full(whole), law=law,
    )  # fmt: skip
