"""What the law wants on the banner besides the figures (domain.md a), and spending above the plan (b.6)."""

from collections import defaultdict
from collections.abc import Iterable

from apbdes_banner.budget.accounts import banner_name
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget, Document, Place
from apbdes_banner.budget.money import full
from apbdes_banner.budget.rows import Line
from apbdes_banner.checks.finding import Finding, note, warning
from apbdes_banner.checks.tables import cells, lines_of, place_of

DANA_DESA = "DDS"
PLACES_FROM = 2026  # the year from which Permendes PDT 16/2025 binds
PERMENDAGRI_FROM = 2019  # the year from which budgets follow Permendagri 20/2018


def since(budget: Budget, year: int) -> bool:
    """Whether a rule of that year binds the budget; one of unknown year is taken for a new one."""
    return budget.identity.year is None or budget.identity.year >= year


def check_required(budget: Budget) -> Iterable[Finding]:
    """complaints-missing, pelaksana-missing: Permendagri 20/2018 Ps 39(2) b and c, Ps 72(2) e for a realisation."""
    realised = budget.document is Document.REALISASI
    if not budget.identity.complaints and since(budget, PERMENDAGRI_FROM):
        yield warning("complaints-missing", article="72" if realised else "39")
    belanja = lines_of(budget, BELANJA)
    named = bool(budget.identity.pelaksana) or any(line.pelaksana is not None for line in belanja)
    if belanja and not named and not realised and since(budget, PERMENDAGRI_FROM):
        yield warning("pelaksana-missing")


def check_locations(budget: Budget) -> Iterable[Finding]:
    """lokasi-missing: activities paid from Dana Desa without a place (Permendes PDT 16/2025 Ps 10(2)), told once.

    The duty begins with the day the plan is set (Ps 10(1)): it is one of plans, not of realisations.
    """
    if budget.document is Document.REALISASI or not since(budget, PLACES_FROM):
        return
    located: dict[tuple[str | None, str], bool] = {}
    first: dict[tuple[str | None, str], Line] = {}
    for line in lines_of(budget, BELANJA):
        key = (line.kegiatan, line.kegiatan_nama or line.label)
        located[key] = located.get(key, False) or bool(line.lokasi)
        if DANA_DESA in (line.sumber_dana or "").split(",") and (line.anggaran or line.realisasi):
            first.setdefault(key, line)
    places = [place_of(line) for key, line in first.items() if not located[key]]
    if places:
        yield warning(
            "lokasi-missing", places[0], count=str(len(places)), of=str(len(first)), cells=cells(places)
        )  # fmt: skip


def _sums(lines: Iterable[Line]) -> tuple[int, int]:
    rows = list(lines)
    return sum(line.anggaran or 0 for line in rows), sum(line.realisasi or 0 for line in rows)


def check_overspending(budget: Budget) -> Iterable[Finding]:
    """over-budget: a bidang or an activity that cost more than was planned. income-above-plan: only a note.

    realisasi-empty: a realisation in which nothing was received or spent.
    """
    if budget.document is not Document.REALISASI:
        return
    belanja = lines_of(budget, BELANJA)
    if not any(line.realisasi for line in lines_of(budget)):
        yield warning("realisasi-empty", Place(budget.sheet) if budget.sheet else None)
        return
    activities: dict[tuple[str | None, ...], list[Line]] = defaultdict(list)
    bidang: dict[str, list[Line]] = defaultdict(list)
    for line in belanja:
        name = line.kegiatan_nama or line.label
        activities[line.bidang, line.sub_bidang, line.kegiatan or name].append(line)
        if line.bidang:
            bidang[line.bidang].append(line)
    for key, lines in activities.items():
        planned, spent = _sums(lines)
        if spent > planned and bidang.get(key[0] or "") != lines:
            yield _over("over-budget", lines[0], lines[0].kegiatan_nama or lines[0].label, planned, spent)
    for code, lines in sorted(bidang.items()):
        planned, spent = _sums(lines)
        if spent > planned:
            yield _over("over-budget", lines[0], f"Bidang {code} ({banner_name('bidang', code)})", planned, spent)
    for line in lines_of(budget, PENDAPATAN):
        if line.realisasi is not None and line.realisasi > (line.anggaran or 0):
            yield note(
                "income-above-plan", place_of(line, "realisasi"), expected=full(line.anggaran or 0),
                found=full(line.realisasi), name=line.label,
            )  # fmt: skip


def _over(id: str, line: Line, name: str, planned: int, spent: int) -> Finding:
    return warning(
        id, place_of(line, "realisasi"), expected=full(planned), found=full(spent), name=name,
        difference=full(spent - planned),
    )  # fmt: skip
