"""The way of the money: every node adds up to the sen, and nothing is claimed that the file does not say."""

from collections import defaultdict

from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.budget import funds
from apbdes_banner.budget.flows import (
    BUDGET,
    LEFT,
    MIXED,
    REST,
    SHORT,
    SPOKEN_FOR,
    Network,
    fold,
    gather,
    network,
    through_budget,
    untangled,
)
from apbdes_banner.budget.model import Document, Identity
from apbdes_banner.budget.summarising import summarise
from apbdes_banner.budget.summary import Flow, Group, Source, Summary, largest_remainder
from apbdes_banner.budget.totals import Totals
from tests.checks.budgets import JUTA, income, paid, received, spending, table

FUNDS = ("PAD", "ADD", "DDS", "PBH", "PBK", "PBP", "SWD", "DLL", "SILPA", "HIBAH X")


def village(
    sources: dict[str, int], flows: list[tuple[str | None, str, int]], receipts: dict[str, int] | None = None
) -> Summary:
    """A Summary whose groups and payments are what its flows add up to."""
    uses: dict[str, int] = defaultdict(int)
    for _, use, amount in flows:
        uses[use] += amount
    groups = [
        Group(use, f"Bidang {use}", use, amount, None, ())
        for use, amount in sorted(uses.items())
        if not use.startswith("paid:")
    ]
    out = [Source(use[5:], use, amount) for use, amount in uses.items() if use.startswith("paid:")]
    came = [Source(code, code, amount) for code, amount in (receipts or {}).items()]
    income_, spent = sum(sources.values()), sum(group.amount for group in groups)
    netto = sum(item.amount for item in came) - sum(item.amount for item in out)
    return Summary(
        Identity(),
        Document.APBDES,
        "anggaran",
        Totals(income_, spent, income_ - spent, None, None, netto, income_ - spent + netto),
        tuple(Source(code, funds.name(code), amount) for code, amount in sources.items()),
        tuple(groups),
        False,
        largest_remainder([group.amount for group in groups]),
        False,
        tuple(came),
        tuple(out),
        flows=tuple(Flow(*flow) for flow in flows),
    )


def holds(net: Network) -> None:
    """Every node gives what it gets, and both sides are the same."""
    assert all(band.amount > 0 for band in (*net.inflows, *net.outflows))
    assert len({(band.start, band.end) for band in net.inflows}) == len(net.inflows)
    assert len({(band.start, band.end) for band in net.outflows}) == len(net.outflows)
    for node in net.sources:
        assert sum(band.amount for band in net.inflows if band.start == node.key) == max(node.amount, 0)
    for pot in net.pots:
        assert net.pot(pot) == sum(band.amount for band in net.outflows if band.start == pot)
        assert net.pot(pot) > 0 or net.total == 0
    for node in net.uses:
        assert sum(band.amount for band in net.outflows if band.end == node.key) == max(node.amount, 0)
    assert net.total == sum(max(node.amount, 0) for node in net.uses)
    assert {band.end for band in net.inflows} == {band.start for band in net.outflows} == set(net.pots) or not net.total


amounts = st.one_of(st.integers(0, 10**4), st.integers(0, 3 * 10**11), st.just(0))
uses = st.sampled_from(["1", "2", "3", "4", "5", "paid:6.2.2", "paid:6.2.1"])
some_flows = st.lists(st.tuples(st.sampled_from([None, *FUNDS]), uses, amounts), max_size=25)
some_sources = st.dictionaries(st.sampled_from(FUNDS[:8]), amounts, max_size=8)
some_receipts = st.dictionaries(st.sampled_from(["6.1.1", "6.1.2", "6.1.3"]), amounts, max_size=3)


few = st.integers(1, 5)


@given(some_sources, some_flows, some_receipts, few, few)
def test_every_node_adds_up_whatever_the_file_says(sources, flows, receipts, most, keep):
    net = network(village(sources, flows, receipts))
    for part in (net, through_budget(net)):
        holds(part)
        holds(untangled(fold(part, most)))
        holds(untangled(fold(gather(part, keep), most)))


@given(some_flows, some_receipts, st.dictionaries(st.sampled_from(FUNDS[:8]), st.integers(0, 10**9), max_size=8), few)
def test_every_node_adds_up_where_the_funds_pay_for_all(flows, receipts, more, most):
    """Sources that bring what their lines cost, and some more: then bands go from each source."""
    sources: dict[str, int] = defaultdict(int, more)
    for fund, _, amount in flows:
        if fund in FUNDS[:8]:
            sources[fund] += amount
    summary = village(dict(sources), flows, receipts)
    net = network(summary)
    holds(net)
    for keep in (2, 4):
        holds(untangled(fold(gather(net, keep), most)))
    said: dict[tuple[str, str], int] = defaultdict(int)
    for fund, use, amount in flows:
        said[f"source:{fund}", use if use.startswith("paid:") else f"group:{use}"] += amount
    if MIXED in net.pots:  # with a pot for what nobody knows, the bands are what the file says
        for band in net.outflows:
            if band.start.startswith("source:"):
                assert band.amount == said[band.start, band.end]


@given(st.lists(st.tuples(st.sampled_from(FUNDS[:8]), uses, st.integers(-5000, 10**6)), max_size=12))
def test_negative_amounts_come_back_on_the_other_side(flows):
    sources: dict[str, int] = defaultdict(int)
    for fund, _, amount in flows:
        sources[fund] += amount
    net = network(village(dict(sources), flows))
    holds(net)


