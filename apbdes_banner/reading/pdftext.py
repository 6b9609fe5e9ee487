"""The text of a PDF that a program printed -> a sheet, by where each word stands on its page.

Words on one baseline make a row. Amounts that stand below each other make a column; so do codes, and so does what
lies between and beside them. All pages make one sheet: repeated heads and page numbers are left to the reader of
tables, which knows them from spreadsheets. Positions are in points, from the left and upwards.
"""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median
from typing import Any

from apbdes_banner.errors import InputError
from apbdes_banner.reading.amounts import is_blank_money, is_money
from apbdes_banner.reading.grid import MAX_ROWS, MAX_TEXT, GridRow, Sheet, Value
from apbdes_banner.reading.words import section_head, total_of

MAX_PAGES = 300
MAX_LETTERS = 400_000
WORD_GAP, PIECE_GAP = 0.9, 0.7  # of the size of the letters: a gap this wide ends a word, a cell
SAME_LINE = 0.5  # baselines that lie closer are one row
_NUMBER = re.compile(r"^[(\-–−]?\s*(?:rp\.?)?\s*[(\-–−]?\d[\d.,]*(?:,-|\.-)?\s*\)?$", re.IGNORECASE)
_CODE = re.compile(r"^(?:\[?\d{1,4}(?:\.\d{1,4}){0,8}\.?\]?|90\s?-\s?99|[ivxIVX]{1,4}\.|[a-z]\.)$")
_RUPIAH = re.compile(r"^rp\.?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that belong together: one cell, or a part of one. `base` is the baseline, `size` that of the letters."""

    text: str
    left: float
    right: float
    base: float
    size: float

    @property
    def is_amount(self) -> bool:
        """Whether it is an amount of money, and not a year or a code."""
        digits = sum(letter.isdigit() for letter in self.text)
        return (
            bool(_NUMBER.match(self.text))
            and is_money(self.text)
            and (digits > 4 or bool(re.search("[.,]", self.text)))
        )


@dataclass(frozen=True)
class Line:
    """A row of a page: its pieces from left to right."""

    page: int
    pieces: tuple[Piece, ...]

    @property
    def base(self) -> float:
        """The height of the row on its page."""
        return median(piece.base for piece in self.pieces)

    @property
    def size(self) -> float:
        """The size of its letters."""
        return median(piece.size for piece in self.pieces)

    @property
    def has_amount(self) -> bool:
        """Whether it holds money."""
        return any(piece.is_amount for piece in self.pieces)


@dataclass
class Band:
    """A column of the page. kind: amount, code or text."""

    left: float
    right: float
    kind: str

    def overlap(self, piece: Piece) -> float:
        """How much of the piece stands in the column, in points; negative: how far it is away."""
        return min(self.right, piece.right) - max(self.left, piece.left)


@dataclass
class _Row:
    page: int
    base: float
    size: float
    cells: dict[int, list[Piece]] = field(default_factory=dict)
    merged: list[tuple[int, int]] = field(default_factory=list)


def read_pdf(data: bytes, name: str, title: str) -> Sheet:
    """The text of a PDF as one sheet named `title`.

    InputError: "pdf-no-text" where it holds pictures of pages only, "pdf-too-long", "file-password", "file-damaged".
    """
    groups = [(page, group) for page, words in enumerate(_pages(data, name)) for group in _groups(words)]
    if not groups:
        raise InputError("pdf-no-text", file=name)
    if len(groups) > MAX_ROWS:
        raise InputError("too-many-rows", file=name, limit=MAX_ROWS)
    edges = _edges([Line(page, tuple(_pieces(group))) for page, group in groups])
    lines = [Line(page, tuple(_pieces(group, edges))) for page, group in groups]
    bands = _bands(lines)
    rows = _join_wrapped([_place(line, bands) for line in lines], bands)
    merged = [(number, a + 1, number, b + 1) for number, row in enumerate(rows, 1) for a, b in row.merged]
    grid = tuple(GridRow(number, _values(row)) for number, row in enumerate(rows, 1))
    pages = tuple(number for number, row in enumerate(rows, 1) if number == 1 or row.page != rows[number - 2].page)
    return Sheet(title, grid, merged=tuple(merged), pages=pages)


def _values(row: _Row) -> dict[int, Value]:
    return {
        column + 1: " ".join(piece.text for piece in pieces)[:MAX_TEXT] for column, pieces in sorted(row.cells.items())
    }


# --- letters and words ------------------------------------------------------------------------------------------------


def _pages(data: bytes, name: str) -> Iterator[list[Piece]]:
    """The words of each page."""
    import pypdfium2 as pdfium

    try:
        book = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise InputError("file-password" if "assword" in str(error) else "file-damaged", file=name) from error
    try:
        if len(book) > MAX_PAGES:
            raise InputError("pdf-too-long", file=name, limit=MAX_PAGES)
        left = MAX_LETTERS
        for number in range(len(book)):
            page = book[number]
            text = page.get_textpage()
            left -= text.count_chars()
            if left < 0:
                raise InputError("pdf-too-long", file=name, limit=MAX_PAGES)
            yield list(_words(_letters(pdfium.raw, text)))
            text.close()
            page.close()
    except pdfium.PdfiumError as error:
        raise InputError("file-damaged", file=name) from error
    finally:
        book.close()


def _letters(raw: Any, text: Any) -> list[Piece]:
    """The letters of a page in the order of the file, turned upright; a space is one without width.

    Letters at another angle than most (a watermark across the page) are left out.
    """
    found: list[tuple[int, str, tuple[float, float, float, float, float, float]]] = []
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for index in range(text.count_chars()):
        letter = chr(min(raw.FPDFText_GetUnicode(text, index), 0x10FFFF))
        if letter.isspace() or not letter.isprintable():
            found.append((-1, " ", (0.0,) * 6))
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, box) or not raw.FPDFText_GetCharOrigin(text, index, x, y):
            continue
        angle = round(raw.FPDFText_GetCharAngle(text, index) / (math.pi / 2), 2)
        turn = int(angle) % 4 if angle == int(angle) else 9
        found.append((turn, letter, (box.left, box.bottom, box.right, box.top, x.value, y.value)))
    turns = [turn for turn, *_ in found if turn >= 0]
    if not turns:
        return []
    usual = max(set(turns), key=turns.count)
    if usual == 9:
        return []
    letters = []
    for turn, letter, place in found:
        if turn == -1:
            letters.append(Piece(" ", 0, 0, 0, 0))
        elif turn == usual and all(math.isfinite(value) and abs(value) < 1e6 for value in place):
            (a, b), (c, d), (_, base) = (_turned(place[i], place[i + 1], usual) for i in (0, 2, 4))
            letters.append(Piece(letter, min(a, c), max(a, c), base, max(abs(d - b), 1.0)))
    return letters


