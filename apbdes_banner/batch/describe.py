"""A report on one budget -> what its `Row` says: plain sums, findings in both languages."""

from collections.abc import Iterable, Mapping
from typing import Any

from apbdes_banner import messages
from apbdes_banner.batch.rows import Amounts, FindingRow, OpennessItem, Part, Row, Status, Told, Who
from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.model import AMOUNTS, BELANJA, PENDAPATAN, TOTALS, Budget
from apbdes_banner.budget.summarising import shown_column
from apbdes_banner.budget.summary import Summary
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.finding import Finding
from apbdes_banner.checks.openness import openness
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.errors import BannerError

MOST_FINDINGS = 100  # kept of one village; all are counted


def described(key: str, report: CheckReport, status: Status, summary: Summary | None = None) -> Row:
    """The row of a budget that was read; its outputs are added by whoever writes them. `summary`: see `openness`."""
    budget = report.budget
    counts: dict[str, int] = {}
    for finding in report.findings:
        counts[str(finding.severity)] = counts.get(str(finding.severity), 0) + 1
    lines = budget.line_values
    spending = [index for index, section in enumerate(lines["section"]) if section == BELANJA]
    by_bidang = {
        code: {column: sen for column, sen in sums.items() if sen is not None}
        for (section, code), sums in budget.sums.items()
        if section == BELANJA and code is not None
    }
    kinds = [".".join((lines["rekening"][index] or "5").split(".")[:2]) for index in spending]
    return Row(
        key=key,
        status=status,
        who=_who(budget),
        sheet=budget.sheet,
        shown=shown_column(budget),
        totals=_totals(budget),
        bidang=_parts(by_bidang, "bidang"),
        jenis=_parts(_sums(lines, spending, kinds), "belanja_jenis") if budget.by_jenis else (),
        sources=_sources(lines),
        activities=len({(lines["kegiatan"][index], lines["kegiatan_nama"][index]) for index in spending}),
        findings=tuple(_finding(finding) for finding in report.findings[:MOST_FINDINGS]),
        counts=counts,
        openness=tuple(OpennessItem(item.id, item.present, item.where()) for item in openness(budget, summary)),
    )


def told(id: str, **params: object) -> Told:
    """A text of messages/ in both languages."""
    return Told(messages.text(id, "id", **params), messages.text(id, "en", **params))


def problem(error: BannerError) -> Told:
    """What a failure says, in both languages."""
    return told(f"errors.{error.id}", **error.params)


def _who(budget: Budget) -> Who:
    identity, village = budget.identity, budget.identity.village
    return Who(
        type=village.type,
        name=village.name,
        district=village.district,
        regency=village.regency,
        province=village.province,
        code=village.code,
        year=identity.year,
        document=str(budget.document),
        perdes=identity.perdes_number,
        complaints=identity.complaints,
        url=identity.url,
        population=identity.population,
    )


def _totals(budget: Budget) -> dict[str, Amounts]:
    filled = [name for name in AMOUNTS if any(value is not None for value in budget.line_values[name])]
    by_column = {column: computed_totals(budget, column) for column in filled}
    return {
        name: {column: value for column, totals in by_column.items() if (value := totals.get(name)) is not None}
        for name in TOTALS
    }


def _sums(lines: Mapping[str, list[Any]], rows: Iterable[int], keys: Iterable[str | None]) -> dict[str, dict[str, int]]:
    """key -> column -> sen; rows without a key are left out."""
    found: dict[str, dict[str, int]] = {}
    for row, key in zip(rows, keys, strict=True):
        if key is None:
            continue
        sums = found.setdefault(key, {})
        for column in AMOUNTS:
            if (value := lines[column][row]) is not None:
                sums[column] = sums.get(column, 0) + int(value)
    return found


def _parts(sums: Mapping[str, Amounts], kind: str) -> tuple[Part, ...]:
    return tuple(Part(code, accounts.short_name(kind, code), amounts) for code, amounts in sorted(sums.items()))


def _sources(lines: Mapping[str, list[Any]]) -> tuple[Part, ...]:
    rows = [index for index, section in enumerate(lines["section"]) if section == PENDAPATAN]
    codes = [funds.of_income(lines["rekening"][row], lines["uraian"][row], lines["sumber_dana"][row]) for row in rows]
    sums = sorted(_sums(lines, rows, codes).items(), key=lambda item: funds.order(item[0]))
    return tuple(Part(code, funds.name(code), amounts) for code, amounts in sums)


def _finding(finding: Finding) -> FindingRow:
    hint, hint_en = finding.hint("id"), finding.hint("en")
    return FindingRow(
        id=finding.id,
        severity=str(finding.severity),
        message=Told(finding.message("id"), finding.message("en")),
        hint=Told(hint, hint_en or hint) if hint else None,
        sheet=finding.place.sheet if finding.place else None,
        cell=finding.place.address if finding.place else None,
        expected=finding.expected,
        found=finding.found,
    )
