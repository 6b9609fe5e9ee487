"""A photograph of a project, where the village gives one and the page has room for it: never an empty box."""

from dataclasses import dataclass

from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Picture, Role
from apbdes_banner.layout.sheet import Setting, Sheet

NAME = "photo"
MOST_CROPPED = 2.4  # a picture is not shown where its box wants its sides in a proportion this many times another
_LINES = 3


@dataclass(frozen=True)
class Photo:
    """A picture file, its size in pixels as it stands upright, and what to say under it."""

    path: str
    width: int
    height: int
    caption: str | None = None


def suits(sheet: Sheet, photo: Photo, box: Box) -> bool:
    """Whether the box can show the picture without cutting most of it away, and its caption."""
    try:
        framed, _ = _frame(sheet, photo, box)
    except FitError:
        return False
    if framed.height <= 0:
        return False
    wanted, given = framed.width / framed.height, photo.width / photo.height
    return max(wanted / given, given / wanted) <= MOST_CROPPED


def photograph(sheet: Sheet, photo: Photo, box: Box) -> list[Mark]:
    """The picture, cropped to the box in its middle, and its caption in words under it."""
    framed, caption = _frame(sheet, photo, box)
    marks: list[Mark] = [Picture(framed, photo.path, sheet.theme.paper, NAME, cover=True)]
    if caption:
        top = box.bottom - caption.height()
        marks += sheet.lines(caption, box.x, top, sheet.theme.ink, NAME, Role.LABEL)
    return marks


def _frame(sheet: Sheet, photo: Photo, box: Box) -> tuple[Box, Setting | None]:
    """Where the picture stands, and the caption set in the rest; FitError where the caption does not fit."""
    if not photo.caption:
        return box, None
    size = max(sheet.mm(34), sheet.limit())
    caption = sheet.fit(photo.caption, Font.TEXT, box.width, size, sheet.limit(), _LINES, keep=0.9)
    return Box(box.x, box.y, box.width, box.height - caption.height() - 0.35 * caption.size), caption
