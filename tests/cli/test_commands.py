"""What each command does, seen from outside: files, stdout, stderr, exit code."""

import json
import os
import re
import subprocess
import sys

import pytest
from PIL import Image

from tests.cli.conftest import REPO


def test_make_writes_pdf_and_png_beside_the_input(program, sample):
    before = sample.read_bytes()
    done = program("make", sample, "--size", "A3", "--dpi", "30")
    assert done.returncode == 0, done.stderr
    folder = sample.parent / "banner"
    names = sorted(path.name for path in folder.iterdir())
    assert done.stdout.splitlines() == [str(folder / name) for name in names]
    assert [name.rpartition(".")[2] for name in names] == ["pdf", "png"]
    assert all(re.fullmatch(r"contoh-jaya(-[a-z-]+)?_2026_apbdes_warga_a3\.(pdf|png)", name) for name in names)
    assert (folder / names[0]).read_bytes().startswith(b"%PDF")
    assert (folder / names[1]).read_bytes().startswith(b"\x89PNG")
    assert (folder / names[1]).read_bytes().endswith(b"IEND\xaeB`\x82")
    assert sample.read_bytes() == before
    assert "Contoh Jaya" in done.stderr


def test_make_in_another_folder_under_its_indonesian_name(program, sample, tmp_path):
    out = tmp_path / "Hasil Cétak" / "2026"
    done = program("buat", sample, "--out", out, "--format", "pdf", "--size", "60x160cm")
    assert done.returncode == 0, done.stderr
    assert [path.suffix for path in out.iterdir()] == [".pdf"]
    assert not (sample.parent / "banner").exists()


def test_the_same_input_gives_the_same_bytes(program, sample, tmp_path):
    for folder in ("a", "b"):
        assert program("make", sample, "--out", tmp_path / folder, "--size", "A3", "--dpi", "20").returncode == 0
    for one in (tmp_path / "a").iterdir():
        assert one.read_bytes() == (tmp_path / "b" / one.name).read_bytes()


@pytest.mark.parametrize("village", ["Suka/Maju", "../../Suka Maju", "..", "C:\\Desa", "é" * 300, "村", "con"])
def test_no_name_leaves_the_output_folder(program, sample, tmp_path, village):
    arguments = ("--out", tmp_path / "hasil", "--format", "pdf", "--village", village, "--size", "3x2m")
    done = program("make", sample, *arguments)
    assert "Traceback" not in done.stderr
    if done.returncode == 0:
        (made,) = (tmp_path / "hasil").iterdir()
        assert re.fullmatch(r"[a-z0-9_.-]{5,150}\.pdf", made.name)
    else:  # the font lacks the letters, or they do not fit: then nothing is made
        assert done.returncode == 5
        assert not (tmp_path / "hasil").exists()
    assert {path.name for path in tmp_path.iterdir()} <= {"hasil", sample.parent.name, "logs"}


def test_a_budget_with_errors_makes_no_banner(program, faulty):
    done = program("make", faulty)
    assert (done.returncode, done.stdout) == (1, "")
    assert "KESALAHAN" in done.stderr
    assert "BELUM dapat dicetak" in done.stderr
    assert not (faulty.parent / "banner").exists()


def test_a_draft_of_it_says_so_in_its_name(program, faulty):
    done = program("make", faulty, "--draft", "--format", "pdf", "--size", "A3")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip().endswith("_draf.pdf")
    assert "DRAF" in done.stderr


def test_check_says_what_was_read_and_that_it_can_be_printed(program, sample):
    done = program("check", sample)
    assert done.returncode == 0
    assert "Pendapatan" in done.stdout
    assert "Contoh Jaya" in done.stdout
    assert "2026" in done.stdout
    assert "dapat dicetak: " in " ".join(done.stdout.split())
    # Only the command to type next is never broken.
    assert max(len(line) for line in done.stdout.splitlines() if "apbdes-banner buat" not in line) <= 100
    assert "\x1b" not in done.stdout


def test_check_lists_the_faults_and_ends_with_the_first_to_mend(program, faulty):
    done = program("periksa", faulty, COLUMNS="80")
    assert done.returncode == 1
    assert max(map(len, done.stdout.splitlines())) <= 80
    first = json.loads(program("check", faulty, "--json").stdout)["findings"][0]
    end = " ".join(done.stdout.split()).partition("BELUM dapat dicetak")[2]
    assert f"{first['sheet']}!{first['cell']}" in end
    assert " ".join(first["message"].split()) in end


def test_check_json_is_alone_on_stdout(program, sample, faulty):
    done = program("check", sample, "--json")
    report = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert report["schema"] == "apbdes-banner/check/1"
    assert report["village"]["name"] == "Contoh Jaya"
    done = program("check", faulty, "--json", "--lang", "en")
    assert done.returncode == 1
    assert json.loads(done.stdout)["findings"]


