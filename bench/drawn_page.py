"""A page like a banner, drawn with ReportLab alone: for measuring the picture apart from reading and layout."""

import io
from importlib.resources import files

TEXTS, DOTS, CARDS, MM = 600, 100, 200, 72 / 25.4
COLOURS = ("#264C9A", "#B4570B", "#7A3E9D", "#1B7F5C", "#B3263B")
FONTS = {
    "Head": ("font_manrope", "Manrope-ExtraBold.ttf"),
    "Text": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "Amount": ("font_source_sans_pro", "SourceSansPro-Bold.ttf"),
}


def draw_page(width: float = 3000, height: float = 2000) -> bytes:
    """A PDF of one page of `width` x `height` mm: 600 texts in three fonts, 100 dots, 200 round boxes, two bands."""
    from reportlab.lib.colors import HexColor
    from reportlab.pdfbase.pdfmetrics import registerFont
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    for name, (package, file) in FONTS.items():
        registerFont(TTFont(name, str(files(package) / "files" / file)))
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(width * MM, height * MM), invariant=1)
    canvas.setTitle("Desa Contoh Jaya")
    canvas.scale(width * MM / 3000, height * MM / 2000)

    def box(x: float, y: float, w: float, h: float, colour: str, radius: float = 0) -> None:
        canvas.setFillColor(HexColor(colour))
        canvas.roundRect(x, y, w, h, radius, stroke=0, fill=1) if radius else canvas.rect(x, y, w, h, stroke=0, fill=1)

    def text(
        x: float, y: float, font: str, size: float, words: str, colour: str = "#16202E", right: bool = False
    ) -> None:
        canvas.setFillColor(HexColor(colour))
        canvas.setFont(font, size)
        canvas.drawRightString(x, y, words) if right else canvas.drawString(x, y, words)

    box(0, 0, 3000, 2000, "#F6F3EA")
    box(0, 1720, 3000, 280, "#0E3B43")
    box(0, 0, 3000, 170, "#0E3B43")
    text(320, 1820, "Head", 118, "Desa Contoh Jaya", "#FFFFFF")
    text(2920, 1800, "Head", 190, "2026", "#F2B632", right=True)
    for number in range(DOTS):
        canvas.setFillColor(HexColor(COLOURS[number // 20]))
        canvas.circle(100 + number % 20 * 34, 1300 - number // 20 * 34, 14, stroke=0, fill=1)
    rows = TEXTS // 12
    for row in range(rows):  # four columns of cards: name, place and amount in each row, a box under every row
        for column in range(4):
            x, y = 80 + column * 715, 1500 - row * 25
            colour = COLOURS[(row + column) % 5]
            box(x, y - 6, 690, 22, "#FFFFFF" if row % 7 else colour, 8)
            ink = "#16202E" if row % 7 else "#FFFFFF"
            text(x + 10, y, "Text", 20, f"Rehabilitasi saluran irigasi {row}.{column}", ink)
            text(x + 330, y, "Text", 18, f"Dusun Krajan RT {row:02d}", ink)
            text(
                x + 680,
                y,
                "Amount",
                20,
                f"{(row * 7919 + column * 104729) % 900 + 100}.{row * 13:03d}.000",
                ink,
                right=True,
            )
    canvas.showPage()
    canvas.save()
    return out.getvalue()
