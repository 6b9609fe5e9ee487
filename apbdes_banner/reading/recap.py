"""A sheet that only repeats the sums of other sheets: nothing of it is counted, all of it is compared."""

from collections.abc import Sequence

from apbdes_banner.budget import money
from apbdes_banner.budget.model import PENDAPATAN, Place, Remark
from apbdes_banner.reading.lines import Collected, add_heading, add_total
from apbdes_banner.reading.nodes import Node
from apbdes_banner.reading.words import plain

_COMPARED = ("bidang", "kelompok")  # besides heads: what checks/totals.py finds the other row of


def collect_recap(nodes: Sequence[Node], role: str, collected: Collected) -> None:
    """Adds the rows of a recapitulation to the printed ones; remarks on incomes that the other sheets have otherwise.

    `role`: the amount column that decides. To be called when the items of all other sheets are collected.
    """
    for node in nodes:
        if not node.entry.has_amount or node.virtual:
            continue
        if node.total:
            add_total(node, collected)
        elif node.total is None and (node.is_head or node.level in _COMPARED):
            add_heading(node, collected)
        elif node.section == PENDAPATAN:
            _compare(node, role, collected)


def _compare(node: Node, role: str, collected: Collected) -> None:
    amount = node.entry.amounts.get(role)
    if amount is None or amount.sen is None:
        return
    found = [line for line in collected.lines if line["section"] == PENDAPATAN and _same(line, node)]
    whole = sum(line.get(role) or 0 for line in found)
    if found and whole != amount.sen:
        place = Place(node.entry.sheet, node.entry.row, amount.column)
        params = {"uraian": node.entry.name, "row": str(found[0]["row"]), "sheet": str(found[0]["sheet"])}
        remark = Remark("recap-mismatch", place, money.full(whole), money.full(amount.sen), params)
        collected.remarks.append(remark)


def _same(line: dict[str, object], node: Node) -> bool:
    code = str(line.get("rekening") or "")
    if node.rekening and code:
        return code == node.rekening or code.startswith(f"{node.rekening}.")
    return plain(str(line.get("uraian") or "")) == plain(node.entry.name)