def _turned(x: float, y: float, quarters: int) -> tuple[float, float]:
    """A point after the page was turned clockwise by so many quarters, so that its text stands upright."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[quarters]


def _words(letters: Iterable[Piece]) -> Iterator[Piece]:
    word: list[Piece] = []
    for letter in letters:
        if letter.text == " ":
            if word:
                yield _joined(word, "")
            word = []
            continue
        if word:
            last = word[-1]
            far = letter.left - last.right > WORD_GAP * last.size or letter.left < last.left - 0.3 * last.size
            if far or abs(letter.base - last.base) > 0.3 * last.size:
                yield _joined(word, "")
                word = []
        word.append(letter)
    if word:
        yield _joined(word, "")


def _joined(parts: Sequence[Piece], mark: str) -> Piece:
    return Piece(
        mark.join(part.text for part in parts),
        min(part.left for part in parts),
        max(part.right for part in parts),
        parts[0].base,
        max(part.size for part in parts),
    )


# --- rows -------------------------------------------------------------------------------------------------------------


def _groups(words: Iterable[Piece]) -> Iterator[list[Piece]]:
    """The words of a page row by row, top to bottom."""
    group: list[Piece] = []
    for word in sorted(words, key=lambda word: (-word.base, word.left)):
        if group and sum(w.base for w in group) / len(group) - word.base > SAME_LINE * min(word.size, group[-1].size):
            yield group
            group = []
        group.append(word)
    if group:
        yield group


def _edges(lines: Iterable[Line]) -> list[float]:
    """Where columns of amounts end on the right: at least two amounts that stand apart from all words end there."""
    rights = sorted(piece.right for line in lines for piece in line.pieces if piece.is_amount)
    return [a for a, b in pairwise(rights) if b - a < 1.5]


def _pieces(words: Iterable[Piece], edges: Sequence[float] = ()) -> list[Piece]:
    """The words of a row, those close together joined; "Rp" goes to the amount behind it, however far.

    `edges`: an amount that ends at one of them stands in its own column, however close the words before it come.
    """
    pieces: list[Piece] = []
    for word in sorted(words, key=lambda word: word.left):
        last = pieces[-1] if pieces else None
        if last is not None:
            near = word.left - last.right <= PIECE_GAP * max(word.size, last.size)
            both = _is_number(last.text) and _is_number(word.text)
            alone = bool(_RUPIAH.match(last.text)) and _is_number(word.text)
            own = word.is_amount and any(abs(word.right - edge) < 1.5 for edge in edges)
            if (near and not both and not own) or alone:
                pieces[-1] = _joined([last, word], " ")
                continue
        pieces.append(word)
    return pieces


def _is_number(text: str) -> bool:
    return bool(_NUMBER.match(text)) and (is_money(text) or is_blank_money(text))


# --- columns ----------------------------------------------------------------------------------------------------------


def _bands(lines: Sequence[Line]) -> list[Band]:
    """The columns, left to right. Only rows with money or with a code in front tell: titles stand anywhere."""
    amounts = _clusters([piece for line in lines for piece in line.pieces if piece.is_amount], "amount")
    codes: list[Piece] = []
    texts: list[Piece] = []
    for line in lines:
        first = line.pieces[0]
        coded = len(line.pieces) > 1 and bool(_CODE.match(first.text)) and not _CODE.match(line.pieces[1].text)
        if not (line.has_amount or coded):
            continue
        for piece in line.pieces:
            if piece.is_amount or any(band.overlap(piece) > 0.5 * (piece.right - piece.left) for band in amounts):
                continue
            if _CODE.match(piece.text):
                codes.append(piece)
            elif total_of(piece.text) is None and section_head(piece.text) is None:
                texts.append(piece)
    found = [*amounts]
    for region in range(len(amounts) + 1):  # what stands between the same two columns of money
        words = _clusters([piece for piece in texts if _region(piece, amounts) == region], "text")
        marks = _clusters([piece for piece in codes if _region(piece, amounts) == region], "code")
        found += words
        for mark in marks:  # a number within the words is a part of them
            inside = sum(max(0.0, min(mark.right, w.right) - max(mark.left, w.left)) for w in words)
            if inside <= 0.5 * (mark.right - mark.left):
                found.append(mark)
    return sorted(found, key=lambda band: band.left + band.right) or [Band(0, 1, "text")]


def _region(piece: Piece, amounts: Sequence[Band]) -> int:
    middle = (piece.left + piece.right) / 2
    return sum((band.left + band.right) / 2 < middle for band in amounts)


def _clusters(pieces: Iterable[Piece], kind: str) -> list[Band]:
    """Pieces that stand below each other, as columns."""
    bands: list[Band] = []
    for piece in sorted(pieces, key=lambda piece: piece.left):
        if bands and piece.left < bands[-1].right - 0.5:
            bands[-1].right = max(bands[-1].right, piece.right)
        else:
            bands.append(Band(piece.left, piece.right, kind))
    return bands


def _place(line: Line, bands: Sequence[Band]) -> _Row:
    """The cells of a row: each piece in the column that it stands in most, or nearest to."""
    row = _Row(line.page, line.base, line.size)
    spans: dict[int, int] = {}
    for piece in line.pieces:
        usable = [i for i, band in enumerate(bands) if (band.kind == "amount") or not piece.is_amount]
        overlaps = [(bands[i].overlap(piece), -i) for i in usable]
        column = -max(overlaps)[1]
        row.cells.setdefault(column, []).append(piece)
        covered = [i for i in usable if bands[i].kind == "amount" and bands[i].overlap(piece) > 0]
        if len(line.pieces) > 1 and len(covered) > 1 and not piece.is_amount:
            row.cells[covered[0]] = row.cells.pop(column) if column != covered[0] else row.cells[column]
            spans[covered[0]] = covered[-1]
    row.merged = [(a, b) for a, b in spans.items() if not any(a < column <= b for column in row.cells)]
    return row


# --- names over several lines -----------------------------------------------------------------------------------------


def _join_wrapped(rows: Sequence[_Row], bands: Sequence[Band]) -> list[_Row]:
    """Joins what a narrow column broke: a line of words only, close below its row, goes to that row.

    Also where the amounts stand at half height beside two lines of words.
    """
    steps = [
        above.base - row.base
        for above, row in pairwise(rows)
        if above.page == row.page and _has(above, bands, "amount") and _has(row, bands, "amount")
    ]
    usual = median(steps) if steps else 0.0
    kept: list[_Row] = []
    for index, row in enumerate(rows):
        above = kept[-1] if kept and kept[-1].page == row.page else None
        below = rows[index + 1] if index + 1 < len(rows) and rows[index + 1].page == row.page else None
        if above is not None and _is_continued(above, row, below, bands, usual):
            for column, pieces in row.cells.items():
                above.cells.setdefault(column, []).extend(pieces)
            above.base = row.base
        elif above is not None and _is_half(above, row, bands):
            row.cells = {c: [*above.cells.get(c, []), *row.cells.get(c, [])] for c in {*above.cells, *row.cells}}
            kept[-1] = row
        else:
            kept.append(replace(row))
    return kept


def _has(row: _Row, bands: Sequence[Band], kind: str) -> bool:
    return any(
        bands[column].kind == kind and (kind != "amount" or any(piece.is_amount for piece in pieces))
        for column, pieces in row.cells.items()
    )


def _only_words(row: _Row, bands: Sequence[Band]) -> bool:
    return all(bands[column].kind == "text" for column in row.cells)


def _is_continued(above: _Row, row: _Row, below: _Row | None, bands: Sequence[Band], usual: float) -> bool:
    """Whether a row is the rest of the words of the row above."""
    if not _only_words(row, bands) or not (_has(above, bands, "amount") or _has(above, bands, "code")):
        return False
    text = " ".join(piece.text for pieces in row.cells.values() for piece in pieces)
    if total_of(text) is not None or section_head(text) is not None:
        return False
    gap = above.base - row.base
    if gap > 1.5 * row.size or (below is not None and row.base - below.base < 0.9 * gap):
        return False
    starts = [(pieces[0].left, above.cells[c][0].left) for c, pieces in row.cells.items() if c in above.cells]
    if len(starts) < len(row.cells) or any(abs(a - b) > 1.5 * row.size for a, b in starts):
        return False
    return gap < 0.85 * usual or text[:1].islower()


def _is_half(above: _Row, row: _Row, bands: Sequence[Band]) -> bool:
    """Whether the row above holds the first of the words that belong to this row's amounts."""
    if not _only_words(above, bands) or not _has(row, bands, "amount"):
        return False
    names = [column for column in row.cells if bands[column].kind == "text"]
    return not any(column in above.cells for column in names) and above.base - row.base <= 0.9 * row.size
