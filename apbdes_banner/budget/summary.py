"""Budget -> Summary: what a banner says, as plain values in sen, before anybody thinks of millimetres.

Everything here comes from the line items, so that the parts add up to the totals on the banner itself
(design/banner.md, rule 1); printed totals that differ are findings, and such a budget makes no clean banner.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, TOTALS, Budget, Document, Identity
from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.totals import Totals, computed_totals

Detail = Literal["kegiatan", "subbidang", "bidang"]

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
    """Amounts in sen. `sources`, largest first, add up to totals.pendapatan, `groups` to totals.belanja."""

    identity: Identity
    document: Document
    column: str  # the amount column that all figures come from: "anggaran" or "realisasi"
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


def _text(value: Any) -> str | None:
    return None if pd.isna(value) or not str(value).strip() else " ".join(str(value).split())


def _unique(values: pd.Series) -> list[str]:
    return list(dict.fromkeys(text for value in values if (text := _text(value))))


def _sources(lines: pd.DataFrame, column: str) -> tuple[Source, ...]:
    """Income by fund, in the print order of Siskeudes; a fund that is one row only keeps the words of that row where
    they say more than "Lain-lain"."""
    income = lines[(lines["section"] == PENDAPATAN) & lines[column].notna()].copy()
    income["fund"] = [
        funds.of_income(_text(rekening), _text(uraian), _text(sumber))
        for rekening, uraian, sumber in zip(income["rekening"], income["uraian"], income["sumber_dana"], strict=True)
    ]
    found = []
    for fund, part in income.groupby("fund", sort=False):
        amount = int(part[column].sum())
        if amount:
            used = part[part[column].ne(0)]
            only = _text(used.iloc[0]["uraian"]) if len(used) == 1 else None
            loose = only and str(fund) == "DLL" and not only.lower().startswith("lain")
            found.append(Source(str(fund), only if only and loose else funds.name(str(fund)), amount))
    return tuple(sorted(found, key=lambda source: -source.amount))


def _activities(part: pd.DataFrame, column: str, detail: Detail) -> tuple[Activity, ...]:
    """The rows of a card. Lines are one activity where code and words are the same: a code may stand for two."""
    columns = ("sub_bidang",) if detail == "subbidang" else ("sub_bidang", "kegiatan", "kegiatan_nama")
    keys = ["\x1f".join(_text(value) or "" for value in row) for row in part[list(columns)].itertuples(index=False)]
    if detail == "subbidang":  # what has no sub bidang stays by itself
        keys = [key or f"\x1f{_text(name)}" for key, name in zip(keys, part["kegiatan_nama"], strict=True)]
    found = []
    for _, rows in part.groupby(keys, sort=False):
        amount = int(rows[column].sum())
        if amount == 0:
            continue
        first = rows.iloc[0]
        name = _text(first["kegiatan_nama"]) or _text(first["uraian"]) or _text(first["kegiatan"]) or "–"
        places = _unique(rows["lokasi"])
        sub = _text(first["sub_bidang"])
        if detail == "subbidang" and sub:
            account = accounts.find("bidang", sub)
            name, places = (account.name if account and account.name else name), []
        codes = {code for value in rows["sumber_dana"].dropna() for code in str(value).split(",") if code}
        found.append(Activity(name, amount, ", ".join(places) or None, tuple(sorted(codes, key=funds.order))))
    return tuple(sorted(found, key=lambda activity: -activity.amount))


def _groups(budget: Budget, column: str, detail: Detail) -> tuple[Group, ...]:
    belanja = budget.lines[(budget.lines["section"] == BELANJA) & budget.lines[column].notna()].copy()
    if budget.by_jenis:
        belanja["key"] = belanja["rekening"].str.split(".").str[:2].str.join(".").fillna("5")
        belanja["kegiatan_nama"] = belanja["uraian"]
        belanja["kegiatan"] = belanja["rekening"]
    else:
        belanja["key"] = belanja["bidang"].fillna("0")
    found = []
    kind = "belanja_jenis" if budget.by_jenis else "bidang"
    for key, part in belanja.groupby("key", sort=True):
        code = str(key)
        offices = _unique(part["pelaksana"])
        if not offices and code in budget.identity.pelaksana:
            offices = [budget.identity.pelaksana[code]]
        found.append(
            Group(
                code=code,
                name=accounts.banner_name(kind, code),
                short_name=accounts.short_name(kind, code),
                amount=int(part[column].sum()),
                pelaksana=" & ".join(offices[:2]) or None,
                activities=() if detail == "bidang" else _activities(part, column, detail),
            )
        )
    return tuple(found)


def _pembiayaan(lines: pd.DataFrame, section: str, column: str) -> tuple[Source, ...]:
    rows = lines[(lines["section"] == section) & lines[column].fillna(0).ne(0)]
    return tuple(
        Source(_text(rekening) or "", _text(uraian) or "", int(amount))
        for rekening, uraian, amount in zip(rows["rekening"], rows["uraian"], rows[column], strict=True)
    )


def shown_column(budget: Budget) -> str:
    """The amount column that the banner shows: what was realised in a realisation, else the budget.

    A "realisation" whose realised amounts are all zero or missing has nothing to report yet: its budget is shown.
    """
    realised = budget.lines["realisasi"].fillna(0).ne(0).any()
    return "realisasi" if budget.document is Document.REALISASI and realised else "anggaran"


def summarise(budget: Budget, column: str | None = None, detail: Detail = "kegiatan") -> Summary:
    """The Summary of one amount column of a budget, by default the one that `shown_column` says.

    `detail`: how fine the rows of the cards are; "bidang" leaves them out.
    """
    shown = column or shown_column(budget)
    totals = computed_totals(budget, shown)
    groups = _groups(budget, shown, detail)
    sources = _sources(budget.lines, shown)
    received = _pembiayaan(budget.lines, PENERIMAAN, shown)
    paid = _pembiayaan(budget.lines, PENGELUARAN, shown)
    amounts = [getattr(totals, name) or 0 for name in TOTALS]
    amounts += [item.amount for item in (*sources, *received, *paid)] + [group.amount for group in groups]
    amounts += [activity.amount for group in groups for activity in group.activities]
    return Summary(
        identity=budget.identity,
        document=budget.document,
        column=shown,
        totals=totals,
        sources=sources,
        groups=groups,
        by_jenis=budget.by_jenis,
        parts=largest_remainder([group.amount for group in groups]),
        cents=any(amount % SEN for amount in amounts),
        received=received,
        paid=paid,
    )
