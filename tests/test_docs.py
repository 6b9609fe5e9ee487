"""What the pages say is so: the number that is followed, every link, every command and option."""

import re
from pathlib import Path

import pytest
from openpyxl import load_workbook
from typer.main import get_command

from apbdes_banner.cli import app
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


PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *ROOT.glob("*/README.md")])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    links = re.findall(r"\]\(([^)#\s]+)", text) + re.findall(r'src="([^"]+)"', text)
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_option_that_a_page_names_is_one(page: Path) -> None:
    if page.name == "CONTRIBUTING.md":
        pytest.skip("names the options of other tools")
    commands = get_command(app).commands  # type: ignore[attr-defined]
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    names = "|".join(sorted(commands, key=len, reverse=True))
    wrong = []
    for command, rest in re.findall(rf"apbdes-banner (?:--lang \w+ )?({names})\b([^`\n#]*)", text):
        known = {option for param in commands[command].params for option in param.opts} | {"--help"}
        wrong += [f"{command} {option}" for option in re.findall(r"--[a-z][a-z-]+", rest) if option not in known]
    assert wrong == []
