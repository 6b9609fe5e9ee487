"""Texts of the area "findings": id -> (Indonesian, English), in a module for each heading of docs/checks.md.

A finding has its message under its id and what to do about it under "<id>.hint"; "<id>.hint-<clue>" is the better hint
where the figures give the cause away (checks/finding.py). {at} is " di sel F12" or nothing, {expected} and {found} are
the texts of the finding. All of them are found in TEXTS here, whichever module they stand in.
"""

from apbdes_banner.messages.findings import amounts, codes, identity, reading, shares, sums

TEXTS: dict[str, tuple[str, str]] = {
    "at-cell": (
        " di sel {cell}",
        " in cell {cell}",
    ),
    "at-row": (
        " di baris {cell}",
        " in row {cell}",
    ),
}
for _area in (sums, amounts, shares, codes, identity, reading):
    TEXTS.update(_area.TEXTS)
