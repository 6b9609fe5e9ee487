"""The samples: written by make.py, and each as README.md says."""

import re
from pathlib import Path

import pytest

from apbdes_banner.budget.money import SEN
from apbdes_banner.budget.totals import computed_totals
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.reading.assemble import read_budget
from sample_data import make

FOLDER = Path(make.__file__).parent
README = (FOLDER / "README.md").read_text(encoding="utf-8")


def test_the_files_are_as_make_writes_them() -> None:
    for name, made in make.files().items():
        assert make.same((FOLDER / name).read_bytes(), made), f"run python sample_data/make.py: {name}"


def test_every_sample_is_described_and_every_description_has_its_file() -> None:
    described = set(re.findall(r"^\| `([^`]+)` \|", README, re.MULTILINE))
    assert described == set(make.files())


def test_the_truth_of_each_generated_sample_closes() -> None:
    for name in make.GENERATED:
        assert make.generated(name).truth.totals["anggaran"]["silpa"] == 0


@pytest.mark.parametrize("name", list(make.GENERATED))
def test_a_generated_sample_is_read_exactly(name: str) -> None:
    budget, truth = read_budget(FOLDER / name), make.generated(name).truth
    for column, totals in truth.totals.items():
        read = computed_totals(budget, column)
        assert {key: read.get(key) or 0 for key in totals} == totals
    assert not [finding for finding in check_budget(budget).flatten() if finding[2] == "error"]


def test_the_village_of_the_drawings_is_read_exactly() -> None:
    budget = read_budget(FOLDER / "contoh-jaya-2026.xlsx")
    totals = computed_totals(budget)
    assert (totals.pendapatan, totals.belanja) == (2_233_144_254 * SEN, 2_335_675_136 * SEN)
    assert (totals.pembiayaan_netto, totals.silpa) == (102_530_882 * SEN, 0)
    bidang = budget.lines.groupby("bidang")["anggaran"].sum() // SEN
    assert bidang.to_dict() == {
        "1": 802_075_136, "2": 842_400_000, "3": 101_400_000, "4": 188_200_000, "5": 401_600_000,
    }  # fmt: skip
    identity = budget.identity
    assert (identity.village.type, identity.village.name, identity.year) == ("desa", "Contoh Jaya", 2026)
    assert identity.population == 3412
    assert identity.complaints == "Kantor Desa · WA 0812-0000-0000 · SP4N-LAPOR! 1708"
    assert identity.pelaksana["2"] == "Kasi Kesejahteraan & TPK"
    roads = budget.lines[budget.lines["kegiatan"] == "2.3.11"].iloc[0]
    assert roads["kegiatan_nama"] == "Rabat beton jalan lingkungan"
    assert (roads["lokasi"], roads["sumber_dana"]) == ("Dusun Krajan RT 03–05", "DDS")
    assert [finding for finding in check_budget(budget).flatten() if finding[2] != "note"] == []
