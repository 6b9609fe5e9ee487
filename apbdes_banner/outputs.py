"""Which files a banner becomes: formats, scale, bleed, proof and job sheet are decided here, and each file is written
on its own. Names and folders are the caller's (pipeline.py, batch/work.py); drawing is drawing/.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

from apbdes_banner.budget.checksum import checksum
from apbdes_banner.budget.summary import Summary
from apbdes_banner.design.finishing import finishing_of
from apbdes_banner.design.sizes import Size
from apbdes_banner.drawing.boxes import Edges, most_dpi, plain_edges, print_edges
from apbdes_banner.errors import UsageError
from apbdes_banner.layout.scene import Scene, Watermark
from apbdes_banner.layout.sheet import Sheet

FORMATS = ("pdf", "png", "tiff", "jpg")
USUAL_FORMATS = ("pdf", "png")
USUAL_DPI = 72.0
SHEET_DPI = 150.0  # office paper is read from close by, on a screen too
_SHEET = 300.0  # mm: the shorter side of office paper and A3 is less
_THUMBNAIL = 1200  # pixels of the longer side

Note = tuple[str, dict[str, object]]  # id in messages "commands.made.…", and its parameters


@dataclass(frozen=True)
class Shop:
    """What a print shop is to get. `bleed` in mm, None for the usual; `proof` means `print` too."""

    print: bool = False
    bleed: float | None = None
    proof: bool = False
    job_sheet: bool = False
    copies: int = 1


SCREEN = Shop()  # nothing for a shop


@dataclass(frozen=True)
class Plan:
    """What will be made of one size, settled before anything is read."""

    size: Size
    formats: tuple[str, ...]
    dpi: float
    shop: Shop
    edges: Edges

    @property
    def margin(self) -> float | None:
        """Millimetres that eyelets take, where the files are made for the shop."""
        return finishing_of(self.size).margin if self.shop.print else None

    @property
    def notes(self) -> tuple[Note, ...]:
        """What the person must know besides the names of the files."""
        found: list[Note] = []
        if self.edges.scale > 1 and "pdf" in self.formats:
            found.append(("scale", {"scale": self.edges.scale, "percent": 100 * self.edges.scale}))
        if self.size.seam and not self.size.pixels:
            found.append(("seam", {}))
        return tuple(found)


def planned(size: Size, formats: tuple[str, ...] | None, dpi: float | None, shop: Shop) -> Plan:
    """The plan; formats None: PDF and PNG, or PNG alone for a picture for screens; dpi None: 72, 150 for
    office paper, less where the picture would be larger than shops take.

    Raises UsageError: "choice-wrong" for a format, "pixels-png-only", "pixels-dpi", "pixels-print", "bleed-alone".
    """
    chosen = tuple(dict.fromkeys(formats)) if formats is not None else None
    if chosen is not None and not (chosen and set(chosen) <= set(FORMATS)):
        raise UsageError("choice-wrong", option="--format", value=", ".join(chosen), known=", ".join(FORMATS))
    wanted = Shop(shop.print or shop.proof, shop.bleed, shop.proof, shop.job_sheet, shop.copies)
    if size.pixels is not None and size.dpi is not None:
        if chosen is not None and chosen != ("png",):
            raise UsageError("pixels-png-only", size=size.name)
        if dpi is not None:
            raise UsageError("pixels-dpi", size=size.name, pixels=f"{size.pixels[0]} × {size.pixels[1]}")
        if wanted.print or wanted.job_sheet:
            raise UsageError("pixels-print", size=size.name)
        return Plan(size, ("png",), size.dpi, wanted, Edges())
    if wanted.bleed is not None and not wanted.print:
        raise UsageError("bleed-alone")
    edges = print_edges(size, wanted.bleed) if wanted.print else plain_edges(size)
    if dpi is None:
        margin = 2 * edges.bleed
        usual = SHEET_DPI if min(size.width, size.height) < _SHEET else USUAL_DPI
        dpi = min(usual, float(most_dpi(size.width + margin, size.height + margin)))
    return Plan(size, chosen or USUAL_FORMATS, dpi, wanted, edges)


@dataclass(frozen=True)
class Piece:
    """One file: its name, and how it is written. `data` are its bytes where they are at hand."""

    name: str
    write: Callable[[BinaryIO], None]
    data: bytes | None = None


@dataclass(frozen=True)
class Banner:
    """The pages of a banner and all files that are to be made of them. `sheet`: its type and colours."""

    plan: Plan
    scenes: tuple[Scene, ...]
    sheet: Sheet
    summary: Summary
    lacks: list[Note] = field(default_factory=list)  # what could not be done as it should

    @cached_property
    def pdf(self) -> bytes:
        """The PDF: for screens in RGB, for the shop in CMYK with bleed and crop marks, as PDF/X-4."""
        from apbdes_banner.drawing.pdf import draw_pdf

        if not self.plan.shop.print:
            return draw_pdf(self.scenes, edges=self.plan.edges)
        from apbdes_banner.drawing.colours import Print
        from apbdes_banner.drawing.pdfx import as_pdfx

        plain = draw_pdf(self.scenes, paint=Print(), edges=self.plan.edges)
        finished = as_pdfx(plain)
        if finished is None:
            self.lacks.append(("no-pdfx", {}))
        return finished or plain

    @cached_property
    def screen(self) -> bytes:
        """The PDF in RGB without bleed, of which pictures for sharing are made."""
        from apbdes_banner.drawing.pdf import draw_pdf

        return draw_pdf(self.scenes, edges=plain_edges(self.plan.size)) if self.plan.shop.print else self.pdf

    @cached_property
    def _sources(self) -> tuple[tuple[bytes, ...], bytes]:
        """Of what TIFF and JPG are made, with the profile: RGB, or the plates with bleed and without crop marks."""
        from apbdes_banner.drawing.profiles import ink_profile, screen_profile

        if not self.plan.shop.print:
            return (self.pdf,), screen_profile()
        from apbdes_banner.drawing.colours import INKS, Plate
        from apbdes_banner.drawing.pdf import draw_pdf

        edges = self.plan.edges.without_marks()
        plates = tuple(draw_pdf(self.scenes, paint=Plate(ink), edges=edges) for ink in range(len(INKS)))
        return plates, ink_profile()

    def files(self, stem: str) -> tuple[Piece, ...]:
        """Every file with its name, `stem` first: the PDF, a picture for each page, proof, job sheet.

        The PDF says in its name at which scale it is drawn; files for the shop say `cetak`.
        """
        pieces = list(self._banner_files(stem))
        if self.plan.shop.proof:
            pieces.append(_whole(f"{stem}_proof.pdf", self._proof()))
        if self.plan.shop.job_sheet:
            names = tuple(piece.name for piece in pieces)
            pieces.append(_whole(f"{stem}_pesanan.pdf", self._job_sheet(names)))
        return tuple(pieces)

    def _banner_files(self, stem: str) -> Iterator[Piece]:
        plan = self.plan
        shop = f"{stem}_cetak" if plan.shop.print else stem
        for kind in plan.formats:
            if kind == "pdf":
                scale = f"_skala-1-{plan.edges.scale}" if plan.edges.scale > 1 else ""
                yield _whole(f"{shop}{scale}.pdf", self.pdf)
                continue
            for page in range(len(self.scenes)):
                number = f"-{page + 1}" if len(self.scenes) > 1 else ""
                base = stem if kind == "png" else shop
                yield Piece(f"{base}{number}.{kind}", partial(self._draw, kind, page))

    def _draw(self, kind: str, page: int, stream: BinaryIO) -> None:
        dpi = self.plan.dpi
        if kind == "png":
            from apbdes_banner.drawing import png

            png.write_png(self.screen, stream, dpi, scale=plain_edges(self.plan.size).scale, page=page)
            return
        from apbdes_banner.drawing.jpg import write_jpg
        from apbdes_banner.drawing.tiff import write_tiff

        sources, profile = self._sources
        write = write_tiff if kind == "tiff" else write_jpg
        write(sources, stream, dpi, profile=profile, scale=self.plan.edges.scale, page=page)

    def _proof(self) -> bytes:
        from apbdes_banner.drawing.proof import draw_proof

        return draw_proof(self.scenes, self.sheet, finishing_of(self.plan.size), self.plan.edges.bleed)

    def _job_sheet(self, names: tuple[str, ...]) -> bytes:
        from apbdes_banner.drawing.pdf import draw_pdf
        from apbdes_banner.drawing.pictures import read_logo
        from apbdes_banner.drawing.png import write_png
        from apbdes_banner.layout.jobsheet import Job, job_sheet

        plan, size = self.plan, self.plan.size
        village = f"{self.sheet.regional.village} {self.summary.identity.village.name or ''}".strip()
        contact = self.summary.identity.complaints
        job = Job(
            title=self.scenes[0].title,
            contact=f"{village} · {contact}" if contact else village,
            checksum=checksum(self.summary),
            files=names,
            size=size,
            copies=plan.shop.copies,
            scale=plan.edges.scale if "pdf" in plan.formats else 1,
            bleed=plan.edges.bleed,
            print=plan.shop.print,
            pages=len(self.scenes),
            draft=any(isinstance(mark, Watermark) for mark in self.scenes[0].marks),
        )
        with TemporaryDirectory(prefix="apbdes-") as folder:
            thumbnail = Path(folder) / "banner.png"
            with thumbnail.open("wb") as stream:
                dpi = _THUMBNAIL * 25.4 / max(size.width, size.height)
                write_png(self.screen, stream, dpi, scale=plain_edges(size).scale)
            return draw_pdf([job_sheet(self.sheet, job, read_logo(thumbnail))])


def _whole(name: str, data: bytes) -> Piece:
    def write(stream: BinaryIO) -> None:
        stream.write(data)

    return Piece(name, write, data)
