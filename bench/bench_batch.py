"""Many villages: `batch` beside a loop over `make`, and beside Chromium printing a page like it to PDF, if it is there.

    python -m bench.bench_batch [COUNT]

All on one core's worth of work: `batch --workers 1`. The budgets have 60 lines; PDF only. What a long batch makes a
second is told apart: from its first villages to its last, without the start of the processes and the report.
"""

import json
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.measure import PYTHON, ROOT

WARM = 20  # villages of a batch that belong to its start
LOOPED = 6  # villages of the loops: each takes as long as the other
ROUNDS = 3
CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _steady(command: list[str], count: int) -> float:
    """Villages a second of a batch that tells each, from the last of the WARM ones on."""
    with subprocess.Popen(
        [*command, "--json-lines"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as run:
        told: list[float] = []
        for line in run.stdout or ():
            if json.loads(line)["event"] == "row":
                told.append(time.perf_counter())
    return (count - WARM) / (told[-1] - told[WARM - 1])


def _page(index: int, folder: Path) -> Path:
    """An HTML page of the same size with as many rows."""
    rows = "".join(
        f"<tr><td>1.1.{row:02}</td><td>Kegiatan {row}</td><td>Rp {row * 1234567}</td></tr>" for row in range(60)
    )
    style = "@page{size:3000mm 2000mm;margin:0}body{font:40mm sans-serif}table{columns:3}"
    page = folder / f"page{index}.html"
    page.write_text(
        f"<!doctype html><meta charset=utf-8><style>{style}</style><h1>Desa {index}</h1><table>{rows}</table>"
    )
    return page


def main(count: int = 100) -> None:
    """Prints villages a second of each, and the ratios; medians of three rounds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        source = folder / "district"
        subprocess.run(
            [PYTHON, "-m", "tests.district", str(source), "--count", str(count), "--plain"], cwd=ROOT, check=True
        )
        budgets = sorted(source.rglob("*.xlsx"))[:LOOPED]
        batch = [PYTHON, "-m", "apbdes_banner", "batch", str(source), "--format", "pdf", "--workers", "1", "--fresh"]
        make = [PYTHON, "-m", "apbdes_banner", "make", "--format", "pdf", "--out", str(folder / "out")]
        rates: dict[str, list[float]] = {}
        for _ in range(ROUNDS):
            rates.setdefault("batch, one worker", []).append(count / _seconds([*batch, "--out", str(folder / "all")]))
            rates.setdefault("the same, start and end left out", []).append(
                _steady([*batch, "--out", str(folder / "all")], count)
            )
            start = time.perf_counter()
            for budget in budgets:
                _seconds([*make, str(budget)])
            rates.setdefault("a loop over make", []).append(len(budgets) / (time.perf_counter() - start))
            if CHROMIUM:
                start = time.perf_counter()
                for index in range(LOOPED):
                    words = ["--headless", "--no-sandbox", "--disable-gpu", f"--print-to-pdf={folder / 'page.pdf'}"]
                    _seconds([CHROMIUM, *words, _page(index, folder).as_uri()])
                rates.setdefault("chromium --print-to-pdf", []).append(LOOPED / (time.perf_counter() - start))
        again = [word for word in batch if word != "--fresh"]
        rates["batch, nothing new"] = [count / _seconds([*again, "--out", str(folder / "all")])]
        base = sorted(rates["batch, one worker"])[ROUNDS // 2]
        print(f"\nMany villages: {count} budgets of 60 lines, PDF only; Python {platform.python_version()}")
        for what, found in rates.items():
            rate = sorted(found)[len(found) // 2]
            print(f"  {what:34}{rate:8.2f} a second   batch is {base / rate:6.1f} times as fast")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
