"""What a worker does round a village."""

import gc
import weakref
from pathlib import Path

import pytest

from apbdes_banner.batch import work
from apbdes_banner.batch.jobs import Job
from apbdes_banner.batch.work import Task, do
from apbdes_banner.errors import InputError
from apbdes_banner.pipeline import MakeOptions


class Knot:
    """An object that holds itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def collected_by_hand():
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def knots(monkeypatch) -> list[weakref.ref[Knot]]:
    """Each village leaves a knot behind; here are all that were."""
    found: list[weakref.ref[Knot]] = []

    def draw(source: Path, options: MakeOptions):
        found.append(weakref.ref(Knot()))
        raise InputError("file-empty", file=source.name)

    monkeypatch.setattr(work, "draw_banner", draw)
    return found


def test_what_a_village_leaves_in_cycles_is_gone_when_the_next_has_begun(tmp_path, knots, collected_by_hand):
    job = Job("a", str(tmp_path / "a.xlsx"), MakeOptions())
    for position in range(5):
        do(Task(position, job, str(tmp_path), "t"))
    assert [knot() is None for knot in knots] == [True, True, True, True, False]


def test_a_cycle_that_was_kept_for_a_while_goes_with_the_full_collection(
    tmp_path, knots, collected_by_hand, monkeypatch
):
    monkeypatch.setattr(work, "_ALL_EVERY", 10)
    monkeypatch.setattr(work, "_begun", 0)
    job = Job("a", str(tmp_path / "a.xlsx"), MakeOptions())
    kept = Knot()
    seen = weakref.ref(kept)
    for position in range(9):
        do(Task(position, job, str(tmp_path), "t"))
    del kept
    assert seen() is not None
    do(Task(9, job, str(tmp_path), "t"))
    assert seen() is None
