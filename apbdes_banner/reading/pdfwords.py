"""The letters of a PDF, where they stand -> words and the rows that they make. The one file here with pypdfium2.

Positions are in points, from the left and upwards.
"""

import ctypes
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import Any

from apbdes_banner.errors import InputError
from apbdes_banner.reading.amounts import is_blank_money, is_money
from apbdes_banner.reading.cells import MAX_ROWS

MAX_PAGES = 300
MAX_LETTERS = 400_000
WORD_GAP, PIECE_GAP = 0.9, 0.7  # of the size of the letters: a gap this wide ends a word, a cell
SAME_LINE = 0.4  # baselines that lie closer are one row
_GLUED = re.compile(r"(?<=[^\d.,()\-–−])[(\-–−]?\d{1,3}(?:[.,]\d{2,3}){2,}\)?$")  # "BENCANA, DARU419.140.000,00"
_NUMBER = re.compile(r"^[(\-–−]?\s*(?:rp\.?)?\s*[(\-–−]?\d[\d.,]*(?:,-|\.-)?\s*\)?$", re.IGNORECASE)
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


def read_lines(data: bytes, name: str) -> list[Line]:
    """The rows of all pages."""
    groups = [(page, group) for page, words in enumerate(_pages(data, name)) for group in _groups(words)]
    if len(groups) > MAX_ROWS:
        raise InputError("too-many-rows", file=name, limit=MAX_ROWS)
    edges = _edges([Line(page, tuple(_pieces(group))) for page, group in groups])
    return [Line(page, tuple(_pieces(group, edges))) for page, group in groups]


# --- letters and words ------------------------------------------------------------------------------------------------


def _pages(data: bytes, name: str) -> Iterator[list[Piece]]:
    """The words of each page."""
    import pypdfium2 as pdfium

    try:
        book = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        raise InputError("file-password" if "assword" in str(error) else "pdf-damaged", file=name) from error
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
        raise InputError("pdf-damaged", file=name) from error
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
    return ((x, y), (-y, x), (-x, -y), (y, -x))[quarters]


def _words(letters: Iterable[Piece]) -> Iterator[Piece]:
    """Letters to words: at blanks, at gaps, and where a clipped name runs into an amount."""
    for word in _runs(letters):
        glued = _GLUED.search("".join(letter.text for letter in word))
        cut = glued.start() if glued and len(word) == len(glued.string) else 0
        if cut:
            yield _joined(word[:cut], "")
        yield _joined(word[cut:], "")


def _runs(letters: Iterable[Piece]) -> Iterator[list[Piece]]:
    word: list[Piece] = []
    for letter in letters:
        if letter.text == " ":
            if word:
                yield word
            word = []
            continue
        if word:
            last = word[-1]
            far = letter.left - last.right > WORD_GAP * last.size or letter.left < last.left - 0.3 * last.size
            if far or abs(letter.base - last.base) > 0.3 * last.size:
                yield word
                word = []
        word.append(letter)
    if word:
        yield word


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


@dataclass(frozen=True)
class Edges:
    """Where columns of amounts begin or end: where at least two amounts do that stand apart from all words."""

    lefts: tuple[float, ...] = ()
    rights: tuple[float, ...] = ()

    def holds(self, piece: Piece) -> bool:
        """Whether an amount stands in such a column, however close the words beside it come."""
        return piece.is_amount and (
            any(abs(piece.right - edge) < 1.5 for edge in self.rights)
            or any(abs(piece.left - edge) < 1.5 for edge in self.lefts)
        )


def _edges(lines: Iterable[Line]) -> Edges:
    amounts = [piece for line in lines for piece in line.pieces if piece.is_amount]
    return Edges(_shared([piece.left for piece in amounts]), _shared([piece.right for piece in amounts]))


def _shared(places: Iterable[float]) -> tuple[float, ...]:
    """The places where at least two stand, each once."""
    found: list[float] = []
    for one, other in pairwise(sorted(places)):
        if other - one < 1.5 and (not found or one - found[-1] > 1):
            found.append(one)
    return tuple(found)


def _pieces(words: Iterable[Piece], edges: Edges | None = None) -> list[Piece]:
    """The words of a row, those close together joined; "Rp" goes to the amount behind it, however far."""
    edges = edges or Edges()
    pieces: list[Piece] = []
    for word in sorted(words, key=lambda word: word.left):
        last = pieces[-1] if pieces else None
        if last is not None:
            near = word.left - last.right <= PIECE_GAP * max(word.size, last.size)
            both = _is_number(last.text) and _is_number(word.text)
            alone = bool(_RUPIAH.match(last.text)) and _is_number(word.text)
            own = edges.holds(word) or (edges.holds(last) and word.text not in (")", ",-", ".-"))
            if (near and not both and not own) or alone:
                pieces[-1] = _joined([last, word], " ")
                continue
        pieces.append(word)
    return pieces


def _is_number(text: str) -> bool:
    return bool(_NUMBER.match(text.rstrip("% "))) and (is_money(text) or is_blank_money(text) or "%" in text)
