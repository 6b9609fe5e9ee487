"""Colours that everybody can tell apart, and words that can be read on them (design/banner.md, rule 5)."""

from itertools import combinations, pairwise
from pathlib import Path

import pytest

from apbdes_banner.design.theme import Theme, contrast, known_themes, load_theme
from apbdes_banner.errors import TemplateError
from apbdes_banner.layout.sheet import mix

THEMES = known_themes()

# Machado, Oliveira, Fernandes 2009: full colour deficiency, on linear RGB.
EYES = {
    "all three cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}
_APART, _APART_IN_GREY = 14.0, 3.0  # CIELAB distance; a difference of 2 to 3 is just seen
_APART_BY_LIGHTNESS = 6.0  # for a grey theme: 14 would need a lightest of L* 68, too light under white words


def linear(colour: str) -> tuple[float, float, float]:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return red, green, blue


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    red, green, blue = (min(max(part, 0.0), 1.0) for part in rgb)
    whites = (
        (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047,
        0.2126 * red + 0.7152 * green + 0.0722 * blue,
        (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883,
    )
    x, y, z = (t ** (1 / 3) if t > 0.008856 else 7.787 * t + 16 / 116 for t in whites)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_words_can_be_read(theme: Theme) -> None:
    assert theme.faint() == []


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_a_village_changes_a_few_colours(tmp_path: Path) -> None:
    path = tmp_path / "desa kami.toml"
    path.write_text('base = "sawah"\nband = "#402010"\n[funds]\nDDS = "#004488"\n', encoding="utf-8")
    ours, base = load_theme(str(path)), load_theme("sawah")
    assert (ours.name, ours.band, ours.funds["DDS"]) == ("desa kami", "#402010", "#004488")
    assert (ours.groups, ours.funds["ADD"]) == (base.groups, base.funds["ADD"])


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ('band = "#FFEE99"\n', "theme-contrast"),
        ('base = "pelangi"\n', "theme-unknown"),
        ('band = "merah"\n', "template-value"),
        ('bnad = "#000000"\n', "template-keys"),
        ('groups = "#000000"\n', "template-value"),
        ("groups = []\n", "template-value"),
        ("funds = 3\n", "template-value"),
        ("title = 3\n", "template-value"),
        ("base = \n", "template-broken"),
    ],
)
def test_a_mistake_in_a_theme_is_told(tmp_path: Path, text: str, id: str) -> None:
    path = tmp_path / "tema.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TemplateError) as caught:
        load_theme(str(path))
    assert caught.value.id == id


@pytest.mark.parametrize("eye", EYES)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_bidang_stay_apart(theme: Theme, eye: str) -> None:
    seen = {
        colour: lab(tuple(sum(m * c for m, c in zip(row, linear(colour), strict=True)) for row in EYES[eye]))
        for colour in theme.groups[:5]
    }
    least = _APART_BY_LIGHTNESS if theme.grey else _APART
    close = [
        (one, other)
        for one, other in combinations(seen, 2)
        if sum((a - b) ** 2 for a, b in zip(seen[one], seen[other], strict=True)) ** 0.5 < least
    ]
    assert close == []


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_bidang_stay_apart_in_grey(theme: Theme) -> None:
    lights = sorted(lab(linear(colour))[0] for colour in theme.groups[:5])
    assert min(b - a for a, b in pairwise(lights)) >= _APART_IN_GREY


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_a_grey_theme_has_only_greys(theme: Theme) -> None:
    named = [value for value in vars(theme).values() if isinstance(value, str) and value.startswith("#")]
    grey = all(colour[1:3] == colour[3:5] == colour[5:7] for colour in [*named, *theme.groups, *theme.funds.values()])
    assert len(named) == 14
    assert grey == theme.grey


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_theme_colours_the_same_funds(theme: Theme) -> None:
    assert theme.funds.keys() == THEMES[0].funds.keys()
    assert len(theme.groups) == 6


def test_tints() -> None:
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"
