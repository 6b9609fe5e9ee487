"""The inks of the design's colours: near to what the screen shows, within the limit, black letters in black alone."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from apbdes_banner.design.theme import Theme, known_themes
from apbdes_banner.drawing.colours import INKS, Plate, Print, inks_of, picture_inks
from apbdes_banner.drawing.inks import LIMIT, Rows, inks_of_srgb, lab_of_inks, lab_of_srgb

THEMES = known_themes()
_FARTHEST = 14.5  # difference in Lab; what is farthest is a near-black that becomes black alone, and bright violet
_USUAL = 5.5


def colours_of(theme: Theme) -> list[str]:
    named = [value for value in vars(theme).values() if isinstance(value, str) and value.startswith("#")]
    return list(dict.fromkeys([*named, *theme.groups, *theme.funds.values(), "#FFFFFF"]))


def rgb_of(*colours: str) -> Rows:
    return np.array([[int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)] for colour in colours])


def missed(colours: list[str]) -> Rows:
    """How far each printed colour is from the screen's, in Lab."""
    printed = lab_of_inks(np.array([inks_of(colour) for colour in colours]))
    far: Rows = np.linalg.norm(printed - lab_of_srgb(rgb_of(*colours)), axis=1)
    return far


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_theme_is_printed_near_to_what_the_screen_shows(theme: Theme) -> None:
    far = missed(colours_of(theme))
    assert far.max() < _FARTHEST
    assert far.mean() < _USUAL


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_no_colour_takes_more_ink_than_dries(theme: Theme) -> None:
    for colour in colours_of(theme):
        inks = inks_of(colour)
        assert sum(inks) <= LIMIT + 1e-9, colour
        assert all(0 <= ink <= 1 and round(ink, 2) == ink for ink in inks)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_black_letters_are_black_alone(theme: Theme) -> None:
    assert inks_of(theme.ink) == (0, 0, 0, 1)
    assert inks_of("#000000") == (0, 0, 0, 1)
    assert inks_of("#FFFFFF") == (0, 0, 0, 0)


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme.grey], ids=lambda theme: theme.name)
def test_a_grey_theme_is_printed_in_one_ink(theme: Theme) -> None:
    assert all(inks_of(colour)[:3] == (0, 0, 0) for colour in colours_of(theme))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_groups_stay_apart_in_print(theme: Theme) -> None:
    labs = lab_of_inks(np.array([inks_of(colour) for colour in theme.groups[:5]]))
    apart = np.linalg.norm(labs[:, None] - labs[None], axis=2)[np.triu_indices(5, 1)]
    assert apart.min() > (4 if theme.grey else 12)


@given(st.tuples(*[st.integers(0, 255)] * 3))
def test_any_colour_keeps_the_limit(colour: tuple[int, int, int]) -> None:
    inks = inks_of("#{:02X}{:02X}{:02X}".format(*colour))
    assert min(inks) >= 0
    assert max(inks) <= 1
    assert sum(inks) <= LIMIT + 1e-9


def test_a_darker_grey_takes_more_black() -> None:
    steps = inks_of_srgb(np.linspace(0, 1, 52)[:, None].repeat(3, axis=1))
    assert (np.diff(steps[:, 3]) <= 0).all()
    assert steps[0, 3] == 1
    assert steps[-1].sum() == 0


def test_pictures_go_the_same_way_as_colours() -> None:
    rng = np.random.default_rng(3)
    pixels = rng.integers(0, 256, (40, 50, 3), np.uint8)
    converted = picture_inks(Image.fromarray(pixels))
    assert converted.mode == "CMYK"
    inks = np.asarray(converted).reshape(-1, 4) / 255
    assert inks.sum(axis=1).max() <= LIMIT
    exact = lab_of_inks(inks_of_srgb(pixels.reshape(-1, 3) / 255, black_alone=False))
    assert np.median(np.linalg.norm(lab_of_inks(inks) - exact, axis=1)) < 3


def test_pictures_have_no_edge_where_they_turn_dark() -> None:
    ramp = np.linspace(0, 90, 400)[None, :, None] + np.array([8, 0, -8])
    inks = np.asarray(picture_inks(Image.fromarray(np.clip(ramp, 0, 255).round().astype(np.uint8)))) / 255
    lab = lab_of_inks(inks.reshape(-1, 4))
    assert np.linalg.norm(np.diff(lab, axis=0), axis=1).max() < 2.5
    assert (np.diff(lab[::20, 0]) >= -0.5).all()


def test_plates_together_are_the_print() -> None:
    colour = "#153D82"
    greys = [Plate(ink).colour(colour) for ink in range(len(INKS))]
    assert [round(1 - grey.red, 2) for grey in greys] == list(inks_of(colour))
    inked = Print().colour(colour)
    assert (inked.cyan, inked.magenta, inked.yellow, inked.black) == inks_of(colour)
    red = Image.new("RGB", (2, 2), (200, 30, 40))
    whole = picture_inks(red).getpixel((0, 0))
    assert [255 - Plate(ink).picture(red).getpixel((0, 0))[0] for ink in range(4)] == list(whole)
