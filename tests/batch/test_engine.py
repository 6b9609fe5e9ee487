"""The supervisor of local workers: a death, a delay or a lack of memory costs one village, and a second try."""

import time

import pytest

from apbdes_banner.batch.engines.local import LocalEngine
from apbdes_banner.batch.jobs import Job
from apbdes_banner.batch.rows import Status
from apbdes_banner.batch.work import Task
from apbdes_banner.pipeline import MakeOptions
from tests.batch.stunts import stunt


@pytest.fixture
def run(tmp_path):
    def run(keys, **means):
        engine = LocalEngine(means.pop("workers", 2), means.pop("limit", 60), work=stunt, **means)
        tasks = [
            Task(number, Job(key, str(tmp_path / f"mark-{number}"), MakeOptions()), str(tmp_path), "t")
            for number, key in enumerate(keys)
        ]
        try:
            done = list(engine.run(iter(tasks)))
        finally:
            engine.close()
        assert not list(tmp_path.glob("*.part"))
        return {answer.key: answer.row for answer in done}, len(done)

    return run


def test_only_who_kills_its_worker_twice_is_a_crash(run):
    keys = [f"a{number}" for number in range(6)]
    rows, count = run([*keys[:2], "segv", *keys[2:4], "once", *keys[4:], "full"])
    assert count == 9
    assert {key for key, row in rows.items() if row.status is Status.CRASHED} == {"segv", "full"}
    assert rows["segv"].problem_id == "batch-crashed"
    assert "-11" in rows["segv"].problem.text("en")


def test_a_task_over_its_time_is_killed_and_told(run):
    rows, count = run(["a", "hang", "b", "c"], limit=1.0)
    assert count == 4
    assert [key for key, row in rows.items() if row.status is Status.TIMEOUT] == ["hang"]


def test_a_worker_that_has_grown_is_renewed(run):
    rows, _ = run(["grown", "a", "b", "c"], workers=1, memory=50)
    assert {row.status for row in rows.values()} == {Status.UNREADABLE}
    assert rows["grown"].who.name != rows["c"].who.name
    same, _ = run(["a", "b", "c"], workers=1, memory=50)
    assert len({row.who.name for row in same.values()}) == 1


def test_a_worker_that_has_done_its_term_is_renewed(run, monkeypatch):
    monkeypatch.setattr("apbdes_banner.batch.engines.local.TERM", 3)
    keys = [f"a{number}" for number in range(10)]
    rows, count = run(keys, workers=1)
    assert count == len(rows) == 10
    done = [rows[key].who.name for key in keys]
    assert 3 <= len(set(done)) <= 4
    assert max(map(done.count, done)) <= 4  # its term, and what waited at it


def test_stopping_ends_with_what_was_taken(tmp_path):
    engine = LocalEngine(1, 60, work=stunt)

    def endless():
        number = 0
        while True:
            yield Task(number, Job(f"a{number}", "", MakeOptions()), str(tmp_path), "t")
            number += 1

    seen = 0
    for _ in engine.run(endless()):
        seen += 1
        engine.stop()
    assert 1 <= seen <= 3


def test_a_fork_server_that_is_killed_is_started_again(run):
    import psutil

    rows, _ = run(["a"])
    for child in psutil.Process().children():
        if "forkserver" in " ".join(child.cmdline()):
            child.kill()
            while child.status() != psutil.STATUS_ZOMBIE:  # waiting for it would take it away from who started it
                time.sleep(0.01)
    rows, count = run(["a", "b", "c"])
    assert count == 3
    assert {row.status for row in rows.values()} == {Status.UNREADABLE}
