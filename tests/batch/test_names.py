"""Names of results: safe, unique, and no way out of their folder."""

import re

import pytest

from apbdes_banner.batch.fetching import safe_name
from apbdes_banner.batch.names import stem, who
from apbdes_banner.budget.model import Budget, Document, Identity, Village


@pytest.mark.parametrize(
    ("village", "name"),
    [
        (Village(name="Gilis", code="33.17.05.2003"), "33.17.05.2003"),
        (Village(name="Gilis", code="3317052003"), "33.17.05.2003"),
        (Village(name="Gilis", code="../../etc"), "gilis"),
        (Village(name="Gilis", regency="Rembang"), "gilis-rembang"),
        (Village(name="Gilis", district="Sulang", regency="Rembang"), "gilis-sulang-rembang"),
        (Village(name="Désa É"), "desa-e"),
    ],
)
def test_the_code_else_the_names(village, name):
    assert who(village) == name


NASTY = ("../../x", "a/b", "a\\b", "..", "CON", "村", "x" * 300, "a\0b", " . ", "‮txt", "ꦱꦸꦏ", "-rf", "~", "a:b")


@pytest.mark.parametrize("name", NASTY)
def test_a_name_is_one_safe_part_of_a_path(name):
    identity = Identity(Village(name=name), 2026)
    budget = Budget.of([], [], file="b.xlsx", sheet="S", document=Document.APBDES, identity=identity)
    found = stem(budget, "warga", "3x2m", draft=False)
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,150}", found)
    assert found.endswith("_2026_apbdes_warga_3x2m")


def test_names_that_fold_into_the_same_letters_stay_apart():
    assert len({who(Village(name=name)) for name in ("村一", "村二", "x" * 300, "x" * 299 + "y")}) == 4
    assert who(Village(name="Suka Maju")) == who(Village(name="SUKA  MAJU"))


@pytest.mark.parametrize("name", [*NASTY, "../../etc/passwd.xlsx", "C:\\x.xlsx"])
def test_a_fetched_file_keeps_to_its_folder(tmp_path, name):
    path = tmp_path / safe_name(name)
    assert path.parent == tmp_path
    path.write_bytes(b"x")
    assert path.resolve().parent == tmp_path.resolve()
