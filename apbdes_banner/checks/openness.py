"""What the law wants on the banner, and whether this file gives it: the village's openness, item by item.

The articles, and how sure each one is, stand in domain.md a: Permendagri 20/2018 Ps 39(2) for a plan and its perubahan,
Ps 72(2) for a realisation, Permendes PDT 16/2025 Ps 10(2) for what Dana Desa pays from 2026 on. Each item is judged by
what would stand on the banner (budget/summarising.py), so that the list and the banner cannot differ.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from apbdes_banner import messages
from apbdes_banner.budget.model import Budget, Document
from apbdes_banner.budget.summarising import summarise
from apbdes_banner.budget.summary import Activity, Group, Summary
from apbdes_banner.checks.legal import DANA_DESA, PERMENDAGRI_FROM, PLACES_FROM, since

_PLAN, _REALISED = "Permendagri 20/2018 Ps 39(2)", "Permendagri 20/2018 Ps 72(2)"
_DANA_DESA = "Permendes PDT 16/2025 Ps 10(2)"


@dataclass(frozen=True)
class Item:
    """One thing that must be public; `given` of its `wanted` parts (activities, bidang) are there."""

    id: str
    article: str
    given: int
    wanted: int

    @property
    def present(self) -> bool:
        """Whether the file gives all of it."""
        return self.given == self.wanted

    def name(self, lang: messages.Lang = "id") -> str:
        """What it is."""
        return messages.text(f"openness.{self.id}", lang)

    def where(self, lang: messages.Lang = "id") -> str:
        """How to add it."""
        return messages.text(f"openness.{self.id}.where", lang)


def openness(budget: Budget, summary: Summary | None = None) -> tuple[Item, ...]:
    """Everything that the law wants of this document, in its order; empty for budgets of before these rules.

    `summary`: that of the budget by kegiatan, where it is there already.
    """
    if not since(budget, PERMENDAGRI_FROM):
        return ()
    summary = summary or summarise(budget)
    if budget.document is Document.REALISASI:
        return tuple(_realised(summary))
    return (*_planned(summary), *(_paid_by_dana_desa(summary) if since(budget, PLACES_FROM) else ()))


def share(items: Sequence[Item]) -> int | None:
    """The part of the items that are there, in whole percent, cut: 100 only for all; None for no items."""
    return 100 * sum(item.present for item in items) // len(items) if items else None


def _item(id: str, article: str, present: Iterable[bool]) -> Item:
    parts = list(present) or [False]
    return Item(id, article, sum(parts), len(parts))


def _spending(summary: Summary) -> list[Group]:
    return [group for group in summary.groups if group.amount or group.reference]


def _planned(summary: Summary) -> Iterable[Item]:
    totals = summary.totals
    yield _item("budget", f"{_PLAN} a", [totals.pendapatan is not None and totals.belanja is not None])
    yield _item("pelaksana", f"{_PLAN} b", [bool(group.pelaksana) for group in _spending(summary)])
    yield _item("complaints", f"{_PLAN} c", [bool(summary.identity.complaints)])


def _paid_by_dana_desa(summary: Summary) -> Iterable[Item]:
    """Name, place and amount of each activity; nothing where the budget has no Dana Desa, or does not say."""
    activities = [row for group in summary.groups for row in group.activities if DANA_DESA in row.funds]
    if not activities and not any(source.code == DANA_DESA for source in summary.sources):
        return
    yield _item("dana-desa-names", _DANA_DESA, [bool(row.name.strip("– ")) for row in activities])
    yield _item("dana-desa-places", _DANA_DESA, [bool(row.lokasi) for row in activities])
    yield _item("dana-desa-amounts", _DANA_DESA, [row.amount != 0 for row in activities])


def _realised(summary: Summary) -> Iterable[Item]:
    """The five items; a report in which nothing was realised yet gives none of the first four."""
    totals = summary.totals
    reported = summary.column == "realisasi"
    both = reported and totals.pendapatan is not None and totals.belanja is not None
    groups = _spending(summary) if reported and not summary.by_jenis else []
    rows: list[Sequence[Activity]] = [group.activities for group in groups]
    compared = summary.compared is not None
    yield _item("realisation", f"{_REALISED} a", [both])
    yield _item("activities", f"{_REALISED} b", [bool(part) for part in rows])
    yield _item("undone", f"{_REALISED} c", [bool(part) and compared for part in rows])
    yield _item("left-over", f"{_REALISED} d", [reported and totals.silpa is not None])
    yield _item("complaints", f"{_REALISED} e", [bool(summary.identity.complaints)])
