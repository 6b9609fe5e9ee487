"""One village: read, check, summarise, compose, draw, write. It neither prints nor asks (console.py)."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import get_args

from apbdes_banner import messages
from apbdes_banner.budget.model import Budget
from apbdes_banner.budget.summarising import summarise
from apbdes_banner.budget.summary import Detail
from apbdes_banner.checks.registry import check_budget
from apbdes_banner.checks.report import CheckReport
from apbdes_banner.design.sizes import parse_size
from apbdes_banner.design.template import load_template
from apbdes_banner.design.theme import load_theme
from apbdes_banner.errors import UsageError
from apbdes_banner.layout.scene import Scene
from apbdes_banner.outputs import SCREEN, Banner, Note, Piece, Shop, planned
from apbdes_banner.reading.assemble import read_budget
from apbdes_banner.reading.identity import Given
from apbdes_banner.writing import written_whole

DETAILS: tuple[Detail, ...] = get_args(Detail)
_SLUG_LENGTH = 40


@dataclass(frozen=True)
class MakeOptions:
    """What may be chosen for a banner; reading_distance in metres.

    `out` None: a folder "banner" beside the input. `theme` and `size` None: the template's own. `formats` and `dpi`
    None: what is usual for the size (outputs.py).
    """

    out: Path | None = None
    template: str = "warga"
    theme: str | None = None
    size: str | None = None
    formats: tuple[str, ...] | None = None
    dpi: float | None = None
    detail: Detail = "kegiatan"
    reading_distance: float | None = None
    sheet: str | None = None
    draft: bool = False
    printed_on: date | None = None
    lang: messages.Lang = "id"  # of the banner's own words
    data: bool = False  # the figures as open data too
    shop: Shop = SCREEN
    given: Given = Given()


@dataclass(frozen=True)
class Made:
    """The files that were written, none where the report has errors and no draft was asked for; what is worth
    knowing about them."""

    files: tuple[Path, ...]
    report: CheckReport
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True)
class Drawn:
    """A banner before it is written; `banner` None where the report has errors and no draft was asked for.

    `look` and `size` are the names that go into the file's name.
    """

    report: CheckReport
    banner: Banner | None
    look: str
    size: str

    @property
    def pdf(self) -> bytes | None:
        """The PDF, all its pages."""
        return self.banner.pdf if self.banner else None

    def thumbnail(self) -> bytes | None:
        """A small JPEG of the first page, for lists of many."""
        from apbdes_banner.drawing.thumbnail import thumbnail

        return thumbnail(self.banner.scenes[0]) if self.banner else None

    def files(self, stem: str) -> tuple[Piece, ...]:
        """Every file of the banner with its name, which begins with `stem`, ready to be written; none without one."""
        return self.banner.files(stem) if self.banner else ()


def check_file(
    source: Path, *, sheet: str | None = None, given: Given | None = None, explained: bool = False
) -> CheckReport:
    """Reads a budget file and checks it. InputError where it cannot be read or is no budget."""
    return check_budget(read_budget(source, sheet=sheet, given=given, explained=explained))


def annotate_file(source: Path, report: CheckReport, target: Path, lang: messages.Lang = "id") -> None:
    """Writes a copy of the workbook with the faulty cells coloured and commented; never over `source`.

    WriteError where it cannot be written, InputError where the file is of a kind that cannot be copied so.
    """
    from apbdes_banner.workbook.annotate import annotate

    annotate(source, report, target, lang)


def make_banner(source: Path, options: MakeOptions | None = None) -> Made:
    """Makes the banner of one budget file and writes it in each of the formats, all of them or none.

    Raises a BannerError: UsageError, InputError (reading), TemplateError (template, theme or size), FitError (does not
    fit, font, picture), WriteError. Findings are not raised: they stand in the report.
    """
    options = options or MakeOptions()
    drawn = draw_banner(source, options)
    if drawn.banner is None:
        return Made((), drawn.report)
    folder = options.out if options.out is not None else source.parent / "banner"
    name = file_name(drawn.report.budget, drawn.look, drawn.size, draft=options.draft)
    data = data_files(drawn.report.budget, folder, draft=options.draft) if options.data else {}
    files = _write(drawn.files(name), folder, source, data)
    return Made(files, drawn.report, (*drawn.banner.plan.notes, *drawn.banner.lacks, *_told(drawn.banner.scenes)))


def _told(pages: Sequence[Scene]) -> tuple[Note, ...]:
    """What the layout has to say of its pages: a page that has a "note" names it in its facts."""
    return tuple((str(page.facts["note"]), dict(page.facts)) for page in pages if "note" in page.facts)


def draw_banner(source: Path, options: MakeOptions) -> Drawn:
    """Everything but the writing: for who names and places the files himself (batch/work.py). Raises as `make_banner`
    does, no WriteError.
    """
    if options.detail not in DETAILS:
        raise UsageError("choice-wrong", option="--detail", value=options.detail, known=", ".join(DETAILS))
    template = load_template(options.template)
    size = parse_size(options.size or template.size)
    plan = planned(size, options.formats, options.dpi, options.shop)
    look = template.name
    if options.theme is not None and (theme := load_theme(options.theme)) != template.theme:
        template, look = replace(template, theme=theme), f"{look}-{theme.name}"  # one file for each theme tried

    report = check_file(source, sheet=options.sheet, given=options.given)
    if report.has_errors and not options.draft:
        return Drawn(report, None, look, size.name)

    _name_it(report.budget, options)

    # Only now: a budget that is refused need not wait for the drawing libraries.
    from apbdes_banner.drawing.fonts import Fonts
    from apbdes_banner.drawing.pictures import read_logo, read_photo
    from apbdes_banner.layout.compose import compose
    from apbdes_banner.layout.request import Request

    summary = summarise(report.budget, detail=options.detail)
    logo, photo = summary.identity.logo, summary.identity.photo
    fonts = Fonts()
    pages = compose(
        summary,
        template,
        size,
        fonts,
        reading_distance=options.reading_distance,
        draft=options.draft,
        printed_on=options.printed_on,
        logo=read_logo(source.parent / logo) if logo else None,  # a path in the file starts from the file's folder
        lang=options.lang,
        margin=plan.margin,
        photo=read_photo(source.parent / photo, summary.identity.photo_caption) if photo else None,
    )
    sheet = Request(summary, template, size, fonts, size.reading_distance(), lang=options.lang).sheet()
    return Drawn(report, Banner(plan, pages, sheet, summary), look, size.name)


def _name_it(budget: Budget, options: MakeOptions) -> None:
    """UsageError where a banner would not say whose it is or of which year; a draft may leave that open."""
    identity = budget.identity
    known = {"--village": identity.village.name, "--year": identity.year}
    missing = [option for option, value in known.items() if not value]
    if missing and not options.draft:
        key = "identity-missing" if len(missing) == 2 else f"identity-missing-{missing[0].strip('-')}"
        raise UsageError(key, file=budget.file)


def data_files(budget: Budget, folder: Path, *, draft: bool = False) -> dict[Path, bytes]:
    """The files of the open data, in a folder of their own: the same for every banner of a budget."""
    from apbdes_banner.opendata import open_data

    name = file_name(budget, "data", "", draft=draft)
    return {folder / name / file: content for file, content in open_data(budget, name, draft=draft).items()}


def _write(pieces: Sequence[Piece], folder: Path, source: Path, others: Mapping[Path, bytes]) -> tuple[Path, ...]:
    """Writes the files of the banner and the other ones with them, all or none."""
    targets = (*(folder / piece.name for piece in pieces), *others)
    with written_whole(*targets, spare=source) as streams:
        for piece, stream in zip(pieces, streams, strict=False):
            piece.write(stream)
        for content, stream in zip(others.values(), streams[len(pieces) :], strict=True):
            stream.write(content)
    return targets


def slug(text: str) -> str:
    """A safe part of a file name: a-z, 0-9 and single hyphens, at most 40 letters; '' where nothing is left."""
    folded = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", folded)[:_SLUG_LENGTH].strip("-")


def file_name(budget: Budget, template: str, size: str, *, draft: bool = False) -> str:
    """'gilis-rembang_2020_realisasi_warga_3x2m': who, year, document, template, size; without folder and ending."""
    village = budget.identity.village
    who = "-".join(part for part in (slug(village.name or ""), slug(village.regency or "")) if part)
    year = str(budget.identity.year or "")
    # "2.4x1.2m" keeps its point, which the slug would turn into another size.
    extent = re.sub(r"[^a-z0-9.]+|\.{2,}", "-", size.lower()).strip(".-")[:_SLUG_LENGTH]
    parts = [who or slug(Path(budget.file).stem) or "desa", year, budget.document.value, slug(template), extent]
    return "_".join(part for part in (*parts, "draf" if draft else "") if part)
