"""The commands: options in, one call of the pipeline, exit code out.

Help texts stand in messages/commands.py and are named here by their ids (usage.py). Whatever takes long to load is
imported inside the commands, so that `--help` answers at once.
"""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from apbdes_banner import __version__, arguments, usage
from apbdes_banner.console import Talk, prepare_streams
from apbdes_banner.errors import BannerError, UsageError

if TYPE_CHECKING:
    from apbdes_banner.reading.identity import Given

MADE, FINDINGS, USAGE, BUG, INTERRUPTED = 0, 1, 2, 70, 130  # the other codes belong to the errors (errors.py)

app = typer.Typer(
    cls=usage.Group, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, epilog="epilog"
)

_Function = TypeVar("_Function", bound=Callable[..., Any])


def _command(name: str) -> Callable[[_Function], _Function]:
    """Registers a command under its English and its Indonesian name."""

    def register(function: _Function) -> _Function:
        app.command(name, cls=usage.Command, help=name)(function)
        return app.command(usage.ALIASES[name], cls=usage.Command, help=name, hidden=True)(function)

    return register


def _option(name: str, metavar: str, panel: str | None = None) -> Any:
    return typer.Option(f"--{name}", help=f"opt.{name}", metavar=f"meta.{metavar}", rich_help_panel=panel)


def _switch(name: str) -> Any:
    return typer.Option(f"--{name}", help=f"opt.{name}")


BudgetFile = Annotated[str, typer.Argument(help="arg.budget", metavar="meta.budget")]
Sheet = Annotated[str | None, _option("sheet", "name")]
VillageName = Annotated[str | None, _option("village", "name", "identity")]
Kind = Annotated[str | None, _option("type", "kind", "identity")]
District = Annotated[str | None, _option("district", "name", "identity")]
Regency = Annotated[str | None, _option("regency", "name", "identity")]
Province = Annotated[str | None, _option("province", "name", "identity")]
Year = Annotated[str | None, _option("year", "year", "identity")]
Perdes = Annotated[str | None, _option("perdes", "text", "identity")]
Complaints = Annotated[str | None, _option("complaints", "text", "identity")]
Url = Annotated[str | None, _option("url", "text", "identity")]
Population = Annotated[str | None, _option("population", "number", "identity")]
Logo = Annotated[str | None, _option("logo", "file", "identity")]
Photo = Annotated[str | None, _option("photo", "file", "identity")]
PhotoCaption = Annotated[str | None, _option("photo-caption", "text", "identity")]
# Declared by make and check alike, and read from the context by _given.
IDENTITY = (
    "village", "type", "district", "regency", "province", "year", "perdes", "complaints", "url", "population", "logo",
    "photo", "photo_caption",
)  # fmt: skip


@app.callback(invoke_without_command=True, help="about")
def _program(
    ctx: typer.Context,
    version: Annotated[bool, _switch("version")] = False,
    lang: Annotated[str | None, _option("lang", "lang")] = None,  # for the help; usage.take_language has read it
) -> int:
    if version:
        ctx.obj.version(__version__)
        raise typer.Exit(MADE)
    if ctx.invoked_subcommand is None:
        raise UsageError("command-none", known=", ".join(usage.command_names(ctx.obj.lang)))
    return MADE


