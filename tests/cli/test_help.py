"""Help and wrong usage, in both languages."""

import sys

import pytest

from apbdes_banner.usage import ALIASES


def test_help_is_indonesian_and_lists_each_command_once_with_both_names(program):
    done = program("--help")
    assert done.returncode == 0
    assert "Pemakaian: apbdes-banner" in done.stdout
    for english, indonesian in ALIASES.items():
        assert done.stdout.count(f"{english} ({indonesian})") == 1


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [(("--lang", "en", "--help"), {}), (("--help", "--lang=en"), {}), (("--help",), {"APBDES_LANG": "en"})],
)
def test_help_is_english_when_asked(program, arguments, environment):
    done = program(*arguments, **environment)
    assert done.returncode == 0
    assert "Usage: apbdes-banner" in done.stdout
    assert "Pemakaian" not in done.stdout


@pytest.mark.parametrize("command", [*ALIASES, *ALIASES.values()])
@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_word_of_every_help_is_translated(program, command, lang):
    done = program(command, "--help", "--lang", lang)
    assert done.returncode == 0
    for untranslated in ("opt.", "arg.", "meta.", "<str>", "[required]", "[OPTIONS]" if lang == "id" else "[PILIHAN]"):
        assert untranslated not in done.stdout
    assert "\n  --" in done.stdout


def test_the_option_wins_over_the_environment(program):
    assert "Pemakaian" in program("--help", "--lang", "id", APBDES_LANG="en").stdout


def test_nothing_said_shows_the_help(program):
    done = program()
    assert done.returncode == 0
    assert "Perintah:" in done.stdout


def test_version(program):
    from apbdes_banner import __version__

    assert program("--version").stdout == f"apbdes-banner {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("mak", "x.xlsx"), "make"),
        (("xyz",), "buat"),
        (("make",), "ANGGARAN"),
        (("make", "x.xlsx", "--siez", "3x2m"), "--size"),
        (("make", "x.xlsx", "--size"), "--size"),
        (("make", "x.xlsx", "y.xlsx"), "y.xlsx"),
        (("make", "x.xlsx", "--format", "bmp"), "pdf, png"),
        (("make", "x.xlsx", "--dpi", "banyak"), "--dpi"),
        (("make", "x.xlsx", "--dpi", "0"), "--dpi"),
        (("make", "x.xlsx", "--detail", "semua"), "kegiatan, subbidang, bidang"),
        (("make", "x.xlsx", "--reading-distance", "-3"), "--reading-distance"),
        (("make", "x.xlsx", "--date", "31-02-2026"), "31-01-2026"),
        (("make", "x.xlsx", "--year", "26"), "--year"),
        (("make", "x.xlsx", "--population", "3,4"), "--population"),
        (("check", "x.xlsx", "--type", "kerajaan"), "gampong"),
        (("--lang", "jv", "sizes"), "jv"),
        (("--lang",), "id, en"),
    ],
)
def test_wrong_usage_is_one_plain_message_and_exit_2(program, arguments, words):
    done = program(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("Perintah keliru: ")
    assert words in done.stderr
    assert len(done.stderr.splitlines()) <= 2
    assert "Traceback" not in done.stderr


def test_wrong_usage_is_told_in_english(program):
    done = program("make", "--lang", "en")
    assert done.returncode == 2
    assert done.stderr.startswith("Wrong usage: BUDGET is missing")


def test_a_name_with_spaces_and_no_quotes_is_recognised(program, tmp_path):
    (tmp_path / "APBDes 2026 baru.xlsx").write_bytes(b"x")
    done = program("check", "APBDes", "2026", "baru.xlsx")
    assert done.returncode == 2
    assert '"APBDes 2026 baru.xlsx"' in done.stderr


def test_a_file_without_a_command_is_recognised(program, tmp_path):
    (tmp_path / "APBDes.xlsx").write_bytes(b"x")
    done = program("APBDes.xlsx")
    assert done.returncode == 2
    assert "apbdes-banner buat" in done.stderr


def test_help_starts_fast(program):
    """Neither tables nor drawing, rich or pydantic are loaded to show a help text."""
    import subprocess

    code = (
        "import sys; from apbdes_banner.cli import main; main(['make', '--help']); "
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8").stderr.split()
    assert "apbdes_banner" in loaded
    assert not {"pandas", "numpy", "reportlab", "openpyxl", "rich", "pydantic", "PIL"} & set(loaded)
