"""The way of the money through a budget: from what comes in, over pots, to what it is for. Exact, in sen.

A line item that names exactly one sumber dana says who pays it. What names several, or none, is paid from a pot
("mixed"): whose money that is nobody can know, so nothing is guessed; into the pot flows what of each source is not
spoken for. Where too little is spoken for, everything flows through one pot, the budget itself. So every node gets
exactly what it gives.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from apbdes_banner.budget.summary import Summary

MIXED = "mixed"  # the pot of money of which the file does not say what it pays for
BUDGET = "budget"  # the pot that everything flows through where the file hardly says anything of it
REST = "source:+"  # small sources of income taken together
LEFT, SHORT = "left", "short"  # what is left over at the end (SiLPA), what is lacking

SPOKEN_FOR = 70  # percent of all that goes out that must be attributable, else everything flows through the budget
# Funds that villages mix up (checks/funds.py): where one of these pays more than it brought, its money may as well be
# that of another. What Dana Desa, ADD and bagi hasil pay beyond this year's money is last year's.
_SURE = frozenset({"DDS", "ADD", "PBH"})
_SILPA = "SILPA"


@dataclass(frozen=True)
class Node:
    """A source or a use. `key`: "source:DDS", "received:6.1.1", "short", "group:1", "paid:6.2.2", "left".

    `code` is what stands behind the colon; amounts in sen. What is negative has no band; it comes back on the other
    side as "back:" and its key.
    """

    key: str
    name: str
    amount: int
    reference: int | None = None

    @property
    def code(self) -> str:
        """The fund, account or group."""
        return self.key.rpartition(":")[2]


@dataclass(frozen=True)
class Band:
    """Money that goes from one node to the next, in sen, never 0 or less."""

    start: str
    end: str
    amount: int


@dataclass(frozen=True)
class Network:
    """`inflows` go from sources to pots, `outflows` from pots to uses. A source whose money needs no pot is its own:
    the pot has the source's key. `spoken` is the percentage of what goes out that one source each pays for, rounded
    down; `folded` whether small bands were laid into the mixed pot."""

    sources: tuple[Node, ...]
    pots: tuple[str, ...]
    uses: tuple[Node, ...]
    inflows: tuple[Band, ...]
    outflows: tuple[Band, ...]
    spoken: int
    folded: bool = False

    @property
    def total(self) -> int:
        """All that comes in, which is all that goes out."""
        return sum(max(node.amount, 0) for node in self.sources)

    @property
    def through_budget(self) -> bool:
        """Whether the file says too little of who pays for what."""
        return self.pots == (BUDGET,)

    @property
    def shown(self) -> float:
        """The part of the money of which the bands say who pays for what."""
        own = sum(band.amount for band in self.outflows if band.start not in (MIXED, BUDGET))
        return own / self.total if self.total > 0 else 0.0

    def pot(self, key: str) -> int:
        """What is in a pot."""
        return sum(band.amount for band in self.inflows if band.end == key)


def _nodes(summary: Summary) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Sources and uses, so that both sides add up to the same."""
    totals, reference = summary.totals, summary.reference
    silpa = totals.silpa
    if silpa is None:  # one side is missing: what is there is shown against what is lacking
        came = sum(item.amount for item in (*summary.sources, *summary.received))
        silpa = came - sum(group.amount for group in summary.groups) - sum(item.amount for item in summary.paid)
    rest = reference.silpa if reference else None
    sources = [Node(f"source:{item.code}", item.name, item.amount, item.reference) for item in summary.sources]
    sources += [Node(f"received:{item.code}", item.name, item.amount, item.reference) for item in summary.received]
    uses = [Node(f"group:{group.code}", group.name, group.amount, group.reference) for group in summary.groups]
    uses += [Node(f"paid:{item.code}", item.name, item.amount, item.reference) for item in summary.paid]
    if silpa < 0:
        sources.append(Node(SHORT, "", -silpa))
    elif silpa > 0 or rest:
        uses.append(Node(LEFT, "", silpa, rest))
    back_in = [Node(f"back:{node.key}", node.name, -node.amount) for node in uses if node.amount < 0]
    back_out = [Node(f"back:{node.key}", node.name, -node.amount) for node in sources if node.amount < 0]
    return (*sources, *back_in), (*uses, *back_out)


def _through(sources: Sequence[Node], uses: Sequence[Node], spoken: int) -> Network:
    inflows = tuple(Band(node.key, BUDGET, node.amount) for node in sources if node.amount > 0)
    outflows = tuple(Band(BUDGET, node.key, node.amount) for node in uses if node.amount > 0)
    return Network(tuple(sources), (BUDGET,), tuple(uses), inflows, outflows, spoken)


