"""What a footer says: the full document, whom to ask or complain to, where the figures are from (level 5).

The address for complaints is what the law asks for (Permendagri 20/2018 article 39(2)c); where the file gives none,
the village office stands there, and `check` says that it is missing.
"""

from dataclasses import dataclass
from datetime import date

from apbdes_banner.budget.checksum import checksum
from apbdes_banner.budget.summary import Summary
from apbdes_banner.layout.sheet import Sheet


def long_date(sheet: Sheet, day: date) -> str:
    """'12 Januari 2026'."""
    return f"{day.day} {sheet.say('months').split()[day.month - 1]} {day.year}"


@dataclass(frozen=True)
class Part:
    """One thing that a footer says: its heading and what stands under it."""

    head: str
    body: str


def mark_of(sheet: Sheet, summary: Summary) -> str:
    """'sidik angka K7QM-2R4D', which every banner bears; '' for a summary without figures."""
    code = checksum(summary)
    return sheet.say("checksum", code=code) if code else ""


def parts_of(sheet: Sheet, summary: Summary, printed_on: date | None) -> list[Part]:
    """Everything that a footer says, part by part."""
    identity = summary.identity
    village = f"{sheet.regional.village} {identity.village.name or ''}".strip()
    found = []
    mark = mark_of(sheet, summary)
    if identity.url:  # who follows the address wants to know whether the document there is this banner's
        found.append(Part(sheet.say("scan"), " · ".join(filter(None, (_shown(identity.url), mark)))))
    found.append(Part(sheet.say("ask"), identity.complaints or sheet.say("ask-office", village=village)))
    facts = []
    if printed_on:
        facts.append(sheet.say("printed", date=long_date(sheet, printed_on)))
    if identity.population:
        facts.append(sheet.say("people", count=sheet.count(identity.population)))
        if summary.totals.belanja:
            number, unit = sheet.short(summary.totals.belanja // identity.population)
            facts.append(sheet.say("per-head", amount=f"Rp {number} {unit}".strip()))
    facts = [fact.replace(" ", "\u00a0") for fact in facts]
    if mark and not identity.url:
        facts.append(mark)
    source = sheet.say("data-file", budget=sheet.regional.budget, year=identity.year or "").strip()
    if identity.perdes_number:
        source = sheet.say("perdes", regulation=sheet.regional.regulation, number=identity.perdes_number)
        if identity.perdes_date:
            source += f" ({long_date(sheet, identity.perdes_date)})"
    if facts:
        found.append(Part(f"{sheet.say('data')}: {source}", " · ".join(facts)))
    else:
        found.append(Part(sheet.say("data"), source))
    return found


def _shown(url: str) -> str:
    return url.removeprefix("https://").removeprefix("http://").removeprefix("www.").rstrip("/")


def content(url: str) -> str:
    """What the QR code holds."""
    return url if "://" in url else f"https://{url}"
