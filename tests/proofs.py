"""Proofs that are too long for the test-suite.

    python -m tests.proofs kills --count 60 --rounds 20    parent and workers killed at random moments, run again
    python -m tests.proofs dask --count 200                a Dask cluster of two workers, one of them killed midway
    python -m tests.proofs s3 --count 60                   budgets and results in a store that speaks S3
                                                           (needs: pip install 'moto[server]' s3fs)
    python -m tests.proofs memory --count 10000            what the batch itself takes, in time and memory

The first three compare the results, byte for byte, with those of an undisturbed run on this machine.
"""

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import psutil

from apbdes_banner.batch.jobs import JOURNAL
from apbdes_banner.batch.journal import stored_rows
from tests.batch.conftest import snapshot, write_village
from tests.district import judge, memory_of, own_memory, write_district


def _command(source: Path, out: Path, *words: str) -> list[str]:
    return [sys.executable, "-m", "apbdes_banner", "batch", str(source), "--out", str(out), "--format", "pdf", *words]


def _undisturbed(folder: Path, count: int) -> tuple[Path, dict[str, str], float]:
    source, out = folder / "sumber", folder / "hasil"
    villages = write_district(source, count, seed=1)
    start = time.monotonic()
    subprocess.run(_command(source, out), check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    seconds = time.monotonic() - start
    wrong = judge(villages, list(stored_rows(out / JOURNAL)), out)
    if wrong:
        raise SystemExit("\n".join(wrong[:20]))
    return source, snapshot(out), seconds


def _differences(whole: dict[str, str], out: Path) -> list[str]:
    found = snapshot(out)
    return sorted(name for name in {*whole, *found} if whole.get(name) != found.get(name))


def kills(folder: Path, count: int, rounds: int) -> int:
    """Kills the parent, or a worker, at a random moment of a run, then runs again; each time from an empty folder."""
    source, whole, usual = _undisturbed(folder, count)
    luck, bad = random.Random(1), 0
    for number in range(rounds):
        out = folder / f"o{number}"
        moment = luck.uniform(0.05, 0.95) * usual
        process = subprocess.Popen(_command(source, out), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(moment)
        who = "parent" if number % 2 == 0 else "worker"
        if who == "worker":
            for worker in psutil.Process(process.pid).children(recursive=True)[-1:]:
                worker.kill()
        else:
            process.kill()
        status = process.wait()
        subprocess.run(_command(source, out), check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wrong = _differences(whole, out)
        bad += bool(wrong)
        print(
            f"{number + 1:3} {who} killed after {moment:5.1f} s (exit {status}): {len(wrong)} files differ", flush=True
        )
        shutil.rmtree(out)
    print(f"{bad} of {rounds} rounds differ")
    return 1 if bad else 0


def dask(folder: Path, count: int) -> int:
    """A scheduler and two workers of their own; one is killed when a third of the villages is done."""
    source, whole, _ = _undisturbed(folder, count)
    out = folder / "klaster"
    port = 18786
    address = f"tcp://127.0.0.1:{port}"
    scheduler = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "distributed.cli.dask_scheduler",
            "--port",
            str(port),
            "--host",
            "127.0.0.1",
            "--no-dashboard",
        ]
    )
    workers = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "distributed.cli.dask_worker",
                address,
                "--nthreads",
                "1",
                "--no-nanny",
                "--no-dashboard",
            ]
        )
        for _ in range(2)
    ]
    try:
        process = subprocess.Popen(
            _command(source, out, "--engine", "dask", "--scheduler", address, "--json-lines"),
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        assert process.stdout is not None
        done = 0
        for line in process.stdout:
            done += '"row"' in line
            if done == count // 3:
                os.kill(workers[0].pid, signal.SIGKILL)
                print(f"killed a worker after {done} villages", flush=True)
                done += 1
        status = process.wait()
        wrong = _differences(whole, out)
        print(f"exit {status}; {len(wrong)} files differ: {wrong[:5]}")
        return 1 if wrong else 0
    finally:
        for other in (*workers, scheduler):
            other.kill()


def s3(folder: Path, count: int) -> int:
    """A store of its own; the second run finds everything as it was."""
    import fsspec
    from moto.server import ThreadedMotoServer

    source, whole, _ = _undisturbed(folder, count)
    server = ThreadedMotoServer(port=0)
    server.start()
    host, port = server.get_host_and_port()
    os.environ |= {
        "AWS_ENDPOINT_URL": f"http://{host}:{port}",
        "AWS_ACCESS_KEY_ID": "x",
        "AWS_SECRET_ACCESS_KEY": "x",
        "AWS_DEFAULT_REGION": "us-east-1",
        "XDG_STATE_HOME": str(folder / "state"),
    }
    try:
        store = fsspec.filesystem("s3")
        for bucket in ("anggaran", "banner"):
            store.mkdir(bucket)
        store.put(str(source), "anggaran/2026", recursive=True)
        command = [*_command(source, folder)[:4], "s3://anggaran/2026", "--out", "s3://banner/2026", "--format", "pdf"]
        for _ in range(2):
            told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
            print(f"exit {told.returncode}: {told.stderr.strip().splitlines()[-2:]}", flush=True)
        copy = folder / "kembali"
        store.get("banner/2026/", str(copy), recursive=True)
        wrong = [name for name in _differences(whole, copy) if name.endswith(".pdf")]
        print(f"{len(list(copy.rglob('*.pdf')))} PDFs, {len(wrong)} differ: {wrong[:5]}")
        return 1 if wrong else 0
    finally:
        server.stop()


def memory(folder: Path, count: int) -> int:
    """One budget under many names, drawn once for each worker: the list, the workers, the journal, the reports."""
    source, out = folder / "sumber", folder / "hasil"
    budget = write_village(folder / "desa.xlsx").read_bytes()
    for number in range(count):
        place = source / f"kec-{number // 100:04}"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"desa-{number:05}.xlsx").write_bytes(budget)
    code = (
        "import sys; from apbdes_banner.batch.run import BatchOptions, run_batch;"
        "from apbdes_banner.batch.engines.local import LocalEngine; from tests.batch.conftest import PDF;"
        "from tests.batch.stunts import Silent, copied;"
        "class_ = type('Quiet', (Silent,), {'row': lambda self, row: None});"
        "run_batch(BatchOptions(sys.argv[1], sys.argv[2], PDF), lambda: LocalEngine(2, 60, work=copied), class_())"
    )
    for what in ("all new", "nothing new"):
        start = time.monotonic()
        process = subprocess.Popen([sys.executable, "-c", code, str(source), str(out)])
        peak = whole = 0.0
        while process.poll() is None:
            time.sleep(0.5)
            whole = max(whole, memory_of(process.pid))
            peak = max(peak, own_memory(process.pid))
        seconds = time.monotonic() - start
        print(f"{what}: {count} in {seconds:.1f} s, parent {peak:.0f} MB, all processes {whole:.0f} MB", flush=True)
    return 0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("kills", "dask", "s3", "memory"))
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="proof-") as folder:
        if options.what != "kills":
            return {"dask": dask, "s3": s3, "memory": memory}[options.what](Path(folder), options.count)
        return kills(Path(folder), options.count, options.rounds)


if __name__ == "__main__":
    sys.exit(main())
