"""Budget -> Summary: what a banner says, as plain values in sen, before anybody thinks of millimetres.

Everything here comes from the line items, so that the parts add up to the totals on the banner itself
(design/banner.md, rule 1); printed totals that differ are findings, and such a budget makes no clean banner.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.checksum import figures
from apbdes_banner.budget.flows import Flow
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, TOTALS, Budget, Document, Identity
from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.totals import Totals, computed_totals
from apbdes_banner.budget.wording import calm, text_of

Detail = Literal["kegiatan", "subbidang", "bidang"]
Unit = Literal["kegiatan", "subbidang", "belanja"]

_ALL_INCOME = re.compile(r"(?i)^(jumlah |total )?pendapatan( \w+)?$")

PARTS = 100  # dots of "Setiap Rp 100.000 belanja", one per Rp 1.000


@dataclass(frozen=True)
class Source:
    """One source of income: fund code ("DDS"), its name for people, amount in sen.

    `reference` here and below is what the amount is compared with: the budget in a realisation, the amount before the
    change in a perubahan, None in a plan.
    """

    code: str
    name: str
    amount: int
    reference: int | None = None


@dataclass(frozen=True)
class Activity:
    """One row of a card. `funds` are fund codes in print order; amount in sen; `pelaksana` as the row itself says it."""

    name: str
    amount: int
    lokasi: str | None = None
    funds: tuple[str, ...] = ()
    reference: int | None = None
    pelaksana: str | None = None


@dataclass(frozen=True)
class Group:
    """One card: a bidang ("1".."5"), or a kelompok belanja ("5.1") where the file stands by jenis only."""

    code: str
    name: str
    short_name: str
    amount: int
    pelaksana: str | None
    activities: tuple[Activity, ...]  # largest first; they add up to `amount`, their references to `reference`
    reference: int | None = None
    unit: Unit = "kegiatan"  # what its rows are


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
    compared: str | None = None  # the column that all references come from: "anggaran", "semula" or None
    reference: Totals | None = None  # the totals of that column
    figures: str = ""  # the canonical text of the figures, of which checksum.py takes the checksum
    flows: tuple[Flow, ...] = ()  # who pays for what, as far as the file says; they add up to belanja and `paid`

    @property
    def undone(self) -> tuple[Activity, ...]:
        """Activities of a realisation that had a budget and of which nothing was realised (Permendagri 20/2018
        article 72(2)c)."""
        rows = (activity for group in self.groups for activity in group.activities)
        return tuple(row for row in rows if self.compared == "anggaran" and row.amount == 0 and row.reference)


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


def _unique(values: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(text for value in values if (text := text_of(value))))


@dataclass(frozen=True)
class _Columns:
    """The column that is shown, and the one that it is compared with."""

    shown: str
    other: str | None

    def rows(self, lines: pd.DataFrame, section: str) -> pd.DataFrame:
        """The lines of a section that say anything in either column, in a copy; nothing counts as 0."""
        named = [name for name in (self.shown, self.other) if name]
        rows = lines[(lines["section"] == section) & lines[named].notna().any(axis=1)].copy()
        rows[named] = rows[named].fillna(0)
        return rows

    def sums(self, rows: pd.DataFrame) -> tuple[int, int | None]:
        """Amount and reference of some lines, in sen."""
        return int(rows[self.shown].sum()), int(rows[self.other].sum()) if self.other else None


def _sources(lines: pd.DataFrame, columns: _Columns) -> tuple[Source, ...]:
    """Income by fund, largest first; a fund that is one row only keeps the words of that row where
    they say more than "Lain-lain"."""
    income = columns.rows(lines, PENDAPATAN)
    income["fund"] = [
        funds.of_income(text_of(rekening), text_of(uraian), text_of(sumber))
        for rekening, uraian, sumber in zip(income["rekening"], income["uraian"], income["sumber_dana"], strict=True)
    ]
    found = []
    for fund, part in income.groupby("fund", sort=False):
        amount, reference = columns.sums(part)
        if amount or reference:
            used = part[part[[name for name in (columns.shown, columns.other) if name]].ne(0).any(axis=1)]
            only = text_of(used.iloc[0]["uraian"]) if len(used) == 1 else None
            if str(fund) == "DLL" and only and not only.lower().startswith("lain"):
                # A file that gives one sum for all income says nothing of its sources: no code then.
                found.append(Source("" if _ALL_INCOME.match(only) else "DLL", calm(only), amount, reference))
            else:
                found.append(Source(str(fund), funds.name(str(fund)), amount, reference))
    return tuple(sorted(found, key=lambda source: (-source.amount, -(source.reference or 0))))


def _activities(part: pd.DataFrame, columns: _Columns, detail: Detail) -> tuple[Activity, ...]:
    """The rows of a card. Lines are one activity where code and words are the same: a code may stand for two."""
    rows: dict[tuple[str | None, ...], list[tuple[Any, ...]]] = {}
    names = ["sub_bidang", "kegiatan", "kegiatan_nama", "uraian", "lokasi", "sumber_dana", "pelaksana"]
    names += [column for column in (columns.shown, columns.other) if column]
    for row in part[names].itertuples(index=False, name=None):
        sub, kegiatan, nama = (text_of(value) for value in row[:3])
        # What has no sub bidang stays by itself.
        key: tuple[str | None, ...] = (sub,) if detail == "subbidang" and sub else (sub, kegiatan, nama)
        rows.setdefault(key, []).append(row)
    found = []
    for key, lines in rows.items():
        amount = sum(int(line[7]) for line in lines)
        reference = sum(int(line[8]) for line in lines) if columns.other else None
        if not amount and not reference:
            continue
        name = next((text for value in (lines[0][2], lines[0][3], lines[0][1]) if (text := text_of(value))), "–")
        places = _unique(line[4] for line in lines)
        if len(key) == 1 and key[0]:
            account = accounts.find("bidang", key[0])
            name, places = (account.name if account and account.name else name), []
        codes = {code for line in lines if (paid := text_of(line[5])) for code in paid.split(",")}
        where = ", ".join(places) or None
        office = " & ".join(_unique(line[6] for line in lines)) or None
        found.append(Activity(calm(name), amount, where, tuple(sorted(codes, key=funds.order)), reference, office))
    return tuple(sorted(found, key=lambda activity: (-activity.amount, -(activity.reference or 0))))


def _is_group(rows: pd.DataFrame, declared: pd.DataFrame) -> bool:
    """Whether the only line of a bidang is the bidang's own row: the file goes no deeper, so neither does the card."""
    if len(rows) != 1 or rows[["kegiatan", "sub_bidang"]].notna().any(axis=None):
        return False
    above = declared.loc[declared["id"].eq(rows["group"].iloc[0]).fillna(False), "level"]
    return "bidang" not in set(above.dropna())


