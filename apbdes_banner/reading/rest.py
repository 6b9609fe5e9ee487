"""Last year's rest (SiLPA) that a village lists among its income: it is financing, and the printed sum has it in."""

from collections.abc import Sequence

from apbdes_banner.budget import money
from apbdes_banner.budget.model import PENDAPATAN, PENERIMAAN, Place, Remark
from apbdes_banner.reading.lines import Collected
from apbdes_banner.reading.nodes import Node
from apbdes_banner.reading.tree import Tree


def part_rest(nodes: Sequence[Node], role: str, collected: Collected) -> None:
    """Takes a printed sum of income that holds only with the rest off the sums that are compared, and says so.

    Changes nodes in place. Told by arithmetic alone: income and the rest together are the printed amount.
    """
    income = [node for node in nodes if node.section == PENDAPATAN and node.total is None]
    rest = [node for node in nodes if node.section == PENERIMAAN and node.total is None and not node.is_head]
    sums = [node for node in nodes if node.total == PENDAPATAN or (node.is_head and node.section == PENDAPATAN)]
    first = min((node.entry.row for node in income), default=0)
    last = max((node.entry.row for node in sums), default=0)
    end = max(last, max((node.entry.row for node in income), default=0))
    rest = [node for node in rest if first < node.entry.row < end]
    if not income or not sums or not rest:
        return
    bare = Tree([node for node in income if not node.is_head], role)
    whole, extra = sum(map(bare.value, bare.top)), sum(_amount(node, role) for node in rest)
    _forget(bare)
    printed = [node for node in sums if extra and _amount(node, role) == whole + extra]
    for node in printed:
        amount = node.entry.amounts[role]
        place = Place(node.entry.sheet, node.entry.row, amount.column)
        params = {"uraian": node.entry.name, "rest": rest[0].entry.name, "amount": money.full(extra)}
        remark = Remark("rest-in-income", place, money.full(whole), money.full(whole + extra), params)
        collected.remarks.append(remark)
        node.entry.amounts = {}


def _forget(tree: Tree) -> None:
    """Leaves no trace of a trial."""
    for node in tree.nodes:
        node.children, node.parent, node.adopted = [], None, 0


def _amount(node: Node, role: str) -> int:
    amount = node.entry.amounts.get(role)
    return (amount.sen or 0) if amount else 0
