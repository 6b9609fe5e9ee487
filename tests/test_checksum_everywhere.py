"""The checksum is the same on every banner of a budget, in the job sheet, in the report and in the open data."""

import json
from pathlib import Path

import pytest

from apbdes_banner.budget.checksum import checksum
from apbdes_banner.budget.summarising import summarise
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.compose import compose
from apbdes_banner.opendata import open_data
from apbdes_banner.pipeline import check_file

SAMPLES = Path(__file__).resolve().parents[1] / "sample_data"
FONTS = Fonts()


def _said(page):
    return " ".join(text.text for text in page.texts())


@pytest.mark.parametrize("sample", ["contoh-jaya-2026.xlsx", "contoh-asri-2025-realisasi.xlsx"])
@pytest.mark.parametrize("template", known_templates(), ids=lambda template: template.name)
def test_banner_report_and_data_agree(sample, template):
    report = check_file(SAMPLES / sample)
    code = report.as_json()["checksum"]
    assert json.loads(open_data(report.budget, "x")["datapackage.json"])["checksum"] == code
    for detail in ("kegiatan", "bidang"):
        summary = summarise(report.budget, detail=detail)
        assert checksum(summary) == code
        pages = compose(summary, template, parse_size(template.size), FONTS)
        assert any(code in _said(page) for page in pages)  # of sheets the last has the footer
