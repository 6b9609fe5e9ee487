"""One job from file to banner under a temporary name: what every engine calls, in whatever process.

Everything that can go wrong with one village ends in its row; only a disk on which nothing can be written is told as
`Done.stop`, which ends the run.
"""

import gc
import sys
import threading
from dataclasses import dataclass, field, replace
from io import BytesIO
from pathlib import Path

from apbdes_banner.batch.describe import described, problem, told
from apbdes_banner.batch.digests import of_file
from apbdes_banner.batch.fetching import fetched
from apbdes_banner.batch.jobs import Job, is_url
from apbdes_banner.batch.names import stem
from apbdes_banner.batch.rows import Output, Row, Status
from apbdes_banner.batch.store import PART, SCRATCH, Store, hashed, is_full, open_store
from apbdes_banner.errors import BannerError, InputError, WriteError
from apbdes_banner.pipeline import Drawn, draw_banner

_ALL_EVERY = 500  # villages
_begun = 0
_LOCK = threading.Lock()  # pdfium and the fonts are not safe to use from two threads of a Dask worker


@dataclass(frozen=True)
class Task:
    """A job with its number, the folder of the results, and the run's own mark in temporary names.

    `picture`: whether its row gets a thumbnail.
    """

    position: int
    job: Job
    out: str
    token: str
    picture: bool = False


@dataclass(frozen=True)
class Done:
    """What became of a task. `parts`: temporary name -> the name that the file is to have.

    `stop`: id and parameters of the WriteError because of which nothing more can be written. `peak`: bytes of memory
    that the process has taken at most, 0 where that is not known.
    """

    position: int
    key: str
    row: Row
    parts: dict[str, str] = field(default_factory=dict)
    depends: dict[str, str] = field(default_factory=dict)
    stop: tuple[str, dict[str, object]] | None = None
    peak: int = 0


def part_names(task: Task) -> str:
    """How the temporary names of a task's files begin; the same when it is tried again."""
    return f"{PART}{task.token}-{task.position}-"


def warm() -> None:
    """Loads what every village needs, so that the first one costs no more than the next."""
    from apbdes_banner.drawing.fonts import Fonts
    from apbdes_banner.drawing.pdf import draw_pdf  # noqa: F401
    from apbdes_banner.layout.compose import compose  # noqa: F401
    from apbdes_banner.layout.measuring import Font

    for font in Font:
        Fonts().width("Rp", font)
    gc.collect()
    gc.freeze()
    gc.disable()  # `_collect` knows better when


def _collect() -> None:
    """Frees what the last village left in cycles, all of it young; what is kept from village to village is not looked
    through each time, as it would be when everything is collected."""
    global _begun
    _begun += 1
    gc.collect(0 if _begun % _ALL_EVERY else 2)


def do(task: Task) -> Done:
    """Makes one village's banner. Never raises but for KeyboardInterrupt, SystemExit and MemoryError."""
    with _LOCK:
        _collect()
        try:
            return replace(_do(task), peak=_peak())
        except MemoryError:
            raise
        except WriteError as error:
            refused = Row(task.job.key, Status.REFUSED, problem=problem(error), problem_id=error.id)
            stop = (error.id, dict(error.params)) if is_full(error) else None
            return Done(task.position, task.job.key, refused, stop=stop)
        except BannerError as error:
            status = Status.UNREADABLE if isinstance(error, InputError) else Status.REFUSED
            row = Row(task.job.key, status, problem=problem(error), problem_id=error.id)
            return Done(task.position, task.job.key, row, peak=_peak())
        except Exception as error:
            return Done(task.position, task.job.key, crashed(task, type(error).__name__), peak=_peak())


def crashed(task: Task, kind: str) -> Row:
    """The row of a job that met a fault of our own, or whose worker died; `kind` says which for whoever mends it."""
    id = "batch-crashed"
    return Row(task.job.key, Status.CRASHED, problem=told(f"errors.{id}", kind=kind), problem_id=id)


def _do(task: Task) -> Done:
    job, store = task.job, open_store(task.out)
    scratch = None if is_url(task.out) else Path(task.out) / SCRATCH
    options = job.options
    if job.village is not None:
        options = replace(options, given=replace(options.given, village=job.village))
    with fetched(job, scratch) as path:
        drawn = draw_banner(path, options)
        return _kept(task, store, drawn, _depends(drawn, path, job))


def _kept(task: Task, store: Store, drawn: Drawn, depends: dict[str, str]) -> Done:
    """Writes the files under their temporary names. A logo is read only now: what was fetched must still be there."""
    job, options = task.job, task.job.options
    if drawn.banner is None:
        return Done(task.position, job.key, described(job.key, drawn.report, Status.FINDINGS), depends=depends)
    name = stem(drawn.report.budget, drawn.look, drawn.size, draft=options.draft)
    parts: dict[str, str] = {}
    outputs: list[Output] = []
    try:
        for number, piece in enumerate(drawn.files(name)):
            part = f"{part_names(task)}{number}.part"
            with store.create(part) as stream:
                piece.write(stream)
            parts[part] = piece.name
            outputs.append(Output(piece.name, *_written(store, part, piece.data)))
    except BaseException:
        store.sweep(part_names(task))
        raise
    summary = drawn.banner.summary if options.detail == "kegiatan" else None
    row = described(job.key, drawn.report, Status.MADE, summary)
    row = replace(row, outputs=tuple(outputs), stem=name, thumbnail=drawn.thumbnail() if task.picture else None)
    return Done(task.position, job.key, row, parts, depends)


def _written(store: Store, part: str, data: bytes | None) -> tuple[int, str]:
    """Size and hash of a file that was just written."""
    found = hashed(BytesIO(data)) if data is not None else store.digest(part)
    if found is None:
        raise WriteError("write-failed", path=part, reason="?")
    return found


def _depends(drawn: Drawn, path: Path, job: Job) -> dict[str, str]:
    """The files that the budget itself names; one that was fetched counts with the job."""
    logo = drawn.report.budget.identity.logo
    if not logo or (path.parent / logo).parent == path.parent != Path(job.location).parent:
        return {}
    target = str(path.parent / logo)
    return {target: of_file(target)}


def _peak() -> int:
    if sys.platform == "win32":
        return 0
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
