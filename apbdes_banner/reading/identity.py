"""Who the budget belongs to: from titles, the sheet Identitas, a TOML file beside the budget, and options; later wins.

`Identity.origin` says of each field where it came from, so that nothing is guessed silently.
"""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

from apbdes_banner.budget import regions
from apbdes_banner.budget.model import Document, Identity, Village
from apbdes_banner.errors import InputError, line_of
from apbdes_banner.reading import titles
from apbdes_banner.reading.cells import Sheet, Value
from apbdes_banner.reading.rows import clean
from apbdes_banner.reading.words import plain

MAX_SIDECAR = 100_000  # bytes


@dataclass(frozen=True)
class Given:
    """What options say; None where they say nothing. `logo` and `photo` are paths as the user wrote them."""

    village: str | None = None
    type: str | None = None
    district: str | None = None
    regency: str | None = None
    province: str | None = None
    year: int | None = None
    perdes: str | None = None
    complaints: str | None = None
    url: str | None = None
    population: int | None = None
    logo: str | None = None
    code: str | None = None
    photo: str | None = None
    photo_caption: str | None = None


_LABELS = {
    "type": r"^jenis (?:desa|wilayah)$",
    "village": r"^(?:nama )?(?:desa|kalurahan|gampong|nagari|pekon|kampung|lembang|tiyuh)(?: nama)?$",
    "district": r"^(?:nama )?(?:kecamatan|kapanewon|distrik|kemantren)$",
    "regency": r"^(?:nama )?(?:kabupaten(?:/| / | atau )?(?:kota)?|kab/kota|kota)$",
    "province": r"^(?:nama )?(?:provinsi|propinsi)$",
    "code": r"^kode (?:wilayah|desa|kemendagri)(?: kemendagri)?$",
    "year": r"^tahun(?: anggaran)?$",
    "document": r"^(?:jenis )?dokumen$",
    "perdes": r"^(?:nomor|no) (?:perdes|peraturan desa|peraturan)$",
    "perdes_date": r"^(?:tanggal|tgl) (?:perdes|peraturan desa|peraturan|penetapan)$",
    "population": r"^(?:jumlah )?penduduk(?: jiwa)?$",
    "complaints": r"^(?:alamat|kontak|nomor|no|layanan|kanal)?[ /]*(?:nomor )?pengaduan$",
    "url": r"^(?:situs(?: web)?|website|web|laman)$",
    "logo": r"^(?:file |berkas )?(?:logo|lambang)$",
    "photo": r"^(?:file |berkas )?foto(?: kegiatan)?$",
    "photo_caption": r"^keterangan foto$",
}
_PATTERNS = tuple((key, re.compile(pattern)) for key, pattern in _LABELS.items())
_PELAKSANA = re.compile(r"^pelaksana (?:kegiatan )?bidang ([1-5])$")
_SIDECAR_KEYS = frozenset(
    {"type", "village", "district", "regency", "province", "code", "year", "perdes", "perdes_date", "complaints", "url"}
    | {"population", "logo", "photo", "photo_caption", "pelaksana"}
)


