"""A Scene: every mark of the banner with its place in millimetres. Drawing paints it and decides nothing.

Marks are painted in their order. Each says which panel it belongs to, so that tests can hold that nothing leaves its
panel; texts say their role, from which follows how small they may be (design/banner.md, rule 2).
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, NamedTuple

from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font


class Role(StrEnum):
    """What a text is; its smallest size follows from this."""

    TITLE = "title"  # level 1: village, year, document
    AMOUNT = "amount"  # an exact amount on levels 2 and 3
    BIG = "big"  # a rounded amount
    EXACT = "exact"  # the exact amount beside its rounded form, for those who step closer
    NAME = "name"  # a name on levels 2 and 3: source, bidang
    ROW_AMOUNT = "row-amount"  # an exact amount in a card (level 4)
    ROW_NAME = "row-name"  # the name of a kegiatan in a card
    LABEL = "label"  # everything else that is read
    CHIP = "chip"  # a fund's code: capitals only
    OPERATOR = "operator"  # − + =
    WATERMARK = "watermark"


# A page has hundreds of rectangles, dots and texts. As named tuples they take a fifth of the time to make that frozen
# dataclasses take; no two kinds can be equal, for a box, a colour and a length stand in different places.


class Rect(NamedTuple):
    """A filled rectangle; `radii` are those of the corners top left, top right, bottom right, bottom left."""

    box: Box
    fill: str
    panel: str
    radii: tuple[float, float, float, float] = (0, 0, 0, 0)


class Dot(NamedTuple):
    """A filled circle."""

    x: float
    y: float
    radius: float
    fill: str
    panel: str

    @property
    def box(self) -> Box:
        """The square round it."""
        return Box(self.x - self.radius, self.y - self.radius, 2 * self.radius, 2 * self.radius)


@dataclass(frozen=True)
class Shape:
    """A filled outline, closed at its end; `box` holds it.

    `path`: ("M", (x, y)), ("L", (x, y)) and ("C", (x1, y1, x2, y2, x, y)), in mm.
    """

    box: Box
    path: tuple[tuple[str, tuple[float, ...]], ...]
    fill: str
    panel: str


class Text(NamedTuple):
    """One line of text: `x` is its left end, `y` its baseline, `size` its font size in mm.

    `width`, `top` and `bottom` are what the measurer said, so that nobody measures again. `key` names what an amount
    stands for ("belanja", "bidang:1", "kegiatan:1:3"); `value` is that amount in sen.
    """

    x: float
    y: float
    text: str
    font: Font
    size: float
    fill: str
    panel: str
    role: Role
    width: float
    top: float
    bottom: float
    key: str | None = None
    value: int | None = None

    @property
    def box(self) -> Box:
        """From the top of its capitals to the depth of its descenders."""
        return Box(self.x, self.top, self.width, self.bottom - self.top)


@dataclass(frozen=True)
class Icon:
    """A pictogram of the icon font by its name, filling a square box."""

    box: Box
    name: str
    fill: str
    panel: str


@dataclass(frozen=True)
class Picture:
    """An image file (PNG or JPG), scaled into the box; `ground` is the colour that shows through it. One that covers
    its box is cropped to the box's proportions, around its middle."""

    box: Box
    path: str
    ground: str
    panel: str
    cover: bool = False


@dataclass(frozen=True)
class Qr:
    """A QR code of `content`, its quiet zone of four modules included in the box."""

    box: Box
    content: str
    dark: str
    light: str
    panel: str


@dataclass(frozen=True)
class Watermark:
    """Letters in outline across the page, turned by `angle` degrees round (x, y); no transparency is used."""

    x: float
    y: float
    text: str
    font: Font
    size: float
    angle: float
    stroke: str
    line_width: float
    width: float
    panel: str = "watermark"


Mark = Rect | Dot | Shape | Text | Icon | Picture | Qr | Watermark


@dataclass(frozen=True)
class Panel:
    """A part of the banner: its name and the box that its marks stay in."""

    name: str
    box: Box


@dataclass(frozen=True)
class Scene:
    """One page. `safe` is the box outside which nothing that matters may stand (hem and eyelets)."""

    width: float
    height: float
    safe: Box
    distance: float  # reading distance, mm
    panels: tuple[Panel, ...]
    marks: tuple[Mark, ...]
    title: str
    lang: str
    columns: tuple[Box, ...] = ()  # where the columns of the body really end
    facts: dict[str, float | int | str] = field(default_factory=dict)  # what was decided: row size, rows folded, …

    def texts(self) -> Iterator[Text]:
        """All texts, in painting order."""
        return (mark for mark in self.marks if isinstance(mark, Text))

    def as_data(self) -> dict[str, Any]:
        """The scene as plain data, lengths rounded to a hundredth of a millimetre, for golden files."""

        def rounded(value: Any) -> Any:
            if isinstance(value, Box | Rect | Dot | Text):
                value = value._asdict()
            if isinstance(value, float):
                return round(value, 2)
            if isinstance(value, dict):
                return {key: rounded(item) for key, item in value.items() if item is not None}
            if isinstance(value, list | tuple):
                return [rounded(item) for item in value]
            return str(value) if isinstance(value, StrEnum) else value

        data = rounded(asdict(self))
        for mark, raw in zip(data["marks"], self.marks, strict=True):
            mark["kind"] = type(raw).__name__.lower()
        assert isinstance(data, dict)
        return data
