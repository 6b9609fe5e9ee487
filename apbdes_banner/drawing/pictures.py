"""Pictures from outside: looked at before anything is drawn, so that a bad one is told in time."""

from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageOps

from apbdes_banner.errors import FitError
from apbdes_banner.layout.panels.photo import Photo
from apbdes_banner.layout.titles import Logo

_KINDS = ("PNG", "JPEG")
_ORIENTATION, _LYING = 0x0112, 5  # the tag of EXIF, and the first of its values that turns a picture on its side
_MOST_SIDE = 1200  # pixels; a logo is less than 30 cm high on the largest banner
_PHOTO_DPI = 150  # what a photograph needs at its real size, read from arm's length
_MOST_PIXELS = 40_000_000  # a few bytes may claim to be a picture that fills all memory


class _Faults(NamedTuple):
    """What a failure is called."""

    missing: str
    kind: str
    too_large: str


_LOGO = _Faults("logo-missing", "logo-kind", "logo-too-large")
_PHOTO = _Faults("photo-missing", "photo-kind", "photo-too-large")


def read_logo(path: Path) -> Logo:
    """The logo with its size in pixels.

    Raises FitError: "logo-missing", "logo-kind" where it is neither PNG nor JPG or is damaged, "logo-too-large".
    """
    return Logo(str(path), *_extent(path, _LOGO))


def read_photo(path: Path, caption: str | None = None) -> Photo:
    """The photograph with its size in pixels as it stands upright. Raises as `read_logo`, with "photo" in the ids."""
    return Photo(str(path), *_extent(path, _PHOTO), caption)


def _extent(path: Path, faults: _Faults) -> tuple[int, int]:
    if not path.is_file():
        raise FitError(faults.missing, path=str(path))
    try:
        with Image.open(path, formats=_KINDS) as picture:
            width, height = picture.size
            if width * height > _MOST_PIXELS:
                raise FitError(faults.too_large, path=str(path), most=_MOST_PIXELS // 10**6)
            turned = picture.getexif().get(_ORIENTATION, 1) >= _LYING
            picture.load()
    except FitError:
        raise
    except Exception as error:  # Pillow raises a dozen kinds for damaged files
        raise FitError(faults.kind, path=str(path)) from error
    return (height, width) if turned else (width, height)


def _upright(path: str, ground: str, fault: str) -> Image.Image:
    """The picture as RGB pixels, upright, what is transparent in it filled with the ground."""
    try:
        with Image.open(path, formats=_KINDS) as picture:
            upright = ImageOps.exif_transpose(picture)
            if upright.mode.startswith("I"):  # 16 bits of grey, which Pillow would cut off at 255
                return upright.convert("I").point(lambda level: level * (1 / 257)).convert("L").convert("RGB")
            if upright.mode in ("RGB", "CMYK"):
                return upright.convert("RGB")
            pixels = upright.convert("RGBA")
    except Exception as error:  # as above
        raise FitError(fault, path=path) from error
    opaque = Image.new("RGBA", pixels.size, ground)
    opaque.alpha_composite(pixels)
    return opaque.convert("RGB")


def covering(path: str, ground: str, width: float, height: float) -> Image.Image:
    """A photograph cropped around its middle to a box of that extent (mm), with no more pixels than print needs.

    Raises FitError "photo-kind" where it is gone or damaged.
    """
    picture = _upright(path, ground, _PHOTO.kind)
    share = min(picture.width / width, picture.height / height)
    cut_x, cut_y = (picture.width - share * width) / 2, (picture.height - share * height) / 2
    box = (cut_x, cut_y, picture.width - cut_x, picture.height - cut_y)
    dots = min(share, _PHOTO_DPI / 25.4)  # pixels a mm: never more than there are
    size = max(round(width * dots), 1), max(round(height * dots), 1)
    return picture.resize(size, Image.Resampling.LANCZOS, box=box)


def jpeg(picture: Image.Image) -> BytesIO:
    """The picture as JPEG, which a PDF carries as it is."""
    stream = BytesIO()
    picture.save(stream, "JPEG", quality=90, subsampling=0)
    stream.seek(0)
    return stream


def flattened(path: str, ground: str) -> Image.Image:
    """The picture as RGB pixels, upright, at most 1200 a side, what is transparent in it filled with the ground.

    Printers want no transparency (design/banner.md, rule 6). Raises FitError "logo-kind" where it is gone or damaged.
    """
    picture = _upright(path, ground, _LOGO.kind)
    picture.thumbnail((_MOST_SIDE, _MOST_SIDE))
    return picture
