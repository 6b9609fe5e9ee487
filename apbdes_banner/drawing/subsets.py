"""The part of a font that a PDF embeds, made once for all documents that use the same letters.

ReportLab gives every document the whole of ASCII and then its other letters in the order in which they come, so that
most villages' banners embed the very same bytes. Only what follows from the letters alone is kept between documents,
as the text of its objects: which letters a document uses, under which codes, and the numbers of its objects are found
document by document (TTFont.state, PDFDocument.Reference).
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, makeToUnicodeCMap

_KEPT = 64  # subsets; one is some 14 kB
_ASCII = range(32, 127)


@dataclass(frozen=True)
class _Subset:
    """An embedded font: its name and the text of its four objects. `descriptor` has a place for the number of the
    file's object, `font` for that of the descriptor, its name in the document, and that of the cmap."""

    name: str
    cmap: bytes
    file: bytes
    descriptor: bytes
    font: bytes


class _Written(pdfdoc.PDFObject):  # type: ignore[misc]
    """An object of a PDF whose text is known."""

    __RefOnly__ = 1  # ReportLab's mark of an object that others name by its number

    def __init__(self, text: bytes) -> None:
        self.text = text

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """The text."""
        return self.text


class SharedFont(TTFont):  # type: ignore[misc]
    """A TrueType font that writes the same objects as ReportLab's own, with less work from the second document on."""

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename)
        self._has_ascii = self.face.charToGlyph.keys() >= set(_ASCII)

    def pieces(self, text: str, doc: pdfdoc.PDFDocument) -> list[tuple[str, str]]:
        """The text in the codes that it has in that document (each a letter below 256), piece by piece with the name
        of the subset that they are of."""
        state = self.state.get(doc)
        if self._has_ascii and state is not None and state.internalName and text.isascii() and text.isprintable():
            return [(f"/{state.internalName}+0", text)] if text else []  # ASCII is its own code in the first subset
        split = self.splitString(text, doc)
        return [(self.getSubsetInternalName(subset, doc), codes.decode("latin-1")) for subset, codes in split]

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        """The objects of all subsets that the document uses; called by ReportLab as it saves the document."""
        state = self.state[doc]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            made = _subset(self, number, tuple(codes))
            name = self.getSubsetInternalName(number, doc)[1:]
            cmap = doc.Reference(_Written(made.cmap), f"toUnicodeCMap:{made.name}").format(doc)
            file = doc.Reference(_Written(made.file), f"fontFile:{self.face.filename}({made.name})").format(doc)
            descriptor = doc.Reference(_Written(made.descriptor % file), f"fontDescriptor:{made.name}").format(doc)
            font = _Written(made.font % (descriptor, pdfdoc.PDFName(name).encode(), cmap))
            doc.Reference(font, name)
            doc.idToObject["BasicFonts"].dict[name] = font
        del self.state[doc]


@lru_cache(_KEPT)
def _subset(font: TTFont, number: int, codes: Sequence[int]) -> _Subset:
    face = font.face
    name = b"".join((SUBSETN(number), b"+", face.name, face.subfontNameX)).decode("pdfdoc")
    file = face.makeSubset(list(codes))
    return _Subset(
        name,
        _stream(makeToUnicodeCMap(name, codes).encode()),
        _stream(file, Length1=len(file)),
        _dictionary(
            Type="/FontDescriptor",
            Ascent=face.ascent,
            CapHeight=face.capHeight,
            Descent=face.descent,
            Flags=face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
            FontBBox=pdfdoc.PDFArray(face.bbox),
            FontName=pdfdoc.PDFName(name),
            ItalicAngle=face.italicAngle,
            StemV=face.stemV,
            FontFile2="%b",
            MissingWidth=face.defaultWidth,
        ),
        _dictionary(
            Type="/Font",
            Subtype="/TrueType",
            BaseFont=pdfdoc.PDFName(name),
            FirstChar=0,
            FontDescriptor="%b",
            LastChar=len(codes) - 1,
            Name="%b",
            ToUnicode="%b",
            Widths=pdfdoc.PDFArray(map(face.getCharWidth, codes)),
        ),
    )


def _dictionary(**entries: object) -> bytes:
    """As ReportLab writes it: by name, whatever the order here."""
    text: bytes = pdfdoc.PDFDictionary(entries).format(None)
    return text


def _stream(content: bytes, **entries: object) -> bytes:
    packed = zlib.compress(content)
    head = _dictionary(Filter=pdfdoc.PDFArray(["/FlateDecode"]), Length=len(packed), **entries)
    return b"%b\nstream\n%bendstream\n" % (head, packed)
