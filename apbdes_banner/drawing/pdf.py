"""A Scene painted as a PDF: vector, fonts embedded as subsets, the same bytes from run to run.

Nothing is decided here. Lengths come in mm with y downwards and go out in points with y upwards. Which colours a page
has says its Paint (colours.py); what lies round the banner, and how much smaller it is drawn, its Edges (boxes.py).
"""

import zlib
from collections.abc import Sequence
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.rl_accel import escapePDF
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from apbdes_banner import __version__
from apbdes_banner.drawing.boxes import Edges, crop_marks, into_bleed
from apbdes_banner.drawing.colours import Paint, Screen
from apbdes_banner.drawing.fonts import ICON_DEPTH, ICONS, font_name, icon_letter, letters_of
from apbdes_banner.drawing.numbers import number, remember_numbers
from apbdes_banner.drawing.outlines import disc, rounded
from apbdes_banner.drawing.pictures import covering, flattened, jpeg
from apbdes_banner.errors import FitError
from apbdes_banner.layout.measuring import Font
from apbdes_banner.layout.scene import Dot, Icon, Mark, Picture, Qr, Rect, Scene, Shape, Text, Watermark

POINT = 72 / 25.4  # points per mm
_HAIR = 0.25  # mm: a crop mark
_BLACK = "#000000"
_ESCAPES = {code: escapePDF(bytes([code])) for code in range(256)}  # of the codes of letters, in a string


class _Deflated(pdfdoc.PDFStreamFilterZCompress):  # type: ignore[misc]
    """The operators of one of our pages deflated: in a third of the time of zlib's usual level, for 2 kB more of 70."""

    def encode(self, text: str) -> bytes:
        """The bytes of the stream."""
        return zlib.compress(text.encode(), 2)


remember_numbers()
rl_config.useA85 = 0  # streams as they are: a fifth smaller than in printable letters, and quicker to write


def draw_pdf(scenes: Sequence[Scene], *, paint: Paint | None = None, edges: Edges | None = None) -> bytes:
    """The scenes as the bytes of a PDF, a page with a trim box each; title and language are those of the first.

    `paint` is RGB, `edges` nothing round the page and true size, unless others are given.
    Raises FitError where a picture cannot be read or a QR code cannot hold its content.
    """
    buffer = BytesIO()
    first = scenes[0]
    paint, edges = paint or Screen(), edges or Edges()
    canvas = Canvas(
        buffer,
        pageCompression=1,
        invariant=1,
        lang="id-ID" if first.lang == "id" else "en",
        initialFontName=font_name(Font.TEXT),  # else every page names Helvetica, which is not embedded
        enforceColorSpace=paint.space,
    )
    canvas.setTitle(first.title)
    canvas.setSubject(first.title)
    canvas.setAuthor("")
    canvas.setCreator(f"apbdes-banner {__version__}")
    for scene in scenes:
        _draw_page(canvas, scene, paint, edges)
    canvas.save()
    return buffer.getvalue()


def _draw_page(canvas: Canvas, scene: Scene, paint: Paint, edges: Edges) -> None:
    unit = POINT / edges.scale
    whole = edges.page(scene)
    size = whole.width * unit, whole.height * unit
    inner, outer = edges.margin * unit, edges.slug * unit
    canvas.setPageSize(size)
    canvas.setTrimBox((inner, inner, size[0] - inner, size[1] - inner))
    if edges.bleed:
        canvas.setBleedBox((outer, outer, size[0] - outer, size[1] - outer))
    if edges != Edges():
        canvas.translate(inner, inner)
        canvas.scale(1 / edges.scale, 1 / edges.scale)
    page = _Page(canvas, scene.height, paint)
    for mark in into_bleed(scene, edges.bleed):
        page.paint(mark)
    page.crop_marks(crop_marks(scene, edges), _HAIR * edges.scale)
    canvas.showPage()
    drawn = canvas._doc.Pages.pages[-1]
    drawn.Contents = pdfdoc.PDFStream(content=drawn.stream, filters=[_Deflated()])


