"""Every banner keeps the contract: nothing overlaps, leaks or is too small, columns end together, sums hold."""

from dataclasses import replace

import pytest

from apbdes_banner.budget import regions
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates, load_template
from apbdes_banner.design.theme import Theme, known_themes
from apbdes_banner.drawing.fonts import Fonts
from apbdes_banner.errors import FitError
from apbdes_banner.layout.compose import compose
from apbdes_banner.layout.scene import Qr, Role, Scene, Watermark
from tests.layout.contract import in_order, problems
from tests.layout.summaries import LONG, summary

SIZES = ("3x2m", "2x3m", "5x3m", "60x160cm", "A3", "1x1m")
FONTS = Fonts()
WARGA = load_template("warga")


def scene_of(size: str, *args: object, **kwargs: object) -> Scene:
    """The scene of a made-up summary with the real fonts."""
    return compose(summary(*args, **kwargs), WARGA, parse_size(size), FONTS)[0]  # type: ignore[arg-type]


@pytest.mark.parametrize("template", known_templates(), ids=lambda template: template.name)
@pytest.mark.parametrize("long", [False, True], ids=["short", "long"])
@pytest.mark.parametrize("count", [5, 12, 40, 80, 151])
@pytest.mark.parametrize("size", SIZES)
def test_contract(size: str, count: int, long: bool, template: object) -> None:
    scene = compose(summary(count, long=long), template, parse_size(size), FONTS)[0]  # type: ignore[arg-type]
    assert problems(scene, template, FONTS) == []  # type: ignore[arg-type]
    assert in_order(scene)


@pytest.mark.parametrize("theme", known_themes(), ids=lambda theme: theme.name)
def test_a_theme_moves_nothing(theme: Theme) -> None:
    template = replace(WARGA, theme=theme)
    scene, usual = (compose(summary(40), chosen, parse_size("3x2m"), FONTS)[0] for chosen in (template, WARGA))
    assert problems(scene, template, FONTS) == []
    assert [(mark.panel, mark.box) for mark in scene.marks] == [(mark.panel, mark.box) for mark in usual.marks]
    assert {text.text for text in scene.texts()} == {text.text for text in usual.texts()}


@pytest.mark.parametrize("detail", [True, False], ids=["kegiatan", "bidang"])
@pytest.mark.parametrize("count", [5, 40, 151])
@pytest.mark.parametrize("compared", ["anggaran", "semula"])
@pytest.mark.parametrize("size", SIZES)
def test_realisasi_and_perubahan(size: str, compared: str, count: int, detail: bool) -> None:
    scene = scene_of(size, count, compared=compared, detail=detail)
    assert problems(scene, WARGA, FONTS) == []
    words = " ".join(text.text for text in scene.texts())
    assert ("REALISASI" if compared == "anggaran" else "PERUBAHAN") in words


@pytest.mark.parametrize("size", ["2.4x1.2m", "3x5m", "4x3m", "80x200cm", "A2-tegak", "150x120cm", "2x1m", "A1"])
def test_other_sizes(size: str) -> None:
    assert problems(scene_of(size, 33), WARGA, FONTS) == []


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("empty", ["1", "4"])
def test_an_empty_bidang_has_its_card(size: str, empty: str) -> None:
    scene = scene_of(size, 30, empty=empty)
    assert problems(scene, WARGA, FONTS) == []
    card = [text.text for text in scene.texts() if text.panel == f"card:{empty}"]
    assert any("Rp\u00a00" in text for text in card)


@pytest.mark.parametrize("size", SIZES)
def test_bidang_alone_fill_the_page(size: str) -> None:
    scene = scene_of(size, 30, detail=False)
    assert problems(scene, WARGA, FONTS) == []
    assert not [text for text in scene.texts() if text.role is Role.ROW_AMOUNT]


@pytest.mark.parametrize("type", regions.types())
def test_the_words_of_every_region(type: str) -> None:
    words = regions.words(type)
    scene = scene_of("3x2m", 20, type=type)
    assert problems(scene, WARGA, FONTS) == []
    texts = " ".join(text.text for text in scene.texts())
    assert f"{words.village} Contoh Jaya" in texts
    assert words.budget_long.upper() in texts


@pytest.mark.parametrize("size", SIZES)
def test_sen_and_sparse_identity(size: str) -> None:
    scene = scene_of(size, 25, cents=True, full=False, offices=False)
    assert problems(scene, WARGA, FONTS) == []
    assert not any(isinstance(mark, Qr) for mark in scene.marks), "no address, no code"
    amounts = [text.text for text in scene.texts() if text.role is Role.ROW_AMOUNT]
    assert all("," in amount for amount in amounts), "one amount with sen, all with sen"


@pytest.mark.parametrize("size", SIZES)
def test_long_village_names(size: str) -> None:
    scene = scene_of(size, 25, name="Tanjung Batu Kecil Persiapan Sungai Limau")
    assert problems(scene, WARGA, FONTS) == []


def test_all_rows_of_a_short_budget_are_shown() -> None:
    for size in SIZES:
        assert scene_of(size, 5).facts["hidden"] == 0, size


def test_folded_rows_are_counted() -> None:
    scene = scene_of("3x2m", 151)
    named = sum(bool(text.key and text.key.startswith("activity:")) for text in scene.texts())
    assert named + int(scene.facts["hidden"]) == 151
    assert named >= 10


def test_long_names_are_never_cut() -> None:
    scene = scene_of("2x3m", 12, long=True)
    texts = " ".join(text.text for text in scene.texts() if text.role is Role.ROW_NAME)
    shown = sum(bool(text.key and text.key.startswith("activity:")) for text in scene.texts())
    assert texts.count(LONG) == shown > 0


def test_a_closer_reader_sees_more() -> None:
    far = compose(summary(80), WARGA, parse_size("3x2m"), FONTS)[0]
    near = compose(summary(80), WARGA, parse_size("3x2m"), FONTS, reading_distance=3)[0]
    assert near.facts["hidden"] < far.facts["hidden"]
    assert problems(near, WARGA, FONTS) == []


def test_too_small_a_page_is_refused_with_what_would_do() -> None:
    with pytest.raises(FitError) as caught:
        compose(summary(20), WARGA, parse_size("2.4x1.2m"), FONTS, reading_distance=5)
    assert caught.value.id == "page-too-small"
    larger, closer = str(caught.value.params["larger"]), float(str(caught.value.params["closer"]))
    compose(summary(20), WARGA, parse_size(larger), FONTS, reading_distance=5)
    compose(summary(20), WARGA, parse_size("2.4x1.2m"), FONTS, reading_distance=closer)


def test_far_too_small_a_page_is_refused() -> None:
    with pytest.raises(FitError) as caught:
        compose(summary(20), WARGA, parse_size("40x40cm"), FONTS, reading_distance=40)
    assert caught.value.id == "page-too-small-any"


def test_a_letter_that_the_font_lacks_is_refused() -> None:
    with pytest.raises(FitError) as caught:
        scene_of("3x2m", 5, name="Contoh 村")
    assert caught.value.id == "glyph-missing"


def test_draft_is_marked() -> None:
    scene = compose(summary(20), WARGA, parse_size("3x2m"), FONTS, draft=True)[0]
    assert any(isinstance(mark, Watermark) for mark in scene.marks)


def test_same_input_same_scene() -> None:
    assert scene_of("3x2m", 40).as_data() == scene_of("3x2m", 40).as_data()
