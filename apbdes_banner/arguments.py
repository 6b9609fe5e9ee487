"""Words of the command line -> values; a word that cannot be one is a UsageError that names the option."""

import re
from datetime import date
from pathlib import Path
from typing import TypeVar

from apbdes_banner.errors import FitError, UsageError

_Word = TypeVar("_Word", bound=str)
_TODAY = {"today", "hari-ini", "hariini"}
_YEARS = (2000, 2100)
_DPI = (10.0, 1200.0)
_METRES = (0.2, 100.0)
_BLEED = 200.0  # mm


def number(text: str, option: str, least: float, most: float) -> float:
    """'2,5', '2.5' or '2.5 m' between `least` and `most`."""
    match = re.fullmatch(r"\s*(\d{1,6}(?:[.,]\d{1,3})?)\s*(?:m|dpi)?\s*", text, re.IGNORECASE)
    value = float(match[1].replace(",", ".")) if match else None
    if value is None or not least <= value <= most:
        raise UsageError("number-wrong", option=option, value=text, least=f"{least:g}", most=f"{most:g}")
    return value


def dpi(text: str | None) -> float | None:
    """Dots per inch of the PNG."""
    return None if text is None else number(text, "--dpi", *_DPI)


def metres(text: str | None) -> float | None:
    """Reading distance in metres."""
    return None if text is None else number(text, "--reading-distance", *_METRES)


def year(text: str | None) -> int | None:
    """A budget year in four digits."""
    if text is None:
        return None
    if not re.fullmatch(r"\d{4}", text) or not _YEARS[0] <= int(text) <= _YEARS[1]:
        raise UsageError("number-wrong", option="--year", value=text, least=_YEARS[0], most=_YEARS[1])
    return int(text)


def people(text: str | None) -> int | None:
    """Inhabitants: '3412' or '3.412'."""
    if text is None:
        return None
    if not re.fullmatch(r"\d{1,9}|\d{1,3}(?:\.\d{3}){1,2}", text) or not int(text.replace(".", "")):
        raise UsageError("number-wrong", option="--population", value=text, least=1, most="999.999.999")
    return int(text.replace(".", ""))


def day(text: str | None) -> date | None:
    """'2026-01-31', '31-01-2026', '31/1/2026' (the day first, as in Indonesia), or the word for today."""
    if text is None:
        return None
    if text.lower() in _TODAY:
        return date.today()
    match = re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", text)
    try:
        return date(int(match[3]), int(match[2]), int(match[1])) if match else date.fromisoformat(text)
    except ValueError as error:
        raise UsageError("date-wrong", value=text) from error


def formats(text: str | None, known: tuple[str, ...]) -> tuple[str, ...] | None:
    """'pdf,png' -> ("pdf", "png"), each once; None where nothing is said."""
    if text is None:
        return None
    written = re.findall(r"[^\s,;+]+", text.lower())
    names = tuple(dict.fromkeys({"tif": "tiff", "jpeg": "jpg"}.get(name, name) for name in written))
    wrong = [name for name in names if name not in known]
    if wrong or not names:
        raise UsageError(
            "choice-wrong", option="--format", value=", ".join(wrong) or text or "", known=", ".join(known)
        )
    return names


def choice(text: str | None, option: str, known: tuple[_Word, ...]) -> _Word:
    """One of `known`, in any case and with or without a hyphen; the first where nothing is said."""
    if text is None:
        return known[0]
    for name in known:
        if re.sub(r"[\s_-]", "", text.lower()) == name:
            return name
    raise UsageError("choice-wrong", option=option, value=text, known=", ".join(known))


def bleed(text: str | None) -> float | None:
    """Bleed in mm: '20', '20mm', '2cm'."""
    if text is None:
        return None
    match = re.fullmatch(r"\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(mm|cm)?\s*", text, re.IGNORECASE)
    value = float(match[1].replace(",", ".")) * (10 if (match[2] or "").lower() == "cm" else 1) if match else None
    if value is None or value > _BLEED:
        raise UsageError("number-wrong", option="--bleed", value=text, least="0 mm", most=f"{_BLEED:g} mm")
    return value


def copies(text: str | None) -> int:
    """How many are ordered, 1 where nothing is said."""
    if text is None:
        return 1
    if not re.fullmatch(r"\d{1,4}", text) or not int(text):
        raise UsageError("number-wrong", option="--copies", value=text, least=1, most=9999)
    return int(text)


def address(text: str | None) -> str | None:
    """A web address: it is printed as a QR code too, which opens nothing where there is a space in it."""
    if text is None:
        return None
    if re.search(r"\s", text.strip()):
        raise UsageError("url-spaces", value=text)
    return text.strip()


def picture(text: str | None, missing: str = "logo-missing") -> str | None:
    """The whole path of a picture that is there; FitError `missing` where it is not."""
    if text is None:
        return None
    path = Path(text)
    if not path.is_file():
        raise FitError(missing, path=text)
    return str(path.absolute())
