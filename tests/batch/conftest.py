"""Small villages on disk, and runs without processes."""

import hashlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from apbdes_banner.batch.jobs import JOURNAL
from apbdes_banner.batch.journal import stored_rows
from apbdes_banner.batch.lock import NAME as LOCK
from apbdes_banner.batch.rows import Row
from apbdes_banner.batch.run import BatchOptions, Outcome, run_batch
from apbdes_banner.pipeline import MakeOptions
from tests.batch.stunts import Inline, Silent
from tests.generate import Style, build, make_plan

PDF = MakeOptions(formats=("pdf",))


def write_village(path: Path, seed: int = 1, *, name: str | None = None, **style: object) -> Path:
    """A clean budget of five activities; `name` goes into a sidecar."""
    path.parent.mkdir(parents=True, exist_ok=True)
    plan = make_plan(seed=seed, kegiatan=5, document="apbdes")
    build(replace(plan, village=name or plan.village), Style("lampiran", **style)).write(path.parent).rename(path)
    if name is not None:
        path.with_suffix(".toml").write_text(f'village = "{name}"\nregency = "Lestari"\nyear = 2026\n', "utf-8")
    return path


def snapshot(out: Path) -> dict[str, str]:
    """Every file of the results with its content's hash; the journal and the lock are no results."""
    return {
        path.relative_to(out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(out.rglob("*"))
        if path.is_file() and path.name not in (JOURNAL, LOCK)
    }


@pytest.fixture
def batch(tmp_path: Path) -> Callable[..., tuple[Outcome, Silent, list[Row]]]:
    """Runs a batch in this process: (outcome, what the watcher was told, the rows as they stand)."""

    def run(source: object, out: Path | str | None = None, *, engine=Inline, fresh=False, make=PDF):
        target = tmp_path / "hasil" if out is None else out
        watcher = Silent()
        outcome = run_batch(BatchOptions(str(source), str(target), make, fresh), engine, watcher)
        rows = [] if "://" in str(target) else list(stored_rows(Path(target) / JOURNAL))
        return outcome, watcher, rows

    return run
