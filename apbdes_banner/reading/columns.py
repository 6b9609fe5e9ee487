"""What each column of a segment means: by its head, and by what stands in it.

Heads propose, contents dispose: a column headed "Perubahan" is the difference where it is the third column minus the
first; columns without heads are told by arithmetic (anggaran - realisasi = lebih/(kurang); menjadi - semula =
bertambah).
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from apbdes_banner.budget import funds
from apbdes_banner.reading.amounts import is_blank_money, is_money, rough
from apbdes_banner.reading.grid import GridRow, Value
from apbdes_banner.reading.headers import fund_of_head
from apbdes_banner.reading.words import AMOUNT_ROLES, Role, role_of, section_head, year_of_head

_KNOWN_FUNDS = frozenset(funds.codes())
_AFTER = re.compile(r"\bmenjadi\b|setelah|sesudah|\bstlh\b|perubahan|\bpak\b")
_EXPLICIT = re.compile(r"anggaran|nominal|pagu|rencana")
_ATTRIBUTES = (Role.VOLUME, Role.SATUAN, Role.LOKASI, Role.PELAKSANA, Role.KEGIATAN_CODE, Role.VILLAGE_CODE, Role.YEAR)


@dataclass(frozen=True)
class Columns:
    """Column numbers by meaning, from 1. `labels`: where codes and names stand, cell by cell told apart."""

    labels: tuple[int, ...] = ()
    levels: tuple[int, ...] = ()  # of `labels`: headings, where names stand in several columns
    level_names: Mapping[int, str] = field(default_factory=dict)  # of `levels`: bidang, sub_bidang, kegiatan
    codes: frozenset[int] = frozenset()  # of `labels`: headed as codes
    numbers: frozenset[int] = frozenset()  # of `labels`: headed "No"
    section: int | None = None
    sumber: int | None = None
    amounts: Mapping[str, int] = field(default_factory=dict)  # semula, anggaran, realisasi
    funds: tuple[tuple[int, str], ...] = ()  # amount columns of one fund each
    attributes: Mapping[Role, int] = field(default_factory=dict)
    assumed: bool = False  # whether amount columns were told without heads
    years: tuple[int, ...] = ()  # where years stand as columns: the one that is read first
    unknown_year: int | None = None  # the year asked for, where years stand as columns and it is none of them
    partial_funds: tuple[int, ...] = ()  # columns of one fund each that do not add up to the amount: not read
    roles: Mapping[int, Role] = field(default_factory=dict)  # as the heads have it
    why: Mapping[int, str] = field(default_factory=dict)  # of money columns: "head", "beside", "difference", …

    @property
    def money(self) -> tuple[int, ...]:
        """All amount columns that are read."""
        return (*self.amounts.values(), *(column for column, _ in self.funds))


def _values(rows: Sequence[GridRow], column: int) -> list[Value]:
    return [row.cells[column] for row in rows if column in row.cells]


def money_columns(rows: Sequence[GridRow]) -> list[int]:
    """Columns that hold amounts of money, left to right, by their contents."""
    counts: dict[int, list[int]] = {}
    years: dict[int, bool] = {}
    for row in rows:
        for column, value in row.cells.items():
            seen = counts.setdefault(column, [0, 0, 0])
            seen[0] += 1
            seen[1] += is_money(value)
            seen[2] += is_blank_money(value)
            if is_money(value):
                amount = rough(value) or 0
                years[column] = years.get(column, True) and amount % 100 == 0 and 2000 <= amount // 100 < 2050
    return sorted(
        column
        for column, (whole, money, blank) in counts.items()
        if money and (money + blank) * 2 >= whole and not (years[column] and money > 1)
    )


def _is_percent(rows: Sequence[GridRow], column: int) -> bool:
    values = _values(rows, column)
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
            if len(both) >= 3 and sum(times) >= 0.75 * len(both) and any(
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
    realised = "realisasi" in title or "pertanggungjawaban" in title or "pertanggung jawaban" in title
    changed = "perubahan" in title
    for i, first in enumerate(found):
        for j, second in enumerate(found[i + 1 :], i + 1):
            for third in found[j + 1 :]:
                triples = _triples(rows, (first, second, third))
                if len(triples) < 2 or all(a == b for a, b, _ in triples):
                    continue
                if _share(triples, 1) >= 0.75:
                    return {"anggaran": first, "realisasi": second}, "difference"
                if _share(triples, -1) >= 0.75:
                    names = ("anggaran", "realisasi") if realised and not changed else ("semula", "anggaran")
                    return dict(zip(names, (first, second), strict=True)), "difference"
    if len(found) >= 2 and (realised or (percents and not changed)):
        return {"anggaran": found[0], "realisasi": found[1]}, "title"
    if len(found) >= 2 and changed:
        return {"semula": found[0], "anggaran": found[1]}, "title"
    return {"anggaran": found[0]} if found else {}, "product" if prices else "only" if len(found) == 1 else "first"


def _funds_in(values: Sequence[Value]) -> bool:
    texts = [value for value in values if isinstance(value, str)]
    known = sum(bool(codes := funds.parse(text)) and set(codes) <= _KNOWN_FUNDS for text in texts)
    return bool(texts) and known * 10 >= len(texts) * 6


def _head_amounts(
    heads: Mapping[int, str], roles: Mapping[int, Role], rows: Sequence[GridRow], year: int | None
) -> tuple[dict[str, int], tuple[int, ...]]:
    """semula, anggaran, realisasi -> column by the heads, and the years where they stand as columns."""
    amounts = [column for column in sorted(roles) if roles[column] in AMOUNT_ROLES]
    years = {column: number for column in amounts if (number := year_of_head(heads[column]))}
    used: tuple[int, ...] = ()
    if len(set(years.values())) > 1:
        planned = {number for column, number in years.items() if roles[column] is Role.ANGGARAN}
        wanted = year if year is not None and year in years.values() else max(planned or years.values())
        used = (wanted, *sorted(set(years.values()) - {wanted}))
        amounts = [column for column in amounts if years.get(column, wanted) == wanted]
    by_role: dict[Role, list[int]] = {role: [] for role in AMOUNT_ROLES}
    for column in amounts:
        by_role[roles[column]].append(column)
    plans, befores, done = by_role[Role.ANGGARAN], by_role[Role.SEMULA], by_role[Role.REALISASI]
    for column in by_role[Role.CHANGE]:
        negative = any((rough(value) or 0) < 0 for value in _values(rows, column))
        if befores and plans:
            continue  # the difference beside both
        if not negative and (befores or plans):
            befores, plans = befores or plans[:1], [column]
        elif not negative:
            plans = [column]
    if len(plans) > 1:
        after = [column for column in plans if _AFTER.search(heads[column])]
        if after and not befores:
            befores = [column for column in plans if column not in after][:1]
        plans = after or [c for c in plans if _EXPLICIT.search(heads[c])] or plans
    found = {}
    if befores and not plans:
        plans, befores = befores, []
    for name, columns in (("semula", befores), ("anggaran", plans), ("realisasi", done)):
        if columns:
            found[name] = columns[-1] if name == "anggaran" and len(columns) > 1 and not used else columns[0]
    return found, used


def _adds_up(rows: Sequence[GridRow], parts: Sequence[int], whole: int) -> bool:
    """Whether the columns of single funds add up to the amount, in most rows."""
    sums = [
        (sum(rough(row.cells.get(column)) or 0 for column in parts), rough(row.cells.get(whole)) or 0) for row in rows
    ]
    filled = [(one, other) for one, other in sums if one and other]
    return sum(one == other for one, other in filled) * 4 >= 3 * len(filled)


def _moved(column: int, money: Sequence[int], taken: set[int], rows: Sequence[GridRow]) -> int:
    """Where the amounts of a headed column really stand: beside it, where merged heads and cells do not agree."""
    if column in money or any(is_money(value) or is_blank_money(value) for value in _values(rows, column)):
        return column
    near = [other for other in money if other not in taken and 0 < abs(other - column) <= 2]
    return min(near, key=lambda other: (abs(other - column), -other)) if near else column


def read_columns(heads: Mapping[int, str], rows: Sequence[GridRow], *, title: str, year: int | None) -> Columns:
    """The columns of one segment. `heads` as headers.segments gives them, `title` the words of the rows above."""
    money = money_columns(rows)
    roles = {column: role for column, head in heads.items() if (role := role_of(head)) and not section_head(head)}
    if Role.VILLAGE_CODE not in roles.values():  # only Siskeudes' own tables have the village's code in front
        roles = {column: Role.CODE if role is Role.KEGIATAN_CODE else role for column, role in roles.items()}
    by_fund = {column: fund for column, head in heads.items() if column in money and (fund := fund_of_head(head))}
    for column in by_fund:
        roles.pop(column, None)
    amounts, years = _head_amounts(heads, roles, rows, year)
    taken = {column for column in roles if column in money}
    moved = {name: _moved(column, money, taken, rows) for name, column in amounts.items()}
    why = {column: "head" if column == amounts[name] else "beside" for name, column in moved.items()}
    amounts = moved
    partial: tuple[int, ...] = ()
    if by_fund and "anggaran" in amounts and not _adds_up(rows, tuple(by_fund), amounts["anggaran"]):
        partial, by_fund = tuple(sorted(by_fund)), {}
    why |= dict.fromkeys(by_fund, "fund")
    assumed = not amounts and not by_fund
    fixed = {column for column, role in roles.items() if role not in (Role.NAME, Role.LEVEL, Role.CODE, Role.REMARK)}
    if assumed:
        amounts, because = infer_amounts(rows, [column for column in money if column not in fixed], title)
        why = dict.fromkeys(amounts.values(), because)
    attributes = {role: column for column, role in sorted(roles.items(), reverse=True) if role in _ATTRIBUTES}
    section = next(
        (column for column in sorted(roles) if roles[column] is Role.SECTION and _is_section(rows, column)), None
    )
    used = [*amounts.values(), *by_fund]
    first_money = min(used, default=max((column for row in rows for column in row.cells), default=0) + 1)
    labels = []
    for column in sorted({column for row in rows for column in row.cells} | set(heads)):
        role = roles.get(column)
        if column in amounts.values() or column in by_fund or column in partial or column == section:
            continue
        if role in (Role.CODE, Role.NAME, Role.LEVEL, Role.NUMBER, Role.SECTION) or (
            role is None and column < first_money and column not in money
        ):
            labels.append(column)
    sumber = next((column for column in sorted(roles) if roles[column] is Role.SUMBER), None)
    if sumber is None:
        others = [c for c in heads if roles.get(c) is Role.REMARK] or [
            c for c in sorted({c for row in rows for c in row.cells}) if c > first_money and c not in roles
        ]
        sumber = next((column for column in others if _funds_in(_values(rows, column))), None)
    return Columns(
        labels=tuple(column for column in labels if column != sumber),
        levels=tuple(column for column in labels if roles.get(column) in (Role.LEVEL, Role.SECTION)),
        level_names={c: name for c in labels if roles.get(c) is Role.LEVEL and (name := _level_name(heads[c]))},
        codes=frozenset(column for column in labels if _is_code_column(column, heads, roles)),
        numbers=frozenset(column for column in labels if roles.get(column) is Role.NUMBER),
        section=section,
        sumber=sumber,
        amounts=amounts,
        funds=tuple(sorted(by_fund.items())),
        attributes=attributes,
        assumed=assumed and len(amounts) > 1,
        years=years,
        unknown_year=year if years and year is not None and year not in years else None,
        partial_funds=partial,
        roles=roles,
        why=why,
    )


def _level_name(head: str) -> str | None:
    found = re.search(r"\b(sub )?(bidang|kegiatan)$", head)
    if not found or "kategori" in head:
        return None
    return "sub_bidang" if found[1] and found[2] == "bidang" else found[2]


def _is_code_column(column: int, heads: Mapping[int, str], roles: Mapping[int, Role]) -> bool:
    """Whether a column is headed as codes, or has no head and stands right of one that is (a b c | a b c d)."""
    while column not in heads and column - 1 > 0:
        column -= 1
    return roles.get(column) is Role.CODE


def _is_section(rows: Sequence[GridRow], column: int) -> bool:
    texts = [value for value in _values(rows, column) if isinstance(value, str)]
    words = ("pendapatan", "belanja", "pembiayaan", "penerimaan", "pengeluaran")
    known = sum(text.strip().lower().startswith(words) for text in texts)
    return bool(texts) and known * 10 >= len(texts) * 8
