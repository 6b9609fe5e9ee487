"""An existing Dask cluster: the same tasks, given to its scheduler a window at a time.

Input, results and program must be there on every worker: a shared folder or URLs, and the same version installed.
What a lost worker was doing, the scheduler gives to another one by itself.
"""

from collections.abc import Iterator
from typing import Any

from apbdes_banner.batch.digests import program
from apbdes_banner.batch.work import Done, Task, crashed, do
from apbdes_banner.errors import UsageError

_AHEAD = 4  # tasks for each thread of the cluster


class DaskEngine:
    """`scheduler`: its address (tcp://host:8786), or a client that is there already.

    UsageError where Dask is not installed, the scheduler does not answer, or a worker has another version: its banners
    would differ from the others.
    """

    def __init__(self, scheduler: str, client: Any = None) -> None:
        try:
            from distributed import Client as connect
        except ImportError as error:
            raise UsageError("batch-package", what="--engine dask", package="apbdes-banner[dask]") from error
        self._own = client is None
        try:
            self._client: Any = connect(scheduler, timeout="20s", set_as_default=False) if client is None else client  # type: ignore[no-untyped-call]
        except (OSError, TimeoutError, ValueError) as error:
            raise UsageError("batch-scheduler", address=scheduler) from error
        self._address = scheduler
        theirs = self._client.run(program)
        others = sorted(name for name, mark in theirs.items() if mark != program())
        if others:
            self.close()
            raise UsageError("batch-versions", workers=", ".join(others[:5]))
        self._stopping = False

    def run(self, tasks: Iterator[Task]) -> Iterator[Done]:
        """A task on which several workers died in a row is a crash of that village.

        UsageError "batch-scheduler" where the scheduler is lost.
        """
        try:
            yield from self._run(tasks)
        except OSError as error:
            raise UsageError("batch-scheduler", address=self._address) from error

    def _run(self, tasks: Iterator[Task]) -> Iterator[Done]:
        from distributed import as_completed

        running: dict[str, Task] = {}
        done: Any = as_completed([], loop=self._client.loop)  # type: ignore[no-untyped-call]
        more = True
        while True:
            room = _AHEAD * max(1, sum(self._client.nthreads().values()))
            while more and not self._stopping and len(running) < room:
                task = next(tasks, None)
                if task is None:
                    more = False
                    break
                future = self._client.submit(do, task, pure=False, key=f"apbdes-{task.token}-{task.position}")
                running[future.key] = task
                done.add(future)
            if not running:
                return
            future = next(done)
            task = running.pop(future.key)
            if future.status == "finished":
                yield future.result()
            else:
                kind = type(future.exception()).__name__ if future.status == "error" else future.status
                yield Done(task.position, task.job.key, crashed(task, kind))
            future.release()

    def stop(self) -> None:
        self._stopping = True

    def close(self) -> None:
        if self._own:
            self._client.close()
