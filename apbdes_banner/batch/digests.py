"""What a result depends on, as one hash: the budget and what lies beside it, the template, the options, the program."""

import hashlib
from dataclasses import replace
from functools import cache, lru_cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import apbdes_banner
from apbdes_banner.batch.jobs import Job, is_url
from apbdes_banner.batch.rows import ROW_VERSION
from apbdes_banner.design.files import folder
from apbdes_banner.errors import BannerError

_LIBRARIES = (
    "reportlab", "pypdfium2", "pillow", "segno", "isal", "pandas", "python-calamine", "font-manrope",
    "font-source-sans-pro", "fonticon-materialdesignicons7",
)  # fmt: skip
_CODE = (".py", ".toml", ".csv", ".json", ".icc", ".ttf")


def _hash(*parts: bytes | str) -> str:
    state = hashlib.blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "little"))
        state.update(data)
    return state.hexdigest()


@cache
def program() -> str:
    """The version of the program and of the libraries that draw, and the program's own files: a copy that somebody
    has changed is another program, whatever version it says."""
    home = Path(apbdes_banner.__file__).parent
    files = sorted(path for path in home.rglob("*") if path.suffix in _CODE)
    files += sorted(path for path in folder().glob("*.toml") if path.stem in ("sizes", "themes"))
    parts: list[bytes | str] = [apbdes_banner.__version__, str(ROW_VERSION)]
    for name in _LIBRARIES:
        try:
            parts.append(version(name))
        except PackageNotFoundError:
            parts.append("")
    for path in files:
        parts += [path.name, path.read_bytes()]
    return _hash(*parts)


@lru_cache(maxsize=64)
def _template(name: str) -> str:
    path = Path(name) if name.endswith(".toml") else folder() / f"{name}.toml"
    try:
        return _hash(path.read_bytes())
    except OSError:
        return ""


@lru_cache(maxsize=4)  # a set of tables is a job for each of its villages
def _of_state(path: str, size: int, changed: int) -> str:
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, lambda: hashlib.blake2b(digest_size=16)).hexdigest()


def of_file(path: str) -> str:
    """Hash of a file's content; '' where it cannot be read, so that it is tried again when it can."""
    try:
        status = Path(path).stat()
        return _of_state(path, status.st_size, status.st_mtime_ns)
    except (OSError, ValueError):
        return ""


def of_job(job: Job) -> str:
    """The hash of everything that is known of a job before it is read. Logos come later (`Record.depends`).

    Files behind a URL count by the mark that their store gives them; they are not fetched for it.
    """
    options = repr(replace(job.options, out=None))
    parts = [program(), _template(job.options.template), options, job.name, job.village or "", repr(job.trouble)]
    try:
        if job.trouble is not None:
            pass
        elif job.member is not None:
            parts += [job.member, job.mark]
        elif is_url(job.location):
            from apbdes_banner.batch.remote import mark_of

            parts += [part for url in (job.location, *job.beside) for part in (url, mark_of(url))]
        else:
            parts += [part for path in (job.location, *job.beside) for part in (Path(path).name, of_file(path))]
    except BannerError as error:
        parts.append(error.id)
    return _hash(*parts)
