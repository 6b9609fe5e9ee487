"""Where results go: a folder, or a URL through fsspec. A file appears under its name only when it is whole."""

import errno
import hashlib
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any, Protocol

from apbdes_banner.batch.jobs import is_url
from apbdes_banner.errors import WriteError
from apbdes_banner.writing import told

PART = ".apbdes-"  # how every file begins that is not whole yet
SCRATCH = ".apbdes-work"  # folder of what was fetched


class Store(Protocol):
    """A place for files without folders; every name is one of ours (names.py)."""

    def create(self, part: str) -> Any:
        """A context: an open file of that temporary name, to write to."""
        ...

    def place(self, part: str, name: str) -> None:
        """Gives a whole file its name, in place of what had it."""
        ...

    def remove(self, name: str) -> None:
        """Removes a file; nothing where there is none."""
        ...

    def digest(self, name: str) -> tuple[int, str] | None:
        """Size and hash of a file, None where it cannot be read."""
        ...

    def sweep(self, begin: str = PART) -> None:
        """Removes what runs that were killed have left; only temporary names that begin so where `begin` is given."""
        ...


def hashed(stream: IO[bytes]) -> tuple[int, str]:
    """Bytes and hash of what is left of an open file."""
    state, size = hashlib.blake2b(digest_size=16), 0
    while block := stream.read(1 << 20):
        state.update(block)
        size += len(block)
    return size, state.hexdigest()


class Folder:
    """A folder of this machine, or one that is shared; it is made when the first file is."""

    def __init__(self, root: Path) -> None:
        self.root = root

    @contextmanager
    def create(self, part: str) -> Iterator[IO[bytes]]:
        """Raises WriteError; what was begun is removed then."""
        path = self.root / part
        try:
            with path.open("wb") as stream:
                yield stream
        except BaseException as error:
            with suppress(OSError):
                path.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise told(error, path) from error
            raise

    def place(self, part: str, name: str) -> None:
        """Raises WriteError."""
        try:
            (self.root / part).replace(self.root / name)
        except OSError as error:
            raise told(error, self.root / name) from error

    def remove(self, name: str) -> None:
        with suppress(OSError):
            (self.root / name).unlink(missing_ok=True)

    def digest(self, name: str) -> tuple[int, str] | None:
        try:
            with (self.root / name).open("rb") as stream:
                return hashed(stream)
        except OSError:
            return None

    def sweep(self, begin: str = PART) -> None:
        with suppress(OSError):
            for entry in list(os.scandir(self.root)):
                if entry.name == SCRATCH and begin == PART:
                    shutil.rmtree(entry.path, ignore_errors=True)
                elif entry.name.startswith(begin) and entry.name.endswith(".part"):
                    self.remove(entry.name)


class Remote:
    """A folder behind a URL. A file gets its name by the store's own copy, which is whole or not there."""

    def __init__(self, url: str) -> None:
        from apbdes_banner.batch.remote import opened

        self.url = url
        self.system, self.root = opened(url)

    @contextmanager
    def create(self, part: str) -> Iterator[Any]:
        """Raises WriteError."""
        path = f"{self.root}/{part}"
        try:
            self.system.makedirs(self.root, exist_ok=True)
            with self.system.open(path, "wb") as stream:
                yield stream
        except OSError as error:
            with suppress(OSError):
                self.system.rm_file(path)
            raise told(error, Path(path)) from error

    def place(self, part: str, name: str) -> None:
        """Raises WriteError."""
        try:
            if self.system.exists(f"{self.root}/{name}"):
                self.system.rm_file(f"{self.root}/{name}")
            self.system.mv(f"{self.root}/{part}", f"{self.root}/{name}")
        except OSError as error:
            raise told(error, Path(self.root) / name) from error

    def remove(self, name: str) -> None:
        with suppress(OSError):
            self.system.rm_file(f"{self.root}/{name}")

    def digest(self, name: str) -> tuple[int, str] | None:
        try:
            with self.system.open(f"{self.root}/{name}", "rb") as stream:
                return hashed(stream)
        except OSError:
            return None

    def sweep(self, begin: str = PART) -> None:
        with suppress(OSError):
            for path in self.system.ls(self.root, detail=False):
                name = str(path).rpartition("/")[2]
                if name.startswith(begin) and name.endswith(".part"):
                    self.remove(name)


def open_store(location: str) -> Store:
    """The store at a path or URL."""
    return Remote(location) if is_url(location) else Folder(Path(location))


def is_full(error: WriteError) -> bool:
    """Whether no further file could be written either."""
    cause = error.__cause__
    lasting = isinstance(cause, OSError) and cause.errno in (errno.EROFS, errno.EIO)
    return lasting or error.id in ("disk-full", "write-denied")
