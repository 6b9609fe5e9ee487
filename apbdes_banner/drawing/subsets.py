"""The part of a font that a PDF embeds, made once for all documents that use the same letters.

ReportLab gives every document the whole of ASCII and then its other letters in the order in which they come, so that
most villages' banners embed the very same bytes. Only what follows from the letters alone is kept between documents:
which letters a document uses, and under which codes, stays in TTFont.state, document by document.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import FF_NONSYMBOLIC, FF_SYMBOLIC, SUBSETN, TTFont, makeToUnicodeCMap

_KEPT = 64  # subsets; one is some 12 kB


@dataclass(frozen=True)
class _Subset:
    """What of an embedded font follows from its letters; the streams are compressed."""

    name: str
    widths: bytes
    cmap: bytes
    file: bytes
    length: int  # of the file before it was compressed


class SharedFont(TTFont):  # type: ignore[misc]
    """A TrueType font that writes the same objects as ReportLab's own, with less work from the second document on."""

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:
        """The objects of all subsets that the document uses; called by ReportLab as it saves the document."""
        state = self.state[doc]
        state.frozen = 1
        for number, codes in enumerate(state.subsets):
            made = _subset(self, number, tuple(codes))
            font = pdfdoc.PDFTrueTypeFont()
            font.Name = self.getSubsetInternalName(number, doc)[1:]
            font.BaseFont = made.name
            font.FirstChar = 0
            font.LastChar = len(codes) - 1
            font.Widths = made.widths
            font.ToUnicode = doc.Reference(_deflated(made.cmap), f"toUnicodeCMap:{made.name}")
            font.FontDescriptor = self._descriptor(doc, made)
            doc.Reference(font, font.Name)
            doc.idToObject["BasicFonts"].dict[font.Name] = font
        del self.state[doc]

    def _descriptor(self, doc: pdfdoc.PDFDocument, made: _Subset) -> pdfdoc.PDFObjectReference:
        face = self.face
        file = _deflated(made.file)
        file.dictionary["Length1"] = made.length
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "Ascent": face.ascent,
                "CapHeight": face.capHeight,
                "Descent": face.descent,
                "Flags": face.flags & ~FF_NONSYMBOLIC | FF_SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "FontName": pdfdoc.PDFName(made.name),
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "FontFile2": doc.Reference(file, f"fontFile:{face.filename}({made.name})"),
                "MissingWidth": face.defaultWidth,
            }
        )
        return doc.Reference(descriptor, f"fontDescriptor:{made.name}")


@lru_cache(_KEPT)
def _subset(font: TTFont, number: int, codes: Sequence[int]) -> _Subset:
    face = font.face
    name = b"".join((SUBSETN(number), b"+", face.name, face.subfontNameX)).decode("pdfdoc")
    file = face.makeSubset(list(codes))
    return _Subset(
        name,
        pdfdoc.PDFArray(map(face.getCharWidth, codes)).format(None),
        zlib.compress(makeToUnicodeCMap(name, codes).encode()),
        zlib.compress(file),
        len(file),
    )


def _deflated(content: bytes) -> pdfdoc.PDFStream:
    """A stream that is compressed already."""
    stream = pdfdoc.PDFStream(content=content)
    stream.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])
    return stream
