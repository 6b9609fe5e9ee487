from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner.budget.model import DECLARED_COLUMNS, Identity, Village
from apbdes_banner.budget.summarising import summarise
from apbdes_banner.budget.summary import PARTS, largest_remainder
from tests.checks.budgets import JUTA, income, paid, received, spending, table


@given(st.lists(st.integers(0, 10**15), max_size=8))
def test_dots_add_up_and_are_never_off_by_one(amounts):
    parts = largest_remainder(amounts)
    whole = sum(amounts)
    assert sum(parts) == (PARTS if whole else 0)
    assert all(
        whole == 0 or abs(part - amount * PARTS / whole) < 1 for part, amount in zip(parts, amounts, strict=True)
    )


def test_negative_amounts_get_no_dots():
    assert largest_remainder([300, -50, 100]) == (75, 0, 25)
    assert largest_remainder([]) == ()


def whole_budget():
    return table(
        [
            income(600),
            income(250, "4.2.3", "Alokasi Dana Desa"),
            income(30, "4.1.2.01", "Tanah Kas Desa"),
            income(20, "4.1.4.01", "Pungutan"),
            income(0, "4.3.6", "Bunga Bank"),
            spending(
                300, "1", "Siltap", kegiatan="1.1.01", kegiatan_nama="Siltap", sumber_dana="ADD", pelaksana="Kaur"
            ),
            spending(100, "1", "Tunjangan", kegiatan="1.1.01", kegiatan_nama="Siltap", sumber_dana="PBH,ADD"),
            spending(500, "2", "Aspal", kegiatan="2.3.10", kegiatan_nama="Jalan", lokasi="RW 1", sumber_dana="DDS"),
            spending(90, "2", "Upah", kegiatan="2.3.10", kegiatan_nama="Jalan", lokasi="RW 2", sumber_dana="DDS"),
            spending(10, "2", "Pos", kegiatan="2.2.02", kegiatan_nama="Pos"),
            received(150),
            paid(50),
        ]
    )


def test_sources_and_groups_add_up_to_the_totals():
    summary = summarise(whole_budget())
    assert sum(source.amount for source in summary.sources) == summary.totals.pendapatan
    assert sum(group.amount for group in summary.groups) == summary.totals.belanja
    for group in summary.groups:
        assert sum(activity.amount for activity in group.activities) == group.amount
    assert summary.parts == (40, 60)


def test_income_by_fund_largest_first_without_empty_ones():
    summary = summarise(whole_budget())
    assert [(source.code, source.amount) for source in summary.sources] == [
        ("DDS", 600 * JUTA),
        ("ADD", 250 * JUTA),
        ("PAD", 50 * JUTA),
    ]


def test_activities_largest_first_with_places_and_funds():
    first, second = summarise(whole_budget()).groups
    assert (first.short_name, first.pelaksana) == ("Pemerintahan", "Kaur")
    assert [activity.name for activity in second.activities] == ["Jalan", "Pos"]
    assert second.activities[0].lokasi == "RW 1, RW 2"
    assert first.activities[0].funds == ("ADD", "PBH")


def test_financing_and_sen():
    summary = summarise(whole_budget())
    assert [row.name for row in (*summary.received, *summary.paid)] == [
        "sisa uang tahun lalu",
        "penyertaan modal",
    ]
    assert not summary.cents
    assert summarise(table([income(100.00000098), spending(100.00000098)])).cents


@pytest.mark.parametrize("code", ["5.1", "5.1.1", "5.1.1.01"])
def test_belanja_by_jenis_is_grouped_by_kelompok(code):
    summary = summarise(table([income(10), spending(10, None, "Siltap", rekening=code)]))
    assert summary.by_jenis
    [group] = summary.groups
    assert (group.code, group.short_name) == ("5.1", "Pegawai")


def test_a_heading_of_no_known_level_is_no_bidang():
    budget = table([income(100), spending(100, "1", "Rincian", kegiatan=None, sub_bidang=None, group=1)])
    heading = {"id": 1, "section": "belanja", "uraian": "Rincian", "anggaran": 100, "sheet": "S", "row": 1}
    printed = {name: [heading.get(name)] for name in DECLARED_COLUMNS}
    assert summarise(replace(budget, declared_values=printed)).groups[0].amount > 0


def test_belanja_as_a_whole_is_not_the_fifth_bidang():
    identity = Identity(Village("desa", "X"), pelaksana={"5": "Kasi Pemerintahan"})
    budget = table([income(10), spending(10, None, "Belanja", rekening="5")], identity=identity)
    [group] = summarise(budget).groups
    assert (group.code, group.name, group.pelaksana) == ("0", "Belanja", None)
