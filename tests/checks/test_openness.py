from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from apbdes_banner import messages
from apbdes_banner.budget.model import Document, Identity, Village
from apbdes_banner.checks.openness import Item, openness, share
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.messages import openness as words
from tests.checks.budgets import WHOLE, income, spending, table

BARE = Identity(Village(name="Contoh"), 2026)
ROAD = {"kegiatan": "2.3.10", "kegiatan_nama": "Jalan", "sumber_dana": "DDS"}
FULL = [
    income(500),
    spending(300, "1", "Siltap", kegiatan="1.1.01", pelaksana="Kaur", sumber_dana="ADD"),
    spending(200, "2", "Aspal", pelaksana="TPK", lokasi="RT 1", **ROAD),
]


def items(rows, identity=WHOLE, document=Document.APBDES, columns=("anggaran",)):
    return {item.id: item for item in openness(table(rows, identity=identity, document=document, columns=columns))}


def missing(*args, **rest):
    return [id for id, item in items(*args, **rest).items() if not item.present]


def test_a_full_plan_has_everything():
    found = items(FULL)
    assert list(found) == [
        "budget", "pelaksana", "complaints", "dana-desa-names", "dana-desa-places", "dana-desa-amounts"
    ]  # fmt: skip
    assert missing(FULL) == []
    assert share(tuple(found.values())) == 100


@pytest.mark.parametrize("document", [Document.APBDES, Document.PERUBAHAN])
def test_each_thing_is_missed_by_itself(document):
    bare = [income(500), spending(300, "1", "Siltap", kegiatan="1.1.01"), spending(200, "2", "Aspal", **ROAD)]
    assert missing(bare, BARE, document) == ["pelaksana", "complaints", "dana-desa-places"]
    assert missing(bare, replace(BARE, complaints="Kantor Desa"), document) == ["pelaksana", "dana-desa-places"]
    assert missing([spending(1, "1", pelaksana="Kaur")], WHOLE, document) == ["budget"]
    offices = replace(BARE, complaints="Kantor", pelaksana={"1": "Kaur", "2": "TPK"})
    assert missing(bare, offices, document) == ["dana-desa-places"]


def test_parts_are_counted():
    rows = [*FULL, spending(50, "2", "Talud", kegiatan="2.3.11", kegiatan_nama="Talud", sumber_dana="ADD,DDS")]
    assert items(rows)["dana-desa-places"] == Item("dana-desa-places", "Permendes PDT 16/2025 Ps 10(2)", 1, 2)
    one = [income(300), spending(200, "1", pelaksana="Kaur", sumber_dana="ADD"), spending(100, "2", sumber_dana="ADD")]
    found = items(one, BARE)["pelaksana"]
    assert (found.given, found.wanted, found.present) == (1, 2, False)


def test_dana_desa_without_a_named_activity_misses_all_three():
    rows = [income(500), spending(500, "2", "Pembangunan", pelaksana="TPK")]
    assert missing(rows) == ["dana-desa-names", "dana-desa-places", "dana-desa-amounts"]


def test_rules_bind_from_their_year_on():
    assert set(items(FULL, replace(WHOLE, year=2025))) == {"budget", "pelaksana", "complaints"}
    assert items(FULL, replace(WHOLE, year=2018)) == {}
    assert share(()) is None


def test_no_dana_desa_no_rule_of_it():
    rows = [income(500, "4.2.3", "ADD"), spending(500, "1", kegiatan="1.1.01", pelaksana="Kaur", sumber_dana="ADD")]
    assert "dana-desa-names" not in items(rows)


def test_a_realisation_has_its_five():
    both = ("anggaran", "realisasi")
    rows = [
        income((500, 480)),
        spending((300, 0), "1", "Siltap", kegiatan="1.1.01", kegiatan_nama="Siltap"),
        spending((200, 190), "2", "Aspal", **ROAD),
    ]
    found = items(rows, document=Document.REALISASI, columns=both)
    assert list(found) == ["realisation", "activities", "undone", "left-over", "complaints"]
    assert all(item.present for item in found.values())
    assert missing(rows, BARE, Document.REALISASI, both) == ["complaints"]
    by_bidang = [income((500, 480)), spending((300, 280), "1"), spending((200, 190), "2")]
    assert missing(by_bidang, WHOLE, Document.REALISASI, both) == ["activities", "undone"]
    by_jenis = [
        income((500, 480)),
        spending((300, 280), None, rekening="5.1.1"),
        spending((9, 9), None, rekening="5.2.1"),
    ]
    assert missing(by_jenis, WHOLE, Document.REALISASI, both) == ["activities", "undone"]
    only = [income((None, 480)), *(spending((None, 100), "1", kegiatan=f"1.1.0{n}", kegiatan_nama="x") for n in (1, 2))]
    assert missing(only, WHOLE, Document.REALISASI, both) == ["undone"]


def test_a_report_of_nothing_gives_nothing():
    rows = [income((500, 0)), spending((500, 0), "1", kegiatan="1.1.01")]
    assert missing(rows, document=Document.REALISASI, columns=("anggaran", "realisasi")) == [
        "realisation", "activities", "undone", "left-over"
    ]  # fmt: skip


def test_the_report_carries_it_in_both_languages():
    report = check_budget(table(FULL, identity=BARE))
    found = report.as_json("en")["openness"]
    assert found["share"] == 83
    [absent] = [item for item in found["items"] if not item["present"]]
    assert (absent["id"], absent["name"]) == ("complaints", "Address for complaints")
    assert absent["where"] == messages.text("openness.complaints.where", "en")
    assert absent["article"] == "Permendagri 20/2018 Ps 39(2) c"


def test_every_item_says_how_to_add_it():
    names = {key for key in words.TEXTS if "." not in key}
    assert {f"{name}.where" for name in names} | names == set(words.TEXTS)
    both = ("anggaran", "realisasi")
    used = {*items(FULL), *items([income((1, 1))], document=Document.REALISASI, columns=both)}
    assert used == names


@given(
    st.lists(st.tuples(st.sampled_from("123"), st.sampled_from([None, "DDS", "ADD"]), st.integers(0, 9)), max_size=6)
)
@settings(max_examples=40, deadline=None)
def test_any_budget_gets_a_share_and_never_all_while_some_is_missing(rows):
    budget = table([income(5), *(spending(n, code, sumber_dana=fund) for code, fund, n in rows)])
    found = openness(budget)
    assert (share(found) == 100) is all(item.present for item in found)
    assert all(0 <= item.given <= item.wanted and item.wanted for item in found)
