"""One broken file through reading, checks and summary: what became of it, how long it took, how much it needed."""

import contextlib
import random
import time
from dataclasses import dataclass
from pathlib import Path

from apbdes_banner.budget.summarising import summarise
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.errors import BannerError
from apbdes_banner.reading.assemble import read_budget
from tests.fuzz.doors import good
from tests.fuzz.mutations import MUTATIONS
from tests.fuzz.other_doors import OTHER_DOORS, Breaker

SLOW = 10.0  # seconds of the processor: what else a machine does makes no difference
HEAVY = 1000  # MB
NEVER = ("crash", "slow", "heavy", "sums")
WAYS: dict[str, tuple[str, Breaker]] = {  # name -> the door, and what breaks a good file of that kind
    **{name: ("xlsx", way) for name, way in MUTATIONS.items()},
    **{name: (door, way) for door, ways in OTHER_DOORS.items() for name, way in ways.items()},
}


@dataclass(frozen=True)
class Outcome:
    """`kind`: refused, errors, banner; or what must never be: crash, slow, heavy, sums."""

    kind: str
    seconds: float
    detail: str = ""


def run(path: Path) -> Outcome:
    """Reads and checks a file and, where it would make a banner, adds its parts up."""
    _forget_peak()
    start = time.process_time()
    kind, detail = _run(path)
    seconds = time.process_time() - start
    heavy = _peak()
    if seconds > SLOW:
        kind, detail = "slow", f"{seconds:.1f} s ({kind})"
    elif heavy > HEAVY:
        kind, detail = "heavy", f"{heavy} MB ({kind})"
    return Outcome(kind, seconds, detail)


def one(job: tuple[str, int, str, str]) -> tuple[str, int, str, Outcome]:
    """Breaks a sample in one way and runs it: (mutation, seed, sample, folder for the broken file)."""
    mutation, seed, sample, folder = job
    door, way = WAYS[mutation]
    data, ending = way(good(door, sample), random.Random(f"{mutation}-{seed}"))
    path = Path(folder) / f"{mutation}-{seed}{ending}"
    path.write_bytes(data)
    outcome = run(path)
    if outcome.kind not in NEVER:
        path.unlink()
    return mutation, seed, sample, outcome


def _forget_peak() -> None:
    """Linux forgets a process's peak memory when told to; elsewhere the limit is not held."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")


def _peak() -> int:
    """Peak memory in MB since it was forgotten, 0 where it is not known."""
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in status.splitlines() if line.startswith("VmHWM")), 0)


def _run(path: Path) -> tuple[str, str]:
    try:
        report = check_budget(read_budget(path))
        report.as_json("id")
        if report.has_errors:
            return "errors", ""
        summary = summarise(report.budget)
    except BannerError as error:
        return "refused", error.id
    except Exception as error:
        return "crash", f"{type(error).__name__}: {error}"[:200]
    totals = summary.totals
    sums = {
        "sources": sum(item.amount for item in summary.sources) == (totals.pendapatan or 0),
        "groups": sum(group.amount for group in summary.groups) == (totals.belanja or 0),
        "rows": all(
            not group.activities or sum(row.amount for row in group.activities) == group.amount
            for group in summary.groups
        ),
    }
    wrong = [name for name, holds in sums.items() if not holds]
    return ("sums", ", ".join(wrong)) if wrong else ("banner", "")
