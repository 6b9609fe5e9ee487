"""Colours that everybody can tell apart, and words that can be read on them (design/banner.md, rule 5)."""

from itertools import combinations, pairwise

import pytest

from apbdes_banner.design.template import Theme, known_themes
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


def luminance(colour: str) -> float:
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2 contrast ratio."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


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
    grounds = [(theme.band_text, theme.band), (theme.band_muted, theme.band), (theme.accent, theme.band)]
    grounds += [(theme.ink, ground) for ground in (theme.paper, theme.card, theme.stripe)]
    grounds += [(theme.muted, ground) for ground in (theme.card, theme.stripe)]
    grounds += [("#FFFFFF", colour) for colour in (*theme.groups, *theme.funds.values())]
    assert [(text, ground) for text, ground in grounds if contrast(text, ground) < 4.5] == []
    assert contrast(theme.operator, theme.card) >= 3
    assert contrast(theme.accent, theme.band_soft) >= 3  # the emblem


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