@_command("make")
def _make(
    ctx: typer.Context,
    budget: BudgetFile,
    out: Annotated[str | None, _option("out", "folder")] = None,
    template: Annotated[str | None, _option("template", "name-or-file")] = None,
    theme: Annotated[str | None, _option("theme", "name-or-file")] = None,
    size: Annotated[str | None, _option("size", "size")] = None,
    format: Annotated[str | None, _option("format", "text")] = None,
    dpi: Annotated[str | None, _option("dpi", "dpi")] = None,
    detail: Annotated[str | None, _option("detail", "level")] = None,
    reading_distance: Annotated[str | None, _option("reading-distance", "metres")] = None,
    sheet: Sheet = None,
    draft: Annotated[bool, _switch("draft")] = False,
    date: Annotated[str | None, _option("date", "date")] = None,
    data: Annotated[bool, _switch("data")] = False,
    print_: Annotated[bool, typer.Option("--print", help="opt.print", rich_help_panel="printing")] = False,
    bleed: Annotated[str | None, _option("bleed", "length", "printing")] = None,
    proof: Annotated[bool, typer.Option("--proof", help="opt.proof", rich_help_panel="printing")] = False,
    job_sheet: Annotated[bool, typer.Option("--job-sheet", help="opt.job-sheet", rich_help_panel="printing")] = False,
    copies: Annotated[str | None, _option("copies", "number", "printing")] = None,
    village: VillageName = None,
    type: Kind = None,
    district: District = None,
    regency: Regency = None,
    province: Province = None,
    year: Year = None,
    perdes: Perdes = None,
    complaints: Complaints = None,
    url: Url = None,
    population: Population = None,
    logo: Logo = None,
    photo: Photo = None,
    photo_caption: PhotoCaption = None,
) -> int:
    from apbdes_banner.outputs import FORMATS, Shop
    from apbdes_banner.pipeline import DETAILS, MakeOptions, make_banner

    talk: Talk = ctx.obj
    usual = MakeOptions()
    options = MakeOptions(
        out=Path(out) if out is not None else None,
        template=template or usual.template,
        theme=theme,
        size=size,
        formats=arguments.formats(format, FORMATS),
        dpi=arguments.dpi(dpi),
        detail=arguments.choice(detail, "--detail", DETAILS),
        reading_distance=arguments.metres(reading_distance),
        sheet=sheet,
        draft=draft,
        printed_on=arguments.day(date),
        lang=talk.lang,
        data=data,
        shop=Shop(print_, arguments.bleed(bleed), proof, job_sheet, arguments.copies(copies)),
        given=_given(ctx),
    )
    made = make_banner(Path(budget), options)
    if not made.files:
        talk.stopped(made.report, Path(budget))
        return FINDINGS
    talk.made(made, Path(budget))
    return MADE


@_command("check")
def _check(
    ctx: typer.Context,
    budget: BudgetFile,
    json: Annotated[bool, _switch("json")] = False,
    explain: Annotated[bool, _switch("explain")] = False,
    annotate: Annotated[str | None, _option("annotate", "out-xlsx")] = None,
    sheet: Sheet = None,
    village: VillageName = None,
    type: Kind = None,
    district: District = None,
    regency: Regency = None,
    province: Province = None,
    year: Year = None,
    perdes: Perdes = None,
    complaints: Complaints = None,
    url: Url = None,
    population: Population = None,
    logo: Logo = None,
    photo: Photo = None,
    photo_caption: PhotoCaption = None,
) -> int:
    from apbdes_banner.pipeline import annotate_file, check_file

    talk: Talk = ctx.obj
    report = check_file(Path(budget), sheet=sheet, given=_given(ctx), explained=explain)
    if annotate is not None:
        annotate_file(Path(budget), report, Path(annotate), talk.lang)
        talk.annotated(Path(annotate))
    if json:
        talk.json(report, explain=explain)
        return FINDINGS if report.has_errors else MADE
    if explain:
        talk.explained(report.budget)
    talk.report(report, Path(budget))
    return FINDINGS if report.has_errors else MADE


@_command("batch")
def _batch(
    ctx: typer.Context,
    source: Annotated[str, typer.Argument(help="arg.source", metavar="meta.source")],
    out: Annotated[str | None, _option("out", "folder-or-url")] = None,
    template: Annotated[str | None, _option("template", "name-or-file")] = None,
    theme: Annotated[str | None, _option("theme", "name-or-file")] = None,
    size: Annotated[str | None, _option("size", "size")] = None,
    format: Annotated[str | None, _option("format", "text")] = None,
    dpi: Annotated[str | None, _option("dpi", "dpi")] = None,
    detail: Annotated[str | None, _option("detail", "level")] = None,
    reading_distance: Annotated[str | None, _option("reading-distance", "metres")] = None,
    draft: Annotated[bool, _switch("draft")] = False,
    date: Annotated[str | None, _option("date", "date")] = None,
    fresh: Annotated[bool, _switch("fresh")] = False,
    workers: Annotated[str | None, _option("workers", "number")] = None,
    memory: Annotated[str | None, _option("memory", "bytes")] = None,
    timeout: Annotated[str | None, _option("timeout", "seconds")] = None,
    engine: Annotated[str | None, _option("engine", "engine")] = None,
    scheduler: Annotated[str | None, _option("scheduler", "address")] = None,
    json_lines: Annotated[bool, _switch("json-lines")] = False,
    type: Kind = None,
    district: District = None,
    regency: Regency = None,
    province: Province = None,
    year: Year = None,
    complaints: Complaints = None,
    url: Url = None,
    logo: Logo = None,
) -> int:
    if engine in (None, "local") and scheduler is None and os.path.exists(source):
        from apbdes_banner.batch.engines import forkserver

        forkserver.started()  # it loads while the rest is imported here
    from apbdes_banner.batch_command import run
    from apbdes_banner.outputs import FORMATS
    from apbdes_banner.pipeline import DETAILS, MakeOptions

    talk: Talk = ctx.obj
    usual = MakeOptions()
    make = MakeOptions(
        template=template or usual.template,
        theme=theme,
        size=size,
        formats=arguments.formats(format, FORMATS),
        dpi=arguments.dpi(dpi),
        detail=arguments.choice(detail, "--detail", DETAILS),
        reading_distance=arguments.metres(reading_distance),
        draft=draft,
        printed_on=arguments.day(date),
        lang=talk.lang,
        given=_given(ctx),
    )
    means = {"workers": workers, "memory": memory, "timeout": timeout, "engine": engine, "scheduler": scheduler}
    return run(source, out, make, talk, means, fresh=fresh, json_lines=json_lines)


