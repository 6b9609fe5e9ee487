"""Codes: unknown to the chart, out of place, at odds with their name, used twice (domain.md b.4, b2)."""

import re
from collections.abc import Iterable
from functools import lru_cache

from apbdes_banner.budget.accounts import banner_name, find, match_name, parent
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Budget
from apbdes_banner.budget.rows import Declared, Line
from apbdes_banner.checks.finding import Finding, note, warning
from apbdes_banner.checks.tables import declared_of, lines_of, place_of

OLD_CHART_UNTIL = 2018  # Permendagri 20/2018 is in use from the budget year 2019
_KINDS = {
    PENDAPATAN: "pendapatan",
    BELANJA: "belanja_jenis",
    PENERIMAAN: "pembiayaan",
    PENGELUARAN: "pembiayaan",
}
_FIRST = {PENDAPATAN: "4", BELANJA: "5", PENERIMAAN: "6.1", PENGELUARAN: "6.2"}
_SURE = 0.95


def uses_old_chart(budget: Budget) -> bool:
    """Whether the file keeps the chart before 2019: by its year, else by accounts that begin with 1, 2 or 3."""
    if budget.identity.year is not None:
        return budget.identity.year <= OLD_CHART_UNTIL
    return bool(budget.lines["rekening"].str.match(r"[123](\.|$)").fillna(False).any())


def _known(kind: str, code: str) -> bool:
    """Below objek every village numbers as it likes; what stands above must be known."""
    while code.count(".") > 3:
        code = parent(code) or code
    return find(kind, code) is not None


def check_codes(budget: Budget) -> Iterable[Finding]:
    """code-unknown and code-misplaced, once for each code; not for the chart before 2019, which had many dialects."""
    if uses_old_chart(budget):
        return
    seen: set[tuple[str, str]] = set()
    for line in lines_of(budget):
        kind = _KINDS[line.section]
        first = _FIRST[line.section]
        code = line.rekening
        if code and (kind, code) not in seen:
            seen.add((kind, code))
            if not (code == first or code.startswith(first) or first.startswith(code)):
                yield warning("code-misplaced", place_of(line), found=code, expected=f"{first}…", name=line.label)
            elif not _known(kind, code):
                yield warning("code-unknown", place_of(line), found=code, name=line.label)
        code = line.kegiatan
        if code and ("bidang", code) not in seen:
            seen.add(("bidang", code))
            if line.bidang and not code.startswith(line.bidang):
                yield warning(
                    "activity-misplaced", place_of(line), found=code, expected=f"{line.bidang}…",
                    name=line.kegiatan_nama or line.label, bidang=banner_name("bidang", line.bidang),
                )  # fmt: skip
            elif not _known("bidang", code):
                yield warning("code-unknown", place_of(line), found=code, name=line.kegiatan_nama or line.label)


def check_names(budget: Budget) -> Iterable[Finding]:
    """code-name-mismatch: an income code or a bidang whose words are those of quite another one."""
    if uses_old_chart(budget):
        return
    rows: list[tuple[str, str | None, Line | Declared]]
    rows = [("pendapatan", line.rekening, line) for line in lines_of(budget, PENDAPATAN)]
    rows += [("bidang", row.code, row) for row in declared_of(budget) if row.level == "bidang"]
    for kind, code, row in rows:
        words = row.uraian
        account = find(kind, code) if code else None
        if account is None or not words or not account.name:
            continue
        said = match_name(words, (kind,), level=account.level)
        if said is None or said[1] < _SURE or said[0].code == account.code or said[0].name == account.name:
            continue
        yield warning(
            "code-name-mismatch", place_of(row), found=f"{code} {words}", expected=f"{said[0].code} {said[0].name}",
            code=account.code, official=account.name, name=words, other=said[0].code,
        )  # fmt: skip


@lru_cache(maxsize=4096)
def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower().replace("_", " ")))


def _named_codes(budget: Budget) -> list[tuple[str, str, Line | Declared]]:
    """(code, words, row) of each row that gives a name to an activity or to an account of income or financing."""
    found: list[tuple[str | None, str | None, Line | Declared]] = []
    for line in lines_of(budget):
        if line.section != BELANJA:
            found.append((line.rekening, line.uraian, line))
        elif line.rekening is None:  # with an account it is a part of an activity and may have words of its own
            found.append((line.kegiatan, line.kegiatan_nama, line))
    for row in declared_of(budget):
        if row.level == "kegiatan" or (row.level in ("jenis", "objek") and row.section != BELANJA):
            found.append((row.code, row.uraian, row))
    named = [(code, words, row) for code, words, row in found if code and words and code.count(".") >= 1]
    return sorted(named, key=lambda item: item[2].row or 0 if item[2].sheet else 0)


def check_repeats(budget: Budget) -> Iterable[Finding]:
    """code-reused: one code, two names. item-repeated: the same item twice (each fund on a row of its own, say)."""
    first_name: dict[str, tuple[str, Line | Declared]] = {}
    told: set[str] = set()
    for code, words, row in _named_codes(budget):
        before, above = first_name.setdefault(code, (words, row))
        if _words(words) != _words(before) and code not in told and "90-99" not in code:
            told.add(code)
            where = place_of(above)
            yield warning(
                "code-reused", place_of(row), found=f"{code} {words}", expected=f"{code} {before}", code=code,
                name=words, other=before, other_cell=where.address if where else "?",
            )  # fmt: skip
    items: dict[tuple[str | None, ...], Line] = {}
    for line in lines_of(budget):
        if not (line.rekening or line.kegiatan) or not line.uraian:
            continue
        key = (
            line.section, line.bidang, line.kegiatan, line.kegiatan_nama, line.rekening, line.uraian, line.sumber_dana,
        )  # fmt: skip
        first = items.setdefault(key, line)
        if first is not line:
            place = place_of(first)
            yield note(
                "item-repeated", place_of(line), found=line.code, name=line.label, code=line.code or "",
                other_cell=place.address if place else "?",
            )  # fmt: skip
