"""The command `batch`: words -> options and an engine, a run, its exit code."""

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path

from apbdes_banner import arguments
from apbdes_banner.batch.engines import Engine
from apbdes_banner.batch.jobs import is_url
from apbdes_banner.batch.run import BatchOptions, run_batch
from apbdes_banner.batch_talk import BatchTalk
from apbdes_banner.console import Talk
from apbdes_banner.errors import UsageError
from apbdes_banner.pipeline import MakeOptions
from apbdes_banner.usage import Told

MADE, SOME_FAILED, INTERRUPTED = 0, 7, 130
ENGINES = ("local", "dask")
_LIMIT = 120.0  # seconds for a village
_BASE = 180 << 20  # bytes that a worker takes when it has read, drawn and written some villages (docs/scale.md)
_UNITS = {"mb": 1 << 20, "m": 1 << 20, "gb": 1 << 30, "g": 1 << 30}


def run(
    source: str,
    out: str | None,
    make: MakeOptions,
    talk: Talk,
    means: Mapping[str, str | None],
    *,
    fresh: bool,
    json_lines: bool,
) -> int:
    """The exit code: 0 all have their banner, 7 some have none, 6 nothing more can be written, 130 interrupted."""
    target = out or _beside(source)
    options = BatchOptions(source=source, out=target, make=make, fresh=fresh, lang=talk.lang)
    start = _engine(means)
    watcher = BatchTalk(talk, target, lines=json_lines)
    try:
        outcome = run_batch(options, start, watcher)
    finally:
        watcher.close()
    watcher.end(outcome)
    if outcome.stopped is not None:
        talk.failure(outcome.stopped)
        return outcome.stopped.exit_code
    if outcome.interrupted:
        raise Told(INTERRUPTED)
    return SOME_FAILED if outcome.failed else MADE


def _beside(source: str) -> str:
    """The usual folder of results: `banner` in the source folder, or beside the list or zip."""
    if is_url(source):
        return source.rstrip("/") + "/banner"
    path = Path(source)
    return str((path if path.is_dir() else path.parent) / "banner")


def _engine(means: Mapping[str, str | None]) -> Callable[[], Engine]:
    """What starts the engine. UsageError for a word that cannot be."""
    kind = arguments.choice(means["engine"], "--engine", ENGINES)
    scheduler = means["scheduler"]
    if kind == "dask" or scheduler is not None:
        if scheduler is None:
            raise UsageError("batch-engine")
        address = scheduler

        def on_dask() -> Engine:
            from apbdes_banner.batch.engines.dask import DaskEngine

            return DaskEngine(address)

        return on_dask

    from apbdes_banner.batch.engines.local import LocalEngine, cores

    wanted = means["workers"]
    workers = cores() if wanted is None else int(arguments.number(wanted, "--workers", 1, 256))
    timeout = means["timeout"]
    limit = _LIMIT if timeout is None else arguments.number(timeout, "--timeout", 1, 86_400)
    memory = size(means["memory"]) if means["memory"] is not None else _half()
    workers = max(1, min(workers, memory // _BASE))
    return lambda: LocalEngine(workers, limit, max(_BASE, memory // workers))


def size(text: str | None) -> int:
    """'800MB', '4GB' or '1,5 GB' in bytes. UsageError for anything else, and for less than 100 MB."""
    match = re.fullmatch(r"\s*(\d{1,6}(?:[.,]\d{1,2})?)\s*(mb|m|gb|g)\s*", (text or "").lower())
    found = int(float(match[1].replace(",", ".")) * _UNITS[match[2]]) if match else 0
    if found < 100 << 20:
        raise UsageError("memory-wrong", value=text)
    return found


def _half() -> int:
    """Half of the machine's memory; 4 GB where that is not told."""
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return 4 << 30
