"""A village after the first, in one process that is warm: from file to PDF, and the share of each step.

What a batch of many villages costs on one core: every round is another village, and cycles are collected between the
villages, as in a worker of the batch. The yardstick is openpyxl reading the same workbook.
"""

import gc
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median

ROUNDS = 25
WARM = 5  # villages that do not count: they fill what is kept between villages


def main(source: str | None = None) -> None:
    """Measures with another budget file where one is given; without one, budgets of some 60 lines are generated."""
    import openpyxl

    from apbdes_banner.budget.summarising import summarise
    from apbdes_banner.checks.registry import check_budget
    from apbdes_banner.design.sizes import parse_size
    from apbdes_banner.design.template import load_template
    from apbdes_banner.drawing.fonts import Fonts
    from apbdes_banner.drawing.pdf import draw_pdf
    from apbdes_banner.layout.compose import compose
    from apbdes_banner.reading.assemble import read_budget

    times: dict[str, list[float]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        for number in range(WARM + ROUNDS):
            path = Path(source) if source else _generate(Path(folder), number)
            gc.collect()
            gc.disable()
            clock = _Clock()
            openpyxl.load_workbook(path)
            clock.stop("yardstick")
            template, size = load_template("warga"), parse_size("3x2m")
            clock.stop("template and size")
            budget = read_budget(path)
            clock.stop("reading")
            check_budget(budget)
            clock.stop("checks")
            summary = summarise(budget)
            clock.stop("summary")
            scenes = compose(summary, template, size, Fonts())
            clock.stop("layout")
            draw_pdf(scenes)
            clock.stop("drawing the PDF")
            for step, seconds in clock.times.items() if number >= WARM else ():
                times[step].append(seconds)
            gc.enable()
    base = median(times.pop("yardstick"))
    whole = median([sum(steps) for steps in zip(*times.values(), strict=True)])
    print(f"\nA village in a warm process: {len(budget.lines)} lines of the budget; medians of {ROUNDS} villages")
    print("ratios to: the same workbook through openpyxl")
    print(f"  {'':44}{'time':>8}{'share':>9}{'ms':>8}")
    for step, seconds in [*((step, median(runs)) for step, runs in times.items()), ("all", whole)]:
        print(f"  {step:44}{seconds / base:>8.2f}{seconds / whole:>8.0%}{1000 * seconds:>9.1f}")
    print(f"  {1 / whole:.0f} villages a second on one core")


class _Clock:
    """Processor seconds of each step since the last: a machine with other work to do makes little difference."""

    def __init__(self) -> None:
        self.times: dict[str, float] = {}
        self.last = time.process_time()

    def stop(self, step: str) -> None:
        now = time.process_time()
        self.times[step] = now - self.last
        self.last = now


def _generate(folder: Path, seed: int) -> Path:
    from tests.generate import Style, build, make_plan

    return build(make_plan(seed=seed, kegiatan=30), Style("penjabaran", numbers="id_sen")).write(folder)


if __name__ == "__main__":
    main(*sys.argv[1:])
