"""Codes: unknown to the chart, out of place, at odds with their name, used twice (domain.md b.4, b2)."""

from collections.abc import Iterable

from apbdes_banner.budget.accounts import banner_name, find, match_name, parent
from apbdes_banner.budget.model import BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Budget
from apbdes_banner.checks.finding import Finding, note, warning
from apbdes_banner.checks.tables import Line, declared_of, lines_of, place_of

OLD_CHART_UNTIL = 2018  # Permendagri 20/2018 is in use from the budget year 2019
_KINDS = {
    PENDAPATAN: "pendapatan",
    BELANJA: "belanja_jenis",
    PENERIMAAN: "pembiayaan",
    PENGELUARAN: "pembiayaan",
}
_FIRST = {PENDAPATAN: "4", BELANJA: "5", PENERIMAAN: "6.1", PENGELUARAN: "6.2"}
_SURE = 0.95


def uses_old_chart(budget: Budget) -> bool:
    """Whether the file keeps the chart before 2019: by its year, else by accounts that begin with 1, 2 or 3."""
    if budget.identity.year is not None:
        return budget.identity.year <= OLD_CHART_UNTIL
    return bool(budget.lines["rekening"].str.match(r"[123](\.|$)").fillna(False).any())


def _known(kind: str, code: str) -> bool:
    """Below objek every village numbers as it likes; what stands above must be known."""
    while code.count(".") > 3:
        code = parent(code) or code
    return find(kind, code) is not None


def check_codes(budget: Budget) -> Iterable[Finding]:
    """code-unknown and code-misplaced, once for each code; not for the chart before 2019, which had many dialects."""
    if uses_old_chart(budget):
        return
    seen: set[tuple[str, str]] = set()
    for line in lines_of(budget):
        kind = _KINDS[line.section]
        first = _FIRST[line.section]
        code = line.rekening
        if code and (kind, code) not in seen:
            seen.add((kind, code))
            if not (code == first or code.startswith(first) or first.startswith(code)):
                yield warning("code-misplaced", place_of(line), found=code, expected=f"{first}…", name=line.label)
            elif not _known(kind, code):
                yield warning("code-unknown", place_of(line), found=code, name=line.label)
        code = line.kegiatan
        if code and ("bidang", code) not in seen:
            seen.add(("bidang", code))
            if line.bidang and not code.startswith(line.bidang):
                yield warning(
                    "activity-misplaced", place_of(line), found=code, expected=f"{line.bidang}…",
                    name=line.kegiatan_nama or line.label, bidang=banner_name("bidang", line.bidang),
                )  # fmt: skip
            elif not _known("bidang", code):
                yield warning("code-unknown", place_of(line), found=code, name=line.kegiatan_nama or line.label)


def check_names(budget: Budget) -> Iterable[Finding]:
    """code-name-mismatch: an income code or a bidang whose words are those of quite another one."""
    if uses_old_chart(budget):
        return
    rows = [("pendapatan", line.rekening, line.uraian, place_of(line)) for line in lines_of(budget, PENDAPATAN)]
    rows += [("bidang", row.code, row.uraian, place_of(row)) for row in declared_of(budget) if row.level == "bidang"]
    for kind, code, words, place in rows:
        account = find(kind, code) if code else None
        if account is None or not words or not account.name:
            continue
        said = match_name(words, (kind,), level=account.level)
        if said is None or said[1] < _SURE or said[0].code == account.code or said[0].name == account.name:
            continue
        yield warning(
            "code-name-mismatch", place, found=f"{code} {words}", expected=f"{said[0].code} {said[0].name}",
            code=account.code, official=account.name, name=words, other=said[0].code,
        )  # fmt: skip


def _same_words(one: str | None, other: str | None) -> bool:
    return " ".join((one or "").lower().split()) == " ".join((other or "").lower().split())


def _is_leaf(code: str | None) -> bool:
    return bool(code) and "90-99" not in str(code)


def check_repeats(budget: Budget) -> Iterable[Finding]:
    """code-reused: one code, two names. item-repeated: the same item twice (each fund on a row of its own, say)."""
    activities: dict[str, Line] = {}
    items: dict[tuple[str | None, ...], Line] = {}
    told: set[str] = set()
    for line in lines_of(budget):
        code = line.kegiatan if line.section == BELANJA else line.rekening
        if code and _is_leaf(code) and code.count(".") >= 2:
            words = line.kegiatan_nama if line.section == BELANJA else line.uraian
            first = activities.setdefault(code, line)
            before = first.kegiatan_nama if line.section == BELANJA else first.uraian
            if words and before and not _same_words(words, before) and code not in told:
                told.add(code)
                yield warning(
                    "code-reused", place_of(line), found=f"{code} {words}", expected=f"{code} {before}",
                    code=code, name=words, other=before, other_cell=_address(first),
                )  # fmt: skip
        key = (
            line.section, line.bidang, line.kegiatan, line.kegiatan_nama, line.rekening, line.uraian, line.sumber_dana,
        )  # fmt: skip
        if (line.rekening or line.kegiatan) and line.uraian:
            first = items.setdefault(key, line)
            if first is not line:
                yield note(
                    "item-repeated", place_of(line), found=line.code, name=line.label, code=line.code or "",
                    other_cell=_address(first),
                )  # fmt: skip


def _address(line: Line) -> str:
    place = place_of(line)
    return place.address if place else "?"
