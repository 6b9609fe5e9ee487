"""The contact sheets of docs/gallery.md, drawn from the sample budgets."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from PIL import Image

from apbdes_banner.budget.summarising import summarise
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.template import known_templates
from apbdes_banner.design.theme import known_themes
from apbdes_banner.reading.assemble import read_budget
from tests.pictures.drawn import BANNERS, DOCUMENTS, SIZES, Drawing

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "docs" / "images" / "gallery"
GAP, GROUND = 24, "#D8D4C8"
HIGH, WIDE = 620, 2400  # pixels: the most of a row of pictures
SAMPLES = {
    "apbdes": "contoh-jaya-2026.xlsx",
    "perubahan": "tunas-contoh-2025-perubahan.xlsx",
    "realisasi": "contoh-asri-2025-realisasi.xlsx",
}
_STANDING, _LYING = ("2x3m", "60x160cm", "A3-tegak", "1x1m", "wa-tegak"), ("5x1m", "A3")


def draw_gallery() -> Iterator[Path]:
    """Draws every contact sheet."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for template in known_templates():
        sizes = SIZES.get(template.name, BANNERS)
        for size in sizes:
            pages = [_drawn(Drawing(template.name, document, size), 1200) for document in DOCUMENTS]
            yield _saved(_row([page for part in pages for page in part]), f"{template.name}-{size}")
    themes = [_drawn(Drawing("warga", "apbdes", "3x2m", theme.name), 760)[0] for theme in known_themes()]
    yield _saved(_rows(themes, 2), "themes")
    standing, lying = (
        [_drawn(Drawing("warga", "apbdes", size), 1200)[0] for size in sizes] for sizes in (_STANDING, _LYING)
    )
    yield _saved(_stacked([_row(standing), _row(lying)]), "sizes")
    counts = [Drawing("warga", "apbdes", "3x2m", kegiatan=count).pages(760)[0] for count in (5, 12, 80, 151)]
    yield _saved(_rows(counts, 2), "counts")


def _drawn(drawing: Drawing, longest: int) -> list[Image.Image]:
    return drawing.pages_of(_sample(drawing.document), longest)


@cache
def _sample(document: str) -> Summary:
    return summarise(read_budget(ROOT / "sample_data" / SAMPLES[document]))


def _row(pages: Sequence[Image.Image]) -> Image.Image:
    """Pictures beside each other, all equally high, none drawn larger than it is."""
    across = sum(page.width / page.height for page in pages)
    high = min(HIGH, max(page.height for page in pages), int((WIDE - GAP * (len(pages) + 1)) / across))
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
    return _stacked([_row(pages[start : start + across]) for start in range(0, len(pages), across)])


def _stacked(rows: Sequence[Image.Image]) -> Image.Image:
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
