"""The report on one budget: its findings, and the JSON that others build on (schema apbdes-banner/check/1)."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from apbdes_banner import messages
from apbdes_banner.budget import funds
from apbdes_banner.budget.accounts import banner_name
from apbdes_banner.budget.checksum import checksum_of
from apbdes_banner.budget.model import AMOUNTS, BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, TOTALS, Budget
from apbdes_banner.budget.money import plain
from apbdes_banner.budget.rows import Declared, Line
from apbdes_banner.budget.totals import Totals, computed_totals
from apbdes_banner.checks.balance import told_totals
from apbdes_banner.checks.finding import Finding, Severity
from apbdes_banner.checks.openness import openness, share
from apbdes_banner.checks.tables import amount, columns_of, declared_of, lines_of

SCHEMA = "apbdes-banner/check/1"
_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


@dataclass(frozen=True)
class CheckReport:
    """A budget and everything that was found about it: errors first, then by sheet and cell."""

    budget: Budget
    findings: tuple[Finding, ...]

    @classmethod
    def of(cls, budget: Budget, findings: Iterable[Finding]) -> "CheckReport":
        """The report with its findings in order, each of them once."""
        unique = {(finding.id, finding.place, finding.found, *finding.params.items()): finding for finding in findings}
        return cls(budget, tuple(sorted(unique.values(), key=_rank)))

    @property
    def has_errors(self) -> bool:
        """Whether a banner of this budget would be wrong."""
        return any(finding.severity is Severity.ERROR for finding in self.findings)

    def flatten(self) -> list[tuple[str, str, str]]:
        """(id, "Sheet!F41", severity) of each finding; "" where it has no place, "Sheet" where it is a whole sheet."""
        return [(finding.id, _address(finding), str(finding.severity)) for finding in self.findings]

    def as_json(self, lang: messages.Lang = "id") -> dict[str, Any]:
        """The report as in interface.md: plain values, amounts as text of rupiah with two decimals."""
        budget, identity = self.budget, self.budget.identity
        village = identity.village
        columns = columns_of(budget)
        return {
            "schema": SCHEMA,
            "file": budget.file,
            "sheet": budget.sheet,
            "village": {
                "type": village.type,
                "name": village.name,
                "district": village.district,
                "regency": village.regency,
                "province": village.province,
                "code": village.code,
            },
            "year": identity.year,
            "document": str(budget.document),
            "checksum": checksum_of(budget),
            "totals": _totals({name: computed_totals(budget, name) for name in columns}),
            "declared": _totals({name: told_totals(budget, name) for name in columns}),
            "pendapatan": [*map(_item, lines_of(budget, PENDAPATAN)), *_uncounted(budget, PENDAPATAN)],
            "bidang": _bidang(budget),
            "jenis": [_item(line) for line in lines_of(budget, BELANJA)] if budget.by_jenis else [],
            "kegiatan": [] if budget.by_jenis else [*_kegiatan(budget), *_uncounted(budget, BELANJA)],
            "pembiayaan": [
                {**item, "section": section}
                for section in (PENERIMAAN, PENGELUARAN)
                for item in (*map(_item, lines_of(budget, section)), *_uncounted(budget, section))
            ],
            "sumber_dana": _by_fund(budget),
            "openness": _openness(self, lang),
            "findings": [_finding(finding, lang) for finding in self.findings],
        }


def _rank(finding: Finding) -> tuple[int, str, int, int]:
    place = finding.place
    where = (place.sheet, place.row, place.column) if place else ("\uffff", 0, 0)
    return (_ORDER[finding.severity], *where)


def _address(finding: Finding) -> str:
    if finding.place is None:
        return ""
    return f"{finding.place.sheet}!{finding.place.address}" if finding.place.address else finding.place.sheet


def _finding(finding: Finding, lang: messages.Lang) -> dict[str, Any]:
    place = finding.place
    return {
        "id": finding.id,
        "severity": str(finding.severity),
        "message": finding.message(lang),
        "sheet": place.sheet if place else None,
        "cell": (place.address or None) if place else None,
        "expected": finding.expected,
        "found": finding.found,
        "hint": finding.hint(lang),
    }


def _openness(report: CheckReport, lang: messages.Lang) -> dict[str, Any]:
    items = openness(report.budget)
    return {
        "share": share(items),
        "items": [
            {
                "id": item.id,
                "name": item.name(lang),
                "article": item.article,
                "present": item.present,
                "given": item.given,
                "wanted": item.wanted,
                "where": None if item.present else item.where(lang),
            }
            for item in items
        ],
    }


def _totals(by_column: dict[str, Totals]) -> dict[str, dict[str, str | None]]:
    return {
        name: {column: plain(by_column[column].get(name)) if column in by_column else None for column in AMOUNTS}
        for name in TOTALS
    }


def _amounts(row: Line | Declared) -> dict[str, str | None]:
    return {column: plain(amount(row, column)) for column in AMOUNTS}


def _sums(lines: Iterable[Line]) -> dict[str, int | None]:
    """The sum of each column; None where no line has an amount there."""
    rows = list(lines)
    found: dict[str, int | None] = {}
    for column in AMOUNTS:
        values = [value for line in rows if (value := amount(line, column)) is not None]
        found[column] = sum(values) if values else None
    return found


def _item(line: Line) -> dict[str, Any]:
    return {
        "code": line.rekening,
        "name": line.label,
        "sumber_dana": _funds([line]),
        **_amounts(line),
    }


def _uncounted(budget: Budget, section: str) -> list[dict[str, Any]]:
    """Rows of a section that carry money and were not understood: in no total, and an error in the findings.

    What stands in the table does not vanish from the report; a row without words has no name. Only these say "counted".
    """
    found = []
    for remark in budget.unread:
        if remark.section == section and remark.place:
            amounts = {column: plain(remark.amounts.get(column)) for column in AMOUNTS}
            name = remark.params.get("uraian", "–")
            row: dict[str, Any] = {"code": None, "name": None if name == "–" else name, "sumber_dana": []}
            if section == BELANJA:
                row |= {"bidang": None, "lokasi": None, "pelaksana": None}
            found.append({**row, **amounts, "counted": False})
    return found


def _funds(lines: Iterable[Line]) -> list[str]:
    codes = {code for line in lines for code in (line.sumber_dana or "").split(",") if code}
    return sorted(codes, key=lambda code: (funds.order(code), code))


def _bidang(budget: Budget) -> list[dict[str, Any]]:
    """Each bidang: the amounts that the file prints for it, else the sums of its items, which stand beside them."""
    parts: dict[str, list[Line]] = defaultdict(list)
    for line in lines_of(budget, BELANJA):
        if line.bidang:
            parts[line.bidang].append(line)
    printed: dict[str, list[Declared]] = defaultdict(list)
    for row in declared_of(budget):
        if row.level == "bidang" and row.code:
            printed[row.code].append(row)
    found = []
    for code in sorted({*parts, *printed}):
        sums = _sums(parts[code])
        rows = printed.get(code, [])
        shown = {
            name: next((v for row in rows if (v := amount(row, name)) is not None), sums[name]) for name in AMOUNTS
        }
        found.append(
            {
                "code": code,
                "name": rows[0].label if rows else banner_name("bidang", code),
                **{name: plain(value) for name, value in shown.items()},
                "computed": {name: plain(value) for name, value in sums.items()},
            }
        )
    return found


def _kegiatan(budget: Budget) -> list[dict[str, Any]]:
    groups: dict[tuple[str | None, ...], list[Line]] = defaultdict(list)
    for line in lines_of(budget, BELANJA):
        groups[line.bidang, line.sub_bidang, line.kegiatan, line.kegiatan_nama].append(line)
    found = []
    for (bidang, sub_bidang, kegiatan, name), lines in groups.items():
        found.append(
            {
                "code": kegiatan or sub_bidang or bidang,
                "bidang": bidang,
                "name": name or lines[0].label,
                "lokasi": _joined(line.lokasi for line in lines),
                "pelaksana": _joined(line.pelaksana for line in lines),
                "sumber_dana": _funds(lines),
                **{column: plain(value) for column, value in _sums(lines).items()},
            }
        )
    return found


def _joined(texts: Iterable[str | None]) -> str | None:
    return ", ".join(dict.fromkeys(text for text in texts if text)) or None


def _by_fund(budget: Budget) -> dict[str, str | None]:
    """Belanja by fund, of the items that name exactly one: an item of several cannot be split."""
    sums: dict[str, int] = defaultdict(int)
    for line in lines_of(budget, BELANJA):
        codes = [code for code in (line.sumber_dana or "").split(",") if code]
        if len(codes) == 1 and line.anggaran is not None:
            sums[codes[0]] += line.anggaran
    return {code: plain(sums[code]) for code in sorted(sums, key=lambda code: (funds.order(code), code))}
