import re
from pathlib import Path

from apbdes_banner.messages.findings import TEXTS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "checks.md"


def test_the_page_lists_every_finding_and_no_other():
    ids = {key for key in TEXTS if "." not in key and not key.startswith("at-")}
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    listed = {id for row in rows for id in re.findall(r"`([a-z-]+)`", row.split("|")[1])}
    assert listed == ids
