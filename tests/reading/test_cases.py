"""The real budgets in ../shared/cases, against truths computed independently; skipped where the folder is not there."""

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget
from apbdes_banner.budget.totals import computed_totals, declared_totals
from apbdes_banner.errors import InputError
from apbdes_banner.reading.assemble import read_budget

CASES = Path(__file__).parents[3] / "shared" / "cases"
FOLDERS = sorted(path.parent for path in CASES.glob("*/truth.json"))
# 13: two rows have an amount and no words; they are told as unread, and nothing is guessed
UNREAD = {"13": {"(unnamed row = transfer subtotal)", "(unnamed row after lain-lain)"}}


def _sen(amount: Any) -> int:
    return int(Decimal(str(amount)) * 100)


def _wanted(truth: dict[str, Any]) -> Iterator[tuple[str, str, str, int]]:
    for column, suffix in (("anggaran", ""), ("realisasi", "_realisasi"), ("semula", "_semula")):
        for part in ("totals", "bidang", "pendapatan"):
            for key, amount in (truth.get(part + suffix) or {}).items():
                if amount is not None:
                    yield part, key, column, _sen(amount)


def _found(budget: Budget, part: str, key: str, column: str) -> set[int]:
    """The amounts that the budget gives for a figure: as computed, and as printed."""
    lines, declared = budget.lines, budget.declared
    if part == "totals":
        both = (computed_totals(budget, column).get(key), declared_totals(budget, column).get(key))
        return {value for value in both if value is not None}
    if part == "bidang":
        own = lines[(lines["section"] == BELANJA) & (lines["bidang"] == key)][column].dropna()
        heads = declared[(declared["level"] == "bidang") & (declared["code"] == key)][column].dropna()
        return {int(own.sum()), *map(int, heads)}
    incomes = lines[lines["section"] == PENDAPATAN]
    by_code = incomes[incomes["rekening"].fillna("").str.startswith(key)][column].dropna()
    return {int(by_code.sum()), *map(int, incomes[column].dropna())}


@pytest.mark.skipif(not FOLDERS, reason="the real cases are not here")
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_figure_of_a_real_budget(folder: Path) -> None:
    truth, number = json.loads((folder / "truth.json").read_text(encoding="utf-8")), folder.name[:2]
    if truth["kind"] == "bukan-apbdes":
        with pytest.raises(InputError) as caught:
            read_budget(folder / "budget.xlsx")
        assert caught.value.id.startswith("not-a-budget-")
        return
    budget = read_budget(folder / "budget.xlsx")
    assert budget.document == truth["kind"]
    derived = {"surplus_defisit", "pembiayaan_netto", "silpa"}  # where not printed they follow from printed sums
    missing = []
    for part, key, column, amount in _wanted(truth):
        found = _found(budget, part, key, column)
        if amount in found or (amount == 0 and not found) or key in UNREAD.get(number, ()):
            continue
        if not (part == "totals" and key in derived and declared_totals(budget, column).get(key) is None):
            missing.append((part, key, column, amount, found))
    assert missing == []
    if number in UNREAD:
        assert {remark.id for remark in budget.unread} == {"row-unread"}
    assert budget.identity.village.name in (truth["village"], None)  # many a sheet names no village
    assert budget.identity.year in (truth["year"], None)
