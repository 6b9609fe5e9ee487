"""A random budget whose every amount is known. All amounts are integer sen."""

import random
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from apbdes_banner.budget.chart import chart

Amounts = Mapping[str, int]  # column -> sen

DOCUMENTS: dict[str, tuple[str, ...]] = {
    "apbdes": ("anggaran",),
    "perubahan": ("semula", "anggaran"),
    "realisasi": ("anggaran", "realisasi"),
}
RUPIAH = 100
THOUSAND = 1000 * RUPIAH
MILLION = 1000 * THOUSAND

# rekening, uraian, fund, lowest and highest in million rupiah
_INCOMES = (
    ("4.1.1.01", "Bagi Hasil BUMDes", "PAD", 2, 30),
    ("4.1.2.01", "Pengelolaan Tanah Kas Desa", "PAD", 10, 150),
    ("4.1.2.03", "Pasar Desa", "PAD", 5, 40),
    ("4.1.4.01", "Hasil Pungutan Desa", "PAD", 1, 15),
    ("4.2.1", "Dana Desa", "DDS", 700, 1500),
    ("4.2.2", "Bagi Hasil Pajak dan Retribusi", "PBH", 20, 200),
    ("4.2.3", "Alokasi Dana Desa", "ADD", 400, 700),
    ("4.2.4", "Bantuan Keuangan Provinsi", "PBP", 50, 200),
    ("4.2.5", "Bantuan Keuangan Kabupaten/Kota", "PBK", 50, 400),
    ("4.3.6", "Bunga Bank", "DLL", 1, 5),
)
_ALWAYS = {"4.2.1", "4.2.3"}
_VILLAGES = ("Sumber Contoh", "Contoh Makmur", "Mekar Contoh", "Contoh Sari", "Tunas Contoh", "Contoh Asri")
# How large an activity usually is against the others, by the longest code that fits.
_SIZES = {
    "1": 0.5, "1.1": 1.5, "1.1.01": 3, "1.1.02": 14, "1.1.05": 3, "2": 2, "2.2": 3, "2.3": 8, "2.4": 5, "3": 0.8,
    "4": 1.5, "4.2": 4, "5.1": 0.8, "5.2": 0.5, "5.3": 9,
}  # fmt: skip
_USUAL = ("1.1.01", "1.1.02", "1.1.04", "5.3.00")  # there wherever there is room
_PLACES = ("Dusun I", "Dusun Krajan", "RT 03 RW 01", "Blok Kidul", "se-desa", "Balai Desa", "Kantor Desa")
_OFFICES = ("Kasi Pemerintahan", "Kasi Kesejahteraan", "Kasi Pelayanan", "Kaur Umum", "Kaur Perencanaan")
_UNITS = ("meter", "unit", "orang", "paket", "bulan")
_POT_ORDER = ("ADD", "PAD", "PBH", "DDS", "PBP", "PBK", "DLL")  # bidang 1 is paid first, from ADD
_FUND_ORDER = ("PAD", "ADD", "DDS", "PBH", "PBK", "PBP", "SWD", "DLL")


@dataclass(frozen=True)
class Income:
    """One source of income."""

    code: str
    name: str
    fund: str
    amounts: Amounts


@dataclass(frozen=True)
class Line:
    """One objek belanja of an activity."""

    code: str
    name: str
    funds: tuple[str, ...]
    amounts: Amounts


@dataclass(frozen=True)
class Activity:
    """One kegiatan with its lines."""

    code: str
    name: str
    lokasi: str
    pelaksana: str
    volume: int
    satuan: str
    lines: tuple[Line, ...]

    @property
    def amounts(self) -> Amounts:
        return add(line.amounts for line in self.lines)

    @property
    def funds(self) -> tuple[str, ...]:
        return tuple(sorted({fund for line in self.lines for fund in line.funds}, key=_FUND_ORDER.index))


@dataclass(frozen=True)
class Financing:
    """One account of pembiayaan."""

    code: str
    name: str
    amounts: Amounts


