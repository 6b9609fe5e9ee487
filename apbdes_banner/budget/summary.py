"""What a banner says, as plain values in sen, before anybody thinks of millimetres (made by summarising.py)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from apbdes_banner.budget.aid import Aid
from apbdes_banner.budget.model import Document, Identity
from apbdes_banner.budget.totals import Totals

Detail = Literal["kegiatan", "subbidang", "bidang"]
Unit = Literal["kegiatan", "subbidang", "belanja"]

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
    """One row of a card. `funds` are fund codes in print order; amount in sen; `pelaksana` is as the row says it."""

    name: str
    amount: int
    lokasi: str | None = None
    funds: tuple[str, ...] = ()
    reference: int | None = None
    pelaksana: str | None = None
    aid: Aid | None = None  # BLT: the families, months and rupiah that make up the amount, where the file gives them


@dataclass(frozen=True)
class Group:
    """One card: a bidang ("1".."5"), or a kelompok belanja ("5.1") where the file stands by jenis only; "0" without."""

    code: str
    name: str
    short_name: str
    amount: int
    pelaksana: str | None
    activities: tuple[Activity, ...]  # largest first; they add up to `amount`, their references to `reference`
    reference: int | None = None
    unit: Unit = "kegiatan"  # what its rows are


@dataclass(frozen=True)
class Flow:
    """What one fund pays of one use, in sen; `fund` None: several funds together, or none named.

    `use` is the code of a group ("1", "5.1"), or of an account of pengeluaran pembiayaan with "paid:" before it.
    """

    fund: str | None
    use: str
    amount: int


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
