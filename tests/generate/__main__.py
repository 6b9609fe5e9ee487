"""python -m tests.generate --count 2000 --seed 1 [--faults]: reads generated budgets, prints what came out right.

Without --faults each budget must be read exactly and without an error; with it one fault is put into each, which must
be told by an error or a warning at a row that shows it. Exit status 1 where one is not. --keep FOLDER keeps those.
"""

import argparse
import shutil
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from apbdes_banner.checks.registry import check_budget
from apbdes_banner.errors import BannerError
from apbdes_banner.reading.assemble import read_budget
from tests.generate import FAULTS, KINDS, NUMBERS, build, combinations, inject
from tests.generate.judge import differences, told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--faults", action="store_true")
    parser.add_argument("--keep", type=Path)
    options = parser.parse_args()
    cases = combinations(options.seed, options.count, list(NUMBERS), list(KINDS))
    right: dict[str, Counter[str]] = defaultdict(Counter)
    shapes = set()
    with tempfile.TemporaryDirectory() as folder:
        for index, (plan, style) in enumerate(cases):
            group = f"{style.layout} {plan.document}"
            built, wrong = build(plan, style), list[str]()
            if options.faults:
                wanted = [FAULTS[(index + step) % len(FAULTS)] for step in range(len(FAULTS))]
                faulty = next((made for fault in wanted if (made := inject(built, fault, seed=index))), None)
                if faulty is None:  # nothing printed contradicts anything: no fault can be told
                    right[group]["no fault possible"] += 1
                    continue
                built, group = faulty.built, faulty.fault
            path = built.write(Path(folder))
            shapes.add((style.layout, plan.document, style.codes, style.numbers, style.noise, style.kind))
            if options.faults:
                wrong = _judge(faulty, path)
            else:
                wrong = differences(built, path)
            right[group]["wrong" if wrong else "right"] += 1
            if wrong:
                print(f"{path.name}\n    {'; '.join(wrong)[:400]}", flush=True)
                if options.keep:
                    options.keep.mkdir(parents=True, exist_ok=True)
                    shutil.copy(path, options.keep)
            path.unlink()
    for group in sorted(right):
        print(f"{group:32}" + "  ".join(f"{name} {count}" for name, count in sorted(right[group].items())))
    bad = sum(counts["wrong"] for counts in right.values())
    good = sum(counts["right"] for counts in right.values())
    pairs = {shape[:3] + shape[5:] for shape in shapes}
    print(f"{good} of {good + bad} right; {len(shapes)} combinations, {len(pairs)} of layout, document, codes and file")
    return 1 if bad else 0


def _judge(faulty: object, path: Path) -> list[str]:
    from tests.generate.faults import Faulty

    assert isinstance(faulty, Faulty)
    try:
        report = check_budget(read_budget(path))
    except BannerError as error:
        return [f"refused: {error.id}"]
    if told(faulty, report):
        return []
    rows = sorted(row for _, row in faulty.blamed)[:8]
    return [f"{faulty.fault} at {faulty.key}: rows {rows}, told {report.flatten()[:8]}"]


if __name__ == "__main__":
    sys.exit(main())
