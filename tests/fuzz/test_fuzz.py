"""A few of each way to break a file; `python -m tests.fuzz --count 5000` breaks many."""

from pathlib import Path

import pytest

from tests.fuzz.run import NEVER, WAYS, one

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"


@pytest.mark.parametrize("mutation", WAYS)
def test_a_broken_file_breaks_nothing(mutation: str, tmp_path: Path) -> None:
    samples = sorted(SAMPLES.glob("*.xlsx"))
    outcomes = [one((mutation, seed, str(samples[seed % len(samples)]), str(tmp_path)))[-1] for seed in range(6)]
    assert [outcome for outcome in outcomes if outcome.kind in NEVER] == []
