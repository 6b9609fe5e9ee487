"""What has been done, in a small SQLite file beside the results: so that the next run does what is new or changed.

`villages` holds what became of each file, as of the last time it was worked on. `plan` is this run's list of jobs: its
order decides which of two budgets of one village is the duplicate, whatever order they come out of the workers in.
A record that was not written because the run was killed costs making that village again, nothing else.
"""

import json
import sqlite3
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from apbdes_banner.batch.rows import Output, Row, Status, as_json, from_json
from apbdes_banner.errors import WriteError

_SCHEMA = """
CREATE TABLE IF NOT EXISTS villages (
    key TEXT PRIMARY KEY, location TEXT, digest TEXT, depends TEXT, status TEXT, stem TEXT, outputs TEXT,
    row BLOB, thumbnail BLOB
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_stem ON villages (stem) WHERE status = 'made';
CREATE TABLE IF NOT EXISTS plan (key TEXT PRIMARY KEY, position INTEGER, digest TEXT, todo INTEGER) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS by_position ON plan (position);
"""
_VERSION = 1
_EVERY = 0.5  # seconds between two commits


@dataclass(frozen=True)
class Record:
    """What the journal knows of a village. `depends`: path of a file that the budget names -> its hash."""

    key: str
    location: str
    digest: str
    status: Status
    stem: str | None = None
    outputs: tuple[Output, ...] = ()
    depends: Mapping[str, str] = field(default_factory=dict)


class Journal:
    """The file, opened by one process at a time (lock.py). What is no journal of ours is begun anew.

    Raises WriteError where the disk is full or the file cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._changed = 0.0
        try:
            self._base = self._open()
        except sqlite3.DatabaseError as error:
            if isinstance(error, sqlite3.OperationalError):
                raise self._told(error) from error
            path.unlink(missing_ok=True)
            self._base = self._open()

    def _open(self) -> sqlite3.Connection:
        base = sqlite3.connect(self.path, isolation_level=None)
        base.execute("PRAGMA synchronous = NORMAL")
        base.execute("PRAGMA cache_size = -2000")  # 2 MB, however many villages there are
        if base.execute("PRAGMA user_version").fetchone()[0] not in (0, _VERSION):
            base.executescript("DROP TABLE IF EXISTS villages; DROP TABLE IF EXISTS plan")
        base.executescript(_SCHEMA)
        base.execute(f"PRAGMA user_version = {_VERSION}")
        if base.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            base.close()
            raise sqlite3.DatabaseError("damaged")
        base.execute("DELETE FROM plan")
        return base

    def _told(self, error: sqlite3.Error) -> WriteError:
        full = "full" in str(error)
        id = "disk-full" if full else "write-failed"
        return WriteError(id, path=str(self.path), **({} if full else {"reason": str(error)}))

    def _write(self, statement: str, values: tuple[object, ...] = ()) -> None:
        """One change; changes are committed together, twice a second."""
        try:
            if not self._base.in_transaction:
                self._base.execute("BEGIN")
                self._changed = time.monotonic()
            self._base.execute(statement, values)
            if time.monotonic() - self._changed > _EVERY:
                self._base.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._told(error) from error

    def commit(self) -> None:
        """Writes down what is still open."""
        try:
            if self._base.in_transaction:
                self._base.execute("COMMIT")
        except sqlite3.Error as error:
            raise self._told(error) from error

    def close(self) -> None:
        """Commits where that is possible, and closes."""
        with suppress(WriteError):
            self.commit()
        self._base.close()

    # --- the plan of this run ---------------------------------------------------------------------------------------

    def plan(self, key: str, position: int, digest: str, *, todo: bool) -> None:
        """Adds a job to this run's list."""
        self._write("INSERT OR REPLACE INTO plan VALUES (?, ?, ?, ?)", (key, position, digest, todo))

    def planned(self, key: str) -> tuple[int, str, bool] | None:
        """Position, digest and whether it is to do; None for a job that was not there when the list was made."""
        found = self._base.execute("SELECT position, digest, todo FROM plan WHERE key = ?", (key,)).fetchone()
        return (found[0], found[1], bool(found[2])) if found else None

    def holder(self, stem: str, but: str) -> tuple[str, int] | None:
        """The job that has made a banner of that name, done in this run or unchanged: key and position."""
        found: tuple[str, int] | None = self._base.execute(
            "SELECT key, position FROM villages JOIN plan USING (key)"
            " WHERE stem = ? AND status = 'made' AND todo = 0 AND key <> ?",
            (stem, but),
        ).fetchone()
        return found

    def keys(self, status: Status) -> list[str]:
        """The jobs of this run that ended so."""
        query = "SELECT key FROM villages JOIN plan USING (key) WHERE status = ? AND todo = 0"
        return [key for (key,) in self._base.execute(query, (status.value,))]

    def is_named(self, stem: str, but: str) -> bool:
        """Whether any other record, of this source or an earlier one, has that name."""
        query = "SELECT 1 FROM villages WHERE stem = ? AND status = 'made' AND key <> ?"
        return self._base.execute(query, (stem, but)).fetchone() is not None

    # --- the villages -----------------------------------------------------------------------------------------------

    def record(self, key: str) -> Record | None:
        """What is known of a job from this or an earlier run."""
        found = self._base.execute(
            "SELECT location, digest, status, stem, outputs, depends FROM villages WHERE key = ?", (key,)
        ).fetchone()
        if found is None:
            return None
        location, digest, status, stem, outputs, depends = found
        files = tuple(Output(*output) for output in json.loads(outputs))
        return Record(key, location, digest, Status(status), stem, files, json.loads(depends))

    def put(self, record: Record, row: Row) -> None:
        """What became of a job; it is done for this run."""
        outputs = json.dumps([[item.name, item.size, item.digest] for item in record.outputs])
        blob = zlib.compress(as_json(row).encode(), 3)
        values = (
            record.key, record.location, record.digest, json.dumps(dict(record.depends)), record.status.value,
            record.stem, outputs, blob, row.thumbnail,
        )  # fmt: skip
        self._write("INSERT OR REPLACE INTO villages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        self._write("UPDATE plan SET todo = 0 WHERE key = ?", (record.key,))

    def row(self, key: str) -> Row | None:
        """The row of one village."""
        found = self._base.execute("SELECT row, thumbnail FROM villages WHERE key = ?", (key,)).fetchone()
        return from_json(zlib.decompress(found[0]).decode(), found[1]) if found else None

    def rows(self) -> Iterator[Row]:
        """The rows of this run's jobs that are done, in the order of the source; one at a time in memory."""
        yield from _rows(self._base)


def stored_rows(path: Path) -> Iterator[Row]:
    """The rows of the last run from a journal on disk, which is not changed; in the order of the source."""
    base = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
    try:
        yield from _rows(base)
    finally:
        base.close()


def _rows(base: sqlite3.Connection) -> Iterator[Row]:
    query = "SELECT row, thumbnail FROM plan JOIN villages USING (key) WHERE todo = 0 ORDER BY position"
    for blob, thumbnail in base.execute(query):
        yield from_json(zlib.decompress(blob).decode(), thumbnail)
