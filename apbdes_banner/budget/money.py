"""Rupiah, exact: a whole number of sen (1 rupiah = 100 sen), never a float.

Reading: `readings` gives every amount that a text can mean, one per number convention; which convention a column
follows is decided where the whole column is seen (reading/amounts.py). Writing: `full` as on the banner
("Rp 1.234.567"), `digits` without the mark, `short` for big figures ("2,23", "miliar"), `plain` for JSON,
`in_words` (terbilang).
"""

import re
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from apbdes_banner.messages import Lang

SEN = 100
# No amount in a village's file is larger than 4 triliun rupiah (the largest budgets are 15 miliar): longer digits are
# an account number or a slip. Twenty thousand such amounts still add up within 64 bits.
LARGEST = 4 * 10**12 * SEN

_ENGLISH = {"triliun": "trillion", "miliar": "billion", "juta": "million", "ribu": "thousand"}
_UNITS = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (10**3, "ribu"))


class Convention(StrEnum):
    """How a column writes its numbers."""

    ID = "id-ID"  # 1.234.567,89
    US = "en-US"  # 1,234,567.89
    MIXED = "mixed"  # both marks used as thousands marks: "2.226,000.00"


_NOTHING = {"", "-", "–", "—", "-,-", "rp", "rp.", "rp-", "rp.-", "nihil", "nil"}
_CURRENCY = re.compile(r"^(?:rp|idr)\.?\s*", re.IGNORECASE)
_TAIL = re.compile(r"[,.\-–=\s]+$")  # ",-" and ",." behind an amount
_AMOUNT = re.compile(r"\d[\d.,]*")
_GROUPED = {
    Convention.ID: re.compile(r"^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$|^\d+(?:,\d{1,2})?$"),
    Convention.US: re.compile(r"^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$|^\d+(?:\.\d{1,2})?$"),
}
# "1.234.567,00" and "1.234.567", as nearly all villages write: nothing to weigh.
_USUAL = re.compile(r"(\d{1,3}(?:\.\d{3}){1,4})(?:,(\d\d))?")
_CODE = re.compile(r"\d+(?:\.\d{1,2}){2,}")  # "4.1.2.01": no convention parts a number so
# Both marks stand for thousands; two digits at the end are sen: "78.000,000,00", "970.056,000.00", "(136.059,995)".
_MIXED = re.compile(r"^(\d{1,3}(?:[.,]\d{3})+)(?:[.,](\d{2}))?$")


def _bare(text: str) -> tuple[str, bool] | None:
    """The digits and marks of an amount, and whether it is negative; None where it is no amount at all."""
    last = text[-1:]
    if not (last.isdigit() or last.isspace() or last in "),.-–="):  # most texts are words
        return None
    body = " ".join(text.split())
    negative = False
    if body.startswith("(") and body.endswith(")"):
        negative, body = True, body[1:-1].strip()
    body = _CURRENCY.sub("", body)
    if body.startswith("(") and body.endswith(")"):
        negative, body = True, body[1:-1].strip()
    if body[:1] in "-−–" and body[1:].strip():
        negative, body = not negative, _CURRENCY.sub("", body[1:].strip())
    body = _TAIL.sub("", body).replace(" ", "")
    if not _AMOUNT.fullmatch(body):
        return None
    return body, negative


def is_nothing(text: str) -> bool:
    """Whether a text in an amount column stands for "no amount": blank, "-", "Rp -"."""
    return not text[-1:].isdigit() and "".join(text.split()).lower() in _NOTHING


def readings(text: str) -> dict[Convention, int]:
    """Every amount in sen that `text` can mean, by convention; empty where it is no amount, or larger than LARGEST.

    "1.234.567,00" has the one reading id-ID; "1.234" means 1234 rupiah in id-ID and cannot be en-US (three
    decimals); "1234" means the same in both. Brackets and a minus make it negative; "Rp", "Rp.", ",-" and spaces of
    every kind are passed over.
    """
    usual = _USUAL.fullmatch(text)
    if usual:
        sen = int(usual[1].replace(".", "")) * SEN + int(usual[2] or 0)
        return {Convention.ID: sen} if sen <= LARGEST else {}
    bare = None if _CODE.fullmatch(text) else _bare(text)
    if bare is None or len(bare[0]) > 40:
        return {}
    body, negative = bare
    sign = -1 if negative else 1
    found: dict[Convention, int] = {}
    for convention, decimal_mark in ((Convention.ID, ","), (Convention.US, ".")):
        if _GROUPED[convention].match(body):
            whole, _, cents = body.partition(decimal_mark)
            number = int(whole.replace(".", "").replace(",", ""))
            found[convention] = sign * (number * SEN + int(cents.ljust(2, "0") or 0))
    mixed = _MIXED.match(body)
    if not found and mixed:
        found[Convention.MIXED] = sign * (int(mixed[1].replace(".", "").replace(",", "")) * SEN + int(mixed[2] or 0))
    return {convention: sen for convention, sen in found.items() if abs(sen) <= LARGEST}


