"""The program as a person runs it: a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPO = Path(__file__).resolve().parents[2]
SAMPLE = REPO / "sample_data" / "contoh-jaya-2026.xlsx"

Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Runs `apbdes-banner ARGUMENTS`; in `tmp_path`, with the environment's language unset."""

    def run(*arguments: object, cwd: Path = tmp_path, **environment: str) -> "subprocess.CompletedProcess[str]":
        env = {key: value for key, value in os.environ.items() if key not in ("APBDES_LANG", "COLUMNS")}
        env.update(PYTHONIOENCODING="utf-8", PYTHONPATH=str(REPO), **environment)
        command = [sys.executable, "-m", "apbdes_banner", *map(str, arguments)]
        return subprocess.run(command, cwd=cwd, env=env, capture_output=True, encoding="utf-8", timeout=120)

    return run


@pytest.fixture
def broken_program(tmp_path: Path) -> Program:
    """The same, after `patch` (Python code) has broken something inside."""

    def run(patch: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
        code = f"import sys\nfrom apbdes_banner.cli import main\n{patch}\nsys.exit(main(sys.argv[1:]))"
        env = {**os.environ, "PYTHONPATH": str(REPO), "TMPDIR": str(tmp_path / "logs")}
        (tmp_path / "logs").mkdir(exist_ok=True)
        command = [sys.executable, "-c", code, *map(str, arguments)]
        return subprocess.run(command, cwd=tmp_path, env=env, capture_output=True, encoding="utf-8", timeout=120)

    return run


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample village's budget, alone in a folder of its own."""
    folder = tmp_path / "Anggaran Désa 2026"
    folder.mkdir()
    copy = folder / "APBDes Contoh Jaya.xlsx"
    copy.write_bytes(SAMPLE.read_bytes())
    return copy


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    """Another sample with one digit of one item changed: the subtotals above it no longer hold."""
    import openpyxl

    folder = tmp_path / "salah"
    folder.mkdir()
    book = openpyxl.load_workbook(REPO / "sample_data" / "contoh-sari-2025-lampiran.xlsx")
    sheet = book.worksheets[0]
    # Only items have a source of funds, which stands in the last column, behind the amount.
    row = next(row for row in range(9, sheet.max_row) if sheet.cell(row, sheet.max_column).value)
    cell = sheet.cell(row, sheet.max_column - 1)
    amount = str(cell.value)
    cell.value = amount[:-1] + str((int(amount[-1]) + 1) % 10)
    book.save(folder / "APBDes salah.xlsx")
    return folder / "APBDes salah.xlsx"
