"""The tree of rows -> the two tables of a Budget: what is an item, what is a printed heading, subtotal or total.

An item is a row with an amount below which no row has one. Everything else is only declared.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from apbdes_banner.budget import accounts, funds, money
from apbdes_banner.budget.model import AMOUNTS, BELANJA, PENDAPATAN, PENERIMAAN, PENGELUARAN, Decision, Place, Remark
from apbdes_banner.reading.amounts import FORMULA
from apbdes_banner.reading.codes import Chart
from apbdes_banner.reading.nodes import PEMBIAYAAN, SURE, Node
from apbdes_banner.reading.rows import clean
from apbdes_banner.reading.words import Role, level_word, plain

_SNAKE = re.compile(r"^[a-z]\w*_\w+$")
_OFFICE = re.compile(
    r"\b(?:kaur|kasi|kepala|seksi|urusan|sekretaris|sekdes|bendahara|pelaksana|tim|tpk|pka|ppkd|kadus|dusun|lembaga|lpm\w*"
    r"|pkk|karang taruna|bum ?des\w*|bpd|posyandu|pokja|panitia|kelompok|desa|kader|linmas)\b",
    re.IGNORECASE,
)


@dataclass
class Collected:
    """Records of items and of printed rows for Budget.of, and what was noticed on the way."""

    explained: bool = False  # whether decisions are asked for
    lines: list[dict[str, Any]] = field(default_factory=list)
    declared: list[dict[str, Any]] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    unread: list[Remark] = field(default_factory=list)
    ids: dict[Node, int] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)


@lru_cache(maxsize=4096)
def readable(name: str) -> str:
    """Words as they can be printed: "b_pembinaan_kemasyarakatan" -> "Pembinaan kemasyarakatan"."""
    text = clean(name).strip(" :;-–")
    if _SNAKE.match(text):
        text = re.sub(r"^b ", "", text.replace("_", " ")).strip()
        text = text[:1].upper() + text[1:]
    return text


def has_amounts_below(node: Node) -> bool:
    """Whether any row below has an amount that counts."""
    for child in node.children:
        if not child.dropped and ((child.entry.has_amount and not child.virtual) or has_amounts_below(child)):
            return True
    return False


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """All nodes of trees, parents first."""
    waiting = [*nodes][::-1]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(node.children))


def is_item(node: Node) -> bool:
    """Whether the row's amounts are counted."""
    if node.virtual or not node.entry.has_amount or node.section is None:
        return False
    return not (node.section == PEMBIAYAAN and node.is_head) and not has_amounts_below(node)


def collect(top: Iterable[Node], collected: Collected, chart: Chart) -> None:
    """Adds the records of one section's tree."""
    for node in top:
        _collect(node, None, False, collected, chart)


def _collect(node: Node, group: int | None, dropped: bool, collected: Collected, chart: Chart) -> None:
    dropped = dropped or node.dropped
    if dropped:
        pass
    elif is_item(node):
        collected.lines.extend(_lines(node, group, chart))
        _problems(node, collected, counted=True)
    elif not node.virtual and _is_worth_keeping(node):
        number = len(collected.declared) + 1
        collected.ids[node] = number
        collected.declared.append(_heading(node, number, group))
        _problems(node, collected, counted=not has_amounts_below(node))
        # the netto is no sum of its parts: receipts minus payments
        group = None if node.is_head and node.section == PEMBIAYAAN else number
    for child in node.children:
        _collect(child, group, dropped, collected, chart)


def _is_worth_keeping(node: Node) -> bool:
    """Whether a heading says anything: not a line of explanation between the rows."""
    return bool(node.entry.amounts or node.entry.codes or node.level) or has_amounts_below(node)


def _amounts(node: Node) -> dict[str, Any]:
    record: dict[str, Any] = {"sheet": node.entry.sheet, "row": node.entry.row}
    for name, amount in node.entry.amounts.items():
        if amount.sen is not None:
            record[name] = amount.sen
            record[f"column_{name}"] = amount.column
    return record


def _heading(node: Node, number: int, group: int | None) -> dict[str, Any]:
    section, total = node.section, None
    if node.is_head:
        total = "pembiayaan_netto" if section == PEMBIAYAAN else section
    elif section in (PENERIMAAN, PENGELUARAN) and node.level == "kelompok":
        total = section
    spatial = node.level in ("bidang", "sub_bidang", "kegiatan")
    return {
        "id": number,
        "parent": group,
        "section": None if section == PEMBIAYAAN else section,
        "total": total,
        "level": node.level,
        "code": node.kegiatan if spatial else node.rekening,
        "uraian": node.entry.name or None,
        **_amounts(node),
    }


def add_heading(node: Node, collected: Collected) -> None:
    """A row that is only compared: the head or bidang of a recapitulation."""
    collected.declared.append(_heading(node, len(collected.declared) + 1, None))
    _problems(node, collected, counted=False)


def add_total(node: Node, collected: Collected) -> None:
    """A total's row: one of the seven, or the sum of a group ("Jumlah Bidang …")."""
    words = re.sub(r"^(?:sub ?)?(?:jumlah|total|jml)\s+", "", node.entry.name, flags=re.IGNORECASE)
    word = level_word(words) if node.total == "" else None
    code = None
    if word in ("bidang", "sub_bidang"):
        match = accounts.match_name(words, ("bidang",), level=word)
        code = match[0].code if match else None
    record = {
        "id": len(collected.declared) + 1,
        "section": node.section if node.total in (PENDAPATAN, BELANJA, PENERIMAAN, PENGELUARAN) else None,
        "total": node.total or None,
        "level": word if code else None,
        "code": code,
        "uraian": node.entry.name,
        **_amounts(node),
    }
    if node.total == "":
        record["section"] = node.section if node.section != PEMBIAYAAN else None
    collected.declared.append(record)
    _problems(node, collected, counted=False)