def test_a_line_of_one_fund_is_its_band():
    net = network(village({"DDS": 700, "ADD": 300}, [("DDS", "2", 700), ("ADD", "1", 250), ("ADD", "2", 50)]))
    assert [(band.start, band.end, band.amount) for band in net.outflows] == [
        ("source:DDS", "group:2", 700), ("source:ADD", "group:1", 250), ("source:ADD", "group:2", 50),
    ]  # fmt: skip
    assert net.pots == ("source:DDS", "source:ADD")
    assert net.spoken == 100


def test_money_of_several_funds_is_mixed_not_guessed():
    flows = [("DDS", "2", 700), ("ADD", "1", 100), (None, "1", 100), (None, "2", 50)]
    net = network(village({"DDS": 700, "ADD": 200, "PAD": 50}, flows))
    assert {(band.start, band.end): band.amount for band in net.inflows} == {
        ("source:DDS", "source:DDS"): 700, ("source:ADD", "source:ADD"): 100,
        ("source:ADD", MIXED): 100, ("source:PAD", MIXED): 50,
    }  # fmt: skip
    assert (net.pot(MIXED), net.spoken) == (150, 84)


def test_what_only_one_use_can_have_needs_no_pot():
    flows = [("DDS", "2", 700), ("ADD", "1", 100), (None, "1", 150)]
    net = network(village({"DDS": 700, "ADD": 200, "PAD": 50}, flows))
    assert MIXED not in net.pots
    assert ("source:PAD", "group:1", 50) in {(band.start, band.end, band.amount) for band in net.outflows}


def test_last_years_rest_pays_what_dana_desa_pays_beyond_its_income():
    flows = [("DDS", "2", 600), ("DDS", "5", 150), ("ADD", "1", 250), (None, "1", 50)]
    net = network(village({"DDS": 700, "ADD": 300}, flows, {"6.1.1": 100}))
    assert {band.start: band.amount for band in net.inflows if band.end == "source:DDS"} == {
        "source:DDS": 700, "received:6.1.1": 50,
    }  # fmt: skip


def test_a_fund_that_pays_more_than_ever_came_in_is_not_believed():
    net = network(village({"DDS": 700, "ADD": 300}, [("DDS", "2", 900), ("ADD", "1", 100)]))
    assert net.pots == (BUDGET,)


def test_a_fund_that_villages_mix_up_is_not_believed_beyond_its_income():
    """Interest (DLL) is often spent as PAD: nobody can say that last year's rest paid it."""
    flows = [("DDS", "2", 700), ("PAD", "1", 120), ("PAD", "3", 5), ("ADD", "1", 50)]
    net = network(village({"DDS": 700, "PAD": 100, "DLL": 40, "ADD": 50}, flows, {"6.1.1": 60}))
    assert "source:PAD" not in net.pots


def test_too_little_said_flows_through_the_budget():
    flows = [("DDS", "2", SPOKEN_FOR - 1), (None, "1", 101 - SPOKEN_FOR)]
    net = network(village({"DDS": 100}, flows))
    assert (net.pots, net.spoken) == ((BUDGET,), SPOKEN_FOR - 1)
    assert network(village({"DDS": 60, "ADD": 40}, [("DDS", "2", 60), ("ADD", "1", 10), (None, "1", 30)])).spoken == 70


def test_what_is_left_and_what_is_lacking_are_nodes():
    assert network(village({"DDS": 100}, [("DDS", "2", 90)])).uses[-1].key == LEFT
    assert network(village({"DDS": 90}, [("DDS", "2", 100)])).sources[-1].key == SHORT


def test_small_sources_are_taken_together():
    flows = [("DDS", "2", 700), ("ADD", "1", 200), ("PAD", "1", 30), ("DLL", "1", 20), ("PBH", "3", 50)]
    net = gather(network(village({"DDS": 700, "ADD": 200, "PAD": 30, "DLL": 20, "PBH": 50}, flows)), 2)
    rest = next(node for node in net.sources if node.key == REST)
    assert (rest.name, rest.amount) == ("3", 100)
    assert {band.end for band in net.inflows if band.start == REST} == {MIXED}


def test_bands_cross_as_little_as_can_be():
    flows = [("DDS", "2", 600), ("DDS", "5", 100), ("ADD", "1", 300)]
    net = untangled(network(village({"DDS": 700, "ADD": 300}, flows)))
    assert [node.key for node in net.sources] == ["source:ADD", "source:DDS"]


def test_flows_of_a_budget_read_from_its_lines():
    budget = table(
        [
            income(600),
            income(250, "4.2.3", "Alokasi Dana Desa"),
            spending(300, "1", "Siltap", sumber_dana="ADD"),
            spending(100, "1", "Tunjangan", sumber_dana="PBH,ADD"),
            spending(200, "2", "Aspal", sumber_dana="DDS"),
            spending(90, "2", "Upah", sumber_dana="DDS"),
            spending(10, "2", "Pos"),
            received(150),
            paid(50),
        ]
    )
    summary = summarise(budget)
    assert {(flow.fund, flow.use): flow.amount // JUTA for flow in summary.flows} == {
        ("ADD", "1"): 300, (None, "1"): 100, ("DDS", "2"): 290, (None, "2"): 10, (None, "paid:6.2.2"): 50,
    }  # fmt: skip
    for group in summary.groups:
        assert sum(flow.amount for flow in summary.flows if flow.use == group.code) == group.amount
    holds(network(summary))
