"""The shares that the law bounds: a case that fires, the limit itself, and cases where nothing is sure."""

from dataclasses import replace

import pytest

from apbdes_banner.budget.model import Document, Identity
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.checks.shares import check_shares, percent
from tests.checks.budgets import WHOLE, income, paid, spending, table


def found(rows, year=2026, **rest):
    budget = table(rows, identity=replace(WHOLE, year=year), **rest)
    return list(check_shares(budget))


def ids(rows, year=2026, **rest):
    return [finding.id for finding in found(rows, year, **rest)]


def activity(amount, code, fund=None, name=None):
    name = name or f"Kegiatan {code}"
    return spending(
        amount, code[0], name, kegiatan=code, sub_bidang=code[:3], kegiatan_nama=name, sumber_dana=fund
    )  # fmt: skip


def pay(amount, rest, fund="ADD"):
    return [income(1000), activity(amount, "1.1.01", fund), activity(rest, "2.3.10", "DDS")]


def test_thirty_percent_is_the_limit_of_pay():
    assert ids(pay(300, 700)) == []
    [finding] = found(pay(300.01, 699.99))
    assert (finding.id, finding.place.address, str(finding.severity)) == ("pay-share", "3", "warning")
    assert "30,01\u00a0% dari belanja" in finding.message()
    assert "PP 11/2019" in finding.message()
    assert "bengkok" in finding.hint()


def test_all_four_activities_of_pay_count_and_no_other():
    codes = ["1.1.01", "1.1.02", "1.1.05", "1.1.06"]
    assert ids([income(1000), *(activity(76, code) for code in codes), activity(696, "2.3.10")]) == ["pay-share"]
    assert ids([income(1000), *(activity(200, code) for code in ("1.1.03", "1.1.04", "1.1.07"))]) == []


def test_pay_before_2020_without_year_or_without_activities_is_not_judged():
    assert ids(pay(900, 100), 2019) == []
    assert ids(pay(900, 100), None) == []
    assert ids([income(1000), spending(1000, "1", "Siltap", kegiatan_nama="Penghasilan")]) == []


def test_an_activity_without_a_code_counts_by_the_words_of_the_chart():
    name = "Penyediaan Penghasilan Tetap dan Tunjangan Perangkat Desa"
    rows = [income(1000), spending(400, "1", name, kegiatan_nama=name), spending(600, "2", "Jalan")]
    assert ids(rows) == ["pay-share"]


def test_what_pad_alone_pays_may_be_bengkok_and_is_left_out():
    rows = [income(1000), activity(250, "1.1.01", "ADD"), activity(100, "1.1.02", "PAD"), activity(650, "2.3.10")]
    assert ids(rows) == []
    rows = [income(1000), activity(350, "1.1.01", "ADD"), activity(100, "1.1.02", "PAD"), activity(550, "2.3.10")]
    [finding] = found(rows)
    assert finding.clue == "bengkok"
    assert "Rp\u00a0100.000.000" in finding.hint()


@pytest.mark.parametrize(("amount", "expected"), [(30, []), (30.01, ["operational-share"])])
def test_three_percent_is_the_limit_of_operations_from_dana_desa(amount, expected):
    rows = [income(1000), activity(amount, "1.1.08", "DDS"), activity(970, "2.3.10")]
    assert ids(rows) == expected
    assert "operational-share" not in ids(rows, 2022)


def test_operations_of_another_or_an_unknown_fund_are_not_judged():
    assert ids([income(1000), activity(90, "1.1.08", "ADD"), activity(910, "2.3.10")]) == []
    assert ids([income(1000), activity(90, "1.1.08", "DDS,ADD"), activity(910, "2.3.10")]) == []


def test_operations_are_known_by_their_words_where_the_code_is_another():
    name = "Penyediaan Operasional Pemerintah Desa yang Bersumber dari Dana Desa"
    assert ids([income(1000), activity(60, "1.1.07", "DDS", name), activity(940, "2.3.10")]) == ["operational-share"]


