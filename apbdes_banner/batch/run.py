"""A whole batch: list the jobs, leave out what is done, carry out the rest, give files their names, write the report.

Workers write under temporary names only. Names are given here, by one process, one village at a time: so that two
budgets of one village never overwrite each other, and that nothing is lost when anything is killed.
"""

import os
import secrets
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

from apbdes_banner import messages
from apbdes_banner.batch.describe import problem, told
from apbdes_banner.batch.digests import of_file, of_job
from apbdes_banner.batch.engines import Engine
from apbdes_banner.batch.jobs import JOURNAL, Job, is_url, printable
from apbdes_banner.batch.journal import Journal, Record
from apbdes_banner.batch.lock import Lock, state_folder
from apbdes_banner.batch.page import MOST_PICTURES
from apbdes_banner.batch.recap import write_recap
from apbdes_banner.batch.report import write_report
from apbdes_banner.batch.rows import Row, Status
from apbdes_banner.batch.sources import find_jobs
from apbdes_banner.batch.store import Store, is_full, open_store
from apbdes_banner.batch.work import Done, Task
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.design.theme import load_theme
from apbdes_banner.errors import InputError, WriteError
from apbdes_banner.outputs import planned
from apbdes_banner.pipeline import MakeOptions
from apbdes_banner.writing import told as failure

_AGAIN = {Status.CRASHED, Status.TIMEOUT, Status.DUPLICATE}  # tried again although nothing changed


@dataclass(frozen=True)
class BatchOptions:
    """What may be chosen for a batch. `out`: a folder or a URL."""

    source: str
    out: str
    make: MakeOptions
    fresh: bool = False
    lang: messages.Lang = "id"


class Watcher(Protocol):
    """Who is told how it goes."""

    def listing(self, found: int) -> None:
        """So many jobs have been found so far."""
        ...

    def begin(self, total: int, unchanged: int) -> None:
        """All jobs are known: so many, and of them so many need not be done again."""
        ...

    def row(self, row: Row) -> None:
        """A village is done."""
        ...

    def stopping(self) -> None:
        """Somebody has asked to stop; what runs is finished."""
        ...


@dataclass
class Outcome:
    """How a batch ended. `counts`: status -> villages of this source; `made` of them in this run."""

    total: int = 0
    unchanged: int = 0
    made: int = 0
    counts: dict[Status, int] = field(default_factory=dict)
    seconds: float = 0.0
    interrupted: bool = False
    stopped: WriteError | None = None

    @property
    def failed(self) -> int:
        """Villages without a banner."""
        return sum(count for status, count in self.counts.items() if status.failed)

    @property
    def undone(self) -> int:
        """Villages that the run did not come to."""
        return self.total - sum(self.counts.values())


def run_batch(options: BatchOptions, start: Callable[[], Engine], watcher: Watcher) -> Outcome:
    """Makes the banners of all villages of the source; one that fails is a row, and the others go on.

    `start` makes the engine, once the folder of the results is ours. Ctrl-C and SIGTERM let what runs be finished.
    Raises UsageError and InputError for the source, WriteError where the folder cannot be used or another run holds
    it; a disk that is full later is told in the Outcome.
    """
    _look_at(options.make)
    local = not is_url(options.out)
    home = Path(options.out) if local else state_folder(options.out)
    _make(home)
    lock = Lock(home)
    lock.take()
    try:
        store = open_store(options.out)
        store.sweep()
        journal = Journal(home / JOURNAL)
        try:
            return _Run(options, store, journal, watcher).run(start)
        finally:
            journal.close()
            store.sweep()
    finally:
        lock.release()


def _look_at(make: MakeOptions) -> None:
    """What is wrong for every village is told before the first. UsageError, TemplateError."""
    template = load_template(make.template)
    if make.theme is not None:
        load_theme(make.theme)
    planned(parse_size(make.size or template.size), make.formats, make.dpi, make.shop)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise failure(error, folder) from error


