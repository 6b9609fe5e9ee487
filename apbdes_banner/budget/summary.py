"""Budget -> Summary: what a banner says, as plain values in sen, before anybody thinks of millimetres.

Everything here comes from the line items, so that the parts add up to the totals on the banner itself
(design/banner.md, rule 1); printed totals that differ are findings, and such a budget makes no clean banner.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget, Document, Identity
from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.totals import Totals, computed_totals

PARTS = 100  # dots of "Setiap Rp 100.000 belanja", one per Rp 1.000


@dataclass(frozen=True)
class Source:
    """One source of income: fund code ("DDS"), its name for people, amount in sen."""

    code: str
    name: str
    amount: int


@dataclass(frozen=True)
class Activity:
    """One row of a card. `funds` are fund codes in print order; amount in sen."""

    name: str
    amount: int
    lokasi: str | None = None
    funds: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """One card: a bidang ("1".."5"), or a kelompok belanja ("5.1") where the file stands by jenis only."""

    code: str
    name: str
    short_name: str
    amount: int
    pelaksana: str | None
    activities: tuple[Activity, ...]  # largest first; they add up to `amount`


@dataclass(frozen=True)
class Summary:
    """Amounts in sen. `sources` add up to totals.pendapatan, `groups` to totals.belanja."""

    identity: Identity
    document: Document
    totals: Totals
    sources: tuple[Source, ...]
    groups: tuple[Group, ...]
    by_jenis: bool
    parts: tuple[int, ...]  # one per group, whole numbers that add up to PARTS (all 0 where belanja is 0)
    cents: bool  # whether any amount has sen: then all are printed with them
    received: tuple[Source, ...] = ()  # penerimaan pembiayaan by name
    paid: tuple[Source, ...] = ()  # pengeluaran pembiayaan by name


def largest_remainder(amounts: Sequence[int], parts: int = PARTS) -> tuple[int, ...]:
    """Whole shares of `parts` that add up to it exactly (Hamilton's method); ties go to the larger amount.

    All zero where the amounts add up to nothing. Negative amounts count as nothing: a dot cannot be negative.
    """
    weights = [max(amount, 0) for amount in amounts]
    whole = sum(weights)
    if whole == 0:
        return (0,) * len(weights)
    shares = [weight * parts // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda i: (weights[i] * parts % whole, weights[i], -i), reverse=True)
    for index in order[: parts - sum(shares)]:
        shares[index] += 1
    return tuple(shares)


def _text(value: object) -> str | None:
    return None if value is None or pd.isna(value) or not str(value).strip() else str(value).strip()


def _unique(values: pd.Series) -> list[str]:
    return list(dict.fromkeys(text for value in values if (text := _text(value))))


def _sources(lines: pd.DataFrame, column: str) -> tuple[Source, ...]:
    """Income by fund, in the print order of Siskeudes; one fund that is one row keeps the words of that row."""
    income = lines[(lines["section"] == PENDAPATAN) & lines[column].notna()].copy()
    income["fund"] = [funds.of_income(_text(r), _text(u), _text(s)) for r, u, s in
                      zip(income["rekening"], income["uraian"], income["sumber_dana"], strict=True)]  # fmt: skip
    found = []
    for fund, part in income.groupby("fund", sort=False):
        amount = int(part[column].sum())
        if amount:
            found.append(Source(str(fund), funds.name(str(fund)), amount))
    return tuple(sorted(found, key=lambda source: funds.order(source.code)))


def _activities(part: pd.DataFrame, column: str) -> tuple[Activity, ...]:
    found = []
    keys = part[["sub_bidang", "kegiatan", "kegiatan_nama"]].fillna("").agg("\x1f".join, axis=1)
    for _, rows in part.groupby(keys, sort=False):
        amount = int(rows[column].sum())
        first = rows.iloc[0]
        if amount == 0:
            continue
        codes = {code for value in rows["sumber_dana"].dropna() for code in str(value).split(",") if code}
        name = _text(first["kegiatan_nama"]) or _text(first["uraian"]) or _text(first["kegiatan"]) or "–"
        places = _unique(rows["lokasi"])
        found.append(Activity(name, amount, ", ".join(places) or None, tuple(sorted(codes, key=funds.order))))
    return tuple(sorted(found, key=lambda activity: -activity.amount))


def _groups(budget: Budget, column: str) -> tuple[Group, ...]:
    belanja = budget.lines[(budget.lines["section"] == BELANJA) & budget.lines[column].notna()].copy()
    if budget.by_jenis:
        belanja["key"] = belanja["rekening"].str.split(".").str[:2].str.join(".").fillna("5")
        belanja["kegiatan_nama"] = belanja["uraian"]
        belanja["kegiatan"] = belanja["rekening"]
    else:
        belanja["key"] = belanja["bidang"].fillna("0")
    found = []
    for key, part in belanja.groupby("key", sort=True):
        code = str(key)
        offices = _unique(part["pelaksana"]) or [budget.identity.pelaksana[code]] * (code in budget.identity.pelaksana)
        kind = "belanja_jenis" if budget.by_jenis else "bidang"
        found.append(
            Group(
                code=code,
                name=accounts.banner_name(kind, code),
                short_name=accounts.short_name(kind, code),
                amount=int(part[column].sum()),
                pelaksana=" & ".join(offices[:2]) or None,
                activities=_activities(part, column),
            )
        )
    return tuple(found)


def _pembiayaan(lines: pd.DataFrame, section: str, column: str) -> tuple[Source, ...]:
    rows = lines[(lines["section"] == section) & lines[column].fillna(0).ne(0)]
    return tuple(
        Source(_text(row.rekening) or "", _text(row.uraian) or "", int(getattr(row, column)))
        for row in rows.itertuples()
    )


def summarise(budget: Budget, column: str = "anggaran") -> Summary:
    """The Summary of one amount column of a budget."""
    totals = computed_totals(budget, column)
    groups = _groups(budget, column)
    shown = [getattr(totals, name) or 0 for name in ("pendapatan", "belanja", "pembiayaan_netto", "silpa")]
    amounts = [activity.amount for group in groups for activity in group.activities]
    sources = _sources(budget.lines, column)
    return Summary(
        identity=budget.identity,
        document=budget.document,
        totals=totals,
        sources=sources,
        groups=groups,
        by_jenis=budget.by_jenis,
        parts=largest_remainder([group.amount for group in groups]),
        cents=any(amount % SEN for amount in (*shown, *amounts, *(source.amount for source in sources))),
        received=_pembiayaan(budget.lines, "penerimaan_pembiayaan", column),
        paid=_pembiayaan(budget.lines, "pengeluaran_pembiayaan", column),
    )
