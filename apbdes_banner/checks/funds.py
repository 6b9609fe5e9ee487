"""Sources of funds: words that nobody understood, and funds that pay more than came in (domain.md b.2, identity 7)."""

from collections import defaultdict
from collections.abc import Iterable

from apbdes_banner.budget import funds
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Budget
from apbdes_banner.budget.money import full
from apbdes_banner.budget.rows import Line
from apbdes_banner.checks.finding import Finding, warning
from apbdes_banner.checks.tables import amount, cells, columns_of, lines_of, place_of

# What pays -> what comes in. Funds that villages mix up are judged together, and interest (4.3) is often spent as PAD;
# as a source of spending "DLL" may stand for anything, and is not judged.
POOLS = {
    ("DDS",): ("DDS",),
    ("ADD",): ("ADD",),
    ("PBH",): ("PBH",),
    ("PAD", "SWD"): ("PAD", "SWD", funds.OTHER),
    ("PBP", "PBK"): ("PBP", "PBK"),
}


def check_funds(budget: Budget) -> Iterable[Finding]:
    """fund-unknown, once for each unknown word, with the fund that is spelt most like it."""
    unknown: dict[str, list[Line]] = defaultdict(list)
    for line in lines_of(budget):
        for word in (line.sumber_dana or "").split(","):
            if word.strip() and not funds.is_known(word.strip()):
                unknown[word.strip()].append(line)
    for word, lines in unknown.items():
        near = funds.nearest(word)
        yield warning(
            "fund-unknown", place_of(lines[0]), found=word, expected=near, clue="near" if near else None,
            cells=cells([place_of(line) for line in lines]), count=str(len(lines)),
            near=f"{near} ({funds.name(near)})" if near else "",
        )  # fmt: skip


def _fund(line: Line) -> str | None:
    """The one fund that an income or a receipt brings; None where it may be anybody's."""
    if line.section == PENERIMAAN:
        said = funds.parse(line.sumber_dana or "") or funds.parse(line.uraian or "")
        return said[0] if len(said) == 1 and said[0] != "SILPA" and funds.is_known(said[0]) else None
    fund = funds.of_income(line.rekening, line.uraian, line.sumber_dana)
    return None if fund == funds.OTHER and not (line.rekening or "").startswith("4.3") else fund


def check_fund_balance(budget: Budget) -> Iterable[Finding]:
    """fund-overspent: what one fund alone pays is more than it brought, with all receipts of financing on top.

    Only the surely unpaid part: rows of several funds are left out, and last year's rest counts for every fund unless
    the file says whose it is. Not of semula: the column of funds speaks of the budget after the change.
    """
    spending = [line for section in (BELANJA, PENGELUARAN) for line in lines_of(budget, section)]
    incoming = [line for section in (PENDAPATAN, PENERIMAAN) for line in lines_of(budget, section)]
    for column in set(columns_of(budget)) - {"semula"}:
        came: dict[str | None, int] = defaultdict(int)
        for line in incoming:
            came[_fund(line)] += amount(line, column) or 0
        for pool, incomes in POOLS.items():
            lines = [line for line in spending if line.sumber_dana in pool and amount(line, column)]
            spent = sum(amount(line, column) or 0 for line in lines)
            own = sum(came[fund] for fund in incomes)
            if lines and spent > own + came[None]:
                used = [fund for fund in pool if any(line.sumber_dana == fund for line in lines)]
                yield warning(
                    "fund-overspent", place_of(lines[0], column), expected=full(own + came[None]), found=full(spent),
                    fund=" + ".join(funds.name(fund) for fund in used), income=full(own), rest=full(came[None]),
                    difference=full(spent - own - came[None]), column=column,
                )  # fmt: skip