class _Run:
    def __init__(self, options: BatchOptions, store: Store, journal: Journal, watcher: Watcher) -> None:
        self.options, self.store, self.journal, self.watcher = options, store, journal, watcher
        self.token = f"{os.getpid()}-{secrets.token_hex(4)}"
        self.outcome = Outcome()
        self.jobs: dict[int, Job] = {}  # those at the engine
        self.made: set[int] = set()  # positions of those made now, less those whose name an earlier budget took
        self.began = time.monotonic()

    def run(self, start: Callable[[], Engine]) -> Outcome:
        engine = start()
        try:
            with _graceful(self._interrupt(engine)):
                self._list()
                if not self.outcome.interrupted:
                    self._carry_out(engine)
                engine.close()
                self._finish()
        finally:
            engine.close()
        self.outcome.seconds = time.monotonic() - self.began
        return self.outcome

    def _interrupt(self, engine: Engine) -> Callable[[], None]:
        def interrupt() -> None:
            self.outcome.interrupted = True
            engine.stop()

        return interrupt

    # --- the list -------------------------------------------------------------------------------------------------

    def _find(self) -> Iterator[Job]:
        return find_jobs(self.options.source, self.options.make, self.options.out)

    def _list(self) -> None:
        """Every job with its hash, and whether it is to do. InputError where there is none."""
        for position, job in enumerate(self._find()):
            if self.outcome.interrupted:
                return
            digest = of_job(job)
            todo = self.options.fresh or self._is_due(job, digest)
            self.journal.plan(job.key, position, digest, todo=todo)
            self.outcome.total += 1
            self.outcome.unchanged += not todo
            if position % 100 == 0:
                self.watcher.listing(position + 1)
        if not self.outcome.total:
            raise InputError("batch-empty", path=self.options.source)
        self.watcher.begin(self.outcome.total, self.outcome.unchanged)

    def _is_due(self, job: Job, digest: str) -> bool:
        """Whether a job is new, has changed, or has results that are not there as they were written."""
        known = self.journal.record(job.key)
        if known is None or known.digest != digest or known.status in _AGAIN:
            return True
        if any(of_file(path) != seen for path, seen in known.depends.items()):
            return True
        return any(self.store.digest(output.name) != (output.size, output.digest) for output in known.outputs)

    # --- the work -------------------------------------------------------------------------------------------------

    def _tasks(self) -> Iterator[Task]:
        """What is to do, found once more: the list itself would not fit into memory for a country."""
        for job in self._find():
            planned = self.journal.planned(job.key)
            if planned is not None and planned[2]:
                self.jobs[planned[0]] = job
                yield Task(planned[0], job, self.options.out, self.token, picture=self.outcome.total <= MOST_PICTURES)

    def _carry_out(self, engine: Engine) -> None:
        told_so = False
        for done in engine.run(self._tasks()):
            if self.outcome.interrupted and not told_so:
                told_so = True
                self.watcher.stopping()
            if done.stop is not None and self.outcome.stopped is None:
                self.outcome.stopped = WriteError(done.stop[0], **done.stop[1])
                engine.stop()
            job = self.jobs.pop(done.position)
            if self.outcome.stopped is None:
                try:
                    self._settle(job, done)
                    continue
                except WriteError as error:
                    self.outcome.stopped = error
                    engine.stop()
            for part in done.parts:
                self.store.remove(part)

    def _settle(self, job: Job, done: Done) -> None:
        """Gives the files of a village their names and writes down what became of it."""
        row = done.row
        if row.status is Status.MADE and row.stem is not None:
            holder = self.journal.holder(row.stem, but=job.key)
            if holder is not None and holder[1] < done.position:
                for part in done.parts:
                    self.store.remove(part)
                row = _duplicate(row, holder[0])
            else:
                row = self._place(done)
                if holder is not None and row.status is Status.MADE:
                    self._make_duplicate(holder[0], job.key)
                    self.made.discard(holder[1])
        self._record(job, done, row)
        self.watcher.row(row)

    def _place(self, done: Done) -> Row:
        try:
            for part, name in done.parts.items():
                self.store.place(part, name)
        except WriteError as error:
            if is_full(error) and error.id == "disk-full":
                raise
            for part in done.parts:  # a file that is open in another program, on Windows
                self.store.remove(part)
            return replace(done.row, status=Status.REFUSED, outputs=(), problem=problem(error), problem_id=error.id)
        return done.row

    def _make_duplicate(self, key: str, first: str) -> None:
        """A job whose name another one has, which stands earlier in the source."""
        record, row = self.journal.record(key), self.journal.row(key)
        if record is not None and row is not None:
            self.journal.put(replace(record, status=Status.DUPLICATE, stem=None, outputs=()), _duplicate(row, first))

    def _record(self, job: Job, done: Done, row: Row) -> None:
        before = self.journal.record(job.key)
        planned = self.journal.planned(job.key)
        record = Record(
            key=job.key,
            location=_place_of(job),
            digest=planned[1] if planned else "",
            status=row.status,
            stem=row.stem if row.status is Status.MADE else None,
            outputs=row.outputs,
            depends=done.depends,
        )
        self.journal.put(record, row)
        if row.status is Status.MADE:
            self.made.add(done.position)
        if before is not None and before.location == record.location:
            self._remove_old(before, record)

    def _remove_old(self, before: Record, now: Record) -> None:
        """A banner of what a budget said before is wrong now: it goes, unless somebody has changed it or it is another
        village's by now."""
        kept = {output.name for output in now.outputs}
        if before.stem is None or self.journal.is_named(before.stem, but=now.key):
            return
        for output in before.outputs:
            if output.name not in kept and self.store.digest(output.name) == (output.size, output.digest):
                self.store.remove(output.name)

    # --- the end --------------------------------------------------------------------------------------------------

    def _finish(self) -> None:
        """Counts how things stand, and writes the report, also of a run that was stopped."""

        def rows() -> Iterator[Row]:
            for row in self.journal.rows():
                self.outcome.counts[row.status] = self.outcome.counts.get(row.status, 0) + 1
                yield row

        self.outcome.made = len(self.made)
        try:
            self._mend_duplicates()
            write_report(rows(), self.store, self.token, self.options.lang)
            count = sum(self.outcome.counts.values())
            write_recap(self.journal.rows, count, self.store, self.token, self.options.lang)
        except WriteError as error:
            self.outcome.stopped = self.outcome.stopped or error
            self.outcome.counts.clear()
            with suppress(WriteError):
                for _ in rows():
                    pass

    def _mend_duplicates(self) -> None:
        """Duplicates name the file that has their name now, whichever it was when they were found."""
        for key in self.journal.keys(Status.DUPLICATE):
            row = self.journal.row(key)
            holder = self.journal.holder(row.stem, but=key) if row is not None and row.stem else None
            if row is not None and holder is not None and holder[0] != row.first:
                self._make_duplicate(key, holder[0])


def _duplicate(row: Row, first: str) -> Row:
    id = "batch-duplicate"
    text = told(f"errors.{id}", first=first)
    return replace(row, status=Status.DUPLICATE, outputs=(), first=first, problem=text, problem_id=id)


def _place_of(job: Job) -> str:
    where = job.location if is_url(job.location) else os.path.abspath(job.location)
    return printable("|".join(part for part in (where, job.member or "", job.village or "") if part))


@contextmanager
def _graceful(interrupt: Callable[[], None]) -> Iterator[None]:
    """The first Ctrl-C or SIGTERM calls `interrupt`, a second one raises KeyboardInterrupt."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    asked = False

    def on_signal(number: int, frame: object) -> None:
        nonlocal asked
        if asked:
            raise KeyboardInterrupt
        asked = True
        interrupt()

    before = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
