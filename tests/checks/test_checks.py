import time

from apbdes_banner import messages
from apbdes_banner.budget.model import Document, Identity, Place, Remark, Village
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.messages import findings
from tests.checks.budgets import WHOLE, income, paid, received, spending, table


def ids(budget):
    return [finding.id for finding in check_budget(budget).findings]


def closed(*extra, **rest):
    return table([income(1000), *extra], **rest)


def test_a_whole_budget_has_nothing_to_say():
    assert check_budget(closed(spending(1000))).flatten() == []


def test_who_and_when_and_what_the_law_wants():
    budget = closed(spending(1000), identity=Identity(village=Village()))
    assert check_budget(budget).flatten() == [
        ("village-missing", "APBDes", "warning"),
        ("year-missing", "APBDes", "warning"),
        ("district-missing", "APBDes", "warning"),
        ("regency-missing", "APBDes", "warning"),
        ("complaints-missing", "", "warning"),
        ("pelaksana-missing", "", "warning"),
    ]


def test_dana_desa_without_places_is_told_once():
    rows = [
        spending(400, "2", "Jalan", kegiatan_nama="Jalan", kegiatan="2.3.10", sumber_dana="DDS"),
        spending(100, "2", "Upah", kegiatan_nama="Jalan", kegiatan="2.3.10", sumber_dana="DDS"),
        spending(300, "2", "Embung", kegiatan_nama="Embung", kegiatan="2.3.19", sumber_dana="DDS,ADD"),
        spending(100, "2", "Pos", kegiatan_nama="Pos", kegiatan="2.2.02", sumber_dana="DDS", lokasi="RW 1"),
        spending(100, "1", "Siltap", kegiatan_nama="Siltap", kegiatan="1.1.01", sumber_dana="ADD"),
    ]
    report = check_budget(table([income(900), *rows, income(100, "4.2.3", "Alokasi Dana Desa")]))
    assert report.flatten() == [("lokasi-missing", "APBDes!3", "warning")]
    assert "2 dari 3 kegiatan" in report.findings[0].message()
    assert "3, 5" in report.findings[0].message()


def test_amounts_that_cannot_be_meant():
    rows = [spending(1000), spending(-3), spending(0.000001), spending(3 * 10**6), spending(0.000000005 * 100)]
    found = check_budget(closed(*rows)).flatten()
    assert ("amount-negative", "APBDes!E4", "error") in found
    assert ("amount-placeholder", "APBDes!E5", "note") in found
    assert ("amount-absurd", "APBDes!E6", "error") in found
    assert ("amount-fraction", "APBDes!E7", "warning") in found


def test_a_budget_in_thousands():
    assert ids(table([income(1.2), spending(1.2)])) == ["amounts-small"]


def test_codes_unknown_out_of_place_and_at_odds_with_their_names():
    rows = [
        income(100, "4.2.8", "Entah"),
        income(100, "6.1.1", "SILPA"),
        income(100, "4.2.1", "Alokasi Dana Desa"),
        income(100, "4.3.9.95", "Sesuatu"),
        spending(1400, "2", "Jalan", kegiatan="1.1.01", kegiatan_nama="Jalan"),
    ]
    assert check_budget(closed(*rows)).flatten() == [
        ("code-unknown", "APBDes!3", "warning"),
        ("code-misplaced", "APBDes!4", "warning"),
        ("code-name-mismatch", "APBDes!5", "warning"),
        ("code-reused", "APBDes!5", "warning"),
        ("activity-misplaced", "APBDes!7", "warning"),
    ]


def test_the_chart_before_2019_is_left_in_peace():
    budget = table(
        [income(1000, "1.2.1"), spending(1000, kegiatan="1.17", rekening="2.1.17")],
        identity=Identity(WHOLE.village, 2016, complaints="x", pelaksana={"1": "y"}),
    )
    assert ids(budget) == []


def test_codes_used_twice():
    rows = [
        spending(400, kegiatan="1.1.07", kegiatan_nama="Insentif RT/RW", uraian="Insentif RT/RW"),
        spending(300, kegiatan="1.1.07", kegiatan_nama="Operasional dari Dana Desa", uraian="Operasional"),
        spending(200, kegiatan="1.1.02", rekening="5.1.2.01", uraian="Siltap"),
        spending(100, kegiatan="1.1.02", rekening="5.1.2.01", uraian="Siltap"),
    ]
    assert check_budget(closed(*rows)).flatten() == [
        ("code-reused", "APBDes!4", "warning"),
        ("item-repeated", "APBDes!6", "note"),
    ]


