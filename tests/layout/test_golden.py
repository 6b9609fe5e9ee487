"""Where every text of two banners stands, as a table that can be read and compared.

After a change that is meant: `ACCEPT=1 python -m pytest tests/layout/test_golden.py`, then read the difference in git.
"""

import os
from pathlib import Path

import pytest

from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.layout.compose import compose
from tests.layout.summaries import summary

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("size", ["3x2m", "2x3m"])
def test_every_text_stands_where_it_stood(size: str) -> None:
    scene = compose(summary(25), load_template("warga"), parse_size(size), Fonts())[0]
    lines = [f"{'panel':10} {'role':11} {'x':>7} {'y':>7} {'size':>5}  text"]
    lines += [
        f"{text.panel:10} {text.role:11} {text.x:7.1f} {text.y:7.1f} {text.size:5.1f}  {text.text}"
        for text in scene.texts()
    ]
    drawn = "\n".join(lines) + "\n"
    path = GOLDEN / f"warga-{size}.txt"
    if os.environ.get("ACCEPT"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(drawn, encoding="utf-8")
    assert drawn.splitlines() == path.read_text(encoding="utf-8").splitlines()