def _group_codes(belanja: pd.DataFrame, by_jenis: bool) -> "pd.Series[str]":
    """The code of the card that each line of belanja stands in."""
    if by_jenis:
        return belanja["rekening"].str.split(".").str[:2].str.join(".").fillna("5")
    return belanja["bidang"].fillna("0")


def _groups(budget: Budget, columns: _Columns, detail: Detail) -> tuple[Group, ...]:
    belanja = columns.rows(budget.lines, BELANJA)
    belanja["key"] = _group_codes(belanja, budget.by_jenis)
    if budget.by_jenis:
        belanja["kegiatan_nama"] = belanja["uraian"]
        belanja["kegiatan"] = belanja["rekening"]
    found = []
    kind = "belanja_jenis" if budget.by_jenis else "bidang"
    for key, part in belanja.groupby("key", sort=True):
        code = str(key)
        if budget.by_jenis:
            whole = code.count(".") >= max(str(rekening).count(".") for rekening in part["rekening"])
        else:
            whole = _is_group(part, budget.declared)
        offices = _unique(part["pelaksana"])
        if not offices and code in budget.identity.pelaksana:
            offices = [budget.identity.pelaksana[code]]
        amount, reference = columns.sums(part)
        found.append(
            Group(
                code=code,
                name=accounts.banner_name(kind, code),
                short_name=accounts.short_name(kind, code),
                amount=amount,
                pelaksana=" & ".join(offices[:2]) or None,
                activities=() if detail == "bidang" or whole else _activities(part, columns, detail),
                reference=reference,
                unit="belanja" if budget.by_jenis else _unit(part, detail),
            )
        )
    return tuple(found)


def _unit(part: pd.DataFrame, detail: Detail) -> Unit:
    """What the lines of a bidang are: most files go down to kegiatan, some end at sub bidang."""
    ends = part["kegiatan"].isna() & part["sub_bidang"].notna()
    return "subbidang" if detail == "subbidang" or bool(ends.all()) else "kegiatan"