def test_unknown_funds_are_told_once_with_the_nearest():
    rows = [spending(600, sumber_dana="DSD", lokasi="x"), spending(400, uraian="Lain", sumber_dana="ADD,DSD")]
    report = check_budget(closed(*rows))
    assert report.flatten() == [("fund-unknown", "APBDes!3", "warning")]
    assert report.findings[0].expected == "DDS"
    assert "DDS (Dana Desa)" in report.findings[0].hint()


def test_spending_above_the_plan():
    rows = [
        income((1000, 1005)),
        spending((600, 650), kegiatan="1.1.03", kegiatan_nama="Jaminan"),
        spending((400, 300), kegiatan="1.1.04", kegiatan_nama="Operasional"),
        received((0, 0)),
    ]
    report = check_budget(table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi")))
    assert report.flatten() == [("over-budget", "APBDes!F3", "warning"), ("income-above-plan", "APBDes!F2", "note")]


def test_what_the_reading_saw_becomes_findings():
    budget = closed(
        spending(1000),
        unread=(Remark("amount-unreadable", Place("APBDes", 9, 5), found="12x"),),
        remarks=(Remark("something-mended", Place("APBDes", 3)),),
    )
    assert check_budget(budget).flatten() == [
        ("amount-unreadable", "APBDes!E9", "error"),
        ("something-mended", "APBDes!3", "note"),
    ]


def test_every_text_stands_in_both_languages_and_takes_the_same_words():
    for key, (indonesian, english) in findings.TEXTS.items():
        assert indonesian.strip(), key
        assert english.strip(), key
        assert indonesian != english, key
        assert messages.has(f"findings.{key}")


def test_every_hint_belongs_to_a_message():
    for key in findings.TEXTS:
        if ".hint" in key:
            assert key.partition(".hint")[0] in findings.TEXTS


def test_a_full_budget_is_checked_in_an_instant():
    rows = [
        spending(1, str(1 + n % 5), f"Belanja {n}", kegiatan=f"{1 + n % 5}.1.{n % 90:02d}", sumber_dana="DDS",
                 kegiatan_nama=f"Kegiatan {n % 90}")
        for n in range(300)
    ]  # fmt: skip
    budget = table([income(300), *rows, received(0), paid(0)])
    check_budget(budget)
    start = time.process_time()
    check_budget(budget)
    assert time.process_time() - start < 0.3


def test_a_realisation_without_any_and_what_the_law_wants_of_it():
    rows = [income((1000, 0)), spending((1000, 0), sumber_dana="DDS")]
    nobody = Identity(WHOLE.village, 2026)
    budget = table(rows, document=Document.REALISASI, columns=("anggaran", "realisasi"), identity=nobody)
    report = check_budget(budget)
    assert report.flatten() == [("realisasi-empty", "APBDes", "warning"), ("complaints-missing", "", "warning")]
    assert "Pasal 72" in report.findings[1].message()


def test_laws_bind_from_their_year():
    rows = [spending(1000, sumber_dana="DDS")]
    assert ids(closed(*rows, identity=Identity(WHOLE.village, 2025))) == ["complaints-missing", "pelaksana-missing"]
    assert ids(closed(*rows, identity=Identity(WHOLE.village, 2018))) == []


def test_a_code_used_by_a_heading_and_an_item_of_another_name():
    rows = [
        income(1000),
        income(500, "4.2.4", "Bantuan Keuangan Provinsi"),
        (2, "head", None, {"section": "pendapatan", "level": "jenis", "code": "4.2.4", "uraian": "Bantuan Kabupaten"}),
        (3, "item", 100, {"section": "pendapatan", "rekening": "4.2.4.01", "uraian": "Bantuan"}),
        spending(1600),
    ]
    [finding] = check_budget(table(rows)).findings
    assert (finding.id, finding.place.address, finding.params["other_cell"]) == ("code-reused", "4", "3")


def test_the_parts_of_one_activity_may_have_names_of_their_own():
    rows = [
        spending(600, kegiatan="1.1.04", rekening="5.2.1.01", uraian="Kertas", kegiatan_nama="Kertas"),
        spending(400, kegiatan="1.1.04", rekening="5.2.1.01", uraian="Amplop", kegiatan_nama="Amplop"),
    ]
    assert ids(closed(*rows)) == []
