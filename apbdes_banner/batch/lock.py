"""One run at a time on a folder of results: a lock of the operating system, which ends with its process."""

import os
import sys
from pathlib import Path
from typing import IO

from apbdes_banner.errors import WriteError
from apbdes_banner.writing import told

NAME = ".apbdes-banner.lock"


class Lock:
    """Held from `take` to `release`, or to the end of the process, however it ends: `kill -9` leaves no stale lock."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """WriteError "batch-running" where another process holds it; "write-denied" and its kin."""
        try:
            file = self.path.open("a+b")
        except OSError as error:
            raise told(error, self.path) from error
        try:
            _lock(file)
        except OSError as error:
            file.close()
            raise WriteError("batch-running", path=str(self.path.parent)) from error
        self._file = file

    def release(self) -> None:
        """The file stays: who removed it could take it from a run that has just begun."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


def state_folder(out: str) -> Path:
    """Where the lock and the journal of results behind a URL lie: this machine's folder for such things."""
    import hashlib

    base = os.environ.get("XDG_STATE_HOME") or os.environ.get("LOCALAPPDATA")
    home = Path(base) if base else Path.home() / ".local" / "state"
    return home / "apbdes-banner" / hashlib.blake2b(out.encode(), digest_size=12).hexdigest()
