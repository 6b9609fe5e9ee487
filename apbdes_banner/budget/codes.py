"""Codes by their shape alone: every spelling of an account or activity code -> its normal form (domain.md b.4).

Normal forms: rekening "4", "4.2", "4.2.1", "4.2.1.01"; kegiatan "1" (bidang), "1.1" (sub bidang), "1.1.01". The last
level is padded to two digits, the others are not; "90-99" stays as it is. What a code means, and whether it exists,
is no question of shape: see accounts.py. "4.1.1" can be a jenis pendapatan or a kegiatan of bidang 4 written without
its zeros; it is taken for an account. Whoever knows the section of the table can tell better and should.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True)
class Codes:
    """The codes that one cell holds; at least one of them is there."""

    rekening: str | None = None
    kegiatan: str | None = None


_POINT = re.compile(r" ?\. ?(?=\d)")
_LEVEL = re.compile(r"\d{1,2}|90\s?-\s?99")
_DOTTED = re.compile(r"\d{1,4}(?:\.\d{1,4})*(?:\.90\s?-\s?99)?\.?")
_OPENDK = re.compile(r"([456])(\d)(\d)-(\d\d)")  # 412-01, the upload form of OpenDK
_PARTS = re.compile(r"\d{1,4}(?: \d{1,2}(?:-\d\d)?)+")  # "1 1 07"
_BRACKETS = re.compile(r"\[([^\[\]]*)\]|\(([\d. ]*)\)")
_LEADING = re.compile(r"\s*((?:\d{1,4}(?:\.\d{1,4})*(?:\.90-99)?\.?|\[[\d.]+\])(?:\s+|$)|\d{1,2}[.)]\s*(?=\D)|"
                      r"\d{1,4}(?:\.\d{1,4})+\.?\s*(?=[^\W\d]))")  # fmt: skip
_RANGE = "90-99"


def _range(part: str) -> bool:
    return part.replace(" ", "") == _RANGE


def _number(part: str) -> str:
    return part.lstrip("0") or "0"


def _pad(part: str) -> str:
    return _RANGE if _range(part) else _number(part).zfill(2)


def _rekening(parts: Sequence[str]) -> str | None:
    """'4.2.1.01' of ("4","2","1","1"); parts below objek are kept, padded."""
    if len(parts) > 6 or any(_range(part) for part in parts[:3]) or any(len(_number(part)) > 2 for part in parts[:3]):
        return None
    return ".".join([*(_number(part) for part in parts[:3]), *(_pad(part) for part in parts[3:])])


def _kegiatan(parts: Sequence[str]) -> str | None:
    if len(parts) > 3 or parts[0].lstrip("0") not in {"1", "2", "3", "4", "5"} or any(_range(p) for p in parts[:2]):
        return None
    return ".".join([*(_number(part) for part in parts[:2]), *(_pad(part) for part in parts[2:])])


def _old_kegiatan(parts: Sequence[str]) -> str | None:
    """Before 2019 an activity stands right under its bidang: ("01", "16") -> "1.16"."""
    if not 1 <= len(parts) <= 2 or parts[0].lstrip("0") not in {"1", "2", "3", "4", "5"}:
        return None
    return ".".join([_number(parts[0]), *(_pad(part) for part in parts[1:])])


def _codes(parts: list[str], legacy: bool) -> Codes | None:
    """The codes of one dotted chain."""
    while len(parts) > 1 and parts[-1] == "0":  # Excel made 4.0 of 4
        if len(parts) == 3 and parts[0] == "5":  # 5.3.0 is the kegiatan 5.3.00
            break
        parts = parts[:-1]
    villages = [index for index, part in enumerate(parts) if len(part) == 4]
    if villages:  # district and village in front: 04.2002.01.01.01
        parts = parts[villages[-1] + 1 :]
        if not parts:
            return None
        if not legacy:  # an activity follows, then perhaps an account
            parts = [parts[0].zfill(2), *parts[1:]]
    if any(len(part) > 2 and not _range(part) for part in parts) or _range(parts[0]) or not 1 <= int(parts[0]) <= 6:
        return None
    if legacy:
        return _legacy_codes(parts)
    first = parts[0]
    padded = first.startswith("0")
    if first == "6":
        code = _rekening(parts)
        return Codes(rekening=code) if code else None
    for cut in (3, 2):  # 01.01.01.5.1.1.01 in one chain
        if len(parts) > cut and parts[cut] == "5" and (padded or first in "123" or len(parts) > 5):
            activity, account = _kegiatan(parts[:cut]), _rekening(parts[cut:])
            if activity and account and (cut == 3 or padded):
                return Codes(rekening=account, kegiatan=activity)
    is_account = not padded and first in "456" and not (len(parts) == 3 and (len(parts[2]) >= 2 or parts[2] == "0"))
    code = _rekening(parts) if is_account else _kegiatan(parts)
    if code is None:
        return None
    return Codes(rekening=code) if is_account else Codes(kegiatan=code)


def _legacy_codes(parts: list[str]) -> Codes | None:
    """Before 2019: 1/2/3 or 4/5/6 are accounts when they stand without zeros, activities when they stand with them."""
    if parts[0].startswith("0"):
        code = _old_kegiatan(parts)
        return Codes(kegiatan=code) if code else None
    if parts[0] in "456":
        code = _rekening(parts)
        return Codes(rekening=code) if code else None
    return Codes(rekening=".".join(_number(part) for part in parts)) if len(parts) <= 6 else None


@lru_cache(maxsize=8192)
def _chain(text: str, legacy: bool) -> Codes | None:
    """One chain of digits, in any of its spellings."""
    opendk = _OPENDK.fullmatch(text)
    if opendk:
        return _codes(list(opendk.groups()), legacy)
    if not _DOTTED.fullmatch(text):
        return None
    return _codes([part.replace(" ", "") for part in text.rstrip(".").split(".")], legacy)


@lru_cache(maxsize=8192)
def parse_codes(text: str, *, legacy: bool = False, prefix: str | None = None) -> Codes | None:
    """The codes in one cell, whatever their spelling; None where it is no code.

    `legacy`: the charts before 2019 (1/2/3 for pendapatan, belanja, pembiayaan; activities of two levels).
    `prefix`: the village's own code in front of every activity ("14.01."), which no shape can tell from a code.
    Roman numerals, "90-99" alone and a lone number above 6 are no codes.
    """
    body = " ".join(text.split()).strip("'`").strip()
    if not body or len(body) > 60:
        return None
    body = _POINT.sub(".", body) if " ." in body or ". " in body else body
    if prefix:
        bare = prefix.strip(".") + "."
        if body.startswith(bare):
            rest = body[len(bare) :].strip(".").split(".")
            code = (_old_kegiatan(rest) if legacy or len(rest) <= 2 else _kegiatan(rest)) if rest != [""] else None
            return Codes(kegiatan=code) if code else None
    parts = _BRACKETS.split(body)  # text, what is in square or in round brackets behind it, text, …
    inside = [square or round_ or "" for square, round_ in zip(parts[1::3], parts[2::3], strict=True)]
    outside = " ".join(parts[::3]).split()
    if not inside and _PARTS.fullmatch(body) and "." not in body:
        return _codes(body.split(), legacy)
    found = [_chain(part, legacy) for part in (*outside, *(text.strip() for text in inside))]
    if not found or None in found or len(found) > 2:
        return None
    codes = [code for code in found if code]
    if len(codes) == 1:
        return codes[0]
    first, second = codes
    if first.kegiatan is None and second.kegiatan is None and outside and inside:  # "[4.1.1]" is the activity
        second = Codes(kegiatan=_kegiatan(inside[0].strip().strip(".").split(".")))
    rekening, kegiatan = first.rekening or second.rekening, first.kegiatan or second.kegiatan
    return Codes(rekening=rekening, kegiatan=kegiatan) if rekening and kegiatan else None


def normal(parts: Sequence[str], *, legacy: bool = False) -> str | None:
    """The normal form of a code that stands digit by digit in cells of its own: ("01", "01", "1") -> "1.1.01".

    Three parts that begin with 4, 5 or 6 are an account ("4.2.1") unless they are written with zeros. Blank parts at
    the end are passed over; None where the parts make no code.
    """
    digits = [str(part).strip().strip(".").strip("'`") for part in parts]
    digits = [part.removesuffix(".0") for part in digits]
    while digits and not digits[-1]:
        digits.pop()
    if not digits or not all(_LEVEL.fullmatch(part) for part in digits) or _range(digits[0]):
        return None
    codes = _codes(digits, legacy)
    return (codes.rekening or codes.kegiatan) if codes and not (codes.rekening and codes.kegiatan) else None


def leading_code(text: str) -> tuple[Codes | None, str]:
    """The code at the front of a text, and the text behind it: "4. PENDAPATAN" -> (rekening "4", "PENDAPATAN").

    A lone digit without a dot counts only before capitals ("4 PENDAPATAN"): "2 unit" is no code. Without a code the
    text comes back as it is, stripped.
    """
    rest = text.strip()
    taken: list[str] = []
    while len(taken) < 2:
        match = _LEADING.match(rest)
        if not match or not match[1].strip():
            break
        piece = match[1].strip()
        tail = rest[match.end() :]
        if taken and not (piece.startswith("[") or "." in piece):
            break
        if piece.isdigit() and len(piece) == 1 and not (tail and tail[:1].isalpha() and tail == tail.upper()):
            break
        taken.append(piece.replace(")", "."))
        rest = tail
    for count in (len(taken), 1):
        codes = parse_codes(" ".join(taken[:count])) if taken else None
        if codes:
            return codes, text.strip() if not taken else _behind(text.strip(), taken[:count])
    return None, text.strip()


def _behind(text: str, taken: Sequence[str]) -> str:
    for piece in taken:
        text = text[text.find(piece.rstrip(".")) + len(piece.rstrip(".")) :].lstrip(".) ")
        text = text.removeprefix("]").lstrip() if piece.startswith("[") else text
    return text.strip()


def parent(code: str) -> str | None:
    """The code one level up: "4.2.1.01" -> "4.2.1"; None for a single digit."""
    return code.rpartition(".")[0] or None
