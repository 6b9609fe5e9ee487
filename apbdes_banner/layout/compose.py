"""Summary + design + measurer -> Scenes: every millimetre of the banner is decided here and in what this calls.

A template names the kind of layout that it wants (layout/kinds/, one file each). A kind is a function from a Request
to its pages, or None where even the headings do not fit legibly.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from apbdes_banner import messages
from apbdes_banner.budget.english import in_english
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.sizes import Size
from apbdes_banner.design.template import Template
from apbdes_banner.errors import FitError
from apbdes_banner.layout.kinds.alur import alur
from apbdes_banner.layout.kinds.lembar import lembar
from apbdes_banner.layout.kinds.ringkas import ringkas
from apbdes_banner.layout.kinds.spanduk import SHAPE, spanduk
from apbdes_banner.layout.kinds.warga import warga
from apbdes_banner.layout.measuring import TextMeasurer
from apbdes_banner.layout.panels.photo import NAME as PHOTO
from apbdes_banner.layout.panels.photo import Photo
from apbdes_banner.layout.request import Request
from apbdes_banner.layout.scene import Scene
from apbdes_banner.layout.titles import Logo

Kind = Callable[[Request], tuple[Scene, ...] | None]

# What `layout` in a template's TOML can be (design/template.py, LAYOUTS).
KINDS: dict[str, Kind] = {"alur": alur, "lembar": lembar, "ringkas": ringkas, "warga": warga}

_LONG = ("ringkas", "warga")  # layouts that give way to the spanduk

_LARGER = (1.25, 1.5, 2.0, 3.0, 4.0)  # pages and distances tried for the hint of a refusal
_CLOSER = (0.8, 0.65, 0.5, 0.35, 0.2)


def compose(
    summary: Summary,
    template: Template,
    size: Size,
    measurer: TextMeasurer,
    *,
    reading_distance: float | None = None,
    draft: bool = False,
    printed_on: date | None = None,
    logo: Logo | None = None,
    lang: messages.Lang = "id",
    margin: float | None = None,
    photo: Photo | None = None,
) -> tuple[Scene, ...]:
    """The pages of a summary on that size, one for a banner, as many as needed for a sheet.

    `reading_distance` in metres, by default that of the size and template; `margin` in mm, for eyelets. A photo
    for which there is no room is left out: the first page says so in its facts.
    Raises FitError where even the headings do not fit legibly ("page-too-small", with a larger size and a shorter
    distance that would do), or a font lacks a letter.
    """
    if lang == "en":
        summary = in_english(summary)
    distance = reading_distance or usual_distance(template, size)
    request = Request(summary, template, size, measurer, distance, logo, printed_on, draft, lang, margin, photo)
    kind = kind_of(template, size)
    pages = kind(request)
    if pages is None:
        raise _refusal(kind, request)
    if photo and not any(panel.name == PHOTO for page in pages for panel in page.panels):
        pages = (replace(pages[0], facts={"note": "photo-left-out", **pages[0].facts}), *pages[1:])
    return pages


def kind_of(template: Template, size: Size) -> Kind:
    """The template's kind of layout; on a page much wider than high that of a spanduk where the template allows it."""
    if template.layout in _LONG and size.width >= SHAPE * size.height:
        return spanduk
    return KINDS[template.layout]


def usual_distance(template: Template, size: Size) -> float:
    """Metres: that of the size, farther where the template is made for it; a phone is held where it is held."""
    return size.reading_distance() * (1.0 if size.pixels else template.legibility.distance)


def _refusal(kind: Kind, request: Request) -> FitError:
    """The error for a page that cannot hold even the headings, with a larger page and a shorter distance that can."""
    size, distance = request.size, request.distance
    pages = (Size("", size.width * times, size.height * times) for times in _LARGER)
    larger = next((page for page in pages if kind(replace(request, size=page))), None)
    closer = next((distance * part for part in _CLOSER if kind(replace(request, distance=distance * part))), None)
    return FitError(
        "page-too-small" if larger and closer else "page-too-small-larger" if larger else "page-too-small-any",
        size=size.name,
        distance=f"{distance:g}",
        larger=f"{larger.width / 10:.0f}x{larger.height / 10:.0f}cm" if larger else "",
        closer=f"{closer:.1f}" if closer else "",
    )
