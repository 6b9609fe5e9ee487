"""A source -> its jobs, in an order that is always the same: by folder, then by name.

Here is the folder; a manifest is read by manifest.py, a zip by archives.py, a URL by remote.py. Jobs are made one by
one, so that a country of villages needs no more memory than a district.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from apbdes_banner.batch.archives import jobs_of_zip
from apbdes_banner.batch.jobs import BUDGETS, FOREIGN, JOURNAL, Job, is_hidden, is_url, printable, sidecars
from apbdes_banner.batch.manifest import jobs_of_manifest
from apbdes_banner.batch.remote import jobs_of_url
from apbdes_banner.errors import UsageError
from apbdes_banner.pipeline import MakeOptions

_OURS = b"/Creator (apbdes-banner"
_OPEN_DATA = {"datapackage.json", "anggaran.json"}  # a folder that `make --data` wrote: its tables are no budgets


def find_jobs(source: str, options: MakeOptions, out: str) -> Iterator[Job]:
    """The jobs of a folder, a manifest, a zip or a URL; every job has a key of its own.

    UsageError where the source is missing, no such thing, or the folder of the results; InputError where a manifest
    or zip cannot be read.
    """
    if is_url(source):
        yield from jobs_of_url(source, options, out)
        return
    path = Path(source)
    if path.is_dir():
        if not is_url(out) and path.resolve() == Path(out).resolve():
            raise UsageError("batch-out-is-source", path=source)
        yield from _walk(path, path, options, Path(out).resolve(), set())
    elif not path.exists():
        raise UsageError("batch-source-missing", path=source)
    elif path.suffix.lower() == ".zip":
        yield from jobs_of_zip(path, "", options)
    else:
        yield from jobs_of_manifest(path, options)


def _walk(folder: Path, root: Path, options: MakeOptions, out: Path, seen: set[tuple[int, int]]) -> Iterator[Job]:
    """The files of a folder, then those of the folders in it. Each folder once, whatever links lead to it."""
    try:
        status = folder.stat()
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError:
        key = printable(folder.relative_to(root).as_posix())
        yield Job(key, str(folder), options, trouble=("batch-folder-unreadable", {"path": key}))
        return
    if (status.st_dev, status.st_ino) in seen and status.st_ino:
        return
    seen.add((status.st_dev, status.st_ino))
    if folder != root and (JOURNAL in names or folder.resolve() == out or set(names) >= _OPEN_DATA):
        return
    folders = []
    for name in names:
        path = folder / name
        if is_hidden(name):
            continue
        if path.is_dir():
            folders.append(path)
        elif path.suffix.lower() in BUDGETS | FOREIGN and not _is_ours(path):
            key = printable(path.relative_to(root).as_posix())
            if path.suffix.lower() == ".zip":
                yield from jobs_of_zip(path, key, options)
            else:
                yield Job(key, str(path), options, beside=sidecars(path))
    for path in folders:
        yield from _walk(path, root, options, out, seen)


def _is_ours(path: Path) -> bool:
    """Whether a PDF is a banner that we drew; a folder of budgets may hold the results of `make`."""
    if path.suffix.lower() != ".pdf":
        return False
    try:
        with path.open("rb") as file:
            return _OURS in file.read(50 << 20)
    except OSError:
        return False  # reading it will tell
