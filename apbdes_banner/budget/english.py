"""A Summary for readers of English: the chart's fixed names are translated, what a village wrote stays its own."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from apbdes_banner.budget import accounts, funds
from apbdes_banner.budget.chart import read_toml
from apbdes_banner.budget.summary import Activity, Group, Source, Summary
from apbdes_banner.budget.wording import calm


def in_english(summary: Summary) -> Summary:
    """The same figures under English names of bidang, sub bidang, jenis, sources and pembiayaan."""
    words = read_toml("english.toml")
    number = summary.identity.perdes_number
    return replace(
        summary,
        identity=replace(summary.identity, perdes_number=number and number.replace(" Tahun ", " of ")),
        sources=tuple(_source(source, words) for source in summary.sources),
        groups=tuple(_group(group, summary.by_jenis, words) for group in summary.groups),
        received=tuple(_financing(item, words) for item in summary.received),
        paid=tuple(_financing(item, words) for item in summary.paid),
    )


def fund_name(code: str) -> str:
    """The English name of a fund, its own where there is none."""
    return str(read_toml("english.toml")["funds"].get(code, funds.name(code)))


def _source(source: Source, words: Mapping[str, Any]) -> Source:
    """By its fund, unless the row has words of its own."""
    known = source.code in words["funds"] and source.name == funds.name(source.code)
    return replace(source, name=words["funds"][source.code]) if known else source


def _financing(item: Source, words: Mapping[str, Any]) -> Source:
    known = item.name == accounts.short_name("pembiayaan", item.code)
    return replace(item, name=words["pembiayaan"].get(item.code, item.name)) if known else item


def _group(group: Group, by_jenis: bool, words: Mapping[str, Any]) -> Group:
    name, short = words["belanja_jenis" if by_jenis else "bidang"].get(group.code, (group.name, group.short_name))
    rows = tuple(_activity(row, words) for row in group.activities)
    return replace(group, name=name, short_name=short, activities=rows)


def _activity(row: Activity, words: Mapping[str, Any]) -> Activity:
    """A row that is a whole sub bidang has the chart's name."""
    for code, english in words["sub_bidang"].items():
        account = accounts.find("bidang", code)
        if account and row.name in (account.name, calm(account.name)):
            return replace(row, name=english)
    return row