def from_number(value: int | float | Decimal) -> int:
    """A number cell in sen, rounded half away from zero (spreadsheets keep 0.98 as 0.97999…).

    Raises ValueError for what is no finite number, or larger than LARGEST.
    """
    if type(value) is int and abs(value) * SEN <= LARGEST:
        return value * SEN
    number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
    if not number.is_finite():
        raise ValueError(value)
    if abs(number) * SEN > LARGEST:
        raise ValueError(value)
    return int((number * SEN).to_integral_value(rounding="ROUND_HALF_UP"))


@lru_cache(maxsize=4096)  # a layout asks for the same amounts at every width that it tries
def digits(sen: int, *, cents: bool = False) -> str:
    """'1.234.567' or, with `cents`, '1.234.567,89'; a minus sign in front of negatives.

    Without `cents` an amount that has sen still shows them: no amount is ever shortened.
    """
    rupiah, rest = divmod(abs(sen), SEN)
    body = f"{rupiah:,}".replace(",", ".")
    if cents or rest:
        body += f",{rest:02d}"
    return f"−{body}" if sen < 0 else body


def full(sen: int, *, cents: bool = False) -> str:
    """'Rp 1.234.567': with a no-break space, so that no line ends after the mark."""
    body = digits(abs(sen), cents=cents)
    return f"−Rp\u00a0{body}" if sen < 0 else f"Rp\u00a0{body}"


def short(sen: int, lang: Lang = "id") -> tuple[str, str]:
    """The amount in about three digits and its unit: ('2,23', 'miliar'), ('103', 'juta'), ('0', ''); in English
    ('2.23', 'billion').

    Never "M", which is read as million and as milyar (design/banner.md, rule 7). Rounded half up, by integers.
    """
    rupiah = abs(sen) // SEN
    sign = "−" if sen < 0 else ""
    for index, (size, name) in enumerate(_UNITS):
        if rupiah < size and not (index == len(_UNITS) - 1 and rupiah >= 1000):
            continue
        places = 2 if rupiah < 10 * size else 1 if rupiah < 100 * size else 0
        scale = 10**places
        rounded = (abs(sen) * scale * 2 + size * SEN) // (2 * size * SEN)
        if rounded >= 1000 * scale and index:  # 999,6 juta rounds up into the next unit
            return short((1 if sen >= 0 else -1) * _UNITS[index - 1][0] * SEN, lang)
        whole, part = divmod(rounded, scale)
        decimals = f"{part:0{places}d}".rstrip("0") if places else ""
        mark = "." if lang == "en" else ","
        return sign + f"{whole}" + (f"{mark}{decimals}" if decimals else ""), _ENGLISH[name] if lang == "en" else name
    return sign + digits(abs(sen)), ""


def plain(sen: int | None) -> str | None:
    """'1370181000.00' as in the JSON of interface.md; None stays None."""
    if sen is None:
        return None
    rupiah, rest = divmod(abs(sen), SEN)
    return f"{'-' if sen < 0 else ''}{rupiah}.{rest:02d}"


_SMALL = "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split()


def in_words(rupiah: int) -> str:
    """Terbilang of whole rupiah: 1500 -> 'seribu lima ratus rupiah' (seratus, seribu, but satu juta)."""
    sign = "minus " if rupiah < 0 else ""
    return f"{sign}{_spell(abs(rupiah))} rupiah"


def _spell(number: int) -> str:
    if number < 12:
        return _SMALL[number]
    if number < 20:
        return f"{_SMALL[number - 10]} belas"
    for size, name, one in (
        (10**12, "triliun", "satu triliun"),
        (10**9, "miliar", "satu miliar"),
        (10**6, "juta", "satu juta"),
        (1000, "ribu", "seribu"),
        (100, "ratus", "seratus"),
        (10, "puluh", ""),
    ):
        if number >= size:
            count, rest = divmod(number, size)
            head = one if count == 1 else f"{_spell(count)} {name}"
            return f"{head} {_spell(rest)}" if rest else head
    raise AssertionError(number)
