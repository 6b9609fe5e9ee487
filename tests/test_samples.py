"""The samples: written by make.py, and each as README.md says."""

import re
from pathlib import Path

from sample_data import make

FOLDER = Path(make.__file__).parent
README = (FOLDER / "README.md").read_text(encoding="utf-8")


def test_the_files_are_as_make_writes_them() -> None:
    for name, made in make.files().items():
        assert make.same((FOLDER / name).read_bytes(), made), f"run python sample_data/make.py: {name}"


def test_every_sample_is_described_and_every_description_has_its_file() -> None:
    described = set(re.findall(r"^\| `([^`]+)` \|", README, re.MULTILINE))
    assert described == set(make.files())


def test_the_truth_of_each_generated_sample_closes() -> None:
    for name in make.GENERATED:
        assert make.generated(name).truth.totals["anggaran"]["silpa"] == 0
