"""A zip of many villages -> jobs: one for each budget file in it, or one for each village of a set of Siskeudes tables.

Nothing is unpacked by the names that the archive gives: a job carries the member, and whoever works on it reads that
one member into a folder of its own (fetching.py). Sizes are looked at before anything is unpacked.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from apbdes_banner.batch.jobs import Job, companions, is_wanted, sidecars, unique
from apbdes_banner.errors import BannerError, InputError
from apbdes_banner.pipeline import MakeOptions
from apbdes_banner.reading.files import MAX_BYTES, MAX_RATIO, RATIO_FROM, is_table

MAX_ENTRIES = 200_000
BROKEN = (zipfile.BadZipFile, zipfile.LargeZipFile, OSError, RuntimeError, ValueError, EOFError, NotImplementedError)


def jobs_of_zip(path: Path, key: str, options: MakeOptions) -> Iterator[Job]:
    """The jobs of one zip; `key` is the zip's own within the source, "" where it is the source.

    A zip that cannot be read is one job with its trouble, which makes it a row of the report.
    """
    front = f"{key}/" if key else ""
    try:
        with zipfile.ZipFile(path) as archive:
            entries = [entry for entry in archive.infolist() if not entry.is_dir()]
        if len(entries) > MAX_ENTRIES:
            raise InputError("file-bomb", file=path.name)
        if any(is_table(entry.filename) for entry in entries):
            yield from _villages(path, key or path.name, options)
            return
    except InputError as error:
        yield Job(key or path.name, str(path), options, trouble=(error.id, error.params))
        return
    except BROKEN:
        yield Job(key or path.name, str(path), options, trouble=("file-damaged", {"file": path.name}))
        return
    around: dict[str, list[str]] = {}
    sums = {entry.filename: f"{entry.CRC:08x}-{entry.file_size}" for entry in entries}
    for entry in entries:
        around.setdefault(str(PurePosixPath(entry.filename).parent), []).append(entry.filename)
    wanted = sorted((entry for entry in entries if is_wanted(entry.filename)), key=lambda entry: entry.filename)
    if not wanted:
        yield Job(key or path.name, str(path), options, trouble=("file-type-zip", {"file": path.name}))
    yield from unique((front + shown(entry.filename), _job(path, entry, around, sums, options)) for entry in wanted)


def _job(
    path: Path, entry: zipfile.ZipInfo, around: dict[str, list[str]], sums: dict[str, str], options: MakeOptions
) -> Job:
    beside = companions(entry.filename, around[str(PurePosixPath(entry.filename).parent)])
    name = PurePosixPath(entry.filename).name
    mark = " ".join(sums[other] for other in (entry.filename, *beside))
    trouble: tuple[str, dict[str, object]] | None = None
    if entry.flag_bits & 1:
        trouble = ("file-password", {"file": name})
    elif entry.file_size > MAX_BYTES:
        trouble = ("file-too-large", {"file": name, "limit": MAX_BYTES >> 20})
    elif entry.file_size > RATIO_FROM and entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
        trouble = ("file-bomb", {"file": name})
    return Job("", str(path), options, member=entry.filename, beside=beside, trouble=trouble, mark=mark)


def shown(member: str) -> str:
    """A member's name without what could lead out of a folder: no drive, no root, no "..", no control letters."""
    parts = [part for part in member.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return "/".join("".join(letter if letter.isprintable() else "_" for letter in part) for part in parts)


def _villages(path: Path, key: str, options: MakeOptions) -> Iterator[Job]:
    """One job for each village of the tables; the file itself where it holds one, or cannot be read."""
    from apbdes_banner.batch.tables import villages_of

    beside = sidecars(path)
    try:
        villages = villages_of(path)
    except BannerError as error:
        yield Job(key, str(path), options, beside=beside, trouble=(error.id, error.params))
        return
    if len(villages) < 2:
        yield Job(key, str(path), options, beside=beside)
        return
    for village in villages:
        yield Job(f"{key}#{village}", str(path), options, village=village)


def read_member(path: str, member: str, limit: int = MAX_BYTES) -> bytes:
    """The bytes of one file of a zip. InputError where it is damaged, locked, or larger than it says."""
    name = PurePosixPath(member).name
    try:
        with zipfile.ZipFile(path) as archive, archive.open(member) as file:
            data = file.read(limit + 1)
    except (KeyError, *BROKEN) as error:
        raise InputError("file-damaged", file=name) from error
    except Exception as error:  # zlib.error, which zipfile lets through
        raise InputError("file-damaged", file=name) from error
    if len(data) > limit:
        raise InputError("file-too-large", file=name, limit=limit >> 20)
    return data
