"""How codes and amounts are written in the wild (domain.md b.4 and d)."""

from dataclasses import dataclass
from datetime import date

Cell = str | int | float | date | None


class CodeText(str):
    """A code alone in its cell: what a spreadsheet turns into a number or a date where it is typed."""


def damaged(code: str) -> Cell:
    """What is left of a code: "4.2" -> 4.2, "2.10" -> 2.1, "1.1.02" -> 1 January 2002, "5" -> 5; others stay."""
    parts = code.split(".")
    if not all(part.isdigit() for part in parts):
        return str(code)
    if len(parts) == 1:
        return int(code)
    if len(parts) == 2:
        return float(code)
    if len(parts) == 3 and int(parts[1]) <= 12:
        year = int(parts[2])
        return date(year + (1900 if year >= 30 else 2000), int(parts[1]), int(parts[0]))
    return str(code)


@dataclass(frozen=True)
class Money:
    """An amount in sen that is not written yet."""

    sen: int


@dataclass(frozen=True)
class Percent:
    """A share in hundredths of a percent that is not written yet; None where there is nothing to compare."""

    hundredths: int | None


# name -> (padded bidang and sub bidang, trailing dot, prefix, padded last level)
CODES: dict[str, tuple[bool, bool, str, bool]] = {
    "polos": (False, False, "", True),  # 1.1.01, 4.2.1
    "nol": (True, False, "", True),  # 01.01.01, 4.2.1
    "titik": (True, True, "", True),  # 01.01.01., 4.2.1.
    "pendek": (False, False, "", False),  # 1.1.1, 4.1.2.1
    "desa": (True, True, "04.2002.", True),  # 04.2002.01.01.01., 4.2.1.
}

# name -> (before the amount, mark of thousands, mark of decimals, sen always written, negatives, nothing)
NUMBERS: dict[str, tuple[str, str, str, bool, str, str]] = {
    "id": ("", ".", ",", False, "-", "0"),
    "id_sen": ("", ".", ",", True, "()", "0,00"),
    "rp": ("Rp ", ".", ",", False, "-", "Rp 0"),
    "rp_sen": ("Rp", ".", ",", True, "()", "-"),
    "us": ("", ",", ".", False, "-", "0"),
    "us_sen": ("", ",", ".", True, "()", "-"),
    "angka": ("", "", "", False, "", ""),  # number cells
}


def kegiatan_code(code: str, style: str) -> str:
    """A code of bidang, sub bidang or kegiatan in its normal form ("1.1.01"), as `style` writes it."""
    padded, dot, prefix, last = CODES[style]
    parts = [part.zfill(2) if padded else part for part in code.split(".")]
    if not last and len(parts) == 3:
        parts[2] = str(int(parts[2]))
    return prefix + ".".join(parts) + ("." if dot else "")


def rekening_code(code: str, style: str) -> str:
    """An account code in its normal form ("4.1.2.01"), as `style` writes it."""
    _, dot, _, last = CODES[style]
    parts = code.split(".")
    if not last and len(parts) == 4:
        parts[3] = str(int(parts[3]))
    return ".".join(parts) + ("." if dot else "")


def amount_cell(sen: int, style: str) -> Cell:
    """An amount as text, or as a number where the style is "angka"."""
    if style == "angka":
        return sen // 100 if sen % 100 == 0 else sen / 100
    before, thousands, decimals, always, negative, nothing = NUMBERS[style]
    if sen == 0:
        return nothing
    rupiah, rest = divmod(abs(sen), 100)
    body = f"{rupiah:,}".replace(",", thousands)
    if always or rest:
        body += f"{decimals}{rest:02d}"
    if sen > 0:
        return before + body
    return f"({before}{body})" if negative == "()" else f"-{before}{body}"


def percent_cell(hundredths: int | None, style: str) -> Cell:
    """A percentage beside amounts of that style."""
    if hundredths is None:
        return None
    if style == "angka":
        return hundredths / 100
    mark = NUMBERS[style][2]
    return f"{hundredths // 100}{mark}{hundredths % 100:02d}"