@dataclass(frozen=True)
class Truth:
    """What a reader has to find, by column, in sen. A part that a layout does not show is empty."""

    totals: dict[str, dict[str, int]]
    pendapatan: dict[str, dict[str, int]]
    bidang: dict[str, dict[str, int]]
    kegiatan: dict[str, dict[str, int]]
    jenis: dict[str, dict[str, int]]  # kelompok belanja "5.1" to "5.4"


@dataclass(frozen=True)
class Plan:
    """A village's budget of one year."""

    seed: int
    village: str
    district: str
    regency: str
    year: int
    document: str
    incomes: tuple[Income, ...]
    activities: tuple[Activity, ...]
    received: tuple[Financing, ...]
    paid: tuple[Financing, ...]

    @property
    def columns(self) -> tuple[str, ...]:
        return DOCUMENTS[self.document]

    @property
    def totals(self) -> dict[str, Amounts]:
        """The seven totals, name -> column -> sen."""
        income = self.sum(self.incomes)
        spent = self.sum(self.activities)
        received, paid = self.sum(self.received), self.sum(self.paid)
        surplus, netto = subtract(income, spent), subtract(received, paid)
        return {
            "pendapatan": income, "belanja": spent, "surplus_defisit": surplus, "penerimaan_pembiayaan": received,
            "pengeluaran_pembiayaan": paid, "pembiayaan_netto": netto, "silpa": add([surplus, netto]),
        }  # fmt: skip

    def sum(self, items: Iterable[Income | Activity | Financing | Line]) -> Amounts:
        """The amounts of several items together: every column is there, 0 where there are none."""
        return add([{column: 0 for column in self.columns}, *(item.amounts for item in items)])

    def truth(self) -> Truth:
        """All of it; a layout that shows less takes parts away."""

        def by(key_of: Mapping[str, list[Amounts]]) -> dict[str, dict[str, int]]:
            return {
                column: {key: sum(item[column] for item in items) for key, items in key_of.items()}
                for column in self.columns
            }

        bidang: dict[str, list[Amounts]] = {}
        jenis: dict[str, list[Amounts]] = {}
        for activity in self.activities:
            bidang.setdefault(activity.code[0], []).append(activity.amounts)
            for line in activity.lines:
                jenis.setdefault(line.code[:3], []).append(line.amounts)
        return Truth(
            totals={
                column: {name: amounts[column] for name, amounts in self.totals.items()} for column in self.columns
            },
            pendapatan=by({income.code: [income.amounts] for income in self.incomes}),
            bidang=by(bidang),
            kegiatan=by({activity.code: [activity.amounts] for activity in self.activities}),
            jenis=by(jenis),
        )


def add(items: Iterable[Amounts]) -> dict[str, int]:
    """Column by column."""
    found: dict[str, int] = {}
    for item in items:
        for column, sen in item.items():
            found[column] = found.get(column, 0) + sen
    return found


def subtract(first: Amounts, second: Amounts) -> dict[str, int]:
    """Column by column."""
    return {column: sen - second[column] for column, sen in first.items()}


@cache
def _codes(kind: str, level: str) -> tuple[tuple[str, str], ...]:
    return tuple(
        (account.code, account.name)
        for account in chart().values()
        if account.kind == kind and account.level == level and not account.code.endswith("90-99")
    )


