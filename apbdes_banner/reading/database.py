"""Tables of the Siskeudes database: the names of activities stand in a table of their own (cases/formats.md, 6)."""

from collections.abc import Sequence
from typing import Any

from apbdes_banner.budget import accounts
from apbdes_banner.budget.model import BELANJA
from apbdes_banner.reading.grid import Sheet
from apbdes_banner.reading.lines import is_office
from apbdes_banner.reading.rows import clean
from apbdes_banner.reading.words import plain

_FIELDS = {"nama kegiatan": "kegiatan_nama", "lokasi": "lokasi", "nm pptkd": "pelaksana"}


def activities(sheets: Sequence[Sheet], prefix: str) -> dict[str, dict[str, str]]:
    """Ta_Kegiatan, wherever it is: code without the village's ("01.01") -> name, place and office of the activity."""
    found: dict[str, dict[str, str]] = {}
    for sheet in sheets:
        if not sheet.rows:
            continue
        heads = {plain(str(value)): column for column, value in sheet.rows[0].cells.items()}
        if "kd keg" not in heads or "nama kegiatan" not in heads:
            continue
        for row in sheet.rows[1:]:
            code = str(row.cells.get(heads["kd keg"], "")).removeprefix(prefix).strip(". ")
            entry = {
                field: clean(str(row.cells[heads[head]]))
                for head, field in _FIELDS.items()
                if head in heads and heads[head] in row.cells
            }
            if not is_office(entry.get("pelaksana", "")):
                entry.pop("pelaksana", None)  # a person's name is nobody's business on a banner (domain.md f.5)
            if code and entry:
                found[code] = entry
    return found


def name_activities(lines: Sequence[dict[str, Any]], sheets: Sequence[Sheet], prefix: str) -> None:
    """Gives the items of belanja the name, place and office of their activity, in place."""
    known = {_key(code): entry for code, entry in activities(sheets, prefix).items()}
    for line in lines:
        code = line.get("kegiatan")
        if line["section"] != BELANJA or not code:
            continue
        entry = known.get(_key(code))
        if entry:
            line.update(entry)
        else:
            account = accounts.find("bidang", code, legacy=code.count(".") < 2)
            line["kegiatan_nama"] = account.name if account and account.name else f"Kegiatan {code}"


def _key(code: str) -> tuple[int, ...]:
    return tuple(int(part) for part in code.split(".") if part.isdigit())


def is_unchanged(lines: Sequence[dict[str, Any]]) -> bool:
    """Whether "after the change" is the first budget still: Siskeudes fills both columns from the start."""
    return all(line.get("semula") == line.get("anggaran") for line in lines)
