"""The main job: `make` of the sample village beside a process that only imports the libraries it needs."""

import sys
import tempfile

from bench.measure import PYTHON, ROOT, Row, alternate, show

SOURCE = ROOT / "sample_data" / "contoh-jaya-2026.xlsx"
BASE = [PYTHON, "-c", "import typer, pandas, python_calamine, reportlab"]
CANVAS = [PYTHON, "-c", "import typer, pandas, python_calamine, reportlab.pdfgen.canvas, reportlab.pdfbase.ttfonts"]


def main(source: str = str(SOURCE)) -> None:
    """Measures with another budget file where one is given."""
    with tempfile.TemporaryDirectory() as folder:
        make = [PYTHON, "-m", "apbdes_banner", "make", source, "--size", "3x2m", "--out", folder]
        commands = {
            "base": BASE,
            "canvas": CANVAS,
            "pdf": [*make, "--format", "pdf"],
            "both": [*make, "--format", "pdf,png"],
            "large": [*make, "--format", "pdf,png", "--dpi", "100"],
            "check": [PYTHON, "-m", "apbdes_banner", "check", source],
        }
        runs = alternate(commands)
    rows = [
        Row("make, PDF only", runs["pdf"], runs["base"], (1.5, None)),
        Row("make, PDF and PNG of 72 dpi", runs["both"], runs["base"]),
        Row("make, PDF and PNG of 100 dpi (≤ 250 MB)", runs["large"], runs["base"]),
        Row("check", runs["check"], runs["base"]),
        Row("for information: reportlab's canvas and fonts", runs["canvas"], runs["base"]),
    ]
    show("The main job", "importing typer, pandas, python_calamine, reportlab", rows)


if __name__ == "__main__":
    main(*sys.argv[1:])
