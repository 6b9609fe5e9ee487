"""The options for the print shop, as a person gives them."""

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import SAMPLE, Program

NAME = "contoh-jaya-lestari_2026_apbdes_warga"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--bleed", "2 inci", "--print"], "--bleed harus angka dari 0 mm sampai 200 mm"),
        (["--copies", "0"], "--copies harus angka dari 1 sampai 9999"),
        (["--format", "gif"], "tiff"),
        (["--size", "wa-persegi", "--format", "pdf"], "hanya dibuat sebagai PNG"),
        (["--size", "wa-persegi", "--dpi", "72"], "1080 × 1080"),
        (["--bleed", "2cm"], "--print"),
    ],
)
def test_wrong_usage_is_told(program: Program, arguments: list[str], says: str) -> None:
    done = program("make", SAMPLE, *arguments)
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stdout == ""


def test_the_command_line(program: Program, tmp_path: Path) -> None:
    done = program(
        "buat", SAMPLE, "--out", tmp_path / "o", "--size", "a3", "--print", "--bleed", "0,5cm", "--format", "jpeg",
        "--job-sheet", "--copies", "4", "--dpi", "30",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert [Path(line).name for line in done.stdout.split()] == [f"{NAME}_a3_cetak.jpg", f"{NAME}_a3_pesanan.pdf"]
    with Image.open(done.stdout.split()[0]) as picture:
        assert picture.size == (round(430 / 25.4 * 30), round(307 / 25.4 * 30))


def test_scale_and_seam_are_said_on_the_console(program: Program, tmp_path: Path) -> None:
    done = program("make", SAMPLE, "--out", tmp_path / "o", "--size", "4x6m", "--format", "pdf", "--lang", "en")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("_skala-1-2.pdf")
    assert "200 %" in done.stderr
    assert "seam" in done.stderr
