"""What each column of a segment means: by its head, and by what stands in it.

Which of the amount columns is which: amount_columns.py.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from apbdes_banner.budget import funds
from apbdes_banner.reading.amount_columns import (
    adds_up,
    beside,
    columns_in,
    head_amounts,
    infer_amounts,
    left_out,
    money_columns,
    moved,
    values_of,
)
from apbdes_banner.reading.cells import GridRow, Value
from apbdes_banner.reading.headers import fund_of_head
from apbdes_banner.reading.words import Role, role_of, section_head, year_of_head

_KNOWN_FUNDS = frozenset(funds.codes())
_PLACES = (Role.VILLAGE, Role.DISTRICT, Role.REGENCY, Role.PROVINCE)
_ATTRIBUTES = (
    Role.VOLUME, Role.SATUAN, Role.LOKASI, Role.PELAKSANA, Role.KEGIATAN_CODE, Role.VILLAGE_CODE, Role.YEAR, *_PLACES,
)  # fmt: skip


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
    beside: tuple[int, ...] = ()  # columns that go on with "anggaran": a row has its amount in one of them
    funds: tuple[tuple[int, str], ...] = ()  # amount columns of one fund each
    attributes: Mapping[Role, int] = field(default_factory=dict)
    assumed: bool = False  # whether amount columns were told without heads
    years: tuple[int, ...] = ()  # where years stand as columns: the one that is read first
    unknown_year: int | None = None  # the year asked for, where years stand as columns and it is none of them
    partial_funds: tuple[int, ...] = ()  # columns of one fund each that do not add up to the amount: not read
    unread: tuple[int, ...] = ()  # money columns that are not read, and nothing says why
    roles: Mapping[int, Role] = field(default_factory=dict)  # as the heads have it
    why: Mapping[int, str] = field(default_factory=dict)  # of money columns: "head", "beside", "difference", …

    @property
    def money(self) -> tuple[int, ...]:
        """All amount columns that are read."""
        return (*self.amounts.values(), *self.beside, *(column for column, _ in self.funds))


def _funds_in(values: Sequence[Value]) -> bool:
    texts = [value for value in values if isinstance(value, str)]
    known = sum(bool(codes := funds.parse(text)) and set(codes) <= _KNOWN_FUNDS for text in texts)
    return bool(texts) and known * 10 >= len(texts) * 6


def read_columns(heads: Mapping[int, str], rows: Sequence[GridRow], *, title: str, year: int | None) -> Columns:
    """The columns of one segment. `heads` as headers.segments gives them, `title` the words of the rows above."""
    money, filled = money_columns(rows), columns_in(rows)
    roles = {column: role for column, head in heads.items() if (role := role_of(head)) and not section_head(head)}
    if Role.VILLAGE_CODE not in roles.values():  # only Siskeudes' own tables have the village's code in front
        roles = {column: Role.CODE if role is Role.KEGIATAN_CODE else role for column, role in roles.items()}
    if not {Role.NAME, Role.LEVEL} & set(roles.values()):  # then the villages are what is listed
        roles = {column: role for column, role in roles.items() if role not in _PLACES}
    by_fund = {column: fund for column, head in heads.items() if column in money and (fund := fund_of_head(head))}
    for column in by_fund:
        roles.pop(column, None)
    amounts, years = head_amounts(heads, roles, rows, year)
    taken = {column for column in roles if column in money}
    places = {name: moved(column, money, taken, rows) for name, column in amounts.items()}
    why = {column: "head" if column == amounts[name] else "beside" for name, column in places.items()}
    amounts = places
    partial: tuple[int, ...] = ()
    if by_fund and "anggaran" in amounts and not adds_up(rows, tuple(by_fund), amounts["anggaran"]):
        partial, by_fund = tuple(sorted(by_fund)), {}
    why |= dict.fromkeys(by_fund, "fund")
    assumed = not amounts and not by_fund
    fixed = {column for column, role in roles.items() if role not in (Role.NAME, Role.LEVEL, Role.CODE, Role.REMARK)}
    if assumed:
        amounts, because = infer_amounts(rows, [column for column in money if column not in fixed], title)
        why = dict.fromkeys(amounts.values(), because)
    periods = [column for column in money if roles.get(column) is Role.PERIOD]
    if assumed and len(periods) > 1:  # the whole stands nowhere: the first part is read, the others are an error
        amounts, why = {"anggaran": periods[0]}, {periods[0]: "first"}
    more: tuple[int, ...] = ()
    if set(amounts) == {"anggaran"} and not by_fund and not years:
        like = [c for c in money if c != amounts["anggaran"] and c not in partial]
        like = [c for c in like if roles.get(c) is Role.ANGGARAN or (assumed and c not in fixed)]
        more = beside(rows, amounts["anggaran"], like)
        why |= dict.fromkeys(more, "beside")
    attributes = {role: column for column, role in sorted(roles.items(), reverse=True) if role in _ATTRIBUTES}
    section = next(
        (column for column in sorted(roles) if roles[column] is Role.SECTION and _is_section(rows, column)), None
    )
    used = [*amounts.values(), *more, *by_fund]
    first_money = min(used, default=max(filled, default=0) + 1)
    labels = []
    for column in sorted({*filled, *heads}):
        role = roles.get(column)
        if column in used or column in partial or column == section:
            continue
        if role in (Role.CODE, Role.NAME, Role.LEVEL, Role.NUMBER, Role.SECTION) or (
            role is None and column < first_money and column not in money
        ):
            labels.append(column)
    sumber = next((column for column in sorted(roles) if roles[column] is Role.SUMBER), None)
    if sumber is None:
        others = [c for c in heads if roles.get(c) is Role.REMARK] or [
            c
            for c in filled
            if c > first_money and c not in roles and c + 1 not in money  # names of another table
        ]
        sumber = next((column for column in others if _funds_in(values_of(rows, column))), None)
    others = [c for c in money if c not in (*used, *labels, *partial, section, sumber)]
    if years:
        others = [c for c in others if year_of_head(heads.get(c, "")) in (None, years[0])]
    return Columns(
        labels=tuple(column for column in labels if column != sumber),
        levels=tuple(column for column in labels if roles.get(column) in (Role.LEVEL, Role.SECTION)),
        level_names={c: name for c in labels if roles.get(c) is Role.LEVEL and (name := _level_name(heads[c]))},
        codes=frozenset(column for column in labels if _is_code_column(column, heads, roles)),
        numbers=frozenset(column for column in labels if roles.get(column) is Role.NUMBER),
        section=section,
        sumber=sumber,
        amounts=amounts,
        beside=more,
        funds=tuple(sorted(by_fund.items())),
        attributes=attributes,
        assumed=assumed and len(amounts) > 1,
        years=years,
        unknown_year=year if years and year is not None and year not in years else None,
        partial_funds=partial,
        unread=tuple(left_out(rows, others, used, roles))
        + tuple(periods[1:] if amounts.get("anggaran") in periods else ()),
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
    texts = [value for value in values_of(rows, column) if isinstance(value, str)]
    words = ("pendapatan", "belanja", "pembiayaan", "penerimaan", "pengeluaran")
    known = sum(text.strip().lower().startswith(words) for text in texts)
    return bool(texts) and known * 10 >= len(texts) * 8
