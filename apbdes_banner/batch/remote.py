"""Files behind a URL (s3://…, memory://…), through fsspec; `apbdes-banner[dask]` brings it."""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

from apbdes_banner.batch.jobs import JOURNAL, Job, companions, is_wanted
from apbdes_banner.errors import InputError, UsageError
from apbdes_banner.pipeline import MakeOptions


def opened(url: str) -> tuple[Any, str]:
    """The file system of a URL and the path within it. UsageError where a package for it is missing."""
    try:
        import fsspec
    except ImportError as error:
        raise UsageError("batch-package", what=url, package="fsspec") from error
    try:
        system, path = fsspec.core.url_to_fs(url)
    except (ImportError, ValueError) as error:
        raise UsageError("batch-package", what=url, package=url.partition(":")[0]) from error
    return system, str(path).rstrip("/")


def jobs_of_url(url: str, options: MakeOptions, out: str) -> Iterator[Job]:
    """The budget files below a URL, in the order of their paths. UsageError where there is no such folder."""
    system, root = opened(url)
    try:
        found = sorted((str(path) for path in system.find(root)), key=_as_walked)
    except OSError as error:
        raise UsageError("batch-source-missing", path=url) from error
    if not found:
        raise UsageError("batch-source-missing", path=url)
    ours = {str(PurePosixPath(path).parent) + "/" for path in found if path.endswith("/" + JOURNAL)}
    _, target = opened(out) if "://" in out else (None, "")
    if target:
        if target == root:
            raise UsageError("batch-out-is-source", path=url)
        ours.add(target + "/")
    around: dict[str, list[str]] = {}
    for path in found:
        around.setdefault(str(PurePosixPath(path).parent), []).append(path)
    for path in found:
        key = path.removeprefix(root).lstrip("/")
        if is_wanted(key) and not any(path.startswith(folder) for folder in ours):
            beside = companions(path, around[str(PurePosixPath(path).parent)])
            locations = tuple(system.unstrip_protocol(other) for other in beside)
            yield Job(key, system.unstrip_protocol(path), options, beside=locations)


def _as_walked(path: str) -> list[tuple[bool, str]]:
    """The order of a folder that is walked (jobs.py): its files by name, then its folders."""
    *folders, name = path.split("/")
    return [*((True, folder) for folder in folders), (False, name)]


def mark_of(url: str) -> str:
    """What changes when the file changes: the store's own tag (ETag, time, size), without fetching it."""
    system, path = opened(url)
    try:
        return str(system.ukey(path))
    except OSError as error:
        raise InputError("file-missing", file=url) from error


def fetch(url: str, limit: int) -> bytes:
    """The bytes of a file. InputError where it is missing, too large or not to be read."""
    system, path = opened(url)
    name = PurePosixPath(path).name
    try:
        with system.open(path, "rb") as file:
            data: bytes = file.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError("file-missing", file=url) from error
    except OSError as error:
        raise InputError("file-unreadable", file=name) from error
    if len(data) > limit:
        raise InputError("file-too-large", file=name, limit=limit >> 20)
    return data
