"""Print sizes: by name from templates/sizes.toml, or written as 250x150cm, 3x2m, 2.4x1.2m."""

import re
from dataclasses import dataclass
from functools import cache

from apbdes_banner.design.files import folder, read_toml
from apbdes_banner.errors import TemplateError

SMALLEST, LARGEST = 200.0, 20_000.0  # mm a side
PAGE = 5080.0  # mm: PDF ends at 14,400 pt a side (print.md)
SEAM = 3100.0  # mm: flexi comes in rolls of 3.0 to 3.2 m (print.md)
_SCALES = (1, 2, 10)
STRIP = 3.0  # a page this many times as wide as high is read as far as a board of its height
FLEXIEST = 6.0  # longest side over shortest that a layout of blocks can still use

_WRITTEN = re.compile(r"^\s*(\d+(?:[.,]\d+)?)\s*(?:cm|m)?\s*[x×*]\s*(\d+(?:[.,]\d+)?)\s*(cm|m)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Size:
    """Width and height in mm; `distance` in metres where this size is read from its own distance; `use` (id, en).

    `pixels`: (width, height) of a picture for screens, which is made as PNG only; its mm are then those of a sheet of
    the same proportions. `finish` is how it is finished where that does not follow from its extent (finishing.py).
    """

    name: str
    width: float
    height: float
    distance: float | None = None
    use: tuple[str, str] = ("", "")
    pixels: tuple[int, int] | None = None
    finish: str | None = None

    @property
    def dpi(self) -> float | None:
        """The dots per inch that give a picture for screens its pixels; None for what is printed."""
        return self.pixels[0] / self.width * 25.4 if self.pixels else None

    @property
    def seam(self) -> bool:
        """Whether the print is sewn or welded from two lengths of the roll."""
        return min(self.width, self.height) > SEAM

    def scale(self, bleed: float = 0.0) -> int:
        """1, or 2 or 10 where a page of true size with `bleed` mm on each side would be larger than PDF allows."""
        longest = max(self.width, self.height) + 2 * bleed
        return next(scale for scale in _SCALES if longest / scale <= PAGE)

    def reading_distance(self) -> float:
        """Metres: 3 up to 2 m wide, 5 up to 4 m, 8 above (design/banner.md, rule 2).

        A sheet narrower than 1.5 m could not carry the five bidang at 3 m, and hangs where people can step close:
        its distance is twice its width. A strip is read from three times its height.
        """
        if self.distance is not None:
            return self.distance
        if self.width >= STRIP * self.height:  # what counts is how large the type can be, and the height says that
            return STRIP * self.height / 1000
        if self.width < 1500:
            return 2.0 * self.width / 1000
        return 3.0 if self.width <= 2000 else 5.0 if self.width <= 4000 else 8.0


@cache
def known_sizes() -> tuple[Size, ...]:
    """The sizes that have a name, in the order of the file."""
    found = []
    for name, data in read_toml(folder() / "sizes.toml").items():
        indonesian, english = data["use"]
        pixels = tuple(data["pixels"]) if "pixels" in data else None
        width, height = float(data["width"]), float(data["height"])
        found.append(Size(name, width, height, data.get("distance"), (indonesian, english), pixels, data.get("finish")))
    return tuple(found)


def parse_size(text: str) -> Size:
    """A size by its name (A3, 3x2m, in any case) or by width x height with cm or m.

    Raises TemplateError where it is neither, or smaller or larger than a page can be.
    """
    for size in known_sizes():
        if size.name.lower() == text.strip().lower():
            return size
    match = _WRITTEN.match(text)
    if not match:
        raise TemplateError("size-unknown", size=text)
    unit = 1000.0 if match[3].lower() == "m" else 10.0
    width, height = (round(float(part.replace(",", ".")) * unit, 3) for part in (match[1], match[2]))
    for size in known_sizes():
        if (size.width, size.height) == (width, height) and size.distance is None:
            return size
    name = re.sub(r"\s+", "", text.strip().lower()).replace(",", ".").replace("×", "x").replace("*", "x")
    if min(width, height) < SMALLEST or max(width, height) > LARGEST:
        raise TemplateError("size-range", size=name, smallest="20 cm", largest="20 m")
    if max(width, height) > FLEXIEST * min(width, height):
        raise TemplateError("size-narrow", size=name, most=f"{FLEXIEST:g}")
    return Size(name, width, height)