@pytest.mark.parametrize(
    ("year", "amount", "expected"),
    [
        (2022, 400.2, []), (2022, 399.9, ["blt-below"]),
        (2023, 99.9, ["blt-below"]), (2023, 100.2, []), (2023, 249.9, []), (2023, 250.2, ["blt-above"]),
        (2024, 600, []),
        (2025, 150, []), (2025, 150.3, ["blt-above"]),
        (2026, 600, []),
    ],
)  # fmt: skip
def test_blt_within_the_bounds_of_its_year(year, amount, expected):
    food = activity(300, "4.2.01", "DDS")
    rows = [income(1000), activity(amount, "5.3.00", "DDS"), food, activity(700 - amount, "2.3.10", "DDS")]
    assert ids(rows, year) == expected


def test_blt_of_a_file_that_stops_at_the_bidang_can_only_be_too_little():
    rows = [income(1000), spending(700, "2", "Pembangunan"), spending(300, "5", "Bencana")]
    assert ids(rows, 2022) == ["blt-below"]
    rows = [income(1000), spending(500, "2", "Pembangunan"), spending(500, "5", "Bencana")]
    assert ids(rows, 2022) == []
    assert ids(rows, 2025) == []  # all of bidang 5 may be something else than BLT


def test_blt_that_several_funds_pay_may_be_enough_and_is_never_too_much():
    rows = [income(1000), activity(450, "5.3.00", "DDS,PBK"), activity(300, "4.2.01"), activity(250, "2.3.10")]
    assert ids(rows, 2022) == []
    assert ids(rows, 2025) == []


def test_blt_of_no_number_of_families_is_a_note():
    rows = [income(1000), activity(100.1, "5.3.00", "DDS"), activity(899.9, "2.3.10")]
    [finding] = found(rows)
    assert (finding.id, str(finding.severity)) == ("blt-odd", "note")


@pytest.mark.parametrize("year", [2022, 2023, 2024, 2025])
def test_a_fifth_of_dana_desa_for_food(year):
    blt = activity(0.3 if year > 2023 else 420 if year == 2022 else 120, "5.3.00", "DDS")
    assert "food-share" not in ids([income(1000), blt, activity(200, "4.2.01", "DDS")], year)
    assert "food-share" in ids([income(1000), blt, activity(199.99, "4.2.01", "DDS")], year)
    assert "food-share" not in ids([income(1000), blt, activity(1, "4.2.01", "DDS")], 2026)
    assert "food-share" not in ids([income(1000), blt, activity(1, "4.2.01", "DDS")], 2021)


def test_food_may_stand_in_the_capital_of_bumdes_in_fisheries_or_in_words():
    rows = [income(1000), activity(50, "4.1.03", "DDS"), activity(50, "2.3.12", None, "Jalan Usaha Tani")]
    assert ids(rows, 2025) == ["food-share"]
    assert ids([*rows, paid(100)], 2025) == []
    assert ids([*rows, paid(100, sumber_dana="PAD")], 2025) == ["food-share"]


def test_schools_are_no_fish():
    rows = [income(1000), activity(400, "2.1.01", "DDS", "Pendidikan dan perbaikan")]
    assert ids(rows, 2025) == ["food-share"]


def test_food_is_not_judged_where_activities_are_not_told():
    assert ids([income(1000), spending(1000, "2", "Pembangunan"), activity(1, "4.2.01")], 2025) == []
    assert ids([income(1000), spending(1000, "1", "Siltap")], 2025) == []
    assert ids([income(1000, "4.2.3", "Alokasi Dana Desa"), activity(1000, "2.3.10")], 2025) == []


def test_shares_are_not_judged_where_the_figures_contradict_each_other():
    rows = pay(900, 100)
    assert "pay-share" in [finding.id for finding in check_budget(table(rows)).findings]
    rows = pay(900, 90)
    assert [finding.id for finding in check_budget(table(rows)).findings if finding.id == "pay-share"] == []


def test_of_a_realisation_the_budget_is_judged():
    rows = [income((1000, 1000)), activity((300, 900), "1.1.01"), activity((700, 100), "2.3.10")]
    assert ids(rows, document=Document.REALISASI, columns=("anggaran", "realisasi")) == []


def test_a_share_outside_its_limit_never_looks_like_the_limit():
    assert percent(300_001, 1_000_000, up=True) == "30,01\u00a0%"
    assert percent(199_999, 1_000_000) == "19,99\u00a0%"
    assert percent(1, 2) == "50\u00a0%"
    assert percent(300_000, 1_000_000, up=True) == "30\u00a0%"


def test_without_a_year_nothing_is_judged():
    budget = table(pay(900, 100), identity=Identity(WHOLE.village))
    assert list(check_shares(budget)) == []