@_command("form")
def _form(
    ctx: typer.Context, target: Annotated[str, typer.Argument(help="arg.form", metavar="meta.out-xlsx")] = ""
) -> int:
    from apbdes_banner.workbook.form import write_form

    path = Path(target or "formulir-apbdes.xlsx")
    write_form(path)
    ctx.obj.form_written(path)
    return MADE


@_command("templates")
def _templates(
    ctx: typer.Context,
    preview: Annotated[str | None, _option("preview", "folder")] = None,
    theme: Annotated[str | None, _option("theme", "name-or-file")] = None,
) -> int:
    from apbdes_banner.design.template import known_templates
    from apbdes_banner.design.theme import known_themes, load_theme

    talk: Talk = ctx.obj
    if preview is not None:
        from apbdes_banner.preview import write_previews

        for path in write_previews(Path(preview), theme=theme, lang=talk.lang):
            talk.written(path)
        return MADE
    if theme is not None:
        load_theme(theme)  # a village's own is looked through as for a banner
    english = talk.lang == "en"
    rows = [("--template", item.name, item.title[english]) for item in known_templates()]
    rows += [("--theme", item.name, item.title[english]) for item in known_themes()]
    talk.table(("templates.option", "templates.name", "templates.title"), rows)
    return MADE


@_command("sizes")
def _sizes(ctx: typer.Context) -> int:
    from apbdes_banner.design.sizes import known_sizes

    talk: Talk = ctx.obj
    english = talk.lang == "en"
    rows = [
        (
            item.name,
            f"{item.pixels[0]} × {item.pixels[1]} px"
            if item.pixels
            else f"{item.width / 10:g} × {item.height / 10:g} cm",
            item.use[english],
        )
        for item in known_sizes()
    ]
    talk.table(("sizes.name", "sizes.extent", "sizes.use"), rows)
    return MADE


def _given(ctx: typer.Context) -> "Given":
    """The identity options of a command."""
    from apbdes_banner.budget import regions
    from apbdes_banner.reading.identity import Given

    said: dict[str, str | None] = {name: ctx.params.get(name) for name in IDENTITY}
    kind = said["type"]
    return Given(
        village=said["village"],
        type=None if kind is None else arguments.choice(kind, "--type", regions.types()),
        district=said["district"],
        regency=said["regency"],
        province=said["province"],
        year=arguments.year(said["year"]),
        perdes=said["perdes"],
        complaints=said["complaints"],
        url=arguments.address(said["url"]),
        population=arguments.people(said["population"]),
        logo=arguments.picture(said["logo"]),
        photo=arguments.picture(said["photo"], "photo-missing"),
        photo_caption=said["photo_caption"],
    )


def main(argv: Sequence[str] | None = None) -> int:
    """The command line; the exit code (architecture rule 7). Never raises, never shows a traceback."""
    # One village is a short run that makes few cycles: collecting them while libraries load costs a tenth of it.
    gc.set_threshold(100_000, 20, 20)
    prepare_streams()
    talk = Talk(usage.usual_language())
    try:
        lang, words = usage.take_language(sys.argv[1:] if argv is None else argv)
        talk = Talk(lang)
        code = usage.run(usage.prepare(app, lang), words, talk)
    except usage.Misuse as error:
        talk.misuse(error.message, error.command)
        return USAGE
    except usage.Told as end:
        return end.code
    except BannerError as error:
        talk.failure(error)
        return error.exit_code
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:
        talk.bug(error)
        return BUG
    if code == INTERRUPTED:  # typer makes this code of a KeyboardInterrupt inside a command
        talk.interrupted()
    return code
