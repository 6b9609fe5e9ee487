"""A row carries what recaps need, and comes back from its JSON as it was."""

import json
from dataclasses import replace

from apbdes_banner.batch.describe import described, told
from apbdes_banner.batch.rows import OpennessItem, Output, Row, Status, as_json, from_json
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.reading.assemble import read_budget
from tests.generate import Style, build, inject, make_plan


def _report(tmp_path, fault=None):
    built = build(make_plan(seed=5, kegiatan=14, document="realisasi"), Style("lampiran"))
    if fault:
        built = inject(built, fault, seed=3).built
    return built, check_budget(read_budget(built.write(tmp_path)))


def test_the_sums_of_a_row_are_those_of_the_truth(tmp_path):
    built, report = _report(tmp_path)
    row = described("a.xlsx", report, Status.MADE)
    for column in ("anggaran", "realisasi"):
        for name, sen in built.truth.totals[column].items():
            assert row.totals[name].get(column, 0) == sen
        assert {part.code: part.amounts[column] for part in row.bidang} == built.truth.bidang[column]
        assert sum(part.amounts[column] for part in row.sources) == row.totals["pendapatan"][column]
    assert row.activities == len(built.truth.kegiatan["anggaran"])
    assert row.shown == "realisasi"
    assert row.who.year == built.plan.year


def test_findings_stand_in_both_languages_with_their_cells(tmp_path):
    _, report = _report(tmp_path, "digit-subtotal")
    row = described("a.xlsx", report, Status.FINDINGS)
    errors = [finding for finding in row.findings if finding.severity == "error"]
    assert row.counts["error"] == len(errors) > 0
    assert "!" in row.place
    assert row.place == errors[0].place
    assert errors[0].message.text("id") != errors[0].message.text("en")


def test_a_row_comes_back_from_json(tmp_path):
    _, report = _report(tmp_path, "digit-total")
    row = replace(
        described("a/ü.xlsx", report, Status.FINDINGS),
        outputs=(Output("x.pdf", 3, "ab"),),
        openness=(OpennessItem("complaints", False, "desa.toml"),),
        problem=told("errors.file-empty", file="a"),
        thumbnail=b"jpeg",
    )
    text = as_json(row)
    assert "\n" not in text
    assert from_json(text, b"jpeg") == row


def test_a_row_of_another_version_is_read_all_the_same():
    plain = json.loads(as_json(Row("a", Status.MADE)))
    plain["unheard"] = 1
    plain["who"]["unheard"] = 2
    del plain["openness"]
    assert from_json(json.dumps(plain)) == Row("a", Status.MADE)
