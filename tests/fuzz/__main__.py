"""Breaks many files and shows a table; exits 1 where one of them crashed, hung, ate memory or broke a sum."""

import argparse
import random
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path

from tests.fuzz.run import NEVER, WAYS, one

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("samples", nargs="*", default=sorted(str(path) for path in SAMPLES.glob("*.xlsx")))
    options = parser.parse_args()
    luck = random.Random(options.seed)
    names = list(WAYS)
    counts: Counter[tuple[str, str]] = Counter()
    slowest = 0.0
    bad = []
    folder = tempfile.mkdtemp(prefix="fuzz-")
    jobs = [
        (names[number % len(names)], options.seed * 1_000_000 + number, luck.choice(options.samples), folder)
        for number in range(options.count)
    ]
    with ProcessPoolExecutor(options.workers, max_tasks_per_child=500) as pool:
        for mutation, seed, sample, outcome in pool.map(one, jobs, chunksize=20):
            counts[mutation, outcome.kind] += 1
            slowest = max(slowest, outcome.seconds)
            if outcome.kind in NEVER:
                bad.append(f"{outcome.kind}: {mutation} seed {seed} of {Path(sample).name}: {outcome.detail}")
    kinds = ["refused", "errors", "banner", *NEVER]
    print(f"{'mutation':16}" + "".join(f"{kind:>9}" for kind in kinds))
    for name in names:
        print(f"{name:16}" + "".join(f"{counts[name, kind]:9}" for kind in kinds))
    totals = Counter(dict.fromkeys(kinds, 0))
    totals.update(kind for kind in chain.from_iterable([kind] * n for (_, kind), n in counts.items()))
    print(f"{'all':16}" + "".join(f"{totals[kind]:9}" for kind in kinds) + f"   slowest {slowest:.1f} s")
    print("\n".join(bad), file=sys.stderr)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
