"""The page of a batch, opened in headless Chromium where there is one: 1,000 villages, found, filtered, sorted."""

import html
import io
import json
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from apbdes_banner.batch.page import write_page
from apbdes_banner.batch.rows import Row, Told, Who
from tests.batch.villages import villages

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
)
needs_chromium = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
STEPS = Path(__file__).with_name("steps.js").read_text(encoding="utf-8")


def page_of(rows: list[Row], lang: str = "id") -> str:
    target = io.BytesIO()
    write_page(rows, target, len(rows), lang)  # type: ignore[arg-type]
    return target.getvalue().decode()


def data_of(page: str) -> dict[str, object]:
    found = re.search(r'<script type="application/json" id="data">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])  # type: ignore[no-any-return]


def opened(page: str, folder: Path, *, width: int = 1200) -> dict[str, object]:
    """What the steps told of the page."""
    path = folder / "index.html"
    path.write_text(page.replace("</body>", f"<script>{STEPS}</script></body>"), encoding="utf-8")
    done = subprocess.run(
        [str(CHROMIUM), "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", f"--window-size={width},900",
         "--virtual-time-budget=8000", f"--user-data-dir={folder / 'profile'}", path.as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    found = re.search(r'<pre id="told">(.*?)</pre>', done.stdout, re.DOTALL)
    assert found, done.stderr[-2000:]
    return json.loads(html.unescape(found[1]))  # type: ignore[no-any-return]


def test_one_page_without_a_network() -> None:
    page = page_of(list(villages(20)))
    assert not re.search(r"""(?:src|href|url)\s*[=(]\s*["']?(?:https?:)?//""", page)
    assert page.count("<script") == 3
    assert len(data_of(page)["villages"]) == 20  # type: ignore[arg-type]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_place_of_the_page_is_filled(lang: str) -> None:
    page = page_of(list(villages(3)), lang)
    assert not re.findall(
        r"\{(?:lang|title|style|script|words|data|skip|find|district|status|sort|medians|noscript)\}", page
    )
    assert f'<html lang="{lang}">' in page


def test_what_strangers_write_stays_text() -> None:
    evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)> "&<!--'
    row = replace(next(iter(villages(1))), key=evil, who=Who(name=evil, district=evil), problem=Told(evil, evil))
    page = page_of([row])
    assert page.count("</script>") == 3
    assert "<img" not in page
    village = data_of(page)["villages"][0]  # type: ignore[index]
    assert (village["name"], village["file"], village["problem"]) == (evil, evil, evil)


def test_pictures_only_where_they_are_few() -> None:
    row = replace(next(iter(villages(1))), thumbnail=b"\xff\xd8")
    few, many = io.BytesIO(), io.BytesIO()
    write_page([row], few, 1)
    write_page([row], many, 100_000)
    assert b"data:image/jpeg;base64," in few.getvalue()
    assert b"data:image/jpeg;base64," not in many.getvalue()


@needs_chromium
def test_a_thousand_villages_in_a_browser(tmp_path: Path) -> None:
    rows = list(villages(1000))
    told = opened(page_of(rows), tmp_path)
    assert len(told["first"]) == 50  # type: ignore[arg-type]
    assert "1.000" in str(told["count"])
    assert (told["more"], told["focus"]) == (100, "SUMMARY")
    wanted = {
        row.who.name for row in rows if row.who.name and "sari 10" in f"{row.who.name} {row.who.code} {row.key}".lower()
    }
    assert {name.removeprefix("Desa ") for name in told["found"]} >= wanted > set()  # type: ignore[attr-defined]
    assert all("sari" in name.lower() and "10" in name for name in told["found"])  # type: ignore[attr-defined]
    assert told["findings"] == min(50, sum(bool(row.counts.get("error")) for row in rows))
    assert len(told["district"]) == 1  # type: ignore[arg-type]
    assert "median belanja Rp" in str(told["medians"])
    spent = sorted((row.totals["belanja"]["anggaran"] // 100 for row in rows if row.totals), reverse=True)[:3]
    assert [int(re.sub(r"\D", "", text)) for text in told["largest"]] == spent  # type: ignore[attr-defined]
    assert "APBDes!F" in str(told["body"])
    assert told["hash"] == "#o=errors"
    assert told["tabs"] is True


@needs_chromium
def test_on_a_phone_nothing_is_wider_than_the_screen(tmp_path: Path) -> None:
    assert opened(page_of(list(villages(200))), tmp_path, width=500)["wide"] is False
