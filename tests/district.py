"""A district of generated villages, each in a layout of its own, some of them broken in a known way.

    python -m tests.district FOLDER --count 1000 --seed 1          writes it
    python -m tests.district FOLDER --count 1000 --run             … makes its banners, and judges them

Judged: the report names exactly the broken files, each for its reason, and the text of every PDF has the totals of its
truth. --plain: all villages in one layout of 60 lines, to measure with; --lines 5: smaller ones, as CSV.
"""

import argparse
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from apbdes_banner.batch.jobs import JOURNAL
from apbdes_banner.batch.journal import stored_rows
from apbdes_banner.batch.rows import Row
from apbdes_banner.budget import money
from tests.generate import FAULTS, KINDS, NUMBERS, Plan, Style, Truth, build, combinations, inject, make_plan

BROKEN = ("fault", "fault", "cut", "empty", "picture", "duplicate", "no-budget")
_STATUS = {"fault": "findings", "duplicate": "duplicate"}


@dataclass(frozen=True)
class Village:
    """A file of the district: its key in the source, what is wrong with it ("" for nothing), its truth."""

    key: str
    broken: str
    truth: Truth
    plan: Plan
    blamed: frozenset[tuple[str, int]] = frozenset()

    @property
    def status(self) -> str:
        """What a run must say of it."""
        return _STATUS.get(self.broken, "unreadable") if self.broken else "made"


def write_district(folder: Path, count: int, seed: int = 1, share: float = 0.05, *, plain: int = 0) -> list[Village]:
    """Writes `count` files in folders of kecamatan, `share` of them broken; a sidecar beside each says whose it is."""
    luck = random.Random(f"district {seed}")
    found: list[Village] = []
    for number, (plan, style) in enumerate(_plans(count, seed, plain)):
        name = f"{_NAMES[number % len(_NAMES)]} {number + 1}"
        district = f"Kecamatan Contoh {number // 25 + 1}"
        place = folder / f"kec-{number // 25 + 1:04}"
        place.mkdir(parents=True, exist_ok=True)
        plan = replace(plan, village=name)
        built = build(plan, style)
        broken = luck.choice(BROKEN) if luck.random() < share else ""
        blamed: frozenset[tuple[str, int]] = frozenset()
        if broken == "fault":
            faults = luck.sample(FAULTS, len(FAULTS))
            faulty = next((made for fault in faults if (made := inject(built, fault, seed=number))), None)
            if faulty is None:
                broken = ""
            else:
                built, blamed = faulty.built, faulty.blamed
        path = built.write(place)
        path = path.rename(place / f"desa-{number:05}{path.suffix}")
        _sidecar(path, name, district, plan.year, number)
        if broken == "duplicate" and not (found and not found[-1].broken and _same_folder(found[-1], path, folder)):
            broken = "cut"
        if broken == "duplicate":
            # The same village once more: the words of its sidecar are those of the village before.
            before = folder / found[-1].key
            path.unlink()
            path = path.with_suffix(before.suffix)
            path.write_bytes(before.read_bytes())
            path.with_suffix(".toml").write_bytes(before.with_suffix(".toml").read_bytes())
        elif broken:
            _break(path, broken)
        key = path.relative_to(folder).as_posix()
        found.append(Village(key, broken, built.truth, plan, blamed))
    return found


_NAMES = ("Sumber Contoh", "Contoh Makmur", "Mekar Contoh", "Contoh Sari", "Tunas Contoh", "Contoh Asri")


def _plans(count: int, seed: int, plain: int) -> Iterator[tuple[Plan, Style]]:
    if plain:
        for number in range(count):
            plan = make_plan(seed=seed * 1_000_000 + number, kegiatan=plain, document="apbdes")
            yield plan, Style("lampiran", noise=frozenset({"judul"}), kind="xlsx" if plain > 20 else "csv")
    else:
        yield from combinations(seed, count, list(NUMBERS), list(KINDS))


def _same_folder(before: Village, path: Path, folder: Path) -> bool:
    return (folder / before.key).parent == path.parent


