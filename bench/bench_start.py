"""Start-up: `apbdes-banner --help` beside a process that only imports typer."""

from bench.measure import PYTHON, Row, alternate, show

HELP = [PYTHON, "-m", "apbdes_banner", "--help"]
BASE = [PYTHON, "-c", "import typer"]
OTHERS = {
    "apbdes-banner make --help": [PYTHON, "-m", "apbdes_banner", "make", "--help"],
    "apbdes-banner sizes": [PYTHON, "-m", "apbdes_banner", "sizes"],
    "apbdes-banner templates": [PYTHON, "-m", "apbdes_banner", "templates"],
}


def main() -> None:
    runs = alternate({"base": BASE, "help": HELP} | OTHERS)
    rows = [Row("apbdes-banner --help", runs["help"], runs["base"], (2, None))]
    rows += [Row(name, runs[name], runs["base"]) for name in OTHERS]
    show("Start-up", 'python -c "import typer"', rows)


if __name__ == "__main__":
    main()
