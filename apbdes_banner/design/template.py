"""Templates and themes: data in TOML, validated when loaded, so that a mistake is told before anything is drawn."""

import re
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from apbdes_banner.design.files import folder, read_toml
from apbdes_banner.errors import TemplateError

_COLOUR = re.compile(r"^#[0-9A-Fa-f]{6}$")
_NOT_TEMPLATES = {"sizes", "themes"}
LAYOUTS = ("warga",)  # the kinds of layout that there are (layout/compose.py, KINDS)


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


@dataclass(frozen=True)
class Legibility:
    """Ratios of the reading distance; see templates/warga.toml."""

    limit: float
    good: float
    middle: float
    close: float
    qr: float
    roomy: float


@dataclass(frozen=True)
class Type:
    """Type sizes in mm on a 3 x 2 m page."""

    village: float
    year: float
    document: float
    place: float
    big: float
    label: float
    section: float


@dataclass(frozen=True)
class Space:
    """Room in mm on a 3 x 2 m page."""

    margin: float
    gap: float
    radius: float


@dataclass(frozen=True)
class Template:
    """One template with its theme; `layout` is the kind of layout that it dresses."""

    name: str
    layout: str
    title: tuple[str, str]
    theme: Theme
    legibility: Legibility
    type: Type
    space: Space


_Part = TypeVar("_Part", Legibility, Type, Space)


def _numbers(part: type[_Part], data: dict[str, Any], name: str) -> _Part:
    wanted = {field.name for field in fields(part)}
    if set(data) != wanted:
        raise TemplateError("template-keys", name=name, keys=", ".join(sorted(wanted ^ set(data))))
    for key, value in data.items():
        if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
            raise TemplateError("template-value", name=name, key=key, value=str(value))
    return part(**{key: float(value) for key, value in data.items()})


def _pair(value: Any, name: str, key: str) -> tuple[str, str]:
    if not (isinstance(value, list) and len(value) == 2 and all(isinstance(item, str) for item in value)):
        raise TemplateError("template-value", name=name, key=key, value=str(value))
    return value[0], value[1]


@cache
def load_theme(name: str) -> Theme:
    """A theme of templates/themes.toml; TemplateError where there is none or a colour is wrong."""
    themes = read_toml(folder() / "themes.toml")
    if name not in themes:
        raise TemplateError("theme-unknown", name=name, known=", ".join(themes))
    data = dict(themes[name])
    grey = data.pop("grey", False)
    wanted = {field.name for field in fields(Theme)} - {"name", "grey"}
    if set(data) != wanted:
        raise TemplateError("template-keys", name=name, keys=", ".join(sorted(wanted ^ set(data))))
    if not isinstance(grey, bool):
        raise TemplateError("template-value", name=name, key="grey", value=str(grey))
    colours = [value for key, value in data.items() if key not in ("title", "groups", "funds")]
    for colour in [*colours, *data["groups"], *data["funds"].values()]:
        if not isinstance(colour, str) or not _COLOUR.match(colour):
            raise TemplateError("template-value", name=name, key="colour", value=str(colour))
    title = _pair(data.pop("title"), name, "title")
    return Theme(name=name, title=title, groups=tuple(data.pop("groups")), grey=grey, **data)


def known_themes() -> tuple[Theme, ...]:
    """Every theme of templates/themes.toml, in its order."""
    return tuple(load_theme(name) for name in read_toml(folder() / "themes.toml"))


def load_template(name_or_path: str) -> Template:
    """A template by its name or by the path of its TOML file.

    Raises TemplateError where there is none, or a key is unknown, missing or of the wrong kind.
    """
    path = Path(name_or_path)
    if path.suffix != ".toml":
        path = folder() / f"{name_or_path}.toml"
        if name_or_path not in (known := _names()):
            raise TemplateError("template-unknown", name=name_or_path, known=", ".join(known))
    data = read_toml(path)
    wanted = {"name", "layout", "title", "theme", "legibility", "type", "space"}
    if set(data) != wanted:
        raise TemplateError("template-keys", name=path.name, keys=", ".join(sorted(wanted ^ set(data))))
    if data["layout"] not in LAYOUTS:
        raise TemplateError("template-value", name=path.name, key="layout", value=str(data["layout"]))
    return Template(
        name=str(data["name"]),
        layout=str(data["layout"]),
        title=_pair(data["title"], path.name, "title"),
        theme=load_theme(str(data["theme"])),
        legibility=_numbers(Legibility, data["legibility"], path.name),
        type=_numbers(Type, data["type"], path.name),
        space=_numbers(Space, data["space"], path.name),
    )


def _names() -> list[str]:
    return sorted(path.stem for path in folder().glob("*.toml") if path.stem not in _NOT_TEMPLATES)


def known_templates() -> tuple[Template, ...]:
    """Every template that comes with the program."""
    return tuple(load_template(name) for name in _names())
