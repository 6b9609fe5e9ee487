"""A printed column of percentages against the two amounts that it is made of: realisasi / anggaran (domain.md b.3)."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from apbdes_banner.reading.amounts import rough
from apbdes_banner.reading.cells import GridRow, Value
from apbdes_banner.reading.words import Role, total_of

_NUMBER = re.compile(r"-?\d{1,3}(?:([.,])\d{3})*(?:[.,]\d{1,2})?|-?\d+(?:[.,]\d{1,4})?")
_LEAST = 3  # rows that fit, before one that does not is blamed
_MOST_WRONG = 0.25  # of the rows; else the column is of something else
_NOT_JUDGED = frozenset({"surplus_defisit", "pembiayaan_netto", "silpa"})  # programs print these upside down


@dataclass(frozen=True)
class Wrong:
    """A printed percentage that is not the one of its row; `expected` as it would be printed."""

    row: int  # number in the sheet
    column: int
    printed: str
    expected: str


def wrong_percents(rows: Sequence[GridRow], amounts: Mapping[str, int], roles: Mapping[int, Role]) -> list[Wrong]:
    """Percentages that differ by more than rounding from realisasi / anggaran; none where most do not fit."""
    plan, done = amounts.get("anggaran"), amounts.get("realisasi")
    found: list[Wrong] = []
    for column in sorted(roles) if plan and done else ():
        if roles[column] is Role.PERCENT:
            found += _of_column(rows, column, plan or 0, done or 0)
    return found


def _of_column(rows: Sequence[GridRow], column: int, plan: int, done: int) -> list[Wrong]:
    best: list[Wrong] | None = None
    for scale in (1, 100):  # 95,27 or the 0,9527 that Excel shows as a percentage
        right, wrong = 0, list[Wrong]()
        for row in rows:
            whole, part = rough(row.cells.get(plan)), rough(row.cells.get(done))
            seen = _parsed(row.cells.get(column))
            if not whole or part is None or seen is None or not seen[0] or _is_closing(row):
                continue
            printed, unit = seen[0] * scale, seen[1] * scale
            expected = Decimal(part) * 100 / Decimal(whole)
            if abs(abs(printed) - abs(expected)) <= unit:  # cut off as well as rounded
                right += 1
            else:
                text = f"{expected:.2f}".replace(".", ",") + "%"
                wrong.append(Wrong(row.number, column, str(row.cells[column]), text))
        if right >= _LEAST and len(wrong) <= _MOST_WRONG * (right + len(wrong)):
            best = wrong if best is None or len(wrong) < len(best) else best
    return best or []


def _is_closing(row: GridRow) -> bool:
    return any(isinstance(value, str) and total_of(value) in _NOT_JUDGED for value in row.cells.values())


def _parsed(value: Value | None) -> tuple[Decimal, Decimal] | None:
    """A percentage and the unit of its last digit; None where it is none, or can be read in two ways."""
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, int | float):
        number = Decimal(repr(value))
        return (number, _unit(number)) if number.is_finite() else None
    if not isinstance(value, str):
        return None
    text = value.replace("%", "").strip()
    if text.startswith("(") and text.endswith(")"):
        text = f"-{text[1:-1]}"
    if not _NUMBER.fullmatch(text):
        return None
    marks = [letter for letter in text if letter in ".,"]
    if len(marks) == 1 and re.search(r"[.,]\d{3}$", text):
        return None
    if marks and (len(set(marks)) > 1 or len(marks) == 1):
        whole, _, rest = text.rpartition(marks[-1])
        text = f"{re.sub('[.,]', '', whole)}.{rest}"
    else:
        text = re.sub("[.,]", "", text)
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number, _unit(number)


def _unit(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    return Decimal(1).scaleb(max(exponent, -6) if isinstance(exponent, int) and exponent < 0 else 0)
