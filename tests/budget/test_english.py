from dataclasses import replace

import pytest

from apbdes_banner.budget.chart import chart, read_toml
from apbdes_banner.budget.english import in_english
from apbdes_banner.budget.model import Document
from apbdes_banner.budget.summarising import summarise
from tests.checks.budgets import WHOLE, income, paid, received, spending, table

ROWS = [
    income(500),
    income(20, "4.3.6", "Bunga Bank"),
    spending(300, "1", "Siltap", kegiatan="1.1.01", sub_bidang="1.1", kegiatan_nama="Siltap"),
    spending(200, "2", "Aspal", kegiatan="2.3.10", sub_bidang="2.3", kegiatan_nama="Jalan"),
    received(10),
    paid(30),
]


def test_fixed_names_are_translated_and_the_villages_own_stay():
    found = in_english(summarise(table(ROWS)))
    assert [group.name for group in found.groups] == ["Village Administration", "Development"]
    assert [group.activities[0].name for group in found.groups] == ["Siltap", "Jalan"]
    assert [source.name for source in found.sources] == ["Village Fund", "Bunga Bank"]
    assert (found.received[0].name, found.paid[0].name) == (
        "money left from last year",
        "capital for village enterprises",
    )


def test_sub_bidang_too():
    found = in_english(summarise(table(ROWS), detail="subbidang"))
    assert [group.activities[0].name for group in found.groups] == [
        "Salaries, allowances and running costs of the village government", "Public works and spatial planning"
    ]  # fmt: skip


def test_spending_by_jenis():
    rows = [income(9), spending(5, None, "Gaji", rekening="5.1.1"), spending(4, None, "ATK", rekening="5.2.1")]
    assert [group.short_name for group in in_english(summarise(table(rows))).groups] == ["Staff", "Goods & services"]


def test_no_figure_changes():
    budget = table(ROWS, document=Document.APBDES, identity=replace(WHOLE, perdes_number="7 Tahun 2025"))
    before = summarise(budget)
    after = in_english(before)
    assert after.identity.perdes_number == "7 of 2025"
    assert (after.totals, after.parts, after.figures) == (before.totals, before.parts, before.figures)
    assert [group.amount for group in after.groups] == [group.amount for group in before.groups]
    assert [source.amount for source in after.sources] == [source.amount for source in before.sources]


@pytest.mark.parametrize("kind", ["bidang", "sub_bidang"])
def test_every_bidang_and_sub_bidang_of_the_chart_has_its_name(kind):
    codes = {account.code for account in chart().values() if account.kind == "bidang" and account.level == kind}
    assert codes == set(read_toml("english.toml")[kind]) - {"0"}