class _Page:
    """The canvas with millimetres from the top left.

    What a page has hundreds of (colours, lines of text, dots, rounded rectangles) is handed to the canvas as the
    operators themselves, the same that its own methods would write: these take most of the time of drawing.
    """

    def __init__(self, canvas: Canvas, height: float, paint: Paint) -> None:
        self.canvas = canvas
        self.put = canvas._code.append  # the operators of the page; addLiteral does the same with more steps
        self.height = height
        self.inks = paint
        self.fills: dict[str, str] = {}
        self.filling = ""  # the colour in which the page fills now

    def y(self, y: float) -> float:
        return (self.height - y) * POINT

    def paint(self, mark: Mark) -> None:
        match mark:
            case Text():
                self.text(mark.text, mark.font, mark.size, mark.x, mark.y, mark.fill)
            case Dot():
                self.fill(mark.fill)
                self.put(disc(mark.x * POINT, self.y(mark.y), mark.radius * POINT))
            case Rect():
                self.rect(mark)
            case Shape():
                self.shape(mark)
            case Icon():
                size = mark.box.width
                base = mark.box.bottom - ICON_DEPTH * size
                self.text(icon_letter(mark.name), ICONS, size, mark.box.x, base, mark.fill)
            case Picture():
                self.picture(mark)
            case Qr():
                self.qr(mark)
            case Watermark():
                self.watermark(mark)

    def fill(self, colour: str) -> None:
        if colour == self.filling:
            return
        self.filling = colour
        operators = self.fills.get(colour)
        if operators is None:
            # Only the canvas knows how it holds the page to a colour space.
            self.canvas.setFillColor(self.inks.colour(colour))
            self.fills[colour] = self.canvas._code[-1]
        else:
            self.put(operators)

    def text(self, text: str, font: str, size: float, x: float, y: float, colour: str) -> None:
        self.fill(colour)
        points = number(size * POINT)
        shown = " ".join(
            [
                f"{subset} {points} Tf ({codes.translate(_ESCAPES)}) Tj"
                for subset, codes in letters_of(text, font, self.canvas._doc)
            ]
        )
        self.put(f"BT {number(x * POINT)} {number(self.y(y))} Td {shown} ET")

    def rect(self, mark: Rect) -> None:
        self.fill(mark.fill)
        box = mark.box
        if not any(mark.radii):
            self.canvas.rect(box.x * POINT, self.y(box.bottom), box.width * POINT, box.height * POINT, stroke=0, fill=1)
            return
        left, right, top, bottom = box.x * POINT, box.right * POINT, self.y(box.y), self.y(box.bottom)
        a, b, c, d = (radius * POINT for radius in mark.radii)
        self.put(rounded(left, right, top, bottom, (a, b, c, d)))

    def shape(self, mark: Shape) -> None:
        self.fill(mark.fill)
        path = self.canvas.beginPath()
        steps = {"M": path.moveTo, "L": path.lineTo, "C": path.curveTo}
        for step, lengths in mark.path:
            points = [self.y(value) if index % 2 else value * POINT for index, value in enumerate(lengths)]
            steps[step](*points)
        path.close()
        self.canvas.drawPath(path, stroke=0, fill=1)

    def picture(self, mark: Picture) -> None:
        box = mark.box
        if mark.cover:
            image = ImageReader(jpeg(self.inks.picture(covering(mark.path, mark.ground, box.width, box.height))))
        else:
            image = ImageReader(self.inks.picture(flattened(mark.path, mark.ground)))
        self.canvas.drawImage(image, box.x * POINT, self.y(box.bottom), box.width * POINT, box.height * POINT)

    def qr(self, mark: Qr) -> None:
        import segno  # brings a good part of the standard library along, and not every banner has a code

        try:
            code = segno.make(mark.content, error="m", micro=False, boost_error=False)
        except ValueError as error:
            raise FitError("qr-too-long", content=mark.content[:60]) from error
        rows = [list(row) for row in code.matrix_iter(scale=1, border=4)]
        box = mark.box
        module = box.width / len(rows)
        self.fill(mark.light)
        self.canvas.rect(box.x * POINT, self.y(box.bottom), box.width * POINT, box.height * POINT, stroke=0, fill=1)
        self.fill(mark.dark)
        path = self.canvas.beginPath()
        for down, row in enumerate(rows):
            start = None
            for across, dark in enumerate([*row, 0]):  # a run of dark modules is one rectangle: no seams inside
                if dark and start is None:
                    start = across
                elif not dark and start is not None:
                    path.rect(
                        (box.x + start * module) * POINT,
                        self.y(box.y + (down + 1) * module),
                        (across - start) * module * POINT,
                        module * POINT,
                    )
                    start = None
        self.canvas.drawPath(path, stroke=0, fill=1)

    def watermark(self, mark: Watermark) -> None:
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(mark.x * POINT, self.y(mark.y))
        canvas.rotate(mark.angle)
        canvas.setStrokeColor(self.inks.colour(mark.stroke))
        canvas.setLineWidth(mark.line_width * POINT)
        text = canvas.beginText(-mark.width / 2 * POINT, -mark.size * 0.36 * POINT)
        text.setTextRenderMode(1)  # outline only: what is under it stays readable, and nothing is transparent
        text.setFont(font_name(mark.font), mark.size * POINT)
        text.textOut(mark.text)
        canvas.drawText(text)
        canvas.restoreState()

    def crop_marks(self, lines: Sequence[tuple[float, float, float, float]], width: float) -> None:
        if lines:
            self.canvas.setStrokeColor(self.inks.colour(_BLACK))
            self.canvas.setLineWidth(width * POINT)
        for x1, y1, x2, y2 in lines:
            self.canvas.line(x1 * POINT, self.y(y1), x2 * POINT, self.y(y2))
