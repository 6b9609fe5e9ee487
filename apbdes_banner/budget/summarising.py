"""Budget -> Summary: what a banner says, as plain values in sen, before anybody thinks of millimetres.

Everything here comes from the line items, so that the parts add up to the totals on the banner itself
(design/banner.md, rule 1); printed totals that differ are findings, and such a budget makes no clean banner.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.aid import Aid, is_aid, read_aid
from apbdes_banner.budget.checksum import figures
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, TOTALS, Budget, Document
from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.rows import Line
from apbdes_banner.budget.summary import Activity, Detail, Flow, Group, Source, Summary, Unit, largest_remainder
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.budget.wording import calm, text_of

_ALL_INCOME = re.compile(r"(?i)^(jumlah |total )?pendapatan( \w+)?$")


def _unique(values: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(text for value in values if value and (text := text_of(value))))


def _parted(rows: Iterable[Line], key: Callable[[Line], str]) -> dict[str, list[Line]]:
    """The rows by their key, in the order in which the keys are met."""
    parts: dict[str, list[Line]] = {}
    for row in rows:
        parts.setdefault(key(row), []).append(row)
    return parts


@dataclass(frozen=True)
class _Columns:
    """The column that is shown, and the one that it is compared with."""

    shown: str
    other: str | None

    def rows(self, budget: Budget, section: str) -> list[Line]:
        """The lines of a section that say anything in either column."""
        one, other = self.shown, self.other or self.shown
        return [
            line
            for line in budget.items
            if line.section == section and (getattr(line, one) is not None or getattr(line, other) is not None)
        ]

    def amount(self, row: Line) -> int:
        """What is shown of a row, in sen; nothing counts as 0."""
        return getattr(row, self.shown) or 0

    def reference(self, row: Line) -> int:
        """What it is compared with; 0 where there is nothing."""
        return (getattr(row, self.other) or 0) if self.other else 0

    def whole(self, budget: Budget, bidang: str) -> tuple[int, int | None]:
        """Amount and reference of a bidang as the tables add them up: its rows, added one by one, must come to that."""
        sums = budget.sums[BELANJA, None if bidang == "0" else bidang]
        return sums[self.shown] or 0, (sums[self.other] or 0) if self.other else None

    def sums(self, rows: Iterable[Line]) -> tuple[int, int | None]:
        """Amount and reference of some lines, in sen."""
        rows = list(rows)
        return sum(map(self.amount, rows)), sum(map(self.reference, rows)) if self.other else None


def _sources(budget: Budget, columns: _Columns) -> tuple[Source, ...]:
    """Income by fund, largest first; a fund that is one row only keeps the words of that row where
    they say more than "Lain-lain"."""
    found = []
    for fund, part in _parted(columns.rows(budget, PENDAPATAN), _fund_of).items():
        amount, reference = columns.sums(part)
        if amount or reference:
            used = [row for row in part if columns.amount(row) or columns.reference(row)]
            only = text_of(used[0].uraian) if len(used) == 1 else None
            if fund == "DLL" and only and not only.lower().startswith("lain"):
                # A file that gives one sum for all income says nothing of its sources: no code then.
                found.append(Source("" if _ALL_INCOME.match(only) else "DLL", calm(only), amount, reference))
            else:
                found.append(Source(fund, funds.name(fund), amount, reference))
    return tuple(sorted(found, key=lambda source: (-source.amount, -(source.reference or 0))))


def _fund_of(row: Line) -> str:
    return funds.of_income(text_of(row.rekening), text_of(row.uraian), text_of(row.sumber_dana))


def _activities(part: Iterable[Line], columns: _Columns, detail: Detail) -> tuple[Activity, ...]:
    """The rows of a card. Lines are one activity where code and words are the same: a code may stand for two."""
    rows: dict[tuple[str | None, ...], list[Line]] = {}
    for row in part:
        sub, kegiatan, nama = text_of(row.sub_bidang), text_of(row.kegiatan), text_of(row.kegiatan_nama)
        # What has no sub bidang stays by itself.
        key: tuple[str | None, ...] = (sub,) if detail == "subbidang" and sub else (sub, kegiatan, nama)
        rows.setdefault(key, []).append(row)
    found = []
    for key, lines in rows.items():
        amount, reference = columns.sums(lines)
        if not amount and not reference:
            continue
        first = lines[0]
        name = text_of(first.kegiatan_nama) or text_of(first.uraian) or text_of(first.kegiatan) or "–"
        places = _unique(line.lokasi for line in lines)
        if len(key) == 1 and key[0]:
            account = accounts.find("bidang", key[0])
            name, places = (account.name if account and account.name else name), []
        codes = {code for line in lines if (paid := text_of(line.sumber_dana)) for code in paid.split(",")}
        aid = _aid(lines) if columns.shown == "anggaran" and len(key) == 3 else None
        where = ", ".join(places) or None
        office = " & ".join(_unique(line.pelaksana for line in lines)) or None
        paid_by = tuple(sorted(codes, key=funds.order))
        found.append(Activity(calm(name), amount, where, paid_by, reference, office, aid))
    return tuple(sorted(found, key=lambda activity: (-activity.amount, -(activity.reference or 0))))


def _aid(lines: Sequence[Line]) -> Aid | None:
    """The families that an activity is for, where its one line with money gives them."""
    used = [line for line in lines if line.anggaran]
    if len(used) != 1 or not is_aid(used[0].kegiatan, used[0].kegiatan_nama, used[0].uraian):
        return None
    [line] = used
    counted = f"{line.volume or ''} {line.satuan or ''}"
    return read_aid(line.anggaran or 0, counted, line.kegiatan_nama, line.uraian, line.lokasi)


def _is_group(rows: Sequence[Line], budget: Budget) -> bool:
    """Whether the only line of a bidang is the bidang's own row: the file goes no deeper, so neither does the card."""
    if len(rows) != 1 or rows[0].kegiatan is not None or rows[0].sub_bidang is not None:
        return False
    own = rows[0].group
    return own is None or not any(row.id == own and row.level == "bidang" for row in budget.printed)


