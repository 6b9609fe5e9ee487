"""The columns of the recap: what each says of a village, as data that the workbook, the tables and the page share.

Amounts are sen; whoever writes them turns them into rupiah. Nothing is a float but shares, which are for reading only.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median_low
from typing import Any, Literal

from apbdes_banner import messages
from apbdes_banner.batch.rows import Part, Row, Status
from apbdes_banner.budget import accounts, funds
from apbdes_banner.messages import Lang

Kind = Literal["text", "rupiah", "number", "share"]  # rupiah: int in sen; share: float of 1
Value = str | int | float | None

SOURCES = ("DDS", "ADD", "PBH", "PAD", "PBP", "PBK")  # what nearly all villages have; the rest is one column
BIDANG = ("1", "2", "3", "4", "5")


@dataclass(frozen=True)
class Column:
    """`id` names it in CSV and JSON, `title` (Indonesian, English) in the workbook."""

    id: str
    title: tuple[str, str]
    kind: Kind
    value: Callable[[Row], Value]


def belanja(row: Row) -> int | None:
    """Spending of the column that the banner shows, in sen."""
    return row.totals.get("belanja", {}).get(row.shown)


def per_head(row: Row) -> int | None:
    """Spending per inhabitant, in whole rupiah as sen."""
    spent, people = belanja(row), row.who.population
    return spent // people // 100 * 100 if spent is not None and people else None


def realised(row: Row) -> float | None:
    """The part of the budgeted spending that was realised; None where nothing was budgeted or it is no realisation."""
    amounts = row.totals.get("belanja", {})
    if row.who.document != "realisasi" or not amounts.get("anggaran") or "realisasi" not in amounts:
        return None
    return amounts["realisasi"] / amounts["anggaran"]


def openness(row: Row) -> float | None:
    """The share of what the law asks to be public that is there; None where it was not looked at."""
    return sum(item.present for item in row.openness) / len(row.openness) if row.openness else None


def first_fault(row: Row, lang: Lang) -> str | None:
    """What must be mended first, or why there is no banner; None where there is one."""
    if row.problem:
        return row.problem.text(lang)
    fault = next((finding for finding in row.findings if finding.severity == "error"), None)
    return fault.message.text(lang) if fault else None


def columns(lang: Lang = "id") -> tuple[Column, ...]:
    """All columns; texts that the program says are in `lang`."""
    found = [
        _column("status", "text", lambda row: messages.text(f"batch.status.{row.status}", lang)),
        *(_who(name) for name in ("code", "province", "regency", "district", "type")),
        _column("village", "text", lambda row: row.who.name),
        _column("year", "number", lambda row: row.who.year),
        _column(
            "document", "text", lambda row: messages.text(f"recap.{row.who.document}", lang) if row.totals else None
        ),
        _column("population", "number", lambda row: row.who.population),
        *(_total(name) for name in ("pendapatan", "belanja", "surplus_defisit", "pembiayaan_netto", "silpa")),
        _column("budgeted", "rupiah", _budgeted),
        _column("realised", "share", realised),
        _column("per-head", "rupiah", per_head),
        *(_source(code) for code in SOURCES),
        _column("source-other", "rupiah", _other_sources),
        *(_bidang(code) for code in BIDANG),
        *(_share(code) for code in BIDANG),
        _column("activities", "number", lambda row: row.activities or None),
        _column("errors", "number", lambda row: row.counts.get("error", 0)),
        _column("warnings", "number", lambda row: row.counts.get("warning", 0)),
        _column("openness", "share", openness),
        _column("missing", "text", lambda row: missing(row, lang)),
        _column("first", "text", lambda row: first_fault(row, lang)),
        _column("cell", "text", lambda row: row.place or None),
        _column("output", "text", lambda row: row.outputs[0].name if row.outputs else None),
        _column("file", "text", lambda row: row.key),
    ]
    return tuple(found)


def missing(row: Row, lang: Lang) -> str | None:
    """The names of what the law asks to be public and is not there."""
    names = [openness_text(item.id, lang) for item in row.openness if not item.present]
    return "; ".join(names) or None


def openness_text(id: str, lang: Lang) -> str:
    """What the law asks for, in words."""
    return messages.text(f"openness.{id}", lang)


def _title(id: str, **params: object) -> tuple[str, str]:
    return messages.text(f"recap.{id}", "id", **params), messages.text(f"recap.{id}", "en", **params)


def _column(id: str, kind: Kind, value: Callable[[Row], Value]) -> Column:
    return Column(id.replace("-", "_"), _title(id), kind, value)


def _who(name: str) -> Column:
    return _column(name, "text", lambda row: getattr(row.who, name))


def _total(name: str) -> Column:
    return _column(name, "rupiah", lambda row: row.totals.get(name, {}).get(row.shown))


def _budgeted(row: Row) -> int | None:
    return row.totals.get("belanja", {}).get("anggaran") if row.shown == "realisasi" else None


def _amount(parts: Sequence[Part], code: str, shown: str) -> int | None:
    return next((part.amounts.get(shown) for part in parts if part.code == code), None)


def _source(code: str) -> Column:
    title = _title("source", name=funds.name(code))
    return Column(f"sumber_{code}", title, "rupiah", lambda row: _amount(row.sources, code, row.shown))


def _other_sources(row: Row) -> int | None:
    rest = [part.amounts.get(row.shown, 0) for part in row.sources if part.code not in SOURCES]
    return sum(rest) if rest else None


def _bidang(code: str) -> Column:
    title = _title("bidang", name=accounts.short_name("bidang", code))
    return Column(f"bidang_{code}", title, "rupiah", lambda row: _amount(row.bidang, code, row.shown))


def _share(code: str) -> Column:
    def value(row: Row) -> float | None:
        amount, whole = _amount(row.bidang, code, row.shown), belanja(row)
        return amount / whole if amount is not None and whole else None

    return Column(f"bagian_{code}", _title("share", name=accounts.short_name("bidang", code)), "share", value)


@dataclass(frozen=True)
class District:
    """A kecamatan in one year and kind of document: how many villages, what they have together, medians in sen (the
    lower of two middle ones)."""

    province: str | None
    regency: str | None
    name: str | None
    year: int | None
    document: str | None
    villages: int
    made: int
    pendapatan: int
    belanja: int
    median_belanja: int | None
    median_per_head: int | None
    openness: float | None


class Districts:
    """Adds villages up by kecamatan, one row after the other. Only what medians need is kept.

    A file that is a duplicate counts nowhere; one without a banner counts as a village without figures. Plans are not
    mixed with realisations, nor one year with another.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str | int | None, ...], _Sums] = {}

    def add(self, row: Row) -> None:
        """Counts one village."""
        if row.status is Status.DUPLICATE:
            return
        who = row.who
        names = (who.province, who.regency, who.district, who.year, who.document if row.totals else None)
        self._found.setdefault(names, _Sums()).add(row)

    def all(self) -> list[District]:
        """Every kecamatan, by province, regency, name, year and document; what has no name last."""
        order = sorted(self._found, key=lambda names: tuple((name is None, str(name or "")) for name in names))
        return [self._found[names].district(names) for names in order]


class _Sums:
    def __init__(self) -> None:
        self.villages = self.made = self.pendapatan = 0
        self.spent: list[int] = []
        self.heads: list[int] = []
        self.open: list[float] = []

    def add(self, row: Row) -> None:
        self.villages += 1
        self.made += row.status is Status.MADE
        if row.counts.get("error"):
            return  # figures that contradict each other make no sums
        self.pendapatan += row.totals.get("pendapatan", {}).get(row.shown, 0)
        for value, into in ((belanja(row), self.spent), (per_head(row), self.heads)):
            if value is not None:
                into.append(value)
        if (share := openness(row)) is not None:
            self.open.append(share)

    def district(self, names: tuple[Any, ...]) -> District:
        province, regency, name, year, document = names
        return District(
            province, regency, name, year, document, self.villages, self.made, self.pendapatan, sum(self.spent),
            median_low(self.spent) if self.spent else None,
            median_low(self.heads) if self.heads else None,
            sum(self.open) / len(self.open) if self.open else None,
        )  # fmt: skip