def network(summary: Summary) -> Network:
    """The way of the money of a summary; both sides of every node add up to the sen."""
    sources, uses = _nodes(summary)
    known = {node.key for node in uses}
    paid: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))  # source -> use -> what it surely pays
    for flow in summary.flows:
        use = flow.use if flow.use.startswith("paid:") else f"group:{flow.use}"
        if flow.fund is not None and use in known:
            paid[f"source:{flow.fund}"][use] += flow.amount
    if any(node.amount < 0 for node in (*sources, *uses)):
        return _through(sources, uses, 0)
    # Last year's rest pays what a fund pays beyond this year's money, if there is one such receipt only.
    came = {node.key: node.amount for node in sources}
    receipts = [key for key in came if key.startswith("received:")]
    rest = receipts[0] if len(receipts) == 1 and receipts[0].startswith("received:6.1.1") else None
    silpa = paid.pop(f"source:{_SILPA}", None)
    if silpa and rest:
        paid[rest] = silpa
    unsure = [key for key, part in paid.items() if key not in came or min(part.values()) < 0]
    unsure += [key for key, part in paid.items() if key in came and key.partition(":")[2] not in _SURE
               and sum(part.values()) > came[key]]  # fmt: skip
    for key in unsure:
        paid.pop(key, None)
    beyond = {key: sum(part.values()) - came[key] for key, part in paid.items()}
    beyond = {key: amount for key, amount in beyond.items() if amount > 0}
    if sum(beyond.values()) > (came[rest] - sum(paid[rest].values()) if rest else 0):
        for key in beyond:
            del paid[key]
        beyond = {}
    goes_out = sum(node.amount for node in uses if node.key != LEFT)
    certain = sum(sum(part.values()) for part in paid.values())
    spoken = 100 * certain // goes_out if goes_out > 0 else 0
    if spoken < SPOKEN_FOR:
        return _through(sources, uses, spoken)
    return _joined(sources, uses, paid, beyond, rest, spoken)


def _joined(
    sources: Sequence[Node], uses: Sequence[Node], paid: Mapping[str, Mapping[str, int]], beyond: Mapping[str, int],
    rest: str | None, spoken: int,
) -> Network:  # fmt: skip
    """What is spoken for goes by its source's own pot, all else by the mixed one."""
    inflows: dict[tuple[str, str], int] = defaultdict(int)
    outflows: dict[tuple[str, str], int] = defaultdict(int)
    left = {node.key: node.amount for node in sources}
    open_ = {node.key: node.amount for node in uses}
    for key, part in paid.items():
        for use, amount in part.items():
            outflows[key, use] += amount
            open_[use] -= amount
        own = sum(part.values()) - beyond.get(key, 0)
        inflows[key, key] += own
        left[key] -= own
        if rest and key in beyond:
            inflows[rest, key] += beyond[key]
            left[rest] -= beyond[key]
    if any(amount < 0 for amount in (*left.values(), *open_.values())):
        return _through(sources, uses, spoken)  # lines of a use below zero, and more of others than it has in all
    giving, taking = ({key: amount for key, amount in side.items() if amount} for side in (left, open_))
    if len(taking) == 1 or len(giving) == 1:  # then there is no doubt who pays: no pot is needed
        for key, amount in giving.items():
            inflows[key, key] += amount
            for use in taking:
                outflows[key, use] += amount if len(taking) == 1 else taking[use]
    else:
        inflows.update({(key, MIXED): amount for key, amount in giving.items()})
        outflows.update({(MIXED, use): amount for use, amount in taking.items()})
    return _network(sources, uses, inflows, outflows, spoken)


def _network(
    sources: Sequence[Node], uses: Sequence[Node], inflows: Mapping[tuple[str, str], int],
    outflows: Mapping[tuple[str, str], int], spoken: int, folded: bool = False,
) -> Network:  # fmt: skip
    """The bands in the order of the nodes; a pot that holds one source's money for one use is passed by."""
    keys = [node.key for node in sources]
    used = {end for (_, end), amount in inflows.items() if amount}
    pots = tuple(key for key in (*keys, MIXED, BUDGET) if key in used)
    ends = [node.key for node in uses]
    return Network(
        tuple(sources), pots, tuple(uses),
        tuple(Band(a, b, inflows[a, b]) for a in keys for b in pots if inflows.get((a, b))),
        tuple(Band(a, b, outflows[a, b]) for a in pots for b in ends if outflows.get((a, b))),
        spoken, folded,
    )  # fmt: skip


