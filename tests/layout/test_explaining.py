"""The sentences beside the equation: for every way in which a budget closes, true of the figures above them."""

import re
from dataclasses import replace

import pytest

from apbdes_banner.budget.model import AT_END, AT_HALF, Document, Identity, Village
from apbdes_banner.budget.summary import Activity, Group, Source, Summary
from apbdes_banner.budget.totals import Totals
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.layout.explaining import explain
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.titles import document_title
from tests.layout.simple import Simple

JUTA = 10**8
SILPA = "6.1.1", "sisa uang tahun lalu"
BUMDES = "6.2.2", "penyertaan modal"


def budget(income, spent, received=(), paid=(), document=Document.APBDES, period=None, year=2026):
    came = tuple(Source(*name, amount * JUTA) for name, amount in received)
    went = tuple(Source(*name, amount * JUTA) for name, amount in paid)
    gap = (income - spent) * JUTA
    netto = sum(item.amount for item in came) - sum(item.amount for item in went)
    totals = Totals(income * JUTA, spent * JUTA, gap, None, None, netto, gap + netto)
    identity = Identity(Village(name="Contoh"), year, period=period)
    return Summary(identity, document, "anggaran", totals, (), (), False, (), False, came, went)


def sheet_of(summary, lang="id"):
    request = Request(summary, load_template("warga"), parse_size("3x2m"), Simple(), 5, lang=lang)
    return request.sheet()


def said(summary, lang="id"):
    return explain(sheet_of(summary, lang), summary).replace("\u00a0", " ")


def test_a_deficit_covered_by_what_was_left():
    assert said(budget(100, 120, [(SILPA, 20)])) == (
        "Belanja lebih besar dari pendapatan. Kekurangan Rp 20.000.000 ditutup sisa uang tahun 2025."
    )


def test_a_deficit_that_nothing_covers_is_not_said_to_be_covered():
    for received, paid in (([(SILPA, 15)], ()), ((), [(BUMDES, 5)]), ([(SILPA, 15)], [(BUMDES, 1)])):
        summary = budget(100, 120, received, paid)
        short = -summary.totals.silpa // JUTA
        assert said(summary) == f"Uang yang ada belum cukup: masih kurang Rp {short}.000.000."


def test_a_deficit_and_capital_for_the_villages_enterprise():
    assert said(budget(100, 105, [(SILPA, 20)], [(BUMDES, 15)])) == (
        "Belanja lebih besar dari pendapatan. Kekurangan Rp 5.000.000 dan penyertaan modal Rp 15.000.000 dibayar dari "
        "sisa uang tahun lalu Rp 20.000.000."
    )


def test_a_surplus_that_goes_into_capital():
    assert said(budget(100, 90, (), [(BUMDES, 10)])) == (
        "Pendapatan lebih besar dari belanja. Kelebihan Rp 10.000.000 dipakai untuk penyertaan modal Rp 10.000.000."
    )
    assert "Kelebihan Rp 10.000.000 dan sisa uang tahun lalu Rp 5.000.000 dipakai untuk penyertaan modal" in said(
        budget(100, 90, [(SILPA, 5)], [(BUMDES, 15)])
    )


def test_equal_sides_say_why():
    assert said(budget(100, 100)).startswith("Ini rencana: ")
    both = said(budget(100, 100, [(SILPA, 5)], [(BUMDES, 5)]))
    assert both == "Masuk dari sisa uang tahun lalu Rp 5.000.000. Keluar untuk penyertaan modal Rp 5.000.000."
    assert said(budget(100, 100, document=Document.REALISASI)) == ""


def test_what_is_left_of_a_realisation_and_what_it_is_made_of():
    whole = budget(100, 80, [(SILPA, 5)], document=Document.REALISASI)
    assert said(whole) == (
        "Uang yang tersisa Rp 25.000.000 dipakai lagi pada tahun 2027. Asalnya: kelebihan pendapatan Rp 20.000.000 dan "
        "sisa uang tahun lalu Rp 5.000.000."
    )
    assert "tahun berikutnya" in said(replace(whole, identity=Identity(Village(name="Contoh"))))


def test_half_a_year_is_not_the_next_year():
    half = budget(60, 40, document=Document.REALISASI, period=AT_HALF)
    assert said(half) == "Sampai akhir Juni tersisa Rp 20.000.000 untuk semester kedua."


def unfinished(names, period):
    rows = tuple(Activity(name, 0, reference=7 * JUTA) for name in names)
    rows += (Activity("Pos", 3 * JUTA, reference=3 * JUTA),)
    group = Group("2", "Pembangunan", "Pembangunan", 3 * JUTA, None, rows, sum(row.reference for row in rows))
    whole = budget(100, 3, document=Document.REALISASI, period=period)
    return said(replace(whole, groups=(group,), compared="anggaran"))


@pytest.mark.parametrize(("period", "word"), [(AT_HALF, "belum mulai"), (AT_END, "belum terlaksana")])
def test_activities_that_were_not_carried_out(period, word):
    assert f"{word.capitalize()}: Jalan, anggarannya Rp 7.000.000." in unfinished(["Jalan"], period)
    assert f"3 kegiatan {word}, anggarannya Rp 21.000.000." in unfinished(["Jalan", "Pos", "Air"], period)
    assert f"1 kegiatan {word}, anggarannya Rp 7.000.000." in unfinished(["Jalan " * 20], period)


def test_the_two_reports_of_a_year_are_named_as_such():
    def title(period, document=Document.REALISASI):
        whole = budget(1, 1, document=document, period=period)
        return document_title(sheet_of(whole), whole, "APBDes")

    assert title(AT_HALF) == "Laporan realisasi APBDes semester pertama"
    assert title(AT_END) == "Laporan realisasi APBDes akhir tahun"
    assert title(None) == "Laporan realisasi APBDes"
    assert title(AT_HALF, Document.APBDES) == "APBDes"


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("income", [90, 100, 110])
@pytest.mark.parametrize("received", [(), [(SILPA, 10)]])
@pytest.mark.parametrize("paid", [(), [(BUMDES, 10)]])
@pytest.mark.parametrize("document", list(Document))
def test_every_amount_that_is_named_is_one_of_the_budget(lang, income, received, paid, document):
    whole = budget(income, 100, received, paid, document)
    figures = {abs(whole.totals.surplus_defisit), abs(whole.totals.silpa), 10 * JUTA}
    for amount in re.findall(r"Rp ([\d.]+\d)", said(whole, lang)):
        assert int(amount.replace(".", "")) * 100 in figures
