"""The command as people run it: killed, interrupted, on a full disk, two at once."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from apbdes_banner.batch.jobs import JOURNAL
from apbdes_banner.batch.journal import stored_rows
from tests.batch.conftest import snapshot, write_village
from tests.cli.conftest import REPO
from tests.district import judge, write_district

posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")


def _start(source, *words, **pipes):
    env = {**os.environ, "PYTHONPATH": str(REPO), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "apbdes_banner", "batch", str(source), "--format", "pdf", "--workers", "2", *words]
    return subprocess.Popen(
        command, env=env, encoding="utf-8", **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | pipes
    )


def _run(source, *words):
    process = _start(source, *words)
    told, talk = process.communicate(timeout=300)
    return process.returncode, told, talk


def _district(folder, count, share):
    """Villages, some of them broken, and the results of an undisturbed run."""
    source, out = folder / "sumber", folder / "hasil"
    villages = write_district(source, count, seed=3, share=share)
    told = _run(source, "--out", str(out))
    return villages, source, out, snapshot(out), told


@pytest.fixture(scope="module")
def district(tmp_path_factory):
    return _district(tmp_path_factory.mktemp("kecil"), 14, 0.2)


def test_the_report_names_exactly_the_broken_ones(tmp_path):
    villages, _, out, _, (code, told, talk) = _district(tmp_path, 40, 0.2)
    broken = sum(bool(village.broken) for village in villages)
    assert broken >= 5
    assert code == 7
    assert told.strip() == str(out / "laporan.csv")
    assert f"{broken} berkas tanpa banner" in talk
    assert judge(villages, list(stored_rows(out / JOURNAL)), out) == []


def test_lines_of_json_tell_every_village(district, tmp_path):
    villages, source, _, whole, _ = district
    code, told, talk = _run(source, "--out", str(tmp_path / "o"), "--json-lines")
    events = [json.loads(line) for line in told.splitlines()]
    assert [event["event"] for event in events] == ["begin", *["row"] * len(villages), "end"]
    assert events[-1]["counts"]["made"] == sum(not village.broken for village in villages)
    assert (code, talk) == (7, "")
    assert snapshot(tmp_path / "o") == whole  # another folder, the same bytes


@posix
def test_killed_at_any_moment_and_run_again_gives_the_same(district, tmp_path):
    _, source, _, whole, _ = district
    out = tmp_path / "o"
    luck = random.Random(5)
    for number in range(2):
        process = _start(source, "--out", str(out), "--json-lines")
        seen = 0
        for line in process.stdout:
            seen += '"row"' in line
            if seen > 2 + 4 * number:
                break
        time.sleep(luck.random() * 0.1)
        if number == 1:  # a worker: the run itself goes on
            for pid in _children(process.pid)[-1:]:
                os.kill(pid, signal.SIGKILL)
            process.stdout.read()
            assert process.wait(120) == 7
            break
        process.kill()
        process.communicate(timeout=60)
    assert _run(source, "--out", str(out))[0] == 7
    assert snapshot(out) == whole


def _children(pid):
    """The processes below one, of which the last is a worker where there are any."""
    import psutil

    return [child.pid for child in psutil.Process(pid).children(recursive=True)]


@posix
def test_ctrl_c_finishes_what_runs(district, tmp_path):
    _, source, _, whole, _ = district
    out = tmp_path / "o"
    process = _start(source, "--out", str(out), "--json-lines", start_new_session=True)
    lines = [process.stdout.readline() for _ in range(4)]
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    told, talk = process.communicate(timeout=60)
    events = [json.loads(line) for line in (*lines, *told.splitlines())]
    assert process.returncode == 130
    assert talk == ""
    end = events[-1]
    assert (end["event"], end["interrupted"]) == ("end", True)
    assert 0 < end["undone"] < 14
    names = set(snapshot(out))
    assert not [name for name in names if name.endswith(".part")]
    assert len([name for name in names if name.endswith(".pdf")]) == end["made"]
    assert _run(source, "--out", str(out))[0] == 7
    assert snapshot(out) == whole


@posix
def test_the_second_of_two_runs_says_so(district, tmp_path):
    _, source, _, whole, _ = district
    out = tmp_path / "o"
    first = _start(source, "--out", str(out), "--json-lines")
    first.stdout.readline()
    os.kill(first.pid, signal.SIGSTOP)  # however fast it is, it is not done before the second one looks
    try:
        code, told, talk = _run(source, "--out", str(out))
    finally:
        os.kill(first.pid, signal.SIGCONT)
    assert (code, told) == (6, "")
    assert "Proses lain" in talk
    first.communicate(timeout=120)
    assert snapshot(out) == whole


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting is root's")
def test_a_disk_that_fills_up(tmp_path):
    source, disk = tmp_path / "sumber", tmp_path / "disk"
    for number in range(8):
        write_village(source / f"d{number}.xlsx", number, name=f"D{number}")
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", str(disk)], capture_output=True)
    if mounted.returncode:
        pytest.skip("no mount here")
    try:
        out = disk / "o"
        code, _, talk = _run(source, "--out", str(out))
        assert code == 6
        assert "penuh" in talk
        made = {name: hash for name, hash in snapshot(out).items() if name.endswith(".pdf")}
        assert 0 < len(made) < 8
        assert not [name for name in snapshot(out) if name.endswith(".part")]
        subprocess.run(["mount", "-o", "remount,size=8m", str(disk)], check=True)
        code, _, talk = _run(source, "--out", str(out))
        assert code == 0
        whole = snapshot(out)
        assert made.items() <= whole.items()
        assert len([name for name in whole if name.endswith(".pdf")]) == 8
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize(
    ("words", "say"),
    [
        (("--engine", "dask"), "--scheduler"),
        (("--engine", "slurm"), "local, dask"),
        (("--memory", "viel"), "4GB"),
        (("--workers", "0"), "--workers"),
        (("--timeout", "x"), "--timeout"),
        (("--template", "nope"), "warga"),
    ],
)
def test_wrong_words_are_told(tmp_path, words, say):
    write_village(tmp_path / "a.xlsx")
    code, told, talk = _run(tmp_path, *words)
    assert code in (2, 4)
    assert say in talk
    assert told == ""
