"""Whole processes side by side: each started in turn, round after round; medians and ratios.

Only the standard library, and little of it: a child's peak memory starts from its parent's (Linux keeps it through
fork and exec), so this process must stay smaller than anything that it measures.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[1]
PYTHON = sys.executable


@dataclass(frozen=True)
class Run:
    """One process from start to end. Wall-clock and processor seconds; MB of peak memory (resident)."""

    seconds: float
    cpu: float
    peak: float


@dataclass(frozen=True)
class Row:
    """One command beside its yardstick. `aims`: the largest ratios wanted of time and of memory, None for no aim."""

    name: str
    runs: Sequence[Run]
    base: Sequence[Run]
    aims: tuple[float | None, float | None] = (None, None)

    def ratio(self, what: str) -> float:
        """The median of the rounds' ratios: a round's two runs meet the same weather."""
        ratios: list[float] = [
            getattr(run, what) / getattr(base, what) for run, base in zip(self.runs, self.base, strict=True)
        ]
        return median(ratios)


def run(command: Sequence[str]) -> Run:
    """Starts `command` in the project's folder and waits. Stops with its last words where it fails."""
    with tempfile.TemporaryFile() as talk:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=talk)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            talk.seek(0)
            raise SystemExit(f"exit {process.returncode}: {' '.join(command)}\n{talk.read().decode()[-2000:]}")
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Run(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def alternate(commands: Mapping[str, Sequence[str]], rounds: int = 9) -> dict[str, list[Run]]:
    """Each command once per round, `rounds` rounds, after one that does not count (caches, byte code)."""
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            one = run(command)
            if number:
                runs[name].append(one)
    return runs


def show(title: str, against: str, rows: Sequence[Row]) -> None:
    """Prints a table of ratios. "ok" and "over" are information: nothing fails by time."""
    print(f"\n{title}\nratios to: {against}; medians of {len(rows[0].runs)} alternating runs of whole processes")
    print(f"  {'':44}{'time':>16}{'processor':>12}{'memory':>16}{'peak':>9}")
    for row in rows:
        aims = [
            f"{row.ratio(what):.2f} {'' if aim is None else f'({_word(row.ratio(what), aim)} {aim:g})'}".rstrip()
            for what, aim in zip(("seconds", "peak"), row.aims, strict=True)
        ]
        peak = median(run.peak for run in row.runs)
        print(f"  {row.name:44}{aims[0]:>16}{row.ratio('cpu'):>12.2f}{aims[1]:>16}{peak:>6.0f} MB")


def _word(ratio: float, aim: float) -> str:
    return "ok ≤" if ratio <= aim else "over"
