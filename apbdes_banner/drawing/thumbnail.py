"""A small picture of a banner, for lists of many: some 7 KB of JPEG.

Painted from the Scene: rasterising the whole PDF takes twice as long, and of what is so small nothing more can be seen.
Text too small to be read is a bar, as in any layout program from afar.
"""

from functools import lru_cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFont

from apbdes_banner.drawing.fonts import ICON_DEPTH, ICONS, font_file, icon_letter
from apbdes_banner.drawing.pictures import covering, flattened
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.scene import Dot, Icon, Mark, Picture, Qr, Rect, Scene, Shape, Text, Watermark

LONGEST = 200  # pixels: twice what a list shows, for fine screens
_FINE = 2  # the picture is painted so many times as large
_READ = 4.5 * _FINE  # pixels of the least type that is painted as letters
_DENSE = 110  # of 255: how dark a line of letters looks from afar, over the height of a small x
_QUIET = 0.12  # of a QR code: its quiet zone
_QUALITY = 60
_STEPS = (0.25, 0.5, 0.75, 1.0)  # points of a curve


def thumbnail(scene: Scene) -> bytes:
    """The scene as a JPEG of at most LONGEST pixels a side; the same bytes each time.

    Raises FitError where a picture cannot be read.
    """
    scale = LONGEST * _FINE / max(scene.width, scene.height)
    image = Image.new("RGB", (max(_FINE, round(scene.width * scale)), max(_FINE, round(scene.height * scale))), "white")
    brush = _Brush(image, scale)
    for mark in scene.marks:
        brush.paint(mark)
    target = BytesIO()
    image.reduce(_FINE).save(target, "JPEG", quality=_QUALITY)
    return target.getvalue()


class _Brush:
    """Paints marks onto an image of so many pixels a millimetre."""

    def __init__(self, image: Image.Image, scale: float) -> None:
        self.image, self.scale = image, scale
        self.draw = ImageDraw.Draw(image)
        self.veil = ImageDraw.Draw(image, "RGBA")  # what is under it shines through

    def paint(self, mark: Mark) -> None:
        match mark:
            case Text():
                self.text(mark)
            case Rect():
                radius = max(mark.radii) * self.scale
                if radius < _FINE:
                    self.draw.rectangle(self.pixels(mark.box), _ink(mark.fill))
                else:
                    a, b, c, d = mark.radii
                    round_ones = a > 0, b > 0, c > 0, d > 0
                    self.draw.rounded_rectangle(self.pixels(mark.box), radius, _ink(mark.fill), corners=round_ones)
            case Dot():
                self.draw.ellipse(self.pixels(mark.box), _ink(mark.fill))
            case Icon():
                size = mark.box.width
                self.letters(
                    icon_letter(mark.name), ICONS, size, mark.box.x, mark.box.bottom - ICON_DEPTH * size, mark.fill
                )
            case Shape():
                self.draw.polygon([(x * self.scale, y * self.scale) for x, y in _points(mark)], _ink(mark.fill))
            case Picture():
                self.picture(mark)
            case Qr():
                inset = _QUIET * mark.box.width
                self.draw.rectangle(self.pixels(mark.box), _ink(mark.light))
                self.veil.rectangle(self.pixels(mark.box.inset(inset)), _thin(mark.dark))
            case Watermark():
                self.watermark(mark)

    def pixels(self, box: Box) -> tuple[float, float, float, float]:
        """A box as Pillow wants it: from the first to the last pixel, one at least."""
        left, top = box.x * self.scale, box.y * self.scale
        return left, top, max(box.right * self.scale - 1, left), max(box.bottom * self.scale - 1, top)

    def text(self, mark: Text) -> None:
        if mark.size * self.scale >= _READ:
            self.letters(mark.text, mark.font, mark.size, mark.x, mark.y, mark.fill)
        else:
            high = mark.size / 2
            self.veil.rectangle(self.pixels(Box(mark.x, mark.y - high, mark.width, high)), _thin(mark.fill))

    def letters(self, text: str, font: str, size: float, x: float, y: float, fill: str) -> None:
        face = _face(font, int(size * self.scale))  # hinted letters run wide
        self.draw.text((x * self.scale, y * self.scale), text, _ink(fill), face, anchor="ls")

    def picture(self, mark: Picture) -> None:
        left, top, right, bottom = map(round, self.pixels(mark.box))
        if mark.cover:
            whole = covering(mark.path, mark.ground, mark.box.width, mark.box.height)
        else:
            whole = flattened(mark.path, mark.ground)
        self.image.paste(whole.resize((right - left + 1, bottom - top + 1)), (left, top))

    def watermark(self, mark: Watermark) -> None:
        middle = mark.x * self.scale, mark.y * self.scale
        mask = Image.new("L", self.image.size)
        face = _face(mark.font, round(mark.size * self.scale))
        ImageDraw.Draw(mask).text(middle, mark.text, _DENSE, face, anchor="mm")
        self.image.paste(mark.stroke, mask=mask.rotate(mark.angle, Image.Resampling.BILINEAR, center=middle))


@lru_cache(256)
def _face(role: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(font_file(role), max(size, 1), layout_engine=ImageFont.Layout.BASIC)


@lru_cache(1024)
def _ink(colour: str) -> tuple[int, int, int]:
    red, green, blue = bytes.fromhex(colour[1:])
    return red, green, blue


def _thin(colour: str) -> tuple[int, int, int, int]:
    return *_ink(colour), _DENSE


def _points(shape: Shape) -> list[tuple[float, float]]:
    """The outline as straight lines."""
    found: list[tuple[float, float]] = []
    for step, lengths in shape.path:
        if step != "C":
            found.append((lengths[0], lengths[1]))
            continue
        (x0, y0), (x1, y1, x2, y2, x3, y3) = found[-1], lengths
        for part in _STEPS:
            a, b, c, d = (1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part**2 * (1 - part), part**3
            found.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return found
