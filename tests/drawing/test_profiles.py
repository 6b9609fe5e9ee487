"""The profiles: valid to LittleCMS, and the table of the inks says what the formula says."""

import struct
from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageCms

from apbdes_banner.drawing.inks import inks_of_lab, lab_of_inks
from apbdes_banner.drawing.profiles import DESCRIPTION, ink_profile, screen_profile


def opened(profile: bytes) -> ImageCms.ImageCmsProfile:
    return ImageCms.ImageCmsProfile(BytesIO(profile))


def lab_of_pixels(image: Image.Image) -> np.ndarray:
    raw = np.asarray(image).reshape(-1, 3).astype(float)
    signed = np.where(raw[:, 1:] > 127, raw[:, 1:] - 256, raw[:, 1:])
    return np.column_stack([raw[:, 0] / 2.55, signed])


def test_the_ink_profile_is_an_output_profile_for_cmyk() -> None:
    profile = opened(ink_profile()).profile
    assert (profile.device_class, profile.xcolor_space.strip(), profile.connection_space.strip()) == (
        "prtr", "CMYK", "Lab"
    )  # fmt: skip
    assert profile.profile_description == DESCRIPTION
    assert profile.version < 3
    for intent in ImageCms.Intent.PERCEPTUAL, ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Intent.SATURATION:
        for direction in ImageCms.Direction.INPUT, ImageCms.Direction.OUTPUT:
            assert profile.is_intent_supported(intent, direction)
    tags = {ink_profile()[132 + 12 * i : 136 + 12 * i] for i in range(struct.unpack(">I", ink_profile()[128:132])[0])}
    assert tags >= {b"A2B0", b"A2B1", b"A2B2", b"B2A0", b"B2A1", b"B2A2", b"gamt", b"wtpt", b"desc", b"cprt"}


def test_its_tables_are_the_formula() -> None:
    inks = np.random.default_rng(0).integers(0, 256, (2000, 4), np.uint8)
    image = Image.frombytes("CMYK", (2000, 1), inks.tobytes())
    lab = ImageCms.createProfile("LAB")
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    seen = ImageCms.applyTransform(image, ImageCms.buildTransform(opened(ink_profile()), lab, "CMYK", "LAB", intent))
    far = np.linalg.norm(lab_of_pixels(seen) - lab_of_inks(inks / 255), axis=1)
    assert far.max() < 2
    assert far.mean() < 0.6


@pytest.mark.parametrize("colour", ["#F6F3EA", "#F2B632", "#016C4B", "#0B6FA4", "#5B6470", "#8C3A4B"])
def test_there_and_back_is_the_same_colour(colour: str) -> None:
    screen, print_ = opened(screen_profile()), opened(ink_profile())
    rgb = Image.new("RGB", (1, 1), colour)
    intent = ImageCms.Intent.RELATIVE_COLORIMETRIC
    inks = ImageCms.applyTransform(rgb, ImageCms.buildTransform(screen, print_, "RGB", "CMYK", intent))
    assert sum(inks.getpixel((0, 0))) <= 2.5 * 255 + 2
    back = ImageCms.applyTransform(inks, ImageCms.buildTransform(print_, screen, "CMYK", "RGB", intent))
    assert np.abs(np.subtract(back.getpixel((0, 0)), rgb.getpixel((0, 0)))).max() <= 28


def test_every_colour_gets_inks_within_the_limit() -> None:
    lab = np.random.default_rng(1).uniform([0, -128, -128], [100, 127, 127], (500, 3))
    inks = inks_of_lab(lab)
    assert inks.min() >= 0
    assert inks[:, :].max() <= 1
    assert inks.sum(axis=1).max() <= 2.5 + 1e-9


def test_profiles_are_not_dated_by_the_clock() -> None:
    for profile in ink_profile(), screen_profile():
        assert struct.unpack(">6H", profile[24:36]) == (2000, 1, 1, 0, 0, 0)
        assert struct.unpack(">I", profile[:4]) == (len(profile),)
    ink_profile.cache_clear()
    first = ink_profile()
    ink_profile.cache_clear()
    assert ink_profile() == first
