"""A source -> its jobs, in an order that is always the same: by folder, then by name.

Here is the folder; a manifest is read by manifest.py, a zip by archives.py, a URL by remote.py. Jobs are made one by
one, so that a country of villages needs no more memory than a district.
"""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from apbdes_banner.errors import InputError, UsageError
from apbdes_banner.pipeline import MakeOptions

JOURNAL = ".apbdes-banner.sqlite"  # also tells a folder of our results
SHEETS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv")
BUDGETS = frozenset({*SHEETS, ".html", ".htm", ".xml", ".pdf", ".zip"})
# Files that hold budgets often enough, and that can only be told what to save them as.
FOREIGN = frozenset({".doc", ".docx", ".odt", ".rtf", ".mdb", ".accdb"})
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_HIDDEN = re.compile(r"^(?:[.~]|__MACOSX$|\$RECYCLE)|(?:~|\.tmp|\.part|\.crdownload)$", re.IGNORECASE)
_OURS = b"/Creator (apbdes-banner"
_OPEN_DATA = {"datapackage.json", "anggaran.json"}  # a folder that `make --data` wrote: its tables are no budgets
_MOST_PICTURES = 20  # of one folder that are carried along for a logo


@dataclass(frozen=True)
class Job:
    """One village to be made.

    `key` names it within the source and stays the same from run to run. `location` is a path or a URL, `member` the
    file within it where it is a zip of files, `beside` the files that belong to it (sidecars; pictures too where they
    must be fetched), `village` the code where the file is a set of tables of several. `trouble` is what makes it
    unreadable before anybody has opened it, `mark` the sums that a zip keeps of a member and what lies beside it.
    """

    key: str
    location: str
    options: MakeOptions
    member: str | None = None
    beside: tuple[str, ...] = ()
    village: str | None = None
    trouble: tuple[str, dict[str, object]] | None = None
    mark: str = ""

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return PurePosixPath((self.member or self.location).replace("\\", "/")).name


def is_url(source: str) -> bool:
    """Whether the source is a URL ("s3://…") and no path; "C:\\…" and "file.zip" are paths."""
    return re.match(r"[a-z][a-z0-9+.-]+://", source) is not None


def find_jobs(source: str, options: MakeOptions, out: str) -> Iterator[Job]:
    """The jobs of a folder, a manifest, a zip or a URL; every job has a key of its own.

    UsageError where the source is missing, no such thing, or the folder of the results; InputError where a manifest
    or zip cannot be read.
    """
    if is_url(source):
        from apbdes_banner.batch.remote import jobs_of_url

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
        from apbdes_banner.batch.archives import jobs_of_zip

        yield from jobs_of_zip(path, "", options)
    else:
        from apbdes_banner.batch.manifest import jobs_of_manifest

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
                from apbdes_banner.batch.archives import jobs_of_zip

                yield from jobs_of_zip(path, key, options)
            else:
                yield Job(key, str(path), options, beside=sidecars(path))
    for path in folders:
        yield from _walk(path, root, options, out, seen)


def printable(text: str) -> str:
    """A name of a file as text; bytes in it that are no letters of UTF-8, as old disks have them, are written out."""
    return text.encode("utf-8", "backslashreplace").decode()


def is_hidden(name: str) -> bool:
    """Whether a file or folder is a system's or a program's own: .x, ~$x.xlsx, x.tmp, __MACOSX."""
    return _HIDDEN.search(name) is not None


def is_wanted(path: str) -> bool:
    """Whether a file within a zip or a URL may be a budget, by its name alone."""
    parts = [part for part in PurePosixPath(path.replace("\\", "/")).parts if part not in (".", "..")]
    return not any(map(is_hidden, parts)) and PurePosixPath(path).suffix.lower() in (BUDGETS | FOREIGN) - {".zip"}


def _is_ours(path: Path) -> bool:
    """Whether a PDF is a banner that we drew; a folder of budgets may hold the results of `make`."""
    if path.suffix.lower() != ".pdf":
        return False
    try:
        with path.open("rb") as file:
            return _OURS in file.read(50 << 20)
    except OSError:
        return False  # reading it will tell


def sidecars(path: Path) -> tuple[str, ...]:
    """The TOML files that belong to a budget on disk (reading/identity.py takes the first)."""
    return tuple(str(beside) for beside in (path.with_suffix(".toml"), path.parent / "desa.toml") if beside.is_file())


def companions(name: str, around: list[str]) -> tuple[str, ...]:
    """Of the files `around` a budget, those that must be fetched with it: its sidecars and what may be its logo."""
    own = PurePosixPath(name)
    wanted = {str(own.with_suffix(".toml")), str(own.parent / "desa.toml")}
    pictures = [other for other in around if PurePosixPath(other).suffix.lower() in PICTURES]
    return tuple(other for other in around if other in wanted) + tuple(pictures[:_MOST_PICTURES])


def unique(jobs: Iterator[tuple[str, Job]]) -> Iterator[Job]:
    """The jobs with "#2", "#3" behind keys that come again."""
    from dataclasses import replace

    seen: dict[str, int] = {}
    for key, job in jobs:
        seen[key] = seen.get(key, 0) + 1
        yield replace(job, key=key if seen[key] == 1 else f"{key}#{seen[key]}")


def readable(path: Path) -> bytes:
    """The bytes of a manifest. InputError where it cannot be read."""
    try:
        if path.stat().st_size > 50 << 20:
            raise InputError("file-too-large", file=path.name, limit=50)
        return path.read_bytes()
    except OSError as error:
        raise InputError("file-unreadable", file=path.name) from error