def _chain(node: Node) -> list[Node]:
    """The rows from right below the bidang, or the head of the section, down to the node."""
    chain: list[Node] = []
    at: Node | None = node
    while at is not None and not at.is_head and at.level != "bidang":
        if not at.entry.fund or at is node:
            chain.insert(0, at)
        at = at.parent
    return chain or [node]


def _is_sub_bidang(node: Node, bidang: str | None) -> str | None:
    """The code of the sub bidang that a row is, by its own code or its words."""
    if node.level == "sub_bidang":
        return node.kegiatan or ""
    if node.path is not None or not bidang or not node.entry.name:
        return None
    match = accounts.match_name(node.entry.name, ("bidang",), within=bidang, level="sub_bidang")
    return match[0].code if match and match[1] >= SURE else None


def _belanja(node: Node, chart: Chart) -> dict[str, Any]:
    """The place of an item of belanja: bidang, sub_bidang, kegiatan and the words of its activity."""
    ancestors = [node]
    while ancestors[-1].parent is not None:
        ancestors.append(ancestors[-1].parent)
    code = next((above.kegiatan for above in ancestors if above.kegiatan), None)
    bidang = code.split(".")[0] if code else None
    record: dict[str, Any] = {"bidang": bidang}
    old = chart.legacy or chart.old_activities
    if code and not old and code.count(".") >= 1:
        record["sub_bidang"] = ".".join(code.split(".")[:2])
    if code and code.count(".") == (1 if old else 2):
        record["kegiatan"] = code
    activity = next((above for above in ancestors if above.level == "kegiatan" and above.entry.name), None)
    if activity is not None and not record.get("sub_bidang"):
        subs = [
            sub for above in _chain(node) if (sub := _is_sub_bidang(above, bidang) if above is not activity else None)
        ]
        record["sub_bidang"] = subs[0] if subs else None
    if activity is None:
        rest = _chain(node)
        while len(rest) > 1 and (sub := _is_sub_bidang(rest[0], bidang)) is not None:
            record["sub_bidang"] = record.get("sub_bidang") or sub or None
            rest.pop(0)
        activity = rest[0]
        if activity.level in ("kelompok", "jenis", "objek") and activity.parent and not activity.parent.is_head:
            activity = activity.parent
        elif len(rest) == 1 and not record.get("sub_bidang") and activity is node:
            record["sub_bidang"] = _is_sub_bidang(node, bidang) or None
    if bidang is None and node.rekening is None:
        record["rekening"] = next((above.rekening for above in ancestors if above.rekening and not above.is_head), None)
    record["kegiatan_nama"] = readable(activity.entry.name) or None
    return record


def _lines(node: Node, group: int | None, chart: Chart) -> list[dict[str, Any]]:
    entry = node.entry
    record: dict[str, Any] = {
        "section": node.section,
        "rekening": node.rekening,
        "uraian": readable(entry.name) or None,
        "group": group,
        "lokasi": entry.attributes.get(Role.LOKASI),
        "volume": entry.attributes.get(Role.VOLUME),
        "satuan": entry.attributes.get(Role.SATUAN),
        "pelaksana": entry.attributes.get(Role.PELAKSANA),
        "sumber_dana": fund_codes(node),
        **_amounts(node),
    }
    if node.section == BELANJA:
        record.update(_belanja(node, chart))
        if chart.legacy and node.level in ("bidang", "kegiatan"):
            record["rekening"] = None
    if not entry.funds:
        return [record]
    found = []
    for fund, amount in entry.funds:  # one line for each fund that pays, so that sums by fund are exact
        if amount.sen:
            found.append({**record, "anggaran": amount.sen, "column_anggaran": amount.column, "sumber_dana": fund})
    for extra in found[1:]:
        for name in ("semula", "realisasi"):
            extra.pop(name, None)
            extra.pop(f"column_{name}", None)
    return found or [record]


def fund_codes(node: Node) -> str | None:
    """The funds of a row, or of the nearest heading that names them."""
    at: Node | None = node
    while at is not None:
        if at.entry.fund:
            return at.entry.fund
        if at.entry.sumber and (codes := funds.parse(at.entry.sumber)):
            return ",".join(codes)
        if at.level in ("bidang", "sub_bidang", "akun", "kelompok") and at.section == BELANJA and at is not node:
            break
        at = at.parent
    while at is not None and not at.entry.fund:
        at = at.parent
    return at.entry.fund if at else None


def _problems(node: Node, collected: Collected, *, counted: bool) -> None:
    """Remarks for amounts of a row that cannot be read, or only by guessing."""
    entry = node.entry
    whole = entry.amounts.get("anggaran")
    if entry.fund_sum is not None and whole is not None and whole.sen is not None:
        place = Place(entry.sheet, entry.row, whole.column)
        params = {"uraian": entry.name or "–"}
        one, other = money.full(entry.fund_sum), money.full(whole.sen)
        collected.remarks.append(Remark("fund-columns-mismatch", place, expected=one, found=other, params=params))
    for name in AMOUNTS:
        amount = entry.amounts.get(name)
        if amount is not None and amount.problem:
            id = f"{amount.problem}-total" if amount.problem == FORMULA and not counted else amount.problem
            place = Place(entry.sheet, entry.row, amount.column)
            collected.remarks.append(Remark(id, place, found=amount.text, params={"uraian": entry.name or "–"}))


def is_office(text: str) -> bool:
    """Whether a text names an office or a body, and not just a person (domain.md f.5)."""
    return bool(_OFFICE.search(plain(text)))
