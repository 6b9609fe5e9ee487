"""Worker processes of this machine, looked after by a small supervisor.

concurrent.futures gives up all that is pending when one worker dies, and cannot stop one task that takes too long;
here a worker's death or delay costs the one task that it was working on. The parent keeps a queue of two tasks at each
worker, so that none waits for it.
"""

import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any

from apbdes_banner.batch.describe import told
from apbdes_banner.batch.engines import forkserver
from apbdes_banner.batch.engines.worker import serve
from apbdes_banner.batch.rows import Row, Status
from apbdes_banner.batch.store import open_store
from apbdes_banner.batch.work import Done, Task, crashed, do, part_names

DEPTH = 2  # tasks at a worker: the one that it works on and the next
TRIES = 2
TERM = 500  # tasks of a worker: what it keeps from one to the next grows no larger for a country than for a district
_START_LIMIT = 120.0  # seconds for a worker to be ready
_FAILED_STARTS = 5
_BEAT = 0.25  # seconds until time limits are looked at again


def cores() -> int:
    """The cores that this process may use."""
    if sys.platform != "win32" and hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass
class _Worker:
    process: Any
    pipe: "Connection"
    since: float  # when it began what it is doing
    ready: bool = False
    leaving: bool = False
    done: int = 0
    queue: deque[Task] = field(default_factory=deque)


class LocalEngine:
    """`workers` processes; `limit` seconds for a task; a worker that has taken more than `memory` bytes is renewed, and
    one that has done TERM tasks.

    `work` is what they do, a function that can be named (tests let it fail).
    """

    def __init__(
        self, workers: int, limit: float, memory: int | None = None, work: Callable[[Task], Done] = do
    ) -> None:
        self._work = work
        self.count, self.limit, self.memory = max(1, workers), limit, memory
        self._context: Any = forkserver.started()
        self._workers: list[_Worker] = []
        self._again: deque[Task] = deque()
        self._tries: dict[int, int] = {}
        self._stopping = False
        self._failed_starts = 0

    def stop(self) -> None:
        self._stopping = True

    def close(self) -> None:
        for worker in self._workers:
            worker.process.kill()
        for worker in self._workers:
            worker.process.join(10)
            worker.pipe.close()
        self._workers.clear()

    def run(self, tasks: Iterator[Task]) -> Iterator[Done]:
        """RuntimeError where workers cannot be started at all."""
        while True:
            self._feed(tasks)
            if not self._again and not any(worker.queue for worker in self._workers):
                break
            yield from self._listen()
        for worker in self._workers:
            self._dismiss(worker)
        end = time.monotonic() + 5
        for worker in self._workers:
            worker.process.join(max(0.0, end - time.monotonic()))
        self.close()

    # --- giving ---------------------------------------------------------------------------------------------------

    def _feed(self, tasks: Iterator[Task]) -> None:
        """Fills the queues, all of them to the first place before any to the second."""
        for depth in range(1, DEPTH + 1):
            for index in range(self.count):
                worker = self._workers[index] if index < len(self._workers) else None
                if worker is not None and (worker.leaving or len(worker.queue) >= depth):
                    continue
                task = self._next(tasks)
                if task is None:
                    return
                self._give(worker or self._start(), task)

    def _next(self, tasks: Iterator[Task]) -> Task | None:
        if self._stopping:
            self._again.clear()  # the next run will make them
            return None
        return self._again.popleft() if self._again else next(tasks, None)

    def _give(self, worker: _Worker, task: Task) -> None:
        if not worker.queue:
            worker.since = time.monotonic()
        worker.queue.append(task)
        if worker.ready:
            self._send(worker, task)

    @staticmethod
    def _send(worker: _Worker, task: Task) -> None:
        with suppress(OSError):  # it has died, which `_listen` sees
            worker.pipe.send(task)

    def _start(self) -> _Worker:
        for _ in range(_FAILED_STARTS):
            ours, theirs = self._context.Pipe()
            process = self._context.Process(target=serve, args=(theirs, self._work), daemon=True)
            try:
                process.start()
            except (OSError, EOFError):  # the fork server was killed: the next try starts another one
                ours.close()
                time.sleep(_BEAT)
                continue
            finally:
                theirs.close()
            worker = _Worker(process, ours, time.monotonic())
            self._workers.append(worker)
            return worker
        raise RuntimeError("workers cannot be started")

    def _dismiss(self, worker: _Worker) -> None:
        with suppress(OSError):
            worker.pipe.send(None)

    # --- taking ---------------------------------------------------------------------------------------------------

    def _listen(self) -> Iterator[Done]:
        """What is done by now; waits a moment where nothing is."""
        by_pipe = {worker.pipe: worker for worker in self._workers}
        for pipe in wait(list(by_pipe), _BEAT):
            worker = by_pipe[pipe]  # type: ignore[index]
            try:
                answer = worker.pipe.recv()
            except Exception:  # the end, or half an answer of a worker that was killed meanwhile
                yield from self._lost(worker, None)
                continue
            if not isinstance(answer, Done):
                self._welcome(worker)
            else:
                worker.queue.popleft()
                worker.since = time.monotonic()
                worker.done += 1
                self._tries.pop(answer.position, None)
                yield answer
                if worker.done >= TERM or (self.memory is not None and answer.peak > self.memory):
                    worker.leaving = True  # it gets no more tasks, and goes when its queue is empty
                if worker.leaving and not worker.queue:
                    self._dismiss(worker)
                    worker.process.join(5)
                    self._remove(worker)
        now = time.monotonic()
        for worker in list(self._workers):
            if worker.ready and worker.queue and now - worker.since > self.limit:
                yield from self._lost(worker, self.limit)
            elif not worker.ready and now - worker.since > _START_LIMIT:
                yield from self._lost(worker, None)

    def _welcome(self, worker: _Worker) -> None:
        worker.ready = True
        worker.since = time.monotonic()
        self._failed_starts = 0
        for task in worker.queue:
            self._send(worker, task)

    def _remove(self, worker: _Worker) -> None:
        worker.process.kill()
        worker.process.join(10)
        worker.pipe.close()
        self._workers.remove(worker)

    def _lost(self, worker: _Worker, limit: float | None) -> Iterator[Done]:
        """A worker that died, or that is killed because of its time `limit`: its first task pays, the others do not."""
        self._remove(worker)
        if not worker.ready:
            self._failed_starts += 1
            if self._failed_starts >= _FAILED_STARTS:
                raise RuntimeError(f"workers cannot be started (exit {worker.process.exitcode})")
            self._again.extendleft(reversed(worker.queue))
            return
        if not worker.queue:
            return
        task = worker.queue.popleft()
        self._again.extendleft(reversed(worker.queue))
        open_store(task.out).sweep(part_names(task))
        if limit is not None:
            row = Row(
                task.job.key,
                Status.TIMEOUT,
                problem=told("errors.batch-timeout", seconds=f"{limit:g}"),
                problem_id="batch-timeout",
            )
            yield Done(task.position, task.job.key, row)
            return
        tries = self._tries.get(task.position, 0) + 1
        if tries < TRIES:
            self._tries[task.position] = tries
            self._again.appendleft(task)
        else:
            self._tries.pop(task.position, None)
            yield Done(task.position, task.job.key, crashed(task, f"exit {worker.process.exitcode}"))
