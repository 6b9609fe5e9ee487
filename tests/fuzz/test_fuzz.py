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


@pytest.mark.parametrize(
    ("mutation", "seed", "sample"),
    [("numbers_changed", 21000576, "contoh-jaya-2026.xlsx")],  # 1e+300 beside a code that Excel made a number of
)
def test_what_once_broke_does_not_again(mutation: str, seed: int, sample: str, tmp_path: Path) -> None:
    outcome = one((mutation, seed, str(SAMPLES / sample), str(tmp_path)))[-1]
    assert outcome.kind not in NEVER, outcome