def _group_code(row: Line, by_jenis: bool) -> str:
    """The code of the card that a line of belanja stands in; "0" where the file does not say ("5" is a bidang)."""
    if not by_jenis:
        return "0" if row.bidang is None else row.bidang
    return "0" if row.rekening in (None, "5") else ".".join(row.rekening.split(".")[:2])


def _groups(budget: Budget, columns: _Columns, detail: Detail) -> tuple[Group, ...]:
    by_jenis = budget.by_jenis
    parts = _parted(columns.rows(budget, BELANJA), lambda row: _group_code(row, by_jenis))
    found = []
    kind = "belanja_jenis" if by_jenis else "bidang"
    for code, part in sorted(parts.items()):
        if by_jenis:
            whole = code.count(".") >= max((row.rekening or "").count(".") for row in part)
            named = [row._replace(kegiatan_nama=row.uraian, kegiatan=row.rekening) for row in part]
        else:
            whole, named = _is_group(part, budget), part
        offices = _unique(row.pelaksana for row in part)
        if not offices and code in budget.identity.pelaksana:
            offices = [budget.identity.pelaksana[code]]
        amount, reference = columns.sums(part) if by_jenis else columns.whole(budget, code)
        called = "5" if by_jenis and code == "0" else code  # belanja as a whole
        found.append(
            Group(
                code=code,
                name=accounts.banner_name(kind, called),
                short_name=accounts.short_name(kind, called),
                amount=amount,
                pelaksana=" & ".join(offices[:2]) or None,
                activities=() if detail == "bidang" or whole else _activities(named, columns, detail),
                reference=reference,
                unit="belanja" if by_jenis else _unit(part, detail),
            )
        )
    return tuple(found)


def _unit(part: Iterable[Line], detail: Detail) -> Unit:
    """What the lines of a bidang are: most files go down to kegiatan, some end at sub bidang."""
    ends = all(row.kegiatan is None and row.sub_bidang is not None for row in part)
    return "subbidang" if detail == "subbidang" or ends else "kegiatan"


