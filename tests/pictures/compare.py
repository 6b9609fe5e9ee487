"""Two pictures compared per tile of 32 pixels: one wrong digit hardly moves the whole, but moves its tile."""

from pathlib import Path

import numpy as np
from PIL import Image, ImageChops

TILE = 32
MOST = 1.5  # mean difference of a tile in levels of 255; a changed digit makes 2 to 7 at this size

HERE = Path(__file__).parent
GOLDEN, FAILED = HERE / "golden", HERE / "failed"


def worst_tile(one: Image.Image, other: Image.Image) -> float:
    """The largest mean difference of any tile; infinite where the pictures differ in size."""
    if one.size != other.size:
        return float("inf")
    apart = np.asarray(ImageChops.difference(one, other), dtype=np.float32).mean(axis=2)
    rows = np.add.reduceat(apart, range(0, apart.shape[0], TILE), axis=0)
    tiles = np.add.reduceat(rows, range(0, apart.shape[1], TILE), axis=1)
    return float(tiles.max() / TILE**2)


def golden_of(name: str) -> Path:
    """Where the golden picture of that name lies."""
    return GOLDEN / f"{name}.webp"


def differs(name: str, actual: Image.Image) -> str | None:
    """What is wrong with a picture, None where it is as it should be; leaves the evidence in failed/."""
    path = golden_of(name)
    if not path.exists():
        return f"{name}: no golden picture; look at it and run: python -m tests.pictures --accept"
    expected = Image.open(path).convert("RGB")
    worst = worst_tile(expected, actual)
    if worst <= MOST:
        return None
    FAILED.mkdir(exist_ok=True)
    sheet = Image.new("RGB", (3 * actual.width, max(expected.height, actual.height)), "white")
    sheet.paste(expected, (0, 0))
    sheet.paste(actual, (actual.width, 0))
    if expected.size == actual.size:
        sheet.paste(ImageChops.invert(ImageChops.difference(expected, actual)), (2 * actual.width, 0))
    target = FAILED / f"{name}.png"
    sheet.save(target)
    return f"{name}: a tile differs by {worst:.1f} levels; expected, actual, difference: {target.name} in {FAILED.name}"


def accept(name: str, actual: Image.Image) -> bool:
    """Takes a picture as golden where it differs from the one that there is; whether it did."""
    path = golden_of(name)
    if path.exists() and worst_tile(Image.open(path).convert("RGB"), actual) <= MOST:
        return False
    GOLDEN.mkdir(exist_ok=True)
    actual.save(path, lossless=True, quality=100, method=6)
    return True
