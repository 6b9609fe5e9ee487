"""Pictures from outside: looked at before anything is drawn, so that a bad one is told in time."""

from pathlib import Path

from PIL import Image, ImageOps

from apbdes_banner.errors import FitError
from apbdes_banner.layout.panels.heading import Logo

_KINDS = ("PNG", "JPEG")
_MOST_SIDE = 1200  # pixels; a logo is less than 30 cm high on the largest banner
_MOST_PIXELS = 40_000_000  # a few bytes may claim to be a picture that fills all memory


def read_logo(path: Path) -> Logo:
    """The logo with its size in pixels.

    Raises FitError: "logo-missing", "logo-kind" where it is neither PNG nor JPG or is damaged, "logo-too-large".
    """
    if not path.is_file():
        raise FitError("logo-missing", path=str(path))
    try:
        with Image.open(path, formats=_KINDS) as picture:
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                raise FitError("logo-too-large", path=str(path), most=_MOST_PIXELS // 10**6)
            width, height = ImageOps.exif_transpose(picture).size
    except FitError:
        raise
    except Exception as error:  # Pillow raises a dozen kinds for damaged files
        raise FitError("logo-kind", path=str(path)) from error
    return Logo(str(path), width, height)


def flattened(path: str, ground: str) -> Image.Image:
    """The picture as RGB pixels, upright, at most 1200 a side, what is transparent in it filled with the ground.

    Printers want no transparency (design/banner.md, rule 6). Raises FitError "logo-kind" where it is gone or damaged.
    """
    try:
        with Image.open(path, formats=_KINDS) as picture:
            upright = ImageOps.exif_transpose(picture).convert("RGBA")
    except Exception as error:  # as above
        raise FitError("logo-kind", path=path) from error
    upright.thumbnail((_MOST_SIDE, _MOST_SIDE))
    opaque = Image.new("RGBA", upright.size, ground)
    opaque.alpha_composite(upright)
    return opaque.convert("RGB")
