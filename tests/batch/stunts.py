"""Work that goes wrong in the ways that workers do, and an engine without processes."""

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from apbdes_banner.batch.rows import Row, Status, Who
from apbdes_banner.batch.store import open_store
from apbdes_banner.batch.work import Done, Task, do, part_names


def stunt(task: Task) -> Done:
    """What the key says: "segv" dies, "once" dies the first time, "hang" never ends, "full" takes all memory, "grown"
    says that it did; else a row.

    Each begins a file, as real work does.
    """
    with open_store(task.out).create(f"{part_names(task)}0.part") as stream:
        stream.write(b"half")
        stream.flush()
        if "segv" in task.job.key:
            os.kill(os.getpid(), signal.SIGSEGV)
        if "once" in task.job.key:
            mark = Path(task.job.location)
            if not mark.exists():
                mark.touch()
                os.kill(os.getpid(), signal.SIGKILL)
        if "hang" in task.job.key:
            time.sleep(600)
        if "full" in task.job.key:
            raise MemoryError
    peak = 100 if "grown" in task.job.key else 1
    open_store(task.out).remove(f"{part_names(task)}0.part")
    return Done(
        task.position, task.job.key, Row(task.job.key, Status.UNREADABLE, Who(name=str(os.getpid()))), peak=peak
    )


_FIRST: dict[str, tuple[Done, bytes]] = {}


def copied(task: Task) -> Done:
    """The first village for real, every other one as its copy under another name: what is left is the batch itself."""
    import tempfile

    if not _FIRST:
        with tempfile.TemporaryDirectory() as folder:
            done = do(replace(task, out=folder))
            (part,) = done.parts
            _FIRST[""] = done, (Path(folder) / part).read_bytes()
    done, data = _FIRST[""]
    stem = f"desa-{task.position}"
    part = f"{part_names(task)}0.part"
    with open_store(task.out).create(part) as stream:
        stream.write(data)
    outputs = (replace(done.row.outputs[0], name=f"{stem}.pdf"),)
    row = replace(done.row, key=task.job.key, stem=stem, outputs=outputs)
    return replace(done, position=task.position, key=task.job.key, row=row, parts={part: f"{stem}.pdf"})


class Inline:
    """An engine in this process."""

    stopped = False

    def run(self, tasks: Iterator[Task]) -> Iterator[Done]:
        for task in tasks:
            yield do(task)
            if self.stopped:
                return

    def stop(self) -> None:
        self.stopped = True

    def close(self) -> None:
        pass


class Reversed(Inline):
    """An engine that is done with the last task first."""

    def run(self, tasks: Iterator[Task]) -> Iterator[Done]:
        yield from reversed([do(task) for task in tasks])


class Silent:
    """A watcher that keeps what it is told."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def listing(self, found: int) -> None:
        pass

    def begin(self, total: int, unchanged: int) -> None:
        self.total, self.unchanged = total, unchanged

    def stopping(self) -> None:
        pass

    def row(self, row: Row) -> None:
        self.rows.append(row)
