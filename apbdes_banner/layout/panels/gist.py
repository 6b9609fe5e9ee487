"""The one sentence of a poster: what a passer-by can tell at home."""

from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.summary import PARTS, Group, Summary, largest_remainder
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.large import LEAD, air, even, hero, ink, size_of
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Rect, Role
from apbdes_banner.layout.sheet import Block, Setting, Sheet

NAME = "gist"
_NOTE = 100_000 * SEN  # what every share is told of: one banknote


def gist(sheet: Sheet, summary: Summary) -> str:
    """True of the document: what most of the money is for, how much of it was spent, or what changed most.

    'Dari setiap Rp 100.000 belanja, Rp 34.000 untuk pembangunan.' The parts are the dots' (largest remainder), so
    that a banner never says two things. Empty where nothing is spent.
    """
    if summary.compared == "anggaran" and (told := _realised(sheet, summary)):
        return told
    if summary.compared == "semula" and (told := _changed(sheet, summary)):
        return told
    if not any(summary.parts):
        return ""
    part, group = max(zip(summary.parts, summary.groups, strict=True), key=lambda pair: (pair[0], pair[1].amount))
    return sheet.say("gist-use", whole=_rupiah(sheet, _NOTE), part=_part(sheet, part), name=_use(sheet, summary, group))


def _rupiah(sheet: Sheet, sen: int) -> str:
    return sheet.rupiah(sen).removesuffix(",00")


def _part(sheet: Sheet, part: int) -> str:
    return _rupiah(sheet, part * _NOTE // PARTS)


def _use(sheet: Sheet, summary: Summary, group: Group) -> str:
    name = group.short_name[:1].lower() + group.short_name[1:]
    return sheet.say("gist-jenis", name=name) if "." in group.code else name


def _realised(sheet: Sheet, summary: Summary) -> str:
    """How much of the budget was spent; empty where the share would round to nothing, to all, or is more than all."""
    spent = summary.totals.belanja or 0
    budget = (summary.reference.belanja or 0) if summary.reference else 0
    if not 0 < spent < budget:
        return ""
    part = largest_remainder([spent, budget - spent])[0]
    if part in (0, PARTS):
        return ""
    return sheet.say("gist-realised", whole=_rupiah(sheet, _NOTE), part=_part(sheet, part))


def _changed(sheet: Sheet, summary: Summary) -> str:
    """The group that changed most; empty where none did, or two changed by as much."""
    gaps = sorted(
        ((group.amount - (group.reference or 0), group) for group in summary.groups), key=lambda g: -abs(g[0])
    )
    if not gaps or gaps[0][0] == 0 or (len(gaps) > 1 and abs(gaps[1][0]) == abs(gaps[0][0])):
        return ""
    gap, group = gaps[0]
    key = "gist-more" if gap > 0 else "gist-less"
    return sheet.say(key, name=_use(sheet, summary, group), amount=sheet.rupiah(abs(gap)))


def gist_setting(sheet: Sheet, text: str, room: float, lines: int = 3) -> Setting:
    """The sentence larger than any heading, in as few lines as keep most of that."""
    least = 1.02 * sheet.limit()
    wanted = 1.3 * size_of(sheet, "section", least)
    return even(sheet, sheet.fit(text, Font.HEADING, room, wanted, least, lines, keep=0.72))


def gist_band(sheet: Sheet, text: str, width: float, left: float, right: float) -> Block:
    """The sentence on a band; `left` and `right` mm of its width are kept free."""
    setting = gist_setting(sheet, text, width - left - right)
    tall = ink(sheet, setting, LEAD)
    height = tall + air(sheet, 1.6)
    ground, fill = hero(sheet.theme)

    def paint(box: Box) -> list[Mark]:
        marks: list[Mark] = [Rect(box, ground, NAME)]
        top = box.y + (box.height - tall) / 2
        return marks + sheet.lines(setting, box.x + left, top, fill, NAME, Role.LABEL, line=LEAD)

    return Block(height, paint)