def _jenis(section: str, rekening: object, uraian: object) -> str:
    """The account of a line of pembiayaan to three levels, by its words where its code is no known one."""
    code = text_of(rekening)
    match = accounts.match_name(text_of(uraian) or "", ("pembiayaan",))
    if match and not (code and accounts.find("pembiayaan", code)):
        code = match[0].code
    return ".".join((code or ("6.1" if section == PENERIMAAN else "6.2")).split(".")[:3])


def _pembiayaan(lines: pd.DataFrame, section: str, columns: _Columns) -> tuple[Source, ...]:
    """What came in or went out, by account, largest first, in words that need no chart of accounts."""
    rows = columns.rows(lines, section)
    rows["jenis"] = [_jenis(section, *pair) for pair in zip(rows["rekening"], rows["uraian"], strict=True)]
    found = [
        Source(str(code), accounts.short_name("pembiayaan", str(code)), *columns.sums(part))
        for code, part in rows.groupby("jenis", sort=False)
        if part[columns.shown].ne(0).any()
    ]
    return tuple(sorted(found, key=lambda item: -item.amount))


def _flows(budget: Budget, columns: _Columns) -> tuple[Flow, ...]:
    """Who pays for what: the lines of belanja and pengeluaran pembiayaan by their one sumber dana and their use."""
    belanja = columns.rows(budget.lines, BELANJA)
    belanja["use"] = _group_codes(belanja, budget.by_jenis)
    paid = columns.rows(budget.lines, PENGELUARAN)
    paid["use"] = [f"paid:{_jenis(PENGELUARAN, *pair)}" for pair in zip(paid["rekening"], paid["uraian"], strict=True)]
    rows = pd.concat([belanja, paid])
    one = rows["sumber_dana"].where(~rows["sumber_dana"].str.contains(",").fillna(True))
    rows["fund"] = one.fillna("")
    sums = rows.groupby(["fund", "use"], as_index=False, sort=True)[columns.shown].sum()
    return tuple(
        Flow(str(fund) or None, str(use), int(sen))
        for fund, use, sen in zip(sums["fund"], sums["use"], sums[columns.shown], strict=True)
        if sen
    )


def shown_column(budget: Budget) -> str:
    """The amount column that the banner shows: what was realised in a realisation, else the budget.

    A "realisation" whose realised amounts are all zero or missing has nothing to report yet: its budget is shown.
    """
    realised = budget.lines["realisasi"].fillna(0).ne(0).any()
    return "realisasi" if budget.document is Document.REALISASI and realised else "anggaran"


def _compared(budget: Budget, shown: str) -> str | None:
    """The column that the shown one is compared with, where the file has it."""
    other = {"realisasi": "anggaran", "anggaran": "semula"}[shown]
    wanted = shown == "realisasi" or budget.document is Document.PERUBAHAN
    return other if wanted and budget.lines[other].notna().any() else None


def summarise(budget: Budget, column: str | None = None, detail: Detail = "kegiatan") -> Summary:
    """The Summary of one amount column of a budget, by default the one that `shown_column` says.

    `detail`: how fine the rows of the cards are; "bidang" leaves them out.
    """
    shown = column or shown_column(budget)
    compared = _compared(budget, shown)
    columns = _Columns(shown, compared)
    totals = computed_totals(budget, shown)
    reference = computed_totals(budget, compared) if compared else None
    groups = _groups(budget, columns, detail)
    sources = _sources(budget.lines, columns)
    received = _pembiayaan(budget.lines, PENERIMAAN, columns)
    paid = _pembiayaan(budget.lines, PENGELUARAN, columns)
    amounts = [whole.get(name) or 0 for whole in (totals, reference) if whole for name in TOTALS]
    parts: list[Source | Activity] = [*sources, *received, *paid]
    parts += [activity for group in groups for activity in group.activities]
    amounts += [amount for item in parts for amount in (item.amount, item.reference or 0)]
    return Summary(
        identity=budget.identity,
        # A report in which nothing was realised yet is no report: its budget is shown as the plan that it is.
        document=Document.APBDES if budget.document is Document.REALISASI and shown == "anggaran" else budget.document,
        column=shown,
        totals=totals,
        sources=sources,
        groups=groups,
        by_jenis=budget.by_jenis,
        parts=largest_remainder([group.amount for group in groups]),
        cents=any(amount % SEN for amount in amounts),
        received=received,
        paid=paid,
        compared=compared,
        reference=reference,
        figures=figures(budget),
        flows=_flows(budget, columns),
    )