def _sidecar(path: Path, village: str, district: str, year: int, number: int) -> None:
    code = f"33.{number // 2500 + 1:02}.{number // 25 % 100 + 1:02}.{2001 + number % 25}"
    lines = [f'village = "{village}"', f'district = "{district}"', 'regency = "Lestari"', f"year = {year}"]
    path.with_suffix(".toml").write_text("\n".join([*lines, f'code = "{code}"', ""]), "utf-8")


def _break(path: Path, broken: str) -> None:
    if broken == "cut":
        data = path.read_bytes()
        if path.suffix in (".xlsx", ".ods"):
            path.write_bytes(data[: len(data) // 2])
        else:  # half a text is a budget with half its rows; this is none at all
            path.write_bytes(b"PK\x03\x04" + data[:200])
    elif broken == "empty":
        path.write_bytes(b"")
    elif broken == "picture":
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    elif broken == "no-budget":
        path.unlink()
        path.with_suffix(".csv").unlink(missing_ok=True)
        path.write_text("Nama;Alamat\nBalai;Jalan\n", "utf-8")


def judge(villages: list[Village], rows: list[Row], out: Path) -> list[str]:
    """What is not as it must be."""
    from pypdfium2 import PdfDocument

    wrong = []
    by_key = {row.key: row for row in rows}
    if set(by_key) != {village.key for village in villages}:
        wrong.append(f"keys: {sorted(set(by_key) ^ {village.key for village in villages})[:5]}")
    for village in villages:
        row = by_key.get(village.key)
        if row is None:
            continue
        if row.status != village.status:
            wrong.append(
                f"{village.key} ({village.broken}): {row.status}, not {village.status}: {row.problem} {row.place}"
            )
            continue
        if village.status == "findings" and not any(
            int("".join(filter(str.isdigit, finding.cell or "")) or 0) in {row for _, row in village.blamed}
            for finding in row.findings
        ):
            wrong.append(f"{village.key}: {row.place} is not where the fault is")
        if village.status == "made":
            for column, totals in village.truth.totals.items():
                read = {name: row.totals[name].get(column, 0) for name in totals}
                if read != dict(totals):
                    wrong.append(f"{village.key}: {column} {read}")
            pdf = PdfDocument((out / row.outputs[0].name).read_bytes())
            text = "".join(pdf[page].get_textpage().get_text_bounded() for page in range(len(pdf)))
            bare = "".join(text.split()).replace("\u00a0", "")
            for name in ("pendapatan", "belanja"):
                shown = money.digits(village.truth.totals[row.shown][name], cents=False).replace(" ", "")
                if shown not in bare:
                    wrong.append(f"{village.key}: {name} {shown} is not in the PDF")
    return wrong


def own_memory(pid: int) -> float:
    """MB of a process alone."""
    import psutil

    try:
        return float(psutil.Process(pid).memory_full_info().pss / 2**20)
    except psutil.Error:
        return 0.0


def memory_of(pid: int) -> float:
    """MB of a process and all below it; what they share counts once."""
    import psutil

    found = 0
    try:
        parent = psutil.Process(pid)
        for process in (parent, *parent.children(recursive=True)):
            found += process.memory_full_info().pss
    except psutil.Error:
        return 0.0
    return found / 2**20


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--lines", type=int, default=45, help="activities of a plain village")
    parser.add_argument("--run", action="store_true")
    options, rest = parser.parse_known_args()
    share = 0.0 if options.plain else 0.05
    villages = write_district(
        options.folder, options.count, options.seed, share, plain=options.lines if options.plain else 0
    )
    broken = sum(bool(village.broken) for village in villages)
    print(f"{len(villages)} files, {broken} broken, in {options.folder}")
    if not options.run:
        return 0
    out = options.folder / "banner"
    command = [sys.executable, "-m", "apbdes_banner", "batch", options.folder, "--format", "pdf", *rest]
    start = time.perf_counter()
    process = subprocess.Popen([str(word) for word in command])
    peak = 0.0
    while process.poll() is None:
        time.sleep(2)
        peak = max(peak, memory_of(process.pid))
    seconds = time.perf_counter() - start
    print(f"exit {process.returncode}, {seconds:.1f} s, {options.count / seconds:.2f} a second, peak {peak:.0f} MB")
    wrong = judge(villages, list(stored_rows(out / JOURNAL)), out)
    print("\n".join(wrong[:50]))
    print(f"{len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
