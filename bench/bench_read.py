"""Reading and checking: a workbook of some 300 rows, in one process after the imports, and the share of each step."""

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

ROUNDS = 15


def main(source: str | None = None) -> None:
    """Measures with another budget file where one is given; without one, a penjabaran is generated."""
    import pandas as pd

    from apbdes_banner.budget.summarising import summarise
    from apbdes_banner.checks.registry import check_budget
    from apbdes_banner.reading.assemble import read_budget
    from apbdes_banner.reading.grid import read_sheets

    with tempfile.TemporaryDirectory() as folder:
        path = Path(source) if source else _generate(Path(folder))
        start = time.process_time()
        check_budget(read_budget(path))
        first = time.process_time() - start  # loads the charts and compiles patterns, as each run of the program does
        budget = read_budget(path)
        rows = len(pd.read_excel(path, header=None, engine="calamine")) if path.suffix != ".csv" else 0
        calamine = _seconds(lambda: pd.read_excel(path, header=None, dtype=object, engine="calamine", sheet_name=None))
        grid = _seconds(lambda: read_sheets(path))
        read = _seconds(lambda: read_budget(path))
        check = _seconds(lambda: check_budget(budget))
        summary = _seconds(lambda: summarise(budget))
    whole = read + check + summary
    print(f"\nReading and checking: {rows} rows, {len(budget.lines)} lines of the budget; medians of {ROUNDS} runs")
    print("ratios to: the same file through pandas and calamine alone")
    print(f"  {'':44}{'time':>8}{'share':>9}")
    for name, seconds in (
        ("cells: file to grid", grid),
        ("meaning: grid to budget", read - grid),
        ("checks", check),
        ("summary", summary),
        ("all", whole),
    ):
        print(f"  {name:44}{seconds / calamine:>8.1f}{seconds / whole:>8.0%}")
    later = 1000 * (read + check)
    print(f"  reading and checking: {later:.0f} ms; the first time, with charts and patterns: {1000 * first:.0f} ms")


def _seconds(step: Callable[[], object]) -> float:
    """The median of some runs, after one that does not count."""
    times = []
    for _ in range(ROUNDS + 1):
        start = time.process_time()  # a machine with other work to do makes no difference
        step()
        times.append(time.process_time() - start)
    return median(times[1:])


def _generate(folder: Path) -> Path:
    from tests.generate import Style, build, make_plan

    return build(make_plan(seed=1, kegiatan=90), Style("penjabaran", numbers="id_sen")).write(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
