"""What each template makes of each document: pictures of made-up villages, for somebody who chooses (--preview)."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from apbdes_banner import messages
from apbdes_banner.design.files import folder
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import known_templates
from apbdes_banner.pipeline import MakeOptions, draw_banner
from apbdes_banner.reading.identity import Given
from apbdes_banner.writing import written_whole

SAMPLES = ("contoh-jaya-2026.xlsx", "tunas-contoh-2025-perubahan.xlsx", "contoh-asri-2025-realisasi.xlsx")
_LONGEST = 1400  # pixels
# What a file of Siskeudes or of a website does not say, and a banner should.
_GIVEN = Given(
    district="Sukamaju",
    regency="Lestari",
    province="Contoh",
    complaints="Kantor Desa · WA 0812-0000-0000 · SP4N-LAPOR! 1708",
    url="https://desa-contoh.id/apbdes",
    population=3412,
)


def write_previews(target: Path, *, theme: str | None = None, lang: messages.Lang = "id") -> Iterator[Path]:
    """Writes a PNG for each template and document into `target` and yields it: `warga_apbdes.png`.

    Raises WriteError where it cannot be written, TemplateError where there is no such theme.
    """
    from apbdes_banner.drawing.png import write_png

    for template in known_templates():
        size = parse_size(template.size)
        dpi = _LONGEST / max(size.width, size.height) * 25.4
        for sample in SAMPLES:
            options = MakeOptions(template=template.name, theme=theme, size=size.name, given=_GIVEN, lang=lang)
            drawn = draw_banner(folder("sample_data") / sample, options)
            assert drawn.pdf is not None, "a sample has no errors"
            picture = BytesIO()
            write_png(drawn.pdf, picture, dpi)
            path = target / f"{template.name}_{drawn.report.budget.document.value}.png"
            with written_whole(path) as (stream,):
                stream.write(picture.getvalue())
            yield path
