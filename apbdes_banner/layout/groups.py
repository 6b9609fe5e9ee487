"""What every panel says of a bidang or kelompok belanja: its icon and its share."""

from apbdes_banner.budget.summary import Group
from apbdes_banner.layout.comparing import note
from apbdes_banner.layout.sheet import Sheet

ICONS = {
    "1": "bank", "2": "hammer_wrench", "3": "account_group", "4": "sprout", "5": "umbrella",
    "5.1": "account_tie", "5.2": "cart", "5.3": "office_building", "5.4": "umbrella",
}  # fmt: skip


def share_of(sheet: Sheet, group: Group, part: int, whole: int) -> str:
    """'34% dari belanja'; a share of nothing is a dash, never a number. What the total is compared with where it is."""
    if sheet.compared:
        told = note(sheet, sheet.compared, group.amount, group.reference)
        return told if sheet.compared == "semula" else sheet.say("head-percent", percent=told)
    if whole <= 0:
        return sheet.say("share-none")
    if part == 0 and group.amount > 0:
        return sheet.say("share-small")
    return sheet.say("share", percent=part)
