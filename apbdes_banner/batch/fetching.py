"""The file of a job where it can be opened: where it lies, or in a folder of its own for as long as it is worked on."""

import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from apbdes_banner.batch.archives import read_member
from apbdes_banner.batch.jobs import Job, is_url
from apbdes_banner.errors import InputError
from apbdes_banner.reading.files import MAX_BYTES

_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_MOST_BESIDE = 5 << 20  # bytes of a sidecar or picture
_LONGEST = 120  # letters of a name


@contextmanager
def fetched(job: Job, scratch: Path | None) -> Iterator[Path]:
    """The path of the job's file, with its sidecars beside it. InputError where it cannot be had.

    `scratch`: the folder in which what must be fetched is kept meanwhile; None: the system's for temporary files.
    """
    if job.trouble is not None:
        raise InputError(job.trouble[0], **job.trouble[1])
    if job.member is None and not is_url(job.location):
        yield Path(job.location)
        return
    if scratch is not None:
        scratch.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=scratch, prefix="apbdes-banner-") as folder:
        path = Path(folder) / safe_name(job.name)
        path.write_bytes(content(job))
        for other in job.beside:
            beside = Path(folder) / safe_name(PurePosixPath(other.replace("\\", "/")).name)
            if beside != path:
                beside.write_bytes(_bytes(job, other, _MOST_BESIDE))
        yield path


def content(job: Job) -> bytes:
    """The bytes of a file that must be fetched."""
    return _bytes(job, job.member or job.location, MAX_BYTES)


def _bytes(job: Job, name: str, limit: int) -> bytes:
    if job.member is not None:
        return read_member(job.location, name, limit)
    from apbdes_banner.batch.remote import fetch

    return fetch(name, limit)


def safe_name(name: str) -> str:
    """A name that stays in its folder and that every system takes; its ending is kept."""
    stem, dot, ending = _UNSAFE.sub("_", name).rpartition(".")
    ending = ending[:10]
    return f"{(stem or '_')[: _LONGEST - len(ending)].strip(' .') or '_'}{dot}{ending}" if dot else f"_{ending}"