def make_plan(
    seed: int, *, kegiatan: int = 12, document: str = "apbdes", sen: bool = False, bidang: str = "12345"
) -> Plan:
    """A budget of `kegiatan` activities in the given bidang; with `sen`, some amounts are not whole rupiah.

    anggaran and semula close to zero; a realisasi leaves a SiLPA of 0 or more. Each line is paid from funds that have
    come in (domain.md b.2, identity 7).
    """
    rng = random.Random(f"{seed} {kegiatan} {document} {sen} {bidang}")
    incomes = _incomes(rng, sen)
    received = [Financing("6.1.1", "SILPA Tahun Sebelumnya", {"anggaran": _amount(rng, 5, 150, sen)})]
    if rng.random() < 0.2:
        received.append(Financing("6.1.2", "Pencairan Dana Cadangan", {"anggaran": _amount(rng, 5, 40, False)}))
    paid = []
    if rng.random() < 0.5:
        paid.append(Financing("6.2.2", "Penyertaan Modal Desa", {"anggaran": _amount(rng, 10, 80, False)}))
    activities = _activities(rng, kegiatan, bidang)
    plan = Plan(
        seed, rng.choice(_VILLAGES), "Sukamaju", "Lestari", rng.choice((2023, 2024, 2025, 2026)), "apbdes",
        tuple(incomes), tuple(activities), tuple(received), tuple(paid),
    )  # fmt: skip
    plan = _spend(plan, rng, "anggaran")
    if document == "realisasi":
        plan = _realise(plan, rng)
    elif document == "perubahan":
        plan = _before(plan, rng)
    return plan


def _amount(rng: random.Random, low: int, high: int, sen: bool) -> int:
    """An amount between `low` and `high` million rupiah: round, to the rupiah, or to the sen."""
    step = rng.choice((100 * THOUSAND, THOUSAND, RUPIAH))
    amount = rng.randrange(low * MILLION, high * MILLION, step)
    return amount + (rng.randrange(1, 100) if sen else 0)


def _incomes(rng: random.Random, sen: bool) -> list[Income]:
    chosen = [row for row in _INCOMES if row[0] in _ALWAYS or rng.random() < 0.65]
    return [
        Income(code, name, fund, {"anggaran": _amount(rng, low, high, sen and code == "4.3.6")})
        for code, name, fund, low, high in chosen
    ]


def _activities(rng: random.Random, count: int, bidang: str) -> list[Activity]:
    """Activities without amounts, in the order of their codes; every bidang asked for where `count` allows."""
    pool = [item for item in _codes("bidang", "kegiatan") if item[0][0] in bidang]
    usual = [item for item in pool if item[0] in _USUAL] if count >= 10 else []
    first = [rng.choice([item for item in pool if item[0][0] == digit]) for digit in bidang][:count]
    first = list(dict.fromkeys(usual + first))
    rest = [item for item in pool if item not in first]
    chosen = first + rng.sample(rest, min(count - len(first), len(rest)))
    found = []
    for code, name in sorted(chosen):
        kelompok = "5.4" if code[0] == "5" else "5.3" if name.startswith("Pembangunan") else "5.2"
        if code in ("1.1.01", "1.1.02", "1.1.03", "1.1.05"):
            kelompok = "5.1"
        objek = [item for item in _codes("belanja_jenis", "objek") if item[0].startswith(kelompok)]
        lines = sorted(rng.sample(objek, min(rng.choice((1, 1, 2, 3)), len(objek))))
        found.append(
            Activity(
                code, name, rng.choice(_PLACES), rng.choice(_OFFICES), rng.randrange(1, 900), rng.choice(_UNITS),
                tuple(Line(line, words, (), {}) for line, words in lines),
            )
        )  # fmt: skip
    return found


