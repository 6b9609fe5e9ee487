"""The pipeline from Python: names of files, and that nothing half is ever left."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from apbdes_banner import messages, pipeline
from apbdes_banner.budget.model import Budget, Document, Identity, Village
from apbdes_banner.errors import UsageError
from apbdes_banner.pipeline import MakeOptions, file_name, make_banner, slug
from tests.cli.conftest import SAMPLE


def _budget(name=None, regency=None, year=2020, document=Document.REALISASI, file="berkas.xlsx"):
    identity = Identity(Village(name=name, regency=regency), year)
    return Budget.of([], [], file=file, sheet=None, document=document, identity=identity)


@pytest.mark.parametrize(
    ("budget", "name"),
    [
        (_budget("Gilis", "Rembang"), "gilis-rembang_2020_realisasi_warga_3x2m"),
        (_budget("Gilis"), "gilis_2020_realisasi_warga_3x2m"),
        (_budget("Gilis", "Rembang", None), "gilis-rembang_realisasi_warga_3x2m"),
        (_budget(file="APB Desa 2026 (baru).xlsx"), "apb-desa-2026-baru_2020_realisasi_warga_3x2m"),
        (_budget(file="...xlsx"), "desa_2020_realisasi_warga_3x2m"),
        (_budget("Suka/Maju", "../Kota Banda Aceh"), "suka-maju-kota-banda-aceh_2020_realisasi_warga_3x2m"),
        (_budget("Désa Ñawi"), "desa-nawi_2020_realisasi_warga_3x2m"),
    ],
)
def test_names_of_files(budget, name):
    assert file_name(budget, "warga", "3x2m") == name


def test_a_size_keeps_its_point_and_a_draft_its_mark():
    assert file_name(_budget("X"), "warga", "2.4x1.2m", draft=True) == "x_2020_realisasi_warga_2.4x1.2m_draf"


@given(st.text(max_size=300), st.text(max_size=300), st.text(max_size=80), st.text(max_size=80))
def test_no_name_is_more_than_a_name(village, regency, template, size):
    name = file_name(_budget(village, regency, file="x.xlsx"), template, size)
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,199}", name)
    assert ".." not in name


@given(st.text(max_size=300))
def test_a_slug_is_its_own_slug(text):
    assert slug(slug(text)) == slug(text)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", slug(text))
    assert len(slug(text)) <= 40


@pytest.mark.parametrize("options", [MakeOptions(formats=("bmp",)), MakeOptions(formats=()), MakeOptions(detail="x")])
def test_options_that_are_none(options, tmp_path):
    with pytest.raises(UsageError) as told:
        make_banner(tmp_path / "x.xlsx", options)
    assert told.value.id == "choice-wrong"


def test_both_files_come_of_one_pdf(tmp_path, monkeypatch):
    from apbdes_banner.drawing import png

    drawn = []
    monkeypatch.setattr(png, "write_png", lambda pdf, target, dpi, **how: drawn.append((pdf, dpi, how["page"])))
    made = make_banner(SAMPLE, MakeOptions(out=tmp_path, size="A3", dpi=50))
    assert [path.suffix for path in made.files] == [".pdf", ".png"]
    assert drawn == [(made.files[0].read_bytes(), 50, 0)]


def test_a_sheet_has_the_size_of_its_template_and_a_picture_for_each_page(tmp_path):
    made = make_banner(SAMPLE, MakeOptions(out=tmp_path, template="lembar", dpi=20))
    stem = "contoh-jaya-lestari_2026_apbdes_lembar_a4-tegak"
    assert [path.name for path in made.files] == [f"{stem}.pdf", f"{stem}-1.png", f"{stem}-2.png"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in made.files)
    pages = [path.read_bytes() for path in made.files[1:]]
    assert pages[0] != pages[1]


def test_all_pages_or_none(tmp_path, monkeypatch):
    from apbdes_banner.drawing import png
    from apbdes_banner.errors import WriteError

    def fails_on_the_second(pdf, target, dpi, **how):
        target.write(b"png")
        if how["page"]:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(png, "write_png", fails_on_the_second)
    with pytest.raises(WriteError):
        make_banner(SAMPLE, MakeOptions(out=tmp_path / "banner", template="lembar"))
    assert not (tmp_path / "banner").exists()


def test_nothing_is_drawn_of_a_budget_with_errors(tmp_path, monkeypatch):
    from apbdes_banner.checks.finding import error
    from apbdes_banner.checks.report import CheckReport

    monkeypatch.setattr(pipeline, "check_budget", lambda budget: CheckReport.of(budget, [error("silpa-not-zero")]))
    monkeypatch.setattr(pipeline, "summarise", lambda *budget, **how: pytest.fail("drawn"))
    made = make_banner(SAMPLE, MakeOptions(out=tmp_path / "banner"))
    assert made.files == ()
    assert made.report.has_errors
    assert not (tmp_path / "banner").exists()


def test_a_flow_that_cannot_say_who_pays_says_so(tmp_path):
    """sample_data/mekar… names no sumber dana; contoh-jaya names them all."""
    said = make_banner(SAMPLE.with_name("mekar-contoh-2026-ringkasan.csv"), MakeOptions(tmp_path, "alur"))
    assert [id for id, _ in said.notes] == ["flow-budget"]
    assert said.notes[0][1]["spoken"] == 0
    for lang in ("id", "en"):
        text = messages.text("commands.made.flow-budget", lang, **said.notes[0][1])
        assert "0 %" in text
        assert "70 %" in text
    assert make_banner(SAMPLE, MakeOptions(tmp_path, "alur")).notes == ()
