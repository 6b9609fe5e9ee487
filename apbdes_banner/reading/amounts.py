"""Cells -> money, by the convention of their whole column.

A text with one reading only is that amount. Which convention a column follows is decided by the texts that leave no
choice ("1.234.567,00"); a text that can only be read against it ("1,250" among those) is reported, not guessed.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from functools import lru_cache
from typing import NamedTuple

from apbdes_banner.budget import money
from apbdes_banner.budget.money import Convention
from apbdes_banner.reading.cells import Value

UNREADABLE, AMBIGUOUS, HASHES = "amount-unreadable", "amount-ambiguous", "amount-hashes"
FORMULA = "formula-uncached"
SHORTENED = "amount-shortened"
_MONEY_TEXT = re.compile(r"[.,]\d{2,3}|\d{4}|^\(?\s*rp|^-?\d{1,3}(?:[ \u00a0\u202f]\d{3})+$", re.IGNORECASE)
_LARGE = 1000 * money.SEN
_HASHED = re.compile(r"#{2,}[\d,.!/A-Z]*")
_SHORT = re.compile(
    r"\(?-?\s*(?:rp\.?\s*)?\d[\d.,]*\s*(?:rb|ribu(?:an)?|jt|jta|juta(?:an)?|mil[iy]ard?|mlyr|mlr|tril[iy]un)\.?\)?"
    r"|\(?-?\s*(?:rp\.?\s*\d[\d.,]*|\d+[.,]\d+)\s*[mtk]\.?\)?",
    re.IGNORECASE,
)  # "905 jt", "1,42 M"
_WEAK = re.compile(r"^\D*\d{1,3}[.,]\d{3}\D*$")  # one mark and three digits: thousands, or a slip
_DECIMALS = re.compile(r"^\D*\d+[.,]\d{1,2}\D*$")  # "100.00"


class Amount(NamedTuple):
    """An amount cell: its column, its amount in sen (None: nothing there, or not to be read), what is wrong with it."""

    column: int
    sen: int | None
    text: str
    problem: str | None = None


class _Weighed(NamedTuple):
    """A text as an amount: its readings, and what the functions of those names say of it."""

    readings: dict[Convention, int]
    is_money: bool
    is_blank: bool
    rough: int | None


@lru_cache(maxsize=8192)
def _weighed(text: str) -> _Weighed:
    """Most cells are texts, and each is asked about a dozen times: all is found at once."""
    readings = money.readings(text)
    if not readings:
        nothing = money.is_nothing(text)
        is_money = "%" not in text and is_shortened(text)
        return _Weighed(readings, is_money, nothing or text.startswith("##"), 0 if nothing else None)
    amounts = set(readings.values())
    large = max(map(abs, amounts)) >= _LARGE
    is_money = large and not text.startswith("0") and _MONEY_TEXT.search(text) is not None
    one = amounts.pop() if len(amounts) == 1 else None
    return _Weighed(readings, is_money, one == 0, one)


def readings_of(text: str) -> Mapping[Convention, int]:
    """As money.readings; a cell is looked at several times."""
    return _weighed(text).readings


@dataclass(frozen=True, slots=True)
class Style:
    """The conventions of a column's texts that leave no choice."""

    conventions: frozenset[Convention] = frozenset()

    @property
    def is_mixed(self) -> bool:
        """More than one convention, or both marks within one number."""
        return len(self.conventions) > 1 or Convention.MIXED in self.conventions


def style_of(values: Iterable[Value]) -> Style:
    """The number conventions of a column."""
    found: set[Convention] = set()
    texts = [value for value in values if isinstance(value, str)]
    for text in texts:
        readings = readings_of(text)
        new = len(readings) == 1 and found.isdisjoint(readings)
        if new and not _WEAK.match(text) and not _DECIMALS.match(text):
            found.update(readings)
    if not found:  # "100,00" alone decides as well
        for text in filter(_DECIMALS.match, texts):
            found.update(readings_of(text))
    return Style(frozenset(found))


def read_amount(value: Value, column: int, style: Style) -> Amount:
    """One cell of an amount column."""
    if not isinstance(value, str):
        if isinstance(value, bool | date | time):
            return Amount(column, None, str(value), UNREADABLE)
        return _from_number(value, column)
    text = value.strip()
    readings = readings_of(text)
    if not readings:
        return _without_reading(text, column)
    amounts = set(readings.values())
    if len(amounts) > 1:
        own = [readings[convention] for convention in style.conventions if convention in readings]
        if len(set(own)) == 1:
            return Amount(column, own[0], text)
        return Amount(column, readings.get(Convention.ID, min(amounts)), text, AMBIGUOUS)
    sen = amounts.pop()
    against = style.conventions and style.conventions.isdisjoint(readings) and not style.is_mixed
    if against and (_WEAK.match(text) or _DECIMALS.match(text)):
        return Amount(column, sen, text, AMBIGUOUS)
    return Amount(column, sen, text)


def _without_reading(text: str, column: int) -> Amount:
    """A text that is no amount: nothing, what a spreadsheet shows for one, or not to be read."""
    if _HASHED.fullmatch(text) or text in ("#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NAME?"):
        return Amount(column, None, text, HASHES if text.strip("#") == "" else UNREADABLE)
    if money.is_nothing(text):
        return Amount(column, 0, text)
    return Amount(column, None, text, SHORTENED if is_shortened(text) else UNREADABLE)


def _from_number(value: int | float, column: int) -> Amount:
    text = repr(value)
    try:
        sen = money.from_number(value)
    except (ValueError, ArithmeticError):
        return Amount(column, None, text, UNREADABLE)
    whole = isinstance(value, int) or abs(value * 100 - round(value * 100)) < 1e-6
    if not whole and abs(value) < 1000 and re.fullmatch(r"-?\d{1,3}\.\d{3}", text):
        return Amount(column, sen, text, AMBIGUOUS)  # "1.234" typed where the dot is the decimal mark
    return Amount(column, sen, text)


def is_shortened(text: str) -> bool:
    """Whether a text is an amount in thousands, millions or milliards: "905 jt", "Rp 1,42 M"."""
    text = text.strip()
    return (text[-1:].isalpha() or text[-1:] in ".)") and _SHORT.fullmatch(text) is not None


def is_money(value: Value | None) -> bool:
    """Whether a cell looks like an amount of money rather than a code, a count or a year."""
    if isinstance(value, str):
        return _weighed(value).is_money
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) >= 1000


def is_blank_money(value: Value | None) -> bool:
    """Whether a cell can stand in an amount column without being an amount of size: 0, "-", "0,00"."""
    if isinstance(value, str):
        return _weighed(value).is_blank
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == 0


def rough(value: Value | None) -> int | None:
    """The amount of a cell in sen where it has just one reading, else None: for weighing columns against each other."""
    if isinstance(value, str):
        return _weighed(value).rough
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return money.from_number(value) if abs(value) * money.SEN <= money.LARGEST else None
    return None
