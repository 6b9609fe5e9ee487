"""How a batch is told: a bar in a terminal, plain lines elsewhere, lines of JSON for machines.

What is said goes through console.py, which alone prints.
"""

import json
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from apbdes_banner import messages
from apbdes_banner.batch.report import CSV, problem
from apbdes_banner.batch.rows import Row, Status
from apbdes_banner.batch.run import Outcome
from apbdes_banner.console import Talk, put

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

_EVERY = 10.0  # seconds between two plain lines
_LISTED = 15  # failures that are told at the end; the report has all


@dataclass
class BatchTalk:
    """The watcher of a run (batch/run.py). `lines`: events as JSON on stdout, and nothing on stderr but failures."""

    talk: Talk
    out: str
    lines: bool = False
    done: int = 0
    failed: int = 0
    total: int = 0
    told: float = 0.0
    began: float = 0.0
    failures: list[Row] = field(default_factory=list)
    _bar: "tuple[Progress, TaskID] | None" = None

    def text(self, key: str, **params: object) -> str:
        """A text of messages/batch.py."""
        return messages.text(f"batch.{key}", self.talk.lang, **params)

    def listing(self, found: int) -> None:
        if self.lines or time.monotonic() - self.told < _EVERY:
            return
        if self.told:
            put(self.text("listing", found=found), sys.stderr)
        self.told = time.monotonic()

    def begin(self, total: int, unchanged: int) -> None:
        self.total = total - unchanged
        self.told = self.began = time.monotonic()
        if self.lines:
            self._event("begin", total=total, unchanged=unchanged)
        elif sys.stderr.isatty() and self.total:
            self._bar = self._started()

    def row(self, row: Row) -> None:
        self.done += 1
        self.failed += row.status.failed
        if row.status.failed and len(self.failures) < _LISTED:
            self.failures.append(row)
        rate = self.done / max(time.monotonic() - self.began, 1e-9)
        left = (self.total - self.done) / max(rate, 1e-9)
        if self.lines:
            self._event("row", done=self.done, failed=self.failed, total=self.total, **self._facts(row))
        elif self._bar is not None:
            bar, task = self._bar
            bar.update(task, completed=self.done, failed=self.failed, rate=f"{rate:.1f}", left=_clock(left))
        elif time.monotonic() - self.told > _EVERY:
            self.told = time.monotonic()
            facts: dict[str, object] = {"rate": f"{rate:.1f}", "left": _clock(left)}
            put(self.text("progress", done=self.done, total=self.total, failed=self.failed, **facts), sys.stderr)

    def stopping(self) -> None:
        """The person has asked to stop."""
        if not self.lines:
            put(self.text("stopping"), sys.stderr)

    def close(self) -> None:
        """Ends the bar, however the run ended."""
        if self._bar is not None:
            self._bar[0].stop()
            self._bar = None

    def end(self, outcome: Outcome) -> None:
        """The counts, and where everything stands; the report's path on stdout."""
        self.close()
        counts = {str(status): count for status, count in outcome.counts.items()}
        if self.lines:
            facts = {"total": outcome.total, "made": outcome.made, "unchanged": outcome.unchanged}
            facts |= {"failed": outcome.failed, "undone": outcome.undone, "interrupted": outcome.interrupted}
            self._event("end", **facts, counts=counts, seconds=round(outcome.seconds, 2))
            return
        report = f"{self.out}/{CSV}" if "://" in self.out else str(Path(self.out) / CSV)
        for row in self.failures:
            what = problem(row, self.talk.lang).partition("\n")[0]
            put(self.text("failed.row", file=row.key, problem=what), sys.stderr)
        made, unchanged = outcome.made, outcome.unchanged
        clock = _clock(outcome.seconds)
        put(self.text("done", made=made, total=outcome.total, unchanged=unchanged, time=clock), sys.stderr)
        if outcome.failed:
            failed = [
                self.text("counts", count=count, status=self.text(f"status.{status}"))
                for status in Status
                if status.failed and (count := outcome.counts.get(status))
            ]
            put(self.text("failed", failed=outcome.failed, counts=", ".join(failed), report=report), sys.stderr)
        if outcome.undone:
            put(self.text("interrupted", undone=outcome.undone), sys.stderr)
        put(report)

    # --- parts ------------------------------------------------------------------------------------------------------

    def _event(self, event: str, **facts: Any) -> None:
        put(json.dumps({"event": event, **facts}, ensure_ascii=False))

    def _facts(self, row: Row) -> dict[str, Any]:
        return {
            "file": row.key,
            "status": str(row.status),
            "village": row.who.name,
            "year": row.who.year,
            "cell": row.place or None,
            "problem": problem(row, self.talk.lang) or None,
            "results": [output.name for output in row.outputs],
        }

    def _started(self) -> "tuple[Progress, TaskID]":
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        words = self.text(
            "progress",
            done="{task.completed}",
            total="{task.total}",
            failed="{task.fields[failed]}",
            rate="{task.fields[rate]}",
            left="{task.fields[left]}",
        )
        bar = Progress(BarColumn(), TextColumn(words), console=Console(file=sys.stderr), transient=True)
        bar.start()
        return bar, bar.add_task("", total=self.total, failed=0, rate="–", left="–")


def _clock(seconds: float) -> str:
    """'0:07', '12:30', '3:05:00'."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
