"""Budgets that the reader was never shown: layouts as villages publish them, invented apart from the code.

Clean ones come out exact, to the sen, and make a banner; faulty ones keep the figures as published, and are told.
"""

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from apbdes_banner.checks.registry import check_budget
from apbdes_banner.errors import InputError
from apbdes_banner.pipeline import MakeOptions, make_banner
from apbdes_banner.reading.assemble import read_budget
from tests.reading.wild.annexes import annexes
from tests.reading.wild.book import Truth, Wild
from tests.reading.wild.cards import cards, changes
from tests.reading.wild.dangers import dangers, districts, realised_month_by_month
from tests.reading.wild.faults import faulty
from tests.reading.wild.infographics import infographics
from tests.reading.wild.mixtures import mixtures
from tests.reading.wild.offices import offices
from tests.reading.wild.parts import parts
from tests.reading.wild.prints import prints
from tests.reading.wild.regions import regions
from tests.reading.wild.shores import shores
from tests.reading.wild.slips import slips
from tests.reading.wild.twofold import twofold
from tests.reading.wild.typed import typed
from tests.reading.wild.websites import websites

CLEAN = (
    *websites(),
    *infographics(),
    *prints(),
    *annexes(),
    *regions(),
    *typed(),
    *mixtures(),
    realised_month_by_month(),
    *offices(),
    *shores(),
    *parts(),
    *cards(),
    *changes(),
    *twofold(),
)
FAULTY = (*faulty(), *dangers(), *slips())


def _sen(amount: Any) -> int | None:
    return None if amount is None else round(Decimal(str(amount)) * 100)


def report_of(wild: Wild, folder: Path) -> dict[str, Any]:
    """What `check --json` says of the file."""
    return check_budget(read_budget(wild.write(folder))).as_json()


def _incomes(report: dict[str, Any], column: str) -> Counter[int]:
    return Counter(sen for row in report["pendapatan"] if (sen := _sen(row[column])))


def _bidang(report: dict[str, Any], column: str) -> Iterator[tuple[str, int | None, int | None]]:
    for row in report["bidang"]:
        yield row["code"], _sen(row[column]), _sen(row["computed"][column])


def differences(wild: Wild, report: dict[str, Any]) -> list[str]:
    """Where a clean budget is not read as it is; empty where all is right."""
    found = [f"{f['id']} {f['cell']}: {f['message']}" for f in report["findings"] if f["severity"] == "error"]
    who = (report["document"], report["village"]["name"], report["year"])
    if who != (wild.document, wild.village, wild.year):
        found.append(f"{who}")
    for column, truth in wild.truth.items():
        for name, amount in truth.totals().items():
            read, printed = (_sen(report[part][name][column]) for part in ("totals", "declared"))
            if (read or 0) != _sen(amount) or printed not in (None, _sen(amount)):
                found.append(f"{name}.{column}: {amount}, read {read}, printed {printed}")
        wanted = {code: _sen(amount) for code, amount in truth.bidang.items() if amount}
        if wanted != {code: computed for code, _, computed in _bidang(report, column) if computed}:
            found.append(f"bidang.{column}: {wanted}, read {list(_bidang(report, column))}")
        if _incomes(report, column) != Counter(sen for amount in truth.incomes if (sen := _sen(amount))):
            found.append(f"incomes.{column}: {_incomes(report, column)}")
    return found


def lost(wild: Wild, report: dict[str, Any]) -> list[str]:
    """The published figures of a faulty budget that the report gives neither as read nor as printed."""
    found = []
    for column, truth in wild.truth.items():
        for name, amount in truth.totals().items():
            shown = {_sen(report[part][name][column]) for part in ("totals", "declared")}
            if _sen(amount) not in shown and not (amount == 0 and shown == {None}):
                found.append(f"{name}.{column}: {amount}, {shown}")
        shown_bidang = {code: {printed, computed} for code, printed, computed in _bidang(report, column)}
        for code, amount in truth.bidang.items():
            if amount and _sen(amount) not in shown_bidang.get(code, ()):
                found.append(f"bidang {code}.{column}: {amount}, {shown_bidang.get(code)}")
        missing = Counter(sen for amount in truth.incomes if (sen := _sen(amount))) - _incomes(report, column)
        if missing:
            found.append(f"incomes.{column}: {missing}")
    return found


def _name(wild: Wild) -> str:
    return wild.name


@pytest.mark.parametrize("wild", CLEAN, ids=_name)
def test_a_clean_budget_comes_out_exact(wild: Wild, tmp_path: Path) -> None:
    assert differences(wild, report_of(wild, tmp_path)) == []


@pytest.mark.parametrize("wild", FAULTY, ids=_name)
def test_a_fault_is_told_and_the_figures_stay_as_published(wild: Wild, tmp_path: Path) -> None:
    report = report_of(wild, tmp_path)
    assert lost(wild, report) == []
    told = {finding["id"] for finding in report["findings"] if finding["severity"] in ("error", "warning")}
    assert wild.told & told, told


@pytest.mark.parametrize("wild", [*CLEAN[::6], *FAULTY[::6]], ids=_name)
def test_a_clean_one_makes_a_banner_a_faulty_one_a_draft(wild: Wild, tmp_path: Path) -> None:
    source = wild.write(tmp_path)
    draft = wild in FAULTY or wild.village is None or wild.year is None
    made = make_banner(source, MakeOptions(formats=("pdf",), draft=draft))
    assert [path.suffix for path in made.files] == [".pdf"]


@pytest.mark.parametrize("wild", list(districts()), ids=_name)
def test_a_table_of_many_villages_is_no_budget(wild: Wild, tmp_path: Path) -> None:
    with pytest.raises(InputError):
        read_budget(wild.write(tmp_path))


def test_the_truths_of_clean_budgets_close() -> None:
    plans = [wild.truth["anggaran"] for wild in CLEAN]
    assert all(isinstance(truth, Truth) and truth.totals()["silpa"] == 0 for truth in plans)
    assert len({wild.name for wild in (*CLEAN, *FAULTY)}) == len(CLEAN) + len(FAULTY) >= 110
