"""index.html: the recap as one page without a network, for a USB stick: search, filter, findings, medians.

page.html, page.css and page.js stand beside this file and go into the page whole; the villages are a block of JSON in
it. Text of strangers reaches the page as JSON only and is shown as text only, so that a village called `<script>` is
a village.
"""

import json
from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, BinaryIO

from apbdes_banner import messages
from apbdes_banner.batch.columns import BIDANG, belanja, openness_text, per_head
from apbdes_banner.batch.rows import FindingRow, Row, Status
from apbdes_banner.budget import accounts, regions
from apbdes_banner.budget.money import SEN
from apbdes_banner.messages import Lang
from apbdes_banner.messages import page as texts

NAME = "index.html"
MOST_PICTURES = 2_000  # thumbnails in the page; more would make it too large to open
MOST_FINDINGS = 20  # of one village; the report has all


def write_page(rows: Iterable[Row], target: BinaryIO, count: int, lang: Lang = "id") -> None:
    """Writes the page of `count` villages; pictures stand in it where there are not too many."""
    head, tail = _shell(lang, count)
    target.write(head)
    for number, row in enumerate(rows):
        target.write(b",\n" if number else b"\n")
        target.write(_json(_village(row, lang, pictures=count <= MOST_PICTURES)).encode())
    target.write(tail)


def _shell(lang: Lang, count: int) -> tuple[bytes, bytes]:
    """What stands before and after the villages."""
    words = {
        id: messages.text(f"page.{id}", lang) for id in texts.TEXTS if id != "title" and "{" not in texts.TEXTS[id][0]
    }
    words |= {id: both[lang == "en"] for id, both in texts.TEXTS.items() if "{" in both[0]}
    words |= {f"status-{status}": messages.text(f"batch.status.{status}", lang) for status in Status}
    fixed = {"bidang": [accounts.short_name("bidang", code) for code in BIDANG]}
    parts = {
        "lang": lang,
        "title": messages.text("page.title", lang, count=f"{count:,}".replace(",", ".")),
        "style": _file("page.css"),
        "script": _file("page.js"),
        "words": _json(words),
        "data": _json(fixed)[:-1] + ',"villages":[\0]}',
        **{
            id: messages.text(f"page.{id}", lang)
            for id in ("skip", "find", "district", "status", "sort", "medians", "noscript")
        },
    }
    whole = _file("page.html")
    for name, text in parts.items():
        whole = whole.replace(f"{{{name}}}", text, -1 if name in ("find", "title") else 1)
    head, _, tail = whole.partition("\0")
    return head.encode(), tail.encode()


@cache
def _file(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8").strip()


def _json(value: Any) -> str:
    """JSON that may stand inside a script element: no character of it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _village(row: Row, lang: Lang, *, pictures: bool) -> dict[str, Any]:
    who = row.who
    told = [finding for finding in row.findings if finding.severity != "note"]
    amounts = {part.code: part.amounts.get(row.shown) for part in row.bidang}
    thumb = f"data:image/jpeg;base64,{b64encode(row.thumbnail).decode()}" if pictures and row.thumbnail else None
    return {
        "file": row.key,
        "status": str(row.status),
        "type": regions.words(who.type).village,
        "name": who.name,
        "code": who.code,
        "district": who.district,
        "regency": who.regency,
        "year": who.year,
        "document": who.document,
        "belanja": _rupiah(belanja(row)),
        "head": _rupiah(per_head(row)),
        "bidang": [_rupiah(amounts.get(code)) for code in BIDANG],
        "errors": row.counts.get("error", 0),
        "warnings": row.counts.get("warning", 0),
        "findings": [_finding(finding, lang) for finding in told[:MOST_FINDINGS]],
        "more": max(len(told) - MOST_FINDINGS, 0),
        "open": [[openness_text(item.id, lang), item.present, _where(item.id, lang)] for item in row.openness],
        "problem": row.problem.text(lang) if row.problem else None,
        "outputs": [output.name for output in row.outputs],
        "thumb": thumb,
    }


def _finding(finding: FindingRow, lang: Lang) -> dict[str, Any]:
    return {
        "severity": finding.severity,
        "place": finding.place,
        "message": finding.message.text(lang),
        "hint": finding.hint.text(lang) if finding.hint else None,
        "expected": finding.expected,
        "found": finding.found,
    }


def _rupiah(sen: int | None) -> int | None:
    """Whole rupiah, cut towards zero: the page is for comparing, the recap has every sen."""
    return None if sen is None else -(-sen // SEN) if sen < 0 else sen // SEN


def _where(id: str, lang: Lang) -> str:
    return messages.text(f"openness.{id}.where", lang)
