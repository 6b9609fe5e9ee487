"""Whether a file was read as it is: against the truth of what was written into it."""

from pathlib import Path

import pandas as pd

from apbdes_banner.budget.model import BELANJA, PENDAPATAN, Budget
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.errors import BannerError
from apbdes_banner.reading.assemble import read_budget
from tests.generate.faults import Faulty
from tests.generate.layouts import Built

_DOUBTS = ("parent-by-sum", "sign-mismatch")  # the warnings that say that a sum may be wrong


def _by(budget: Budget, section: str, key: str, column: str) -> dict[str, int]:
    """Sums of one section by a column of the lines, in sen; what has no key stands under ""."""
    lines = budget.lines[budget.lines["section"] == section]
    sums = lines.groupby(lines[key].fillna(""))[column].sum()
    return {str(code): int(sen) for code, sen in sums.items()}


def differences(built: Built, path: Path) -> list[str]:
    """Where the budget that is read from `path` is not the truth; empty where all is right."""
    try:
        budget = read_budget(path)
    except BannerError as error:
        return [f"refused: {error.id}"]
    found = []
    if str(budget.document) != built.plan.document:
        found.append(f"document: {budget.document}")
    if "judul" in built.style.noise or built.style.layout == "formulir":
        who = (budget.identity.village.name, budget.identity.village.regency, budget.identity.year)
        if who != (built.plan.village, built.plan.regency, built.plan.year):
            found.append(f"identity: {who}")
    for column in built.plan.columns:
        totals = computed_totals(budget, column)
        for name, sen in built.truth.totals[column].items():
            read = totals.get(name)
            if read != sen and not (sen == 0 and read is None):
                found.append(f"{name}.{column}: {read} instead of {sen}")
        parts = [
            ("bidang", built.truth.bidang[column], _by(budget, BELANJA, "bidang", column)),
            ("kegiatan", built.truth.kegiatan[column], _by(budget, BELANJA, "kegiatan", column)),
        ]
        for part, truth, read_parts in parts:
            wrong = {key for key in truth if truth[key] != read_parts.get(key, 0)}
            if truth and (wrong or {key for key, sen in read_parts.items() if sen} - set(truth)):
                found.append(f"{part}.{column}: {sorted(wrong)} {sorted(set(read_parts) - set(truth))}")
        incomes = budget.lines[budget.lines["section"] == PENDAPATAN]
        sums = incomes.groupby(["sheet", "row"])[column].sum()  # a row of several funds is one income
        if sorted(int(sen) for sen in sums if pd.notna(sen) and sen) != sorted(
            sen for sen in built.truth.pendapatan[column].values() if sen
        ):
            found.append(f"incomes.{column}")
    return found + [f"alarm: {id} {place}" for id, place, kind in check_budget(budget).flatten() if kind == "error"]


def told(faulty: Faulty, report: CheckReport) -> bool:
    """Whether an error, or a warning of a doubtful sum, stands at a row that shows the fault."""
    sheets = len({row.sheet for row in faulty.built.rows}) > 1
    for finding in report.findings:
        place = finding.place
        if place is None or (finding.severity != "error" and finding.id not in _DOUBTS):
            continue
        if any(place.row == row and (not sheets or place.sheet == sheet) for sheet, row in faulty.blamed):
            return True
    return False
