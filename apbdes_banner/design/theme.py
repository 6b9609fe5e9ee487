"""Themes: colours as data, validated when loaded, so that a mistake is told before anything is drawn.

Those of the program stand in templates/themes.toml; a village's own is a TOML file with a `base` and what it changes.
"""

import re
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from apbdes_banner.design.files import folder, pair, read_toml
from apbdes_banner.errors import TemplateError

CONTRAST, LARGE = 4.5, 3.0  # least contrast of text and of large headings (design/banner.md, rule 5; WCAG 2, 1.4.3)
WHITE = "#FFFFFF"

_COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")


@dataclass(frozen=True)
class Theme:
    """Colours as #RRGGBB. `groups` are those of the cards in order; `funds` by fund code, "other" for the rest.

    `grey`: for one-colour print, groups told apart by lightness alone.
    """

    name: str
    title: tuple[str, str]
    ink: str
    muted: str
    band: str
    band_soft: str
    band_text: str
    band_muted: str
    accent: str
    paper: str
    card: str
    stripe: str
    track: str
    line: str
    operator: str
    draft: str
    groups: tuple[str, ...]
    funds: dict[str, str]
    grey: bool = False

    def group(self, index: int) -> str:
        """Colour of the card with that index."""
        return self.groups[index % len(self.groups)]

    def fund(self, code: str) -> str:
        """Colour of a fund's chip and bar."""
        return self.funds.get(code, self.funds["other"])

    def faint(self) -> list[tuple[str, str, float]]:
        """Pairs (text, ground, contrast) that cannot be read well enough."""
        wanted = [(self.band_text, self.band), (self.band_muted, self.band), (self.accent, self.band)]
        wanted += [(self.ink, ground) for ground in (self.paper, self.card, self.stripe)]
        wanted += [(self.muted, ground) for ground in (self.card, self.stripe)]
        wanted += [(WHITE, colour) for colour in (*self.groups, *self.funds.values())]
        large = [(self.operator, self.card), (self.accent, self.band_soft)]
        measured = [(*pair, contrast(*pair), CONTRAST) for pair in wanted]
        measured += [(*pair, contrast(*pair), LARGE) for pair in large]
        return [(text, ground, found) for text, ground, found, least in measured if found < least]


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1 (WCAG 2)."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@cache
def load_theme(name_or_path: str) -> Theme:
    """A theme by its name in templates/themes.toml, or by the path of a TOML file of one's own.

    A file names a theme to start from, `base` (default "teduh"), and the keys that it changes. Raises TemplateError
    where there is no such theme, a key is unknown, a colour is none, or, in a file, a text could not be read on its
    ground ("theme-contrast").
    """
    themes = read_toml(folder() / "themes.toml")
    if not name_or_path.endswith(".toml"):
        if name_or_path not in themes:
            raise TemplateError("theme-unknown", name=name_or_path, known=", ".join(themes))
        return _theme(name_or_path, themes[name_or_path])
    path = Path(name_or_path)
    own = read_toml(path)
    base = str(own.pop("base", "teduh"))
    if base not in themes:
        raise TemplateError("theme-unknown", name=base, known=", ".join(themes))
    funds = own.get("funds", {})
    if not isinstance(funds, dict):
        raise TemplateError("template-value", name=path.name, key="funds", value=str(funds))
    theme = _theme(path.stem, {**themes[base], **own, "funds": {**themes[base]["funds"], **funds}})
    for text, ground, found in theme.faint():
        raise TemplateError("theme-contrast", name=path.name, text=text, ground=ground, contrast=f"{found:.1f}")
    return theme


def _theme(name: str, data: dict[str, Any]) -> Theme:
    data = dict(data)
    grey = data.pop("grey", False)
    wanted = {field.name for field in fields(Theme)} - {"name", "grey"}
    if set(data) != wanted:
        raise TemplateError("template-keys", name=name, keys=", ".join(sorted(wanted ^ set(data))))
    if not isinstance(grey, bool):
        raise TemplateError("template-value", name=name, key="grey", value=str(grey))
    if not isinstance(data["groups"], list) or not data["groups"]:
        raise TemplateError("template-value", name=name, key="groups", value=str(data["groups"]))
    title = pair(data.pop("title"), name, "title")
    colours = [(key, value) for key, value in data.items() if key not in ("groups", "funds")]
    colours += [("groups", value) for value in data["groups"]] + [("funds", value) for value in data["funds"].values()]
    for key, colour in colours:
        if not isinstance(colour, str) or not _COLOUR.match(colour):
            raise TemplateError("template-value", name=name, key=key, value=str(colour))
    return Theme(name=name, title=title, groups=tuple(data.pop("groups")), grey=grey, **data)


def known_themes() -> tuple[Theme, ...]:
    """Every theme of templates/themes.toml, in its order."""
    return tuple(load_theme(name) for name in read_toml(folder() / "themes.toml"))