def test_check_annotates_a_copy_and_never_the_input(program, faulty, tmp_path):
    import openpyxl

    before = faulty.read_bytes()
    target = tmp_path / "diperiksa.xlsx"
    assert program("check", faulty, "--annotate", target).returncode == 1
    place = json.loads(program("check", faulty, "--json").stdout)["findings"][0]
    assert openpyxl.load_workbook(target)[place["sheet"]][place["cell"]].comment is not None
    done = program("check", faulty, "--annotate", faulty)
    assert done.returncode == 6
    assert faulty.read_bytes() == before


def test_form_writes_a_form_and_never_over_one(program, tmp_path):
    done = program("formulir")
    assert done.returncode == 0
    form = tmp_path / "formulir-apbdes.xlsx"
    written = form.read_bytes()
    assert program("form", form).returncode == 6
    assert form.read_bytes() == written


def test_sizes_and_templates_are_listed(program):
    assert "3x2m" in program("ukuran").stdout
    listed = program("templat", "--lang", "en").stdout.splitlines()
    assert ["--template", "warga"] in [line.split()[:2] for line in listed]
    assert ["--theme", "sawah"] in [line.split()[:2] for line in listed]
    assert "Rice field" in " ".join(listed)


def test_a_theme_changes_the_colours_and_the_name(program, sample, tmp_path):
    arguments = ("buat", sample, "--out", tmp_path / "hasil", "--format", "png", "--dpi", "20", "--size", "A3")
    for theme in ((), ("--theme", "teduh"), ("--theme", "abu")):
        done = program(*arguments, *theme)
        assert done.returncode == 0, done.stderr
    abu, own = sorted((tmp_path / "hasil").iterdir())  # the template's own theme writes the same file again
    assert abu.name == own.name.replace("warga", "warga-abu")
    with Image.open(abu) as grey, Image.open(own) as coloured:
        assert grey.size == coloured.size
        assert _saturation(grey) == 0 < _saturation(coloured)


def _saturation(picture):
    """The largest saturation of any pixel, 0 to 255."""
    return picture.convert("RGB").convert("HSV").getextrema()[1][1]


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_folder_that_may_not_be_written(program, sample, tmp_path):
    shut = tmp_path / "tertutup"
    shut.mkdir(mode=0o555)
    assert program("make", sample, "--out", shut, "--size", "A3").returncode == 6


def test_a_file_where_the_folder_should_be(program, sample, tmp_path):
    (tmp_path / "hasil").write_bytes(b"a file")
    done = program("make", sample, "--out", tmp_path / "hasil", "--size", "A3")
    assert (done.returncode, done.stdout) == (6, "")
    assert (tmp_path / "hasil").read_bytes() == b"a file"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk(broken_program, sample):
    patch = (
        "import errno\nfrom apbdes_banner.drawing import png\n"
        "def write_png(pdf, target, dpi, **how):\n target.write(b'half')\n raise OSError(errno.ENOSPC, 'Full')\n"
        "png.write_png = write_png"
    )
    done = broken_program(patch, "make", sample, "--size", "A3")
    assert (done.returncode, done.stdout) == (6, "")
    assert "penuh" in done.stderr
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_our_own_bug_is_one_line_and_a_log(broken_program, sample, tmp_path):
    patch = "import apbdes_banner.pipeline as p\ndef broken(*a, **k):\n raise ZeroDivisionError('secret place')\n"
    done = broken_program(patch + "p.check_budget = broken", "check", sample)
    assert (done.returncode, done.stdout) == (70, "")
    assert len(done.stderr.splitlines()) == 1
    assert "Traceback" not in done.stderr
    (log,) = (tmp_path / "logs").iterdir()
    assert str(log) in done.stderr
    assert "ZeroDivisionError: secret place" in log.read_text()
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_an_interruption_leaves_nothing_behind(broken_program, sample):
    patch = (
        "from apbdes_banner.drawing import png\n"
        "def write_png(pdf, target, dpi, **how):\n target.write(b'half')\n raise KeyboardInterrupt\n"
        "png.write_png = write_png"
    )
    done = broken_program(patch, "make", sample, "--size", "A3")
    assert (done.returncode, done.stdout) == (130, "")
    assert "Traceback" not in done.stderr
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_a_reader_that_leaves_early_is_no_failure(faulty):
    command = [sys.executable, "-m", "apbdes_banner", "check", str(faulty)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=REPO, encoding="utf-8")
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert process.wait(timeout=60) == 1
    assert said == ""


def test_the_public_names():
    code = (
        "import sys, apbdes_banner\n"
        "assert 'pandas' not in sys.modules\n"
        "assert callable(apbdes_banner.read_budget) and callable(apbdes_banner.check_budget)\n"
        "assert callable(apbdes_banner.make_banner)\n"
        "try:\n apbdes_banner.nothing\nexcept AttributeError:\n print('well')"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, encoding="utf-8")
    assert done.stdout == "well\n", done.stderr
