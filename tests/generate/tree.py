"""The rows of a budget in the order of print, before any layout: headings, items, totals, each with its parents."""

from collections.abc import Iterator
from dataclasses import dataclass

from apbdes_banner.budget import accounts
from tests.generate.plan import Activity, Amounts, Plan


@dataclass(frozen=True)
class Node:
    """One row. `key` is unique ("kegiatan 1.1.01"); `parents` are the keys of the rows that include its amount."""

    key: str
    level: str  # akun kelompok jenis objek bidang sub_bidang kegiatan rincian total
    code: str
    name: str
    amounts: Amounts
    parents: tuple[str, ...] = ()
    leaf: bool = False
    funds: tuple[str, ...] = ()
    activity: Activity | None = None


TOTAL_NAMES = {
    "pendapatan": "JUMLAH PENDAPATAN", "belanja": "JUMLAH BELANJA", "surplus_defisit": "SURPLUS / (DEFISIT)",
    "pembiayaan_netto": "PEMBIAYAAN NETTO", "silpa": "SILPA/SiLPA TAHUN BERJALAN",
}  # fmt: skip
_REST = ("total surplus_defisit", "total silpa")


def tree(plan: Plan, depth: str, *, objek: bool = False) -> list[Node]:
    """All rows. `depth` of belanja: bidang, kegiatan, rincian (objek below each kegiatan) or jenis (no bidang at all).

    With `objek` incomes go down to objek ("4.2.1.01") under their jenis.
    """
    totals = plan.totals
    nodes = [Node("akun 4", "akun", "4", "PENDAPATAN", totals["pendapatan"])]
    nodes += _incomes(plan, objek)
    nodes.append(_total(plan, "pendapatan"))
    nodes.append(Node("akun 5", "akun", "5", "BELANJA", totals["belanja"]))
    nodes += _by_jenis(plan) if depth == "jenis" else _by_bidang(plan, depth)
    nodes += [_total(plan, "belanja"), _total(plan, "surplus_defisit")]
    nodes.append(Node("akun 6", "akun", "6", "PEMBIAYAAN", totals["pembiayaan_netto"]))
    nodes += _financing(plan)
    nodes += [_total(plan, "pembiayaan_netto"), _total(plan, "silpa")]
    return nodes


def _total(plan: Plan, name: str) -> Node:
    return Node(f"total {name}", "total", "", TOTAL_NAMES[name], plan.totals[name])


def _incomes(plan: Plan, objek: bool) -> Iterator[Node]:
    above = ("total pendapatan", "akun 4", *_REST)
    for kelompok in sorted({income.code[:3] for income in plan.incomes}):
        part = [income for income in plan.incomes if income.code.startswith(kelompok)]
        key = f"kelompok {kelompok}"
        yield Node(key, "kelompok", kelompok, _name("pendapatan", kelompok), plan.sum(part), above)
        for jenis in sorted({income.code[:5] for income in part}):
            items = [income for income in part if income.code.startswith(jenis)]
            deeper = objek or len(items[0].code) > 5
            jenis_key = f"jenis {jenis}"
            name = _name("pendapatan", jenis) if deeper else items[0].name
            funds = () if deeper else (items[0].fund,)
            yield Node(jenis_key, "jenis", jenis, name, plan.sum(items), (key, *above), not deeper, funds)
            for item in items if deeper else []:
                code = item.code if len(item.code) > 5 else f"{item.code}.01"
                parents = (jenis_key, key, *above)
                yield Node(f"objek {code}", "objek", code, item.name, item.amounts, parents, True, (item.fund,))


def _by_bidang(plan: Plan, depth: str) -> Iterator[Node]:
    above = ("total belanja", "akun 5", *_REST)
    for digit in sorted({activity.code[0] for activity in plan.activities}):
        part = [activity for activity in plan.activities if activity.code[0] == digit]
        key = f"bidang {digit}"
        yield Node(key, "bidang", digit, _name("bidang", digit), plan.sum(part), above, depth == "bidang")
        for sub in sorted({activity.code[:3] for activity in part}) if depth != "bidang" else []:
            activities = [activity for activity in part if activity.code.startswith(sub)]
            sub_key = f"sub_bidang {sub}"
            yield Node(sub_key, "sub_bidang", sub, _name("bidang", sub), plan.sum(activities), (key, *above))
            for activity in activities:
                yield from _activity(activity, depth, (sub_key, key, *above))


def _activity(activity: Activity, depth: str, above: tuple[str, ...]) -> Iterator[Node]:
    key = f"kegiatan {activity.code}"
    leaf = depth == "kegiatan"
    funds = activity.funds if leaf else ()
    yield Node(key, "kegiatan", activity.code, activity.name, activity.amounts, above, leaf, funds, activity)
    for line in activity.lines if not leaf else ():
        yield Node(
            f"rincian {activity.code} {line.code}", "rincian", line.code, line.name, line.amounts, (key, *above), True,
            line.funds, activity,
        )  # fmt: skip


def _by_jenis(plan: Plan) -> Iterator[Node]:
    above = ("total belanja", "akun 5", *_REST)
    lines = [line for activity in plan.activities for line in activity.lines]
    for kelompok in sorted({line.code[:3] for line in lines}):
        part = [line for line in lines if line.code.startswith(kelompok)]
        key = f"kelompok {kelompok}"
        yield Node(key, "kelompok", kelompok, _name("belanja_jenis", kelompok), plan.sum(part), above)
        for jenis in sorted({line.code[:5] for line in part}):
            amounts = plan.sum(line for line in part if line.code.startswith(jenis))
            name = _name("belanja_jenis", jenis)
            yield Node(f"jenis {jenis}", "jenis", jenis, name, amounts, (key, *above), True)


def _financing(plan: Plan) -> Iterator[Node]:
    for code, items in (("6.1", plan.received), ("6.2", plan.paid)):
        if items:
            above = ("total pembiayaan_netto", "akun 6", "total silpa")
            yield Node(f"kelompok {code}", "kelompok", code, _name("pembiayaan", code), plan.sum(items), above)
            for item in items:
                parents = (f"kelompok {code}", *above)
                yield Node(f"jenis {item.code}", "jenis", item.code, item.name, item.amounts, parents, True)


def _name(kind: str, code: str) -> str:
    account = accounts.find(kind, code)
    assert account is not None, (kind, code)
    return account.name
