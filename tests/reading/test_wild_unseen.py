"""What budgets that the reader was never shown ask for beside their figures: a village, who pays, how to write it."""

from pathlib import Path

import pytest

from apbdes_banner.errors import InputError
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.identity import Given
from tests.reading.test_wild import CLEAN, report_of
from tests.reading.wild.book import Wild, grid
from tests.reading.wild.twofold import spending_in_detail_on_its_own_sheet
from tests.reading.wild.typed import flat_export_of_an_application

MINE = {"Tanjung Harapan": "Tanjung Mekar"}


def two_villages(folder: Path) -> Path:
    """The flat table of one village, and again for another one below it."""
    one = flat_export_of_an_application()
    rows = list(one.sheets["data"])
    others = [[MINE.get(str(value), value) for value in row] for row in rows[1:]]
    return Wild("dua-desa", {"data": [*rows, *others]}, one.truth).write(folder)


def test_of_several_villages_in_one_table_an_option_picks_one(tmp_path: Path) -> None:
    source = two_villages(tmp_path)
    with pytest.raises(InputError, match="which-village") as error:
        read_budget(source)
    assert "Tanjung Harapan, Tanjung Mekar" in str(error.value)
    one = read_budget(source, given=Given(village="tanjung mekar"))
    assert (one.identity.village.name, one.identity.origin["village"]) == ("Tanjung Mekar", "table")
    assert len(set(one.lines["row"])) == len(one.lines)
    with pytest.raises(InputError, match="which-village"):
        read_budget(source, given=Given(village="Tanjung Lain"))


def test_a_budget_in_millions_is_refused_with_what_to_write(tmp_path: Path) -> None:
    rows = grid("""
APBDES DESA MAJU JAYA TAHUN 2025
URAIAN | ANGGARAN
PENDAPATAN | 1,42 M
Dana Desa | 905 jt
Alokasi Dana Desa | Rp 515 juta
BELANJA | 1,42 miliar
Bidang Penyelenggaraan Pemerintahan Desa | 500 jt
Bidang Pelaksanaan Pembangunan Desa | 920 juta
""")
    with pytest.raises(InputError) as error:
        read_budget(Wild("singkat", {"Sheet1": rows}, {}).write(tmp_path))
    assert error.value.id == "amounts-shortened"
    assert error.value.params["cell"] == "B3"


@pytest.mark.parametrize(
    "wild",
    [wild for wild in CLEAN if wild.name in ("belanja-per-sumber", "bidang-lalu-sumber")],
    ids=lambda wild: wild.name,
)
def test_groups_of_funds_say_who_pays(wild: Wild, tmp_path: Path) -> None:
    lines = read_budget(wild.write(tmp_path)).lines
    spending = lines[lines["section"] == "belanja"]
    assert spending["sumber_dana"].notna().all()
    assert not spending["kegiatan_nama"].str.lower().isin(["dana desa", "alokasi dana desa", "silpa"]).any()


def test_the_finer_sheet_gives_the_activities(tmp_path: Path) -> None:
    lines = read_budget(spending_in_detail_on_its_own_sheet().write(tmp_path)).lines
    assert lines["kegiatan"].notna().sum() == 10
    assert set(lines["sheet"]) == {"APBDes", "Rincian Belanja"}


@pytest.mark.parametrize("heads", ["TAHAP I | TAHAP II", "JANUARI | FEBRUARI", "TRIWULAN 1 | TRIWULAN 2"])
def test_parts_of_an_amount_without_the_whole_are_an_error(heads: str, tmp_path: Path) -> None:
    rows = [
        ("PENDAPATAN", 700),
        ("Dana Desa", 700),
        ("BELANJA", 700),
        ("Bidang Pemerintahan", 300),
        ("Bidang Pembangunan", 400),
    ]
    lines = [f"{name} | {amount}.000.000 | {amount}.000.000" for name, amount in rows]
    text = "\n".join(["APBDES DESA SUKA JAYA TAHUN 2025", f"URAIAN | {heads}", *lines])
    report = report_of(Wild("bagian", {"Sheet1": grid(text)}, {}), tmp_path)
    assert ("columns-alike", "error") in {(finding["id"], finding["severity"]) for finding in report["findings"]}
