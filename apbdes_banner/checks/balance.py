"""Surplus or deficit, netto, SiLPA: whether the budget closes (domain.md b.2, identities 3 to 5).

A plan closes to zero and never below; a realisation may leave a rest, but its budget column closes as a plan does.
Where a subtotal is wrong, totals.py says so; the closing is then judged by the printed totals as well, and only a
budget that closes neither way is said not to close.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Budget, Place
from apbdes_banner.budget.money import full
from apbdes_banner.budget.rows import Declared
from apbdes_banner.budget.totals import Totals, computed_totals, declared_totals
from apbdes_banner.checks.finding import Finding, Severity, error, warning
from apbdes_banner.checks.tables import amount, columns_of, declared_of, lines_of, place_of, plan_columns
from apbdes_banner.checks.totals import NETTO, printed_sections, slip


def is_head(row: Declared) -> bool:
    """Whether this is the heading 6. PEMBIAYAAN, whose amount may be the receipts, the netto or the sum of both."""
    return row.total == NETTO and row.level == "akun"


def _printed_row(declared: list[Declared], total: str, column: str) -> Declared | None:
    """The last row that prints a total: its JUMLAH row, never the heading 6. PEMBIAYAAN."""
    rows = [row for row in declared if row.total == total and not is_head(row)]
    rows = [row for row in rows if amount(row, column) is not None]
    return rows[-1] if rows else None


def _place(budget: Budget, declared: list[Declared], column: str) -> Place | None:
    """The cell where the rest is printed, or what is printed nearest to it, or the last amount of the table."""
    rows = [row for total in ("silpa", "surplus_defisit", BELANJA) if (row := _printed_row(declared, total, column))]
    if rows:
        return place_of(rows[0], column)
    lines = [line for line in lines_of(budget) if amount(line, column) is not None]
    return place_of(max(lines, key=lambda line: line.row or 0), column) if lines else None


def _sums(sections: dict[str, int | None]) -> Totals:
    """All totals from those of the four sections."""
    surplus = netto = None
    income, spending = sections[PENDAPATAN], sections[BELANJA]
    if income is not None and spending is not None:
        surplus = income - spending
    if sections[PENERIMAAN] is not None or sections[PENGELUARAN] is not None:
        netto = (sections[PENERIMAAN] or 0) - (sections[PENGELUARAN] or 0)
    silpa = None if surplus is None else surplus + (netto or 0)
    return Totals(
        income, spending, surplus, sections[PENERIMAAN], sections[PENGELUARAN], pembiayaan_netto=netto, silpa=silpa
    )


def _only_deficit(row: Declared) -> bool:
    """Whether the row speaks of a deficit alone: "Defisit 110.801.954" needs no minus."""
    words = row.label.lower()
    return "defisit" in words and "surplus" not in words


def _compare(
    declared: list[Declared],
    column: str,
    total: str,
    sums: Iterable[int | None],
    terms: tuple[int | None, int | None],
    closing: int | None = None,
) -> Iterable[Finding]:
    """The printed `total` against what it must be by any of `sums`; `terms` are the two numbers it is made of.

    `closing` is the amount with which the budget would close: a printed one that is a slip of the pen away from it,
    or from what it must be, says so in its hint.
    """
    row = _printed_row(declared, total, column)
    right = [value for value in sums if value is not None]
    if row is None or not right:
        return
    printed = amount(row, column) or 0
    if printed in right or (_only_deficit(row) and -printed in right):
        return
    if -printed in right:
        texts = {"expected": full(-printed), "found": full(printed), "name": row.label}
        yield warning("sign-mismatch", place_of(row, column), **texts)
        return
    yield _mismatch(row, column, right, *terms, closing)


def _mismatch(
    row: Declared, column: str, right: Sequence[int], first: int | None, second: int | None, closing: int | None = None
) -> Finding:
    """The printed amount of a surplus, netto or SiLPA that is none of `right`."""
    printed = amount(row, column) or 0
    meant = next((value for value in (*right, closing) if value is not None and slip(printed, value)), None)
    name = (row.total or "").removeprefix("pembiayaan_").replace("_defisit", "")
    return error(
        f"{name}-mismatch", place_of(row, column), expected=full(right[0]), found=full(printed),
        difference=full(abs(printed - right[0])), first=full(first or 0), second=full(second or 0),
        clue=None if meant is None else "slip", meant=None if meant is None else full(meant),
    )  # fmt: skip


def head_amounts(sums: Iterable[Totals]) -> tuple[int, ...]:
    """Every amount that 6. PEMBIAYAAN may rightly print: netto, receipts, the sum of both, payments alone."""
    found: list[int] = []
    for totals in sums:
        if totals.pembiayaan_netto is None:
            continue
        received, paid = totals.penerimaan_pembiayaan or 0, totals.pengeluaran_pembiayaan or 0
        found += [received - paid, received, received + paid, *([paid] if totals.penerimaan_pembiayaan is None else [])]
    return tuple(dict.fromkeys(found)) or (0,)


def _check_head(declared: list[Declared], column: str, found: Totals, printed: Totals) -> Iterable[Finding]:
    """netto-mismatch at the heading 6. PEMBIAYAAN where its amount is nothing that it may be."""
    right = head_amounts((printed, found))
    for row in declared:
        value = amount(row, column)
        if not is_head(row) or value is None or value in right:
            continue
        if -value in right:
            texts = {"expected": full(-value), "found": full(value), "name": row.label}
            yield warning("sign-mismatch", place_of(row, column), **texts)
        else:
            wrong = _mismatch(row, column, right, printed.penerimaan_pembiayaan, printed.pengeluaran_pembiayaan)
            yield replace(wrong, clue=wrong.clue or "head", params={**wrong.params, "name": row.label})


def told_totals(budget: Budget, column: str) -> Totals:
    """The totals as printed; surplus, netto and SiLPA that are not printed follow from printed income and spending.

    The heading 6. PEMBIAYAAN counts as the netto only where nothing else prints one and its amount is one.
    """
    told = declared_totals(budget, column)
    row = _printed_row(declared_of(budget), NETTO, column)
    if row:
        told = replace(told, pembiayaan_netto=amount(row, column))
    elif told.pembiayaan_netto is not None:
        netto = {computed_totals(budget, column).pembiayaan_netto}
        netto.add(_sums(printed_sections(budget, column)).pembiayaan_netto)
        if told.pembiayaan_netto not in netto:
            told = replace(told, pembiayaan_netto=None)
    if told.pendapatan is None or told.belanja is None:
        return told
    sums = _sums(printed_sections(budget, column))
    blank = [name for name in ("surplus_defisit", "pembiayaan_netto", "silpa") if told.get(name) is None]
    return replace(told, **{name: sums.get(name) for name in blank})


def _check_printed(
    declared: list[Declared], column: str, found: Totals, printed: Totals, told: Totals
) -> Iterable[Finding]:
    """The printed surplus, netto and SiLPA against the numbers that they are made of."""
    wrong = [
        *_compare(
            declared, column, "surplus_defisit", (printed.surplus_defisit, found.surplus_defisit),
            (printed.pendapatan, printed.belanja),
        ),
        *_compare(
            declared, column, "pembiayaan_netto", (printed.pembiayaan_netto, found.pembiayaan_netto),
            (printed.penerimaan_pembiayaan, printed.pengeluaran_pembiayaan),
            None if printed.surplus_defisit is None else -printed.surplus_defisit,
        ),
    ]  # fmt: skip
    yield from wrong
    if any(finding.severity is Severity.ERROR for finding in wrong):
        return  # the SiLPA that is made of them cannot be judged
    surplus = told.surplus_defisit if told.surplus_defisit is not None else printed.surplus_defisit
    netto = told.pembiayaan_netto if told.pembiayaan_netto is not None else printed.pembiayaan_netto
    by_print = None if surplus is None else surplus + (netto or 0)
    yield from _compare(
        declared, column, "silpa", (printed.silpa, found.silpa, by_print),
        (printed.surplus_defisit, printed.pembiayaan_netto),
    )  # fmt: skip


def _clue(budget: Budget, column: str, rest: int, printed: Totals) -> tuple[str | None, str]:
    """What the rest gives away: the name of a hint and the row that it speaks of."""
    if printed.pengeluaran_pembiayaan and rest == -printed.pengeluaran_pembiayaan:
        return "netto", ""
    same = [line for line in lines_of(budget) if amount(line, column) == abs(rest)]
    return ("one-row", same[0].label) if len(same) == 1 else (None, "")


def _is_cut(budget: Budget, column: str) -> bool:
    """Whether the table ends early: spending stops before bidang 4, with no total of it printed anywhere."""
    belanja = budget.lines[budget.lines["section"] == BELANJA]
    last = max(belanja["bidang"].dropna(), default="5")
    return str(last) < "4" and declared_totals(budget, column).belanja is None


def _check_closing(
    budget: Budget, declared: list[Declared], column: str, found: Totals, printed: Totals
) -> Iterable[Finding]:
    """Whether a plan closes to zero, and no column below it."""
    surplus, rest = printed.surplus_defisit, printed.silpa
    if surplus is None or rest is None or 0 in (found.silpa, rest):
        return
    is_plan = column in plan_columns(budget)
    if rest > 0 and not is_plan:
        return
    clue, part = _clue(budget, column, rest, printed)
    id = "silpa-negative" if rest < 0 else "plan-not-closed"
    if printed.pembiayaan_netto is None:
        id = "deficit-unfunded" if rest < 0 else "table-cut" if _is_cut(budget, column) else "surplus-unused"
    if id == "table-cut" and column != "anggaran":
        return  # once is enough
    place = _place(budget, declared, column)
    yield error(
        id, place, expected=full(0), found=full(rest), clue=clue, column=column, part=part, rest=full(abs(rest)),
        pendapatan=full(printed.pendapatan or 0), belanja=full(printed.belanja or 0),
        netto=full(printed.pembiayaan_netto or 0),
    )  # fmt: skip


def check_balance(budget: Budget) -> Iterable[Finding]:
    """Missing sections; surplus-, netto-, silpa- and sign-mismatch; plan-not-closed, silpa-negative and the like."""
    declared = declared_of(budget)
    for section in (PENDAPATAN, BELANJA):
        if section not in budget.line_values["section"]:
            yield error(f"{section}-missing", Place(budget.sheet) if budget.sheet else None)
    for column in columns_of(budget):
        found, told = computed_totals(budget, column), declared_totals(budget, column)
        printed = _sums(printed_sections(budget, column))
        yield from _check_head(declared, column, found, printed)
        yield from _check_printed(declared, column, found, printed, told)
        yield from _check_closing(budget, declared, column, found, printed)