def _jenis(row: Line) -> str:
    """The account of a line of pembiayaan to three levels, by its words where its code is no known one."""
    code = text_of(row.rekening)
    match = accounts.match_name(text_of(row.uraian) or "", ("pembiayaan",))
    if match and not (code and accounts.find("pembiayaan", code)):
        code = match[0].code
    return ".".join((code or ("6.1" if row.section == PENERIMAAN else "6.2")).split(".")[:3])


def _pembiayaan(budget: Budget, section: str, columns: _Columns) -> tuple[Source, ...]:
    """What came in or went out, by account, largest first, in words that need no chart of accounts."""
    found = [
        Source(code, accounts.short_name("pembiayaan", code), *columns.sums(part))
        for code, part in _parted(columns.rows(budget, section), _jenis).items()
        if any(map(columns.amount, part))
    ]
    return tuple(sorted(found, key=lambda item: -item.amount))


def _flows(budget: Budget, columns: _Columns) -> tuple[Flow, ...]:
    """Who pays for what: the lines of belanja and pengeluaran pembiayaan by their one sumber dana and their use."""
    by_jenis = budget.by_jenis
    used = [(row, _group_code(row, by_jenis)) for row in columns.rows(budget, BELANJA)]
    used += [(row, f"paid:{_jenis(row)}") for row in columns.rows(budget, PENGELUARAN)]
    sums: dict[tuple[str, str], int] = {}
    for row, use in used:
        fund = row.sumber_dana or ""
        key = ("" if "," in fund else fund, use)
        sums[key] = sums.get(key, 0) + columns.amount(row)
    return tuple(Flow(fund or None, use, sen) for (fund, use), sen in sorted(sums.items()) if sen)


def shown_column(budget: Budget) -> str:
    """The amount column that the banner shows: what was realised in a realisation, else the budget.

    A "realisation" whose realised amounts are all zero or missing has nothing to report yet: its budget is shown.
    """
    realised = any(budget.line_values["realisasi"])
    return "realisasi" if budget.document is Document.REALISASI and realised else "anggaran"


def _compared(budget: Budget, shown: str) -> str | None:
    """The column that the shown one is compared with, where the file has it."""
    other = {"realisasi": "anggaran", "anggaran": "semula"}[shown]
    wanted = shown == "realisasi" or budget.document is Document.PERUBAHAN
    values = budget.line_values[other]
    return other if wanted and values.count(None) < len(values) else None


def summarise(budget: Budget, column: str | None = None, detail: Detail = "kegiatan") -> Summary:
    """The Summary of one amount column of a budget, by default the one that `shown_column` says.

    `detail`: how fine the rows of the cards are; "bidang" leaves them out.
    """
    shown = column or shown_column(budget)
    compared = _compared(budget, shown)
    columns = _Columns(shown, compared)
    totals = computed_totals(budget, shown)
    reference = computed_totals(budget, compared) if compared else None
    groups = _groups(budget, columns, detail)
    sources = _sources(budget, columns)
    received = _pembiayaan(budget, PENERIMAAN, columns)
    paid = _pembiayaan(budget, PENGELUARAN, columns)
    amounts = [whole.get(name) or 0 for whole in (totals, reference) if whole for name in TOTALS]
    parts: list[Source | Activity] = [*sources, *received, *paid]
    parts += [activity for group in groups for activity in group.activities]
    amounts += [amount for item in parts for amount in (item.amount, item.reference or 0)]
    return Summary(
        identity=budget.identity,
        # A report in which nothing was realised yet is no report: its budget is shown as the plan that it is.
        document=Document.APBDES if budget.document is Document.REALISASI and shown == "anggaran" else budget.document,
        column=shown,
        totals=totals,
        sources=sources,
        groups=groups,
        by_jenis=budget.by_jenis,
        parts=largest_remainder([group.amount for group in groups]),
        cents=any(amount % SEN for amount in amounts),
        received=received,
        paid=paid,
        compared=compared,
        reference=reference,
        figures=figures(budget),
        flows=_flows(budget, columns),
    )
