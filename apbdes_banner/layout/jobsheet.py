"""The job sheet: one page A4 that goes to the print shop with the files and says all that a shop asks."""

from collections.abc import Sequence
from dataclasses import dataclass

from apbdes_banner import messages
from apbdes_banner.design.finishing import finishing_of
from apbdes_banner.design.sizes import Size
from apbdes_banner.layout.geometry import Box
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Mark, Panel, Picture, Rect, Role, Scene
from apbdes_banner.layout.sheet import Setting, Sheet
from apbdes_banner.layout.titles import Logo

WIDTH, HEIGHT = 210.0, 297.0
_MARGIN, _BAND = 15.0, 34.0
_HEAD, _BODY, _STEP = 42.0, 4.0, 3.4  # where the values start, size of type, room between rows; mm
_GAP, _FOOT = 9.0, 10.0  # round the picture, and under the last row
_THUMB, _LEAST_THUMB = 100.0, 45.0  # height of the picture
_NAMES = 8  # of files that are listed; of more it says how many
_LARGE_SHEET = 400.0  # mm: from this on paper is printed by the metre


@dataclass(frozen=True)
class Job:
    """What is ordered. `scale` and `bleed` (mm) of the PDF, `pages` of it; `print` where the files are in CMYK."""

    title: str
    contact: str
    checksum: str
    files: tuple[str, ...]
    size: Size
    copies: int
    scale: int
    bleed: float
    print: bool
    pages: int = 1
    draft: bool = False


def job_sheet(sheet: Sheet, job: Job, thumbnail: Logo) -> Scene:
    """The page, with a picture of the banner; FitError where a font lacks a letter of a file's name."""
    theme = sheet.theme
    page, band = Box(0, 0, WIDTH, HEIGHT), Box(0, 0, WIDTH, _BAND)
    marks: list[Mark] = [Rect(page, "#FFFFFF", "page"), Rect(band, theme.band, "heading")]
    room = WIDTH - 2 * _MARGIN
    say = _say(sheet)
    title = sheet.fit(say("title-draft" if job.draft else "title"), Font.DISPLAY, room, 8.5, 5.0)
    under = sheet.fit(job.title, Font.TEXT, room, 5.2, 2.5, 2)
    marks += sheet.lines(title, _MARGIN, 9.5, theme.band_text, "heading", Role.TITLE)
    marks += sheet.lines(under, _MARGIN, 21.5, theme.accent, "heading", Role.TITLE)
    rows, step, height = _set(sheet, rows_of(sheet, job))
    tall = min(_THUMB, HEIGHT - _BAND - height - 2 * _GAP - _FOOT, room * thumbnail.height / thumbnail.width)
    marks += _shown(thumbnail, Box(_MARGIN, _BAND + _GAP, room, tall), theme.line)
    y = _BAND + tall + 2 * _GAP
    for label, values in rows:
        marks += sheet.lines(label, _MARGIN, y, theme.ink, "body", Role.LABEL)
        below = y
        for value in values:
            marks += sheet.lines(value, _MARGIN + _HEAD, below, theme.ink, "body", Role.LABEL)
            below += value.height()
        y = max(y + label.height(), below) + step
        marks.append(Rect(Box(_MARGIN, y - 0.85 * step, room, 0.2), theme.track, "body"))
    return Scene(
        width=WIDTH,
        height=HEIGHT,
        safe=page.inset(8),
        distance=400,
        panels=(Panel("page", page), Panel("heading", band), Panel("body", Box(0, _BAND, WIDTH, HEIGHT - _BAND))),
        marks=tuple(marks),
        title=f"{say('title')}: {job.title}",
        lang=sheet.lang,
        facts={"end": y},
    )


_Row = tuple[Setting, list[Setting]]


def _set(sheet: Sheet, rows: list[tuple[str, tuple[str, ...]]]) -> tuple[list[_Row], float, float]:
    """The rows in type as large as leaves room for the picture, the room between them, and their height in all."""
    room = WIDTH - 2 * _MARGIN - _HEAD
    for part in (1.0, 0.9, 0.8, 0.7):
        body, step = part * _BODY, part * _STEP
        found = [
            (
                sheet.fit(head, Font.BOLD, _HEAD - 4, body, 1.8, 2),
                [sheet.fit(line, Font.TEXT, room, body, 1.4, 4) for line in lines],
            )
            for head, lines in rows
        ]
        height = sum(max(label.height(), sum(value.height() for value in values)) + step for label, values in found)
        if height <= HEIGHT - _BAND - 2 * _GAP - _FOOT - _LEAST_THUMB:
            break
    return found, step, height


def rows_of(sheet: Sheet, job: Job) -> list[tuple[str, tuple[str, ...]]]:
    """Heads of the sheet's rows and the lines behind each, in their order."""
    say, size, finish = _say(sheet), job.size, finishing_of(job.size)
    material = finish.kind if finish.kind != "sheet" else "sheet-large" if _long(size) else "sheet-small"
    rows: list[tuple[str, ...]] = [
        ("size", say("size-is", width=length(size.width, sheet.lang), height=length(size.height, sheet.lang))),
        ("scale", say("scale-part", scale=job.scale, percent=100 * job.scale) if job.scale > 1 else say("scale-true")),
        ("copies", say("copies-count", copies=job.copies)),
        ("pages", str(job.pages) if job.pages > 1 else ""),
        ("material", say(f"material-{material}")),
        (
            "finish",
            say(f"finish-{finish.kind}", hem=length(finish.hem, sheet.lang), eyelets=len(finish.eyelets)),
        ),
        ("seam", say("seam-note") if size.seam else ""),
        ("edge", say("edge-bleed", bleed=length(job.bleed, sheet.lang)) if job.bleed else say("edge-none")),
        ("colour", say("colour-print" if job.print else "colour-screen")),
        ("files", *_listed(say, job.files)),
        ("checksum", say("checksum-use", code=job.checksum) if job.checksum else ""),
        ("contact", job.contact),
    ]
    return [(say(key), tuple(body)) for key, *body in rows if all(body)]


def _listed(say: "_Say", files: tuple[str, ...]) -> tuple[str, ...]:
    if len(files) <= _NAMES:
        return files
    return (*files[: _NAMES - 1], say("files-more", count=len(files) - _NAMES + 1))


def length(mm: float, lang: messages.Lang) -> str:
    """'3 m', '2,5 m', '80 cm', '3 mm': as a shop says it."""
    value, unit = (mm / 1000, "m") if mm >= 1000 else (mm / 10, "cm") if mm >= 10 else (mm, "mm")
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return f"{text if lang == 'en' else text.replace('.', ',')}\u00a0{unit}"


def _long(size: Size) -> bool:
    return max(size.width, size.height) >= _LARGE_SHEET * 2**0.5


def _say(sheet: Sheet) -> "_Say":
    return _Say(sheet.lang)


@dataclass(frozen=True)
class _Say:
    lang: messages.Lang

    def __call__(self, id: str, **params: object) -> str:
        return messages.text(f"printing.{id}", self.lang, **params)


def _shown(picture: Logo, room: Box, line: str) -> Sequence[Mark]:
    """The picture in the middle of its room, with a thin frame."""
    part = min(room.width / picture.width, room.height / picture.height)
    width, height = picture.width * part, picture.height * part
    box = Box(room.x + (room.width - width) / 2, room.y + (room.height - height) / 2, width, height)
    return [Rect(box.inset(-0.3), line, "body"), Picture(box, picture.path, "#FFFFFF", "body")]
