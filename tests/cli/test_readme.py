"""What the pages tell people to type works: every `apbdes-banner …` line in a code block is run."""

import re
import shlex
import shutil

import pytest

from apbdes_banner.usage import ALIASES
from tests.cli.conftest import REPO, SAMPLE

PAGES = ("README.md", "CONTRIBUTING.md", *sorted(f"docs/{path.name}" for path in (REPO / "docs").glob("*.md")))
EXIT_CODES = (0, 1, 2, 3, 4, 5, 6, 7, 70, 130)


def _commands():
    """(page, words) of every command in a code block; its comment and what it prints are left out."""
    for page in PAGES:
        for block in re.findall(r"^```[a-z]*\n(.*?)^```", (REPO / page).read_text(encoding="utf-8"), re.DOTALL | re.M):
            for line in block.replace("\\\n", " ").splitlines():
                words = shlex.split(line.removeprefix("$ "), comments=True) if "apbdes-banner" in line else []
                if words[:1] == ["apbdes-banner"]:
                    yield pytest.param(words[1:], id=f"{page}: {' '.join(words[1:])}"[:90])


COMMANDS = list(_commands())


def test_the_readme_shows_how_to_begin():
    shown = {param.values[0][0] for param in COMMANDS if param.id.startswith("README")}
    assert shown & {"make", "buat"}
    assert shown & {"check", "periksa"}


@pytest.mark.parametrize("words", COMMANDS)
def test_each_command_of_the_pages_works(program, tmp_path, words):
    if words[0] in ("batch", "massal"):
        words = _on_a_folder(words, tmp_path)
    words = [str(SAMPLE) if _is_budget(words, at) else word for at, word in enumerate(words)]
    for option in ("--logo", "--template"):
        if option in words and words[words.index(option) + 1].endswith((".png", ".jpg", ".toml")):
            pytest.skip("names a file of the reader's own")
    if words[0] in ("make", "buat") and "--out" not in words and "--help" not in words:
        words += ["--out", "hasil"]
    done = program(*words)
    assert done.returncode == 0, done.stderr


def _on_a_folder(words, tmp_path):
    """The command with a folder of one village in the place of the reader's own."""
    if "--engine" in words:
        pytest.skip("needs a cluster")
    folder = tmp_path / "anggaran"
    folder.mkdir()
    shutil.copy(SAMPLE, folder)
    return [words[0], str(folder), *words[2:]]


def _is_budget(words, at):
    """Whether that word is the input: the first after the command that is neither an option nor its value."""
    if words[0] not in {name for pair in list(ALIASES.items())[:2] for name in pair} or at == 0:
        return False
    flags = {"--draft", "--json", "--help"}
    loose = [
        i for i in range(1, len(words)) if words[i][0] != "-" and (words[i - 1][0] != "-" or words[i - 1] in flags)
    ]
    return loose[:1] == [at]


def test_the_readme_lists_every_exit_code():
    text = (REPO / "README.md").read_text(encoding="utf-8")
    for code in EXIT_CODES:
        assert re.search(rf"^\| *`?{code}`? *\|", text, re.M), f"exit code {code} is not in the table"
