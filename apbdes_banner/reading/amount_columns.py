"""Which columns hold amounts, and which of them is the budget, the budget before, what was realised.

Heads propose, arithmetic disposes: "Perubahan" is a step where the column before it and the step make the column after
it, else it is what the budget came to; of several columns of one meaning the sum of the others counts.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from apbdes_banner.reading.amounts import is_blank_money, is_money, rough
from apbdes_banner.reading.cells import GridRow, Value
from apbdes_banner.reading.words import AMOUNT_ROLES, Role, year_of_head

_AFTER = re.compile(r"\bmenjadi\b|setelah|sesudah|\bstlh\b|perubahan|\bpak\b")
_EXPLICIT = re.compile(r"anggaran|nominal|pagu|rencana")
_SO_FAR = re.compile(r"\bs[/ ]?d\b|sampai|kumulatif|akumulasi")
_MOST = 0.75  # of the rows
_MONEY_ROLES = (Role.SEMULA, Role.ANGGARAN, Role.REALISASI, Role.CHANGE)


def values_of(rows: Sequence[GridRow], column: int) -> list[Value]:
    """The cells of a column that hold anything."""
    return [row.cells[column] for row in rows if column in row.cells]


def columns_in(rows: Sequence[GridRow]) -> list[int]:
    """The columns that hold anything, left to right."""
    return sorted(set[int]().union(*(row.cells for row in rows)))


def money_columns(rows: Sequence[GridRow]) -> list[int]:
    """Columns that hold amounts of money, left to right, by their contents."""
    found = []
    for column in columns_in(rows):
        values = values_of(rows, column)
        money = [value for value in values if is_money(value)]
        filled = len(money) + sum(map(is_blank_money, values)) if money else 0
        if filled and filled * 2 >= len(values) and not (len(money) > 1 and all(map(_is_year, money))):
            found.append(column)
    return found


def _is_year(value: Value) -> bool:
    amount = rough(value) or 0
    return amount % 100 == 0 and 2000 <= amount // 100 < 2050


def _is_percent(rows: Sequence[GridRow], column: int) -> bool:
    values = values_of(rows, column)
    marked = sum(isinstance(value, str) and "%" in value for value in values)
    small = [amount for value in values if (amount := rough(value)) is not None]
    return marked * 2 > len(values) or (bool(small) and sum(abs(a) <= 100_000 for a in small) >= 0.8 * len(small))


def _triples(rows: Sequence[GridRow], columns: Sequence[int]) -> list[tuple[int, int, int]]:
    found = []
    for row in rows:
        amounts = [rough(row.cells.get(column)) for column in columns]
        if all(amount is not None for amount in amounts) and any(amounts):
            found.append((amounts[0] or 0, amounts[1] or 0, amounts[2] or 0))
    return found


def _share(triples: Sequence[tuple[int, int, int]], sign: int) -> float:
    """How many of the rows have third = sign * (first - second)."""
    return sum(c == sign * (a - b) for a, b, c in triples) / len(triples) if triples else 0.0


def _factors(rows: Sequence[GridRow], found: Sequence[int]) -> set[int]:
    """Money columns that are prices: another column holds the price times a count, row by row."""
    prices = set()
    for price in found:
        for whole in (column for column in found if column > price):
            both = [row for row in rows if rough(row.cells.get(price)) and rough(row.cells.get(whole))]
            times = [_times(row, price, whole) for row in both]
            if len(both) >= 3 and sum(times) >= _MOST * len(both) and any(
                row.cells[price] != row.cells[whole] for row in both
            ):  # fmt: skip
                prices.add(price)
    return prices


def _times(row: GridRow, price: int, whole: int) -> bool:
    """Whether the row has a count that makes the whole of the price."""
    one, all_of_it = rough(row.cells[price]) or 1, rough(row.cells[whole]) or 0
    counts = [rough(value) for column, value in row.cells.items() if column not in (price, whole)]
    return any(count and count * one == all_of_it * 100 for count in counts)


def infer_amounts(rows: Sequence[GridRow], found: Sequence[int], title: str) -> tuple[dict[str, int], str]:
    """semula, anggaran, realisasi -> column, without heads, and what told them.

    `found` are the money columns, `title` the words above.
    """
    percents = [column for column in found if _is_percent(rows, column)]
    prices = _factors(rows, found) if len(found) > 1 else set()
    found = [column for column in found if column not in percents and column not in prices]
    if len(found) > 3 and len(whole := _whole_of(found, rows)) == 1:
        return {"anggaran": whole[0]}, "sum"
    realised = "realisasi" in title or "pertanggungjawaban" in title or "pertanggung jawaban" in title
    changed = "perubahan" in title
    for i, first in enumerate(found):
        for j, second in enumerate(found[i + 1 :], i + 1):
            for third in found[j + 1 :]:
                triples = _triples(rows, (first, second, third))
                if len(triples) < 2 or all(a == b for a, b, _ in triples):
                    continue
                if _share(triples, 1) >= _MOST:
                    return {"anggaran": first, "realisasi": second}, "difference"
                if _share(triples, -1) >= _MOST:
                    names = ("anggaran", "realisasi") if realised and not changed else ("semula", "anggaran")
                    return dict(zip(names, (first, second), strict=True)), "difference"
    if len(found) >= 2 and (realised or (percents and not changed)):
        return {"anggaran": found[0], "realisasi": found[1]}, "title"
    if len(found) >= 2 and changed:
        return {"semula": found[0], "anggaran": found[1]}, "title"
    return {"anggaran": found[0]} if found else {}, "product" if prices else "only" if len(found) == 1 else "first"


def head_amounts(
    heads: Mapping[int, str], roles: Mapping[int, Role], rows: Sequence[GridRow], year: int | None
) -> tuple[dict[str, int], tuple[int, ...]]:
    """semula, anggaran, realisasi -> column by the heads, and the years where they stand as columns."""
    columns = [column for column in sorted(roles) if roles[column] in AMOUNT_ROLES]
    years = {column: number for column in columns if (number := year_of_head(heads[column]))}
    used: tuple[int, ...] = ()
    if len(set(years.values())) > 1:
        planned = {number for column, number in years.items() if roles[column] is Role.ANGGARAN}
        wanted = year if year is not None and year in years.values() else max(planned or years.values())
        used = (wanted, *sorted(set(years.values()) - {wanted}))
        columns = [column for column in columns if years.get(column, wanted) == wanted]
    by_role = {role: _filled([c for c in columns if roles[c] is role], rows) for role in AMOUNT_ROLES}
    plans = _whole_of(by_role[Role.ANGGARAN], rows)
    befores = _whole_of(by_role[Role.SEMULA], rows)
    done = _so_far(_whole_of(by_role[Role.REALISASI], rows), heads)
    afters = [c for c in by_role[Role.CHANGE] if not _is_step(c, [*befores, *plans], rows)]
    if afters and not (befores and plans):  # else the step beside both
        befores, plans = befores or plans[:1], afters[-1:]
    if len(plans) == 2 and not befores and _stepped(plans, by_role[Role.DIFFERENCE], rows):
        befores, plans = plans[:1], plans[1:]
    if len(plans) > 1:
        after = [column for column in plans if _AFTER.search(heads[column])]
        if after and not befores:
            befores = [column for column in plans if column not in after][:1]
        plans = after or [c for c in plans if _EXPLICIT.search(heads[c])] or plans
    if befores and not plans:
        plans, befores = befores, []
    found = {}
    for name, chosen in (("semula", befores), ("anggaran", plans), ("realisasi", done)):
        if chosen:
            found[name] = chosen[-1] if name == "anggaran" and len(chosen) > 1 and not used else chosen[0]
    return found, used


def _stepped(plans: Sequence[int], steps: Sequence[int], rows: Sequence[GridRow]) -> bool:
    """Whether the second of two budgets is the first and what was added or taken away beside them."""
    if not steps:
        return False
    found = []
    for row in rows:
        first, last = (rough(row.cells.get(column)) for column in plans)
        if first and last and first != last:
            found.append(abs(last - first) in {abs(rough(row.cells.get(column)) or 0) for column in steps})
    return bool(found) and sum(found) >= _MOST * len(found)


def _filled(columns: Sequence[int], rows: Sequence[GridRow]) -> list[int]:
    """Of columns that one head covers, those that hold amounts; all where none does."""
    filled = [c for c in columns if any(is_money(v) or is_blank_money(v) for v in values_of(rows, c))]
    return filled or list(columns)


def _whole_of(columns: Sequence[int], rows: Sequence[GridRow]) -> list[int]:
    """Of columns of one meaning the one that is the sum of the others; all of them where none is."""
    for whole in columns if len(columns) > 2 else ():
        if adds_up(rows, [column for column in columns if column != whole], whole):
            return [whole]
    return list(columns)


def _so_far(columns: Sequence[int], heads: Mapping[int, str]) -> list[int]:
    """Of columns of what was realised the last that says "up to": it holds what the others hold."""
    if len(columns) < 2:
        return list(columns)
    return [column for column in columns if _SO_FAR.search(heads[column])][-1:] or list(columns)


def _is_step(column: int, others: Sequence[int], rows: Sequence[GridRow]) -> bool:
    """Whether a column headed "perubahan" says by how much, not to what a budget came."""
    for first in others:
        for last in others:
            triples = _triples(rows, (last, first, column)) if first != last else []
            if any(step for _, _, step in triples) and _share(triples, 1) >= _MOST:
                return True
    sizes = [sum(abs(rough(value) or 0) for value in values_of(rows, c)) for c in (column, *others)]
    return len(sizes) > 1 and sizes[0] * 2 < max(sizes[1:])


def adds_up(rows: Sequence[GridRow], parts: Sequence[int], whole: int) -> bool:
    """Whether columns add up to another one, in most rows."""
    sums = [
        (sum(rough(row.cells.get(column)) or 0 for column in parts), rough(row.cells.get(whole)) or 0) for row in rows
    ]
    filled = [(one, other) for one, other in sums if one and other]
    return bool(filled) and sum(one == other for one, other in filled) >= _MOST * len(filled)


def beside(rows: Sequence[GridRow], column: int, candidates: Sequence[int]) -> tuple[int, ...]:
    """Columns that go on with an amount column: items in one, totals in the next; income in one, spending in the next.

    No row has an amount in two of them, and each row with an amount has words.
    """
    found: list[int] = []
    for other in candidates:
        filled = [row for row in rows if rough(row.cells.get(other))]
        apart = not any(rough(row.cells.get(each)) for row in filled for each in (column, *found))
        worded = all(any(isinstance(v, str) and not is_money(v) for v in row.cells.values()) for row in filled)
        if filled and apart and worded:
            found.append(other)
    return tuple(found)


def moved(column: int, money: Sequence[int], taken: set[int], rows: Sequence[GridRow]) -> int:
    """Where the amounts of a headed column really stand: beside it, where merged heads and cells do not agree."""
    if column in money or any(is_money(value) or is_blank_money(value) for value in values_of(rows, column)):
        return column
    near = [other for other in money if other not in taken and 0 < abs(other - column) <= 2]
    return min(near, key=lambda other: (abs(other - column), -other)) if near else column


def left_out(
    rows: Sequence[GridRow], candidates: Sequence[int], used: Sequence[int], roles: Mapping[int, Role]
) -> list[int]:
    """Money columns that are not read, and of which neither the head nor arithmetic says why.

    Explained are copies, percentages, prices, differences of columns that are read, and parts that add up to one.
    """
    if not candidates:
        return []
    rows = [row for row in rows if any(rough(row.cells.get(column)) for column in used)]
    open_ = []
    for column in candidates:
        filled = [row for row in rows if rough(row.cells.get(column))]
        if (roles.get(column) not in (None, *_MONEY_ROLES)) or len(filled) < 3 or len(filled) * 3 < len(rows):
            continue
        same = any(all(rough(r.cells[column]) == rough(r.cells.get(other)) for r in filled) for other in used)
        steps = any(
            max(_share(_triples(rows, (a, b, column)), 1), _share(_triples(rows, (b, a, column)), 1)) >= _MOST
            for a in used
            for b in used
            if a < b
        )
        if not (same or steps or _is_percent(rows, column) or column in _factors(rows, sorted([column, *used]))):
            open_.append(column)
    parts = [column for column in open_ if roles.get(column) is None]
    if len(parts) > 1 and any(adds_up(rows, parts, whole) for whole in used):
        open_ = [column for column in open_ if column not in parts]
    alike = [column for column in open_ if roles.get(column) is not None]
    if len(alike) > 1 and any(adds_up(rows, alike, whole) for whole in used):
        open_ = [column for column in open_ if column not in alike]
    return open_


@dataclass(frozen=True)
class Slip:
    """A printed difference that is not the difference of the two amounts of its row, in sen."""

    row: int  # number in the sheet
    column: int
    printed: int
    expected: int


def slips(rows: Sequence[GridRow], amounts: Mapping[str, int], roles: Mapping[int, Role]) -> list[Slip]:
    """Printed differences that do not fit the amounts beside them; none where most do not fit.

    Only their size is compared: villages print a lack now with a minus, now with brackets, now with neither.
    """
    pairs = (("anggaran", "realisasi"), ("semula", "anggaran"))
    pair = next(((amounts[a], amounts[b]) for a, b in pairs if a in amounts and b in amounts), None)
    found = []
    steps = [column for column in sorted(roles) if roles[column] is Role.DIFFERENCE]  # "bertambah", "berkurang"
    for column in steps if pair else ():
        if pair is None:
            continue
        seen = []
        for row in rows:
            one, other, printed = (rough(row.cells.get(c)) for c in (*pair, column))
            if one is not None and other is not None and printed is not None:
                seen.append((row.number, printed, other - one))
        others = {row.number: {abs(rough(row.cells.get(c)) or 0) for c in steps if c != column} for row in rows}
        wrong = [
            Slip(number, column, printed, due)
            for number, printed, due in seen
            if abs(printed) != abs(due) and (printed or abs(due) not in others[number])
        ]
        if wrong and len(wrong) <= 0.25 * len(seen):
            found += wrong
    return found
