"""Whose budget and of which year, by the words of titles, sheet names and file names."""

import re
from collections import Counter
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from apbdes_banner.budget import regions
from apbdes_banner.budget.model import AT_END, AT_HALF

_PLACE = r"desa|kalurahan|gampong|nagari|pekon|tiyuh|kampung|lembang|negeri|ohoi|kute|kepenghuluan|marga"
_STOP = (
    r"(?:kecamatan|kapanewon|kemantren|distrik|mukim|kabupaten|provinsi|propinsi|tahun|thn|nomor|tentang|anggaran|perubahan"
    r"|realisasi|semester|triwulan|untuk|dari|tanggal|penjabaran|lampiran|peraturan|pemerintah|berdasarkan|tidak|lainnya"
    r"|bersumber|periode|yang|dan|per|prov|kota|bulan)(?![a-z])"
    r"|kec\b\.?|kab\b\.?|t\.?\s?a\b|no\b\.?|s\.?d\b|r?apb|20[0-4]\d\b|dalam (?:rangka|bentuk|tahun|wilayah)"
    r"|murni(?=\s*(?:$|tahun|ta\b|20\d\d|[(,;-]))|rp\b|rp\.?\d"
)
_NAME = rf"((?:(?!\b(?:{_STOP}))[\w'’.\-/ ])+)"
_VILLAGE_NAME = _NAME.replace("((?:", r"((?:kota (?=[a-z]))?(?:", 1)  # Desa Kota Baru
_VILLAGE = re.compile(rf"\b({_PLACE})\s*:?\s+{_VILLAGE_NAME}", re.IGNORECASE)
_GOVERNMENT = re.compile(rf"\bpemerintah(?:an)?\s+({_PLACE})\s*:?\s+{_VILLAGE_NAME}", re.IGNORECASE)
_NOT_A_NAME = re.compile(
    r"^(?:swakelola|lain|mandiri|adat|sisa|tahap|pusat|apbn|reguler|[\d.]+|rp|si|skeudes)\b", re.IGNORECASE
)
_DISTRICT = re.compile(rf"\b(?:kecamatan|kec\.|kec\b|kapanewon|kemantren|distrik)\s*:?\s+{_NAME}", re.IGNORECASE)
_REGENCY = re.compile(rf"\b(kabupaten|kab\.|kab\b|kota)\s*:?\s+{_NAME}", re.IGNORECASE)
_PROVINCE = re.compile(rf"\b(?:provinsi|propinsi|prov\.)\s*:?\s+{_NAME}", re.IGNORECASE)
_PERDES = re.compile(r"\b(?:nomor|no\.?)\s*:?\s*([\w./-]{1,20})\s+tahun\s+(20\d\d)", re.IGNORECASE)
_YEAR = (
    (8, re.compile(r"tahun\s+anggaran\s*:?\s*(20[0-4]\d)", re.IGNORECASE)),
    (6, re.compile(r"\bt\.?\s?a\.?\s*:?\s*(20[0-4]\d)", re.IGNORECASE)),
    (
        4,
        re.compile(r"(?:r?apb\s?\w*|anggaran|belanja\s+\w+)\s+(?:\w+\s+){0,6}?(?:tahun\s+)?(20[0-4]\d)", re.IGNORECASE),
    ),
    (3, re.compile(r"\btahun\s*:?\s*(20[0-4]\d)", re.IGNORECASE)),
    (1, re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")),
)
_MONTHS = (
    "januari", "februari", "maret", "april", "mei", "juni",
    "juli", "agustus", "september", "oktober", "november", "desember",
)  # fmt: skip
_NUMBERS_DAY = re.compile(r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b|s\.?d\.? \S+")
_DAY = re.compile(rf"\b\d{{1,2}} (?:{'|'.join(_MONTHS)}) 20\d\d", re.IGNORECASE)
_OLD_MONTHS = {"pebruari": 2, "nopember": 11, "agt": 8, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
               "agu": 8, "ags": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "des": 12}  # fmt: skip
_ROMAN = re.compile(r"^[ivx]{1,4}$", re.IGNORECASE)
_SMALL = {"dan", "di", "ke"}


def tidy_name(text: str) -> str | None:
    """A name as it is printed: without marks and emoji, no word twice in a row, in title case, roman numbers large."""
    words = re.sub(r"[^\w'’./\- ]+", " ", text).strip(" .,:;-/_").split()
    kept: list[str] = []
    for word in words:
        if not kept or word.lower() != kept[-1].lower():
            kept.append(word)
    if not kept or not any(letter.isalpha() for letter in "".join(kept)):
        return None
    return " ".join(_cased(word, first=index == 0) for index, word in enumerate(kept))[:60]


def _cased(word: str, *, first: bool) -> str:
    if _ROMAN.match(word) and not first:
        return word.upper()
    if word.lower() in _SMALL and not first:
        return word.lower()
    if word.isupper() or word.islower():
        return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
    return word


_ODD = re.compile(r"[^\w'’./:,()\-& ]+")
_TWO_PLACES = re.compile(rf"\b({_PLACE})\s+(pemerintah(?:an)?\s+\1)\b", re.IGNORECASE)
_SAID_TWICE = re.compile(r"\b(\w+)(?:\s+\1\b)+", re.IGNORECASE)


@lru_cache(maxsize=512)  # each title is asked for four places
def _undouble(text: str) -> str:
    """ "KECAMATAN KECAMATAN KEPIL" -> "KECAMATAN KEPIL", "DESA PEMERINTAH DESA X" -> "PEMERINTAH DESA X"."""
    return _SAID_TWICE.sub(r"\1", _TWO_PLACES.sub(r"\2", _ODD.sub(" ", text)))


def _best(scores: Counter[str]) -> str | None:
    return max(scores, key=lambda name: (scores[name], -len(name))) if scores else None


def _clean_place(text: str) -> str | None:
    name = tidy_name(text)
    return None if name is None or _NOT_A_NAME.match(name) or len(name) < 2 else name


def find_village(lines: Iterable[str]) -> tuple[str | None, str | None]:
    """(type, name) of the village that titles name most plainly."""
    names: Counter[str] = Counter()
    types: dict[str, str] = {}
    for line in lines:
        for type_, name, weight in _villages_in(line):
            names[name] += weight
            types.setdefault(name, type_)
    best = _best(names)
    return (types[best], best) if best else (None, None)


@lru_cache(maxsize=512)  # the villages of a district have most of their titles in common
def _villages_in(raw: str) -> tuple[tuple[str, str, int], ...]:
    """(type, name, how plainly it is named) of each village in a line."""
    line, found = _undouble(raw), list[tuple[str, str, int]]()
    for weight, pattern in ((6, _GOVERNMENT), (2, _VILLAGE)):
        for match in pattern.finditer(line):
            before = line[: match.start()].lower()
            if weight == 2 and re.search(r"(?:kepala|sekretaris|kas|bum|ketua|badan)\s*$", before):
                continue
            name = _clean_place(match[2])
            if name:
                weaker = bool(re.search(r"(?:dana|belanja|kas|asli|transfer)\s*$", before))
                found.append((regions.detect(match[0]) or match[1].lower(), name, 1 if weaker else weight))
    return tuple(found)


def find_place(lines: Iterable[str], what: str) -> str | None:
    """The district, regency or province that titles name; a city keeps its "Kota"."""
    return _best(Counter(name for line in lines for name in _places_in(line, what)))


@lru_cache(maxsize=1536)
def _places_in(raw: str, what: str) -> tuple[str, ...]:
    """The districts, regencies or provinces that a line names."""
    pattern = {"district": _DISTRICT, "regency": _REGENCY, "province": _PROVINCE}[what]
    found = list[str]()
    for match in pattern.finditer(_undouble(raw)):
        if what == "regency" and re.search(rf"\b(?:{_PLACE})\s*:?\s+$", match.string[: match.start()], re.IGNORECASE):
            continue  # Desa Kota Baru
        name = _clean_place(match[match.lastindex or 1])
        if name and what == "regency" and match[1].lower() == "kota":
            name = f"Kota {name}"
        if name and "/" not in name:
            found.append(name)
    return tuple(found)


def find_year(lines: Iterable[str]) -> int | None:
    """The budget year: "TAHUN ANGGARAN 2026" before "TAHUN 2026" before a bare number; never the Perdes' year."""
    scores: dict[int, int] = {}
    for line in lines:
        weight, years = _years_of(line)
        for year in years:
            scores[year] = max(scores.get(year, 0), weight)
    return max(scores, key=lambda year: (scores[year], year)) if scores else None


@lru_cache(maxsize=512)  # the same titles are asked whenever tables are weighed against each other
def _years_of(line: str) -> tuple[int, tuple[int, ...]]:
    """The years that a line names most plainly, and how plainly that is."""
    line = _DAY.sub(" ", _NUMBERS_DAY.sub(" ", _PERDES.sub(" ", line)))
    for weight, pattern in _YEAR:
        years = tuple(int(match[1]) for match in pattern.finditer(line))
        if years:
            return weight, years
    return 0, ()


_UNTIL = r"\b(?:s\s?[./]?\s?d\.?|sampai(?: dengan)?|per)\s*(?:tanggal\s*)?"
_HALF = re.compile(rf"\bsemester\s*(?:i|1|pertama|satu)\b|{_UNTIL}30(?:\s*juni\b|[/.-]0?6[/.-]20\d\d)", re.IGNORECASE)
_END = re.compile(
    r"\bsemester\s*(?:(?:i|1)\s*(?:dan|&|/|-)\s*)?(?:ii|2|kedua|dua|akhir)\b|\bakhir\s+tahun\b"
    rf"|{_UNTIL}31(?:\s*desember\b|[/.-]12[/.-]20\d\d)",
    re.IGNORECASE,
)


def find_period(lines: Iterable[str]) -> str | None:
    """Which of the two reports of a year titles name: AT_HALF for the first semester, AT_END for the whole year; None
    where they say nothing, or both ("SEMESTER I DAN II")."""
    text = " ".join(" ".join(line.split()) for line in lines)
    half, end = bool(_HALF.search(text)), bool(_END.search(text))
    return None if half == end else AT_HALF if half else AT_END


def find_perdes(lines: Iterable[str]) -> tuple[str | None, date | None]:
    """Number ("7 Tahun 2025") and date of the regulation, from its own lines in the title."""
    number: str | None = None
    day: date | None = None
    for line in lines:
        match = _PERDES.search(line)
        if match and number is None and re.search(r"\d", match[1]):
            number = f"{match[1]} Tahun {match[2]}"
        if re.search(r"\btanggal\b|\bditetapkan\b", line, re.IGNORECASE) and day is None:
            day = read_date(line)
    return number, day


def read_date(text: str) -> date | None:
    """The day in a text: "29 Desember 2025", "29/12/2025", "2025-12-29"; None where there is none."""
    try:
        match = re.search(r"\b(20\d\d)-(\d{1,2})-(\d{1,2})\b", text)
        if match:
            return date(int(match[1]), int(match[2]), int(match[3]))
        match = re.search(r"\b(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)\b", text)
        if match:
            return date(int(match[3]), int(match[2]), int(match[1]))
        match = re.search(r"\b(\d{1,2})\s+([A-Za-z]{3,9})\s+(20\d\d)\b", text)
        if match:
            word = match[2].lower()
            month = _MONTHS.index(word) + 1 if word in _MONTHS else _OLD_MONTHS.get(word)
            return date(int(match[3]), month, int(match[1])) if month else None
    except ValueError:
        return None
    return None
