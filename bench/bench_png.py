"""The picture: the PNG of a 3 x 2 m PDF at 100 dpi, beside `mutool draw` on the same PDF."""

import shutil
import sys
import tempfile
from pathlib import Path

from bench.measure import PYTHON, Row, alternate, run, show

DPI = "100"
DRAW = "import sys; from bench.drawn_page import draw_page; open(sys.argv[1], 'wb').write(draw_page())"
OURS = """
import sys
from apbdes_banner.drawing.png import write_png
with open(sys.argv[1], "rb") as pdf, open(sys.argv[2], "wb") as png:
    write_png(pdf.read(), png, float(sys.argv[3]))
"""


def main(source: str | None = None) -> None:
    """Measures with another PDF where one is given; without one, a page like a banner is drawn first."""
    with tempfile.TemporaryDirectory() as folder:
        pdf, png = source or str(Path(folder, "page.pdf")), str(Path(folder, "page.png"))
        if source is None:
            run([PYTHON, "-c", DRAW, pdf])
        peers = {
            "mutool draw": ["mutool", "draw", "-q", "-r", DPI, "-o", png, pdf],
            "mutool draw, in bands of 256 rows": ["mutool", "draw", "-q", "-B", "256", "-r", DPI, "-o", png, pdf],
            "pdftoppm": ["pdftoppm", "-png", "-singlefile", "-r", DPI, pdf, str(Path(folder, "peer"))],
        }
        for name, command in list(peers.items()):
            if shutil.which(command[0]) is None:
                print(f"{name}: not installed, left out")
                del peers[name]
        runs = alternate({"ours": [PYTHON, "-c", OURS, pdf, png, DPI]} | peers, rounds=3)
        rows = [
            Row(f"our PNG / {name}", runs["ours"], runs[name], (0.5, 0.4) if name == "mutool draw" else (None, None))
            for name in peers
        ]
    show(
        f"The picture: 3 x 2 m at {DPI} dpi, 93 million pixels",
        "the program named in the row",
        rows or [Row("our PNG (no other program is installed)", runs["ours"], runs["ours"])],
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