def _shares(rng: random.Random, total: int, sizes: Sequence[float]) -> list[int]:
    """Positive amounts that add up to `total`, about as `sizes` are to each other; all but one in whole thousands."""
    weights = [size * rng.uniform(0.5, 1.5) for size in sizes]
    whole = sum(weights)
    parts = [max(int(total * weight / whole) // THOUSAND, 1) * THOUSAND for weight in weights]
    largest = parts.index(max(parts))
    parts[largest] += total - sum(parts)
    assert parts[largest] > 0, "too many lines for so little money"
    return parts


def _sizes(plan: Plan) -> list[float]:
    """The usual size of each line."""
    found = []
    for activity in plan.activities:
        fits = [code for code in _SIZES if activity.code.startswith(code)]
        found += [_SIZES[max(fits, key=len)] / len(activity.lines)] * len(activity.lines)
    return found


def _with_lines(plan: Plan, lines: list[Line]) -> Plan:
    """The plan with its lines replaced, in order."""
    rest = iter(lines)
    return replace(
        plan,
        activities=tuple(
            replace(activity, lines=tuple(next(rest) for _ in activity.lines)) for activity in plan.activities
        ),
    )


def _every_line(plan: Plan) -> list[Line]:
    return [line for activity in plan.activities for line in activity.lines]


def _available(plan: Plan, column: str) -> int:
    return (
        sum(item.amounts[column] for item in (*plan.incomes, *plan.received))
        - sum(item.amounts[column] for item in plan.paid)
    )  # fmt: skip


def _spend(plan: Plan, rng: random.Random, column: str) -> Plan:
    """Spends all there is; each line takes from the pots of money in turn, and carries their funds."""
    lines = _every_line(plan)
    shares = _shares(rng, _available(plan, column), _sizes(plan))
    pots = [[income.fund, income.amounts[column]] for income in plan.incomes]
    pots += [["DDS", sum(item.amounts[column] for item in plan.received)]]
    pots.sort(key=lambda pot: _POT_ORDER.index(str(pot[0])))
    paid = []
    for line, share in zip(lines, shares, strict=True):
        funds, rest = [], share
        while rest:
            fund, left = str(pots[0][0]), int(pots[0][1])
            taken = min(rest, left)
            rest -= taken
            pots[0][1] = left - taken
            if taken and fund not in funds:
                funds.append(fund)
            if pots[0][1] == 0:
                pots.pop(0)
        paid.append(
            replace(line, funds=tuple(sorted(funds, key=_FUND_ORDER.index)), amounts={**line.amounts, column: share})
        )
    return _with_lines(plan, paid)


def _realise(plan: Plan, rng: random.Random) -> Plan:
    """Income comes in at 98 % and more, 80 to 97 % is spent, some lines not at all: the SiLPA is never negative."""

    def part(sen: int, low: float, high: float) -> int:
        return int(sen * rng.uniform(low, high)) // RUPIAH * RUPIAH

    def full(item: Financing) -> Financing:
        return replace(item, amounts={**item.amounts, "realisasi": item.amounts["anggaran"]})

    lines = []
    for line in _every_line(plan):
        sen = line.amounts["anggaran"]
        done = 0 if rng.random() < 0.06 else part(sen, 0.80, 0.97)
        lines.append(replace(line, amounts={**line.amounts, "realisasi": done}))
    incomes = []
    for income in plan.incomes:
        sen = income.amounts["anggaran"]
        came = sen if income.fund in ("DDS", "ADD") else max(part(sen, 0.98, 1.03), sen * 98 // 100)
        incomes.append(replace(income, amounts={**income.amounts, "realisasi": came}))
    return replace(
        _with_lines(plan, lines),
        document="realisasi",
        incomes=tuple(incomes),
        received=tuple(full(item) for item in plan.received),
        paid=tuple(full(item) for item in plan.paid),
    )


def _before(plan: Plan, rng: random.Random) -> Plan:
    """The budget before the change: other incomes here and there, another split, some activities new or given up."""

    def other(amounts: Amounts) -> Amounts:
        sen = amounts["anggaran"]
        changed = sen if rng.random() < 0.5 else int(sen * rng.uniform(0.85, 1.15)) // THOUSAND * THOUSAND
        return {"semula": changed, "anggaran": sen}

    plan = replace(
        plan,
        document="perubahan",
        incomes=tuple(replace(item, amounts=other(item.amounts)) for item in plan.incomes),
        received=tuple(replace(item, amounts=other(item.amounts)) for item in plan.received),
        paid=tuple(replace(item, amounts={"semula": 0, **item.amounts}) for item in plan.paid),
    )
    lines = _every_line(plan)
    new = {index for index in range(len(lines) - 1) if rng.random() < 0.08}
    sizes = [size for index, size in enumerate(_sizes(plan)) if index not in new]
    shares = iter(_shares(rng, _available(plan, "semula"), sizes))
    given = [
        replace(line, amounts={"semula": 0 if index in new else next(shares), **line.amounts})
        for index, line in enumerate(lines)
    ]
    return _with_lines(plan, given)
