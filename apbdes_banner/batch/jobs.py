"""A job: one village to be made, and what of a source may be one, by names alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from apbdes_banner.errors import InputError
from apbdes_banner.pipeline import MakeOptions

JOURNAL = ".apbdes-banner.sqlite"  # also tells a folder of our results
SHEETS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods", ".csv", ".tsv")
BUDGETS = frozenset({*SHEETS, ".html", ".htm", ".xml", ".pdf", ".zip"})
# Files that hold budgets often enough, and that can only be told what to save them as.
FOREIGN = frozenset({".doc", ".docx", ".odt", ".rtf", ".mdb", ".accdb"})
PICTURES = frozenset({".png", ".jpg", ".jpeg"})
_HIDDEN = re.compile(r"^(?:[.~]|__MACOSX$|\$RECYCLE)|(?:~|\.tmp|\.part|\.crdownload)$", re.IGNORECASE)
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
