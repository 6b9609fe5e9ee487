"""The Sheet: what every panel needs to know of the page it stands on, and the few ways in which panels set type.

A panel is a function `panel(sheet, …, width) -> Block`: it says how high it must be at that width and how it paints
itself into a box of at least that height. Panels do not know each other; compose.py puts them together.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal, NamedTuple

from apbdes_banner import messages
from apbdes_banner.budget import money
from apbdes_banner.budget.regions import RegionWords
from apbdes_banner.design.template import Template
from apbdes_banner.design.theme import Theme
from apbdes_banner.errors import FitError
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font, TextMeasurer
from apbdes_banner.layout.scene import Mark, Role, Text
from apbdes_banner.layout.text import Flow, Word, flow_of, line_width

Anchor = Literal["left", "middle", "right"]

_DEEP = frozenset("gjpqyQ,;()[]{}/|")  # letters that go below the baseline

LINE = 1.16  # line pitch over size where nothing else is said


class Block(NamedTuple):
    """A panel at one width: the least height it needs (mm), how it paints itself into a box, how much higher than
    needed that box can be without looking empty, and the part of its wanted type size that the width allows."""

    height: float
    paint: Callable[[Box], list[Mark]]
    give: float = 0.0
    comfort: float = 1.0


class Setting(NamedTuple):
    """A text broken into lines at a size."""

    lines: tuple[tuple[Word, ...], ...]
    font: Font
    size: float

    def height(self, line: float = LINE) -> float:
        """Room for all lines, from the top of the first capitals to below the last descenders."""
        return len(self.lines) * self.size * line


@dataclass(frozen=True)
class Sheet:
    """Page-wide facts. `scale` is 1 on a 3 x 2 m page; `distance` is the reading distance in mm; `roominess` lets
    the type of bands and heads grow where a budget has few rows."""

    measurer: TextMeasurer
    template: Template
    regional: RegionWords
    lang: messages.Lang
    cents: bool
    scale: float
    distance: float
    compared: str | None = None  # what the amounts are compared with: "anggaran", "semula" or nothing
    roominess: float = 1.0

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.template.theme

    def roomier(self, factor: float) -> "Sheet":
        """The same sheet with larger bands and heads."""
        return replace(self, roominess=factor)

    def limit(self, font: Font = Font.TEXT) -> float:
        """The smallest size of any text: its x-height is distance / limit (design/banner.md, rule 2)."""
        return self.distance / self.template.legibility.limit / self.measurer.x_height(font)

    def good(self, font: Font, level: int = 2) -> float:
        """The smallest size of amounts and names: good at the distance that their level is read from, and never
        under the limit. Levels 1 and 2 are read from the full distance, 3 and 4 from closer (design/banner.md)."""
        if (font, level) not in self._good:  # panels ask for few sizes, thousands of times
            legibility = self.template.legibility
            share = {3: legibility.middle, 4: legibility.close}.get(level, 1.0)
            wanted = share * self.distance / legibility.good / self.measurer.x_height(font)
            self._good[font, level] = max(wanted, self.limit(font))
        return self._good[font, level]

    @cached_property
    def _good(self) -> dict[tuple[Font, int], float]:
        return {}

    def row_floor(self) -> float:
        """The smallest size of rows in cards: good at the distance they are read from, never under the limit."""
        return self.good(Font.TEXT, 4)

    def mm(self, design: float) -> float:
        """A length given for the 3 x 2 m page, on this page, with the roominess of the bands."""
        return design * self.scale * self.roominess

    def say(self, id: str, **params: object) -> str:
        """A text of the banner in its language."""
        return messages.text(f"banner.{id}", self.lang, **params)

    def rupiah(self, sen: int) -> str:
        """'Rp 1.234.567' as all amounts of this banner are written."""
        return money.full(sen, cents=self.cents)

    def short(self, sen: int) -> tuple[str, str]:
        """A big figure in about three digits and its unit: ('2,23', 'miliar'), in English ('2.23', 'billion')."""
        return money.short(sen, self.lang)

    def count(self, number: int) -> str:
        """'3.412', in English '3,412'."""
        return f"{number:,}" if self.lang == "en" else f"{number:,}".replace(",", ".")

    def width(self, text: str, font: Font, size: float) -> float:
        """Width in mm of one line."""
        return self.measurer.width(text, font) * size

    def flow(self, text: str, font: Font, style: str = "") -> Flow:
        """A text as a flow of words."""
        return flow_of(text, font, style, self.measurer)

    def put(
        self, text: str, font: Font, size: float, x: float, y: float, fill: str, panel: str, role: Role,
        anchor: Anchor = "left", key: str | None = None, value: int | None = None,
    ) -> Text:  # fmt: skip
        """One line of text at a baseline; FitError where the font lacks one of its letters."""
        lacking = self.measurer.missing(text, font)
        if lacking:
            raise FitError("glyph-missing", letters=" ".join(lacking), text=text)
        width = self.width(text, font, size)
        left = x if anchor == "left" else x - width if anchor == "right" else x - width / 2
        top = y - self.measurer.cap_height(font) * size
        deep = not _DEEP.isdisjoint(text)
        bottom = y + (self.measurer.descent(font) * size if deep else 0.0)
        return Text(left, y, text, font, size, fill, panel, role, width, top, bottom, key, value)

    def fit(
        self, text: str | Flow, font: Font, room: float, wanted: float, least: float, lines: int = 1, keep: float = 0.75
    ) -> Setting:
        """`text` in as few lines as keep at least `keep` of the wanted size, in `room` mm; never under `least`.

        Raises FitError where even `lines` lines at the least size do not hold it.
        """
        flow = self.flow(text, font) if isinstance(text, str) else text
        large = max(least, keep * wanted)
        for count in range(1, lines + 1):
            demand = flow.demand(count)
            best = min(wanted, room / demand) if demand else wanted
            if best >= large or (count == lines and best >= least * 0.9999):
                return Setting(tuple(flow.lines(room / best)), font, best)
        raise FitError("text-too-long", text=joined(flow.words))

    def lines(
        self, setting: Setting, x: float, top: float, fill: str, panel: str, role: Role,
        anchor: Anchor = "left", line: float = LINE,
    ) -> list[Mark]:  # fmt: skip
        """The lines of a setting under each other; `top` is the top of the first line's capitals."""
        cap = self.measurer.cap_height(setting.font) * setting.size
        return [
            self.put(joined(words_), setting.font, setting.size, x, top + cap + i * setting.size * line, fill, panel,
                     role, anchor)
            for i, words_ in enumerate(setting.lines)
        ]  # fmt: skip


def joined(line: Sequence[Word]) -> str:
    """A line of words as one string."""
    return "".join(("" if word.glued or not index else " ") + word.text for index, word in enumerate(line))


def mix(colour: str, ground: str, share: float) -> str:
    """A colour blended into the ground, `share` of the colour: a tint without transparency."""
    parts = [round(int(colour[i : i + 2], 16) * share + int(ground[i : i + 2], 16) * (1 - share)) for i in (1, 3, 5)]
    return "#" + "".join(f"{part:02X}" for part in parts)


__all__ = ["LINE", "Anchor", "Block", "Setting", "Sheet", "joined", "line_width", "mix"]
