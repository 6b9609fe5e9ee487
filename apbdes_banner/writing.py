"""Files written last and whole: under a temporary name in the same folder, then renamed, so that nobody meets half.

Every file that the program writes for a person goes through `written_whole`.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from apbdes_banner.errors import WriteError

_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG} if hasattr(errno, "EDQUOT") else {errno.ENOSPC, errno.EFBIG}


@contextmanager
def written_whole(*targets: Path, spare: Path | None = None) -> Iterator[tuple[BinaryIO, ...]]:
    """One open stream per target, which become the targets together when the block ends well.

    Folders that are missing are made. When anything fails, or the work is interrupted, nothing new is left behind:
    no file, no part of one, no folder. `spare` is the input: it is never written over.
    Raises WriteError: "would-overwrite" (path), "write-denied" (path), "disk-full" (path), "write-at-file" and
    "write-at-folder" (path), "write-failed" (path, reason).
    """
    folders: list[Path] = []
    parts: list[Path] = []
    placed: list[Path] = []
    streams: list[BinaryIO] = []
    current = targets[0]
    try:
        for current in targets:
            if spare is not None and _same(current, spare):
                raise WriteError("would-overwrite", path=str(current))
            if current.is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            folders = _make_folder(current.parent) + folders  # the innermost first, as they are taken back
            part = current.with_name(f".apbdes-{os.getpid()}-{len(parts)}.part")
            streams.append(part.open("xb"))
            parts.append(part)
        yield tuple(streams)
        for stream in streams:
            stream.close()
        for part, current in zip(parts, targets, strict=True):
            new = not current.exists()
            part.replace(current)
            if new:
                placed.append(current)
    except BaseException as error:
        _take_back(streams, [*parts, *placed], folders)
        if isinstance(error, OSError):
            raise told(error, current) from error
        raise


def _same(target: Path, spare: Path) -> bool:
    try:
        return target.samefile(spare)
    except OSError:
        return target.absolute() == spare.absolute()


def _make_folder(folder: Path) -> list[Path]:
    """Makes `folder`; the folders that were not there before, innermost first."""
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    made: list[Path] = []
    try:
        for path in reversed(missing):
            path.mkdir()
            made.insert(0, path)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    except OSError:
        _take_back([], [], made)
        raise
    return made


def _take_back(streams: list[BinaryIO], files: list[Path], folders: list[Path]) -> None:
    for stream in streams:
        with suppress(OSError):  # a full disk may refuse the last bytes once more
            stream.close()
    for path in files:
        with suppress(OSError):
            path.unlink(missing_ok=True)
    for path in folders:
        with suppress(OSError):
            path.rmdir()


def told(error: OSError, path: Path) -> WriteError:
    """The failure to write, by its cause."""
    if error.errno in _DENIED:
        return WriteError("write-denied", path=str(path))
    if error.errno in _FULL:
        return WriteError("disk-full", path=str(path))
    if error.errno == errno.ENOTDIR:
        return WriteError("write-at-file", path=str(path))
    if error.errno == errno.EISDIR:
        return WriteError("write-at-folder", path=str(path))
    return WriteError("write-failed", path=str(path), reason=error.strerror or str(error))