class Found:
    """What is known so far, and where it came from."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.origin: dict[str, str] = {}
        self.pelaksana: dict[str, str] = {}
        self.document: Document | None = None

    def put(self, key: str, value: Any, origin: str) -> None:
        """Takes a value over what was known; nothing is taken over by nothing."""
        if value is None or (isinstance(value, str) and not value.strip()):
            return
        self.values[key], self.origin[key] = value, origin

    def identity(self) -> Identity:
        """The Identity of what was found."""
        get = self.values.get
        return Identity(
            village=Village(
                type=get("type") or regions.DEFAULT,
                name=get("village"),
                district=get("district"),
                regency=get("regency"),
                province=get("province"),
                code=get("code"),
            ),
            year=get("year"),
            perdes_number=get("perdes"),
            perdes_date=get("perdes_date"),
            complaints=get("complaints"),
            url=get("url"),
            population=get("population"),
            logo=get("logo"),
            photo=get("photo"),
            photo_caption=get("photo_caption"),
            period=get("period"),
            pelaksana=dict(self.pelaksana),
            origin=dict(self.origin),
        )


def identify(
    path: Path,
    lines: Sequence[str],
    sheets: Sequence[Sheet],
    main: str | None,
    years: Sequence[int],
    given: Given,
    *,
    known: Mapping[str, Any] | None = None,
) -> Found:
    """Everything that is known of who and when.

    `lines`: the title rows; `years`: what columns of years say; `known`: what the tables of a database say.
    """
    found = Found()
    stem = re.sub(r"[_\-.]+", " ", path.stem)
    for origin, texts in (("file name", [stem]), ("sheet name", [main or ""]), ("title", list(lines))):
        type_, village = titles.find_village(texts)
        if village and (origin != "file name" or type_):
            found.put("village", village, origin)
        found.put("type", type_ or regions.detect(" ".join(texts)), origin)
        for key in ("district", "regency", "province"):
            found.put(key, titles.find_place(texts, key), origin)
        found.put("year", titles.find_year(texts), origin)
    number, day = titles.find_perdes(lines)
    found.put("perdes", number, "title")
    found.put("perdes_date", day, "title")
    found.put("period", titles.find_period([stem, main or "", *lines]), "title")
    if years:
        found.put("year", max(years), "table")
    for key, value in (known or {}).items():
        found.put(key, _converted(key, value), "table")
    for sheet in sheets:
        _from_pairs(found, sheet, whole=plain(sheet.name) in ("identitas", "identitas desa", "profil", "data desa"))
    _from_sidecar(found, path)
    for item in fields(given):
        found.put(item.name, getattr(given, item.name), "option")
    found.values["type"] = (found.values.get("type") or regions.DEFAULT).strip().lower()
    return found


def _from_pairs(found: Found, sheet: Sheet, *, whole: bool) -> None:
    """Label and value side by side: all of a sheet called Identitas, the first rows of others."""
    for row in sheet.rows if whole else sheet.rows[:15]:
        cells = sorted(row.cells.items())
        for (column, label), (other, value) in pairwise(cells):
            if not isinstance(label, str) or (whole and other != column + 1) or len(label) > 40:
                continue
            if isinstance(value, str) and value.strip() in (":", ""):
                after = [later for later in cells if later[0] > other]
                if not after:
                    continue
                value = after[0][1]
            elif not whole and not (
                label.strip().endswith(":") or (isinstance(value, str) and value.strip()[:1] == ":")
            ):
                continue
            _pair(found, plain(label), value, "sheet" if whole else "title")


def _pair(found: Found, label: str, value: Value, origin: str) -> None:
    if isinstance(value, str):
        value = clean(value).lstrip(": ").strip()
    match = _PELAKSANA.match(label)
    if match:
        if str(value).strip():
            found.pelaksana[match[1]] = str(value)
            found.origin[f"pelaksana.{match[1]}"] = origin
        return
    key = next((key for key, pattern in _PATTERNS if pattern.match(label)), None)
    if key == "document":
        word = str(value).strip().lower()
        known = {"apbdes": Document.APBDES, "perubahan": Document.PERUBAHAN, "realisasi": Document.REALISASI}
        found.document = next((kind for name, kind in known.items() if name in word), found.document)
    elif key == "village" and label not in ("desa", "nama desa") and origin == "sheet":
        found.put("type", label.removeprefix("nama "), origin)
        found.put(key, _converted(key, value), origin)
    elif key:
        found.put(key, _converted(key, value), origin)


def _converted(key: str, value: Any) -> Any:
    """A value in the type of its field; None where it cannot be that."""
    if key == "year":
        match = re.search(r"\b(20\d\d)\b", str(value))
        return int(match[1]) if match else None
    if key == "population":
        digits = re.sub(r"\D", "", str(value))
        return int(digits) if digits and len(digits) < 8 else None
    if key == "perdes_date":
        if isinstance(value, datetime):
            return value.date()
        return value if isinstance(value, date) else titles.read_date(str(value))
    text = clean(str(value))[:200] if not isinstance(value, bool) else ""
    if key == "type":
        return text.lower() or None
    if key in ("village", "district", "regency", "province"):
        text = re.sub(r"^(?:desa|kecamatan|kabupaten|kab\.|provinsi)\s+(?=\S)", "", text, flags=re.IGNORECASE)
        return titles.tidy_name(text)
    return text or None


def sidecar_of(path: Path) -> Path | None:
    """The TOML file that belongs to a budget: of its own name, else desa.toml in its folder."""
    for candidate in (path.with_suffix(".toml"), path.parent / "desa.toml"):
        if candidate.is_file() and candidate != path:
            return candidate
    return None


def _from_sidecar(found: Found, path: Path) -> None:
    sidecar = sidecar_of(path)
    if sidecar is None:
        return
    table = _load(sidecar)
    unknown = sorted(set(table) - _SIDECAR_KEYS)
    if unknown:
        raise InputError("sidecar-keys", file=sidecar.name, keys=", ".join(unknown))
    for key, value in table.items():
        if key == "pelaksana":
            _offices(found, sidecar, value)
            continue
        if isinstance(value, dict | list | float | bool):
            raise InputError("sidecar-value", file=sidecar.name, key=key)
        converted = _converted(key, value)
        if converted is None and str(value).strip():
            raise InputError("sidecar-value", file=sidecar.name, key=key)
        if key in ("logo", "photo"):
            converted = str(sidecar.parent.absolute() / str(value))  # whoever opens it may stand elsewhere
        found.put(key, converted, "sidecar")


def _offices(found: Found, sidecar: Path, value: Any) -> None:
    if not isinstance(value, Mapping) or not all(isinstance(office, str) for office in value.values()):
        raise InputError("sidecar-value", file=sidecar.name, key="pelaksana")
    for digit, office in value.items():
        if digit not in ("1", "2", "3", "4", "5"):
            raise InputError("sidecar-value", file=sidecar.name, key=f"pelaksana.{digit}")
        found.pelaksana[digit] = office
        found.origin[f"pelaksana.{digit}"] = "sidecar"


def _load(sidecar: Path) -> dict[str, Any]:
    try:
        if sidecar.stat().st_size > MAX_SIDECAR:
            raise InputError("sidecar-large", file=sidecar.name)
        text = sidecar.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise InputError("sidecar-encoding", file=sidecar.name) from error
    except tomllib.TOMLDecodeError as error:
        raise InputError("sidecar-broken", file=sidecar.name, line=line_of(error, text)) from error
    except OSError as error:
        raise InputError("file-unreadable", file=sidecar.name) from error
