"""The proof: the banner small enough for a page A3, with trim, bleed, hem, safe area and eyelets drawn over it.

It is for the eye only: to be looked at before the order is given, and laid beside the finished print.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import ceil

from apbdes_banner import messages
from apbdes_banner.design.finishing import EYELET, Finishing
from apbdes_banner.drawing.boxes import Edges, into_bleed
from apbdes_banner.drawing.pdf import draw_pdf
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.jobsheet import length
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Dot, Mark, Rect, Role, Scene, Text
from apbdes_banner.layout.sheet import Sheet

_LONG, _SHORT, _FRAME = 420.0, 297.0, 24.0  # A3, and the room round the banner; mm of the page
_LINE, _DASH = 0.35, 2.5
_TITLE, _TYPE = 4.4, 3.2
_BLEED, _TRIM, _HEM, _SAFE, _EYELET = "#0072B2", "#D81B60", "#E69F00", "#00A078", "#D81B60"


def draw_proof(scenes: Sequence[Scene], sheet: Sheet, finishing: Finishing, bleed: float) -> bytes:
    """The proof of a print as a PDF, a page for each of its pages; `bleed` in mm."""
    edges = _edges(scenes[0], bleed)
    proofs = [replace(scene, marks=(*into_bleed(scene, bleed), *_over(scene, sheet, finishing, bleed, edges.scale)))
              for scene in scenes]  # fmt: skip
    return draw_pdf(proofs, edges=edges)


def _edges(scene: Scene, bleed: float) -> Edges:
    """The smallest scale at which banner, bleed and frame fit a page A3."""
    page = (_LONG, _SHORT) if scene.width >= scene.height else (_SHORT, _LONG)
    sides = zip((scene.width, scene.height), page, strict=True)
    scale = max(1, *(ceil((side + 2 * bleed) / (room - 2 * _FRAME)) for side, room in sides))
    return Edges(slug=bleed + _FRAME * scale, scale=scale, marks=False)


def _over(scene: Scene, sheet: Sheet, finishing: Finishing, bleed: float, scale: int) -> Iterator[Mark]:
    page = Box(0, 0, scene.width, scene.height)
    lines = [(page, _TRIM, False, "legend-trim")]
    if bleed:
        lines.append((page.inset(-bleed), _BLEED, False, "legend-bleed"))
    if finishing.hem:
        lines.append((page.inset(finishing.hem), _HEM, True, "legend-hem"))
    lines.append((scene.safe, _SAFE, True, "legend-safe"))
    for box, colour, dashed, _ in lines:
        yield from _frame(box, colour, _LINE * scale, _DASH * scale if dashed else 0.0)
    radius = max(EYELET / 2, 0.9 * scale)
    for x, y in finishing.eyelets:
        yield from (Dot(x, y, radius, _EYELET, "page"), Dot(x, y, 0.6 * radius, "#FFFFFF", "page"))
    yield from _legend(scene, sheet, finishing, [(colour, key) for _, colour, _, key in lines], bleed, scale)


def _frame(box: Box, colour: str, line: float, dash: float) -> Iterator[Mark]:
    """The outline of a box, its line on both sides of the edge."""
    for y in (box.y, box.bottom):
        for start, end in _pieces(box.x, box.right, dash):
            yield Rect(Box(start, y - line / 2, end - start, line), colour, "page")
    for x in (box.x, box.right):
        for start, end in _pieces(box.y, box.bottom, dash):
            yield Rect(Box(x - line / 2, start, line, end - start), colour, "page")


def _pieces(start: float, end: float, dash: float) -> Iterator[tuple[float, float]]:
    if not dash:
        yield start, end
        return
    count = max(1, round((end - start) / dash / 2))
    step = (end - start) / count
    for number in range(count):
        yield start + number * step, start + (number + 0.5) * step


def _legend(
    scene: Scene, sheet: Sheet, finishing: Finishing, lines: Sequence[tuple[str, str]], bleed: float, scale: int
) -> Iterator[Mark]:
    def say(id: str, **params: object) -> str:
        return messages.text(f"printing.{id}", sheet.lang, **params)

    ink, size = "#16202E", f"{length(scene.width, sheet.lang)} × {length(scene.height, sheet.lang)}"
    title = f"{say('proof-title')} · {scene.title} · {size} · 1:{scale}"
    room = scene.width + 2 * bleed
    head = sheet.fit(title, Font.BOLD, room, _TITLE * scale, 1.5 * scale)
    yield from sheet.lines(head, -bleed, -bleed - 10 * scale, _TRIM, "page", Role.LABEL)
    entries = [(colour, say(key, hem=length(finishing.hem, sheet.lang))) for colour, key in lines]
    if finishing.eyelets:
        entries.append((_EYELET, say("legend-eyelet", eyelets=len(finishing.eyelets))))
    type_, gap, swatch = _TYPE * scale, 7 * scale, 5 * scale
    x, y = -bleed, scene.height + bleed + 8 * scale
    for number, (colour, words) in enumerate(entries):
        text = sheet.put(words, Font.TEXT, type_, x + swatch + 1.5 * scale, y, ink, "page", Role.LABEL)
        if number and text.box.right > scene.width + bleed:
            x, y = -bleed, y + 6 * scale
            text = sheet.put(words, Font.TEXT, type_, x + swatch + 1.5 * scale, y, ink, "page", Role.LABEL)
        yield from _swatch(colour, x, text, swatch, scale, round_=number == len(lines))
        yield text
        x = text.box.right + gap


def _swatch(colour: str, x: float, text: Text, width: float, scale: int, *, round_: bool) -> Iterator[Mark]:
    middle = (text.top + text.y) / 2
    if round_:
        yield Dot(x + width / 2, middle, 1.3 * scale, colour, "page")
        yield Dot(x + width / 2, middle, 0.8 * scale, "#FFFFFF", "page")
    else:
        yield Rect(Box(x, middle - 0.4 * scale, width, 0.8 * scale), colour, "page")