def fold(net: Network, most: int) -> Network:
    """The network with at most `most` bands into each use: the smallest are laid into the mixed pot.

    Money of a pot that several sources fill is the same to all its uses: what is laid over is that of receipts first.
    """
    if net.through_budget:
        return net
    inflows = {(band.start, band.end): band.amount for band in net.inflows}
    outflows = {(band.start, band.end): band.amount for band in net.outflows}
    filled = {pot: [band.start for band in net.inflows if band.end == pot] for pot in net.pots}
    moved = False
    for use in net.uses:
        bands = sorted((band for band in net.outflows if band.end == use.key and band.start != MIXED),
                       key=lambda band: band.amount)  # fmt: skip
        has = (MIXED, use.key) in outflows
        if len(bands) + has <= most:
            continue
        for band in bands[: len(bands) - most + 1]:
            open_ = outflows.pop((band.start, band.end))
            outflows[MIXED, use.key] = outflows.get((MIXED, use.key), 0) + open_
            for start in sorted(filled[band.start], key=lambda start: start == band.start):
                taken = min(open_, inflows[start, band.start])
                inflows[start, band.start] -= taken
                inflows[start, MIXED] = inflows.get((start, MIXED), 0) + taken
                open_ -= taken
            moved = True
    if not moved:
        return net
    return _network(net.sources, net.uses, inflows, outflows, net.spoken, True)


def gather(net: Network, keep: int) -> Network:
    """The network with its `keep` largest sources of income by name and all smaller ones as one, "source:+"."""
    income = sorted((node for node in net.sources if node.key.startswith("source:")), key=lambda node: -node.amount)
    small = {node.key for node in income[keep:]}
    if len(small) < 2:
        return net
    references = [node.reference for node in income[keep:]]
    amount = sum(node.amount for node in income[keep:])
    reference = sum(value or 0 for value in references) if any(value is not None for value in references) else None
    one = Node(REST, str(len(small)), amount, reference)
    at = max(index for index, node in enumerate(net.sources) if node.key.startswith("source:"))
    sources = [node for node in (*net.sources[: at + 1], one, *net.sources[at + 1 :]) if node.key not in small]
    lost = {band.end for band in net.inflows if {band.start, band.end} & small} - {BUDGET}
    inflows: dict[tuple[str, str], int] = defaultdict(int)
    outflows: dict[tuple[str, str], int] = defaultdict(int)
    for band in net.inflows:
        end = MIXED if band.end in lost else band.end
        inflows[REST if band.start in small else band.start, end] += band.amount
    for band in net.outflows:
        outflows[MIXED if band.start in lost else band.start, band.end] += band.amount
    return _network(sources, net.uses, inflows, outflows, net.spoken, net.folded or bool(lost))


def through_budget(net: Network) -> Network:
    """The same sources and uses with one pot between them."""
    return _through(net.sources, net.uses, net.spoken)


def untangled(net: Network) -> Network:
    """The network with its sources of income in the order in which the bands cross least; receipts stay last.

    Without anything to untangle the largest comes first, as elsewhere.
    """
    if net.through_budget:
        return net
    place = {node.key: index for index, node in enumerate(net.uses)}
    ends: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for band in net.outflows:
        ends[band.start].append((place[band.end], band.amount))
    for band in net.inflows:
        if band.end == MIXED:
            ends[band.start].append((len(place), band.amount))
    income = [node for node in net.sources if node.key.startswith("source:")]
    others = [node for node in net.sources if not node.key.startswith("source:")]

    def crossing(one: str, other: str) -> int:
        """What crosses where `one` stands above `other`."""
        return sum(min(a, b) for at, a in ends[one] for to, b in ends[other] if at > to)

    def centre(node: Node) -> float:
        whole = sum(amount for _, amount in ends[node.key])
        return sum(at * amount for at, amount in ends[node.key]) / whole if whole else len(place)

    income.sort(key=centre)
    for _ in income:  # neighbours change places as long as that helps
        for index in range(len(income) - 1):
            one, other = income[index : index + 2]
            if crossing(other.key, one.key) < crossing(one.key, other.key):
                income[index : index + 2] = other, one
    inflows = {(band.start, band.end): band.amount for band in net.inflows}
    outflows = {(band.start, band.end): band.amount for band in net.outflows}
    return _network((*income, *others), net.uses, inflows, outflows, net.spoken, net.folded)
