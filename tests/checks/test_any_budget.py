"""Any budget whose printed sums are right says nothing; one wrong sum is told once, at its own cell."""

from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner.budget.model import BELANJA, PENDAPATAN
from apbdes_banner.checks.balance import check_balance
from apbdes_banner.checks.totals import check_totals
from tests.checks.budgets import akun, bidang, income, received, spending, table, total

AMOUNT = st.integers(1, 9_999)
ITEMS = st.lists(st.lists(AMOUNT, min_size=1, max_size=6), min_size=1, max_size=5)


def budget_rows(groups, printed_bidang):
    """Rows of a budget that closes, its subtotals printed where `printed_bidang` says so."""
    whole = sum(map(sum, groups))
    rows = [akun(whole, PENDAPATAN, "4", "PENDAPATAN"), income(whole), akun(None, BELANJA, "5", "BELANJA")]
    for number, (items, printed) in enumerate(zip(groups, printed_bidang, strict=False), start=1):
        rows.append(bidang(sum(items) if printed else None, str(number)))
        rows += [spending(item, str(number), f"Belanja {at}") for at, item in enumerate(items)]
    rows.append(total(whole, "belanja", "JUMLAH BELANJA", BELANJA))
    rows.append(total(0, "surplus_defisit", "SURPLUS / (DEFISIT)"))
    return rows


@given(ITEMS, st.lists(st.booleans(), min_size=5, max_size=5))
@settings(max_examples=60, deadline=None)
def test_right_sums_say_nothing(groups, printed):
    budget = table(budget_rows(groups, printed))
    assert [*check_totals(budget), *check_balance(budget)] == []


@given(ITEMS, st.data())
@settings(max_examples=60, deadline=None)
def test_one_wrong_sum_is_told_once_at_its_own_cell(groups, data):
    rows = budget_rows(groups, [True] * 5)
    places = [at for at, (_, kind, amount, _) in enumerate(rows) if kind != "item" and amount]
    at = data.draw(st.sampled_from(places))
    depth, kind, amount, fields = rows[at]
    wrong = data.draw(AMOUNT.filter(lambda value: value != amount))
    rows[at] = (depth, kind, wrong, fields)
    found = list(check_totals(table(rows)))
    assert [finding.place.address for finding in found] == [f"E{at + 2}"]


@given(ITEMS, AMOUNT)
@settings(max_examples=30, deadline=None)
def test_a_plan_closes_exactly_when_nothing_is_left(groups, more):
    rows = [*budget_rows(groups, [True] * 5)[:-1], received(more)]
    assert [finding.id for finding in check_balance(table(rows))] == ["plan-not-closed"]
