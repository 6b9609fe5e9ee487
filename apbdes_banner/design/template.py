"""Templates: data in TOML, validated when loaded, so that a mistake is told before anything is drawn."""

from dataclasses import MISSING, dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from apbdes_banner.design.files import folder, pair, read_toml
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.theme import Theme, load_theme
from apbdes_banner.errors import TemplateError

USUAL_SIZE = "3x2m"
_NOT_TEMPLATES = {"sizes", "themes"}
LAYOUTS = ("alur", "lembar", "ringkas", "warga")  # the kinds of layout that there are (layout/compose.py, KINDS)


@dataclass(frozen=True)
class Legibility:
    """Ratios of the reading distance; see templates/warga.toml.

    `distance` is that of a printed page over the usual distance of its size: 2 for what is read from twice as far.
    """

    limit: float
    good: float
    middle: float
    close: float
    qr: float
    roomy: float
    distance: float = 1.0


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
    """One template with its theme; `layout` is the kind of layout that it dresses, `size` the print size that it is
    made for."""

    name: str
    layout: str
    title: tuple[str, str]
    theme: Theme
    legibility: Legibility
    type: Type
    space: Space
    size: str = USUAL_SIZE


_Part = TypeVar("_Part", Legibility, Type, Space)


def _numbers(part: type[_Part], data: dict[str, Any], name: str) -> _Part:
    wanted = {field.name for field in fields(part)}
    optional = {field.name for field in fields(part) if field.default is not MISSING}
    if wrong := (set(data) - wanted) | (wanted - optional - set(data)):
        raise TemplateError("template-keys", name=name, keys=", ".join(sorted(wrong)))
    for key, value in data.items():
        if not isinstance(value, int | float) or isinstance(value, bool) or value <= 0:
            raise TemplateError("template-value", name=name, key=key, value=str(value))
    return part(**{key: float(value) for key, value in data.items()})


@cache
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
    if set(data) - {"size"} != wanted:
        raise TemplateError("template-keys", name=path.name, keys=", ".join(sorted(wanted ^ (set(data) - {"size"}))))
    if data["layout"] not in LAYOUTS:
        raise TemplateError("template-value", name=path.name, key="layout", value=str(data["layout"]))
    return Template(
        name=str(data["name"]),
        layout=str(data["layout"]),
        title=pair(data["title"], path.name, "title"),
        theme=load_theme(str(data["theme"])),
        legibility=_numbers(Legibility, data["legibility"], path.name),
        type=_numbers(Type, data["type"], path.name),
        space=_numbers(Space, data["space"], path.name),
        size=parse_size(str(data.get("size", USUAL_SIZE))).name,
    )


def _names() -> list[str]:
    return sorted(path.stem for path in folder().glob("*.toml") if path.stem not in _NOT_TEMPLATES)


def known_templates() -> tuple[Template, ...]:
    """Every template that comes with the program."""
    return tuple(load_template(name) for name in _names())
