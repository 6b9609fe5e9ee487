"""The contact sheets of docs/gallery.md, drawn from the same banners as the golden pictures."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from apbdes_banner.design.template import known_templates
from apbdes_banner.design.theme import known_themes
from tests.pictures.drawn import BANNERS, DOCUMENTS, SIZES, Drawing

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "images" / "gallery"
GAP, GROUND = 24, "#D8D4C8"
_EXTENTS = ("3x2m", "2x3m", "5x1m", "1x1m", "60x160cm", "A3", "wa-tegak")


def draw_gallery() -> Iterator[Path]:
    """Draws every contact sheet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for template in known_templates():
        sizes = SIZES.get(template.name, BANNERS)
        for size in sizes:
            pages = [Drawing(template.name, document, size).pages(900) for document in DOCUMENTS]
            yield _saved(_row([page for part in pages for page in part]), f"{template.name}-{size}")
    themes = [Drawing("warga", "apbdes", "3x2m", theme.name).pages(760)[0] for theme in known_themes()]
    yield _saved(_rows(themes, 2), "themes")
    yield _saved(_row([Drawing("warga", "apbdes", size).pages(700)[0] for size in _EXTENTS]), "sizes")
    counts = [Drawing("warga", "apbdes", "3x2m", kegiatan=count).pages(760)[0] for count in (5, 12, 80, 151)]
    yield _saved(_rows(counts, 2), "counts")


def _row(pages: Sequence[Image.Image]) -> Image.Image:
    """Pictures beside each other, all as high as the lowest of the large ones."""
    high = min(max(page.height for page in pages), 620)
    fitted = [page.resize((max(1, round(page.width * high / page.height)), high), Image.Resampling.LANCZOS)
              for page in pages]  # fmt: skip
    width = sum(page.width for page in fitted) + GAP * (len(fitted) + 1)
    sheet = Image.new("RGB", (width, high + 2 * GAP), GROUND)
    x = GAP
    for page in fitted:
        sheet.paste(page, (x, GAP))
        x += page.width + GAP
    return sheet


def _rows(pages: Sequence[Image.Image], across: int) -> Image.Image:
    rows = [_row(pages[start : start + across]) for start in range(0, len(pages), across)]
    sheet = Image.new("RGB", (max(row.width for row in rows), sum(row.height for row in rows)), GROUND)
    y = 0
    for row in rows:
        sheet.paste(row, (0, y))
        y += row.height
    return sheet


def _saved(sheet: Image.Image, name: str) -> Path:
    path = FOLDER / f"{name}.jpg"
    sheet.save(path, quality=84, optimize=True, progressive=True)
    return path
