"""The text of a PDF that a program printed -> a sheet, by where each word stands on its page.

Words on one baseline make a row (pdfwords.py). Amounts that stand below each other make a column; so do codes, and so
does what lies between and beside them (pdftable.py). Names over several lines become one cell (pdflines.py). All pages
make one sheet: repeated heads and page numbers are left to the reader of tables, which knows them from spreadsheets.
"""

from apbdes_banner.errors import InputError
from apbdes_banner.reading.cells import GridRow, Sheet
from apbdes_banner.reading.pdflines import join_wrapped
from apbdes_banner.reading.pdftable import bands_of, place
from apbdes_banner.reading.pdfwords import read_lines


def read_pdf(data: bytes, name: str, title: str) -> Sheet:
    """The text of a PDF as one sheet named `title`.

    InputError: "pdf-no-text" where it holds pictures of pages only, "pdf-too-long", "file-password", "pdf-damaged".
    """
    lines = read_lines(data, name)
    if not lines:
        raise InputError("pdf-no-text", file=name)
    bands = bands_of(lines)
    rows = join_wrapped([place(line, bands) for line in lines], bands)
    merged = [(number, a + 1, number, b + 1) for number, row in enumerate(rows, 1) for a, b in row.merged]
    grid = tuple(GridRow(number, row.values()) for number, row in enumerate(rows, 1))
    pages = tuple(number for number, row in enumerate(rows, 1) if number == 1 or row.page != rows[number - 2].page)
    return Sheet(title, grid, merged=tuple(merged), pages=pages)
