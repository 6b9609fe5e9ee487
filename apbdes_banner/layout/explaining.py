"""Why the rest is what it is, in plain sentences: every banner says so beside its equation.

Residents read "income = spending" as a sign of fraud (domain.md f.5), so these sentences are not decoration. Each is
true of the figures that stand above it: what is named adds up to what is explained.
"""

from apbdes_banner.budget.model import AT_HALF, Document
from apbdes_banner.budget.summary import Source, Summary
from apbdes_banner.layout.sheet import Sheet

_NAMED, _LETTERS = 2, 90  # activities, and letters of their names, that still make a short sentence


def explain(sheet: Sheet, summary: Summary) -> str:
    """One to three sentences; empty where there is nothing to explain."""
    found = [_gap(sheet, summary), _undone(sheet, summary), _left(sheet, summary)]
    return " ".join(filter(None, found))


def _gap(sheet: Sheet, summary: Summary) -> str:
    """What covers a deficit, what a surplus is used for, or why both sides are equal."""
    gap, received, paid = summary.totals.surplus_defisit, summary.received, summary.paid
    if gap is None:
        return ""
    short = -(summary.totals.silpa or 0)
    if short > 0:  # a draft: nothing covers what is not there
        return sheet.say("why-short", short=sheet.rupiah(short))
    words = {
        "gap": sheet.rupiah(abs(gap)),
        "received": _named(sheet, received),
        "paid": _named(sheet, paid),
    }
    if gap < 0 and received:
        year = summary.identity.year
        if not paid and len(received) == 1 and received[0].code.startswith("6.1.1") and year:
            return sheet.say("why-deficit-silpa", **words, before=year - 1)
        return sheet.say("why-deficit-both" if paid else "why-deficit", **words)
    if gap > 0 and paid:
        return sheet.say("why-surplus-both" if received else "why-surplus", **words)
    if gap == 0 and received and paid:
        return sheet.say("why-financing", **words)
    if gap == 0 and not received and not paid and summary.document is not Document.REALISASI:
        return sheet.say("why-balanced")
    return ""


def _undone(sheet: Sheet, summary: Summary) -> str:
    """Which activities were not carried out, or how many where that takes too long, and the budget that they had."""
    undone = summary.undone
    if not undone:
        return ""
    amount = sheet.rupiah(sum(activity.reference or 0 for activity in undone))
    key = "not-yet" if summary.identity.period == AT_HALF else "undone"
    names = ", ".join(activity.name for activity in undone)
    if len(undone) <= _NAMED and len(names) <= _LETTERS:
        return sheet.say(f"why-{key}-named", names=names, amount=amount)
    units = {group.unit for group in summary.groups}
    unit = sheet.say(f"unit-{units.pop() if len(units) == 1 else 'kegiatan'}")
    return sheet.say(f"why-{key}", count=len(undone), unit=unit, amount=amount)


def _left(sheet: Sheet, summary: Summary) -> str:
    """Where the money goes that is left, and in a realisation what it is made of."""
    left, year = summary.totals.silpa or 0, summary.identity.year
    if left <= 0:
        return ""
    words = {"left": sheet.rupiah(left), "after": (year or 0) + 1}
    if summary.document is not Document.REALISASI:
        return sheet.say("why-left", **words)
    if summary.identity.period == AT_HALF:
        return sheet.say("why-half", **words)
    gap = summary.totals.surplus_defisit or 0
    parts = ""
    if gap > 0 and summary.received and not summary.paid:
        parts = sheet.say("why-parts", gap=sheet.rupiah(gap), received=_named(sheet, summary.received))
    if not year:
        return sheet.say("why-realised-some-year", **words) + parts
    return sheet.say("why-realised", **words) + parts


def _named(sheet: Sheet, items: tuple[Source, ...]) -> str:
    return ", ".join(f"{item.name} {sheet.rupiah(item.amount)}" for item in items)
