"""Two amounts beside each other: what was realised of a budget, or what a change made of an amount.

Percentages are whole and never round up to 100 while anything is missing; where nothing was budgeted there is no
percentage but a dash (design/banner.md, rule 4). A change is told by arrow and sign, never by colour alone.
"""

from apbdes_banner.budget import money
from apbdes_banner.layout.sheet import Sheet
from apbdes_banner.messages import Lang


def percent(amount: int, reference: int | None, lang: Lang = "id") -> str:
    """'86%', '–' where nothing was budgeted; '<1%' and '99,97%' (in English '99.97%') rather than a 0 or 100 that is
    not true."""
    if not reference or reference < 0:
        return "–"
    whole = (200 * amount + reference) // (2 * reference)
    if whole == 0 and amount > 0:
        return "<1%"
    if whole == 100 and amount != reference:
        exact = amount * 10_000 // reference  # hundredths of a percent, cut: 99,99 at most where some is missing
        if exact == 10_000:
            return ">100%"
        return f"{exact // 100}{'.' if lang == 'en' else ','}{exact % 100:02d}%"
    return f"{whole}%"


def change(sheet: Sheet, amount: int, reference: int | None) -> str:
    """'▲ +13.370.000', '▼ −18.025.000', 'tetap'; the arrow and its figure never part."""
    gap = amount - (reference or 0)
    if gap == 0:
        return sheet.say("same")
    figure = money.digits(abs(gap), cents=sheet.cents)
    return f"▲\u00a0+{figure}" if gap > 0 else f"▼\u00a0−{figure}"


def sentence(sheet: Sheet, compared: str | None, amount: int | None, reference: int | None) -> str | None:
    """'86% dari anggaran Rp 2.039.554.300' or 'semula Rp … · ▲ +…'; None where there is nothing to compare with."""
    if compared is None or amount is None:
        return None
    if compared == "semula":
        return sheet.say("from-before", amount=sheet.rupiah(reference or 0), change=change(sheet, amount, reference))
    if not reference:
        return sheet.say("no-budget")
    return sheet.say("of-budget", percent=percent(amount, reference, sheet.lang), amount=sheet.rupiah(reference))


def note(sheet: Sheet, compared: str, amount: int, reference: int | None) -> str:
    """What stands in the last column of a card's row."""
    return change(sheet, amount, reference) if compared == "semula" else percent(amount, reference, sheet.lang)


def column_names(sheet: Sheet, compared: str) -> tuple[str, str, str]:
    """The heads of a card's three columns, from left to right: reference, amount, note."""
    keys = ("semula", "menjadi", "change") if compared == "semula" else ("anggaran", "realisasi", "percent")
    first, second, third = (sheet.say(f"column-{key}") for key in keys)
    return first, second, third
