"""What docs/how-it-works.md says of its number is what the program does with it."""

from pathlib import Path

from openpyxl import load_workbook

from apbdes_banner.reading.assemble import read_budget

ROOT = Path(__file__).resolve().parents[1]
SAMPLE = ROOT / "sample_data" / "contoh-jaya-2026.xlsx"


def test_the_number_that_is_followed_stands_where_the_page_says() -> None:
    page = (ROOT / "docs" / "how-it-works.md").read_text(encoding="utf-8")
    lines = read_budget(SAMPLE).lines
    road = lines[lines["anggaran"] == 31_245_000_000].iloc[0]
    cell = f"G{road['row']}"
    assert f"cell `{cell}`" in page
    assert load_workbook(SAMPLE)[road["sheet"]][cell].value == 312_450_000
    row = [
        road[name] for name in ("section", "bidang", "kegiatan", "kegiatan_nama", "lokasi", "sumber_dana", "anggaran")
    ]
    assert "| " + " | ".join(str(value) for value in [*row, road["sheet"], road["row"]]) + " |" in page
