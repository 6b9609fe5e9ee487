"""Codes that a spreadsheet turned into numbers or dates when they were typed: 2.10 -> 2.1, 1.1.02 -> 1 January 2002.

What was lost is told by the rows around: the code that follows the one above, whose parent was there, whose name in
the chart is the name on the row, and that no other row has. Day and month of dates have one order in a whole table.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from apbdes_banner.budget import accounts
from apbdes_banner.reading.cells import Value
from apbdes_banner.reading.rows import Entry

_SURE = 0.8  # of a name
Parts = tuple[int, ...]


def mend_codes(entries: Sequence[Entry]) -> list[Entry]:
    """Restores the codes of a table in place; the entries whose code was another than its cell says."""
    if not any(entry.altered for entry in entries):
        return []
    best = max((_read(entries, american) for american in (False, True)), key=lambda reading: reading[0])
    mended = []
    for entry, text in best[1]:
        column, value = entry.altered[0]
        if isinstance(value, date) or text != repr(value):
            mended.append(entry)
        entry.tokens = tuple((at, text if at == column else old) for at, old in entry.tokens)
    return mended


def _read(entries: Sequence[Entry], american: bool) -> tuple[float, list[tuple[Entry, str]]]:
    """How well the codes hold together with that order of day and month, and the text of each altered one."""
    score = 0.0
    chosen: list[tuple[Entry, str]] = []
    above: Parts = ()
    seen: set[Parts] = set()
    for entry in entries:
        if not entry.tokens:
            continue
        if entry.altered and len(entry.tokens) == 1:
            named = _named(entry)
            found = [
                (_score(parts, above, seen, named) - 0.5 * index, -index, parts)
                for index, parts in enumerate(_candidates(entry.altered[0][1], american))
            ]
            worth, _, parts = max(found)
            score += worth
            chosen.append((entry, ".".join(map(str, parts))))
        else:
            parts = tuple(int(part) for part in re.findall(r"\d{1,4}", entry.tokens[0][1]))
        above = parts
        seen.add(parts)
    return score, chosen


def _candidates(value: Value, american: bool) -> Iterable[Parts]:
    """What can have been typed, the most literal first."""
    if isinstance(value, date):
        first, second = (value.month, value.day) if american else (value.day, value.month)
        yield first, second, value.year % 100
        yield first, second  # of two levels: a day of the year in which it was typed
        return
    parts = tuple(int(part) for part in repr(value).split("."))
    yield parts
    if len(repr(value).partition(".")[2]) == 1:
        yield parts[0], parts[1] * 10


def _named(entry: Entry) -> set[Parts]:
    """The code that the words of the row have in the chart."""
    match = accounts.match_name(entry.name, accounts.KINDS) if entry.name else None
    if match is None or match[1] < _SURE:
        return set()
    return {tuple(int(part) for part in match[0].code.split(".") if part.isdigit())}


def _score(parts: Parts, above: Parts, seen: set[Parts], named: set[Parts]) -> float:
    score = 4.0 * (parts in named)
    depth = len(parts)
    follows = len(above) >= depth and above[: depth - 1] == parts[:-1] and parts[-1] == above[depth - 1] + 1
    opens = above == parts[:-1] and parts[-1] in (0, 1)
    score += 2.0 * (follows or opens)
    score += parts[:-1] in seen or above[: depth - 1] == parts[:-1]
    return score - 3.0 * (parts in seen)
